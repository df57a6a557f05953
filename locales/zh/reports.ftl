### Reports to the governing bodies, as documents of the Union print them.

## Header and box

report-organization = 国际电信联盟
# $body: name of the governing body; $meeting: short name of its meeting, such as WTSA-24
report-session = { $body }（{ $meeting }）
# $place: city and country; $dates: a span of days
report-place-dates = { $dates }，{ $place }
report-dates-open = 地点和日期待定
report-dates-from = 自{ $day }起
# $suffix: the letter of the document's language
report-number = 文件[编号]-{ $suffix }
report-original = 原文：根据记录计算生成，六种语文
report-source-wtsa-98 = 电信标准化局主任，与电信发展局主任和无线电通信局主任协作
report-source-council-197 = 秘书长的报告
report-source-pp-197 = 理事会的报告
report-summary = 概要
report-summary-wtsa-98 = 本文件报告为发展中国家能力建设举办物联网及可持续智慧城市和社区论坛、研讨会和讲习班的进展情况。
report-summary-council-197 = 本文件报告全权代表大会关于物联网及可持续智慧城市和社区的第197号决议的实施结果。
report-summary-pp-197 = 本文件向全权代表大会报告其关于物联网及可持续智慧城市和社区的第197号决议的实施情况。
# $events, $participations, $people, $countries: numbers. Four separate figures.
report-summary-figures = 能力建设活动：{ $events }项。参与人次：{ $participations }。参与人数（不重复计算）：{ $people }。派代表参加的成员国：{ $countries }个。
# $events: a number
report-summary-unknown = 能力建设活动：{ $events }项。其中没有任何一项记录了出席情况，因此参与人次、参与人数和派代表参加的成员国数目均不详。
report-action = 需采取的行动
report-action-wtsa-98 = 请全会将本文件记录在案。
report-action-council-197 = 请理事会将本文件记录在案。
report-action-pp-197 = 请大会将本文件记录在案。
report-references = 参考文件
report-references-wtsa-98 = WTSA第98号决议
report-references-council-197 = 全权代表大会第197号决议
report-references-pp-197 = 全权代表大会第197号决议
report-page = 页码：
report-page-of = ／

## Sections

report-introduction = 引言
report-introduction-wtsa-98 = WTSA第98号决议责成电信标准化局主任与其他各局主任协作，向下一届全会报告为发展中国家能力建设举办论坛、研讨会和讲习班的进展情况。
report-introduction-council-197 = 全权代表大会第197号决议责成秘书长每年向理事会报告该决议的实施结果。
report-introduction-pp-197 = 全权代表大会第197号决议责成理事会和秘书长向下一届全权代表大会报告该决议的实施情况。
# $from, $to: days
report-period = 本文件涵盖首日在{ $from }（含）至{ $to }（不含）之间的活动。
report-definition-itu = “发展中国家”是指最不发达国家、小岛屿发展中国家、内陆发展中国家和经济转型国家，以及联合国列为发展中国家的所有其他国家（M49标准，截至2021年12月的版本）。
report-definition-footnote-four = “发展中国家”是指最不发达国家、小岛屿发展中国家、内陆发展中国家和经济转型国家。
report-overview = 已举办的活动
# $total, $capacity, $days: numbers
report-overview-events =
    { $total ->
        [0] 报告期内未举办任何活动。
       *[other] 报告期内举办了{ $total }项活动；其中能力建设活动{ $capacity }项；活动天数{ $days }天。
    }
# $events, $joint: numbers
report-sector-events =
    { $events ->
        [0] 报告期内未举办该部门有数据的活动。
       *[other] 举办了{ $events }项活动；其中与其他部门联合举办的活动{ $joint }项。
    }
# $more: number of events
report-sector-more = 附件A另列有{ $more }项活动。
# $activities: number of records
report-sector-activities = 另有{ $activities }项其他工作记录在案：
report-sector-unsure = 有记录但无日期，或日期仅部分处于报告期内，不计入任何数字：
# Follows the title of an event. $kind, $dates, $place: words.
report-event-facts = （{ $kind }；{ $dates }；{ $place }）。
# Follows the title of an activity. $facts: kind, number, stage and date.
report-activity-facts = （{ $facts }）
report-place-unknown = 未说明地点
# $people, $countries: numbers
report-event-people =
    { $people }人参加（{ $countries ->
        [0] 未说明国家
        [1] 1个国家或领土
       *[other] { $countries }个国家和领土
    }）。
