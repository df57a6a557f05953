### Fellowships that people asked for at an event.

fellowships-title = 与会补贴
fellowships-help = 所有申请本活动与会补贴的人员。在活动举办之前，批准或拒绝均以申请人的语言通过邮件通知。获批者参加活动后，其补贴即视为已使用。
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = 待定：{ $requested } · 批准：{ $granted } · 拒绝：{ $refused } · 已使用：{ $used }
fellowships-none = 无人申请与会补贴。
# $count: about how many people something was decided
fellowships-done =
    { $count ->
       *[other] 已就{ $count }人作出决定。
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
       *[other] { $count }人未作变动：其间注册或补贴已有变更，或无法作出该决定。
    }
fellowships-nobody = 未选择任何人。
fellowships-shut = 未作任何决定，因为此活动的记录期间已关闭。
fellowships-reason_help = 拒绝时必填；以有关人员的语言（如已填写）告知本人。
fellowships-grant = 批准所选人员
fellowships-refuse = 拒绝所选人员
fellowships-select = 选择
fellowships-used = 已使用
fellowships-not_used = 未使用
