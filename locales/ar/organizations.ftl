### The managed list of organizations, and what to make of texts that people typed.

organizations-title = المنظمات
organizations-new = إضافة منظمة
organizations-edit = المنظمة
organizations-text = أي اسم أو مختصر
organizations-any = الكل
organizations-show = عرض
organizations-name = الاسم
organizations-names = الاسم الرسمي
organizations-names_help = الاسم بلغة واحدة على الأقل. ويظهر لمن يقرأ بلغة أخرى الاسم الإنكليزي، وإلا فالاسم الأول.
organizations-abbreviation = المختصر
organizations-aliases = أسماء أخرى
organizations-aliases_help = اسم في كل سطر: الأسماء السابقة والكتابات الأخرى واللغات الأخرى. ولا أثر للتشكيل ولا لحالة الأحرف ولا للعلامات.
organizations-country = البلد
organizations-country_help = يُترك فارغاً للمنظمة الدولية.
organizations-kind = النوع
organizations-uses = التسجيلات
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [zero] لا توجد تسجيلات
        [one] تسجيل واحد
        [two] تسجيلان
        [few] { $count } تسجيلات
        [many] { $count } تسجيلاً
       *[other] { $count } تسجيل
    }
organizations-not_stated = غير مبيَّن
organizations-save = حفظ
organizations-saved = تم الحفظ.
organizations-overtaken = غيّر شخص آخر بيانات هذه المنظمة منذ فتح الصفحة. يُرجى المقارنة ثم الحفظ من جديد.
organizations-typed_as = كما كُتبت
# $count: number of organizations
organizations-found =
    { $count ->
        [zero] لا توجد منظمة مطابقة.
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [zero] لا توجد نصوص مكتوبة بانتظار قرار
        [one] نص مكتوب واحد بانتظار قرار
        [two] نصان مكتوبان بانتظار قرار
        [few] { $count } نصوص مكتوبة بانتظار قرار
        [many] { $count } نصاً مكتوباً بانتظار قرار
       *[other] { $count } نص مكتوب بانتظار قرار
    }

## Texts that people typed.
organizations-texts = المنظمات المكتوبة
organizations-texts_help = كتب المسجلون هذه النصوص، وليس أي منها اسماً لمنظمة في القائمة. يُبيَّن مرة واحدة ما يعنيه النص: ويسري ذلك على كل تسجيل يتضمنه حالياً ومستقبلاً. ويُحتفظ بما كُتب.
# $count: number of texts
organizations-texts_found =
    { $count ->
        [zero] لا توجد نصوص بانتظار قرار.
        [one] نص واحد
        [two] نصان
        [few] { $count } نصوص
        [many] { $count } نصاً
       *[other] { $count } نص
    }
organizations-typed = النص المكتوب
organizations-text_title = ماذا يعني هذا النص؟
organizations-text_help = يُرجى اختيار المنظمة المقصودة، أو البحث عنها إذا لم تظهر.
organizations-none_alike = لم يُعثر على أي منظمة.
organizations-choose = اختيار
# The spoken label of the button. $name: name of an organization
organizations-choose_this = اختيار: { $name }
organizations-assign = هذه المنظمة
# The spoken label of the button. $name: name of an organization
organizations-assign_to = هذه المنظمة: { $name }
organizations-none_of_these = ليست أياً من هذه
organizations-leave = إبقاؤه كما كُتب
organizations-leave_help = النص الذي يبقى كما كُتب لا يُقترح مرة أخرى.
organizations-text_assigned = أصبح النص يعني هذه المنظمة في كل تسجيل يتضمنه.
organizations-text_left = بقي النص كما كُتب.

## Merging two organizations.
organizations-merge_with = الدمج مع منظمة أخرى
organizations-merge_title = دمج منظمتين
# $name: name of the organization that stays
organizations-merge_help = يُرجى البحث عن المنظمة المطابقة للمنظمة { $name }. وتصبح أسماؤها وتسجيلاتها للمنظمة { $name }. ولا يمكن التراجع عن ذلك.
organizations-merge_preview = تصبح هاتان المنظمتان واحدة
organizations-merge_names = الأسماء المعروفة بعد الدمج
organizations-merge = دمج
organizations-merged = أصبحت المنظمتان واحدة.
