### One person registers several, and sees where they stand.

## The form.
groups-link = Register several people at once
# Title of the page in the browser. $event: title of the event
groups-title = Register a group: { $event }
groups-heading = Register a group
groups-help = Each person gets a registration of their own and an e-mail with a link to it. Places are given in the order of this form; whoever finds none is put on the waiting list.
groups-asks = The organizers ask each person more; each answers behind the link of their own e-mail.
groups-you = You
groups-your_name = Your name
groups-your_email = Your e-mail address
groups-your_email-hint = You receive the link to the group there. If you come as well, enter yourself as one of the people below.
groups-delegation = Whom they represent
# $number: place in the form, from 1
groups-person = Person { $number }
# $number: place in the form, from 1
groups-leave_out = Leave out person { $number }
groups-privacy = The organizers use what you enter to run this event and to write to these people about it. Each of them is told that you registered them, and can correct or erase everything.
groups-consent = These people know that I register them, and I agree that what I say of myself is used in this way
groups-consent_missing = Your agreement is needed to register these people. Tick the box.
groups-send = Register these people
groups-more = One person more
# $count: number of people
groups-most =
    { $count ->
        [one] One form takes one person. Send it, and then register others.
       *[other] One form takes { $count } people. Send it, and then register others.
    }
another-wrong-name-repeated = This person stands in the form twice, with the same name and address.

## The page of a group.
groups-yours = Your group
# $count: number of people
groups-found =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
groups-registered = These people are registered. Each gets an e-mail, and so do you. Where they stand:
groups-withdrawn = The person is withdrawn and told by e-mail.
groups-stale = Nothing was changed: the person stands elsewhere than the page said, or the event is over.
groups-each = Each person can see, correct and withdraw their own registration by the link in their e-mail.
groups-link_help = The address of this page is yours alone: whoever has it can withdraw people of the group.
groups-another = Register others
# $name: a person’s name
groups-withdraw = Withdraw { $name }
groups-withdraw_help = The place is given back, and the person is told by e-mail.

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = May be the same person as { $name } (number { $number })
