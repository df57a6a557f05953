### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = Events
staff_events-all = All events
staff_events-new = New event
staff_events-any = All
staff_events-text = Words in the title, place or reference
staff_events-event = Event
staff_events-kind = Kind
staff_events-sector = Sector
staff_events-year = Year
staff_events-state = State
staff_events-dates = Dates
staff_events-place = Place
staff_events-taken = Places taken
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken } of { $capacity }
staff_events-show = Show
staff_events-read_only = Read only
# $count: number of events
staff_events-found =
    { $count ->
        [0] No events fit.
        [one] One event
       *[other] { $count } events
    }

## The head of an event's pages
staff_events-pages = Pages of this event
staff_events-overview = Overview
staff_events-details = Details
staff_events-registrations = Registrations
staff_events-attendance = Attendance
staff_events-headcounts = Head-counts
staff_events-public_page = Public page
staff_events-back = Go back without changes

## The overview
staff_events-steps = Next steps
staff_events-people = People
staff_events-nobody = Nobody has registered.
staff_events-known = What is known
staff_events-parent = Part of
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
        [one] One event under this one
       *[other] { $count } events under this one
    }
staff_events-children_help = This event is a heading. Reports take the figures from the events under it, or from this one if it alone has them.
staff_events-fact_sectors = Sectors
staff_events-fact_mode = Mode
staff_events-fact_hours = Hours
staff_events-fact_places = Places
staff_events-fact_no_limit = No limit
staff_events-fact_approval = Registration
staff_events-fact_mandates = Paragraphs answered
staff_events-fact_themes = Themes
staff_events-fact_partners = Partners
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name } ({ $kind })
staff_events-fact_contact = Contact

## Steps of an event's life, as buttons
step-announcement = Announce
step-registration-opening = Open registration
step-registration-closing = Close registration
step-holding = Mark as held
step-record-closing = Close the record
step-record-reopening = Reopen the record
step-postponement = Postpone
step-cancellation = Cancel the event
# What happened, after the button was pressed
step_done-announcement = The event is announced and the public can see it.
step_done-registration-opening = Registration is open.
step_done-registration-closing = Registration is closed.
step_done-holding = The event is marked as held.
step_done-record-closing = The record is closed. Reports use its figures as final.
step_done-record-reopening = The record is open again. Its figures are provisional until it is closed.
step_done-postponement = The event is postponed.
step_done-cancellation = The event is cancelled.
step_done-created = The event is saved as a draft. The public cannot see it yet.
step_done-copied = The event is copied to this draft. The public cannot see it yet.
step_done-saved = Saved.

## Making a new event of one that is there
copy-title = Copy to a new event
copy-event_ref = Reference of the new event
copy-do = Copy
copy-copied = What is copied
copy-copied-texts = Title, summary and programme in every language, and the materials
copy-copied-settings = Kind, Sectors, place, daily hours, number of places, approval, partners, themes, mandates and contact
copy-copied-form = The form that is asked, and changes of it that are not published yet
copy-copied-quotas = Quotas, and how long offers of places stand
copy-copied-mails = What was written for the mails, in every language
copy-copied-steps = Steps of registration, reminders, and the reasons kept for decisions
copy-not_copied = What is not copied
copy-not_copied-dates = The dates: set the new ones
copy-not_copied-parent = The event that it is part of, and the events under it
copy-not_copied-quota_ends = The days until which quotas hold: look at them once the dates are set
copy-not_copied-links = What was decided about its links to mandates, and the share of each: only which mandates it answers is copied
copy-not_copied-requests = The request for support that it was set up for
copy-not_copied-people = Registrations, forms that were begun, the waiting list, answers, files, attendance, decisions that are under way, and mails that were sent or are not wanted
copy-not_copied-invited = Invitations, focal points of this event alone, groups and who registered them, and announcements
copy-not_copied-record = Head-counts, results of a training, the record with its sources and what it lacks, and the trail of changes
# Beside the field for the reason
step_reason-postponement = Kept in the audit trail.
step_reason-cancellation = Kept in the audit trail.
step_reason-record-reopening = Kept in the audit trail.
# What a step will do, before it is taken
step_help-cancellation = A cancelled event stays on the public calendar, marked as cancelled. This cannot be undone.
step_help-postponement = A postponed event stays on the public calendar, marked as postponed. Announce it again once its new dates are known.
step_help-record-closing = Closing writes the facts that reports use. Afterwards registrations, attendance and head-counts cannot be changed until the record is reopened.
step_help-record-reopening = Registrations, attendance and head-counts can be changed again. Reports mark the figures of this event as provisional until the record is closed.
step_help-announcement = The public will see the event.
step_help-registration-opening = People will be able to register.
step_help-registration-closing = Nobody will be able to register any more.
step_help-holding = The event took place. Attendance can then be recorded and the record closed.

