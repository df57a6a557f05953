### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = Questionnaires
questionnaires-new = Nouveau questionnaire
questionnaires-edit = Modifier le questionnaire
# $count: number of questionnaires
questionnaires-found = Questionnaires: { $count }
# $language: a language in itself
questionnaires-title_in = Titre ({ $language })
# $language: a language in itself
questionnaires-introduction_in = Introduction ({ $language })
questionnaires-contact_hint = Visible par les destinataires; les réponses aux courriels y parviennent.
questionnaires_field-title = Questionnaire
questionnaires_field-state = État
questionnaires_field-last_day = Dernier jour pour répondre
questionnaires_field-answers = Réponses
questionnaires_field-themes = Thèmes du questionnaire
questionnaires_field-contact_email = Adresse électronique pour les questions
questionnaires_field-list = Liste des pays
questionnaires_field-list_language = Langue du courriel, si la liste n’en indique pas
questionnaires_state-open = Ouvert
questionnaires_state-over = Terminé
questionnaires_state-closed = Clos avant terme
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered } sur { $asked }
questionnaires-close = Clore maintenant
questionnaires-reopen = Rouvrir
# Text of a button. $count: number of countries
questionnaires-remind = Envoyer un rappel à ceux qui n’ont pas répondu ({ $count })
questionnaires-remind_help = Chacun reçoit au plus un courriel par jour.
# $count: number of countries
questionnaires-were_reminded = Pays ayant reçu un rappel: { $count }

## Who is asked.
questionnaires-respondents = Pays interrogés
questionnaires_column-country = Pays
questionnaires_column-name = Nom ou service
questionnaires_column-email = Adresse électronique
questionnaires_column-language = Langue du courriel
questionnaires_column-told = Dernier courriel
questionnaires_column-answered = Réponse
questionnaires-not_yet = Pas encore
# Stands in place of a name.
questionnaires-erased = Effacé
questionnaires-remove = Retirer
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = Retirer: { $country }
questionnaires-remove_help = Le retrait efface le nom et l’adresse, et le lien ne donne plus accès à rien. Les réponses données sont conservées.
questionnaires-removed = Le nom et l’adresse sont effacés. Les réponses données sont conservées.
questionnaires-remarks = Autres observations
questionnaires-ask = Interroger un pays
questionnaires-add = Ajouter et envoyer le lien
questionnaires-several = Interroger plusieurs pays à la fois
# $count: most lines
questionnaires-list_help = Un pays par ligne: code à trois lettres; nom ou service; adresse électronique; langue. Au plus { $count } lignes. Par exemple: SEN;ARTP;office@artp.example;fr
questionnaires-add_all = Tout ajouter et envoyer les liens
questionnaires-wrong_lines = Ces lignes sont erronées. Aucun pays n’a été ajouté; corrigez-les et envoyez de nouveau la liste.
questionnaires-list_wrong = Certaines lignes de la liste sont erronées.
questionnaires-no_list = La liste est vide.
questionnaires-too_many = La liste compte trop de lignes; ajoutez-la en plusieurs fois.
questionnaires-taken = Un autre destinataire est interrogé pour ce pays. Retirez-le d’abord.
questionnaires-not_open = Le questionnaire n’est plus ouvert. Rien n’a été fait.
# $added: number of countries
questionnaires-added = Pays ajoutés: { $added }. Les courriels contenant les liens sont en cours d’envoi.
# $added: number of countries; $known: number of countries
questionnaires-added_known = Pays ajoutés: { $added }. Pays déjà interrogés à la même adresse, pour lesquels rien n’a changé: { $known }.
questionnaires_line-unknown_country = Aucun pays ou territoire n’a ce code.
questionnaires_line-other_region = Le pays n’appartient pas à votre région.
questionnaires_line-no_name = Il n’y a pas de nom.
questionnaires_line-too_long = Le nom est trop long.
questionnaires_line-bad_address = Il n’y a pas d’adresse électronique.
questionnaires_line-unknown_language = Les courriels ne sont pas rédigés dans cette langue.
questionnaires_line-twice = Le pays figure déjà plus haut dans la liste.
questionnaires_line-taken = Un autre destinataire est interrogé pour ce pays. Retirez-le d’abord.

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = Vous répondez pour: { $country }
# $day: a day in words
questionnaires-until = Vous pouvez répondre, et modifier votre réponse, jusqu’à la fin de cette journée (UTC): { $day }
questionnaires-help = Pour chaque thème dans lequel votre pays a un besoin, choisissez une priorité et indiquez précisément ce qui est nécessaire. Laissez les autres thèmes tels quels.
# $when: a day in words
questionnaires-answered_on = Dernière réponse: { $when }
questionnaires-saved = Votre réponse est enregistrée. Vous pouvez la modifier jusqu’au dernier jour.
questionnaires-overtaken = Une autre réponse a été enregistrée depuis que vous avez ouvert cette page. Votre saisie figure toujours ici et n’est pas enregistrée. Si vous enregistrez de nouveau, elle remplacera l’autre réponse.
questionnaires-too_often = Cette réponse a été enregistrée trop souvent en une heure. Rien n’a été enregistré. Votre saisie figure toujours ici; veuillez l’envoyer de nouveau dans une heure.
questionnaires_answer-language = Langue de votre texte
questionnaires_answer-priority = Priorité
questionnaires_answer-text = Ce qui est précisément nécessaire
questionnaires_answer-other = Autres observations
# A choice in place of a priority.
questionnaires-none = Aucune
questionnaires-save = Enregistrer la réponse
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }: { $said }
questionnaires-no_priority = Choisissez une priorité, ou supprimez le texte.
questionnaires-no_words = Indiquez précisément ce qui est nécessaire.
questionnaires-is_closed = Ce questionnaire n’accepte plus de réponses. Ce qui a été enregistré auparavant est pris en compte.
questionnaires-not_saved = Ce que vous venez d’envoyer n’est pas enregistré. Vous pouvez le copier ici:
