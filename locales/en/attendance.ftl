### Who came to an event, on which days and how.

attendance-title = Attendance
attendance-name = Name
attendance-completed = Completed
attendance-recorded = On record
attendance-came = Came
attendance-days = Days
attendance-mode = How
# In a cell: the person did not come on this day
attendance-none = Did not come
# In a cell: the person came, at an event that has one mode only
attendance-present = Came
attendance-text = Name, address or organization
attendance-show = Show
attendance-show_all = Everybody with a place
attendance-show_open = Without attendance on record
attendance-find = Find
attendance-nobody = Nobody with a place fits.
attendance-save = Save this page
attendance-walk_in = Add somebody who came
# $recorded, $open: numbers of people
attendance-counts = On record: { $recorded }. Not yet: { $open }.
# $count: number of people
attendance-all_came =
    { $count ->
        [one] The one person not on record came on every day
       *[other] All { $count } not on record came on every day
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
        [one] The one person not on record did not come
       *[other] All { $count } not on record did not come
    }
# $count: number of people
attendance-saved =
    { $count ->
        [0] Nothing changed.
        [one] The attendance of one person was saved.
       *[other] The attendance of { $count } people was saved.
    }
attendance-stale = Not saved, because somebody else recorded their attendance meanwhile
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [0] { $state }
        [one] { $state }, one day
       *[other] { $state }, { $days } days
    }
attendance-not_begun = Attendance can be recorded from the first day on.
# $state: the event's state, named
attendance-not_open = Attendance cannot be recorded in this state of the event: { $state }.
