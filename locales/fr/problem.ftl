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
