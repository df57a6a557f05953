### Names of the codes that files, addresses and the database use. One message per code: list, hyphen, code.
### The lists and their sources are described in locales/README.md. The ids are equal in every language.

## Sectors of the Union; sector_short is for column headings.
sector-ITU-T = قطاع تقييس الاتصالات (ITU-T)
sector-ITU-R = قطاع الاتصالات الراديوية (ITU-R)
sector-ITU-D = قطاع تنمية الاتصالات (ITU-D)
sector-GS = الأمانة العامة
sector-joint = حدث مشترك بين عدة قطاعات
sector_short-ITU-T = ITU-T
sector_short-ITU-R = ITU-R
sector_short-ITU-D = ITU-D
sector_short-GS = الأمانة العامة
sector_short-joint = مشترك

## Kinds of events; kind_plural is for the rows of tables.
kind-forum = منتدى
kind-seminar = حلقة دراسية
kind-workshop = ورشة عمل
kind-training = دورة تدريبية
kind-webinar = ندوة إلكترونية
kind-week = أسبوع
kind-conference = مؤتمر
kind-symposium = ندوة
kind-expert_group_meeting = اجتماع فريق خبراء
kind-focus_group_meeting = اجتماع فريق متخصص
kind-study_group_meeting = اجتماع لجنة دراسات
kind-initiative_meeting = اجتماع في إطار مبادرة
kind-joint_session = جلسة مشتركة
kind-exhibition_forum = معرض ومنتدى
kind_plural-forum = المنتديات
kind_plural-seminar = الحلقات الدراسية
kind_plural-workshop = ورش العمل
kind_plural-training = الدورات التدريبية
kind_plural-webinar = الندوات الإلكترونية
kind_plural-week = الأسابيع
kind_plural-conference = المؤتمرات
kind_plural-symposium = الندوات
kind_plural-expert_group_meeting = اجتماعات أفرقة الخبراء
kind_plural-focus_group_meeting = اجتماعات الأفرقة المتخصصة
kind_plural-study_group_meeting = اجتماعات لجان الدراسات
kind_plural-initiative_meeting = الاجتماعات في إطار المبادرات
kind_plural-joint_session = الجلسات المشتركة
kind_plural-exhibition_forum = المعارض والمنتديات

## States of an event.
state-draft = مسودة
state-announced = معلن عنه
state-registration_open = التسجيل مفتوح
state-registration_closed = التسجيل مغلق
state-held = عُقد
state-record_closed = السجل مغلق
state-cancelled = ملغى
state-postponed = مؤجل

## How an event can be attended.
event_mode-on_site = حضوري
event_mode-remote = عن بُعد
event_mode-hybrid = هجين

## Whom an event is meant for.
scope-national = وطني
scope-regional = إقليمي
scope-international = دولي

## What the Union did for the event.
itu_role-organizer = جهة منظِّمة
itu_role-co_organizer = جهة مشارِكة في التنظيم
itu_role-supporter = جهة داعمة
itu_role-member_event = حدث للأعضاء

## What somebody came to do.
role-participant = مشارك
role-fellow = مستفيد من منحة
role-speaker = متحدث
role-moderator = مدير جلسة
role-trainer = مدرِّب
role-organizer = منظِّم
role-secretariat = الأمانة
role-interpreter = مترجم شفوي
role-support = موظف دعم

## States of a registration, before and after the event.
registration_state-submitted = مقدَّم
registration_state-confirmed = مؤكَّد
registration_state-waiting = في قائمة الانتظار
registration_state-refused = مرفوض
registration_state-withdrawn = مسحوب
registration_state-attended = حضور
registration_state-partly_attended = حضور جزئي
registration_state-absent = غياب
registration_state-completed = إتمام التدريب

## Gender as stated by the person; gender_plural is for the columns of tables.
gender-female = أنثى
gender-male = ذكر
gender-other = غير ذلك
gender-not_stated = غير مبيَّن
gender_plural-female = نساء
gender_plural-male = رجال
gender_plural-other = غير ذلك
gender_plural-not_stated = غير مبيَّن