# $people: a number already written out
report-event-stated = 有总数、无细分的人数：{ $people }。
# $countries: a number
report-event-stated-countries = 所述国家数：{ $countries }。
# $people: a number already written out; $countries: a number
report-stated-people-countries = 有总数、无细分的人数：{ $people }，来自{ $countries }个国家。
# $countries: a number
report-stated-countries = 所述国家数：{ $countries }；未说明人数。
report-event-no-figures = 未记录出席情况。
report-event-joint = 联合活动。
report-participation = 参与情况
# $participations, $people, $days: numbers
report-participation-whole = 参与人次（一人参加一项活动计一人次）：{ $participations }。参与人数（不重复计算）：{ $people }。出席天数：{ $days }。
# $onsite, $remote, $both, $unknown: numbers
report-participation-modes = 现场：{ $onsite }。远程：{ $remote }。两项数据均包括以两种方式参加的人次：{ $both }。不详：{ $unknown }。
# $events, $people: numbers
report-participation-stated = 来源仅说明人数的活动：{ $events }项。有总数、无细分的人数：{ $people }。这些人数未列入任何按区域或类别划分的表格。
# $events: a number
report-participation-unknown = 所计{ $events }项活动均未记录出席情况。参与者不详：各表中的“…”表示不详。
# $missing, $events: numbers
report-participation-lacking = 所计{ $events }项活动中，{ $missing }项既未记录出席情况，也未说明人数。参与者不详，这些活动未计入上述数字。
report-reached = 已覆盖的国家
# $countries, $territories: numbers
report-reached-countries = 派代表参加的成员国：{ $countries }个。派代表参加的领土（单独计算）：{ $territories }个。
report-reached-unknown = 所计活动均未记录出席情况：列为尚未覆盖的国家可能已被覆盖。
# $missing, $events: numbers
report-reached-lacking = { $events }项活动中有{ $missing }项的参与者不详：列为尚未覆盖的国家可能参加了这些活动。
# $count: a number; $list: names of countries
report-reached-stated = 仅从所述人数得知已覆盖的发展中国家（{ $count }个）：{ $list }。
report-not-reached = 报告期内尚未覆盖的发展中国家（{ $count }个）：{ $list }。
report-undated = 报告期内无日期的活动
report-undated-why = 来源未就这些活动说明处于报告期内的日、月或年。列出这些活动是为求完整，任何其他数据均不包括这些活动。
report-unsure = 无日期，或日期仅部分处于报告期内；不计入任何数字
report-planned = 计划举办的活动
# $count: number of events
report-planned-why = 已公布但未记录为已举办的活动有{ $count }项。任何数据均不包括这些活动。
report-follow-up = 决议的落实情况
report-follow-up-how = 每一段均列出报告期内与之对应的记录数量。
# $from, $to: days; $events, $participations, $people: numbers
report-trend = 作为比较，{ $from }（含）至{ $to }（不含）期间：活动{ $events }项；参与人次{ $participations }；参与人数（不重复计算）{ $people }。采用了相同的规则。

## Tables

