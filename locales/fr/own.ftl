### A person's own registration, behind the link of their mail.

own-title = Votre inscription

## What each state means for the person.
own-state-submitted = Les organisateurs statuent sur votre inscription et vous écriront.
own-state-confirmed = Vous avez une place.
own-state-waiting = Nous vous écrirons lorsqu’une place se libérera pour vous.
own-state-refused = Les organisateurs n’ont pas pu accepter votre inscription.
own-state-withdrawn = Vous ne participez pas. Si vous changez d’avis, inscrivez-vous de nouveau tant que les inscriptions sont ouvertes.
own-state-attended = Votre présence est enregistrée.
own-state-partly_attended = Votre présence certains jours est enregistrée.
own-state-absent = Votre absence est enregistrée.
own-state-completed = Vous avez achevé la formation.
# $position: place in the waiting list, from 1
own-position = Votre rang sur la liste d’attente: { $position }
own-reason = Message des organisateurs:
## An address that has to be confirmed. $until: a moment in words
own-address = Confirmez que cette adresse est la vôtre avant le { $until }. D’ici là, votre inscription ne compte pas; passé ce délai, la place revient à quelqu’un d’autre.
own-address_confirm = Confirmer l’adresse
own-address_confirmed = L’adresse est confirmée. Votre inscription compte désormais.
own-address_over = L’adresse n’a pas été confirmée à temps: la place est revenue à quelqu’un d’autre. Inscrivez-vous de nouveau tant que les inscriptions sont ouvertes.

## What is held.
own-held = Données que nous conservons à votre sujet
own-fellowship = Bourse
own-submitted_at = Date d’inscription
own-consented_at = Date d’accord sur l’utilisation des données
own-decided_at = Date de décision
own-days = Jours de présence
own-origin = Provenance
own-origin-form = Vous avez rempli le formulaire
own-origin-import = Une liste des organisateurs
own-origin-staff = Saisie par les organisateurs
own-updated_at = Dernière modification le
own-known_since = Connu de nous depuis le
own-attendance = Votre présence, jour par jour
own-mails = Courriels relatifs à cette inscription
# $state: what became of a mail, such as “Sent”; $when: date and time; $recipient: e-mail address
own-mail = { $state }, { $when }, à { $recipient }
own-not-stated = Non indiqué
own-on-record = Le dossier de cet événement est clos; ces données ne peuvent donc plus être modifiées ici. Vous pouvez toujours télécharger et effacer vos données.

## What the person can do.
own-change = Corriger vos données
own-save = Enregistrer
own-back = Revenir à votre inscription
own-changed = Vos modifications sont enregistrées.
# $email: address of the reader; what the other server said follows
own-address_returned = Les courriels adressés à { $email } nous reviennent. Corrigez l’adresse afin de savoir ce que devient votre inscription.
# To somebody who was invited, speaks for a delegation or registered a group. $email: the address
own-address_comes_back = Les courriels adressés à { $email } nous reviennent. Si l’adresse n’est pas correcte, prévenez les organisateurs de l’événement.
# Text of a button.
own-address_correct = Corriger l’adresse
# Text of a button.
own-address_is_right = L’adresse est correcte
own-address_good = Merci. Nous écrivons de nouveau à cette adresse.
own-withdraw = Retirer votre inscription
own-withdraw-text = Votre place sera libérée. Si l’événement est complet, vous pourriez ne pas la retrouver.
own-withdraw-do = Retirer l’inscription
own-withdrawn = Votre inscription est retirée. Nous vous le confirmons par courriel.
own-data = Vos données
own-data-text = Téléchargez toutes les données que nous conservons à votre sujet pour cet événement, dans un fichier que d’autres programmes peuvent lire. Vous pouvez aussi les effacer.
own-download = Télécharger vos données
own-erase = Effacer vos données
own-erase-text = Votre nom, votre adresse électronique, votre organisation et tout ce qui vous désigne seront supprimés, pour cet événement et pour tous les autres événements liés à vos inscriptions. Les inscriptions aux événements à venir seront retirées. Il ne restera qu’un décompte sans nom. Cette opération est irréversible et ce lien cessera de fonctionner.
own-erase-do = Effacer toutes mes données

## Asking for the link again.
own-links = Obtenir le lien vers vos inscriptions
own-links-text = Saisissez l’adresse électronique utilisée pour votre inscription. Nous y enverrons un nouveau lien pour chacune de vos inscriptions; les liens précédents cesseront de fonctionner.
own-links-send = Envoyer les liens
own-links-sent = S’il existe des inscriptions avec cette adresse, les liens y sont envoyés.
