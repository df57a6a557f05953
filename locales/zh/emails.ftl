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
emails-confirmed-subject = 注册已确认：{ $event }
emails-confirmed = 您的注册已确认。
emails-confirmed-calendar = 可使用所附文件将活动添加到您的日历。
emails-waiting-subject = 候补名单：{ $event }
emails-waiting = 目前名额已满。您已列入候补名单；如有名额可供您使用，您将收到另一封邮件。
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
emails-refused-subject = 注册未被接受：{ $event }
emails-refused = 组织者未能接受您的注册。
emails-withdrawn-subject = 注册已撤回：{ $event }
emails-withdrawn = 您的注册已撤回。如您届时可以参加，请在注册开放期间重新注册。
emails-own-link-subject = 您的注册：{ $event }
emails-own-link = 您申请了您的注册链接。如非您本人申请，则无需采取任何行动。
emails-cancelled-subject = 已取消：{ $event }
emails-cancelled = 此活动将不举办。您无需采取任何行动。
emails-postponed-subject = 已延期：{ $event }
emails-postponed = 此活动延期，不在此前公布的日期举办。新日期确定后，我们将通知您。
# $state: state of the registration, such as "Confirmed"
emails-standing = 您的注册保持不变：{ $state }
emails-changed-subject = 日期或地点变更：{ $event }
emails-changed = 此活动的日期或地点已变更。现行信息如下。
emails-changed-calendar = 所附文件将更新您日历中的活动。

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
