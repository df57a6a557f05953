### Stored reports: the list, one report, its texts, and what changed.

documents-title = Stored reports
documents-help = Each report goes from draft to review, is cleared by a second person, frozen, and submitted.
documents-begin = Begin a report
documents-none = No report is stored yet.
documents-report = Report
documents-period = Period
documents-compared = Compared with
documents-number = Number of the document
documents-number-hint = Without the letter of the language and without the revision, such as C27/14.
documents-state = State
documents-owner = Answers for it
documents-itself = by itself
documents-edited = Last written on
documents-cleared = Cleared
documents-frozen = Frozen
documents-submitted = Submitted
documents-corrects = The report that this one corrects
documents-corrected_by = The revision that corrects this report
documents-compare = What changed
documents-next = Next steps
# $languages: a list of names of languages
documents-untranslated = Texts are not translated in: { $languages }. There the document prints the original, marked with its language.
# $languages: a list of names of languages
documents-outdated = Translations are older than the original in: { $languages }. There the document says what the original no longer says.
documents-step-review = Send to review
documents-step-return = Return to draft
documents-step-clearance = Clear
documents-step-freezing = Freeze
documents-step-submission = Mark as submitted
documents-step-revision = Begin a revision
documents-done-draft = The draft is kept.
documents-done-review = The report is in review.
documents-done-return = The report is a draft again.
documents-done-clearance = The report is cleared.
documents-done-freezing = The report is frozen. Its facts, lists, texts and files are kept and do not change.
documents-done-submission = The report is marked as submitted.
documents-done-revision = The revision has begun. Say in its texts what it corrects.
documents-done-header = The header is saved.
documents-done-comments = The remark is made.
documents-done-settlement = The remark is settled.
documents-refused-not_from_here = The report does not stand where this can be done.
documents-refused-same_person = A report is cleared by somebody who has not worked on it. Since this one was last cleared, you began it, wrote on it, changed its header, sent it to review, or entered a declaration or a target that it prints.
documents-refused-nobody_left = A report is cleared by somebody who has not worked on it, and everybody who may clear reports has worked on this one since it was last cleared. Ask an administrator to give somebody else the role of report officer.
# $count: number of events
documents-refused-incomplete =
    { $count ->
        [one] One event lacks data that nobody declared unavailable.
       *[other] { $count } events lack data that nobody declared unavailable.
    }
documents-refused-moved = Figures or texts are not those that were cleared. Return the report to draft and have it cleared again.
documents-refused-no_correction = A revision says what it corrects. Write it in the texts.
# $count: a number
documents-refused-remarks = Remarks that nobody has dealt with: { $count }. Deal with them first; they are below.
documents-refused-revised = A revision of this report was begun before.
# $families: fonts; $packages: packages that hold them; $command: what installs them
documents-refused-fonts = Nothing was frozen, since a frozen report keeps its documents in all languages and PDF documents cannot be set here: this server lacks { $families }. Ask whoever runs it to install { $packages } (on Debian and Ubuntu: { $command }), then freeze the report.
documents-not_open = Only a draft is written on.
documents-figures = Main figures
documents-figures-now = Counted from the records as they are now.
documents-figures-kept = As they were kept when the report was frozen.
# $count: number of events
documents-incomplete =
    { $count ->
        [0] Every event is complete, or what it lacks was declared unavailable.
        [one] One event lacks data that nobody declared unavailable.
       *[other] { $count } events lack data that nobody declared unavailable.
    }
