### Pages that cannot be shown.

problem-back = Aller à la liste des événements
problem-not-found = Cette page n’existe pas
problem-not-found-help = L’adresse a peut-être été mal saisie, ou l’événement n’est plus public.
problem-forbidden = Vous n’êtes pas autorisé à ouvrir cette page
problem-forbidden-help = Votre compte ne comprend pas ce droit. Un administrateur peut vous l’accorder.
problem-form-expired = Ce formulaire a expiré
problem-form-expired-help = Rien n’a été enregistré. Revenez en arrière, rechargez la page et envoyez de nouveau le formulaire; votre navigateur conserve ce que vous avez saisi.
problem-link-expired = Ce lien n’est plus valable
problem-link-expired-help = Il a déjà été utilisé ou son délai de validité est écoulé. Veuillez en demander un nouveau.
problem-too-large = Texte trop long
problem-too-large-help = Rien n’a été enregistré. Revenez en arrière et raccourcissez votre texte; un champ peut contenir quelques milliers de caractères.
problem-too-many = Trop de tentatives
problem-too-many-help = Veuillez patienter quelques minutes, puis réessayer.
problem-unreadable = La demande n’a pas pu être lue
problem-unreadable-help = Revenez en arrière et envoyez de nouveau le formulaire.
problem-fault = Un problème est survenu de notre côté
problem-fault-help = Il a été enregistré. Veuillez réessayer dans un instant; rien de ce qui vous a été confirmé n’est perdu.
problem-old-link = Ce lien ne donne plus accès à une inscription
problem-old-link-help = Un courriel plus récent contient un nouveau lien, ou les données ont été effacées. Le lien du courriel le plus récent reste valable tant que nous détenons vos données.
problem-old-draft = Ce formulaire enregistré n’existe plus
problem-old-draft-help = Il a déjà été envoyé, supprimé, enregistré de nouveau avec un lien plus récent, ou ses 30 jours sont écoulés. Si vous l’avez envoyé, un message vous indique où en est votre inscription; sinon, ouvrez la page de l’événement et recommencez.
problem-old-questionnaire = Ce lien ne donne accès à aucun questionnaire
problem-old-questionnaire-help = Il a peut-être été copié en partie, ou ceux qui l’ont envoyé l’ont retiré. Ouvrez le lien du courriel le plus récent, ou répondez à ce courriel pour poser la question.
problem-file-held-back = Ce fichier ne peut pas être téléchargé maintenant
problem-file-held-back-help = Soit la recherche de virus est encore en cours, ce qui prend quelques minutes, soit l’antivirus a refusé le fichier. Revenez en arrière et voyez ce qui est indiqué à côté.
problem-cannot-save = Rien ne peut être enregistré pour le moment
problem-cannot-save-help = La plate-forme peut être consultée, mais n’accepte actuellement aucune modification. Rien n’a été enregistré. Veuillez réessayer dans quelques minutes.
problem-no-space = Il n’y a plus de place pour enregistrer quoi que ce soit
problem-no-space-help = Rien n’a été enregistré. Les responsables de la plate-forme doivent libérer de la place; veuillez réessayer plus tard.
problem-away = La plate-forme ne peut pas répondre pour le moment
problem-away-help = Veuillez réessayer dans quelques minutes; rien de ce qui vous a été confirmé n’est perdu.

## Above a form that was not saved and holds what was typed.
problem-cannot-save-form = Rien ne peut être enregistré pour le moment. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau dans quelques minutes.
problem-no-space-form = La plate-forme n’a plus de place pour enregistrer quoi que ce soit. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau plus tard.
problem-too-many-form = Trop d’inscriptions ont été envoyées depuis votre réseau ou pour cette adresse électronique. Rien n’a été enregistré. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau dans une heure, ou demain.
problem-away-form = La plate-forme n’a pas pu enregistrer votre envoi à temps. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau dans quelques minutes.
problem-fault-form = Un problème est survenu de notre côté et rien n’a été enregistré. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau dans un instant.
