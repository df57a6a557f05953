### Who registered for an event, and what an officer decides about them.

decisions-title = 注册
decisions-add = 添加人员
decisions-xlsx = 下载XLSX文件
decisions-csv = 下载CSV文件
decisions-any = 全部
decisions-text = 姓名、地址或组织
decisions-state = 状态
decisions-country = 国家
decisions-role = 身份
decisions-sort = 排序
decisions-show = 显示
decisions_sort-time = 按注册日期
decisions_sort-name = 按姓名
decisions_sort-country = 按国家
decisions_sort-state = 按状态
# A choice in the filter of countries
decisions-no_country = 无国家
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state }（{ $count }）
decisions-name = 姓名
decisions-organization = 组织
decisions-submitted = 注册日期
decisions-decide = 决定
# In place of the name of somebody who was erased
decisions-erased = 已删除
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }，{ $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = 邮件被退回（{ $status }）
# $count: number of people
decisions-found =
    { $count ->
        [0] 没有符合条件的人。
       *[other] { $count }人
    }
# $taken: places taken; $capacity: places in all
decisions-places = 共{ $capacity }个名额，已占用{ $taken }个。
# $taken: places taken
decisions-taken = 已占用名额：{ $taken }；不限名额。
decisions-selected = 选择
decisions-select_all = 选择本页全部
decisions-select_none = 全部取消选择
# The spoken label of a box. $name: a person's name
decisions-select = 选择{ $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }：{ $name }
decisions-confirm = 确认
decisions-refuse = 拒绝
# $count: number of people
decisions-confirmed =
    { $count ->
       *[other] 已确认{ $count }人。
    }
# $count: number of people
decisions-added =
    { $count ->
       *[other] 已添加{ $count }人。
    }
decisions-nobody_selected = 未选择任何人。请在第一列中选择人员，或使用最后一列中的按钮。
decisions-stale = 未作决定，因为其间情况已有变更
decisions-stale_help = 在您打开名单之后，他人已就这些人作出决定，或这些人更改了自己的注册。其目前状态：
decisions-full = 以下人员已无名额
# $count: number of people
decisions-beyond =
    { $count ->
       *[other] 超出名额确认{ $count }人
    }
decisions-record_closed = 此活动的记录已关闭。如需更改注册，请重新打开记录。
decisions-reason = 理由
decisions-reason_help = 每个人都会在拒绝通知的电子邮件中看到此理由。没有相应语言文本时，将使用英文文本或现有文本，并标明其语言。
decisions-reason_missing = 请说明理由；每个人都会看到。
# $state: the event's state, named
decisions-not_open = 活动处于以下状态时不能作出任何决定：{ $state }。

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = 地址未确认
decisions-several = 对多人作出决定
decisions-several_help = 在您看到每个人的结果之前，不会作出任何决定，也不会发送任何电子邮件。
# The label of a box. $count: number of people
decisions-everybody = 符合筛选条件的全部{ $count }人，包括其他页面
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = 确认所选
decisions_preview-refusal = 拒绝所选
decisions_preview-waiting = 将所选列入候补名单
decisions-preview_people = 逐人列出
decisions-preview_back = 所有注册
# $count: number of people
decisions-preview_begun = 操作中途停止。到目前为止已作出决定的人数：{ $count }。继续将对其余人员作出决定。
# $count: number of people
decisions-preview_done =
    { $count ->
        [0] 未作出任何决定。
       *[other] 已对{ $count }人执行。
    }
decisions-preview_changed = 未作决定，因为预览之后情况已有变更
decisions-preview_changed_help = 他人已就这些人作出决定，或这些人更改了自己的注册，或其本应获得的名额已不存在。其目前状态：
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }：{ $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = 保持不变（{ $why }）：{ $count }
decisions-offered_at_once = 尚有空余名额：一分钟之内将提供给候补人员，包括您现在列入候补名单的人员。
decisions-preview_beyond = 仍然确认没有名额的人员
decisions-preview_beyond_help = 这将超出名额总数或配额。系统会先重新生成预览。
decisions-preview_go_on = 继续
decisions-preview_carry_out = 执行
decisions-preview_again = 重新预览
decisions-preview_new = 这是新的预览：以下是目前每个人的结果。
# Label of a field. $language: name of a language
decisions-reason_in = 理由，使用语言：{ $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [0] 所选人员中无人使用此语言。
       *[other] { $count }人将看到此理由。
    }
decisions-reason_kept = 为此活动保存的理由
# The empty entry of the list
decisions-reason_choose = 请选择
decisions-reason_use = 使用此理由
decisions-reason_remove = 从列表中删除
decisions-reason_optional = 非必填。列入候补名单的人员会看到。没有相应语言文本时，将使用英文文本或现有文本，并标明其语言。
decisions-reason_keep = 为此活动保存此理由
decisions_column-name = 姓名
decisions_column-country = 国家
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = 现在
decisions_column-to = 之后
decisions_column-place = 名额
decisions_column-mail = 电子邮件
# Instead of an e-mail that would go
decisions-no_mail = 无
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail }（{ $language }）
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }；理由使用另一种语言：{ $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = 已如此决定
decisions_why-past = 已撤回或已有出席记录
decisions_why-unconfirmed = 地址未确认
decisions_why-erased = 资料已删除
decisions_why-full = 没有剩余名额
decisions_why-limit = 已达配额
decisions_why-kept = 名额留给他人
decisions_why-changed = 列表打开后已有变动；如仍要决定，请重新计算预览
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }，{ $who }
# $when: a moment in words
decisions-changed_at = 更改时间：{ $when }
## Adding a person by hand
decisions_field-name = 证件上显示的姓名
decisions_field-email = 电子邮件地址
decisions_field-arrival = 添加为
decisions_field-role = 身份
decisions_field-country = 所代表的国家
decisions_field-organization = 组织
decisions_field-organization_kind = 组织类型
decisions_field-gender = 性别（如本人说明）
decisions_field-mode = 参与方式
decisions_field-language = 电子邮件语文
decisions-told = 如填写了地址，该人员将收到电子邮件，其中附有其注册的链接。
decisions-told_nobody = 活动已结束：所添加的人员仅作记录，不予通知。
decisions-country_help = 如为国际组织，请留空。
decisions-no_place = 已无名额。
decisions-beyond_known = 超出名额添加此人
decisions-beyond_needed = 已无名额：请勾选仍要添加此人，或将其列入候补名单。
decisions-registered_already = 此人已注册参加该活动。
decisions-ambiguous = 记录中有多人使用此姓名和地址。请将地址留空，或按证件上显示的姓名填写。
arrival-confirmed = 已确认
arrival-waiting = 候补
arrival-walk_in = 未注册到场

## The downloaded list
# Title of the file
decisions-export = 注册
export-id = 编号
export-name = 姓名
export-email = 电子邮件地址
export-role = 身份
export-state = 状态
export-country_code = 国家代码
export-country = 国家
export-region = 区域
export-organization = 组织
export-organization_kind = 组织类型
export-gender = 性别
export-mode = 参与方式
export-days = 出席日
export-fellowship = 与会补贴
export-language = 语文
export-submitted = 注册时间（UTC）
export-decided = 决定时间（UTC）
export-decided_by = 决定人
