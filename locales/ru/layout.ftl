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

pagination-label = Страницы
pagination-previous = Предыдущая
pagination-next = Следующая
# $page, $of: numbers
pagination-here = Страница { $page } из { $of }

date-unknown = Дата неизвестна
# $start, $end: dates in words
date-span = { $start } – { $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = С { $start } до { $end } (часовой пояс: { $zone })
time-from = С { $start } (часовой пояс: { $zone })
# Between a city and its country; keep the space.
place-joint = { ", " }
