### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = 职责授权
mandates-due_title = 应提交的报告
# $count: number of paragraphs
mandates-found = 段落数：{ $count }
mandates_filter-resolution = 决议
mandates_filter-organ = 授权对象
mandates_filter-status = 状态
mandates_filter-from = 自
mandates_filter-to = 早于
mandates-any = 全部
mandates-day_hint = 日期，例如2027-05-04
mandates-show = 显示
mandates_column-paragraph = 段落
mandates_column-asks = 要求及授权对象
mandates_column-records = 记录
mandates_column-status = 状态
mandates_column-last = 最近一次
mandates_column-due = 应提交报告
mandates-handed_in = 已提交：
# $instrument: name of the revision that replaced this one
mandates-replaced = 已由以下文本取代：{ $instrument }
mandates-error_day = 请按2027-05-04的形式填写日期。
mandates-error_order = 结束日期不晚于开始日期。
# $number: number of a resolution
mandates-resolution = 第{ $number }号决议
mandates-revision = 第{ $number }号决议（{ $revision }）
mandates-due_help = 未来十二个月内应提交的报告。提交理事会的文件应在会议开幕前30天提交；其他机构尚无已知规则，在填写具体日期之前按相同期限推定。报告负责人将在到期前90天、30天和7天收到提醒；到期当日自动编制草案并发送给报告官员。
# $count: number of reports
mandates-due_found = 报告数：{ $count }
mandates-missed = 未提交
mandates-missed_help = 这些会议在过去十二个月内已经开幕，但没有记录显示已向其提交报告。已提交的报告请在其页面上注明。
mandates-undated = 案文未规定日期
mandates-undated_help = 这些案文要求提交报告，但未指明接收报告的会议。
mandates_due_column-report = 报告
mandates_due_column-meeting = 会议
mandates_due_column-opening = 开幕
mandates_due_column-deadline = 文件截止日期
mandates_due_column-period = 报告期
mandates_due_column-owner = 负责人
mandates_due_column-draft = 草案
mandates-late = 已逾期
mandates-nobody = 无人
mandates-draft_open = 打开草稿
mandates-draft_begin = 开始编写报告
mandates_meeting-meeting = 会议
mandates_meeting-opens = 开幕日期
mandates_meeting-closes = 闭幕日期
mandates_meeting-documents_due = 文件截止日期
mandates_meeting-source = 信息来源
mandates_meeting_hint-meeting = 将要举行的会议、开幕日期未定的会议，以及已录入日期的会议。
mandates_meeting_hint-opens = 日期，例如2027-05-04
mandates_meeting_hint-closes = 如未确定，请留空。
mandates_meeting_hint-documents_due = 留空则按开幕前30天计算。
mandates_meeting_hint-source = 信函、网页或决定。
mandates-choose = 请选择
mandates-meeting_title = 会议日期
mandates-meeting_help = 随附日历缺少部分开幕日期。此处填写的日期优先。
mandates-meeting_overtaken = 该会议的日期已有记录，或期间已被他人修改。您留空的栏目已填入这些日期；您填写的内容保持不变。再次保存将取代已有记录。
mandates-meeting_change = { $meeting }：更改日期
mandates-save = 保存
mandates-saved = 已保存。
# $from: first day; $to: first day after
mandates-period = { $from }至{ $to }
# $year: year without grouping
mandates-not_fixed = 尚未确定；计划于{ $year }年
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }：{ $day }
mandates-instrument = 文本
mandates-status = 状态
mandates-kinds = 可予以落实的记录类型
mandates-themes = 主题
mandates-in_base = 上一版本中的编号
mandates-continues = 本段延续上一版本的以下段落：
mandates-dropped = 下一版本不再包含本段。
mandates-became = 下一版本中的对应段落：
mandates-basis = 对应依据：
mandates-revisions = 各版本之间
mandates-owner = 本报告负责人
mandates-owner_help = 接收提醒。如未指定，则由所有报告官员接收。
mandates-report = 要求提交的报告
# $to: who receives it; $frequency: how often
mandates-demands = 提交对象：{ $to }。频率：{ $frequency }。
mandates-error_record = 没有记录使用该编号。
mandates-error_share = 请填写1至100扣除其他段落后余额之间的整数。
mandates-confirm = 确认
# For those who hear the button. $record: its reference
mandates-confirm_about = 确认：{ $record }
mandates-reject = 不属本段
# For those who hear the button. $record: its reference
mandates-reject_about = 不属本段：{ $record }
mandates-record = 记录
mandates-kind = 类型
mandates-date = 日期
mandates-state = 状态
mandates-share = 占比
mandates-change = 更改
mandates-records = 记录
# $count: number of records
mandates-records_found = 记录数：{ $count }
mandates-state_done = 已完成
mandates-state_ahead = 尚未
mandates-from_parent = 通过主活动关联
mandates-fit = 匹配程度
mandates-suggestions = 可能对应的记录
# $count: number of records
mandates-suggestions_help = 按类型、部门、年份和主题匹配。您的决定会被保存。待决定：{ $count }
mandates-reference = 编号
mandates-reference_help = 活动或其他记录的编号。
mandates-share_of = 占比（百分数）
# For those who hear the field. $record: its reference
mandates-share_about = 占比（百分数）：{ $record }
mandates-share_help = 该记录中对应本段的比例（可不填）。同一记录的占比合计不超过100。
mandates-another = 关联其他记录
mandates-link = 关联
# $count: percent
mandates-percent = { $count }%
mapping-R98-CITEL-2022 = 2026年11月26日根据各段摘要的要求比对得出；两份案文均为提案，均未自行说明。

## Governing meetings by their usual names.
meeting-council = 理事会{ $year }年会议
meeting-wtsa = WTSA-{ $year }
meeting-pp = PP-{ $year }
meeting-wtdc = WTDC-{ $year }
