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

pagination-label = 页
pagination-previous = 上一页
pagination-next = 下一页
# $page, $of: numbers
pagination-here = 第{ $page }页，共{ $of }页

date-unknown = 日期不详
# $start, $end: dates in words
date-span = { $start }至{ $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = { $start }至{ $end }（时区：{ $zone }）
time-from = { $start }开始（时区：{ $zone }）
# Between a city and its country.
place-joint = ，
