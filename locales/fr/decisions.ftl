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
decisions-selected = Sélection
decisions-select_all = Tout sélectionner sur cette page
decisions-select_none = Tout désélectionner
# The spoken label of a box. $name: a person's name
decisions-select = Sélectionner: { $name }
# The spoken label of a button. $decision: its visible label; $name: a person's name
decisions-decide_on = { $decision }: { $name }
decisions-confirm = Confirmer
decisions-refuse = Refuser
# $count: number of people
decisions-confirmed =
    { $count ->
        [one] Une personne a été confirmée.
        [many] { $count } de personnes ont été confirmées.
       *[other] { $count } personnes ont été confirmées.
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
decisions-reason = Motif
decisions-reason_help = Chaque personne lira ce motif dans le courriel de refus. Une langue sans texte reçoit le texte anglais, ou celui qui existe, avec l’indication de sa langue.
decisions-reason_missing = Indiquez le motif; chaque personne le lira.
# $state: the event's state, named
decisions-not_open = Aucune décision n’est possible dans l’état actuel de l’événement: { $state }.

## Decisions about several people
# Beside the state of a registration
decisions-unconfirmed = Adresse non confirmée
decisions-several = Décider pour plusieurs personnes
decisions-several_help = Rien n’est décidé et aucun courriel ne part avant que vous ayez vu ce qu’il adviendrait de chaque personne.
# The label of a box. $count: number of people
decisions-everybody =
    { $count ->
        [one] La personne qui correspond au filtre
        [many] Les { $count } de personnes qui correspondent au filtre, y compris sur les autres pages
       *[other] Les { $count } personnes qui correspondent au filtre, y compris sur les autres pages
    }
# Buttons, and titles of the page that they lead to
decisions_preview-confirmation = Confirmer la sélection
decisions_preview-refusal = Refuser la sélection
decisions_preview-waiting = Mettre la sélection sur la liste d’attente
decisions-preview_people = Personne par personne
decisions-preview_back = Toutes les inscriptions
# $count: number of people
decisions-preview_begun = L’opération s’est interrompue en cours de route. Personnes traitées jusqu’ici: { $count }. Poursuivre règle le cas des autres.
# $count: number of people
decisions-preview_done =
    { $count ->
        [0] Rien n’a été décidé.
        [one] C’est fait pour une personne.
        [many] C’est fait pour { $count } de personnes.
       *[other] C’est fait pour { $count } personnes.
    }
decisions-preview_changed = Sans décision, en raison d’un changement intervenu depuis l’aperçu
decisions-preview_changed_help = Une autre décision a été prise au sujet de ces personnes, elles ont modifié leur inscription, ou la place qui leur serait revenue n’est plus libre. Leur état actuel:
# $state: name of a state; $count: number of people
decisions-preview_becomes = { $state }: { $count }
# $why: why nothing is decided; $count: number of people
decisions-preview_skipped = Inchangées ({ $why }): { $count }
decisions-offered_at_once = Des places sont libres: elles sont proposées dans la minute aux personnes en attente, y compris à celles que vous mettez maintenant sur la liste.
decisions-preview_beyond = Confirmer malgré tout les personnes sans place
decisions-preview_beyond_help = Elles dépassent le nombre de places ou un quota. L’aperçu est d’abord refait.
decisions-preview_go_on = Poursuivre
decisions-preview_carry_out = Exécuter
decisions-preview_again = Refaire l’aperçu
decisions-preview_new = L’aperçu est nouveau: voici ce qu’il adviendrait maintenant de chaque personne.
# Label of a field. $language: name of a language
decisions-reason_in = Motif, dans cette langue: { $language }
# Below the field. $count: number of the people selected who read the language
decisions-reason_readers =
    { $count ->
        [0] Aucune personne sélectionnée ne lit cette langue.
        [one] Une personne le lira.
        [many] { $count } de personnes le liront.
       *[other] { $count } personnes le liront.
    }
decisions-reason_kept = Motifs conservés pour cet événement
# The empty entry of the list
decisions-reason_choose = Choisir
decisions-reason_use = Utiliser ce motif
decisions-reason_remove = Le retirer de la liste
decisions-reason_optional = Facultatif. Les personnes mises sur la liste d’attente le liront. Une langue sans texte reçoit le texte anglais, ou celui qui existe, avec l’indication de sa langue.
decisions-reason_keep = Conserver ce motif pour cet événement
decisions_column-name = Nom
decisions_column-country = Pays
# Columns of the preview: where a registration stands now, and where it would stand
decisions_column-from = Actuellement
decisions_column-to = Ensuite
decisions_column-place = Place
decisions_column-mail = Courriel
# Instead of an e-mail that would go
decisions-no_mail = Aucun
# $mail: kind of e-mail; $language: name of a language
decisions-mail = { $mail } ({ $language })
# $mail: kind of e-mail and its language; $language: language of the reason
decisions-mail_fallback = { $mail }; motif dans une autre langue: { $language }
# Why nothing is decided about somebody; stands in parentheses or in a cell
decisions_why-already = déjà décidé ainsi
decisions_why-past = inscription retirée ou présence enregistrée
decisions_why-unconfirmed = adresse non confirmée
decisions_why-erased = données effacées
decisions_why-full = plus de place
decisions_why-limit = quota atteint
decisions_why-kept = places réservées à d’autres
decisions_why-changed = modifié depuis l’ouverture de la liste; recalculez l’aperçu pour décider malgré tout
# $when: a moment in words; $who: address of an officer
decisions-decided_by = { $when }, { $who }
# $when: a moment in words
decisions-changed_at = Modification: { $when }
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
decisions-told = Si une adresse est indiquée, la personne est informée par courriel, avec un lien vers sa propre inscription.
decisions-told_nobody = L’événement est terminé: la personne ajoutée est inscrite pour mémoire et n’est pas informée.
decisions-country_help = Laissez ce champ vide pour une organisation internationale.
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
