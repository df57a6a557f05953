### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = Register: { $event }
registration-heading = Register
registration-expired = The form had been open for too long. Nothing is lost: please check it and send it again.
registration-shut_kept = Your form was not taken. What you typed still stands below, so that you can copy it.
# $left, $capacity: numbers of places
registration-places =
    { $left ->
        [one] { $left } of { $capacity } places is left.
       *[other] { $left } of { $capacity } places are left.
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [0] All places are taken. You can register for the waiting list.
        [one] All places are taken. You can register for the waiting list, where one person waits.
       *[other] All places are taken. You can register for the waiting list, where { $waiting } people wait.
    }
registration-approval = The organizers decide on each registration and tell you by mail.
# $hours: number of hours
registration-address =
    { $hours ->
        [one] A mail asks you to confirm your address. Until then your registration does not count; your place is held for one hour.
       *[other] A mail asks you to confirm your address. Until then your registration does not count; your place is held for { $hours } hours.
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = Choose
registration-name = Name
registration-name-hint = As it should stand on your badge. One name is enough.
registration-wrong-name-missing = Enter your name.
registration-wrong-name-too_long = Shorten your name to 300 characters.
registration-wrong-name-invalid = Enter a name that has letters.
registration-email = E-mail address
registration-email-hint = You receive the answer and the link to your registration there.
registration-wrong-email-missing = Enter your e-mail address.
registration-wrong-email-invalid = Check the e-mail address. It has the form name@example.org.
registration-organization_kind = Kind of organization
registration-wrong-organization_kind-missing = Choose the kind of organization that you come from.
registration-organization = Organization
registration-organization-hint = If you come from none, choose “Other” above and leave this empty.
registration-wrong-organization-missing = Enter the name of your organization.
registration-wrong-organization-too_long = Shorten the name of the organization to 500 characters.
registration-country = Country or territory that you represent
registration-country-hint = If you come for an international organization, choose that kind above and leave this empty.
registration-wrong-country-missing = Choose the country or territory that you represent. Only international organizations leave it empty.
registration-wrong-country-invalid = Choose a country or territory from the list.
registration-role = You take part as
registration-wrong-role-missing = Choose what you take part as.
registration-mode = How you take part
registration-wrong-mode-missing = Choose how you take part.
registration-language = Language of mails
registration-language-hint = Mails about this event are written to you in this language.
registration-wrong-language-missing = Choose the language of mails.
registration-gender = Gender
registration-gender-hint = You need not say. ITU reports how many women and men take part, in totals only.
registration-gender-empty = I do not state it
registration-wrong-gender-invalid = Choose one from the list, or do not state it.
registration-fellowship = I would like to ask for a fellowship
registration-fellowship-hint = Fellowships are for people from eligible countries. The organizers write to you about it.

## Privacy and sending.
registration-privacy = Your data
registration-privacy-text = The organizers use what you enter to run this event and to write to you about it. Reports hold totals only, no names. You can see, correct, download and erase your data at any time through the link in the mail.
registration-privacy-more = More about your data
registration-consent = I agree that my data are used in this way
registration-wrong-consent-missing = Your agreement is needed to register you. Tick the box.
registration-send = Register
# On a form of several pages. $page: this one; $pages: how many
registration-page = Page { $page } of { $pages }
registration-next-page = Next page
registration-page-back = Page before
# A form that is kept to be gone on with later.
registration-draft-save = Save and go on later
registration-draft-discard = Delete what is saved
# $email: address; $until: a day
registration-draft-saved = Saved, but not sent yet. We have mailed the link to this form to { $email }: with it you can go on, on any device, until { $until }. You are not registered before you send the form.
# $until: a day
registration-draft-kept = This form is saved until { $until } and is not sent yet. You are not registered before you send it.

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = Registration received: { $event }
registration-sent = Thank you
registration-sent-mail = We have received your registration and write to the e-mail address that you entered.
registration-next = What happens now
registration-next-address = The mail asks you to confirm your address. Your registration counts once you have.
registration-next-state = The mail tells you whether you have a place, whether the organizers decide first, or whether you are on the waiting list.
registration-next-link = The mail has a link to your registration. There you can see, change or withdraw it.
registration-next-calendar = Once you have a place, the mail brings the event for your calendar.
registration-no-mail = No mail?
registration-no-mail-help = It can take a few minutes. Look into the folder for unwanted mail, too.
registration-no-mail-link = Ask for the link again
