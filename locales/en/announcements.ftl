### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = Messages
announcements-help = Write to a group of the people of this event, in as many languages as you like. Each gets the message once, in their language. Whoever wants no messages, or cannot be reached, is left out; e-mails about one’s own registration go on.
announcements-new = New message
announcements-none = There is no message yet.
announcements-subject = Subject
announcements-audience = Group
announcements-stage = State
announcements-when = Time
# Heading of a column: how many people got it.
announcements-reached = Recipients
announcements-empty = Without a subject
announcements-removed = The message is removed.

## Reminders before the event.
announcements-reminders = Reminders
announcements-reminders_help = Everybody who has a place is reminded by e-mail, at nine in the morning where the event is; once for each of these days. What a reminder says can be changed under “Texts of e-mails”.
announcements-days = Days before the event
announcements-days_hint = Numbers separated by commas, such as 7, 1. Without a number nobody is reminded.
# Text of a button.
announcements-save_days = Save
announcements-days_saved = The days are saved.
announcements-no_day = The first day of the event is not known; nobody is reminded until it is.
# $count: most days before the event
announcements-wrong_day = Write whole numbers from 1 to { $count }, separated by commas.
# $count: most reminders of an event
announcements-too_many_days = At most { $count } reminders.
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
        [one] One day before the event: sent { $when }. Recipients: { $count }
       *[other] { $days } days before the event: sent { $when }. Recipients: { $count }
    }

## One message.
announcements-one = Message
announcements-all = All messages
announcements-kept = The message is saved. Look at it below; it has not been sent.
announcements-tried = The message is on its way to you.
announcements-scheduled = The message goes at its time. Until then it can be taken back.
announcements-revised = The message is a draft again.
# $count: number of people
announcements-reaches =
    { $count ->
        [0] Nobody would get it now.
        [one] One person would get it now.
       *[other] { $count } people would get it now.
    }
# $count: number of people
announcements-went_to = Recipients: { $count }
# $count: number of people
announcements-unsubscribed = Left out, since they want no messages: { $count }
# $count: number of people
announcements-returned = Left out, since e-mails to them come back: { $count }
# $count: number of people
announcements-without_address = Left out, since they have no address: { $count }
# $count: number of people
announcements-left_out = Left out, since they want no messages or cannot be reached: { $count }
announcements-to_whom = Who gets it
# The empty entry of a list.
announcements-everybody = Everybody
announcements-choose_audience = Choose a group.
announcements-says = What it says
announcements-says_help = A greeting stands before it; the event, where questions go, and a link that stops such messages follow. Whoever reads a language without a text gets the English one, else the first there is, and is told so.
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field } ({ $language })
# Text of a button.
announcements-keep = Save and look at it
announcements-no_subject = There is a text in this language, but no subject.
announcements-no_body = There is a subject in this language, but no text.
announcements-on_first = As the first of the group who reads each language gets it:
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }: { $count }
# $language: name of a language
announcements-instead = There is no text in this language; these readers get it in: { $language }

## What can be done with a message.
announcements-trial = Try it out
announcements-trial_help = It goes to your own address only.
announcements-trial_language = Language
# Text of a button.
announcements-try = Send to me
announcements-sending = Sending
announcements-later_help = Without day and time it goes at once.
# $zone: name of a time zone
announcements-zone = In the time of the event: { $zone }
# Text of a button.
announcements-send = Send
# Text of a button.
announcements-revise = Take back and change
# Text of a button.
announcements-remove = Remove the draft
# A link to the list of e-mails.
announcements-outbox = Its e-mails
announcements-wrong_time = Give a day and a time, or neither.
announcements-refused-not_now = Somebody has changed this message meanwhile; this is how it stands now.
announcements-refused-empty = The message says nothing yet. Write a subject and a text in one language at least.
announcements-refused-nobody = Nobody would get it now. Choose another group, or a later time.
announcements-refused-past = That time has passed. Choose a later one.

## Groups of people, as the entries of a list.
announcements_audience-confirmed = Those who have a place
announcements_audience-waiting = Those on the waiting list
announcements_audience-submitted = Those about whom nobody has decided
announcements_audience-expecting = All three: place, waiting list, undecided
announcements_audience-unanswered = Those who have a place and have not answered the questions after confirmation
announcements_audience-attended = Those who came
announcements_audience-absent = Those who did not come

## Where a message stands.
announcements_stage-draft = Draft
announcements_stage-scheduled = To be sent
announcements_stage-sent = Sent
announcements_stage-stopped = Stopped, since the event was cancelled or postponed, or a backup was restored

## Fields.
announcements_field-audience = Group
announcements_field-country = Only those who represent
announcements_field-language = Only those who read
announcements_field-subject = Subject
announcements_field-body = Text
announcements_field-day = Day
announcements_field-time = Time

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = Messages of the organizers
unsubscription-of_none = { $email } gets messages of the organizers of this event: { $event }
unsubscription-of_event = { $email } gets no more messages of the organizers of this event: { $event }
unsubscription-of_all = { $email } gets no more messages of the organizers of any event.
unsubscription-goes_on = E-mails about your own registration, such as its confirmation or new dates, come in any case.
# Text of a button.
unsubscription-event = No more messages about this event
# Text of a button.
unsubscription-all = No more messages about any event
# Text of a button.
unsubscription-again = Get messages again
