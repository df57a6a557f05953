### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = تحية طيبة، { $name }،
# The same where no name is known
emails-greeting_nameless = تحية طيبة،
emails-event = الحدث
emails-dates = التواريخ
emails-hours = الوقت
emails-place = المكان
emails-mode = طريقة المشاركة
# Text of a button; an address follows.
emails-own-page = الاطلاع على تسجيلكم أو تغييره
emails-own-page-help = هذا الرابط لكم وحدكم: فمن يحصل عليه يستطيع الاطلاع على تسجيلكم وتغييره وسحبه.
# Text of a button; an address follows.
emails-event-page = صفحة الحدث
# $contact: e-mail of the organizers
emails-questions = للاستفسار، يرجى الرد على هذه الرسالة أو الكتابة إلى { $contact }.

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = ذكر المنظمون السبب التالي:
# $language: name of the language that the reason is in
emails-reason-in = ذكر المنظمون السبب التالي بلغة غير لغة هذه الرسالة ({ $language }):

## $event: title of the event
emails-received-subject = تم استلام التسجيل: { $event }
emails-received = استلمنا تسجيلكم. ويبتّ المنظمون في كل تسجيل؛ وستصلكم رسالة أخرى.
emails-confirmed-subject = تم تأكيد التسجيل: { $event }
emails-confirmed = تم تأكيد تسجيلكم.
emails-confirmed-calendar = يتيح الملف المرفق إضافة الحدث إلى تقويمكم.
emails-waiting-subject = قائمة الانتظار: { $event }
emails-waiting = جميع المقاعد مشغولة في الوقت الراهن. وقد أُدرجتم في قائمة الانتظار؛ وإذا خلا مقعد لكم فستصلكم رسالة أخرى.
# $position: place on the waiting list
emails-waiting-position = ترتيبكم الحالي في القائمة: { $position }
emails-offered-subject = مقعد شاغر: { $event }
emails-offered = أصبح مقعد في الحدث شاغراً لكم.
emails-offered-until = وهو لكم إذا قبلتموه قبل { $until }. وبعد ذلك ينتقل إلى الشخص التالي في القائمة.
emails-offered-decline = يمكنكم قبول المقعد، أو تركه للشخص التالي، في صفحة تسجيلكم.
emails-lapsed-subject = قائمة الانتظار: { $event }
emails-lapsed = لم تقبلوا المقعد المعروض عليكم في الوقت المحدد؛ فانتقل إلى الشخص التالي، ولم تعودوا على قائمة الانتظار. وإذا كنتم لا تزالون ترغبون في الحضور، فيمكنكم التسجيل من جديد ما دام التسجيل مفتوحاً.
emails-address-subject = تأكيد العنوان: { $event }
emails-address = تم التسجيل في هذا الحدث بهذا العنوان. يرجى فتح صفحة التسجيل وتأكيد أن العنوان لكم.
# $until: a moment in words
emails-address-until = يُحتسب التسجيل بعد ذلك. ويُحجز المقعد حتى: { $until }، ثم يُعطى لشخص آخر.
emails-address-not-you = إذا لم تكونوا أنتم من سجّل، فلا حاجة إلى أي إجراء: لن يُحتسب التسجيل ولن تصلكم رسائل أخرى.
emails-invitation-subject = دعوة: { $event }
emails-invitation = يدعوكم المنظمون إلى هذا الحدث.
emails-invitation_reminder-subject = تذكير بالدعوة: { $event }
emails-invitation_reminder = وُجهت إليكم دعوة إلى هذا الحدث ولم يصل ردكم بعد. هل يمكنكم الحضور؟
# $until: a moment in words
emails-invitation-until = يرجى الرد قبل: { $until }.
# Text of a button; an address follows.
emails-invitation-answer = الرد على الدعوة
emails-invitation-help = يمكن فيه التسجيل أو الاعتذار عن الحضور. وهذا الرابط مخصص لكم؛ يرجى عدم تمريره إلى غيركم.
emails-refused-subject = لم يُقبل التسجيل: { $event }
emails-refused = تعذر على المنظمين قبول تسجيلكم.
emails-withdrawn-subject = تم سحب التسجيل: { $event }
emails-withdrawn = تم سحب تسجيلكم. وإذا تمكنتم من الحضور لاحقاً، يرجى التسجيل من جديد ما دام التسجيل مفتوحاً.
emails-own-link-subject = تسجيلكم: { $event }
emails-own-link = طلبتم رابط تسجيلكم. وإذا لم يصدر الطلب عنكم، فلا يلزم القيام بأي شيء.
emails-cancelled-subject = أُلغي: { $event }
emails-cancelled = لن يُعقد هذا الحدث. ولا يلزمكم القيام بأي شيء.
emails-postponed-subject = تأجيل: { $event }
emails-postponed = أُجّل هذا الحدث، ولن يُعقد في التواريخ المعلنة حتى الآن. وسنكتب إليكم عندما تُعرف التواريخ الجديدة.
# $state: state of the registration, such as "Confirmed"
emails-standing = يبقى تسجيلكم على حاله: { $state }
emails-changed-subject = تغيير التواريخ أو المكان: { $event }
emails-changed = تغيرت تواريخ هذا الحدث أو مكانه. وترد أدناه المعلومات السارية الآن.
emails-changed-calendar = يعدّل الملف المرفق الحدث في تقويمكم.

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = حسابكم: { $site }
emails-invited = يوجد الآن حساب موظف للعنوان { $email } في { $site }. يرجى تعيين كلمة مرور لاستعماله.
emails-invited-unexpected = إذا كنتم لا تتوقعون هذه الرسالة، فيمكنكم تجاهلها.
emails-reset-subject = كلمة مرور جديدة: { $site }
emails-reset = طلبتم تعيين كلمة مرور جديدة للعنوان { $email } في { $site }.
emails-reset-unexpected = إذا لم يصدر الطلب عنكم، فلا يلزم القيام بأي شيء؛ وتبقى كلمة المرور كما هي.
# Text of a button; an address follows.
emails-set-password = تعيين كلمة المرور
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
        [zero] لم يعد من الممكن استعمال الرابط.
        [one] يمكن استعمال الرابط مرة واحدة في غضون ساعة واحدة.
        [two] يمكن استعمال الرابط مرة واحدة في غضون ساعتين.
        [few] يمكن استعمال الرابط مرة واحدة في غضون { $hours } ساعات.
        [many] يمكن استعمال الرابط مرة واحدة في غضون { $hours } ساعة.
       *[other] يمكن استعمال الرابط مرة واحدة في غضون { $hours } ساعة.
    }
