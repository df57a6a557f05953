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
emails-received-focal_point = تلقينا تسجيلكم. وتؤكده جهة الاتصال المعيّنة لوفدكم؛ وإن لم تكن هناك جهة اتصال فيقرر المنظمون. وستصلكم رسالة أخرى.
emails-confirmed-subject = تم تأكيد التسجيل: { $event }
emails-confirmed = تم تأكيد تسجيلكم.
emails-confirmed-calendar = يتيح الملف المرفق إضافة الحدث إلى تقويمكم.
emails-confirmed-asks = وقد أصبح لكم مقعد، يوجّه إليكم الحدث بعض الأسئلة. يُرجى الإجابة عنها في صفحة تسجيلكم.
emails-waiting-subject = قائمة الانتظار: { $event }
emails-waiting = لقد أُدرجتم في قائمة الانتظار؛ وإذا خلا مقعد لكم فستصلكم رسالة أخرى.
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
# $title: title of the questionnaire
emails-questionnaire-subject = استبيان: { $title }
emails-questionnaire = يرجى إفادتنا باحتياجات بلدكم في مجال إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة. وتَرِد الردود في التقارير المقدمة إلى الأعضاء ويُسترشد بها فيما يُقدَّم من دعم.
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = تذكير، استبيان: { $title }
emails-questionnaire_reminder = لم يصلنا بعد رد بلدكم على هذا الاستبيان بشأن احتياجاته في مجال إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة.
emails-questionnaire-title = استبيان
emails-questionnaire-country = البلد
emails-questionnaire-last_day = آخر يوم للرد
# Text of a button; an address follows.
emails-questionnaire-answer = الرد على الاستبيان
emails-questionnaire-help = لا يلزم أي حساب. ويمكن حفظ الرد وتعديله مراراً حتى آخر يوم. وهذا الرابط خاص بكم وحدكم: فمن كان بحوزته يمكنه الاطلاع على الرد وتعديله.
emails-refused-subject = لم يُقبل التسجيل: { $event }
emails-refused = تعذر على المنظمين قبول تسجيلكم.
emails-fellowship_granted-subject = مُنحتم منحة: { $event }
emails-fellowship_granted = منحكم المنظمون منحة للمشاركة في هذا الحدث.
emails-fellowship_refused-subject = لم تُمنح المنحة: { $event }
emails-fellowship_refused = تعذر على المنظمين منحكم منحة للمشاركة في هذا الحدث. ويبقى تسجيلكم كما هو.
emails-withdrawn-subject = تم سحب التسجيل: { $event }
emails-withdrawn = تم سحب تسجيلكم. وإذا تمكنتم من الحضور لاحقاً، يرجى التسجيل من جديد ما دام التسجيل مفتوحاً.
emails-replaced-subject = شخص آخر يحل محلكم: { $event }
emails-replaced = سمّت جهة الاتصال المعيّنة لوفدكم شخصاً آخر بدلاً منكم. وقد سُحب تسجيلكم.
emails-refused-by_focal_point = لم تؤكد جهة الاتصال المعيّنة للوفد الذي ذكرتموه تسجيلكم.
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = سجّلكم في هذا الحدث: { $who }.
emails-by_another-answer = افتحوا صفحة تسجيلكم لتفيدوا بأنكم تشاركون، أو لتصححوا ما أُدخل، أو لتجيبوا عن أسئلة الحدث، أو لترفضوا.
emails-by_organizers = سجّلكم منظمو الحدث. وإذا لم يكن ذلك صحيحاً فصححوه أو اسحبوا التسجيل أو اطلبوا محو كل شيء من خلال الرابط أدناه.
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
emails-invited-cancelled = كنتم مدعوين إلى هذا الحدث. ولن يُعقد؛ ولا يلزمكم القيام بأي شيء.
emails-invited-postponed = كنتم مدعوين إلى هذا الحدث. وقد أُجّل ولن يُعقد في التواريخ المعلنة حتى الآن، ولا يمكن الرد على الدعوة ما لم يُفتح التسجيل من جديد.
emails-invited-moved = أنتم مدعوون إلى هذا الحدث. وقد تغيرت تواريخه أو مكانه. وترد أدناه المعلومات السارية الآن؛ ولا يزال بإمكانكم الرد من خلال رابط الدعوة.
emails-registrant-cancelled = سجّلتم أشخاصاً آخرين في هذا الحدث. ولن يُعقد؛ ويُبلَّغ كل منهم بذلك أيضاً.
emails-registrant-postponed = سجّلتم أشخاصاً آخرين في هذا الحدث. وقد أُجّل ولن يُعقد في التواريخ المعلنة حتى الآن. ويُبلَّغ كل منهم بذلك أيضاً.
emails-registrant-moved = سجّلتم أشخاصاً آخرين في هذا الحدث. وقد تغيرت تواريخه أو مكانه. وترد أدناه المعلومات السارية الآن؛ ويُبلَّغ كل منهم بذلك أيضاً.
emails-focal-cancelled = أنتم جهة الاتصال المعيّنة لوفد إلى هذا الحدث. ولن يُعقد هذا الحدث.
emails-focal-postponed = أنتم جهة الاتصال المعيّنة لوفد إلى هذا الحدث. وقد أُجّل ولن يُعقد في التواريخ المعلنة حتى الآن.
emails-focal-moved = أنتم جهة الاتصال المعيّنة لوفد إلى هذا الحدث. وقد تغيرت تواريخه أو مكانه. وترد أدناه المعلومات السارية الآن.
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

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = أنتم جهة الاتصال المعيّنة: { $delegation }
emails-designated = تم تعيينكم جهة اتصال لوفدكم. ويمكنكم تسمية أشخاص، وتأكيد من سجلوا باسم وفدكم أو رفضهم، واستبدال شخص بآخر.
emails-designated-delegation = الوفد
emails-designated-reach = الأحداث
emails-designated-term = المدة
# Text of a button; an address follows.
emails-designated-link = فتح صفحة وفدكم
emails-designated-help = هذا الرابط لكم وحدكم: فمن يحصل عليه يستطيع أن يقرر باسم وفدكم. احتفظوا بهذه الرسالة.
emails-awaited-subject = أشخاص ينتظرون قراركم: { $delegation }
emails-awaited = سجّل أشخاص باسم وفدكم ولم تؤكدوهم بعد. ومقاعدهم محفوظة حتى تقرروا.
emails-awaited-link = اتخذوا القرار في صفحة وفدكم عبر الرابط الوارد في رسالة تعيينكم. وإن لم يعد لديكم فاطلبوه من جديد حيث تُطلب روابط التسجيلات.

