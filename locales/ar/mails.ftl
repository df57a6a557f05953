### The list of e-mails that staff see.

mails-kind = الرسالة الإلكترونية
mails-recipient = المرسل إليه
mails-event = الحدث
mails-state = الحالة
# When it was sent, or is to be tried next.
mails-when = الوقت
mails-attempts = المحاولات
mails-show = عرض
# $count: number of e-mails
mails-found =
    { $count ->
        [zero] لا توجد رسائل إلكترونية.
        [one] رسالة إلكترونية واحدة
        [two] رسالتان إلكترونيتان
        [few] { $count } رسائل إلكترونية
        [many] { $count } رسالة إلكترونية
       *[other] { $count } رسالة إلكترونية
    }
mails-state-queued = في انتظار الإرسال
mails-state-sent = أُرسلت
mails-state-failed = تعذر الإرسال
# What it would have told was no longer so.
mails-state-cancelled = لم تُرسل
# $when: date and time of the next attempt
mails-next = المحاولة التالية: { $when }
# Why an e-mail did not go.
mails-restored = كانت في الانتظار عند إنشاء نسخة احتياطية استُعيدت بعد ذلك؛ وربما سبق إرسالها.

## Kinds of e-mails.
mails-kind-registration_received = استلام التسجيل
mails-kind-registration_confirmed = تأكيد التسجيل
mails-kind-registration_waiting = قائمة الانتظار
mails-kind-place_offered = عرض مقعد
mails-kind-offer_lapsed = انتهاء العرض
mails-kind-registration_refused = عدم قبول التسجيل
mails-kind-registration_withdrawn = سحب التسجيل
mails-kind-own_link = رابط التسجيل
mails-kind-event_cancelled = إلغاء الحدث
mails-kind-account_invitation = دعوة موظف
mails-kind-password_reset = كلمة مرور جديدة
