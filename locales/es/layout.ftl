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

pagination-label = Páginas
pagination-previous = Anterior
pagination-next = Siguiente
# $page, $of: numbers
pagination-here = Página { $page } de { $of }

date-unknown = Fecha no conocida
# $start, $end: dates in words
date-span = { $start } – { $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = De { $start } a { $end } (huso horario: { $zone })
time-from = A partir de: { $start } (huso horario: { $zone })
# Between a city and its country; keep the space.
place-joint = { ", " }