## How a person took part.
attendance_mode-on_site = حضورياً
attendance_mode-remote = عن بُعد
attendance_mode-both = حضورياً وعن بُعد
attendance_mode-unknown = غير معروف

## What sort of organization a person comes from.
organization_kind-administration = إدارة دولة عضو
organization_kind-regulator = هيئة تنظيمية
organization_kind-sector_member = عضو قطاع
organization_kind-associate = منتسب
organization_kind-academia = هيئة أكاديمية
organization_kind-international_organization = منظمة دولية
organization_kind-private = كيان من القطاع الخاص
organization_kind-civil_society = منظمة من المجتمع المدني
organization_kind-other = غير ذلك
organization_kind-not_stated = غير مبيَّن

## What became of the wish for a fellowship.
fellowship-requested = مطلوبة
fellowship-granted = ممنوحة
fellowship-refused = مرفوضة

## How sure the source was of a number of people.
qualifier-exact = بالضبط
qualifier-about = حوالي
qualifier-over = أكثر من
qualifier-nearly = ما يقرب من

## The six BDT regions; online and none are rows of reports. region_short is for narrow columns.
region-AFR = إفريقيا
region-AMS = الأمريكتان
region-ARB = الدول العربية
region-ASP = آسيا والمحيط الهادئ
region-CIS = كومنولث الدول المستقلة (CIS)
region-EUR = أوروبا
region-online = عبر الإنترنت
region-none = بدون منطقة
region_short-AFR = AFR
region_short-AMS = AMS
region_short-ARB = ARB
region_short-ASP = ASP
region_short-CIS = CIS
region_short-EUR = EUR
region_short-online = عبر الإنترنت
region_short-none = لا يوجد

## Country classes; they overlap. DEVELOPING and DEVELOPED are those of the United Nations standard M49.
class-LDC = أقل البلدان نمواً (LDC)
class-SIDS = الدول الجزرية الصغيرة النامية (SIDS)
class-LLDC = البلدان النامية غير الساحلية (LLDC)
class-EIT = البلدان التي تمر اقتصاداتها بمرحلة انتقالية (EIT)
class-DEVELOPING = البلدان النامية (M49)
class-DEVELOPED = البلدان المتقدمة (M49)
class_short-LDC = LDC
class_short-SIDS = SIDS
class_short-LLDC = LLDC
class_short-EIT = EIT
class_status-in_force = ساري
class_status-frozen_2021-12 = وفق آخر نشر (ديسمبر 2021)
class_status-scheduled = خروج مقرر من الفئة
class_status-scheduled_deferral_pending = خروج مقرر من الفئة مع طلب تأجيل
class_status-graduated = خرج من الفئة
class_status-withdrawn = سُحب من القائمة
class_status-superseded = حل محله قيد لاحق

## Standing of a country or territory in the Union.
itu_status-member_state = دولة عضو
itu_status-observer = مراقب
itu_status-territory = إقليم

## Which countries a report calls developing; developing_short is the row of a table, developing the definition in full.
developing-itu = أقل البلدان نمواً والدول الجزرية الصغيرة النامية والبلدان النامية غير الساحلية والبلدان التي تمر اقتصاداتها بمرحلة انتقالية والبلدان المصنفة نامية في معيار الأمم المتحدة M49
developing-footnote-four = أقل البلدان نمواً والدول الجزرية الصغيرة النامية والبلدان النامية غير الساحلية والبلدان التي تمر اقتصاداتها بمرحلة انتقالية
developing_short-itu = البلدان النامية (الفئات الأربع أو M49)
developing_short-footnote-four = البلدان النامية (الفئات الأربع)

