### What the records of a period lack.

quality-title = Качество данных
quality-help = Чего не хватает в учетных данных за период. Отчет утверждается, только если данные по каждому мероприятию полны либо недостающее объявлено недоступным с указанием причины.
quality-events = Мероприятия с неполными данными
quality-none = Данные по всем мероприятиям периода полны.
quality-partly = Мероприятия, присутствие на которых зафиксировано частично
quality-partly-help = Для кого-то зафиксировано присутствие, другие только подтверждены. Если они приехали, их нет в показателях; если нет, отметьте их отсутствие.
# $count: a number of people
quality-partly-open = Подтверждены, присутствие или отсутствие не отмечено: { $count }
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] Возможных дубликатов людей нет.
        [one] { $count } пара записей может относиться к одному человеку.
        [few] { $count } пары записей могут относиться к одному человеку.
        [many] { $count } пар записей могут относиться к одному человеку.
       *[other] { $count } пары записей могут относиться к одному человеку.
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = Более { $count } пар записей могут относиться к одному человеку.
quality-graduations = Запланированные исключения из категорий, которые никто не подтвердил
quality-reason = Почему данные получить невозможно
quality-reason-hint = Отметьте выше недостающее. Причина печатается в отчете.
quality-declare = Объявить недоступным
quality-withdraw = Отозвать заявления
quality-mend = Исправить
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = Исправить: { $gap } ({ $event })
# $reason: a text of staff; $by: an address
quality-declared = Объявлено недоступным ({ $by }): { $reason }
quality-error-reason = Укажите причину, не более 500 знаков.
quality-error-gap = Отметьте, о чем идет речь.
quality-error-not_missing = Что-то из отмеченного больше не отсутствует или никогда не отсутствовало. Ничего не записано.
quality-done-declare = Заявление зарегистрировано.
quality-done-withdraw = Заявление отозвано.