report-table-before = 表T
report-table-after = { " – " }
report-t1 = 按类型和部门分列的活动
report-t1-note = 涉及多个部门的活动列入各相关部门栏和“联合”栏，在总数中仅计一次。
report-t2 = 按东道国所在区域分列的活动
report-t2-note = 时长不详的活动的天数未计入。
report-t3 = 按区域分列的参与人次
report-t3-note = 区域以活动首日为准。从两个区域参加的人在每个区域各计一次，在总计中只计一次。不详的天数未计入。
report-t4 = 按国家类别分列的参与人次
# $overcount: a number already written out, or a mark
report-t4-overcount = 各类别相互重叠，因此各行不能相加：各行合计重复计数{ $overcount }人次。
report-t5 = 已覆盖的国家和领土
report-t5-note = 在报告期最后一日不是成员国。
# What a short name in a narrow column stands for
report-short = { $short }：{ $name }
report-short-joint = ；
report-t11 = 决议各段及与之对应的记录
report-t11-note = 各段案文为摘要；如其出处所示，其中若干段取自修改该决议的提案。
report-kind = 类型
report-joint = 联合
report-total = 总计
report-host-region = 东道国所在区域
report-online = 线上
report-no-host = 未说明东道国
report-no-region = 不属于任何区域：国际组织、未说明国家、不属于任何区域的领土
report-events = 活动
report-days = 天数
report-in-developing = 其中在发展中国家举办
report-region = 区域
report-class = 类别
report-classes = 类别
report-country = 国家或领土
report-participations = 参与人次
report-people = 参与人数（不重复计算）
report-women = 女性
report-men = 男性
report-other = 其他
report-not-stated = 未说明
report-countries = 国家
report-territories = 领土
report-days-attended = 出席天数
report-developing = 发展中国家，每国仅计一次
report-first-time = 首次
report-yes = 是
report-no = 否
report-none = –
report-unknown = …
report-suppressed = ••
# $number: a number already written out
report-inexact = 约{ $number }
report-inexact-over = 超过{ $number }
report-inexact-nearly = 近{ $number }
report-paragraph = 段落
report-asks = 对象和要求
report-records = 记录
report-records-named = 最新记录
# $count: number of records that are not named. The last part of an enumeration of references.
report-records-more = 另外{ $count }项
report-due = 应提交的报告
# $report: the kind of report; $meeting: the meeting that receives it
report-due-to = { $report }: { $meeting }
report-last = 最近日期
report-status = 状态
report-event = 活动
report-sectors = 部门
report-dates = 日期
report-place = 地点
report-countries-reached = 国家和领土
report-stated = 有总数，无细分
report-contents = 目录
report-t6-note = 学时、受训人数、获证人数和分数为来源就该培训所说明的数据；未说明的即为未知。
report-t7 = 与会补贴和直接援助
report-t7-note = “已申请”栏计入尚未决定的与会补贴，“已使用”栏计入批准给实际参加者的与会补贴。直接援助仅列出，不计数。
report-fellowship-used = 已使用
report-t8 = 出版物、建议书、增补和其他记录
report-t9 = 按城市分列的试点项目和关键绩效指标评估
report-t10 = 合作伙伴
report-t10-note = 一项活动对其每个合作伙伴各计一次。上级活动的合作伙伴也是其下各项活动的合作伙伴。
report-t12 = 与上一时期相比的趋势
report-t14 = 总体数据
report-t15 = 按状态分列的注册
report-t15-note = 所计活动的注册，包括所有身份，其中亦含不计入的身份。
report-t18 = 本报告
report-languages = 语文
report-title = 标题
report-number-of = 编号
report-standard = 标准
report-group = 组
report-share = （{ $count }%）
report-stage = 阶段
report-date = 日期
report-city = 城市
report-partner = 合作伙伴
report-partner-kind = 组织类型
report-figure = 数据项
report-value = 数值
report-this-period = 本报告期
# $from, $to: days; the heading of a column
report-previous-period = { $from }（含）至{ $to }（不含）
report-state = 状态
report-missing = 缺少的数据
report-events-total = 所有类型的活动
report-events-capacity = 能力建设活动
report-events-days = 活动天数
report-member-states = 派代表参加的成员国
report-territories-represented = 派代表参加的领土
# $mode: how people took part, as in the list attendance_mode
report-participations-mode = 参与人次：{ $mode }
report-stated-only-events = 仅有所述人数的活动
report-stated-only-people = 有总数、无细分的人数
report-stated-only-countries = 所述国家数
report-annex-figures = 其他数据和记录
report-rules-version = 计数规则版本
report-cutoff = 数据截止时间（UTC）
report-digest = 数据摘要值（SHA-256）
# $rules: a number; $sentences: the rules that a table follows, whole sentences
report-rules-of = 计数规则，第{ $rules }版：{ $sentences }
# Stands between two sentences.
report-sentence-joint = { "" }
# $report: the kind of report; $subject: name of a country, region, class or theme
report-title-statement = { $report }：{ $subject }
# $meeting: the meeting that receives it, such as WTSA-28; $report: the kind of report
report-title-meeting = { $meeting }：{ $report }
report-title-cut = { $report }——摘录：{ $subject }
report-source-needs = 电信发展局主任，与电信标准化局主任协作
report-source-statement = 国际电联秘书处
report-session-needs = 致国际电联成员
report-summary-needs = 本文件说明物联网及可持续智慧城市和社区方面的能力建设已覆盖和尚未覆盖哪些发展中国家。
report-summary-not-reached = 本期内尚未覆盖的发展中成员国：{ $count }个。
# $subject: name of a country, region, class or theme
report-summary-statement = 本文件说明与{ $subject }有关的记录。
report-action-needs = 请成员将本文件记录在案，并说明其需求。
report-action-statement = 本文件供参考。
report-references-needs = WTSA第98号决议；WTDC第85号决议
report-references-statement = 活动、注册及其他记录
report-introduction-needs = WTSA第98号决议和WTDC第85号决议责成各局主任确定发展中国家在物联网及可持续智慧城市和社区方面的需求。本文件列出所记录的本期内或无日期的各国需求和举办活动的支持请求，并说明哪些国家参加了，哪些国家没有参加。
# $subject: name of a country or territory
report-introduction-country = 对象：{ $subject }。所列活动为其主办的活动、有人代表其参加的活动，或来源说明有来自该国或该领土与会者的活动。仅计代表其参加的人员；与会补贴和所述人数亦同。无日期活动的所述人数为整个活动的人数。
# $subject: name of a region or of a class of countries
report-introduction-places = 对象：{ $subject }。所列活动为该组国家主办的活动、有人代表该组国家参加的活动，或来源说明有来自该组国家与会者的活动；是否属于该组以活动首日为准。仅计代表此类国家参加的人员；与会补贴和所述人数亦同。无日期活动的所述人数为整个活动的人数。
# $subject: name of a theme
report-introduction-theme = 对象：{ $subject }。所列活动为本身属于该主题或其上级活动属于该主题的活动；所有参加者均计入。所列其他记录、需求和请求为本身属于该主题者。
# $subject: what it is
report-introduction-events = 对象：{ $subject }。所列活动为注明此项的活动，或隶属于此类活动且自身未另作注明的活动；所有参加者均计入。其他记录未注明此项，未予列出。
# $subject: name of a country, a region or a class of countries
report-unlisted = 本公开版本只统计和列出在所涉地点（{ $subject }）举办的活动，或来源提及该地点的活动。来自该地点的人员参加了哪些活动不予说明，因为这会指向少数人。
report-cut = 本文件为报告的摘录，不能代替报告本身。{ $subject }：所列活动为注明此项的活动，或隶属于此类活动且自身未另作注明的活动；所有参加者均计入。其他记录、需求和请求未注明此项，未予列出。有关决议各段、数据缺失、已覆盖和未覆盖的国家以及上一时期的内容仅涉及这些活动。
report-summary-cut = 摘录：{ $subject }。所有数字仅涉及这些活动。
# $name: what it is called; $code: its number
report-subject-scope = 范围：{ $name }
report-subject-itu_role = 国际电联的作用：{ $name }
report-subject-sdg = 可持续发展目标{ $code }：{ $name }
report-subject-action_line = WSIS行动方面{ $code }：{ $name }
# Begins with a space. After the title of an event.
report-event-hidden = 参加人数予以隐藏，以免指向个人。
report-t19 = 尚未覆盖的发展中国家
report-t19-note = 报告期最后一日为成员国而没有自身参与人次的国家；区域和类别以该日为准。
report-named = 在所述人数中提及

