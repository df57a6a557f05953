### Events as officers work on them: the list, the form, the overview and the steps of an event's life.

## The list
staff_events-title = 活动
staff_events-all = 所有活动
staff_events-new = 新活动
staff_events-any = 全部
staff_events-text = 标题、地点或编号中的字词
staff_events-event = 活动
staff_events-kind = 类型
staff_events-sector = 部门
staff_events-year = 年份
staff_events-state = 状态
staff_events-dates = 日期
staff_events-place = 地点
staff_events-taken = 已占用名额
# $taken: places taken; $capacity: places in all
staff_events-taken_of = { $taken }／{ $capacity }
staff_events-show = 显示
staff_events-read_only = 只读
# $count: number of events
staff_events-found =
    { $count ->
        [0] 没有符合条件的活动。
       *[other] { $count }项活动
    }

## The head of an event's pages
staff_events-pages = 此活动的页面
staff_events-overview = 概览
staff_events-details = 详情
staff_events-registrations = 注册
staff_events-attendance = 出席
staff_events-headcounts = 人数
staff_events-public_page = 公开页面
staff_events-back = 不作更改并返回

## The overview
staff_events-steps = 后续步骤
staff_events-people = 人员
staff_events-nobody = 尚无人注册。
staff_events-known = 已知信息
staff_events-parent = 所属主活动
# $count: number of events that stand under this one
staff_events-children =
    { $count ->
       *[other] 此活动下有{ $count }项子活动
    }
staff_events-children_help = 此活动为主活动。报告采用其子活动的数据；如只有此活动有数据，则采用此活动的数据。
staff_events-fact_sectors = 部门
staff_events-fact_mode = 形式
staff_events-fact_hours = 时间
staff_events-fact_places = 名额
staff_events-fact_no_limit = 不限
staff_events-fact_approval = 注册
staff_events-fact_mandates = 所落实的段落
staff_events-fact_themes = 主题
staff_events-fact_partners = 合作伙伴
# $name: name of a partner; $kind: what kind of organization it is
staff_events-partner_kind = { $name }（{ $kind }）
staff_events-fact_contact = 联系方式

## Steps of an event's life, as buttons
step-announcement = 公布
step-registration-opening = 开放注册
step-registration-closing = 截止注册
step-holding = 标为已举办
step-record-closing = 关闭记录
step-record-reopening = 重新打开记录
step-postponement = 推迟
step-cancellation = 取消活动
# What happened, after the button was pressed
step_done-announcement = 活动已公布，公众可以看到。
step_done-registration-opening = 注册已开放。
step_done-registration-closing = 注册已截止。
step_done-holding = 活动已标为已举办。
step_done-record-closing = 记录已关闭。报告将其数据作为最终数据。
step_done-record-reopening = 记录已重新打开。在其关闭之前，数据为暂定数据。
step_done-postponement = 活动已推迟。
step_done-cancellation = 活动已取消。
step_done-created = 活动已存为草稿。公众尚不能看到。
step_done-copied = 活动已复制到此草稿。公众尚无法看到。
step_done-saved = 已保存。
copy-title = 复制为新活动
copy-event_ref = 新活动的编号
copy-do = 复制
copy-copied = 复制的内容
copy-copied-texts = 各语文的标题、摘要和日程，以及材料
copy-copied-settings = 类型、部门、地点、每日时间、名额、批准方式、合作伙伴、主题、职责和联系方式
copy-copied-form = 现行表单及其尚未发布的更改
copy-copied-quotas = 配额及名额邀约的有效时长
copy-copied-mails = 为邮件撰写的各语文文字
copy-copied-steps = 注册步骤、提醒以及保存的决定理由
copy-not_copied = 不复制的内容
copy-not_copied-dates = 日期：请设定新的日期
copy-not_copied-parent = 其所属的活动及其下属活动
copy-not_copied-quota_ends = 配额的截止日期：设定日期后请检查
copy-not_copied-links = 就其与职责的关联所作的决定及各自的占比：仅复制其对应哪些职责
copy-not_copied-requests = 设立该活动所针对的支持请求
copy-not_copied-people = 注册、已开始填写的表单、候补名单、回答、文件、出席情况、正在执行的决定，以及已发送或被拒收的邮件
copy-not_copied-invited = 邀请、仅为本活动指定的联系人、团组及其注册人，以及公告
copy-not_copied-record = 人数统计、培训成果、记录及其来源和缺失内容，以及更改历史
# Beside the field for the reason
step_reason-postponement = 保留在审计记录中。
step_reason-cancellation = 保留在审计记录中。
step_reason-record-reopening = 保留在审计记录中。
# What a step will do, before it is taken
step_help-cancellation = 已取消的活动仍保留在公开的活动日历中，并标为已取消。此操作无法撤销。
step_help-postponement = 已推迟的活动仍保留在公开的活动日历中，并标为已推迟。新日期确定后，请再次公布。
step_help-record-closing = 关闭时将写入报告所用的事实。此后，在重新打开记录之前，不能更改注册、出席情况和人数。
step_help-record-reopening = 可再次更改注册、出席情况和人数。在记录关闭之前，报告将此活动的数据标为暂定数据。
step_help-announcement = 公众将看到此活动。
step_help-registration-opening = 人们将可以注册。
step_help-registration-closing = 此后任何人都不能再注册。
step_help-holding = 活动已举办。此后可以记录出席情况并关闭记录。

