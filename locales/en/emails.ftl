### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = Dear { $name },
# The same where no name is known
emails-greeting_nameless = Good day,
emails-event = Event
emails-dates = Dates
emails-hours = Time
emails-place = Place
emails-mode = Attendance
# Text of a button; an address follows.
emails-own-page = See or change your registration
emails-own-page-help = The link is yours alone: whoever has it can see, change and withdraw your registration.
# Text of a button; an address follows.
emails-event-page = Page of the event
# $contact: e-mail of the organizers
emails-questions = For questions, answer this message or write to { $contact }.

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = The organizers gave this reason:
# $language: name of the language that the reason is in
emails-reason-in = The organizers gave this reason, in another language than this message ({ $language }):

## $event: title of the event
emails-received-subject = Registration received: { $event }
emails-received = We have received your registration. The organizers decide on each registration; you will get another message.
emails-confirmed-subject = Registration confirmed: { $event }
emails-confirmed = Your registration is confirmed.
emails-confirmed-calendar = The attached file puts the event into your calendar.
emails-waiting-subject = Waiting list: { $event }
emails-waiting = All places are taken at the moment. You are on the waiting list; if a place becomes free for you, you will get another message.
# $position: place on the waiting list
emails-waiting-position = Your present place on the list: { $position }
emails-offered-subject = A place is free: { $event }
emails-offered = A place at the event has become free for you.
# $until: a moment in words
emails-offered-until = It is yours if you take it by { $until }. After that it goes to the next person on the list.
emails-offered-decline = Take the place, or give it to the next person, on the page of your registration.
emails-lapsed-subject = Waiting list: { $event }
emails-lapsed = You did not take the place that was offered to you in time; it goes to the next person, and you are no longer on the waiting list. If you would still like to come, register again as long as registration is open.
emails-address-subject = Confirm your address: { $event }
emails-address = You registered for this event with this address. Please open your registration and confirm that the address is yours.
# $until: a moment in words
emails-address-until = Your registration counts once you have. The place is held until { $until }; after that it goes to somebody else.
emails-address-not-you = If it was not you, there is nothing to do: nothing counts, and you are not written to again.
emails-invitation-subject = Invitation: { $event }
emails-invitation = The organizers invite you to this event.
emails-invitation_reminder-subject = Reminder of your invitation: { $event }
emails-invitation_reminder = You were invited to this event and have not answered yet. Can you come?
# $until: a moment in words
emails-invitation-until = Please answer by { $until }.
# Text of a button; an address follows.
emails-invitation-answer = Answer the invitation
emails-invitation-help = There you register, or say that you cannot come. The link is meant for you; please do not pass it on.
emails-refused-subject = Registration not accepted: { $event }
emails-refused = The organizers could not accept your registration.
emails-withdrawn-subject = Registration withdrawn: { $event }
emails-withdrawn = Your registration is withdrawn. If you can come after all, register again as long as registration is open.
emails-own-link-subject = Your registration: { $event }
emails-own-link = You asked for the link to your registration. If it was not you, there is nothing to do.
emails-cancelled-subject = Cancelled: { $event }
emails-cancelled = This event will not take place. There is nothing for you to do.
emails-postponed-subject = Postponed: { $event }
emails-postponed = This event is postponed: it does not take place on the dates announced so far. We write to you when the new dates are known.
# $state: state of the registration, such as "Confirmed"
emails-standing = Your registration is kept as it is: { $state }
emails-changed-subject = New dates or place: { $event }
emails-changed = Dates or place of this event have changed. What holds now stands below.
emails-changed-calendar = The attached file changes the event in your calendar.

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = Your account: { $site }
emails-invited = There is now a staff account for { $email } at { $site }. Set a password to use it.
emails-invited-unexpected = If you did not expect this message, you can ignore it.
emails-reset-subject = New password: { $site }
emails-reset = You asked to set a new password for { $email } at { $site }.
emails-reset-unexpected = If it was not you, there is nothing to do; your password stays as it is.
# Text of a button; an address follows.
emails-set-password = Set the password
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
        [one] The link can be used once, within one hour.
       *[other] The link can be used once, within { $hours } hours.
    }
