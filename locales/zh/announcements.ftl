### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = 消息
announcements-help = 向本活动的一组人员发送消息，语言种类不限。每人以自己的语言收到一次。不愿接收消息或无法送达的人不在其内；有关本人注册的电子邮件照常发送。
announcements-new = 新消息
announcements-none = 尚无消息。
announcements-subject = 主题
announcements-audience = 对象
announcements-stage = 状态
announcements-when = 时间
# Heading of a column: how many people got it.
announcements-reached = 收件人数
announcements-empty = 无主题
announcements-removed = 消息已删除。

## Reminders before the event.
announcements-reminders = 提醒
announcements-reminders_help = 凡有名额者，均在活动所在地上午九时收到提醒邮件，所列每一天各一次。提醒的内容可在“电子邮件文本”中修改。
announcements-days = 活动前天数
announcements-days_hint = 以逗号分隔的数字，例如 7, 1。不填则不提醒。
# Text of a button.
announcements-save_days = 保存
announcements-days_saved = 天数已保存。
announcements-no_day = 活动首日未定；确定之前不发送提醒。
# $count: most days before the event
announcements-wrong_day = 请填写 1 至 { $count } 的整数，以逗号分隔。
# $count: most reminders of an event
announcements-too_many_days = 最多 { $count } 次提醒。
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
       *[other] 活动前 { $days } 天：{ $when } 发送。收件人数：{ $count }
    }

## One message.
announcements-one = 消息
announcements-all = 所有消息
announcements-kept = 消息已保存。请在下方查看；尚未发送。
announcements-tried = 消息正在发送给您。
announcements-scheduled = 消息将按时发送。在此之前可以撤回。
announcements-revised = 消息已恢复为草稿。
# $count: number of people
announcements-reaches =
    { $count ->
        [0] 目前无人会收到。
       *[other] 目前将有 { $count } 人收到。
    }
# $count: number of people
announcements-went_to = 收件人数：{ $count }
# $count: number of people
announcements-unsubscribed = 因不愿接收消息而不发送：{ $count }
# $count: number of people
announcements-returned = 因邮件被退回而不发送：{ $count }
# $count: number of people
announcements-without_address = 因无地址而不发送：{ $count }
# $count: number of people
announcements-left_out = 因不愿接收消息或无法送达而未发送：{ $count }
announcements-to_whom = 发送对象
# The empty entry of a list.
announcements-everybody = 所有人
announcements-choose_audience = 请选择对象。
announcements-says = 消息内容
announcements-says_help = 正文之前为称呼；其后为活动信息、咨询地址及停止此类消息的链接。所读语言无文本者收到英文文本，若无英文则为现有的第一种，并附说明。
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field }（{ $language }）
# Text of a button.
announcements-keep = 保存并查看
announcements-no_subject = 该语言有正文但无主题。
announcements-no_body = 该语言有主题但无正文。
announcements-on_first = 以下为组内各语言第一位收件人所见：
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }：{ $count }
# $language: name of a language
announcements-instead = 该语言无文本；这些读者收到的语言为：{ $language }

## What can be done with a message.
announcements-trial = 试发
announcements-trial_help = 仅发送至您本人的地址。
announcements-trial_language = 语言
# Text of a button.
announcements-try = 发送给我
announcements-sending = 发送
announcements-later_help = 不填日期和时间则立即发送。
# $zone: name of a time zone
announcements-zone = 按活动时间：{ $zone }
# Text of a button.
announcements-send = 发送
# Text of a button.
announcements-revise = 撤回并修改
# Text of a button.
announcements-remove = 删除草稿
# A link to the list of e-mails.
announcements-outbox = 查看相关邮件
announcements-wrong_time = 请同时填写日期和时间，或均不填写。
announcements-refused-not_now = 其间有人更改了此消息；以下为当前状态。
announcements-refused-empty = 消息尚无内容。请至少以一种语言填写主题和正文。
announcements-refused-nobody = 目前无人会收到。请选择其他对象或稍后的时间。
announcements-refused-past = 该时间已过。请选择稍后的时间。

## Groups of people, as the entries of a list.
announcements_audience-confirmed = 有名额者
announcements_audience-waiting = 候补者
announcements_audience-submitted = 待决定者
announcements_audience-expecting = 以上三类：有名额、候补、待决定
announcements_audience-unanswered = 有名额但未回答确认后问题者
announcements_audience-attended = 出席者
announcements_audience-absent = 缺席者

## Where a message stands.
announcements_stage-draft = 草稿
announcements_stage-scheduled = 待发送
announcements_stage-sent = 已发送
announcements_stage-stopped = 因活动取消或推迟，或因恢复备份而停止

## Fields.
announcements_field-audience = 对象
announcements_field-country = 仅限代表
announcements_field-language = 仅限阅读语言
announcements_field-subject = 主题
announcements_field-body = 正文
announcements_field-day = 日期
announcements_field-time = 时间

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = 主办方消息
unsubscription-of_none = { $email } 接收本活动主办方的消息：{ $event }
unsubscription-of_event = { $email } 不再接收本活动主办方的消息：{ $event }
unsubscription-of_all = { $email } 不再接收任何活动主办方的消息。
unsubscription-goes_on = 有关您本人注册的电子邮件，例如确认或日期变更，仍会照常发送。
# Text of a button.
unsubscription-event = 不再接收本活动的消息
# Text of a button.
unsubscription-all = 不再接收任何活动的消息
# Text of a button.
unsubscription-again = 重新接收消息
