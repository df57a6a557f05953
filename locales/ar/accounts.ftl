### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = عنوان البريد الإلكتروني
accounts-password = كلمة المرور
accounts-name = الاسم
accounts-role = الدور
accounts-sector = القطاع
accounts-region = المنطقة
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = النطاق
accounts-state = الحالة
accounts-language = لغة الرسائل الإلكترونية
accounts-choose = اختيار
accounts-all = الكل
accounts-save = حفظ

## Signing in.
accounts-sign-in = الدخول إلى الحساب
accounts-forgotten = نسيان كلمة المرور
accounts-error-sign-in = عنوان البريد الإلكتروني وكلمة المرور غير متطابقين. يرجى التحقق منهما والمحاولة من جديد.

## Asking for a link to set a password.
accounts-ask-title = نسيان كلمة المرور
accounts-ask-help = يرجى إدخال عنوان البريد الإلكتروني لحسابكم. وسنرسل إليكم رابطاً لتعيين كلمة مرور جديدة.
accounts-ask-send = إرسال الرابط
accounts-asked-title = يرجى الاطلاع على صندوق بريدكم
accounts-asked-help = إذا كان هناك حساب بهذا العنوان، فقد أُرسل رابط إليه. ويمكن استعمال الرابط مرة واحدة خلال المدة المبيَّنة في الرسالة.

## Setting a password.
accounts-set-title = تعيين كلمة المرور
accounts-set-send = تعيين كلمة المرور والدخول إلى الحساب
accounts-new = كلمة المرور الجديدة
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
        [zero] لا حد أدنى لعدد الأحرف. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
        [one] حرف واحد على الأقل. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
        [two] حرفان على الأقل. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
        [few] { $count } أحرف على الأقل. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
        [many] { $count } حرفاً على الأقل. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
       *[other] { $count } حرف على الأقل. وبضع كلمات لا يجمع بينها أحد سواكم أفضل من الرموز والأرقام.
    }
accounts-again = كلمة المرور الجديدة مرة أخرى
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
        [zero] يرجى إدخال كلمة مرور.
        [one] يرجى استعمال حرف واحد على الأقل.
        [two] يرجى استعمال حرفين على الأقل.
        [few] يرجى استعمال { $count } أحرف على الأقل.
        [many] يرجى استعمال { $count } حرفاً على الأقل.
       *[other] يرجى استعمال { $count } حرف على الأقل.
    }
accounts-error-same = لا يمكن أن يكون عنوان بريدكم الإلكتروني كلمة مرور.
accounts-error-again = كلمتا المرور مختلفتان. يرجى كتابة كلمة المرور الجديدة مرتين.

