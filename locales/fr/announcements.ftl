### Messages of officers to the people of an event, reminders, and stopping messages.

announcements-title = Messages
announcements-help = Écrivez à un groupe des personnes de cet événement, en autant de langues que vous voulez. Chacun reçoit le message une fois, dans sa langue. Quiconque ne veut pas de messages, ou ne peut être joint, est laissé de côté; les courriels sur sa propre inscription continuent.
announcements-new = Nouveau message
announcements-none = Il n’y a pas encore de message.
announcements-subject = Objet
announcements-audience = Groupe
announcements-stage = État
announcements-when = Heure
# Heading of a column: how many people got it.
announcements-reached = Destinataires
announcements-empty = Sans objet
announcements-removed = Le message est supprimé.

## Reminders before the event.
announcements-reminders = Rappels
announcements-reminders_help = Toute personne qui a une place reçoit un rappel par courriel, à neuf heures du matin sur le lieu de l’événement, une fois pour chacun de ces jours. Le texte du rappel se modifie sous «Textes des courriels».
announcements-days = Jours avant l’événement
announcements-days_hint = Des nombres séparés par des virgules, par exemple 7, 1. Sans nombre, personne ne reçoit de rappel.
# Text of a button.
announcements-save_days = Enregistrer
announcements-days_saved = Les jours sont enregistrés.
announcements-no_day = Le premier jour de l’événement n’est pas connu; personne ne reçoit de rappel tant qu’il ne l’est pas.
# $count: most days before the event
announcements-wrong_day = Écrivez des nombres entiers de 1 à { $count }, séparés par des virgules.
# $count: most reminders of an event
announcements-too_many_days = { $count } rappels au plus.
# A reminder that went. $days: days before the event; $when: a moment in words; $count: number of people
announcements-reminded =
    { $days ->
        [one] Un jour avant l’événement: envoyé { $when }. Destinataires: { $count }
       *[other] { $days } jours avant l’événement: envoyé { $when }. Destinataires: { $count }
    }

## One message.
announcements-one = Message
announcements-all = Tous les messages
announcements-kept = Le message est enregistré. Regardez-le ci-dessous; il n’a pas été envoyé.
announcements-tried = Le message est en route vers vous.
announcements-scheduled = Le message partira à son heure. D’ici là il peut être repris.
announcements-revised = Le message est de nouveau un brouillon.
# $count: number of people
announcements-reaches =
    { $count ->
        [0] Personne ne le recevrait maintenant.
        [one] { $count } personne le recevrait maintenant.
       *[other] { $count } personnes le recevraient maintenant.
    }
# $count: number of people
announcements-went_to = Destinataires: { $count }
# $count: number of people
announcements-unsubscribed = Laissées de côté parce qu’elles ne veulent pas de messages: { $count }
# $count: number of people
announcements-returned = Laissées de côté parce que les courriels qui leur sont adressés reviennent: { $count }
# $count: number of people
announcements-without_address = Laissées de côté parce qu’elles n’ont pas d’adresse: { $count }
# $count: number of people
announcements-left_out = Laissées de côté parce qu’elles ne veulent pas de messages ou ne peuvent être jointes: { $count }
announcements-to_whom = Qui le reçoit
# The empty entry of a list.
announcements-everybody = Tous
announcements-choose_audience = Choisissez un groupe.
announcements-says = Ce qu’il dit
announcements-says_help = Une formule d’appel le précède; l’événement, l’adresse pour les questions et un lien qui arrête ces messages suivent. Qui lit une langue sans texte reçoit le texte anglais, sinon le premier qui existe, et en est averti.
# Label of a field. $field: "Subject" or "Text"; $language: name of a language in itself
announcements-in_language = { $field } ({ $language })
# Text of a button.
announcements-keep = Enregistrer et regarder
announcements-no_subject = Il y a un texte dans cette langue, mais pas d’objet.
announcements-no_body = Il y a un objet dans cette langue, mais pas de texte.
announcements-on_first = Tel que le reçoit la première personne du groupe qui lit chaque langue:
# A heading. $language: name of a language; $count: how many of the group read it
announcements-readers = { $language }: { $count }
# $language: name of a language
announcements-instead = Il n’y a pas de texte dans cette langue; ces lecteurs le reçoivent en: { $language }

## What can be done with a message.
announcements-trial = Essai
announcements-trial_help = Il part à votre propre adresse uniquement.
announcements-trial_language = Langue
# Text of a button.
announcements-try = M’envoyer
announcements-sending = Envoi
announcements-later_help = Sans jour ni heure, il part immédiatement.
# $zone: name of a time zone
announcements-zone = À l’heure de l’événement: { $zone }
# Text of a button.
announcements-send = Envoyer
# Text of a button.
announcements-revise = Reprendre et modifier
# Text of a button.
announcements-remove = Supprimer le brouillon
# A link to the list of e-mails.
announcements-outbox = Ses courriels
announcements-wrong_time = Indiquez un jour et une heure, ou ni l’un ni l’autre.
announcements-refused-not_now = Quelqu’un a modifié ce message entre-temps; voici où il en est.
announcements-refused-empty = Le message ne dit encore rien. Écrivez un objet et un texte dans une langue au moins.
announcements-refused-nobody = Personne ne le recevrait maintenant. Choisissez un autre groupe, ou une heure ultérieure.
announcements-refused-past = Cette heure est passée. Choisissez-en une ultérieure.

## Groups of people, as the entries of a list.
announcements_audience-confirmed = Personnes qui ont une place
announcements_audience-waiting = Personnes sur la liste d’attente
announcements_audience-submitted = Personnes dont la demande est en suspens
announcements_audience-expecting = Les trois: place, liste d’attente, en suspens
announcements_audience-unanswered = Personnes qui ont une place et n’ont pas répondu aux questions posées après la confirmation
announcements_audience-attended = Personnes venues
announcements_audience-absent = Personnes absentes

## Where a message stands.
announcements_stage-draft = Brouillon
announcements_stage-scheduled = À envoyer
announcements_stage-sent = Envoyé
announcements_stage-stopped = Arrêté, l’événement ayant été annulé ou reporté, ou une sauvegarde restaurée

## Fields.
announcements_field-audience = Groupe
announcements_field-country = Seulement ceux qui représentent
announcements_field-language = Seulement ceux qui lisent
announcements_field-subject = Objet
announcements_field-body = Texte
announcements_field-day = Jour
announcements_field-time = Heure

## The page behind the link that stops messages. $email: address of the reader; $event: title of the event
unsubscription-title = Messages des organisateurs
unsubscription-of_none = { $email } reçoit les messages des organisateurs de cet événement: { $event }
unsubscription-of_event = { $email } ne reçoit plus les messages des organisateurs de cet événement: { $event }
unsubscription-of_all = { $email } ne reçoit plus de messages des organisateurs d’aucun événement.
unsubscription-goes_on = Les courriels sur votre propre inscription, comme sa confirmation ou de nouvelles dates, arrivent dans tous les cas.
# Text of a button.
unsubscription-event = Plus de messages sur cet événement
# Text of a button.
unsubscription-all = Plus de messages sur aucun événement
# Text of a button.
unsubscription-again = Recevoir de nouveau les messages
