### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = تحية طيبة، { $name }،
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
emails-refused-subject = لم يُقبل التسجيل: { $event }
emails-refused = تعذر على المنظمين قبول تسجيلكم.
emails-withdrawn-subject = تم سحب التسجيل: { $event }
emails-withdrawn = تم سحب تسجيلكم. وإذا تمكنتم من الحضور لاحقاً، يرجى التسجيل من جديد ما دام التسجيل مفتوحاً.
emails-own-link-subject = تسجيلكم: { $event }
emails-own-link = طلبتم رابط تسجيلكم. وإذا لم يصدر الطلب عنكم، فلا يلزم القيام بأي شيء.
emails-draft-subject = تابعوا تسجيلكم: { $event }
emails-draft = لقد حفظتم نموذج التسجيل. ولم يُرسل بعد: لا تكونون مسجلين إلا بعد إرساله.
emails-draft-link = متابعة ملء النموذج
emails-draft-until = يُحتفظ بكل ما كتبتموه وبكل ملف أرسلتموه حتى { $until }. هذا الرابط لكم وحدكم: فكل من يملكه يستطيع قراءة النموذج وتغييره وإرساله.
emails-draft-unexpected = إن لم تكونوا أنتم من فعل ذلك فلا داعي لأي إجراء: سيُحذف ما حُفظ تلقائيًا.
emails-cancelled-subject = أُلغي: { $event }
emails-cancelled = لن يُعقد هذا الحدث. ولا يلزمكم القيام بأي شيء.
emails-postponed-subject = تأجيل: { $event }
emails-postponed = أُجّل هذا الحدث، ولن يُعقد في التواريخ المعلنة حتى الآن. وسنكتب إليكم عندما تُعرف التواريخ الجديدة.
# $state: state of the registration, such as "Confirmed"
emails-standing = يبقى تسجيلكم على حاله: { $state }
emails-changed-subject = تغيير التواريخ أو المكان: { $event }
emails-changed = تغيرت تواريخ هذا الحدث أو مكانه. وترد أدناه المعلومات السارية الآن.
emails-changed-calendar = يعدّل الملف المرفق الحدث في تقويمكم.
emails-reminder-subject = تذكير: { $event }
emails-reminder = اقترب موعد هذا الحدث، ولك فيه مقعد.
emails-reminder-not-coming = إذا تعذر حضورك، فيرجى التخلي عن مقعدك: فقد يكون هناك من ينتظره.
# Text of a link; an address follows.
emails-reminder-links = طلب رابط تسجيلك

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [تجربة] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = كتب المنظمون هذه الرسالة باللغة: { $language }
emails-announcement-why = تتلقى هذه الرسالة لأنك سجلت في هذا الحدث.
# Text of a link; an address follows.
emails-announcement-unsubscribe = إيقاف مثل هذه الرسائل

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
