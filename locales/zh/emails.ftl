### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = 尊敬的{ $name }：
# The same where no name is known
emails-greeting_nameless = 您好：
emails-event = 活动
emails-dates = 日期
emails-hours = 时间
emails-place = 地点
emails-mode = 参与方式
# Text of a button; an address follows.
emails-own-page = 查看或更改您的注册
emails-own-page-help = 此链接仅供您本人使用：任何持有该链接的人都可以查看、更改和撤回您的注册。
# Text of a button; an address follows.
emails-event-page = 活动页面
# $contact: e-mail of the organizers
emails-questions = 如有疑问，请回复此邮件或致函{ $contact }。

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = 组织者说明的理由如下：
# $language: name of the language that the reason is in
emails-reason-in = 组织者说明的理由如下，所用语言与此邮件不同（{ $language }）：

## $event: title of the event
emails-received-subject = 已收到注册：{ $event }
emails-received = 我们已收到您的注册。组织者将对每项注册作出决定；您将收到另一封邮件。
emails-received-focal_point = 我们已收到您的注册。由贵代表团的指定联系人确认；如无指定联系人，则由组织者决定。您将收到另一封邮件。
emails-confirmed-subject = 注册已确认：{ $event }
emails-confirmed = 您的注册已确认。
emails-confirmed-calendar = 可使用所附文件将活动添加到您的日历。
emails-confirmed-asks = 您已获得名额，本活动有一些问题需要您回答。请在您的注册页面上作答。
emails-waiting-subject = 候补名单：{ $event }
emails-waiting = 您已列入候补名单；如有名额可供您使用，您将收到另一封邮件。
# $position: place on the waiting list
emails-waiting-position = 您目前的候补顺位：{ $position }
emails-offered-subject = 有空余名额：{ $event }
emails-offered = 活动有一个名额空出，现留给您。
emails-offered-until = 请在{ $until }之前接受。逾期将转给名单上的下一位。
emails-offered-decline = 请在您的注册页面上接受名额，或让给下一位。
emails-lapsed-subject = 候补名单：{ $event }
emails-lapsed = 您未在期限内接受为您保留的名额；该名额转给下一位，您已不在候补名单上。如您仍希望参加，可在注册开放期间重新注册。
emails-address-subject = 请确认地址：{ $event }
emails-address = 有人使用此地址注册了本活动。请打开您的注册页面并确认此地址属于您。
# $until: a moment in words
emails-address-until = 确认后注册即生效。名额保留至{ $until }；逾期将给予他人。
emails-address-not-you = 如果不是您本人操作，无需任何处理：注册不会生效，也不会再向您发送邮件。
emails-invitation-subject = 邀请：{ $event }
emails-invitation = 组织者诚邀您参加本次活动。
emails-invitation_reminder-subject = 邀请提醒：{ $event }
emails-invitation_reminder = 您已受邀参加本次活动，但尚未答复。您能参加吗？
# $until: a moment in words
emails-invitation-until = 请在{ $until }之前答复。
# Text of a button; an address follows.
emails-invitation-answer = 答复邀请
emails-invitation-help = 您可在该页面注册或说明不能参加。此链接仅供您使用，请勿转发。
# $title: title of the questionnaire
emails-questionnaire-subject = 调查问卷：{ $title }
emails-questionnaire = 请告知贵国在物联网与可持续智慧城市和社区领域的需求。答复将列入提交成员的报告，并为所提供的支持提供依据。
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = 提醒，调查问卷：{ $title }
emails-questionnaire_reminder = 我们尚未收到贵国对本调查问卷的答复。该问卷涉及贵国在物联网与可持续智慧城市和社区领域的需求。
emails-questionnaire-title = 调查问卷
emails-questionnaire-country = 国家
emails-questionnaire-last_day = 答复截止日
# Text of a button; an address follows.
emails-questionnaire-answer = 答复调查问卷
emails-questionnaire-help = 无需账户。在截止日之前，您可以随时保存和修改答复，次数不限。此链接仅供您使用：持有链接的人可以查看和修改答复。
emails-refused-subject = 注册未被接受：{ $event }
emails-refused = 组织者未能接受您的注册。
emails-fellowship_granted-subject = 与会补贴已获批准：{ $event }
emails-fellowship_granted = 组织者已批准您参加本活动的与会补贴。
emails-fellowship_refused-subject = 与会补贴未获批准：{ $event }
emails-fellowship_refused = 组织者未能批准您参加本活动的与会补贴。您的注册不受影响。
emails-withdrawn-subject = 注册已撤回：{ $event }
emails-withdrawn = 您的注册已撤回。如您届时可以参加，请在注册开放期间重新注册。
emails-replaced-subject = 您的名额由他人接替：{ $event }
emails-replaced = 贵代表团的指定联系人已指定其他人接替您。您的注册已撤回。
emails-refused-by_focal_point = 您所填写的代表团的指定联系人未确认您的注册。
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = { $who }已为您注册参加本活动。
emails-by_another-answer = 请打开您的注册页面，以表示参加、更正所填内容、回答活动的问题或拒绝。
emails-by_organizers = 活动组织者已为您注册。如有不符，请通过以下链接更正、撤销注册或删除全部信息。
emails-own-link-subject = 您的注册：{ $event }
emails-own-link = 您申请了您的注册链接。如非您本人申请，则无需采取任何行动。
emails-draft-subject = 继续您的注册：{ $event }
emails-draft = 您保存了注册表格。表格尚未提交：提交之后您才算注册。
emails-draft-link = 继续填写表格
emails-draft-until = 您填写的所有内容和上传的所有文件保存至 { $until }。此链接仅供您本人使用：任何持有者都可以阅读、修改和提交表格。
emails-draft-unexpected = 如果不是您本人所为，无需任何操作：保存的内容会自动删除。
emails-cancelled-subject = 已取消：{ $event }
emails-cancelled = 此活动将不举办。您无需采取任何行动。
emails-postponed-subject = 已延期：{ $event }
emails-postponed = 此活动延期，不在此前公布的日期举办。新日期确定后，我们将通知您。
emails-invited-cancelled = 您曾受邀参加此活动。此活动将不举办，您无需采取任何行动。
emails-invited-postponed = 您曾受邀参加此活动。此活动延期，不在此前公布的日期举办；在注册重新开放之前，无法答复邀请。
emails-invited-moved = 您受邀参加此活动。此活动的日期或地点已变更。现行信息如下；您仍可通过邀请中的链接答复。
emails-registrant-cancelled = 您曾为他人注册此活动。此活动将不举办；每位被注册者也会收到通知。
emails-registrant-postponed = 您曾为他人注册此活动。此活动延期，不在此前公布的日期举办。每位被注册者也会收到通知。
emails-registrant-moved = 您曾为他人注册此活动。此活动的日期或地点已变更。现行信息如下；每位被注册者也会收到通知。
emails-focal-cancelled = 您是某代表团在此活动中的指定联系人。此活动将不举办。
emails-focal-postponed = 您是某代表团在此活动中的指定联系人。此活动延期，不在此前公布的日期举办。
emails-focal-moved = 您是某代表团在此活动中的指定联系人。此活动的日期或地点已变更。现行信息如下。
# $state: state of the registration, such as "Confirmed"
emails-standing = 您的注册保持不变：{ $state }
emails-changed-subject = 日期或地点变更：{ $event }
emails-changed = 此活动的日期或地点已变更。现行信息如下。
emails-changed-calendar = 所附文件将更新您日历中的活动。
emails-reminder-subject = 提醒：{ $event }
emails-reminder = 活动即将举行，您已有名额。
emails-reminder-not-coming = 如不能出席，请退还名额：可能有人正在等候。
# Text of a link; an address follows.
emails-reminder-links = 索取您的注册链接

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [试发] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = 主办方撰写此消息所用语言：{ $language }
emails-announcement-why = 您收到此消息是因为您注册了本活动。
# Text of a link; an address follows.
emails-announcement-unsubscribe = 不再接收此类消息

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = 您的账户：{ $site }
emails-invited = 已在{ $site }为{ $email }创建工作人员账户。请设置密码以便使用。
emails-invited-unexpected = 如您未预期收到此邮件，可不予理会。
emails-reset-subject = 新密码：{ $site }
emails-reset = 您申请为{ $email }在{ $site }的账户设置新密码。
emails-reset-unexpected = 如非您本人申请，则无需采取任何行动；您的密码保持不变。
# Text of a button; an address follows.
emails-set-password = 设置密码
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
       *[other] 此链接在{ $hours }小时内可使用一次。
    }

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = 您是指定联系人：{ $delegation }
emails-designated = 您已被指定为贵代表团的联系人。您可以提名人员，确认或拒绝代表贵代表团注册的人员，以及替换人员。
emails-designated-delegation = 代表团
emails-designated-reach = 活动
emails-designated-term = 期限
# Text of a button; an address follows.
emails-designated-link = 打开贵代表团的页面
emails-designated-help = 此链接仅供您本人使用：任何持有该链接的人都可以代表贵代表团作出决定。请保存本邮件。
emails-awaited-subject = 有人等待您的决定：{ $delegation }
emails-awaited = 有人代表贵代表团注册，尚未经您确认。在您决定之前为其保留名额。
emails-awaited-link = 请通过指定您的邮件中的链接，在代表团页面上作出决定。如已遗失，请在获取注册链接之处重新索取。

