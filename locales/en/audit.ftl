### The audit trail.

audit-at = Time
audit-actor = By whom
audit-action = What was done
audit-subject = Record
audit-subject-hint = The name of a table, with or without a number, such as "events" or "events 12".
audit-changes = Before and after
# $reason: what somebody gave as the reason
audit-reason = Reason: { $reason }
audit-show = Show
# $count: number of changes
audit-found =
    { $count ->
        [0] No changes.
        [one] One change
       *[other] { $count } changes
    }
# Instead of a value that there was not.
audit-nothing = none
