### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = Part of
event-is-cancelled = This event is cancelled.
event-is-postponed = This event is postponed. The new dates are not known yet.

## Labels of what is known about the event.
event-dates = Dates
event-time = Time
# The same hours by the clock of the place that the reader chose.
event-time-reader = Time where you are
event-place = Place
event-venue = Venue
event-mode = Mode
event-organizers = Organized by
event-itu_role = Role of ITU
event-partners = Partners
event-programme_name = Training programme
event-themes = Themes
event-languages = Languages of the event
event-scope = Scope
event-capacity = Number of places
event-registration_from = Registration opens
event-registration_until = Last day to register
event-to-calendar = Add to calendar

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = Other time zone
event-zone-choose = Show the time for another place
event-zone = Place with your time
event-zone-own = Time of the event only
event-zone-show = Show
event-zone-unknown = The time zone in the address does not exist. Choose one from the list.

## Registration.
event-register = Register
event-register-waiting = Register for the waiting list
event-full = All places are taken. People on the waiting list are told by mail when a place becomes free.
event-shut-not_yet = Registration has not opened yet.
event-shut-closed = Registration is closed.
event-shut-begun = Registration is closed, because the event has begun.
event-shut-over = This event is over.
event-shut-cancelled = Registration is not possible, because the event is cancelled.
event-shut-postponed = Registration is not possible, because the event is postponed and its new dates are not known yet.
event-shut-nominated = People are nominated by the focal points of their delegations. Write to yours, or to the organizers.
event-shut-by_invitation = Registration is by invitation only. If you were invited, use the link of your invitation.

## Sections of the page.
event-about = About the event
event-programme = Programme
event-children = Parts of this event
event-materials = Documents
# Who organizes the event, with whom, on which themes.
event-background = Background
