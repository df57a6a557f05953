### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = أنشطة أخرى
activities-new = إدخال نشاط
activities-edit = النشاط
activities-any = الكل
activities-show = عرض
# $count: number of records
activities-found = عدد الأنشطة: { $count }
activities-saved = تم الحفظ.
activities-save = حفظ
activities-choose = اختاروا
activities-overtaken = عدّل شخص آخر هذه البيانات منذ فتحكم الصفحة. قارنوا ثم احفظوا من جديد.
activities-date_hint = على الشكل ⁨2027-05-04⁩ أو ⁨2027-05⁩ أو 2027
# $language: a language's own name
activities-title_in = العنوان ({ $language })
activities_field-activity_ref = المرجع
activities_field-title = العنوان
activities_field-kind = النوع
activities_field-date = التاريخ
activities_field-number = الرقم أو المعيار
activities_field-stage = المرحلة
activities_field-group = الفريق
activities_field-city = المدينة
activities_field-country = البلد
activities_field-place = المكان
activities_field-url = الرابط
activities_field-sectors = القطاعات
activities_field-languages = اللغات
activities_field-themes = المواضيع
activities_field-mandates = الفقرات التي يستجيب لها
