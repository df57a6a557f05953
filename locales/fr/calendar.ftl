### The calendar of events.

calendar-title = Événements
calendar-description = Forums, séminaires, ateliers et formations sur l’Internet des objets et les villes et communautés intelligentes et durables.
calendar-when = Période
calendar-upcoming = À venir
calendar-past = Passés
calendar-filter = Filtrer
calendar-text = Mots du titre ou du lieu
calendar-kind = Type
calendar-region = Région
calendar-theme = Thème
calendar-language = Langue de l’événement
calendar-any = Indifférent
calendar-show = Afficher
# Shows the whole list again.
calendar-clear = Supprimer le filtre
# $count: number of events
calendar-found =
    { $count ->
        [0] Aucun événement ne correspond.
        [one] Un événement
        [many] { $count } d’événements
       *[other] { $count } événements
    }
calendar-subscribe = Fichier de calendrier de tous les événements
# A feed that tells news readers of new and changed events.
calendar-feed = Fil d’actualité (Atom)
