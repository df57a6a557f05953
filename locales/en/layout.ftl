### Header, footer and what every page shares.

site-name = Baraza
layout-skip = Skip to content
layout-sections = Sections
layout-calendar = Events
layout-languages = Languages
layout-privacy = Privacy
layout-staff = Staff
layout-sign-out = Sign out

form-optional = (optional)
form-errors-title = Please correct the following
# Said while somebody types into the field of a country; {"{}"} is replaced by a number in the browser.
form-countries-found = Countries found: {"{}"}
form-countries-none = No country found
form-organizations-found = Organizations found: {"{}"}
form-organizations-none = Not in the list of organizations; your text will be kept as it is.

pagination-label = Pages
pagination-previous = Previous
pagination-next = Next
# $page, $of: numbers
pagination-here = Page { $page } of { $of }

date-unknown = Date not known
# $start, $end: dates in words
date-span = { $start } to { $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }, { $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = { $start } to { $end } ({ $zone })
time-from = From { $start } ({ $zone })
# $moment: a day and time
time-moment = { $moment } ({ $zone })
# $day: a day; $start, $end: times of that day
time-on-day = { $day }, { $start } to { $end } ({ $zone })
# $start, $end: days and times
time-moments = { $start } to { $end } ({ $zone })
# $span: days and times of the first day, made of the two before
time-each-day = { $span }, and at the same hours on the following days
# Between a city and its country; keep the space.
place-joint = { ", " }