## Themes.
theme-iot = إنترنت الأشياء
theme-ssc = المدن والمجتمعات الذكية المستدامة
theme-interoperability = قابلية التشغيل البيني لبيانات إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة
theme-security = الأمن والثقة في إنترنت الأشياء
theme-identification = تعرّف الهوية وبروتوكول IPv6
theme-device_management = إدارة الأجهزة
theme-digital_twin = التوائم الرقمية للمدن
theme-citiverse = الميتافيرس والسيتيفيرس
theme-artificial_intelligence = الذكاء الاصطناعي مع إنترنت الأشياء
theme-agriculture = الزراعة الرقمية
theme-health = الرعاية الصحية
theme-energy = الطاقة
theme-water = إدارة المياه
theme-transport = النقل وأنظمة النقل الذكية
theme-education = التعليم
theme-buildings = المباني والبنى التحتية
theme-public_services = الخدمات العامة ومشاركة الجمهور
theme-emergencies = الكوارث وحالات الطوارئ والأوبئة
theme-environment = البيئة والاقتصاد الدائري
theme-kpi = مؤشرات الأداء الرئيسية للمدن (U4SSC)
theme-standards = المعايير وتطبيقها
theme-spectrum = الطيف والجوانب الراديوية
theme-policy = السياسات والتنظيم والاستراتيجيات
theme-data = معالجة البيانات وإدارتها
theme-big_data = البيانات الضخمة
theme-innovation = الابتكار والنمو الاقتصادي

## Kinds of records that answer a mandate.
record_kind-event-forum = منتدى
record_kind-event-seminar = حلقة دراسية
record_kind-event-workshop = ورشة عمل
record_kind-training = دورة تدريبية
record_kind-capacity_building = أنشطة أخرى لبناء القدرات
record_kind-publication = منشور
record_kind-report = تقرير
record_kind-technical_report = تقرير تقني لقطاع تقييس الاتصالات
record_kind-recommendation = توصية لقطاع تقييس الاتصالات أو قطاع الاتصالات الراديوية
record_kind-supplement = إضافة لقطاع تقييس الاتصالات
record_kind-roadmap = خارطة طريق للمعايير
record_kind-guideline = مبادئ توجيهية
record_kind-use_case = حالة استعمال
record_kind-case_study = دراسة حالة
record_kind-best_practice = تبادل أفضل الممارسات
record_kind-master_plan = خطة رئيسية
record_kind-pilot_project = مشروع تجريبي لمدينة
record_kind-project = مشروع تنمية
record_kind-kpi_assessment = تقييم مدينة وفق مؤشرات الأداء الرئيسية
record_kind-initiative = مبادرة
record_kind-portal = بوابة إلكترونية
record_kind-focus_group = فريق متخصص
record_kind-regional_group = فريق إقليمي تابع للجنة دراسات
record_kind-joint_coordination = نشاط تنسيق مشترك
record_kind-liaison = اتصال مع أفرقة أخرى
record_kind-sdo_cooperation = تعاون مع منظمة لوضع المعايير أو منتدى
record_kind-intersector_activity = نشاط مشترك بين القطاعات
record_kind-partnership = شراكة
record_kind-cooperation = تعاون بين الأعضاء
record_kind-direct_assistance = مساعدة مباشرة لبلد
record_kind-outreach = ترويج
record_kind-study = أعمال لجنة دراسات
record_kind-contribution = مساهمة من أحد الأعضاء
record_kind-national_measure = تدبير اتخذته دولة عضو
record_kind-council_decision = مقرر للمجلس
record_kind-resolution_adopted = قرار معتمد أو مراجَع
record_kind-correspondence_group = فريق عمل بالمراسلة

## Stages of a Recommendation or another text.
stage-planned = مخطط له
stage-in_progress = قيد التنفيذ
stage-agreed = متفق عليه
stage-consented = القبول (AAP)
stage-determined = التحديد (TAP)
stage-approved = تمت الموافقة
stage-new_standard = معيار جديد
stage-completed = مكتمل
stage-published = منشور

