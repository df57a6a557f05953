### A person's own registration, behind the link of their mail.

own-title = 您的注册

## What each state means for the person.
own-state-submitted = 组织者将对您的注册作出决定，并与您联系。
own-state-confirmed = 您已获得名额。
own-state-waiting = 有名额可供您使用时，我们将与您联系。
own-state-refused = 组织者未能接受您的注册。
own-state-withdrawn = 您不参加此活动。如您改变主意，请在注册开放期间重新注册。
own-state-attended = 您的出席已记录。
own-state-partly_attended = 您在部分日期的出席已记录。
own-state-absent = 您被记录为缺席。
own-state-completed = 您已完成培训。
# $position: place in the waiting list, from 1
own-position = 您的候补顺位：{ $position }
own-reason = 组织者的说明：
## An address that has to be confirmed. $until: a moment in words
own-address = 请在{ $until }之前确认此地址属于您。在此之前，您的注册不生效；逾期名额将给予他人。
own-address_confirm = 确认地址
own-address_confirmed = 地址已确认。您的注册即日生效。
own-address_over = 未及时确认地址，名额已给予他人。在注册开放期间，您可重新注册。

## What is held.
own-held = 我们保存的您的信息
own-fellowship = 与会补贴
own-submitted_at = 注册日期
own-consented_at = 同意使用数据的日期
own-decided_at = 决定日期
own-days = 出席日
own-origin = 数据来源
own-origin-form = 您填写了表格
own-origin-import = 组织方的名单
own-origin-staff = 由组织方录入
own-updated_at = 最后更改时间
own-known_since = 我方保存您的信息始于
own-attendance = 您每天的出席情况
own-mails = 有关此注册的电子邮件
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }，{ $when }，收件人：{ $recipient }
own-not-stated = 未说明
own-on-record = 此活动的记录已关闭，因此不能再在此处更改。您仍可下载和删除您的数据。

## What the person can do.
own-change = 更正您的数据
own-save = 保存
own-back = 返回您的注册
own-changed = 您的更改已保存。
# $email: address of the reader; what the other server said follows
own-address_returned = 发往 { $email } 的电子邮件被退回。请更正地址，以便了解注册进展。
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = 发往 { $email } 的电子邮件被退回。如地址有误，请告知活动组织者。
# Text of a button.
own-address_correct = 更正地址
# Text of a button.
own-address_is_right = 地址无误
own-address_good = 谢谢。我们将继续使用此地址。
own-withdraw = 撤回您的注册
own-withdraw-text = 您的名额将被退回。如活动名额已满，您可能无法再次获得名额。
own-withdraw-do = 撤回注册
own-withdrawn = 您的注册已撤回。我们将通过电子邮件予以确认。
own-data = 您的数据
own-data-text = 您可以将我们就此活动保存的您的所有信息下载为其他程序可读取的文件，也可以将其删除。
own-download = 下载您的数据
own-erase = 删除您的数据
own-erase-text = 就此活动以及您注册的所有其他活动，您的姓名、电子邮件地址、组织以及其他所有能指明您身份的内容都将被删除。对即将举办的活动的注册将被撤回。仅保留不含姓名的计数。此操作无法撤销，此链接也将失效。
own-erase-do = 删除有关我的所有数据

## Asking for the link again.
own-links = 获取您的注册链接
own-links-text = 请输入您注册时使用的电子邮件地址。我们将就您的每项注册向该地址发送一个新链接；以前的链接将失效。
own-links-send = 发送链接
own-links-sent = 如有使用此地址的注册，链接已发往该地址。
