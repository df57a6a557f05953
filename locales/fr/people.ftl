### People across events: finding them, their history, pairs that could be one person, merging two.

people-title = Personnes
people-text = Nom ou courriel
people-any = Toutes
people-show = Afficher
people-name = Nom
people-email = Courriel
people-country = Pays
people-countries = Pays
people-organization = Organisation
people-organizations = Organisations
people-registrations = Inscriptions
# Heading of a column: dates of the latest event
people-last = Dernier événement
# $count: number of people
people-found =
    { $count ->
        [0] Aucune personne ne correspond.
        [one] Une personne
       *[other] { $count } personnes
    }
# $count: how many were counted
people-found_more = Plus de { $count } personnes. Précisez la recherche.
# $count: number of registrations that the reader may see
people-registrations_count =
    { $count ->
        [0] Aucune inscription
        [one] Une inscription
       *[other] { $count } inscriptions
    }
people-unseen = Certaines personnes sont si récentes que cette liste ne les montre pas encore. Consultez-la de nouveau dans une minute.
# A link. $count: number of pairs of people
people-pairs_waiting =
    { $count ->
        [one] { $count } paire désigne peut-être la même personne
       *[other] { $count } paires désignent peut-être la même personne
    }
# $name: a person's name
people-compare_with = Choisissez la personne à comparer avec { $name }.
# A button beside a person
people-compare = Comparer
# The spoken label of the button. $name: a person's name
people-compare_this = Comparer: { $name }
# The same for two people. $one, $other: names
people-compare_two = Comparer: { $one } et { $other }

## Pairs that could be one person.
people-pairs = Doublons possibles
people-pairs_help = Ces personnes ont quelque chose en commun. Rien n’est fusionné automatiquement: examinez chaque paire, puis fusionnez les deux personnes ou indiquez qu’il ne s’agit pas de la même.
# $count: number of pairs
people-pairs_found =
    { $count ->
        [0] Aucune paire n’attend de décision.
        [one] Une paire
       *[other] { $count } paires
    }
# $count: how many were counted
people-pairs_more = Plus de { $count } paires
people-pair_one = Première personne
people-pair_other = Autre personne
people-pair_reason = Motif
people-pair_decide = Décision
people-reason-same_email = Même courriel
people-reason-same_name_country = Même nom et même pays
people-reason-same_name_organization = Même nom et même organisation
people-reason-close_spelling = Noms d’orthographe voisine
people-not_the_same = Pas la même personne
# The spoken label of the button. $one, $other: names
people-not_the_same_two = Pas la même personne: { $one } et { $other }
people-not_the_same_help = S’il s’agit de deux personnes, indiquez-le: elles ne seront plus proposées.
people-told_apart = C’est noté: ces deux personnes ne seront plus proposées.

## One person.
people-since = Enregistrée depuis
people-identities = Courriel et nom indiqués ensemble
people-references = Références dans les fichiers
people-event = Événement
people-dates = Dates
people-role = Rôle
people-state = État
people-attendance = Présence
people-fellowship = Bourse
# $mode: how the person took part; $count: number of days
people-attended =
    { $count ->
        [one] { $mode }, { $count } jour
       *[other] { $mode }, { $count } jours
    }
people-mails = Courriels
people-mail = Courriel
people-recipient = Destinataire
people-when = Heure
people-merge_with = Fusionner avec une autre personne
# $count: number of people
people-could_be =
    { $count ->
        [one] { $count } personne est peut-être la même
       *[other] { $count } personnes sont peut-être la même
    }
people-merges = Personnes fusionnées
# $when: a moment; $who: address of an officer
people-merged_by = { $when }, { $who }
# In place of the name of somebody who was merged long ago
people-forgotten = Nom qui n’est plus conservé
people-undo = Annuler la fusion
# The spoken label of the button. $name: a person's name
people-undo_this = Annuler la fusion: { $name }
# $when: a moment
people-undo_until = Possible jusqu’au { $when }
people-undone = La fusion est annulée. Les deux personnes existent de nouveau.
people-merged_now = Ces deux personnes n’en font plus qu’une.

## What could not go back when a merge was undone.
people-left-name = Le nom a été modifié après la fusion et reste tel quel.
people-left-email = Le courriel a été modifié après la fusion et reste tel quel.
people-left-registration = Une inscription qui avait été déplacée n’existe plus.
people-left-place = Une inscription que la fusion avait retirée reste retirée: elle a été modifiée depuis, la place est prise ou l’événement est passé.
people-left-since = Les inscriptions faites après la fusion restent à cette personne.

## Why a merge is not undone.
people-refused-too_late = La fusion ne peut plus être annulée: 30 jours se sont écoulés.
people-refused-merged_since = Cette personne a depuis été fusionnée avec une autre. Annulez d’abord cette fusion-là.
people-refused-other_sector = L’une des inscriptions concerne un événement qui ne relève pas de votre compte. Adressez-vous à un administrateur.
people-refused-unknown = Cette fusion n’existe pas ou a déjà été annulée.

## The form of a merge.
people-merge_title = Fusionner deux personnes
# $one: name of the person who stays; $other: name of the person who is merged
people-merge_help = { $other } devient { $one }: une seule personne, avec les inscriptions des deux. Les chiffres la comptent une fois, y compris dans les dossiers clos.
# Headings: the person who stays, and the one who goes into it
people-kept = Personne conservée
people-merged = Personne fusionnée
people-swap = Conserver plutôt l’autre personne
people-choose_values = Quelles valeurs sont exactes?
people-nothing = Non indiqué
people-moves = Ce qui est déplacé
people-moves_nothing = Aucune inscription n’est déplacée.
people-moves_help = Ce qui a été indiqué au sujet de la personne est aussi déplacé: courriels et noms, références dans les fichiers. Chaque inscription garde ce qui y a été saisi.
people-same_event = Les deux sont inscrites au même événement
people-one_must_go = Une personne garde une seule place. Choisissez l’inscription à conserver; l’autre est retirée, et aucun courriel n’est envoyé.
people-both_stay = Les deux restent au dossier et comptent pour une participation.
people-choose_stays = Choisissez laquelle des deux inscriptions est conservée.
people-undo_help = La fusion peut être annulée pendant 30 jours.
people-merge = Fusionner
people-overtaken = Quelque chose a changé depuis l’ouverture de cette page. Vérifiez avant de fusionner.
people-merged_already = Il s’agit déjà d’une seule personne: quelqu’un les a fusionnées entre-temps.
# $sources: names of sources of files
people-told_apart_by = Des fichiers d’une même source ont une référence pour chacune; selon cette source, il s’agit donc de deux personnes: { $sources }.
people-told_apart_before = { $who } a indiqué le { $day } qu’il s’agit de deux personnes.
people-not_covered = L’une des deux a une inscription à un événement qui ne relève pas de votre compte. Demandez à un administrateur de les fusionner.
