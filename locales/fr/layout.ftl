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

pagination-label = Pages
pagination-previous = Précédente
pagination-next = Suivante
# $page, $of: numbers
pagination-here = Page { $page } sur { $of }

date-unknown = Date non connue
# $start, $end: dates in words
date-span = { $start } – { $end }
# $start, $end: times of day; $zone: name of a time zone
time-span = De { $start } à { $end } (fuseau horaire: { $zone })
time-from = À partir de { $start } (fuseau horaire: { $zone })
# Between a city and its country; keep the space.
place-joint = { ", " }
