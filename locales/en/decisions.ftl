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
decisions-select_all = Select all on this page
decisions-select_none = Select none
# The spoken label of a box. $name: a person's name
decisions-select = Select { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirm
decisions-refuse = Refuse
decisions-confirm_selected = Confirm the selected
decisions-refuse_selected = Refuse the selected
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] One person was confirmed.
       *[other] { $count } people were confirmed.
    }
# $count: number of people
decisions-refused =
    { $count ->
        [one] One person was refused.
       *[other] { $count } people were refused.
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
# $count: number of people
decisions-refusal =
    { $count ->
        [one] Refuse one person
       *[other] Refuse { $count } people
    }
decisions-reason = Reason
decisions-reason_help = Each person reads it in the e-mail about the refusal.
decisions-reason_missing = Say why; each person reads it.
# $state: the event's state, named
decisions-not_open = Nothing can be decided in this state of the event: { $state }.

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
decisions-country_help = Leave it empty for an international organization.
decisions-send_mail = Send a confirmation by e-mail
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
