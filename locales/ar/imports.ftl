### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }، السطر { $line }
imports-at-cell = { $file }، السطر { $line }، العمود { $column }

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }: تم الاستيراد.
imports-rehearsed = { $file }: تشغيل تجريبي، لم يُسجل شيء. وستكون نتيجة الاستيراد:
# $count: number of things refused
imports-refused =
    { $count ->
        [zero] رُفض الملف { $file }؛ ولم يُسجل شيء.
        [one] رُفض الملف { $file } لسبب واحد؛ ولم يُسجل شيء.
        [two] رُفض الملف { $file } لسببين؛ ولم يُسجل شيء.
        [few] رُفض الملف { $file } بسبب { $count } مشكلات؛ ولم يُسجل شيء.
        [many] رُفض الملف { $file } بسبب { $count } مشكلة؛ ولم يُسجل شيء.
       *[other] رُفض الملف { $file } بسبب { $count } مشكلة؛ ولم يُسجل شيء.
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفاً
       *[other] { $count } صف
    }
imports-created = الجديدة: { $count }
imports-changed = المغيَّرة: { $count }
imports-unchanged = غير المغيَّرة: { $count }
imports-ambiguous = المتروكة لاحتمال دلالتها على عدة أشخاص: { $count }
imports-left-out = المرفوضة والمتروكة: { $count }
# $count: number of warnings
imports-warnings =
    { $count ->
        [zero] لا توجد تحذيرات.
        [one] تحذير واحد؛ ويُسجل الصف كما هو ما لم يرد خلاف ذلك في التحذير.
        [two] تحذيران؛ ويُسجل الصفان كما هما ما لم يرد خلاف ذلك في التحذير.
        [few] { $count } تحذيرات؛ وتُسجل الصفوف كما هي ما لم يرد خلاف ذلك في التحذير.
        [many] { $count } تحذيراً؛ وتُسجل الصفوف كما هي ما لم يرد خلاف ذلك في التحذير.
       *[other] { $count } تحذير؛ وتُسجل الصفوف كما هي ما لم يرد خلاف ذلك في التحذير.
    }
# $count: number of further lines
imports-more =
    { $count ->
        [zero] … ولا شيء غير ذلك.
        [one] … وسطر واحد آخر.
        [two] … وسطران آخران.
        [few] … و{ $count } أسطر أخرى.
        [many] … و{ $count } سطراً آخر.
       *[other] … و{ $count } سطر آخر.
    }
# $count: number of people
imports-lookalikes =
    { $count ->
        [zero] لا يشترك أي شخص مع غيره في عنوان البريد الإلكتروني أو الاسم.
        [one] يشترك شخص واحد مع غيره في عنوان البريد الإلكتروني أو الاسم. ويُحتفظ بكل منهما على حدة؛ ويرجى التحقق من ذلك.
        [two] يشترك شخصان مع غيرهما في عنوان البريد الإلكتروني أو الاسم. ويُحتفظ بكل شخص على حدة؛ ويرجى التحقق من ذلك.
        [few] يشترك { $count } أشخاص مع غيرهم في عنوان البريد الإلكتروني أو الاسم. ويُحتفظ بكل شخص على حدة؛ ويرجى التحقق من ذلك.
        [many] يشترك { $count } شخصاً مع غيرهم في عنوان البريد الإلكتروني أو الاسم. ويُحتفظ بكل شخص على حدة؛ ويرجى التحقق من ذلك.
       *[other] يشترك { $count } شخص مع غيرهم في عنوان البريد الإلكتروني أو الاسم. ويُحتفظ بكل شخص على حدة؛ ويرجى التحقق من ذلك.
    }
imports-shared-email = عنوان البريد الإلكتروني يخص شخصاً آخر أيضاً
imports-shared-name = الاسم يخص شخصاً آخر أيضاً

## Progress
imports-reading = قراءة
imports-recording = تسجيل البيانات

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = تتعذر قراءة الملف: { $error }
imports-refused-neither_csv_nor_xlsx = لا تُقرأ إلا الملفات التي ينتهي اسمها بـ .csv أو .xlsx
# $most: number of megabytes
imports-refused-workbook_too_big = تُقرأ المصنفات التي لا يتجاوز حجمها { $most } ميغابايت؛ يرجى حفظ الورقة بنسق CSV الذي لا حد لحجمه
imports-refused-no_workbook = ليس هذا مصنفاً يمكن فتحه: { $error }
imports-refused-workbook_named_csv = هذا مصنف ينتهي اسمه بـ CSV؛ يرجى تسميته بـ .xlsx أو حفظه بنسق CSV
imports-refused-utf16 = النص بترميز UTF-16؛ يرجى حفظه بنسق CSV UTF-8
imports-refused-not_utf8 = النص ليس بترميز UTF-8؛ يرجى حفظه بنسق CSV UTF-8
imports-refused-endless_record = لا ينتهي الصف في حدود { $most } ميغابايت؛ وربما تُركت علامة اقتباس مفتوحة
imports-refused-empty = لا يوجد صف للعناوين
# $name: name of a column in the file
imports-refused-unknown_column = لا يوجد في هذا النوع من الملفات عمود باسم «{ $name }»
imports-refused-repeated_column = العمود مكرر
imports-refused-missing_column = العمود إلزامي وغير موجود
imports-refused-value_without_column = توجد قيمة في عمود لا اسم له في صف العناوين
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
        [zero] ليس في الصف خلايا، وعددها في صف العناوين { $columns }
        [one] في الصف خلية واحدة، وعددها في صف العناوين { $columns }
        [two] في الصف خليتان، وعددها في صف العناوين { $columns }
        [few] في الصف { $cells } خلايا، وعددها في صف العناوين { $columns }
        [many] في الصف { $cells } خلية، وعددها في صف العناوين { $columns }
       *[other] في الصف { $cells } خلية، وعددها في صف العناوين { $columns }
    }
