### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = Mandates
mandates-due_title = Reports that are due
# $count: number of paragraphs
mandates-found = Paragraphs: { $count }
mandates_filter-resolution = Resolution
mandates_filter-organ = Addressed to
mandates_filter-status = Status
mandates_filter-from = From
mandates_filter-to = Before
mandates-any = All
mandates-day_hint = A day, such as 2027-05-04
mandates-show = Show
mandates_column-paragraph = Paragraph
mandates_column-asks = What it asks of whom
mandates_column-records = Records
mandates_column-status = Status
mandates_column-last = Latest
mandates_column-due = Report due
mandates-handed_in = Handed in:
# $instrument: name of the revision that replaced this one
mandates-replaced = Replaced by: { $instrument }
mandates-error_day = Write a day as 2027-05-04.
mandates-error_order = The end is not after the beginning.
# $number: number of a resolution
mandates-resolution = Resolution { $number }
# $number: number of a resolution; $revision: place and year as they were entered, such as Rev. Doha, 2026
mandates-revision = Resolution { $number } ({ $revision })
mandates-due_help = What falls due in the next twelve months. Documents for the Council are due 30 days before it opens; for other bodies no rule is on hand, and the same is assumed until a day is entered. Whoever answers for a report is reminded 90, 30 and 7 days before; on the day the draft is built and sent to the report officers.
# $count: number of reports
mandates-due_found = Reports: { $count }
mandates-missed = Not handed in
mandates-missed_help = These meetings opened within the last twelve months, and no report to them is on record as handed in. One that was is marked so on its page.
mandates-undated = Without a date in the text
mandates-undated_help = These texts ask for a report and name no meeting that receives it.
mandates_due_column-report = Report
mandates_due_column-meeting = Meeting
mandates_due_column-opening = Opens
mandates_due_column-deadline = Document due
mandates_due_column-period = Period
mandates_due_column-owner = Answers for it
mandates_due_column-draft = Draft
mandates-late = Overdue
mandates-nobody = Nobody
mandates-draft_open = Open the draft
mandates-draft_begin = Begin the report
mandates_meeting-meeting = Meeting
mandates_meeting-opens = Opening day
mandates_meeting-closes = Closing day
mandates_meeting-documents_due = Documents due
mandates_meeting-source = Where it is stated
mandates_meeting_hint-meeting = Those to come, those whose opening is not fixed, and those of which days were entered.
mandates_meeting_hint-opens = A day, such as 2027-05-04
mandates_meeting_hint-closes = Leave it open if it is not fixed.
mandates_meeting_hint-documents_due = Leave it open to count 30 days back from the opening.
mandates_meeting_hint-source = A letter, a page or a decision.
mandates-choose = Choose
mandates-meeting_title = Days of a meeting
mandates-meeting_help = The calendar that ships lacks some openings. What is entered here comes before it.
mandates-meeting_overtaken = Days of this meeting are on record already, or somebody changed them meanwhile. What you left empty is filled with them; what you typed stands. Saving again replaces what is on record.
# $meeting: name of a meeting
mandates-meeting_change = { $meeting }: change the days
mandates-save = Save
mandates-saved = Saved.
# $from: first day; $to: first day after
mandates-period = { $from } to { $to }
# $year: year without grouping
mandates-not_fixed = Not fixed; planned for { $year }
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }: { $day }
mandates-instrument = Text
mandates-status = Status
mandates-kinds = Records that answer it
mandates-themes = Themes
mandates-in_base = Number in the revision before
mandates-continues = It continues these paragraphs of the revision before:
mandates-dropped = The next revision no longer has it.
mandates-became = The next revision continues it as:
mandates-basis = How this was found:
mandates-revisions = Between revisions
mandates-owner = Answers for this report
mandates-owner_help = Gets the reminders. Without anybody, every report officer gets them.
mandates-report = The report that it demands
# $to: who receives it; $frequency: how often
mandates-demands = To: { $to }. How often: { $frequency }.
mandates-error_record = No record has this reference.
mandates-error_share = Write a whole number from 1 to what other paragraphs leave of 100.
mandates-confirm = Confirm
# For those who hear the button. $record: its reference
mandates-confirm_about = Confirm: { $record }
mandates-reject = Not this paragraph
# For those who hear the button. $record: its reference
mandates-reject_about = Not this paragraph: { $record }
mandates-record = Record
mandates-kind = Kind
mandates-date = Date
mandates-state = State
mandates-share = Share
mandates-change = Change
mandates-records = Records
# $count: number of records
mandates-records_found = Records: { $count }
mandates-state_done = Done
mandates-state_ahead = Not yet
mandates-from_parent = Linked through its main event
mandates-fit = Fits
mandates-suggestions = Records that may answer it
# $count: number of records
mandates-suggestions_help = By kind, Sector, year and theme. What you decide is remembered. Undecided: { $count }
mandates-reference = Reference
mandates-reference_help = Of an event or another record.
mandates-share_of = Share in percent
# For those who hear the field. $record: its reference
mandates-share_about = Share in percent: { $record }
mandates-share_help = How much of the record answers this paragraph, if you want to say. All shares of a record make 100 at most.
mandates-another = Link another record
mandates-link = Link
# $count: percent
mandates-percent = { $count } %
# How the paragraphs of a revision were mapped to those of the next one.
mapping-R98-CITEL-2022 = Compared by what the summaries of the paragraphs ask, on 26 November 2026; both texts are proposals, and neither says it itself.

## Governing meetings by their usual names.
# $year: a year, of assemblies and conferences its last two digits
meeting-council = Council { $year }
# $year: a year, of assemblies and conferences its last two digits
meeting-wtsa = WTSA-{ $year }
# $year: a year, of assemblies and conferences its last two digits
meeting-pp = PP-{ $year }
# $year: a year, of assemblies and conferences its last two digits
meeting-wtdc = WTDC-{ $year }
