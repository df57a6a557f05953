### What countries need, and requests of Member States for support in holding an event.

needs-title = 各国的需求
needs-new = 填写需求
needs-edit = 需求
needs-remove = 删除此需求
needs-overtaken = 自您打开页面以来，他人已更改此内容。请核对后重新保存。
needs-removed_meanwhile = 期间已有人删除此项。您填写的内容仍在此处；保存将重新录入。
needs-save = 保存
needs-saved = 已保存。
needs-choose = 请选择
needs-not_stated = 未说明
needs-date_hint = 形式为2027-05-04、2027-05或2027
needs-source_hint = 调查问卷、信函或会议
needs-any = 全部
needs-show = 显示
# $count: number of needs
needs-found = 需求数：{ $count }
needs_field-country = 国家
needs_field-theme = 主题
needs_field-priority = 优先级
needs_field-date = 提出日期
needs_field-source = 来源
needs_field-language = 文本语言
needs_field-text = 说明
needs_field-kind = 活动类型
needs_field-wanted = 希望举办时间
needs_field-state = 状态
needs_field-reason = 原因
requests-title = 支持请求
requests-new = 填写请求
requests-edit = 修改请求
requests-source_hint = 由谁在哪封信函中提出
# $count: number of requests
requests-found = 请求数：{ $count }
# $country: who asks
requests-of = 支持请求：{ $country }
requests-event = 活动
requests-event_ref = 活动编号
requests-event_hint = 活动设立后须填写。
requests-elsewhere = 该活动虽不在提出请求的国家举办，但可满足请求
requests-reason_hint = 拒绝或撤回时须填写。
requests-steps = 下一步
requests_step-accepted = 接受
requests_step-planned = 已设立活动
requests_step-held = 活动已举办
requests_step-declined = 拒绝
requests_step-withdrawn = 该国撤回
requests_step-asked = 重新受理
requests-error_event = 没有活动使用该编号。
requests-error_event_off = 该活动已取消或推迟。
requests-error_elsewhere = 该活动不在提出请求的国家举办。如其仍可满足请求，请予说明。
requests-error_before = 该活动在提出支持请求之前已经结束。
requests-error_not_held = 该活动尚未举办。
requests-error_reason = 请说明原因。
requests-error_step = 该请求已不处于此步骤的起始状态。
