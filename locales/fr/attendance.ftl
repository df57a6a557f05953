### Who came to an event, on which days and how.

attendance-title = Présences
attendance-name = Nom
attendance-completed = Formation achevée
attendance-recorded = Enregistré
attendance-came = Présence
attendance-days = Jours
attendance-mode = Mode de participation
# In a cell: the person did not come on this day
attendance-none = Absence
# In a cell: the person came, at an event that has one mode only
attendance-present = Présence
attendance-text = Nom, adresse ou organisation
attendance-show = Afficher
attendance-show_all = Toutes les personnes ayant une place
attendance-show_open = Sans présence enregistrée
attendance-find = Rechercher
attendance-nobody = Aucune personne ayant une place ne correspond.
attendance-save = Enregistrer cette page
attendance-walk_in = Ajouter une personne qui est venue
# $recorded, $open: numbers of people
attendance-counts = Enregistrées: { $recorded }. Non encore enregistrées: { $open }.
# $count: number of people
attendance-all_came =
    { $count ->
        [one] La seule personne non enregistrée est venue tous les jours
        [many] Les { $count } de personnes non enregistrées sont toutes venues tous les jours
       *[other] Les { $count } personnes non enregistrées sont toutes venues tous les jours
    }
# $count: number of people
attendance-rest_absent =
    { $count ->
        [one] La seule personne non enregistrée n’est pas venue
        [many] Aucune des { $count } de personnes non enregistrées n’est venue
       *[other] Aucune des { $count } personnes non enregistrées n’est venue
    }
# $count: number of people
attendance-saved =
    { $count ->
        [0] Aucun changement.
        [one] La présence d’une personne a été enregistrée.
        [many] La présence de { $count } de personnes a été enregistrée.
       *[other] La présence de { $count } personnes a été enregistrée.
    }
attendance-stale = Non enregistré, car la présence de ces personnes a été enregistrée entre-temps par quelqu’un d’autre
# $state: name of a state; $days: number of days
attendance-on_record =
    { $days ->
        [0] { $state }
        [one] { $state }, un jour
        [many] { $state }, { $days } de jours
       *[other] { $state }, { $days } jours
    }
attendance-not_begun = Les présences peuvent être enregistrées à partir du premier jour.
# $state: the event's state, named
attendance-not_open = Les présences ne peuvent pas être enregistrées dans l’état actuel de l’événement: { $state }.
