### Paragraphs of resolutions, the records that answer them, and the reports that are due.

mandates-title = التكليفات
mandates-due_title = التقارير المستحقة
# $count: number of paragraphs
mandates-found = عدد الفقرات: { $count }
mandates_filter-resolution = القرار
mandates_filter-organ = الجهة المخاطبة
mandates_filter-status = الحالة
mandates_filter-from = من
mandates_filter-to = قبل
mandates-any = الكل
mandates-day_hint = يوم، مثل ⁨2027-05-04⁩
mandates-show = عرض
mandates_column-paragraph = الفقرة
mandates_column-asks = المطلوب والجهة المخاطبة
mandates_column-records = الأنشطة
mandates_column-status = الحالة
mandates_column-last = الأحدث
mandates_column-due = موعد التقرير
mandates-handed_in = قُدِّم:
# $instrument: name of the revision that replaced this one
mandates-replaced = حلّ محله: { $instrument }
mandates-error_day = اكتبوا اليوم على الشكل ⁨2027-05-04⁩.
mandates-error_order = النهاية ليست بعد البداية.
# $number: number of a resolution
mandates-resolution = القرار { $number }
mandates-revision = القرار { $number } ({ $revision })
mandates-due_help = ما يستحق تقديمه خلال الأشهر الاثني عشر المقبلة. تُقدَّم وثائق المجلس قبل افتتاحه بثلاثين يوماً؛ أما الهيئات الأخرى فلا تتوفر قاعدة بشأنها ويُفترض الموعد نفسه ما لم يُدخَل يوم محدد. ويُذكَّر المسؤول عن التقرير قبل الموعد بتسعين يوماً وثلاثين يوماً وسبعة أيام؛ وفي اليوم نفسه يُعدّ المشروع ويُرسل إلى مسؤولي التقارير.
# $count: number of reports
mandates-due_found = عدد التقارير: { $count }
mandates-missed = لم تُقدَّم
mandates-missed_help = افتُتحت هذه الاجتماعات خلال الاثني عشر شهراً الماضية، ولا يوجد في السجل تقرير مقدَّم إليها. والتقرير الذي قُدِّم يُبيَّن ذلك في صفحته.
mandates-undated = دون موعد في النص
mandates-undated_help = تطلب هذه النصوص تقريراً دون تسمية اجتماع يُقدَّم إليه.
mandates_due_column-report = التقرير
mandates_due_column-meeting = الاجتماع
mandates_due_column-opening = الافتتاح
mandates_due_column-deadline = موعد الوثيقة
mandates_due_column-period = الفترة
mandates_due_column-owner = المسؤول
mandates_due_column-draft = المشروع
mandates-late = متأخر
mandates-nobody = لا أحد
mandates-draft_open = فتح المسودة
mandates-draft_begin = بدء التقرير
mandates_meeting-meeting = الاجتماع
mandates_meeting-opens = يوم الافتتاح
mandates_meeting-closes = يوم الاختتام
mandates_meeting-documents_due = موعد تقديم الوثائق
mandates_meeting-source = مصدر المعلومة
mandates_meeting_hint-meeting = الاجتماعات المقبلة، والاجتماعات التي لم يُحدد افتتاحها، والاجتماعات التي أُدخلت تواريخ لها.
mandates_meeting_hint-opens = يوم، مثل ⁨2027-05-04⁩
mandates_meeting_hint-closes = اتركوه فارغاً إذا لم يتحدد بعد.
mandates_meeting_hint-documents_due = اتركوه فارغاً ليُحسب قبل الافتتاح بثلاثين يوماً.
mandates_meeting_hint-source = رسالة أو صفحة أو مقرر.
mandates-choose = اختاروا
mandates-meeting_title = مواعيد اجتماع
mandates-meeting_help = لا يتضمن الجدول المرفق بعض تواريخ الافتتاح. وما يُدخل هنا تكون له الأسبقية.
mandates-meeting_overtaken = سُجّلت تواريخ لهذا الاجتماع من قبل أو غيّرها شخص آخر في هذه الأثناء. مُلئ ما تركتموه فارغاً بها، وبقي ما أدخلتموه. والحفظ مرة أخرى يحل محل المسجَّل.
mandates-meeting_change = { $meeting }: تغيير التواريخ
mandates-save = حفظ
mandates-saved = تم الحفظ.
# $from: first day; $to: first day after
mandates-period = من { $from } إلى { $to }
# $year: year without grouping
mandates-not_fixed = لم يُحدَّد بعد؛ مقرر في عام { $year }
# $meeting: name of the meeting; $day: when the document is due
mandates-due_on = { $meeting }: { $day }
mandates-instrument = النص
mandates-status = الحالة
mandates-kinds = الأنشطة التي تستجيب لها
mandates-themes = المواضيع
mandates-in_base = رقمها في الصيغة السابقة
mandates-continues = تواصل هذه الفقرة الفقرات التالية من الصيغة السابقة:
mandates-dropped = لم تعد واردة في الصيغة التالية.
mandates-became = تواصلها الصيغة التالية برقم:
mandates-basis = كيف تم التوصل إلى ذلك:
mandates-revisions = بين الصيغ
mandates-owner = المسؤول عن هذا التقرير
mandates-owner_help = يتلقى رسائل التذكير. وإن لم يُعيَّن أحد فيتلقاها جميع مسؤولي التقارير.
mandates-report = التقرير المطلوب
# $to: who receives it; $frequency: how often
mandates-demands = إلى: { $to }. التواتر: { $frequency }.
mandates-error_record = لا يوجد نشاط بهذا المرجع.
mandates-error_share = اكتبوا عدداً صحيحاً من 1 إلى ما تبقى من 100 بعد الفقرات الأخرى.
mandates-confirm = تأكيد
# For those who hear the button. $record: its reference
mandates-confirm_about = تأكيد: { $record }
mandates-reject = ليست هذه الفقرة
# For those who hear the button. $record: its reference
mandates-reject_about = ليست هذه الفقرة: { $record }
mandates-record = النشاط
mandates-kind = النوع
mandates-date = التاريخ
mandates-state = الحالة
mandates-share = الحصة
mandates-change = تغيير
mandates-records = الأنشطة المسجلة
# $count: number of records
mandates-records_found = عدد الأنشطة: { $count }
mandates-state_done = نُفِّذ
mandates-state_ahead = ليس بعد
mandates-from_parent = مرتبط عبر الحدث الرئيسي
mandates-fit = التوافق
mandates-suggestions = أنشطة قد تستجيب لها
# $count: number of records
mandates-suggestions_help = حسب النوع والقطاع والسنة والموضوع. وتُحفظ قراراتكم. لم يُبتّ بعد في: { $count }
mandates-reference = المرجع
mandates-reference_help = مرجع حدث أو نشاط آخر.
mandates-share_of = الحصة بالنسبة المئوية
# For those who hear the field. $record: its reference
mandates-share_about = الحصة بالنسبة المئوية: { $record }
mandates-share_help = ما يخص هذه الفقرة من النشاط، إن أردتم بيانه. ولا يتجاوز مجموع حصص النشاط الواحد 100.
mandates-another = ربط نشاط آخر
mandates-link = ربط
# $count: percent
mandates-percent = { $count }%
mapping-R98-CITEL-2022 = قورنت الفقرات في 26 نوفمبر 2026 بحسب ما تطلبه ملخصاتها؛ والنصان كلاهما مقترحان ولا يذكر أي منهما ذلك.

## Governing meetings by their usual names.
meeting-council = المجلس لعام { $year }
meeting-wtsa = WTSA-{ $year }
meeting-pp = PP-{ $year }
meeting-wtdc = WTDC-{ $year }
