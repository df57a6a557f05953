### Header, footer and what every page shares.

site-name = Baraza
layout-skip = Перейти к содержанию
layout-sections = Разделы
layout-calendar = Мероприятия
layout-languages = Языки
layout-privacy = Конфиденциальность
layout-staff = Персонал
layout-sign-out = Выйти

form-optional = (необязательно)
form-errors-title = Просим исправить следующее
form-countries-found = Найдено стран: {"{}"}
form-countries-none = Страна не найдена
form-organizations-found = Найдено организаций: {"{}"}
form-organizations-none = Нет в списке организаций; текст будет сохранен в том виде, в каком вы его ввели.

pagination-label = Страницы
pagination-previous = Предыдущая
pagination-next = Следующая
# $page, $of: numbers
pagination-here = Страница { $page } из { $of }

date-unknown = Дата неизвестна
# $start, $end: dates in words
date-span = { $start } – { $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }, { $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = С { $start } до { $end } ({ $zone })
time-from = С { $start } ({ $zone })
# $moment: a day and time
time-moment = { $moment } ({ $zone })
# $day: a day; $start, $end: times of that day
time-on-day = { $day }, { $start } – { $end } ({ $zone })
# $start, $end: days and times
time-moments = { $start } – { $end } ({ $zone })
# $span: days and times of the first day, made of the two before
time-each-day = { $span }, и в те же часы в последующие дни
# Between a city and its country; keep the space.
place-joint = { ", " }
