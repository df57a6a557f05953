### What countries need, and requests of Member States for support in holding an event.

needs-title = احتياجات البلدان
needs-new = إدخال احتياج
needs-edit = احتياج
needs-remove = حذف هذا الاحتياج
needs-overtaken = عدّل شخص آخر هذه البيانات منذ فتحكم الصفحة. قارنوا ثم احفظوا من جديد.
needs-removed_meanwhile = حذف شخص آخر هذا البند في هذه الأثناء. ما أدخلتموه باقٍ هنا؛ والحفظ يدخله من جديد.
needs-save = حفظ
needs-saved = تم الحفظ.
needs-choose = اختاروا
needs-not_stated = غير مبيَّن
needs-date_hint = على الشكل ⁨2027-05-04⁩ أو ⁨2027-05⁩ أو 2027
needs-source_hint = استبيان أو رسالة أو اجتماع
needs-any = الكل
needs-show = عرض
# $count: number of needs
needs-found = عدد الاحتياجات: { $count }
needs_field-country = البلد
needs_field-theme = الموضوع
needs_field-priority = الأولوية
needs_field-date = تاريخ الإبداء
needs_field-source = المصدر
needs_field-language = لغة النص
needs_field-text = الوصف
needs_field-kind = نوع الحدث
needs_field-wanted = الموعد المرغوب
needs_field-state = الحالة
needs_field-reason = السبب
requests-title = طلبات الدعم
requests-new = إدخال طلب
requests-edit = تعديل الطلب
requests-source_hint = الجهة الطالبة ومرجع رسالتها
# $count: number of requests
requests-found = عدد الطلبات: { $count }
# $country: who asks
requests-of = طلب دعم: { $country }
requests-event = الحدث
requests-event_ref = مرجع الحدث
requests-event_hint = مطلوب عند إنشاء الحدث.
requests-elsewhere = يلبي الحدث الطلب وإن لم يُعقد في البلد مقدم الطلب
requests-reason_hint = مطلوب للرفض أو السحب.
requests-steps = الخطوات التالية
requests_step-accepted = قبول
requests_step-planned = أُنشئ حدث
requests_step-held = عُقد الحدث
requests_step-declined = رفض
requests_step-withdrawn = سحبه البلد
requests_step-asked = إعادة النظر
requests-error_event = لا يوجد حدث بهذا المرجع.
requests-error_event_off = أُلغي الحدث أو أُجِّل.
requests-error_elsewhere = لا يُعقد الحدث في البلد مقدم الطلب. وإذا كان يلبي الطلب رغم ذلك فاذكر ذلك.
requests-error_before = انتهى الحدث قبل طلب الدعم.
requests-error_not_held = لم يُعقد الحدث بعد.
requests-error_reason = اذكروا السبب.
requests-error_step = لم يعد الطلب في المرحلة التي تبدأ منها هذه الخطوة.
