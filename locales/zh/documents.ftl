### Stored reports: the list, one report, its texts, and what changed.

documents-title = 已保存的报告
documents-help = 每份报告从草稿到审阅，由第二人核准，然后冻结并提交。
documents-begin = 开始一份报告
documents-none = 尚无已保存的报告。
documents-report = 报告
documents-period = 期间
documents-compared = 比较期
documents-number = 文件编号
documents-number-hint = 不含语文字母和修订号，例如C27/14。
documents-state = 状态
documents-owner = 负责人
documents-itself = 自动
documents-edited = 最近撰写
documents-cleared = 核准
documents-frozen = 冻结
documents-submitted = 提交
documents-corrects = 本报告所更正的报告
documents-corrected_by = 更正本报告的修订版
documents-compare = 有何变化
documents-next = 后续步骤
documents-untranslated = 以下语文的案文尚未翻译：{ $languages }。该语文的文件将刊印原文，并标明原文语文。
documents-outdated = 以下语文的译文早于原文的最新修改：{ $languages }。该语文的文件所述内容在原文中已不存在。
documents-step-review = 送审
documents-step-return = 退回草稿
documents-step-clearance = 核准
documents-step-freezing = 冻结
documents-step-submission = 标为已提交
documents-step-revision = 开始修订
documents-done-draft = 草稿已保存。
documents-done-review = 报告正在审阅。
documents-done-return = 报告已退回为草稿。
documents-done-clearance = 报告已核准。
documents-done-freezing = 报告已冻结。其数据、名单、文本和文件均已保存，不再变更。
documents-done-submission = 报告已标为已提交。
documents-done-revision = 修订已开始。请在文本中说明所作的更正。
documents-done-header = 抬头已保存。
documents-done-comments = 意见已提出。
documents-done-settlement = 意见已处理。
documents-refused-not_from_here = 报告目前的状态不允许此操作。
documents-refused-same_person = 报告由未参与其编写的人员核准。自本报告上次核准以来，您新建了报告、撰写了文本、修改了文头、将其送审，或填写了报告所列的声明或具体目标。
documents-refused-nobody_left = 报告由未参与其编写的人员核准，而自本报告上次核准以来，所有可核准报告的人员均参与了编写。请管理员将报告主管的角色授予其他人员。
# $count: number of events
documents-refused-incomplete =
    { $count ->
       *[other] { $count }个活动缺少数据，且无人声明无法取得。
    }
documents-refused-moved = 数字或文本与核准时不同。请将报告退回草稿并重新核准。
documents-refused-no_correction = 修订版须说明所作的更正。请写入文本。
# $count: a number
documents-refused-remarks = 尚未处理的意见：{ $count }条。请先处理；意见见下文。
documents-refused-revised = 本报告的修订已经开始。
documents-refused-fonts = 未冻结任何内容：冻结的报告保存所有语言的文件，而此处无法生成PDF文件，因为本服务器缺少{ $families }。请服务器管理人员安装{ $packages }（在Debian和Ubuntu上：{ $command }），然后再冻结报告。
documents-not_open = 只有草稿可以撰写。
documents-figures = 主要数字
documents-figures-now = 根据目前的记录计算。
documents-figures-kept = 为报告冻结时所保存的数字。
# $count: number of events
documents-incomplete =
    { $count ->
        [0] 每个活动的数据均完整，或所缺数据已声明无法取得。
       *[other] { $count }个活动缺少数据，且无人声明无法取得。
    }
