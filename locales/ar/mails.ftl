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
mails-state-returned = ارتدت
# What the other server said follows.
mails-came_back = ارتدت:
# Beside the date and time.
mails-returned = ارتدت في
# $when: date and time of the next attempt
mails-next = المحاولة التالية: { $when }
# Why an e-mail did not go.
mails-restored = كانت في الانتظار عند إنشاء نسخة احتياطية استُعيدت بعد ذلك؛ وربما سبق إرسالها.
mails-unsure = توقفت المنصة أثناء تسليم هذه الرسالة الإلكترونية. كان الخادم قد تلقاها كاملة؛ ولم تُقرأ إجابته.

## One e-mail.
mails-all = جميع الرسائل الإلكترونية
# When the platform wrote it, beside the date and time.
mails-written = تاريخ التحرير
# Beside the date and time.
mails-sent = تاريخ الإرسال
mails-as_sent = كما أُرسلت؛ ولا يُحتفظ بالجزء السري من الرابط:
mails-as_it_would_go = كما ستُرسل الآن؛ ولا يُعرض الجزء السري من الرابط:
mails-obsolete = لن تُرسل هذه الرسالة، لأن ما ستُبلغ به لم يعد صحيحاً.
mails-not_kept = لم يُحتفظ بمضمون هذه الرسالة.
# Text of a button.
mails-again = إعادة الإرسال
mails-again-help = تُرسل الرسالة وفق الوضع الحالي وإلى العنوان الحالي؛ وإذا تضمنت رابطاً فهو يعمل. والرابط الجديد إلى تسجيل أو نموذج محفوظ أو وفد أو حساب يوقف الرابط السابق عن العمل.

## Why an e-mail is not sent again.
mails-refused-waiting = لا تزال هذه الرسالة في انتظار الإرسال، فلا حاجة إلى إعادة إرسالها.
mails-refused-not_true = لم يُعد إرسال هذه الرسالة، لأن ما أبلغت به لم يعد صحيحاً أو لم يعد هناك من يتلقاها.
mails-refused-of_accounts = لا يمكن إلا للمديرين إعادة إرسال روابط الحسابات.

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = نصوص الرسائل الإلكترونية
mail_texts-help = موضوع كل رسالة إلكترونية لهذا الحدث وبدايتها بكل لغة. وتليها دائماً معلومات الحدث والرابط الشخصي وجهة الأسئلة. ويُستعمل نص المنصة بدلاً من أي خانة فارغة، وكذلك في اللغة التي لا نص لها.
# Text of a link to the list of e-mails.
mail_texts-mails = رسائل هذا الحدث، المرسلة والمعلقة
mail_texts-language = اللغة
# The empty entry of a list.
mail_texts-choose = اختاروا
mail_texts-subject = الموضوع
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = البداية
# $placeholders: list of codes in braces
mail_texts-placeholders = نص عادي. وتُملأ تلقائياً: { $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = إذا تناولت هذه الرسالة عدة أحداث أو جميع أحداث أحد القطاعات، استُعمل نص المنصة.
# Text of a button, and a title.
mail_texts-preview = معاينة
# Text of a button.
mail_texts-save = حفظ
mail_texts-saved = حُفظ النص.
mail_texts-on_latest = على أحدث تسجيل في هذا الحدث:
mail_texts-on_draft = على أحدث نموذج حفظه شخص لهذا الحدث:
mail_texts-on_group = على أحدث مجموعة في هذا الحدث:
mail_texts-on_focal_point = على أحدث جهة اتصال معيّنة لهذا الحدث:
mail_texts-on_invitation = على أحدث دعوة إلى هذا الحدث:
mail_texts-on_sample = على مثال، إذ لا يوجد بعد شيء حقيقي من هذا النوع:
mail_texts-adjusted = رسائل إلكترونية لها نصوص خاصة بها
# $placeholder: what was typed, in braces
mail_texts-unknown = لا توجد خانة بالاسم { $placeholder }.
# $count: most characters
mail_texts-too_long = لا يتجاوز عدد الأحرف { $count }.

## Kinds of e-mails.
mails-kind-registration_received = استلام التسجيل
mails-kind-registration_confirmed = تأكيد التسجيل
mails-kind-registration_waiting = قائمة الانتظار
mails-kind-place_offered = عرض مقعد
mails-kind-offer_lapsed = انتهاء العرض
mails-kind-registration_refused = عدم قبول التسجيل
mails-kind-fellowship_granted = منح منحة
mails-kind-fellowship_refused = عدم منح منحة
mails-kind-registration_withdrawn = سحب التسجيل
mails-kind-registration_replaced = استبدال بشخص آخر
mails-kind-focal_point_designated = رابط جهة الاتصال المعيّنة
mails-kind-delegation_waiting = الوفد ينتظر جهة الاتصال المعيّنة
mails-kind-group_registered = رابط إلى مجموعة
mails-kind-own_link = رابط التسجيل
mails-kind-event_reminder = تذكير
mails-kind-announcement = رسالة من المنظمين
mails-kind-registration_draft = نموذج محفوظ
mails-kind-invitation = دعوة
mails-kind-invitation_reminder = تذكير بالدعوة
mails-kind-questionnaire = استبيان
mails-kind-questionnaire_reminder = تذكير باستبيان
mails-kind-address_confirmation = عنوان ينبغي تأكيده
mails-kind-event_changed = تغيير التواريخ أو المكان
mails-kind-event_postponed = تأجيل الحدث
mails-kind-event_cancelled = إلغاء الحدث
mails-kind-invited_event_cancelled = إلغاء الحدث، للمدعوين
mails-kind-invited_event_postponed = تأجيل الحدث، للمدعوين
mails-kind-invited_event_changed = تواريخ أو مكان جديد، للمدعوين
mails-kind-group_event_cancelled = إلغاء الحدث، لمن سجّلوا مجموعة
mails-kind-group_event_postponed = تأجيل الحدث، لمن سجّلوا مجموعة
mails-kind-group_event_changed = تواريخ أو مكان جديد، لمن سجّلوا مجموعة
mails-kind-focal_point_event_cancelled = إلغاء الحدث، لجهات الاتصال المعيّنة
mails-kind-focal_point_event_postponed = تأجيل الحدث، لجهات الاتصال المعيّنة
mails-kind-focal_point_event_changed = تواريخ أو مكان جديد، لجهات الاتصال المعيّنة
mails-kind-obligation_reminder = تقرير يقترب موعده
mails-kind-obligation_draft = مشروع تقرير أُعدّ
mails-kind-account_invitation = دعوة موظف
mails-kind-password_reset = كلمة مرور جديدة
