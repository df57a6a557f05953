### The form that builds a report.

new-report-title = 生成报告
new-report-intro = 数据根据目前的记录计算。已举办但记录尚未关闭的活动也包括在内，并标为暂定数据。
new-report-choose = 请选择
new-report-kind = 报告
new-report-from = 首日
new-report-from-hint = 两个日期均留空，则采用下列两届会议之间的时期：今日所处的时期；如结束该时期的会议开幕日期尚未确定，则为其中已经过去的部分。
new-report-to = 报告期结束后的首日
new-report-to-hint = 通常为报告所提交会议的开幕日。该日本身不包括在内。
new-report-periods = 各届会议之间的时期
# $report: title of a report; $from, $to: days
new-report-period = { $report }：{ $from }至{ $to }
new-report-running = { $report }：自{ $from }起至今日（含）。{ $meeting }的开幕日期尚未确定；草稿送审之前可以更改日期。
new-report-language = 语文
new-report-format = 格式
new-report-developing = 发展中国家
new-report-audience = 阅读对象
new-report-build = 生成
new-report-subject = 说明的对象，或报告的摘录条件
new-report-subject-hint = 用于活动情况说明：一个国家、区域或国家类别，或某一主题、范围、国际电联作用、可持续发展目标或WSIS行动方面的活动。其他任何报告均可限于某一范围、国际电联作用、可持续发展目标或WSIS行动方面：此时文件为摘录，文中予以注明，且不能保存为草稿。
# Errors
new-report-error-subject = 请选择说明的对象。
new-report-error-no-subject = 只有活动情况说明可针对国家、区域、类别或主题；其他报告可限于某一范围、国际电联作用、可持续发展目标或WSIS行动方面。
new-report-error-cut-kept = 摘录可以生成，但不予保存：请去掉该条件，或新建活动情况说明。
new-report-error-choose = 请从列表中选择一项。
new-report-error-day = 这不是形如2024-10-15的日期。
new-report-error-order = 报告期必须在其首日之后结束。
new-report-error-both = 请填写两个日期，或均不填写。
new-report-error-open = 下届会议的日期尚未确定；请填写两个日期。
new-report-keep = 保存为报告
new-report-keep-hint = 保存后的报告可以撰写、审阅、核准和冻结。所选语文为其原文语文。
new-report-compare_from = 比较期：第一天
new-report-compare_from-hint = 两日均留空，则与紧接此前的相同天数比较。
new-report-compare_to = 比较期：结束后第一天
new-report-compare_to-hint = 不含当日。