staff_events-reason = Reason
staff_events-reason_missing = Say why; the reason is kept.
staff_events-changes_are_told = If you change dates, hours, place or the way of taking part, everybody who is registered is told by e-mail, and so are the invited who have not answered and the focal points whom it concerns.
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [0] Nobody has to be told: nobody with a confirmed e-mail address is registered, no invitation is open, and no focal point is concerned.
        [one] One person will be told by e-mail.
       *[other] { $count } people will be told by e-mail.
    }
# $count: number of people
staff_events-came =
    { $count ->
        [0] Nobody's attendance is on record.
        [one] The attendance of one person is on record.
       *[other] The attendance of { $count } people is on record.
    }
# $count: number of people
staff_events-open =
    { $count ->
        [0] Nobody confirmed lacks a record of attendance.
        [one] One person is confirmed without a record of attendance.
       *[other] { $count } people are confirmed without a record of attendance.
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [0] There is no head-count.
        [one] There is one head-count.
       *[other] There are { $count } head-counts.
    }
staff_events-headcount_conflict = Several sources state a total and nobody has chosen one.

## Why a step is not taken
# $state: the event's state, named
staff_events-already = This was done already. The event’s state is now: { $state }.
# $state: the event's state, named
staff_events-not_from = This does not follow from the event’s state: { $state }.
# $day: a date in words
staff_events-not_begun = The event begins on { $day } at the earliest.
# $day: a date in words
staff_events-not_over = The event is not over before { $day }.
# $day: a date in words
staff_events-over = The event was over on { $day }.
staff_events-closed = The record of this event is closed. Reopen it to change anything.

## The form
staff_events-required = A title in one language, the kind and a Sector are required; everything else can follow.
staff_events-save = Save
staff_events-not_stated = Not stated
staff_events-texts = Texts
staff_events-texts_help = One language is enough. Readers of the others see the English text, or else the one there is, marked with its language.
staff_events-when = When
staff_events-when_help = Dates as precise as they are known: 2027-05-04, 2027-05 or 2027. Without an end date, the event ends as it starts.
staff_events-where = Where and how
staff_events-participation = Participation
staff_events-approval_no = Confirmed at once
staff_events-approval_yes = An officer decides on each
staff_events-by_invitation_no = Everybody
staff_events-by_invitation_yes = Only those who were invited
staff_events-subjects = Subjects and mandates
staff_events-mandates_other = Others on record
staff_events-partners = Partners
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = One in each line: the name, or the name, a vertical bar and the kind, such as UNECE|un. Kinds: { $kinds }.
staff_events-materials = Materials
staff_events-materials_help = Links to documents on the web. More rows appear after saving.
staff_events-conflict = Somebody else saved this event while you were editing
staff_events-conflict_help = Nothing of yours is lost: the form below holds what you typed. Below stands what is stored now in each field that differs. Saving again replaces it with yours.
staff_events-conflict_empty = (empty)

# Labels of the fields
event_field-event_ref = Reference
event_field-kind = Kind
event_field-parent = Part of (reference of another event)
event_field-sectors = Sectors
event_field-title = Title
event_field-summary = Summary
event_field-programme_text = Programme of the days
event_field-start = First day
event_field-end = Last day
event_field-start_time = Begins at
event_field-end_time = Ends at
event_field-time_zone = Time zone
event_field-mode = Mode
event_field-city = City
event_field-venue = Venue
event_field-host_country = Host country
event_field-scope = Scope
event_field-itu_role = Part of ITU
event_field-programme = Training programme
event_field-capacity = Places
event_field-approval = Registrations are
event_field-registration_from = First day of registration
event_field-registration_until = Last day of registration
event_field-by_invitation = Who can register
event_field-invitation_reminder_days = Remind the invited, days before the end
event_field-address_hours = Hours to confirm the address
event_field-contact_email = Contact e-mail
event_field-languages = Languages of the event
event_field-languages_other = Other languages
event_field-themes = Themes
event_field-sdgs = Sustainable Development Goals
event_field-action_lines = WSIS action lines
event_field-mandates = Paragraphs of resolutions that the event answers
event_field-partners = Partners
event_field-material_title = Title of link
event_field-material_url = Address of link
event_field-material_language = Language of link
# Help below some of them
event_hint-event_ref = Used in files and reports; cannot be changed later.
event_hint-start = 2027-05-04, 2027-05 or 2027
event_hint-time_zone = Name from the IANA list, such as Africa/Dakar
event_hint-capacity = Empty for no limit
event_hint-invitation_reminder_days = Empty for no reminders by themselves; at most 90
event_hint-registration_from = Empty if people can register as soon as registration is open
event_hint-registration_until = Empty if people can register until the event begins. A day ends at midnight in the event’s time zone.
event_hint-address_hours = A registration counts once its person followed the link in a mail; the place is held for so many hours, at most 720. Empty if addresses need not be confirmed.
event_hint-languages_other = Language tags, separated by ;
event_hint-programme = Such as the name of an Academy course
event_hint-contact_email = Where answers to the event’s e-mails go
