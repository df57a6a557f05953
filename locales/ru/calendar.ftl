### The calendar of events.

calendar-title = Мероприятия
calendar-description = Форумы, семинары, семинары-практикумы и учебные курсы по Интернету вещей и «умным» устойчивым городам и сообществам.
calendar-when = Период
calendar-upcoming = Предстоящие
calendar-past = Прошедшие
calendar-filter = Фильтр
calendar-text = Слова из названия или места
calendar-kind = Вид
calendar-region = Регион
calendar-theme = Тема
calendar-language = Язык мероприятия
calendar-any = Все
calendar-show = Показать
# Shows the whole list again.
calendar-clear = Снять фильтр
# $count: number of events
calendar-found =
    { $count ->
        [0] Подходящих мероприятий нет.
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }
calendar-subscribe = Файл календаря всех мероприятий
# A feed that tells news readers of new and changed events.
calendar-feed = Лента новостей (Atom)
