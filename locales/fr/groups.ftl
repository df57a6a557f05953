### One person registers several, and sees where they stand.

## The form.
groups-link = Inscrire plusieurs personnes à la fois
# Title of the page in the browser. $event: title of the event
groups-title = Inscrire un groupe: { $event }
groups-heading = Inscrire un groupe
groups-help = Chaque personne obtient sa propre inscription et un courriel avec un lien vers celle-ci. Les places sont attribuées dans l’ordre de ce formulaire; faute de place, on est mis sur la liste d’attente.
groups-asks = Les organisateurs posent d’autres questions à chaque personne, qui y répond par le lien de son propre courriel.
groups-you = Vous
groups-your_name = Votre nom
groups-your_email = Votre adresse électronique
groups-your_email-hint = Vous y recevez le lien vers le groupe. Si vous venez aussi, inscrivez-vous parmi les personnes ci-dessous.
groups-delegation = Qui elles représentent
# $number: place in the form, from 1
groups-person = Personne { $number }
# $number: place in the form, from 1
groups-leave_out = Ne pas inscrire la personne { $number }
groups-privacy = Les organisateurs utilisent ce que vous saisissez pour organiser cet événement et écrire à ces personnes à ce sujet. Chacune est informée que vous l’avez inscrite et peut tout corriger ou effacer.
groups-consent = Ces personnes savent que je les inscris, et j’accepte que mes propres données soient utilisées de cette façon
groups-consent_missing = Votre accord est nécessaire pour inscrire ces personnes. Cochez la case.
groups-send = Inscrire ces personnes
groups-more = Une personne de plus
# $count: number of people
groups-most =
    { $count ->
        [one] Un formulaire accepte une personne. Envoyez-le, puis inscrivez-en d’autres.
       *[other] Un formulaire accepte { $count } personnes. Envoyez-le, puis inscrivez-en d’autres.
    }
another-wrong-name-repeated = Cette personne figure deux fois dans le formulaire, avec le même nom et la même adresse.

## The page of a group.
groups-yours = Votre groupe
# $count: number of people
groups-found =
    { $count ->
        [one] Une personne
       *[other] { $count } personnes
    }
groups-registered = Ces personnes sont inscrites. Chacune reçoit un courriel, et vous aussi. Leur situation:
groups-withdrawn = L’inscription de la personne est retirée; elle en est informée par courriel.
groups-stale = Rien n’a été modifié: la situation de la personne n’est plus celle qu’indiquait la page, ou l’événement est terminé.
groups-each = Chaque personne peut consulter, corriger et retirer sa propre inscription par le lien de son courriel.
groups-link_help = L’adresse de cette page est personnelle: toute personne qui en dispose peut retirer des membres du groupe.
groups-another = Inscrire d’autres personnes
# $name: a person’s name
groups-withdraw = Retirer { $name }
groups-withdraw_help = La place est rendue, et la personne en est informée par courriel.

## Two registrations that may be of one person.
# For officers. $name: name in another registration; $number: its number
lookalikes-note = Peut-être la même personne que { $name } (numéro { $number })
