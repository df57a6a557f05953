### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = 邀请：{ $event }
invitations-heading = 邀请
invitations-invited = 组织者诚邀您参加本次活动。
invitations-declined = 您已说明不能参加。如果情况有变，您仍可注册。
# $until: a moment in words
invitations-until = 邀请有效期至{ $until }。
invitations-register = 注册
invitations-decline = 我不能参加
# Why an invitation opens nothing any more
invitations_over-answered = 此邀请已被使用。如果是您本人注册的，请索取您的注册链接。
invitations_over-expired = 答复此邀请的期限已过。如果您仍想参加，请联系组织者。
invitations_over-revoked = 组织者已撤回此邀请。如果您认为有误，请联系组织者。
invitations-register_without = 不凭邀请注册
# $contact: an address
invitations-questions = 如有疑问，请联系：{ $contact }
# At the field of the address, on the registration form
invitations-other_address = 此邀请发给另一个地址。请使用收到邀请的地址注册，或联系组织者。
invitations-unknown = 找不到此邀请。请重新打开邮件中的链接，或联系组织者。

## The officers’ list of invitations.
invitations-tab = 邀请
invitations-only_invited = 仅限受邀者注册。
invitations-everybody = 任何人均可注册，无需邀请。
# $days: number of days
invitations-reminded_before =
    { $days ->
       *[other] 未答复者将在邀请到期前{ $days }天收到提醒。
    }
invitations-not_reminded = 除非您在此操作，否则不会发送提醒。
invitations-change = 在详细信息中更改
# $count: number of invitations
invitations-found =
    { $count ->
        [0] 没有邀请。
       *[other] { $count }份邀请
    }
invitations-text = 姓名或地址
invitations-standing = 状态
# Where an invitation stands
invitations_standing-open = 未答复
invitations_standing-answered = 已注册
invitations_standing-declined = 已谢绝
invitations_standing-expired = 已过期且未答复
invitations_standing-revoked = 已撤回
# Columns of the list
invitations_column-who = 受邀者
invitations_column-standing = 状态
invitations_column-sent = 发送
invitations_column-ends = 截止
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses }/{ $most }
# $uses: how many used an open link
invitations-uses = 已使用：{ $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when }（{ $language }）
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }；提醒：{ $when }
invitations-without_approval = 凭此注册者无需主管人员审批。
invitations-revoke = 撤回
# The spoken label of a button. $name: name or address
invitations-revoke_one = 撤回：{ $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
       *[other] 提醒{ $count }人
    }
invitations-remind_help = 每人只提醒一次；已注册、已谢绝或已提醒者不再提醒。
invitations-invite = 邀请人员
# $count: number of lines
invitations-list_help = 每行一人：地址，或“地址; 姓名; 语言”（如fr）。每次最多{ $count }行。在您看到名单之前，不会发送任何邮件。
# Labels of fields
invitations_field-list = 人员名单
invitations_field-file = 或CSV文件
invitations_field-language = 邮件语言（名单未注明时）
invitations_field-ends = 最后答复日
invitations_field-skips_approval = 凭此注册者无需主管人员审批
invitations_field-label = 链接名称（供主管人员使用）
invitations_field-max_uses = 可使用人数
invitations-ends_help = 留空表示在注册开放期间有效
invitations-skips_approval_help = 名额和配额仍然适用。
invitations-max_uses_help = 留空表示不限
invitations-open_link = 公开链接
invitations-open_link_help = 任何持有此链接的人均可注册，直至链接到期或达到使用次数。
invitations-make_link = 生成链接
invitations-preview = 查看名单
# $count: number of people
invitations-were_invited =
    { $count ->
        [0] 未邀请任何人。
       *[other] 已邀请{ $count }人。
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [0] 无需提醒任何人。
       *[other] 已提醒{ $count }人。
    }
invitations-link_made = 链接已列入名单。
invitations-was_revoked = 邀请已撤回。已凭此注册者仍保留注册。
invitations-not_open = 仅在注册开放期间可发送邀请。
invitations-no_list = 请至少填写一个地址，或选择文件。
invitations-too_many = 名单过长。请分批邀请。
invitations-wrong_uses = 请填写1至100000之间的整数，或留空。
invitations-over_already = 该日期已过。

## The list before anybody is written to.
invitations-preview_title = 拟邀请人员
invitations-no_end = 邀请在注册开放期间有效。
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [0] 不会邀请任何人。
       *[other] 将邀请{ $count }人。
    }
invitations-wrong_lines = 有误的行；不会据此邀请任何人
invitations-dropped_lines = 因无需邀请而略过的行
# Stands before what the line says. $number: its number
invitations-line = 第{ $number }行：
# Why a line is wrong
invitations_line-no_address = 没有地址。
invitations_line-bad_address = 不是电子邮件地址。
invitations_line-unknown_language = 邮件不使用此语言。
invitations_line-too_long = 姓名过长。
invitations_line-twice = 该地址已在名单前面出现。
# Why a line is left out
invitations_dropped-invited = 已邀请
invitations_dropped-registered = 已注册
# Columns
invitations_person-name = 姓名
invitations_person-email = 地址
invitations_person-language = 语言
invitations-nobody = 请更正名单或返回。
# Text of a button. $count: number of people
invitations-send =
    { $count ->
       *[other] 发送{ $count }份邀请
    }
