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
mails-state-returned = Came back
# What the other server said follows.
mails-came_back = Came back:
# Beside the date and time.
mails-returned = Came back on
# $when: date and time of the next attempt
mails-next = Next attempt: { $when }
# Why an e-mail did not go.
mails-restored = Waiting when a backup was made that was restored since; it may have been sent already.
mails-unsure = The platform ended while it handed this e-mail over. The server had it whole; its answer was not read.

## One e-mail.
mails-all = All e-mails
# When the platform wrote it, beside the date and time.
mails-written = Written
# Beside the date and time.
mails-sent = Sent on
mails-as_sent = As it was sent; the secret part of its link is not kept:
mails-as_it_would_go = As it would go now; the secret part of its link is not shown:
mails-obsolete = It will not be sent: what it would tell is no longer so.
mails-not_kept = What it said was not kept.
# Text of a button.
mails-again = Send again
mails-again-help = It goes as what is true now, to the present address; a link in it opens. A new link to a registration, a saved form, a delegation or an account ends the earlier one.

## Why an e-mail is not sent again.
mails-refused-waiting = It is still waiting to go. There is nothing to send again.
mails-refused-not_true = It is not sent again: what it told is no longer so, or nobody is left to read it.
mails-refused-of_accounts = Only administrators can send links of accounts again.

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = Texts of e-mails
mail_texts-help = Subject and opening of each e-mail of this event, in each language. Facts of the event, the personal link and where questions go always follow. What is empty is the platform’s own text; so is a language without a text.
# Text of a link to the list of e-mails.
mail_texts-mails = E-mails of this event, sent and waiting
mail_texts-language = Language
# The empty entry of a list.
mail_texts-choose = Choose
mail_texts-subject = Subject
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = Opening
# $placeholders: list of codes in braces
mail_texts-placeholders = Plain text. These are filled in: { $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = Where this e-mail speaks of several events, or of all events of a Sector, it is the platform’s own.
# Text of a button, and a title.
mail_texts-preview = Preview
# Text of a button.
mail_texts-save = Save
mail_texts-saved = The text is saved.
mail_texts-on_latest = On the latest registration of this event:
mail_texts-on_draft = On the latest form that somebody saved for this event:
mail_texts-on_group = On the latest group of this event:
mail_texts-on_focal_point = On the latest focal point of this event:
mail_texts-on_invitation = On the latest invitation to this event:
mail_texts-on_sample = On a sample, since there is nothing real of this sort yet:
mail_texts-adjusted = E-mails with texts of their own
# $placeholder: what was typed, in braces
mail_texts-unknown = There is no placeholder { $placeholder }.
# $count: most characters
mail_texts-too_long = At most { $count } characters.

## Kinds of e-mails.
mails-kind-registration_received = Registration received
mails-kind-registration_confirmed = Registration confirmed
mails-kind-registration_waiting = Waiting list
mails-kind-place_offered = Place offered
mails-kind-offer_lapsed = Offer over
mails-kind-registration_refused = Registration not accepted
mails-kind-fellowship_granted = Fellowship granted
mails-kind-fellowship_refused = Fellowship not granted
mails-kind-registration_withdrawn = Registration withdrawn
mails-kind-registration_replaced = Replaced by another person
mails-kind-focal_point_designated = Link of a focal point
mails-kind-delegation_waiting = Delegation waits for its focal point
mails-kind-group_registered = Link to a group
mails-kind-own_link = Link to the registration
mails-kind-event_reminder = Reminder
mails-kind-announcement = Message of the organizers
mails-kind-registration_draft = Saved form
mails-kind-invitation = Invitation
mails-kind-invitation_reminder = Reminder of the invitation
mails-kind-questionnaire = Questionnaire
mails-kind-questionnaire_reminder = Reminder of a questionnaire
mails-kind-address_confirmation = Address to be confirmed
mails-kind-event_changed = New dates or place
mails-kind-event_postponed = Event postponed
mails-kind-event_cancelled = Event cancelled
mails-kind-invited_event_cancelled = Event cancelled, to the invited
mails-kind-invited_event_postponed = Event postponed, to the invited
mails-kind-invited_event_changed = New dates or place, to the invited
mails-kind-group_event_cancelled = Event cancelled, to those who registered a group
mails-kind-group_event_postponed = Event postponed, to those who registered a group
mails-kind-group_event_changed = New dates or place, to those who registered a group
mails-kind-focal_point_event_cancelled = Event cancelled, to focal points
mails-kind-focal_point_event_postponed = Event postponed, to focal points
mails-kind-focal_point_event_changed = New dates or place, to focal points
mails-kind-obligation_reminder = Report due soon
mails-kind-obligation_draft = Draft of a report built
mails-kind-account_invitation = Invitation of staff
mails-kind-password_reset = New password