## To whoever registered several people. $event: title of the event
emails-grouped-subject = مجموعتكم: { $event }
# $count: number of people
emails-grouped =
    { $count ->
        [zero] لم تسجلوا أحداً في هذا الحدث.
        [one] سجلتم شخصاً واحداً في هذا الحدث. وتصله رسالة إلكترونية خاصة به.
        [two] سجلتم شخصين في هذا الحدث. وتصل كلاً منهما رسالة إلكترونية خاصة به.
        [few] سجلتم { $count } أشخاص في هذا الحدث. وتصل كلاً منهم رسالة إلكترونية خاصة به.
        [many] سجلتم { $count } شخصاً في هذا الحدث. وتصل كلاً منهم رسالة إلكترونية خاصة به.
       *[other] سجلتم { $count } شخص في هذا الحدث. وتصل كلاً منهم رسالة إلكترونية خاصة به.
    }
# Text of a button; an address follows.
emails-grouped-link = الاطلاع على وضعهم
emails-grouped-help = هذا الرابط لكم وحدكم: فمن يحصل عليه يستطيع سحب أشخاص من المجموعة.

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = بهذا العنوان مسجل في هذا الحدث أيضاً { $name }. فإن كنتم أنتم هو فاسحبوا أحد التسجيلين عبر رابطه كي يُحسب مقعدكم مرة واحدة؛ وإلا فليس عليكم فعل شيء.

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = تقرير مستحق، الأيام المتبقية { $count }: { $report }
# $count: days that are left
emails-owed = أنتم مسؤولون عن تقرير يقترب موعده. الأيام المتبقية: { $count }
emails-owed-report = التقرير
emails-owed-meeting = الاجتماع
emails-owed-deadline = موعد الوثيقة
emails-owed-opening = افتتاح الاجتماع
emails-owed-paragraph = مطلوب في
emails-owed-draft = في اليوم المحدد تُعدّ المنصة المشروع تلقائياً وترسله إلى مسؤولي التقارير. وحتى ذلك الحين يرجى التحقق من أن جميع السجلات مغلقة ومرتبطة.
# In its place where the draft was begun already.
emails-owed-begun = بدأ إعداد المسودة، وتُحتسب أرقامها من السجلات كلما قُرئت. يرجى التحقق من أن جميع السجلات مغلقة ومرتبطة.
# Text of a button; an address follows.
emails-owed-link = عرض الفقرة
# $report: name of the report
emails-drafted-subject = المشروع جاهز: { $report }
emails-drafted = حلّ موعد هذا التقرير. وقد أُعدّ المشروع من السجلات بحالتها الراهنة.
# Text of a button; an address follows.
emails-drafted-link = فتح المسودة