documents-lacking = 数据不全的活动
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap }——已声明无法取得：{ $reason }
# $digest: the digest of a file
documents-digest = SHA-256：{ $digest }
documents-digests = 摘要值（SHA-256）
documents-languages = 语文和文件
documents-language = 语文
documents-texts = 文本
documents-files = 文件
# $written, $stale, $missing: numbers of texts
documents-written = 文本：{ $written }。原文已变、待核对：{ $stale }。未翻译：{ $missing }。
documents-header = 抬头
documents-agenda_item = 议项
documents-date = 文件日期
documents-original = 原文语文
documents-save = 保存抬头
documents-remarks = 意见
documents-remarks-none = 尚无意见。
documents-remark = 意见
documents-remark-about = 关于
documents-remark-make = 提出意见
documents-whole = 整份报告
documents-settle = 已处理
# $by: an address and a day
documents-settled = 已处理：{ $by }
documents-history = 历史
# $language: name of a language
documents-texts-title = 报告文本：{ $language }
documents-texts-help = 留空处采用计算生成的内容，或为空。空行分隔段落。请勿键入数字：在花括号中写出其名称，每份文件会显示其实际数值。
documents-texts-save = 保存文本
documents-texts-saved = 文本已保存。
documents-names = 数字的名称
documents-computed = 计算所得，与您所写内容并列
documents-computed-instead = 计算所得，除非您另行填写
# $number: a number; $name: the name of a figure in braces
documents-typed = { $number }是键入的数字。请改写为{ $name }，数字变动时文本仍然正确。
documents-current = 此译文与现在的原文一致
documents-stale = 翻译之后原文已变；变动处已标出。
# $language: name of a language
documents-source-in = 原文：{ $language }
documents-comparison = 变化及原因
documents-compare-with = 比较对象
documents-compare-now = 按目前记录计算的同一报告
documents-same = 所有数字均相同。
documents-differ = 存在其他差异的表
documents-written-differs = 有差异的文字、抬头和具体目标
documents-where = 所在处
documents-what = 内容
documents-before = 之前
documents-after = 之后
documents-overcount = 重复计算
documents-why = 原因
documents-why-none = 未找到原因：没有活动或其他记录增加、消失或发生变化，国家名单无变化，也没有人员记录被合并。
# $event: title of an event
documents-why-added = 新计入的活动：{ $event }
# $event: title of an event
documents-why-gone = 不再计入的活动：{ $event }
# $event: title of an event
documents-why-changed = 记录有变的活动：{ $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = “{ $event }”的记录于{ $day }重新开放：{ $reason }
documents-why-record_added = 新增的{ $sort }：{ $record }
documents-why-record_gone = 不再列出的{ $sort }：{ $record }
documents-why-record_changed = 有变的{ $sort }：{ $record }
documents-why-activity = 其他记录
documents-why-need = 需求
documents-why-request = 支持请求
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = 国家名单：{ $country }，{ $of }：{ $change }
# $count: a number
documents-why-merged = 经确认属于他人的人员记录：{ $count }
# $before, $after: versions of the counting rules
documents-why-rules = 计数规则：第{ $before }版，后为第{ $after }版
documents-why-fields = { $what }——差异在于：{ $fields }
documents-why-paragraph = 第{ $paragraph }段：记录数此前为{ $before }，此后为{ $after }
documents-error-remark = 请填写意见，至多2000个字符。
# $name: what was typed
documents-error-figure = 没有名为“{ $name }”的数字。
# $count: a number of characters
documents-error-long = 至多{ $count }个字符。
documents-error-changed = 他人已在此期间改动此文本。请复制您的文本，重新加载页面并合并。
documents-error-header-changed = 他人已在此期间改动抬头。此处保留您输入的内容；再次保存将取代对方输入的内容。
documents-error-owner = 请写明报告负责人。

## What happened to a report
documents-did-report_drafted = 开始起草
documents-did-report_period_moved = 报告期已随会议日期调整
documents-did-report_header_changed = 修改抬头
documents-did-report_text_changed = 修改文本
documents-did-report_commented = 提出意见
documents-did-report_comment_settled = 处理意见
documents-did-report_sent_to_review = 送审
documents-did-report_returned = 退回草稿
documents-did-report_cleared = 核准
documents-did-report_frozen = 冻结
documents-did-report_submitted = 提交
documents-did-report_revised = 作为修订版开始