staff_events-reason = 理由
staff_events-reason_missing = 请说明理由；该理由将予以保留。
staff_events-changes_are_told = 如果您更改日期、时间、地点或参加方式，将通过电子邮件通知所有已注册人员，以及尚未答复的受邀者和相关的指定联系人。
# $count: number of people
staff_events-will_be_told =
    { $count ->
        [0] 无需通知任何人：没有电子邮件地址已确认的注册人，没有待答复的邀请，也没有相关的指定联系人。
       *[other] 将通过电子邮件通知{ $count }人。
    }
# $count: number of people
staff_events-came =
    { $count ->
        [0] 未记录任何人的出席情况。
       *[other] 已记录{ $count }人的出席情况。
    }
# $count: number of people
staff_events-open =
    { $count ->
        [0] 所有已确认者均有出席记录。
       *[other] 有{ $count }人已确认但无出席记录。
    }
# $count: number of head-counts
staff_events-headcounts_on_record =
    { $count ->
        [0] 未记录任何人数。
       *[other] 已记录{ $count }项人数。
    }
staff_events-headcount_conflict = 有多个来源给出总人数，但尚未选定其中一个。

## Why a step is not taken
# $state: the event's state, named
staff_events-already = 此步骤已完成。活动目前的状态：{ $state }。
# $state: the event's state, named
staff_events-not_from = 活动处于以下状态时不能执行此步骤：{ $state }。
# $day: a date in words
staff_events-not_begun = 活动最早于{ $day }开始。
# $day: a date in words
staff_events-not_over = 活动在{ $day }之前不会结束。
# $day: a date in words
staff_events-over = 活动已于{ $day }结束。
staff_events-closed = 此活动的记录已关闭。如需更改任何内容，请重新打开记录。

## The form
staff_events-required = 必须填写一种语文的标题、类型和一个部门；其余内容均可稍后填写。
staff_events-save = 保存
staff_events-not_stated = 未说明
staff_events-texts = 文本
staff_events-texts_help = 填写一种语文即可。其他语文的读者将看到英文文本；如无英文，则看到现有文本，并标明其语文。
staff_events-when = 时间
staff_events-when_help = 日期按已知的精确程度填写：2027-05-04、2027-05或2027。如无结束日期，则结束日期与开始日期相同。
staff_events-where = 地点和形式
staff_events-participation = 参与
staff_events-approval_no = 立即确认
staff_events-approval_yes = 由主管人员逐一决定
staff_events-by_invitation_no = 所有人
staff_events-by_invitation_yes = 仅限受邀者
staff_events-subjects = 主题和职责授权
staff_events-mandates_other = 其他已记录的
staff_events-partners = 合作伙伴
# $kinds: codes of kinds with their names, enumerated
staff_events-partners_help = 每行一个：名称，或名称、竖线和类型，例如UNECE|un。类型：{ $kinds }。
staff_events-materials = 资料
staff_events-materials_help = 网上文件的链接。保存后会出现更多行。
staff_events-conflict = 在您编辑期间，他人保存了此活动
staff_events-conflict_help = 您的内容没有丢失：下面的表格保留了您输入的内容。下方列出了每个不同字段目前存储的内容。再次保存将以您的内容替换。
staff_events-conflict_empty = （空）

# Labels of the fields
event_field-event_ref = 编号
event_field-kind = 类型
event_field-parent = 所属主活动（另一活动的编号）
event_field-sectors = 部门
event_field-title = 标题
event_field-summary = 简介
event_field-programme_text = 每日日程
event_field-start = 首日
event_field-end = 最后一日
event_field-start_time = 开始时间
event_field-end_time = 结束时间
event_field-time_zone = 时区
event_field-mode = 形式
event_field-city = 城市
event_field-venue = 会场
event_field-host_country = 东道国
event_field-scope = 范围
event_field-itu_role = 国际电联的角色
event_field-programme = 培训计划
event_field-capacity = 名额总数
event_field-approval = 注册的处理方式
event_field-registration_from = 注册首日
event_field-registration_until = 注册末日
event_field-by_invitation = 可注册人员
event_field-invitation_reminder_days = 在截止前多少天提醒受邀者
event_field-address_hours = 确认地址的时限（小时）
event_field-contact_email = 联系电子邮件地址
event_field-languages = 活动语文
event_field-languages_other = 其他语文
event_field-themes = 主题
event_field-sdgs = 可持续发展目标
event_field-action_lines = WSIS行动方面
event_field-mandates = 活动所落实的决议段落
event_field-partners = 合作伙伴
event_field-material_title = 链接标题
event_field-material_url = 链接地址
event_field-material_language = 链接语文
# Help below some of them
event_hint-event_ref = 用于文件和报告；以后不能更改。
event_hint-start = 2027-05-04、2027-05或2027
event_hint-time_zone = IANA列表中的名称，例如Africa/Dakar
event_hint-capacity = 留空表示不限
event_hint-invitation_reminder_days = 留空表示不自动提醒；最多90
event_hint-registration_from = 留空表示注册一经开放即可注册
event_hint-registration_until = 留空表示活动开始前均可注册。每日以活动所在时区的午夜为止。
event_hint-address_hours = 注册者打开邮件中的链接后，注册方可生效；名额保留相应小时数，最多720。留空表示无需确认地址。
event_hint-languages_other = 语文标签，以;分隔
event_hint-programme = 例如学院课程的名称
event_hint-contact_email = 接收对活动邮件的答复的地址
