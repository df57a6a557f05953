places-at_most = { $whom }: au plus { $places }
places-kept = { $whom }: { $places } en réserve
places-kept_until = { $whom }: { $places } en réserve jusqu’au { $until }
places-places =
    { $count ->
        [one] { $count } place
        [many] { $count } de places
       *[other] { $count } places
    }
places-percent = { $percent } % des places
places_each-country = Chaque pays
places_each-administration = Administration de chaque pays
places_each-region = Chaque région
places_each-gender = Chaque genre
places_each-organization_kind = Chaque type d’organisation
places-quotas = Quotas
places-quotas_help = Une limite dit combien de personnes d’un groupe peuvent venir au plus. Des places en réserve sont gardées pour un groupe, jusqu’à une date si vous en indiquez une. Plusieurs quotas valent à la fois ; qui ne peut avoir de place attend et se voit proposer la prochaine qui convient.
places-no_quotas = Aucun quota n’est fixé: les premiers inscrits ont une place.
places-quota = Quota
places-taken = Places prises
places-fullest = { $taken } dans le groupe le plus rempli
places-change = Modifier
places-remove = Supprimer
places-remove_quota = Supprimer: { $quota }
places-new_quota = Un quota de plus
places-add = Ajouter
places-save = Enregistrer
places-choose = Choisir
places-no_country = Aucun
places_field-rule = Règle
places_field-amount = Combien
places_field-whom = Pour qui
places_field-country = Ou pour un seul pays
places_field-until = En réserve jusqu’au
places_hint-amount = Un nombre de places, ou une part telle que 40%
places_hint-until = Seulement pour des places en réserve ; à partir de ce jour, tout le monde peut les avoir
places_rule-at_most = Au plus ce nombre
places_rule-kept = Ce nombre en réserve
places-wrong_amount = Indiquez un nombre de places, ou une part telle que 40%.
places-same = Il existe déjà un tel quota pour ce groupe ; supprimez-le d’abord.
places-waits_no_longer = Cette personne n’attend plus: la liste montre la situation actuelle.
places-moved_meanwhile = Quelqu’un a été déplacé depuis l’ouverture de la liste. Elle figure ci-dessous telle qu’elle est maintenant; renvoyez si la position convient toujours.
places-until_kept = Une date limite ne vaut que pour des places réservées.
places-one_group = Choisissez un groupe ou un pays, pas les deux.
places_wrong-kept_for_each = Des places peuvent être mises en réserve pour un groupe, pas pour chacun d’une série.
places_wrong-no_capacity = Fixez d’abord le nombre de places de l’événement.
places_wrong-more_than_capacity = L’événement n’a pas autant de places.
places-offers = Offres à la liste d’attente
places-offer_hours = Durée d’une offre, en heures
places-offer_hours_help = Entre 1 et 720. Une offre prend fin au plus tard au début de l’événement ; une place que personne ne prend va à la personne suivante.
places-waiting = Liste d’attente
places-waiting_help = Les places libres sont proposées dans cet ordre en moins d’une minute, par courriel. Qui est retenu par un quota est passé et garde son tour.
places-in_line =
    { $count ->
        [0] Personne n’attend.
        [one] Une personne attend.
        [many] { $count } de personnes attendent.
       *[other] { $count } personnes attendent.
    }
places-were_offered =
    { $count ->
        [0] Aucune place n’a pu être proposée.
        [one] Une place a été proposée.
        [many] { $count } de places ont été proposées.
       *[other] { $count } places ont été proposées.
    }
places-offered_until = Proposée jusqu’au { $until }
places-held_for_others = Les places restantes sont réservées à d’autres
places-why_full = Toutes les places sont prises pour le moment.
places-why_limit = Les places prévues pour votre groupe sont prises pour le moment ({ $quota }).
places-why_kept = Les places qui restent pour le moment sont réservées à d’autres.
places-why_order = Les places libres sont proposées dans l’ordre de la liste d’attente.
places_column-position = Rang
places_column-name = Nom
places_column-country = Pays
places_column-organization = Organisation
places_column-since = Attend depuis
places_column-note = Remarque
places-offer_now = Proposer les places libres maintenant
places-move = Déplacer une personne
places_field-registration = Qui
places_field-position = Au rang
places_field-reason = Pourquoi
places-move_help = Figure dans le journal d’audit.
places-move_here = Déplacer
places-offer = Une place est libre pour vous. Elle est à vous si vous la prenez avant le { $until } ; ensuite, elle ira à la personne suivante.
places-accept = Prendre la place
places-decline = La laisser à la personne suivante
places-accepted = La place est à vous. Nous le confirmons par courriel.
places-declined = Vous avez laissé la place. Nous le confirmons par courriel.
places-offer_over = Cette offre n’est plus valable.
places-no_place_for = Il ne reste pas de place pour ce groupe: vous perdriez la vôtre. Écrivez aux organisateurs.