## Annexes

# $letter: A, B, C
report-annex = 附件{ $letter }
report-annex-events = 数据所依据的活动
report-no-events = 报告期内未举办任何活动。
report-annex-method = 方法和数据缺口
report-method = 方法
# $rules: a number; $cutoff, $made: moments in UTC
report-method-made = 计数规则：第{ $rules }版。数据截止时间：{ $cutoff }（UTC）。文件生成时间：{ $made }（UTC）。
report-method-digest = 本文件所依据数据的摘要值（SHA-256）：
report-method-rules = 采用了以下规则：
report-rule-1 = 区域和类别以活动首日所代表的国家为准。
report-rule-2 = 参与人次和参与人数（不重复计算）是两项不同的数据。
report-rule-3 = 各类别相互重叠；发展中国家作为一个整体计算，每人、每国仅计一次。
report-rule-4 = 计入的身份为与会者、与会补贴获得者、演讲人、主持人和培训教员。
report-rule-5 = 现场和远程两项数据均包括以两种方式参加的人次。
report-rule-6 = 一人在某日至少出席一个场次，计为出席一天。
report-rule-7 = 来源仅作说明的人数单独列出，绝不分摊到各区域或类别。
report-rule-8 = 不详不等于零：未说明或未记录的内容单列一栏，或在下文列出。
report-rule-9 = 领土与国家分开计算；国际组织的与会者不属于任何区域和类别。
report-rule-10 = 在面向公众的文件中，按单个国家、按性别或按年份列出、所指不足三人的数据予以隐藏，同时隐藏必要的其他数据，使其无法通过相减得出。
report-rule-11 = 计入已举办、首日在报告期内且其下没有其他活动的活动。
report-rule-12 = 一旦有已举办的活动，或日期已到且既非计划中、也非进行中或待批准的记录与某段对应，该段即为已完成。
report-rule-13 = 其他记录、需求和请求，凡日期在报告期内，或日期不详、不够精确而无法判断的，均予列出。
# $list: names of countries
report-unconfirmed = 以下国家已定于将来脱离最不发达国家类别，但尚未得到确认，因此仍计入该类别：{ $list }。
report-gaps = 数据缺口
report-gaps-none = 没有缺失的数据。
# $count: number of events
report-gaps-some = { $count }项活动缺少数据：
# $number: number of the document with its revision; $suffix: the letter of the document's language
report-number-given = 文件 { $number }-{ $suffix }
# $revision: such as Rev.1; $suffix: the letter of the document's language
report-number-revised = 文件[编号]({ $revision })-{ $suffix }
# $item: an agenda item, such as PL 1.14
report-agenda-item = 议项：{ $item }
# $language: name of a language
report-original-language = 原文：{ $language }
report-declared = 以下数据已声明无法取得，理由如下：
# Follows the title of an event. $gap: what is missing; $reason: a text of staff. Begins with a space.
report-declared-reason = { " " }（{ $gap }）：{ $reason }
# $place, $dates: words; $people, $countries: numbers
report-training-people =
    在{ $place }举办了培训（{ $dates }），{ $countries ->
        [0] 参加者（国家未注明）
        [1] 来自1个国家或领土的参加者
       *[other] 来自{ $countries }个国家和领土的参加者
    }共{ $people ->
       *[other] { $people }
    }人。
