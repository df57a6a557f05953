### The audit trail.

audit-at = Время
audit-actor = Кем
audit-action = Действие
audit-subject = Запись
audit-subject-hint = Название таблицы с номером или без него, например "events" или "events 12".
audit-changes = До и после
# $reason: what somebody gave as the reason
audit-reason = Причина: { $reason }
audit-show = Показать
# $count: number of changes
audit-found =
    { $count ->
        [0] Изменений нет.
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }
# Instead of a value that there was not.
audit-nothing = нет
