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
emails-received-focal_point = We have received your registration. The focal point of your delegation confirms it; where there is none, the organizers decide. You will get another message.
emails-confirmed-subject = Registration confirmed: { $event }
emails-confirmed = Your registration is confirmed.
emails-confirmed-calendar = The attached file puts the event into your calendar.
emails-confirmed-asks = Now that you have a place, the event asks you some questions. Please answer them on the page of your registration.
emails-waiting-subject = Waiting list: { $event }
emails-waiting = You are on the waiting list; if a place becomes free for you, you will get another message.
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
# $title: title of the questionnaire
emails-questionnaire-subject = Questionnaire: { $title }
emails-questionnaire = Please tell us what your country needs in the field of the Internet of things and smart sustainable cities and communities. The answers stand in the reports to the membership and guide what is offered.
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = Reminder, questionnaire: { $title }
emails-questionnaire_reminder = We have not yet received an answer of your country to this questionnaire on its needs in the field of the Internet of things and smart sustainable cities and communities.
emails-questionnaire-title = Questionnaire
emails-questionnaire-country = Country
emails-questionnaire-last_day = Last day to answer
# Text of a button; an address follows.
emails-questionnaire-answer = Answer the questionnaire
emails-questionnaire-help = You need no account. Everything can be saved and changed as often as you like until the last day. The link is yours alone: whoever has it can see and change the answer.
emails-refused-subject = Registration not accepted: { $event }
emails-refused = The organizers could not accept your registration.
# $event: title of the event
emails-fellowship_granted-subject = Fellowship granted: { $event }
emails-fellowship_granted = The organizers have granted you a fellowship for this event.
# $event: title of the event
emails-fellowship_refused-subject = Fellowship not granted: { $event }
emails-fellowship_refused = The organizers could not grant you a fellowship for this event. Your registration stands as it is.
emails-withdrawn-subject = Registration withdrawn: { $event }
emails-withdrawn = Your registration is withdrawn. If you can come after all, register again as long as registration is open.
emails-replaced-subject = Another person takes your place: { $event }
emails-replaced = The focal point of your delegation has named another person in your place. Your registration is withdrawn.
emails-refused-by_focal_point = The focal point of the delegation that you named did not confirm your registration.
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = { $who } registered you for this event.
emails-by_another-answer = Open the page of your registration to say that you take part, to correct what was entered, to answer questions of the event, or to refuse.
emails-by_organizers = The organizers of the event registered you. If that is not right, correct it, withdraw or have everything erased behind the link below.
emails-own-link-subject = Your registration: { $event }
emails-own-link = You asked for the link to your registration. If it was not you, there is nothing to do.
# A form that somebody saved to go on with later.
emails-draft-subject = Go on with your registration: { $event }
emails-draft = You saved your registration form. It is not sent yet: you are registered only once you send it.
# Text of a button; an address follows.
emails-draft-link = Go on with the form
# $until: a day
emails-draft-until = Everything you typed and every file you sent is kept until { $until }. The link is yours alone: whoever has it can read the form, change it and send it.
emails-draft-unexpected = If it was not you, there is nothing to do: what was saved is deleted by itself.
emails-cancelled-subject = Cancelled: { $event }
emails-cancelled = This event will not take place. There is nothing for you to do.
emails-postponed-subject = Postponed: { $event }
emails-postponed = This event is postponed: it does not take place on the dates announced so far. We write to you when the new dates are known.
emails-invited-cancelled = You were invited to this event. It will not take place; there is nothing for you to do.
emails-invited-postponed = You were invited to this event. It is postponed: it does not take place on the dates announced so far, and the invitation cannot be answered as long as registration is not open again.
emails-invited-moved = You are invited to this event. Its dates or place have changed. What holds now stands below; you can still answer by the link of the invitation.
emails-registrant-cancelled = You registered others for this event. It will not take place; each of them is told as well.
emails-registrant-postponed = You registered others for this event. It is postponed: it does not take place on the dates announced so far. Each of them is told as well.
emails-registrant-moved = You registered others for this event. Its dates or place have changed. What holds now stands below; each of them is told as well.
emails-focal-cancelled = You are the focal point of a delegation to this event. It will not take place.
emails-focal-postponed = You are the focal point of a delegation to this event. It is postponed: it does not take place on the dates announced so far.
emails-focal-moved = You are the focal point of a delegation to this event. Its dates or place have changed. What holds now stands below.
# $state: state of the registration, such as "Confirmed"
emails-standing = Your registration is kept as it is: { $state }
emails-changed-subject = New dates or place: { $event }
emails-changed = Dates or place of this event have changed. What holds now stands below.
emails-changed-calendar = The attached file changes the event in your calendar.
emails-reminder-subject = Reminder: { $event }
emails-reminder = This event is near, and you have a place.
emails-reminder-not-coming = If you cannot come, please give your place back: somebody may be waiting for it.
# Text of a link; an address follows.
emails-reminder-links = Ask for the link to your registration

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [Trial] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = The organizers wrote this message in: { $language }
emails-announcement-why = You get this message because you registered for this event.
# Text of a link; an address follows.
emails-announcement-unsubscribe = No more messages like this

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

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = You are a focal point: { $delegation }
emails-designated = You are designated as a focal point of your delegation. You can nominate people, confirm or refuse those who registered for your delegation, and replace one by another.
emails-designated-delegation = Delegation
emails-designated-reach = Events
emails-designated-term = Term
# Text of a button; an address follows.
emails-designated-link = Open the page of your delegation
emails-designated-help = The link is yours alone: whoever has it can decide for your delegation. Keep this message.
emails-awaited-subject = People wait for your word: { $delegation }
emails-awaited = People registered for your delegation whom you have not confirmed yet. Their places are kept until you decide.
emails-awaited-link = Decide on the page of your delegation, by the link of the message that designated you. If you no longer have it, ask for it again where people get the link to their registrations.

## To whoever registered several people. $event: title of the event
emails-grouped-subject = Your group: { $event }
# $count: number of people
emails-grouped =
    { $count ->
        [one] You registered one person for this event. The person gets an e-mail of their own.
       *[other] You registered { $count } people for this event. Each gets an e-mail of their own.
    }
# Text of a button; an address follows.
emails-grouped-link = See where they stand
emails-grouped-help = The link is yours alone: whoever has it can withdraw people of the group.

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = With this address { $name } is registered for this event as well. If that is you, withdraw one of the two registrations by its link, so that your place is counted once; otherwise there is nothing to do.

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = Report due, days left { $count }: { $report }
# $count: days that are left
emails-owed = You answer for a report that falls due. Days left: { $count }
emails-owed-report = Report
emails-owed-meeting = Meeting
emails-owed-deadline = Document due
emails-owed-opening = Meeting opens
emails-owed-paragraph = Asked for in
emails-owed-draft = On the day the platform builds the draft by itself and sends it to the report officers. Until then, look whether every record is closed and linked.
# In its place where the draft was begun already.
emails-owed-begun = The draft has been begun; its figures are counted from the records whenever it is read. Look whether every record is closed and linked.
# Text of a button; an address follows.
emails-owed-link = See the paragraph
# $report: name of the report
emails-drafted-subject = Draft ready: { $report }
emails-drafted = The day of this report has come. The draft was built from the records as they stand now.
# Text of a button; an address follows.
emails-drafted-link = Open the draft
