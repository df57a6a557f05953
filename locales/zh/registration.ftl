### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = 注册：{ $event }
registration-heading = 注册
registration-expired = 表格打开的时间过长。内容没有丢失：请核对后再次提交。
registration-shut_kept = 您的表单未被接受。您所填内容仍在下方，可供复制。
# $left, $capacity: numbers of places
registration-places =
    { $left ->
       *[other] 共{ $capacity }个名额，剩余{ $left }个。
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [0] 名额已满。您可以注册候补。
       *[other] 名额已满。您可以注册候补，目前有{ $waiting }人候补。
    }
registration-approval = 组织者将对每项注册作出决定，并通过电子邮件告知您。
# $hours: number of hours
registration-address =
    { $hours ->
       *[other] 系统将发送邮件请您确认地址。在此之前，您的注册不生效；名额将为您保留{ $hours }小时。
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = 请选择
registration-name = 姓名
registration-name-hint = 请按证件上应显示的姓名填写。只有一个名字也可以。
registration-wrong-name-missing = 请输入您的姓名。
registration-wrong-name-too_long = 请将姓名缩短至300个字符以内。
registration-wrong-name-invalid = 请输入含有文字的姓名。
registration-email = 电子邮件地址
registration-email-hint = 答复和您的注册链接将发往此地址。
registration-wrong-email-missing = 请输入您的电子邮件地址。
registration-wrong-email-invalid = 请核对电子邮件地址。其形式为name@example.org。
registration-organization_kind = 组织类型
registration-wrong-organization_kind-missing = 请选择您所属组织的类型。
registration-organization = 组织
registration-organization-hint = 如您不属于任何组织，请在上面选择“其他”，并将此处留空。
registration-wrong-organization-missing = 请输入您所属组织的名称。
registration-wrong-organization-too_long = 请将组织名称缩短至500个字符以内。
registration-country = 您所代表的国家或领土
registration-country-hint = 如您代表国际组织，请在上面选择该类型，并将此处留空。
registration-wrong-country-missing = 请选择您所代表的国家或领土。只有国际组织可以留空。
registration-wrong-country-invalid = 请从列表中选择国家或领土。
registration-role = 您的参与身份
registration-wrong-role-missing = 请选择您的参与身份。
registration-mode = 您的参与方式
registration-wrong-mode-missing = 请选择您的参与方式。
registration-language = 电子邮件语文
registration-language-hint = 有关此活动的电子邮件将以该语文发送给您。
registration-wrong-language-missing = 请选择电子邮件的语文。
registration-gender = 性别
registration-gender-hint = 您可以不说明。国际电联仅以总数报告参与的女性和男性人数。
registration-gender-empty = 不说明
registration-wrong-gender-invalid = 请从列表中选择一项，或不予说明。
registration-fellowship = 我希望申请与会补贴
registration-fellowship-hint = 与会补贴提供给来自符合条件国家的人员。组织者将就此与您联系。

## Privacy and sending.
registration-privacy = 您的数据
registration-privacy-text = 组织者使用您输入的内容举办此活动，并就此活动与您联系。报告只含总数，不含姓名。您可以随时通过电子邮件中的链接查看、更正、下载和删除您的数据。
registration-privacy-more = 有关您的数据的更多信息
registration-consent = 我同意以此方式使用我的数据
registration-wrong-consent-missing = 为您注册需要您的同意。请勾选此框。
registration-send = 注册
registration-page = 第 { $page } 页，共 { $pages } 页
registration-next-page = 下一页
registration-page-back = 上一页
registration-draft-save = 保存，稍后继续
registration-draft-discard = 删除已保存的内容
registration-draft-saved = 已保存，但尚未提交。本表格的链接已发送至 { $email }：在 { $until } 之前，您可在任何设备上凭此链接继续填写。提交表格之前，您尚未注册。
registration-draft-kept = 本表格已保存至 { $until }，尚未提交。提交之前，您尚未注册。

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = 已收到注册：{ $event }
registration-sent = 谢谢您
registration-sent-mail = 我们已收到您的注册，并将向您输入的电子邮件地址发送邮件。
registration-next = 后续事项
registration-next-address = 邮件会请您确认地址。确认后，您的注册即生效。
registration-next-state = 邮件将告知您是否已获得名额、是否需先由组织者决定，或是否已列入候补名单。
registration-next-link = 邮件中有您的注册链接。您可以通过该链接查看、更改或撤回注册。
registration-next-calendar = 您获得名额后，邮件将附上可添加到您日历的活动。
registration-no-mail = 没有收到邮件？
registration-no-mail-help = 可能需要几分钟。也请查看垃圾邮件文件夹。
registration-no-mail-link = 再次申请链接