## Whom a paragraph addresses; the code is organ_code of the mandates.
organ-TSB = مدير مكتب تقييس الاتصالات
organ-BDT = مدير مكتب تنمية الاتصالات
organ-BR = مدير مكتب الاتصالات الراديوية
organ-TSB-BR = مدير مكتب تقييس الاتصالات ومدير مكتب الاتصالات الراديوية
organ-TSB-BDT-BR = مدير مكتب تقييس الاتصالات، بالتعاون مع مديري مكتب تنمية الاتصالات ومكتب الاتصالات الراديوية
organ-BDT-TSB-BR = مدير مكتب تنمية الاتصالات، بالتعاون الوثيق مع مديري مكتب تقييس الاتصالات ومكتب الاتصالات الراديوية
organ-BDT-TSB-BR-85 = مدير مكتب تنمية الاتصالات، بالتعاون مع مديري مكتب تقييس الاتصالات ومكتب الاتصالات الراديوية
organ-SG-BUREAUX = الأمين العام، بالتشاور والتعاون مع مديري المكاتب الثلاثة
organ-SG20 = لجنة الدراسات 20 لقطاع تقييس الاتصالات
organ-ITU-D = قطاع تنمية الاتصالات، بالتعاون الوثيق مع قطاع تقييس الاتصالات وقطاع الاتصالات الراديوية
organ-ITU-D-SG = لجان دراسات قطاع تنمية الاتصالات، كل منها في إطار ولايتها
organ-COUNCIL = مجلس الاتحاد
organ-UNION = المؤتمر نفسه (الاتحاد بأكمله)
organ-MS = الدول الأعضاء
organ-MEMBERS = أعضاء الاتحاد
organ-ITU-T-MEMBERS = أعضاء قطاع تقييس الاتصالات
organ-MS-SM-A-A = الدول الأعضاء وأعضاء القطاعات والمنتسبون والهيئات الأكاديمية

## The operative verb of a paragraph, as a heading; it does not govern the name of the organ.
verb-instructs = تكليف
verb-invites = دعوة
verb-resolves = قرار
verb-resolves-to-instruct = قرار بالتكليف
verb-encourages = تشجيع

## To whom a report is due, and how often.
addressee-next-WTSA = الجمعية العالمية لتقييس الاتصالات المقبلة
addressee-ITU-Council = مجلس الاتحاد
addressee-Plenipotentiary-Conference = مؤتمر المندوبين المفوضين
addressee-not-named-membership = غير محدد (الأعضاء)
frequency-annual = كل عام
frequency-once-per-WTSA-cycle = مرة في كل دورة للجمعية العالمية لتقييس الاتصالات
frequency-once-per-PP-cycle = مرة في كل دورة لمؤتمر المندوبين المفوضين
frequency-not-stated = غير محدد
frequency-not-stated-update = غير محدد (مع التحديث)

## Source texts of the mandates, as they are cited.
instrument-R98-RCC-2024 = القرار 98 (المراجَع في نيودلهي، 2024) للجمعية العالمية لتقييس الاتصالات، النص المقترح من الكومنولث الإقليمي في مجال الاتصالات (RCC)
instrument-R98-CITEL-2022 = القرار 98 (المراجَع في جنيف، 2022) للجمعية العالمية لتقييس الاتصالات، النص المقترح من لجنة البلدان الأمريكية للاتصالات (CITEL)
instrument-R197-APT-2022 = القرار 197 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين، النص المقترح من جماعة آسيا والمحيط الهادئ للاتصالات (APT)
instrument-R85-KIGALI-2022 = القرار 85 (المراجَع في كيغالي، 2022) للمؤتمر العالمي لتنمية الاتصالات
instrument-C17-23 = وثيقة المجلس C17/23

## How far a mandate has been answered.
mandate_status-none = لا توجد أنشطة مسجلة
mandate_status-in_progress = قيد التنفيذ
mandate_status-done = منفَّذ

## Governing meetings and the conferences of the Radiocommunication Sector.
meeting_body-WTSA = الجمعية العالمية لتقييس الاتصالات (WTSA)
meeting_body-PP = مؤتمر المندوبين المفوضين (PP)
meeting_body-WTDC = المؤتمر العالمي لتنمية الاتصالات (WTDC)
meeting_body-Council = مجلس الاتحاد
meeting_body-RA = جمعية الاتصالات الراديوية (RA)
meeting_body-WRC = المؤتمر العالمي للاتصالات الراديوية (WRC)
meeting_body_short-WTSA = WTSA
meeting_body_short-PP = PP
meeting_body_short-WTDC = WTDC
meeting_body_short-Council = المجلس
meeting_body_short-RA = RA
meeting_body_short-WRC = WRC

