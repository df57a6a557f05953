### Registering for an event.

# Title of the page in the browser. $event: title of the event
registration-title = Inscription: { $event }
registration-heading = Inscription
registration-expired = Le formulaire est resté ouvert trop longtemps. Rien n’est perdu: veuillez le vérifier et l’envoyer de nouveau.
registration-shut_kept = Votre formulaire n’a pas été accepté. Ce que vous avez saisi figure toujours ci-dessous: vous pouvez le copier.
# $left, $capacity: numbers of places
registration-places =
    { $left ->
        [one] Il reste { $left } place sur { $capacity }.
        [many] Il reste { $left } de places sur { $capacity }.
       *[other] Il reste { $left } places sur { $capacity }.
    }
# $waiting: number of people
registration-waiting =
    { $waiting ->
        [0] Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente.
        [one] Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente, qui compte une personne.
        [many] Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente, qui compte { $waiting } de personnes.
       *[other] Toutes les places sont prises. Vous pouvez vous inscrire sur la liste d’attente, qui compte { $waiting } personnes.
    }
registration-approval = Les organisateurs statuent sur chaque inscription et vous informent par courriel.
# $hours: number of hours
registration-address =
    { $hours ->
        [one] Un courriel vous demandera de confirmer votre adresse. D’ici là, votre inscription ne compte pas; votre place est gardée pendant une heure.
        [many] Un courriel vous demandera de confirmer votre adresse. D’ici là, votre inscription ne compte pas; votre place est gardée pendant { $hours } d’heures.
       *[other] Un courriel vous demandera de confirmer votre adresse. D’ici là, votre inscription ne compte pas; votre place est gardée pendant { $hours } heures.
    }

## The fields, their hints, and what can be wrong with them.
# First line of a list of choices.
registration-choose = Choisir
registration-name = Nom
registration-name-hint = Tel qu’il doit figurer sur votre badge. Un seul nom suffit.
registration-wrong-name-missing = Saisissez votre nom.
registration-wrong-name-too_long = Raccourcissez votre nom à 300 caractères.
registration-wrong-name-invalid = Saisissez un nom qui contient des lettres.
registration-email = Adresse électronique
registration-email-hint = Vous y recevrez la réponse et le lien vers votre inscription.
registration-wrong-email-missing = Saisissez votre adresse électronique.
registration-wrong-email-invalid = Vérifiez l’adresse électronique. Elle a la forme name@example.org.
registration-organization_kind = Type d’organisation
registration-wrong-organization_kind-missing = Choisissez le type d’organisation dont vous venez.
registration-organization = Organisation
registration-organization-hint = Si vous ne venez d’aucune organisation, choisissez «Autre» ci-dessus et laissez ce champ vide.
registration-wrong-organization-missing = Saisissez le nom de votre organisation.
registration-wrong-organization-too_long = Raccourcissez le nom de l’organisation à 500 caractères.
registration-country = Pays ou territoire que vous représentez
registration-country-hint = Si vous venez au titre d’une organisation internationale, choisissez ce type ci-dessus et laissez ce champ vide.
registration-wrong-country-missing = Choisissez le pays ou territoire que vous représentez. Seules les organisations internationales laissent ce champ vide.
registration-wrong-country-invalid = Choisissez un pays ou territoire dans la liste.
registration-role = Vous participez en tant que
registration-wrong-role-missing = Choisissez le rôle dans lequel vous participez.
registration-mode = Mode de participation
registration-wrong-mode-missing = Choisissez votre mode de participation.
registration-language = Langue des courriels
registration-language-hint = Les courriels relatifs à cet événement vous sont adressés dans cette langue.
registration-wrong-language-missing = Choisissez la langue des courriels.
registration-gender = Genre
registration-gender-hint = Cette réponse est facultative. L’UIT indique combien de femmes et d’hommes participent, uniquement sous forme de totaux.
registration-gender-empty = Je ne l’indique pas
registration-wrong-gender-invalid = Choisissez une réponse dans la liste, ou n’en indiquez aucune.
registration-fellowship = Je souhaite demander une bourse
registration-fellowship-hint = Les bourses sont destinées aux personnes venant de pays remplissant les conditions requises. Les organisateurs vous écriront à ce sujet.

## Privacy and sending.
registration-privacy = Vos données
registration-privacy-text = Les organisateurs utilisent les informations que vous saisissez pour organiser cet événement et vous écrire à ce sujet. Les rapports contiennent uniquement des totaux, sans aucun nom. Vous pouvez consulter, corriger, télécharger et effacer vos données à tout moment à l’aide du lien figurant dans le courriel.
registration-privacy-more = En savoir plus sur vos données
registration-consent = J’accepte que mes données soient utilisées de cette façon
registration-wrong-consent-missing = Votre accord est nécessaire pour vous inscrire. Cochez la case.
registration-send = S’inscrire
registration-page = Page { $page } sur { $pages }
registration-next-page = Page suivante
registration-page-back = Page précédente
registration-draft-save = Enregistrer et continuer plus tard
registration-draft-discard = Supprimer ce qui est enregistré
registration-draft-saved = Enregistré, mais pas encore envoyé. Le lien vers ce formulaire a été envoyé à { $email }: il vous permet de continuer, sur tout appareil, jusqu’au { $until }. Vous n’êtes pas inscrit tant que le formulaire n’est pas envoyé.
registration-draft-kept = Ce formulaire est enregistré jusqu’au { $until } et n’est pas encore envoyé. Vous n’êtes pas inscrit tant qu’il n’est pas envoyé.

## After the form was sent.
# Title of the page in the browser. $event: title of the event
registration-sent-title = Inscription reçue: { $event }
registration-sent = Merci
registration-sent-mail = Nous avons reçu votre inscription et vous écrivons à l’adresse électronique que vous avez saisie.
registration-next = Étapes suivantes
registration-next-address = Le courriel vous demande de confirmer votre adresse. Votre inscription compte dès que c’est fait.
registration-next-state = Le courriel vous indique si vous avez une place, si les organisateurs doivent d’abord statuer ou si vous êtes sur la liste d’attente.
registration-next-link = Le courriel contient un lien vers votre inscription. Vous pouvez y consulter, modifier ou retirer celle-ci.
registration-next-calendar = Dès que vous avez une place, le courriel contient l’événement à ajouter à votre calendrier.
registration-no-mail = Aucun courriel?
registration-no-mail-help = L’envoi peut prendre quelques minutes. Consultez aussi le dossier des courriels indésirables.
registration-no-mail-link = Demander de nouveau le lien
