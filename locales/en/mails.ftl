### The list of e-mails that staff see.

mails-kind = E-mail
mails-recipient = Recipient
mails-event = Event
mails-state = State
# When it was sent, or is to be tried next.
mails-when = Time
mails-attempts = Attempts
mails-show = Show
# $count: number of e-mails
mails-found =
    { $count ->
        [0] No e-mails.
        [one] One e-mail
       *[other] { $count } e-mails
    }
mails-state-queued = Waiting
mails-state-sent = Sent
mails-state-failed = Failed
# What it would have told was no longer so.
mails-state-cancelled = Not sent
# $when: date and time of the next attempt
mails-next = Next attempt: { $when }
# Why an e-mail did not go.
mails-restored = Waiting when a backup was made that was restored since; it may have been sent already.

## Kinds of e-mails.
mails-kind-registration_received = Registration received
mails-kind-registration_confirmed = Registration confirmed
mails-kind-registration_waiting = Waiting list
mails-kind-place_offered = Place offered
mails-kind-offer_lapsed = Offer over
mails-kind-registration_refused = Registration not accepted
mails-kind-registration_withdrawn = Registration withdrawn
mails-kind-own_link = Link to the registration
mails-kind-event_cancelled = Event cancelled
mails-kind-account_invitation = Invitation of staff
mails-kind-password_reset = New password
