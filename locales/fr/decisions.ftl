### Who registered for an event, and what an officer decides about them.

decisions-title = Inscriptions
decisions-add = Ajouter une personne
decisions-xlsx = Télécharger au format XLSX
decisions-csv = Télécharger au format CSV
decisions-any = Indifférent
decisions-text = Nom, adresse ou organisation
decisions-state = État
decisions-country = Pays
decisions-role = Rôle
decisions-sort = Ordre
decisions-show = Afficher
decisions_sort-time = Par date d’inscription
decisions_sort-name = Par nom
decisions_sort-country = Par pays
decisions_sort-state = Par état
# A choice in the filter of countries
decisions-no_country = Aucun pays
# A state in the filter. $state: name of the state; $count: number of people
decisions-state_count = { $state } ({ $count })
decisions-name = Nom
decisions-organization = Organisation
decisions-submitted = Inscription
decisions-decide = Décision
# In place of the name of somebody who was erased
decisions-erased = Données effacées
# $day: a date in words; $who: address of an officer
decisions-decided = { $day }, { $who }
# Beside the address. $status: code of the failure, such as 5.1.1
decisions-returned = Les courriels reviennent ({ $status })
# $count: number of people
decisions-found =
    { $count ->
        [0] Aucune personne ne correspond.
        [one] Une personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }
# $taken: places taken; $capacity: places in all
decisions-places = Places occupées: { $taken } sur { $capacity }.
# $taken: places taken
decisions-taken = Places occupées: { $taken }; aucune limite.
decisions-select_all = Tout sélectionner sur cette page
decisions-select_none = Tout désélectionner
# The spoken label of a box. $name: a person's name
decisions-select = Sélectionner: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirmer
decisions-refuse = Refuser
decisions-confirm_selected = Confirmer la sélection
decisions-refuse_selected = Refuser la sélection
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Une personne a été confirmée.
        [many] { $count } de personnes ont été confirmées.
       *[other] { $count } personnes ont été confirmées.
    }
# $count: number of people
decisions-refused =
    { $count ->
        [one] Une personne a été refusée.
        [many] { $count } de personnes ont été refusées.
       *[other] { $count } personnes ont été refusées.
    }
# $count: number of people
decisions-added =
    { $count ->
        [one] Une personne a été ajoutée.
        [many] { $count } de personnes ont été ajoutées.
       *[other] { $count } personnes ont été ajoutées.
    }
decisions-nobody_selected = Aucune personne n’a été sélectionnée. Sélectionnez des personnes dans la première colonne, ou utilisez les boutons de la dernière.
decisions-stale = Sans décision, en raison d’un changement intervenu entre-temps
decisions-stale_help = Après l’ouverture de la liste, une autre décision a été prise au sujet de ces personnes, ou celles-ci ont modifié leur inscription. Leur état actuel:
decisions-full = Il ne reste aucune place pour
# $count: number of people
decisions-beyond =
    { $count ->
        [one] Confirmer une personne au-delà du nombre de places
        [many] Confirmer { $count } de personnes au-delà du nombre de places
       *[other] Confirmer { $count } personnes au-delà du nombre de places
    }
decisions-record_closed = Le dossier de cet événement est clos. Rouvrez-le pour modifier les inscriptions.
# $count: number of people
decisions-refusal =
    { $count ->
        [one] Refuser une personne
        [many] Refuser { $count } de personnes
       *[other] Refuser { $count } personnes
    }
decisions-reason = Motif
decisions-reason_help = Chaque personne lira ce motif dans le courriel de refus.
decisions-reason_missing = Indiquez le motif; chaque personne le lira.
# $state: the event's state, named
decisions-not_open = Aucune décision n’est possible dans l’état actuel de l’événement: { $state }.

## Adding a person by hand
decisions_field-name = Nom tel qu’il figurera sur le badge
decisions_field-email = Adresse électronique
decisions_field-arrival = Situation lors de l’ajout
decisions_field-role = Rôle
decisions_field-country = Pays représenté
decisions_field-organization = Organisation
decisions_field-organization_kind = Type d’organisation
decisions_field-gender = Genre, si la personne l’indique
decisions_field-mode = Mode de participation
decisions_field-language = Langue des courriels
decisions-country_help = Laissez ce champ vide pour une organisation internationale.
decisions-send_mail = Envoyer une confirmation par courriel
decisions-no_place = Il ne reste aucune place.
decisions-beyond_known = Ajouter la personne au-delà du nombre de places
decisions-beyond_needed = Il ne reste aucune place: cochez la case pour ajouter tout de même la personne, ou inscrivez-la sur la liste d’attente.
decisions-registered_already = Cette personne est déjà inscrite à l’événement.
decisions-ambiguous = Plusieurs personnes sont enregistrées avec ce nom et cette adresse. Laissez l’adresse vide, ou écrivez le nom tel qu’il figure sur le badge.
arrival-confirmed = Confirmée
arrival-waiting = Sur liste d’attente
arrival-walk_in = Venue sans inscription

## The downloaded list
# Title of the file
decisions-export = Inscriptions
export-id = Numéro
export-name = Nom
export-email = Adresse électronique
export-role = Rôle
export-state = État
export-country_code = Code du pays
export-country = Pays
export-region = Région
export-organization = Organisation
export-organization_kind = Type d’organisation
export-gender = Genre
export-mode = Mode de participation
export-days = Jours de présence
export-fellowship = Bourse
export-language = Langue
export-submitted = Date d’inscription (UTC)
export-decided = Date de décision (UTC)
export-decided_by = Auteur de la décision
