### Who registered for an event, and what an officer decides about them.

decisions-title = Registrations
decisions-add = Add a person
decisions-xlsx = Download as XLSX
decisions-csv = Download as CSV
decisions-any = All
decisions-text = Name, address or organization
decisions-state = State
decisions-country = Country
decisions-role = Role
decisions-sort = Order
decisions-show = Show
decisions_sort-time = By date of registration
decisions_sort-name = By name
decisions_sort-country = By country
decisions_sort-state = By state
# A choice in the filter of countries
decisions-no_country = No country
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state } ({ $count })
decisions-name = Name
decisions-organization = Organization
decisions-submitted = Registered
decisions-decide = Decision
# In place of the name of somebody who was erased
decisions-erased = Erased
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }, { $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = E-mails come back ({ $status })
# $count: number of people
decisions-found =
    { $count ->
        [0] Nobody fits.
        [one] One person
       *[other] { $count } people
    }
# $taken: places taken; $capacity: places in all
decisions-places = { $taken } of { $capacity } places taken.
# $taken: places taken
decisions-taken = Places taken: { $taken }; no limit.
decisions-selected = Selected
decisions-select_all = Select all on this page
decisions-select_none = Select none
# The spoken label of a box. $name: a person's name
decisions-select = Select { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirm
decisions-refuse = Refuse
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] One person was confirmed.
       *[other] { $count } people were confirmed.
    }
# $count: number of people
decisions-added =
    { $count ->
        [one] One person was added.
       *[other] { $count } people were added.
    }
decisions-nobody_selected = Nobody was selected. Select people in the first column, or use the buttons in the last one.
decisions-stale = Not decided, because they changed meanwhile
decisions-stale_help = Somebody else decided about these people, or they changed their registration, after you opened the list. Their state now:
decisions-full = No place is left for
# $count: number of people
decisions-beyond =
    { $count ->
        [one] Confirm one person beyond the number of places
       *[other] Confirm { $count } people beyond the number of places
    }
decisions-record_closed = The record of this event is closed. Reopen it to change registrations.
decisions-reason = Reason
decisions-reason_help = Each person reads it in the e-mail about the refusal. A language without a text gets the English one, or the one there is, marked with its language.
decisions-reason_missing = Say why; each person reads it.
# $state: the event's state, named
decisions-not_open = Nothing can be decided in this state of the event: { $state }.

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = Address not confirmed
decisions-several = Decide about several
decisions-several_help = Nothing is decided and no e-mail goes before you have seen what would become of each person.
# The label of a box. $count: number of people
decisions-everybody =
    { $count ->
        [one] The one person who matches the filter
       *[other] All { $count } people who match the filter, also on other pages
    }
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = Confirm the selected
decisions_preview-refusal = Refuse the selected
decisions_preview-waiting = Put the selected on the waiting list
decisions-preview_people = Person by person
decisions-preview_back = All registrations
# $count: number of people
decisions-preview_begun = This stopped half-way. People decided about so far: { $count }. Going on decides about the rest.
# $count: number of people
decisions-preview_done =
    { $count ->
        [0] Nothing was decided.
        [one] It is carried out for one person.
       *[other] It is carried out for { $count } people.
    }
decisions-preview_changed = Not decided, because they changed since the preview
decisions-preview_changed_help = Somebody else decided about these people, they changed their registration, or the place that they would have got is gone. How they stand now:
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }: { $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = Left as they are ({ $why }): { $count }
decisions-offered_at_once = Places are free: whoever waits is offered one within a minute, also those whom you put on the waiting list now.
decisions-preview_beyond = Confirm those without a place all the same
decisions-preview_beyond_help = They go beyond the number of places or a quota. The preview is worked out anew first.
decisions-preview_go_on = Go on
decisions-preview_carry_out = Carry out
decisions-preview_again = Preview again
decisions-preview_new = The preview is new: this is what would become of each person now.
# Label of a field. $language: name of a language
decisions-reason_in = Reason, in this language: { $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [0] Nobody selected reads this language.
        [one] One person reads it.
       *[other] { $count } people read it.
    }
decisions-reason_kept = Reasons kept for this event
# The empty entry of the list
decisions-reason_choose = Choose
decisions-reason_use = Use this reason
decisions-reason_remove = Remove it from the list
decisions-reason_optional = Not needed. Whoever is put on the waiting list reads it. A language without a text gets the English one, or the one there is, marked with its language.
decisions-reason_keep = Keep this reason for this event
decisions_column-name = Name
decisions_column-country = Country
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = Now
decisions_column-to = Then
decisions_column-place = Place
decisions_column-mail = E-mail
# Instead of an e-mail that would go
decisions-no_mail = None
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail } ({ $language })
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }; the reason in another language: { $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = decided so already
decisions_why-past = withdrawn, or attendance is on record
decisions_why-unconfirmed = address not confirmed
decisions_why-erased = data erased
decisions_why-full = no place left
decisions_why-limit = quota reached
decisions_why-kept = places kept for others
decisions_why-changed = changed since the list was opened; preview again to decide all the same
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }, { $who }
# $when: a moment in words
decisions-changed_at = Changed: { $when }
## Adding a person by hand
decisions_field-name = Name, as it should stand on the badge
decisions_field-email = E-mail
decisions_field-arrival = Added as
decisions_field-role = Role
decisions_field-country = Country represented
decisions_field-organization = Organization
decisions_field-organization_kind = Kind of organization
decisions_field-gender = Gender, if the person states it
decisions_field-mode = Takes part
decisions_field-language = Language for e-mails
decisions-told = The person is told by e-mail, with a link to their own registration, if an address is entered.
decisions-told_nobody = The event is over: whoever is added is entered for the record and told nothing.
decisions-country_help = Leave it empty for an international organization.
decisions-no_place = No place is left.
decisions-beyond_known = Add the person beyond the number of places
decisions-beyond_needed = No place is left: tick that the person is added all the same, or add them to the waiting list.
decisions-registered_already = This person is registered for the event already.
decisions-ambiguous = Several people are on record with this name and address. Leave the address empty, or write the name as it stands on the badge.
arrival-confirmed = Confirmed
arrival-waiting = On the waiting list
arrival-walk_in = Came without registration

## The downloaded list
# Title of the file
decisions-export = Registrations
export-id = Number
export-name = Name
export-email = E-mail
export-role = Role
export-state = State
export-country_code = Country code
export-country = Country
export-region = Region
export-organization = Organization
export-organization_kind = Kind of organization
export-gender = Gender
export-mode = Takes part
export-days = Days attended
export-fellowship = Fellowship
export-language = Language
export-submitted = Registered (UTC)
export-decided = Decided (UTC)
export-decided_by = Decided by
