### Pages that cannot be shown.

problem-back = 前往活动列表
problem-not-found = 此页面不存在
problem-not-found-help = 地址可能输入有误，或者该活动已不再公开。
problem-forbidden = 您无权打开此页面
problem-forbidden-help = 您的账户没有此项权限。管理员可以为您授权。
problem-form-expired = 此表格已过期
problem-form-expired-help = 未保存任何内容。请返回、重新加载页面并再次提交表格；您的浏览器仍保留您输入的内容。
problem-link-expired = 此链接已不能使用
problem-link-expired-help = 该链接已被使用，或已超过有效期。请重新申请一个链接。
problem-too-large = 文字过多
problem-too-large-help = 未保存任何内容。请返回并缩短您输入的内容；一个字段可容纳几千个字符。
problem-too-many = 尝试次数过多
problem-too-many-help = 请等待几分钟后再试。
problem-unreadable = 无法读取该请求
problem-unreadable-help = 请返回并再次提交表格。
problem-fault = 我方系统出现问题
problem-fault-help = 问题已记录。请稍后再试；已向您确认的内容均未丢失。
problem-old-link = 此链接不再对应任何注册
problem-old-link-help = 较新的邮件中有新的链接，或者数据已被删除。只要我们仍保存您的数据，最新邮件中的链接就始终有效。
problem-old-draft = 此已保存的表格已不存在
problem-old-draft-help = 它已提交、已删除、已以更新的链接重新保存，或 30 天期限已过。如果您已提交，会有邮件告知您的注册状态；否则请打开活动页面重新开始。
problem-old-questionnaire = 此链接不对应任何调查问卷
problem-old-questionnaire-help = 链接可能未复制完整，或已被发送方撤回。请打开最新邮件中的链接，或回复该邮件进行询问。
problem-file-held-back = 此文件目前无法下载
problem-file-held-back-help = 文件可能仍在进行病毒检查（需要几分钟），或已被扫描程序拒绝。请返回查看文件旁的说明。
problem-cannot-save = 目前无法保存任何内容
problem-cannot-save-help = 平台可以浏览，但暂时不接受更改。未保存任何内容。请几分钟后再试。
problem-no-space = 已没有空间保存任何内容
problem-no-space-help = 未保存任何内容。平台的运营方需要腾出空间；请稍后再试。
problem-away = 平台目前无法响应
problem-away-help = 请几分钟后再试；已向您确认的内容均未丢失。

## Above a form that was not saved and holds what was typed.
problem-cannot-save-form = 目前无法保存任何内容。您输入的内容仍在此处；请几分钟后再次提交。
problem-no-space-form = 平台已没有空间保存任何内容。您输入的内容仍在此处；请稍后再次提交。
problem-too-many-form = 来自您所在网络或针对此电子邮件地址的注册过多。未保存任何内容。您输入的内容仍在此处；请一小时后或明天再次提交。
problem-away-form = 平台未能及时保存。您输入的内容仍在此处；请几分钟后再次提交。
problem-fault-form = 我方系统出现问题，未保存任何内容。您输入的内容仍在此处；请稍后再次提交。
