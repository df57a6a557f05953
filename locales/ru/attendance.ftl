### Who came to an event, on which days and how.

attendance-title = Присутствие
attendance-name = Имя
attendance-completed = Обучение завершено
attendance-recorded = Зафиксировано
attendance-came = Присутствие
attendance-days = Дни
attendance-mode = Форма участия
# In a cell: the person did not come on this day
attendance-none = Отсутствие
# In a cell: the person came, at an event that has one mode only
attendance-present = Присутствие
attendance-text = Имя, адрес или организация
attendance-show = Показать
attendance-show_all = Все, у кого есть место
attendance-show_open = Без зафиксированного присутствия
attendance-find = Найти
attendance-nobody = Среди тех, у кого есть место, никто не соответствует условиям.
attendance-save = Сохранить эту страницу
attendance-walk_in = Добавить присутствовавшее лицо
# $recorded, $open: numbers of people
attendance-counts = Зафиксировано: { $recorded }. Еще не зафиксировано: { $open }.
# $count: number of people
attendance-all_came =
    { $count ->
        [one] Отметить присутствие во все дни: { $count } человек без отметки
        [few] Отметить присутствие во все дни: { $count } человека без отметки
        [many] Отметить присутствие во все дни: { $count } человек без отметки
       *[other] Отметить присутствие во все дни: { $count } человека без отметки
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
        [one] Отметить отсутствие: { $count } человек без отметки
        [few] Отметить отсутствие: { $count } человека без отметки
        [many] Отметить отсутствие: { $count } человек без отметки
       *[other] Отметить отсутствие: { $count } человека без отметки
    }
# $count: number of people
attendance-saved =
    { $count ->
        [0] Изменений нет.
        [one] Сохранены сведения о присутствии { $count } человека.
        [few] Сохранены сведения о присутствии { $count } человек.
        [many] Сохранены сведения о присутствии { $count } человек.
       *[other] Сохранены сведения о присутствии { $count } человека.
    }
attendance-stale = Не сохранено, так как присутствие этих лиц тем временем зафиксировал другой пользователь
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [0] { $state }
        [one] { $state }, { $days } день
        [few] { $state }, { $days } дня
        [many] { $state }, { $days } дней
       *[other] { $state }, { $days } дня
    }
attendance-not_begun = Присутствие можно фиксировать начиная с первого дня.
# $state: the event's state, named
attendance-not_open = Присутствие нельзя зафиксировать при текущем состоянии мероприятия: { $state }.
