### A person's own registration, behind the link of their mail.

own-title = Your registration

## What each state means for the person.
own-state-submitted = The organizers decide on your registration and write to you.
own-state-confirmed = You have a place.
own-state-waiting = We write to you when a place becomes free for you.
own-state-refused = The organizers could not accept your registration.
own-state-withdrawn = You do not take part. If you change your mind, register again while registration is open.
own-state-attended = Your attendance is on record.
own-state-partly_attended = Your attendance on some days is on record.
own-state-absent = You are on record as absent.
own-state-completed = You completed the training.
# $position: place in the waiting list, from 1
own-position = Your position on the waiting list: { $position }
own-reason = The organizers wrote:
## An address that has to be confirmed. $until: a moment in words
own-address = Confirm that this address is yours by { $until }. Until then your registration does not count; after that the place goes to somebody else.
own-address_confirm = Confirm the address
own-address_confirmed = The address is confirmed. Your registration counts from now on.
own-address_over = The address was not confirmed in time, so that the place went to somebody else. Register again as long as registration is open.

## What is held.
own-held = What we hold about you
own-fellowship = Fellowship
own-submitted_at = Registered on
own-consented_at = Agreed to the use of data on
own-decided_at = Decided on
own-days = Days attended
own-origin = How it came to us
own-origin-form = You filled in the form
own-origin-import = A list of the organizers
own-origin-staff = The organizers entered it
own-updated_at = Last changed on
own-known_since = Known to us since
own-attendance = Your attendance, day by day
own-mails = Mails about this registration
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }, { $when }, to { $recipient }
own-not-stated = Not stated
own-on-record = The record of this event is closed, so this can no longer be changed here. You can still download and erase your data.

## What the person can do.
own-change = Correct your data
own-save = Save
own-back = Back to your registration
own-changed = Your changes are saved.
# $email: address of the reader; what the other server said follows
own-address_returned = E-mails to { $email } come back to us. Correct the address, so that you learn what becomes of your registration.
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = E-mails to { $email } come back to us. If the address is not right, tell the organizers of the event.
# Text of a button.
own-address_correct = Correct the address
# Text of a button.
own-address_is_right = The address is right
own-address_good = Thank you. We write to this address again.
own-withdraw = Withdraw your registration
own-withdraw-text = Your place is given back. If the event is full, you may not get it again.
own-withdraw-do = Withdraw the registration
own-withdrawn = Your registration is withdrawn. We confirm it by mail.
own-data = Your data
own-data-text = Download everything that we hold about you for this event, as a file that other programs can read. Or erase it.
own-download = Download your data
own-erase = Erase your data
own-erase-text = Your name, e-mail address, organization and everything else that names you are removed, for this event and every other one you registered for. Registrations for events to come are withdrawn. What stays is a count without a name. This cannot be undone, and this link stops working.
own-erase-do = Erase all data about me

## Asking for the link again.
own-links = Get the link to your registrations
own-links-text = Enter the e-mail address that you registered with. We send a new link for each of your registrations there; earlier links stop working.
own-links-send = Send the links
own-links-sent = If there are registrations with this address, the links are on their way to it.
