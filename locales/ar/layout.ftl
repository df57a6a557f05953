### Header, footer and what every page shares.

site-name = Baraza
layout-skip = الانتقال إلى المحتوى
layout-sections = الأقسام
layout-calendar = الأحداث
layout-languages = اللغات
layout-privacy = الخصوصية
layout-staff = الموظفون
layout-sign-out = الخروج من الحساب

form-optional = (اختياري)
form-errors-title = يرجى تصحيح ما يلي
form-countries-found = عدد البلدان التي عُثر عليها: {"{}"}
form-countries-none = لم يُعثر على أي بلد
form-organizations-found = عدد المنظمات التي عُثر عليها: {"{}"}
form-organizations-none = غير موجودة في قائمة المنظمات؛ وسيُحفظ النص كما كتبته.

pagination-label = الصفحات
pagination-previous = السابقة
pagination-next = التالية
# $page, $of: numbers
pagination-here = الصفحة { $page } من { $of }

date-unknown = التاريخ غير معروف
# $start, $end: dates in words
date-span = من { $start } إلى { $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }، { $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = من { $start } إلى { $end } ({ $zone })
time-from = ابتداءً من { $start } ({ $zone })
# $moment: a day and time
time-moment = { $moment } ({ $zone })
# $day: a day; $start, $end: times of that day
time-on-day = { $day }، من { $start } إلى { $end } ({ $zone })
# $start, $end: days and times
time-moments = من { $start } إلى { $end } ({ $zone })
# $span: days and times of the first day, made of the two before
time-each-day = { $span }، وفي الساعات نفسها في الأيام التالية
# Between a city and its country; keep the space.
place-joint = { "، " }
