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

pagination-label = الصفحات
pagination-previous = السابقة
pagination-next = التالية
# $page, $of: numbers
pagination-here = الصفحة { $page } من { $of }

date-unknown = التاريخ غير معروف
# $start, $end: dates in words
date-span = من { $start } إلى { $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = من { $start } إلى { $end } (المنطقة الزمنية: { $zone })
time-from = ابتداءً من { $start } (المنطقة الزمنية: { $zone })
# Between a city and its country; keep the space.
place-joint = { "، " }
