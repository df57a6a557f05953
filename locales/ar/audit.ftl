### The audit trail.

audit-at = الوقت
audit-actor = الجهة المنفذة
audit-action = الإجراء
audit-subject = القيد
audit-subject-hint = اسم جدول، مع رقم أو بدونه، مثل "events" أو "events 12".
audit-changes = قبل التغيير وبعده
# $reason: what somebody gave as the reason
audit-reason = السبب: { $reason }
audit-show = عرض
# $count: number of changes
audit-found =
    { $count ->
        [zero] لا توجد تغييرات.
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييراً
       *[other] { $count } تغيير
    }
# Instead of a value that there was not.
audit-nothing = لا شيء
