### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = Часть мероприятия
event-is-cancelled = Это мероприятие отменено.
event-is-postponed = Это мероприятие отложено. Новые даты пока неизвестны.

## Labels of what is known about the event.
event-dates = Даты
event-time = Время
# The same hours by the clock of the place that the reader chose.
event-time-reader = Время там, где вы находитесь
event-place = Место
event-venue = Место проведения
event-mode = Формат
event-organizers = Организаторы
event-itu_role = Роль МСЭ
event-partners = Партнеры
event-programme_name = Программа обучения
event-themes = Темы
event-languages = Языки мероприятия
event-scope = Охват
event-capacity = Общее число мест
event-registration_from = Начало регистрации
event-registration_until = Последний день регистрации
event-to-calendar = Добавить в календарь

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = Другой часовой пояс
event-zone-choose = Показать время для другого места
event-zone = Место с вашим временем
event-zone-own = Только время мероприятия
event-zone-show = Показать
event-zone-unknown = Часового пояса, указанного в адресе, не существует. Выберите часовой пояс из списка.

## Registration.
event-register = Зарегистрироваться
event-register-waiting = Зарегистрироваться в лист ожидания
event-full = Все места заняты. Лица, внесенные в лист ожидания, получают электронное письмо, когда освобождается место.
event-shut-not_yet = Регистрация еще не открыта.
event-shut-closed = Регистрация закрыта.
event-shut-begun = Регистрация закрыта, так как мероприятие началось.
event-shut-over = Это мероприятие завершилось.
event-shut-cancelled = Регистрация невозможна, так как мероприятие отменено.
event-shut-postponed = Регистрация невозможна, так как мероприятие отложено и его новые даты пока неизвестны.
event-shut-nominated = Участников выдвигают назначенные координаторы делегаций. Напишите своему координатору или организаторам.
event-shut-by_invitation = Регистрация только по приглашениям. Если вас пригласили, воспользуйтесь ссылкой из приглашения.

## Sections of the page.
event-about = О мероприятии
event-programme = Программа
event-children = Части этого мероприятия
event-materials = Документы
# Who organizes the event, with whom, on which themes.
event-background = Общие сведения
