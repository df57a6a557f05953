### The calendar of events.

calendar-title = Events
calendar-description = Forums, seminars, workshops and trainings on the Internet of Things and smart sustainable cities and communities.
calendar-when = When
calendar-upcoming = Upcoming
calendar-past = Past
calendar-filter = Filter
calendar-text = Words in the title or place
calendar-kind = Kind
calendar-region = Region
calendar-theme = Theme
calendar-language = Language of the event
calendar-any = All
calendar-show = Show
# Shows the whole list again.
calendar-clear = Remove the filter
# $count: number of events
calendar-found =
    { $count ->
        [0] No events fit.
        [one] One event
       *[other] { $count } events
    }
calendar-subscribe = Calendar file of all events
# A feed that tells news readers of new and changed events.
calendar-feed = News feed (Atom)