imports-refused-missing_value = القيمة إلزامية
imports-refused-unknown_code = «{ $code }» ليس من رموز هذا العمود
imports-refused-not_a_date = «{ $text }» ليس يوماً على شكل ⁨2017-07-01⁩ أو شهراً على شكل ⁨2017-07⁩ أو سنة على شكل 2017
imports-refused-not_a_day = «{ $text }» ليس يوماً على شكل ⁨2017-07-01⁩
imports-refused-not_a_number = «{ $text }» ليس عدداً صحيحاً لا يقل عن 0
imports-refused-number_too_large = الرقم «{ $text }» كبير جداً؛ والحد الأقصى هو { $most }
imports-refused-not_a_mean = «{ $text }» ليس عدداً من 0 إلى 1000 بمنزلتين عشريتين على الأكثر
imports-refused-mean_of_nothing = لا متوسط من دون ردود
imports-refused-unknown_zone = «{ $text }» ليس منطقة زمنية على شكل Africa/Nairobi
imports-refused-not_a_partner = «{ $text }» ليس شريكاً على شكل UNECE أو UNECE|un
imports-refused-not_an_address = «{ $text }» ليس رابطاً على شكل https://www.itu.int
imports-refused-not_a_paragraph = «{ $text }» ليس معرّف فقرة: يُرجى كتابة المراجعة والجهاز والرقم تفصل بينها خطوط مائلة، مثل ⁨R98-2028/TSB/1⁩
imports-refused-shipped_revision = «{ $text }» تنتمي إلى مراجعة مرفقة بالمنتج؛ يُرجى إعطاء المراجعة الجديدة معرّفاً خاصاً بها
imports-refused-continues_itself = «{ $text }» تنتمي إلى المراجعة نفسها؛ والفقرة تكمل فقرات مراجعات أقدم
# $most: number of characters
imports-refused-too_long = طول النص يتجاوز الحد الأقصى لعدد الحروف: { $most }
# $code: number of a control character
imports-refused-control_character = في النص حرف التحكم رقم { $code }
imports-refused-error_value = يظهر في الخلية الخطأ { $error }
imports-refused-formula_without_value = في الخلية صيغة لم تُحسب قط؛ يرجى وضع قيمتها مكانها
# $other: number of another line
imports-refused-repeated_key = السطر { $other } له المفتاح نفسه
imports-refused-record_of_another_kind = المرجع «{ $reference }» يخص سجلاً من نوع آخر؛ استخدم مرجعاً غيره
imports-refused-neither_count_nor_countries = عدد الأشخاص أو عدد البلدان إلزامي
imports-refused-end_before_start = النهاية تسبق البداية
# $event: reference of an event
imports-refused-unknown_event = لا يوجد حدث «{ $event }»
imports-refused-unknown_parent = الحدث الرئيسي «{ $event }» غير مسجل وليس في صف يمكن قبوله من هذا الملف
imports-refused-own_ancestor = سيصبح الحدث مندرجاً تحت نفسه
imports-refused-person_twice = في السطر { $other } الشخص نفسه في الحدث نفسه
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
        [zero] ليس للحدث أيام
        [one] مدة الحدث يوم واحد
        [two] مدة الحدث يومان
        [few] مدة الحدث { $length } أيام
        [many] مدة الحدث { $length } يوماً
       *[other] مدة الحدث { $length } يوم
    }
imports-refused-record_closed = سجل الحدث «{ $event }» مغلق؛ يجب إعادة فتحه أولاً

## What is recorded as it stands and doubted
imports-doubt-outside_parent = يقع الحدث خارج تواريخ الحدث الرئيسي
imports-doubt-days_beyond_event = سُجّلت لأحد المشاركين أيام أكثر من مدة الحدث الحالية
imports-doubt-no_host = ليس للحدث بلد مضيف
imports-doubt-on_site_at_remote = مشاركة حضورية في حدث عن بُعد
imports-doubt-attended_not_held = حضور في حدث غير منعقد
imports-doubt-days_of_absent = أيام حضور لشخص لم يحضر
imports-doubt-fellow_without_fellowship = مستفيد من منحة دون منحة ممنوحة
imports-doubt-more_countries_than_people = عدد البلدان أكبر من عدد الأشخاص
imports-doubt-more_certified_than_trained = عدد الحاصلين على شهادات أكبر من عدد المدرَّبين
imports-doubt-results_of_no_training = هذا الحدث ليس تدريباً: لا تذكر التقارير سوى تقييمه
imports-doubt-rejected_paragraph = قرر أحد الموظفين أن السجل لا يستجيب لفقرة مذكورة هنا؛ وقد استُبعدت تلك الفقرة
imports-doubt-own_stage = المرحلة مكتوبة بكلمات أخرى غير أسماء المراحل المعروفة؛ وتُحتسب على أنها بُلغت
imports-doubt-odd_email = عنوان بريد إلكتروني بدون @
imports-doubt-ambiguous = لعدة أشخاص عنوان البريد الإلكتروني هذا والاسم نفسه، ولذلك لم يُسجل شيء؛ يرجى إدخال الرقم المرجعي للشخص
