### The list of e-mails that staff see.

mails-kind = 电子邮件
mails-recipient = 收件人
mails-event = 活动
mails-state = 状态
# When it was sent, or is to be tried next.
mails-when = 时间
mails-attempts = 尝试次数
mails-show = 显示
# $count: number of e-mails
mails-found =
    { $count ->
        [0] 没有电子邮件。
       *[other] { $count }封电子邮件
    }
mails-state-queued = 等待发送
mails-state-sent = 已发送
mails-state-failed = 发送失败
# What it would have told was no longer so.
mails-state-cancelled = 未发送
mails-state-returned = 被退回
# What the other server said follows.
mails-came_back = 被退回：
# Beside the date and time.
mails-returned = 退回时间
# $when: date and time of the next attempt
mails-next = 下次尝试：{ $when }
# Why an e-mail did not go.
mails-restored = 在制作备份时尚待发送，该备份此后已被恢复；此邮件可能已经发送。
mails-unsure = 平台在递交此邮件时停止运行。服务器已完整收到；其应答未读取。

## One e-mail.
mails-all = 所有电子邮件
# When the platform wrote it, beside the date and time.
mails-written = 生成时间
# Beside the date and time.
mails-sent = 发送时间
mails-as_sent = 发送时的内容；链接的保密部分不予保存：
mails-as_it_would_go = 如果现在发送，内容如下；链接的保密部分不予显示：
mails-obsolete = 此邮件不会发送：其中要告知的情况已不再属实。
mails-not_kept = 此邮件的内容未予保存。
# Text of a button.
mails-again = 重新发送
mails-again-help = 邮件将按当前情况生成，并发送到当前地址；如含链接，链接有效。指向注册、已保存的表格、代表团或账户的新链接会使原有链接失效。

## Why an e-mail is not sent again.
mails-refused-waiting = 此邮件仍在等待发送，无需重新发送。
mails-refused-not_true = 此邮件未重新发送：其中告知的情况已不再属实，或已无收件人。
mails-refused-of_accounts = 只有管理员可以重新发送账户链接。

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = 电子邮件文本
mail_texts-help = 此活动每种语言的各类电子邮件的主题和开头。活动信息、个人链接和咨询方式始终附在其后。留空则使用平台自己的文本；没有文本的语言也是如此。
# Text of a link to the list of e-mails.
mail_texts-mails = 此活动已发送和待发送的电子邮件
mail_texts-language = 语言
# The empty entry of a list.
mail_texts-choose = 请选择
mail_texts-subject = 主题
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = 开头
# $placeholders: list of codes in braces
mail_texts-placeholders = 纯文本。以下内容会自动填入：{ $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = 如果此邮件涉及多个活动或某一部门的所有活动，则使用平台自己的文本。
# Text of a button, and a title.
mail_texts-preview = 预览
# Text of a button.
mail_texts-save = 保存
mail_texts-saved = 文本已保存。
mail_texts-on_latest = 以此活动最近一次注册为例：
mail_texts-on_draft = 以此活动最近保存的表格为例：
mail_texts-on_group = 以此活动最近一个团组为例：
mail_texts-on_focal_point = 以此活动最近一位指定联系人为例：
mail_texts-on_invitation = 以此活动最近一次邀请为例：
mail_texts-on_sample = 尚无此类真实数据，以示例显示：
mail_texts-adjusted = 有自定义文本的电子邮件
# $placeholder: what was typed, in braces
mail_texts-unknown = 没有占位符{ $placeholder }。
# $count: most characters
mail_texts-too_long = 最多{ $count }个字符。

## Kinds of e-mails.
mails-kind-registration_received = 已收到注册
mails-kind-registration_confirmed = 注册已确认
mails-kind-registration_waiting = 候补名单
mails-kind-place_offered = 提供名额
mails-kind-offer_lapsed = 名额失效
mails-kind-registration_refused = 注册未被接受
mails-kind-fellowship_granted = 与会补贴已获批准
mails-kind-fellowship_refused = 与会补贴未获批准
mails-kind-registration_withdrawn = 注册已撤回
mails-kind-registration_replaced = 由他人接替
mails-kind-focal_point_designated = 指定联系人链接
mails-kind-delegation_waiting = 代表团等待指定联系人
mails-kind-group_registered = 团组链接
mails-kind-own_link = 注册链接
mails-kind-event_reminder = 提醒
mails-kind-announcement = 主办方消息
mails-kind-registration_draft = 已保存的表格
mails-kind-invitation = 邀请
mails-kind-invitation_reminder = 邀请提醒
mails-kind-questionnaire = 调查问卷
mails-kind-questionnaire_reminder = 调查问卷提醒
mails-kind-address_confirmation = 待确认的地址
mails-kind-event_changed = 日期或地点变更
mails-kind-event_postponed = 活动延期
mails-kind-event_cancelled = 活动已取消
mails-kind-invited_event_cancelled = 活动已取消（致受邀者）
mails-kind-invited_event_postponed = 活动延期（致受邀者）
mails-kind-invited_event_changed = 日期或地点变更（致受邀者）
mails-kind-group_event_cancelled = 活动已取消（致集体注册者）
mails-kind-group_event_postponed = 活动延期（致集体注册者）
mails-kind-group_event_changed = 日期或地点变更（致集体注册者）
mails-kind-focal_point_event_cancelled = 活动已取消（致指定联系人）
mails-kind-focal_point_event_postponed = 活动延期（致指定联系人）
mails-kind-focal_point_event_changed = 日期或地点变更（致指定联系人）
mails-kind-obligation_reminder = 报告即将到期
mails-kind-obligation_draft = 报告草案已编制
mails-kind-account_invitation = 工作人员邀请
mails-kind-password_reset = 新密码