## Reports: titles, states, audiences and file formats.
report-wtsa-98 = التقدم المحرز في تنظيم المنتديات والحلقات الدراسية وورش العمل لبناء قدرات البلدان النامية
report-council-197 = نتائج تنفيذ القرار 197
report-pp-197 = تقرير إلى مؤتمر المندوبين المفوضين بشأن القرار 197
report-needs = احتياجات البلدان النامية في مجال إنترنت الأشياء والمدن والمجتمعات الذكية المستدامة
report-statement = بيان الأنشطة
report_state-draft = مشروع
report_state-in_review = قيد المراجعة
report_state-cleared = مُجاز
report_state-frozen = مجمَّد
report_state-submitted = مقدَّم
audience-public = للعموم
audience-internal = داخلي
format-docx = وثيقة Word (DOCX)
format-pdf = وثيقة PDF
format-xlsx = مصنف Excel (XLSX)
format-html = صفحة ويب (HTML)
format-csv = جدول (CSV)
format-json = بيانات (JSON)

## What is missing from the record of an event.
gap-date = التاريخ غير وارد أو اليوم غير معروف
gap-state = انقضى اليوم الأخير ولم يُبيَّن إن كان الحدث قد عُقد أو أُلغي أو أُجِّل
gap-attendance = الحضور غير مسجل
gap-days = أيام الحضور غير مسجلة
gap-gender = نوع الجنس غير مبيَّن
gap-country = البلد غير مبيَّن
gap-mode = طريقة المشاركة غير مسجلة
gap-host = البلد المضيف غير مبيَّن
gap-evaluation = لا يوجد تقييم
gap-not_closed = السجل غير مغلق والأرقام مؤقتة
gap-double = الأرقام المسجلة للحدث الرئيسي غير محتسبة
gap-headcount_conflict = عدة أعداد إجمالية مذكورة للحاضرين
gap-fellowship = مستفيد من منحة لم تُمنح له منحة

## Roles of staff accounts.
staff_role-administrator = مدير النظام
staff_role-event_officer = مسؤول أحداث
staff_role-report_officer = مسؤول تقارير
staff_role-viewer = مستخدم للاطّلاع

## What a role may do.
action-see_events = الاطلاع على الأحداث
action-edit_event = تعديل حدث
action-see_registrations = الاطلاع على التسجيلات
action-decide_registration = تأكيد تسجيل أو رفضه
action-record_attendance = تسجيل الحضور
action-enter_headcount = إدخال عدد الحاضرين
action-export_registrations = تصدير قائمة التسجيلات
action-close_record = إغلاق سجل حدث وإعادة فتحه
action-build_report = إعداد تقرير
action-confirm_lists = تأكيد التغييرات في قوائم البلدان
action-manage_users = إدارة حسابات المستخدمين
action-see_audit = الاطلاع على سجل التدقيق
action-see_mails = الاطلاع على الرسائل المرسلة والمعلقة
action-see_people = الاطلاع على الأشخاص في جميع الأحداث
action-merge_people = دمج الأشخاص
action-curate_organizations = إدارة قائمة المنظمات
action-link_mandates = ربط الأنشطة بالفقرات
action-assign_obligations = تحديد المسؤول عن تقرير وموعد افتتاح اجتماع
action-record_needs = تسجيل احتياجات البلدان وطلباتها
action-edit_activities = تحرير الأنشطة الأخرى
action-set_targets = تحديد المقاصد
action-record_training = إدخال نتائج دورة تدريبية
action-run_questionnaires = إدارة الاستبيانات

## Languages, in the language of the reader and in their own; language_own alone is the language of this folder.
language_own = العربية
language-ar = العربية
language-en = الإنكليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ru = الروسية
language-zh = الصينية
language_own-ar = العربية
language_own-en = English
language_own-es = Español
language_own-fr = Français
language_own-ru = Русский
language_own-zh = 中文

