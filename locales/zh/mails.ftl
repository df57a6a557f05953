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
# $when: date and time of the next attempt
mails-next = 下次尝试：{ $when }
# Why an e-mail did not go.
mails-restored = 在制作备份时尚待发送，该备份此后已被恢复；此邮件可能已经发送。

## Kinds of e-mails.
mails-kind-registration_received = 已收到注册
mails-kind-registration_confirmed = 注册已确认
mails-kind-registration_waiting = 候补名单
mails-kind-place_offered = 提供名额
mails-kind-offer_lapsed = 名额失效
mails-kind-registration_refused = 注册未被接受
mails-kind-registration_withdrawn = 注册已撤回
mails-kind-own_link = 注册链接
mails-kind-event_cancelled = 活动已取消
mails-kind-account_invitation = 工作人员邀请
mails-kind-password_reset = 新密码
