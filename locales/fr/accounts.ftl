### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = Adresse électronique
accounts-password = Mot de passe
accounts-name = Nom
accounts-role = Rôle
accounts-sector = Secteur
accounts-region = Région
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = Limité à
accounts-state = État
accounts-language = Langue des courriels
accounts-choose = Choisir
accounts-all = Tout
accounts-save = Enregistrer

## Signing in.
accounts-sign-in = Se connecter
accounts-forgotten = Mot de passe oublié
accounts-error-sign-in = Cette adresse électronique et ce mot de passe ne correspondent pas. Vérifiez-les et réessayez.

## Asking for a link to set a password.
accounts-ask-title = Mot de passe oublié
accounts-ask-help = Saisissez l’adresse électronique de votre compte. Nous vous enverrons un lien qui vous permettra de définir un nouveau mot de passe.
accounts-ask-send = Envoyer le lien
accounts-asked-title = Consultez votre messagerie
accounts-asked-help = S’il existe un compte associé à cette adresse, un lien vous est envoyé. Il peut être utilisé une seule fois, dans le délai indiqué dans le courriel.

## Setting a password.
accounts-set-title = Définir votre mot de passe
accounts-set-send = Définir le mot de passe et se connecter
accounts-new = Nouveau mot de passe
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
        [one] Au moins un caractère. Quelques mots que personne d’autre ne réunirait valent mieux que des signes et des chiffres.
        [many] Au moins { $count } de caractères. Quelques mots que personne d’autre ne réunirait valent mieux que des signes et des chiffres.
       *[other] Au moins { $count } caractères. Quelques mots que personne d’autre ne réunirait valent mieux que des signes et des chiffres.
    }
accounts-again = Nouveau mot de passe, une seconde fois
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
        [one] Utilisez au moins un caractère.
        [many] Utilisez au moins { $count } de caractères.
       *[other] Utilisez au moins { $count } caractères.
    }
accounts-error-same = Votre adresse électronique ne peut pas servir de mot de passe.
accounts-error-again = Les deux mots de passe sont différents. Saisissez deux fois le nouveau mot de passe.

## One's own account.
accounts-own-title = Mon compte
accounts-own-password = Changer le mot de passe
accounts-own-change = Changer le mot de passe
accounts-own-changed = Votre mot de passe a été changé. Vos sessions sur tous les autres appareils ont pris fin.
accounts-present = Mot de passe actuel
accounts-error-present = Ce n’est pas votre mot de passe actuel.
accounts-everywhere = Se déconnecter partout
accounts-everywhere-help = Met fin à toutes les sessions sur tous les appareils, y compris celle-ci.

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = Personnel
# $name: name of the person who is signed in
accounts-home-hello = Compte connecté: { $name }
accounts-section-events = Événements
accounts-section-events-help = Préparer les événements, statuer sur les inscriptions, enregistrer les présences, clore les dossiers.
accounts-section-people = Personnes
accounts-section-people-help = Trouver une personne dans tous les événements et fusionner celles qui figurent deux fois.
accounts-section-organizations = Organisations
accounts-section-organizations-help = Tenir la liste des organisations et indiquer ce que désignent les noms saisis.
accounts-section-reports = Rapports
accounts-section-reports-help = Établir à partir des dossiers les rapports destinés aux organes directeurs.
accounts-section-mandates = Mandats
accounts-section-mandates-help = Voir où en est chaque paragraphe, y lier des activités, et quels rapports sont à remettre.
accounts-section-needs = Besoins
accounts-section-needs-help = Consigner les besoins des pays et suivre les demandes d’appui pour la tenue d’un événement.
accounts-section-questionnaires = Questionnaires
accounts-section-questionnaires-help = Demander aux pays leurs besoins et voir qui a répondu.
accounts-section-activities = Autres activités
accounts-section-activities-help = Saisir les recommandations, publications, projets pilotes et toute autre activité répondant à un mandat.
accounts-section-lists = Listes de pays
accounts-section-lists-help = Confirmer ou différer les changements prévus dans les catégories de pays.
accounts-section-mails = Courriels
accounts-section-mails-help = Voir les courriels envoyés, ceux en attente et ceux qui ont échoué.
accounts-section-users = Comptes
accounts-section-users-help = Inviter le personnel et définir ses droits.
accounts-section-audit = Piste d’audit
accounts-section-audit-help = Voir qui a modifié quoi, et quand.
accounts-section-account = Mon compte
accounts-section-account-help = Changer votre mot de passe, vous déconnecter partout.

## Managing accounts.
accounts-new-user = Inviter une personne
accounts-new-user-help = L’invitation contient un lien qui peut être utilisé une seule fois, dans un délai de trois jours.
accounts-invite = Envoyer l’invitation
accounts-sector-hint = Un compte limité à un Secteur ne porte que sur les événements de ce Secteur.
accounts-region-hint = Un compte limité à une région ne porte que sur les événements dont le pays hôte s’y trouve. Les événements sans pays hôte ne sont ouverts qu’aux comptes sans cette limite.
accounts-all-users = Tous les comptes
accounts-state-active = Actif
accounts-state-invited = Invité
accounts-state-closed = Fermé
accounts-send-link = Envoyer un nouveau lien
accounts-close = Fermer le compte
accounts-open = Rouvrir le compte
accounts-done-invited = L’invitation est en cours d’envoi.
accounts-done-saved = Enregistré.
accounts-done-link = Un nouveau lien est en cours d’envoi; les liens précédents ne peuvent plus être utilisés.
accounts-done-signed-out = Toutes les sessions de ce compte ont pris fin.
accounts-done-closed = Le compte est fermé. Ses sessions et ses liens ne sont plus valables.
accounts-done-opened = Le compte est rouvert.
accounts-error-email = Saisissez une adresse électronique, par exemple name@example.org.
accounts-error-taken = Il existe déjà un compte associé à cette adresse électronique.
accounts-error-role = Choisissez un rôle.
accounts-error-language = Choisissez une langue.
accounts-error-last = Il s’agit du dernier administrateur. Attribuez d’abord ce rôle à une autre personne.

accounts-kept-sign-in = Votre session avait expiré : rien n’a été enregistré, mais rien de ce que vous avez saisi n’est perdu. Connectez-vous : vous pourrez alors le revoir et l’envoyer de nouveau.
accounts-kept = Ce que vous avez saisi est toujours là
accounts-kept-help = Le formulaire n’a pas pu être accepté, car votre session avait expiré ou le formulaire était resté ouvert trop longtemps. Rien n’a été enregistré. Relisez ce que vous avez saisi et envoyez-le de nouveau.
accounts-kept-files = Les fichiers ne sont pas conservés. Choisissez-les de nouveau ensuite : { $files }
accounts-kept-send = Envoyer de nouveau
