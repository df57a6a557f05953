### Fellowships that people asked for at an event.

fellowships-title = Стипендии
fellowships-help = Все, кто просил о стипендии для участия в этом мероприятии. О предоставлении стипендии или отказе в ней сообщается по почте на языке получателя, пока мероприятие не состоялось. Стипендия считается использованной, если ее получатель принял участие.
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = Не рассмотрено: { $requested } · Предоставлено: { $granted } · Отказано: { $refused } · Использовано: { $used }
fellowships-none = О стипендии никто не просил.
# $count: about how many people something was decided
fellowships-done =
    { $count ->
        [one] Решение принято по { $count } человеку.
        [few] Решение принято по { $count } людям.
        [many] Решение принято по { $count } людям.
       *[other] Решение принято по { $count } человека.
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
        [one] { $count } человек не затронут: регистрация или стипендия тем временем изменились либо такое решение невозможно.
        [few] { $count } человека не затронуты: регистрация или стипендия тем временем изменились либо такое решение невозможно.
        [many] { $count } человек не затронуты: регистрация или стипендия тем временем изменились либо такое решение невозможно.
       *[other] { $count } человека не затронуты: регистрация или стипендия тем временем изменились либо такое решение невозможно.
    }
fellowships-nobody = Никто не выбран.
fellowships-shut = Решение не принято, так как учет этого мероприятия за это время завершен.
fellowships-reason_help = Обязательна при отказе; сообщается тем, в отношении кого принято решение, на их языке, если текст на нем указан.
fellowships-grant = Предоставить выбранным
fellowships-refuse = Отказать выбранным
fellowships-select = Выбрать
fellowships-used = Использована
fellowships-not_used = Не использована
