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
# $when: date and time of the next attempt
mails-next = Prochaine tentative: { $when }
# Why an e-mail did not go.
mails-restored = En attente lors d’une sauvegarde qui a été restaurée depuis; ce courriel a peut-être déjà été envoyé.

## Kinds of e-mails.
mails-kind-registration_received = Inscription reçue
mails-kind-registration_confirmed = Inscription confirmée
mails-kind-registration_waiting = Liste d’attente
mails-kind-place_offered = Place proposée
mails-kind-offer_lapsed = Offre expirée
mails-kind-registration_refused = Inscription non acceptée
mails-kind-registration_withdrawn = Inscription retirée
mails-kind-own_link = Lien vers l’inscription
mails-kind-event_cancelled = Événement annulé
mails-kind-account_invitation = Invitation du personnel
mails-kind-password_reset = Nouveau mot de passe
