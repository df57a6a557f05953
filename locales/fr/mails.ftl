### The list of e-mails that staff see.

mails-kind = Courriel
mails-recipient = Destinataire
mails-event = Événement
mails-state = État
# When it was sent, or is to be tried next.
mails-when = Date et heure
mails-attempts = Tentatives
mails-show = Afficher
# $count: number of e-mails
mails-found =
    { $count ->
        [0] Aucun courriel.
        [one] Un courriel
        [many] { $count } de courriels
       *[other] { $count } courriels
    }
mails-state-queued = En attente
mails-state-sent = Envoyé
mails-state-failed = En échec
# What it would have told was no longer so.
mails-state-cancelled = Non envoyé
mails-state-returned = Revenu
# What the other server said follows.
mails-came_back = Revenu:
# Beside the date and time.
mails-returned = Revenu le
# $when: date and time of the next attempt
mails-next = Prochaine tentative: { $when }
# Why an e-mail did not go.
mails-restored = En attente lors d’une sauvegarde qui a été restaurée depuis; ce courriel a peut-être déjà été envoyé.
mails-unsure = La plateforme s’est arrêtée pendant la remise de ce courriel. Le serveur l’avait reçu en entier; sa réponse n’a pas été lue.

## One e-mail.
mails-all = Tous les courriels
# When the platform wrote it, beside the date and time.
mails-written = Rédigé
# Beside the date and time.
mails-sent = Envoyé le
mails-as_sent = Tel qu’il a été envoyé; la partie secrète du lien n’est pas conservée:
mails-as_it_would_go = Tel qu’il partirait maintenant; la partie secrète du lien n’est pas affichée:
mails-obsolete = Ce courriel ne partira pas: ce qu’il annoncerait n’est plus vrai.
mails-not_kept = Le contenu de ce courriel n’a pas été conservé.
# Text of a button.
mails-again = Envoyer à nouveau
mails-again-help = Le courriel reprend la situation actuelle et part à l’adresse actuelle; s’il contient un lien, celui-ci fonctionne. Un nouveau lien vers une inscription, un formulaire enregistré, une délégation ou un compte met fin au précédent.

## Why an e-mail is not sent again.
mails-refused-waiting = Ce courriel attend encore d’être envoyé. Il n’y a rien à envoyer à nouveau.
mails-refused-not_true = Ce courriel n’est pas envoyé à nouveau: ce qu’il annonçait n’est plus vrai, ou il n’y a plus de destinataire.
mails-refused-of_accounts = Seuls les administrateurs peuvent envoyer à nouveau les liens des comptes.

## The page on which officers write subject and opening of the e-mails of an event.
mail_texts-title = Textes des courriels
mail_texts-help = Objet et début de chaque courriel de cet événement, dans chaque langue. Les informations sur l’événement, le lien personnel et l’adresse pour les questions suivent toujours. Un champ vide reprend le texte de la plate-forme, de même qu’une langue sans texte.
# Text of a link to the list of e-mails.
mail_texts-mails = Courriels de cet événement, envoyés et en attente
mail_texts-language = Langue
# The empty entry of a list.
mail_texts-choose = Choisir
mail_texts-subject = Objet
# The first words of an e-mail, after "Dear ...".
mail_texts-opening = Début
# $placeholders: list of codes in braces
mail_texts-placeholders = Texte simple. Sont remplacés: { $placeholders }
# Beside the e-mails to focal points.
mail_texts-several = Lorsque ce courriel porte sur plusieurs événements, ou sur tous ceux d’un Secteur, le texte de la plate-forme est utilisé.
# Text of a button, and a title.
mail_texts-preview = Aperçu
# Text of a button.
mail_texts-save = Enregistrer
mail_texts-saved = Le texte est enregistré.
mail_texts-on_latest = Avec la dernière inscription à cet événement:
mail_texts-on_draft = Avec le dernier formulaire enregistré pour cet événement:
mail_texts-on_group = Avec le dernier groupe de cet événement:
mail_texts-on_focal_point = Avec le dernier coordonnateur désigné pour cet événement:
mail_texts-on_invitation = Avec la dernière invitation à cet événement:
mail_texts-on_sample = Avec un exemple, car il n’y a encore aucun cas réel de ce type:
mail_texts-adjusted = Courriels avec leurs propres textes
# $placeholder: what was typed, in braces
mail_texts-unknown = Il n’existe pas de champ { $placeholder }.
# $count: most characters
mail_texts-too_long = Au plus { $count } caractères.

## Kinds of e-mails.
mails-kind-registration_received = Inscription reçue
mails-kind-registration_confirmed = Inscription confirmée
mails-kind-registration_waiting = Liste d’attente
mails-kind-place_offered = Place proposée
mails-kind-offer_lapsed = Offre expirée
mails-kind-registration_refused = Inscription non acceptée
mails-kind-fellowship_granted = Bourse accordée
mails-kind-fellowship_refused = Bourse non accordée
mails-kind-registration_withdrawn = Inscription retirée
mails-kind-registration_replaced = Remplacement par une autre personne
mails-kind-focal_point_designated = Lien d’un coordonnateur désigné
mails-kind-delegation_waiting = Délégation en attente de son coordonnateur
mails-kind-group_registered = Lien vers un groupe
mails-kind-own_link = Lien vers l’inscription
mails-kind-event_reminder = Rappel
mails-kind-announcement = Message des organisateurs
mails-kind-registration_draft = Formulaire enregistré
mails-kind-invitation = Invitation
mails-kind-invitation_reminder = Rappel de l’invitation
mails-kind-questionnaire = Questionnaire
mails-kind-questionnaire_reminder = Rappel d’un questionnaire
mails-kind-address_confirmation = Adresse à confirmer
mails-kind-event_changed = Nouvelles dates ou nouveau lieu
mails-kind-event_postponed = Événement reporté
mails-kind-event_cancelled = Événement annulé
mails-kind-invited_event_cancelled = Événement annulé, aux invités
mails-kind-invited_event_postponed = Événement reporté, aux invités
mails-kind-invited_event_changed = Nouvelles dates ou nouveau lieu, aux invités
mails-kind-group_event_cancelled = Événement annulé, à ceux qui ont inscrit un groupe
mails-kind-group_event_postponed = Événement reporté, à ceux qui ont inscrit un groupe
mails-kind-group_event_changed = Nouvelles dates ou nouveau lieu, à ceux qui ont inscrit un groupe
mails-kind-focal_point_event_cancelled = Événement annulé, aux coordonnateurs désignés
mails-kind-focal_point_event_postponed = Événement reporté, aux coordonnateurs désignés
mails-kind-focal_point_event_changed = Nouvelles dates ou nouveau lieu, aux coordonnateurs désignés
mails-kind-obligation_reminder = Rapport bientôt attendu
mails-kind-obligation_draft = Projet de rapport établi
mails-kind-account_invitation = Invitation du personnel
mails-kind-password_reset = Nouveau mot de passe