## To whoever registered several people. $event: title of the event
emails-grouped-subject = 您的团组：{ $event }
# $count: number of people
emails-grouped =
    { $count ->
       *[other] 您已为本活动注册{ $count }人。每人都会收到自己的邮件。
    }
# Text of a button; an address follows.
emails-grouped-link = 查看其状态
emails-grouped-help = 此链接仅供您本人使用：任何持有该链接的人都可以撤回团组成员的注册。

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = { $name }也以此地址注册了本活动。如果是您本人，请通过相应链接撤回其中一项注册，以便您的名额只计一次；否则无需任何操作。

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = 报告即将到期，剩余天数{ $count }：{ $report }
# $count: days that are left
emails-owed = 您负责的报告即将到期。剩余天数：{ $count }
emails-owed-report = 报告
emails-owed-meeting = 会议
emails-owed-deadline = 文件截止日期
emails-owed-opening = 会议开幕
emails-owed-paragraph = 要求出处
emails-owed-draft = 到期当日，平台将自动编制草案并发送给报告官员。在此之前，请核查所有记录是否已关闭并已关联。
# In its place where the draft was begun already.
emails-owed-begun = 草案已开始编制，每次阅读时都会根据记录重新计算数字。请核查所有记录是否已关闭并已关联。
# Text of a button; an address follows.
emails-owed-link = 查看段落
# $report: name of the report
emails-drafted-subject = 草案已就绪：{ $report }
emails-drafted = 本报告今日到期。草案已根据当前记录编制。
# Text of a button; an address follows.
emails-drafted-link = 打开草稿
