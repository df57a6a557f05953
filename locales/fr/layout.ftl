### Header, footer and what every page shares.

site-name = Baraza
layout-skip = Aller au contenu
layout-sections = Rubriques
layout-calendar = Événements
layout-languages = Langues
layout-privacy = Confidentialité
layout-staff = Personnel
layout-sign-out = Se déconnecter

form-optional = (facultatif)
form-errors-title = Veuillez corriger les points suivants
form-countries-found = Pays trouvés : {"{}"}
form-countries-none = Aucun pays trouvé
form-organizations-found = Organisations trouvées : {"{}"}
form-organizations-none = Ne figure pas dans la liste des organisations ; votre texte sera conservé tel quel.

pagination-label = Pages
pagination-previous = Précédente
pagination-next = Suivante
# $page, $of: numbers
pagination-here = Page { $page } sur { $of }

date-unknown = Date non connue
# $start, $end: dates in words
date-span = { $start } – { $end }
# $city: a city; $offset: its distance from UTC, such as UTC+02:00
time-zone = { $city }, { $offset }
# $start, $end: times of day; $zone: a time zone, such as "Dakar, UTC+00:00"
time-span = De { $start } à { $end } ({ $zone })
time-from = À partir de { $start } ({ $zone })
# $moment: a day and time
time-moment = { $moment } ({ $zone })
# $day: a day; $start, $end: times of that day
time-on-day = { $day }, de { $start } à { $end } ({ $zone })
# $start, $end: days and times
time-moments = { $start } – { $end } ({ $zone })
# $span: days and times of the first day, made of the two before
time-each-day = { $span }, et aux mêmes heures les jours suivants
# Between a city and its country; keep the space.
place-joint = { ", " }
