### Targets: the numbers aimed at for figures over a period.

targets-title = 具体目标
targets-help = 具体目标是计划就某一数据项在某一期间内所要达到的数字，可针对全部活动，或针对某一区域、类别、主题、国家或说明的其他对象。恰好涵盖该期间的报告将其与结果并列。
targets-new = 设定具体目标
targets-edit = 具体目标
targets-remove = 删除此具体目标
# $count: number of targets
targets-found = 具体目标数：{ $count }
targets-to_hint = 该日本身不包括在内。只有涵盖相同日期的报告才列出该具体目标。
targets-number_hint = 整数；零也是数字
targets-source_hint = 例如运作规划或决定
targets-subject_hint = 说明的对象。恰好涵盖该期间的说明列出该具体目标；如未选择，则由涵盖全部活动的报告列出。
targets-everything = 全部活动
targets-of = { $subject }：{ $figure }
targets-note_hint = 供使用具体目标的人员参考；不印入报告
targets-same_key = 该数据项和期间的具体目标已记录在案；请修改该具体目标。
targets_field-figure = 数据项
targets_field-subject = 针对
targets_field-period = 期间
targets_field-from = 首日
targets_field-to = 期间结束后的首日
targets_field-number = 具体目标
targets_field-source = 来源
targets_field-note = 备注
