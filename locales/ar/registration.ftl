### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = التسجيل: { $event }
registration-heading = التسجيل في الحدث
registration-expired = ظل النموذج مفتوحاً مدة أطول مما ينبغي. ولم يُفقد شيء: يرجى التحقق منه وإرساله من جديد.
registration-shut_kept = لم يُقبل النموذج. وما كتبتموه باقٍ أدناه لتتمكنوا من نسخه.
# $left, $capacity: numbers of places
registration-places =
    { $left ->
        [zero] لم يبق أي مقعد من المقاعد المتاحة وعددها { $capacity }.
        [one] بقي مقعد واحد من { $capacity }.
        [two] بقي مقعدان من { $capacity }.
        [few] بقيت { $left } مقاعد من { $capacity }.
        [many] بقي { $left } مقعداً من { $capacity }.
       *[other] بقي { $left } مقعد من { $capacity }.
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [zero] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار.
        [one] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار، وفيها شخص واحد.
        [two] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار، وفيها شخصان.
        [few] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار، وفيها { $waiting } أشخاص.
        [many] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار، وفيها { $waiting } شخصاً.
       *[other] جميع المقاعد مشغولة. ويمكنكم التسجيل في قائمة الانتظار، وفيها { $waiting } شخص.
    }
registration-approval = يبتّ المنظمون في كل تسجيل ويبلغونكم برسالة إلكترونية.
# $hours: number of hours
registration-address =
    { $hours ->
        [zero] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين.
        [one] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين، ويُحجز لكم المقعد ساعة واحدة.
        [two] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين، ويُحجز لكم المقعد ساعتين.
        [few] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين، ويُحجز لكم المقعد { $hours } ساعات.
        [many] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين، ويُحجز لكم المقعد { $hours } ساعة.
       *[other] ستصلكم رسالة لتأكيد عنوانكم. ولا يُحتسب التسجيل حتى ذلك الحين، ويُحجز لكم المقعد { $hours } ساعة.
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = اختيار
registration-name = الاسم
registration-name-hint = كما سيظهر على الشارة. ويكفي اسم واحد.
registration-wrong-name-missing = يرجى إدخال اسمكم.
registration-wrong-name-too_long = يرجى اختصار الاسم إلى 300 حرف.
registration-wrong-name-invalid = يرجى إدخال اسم يتضمن حروفاً.
registration-email = عنوان البريد الإلكتروني
registration-email-hint = يصلكم على هذا العنوان الرد ورابط تسجيلكم.
registration-wrong-email-missing = يرجى إدخال عنوان بريدكم الإلكتروني.
registration-wrong-email-invalid = يرجى التحقق من عنوان البريد الإلكتروني. ويكون على شكل name@example.org.
registration-organization_kind = نوع المنظمة
registration-wrong-organization_kind-missing = يرجى اختيار نوع المنظمة التي تأتون منها.
registration-organization = المنظمة
registration-organization-hint = إذا كنتم لا تنتمون إلى أي منظمة، يرجى اختيار «غير ذلك» أعلاه وترك هذا الحقل فارغاً.
registration-wrong-organization-missing = يرجى إدخال اسم منظمتكم.
registration-wrong-organization-too_long = يرجى اختصار اسم المنظمة إلى 500 حرف.
registration-country = البلد أو الإقليم الذي تمثلونه
registration-country-hint = إذا كنتم تمثلون منظمة دولية، يرجى اختيار هذا النوع أعلاه وترك هذا الحقل فارغاً.
registration-wrong-country-missing = يرجى اختيار البلد أو الإقليم الذي تمثلونه. ولا يُترك الحقل فارغاً إلا للمنظمات الدولية.
registration-wrong-country-invalid = يرجى اختيار بلد أو إقليم من القائمة.
registration-role = صفة مشاركتكم
registration-wrong-role-missing = يرجى اختيار صفة مشاركتكم.
registration-mode = طريقة مشاركتكم
registration-wrong-mode-missing = يرجى اختيار طريقة مشاركتكم.
registration-language = لغة الرسائل الإلكترونية
registration-language-hint = تُكتب إليكم الرسائل الإلكترونية المتعلقة بهذا الحدث بهذه اللغة.
registration-wrong-language-missing = يرجى اختيار لغة الرسائل الإلكترونية.
registration-gender = نوع الجنس
registration-gender-hint = بيانه غير إلزامي. ويذكر الاتحاد في تقاريره عدد المشاركين من النساء والرجال في شكل مجاميع فقط.
registration-gender-empty = لا أرغب في بيانه
registration-wrong-gender-invalid = يرجى اختيار عنصر من القائمة أو عدم بيانه.
registration-fellowship = أرغب في طلب منحة
registration-fellowship-hint = المنح مخصصة لأشخاص من بلدان مؤهلة. وسيكتب إليكم المنظمون بهذا الشأن.

## Privacy and sending.
registration-privacy = بياناتكم
registration-privacy-text = يستعمل المنظمون ما تدخلونه لإدارة هذا الحدث وللكتابة إليكم بشأنه. ولا تتضمن التقارير سوى مجاميع دون أسماء. ويمكنكم في أي وقت الاطلاع على بياناتكم وتصحيحها وتنزيلها ومحوها عبر الرابط الوارد في الرسالة الإلكترونية.
registration-privacy-more = مزيد من المعلومات عن بياناتكم
registration-consent = أوافق على استعمال بياناتي على هذا النحو
registration-wrong-consent-missing = موافقتكم لازمة للتسجيل. يرجى وضع علامة في المربع.
registration-send = تقديم التسجيل
registration-page = الصفحة { $page } من { $pages }
registration-next-page = الصفحة التالية
registration-page-back = الصفحة السابقة
registration-draft-save = حفظ ومتابعة لاحقًا
registration-draft-discard = حذف ما حُفظ
registration-draft-saved = حُفظ النموذج ولم يُرسل بعد. وقد أرسلنا رابط هذا النموذج إلى { $email }: يمكنكم المتابعة بواسطته على أي جهاز حتى { $until }. ولا تكونون مسجلين قبل إرسال النموذج.
registration-draft-kept = هذا النموذج محفوظ حتى { $until } ولم يُرسل بعد. ولا تكونون مسجلين قبل إرساله.

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = تم استلام التسجيل: { $event }
registration-sent = شكراً لكم
registration-sent-mail = استلمنا تسجيلكم، وسنكتب إليكم على عنوان البريد الإلكتروني الذي أدخلتموه.
registration-next = الخطوات التالية
registration-next-address = تطلب الرسالة تأكيد عنوانكم، ويُحتسب التسجيل بعد ذلك.
registration-next-state = تبلغكم الرسالة الإلكترونية بما إذا كان لكم مقعد، أو كان المنظمون سيبتّون في الأمر أولاً، أو كنتم في قائمة الانتظار.
registration-next-link = تتضمن الرسالة رابط تسجيلكم. ويمكنكم من خلاله الاطلاع على التسجيل أو تغييره أو سحبه.
registration-next-calendar = عند حصولكم على مقعد، تتضمن الرسالة الحدث لإضافته إلى تقويمكم.
registration-no-mail = لم تصلكم الرسالة؟
registration-no-mail-help = قد يستغرق ذلك بضع دقائق. ويرجى الاطلاع أيضاً على مجلد الرسائل غير المرغوب فيها.
registration-no-mail-link = طلب الرابط من جديد
