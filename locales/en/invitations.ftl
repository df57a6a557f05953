### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = Invitation: { $event }
invitations-heading = Invitation
invitations-invited = The organizers invite you to this event.
invitations-declined = You said that you cannot come. If you can after all, you can still register.
# $until: a moment in words
invitations-until = The invitation holds until { $until }.
invitations-register = Register
invitations-decline = I cannot come
# Why an invitation opens nothing any more
invitations_over-answered = This invitation has been used. If it was you who registered, ask for the link to your registration.
invitations_over-expired = The time to answer this invitation is over. Ask the organizers if you would still like to come.
invitations_over-revoked = The organizers took this invitation back. Ask them if you think that this is a mistake.
invitations-register_without = Register without an invitation
# $contact: an address
invitations-questions = Questions: { $contact }
# At the field of the address, on the registration form
invitations-other_address = This invitation is for another address. Register with the address to which it was sent, or ask the organizers.
invitations-unknown = Nothing is known of this invitation. Open the link of its mail again, or ask the organizers.

## The officers’ list of invitations.
invitations-tab = Invitations
invitations-only_invited = Only those who were invited can register.
invitations-everybody = Everybody can register, also without an invitation.
# $days: number of days
invitations-reminded_before =
    { $days ->
        [one] Whoever has not answered is reminded one day before the invitation ends.
       *[other] Whoever has not answered is reminded { $days } days before the invitation ends.
    }
invitations-not_reminded = Nobody is reminded unless you do so here.
invitations-change = Change this in the details
# $count: number of invitations
invitations-found =
    { $count ->
        [0] No invitations.
        [one] One invitation
       *[other] { $count } invitations
    }
invitations-text = Name or address
invitations-standing = State
# Where an invitation stands
invitations_standing-open = Not answered
invitations_standing-answered = Registered
invitations_standing-declined = Declined
invitations_standing-expired = Ended without an answer
invitations_standing-revoked = Taken back
# Columns of the list
invitations_column-who = Who
invitations_column-standing = State
invitations_column-sent = Sent
invitations_column-ends = Ends
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses } of { $most }
# $uses: how many used an open link
invitations-uses = Used: { $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when } ({ $language })
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }; reminded: { $when }
invitations-without_approval = No officer decides about those who register by it.
invitations-revoke = Take back
# The spoken label of a button. $name: name or address
invitations-revoke_one = Take back: { $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
        [one] Remind one person
       *[other] Remind { $count } people
    }
invitations-remind_help = Each person is reminded once; nobody is who registered, declined or was reminded.
invitations-invite = Invite people
# $count: number of lines
invitations-list_help = One person in each line: address, or address; name; language (such as fr). At most { $count } lines at once. Nobody is written to before you have seen the list.
# Labels of fields
invitations_field-list = List of people
invitations_field-file = Or a CSV file
invitations_field-language = Language of the e-mail, where the list names none
invitations_field-ends = Last day to answer
invitations_field-skips_approval = No officer decides about those who register by it
invitations_field-label = Name of the link, for officers
invitations_field-max_uses = How many can use it
invitations-ends_help = Empty if it holds as long as registration is open
invitations-skips_approval_help = Places and quotas hold all the same.
invitations-max_uses_help = Empty for no limit
invitations-open_link = An open link
invitations-open_link_help = Whoever has the link can register by it, until it ends or was used so often.
invitations-make_link = Make the link
invitations-preview = Look at the list
# $count: number of people
invitations-were_invited =
    { $count ->
        [0] Nobody was invited.
        [one] One person was invited.
       *[other] { $count } people were invited.
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [0] Nobody had to be reminded.
        [one] One person was reminded.
       *[other] { $count } people were reminded.
    }
invitations-link_made = The link stands in the list.
invitations-was_revoked = The invitation is taken back. Whoever registered by it stays registered.
invitations-not_open = People can be invited while registration is open.
invitations-no_list = Write at least one address, or choose a file.
invitations-too_many = The list is too long for one go. Invite in several goes.
invitations-wrong_uses = Write a whole number from 1 to 100000, or leave it empty.
invitations-over_already = This day is over already.

## The list before anybody is written to.
invitations-preview_title = People to be invited
invitations-no_end = The invitations hold as long as registration is open.
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [0] Nobody would be invited.
        [one] One person would be invited.
       *[other] { $count } people would be invited.
    }
invitations-wrong_lines = Lines that are wrong; nobody is invited by them
invitations-dropped_lines = Lines left out, since no invitation is needed
# Stands before what the line says. $number: its number
invitations-line = Line { $number }:
# Why a line is wrong
invitations_line-no_address = There is no address.
invitations_line-bad_address = This is no e-mail address.
invitations_line-unknown_language = E-mails are not written in this language.
invitations_line-too_long = The name is too long.
invitations_line-twice = The address stands in the list before.
# Why a line is left out
invitations_dropped-invited = invited already
invitations_dropped-registered = registered already
# Columns
invitations_person-name = Name
invitations_person-email = Address
invitations_person-language = Language
invitations-nobody = Correct the list, or go back.
# Text of a button. $count: number of people
invitations-send =
    { $count ->
        [one] Send one invitation
       *[other] Send { $count } invitations
    }
