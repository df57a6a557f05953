### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = 电子邮件地址
accounts-password = 密码
accounts-name = 姓名
accounts-role = 角色
accounts-sector = 部门
accounts-region = 区域
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = 限定范围
accounts-state = 状态
accounts-language = 电子邮件语文
accounts-choose = 请选择
accounts-all = 全部
accounts-save = 保存

## Signing in.
accounts-sign-in = 登录
accounts-forgotten = 忘记密码
accounts-error-sign-in = 电子邮件地址与密码不匹配。请核对后重试。

## Asking for a link to set a password.
accounts-ask-title = 忘记密码
accounts-ask-help = 请输入您账户的电子邮件地址。我们将向您发送一个链接，供您设置新密码。
accounts-ask-send = 发送链接
accounts-asked-title = 请查看您的邮箱
accounts-asked-help = 如有使用此电子邮件地址的账户，链接已发往该地址。该链接在邮件所述期限内可使用一次。

## Setting a password.
accounts-set-title = 设置您的密码
accounts-set-send = 设置密码并登录
accounts-new = 新密码
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
       *[other] 至少{ $count }个字符。几个只有您才会组合在一起的词，比符号和数字更好。
    }
accounts-again = 再次输入新密码
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
       *[other] 请至少使用{ $count }个字符。
    }
accounts-error-same = 您的电子邮件地址不能用作密码。
accounts-error-again = 两次输入的密码不一致。请输入两次新密码。

## One's own account.
accounts-own-title = 我的账户
accounts-own-password = 更改密码
accounts-own-change = 更改密码
accounts-own-changed = 您的密码已更改。您已在所有其他设备上退出登录。
accounts-present = 当前密码
accounts-error-present = 这不是您的当前密码。
accounts-everywhere = 在所有设备上退出登录
accounts-everywhere-help = 结束所有设备上的所有登录会话，包括本次会话。

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = 工作人员
# $name: name of the person who is signed in
accounts-home-hello = 当前登录：{ $name }
accounts-section-events = 活动
accounts-section-events-help = 规划活动、就注册作出决定、记录出席情况、关闭记录。
accounts-section-people = 人员
accounts-section-people-help = 跨活动查找人员，合并重复的人员。
accounts-section-organizations = 组织
accounts-section-organizations-help = 维护组织列表，说明填写名称的含义。
accounts-section-reports = 报告
accounts-section-reports-help = 根据记录生成提交理事机构的报告。
accounts-section-mandates = 职责授权
accounts-section-mandates-help = 查看各段的落实情况，将记录与之关联，并了解应提交的报告。
accounts-section-needs = 需求
accounts-section-needs-help = 记录各国的需求，跟进举办活动的支持请求。
accounts-section-questionnaires = 调查问卷
accounts-section-questionnaires-help = 征询各国的需求，查看哪些国家已答复。
accounts-section-activities = 其他记录
accounts-section-activities-help = 填写建议书、出版物、试点项目及其他落实职责授权的记录。
accounts-section-lists = 国家名单
accounts-section-lists-help = 确认或推迟计划中的国家类别变更。
accounts-section-mails = 电子邮件
accounts-section-mails-help = 查看已发送、待发送和发送失败的邮件。
accounts-section-users = 账户
accounts-section-users-help = 邀请工作人员并决定其权限。
accounts-section-audit = 审计记录
accounts-section-audit-help = 查看谁在何时更改了什么。
accounts-section-account = 我的账户
accounts-section-account-help = 更改密码，在所有设备上退出登录。

## Managing accounts.
accounts-new-user = 邀请用户
accounts-new-user-help = 邀请中含有一个链接，三天内可使用一次。
accounts-invite = 发送邀请
accounts-sector-hint = 限定于某一部门的账户只能处理该部门的活动。
accounts-region-hint = 限定于某一区域的账户处理东道国位于该区域的活动。没有东道国的活动只对没有此限制的账户开放。
accounts-all-users = 所有账户
accounts-state-active = 使用中
accounts-state-invited = 已邀请
accounts-state-closed = 已关闭
accounts-send-link = 发送新链接
accounts-close = 关闭账户
accounts-open = 重新打开账户
accounts-done-invited = 邀请已发出。
accounts-done-saved = 已保存。
accounts-done-link = 新链接已发出；以前的链接不能再使用。
accounts-done-signed-out = 此账户的所有登录会话均已结束。
accounts-done-closed = 账户已关闭。其登录会话已结束，链接已失效。
accounts-done-opened = 账户已重新打开。
accounts-error-email = 请输入电子邮件地址，例如name@example.org。
accounts-error-taken = 已有使用此电子邮件地址的账户。
accounts-error-role = 请选择角色。
accounts-error-language = 请选择语文。
accounts-error-last = 这是最后一名管理员。请先将此角色授予他人。

accounts-kept-sign-in = 您的会话已结束，因此未保存任何内容，但您输入的内容没有丢失。请登录，登录后可查看并重新提交。
accounts-kept = 您输入的内容仍在
accounts-kept-help = 由于您的会话已结束或表单打开时间过长，表单未被接受，未保存任何内容。请检查您输入的内容并重新提交。
accounts-kept-files = 文件不予保留，请随后重新选择：{ $files }
accounts-kept-send = 重新提交
