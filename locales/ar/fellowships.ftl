### Fellowships that people asked for at an event.

fellowships-title = المنح
fellowships-help = جميع من طلبوا منحة لهذا الحدث. ويُبلَّغ كل من مُنح منحة أو رُفض طلبه بالبريد بلغته ما دام الحدث لم يُعقد. وتُعد المنحة مستخدمة متى شارك صاحبها.
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = لم يُبتّ فيها: { $requested } · مُنحت: { $granted } · رُفضت: { $refused } · استُخدمت: { $used }
fellowships-none = لم يطلب أحد منحة.
# $count: about how many people something was decided
fellowships-done =
    { $count ->
        [zero] لم يُبتّ في أمر أي شخص ({ $count }).
        [one] بُتّ في أمر شخص واحد ({ $count }).
        [two] بُتّ في أمر شخصين ({ $count }).
        [few] بُتّ في أمر { $count } أشخاص.
        [many] بُتّ في أمر { $count } شخصاً.
       *[other] بُتّ في أمر { $count } شخص.
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
        [zero] لم يُترك أي شخص على حاله ({ $count }).
        [one] تُرك شخص واحد على حاله ({ $count }): تغيّر التسجيل أو المنحة في هذه الأثناء، أو لا يمكن اتخاذ هذا القرار.
        [two] تُرك شخصان على حالهما ({ $count }): تغيّر التسجيل أو المنحة في هذه الأثناء، أو لا يمكن اتخاذ هذا القرار.
        [few] تُرك { $count } أشخاص على حالهم: تغيّر التسجيل أو المنحة في هذه الأثناء، أو لا يمكن اتخاذ هذا القرار.
        [many] تُرك { $count } شخصاً على حالهم: تغيّر التسجيل أو المنحة في هذه الأثناء، أو لا يمكن اتخاذ هذا القرار.
       *[other] تُرك { $count } شخص على حالهم: تغيّر التسجيل أو المنحة في هذه الأثناء، أو لا يمكن اتخاذ هذا القرار.
    }
fellowships-nobody = لم يُختر أحد.
fellowships-shut = لم يُتخذ أي قرار لأن سجل هذا الحدث أُغلق في هذه الأثناء.
fellowships-reason_help = لازم عند الرفض؛ ويُبلَّغ لمن يخصهم القرار بلغتهم إن كُتب بها.
fellowships-grant = منح المختارين
fellowships-refuse = رفض طلبات المختارين
fellowships-select = اختيار
fellowships-used = استُخدمت
fellowships-not_used = لم تُستخدم