documents-lacking = Events that lack data
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap } – declared unavailable: { $reason }
# $digest: the digest of a file
documents-digest = SHA-256: { $digest }
documents-digests = Digests (SHA-256)
documents-languages = Languages and files
documents-language = Language
documents-texts = Texts
documents-files = Files
# $written, $stale, $missing: numbers of texts
documents-written = Texts: { $written }. To be looked at, since the original changed: { $stale }. Not translated: { $missing }.
documents-header = Header
documents-agenda_item = Agenda item
documents-date = Day of the document
documents-original = Original language
documents-save = Save the header
documents-remarks = Remarks
documents-remarks-none = Nobody has remarked on anything.
documents-remark = Remark
documents-remark-about = About
documents-remark-make = Make the remark
documents-whole = The whole report
documents-settle = Settled
# $by: an address and a day
documents-settled = Settled: { $by }
documents-history = History
# $language: name of a language
documents-texts-title = Texts of the report: { $language }
documents-texts-help = What is left empty is as computed, or nothing. Blank lines part paragraphs. Do not type figures: name them in braces, and each document shows them as they are.
documents-texts-save = Save the texts
documents-texts-saved = The texts are saved.
documents-names = Names of figures
documents-computed = Computed, beside what you write
documents-computed-instead = Computed, unless you write something
# $number: a number; $name: the name of a figure in braces
documents-typed = { $number } is typed. Write { $name } instead, and it stays right when the figure moves.
documents-current = This translation says what the original says now
documents-stale = The original changed since this was translated; what changed is marked.
# $language: name of a language
documents-source-in = Original: { $language }
documents-comparison = What changed and why
documents-compare-with = Compare with
documents-compare-now = The same report, counted now
documents-same = Every figure is the same.
documents-differ = Tables in which something else differs
documents-written-differs = Texts, header and targets that differ
documents-where = Where
documents-what = What
documents-before = Before
documents-after = After
documents-overcount = Counted more than once
documents-why = Why
documents-why-none = No reason was found: no event or other record came, went or changed, no country list changed, and no people were found to be one.
# $event: title of an event
documents-why-added = Event that came to the figures: { $event }
# $event: title of an event
documents-why-gone = Event that went from the figures: { $event }
# $event: title of an event
documents-why-changed = Event whose record changed: { $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = Record of “{ $event }” reopened on { $day }: { $reason }
# $sort: one of the three below; $record: its title, or the country and the theme
documents-why-record_added = { $sort } that came: { $record }
# $sort: one of the three below; $record: its title, or the country and the theme
documents-why-record_gone = { $sort } that went: { $record }
# $sort: one of the three below; $record: its title, or the country and the theme
documents-why-record_changed = { $sort } that changed: { $record }
documents-why-activity = Other record
documents-why-need = Need
documents-why-request = Request for support
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = Country lists: { $country }, { $of }: { $change }
# $count: a number
documents-why-merged = Records of people found to belong to somebody else: { $count }
# $before, $after: versions of the counting rules
documents-why-rules = Counting rules: version { $before }, then version { $after }
# $what: one of the sentences above; $fields: a list of names of fields
documents-why-fields = { $what } – differs in: { $fields }
# $paragraph: id of a paragraph; $before, $after: numbers of records that answer it
documents-why-paragraph = Paragraph { $paragraph }: records before { $before }, after { $after }
documents-error-remark = Write the remark, in at most 2000 characters.
# $name: what was typed
documents-error-figure = There is no figure called “{ $name }”.
# $count: a number of characters
documents-error-long = At most { $count } characters.
documents-error-changed = Somebody else changed this text meanwhile. Copy yours, load the page again and put both together.
documents-error-header-changed = Somebody else changed the header meanwhile. What you typed stands here; saving again replaces what they entered.
documents-error-owner = Say who answers for the report.

## What happened to a report
documents-did-report_drafted = Draft begun
documents-did-report_period_moved = Days moved with the meeting
documents-did-report_header_changed = Header changed
documents-did-report_text_changed = Text changed
documents-did-report_commented = Remark made
documents-did-report_comment_settled = Remark settled
documents-did-report_sent_to_review = Sent to review
documents-did-report_returned = Returned to draft
documents-did-report_cleared = Cleared
documents-did-report_frozen = Frozen
documents-did-report_submitted = Submitted
documents-did-report_revised = Begun as a revision
