### The mails. A subject should stay under 70 characters with a usual title.

# $name: name of the recipient
emails-greeting = Bonjour { $name },
# The same where no name is known
emails-greeting_nameless = Bonjour,
emails-event = Événement
emails-dates = Dates
emails-hours = Heure
emails-place = Lieu
emails-mode = Mode de participation
# Text of a button; an address follows.
emails-own-page = Consulter ou modifier votre inscription
emails-own-page-help = Ce lien est personnel: toute personne qui en dispose peut consulter, modifier et retirer votre inscription.
# Text of a button; an address follows.
emails-event-page = Page de l’événement
# $contact: e-mail of the organizers
emails-questions = Pour toute question, répondez à ce courriel ou écrivez à { $contact }.

# A text of the organizers follows, in the language in which they wrote it.
emails-reason = Motif indiqué par les organisateurs:
# $language: name of the language that the reason is in
emails-reason-in = Motif indiqué par les organisateurs, dans une autre langue que ce message ({ $language }):

## $event: title of the event
emails-received-subject = Inscription reçue: { $event }
emails-received = Nous avons reçu votre inscription. Les organisateurs statuent sur chaque inscription; vous recevrez un autre courriel.
emails-received-focal_point = Nous avons reçu votre inscription. Le coordonnateur désigné de votre délégation la confirme; s’il n’y en a pas, les organisateurs se prononcent. Vous recevrez un autre courriel.
emails-confirmed-subject = Inscription confirmée: { $event }
emails-confirmed = Votre inscription est confirmée.
emails-confirmed-calendar = Le fichier joint ajoute l’événement à votre calendrier.
emails-confirmed-asks = Maintenant que vous avez une place, quelques questions vous sont posées. Veuillez y répondre sur la page de votre inscription.
emails-waiting-subject = Liste d’attente: { $event }
emails-waiting = Vous êtes sur la liste d’attente; si une place se libère pour vous, vous recevrez un autre courriel.
# $position: place on the waiting list
emails-waiting-position = Votre rang actuel sur la liste d’attente: { $position }
emails-offered-subject = Une place est libre: { $event }
emails-offered = Une place s’est libérée pour vous à cet événement.
emails-offered-until = Elle est à vous si vous la prenez avant le { $until }. Ensuite, elle ira à la personne suivante de la liste.
emails-offered-decline = Prenez la place, ou laissez-la à la personne suivante, sur la page de votre inscription.
emails-lapsed-subject = Liste d’attente: { $event }
emails-lapsed = Vous n’avez pas pris à temps la place qui vous était proposée ; elle va à la personne suivante et vous ne figurez plus sur la liste d’attente. Si vous souhaitez toujours venir, inscrivez-vous de nouveau tant que les inscriptions sont ouvertes.
emails-address-subject = Confirmez votre adresse: { $event }
emails-address = Une inscription à cet événement a été faite avec cette adresse. Veuillez ouvrir votre inscription et confirmer que l’adresse est la vôtre.
# $until: a moment in words
emails-address-until = Votre inscription compte dès que c’est fait. La place est gardée jusqu’au { $until }; passé ce délai, elle revient à quelqu’un d’autre.
emails-address-not-you = Si ce n’était pas vous, il n’y a rien à faire: rien ne compte, et aucun autre message ne vous sera envoyé.
emails-invitation-subject = Invitation: { $event }
emails-invitation = Les organisateurs vous invitent à cet événement.
emails-invitation_reminder-subject = Rappel de votre invitation: { $event }
emails-invitation_reminder = Vous avez été invité(e) à cet événement et n’avez pas encore répondu. Pourrez-vous venir?
# $until: a moment in words
emails-invitation-until = Merci de répondre avant le { $until }.
# Text of a button; an address follows.
emails-invitation-answer = Répondre à l’invitation
emails-invitation-help = Vous pouvez vous y inscrire ou indiquer que vous ne viendrez pas. Ce lien vous est destiné; ne le transmettez pas.
# $title: title of the questionnaire
emails-questionnaire-subject = Questionnaire: { $title }
emails-questionnaire = Merci de nous indiquer les besoins de votre pays dans le domaine de l’Internet des objets et des villes et communautés intelligentes et durables. Les réponses figurent dans les rapports aux membres et orientent ce qui est proposé.
# $title: title of the questionnaire
emails-questionnaire_reminder-subject = Rappel, questionnaire: { $title }
emails-questionnaire_reminder = Nous n’avons pas encore reçu de réponse de votre pays à ce questionnaire sur ses besoins dans le domaine de l’Internet des objets et des villes et communautés intelligentes et durables.
emails-questionnaire-title = Questionnaire
emails-questionnaire-country = Pays
emails-questionnaire-last_day = Dernier jour pour répondre
# Text of a button; an address follows.
emails-questionnaire-answer = Répondre au questionnaire
emails-questionnaire-help = Aucun compte n’est nécessaire. Vous pouvez enregistrer et modifier votre réponse aussi souvent que vous le souhaitez jusqu’au dernier jour. Ce lien est personnel: quiconque le détient peut voir et modifier la réponse.
emails-refused-subject = Inscription non acceptée: { $event }
emails-refused = Les organisateurs n’ont pas pu accepter votre inscription.
emails-fellowship_granted-subject = Bourse accordée: { $event }
emails-fellowship_granted = Les organisateurs vous ont accordé une bourse pour cet événement.
emails-fellowship_refused-subject = Bourse non accordée: { $event }
emails-fellowship_refused = Les organisateurs n’ont pas pu vous accorder de bourse pour cet événement. Votre inscription reste inchangée.
emails-withdrawn-subject = Inscription retirée: { $event }
emails-withdrawn = Votre inscription est retirée. Si vous pouvez finalement participer, inscrivez-vous de nouveau tant que les inscriptions sont ouvertes.
emails-replaced-subject = Une autre personne prend votre place: { $event }
emails-replaced = Le coordonnateur désigné de votre délégation a désigné une autre personne à votre place. Votre inscription est retirée.
emails-refused-by_focal_point = Le coordonnateur désigné de la délégation que vous avez indiquée n’a pas confirmé votre inscription.
# $who: who registered the reader, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
emails-by_another = { $who } vous a inscrit à cet événement.
emails-by_another-answer = Ouvrez la page de votre inscription pour indiquer que vous participez, corriger ce qui a été saisi, répondre aux questions de l’événement, ou refuser.
emails-by_organizers = Les organisateurs de l’événement vous ont inscrit. Si ce n’est pas exact, corrigez l’inscription, retirez-la ou faites tout effacer par le lien ci-dessous.
emails-own-link-subject = Votre inscription: { $event }
emails-own-link = Vous avez demandé le lien vers votre inscription. Si cette demande ne vient pas de vous, vous n’avez rien à faire.
emails-draft-subject = Poursuivez votre inscription: { $event }
emails-draft = Vous avez enregistré votre formulaire d’inscription. Il n’est pas encore envoyé: vous ne serez inscrit qu’une fois le formulaire envoyé.
emails-draft-link = Poursuivre le formulaire
emails-draft-until = Tout ce que vous avez saisi et tous les fichiers envoyés sont conservés jusqu’au { $until }. Ce lien n’est qu’à vous: quiconque le possède peut lire le formulaire, le modifier et l’envoyer.
emails-draft-unexpected = Si ce n’était pas vous, il n’y a rien à faire: ce qui a été enregistré sera supprimé automatiquement.
emails-cancelled-subject = Annulé: { $event }
emails-cancelled = Cet événement n’aura pas lieu. Vous n’avez rien à faire.
emails-postponed-subject = Reporté: { $event }
emails-postponed = Cet événement est reporté: il n’aura pas lieu aux dates annoncées jusqu’ici. Nous vous écrirons dès que les nouvelles dates seront connues.
emails-invited-cancelled = Vous étiez invité à cet événement. Il n’aura pas lieu; vous n’avez rien à faire.
emails-invited-postponed = Vous étiez invité à cet événement. Il est reporté: il n’aura pas lieu aux dates annoncées jusqu’ici, et il n’est pas possible de répondre à l’invitation tant que les inscriptions ne sont pas rouvertes.
emails-invited-moved = Vous êtes invité à cet événement. Ses dates ou son lieu ont changé. Les informations désormais valables figurent ci-dessous; vous pouvez toujours répondre par le lien de l’invitation.
emails-registrant-cancelled = Vous avez inscrit d’autres personnes à cet événement. Il n’aura pas lieu; chacune d’elles en est également informée.
emails-registrant-postponed = Vous avez inscrit d’autres personnes à cet événement. Il est reporté: il n’aura pas lieu aux dates annoncées jusqu’ici. Chacune d’elles en est également informée.
emails-registrant-moved = Vous avez inscrit d’autres personnes à cet événement. Ses dates ou son lieu ont changé. Les informations désormais valables figurent ci-dessous; chacune de ces personnes en est également informée.
emails-focal-cancelled = Vous êtes le coordonnateur désigné d’une délégation pour cet événement. Il n’aura pas lieu.
emails-focal-postponed = Vous êtes le coordonnateur désigné d’une délégation pour cet événement. Il est reporté: il n’aura pas lieu aux dates annoncées jusqu’ici.
emails-focal-moved = Vous êtes le coordonnateur désigné d’une délégation pour cet événement. Ses dates ou son lieu ont changé. Les informations désormais valables figurent ci-dessous.
# $state: state of the registration, such as "Confirmed"
emails-standing = Votre inscription est maintenue en l’état: { $state }
emails-changed-subject = Nouvelles dates ou nouveau lieu: { $event }
emails-changed = Les dates ou le lieu de cet événement ont changé. Les informations désormais valables figurent ci-dessous.
emails-changed-calendar = Le fichier joint modifie l’événement dans votre calendrier.
emails-reminder-subject = Rappel: { $event }
emails-reminder = Cet événement approche, et vous y avez une place.
emails-reminder-not-coming = Si vous ne pouvez pas venir, merci de rendre votre place: quelqu’un l’attend peut-être.
# Text of a link; an address follows.
emails-reminder-links = Demander le lien vers votre inscription

