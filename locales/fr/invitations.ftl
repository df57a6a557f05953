### Invitations: what the invited see, and what officers do about them.

## What somebody sees behind the link of an invitation.
# Title of the page in the browser. $event: title of the event
invitations-title = Invitation: { $event }
invitations-heading = Invitation
invitations-invited = Les organisateurs vous invitent à cet événement.
invitations-declined = Vous avez indiqué que vous ne viendrez pas. Si vous pouvez finalement venir, vous pouvez encore vous inscrire.
# $until: a moment in words
invitations-until = L’invitation est valable jusqu’au { $until }.
invitations-register = S’inscrire
invitations-decline = Je ne peux pas venir
# Why an invitation opens nothing any more
invitations_over-answered = Cette invitation a été utilisée. Si c’est vous qui vous êtes inscrit(e), demandez le lien vers votre inscription.
invitations_over-expired = Le délai de réponse à cette invitation est passé. Adressez-vous aux organisateurs si vous souhaitez encore venir.
invitations_over-revoked = Les organisateurs ont retiré cette invitation. Adressez-vous à eux si vous pensez qu’il s’agit d’une erreur.
invitations-register_without = S’inscrire sans invitation
# $contact: an address
invitations-questions = Questions: { $contact }
# At the field of the address, on the registration form
invitations-other_address = Cette invitation est destinée à une autre adresse. Inscrivez-vous avec l’adresse à laquelle elle a été envoyée, ou adressez-vous aux organisateurs.
invitations-unknown = Cette invitation est inconnue. Ouvrez de nouveau le lien du courriel, ou adressez-vous aux organisateurs.

## The officers’ list of invitations.
invitations-tab = Invitations
invitations-only_invited = Seules les personnes invitées peuvent s’inscrire.
invitations-everybody = Tout le monde peut s’inscrire, même sans invitation.
# $days: number of days
invitations-reminded_before =
    { $days ->
        [one] Les personnes qui n’ont pas répondu reçoivent un rappel un jour avant la fin de l’invitation.
        [many] Les personnes qui n’ont pas répondu reçoivent un rappel { $days } de jours avant la fin de l’invitation.
       *[other] Les personnes qui n’ont pas répondu reçoivent un rappel { $days } jours avant la fin de l’invitation.
    }
invitations-not_reminded = Personne ne reçoit de rappel sans que vous le demandiez ici.
invitations-change = Modifier dans les détails
# $count: number of invitations
invitations-found =
    { $count ->
        [0] Aucune invitation.
        [one] Une invitation
        [many] { $count } d’invitations
       *[other] { $count } invitations
    }
invitations-text = Nom ou adresse
invitations-standing = État
# Where an invitation stands
invitations_standing-open = Sans réponse
invitations_standing-answered = Inscription faite
invitations_standing-declined = Déclinée
invitations_standing-expired = Expirée sans réponse
invitations_standing-revoked = Retirée
# Columns of the list
invitations_column-who = Qui
invitations_column-standing = État
invitations_column-sent = Envoi
invitations_column-ends = Fin
# How many used an open link. $uses: how many did; $most: how many can
invitations-uses_of = { $uses } sur { $most }
# $uses: how many used an open link
invitations-uses = Utilisations: { $uses }
# $when: a moment in words; $language: name of a language
invitations-sent = { $when } ({ $language })
# $sent: when it was sent, and the language; $when: a moment in words
invitations-sent_and_reminded = { $sent }; rappel: { $when }
invitations-without_approval = Aucun responsable ne décide pour les personnes qui s’inscrivent ainsi.
invitations-revoke = Retirer
# The spoken label of a button. $name: name or address
invitations-revoke_one = Retirer: { $name }
# Text of a button. $count: number of people
invitations-remind =
    { $count ->
        [one] Envoyer un rappel à une personne
        [many] Envoyer un rappel à { $count } de personnes
       *[other] Envoyer un rappel à { $count } personnes
    }