## Kinds of partners of an event.
partner_kind-un = كيان تابع للأمم المتحدة
partner_kind-sdo = منظمة لوضع المعايير
partner_kind-administration = إدارة أو سلطة عامة
partner_kind-regulator = هيئة تنظيمية
partner_kind-city = مدينة أو بلدية
partner_kind-academia = هيئة أكاديمية
partner_kind-regional_organization = منظمة إقليمية
partner_kind-international_organization = منظمة دولية
partner_kind-private = كيان من القطاع الخاص
partner_kind-civil_society = منظمة من المجتمع المدني
partner_kind-itu = هيئة من هيئات الاتحاد
partner_kind-other = غير ذلك

## Sustainable Development Goals: the short titles of the United Nations.
sdg-1 = القضاء على الفقر
sdg-2 = القضاء التام على الجوع
sdg-3 = الصحة الجيدة والرفاه
sdg-4 = التعليم الجيد
sdg-5 = المساواة بين الجنسين
sdg-6 = المياه النظيفة والنظافة الصحية
sdg-7 = طاقة نظيفة وبأسعار معقولة
sdg-8 = العمل اللائق ونمو الاقتصاد
sdg-9 = الصناعة والابتكار والهياكل الأساسية
sdg-10 = الحد من أوجه عدم المساواة
sdg-11 = مدن ومجتمعات محلية مستدامة
sdg-12 = الاستهلاك والإنتاج المسؤولان
sdg-13 = العمل المناخي
sdg-14 = الحياة تحت الماء
sdg-15 = الحياة في البر
sdg-16 = السلام والعدل والمؤسسات القوية
sdg-17 = عقد الشراكات لتحقيق الأهداف

## Action lines of the World Summit on the Information Society (Geneva Plan of Action).
action_line-C1 = دور الحكومات وجميع أصحاب المصلحة في النهوض بتكنولوجيا المعلومات والاتصالات من أجل التنمية
action_line-C2 = البنية التحتية للمعلومات والاتصالات
action_line-C3 = النفاذ إلى المعلومات والمعرفة
action_line-C4 = بناء القدرات
action_line-C5 = بناء الثقة والأمن في استعمال تكنولوجيا المعلومات والاتصالات
action_line-C6 = البيئة التمكينية
action_line-C7 = تطبيقات تكنولوجيا المعلومات والاتصالات: فوائد في جميع جوانب الحياة
action_line-C8 = التنوع الثقافي والهوية الثقافية والتنوع اللغوي والمحتوى المحلي
action_line-C9 = وسائط الإعلام
action_line-C10 = الأبعاد الأخلاقية لمجتمع المعلومات
action_line-C11 = التعاون الدولي والإقليمي

## Places of a report where people write

passage-title = العنوان
passage-session = الدورة
passage-place_and_dates = مكان الدورة وتاريخها
passage-source = المصدر
passage-summary = ملخص
passage-action = الإجراء المطلوب
passage-references = المراجع
passage-correction = ما تصححه هذه المراجعة
passage-introduction = مقدمة
passage-overview = الأحداث التي عُقدت
passage-itu_t = أحداث قطاع تقييس الاتصالات
passage-itu_r = أحداث قطاع الاتصالات الراديوية
passage-itu_d = أحداث قطاع تنمية الاتصالات
passage-gs = أحداث الأمانة العامة
passage-participation = المشاركة
passage-reached = البلدان المشمولة
passage-follow_up = متابعة القرار
## Where the deadline of a report comes from; how well a record fits a paragraph.
deadline_source-entered = أدخله الموظفون
deadline_source-announced = أعلنه الاجتماع
deadline_source-council_rule = قبل الافتتاح بثلاثين يوماً (قاعدة المجلس)
deadline_source-assumed = قبل الافتتاح بثلاثين يوماً (افتراضاً)
fit-likely = النوع والقطاع والموضوع
fit-possible = النوع والقطاع

## How pressing a need is; where a request for support stands; programme and level of a training.
priority-high = عالية
priority-medium = متوسطة
priority-low = منخفضة
request_state-asked = مطلوب
request_state-accepted = مقبول
request_state-planned = أُنشئ الحدث
request_state-held = عُقد
request_state-declined = مرفوض
request_state-withdrawn = مسحوب
programme-academy = الأكاديمية
programme-centre_of_excellence = مركز التميز
programme-other = أخرى
level-basic = أساسي
level-intermediate = متوسط
level-advanced = متقدم