## What officers write to a group of an event’s people.
# The subject where an officer only tries a message out. $subject: its subject
emails-announcement-trial = [Essai] { $subject }
# Stands before a text in another language than the reader’s. $language: name of a language
emails-announcement-language = Les organisateurs ont écrit ce message en: { $language }
emails-announcement-why = Vous recevez ce message parce que vous vous êtes inscrit à cet événement.
# Text of a link; an address follows.
emails-announcement-unsubscribe = Ne plus recevoir de tels messages

## Accounts of staff. $site: name of the platform; $email: address of the account
emails-invited-subject = Votre compte: { $site }
emails-invited = Un compte du personnel a été créé pour { $email } sur { $site }. Définissez un mot de passe pour l’utiliser.
emails-invited-unexpected = Si vous n’attendiez pas ce courriel, vous pouvez l’ignorer.
emails-reset-subject = Nouveau mot de passe: { $site }
emails-reset = Vous avez demandé à définir un nouveau mot de passe pour { $email } sur { $site }.
emails-reset-unexpected = Si cette demande ne vient pas de vous, vous n’avez rien à faire; votre mot de passe reste inchangé.
# Text of a button; an address follows.
emails-set-password = Définir le mot de passe
# $hours: how long the link can be used
emails-set-password-time =
    { $hours ->
        [one] Le lien peut être utilisé une seule fois, dans un délai d’une heure.
        [many] Le lien peut être utilisé une seule fois, dans un délai de { $hours } d’heures.
       *[other] Le lien peut être utilisé une seule fois, dans un délai de { $hours } heures.
    }

