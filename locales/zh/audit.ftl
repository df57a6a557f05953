### The audit trail.

audit-at = 时间
audit-actor = 操作人
audit-action = 操作
audit-subject = 数据项
audit-subject-hint = 数据表的名称，可带编号，例如"events"或"events 12"。
audit-changes = 变更前后
# $reason: what somebody gave as the reason
audit-reason = 理由：{ $reason }
audit-show = 显示
# $count: number of changes
audit-found =
    { $count ->
        [0] 没有变更。
       *[other] { $count }项变更
    }
# Instead of a value that there was not.
audit-nothing = 无
