### What countries need, and requests of Member States for support in holding an event.

needs-title = Besoins des pays
needs-new = Saisir un besoin
needs-edit = Besoin
needs-remove = Supprimer ce besoin
needs-overtaken = Quelqu’un d’autre a modifié ces données depuis que vous avez ouvert la page. Comparez, puis enregistrez de nouveau.
needs-removed_meanwhile = Quelqu’un a supprimé cette saisie entre-temps. Ce que vous avez saisi figure ici; l’enregistrement le saisit à nouveau.
needs-save = Enregistrer
needs-saved = Enregistré.
needs-choose = Choisir
needs-not_stated = Non indiqué
needs-date_hint = Sous la forme 2027-05-04, 2027-05 ou 2027
needs-source_hint = Un questionnaire, une lettre ou une réunion
needs-any = Tous
needs-show = Afficher
# $count: number of needs
needs-found = Besoins: { $count }
needs_field-country = Pays
needs_field-theme = Thème
needs_field-priority = Priorité
needs_field-date = Indiqué le
needs_field-source = Source
needs_field-language = Langue du texte
needs_field-text = En toutes lettres
needs_field-kind = Type d’événement
needs_field-wanted = Souhaité pour
needs_field-state = État
needs_field-reason = Motif
requests-title = Demandes d’appui
requests-new = Saisir une demande
requests-edit = Modifier la demande
requests-source_hint = Qui a demandé, dans quelle lettre
# $count: number of requests
requests-found = Demandes: { $count }
# $country: who asks
requests-of = Demande d’appui: { $country }
requests-event = Événement
requests-event_ref = Référence de l’événement
requests-event_hint = Nécessaire une fois l’événement créé.
requests-elsewhere = L’événement répond à la demande, bien qu’il n’ait pas lieu dans le pays demandeur
requests-reason_hint = Nécessaire pour refuser ou retirer.
requests-steps = Étapes suivantes
requests_step-accepted = Accepter
requests_step-planned = Un événement a été créé
requests_step-held = L’événement a eu lieu
requests_step-declined = Refuser
requests_step-withdrawn = Retirée par le pays
requests_step-asked = Reprendre
requests-error_event = Aucun événement n’a cette référence.
requests-error_event_off = L’événement a été annulé ou reporté.
requests-error_elsewhere = L’événement n’a pas lieu dans le pays demandeur. S’il répond néanmoins à la demande, indiquez-le.
requests-error_before = L’événement était terminé avant la demande d’appui.
requests-error_not_held = L’événement n’a pas encore eu lieu.
requests-error_reason = Indiquez le motif.
requests-error_step = La demande n’est plus à l’étape d’où part cette action.
