### One person registers several, and sees where they stand.

## The form.
groups-link = 一次注册多人
# Title of the page in the browser. $event: title of the event
groups-title = 注册团组：{ $event }
groups-heading = 注册团组
groups-help = 每位人员都有自己的注册，并会收到附有链接的邮件。名额按本表顺序分配；没有名额者列入候补名单。
groups-asks = 组织者还会向每位人员提出其他问题，由其本人通过邮件中的链接回答。
groups-you = 您
groups-your_name = 您的姓名
groups-your_email = 您的电子邮件地址
groups-your_email-hint = 您将在此收到团组的链接。如果您也参加，请将自己列入以下人员。
groups-delegation = 所代表的机构
# $number: place in the form, from 1
groups-person = 人员 { $number }
# $number: place in the form, from 1
groups-leave_out = 不注册人员 { $number }
groups-privacy = 组织者使用您填写的内容举办本活动并就此致函这些人员。每位人员都会获知由您为其注册，并可更正或删除全部内容。
groups-consent = 这些人员知晓我为其注册，并且我同意按此方式使用我本人的数据
groups-consent_missing = 注册这些人员需要您的同意。请勾选。
groups-send = 注册这些人员
groups-more = 再添加一人
# $count: number of people
groups-most =
    { $count ->
       *[other] 一份表格最多可填{ $count }人。请先提交，再注册其他人员。
    }
another-wrong-name-repeated = 该人员以相同的姓名和地址在表格中出现了两次。

## The page of a group.
groups-yours = 您的团组
# $count: number of people
groups-found =
    { $count ->
       *[other] { $count }人
    }
groups-registered = 这些人员已注册。每人都会收到邮件，您也会收到。其状态如下：
groups-withdrawn = 该人员的注册已撤回，并已通过邮件通知本人。
groups-stale = 未作任何更改：该人员的状态与页面所示不符，或活动已结束。
groups-each = 每位人员都可以通过其邮件中的链接查看、更正和撤回自己的注册。
groups-link_help = 本页地址仅供您本人使用：任何持有该地址的人都可以撤回团组成员的注册。
groups-another = 注册其他人员
# $name: a person’s name
groups-withdraw = 撤回{ $name }
groups-withdraw_help = 名额将被退回，并通过邮件通知该人员。

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = 可能与{ $name }为同一人（编号{ $number }）
