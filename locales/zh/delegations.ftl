### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = { $country }主管部门
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization }（{ $country }）
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = 代表团：{ $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }，代表团指定联系人（{ $delegation }）
# $from: a day
delegations-term = 自{ $from }起，无截止日期
# $from, $last: days, both included
delegations-term_until = { $from }至{ $last }
# $day: a day
delegations-revoked = 已于{ $day }撤销
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = 指定联系人 { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = { $name }，您是该代表团的指定联系人。
# $day: a day
delegations-begins = 您的指定自{ $day }起生效。在此之前，这里没有需要决定的事项。
delegations-no_events = 目前没有需要您代表代表团发言的未来活动。
delegations-link_help = 本页只能通过我们邮件中的链接打开，任何持有该链接的人都可以代表您的代表团作出决定：请勿外传。
# $count: number of people
delegations-waiting =
    { $count ->
        [0] 没有人等待您的决定。
       *[other] 有{ $count }人等待您的决定。
    }
delegations-all = 您的代表团的所有活动
delegations-officers_decide = 组织者也会对每项注册作出决定。
delegations-nominate = 提名人员
delegations-people = 您的代表团成员
# $count: number of people
delegations-found =
    { $count ->
        [0] 您的代表团中无人注册。
       *[other] { $count }人
    }
delegations-only_yours = 您在此只能看到代表您的代表团注册的人员。
delegations-replace = 替换
delegations-nominated = 已提名该人员，并已通过邮件通知本人。
delegations-written = 我们已致函该人员。已注册者不会被重复登记，但可以通过邮件中的链接说明其代表您的代表团参加。
delegations-confirmed = 已确认该人员为您的代表团成员。
delegations-refused = 已拒绝该人员，并已通过邮件通知本人。
delegations-replaced = 名额已转给新人员。两人均已收到邮件通知。
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = 未作出任何决定，因为在您打开页面之后，{ $name }的注册已发生变化：他人或本人已作出决定。当前状态：{ $state }
delegations-gone = 未作出任何决定：该人员已不再代表您的代表团注册。
delegations-note_unanswered = 已被提名，尚未答复。
# $day: a day
delegations-note_confirmed = 已于{ $day }确认为代表团成员
# $reason: what a focal point wrote
delegations-note_reason = 理由：{ $reason }

## Nominating and replacing.
delegations-nominating = 为您的代表团提名人员
delegations-nominating_help = 该人员即被注册，并会收到一封邮件，说明由谁提名，并附有链接，可表示同意、更正您填写的内容或拒绝。活动的其他问题由其本人回答。
# $name: a person’s name
delegations-replacing = 替换{ $name }
delegations-replacing_help = 名额或候补顺位立即转给新人员。两人都会收到邮件。
delegations-send = 提名
delegations-back = 返回代表团
delegations-registered_already = 该人员已注册参加本活动。
delegations-other_delegation = 您填写的内容属于另一代表团。请提名您自己代表团的人员。
delegations-no_place_for = 该名额保留给新人员不属于的群体。请指定其他人，或致函组织者。

## Refusing.
# $name: a person’s name
delegations-refusing = 拒绝{ $name }
delegations-refusing_help = 该人员会收到邮件，得知代表团指定联系人拒绝了注册及其理由。
delegations-reason_chosen = 理由
# $language: name of a language
delegations-reason_chosen_help = 该人员将以自己的语言阅读：{ $language }
delegations-reason_none = 在下方自行填写
delegations-reason_own = 自行填写
delegations-reason_own_help = 该人员将看到您所写的原文。
delegations-reason_missing = 请选择或填写理由。
delegations_reason-complete = 代表团名额已满。
delegations_reason-another = 已提名其他人员。
delegations_reason-not_ours = 您不是该代表团的成员。
delegations_reason-not_this_event = 该代表团不参加本活动。
delegations-step = 由贵代表团的指定联系人确认您的注册；如无指定联系人，则由组织者决定。在此之前为您保留名额。
delegations-own_refused = 您所填写的代表团的指定联系人未确认您的注册。
delegations-own_reason = 指定联系人写道：

## The page on which officers enter focal points.
delegations-focal_points = 指定联系人
delegations-focal_points_help = 主管部门或成员组织指定代表其代表团的联系人。指定联系人通过邮件收到链接，可提名人员，确认、拒绝或替换本代表团的人员，且看不到其他任何人。
delegations-no_focal_points = 尚未指定联系人。
delegations_column-delegation = 代表团
delegations_column-name = 指定联系人
delegations_column-reach = 活动
delegations_column-term = 期限
delegations_column-change = 更改
delegations-designate = 指定联系人
delegations_field-organization_kind = 组织类型
delegations_field-organization = 组织
delegations_field-country = 所代表的国家
delegations_field-name = 指定联系人姓名
delegations_field-email = 电子邮件地址
delegations_field-language = 邮件语言
delegations_field-sector = 适用于
delegations_field-from = 首日
delegations_field-until = 终止于
delegations_hint-organization = 除主管部门外均须填写。以此名称注册的人员属于该代表团。
delegations_hint-country = 主管部门必须填写。对组织而言，代表其他国家的人员不计入。
delegations_hint-until = 自该日起链接失效。如无已知终止日期，请留空。
delegations-this_event = 仅本活动
# $sector: name of a Sector of ITU
delegations-all_of_sector = 所有活动：{ $sector }
delegations-add = 指定
delegations-send_link = 发送新链接
delegations-revoke = 撤销
delegations-designated = 已指定联系人；链接正通过邮件发送。
delegations-was_revoked = 指定已撤销，其链接已失效。
delegations-link_sent = 新链接正通过邮件发送，先前的链接已失效。
delegations-saved = 已保存。
delegations-not_for_sector = 您的账户不涵盖该部门的所有活动。请仅为本活动指定。
delegations-steps = 指定联系人的决定权
delegations_field-focal_confirmation = 代表团指定联系人确认每位人员
delegations_hint-focal_confirmation = 在此之前保留名额。没有指定联系人的人员由工作人员决定。
delegations_field-by_nomination = 仅接受提名
delegations_hint-by_nomination = 无人可自行注册；由指定联系人提名，工作人员手动添加。
delegations-save = 保存

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = 按证件上应显示的样式填写。一个名字即可。
another-email-hint = 该人员将在此收到答复及其本人的链接。
another-role = 参加身份
another-mode = 参加方式
another-gender-hint = 如本人不愿说明，请勿选择。
another-gender-empty = 未说明
another-organization-hint = 如该人员不属于任何组织，请选择“其他”类型并留空。
another-country-hint = 国际组织请留空。
another-wrong-name-missing = 请输入该人员的姓名。
another-wrong-name-too_long = 请将该人员的姓名缩短至300个字符以内。
another-wrong-name-invalid = 请输入含有文字的姓名。
another-wrong-email-missing = 请输入该人员的电子邮件地址。
another-wrong-email-invalid = 请检查该人员的电子邮件地址，格式为name@example.org。
another-wrong-organization_kind-missing = 请选择组织类型。
another-wrong-organization-missing = 请输入组织名称。
another-wrong-organization-too_long = 请将组织名称缩短至500个字符以内。
another-wrong-country-missing = 请选择所代表的国家或地区。仅国际组织可留空。
another-wrong-country-invalid = 请从列表中选择国家或地区。
another-wrong-role-missing = 请选择该人员的参加身份。
another-wrong-mode-missing = 请选择该人员的参加方式。
another-wrong-language-missing = 请选择该人员的邮件语言。
another-wrong-gender-invalid = 请从列表中选择性别，或不作说明。

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = { $who }已为您注册参加本活动。
another-answer = 请表示您将参加并同意将以下数据用于举办活动；或者拒绝，您的名额将转给他人。您可以更正错误，也可随时删除全部数据。
another-agree = 我参加并同意
another-refuse = 我不参加
another-agreed = 谢谢：我们已记录您将参加。
another-by = 由{ $who }代为注册
# $status: code of the mail server, such as 5.1.1
another-returned = 发往代为注册者的邮件被退回（{ $status }）
another-origin = 由{ $who }为您注册
