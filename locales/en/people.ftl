### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = People
people-text = Name or e-mail
people-any = All
people-show = Show
people-name = Name
people-email = E-mail
people-country = Country
people-countries = Countries
people-organization = Organization
people-organizations = Organizations
people-registrations = Registrations
# Heading of a column: dates of the latest event
people-last = Latest event
# $count: number of people
people-found =
    { $count ->
        [0] Nobody fits.
        [one] One person
       *[other] { $count } people
    }
# $count: how many were counted
people-found_more = More than { $count } people. Narrow the search.
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [0] No registration
        [one] One registration
       *[other] { $count } registrations
    }
people-unseen = Some people are so new that this list does not show them yet. Look again in a minute.
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
        [one] One pair could be the same person
       *[other] { $count } pairs could be the same person
    }
# $name: a person's name
people-compare_with = Choose whom to compare with { $name }.
# A button beside a person
people-compare = Compare
# The spoken label of the button. $name: a person's name
people-compare_this = Compare: { $name }
# The same for two people. $one, $other: names
people-compare_two = Compare: { $one } and { $other }

## Pairs that could be one person.
people-pairs = Possible duplicates
people-pairs_help = These people share something. Nothing is merged by itself: look at each pair, and merge the two or say that they are not the same.
# $count: number of pairs
people-pairs_found =
    { $count ->
        [0] No pair waits for a decision.
        [one] One pair
       *[other] { $count } pairs
    }
# $count: how many were counted
people-pairs_more = More than { $count } pairs
people-pair_one = One
people-pair_other = The other
people-pair_reason = Why
people-pair_decide = Decision
people-reason-same_email = Same e-mail
people-reason-same_name_country = Same name and country
people-reason-same_name_organization = Same name and organization
people-reason-close_spelling = Names of nearly the same spelling
people-not_the_same = Not the same
# The spoken label of the button. $one, $other: names
people-not_the_same_two = Not the same: { $one } and { $other }
people-not_the_same_help = If these are two people, say so: they are not proposed again.
people-told_apart = This is remembered: the two are not proposed again.

## One person.
people-since = On record since
people-identities = E-mail and name stated together
people-references = References in files
people-event = Event
people-dates = Dates
people-role = Role
people-state = State
people-attendance = Attendance
people-fellowship = Fellowship
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
        [one] { $mode }, one day
       *[other] { $mode }, { $count } days
    }
people-mails = E-mails
people-mail = E-mail
people-recipient = Recipient
people-when = Time
people-merge_with = Merge with another person
# $count: number of people
people-could_be =
    { $count ->
        [one] One person could be the same
       *[other] { $count } people could be the same
    }
people-merges = Merged people
# $when: a moment; $who: address of an officer
people-merged_by = { $when }, { $who }
# In place of the name of somebody who was merged long ago
people-forgotten = Name no longer kept
people-undo = Undo the merge
# The spoken label of the button. $name: a person's name
people-undo_this = Undo the merge: { $name }
# $when: a moment
people-undo_until = Possible until { $when }
people-undone = The merge is undone. Both people are there again.
people-merged_now = The two are one person now.

## What could not go back when a merge was undone.
people-left-name = The name was changed after the merge and stays as it is.
people-left-email = The e-mail was changed after the merge and stays as it is.
people-left-registration = A registration that was moved is no longer there.
people-left-place = A registration that the merge had withdrawn stays withdrawn: it was changed since, its place is taken, or the event is over.
people-left-since = Registrations made after the merge stay with this person.

## Why a merge is not undone.
people-refused-too_late = The merge can no longer be undone: 30 days have passed.
people-refused-merged_since = This person was merged with another one since. Undo that merge first.
people-refused-other_sector = One of the registrations belongs to an event that your account does not cover. Ask an administrator.
people-refused-unknown = There is no such merge, or it was undone already.

## The form of a merge.
people-merge_title = Merge two people
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = { $other } becomes { $one }: one person with the registrations of both. Figures count them once, those of closed records too.
# Headings: the person who stays, and the one who goes into it
people-kept = Stays
people-merged = Is merged
people-swap = Let the other one stay
people-choose_values = Which values are right?
people-nothing = Nothing stated
people-moves = What moves
people-moves_nothing = No registration moves.
people-moves_help = What was stated of the person moves too: e-mails and names, and references in files. Each registration keeps what was typed for it.
people-same_event = Both registered for the same event
people-one_must_go = One person keeps one place. Choose which registration stays; the other is withdrawn, and no e-mail is sent.
people-both_stay = Both stay on record and count as one participation.
people-choose_stays = Choose which of the two registrations stays.
people-undo_help = This can be undone for 30 days.
people-merge = Merge
people-overtaken = Something changed since you opened this page. Look again before you merge.
people-merged_already = They are one person already: somebody merged them meanwhile.
# $sources: names of sources of files
people-told_apart_by = Files of the same source have a reference for each of them, so the source says that they are two people: { $sources }.
# $who: an account; $day: a day
people-told_apart_before = { $who } said on { $day } that these are two people.
people-not_covered = One of them has a registration for an event that your account does not cover. Ask an administrator to merge them.