## To focal points of delegations. $delegation: a delegation in words, such as "Administration of Senegal"
emails-designated-subject = Vous êtes coordonnateur désigné: { $delegation }
emails-designated = Vous êtes désigné coordonnateur de votre délégation. Vous pouvez désigner des personnes, confirmer ou refuser celles qui se sont inscrites au titre de votre délégation, et remplacer une personne par une autre.
emails-designated-delegation = Délégation
emails-designated-reach = Événements
emails-designated-term = Durée
# Text of a button; an address follows.
emails-designated-link = Ouvrir la page de votre délégation
emails-designated-help = Ce lien est personnel: toute personne qui en dispose peut décider pour votre délégation. Conservez ce message.
emails-awaited-subject = Des personnes attendent votre décision: { $delegation }
emails-awaited = Des personnes se sont inscrites au titre de votre délégation sans que vous les ayez encore confirmées. Leurs places sont gardées jusqu’à votre décision.
emails-awaited-link = Décidez sur la page de votre délégation, par le lien du message qui vous a désigné. Si vous ne l’avez plus, redemandez-le là où l’on obtient le lien vers ses inscriptions.

## To whoever registered several people. $event: title of the event
emails-grouped-subject = Votre groupe: { $event }
# $count: number of people
emails-grouped =
    { $count ->
        [one] Vous avez inscrit une personne à cet événement. Elle reçoit son propre courriel.
       *[other] Vous avez inscrit { $count } personnes à cet événement. Chacune reçoit son propre courriel.
    }
# Text of a button; an address follows.
emails-grouped-link = Voir leur situation
emails-grouped-help = Ce lien est personnel: toute personne qui en dispose peut retirer des membres du groupe.

## To somebody who registered a second time with the same address and a name that looks alike.
# $name: the name of the other registration
emails-lookalike = Avec cette adresse, { $name } est également inscrit à cet événement. S’il s’agit de vous, retirez l’une des deux inscriptions par son lien, afin que votre place soit comptée une seule fois; sinon, il n’y a rien à faire.

## About reports that are due.
# $report: name of the report; $count: days that are left
emails-owed-subject = Rapport à remettre, jours restants { $count }: { $report }
# $count: days that are left
emails-owed = Vous êtes responsable d’un rapport qui arrive à échéance. Jours restants: { $count }
emails-owed-report = Rapport
emails-owed-meeting = Réunion
emails-owed-deadline = Document à remettre
emails-owed-opening = Ouverture de la réunion
emails-owed-paragraph = Demandé dans
emails-owed-draft = Le jour venu, la plate-forme établit elle-même le projet et l’envoie aux chargés de rapports. D’ici là, vérifiez que tous les dossiers sont clos et que les activités sont liées.
# In its place where the draft was begun already.
emails-owed-begun = Le projet est déjà commencé; ses chiffres sont calculés à partir des dossiers à chaque lecture. Vérifiez que tous les dossiers sont clos et que les activités sont liées.
# Text of a button; an address follows.
emails-owed-link = Voir le paragraphe
# $report: name of the report
emails-drafted-subject = Projet prêt: { $report }
emails-drafted = L’échéance de ce rapport est arrivée. Le projet a été établi à partir des dossiers tels qu’ils sont à présent.
# Text of a button; an address follows.
emails-drafted-link = Ouvrir le projet
