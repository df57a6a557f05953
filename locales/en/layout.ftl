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

pagination-label = Pages
pagination-previous = Previous
pagination-next = Next
# $page, $of: numbers
pagination-here = Page { $page } of { $of }

date-unknown = Date not known
# $start, $end: dates in words
date-span = { $start } to { $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = { $start } to { $end }, { $zone } time
time-from = From { $start }, { $zone } time
# Between a city and its country; keep the space.
place-joint = { ", " }