## One's own account.
accounts-own-title = حسابي
accounts-own-password = تغيير كلمة المرور
accounts-own-change = تغيير كلمة المرور
accounts-own-changed = تم تغيير كلمة المرور. وتم الخروج من حسابكم على جميع الأجهزة الأخرى.
accounts-present = كلمة المرور الحالية
accounts-error-present = هذه ليست كلمة المرور الحالية.
accounts-everywhere = الخروج من الحساب على جميع الأجهزة
accounts-everywhere-help = ينهي ذلك جميع جلسات الحساب على جميع الأجهزة، بما فيها هذه الجلسة.

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = الموظفون
# $name: name of the person who is signed in
accounts-home-hello = تم الدخول إلى الحساب باسم: { $name }
accounts-section-events = الأحداث
accounts-section-events-help = تخطيط الأحداث والبت في التسجيلات وتسجيل الحضور وإغلاق السجلات.
accounts-section-people = الأشخاص
accounts-section-people-help = العثور على شخص في جميع الأحداث ودمج المكررين.
accounts-section-organizations = المنظمات
accounts-section-organizations-help = إدارة قائمة المنظمات وبيان ما تعنيه الأسماء المكتوبة.
accounts-section-reports = التقارير
accounts-section-reports-help = إعداد التقارير المقدمة إلى الهيئات الإدارية استناداً إلى السجلات.
accounts-section-mandates = التكليفات
accounts-section-mandates-help = الاطلاع على مدى تنفيذ كل فقرة وربط الأنشطة بها ومعرفة التقارير المستحقة.
accounts-section-needs = الاحتياجات
accounts-section-needs-help = تسجيل احتياجات البلدان ومتابعة طلبات الدعم لعقد حدث.
accounts-section-questionnaires = الاستبيانات
accounts-section-questionnaires-help = سؤال البلدان عن احتياجاتها والاطلاع على من رد منها.
accounts-section-activities = أنشطة أخرى
accounts-section-activities-help = إدخال التوصيات والمنشورات والمشاريع التجريبية وكل ما يستجيب لتكليف.
accounts-section-lists = قوائم البلدان
accounts-section-lists-help = تأكيد التغييرات المقررة في فئات البلدان أو تأجيلها.
accounts-section-mails = الرسائل الإلكترونية
accounts-section-mails-help = الاطلاع على الرسائل المرسلة والمعلقة والتي تعذر إرسالها.
accounts-section-users = الحسابات
accounts-section-users-help = دعوة الموظفين وتحديد صلاحياتهم.
accounts-section-audit = سجل التدقيق
accounts-section-audit-help = الاطلاع على التغييرات وعلى من أجراها وتاريخها.
accounts-section-account = حسابي
accounts-section-account-help = تغيير كلمة المرور والخروج من الحساب على جميع الأجهزة.

## Managing accounts.
accounts-new-user = دعوة مستخدم
accounts-new-user-help = تتضمن الدعوة رابطاً يمكن استعماله مرة واحدة في غضون ثلاثة أيام.
accounts-invite = إرسال الدعوة
accounts-sector-hint = لا يتيح الحساب المقصور على قطاع معيّن العمل إلا على أحداث هذا القطاع.
accounts-region-hint = يتيح الحساب المقصور على منطقة معيّنة العمل على الأحداث التي يقع بلدها المضيف فيها. أما الأحداث التي ليس لها بلد مضيف فلا تتاح إلا للحسابات غير المقصورة على منطقة.
accounts-all-users = جميع الحسابات
accounts-state-active = نشط
accounts-state-invited = أُرسلت الدعوة
accounts-state-closed = مغلق
accounts-send-link = إرسال رابط جديد
accounts-close = إغلاق الحساب
accounts-open = إعادة فتح الحساب
accounts-done-invited = أُرسلت الدعوة.
accounts-done-saved = تم الحفظ.
accounts-done-link = أُرسل رابط جديد؛ ولم يعد من الممكن استعمال الروابط السابقة.
accounts-done-signed-out = انتهت جميع جلسات هذا الحساب.
accounts-done-closed = أُغلق الحساب. وانتهت جلساته وصلاحية روابطه.
accounts-done-opened = أُعيد فتح الحساب.
accounts-error-email = يرجى إدخال عنوان بريد إلكتروني، مثل name@example.org.
accounts-error-taken = يوجد حساب بهذا العنوان من قبل.
accounts-error-role = يرجى اختيار دور.
accounts-error-language = يرجى اختيار لغة.
accounts-error-last = هذا آخر حساب لمدير النظام. يرجى إسناد هذا الدور إلى مستخدم آخر أولاً.

accounts-kept-sign-in = انتهت جلستك فلم يُحفظ شيء، لكن لم يُفقد أي شيء مما كتبته. سجّل الدخول لتطّلع عليه وترسله مرة أخرى.
accounts-kept = ما كتبته لا يزال هنا
accounts-kept-help = تعذّر قبول الاستمارة لأن جلستك انتهت أو لأن الاستمارة ظلت مفتوحة مدة طويلة. لم يُحفظ شيء. راجع ما كتبته وأرسله مرة أخرى.
accounts-kept-files = لا تُحفظ الملفات. اخترها مرة أخرى بعد ذلك: { $files }
accounts-kept-send = إرسال مرة أخرى