invitations-remind_help = Chaque personne ne reçoit qu’un rappel; aucun n’est envoyé à qui s’est inscrit, a décliné ou a déjà reçu un rappel.
invitations-invite = Inviter des personnes
# $count: number of lines
invitations-list_help = Une personne par ligne: adresse, ou adresse; nom; langue (par exemple fr). Au plus { $count } lignes à la fois. Aucun message ne part avant que vous ayez vu la liste.
# Labels of fields
invitations_field-list = Liste de personnes
invitations_field-file = Ou un fichier CSV
invitations_field-language = Langue du courriel, si la liste n’en indique pas
invitations_field-ends = Dernier jour pour répondre
invitations_field-skips_approval = Aucun responsable ne décide pour les personnes qui s’inscrivent ainsi
invitations_field-label = Nom du lien, pour les responsables
invitations_field-max_uses = Nombre d’utilisations
invitations-ends_help = Vide: valable tant que les inscriptions sont ouvertes
invitations-skips_approval_help = Le nombre de places et les quotas s’appliquent malgré tout.
invitations-max_uses_help = Vide: sans limite
invitations-open_link = Un lien ouvert
invitations-open_link_help = Toute personne qui a le lien peut s’inscrire, jusqu’à sa fin ou au nombre d’utilisations fixé.
invitations-make_link = Créer le lien
invitations-preview = Vérifier la liste
# $count: number of people
invitations-were_invited =
    { $count ->
        [0] Personne n’a été invité.
        [one] Une personne a été invitée.
        [many] { $count } de personnes ont été invitées.
       *[other] { $count } personnes ont été invitées.
    }
# $count: number of people
invitations-were_reminded =
    { $count ->
        [0] Aucun rappel n’était nécessaire.
        [one] Un rappel a été envoyé à une personne.
        [many] Un rappel a été envoyé à { $count } de personnes.
       *[other] Un rappel a été envoyé à { $count } personnes.
    }
invitations-link_made = Le lien figure dans la liste.
invitations-was_revoked = L’invitation est retirée. Les personnes déjà inscrites le restent.
invitations-not_open = Les invitations sont possibles tant que les inscriptions sont ouvertes.
invitations-no_list = Indiquez au moins une adresse, ou choisissez un fichier.
invitations-too_many = La liste est trop longue. Invitez en plusieurs fois.
invitations-wrong_uses = Indiquez un nombre entier de 1 à 100000, ou laissez vide.
invitations-over_already = Ce jour est déjà passé.

## The list before anybody is written to.
invitations-preview_title = Personnes à inviter
invitations-no_end = Les invitations sont valables tant que les inscriptions sont ouvertes.
# $count: number of people
invitations-would_be_invited =
    { $count ->
        [0] Personne ne serait invité.
        [one] Une personne serait invitée.
        [many] { $count } de personnes seraient invitées.
       *[other] { $count } personnes seraient invitées.
    }
invitations-wrong_lines = Lignes erronées; personne n’est invité par elles
invitations-dropped_lines = Lignes laissées de côté, aucune invitation n’étant nécessaire
# Stands before what the line says. $number: its number
invitations-line = Ligne { $number }:
# Why a line is wrong
invitations_line-no_address = Il n’y a pas d’adresse.
invitations_line-bad_address = Ce n’est pas une adresse électronique.
invitations_line-unknown_language = Les courriels ne sont pas rédigés dans cette langue.
invitations_line-too_long = Le nom est trop long.
invitations_line-twice = L’adresse figure déjà plus haut dans la liste.
# Why a line is left out
invitations_dropped-invited = déjà invitée
invitations_dropped-registered = déjà inscrite
# Columns
invitations_person-name = Nom
invitations_person-email = Adresse
invitations_person-language = Langue
invitations-nobody = Corrigez la liste, ou revenez en arrière.
# Text of a button. $count: number of people
invitations-send =
    { $count ->
        [one] Envoyer une invitation
        [many] Envoyer { $count } d’invitations
       *[other] Envoyer { $count } invitations
    }
