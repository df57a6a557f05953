### Pages that cannot be shown.

problem-back = الانتقال إلى قائمة الأحداث
problem-not-found = هذه الصفحة غير موجودة
problem-not-found-help = ربما كُتب العنوان خطأً، أو لم يعد الحدث متاحاً للعموم.
problem-forbidden = لا يُسمح لكم بفتح هذه الصفحة
problem-forbidden-help = لا يشمل حسابكم هذه الصلاحية. ويمكن لمدير النظام منحكم إياها.
problem-form-expired = انتهت صلاحية هذا النموذج
problem-form-expired-help = لم يُحفظ أي شيء. يرجى الرجوع وإعادة تحميل الصفحة ثم إرسال النموذج من جديد؛ فالمتصفح لا يزال يحتفظ بما كتبتم.
problem-link-expired = لم يعد من الممكن استعمال هذا الرابط
problem-link-expired-help = سبق استعماله أو انتهت مدته. يرجى طلب رابط جديد.
problem-too-large = النص أطول مما ينبغي
problem-too-large-help = لم يُحفظ أي شيء. يرجى الرجوع واختصار ما كتبتم؛ فالحقل يتسع لبضعة آلاف من الأحرف.
problem-too-many = عدد المحاولات أكثر مما ينبغي
problem-too-many-help = يرجى الانتظار بضع دقائق ثم المحاولة من جديد.
problem-unreadable = تعذرت قراءة الطلب
problem-unreadable-help = يرجى الرجوع وإرسال النموذج من جديد.
problem-fault = حدث خلل في نظامنا
problem-fault-help = جرى تسجيل الخلل. يرجى المحاولة من جديد بعد قليل؛ ولم يُفقد شيء مما تأكد لكم.
