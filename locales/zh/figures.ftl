### Public figures.

figures-title = 数据
figures-lead = 有多少人参加了论坛、研讨会、讲习班和培训，来自哪些区域和国家。数据取自已结案的记录，与报告中的数据相同。
figures-rows = 行
figures-columns = 列
figures-measure = 统计什么
figures-nothing = 无
figures-show = 显示
figures-counts-participations = 每人每参加一次活动计一次。
figures-counts-people = 无论参加多少次活动，每人在每个数字中只计一次。
figures-counts-countries = 只要有一人参加，该国在每个数字中计一次。
figures-counts-events = 记录已结案的论坛、研讨会、讲习班、培训和网络研讨会。
figures-method = 数据如何统计
figures-no-table = 此表不公布，或不统计此项。请选择其他行、列或其他统计项。
figures-near = 已公布的表格：
# Stands in a table in the place of a number.
figures-hidden = 隐去
figures-hidden-why = “隐去”不是零：该数字指向少于三人，或会泄露另一个这样的数字。
# The row or column of the sum.
figures-all = 总计
# Heads the only row or column of a table that is cut by nothing there.
figures-number = 数目
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure }（按{ $rows }）
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure }（按{ $rows }和{ $columns }）
# $day: a day in words
figures-until = 统计截至{ $day }结案的记录。
figures-no-records = 尚无记录结案。
figures-csv = 此表（CSV）
figures-json = 所有表（JSON）
figures-feed = 数据新闻源（Atom）
figures-none-country = 国际组织，或未说明国家
figures-none-theme = 无主题
# $percent: a number
figures-percent = { $percent }%
figures-reached = 已覆盖
figures-not-reached = 尚未覆盖
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region }：{ $of }个中的{ $count }个
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure }（按{ $rows }和{ $columns }）
figures-chart-time-description = 下表每行对应一排条形，比例尺相同。虚线条形表示隐去。
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure }（按{ $rows }）
figures-chart-bars-description = 下表每行对应一个条形。虚线条形表示隐去。
figures-chart-women = 女性比例
figures-chart-women-description = 下表每行中，女性占已说明性别者的百分比。虚线条形表示隐去。
figures-chart-map = 已覆盖的国家
figures-chart-map-description = 每个成员国一个方格，按区域排列。实线填充的方格表示有人从该国参加；点线方格表示尚未覆盖。
axis-year = 年份
axis-cycle = 全会周期
axis-region = 区域
axis-class = 国家类别
axis-country = 国家
axis-theme = 主题
axis-gender = 性别
measure-participations = 参与人次
measure-people = 人数
measure-countries = 国家数
measure-events = 活动数
figures-method-participations = 参与人次
figures-method-participations-text = 一人参加一次活动为一人次。本人全程或部分到场，且身份为参与者、获资助者、演讲人、主持人或培训师的，计入统计。组织者、秘书处、口译员和支持人员不计。仅注册者不计。来源只给出人数而无姓名的，不在这些数据之内。
figures-method-people = 人数
figures-method-people-text = 每人在每个数字中计一次。多年参加，或代表多个国家、参加多个主题的人，在各行中都计，在总计中只计一次；因此各行之和可能大于总计。
figures-method-countries = 国家数
figures-method-countries-text = 有人代表的国际电联成员国和巴勒斯坦国。领土在此不计；它们在按国家的表中单独成行。
figures-method-events = 活动数
figures-method-events-text = 能力建设活动：已举办且记录已结案的论坛、研讨会、讲习班、培训和网络研讨会。有多个主题的活动在每个主题中都计，在总计中只计一次。
figures-method-years = 年份
figures-method-years-text = 活动按其首日所在年份计入，以已知的精确程度为准。每人在每一年计一次，在所有年份的合计中计一次。
figures-method-places = 区域、类别和周期
figures-method-places-text = 国家的区域和类别以活动第一天为准。类别有重叠；发展中国家是指四个类别以及联合国归为发展中的其他所有国家（M49），每国计一次。周期从一届全会开幕到下一届全会开幕，以结束该周期的全会命名；只知年份的活动可能不属于任何周期。
figures-method-themes = 主题
figures-method-themes-text = 活动的主题包括其自身记录中注明的主题及其上级活动的主题。有多个主题的，在每个主题中各计一次，在合计中计一次；没有主题的，单列一行。
figures-method-genders = 性别
figures-method-genders-text = 以本人说明为准；任何人都不必说明。一人在所有数据中只有一个性别，即最后说明的性别。
figures-method-hidden = 隐去的数字
figures-method-hidden-text = 指向少于三人的数字予以隐去，并再隐去足够多的其他数字，使任何隐去的数字都无法通过加、减或比较从这里公布的全部内容中推出。零予以显示：它不指向任何人。不公布各国按主题的数据。
figures-method-source = 数据来自何处
figures-method-source-text = 来自活动记录结案时写下的事实，绝不来自注册信息。删除个人信息不会改变任何数字。相同的事实在任何地方都得出相同的数字；每张表下方的摘要值是全部数据的摘要值。