# $place, $dates: words; $people: a number already written out
report-training-stated = 在{ $place }举办了培训（{ $dates }）。有总数、无细分的人数：{ $people }。
report-training-online-people =
    在线举办了培训（{ $dates }），{ $countries ->
        [0] 参加者（国家未注明）
        [1] 来自1个国家或领土的参加者
       *[other] 来自{ $countries }个国家和领土的参加者
    }共{ $people ->
       *[other] { $people }
    }人。
# $dates: words; $people: a number already written out
report-training-online-stated = 在线举办了培训（{ $dates }）。有总数、无细分的人数：{ $people }。

## What countries need and ask for, and what came of trainings.
report-asked = 各国的需求和请求
# $needs: number of needs; $requests: number of requests
report-asked-found = 本期内或无日期的记录：需求{ $needs }项，举办活动支持请求{ $requests }项。
report-needs_stated = 提出的需求
report-requests = 支持请求
report-t22 = 各国提出的需求
report-t22-note = 以来源所述为准；无日期者亦列入。
report-t23 = 举办活动的支持请求
report-theme = 主题
report-priority = 优先级
report-source = 来源
report-need = 需求
report-programme = 项目和级别
report-hours = 学时
report-trained = 受训人数（所述）
report-certified = 获证人数（所述）
report-score-before = 培训前平均分
report-score-after = 培训后平均分

# Pictures.
report-figure-before = { "图" }
report-picture-women = 各区域说明性别者中的女性比例
report-picture-women-description = 每个区域一条，长度为女性所占百分比。数字见表T3。
report-picture-share = { $of }：{ $share }
report-picture-regions = 按区域和年份列出的参与人次
report-picture-regions-description = 每个区域一组条形，每年一条，比例尺相同。数字见表T24。
report-picture-classes = 按国家类别和年份列出的参与人次
report-picture-classes-description = 每个类别一组条形，每年一条，比例尺相同。数字见表T24。
report-picture-countries = 已覆盖的国家
report-picture-countries-description = 每个成员国一个方格，按区域排列。实线填充方格表示有人参与的国家；虚线方格表示尚未覆盖的国家。已覆盖的国家见表T5。
report-t24 = 按区域、国家类别和年份列出的参与人次
report-t24-note = 第一年和最后一年只计入报告期内的日期。各类别相互重叠，不能相加。

## What was aimed at.
report-t25 = 具体目标与结果
report-t25-note = 所列均为恰好针对本报告期设定的具体目标。百分比四舍五入至整数；具体目标为零或结果已隐藏的，不列百分比。
report-t26 = 评估
report-t26-note = 答复数量和平均值为来源就该活动所说明的数据；未说明的即为未知。
report-mean = 平均值
report-answers = 答复
report-target = 具体目标
report-result = 结果
# Heading of a column of whole percents
report-share-reached = 完成率（%）
