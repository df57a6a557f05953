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
