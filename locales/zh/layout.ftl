### Header, footer and what every page shares.

site-name = Baraza
layout-skip = 跳至正文
layout-sections = 栏目
layout-calendar = 活动
layout-languages = 语文
layout-privacy = 隐私
layout-staff = 工作人员
layout-sign-out = 退出登录

form-optional = （选填）
form-errors-title = 请更正以下内容
form-countries-found = 找到的国家数：{"{}"}
form-countries-none = 未找到国家
form-organizations-found = 找到的组织数：{"{}"}
form-organizations-none = 组织列表中没有；您输入的文字将按原样保留。

pagination-label = 页
pagination-previous = 上一页
pagination-next = 下一页
# $page, $of: numbers
pagination-here = 第{ $page }页，共{ $of }页

date-unknown = 日期不详
# $start, $end: dates in words
date-span = { $start }至{ $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }，{ $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = { $start }至{ $end }（{ $zone }）
time-from = { $start }开始（{ $zone }）
# $moment: a day and time
time-moment = { $moment }（{ $zone }）
# $day: a day; $start, $end: times of that day
time-on-day = { $day }，{ $start }至{ $end }（{ $zone }）
# $start, $end: days and times
time-moments = { $start }至{ $end }（{ $zone }）
# $span: days and times of the first day, made of the two before
time-each-day = { $span }，其后各日时间相同
# Between a city and its country.
place-joint = ，
