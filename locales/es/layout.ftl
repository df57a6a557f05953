### Header, footer and what every page shares.

site-name = Baraza
layout-skip = Ir al contenido
layout-sections = Secciones
layout-calendar = Eventos
layout-languages = Idiomas
layout-privacy = Privacidad
layout-staff = Personal
layout-sign-out = Cerrar sesión

form-optional = (opcional)
form-errors-title = Corrija lo siguiente
form-countries-found = Países encontrados: {"{}"}
form-countries-none = No se encontró ningún país
form-organizations-found = Organizaciones encontradas: {"{}"}
form-organizations-none = No figura en la lista de organizaciones; se conservará el texto tal como lo ha escrito.

pagination-label = Páginas
pagination-previous = Anterior
pagination-next = Siguiente
# $page, $of: numbers
pagination-here = Página { $page } de { $of }

date-unknown = Fecha no conocida
# $start, $end: dates in words
date-span = { $start } – { $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }, { $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = De { $start } a { $end } ({ $zone })
time-from = A partir de: { $start } ({ $zone })
# $moment: a day and time
time-moment = { $moment } ({ $zone })
# $day: a day; $start, $end: times of that day
time-on-day = { $day }, de { $start } a { $end } ({ $zone })
# $start, $end: days and times
time-moments = { $start } – { $end } ({ $zone })
# $span: days and times of the first day, made of the two before
time-each-day = { $span }, y a las mismas horas los días siguientes
# Between a city and its country; keep the space.
place-joint = { ", " }
