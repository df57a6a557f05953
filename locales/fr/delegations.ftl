### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = Administration: { $country }
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization } ({ $country })
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = Délégation: { $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }, coordonnateur désigné de la délégation ({ $delegation })
# $from: a day
delegations-term = À partir du { $from }, sans date de fin
# $from, $last: days, both included
delegations-term_until = Du { $from } au { $last }
# $day: a day
delegations-revoked = Désignation retirée le { $day }
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = coordonnateur désigné n° { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = Vous êtes le coordonnateur désigné de cette délégation, { $name }.
# $day: a day
delegations-begins = Votre désignation prend effet le { $day }. D’ici là, il n’y a rien à décider ici.
delegations-no_events = Aucun événement à venir pour lequel vous parlez au nom de votre délégation.
delegations-link_help = Cette page ne s’ouvre que par le lien de notre courriel, et toute personne qui dispose de ce lien peut décider pour votre délégation: gardez-le pour vous.
# $count: number of people
delegations-waiting =
    { $count ->
        [0] Personne n’attend votre décision.
        [one] Une personne attend votre décision.
       *[other] { $count } personnes attendent votre décision.
    }
delegations-all = Tous les événements de votre délégation
delegations-officers_decide = Les organisateurs se prononcent également sur chaque inscription.
delegations-nominate = Désigner une personne
delegations-people = Membres de votre délégation
# $count: number of people
delegations-found =
    { $count ->
        [0] Personne de votre délégation n’est inscrit.
        [one] Une personne
       *[other] { $count } personnes
    }
delegations-only_yours = Vous voyez ici les personnes inscrites au titre de votre délégation, et personne d’autre.
delegations-replace = Remplacer
delegations-nominated = La personne est désignée et en est informée par courriel.
delegations-written = Nous avons écrit à la personne. Quiconque est déjà inscrit n’est pas saisi une seconde fois, mais peut indiquer là qu’il vient au titre de votre délégation.
delegations-confirmed = La personne est confirmée pour votre délégation.
delegations-refused = La personne est refusée et en est informée par courriel.
delegations-replaced = La place est passée à la nouvelle personne. Les deux en sont informées par courriel.
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = Rien n’a été décidé, car l’inscription de { $name } a changé après l’ouverture de la page: quelqu’un d’autre s’est prononcé, ou la personne elle-même. État actuel: { $state }
delegations-gone = Rien n’a été décidé: cette personne n’est plus inscrite au titre de votre délégation.
delegations-note_unanswered = A été désigné et n’a pas encore répondu.
# $day: a day
delegations-note_confirmed = Confirmé pour la délégation le { $day }
# $reason: what a focal point wrote
delegations-note_reason = Motif: { $reason }

## Nominating and replacing.
delegations-nominating = Désigner une personne pour votre délégation
delegations-nominating_help = La personne est ainsi inscrite et reçoit un courriel qui indique qui l’a désignée, avec un lien pour accepter, corriger ce que vous avez saisi ou refuser. Elle répond elle-même aux autres questions de l’événement.
# $name: a person’s name
delegations-replacing = Remplacer { $name }
delegations-replacing_help = La place, ou le rang sur la liste d’attente, passe immédiatement à la nouvelle personne. Les deux reçoivent un courriel.
delegations-send = Désigner
delegations-back = Retour à la délégation
delegations-registered_already = Cette personne est déjà inscrite à cet événement.
delegations-other_delegation = Les données saisies relèvent d’une autre délégation. Désignez des personnes de la vôtre.
delegations-no_place_for = La place est réservée à un groupe dont la nouvelle personne ne fait pas partie. Désignez quelqu’un d’autre ou écrivez aux organisateurs.

## Refusing.
# $name: a person’s name
delegations-refusing = Refuser { $name }
delegations-refusing_help = La personne apprend par courriel que le coordonnateur désigné de la délégation a refusé l’inscription, et pourquoi.
delegations-reason_chosen = Motif
# $language: name of a language
delegations-reason_chosen_help = La personne le lit dans sa propre langue: { $language }
delegations-reason_none = Avec mes propres mots ci-dessous
delegations-reason_own = Avec vos propres mots
delegations-reason_own_help = La personne le lit tel que vous l’écrivez.
delegations-reason_missing = Choisissez un motif ou rédigez-en un.
delegations_reason-complete = La délégation est au complet.
delegations_reason-another = Une autre personne a été désignée.
delegations_reason-not_ours = Vous n’êtes pas membre de cette délégation.
delegations_reason-not_this_event = La délégation ne participe pas à cet événement.
delegations-step = Le coordonnateur désigné de votre délégation confirme votre inscription; s’il n’y en a pas, les organisateurs se prononcent. Une place vous est gardée jusque-là.
delegations-own_refused = Le coordonnateur désigné de la délégation que vous avez indiquée n’a pas confirmé votre inscription.
delegations-own_reason = Le coordonnateur désigné a écrit:

## The page on which officers enter focal points.
delegations-focal_points = Coordonnateurs désignés
delegations-focal_points_help = Une administration ou une organisation membre désigne la personne qui parle au nom de sa délégation. Celle-ci reçoit un lien par courriel, désigne des personnes, confirme, refuse ou remplace celles de sa propre délégation, et ne voit personne d’autre.
delegations-no_focal_points = Aucun coordonnateur n’est désigné.
delegations_column-delegation = Délégation
delegations_column-name = Coordonnateur désigné
delegations_column-reach = Événements
delegations_column-term = Durée
delegations_column-change = Modifier
delegations-designate = Désigner un coordonnateur
delegations_field-organization_kind = Type d’organisation
delegations_field-organization = Organisation
delegations_field-country = Pays représenté
delegations_field-name = Nom du coordonnateur
delegations_field-email = Adresse électronique
delegations_field-language = Langue des courriels
delegations_field-sector = Valable pour
delegations_field-from = Premier jour
delegations_field-until = Prend fin le
delegations_hint-organization = Nécessaire sauf pour une administration. Font partie de la délégation les personnes qui s’inscrivent avec ce nom.
delegations_hint-country = Nécessaire pour une administration. Pour une organisation, exclut les personnes qui représentent d’autres pays.
delegations_hint-until = À partir de ce jour, le lien n’ouvre plus rien. Laissez vide si aucune fin n’est connue.
delegations-this_event = Cet événement uniquement
# $sector: name of a Sector of ITU
delegations-all_of_sector = Tous les événements: { $sector }
delegations-add = Désigner
delegations-send_link = Envoyer un nouveau lien
delegations-revoke = Retirer
delegations-designated = Le coordonnateur est désigné; le lien part par courriel.
delegations-was_revoked = La désignation est retirée. Son lien n’ouvre plus rien.
delegations-link_sent = Un nouveau lien part par courriel. Le précédent n’ouvre plus rien.
delegations-saved = Enregistré.
delegations-not_for_sector = Votre compte ne couvre pas tous les événements de ce Secteur. Désignez uniquement pour cet événement.
delegations-steps = Ce que décident les coordonnateurs désignés
delegations_field-focal_confirmation = Le coordonnateur désigné de la délégation confirme chaque personne
delegations_hint-focal_confirmation = Une place est gardée jusque-là. Les responsables se prononcent sur les personnes sans coordonnateur.
delegations_field-by_nomination = Les personnes sont uniquement désignées
delegations_hint-by_nomination = Personne ne s’inscrit soi-même; les coordonnateurs désignent et les responsables ajoutent des personnes à la main.
delegations-save = Enregistrer

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = Tel qu’il doit figurer sur le badge. Un seul nom suffit.
another-email-hint = La personne y reçoit la réponse et son propre lien.
another-role = Participe en tant que
another-mode = Mode de participation
another-gender-hint = Laissez ce champ vide si la personne ne l’indiquerait pas.
another-gender-empty = Non précisé
another-organization-hint = Laissez vide si la personne ne vient d’aucune organisation, avec le type « Autre ».
another-country-hint = Laissez vide pour une organisation internationale.
another-wrong-name-missing = Saisissez le nom de la personne.
another-wrong-name-too_long = Limitez le nom de la personne à 300 caractères.
another-wrong-name-invalid = Saisissez un nom de personne qui comporte des lettres.
another-wrong-email-missing = Saisissez l’adresse électronique de la personne.
another-wrong-email-invalid = Vérifiez l’adresse électronique de la personne. Elle est de la forme nom@example.org.
another-wrong-organization_kind-missing = Choisissez le type d’organisation.
another-wrong-organization-missing = Saisissez le nom de l’organisation.
another-wrong-organization-too_long = Limitez le nom de l’organisation à 500 caractères.
another-wrong-country-missing = Choisissez le pays ou territoire représenté. Seules les organisations internationales le laissent vide.
another-wrong-country-invalid = Choisissez un pays ou territoire dans la liste.
another-wrong-role-missing = Choisissez en tant que quoi la personne participe.
another-wrong-mode-missing = Choisissez comment la personne participe.
another-wrong-language-missing = Choisissez la langue des courriels de la personne.
another-wrong-gender-invalid = Choisissez un genre dans la liste ou laissez ce champ vide.

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = { $who } vous a inscrit à cet événement.
another-answer = Indiquez que vous participez et acceptez que vos données ci-dessous soient utilisées pour organiser l’événement; ou refusez, et votre place revient à d’autres. Vous pouvez corriger les erreurs et tout effacer à tout moment.
another-agree = Je participe et j’accepte
another-refuse = Je ne participe pas
another-agreed = Merci: nous avons noté que vous participez.
another-by = Inscription faite par { $who }
# $status: code of the mail server, such as 5.1.1
another-returned = Les courriels adressés à la personne qui a fait l’inscription reviennent ({ $status })
another-origin = { $who } vous a inscrit
