### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = Autres activités
activities-new = Saisir une activité
activities-edit = Activité
activities-any = Tous
activities-show = Afficher
# $count: number of records
activities-found = Activités: { $count }
activities-saved = Enregistré.
activities-save = Enregistrer
activities-choose = Choisir
activities-overtaken = Quelqu’un d’autre a modifié ces données depuis que vous avez ouvert la page. Comparez, puis enregistrez de nouveau.
activities-date_hint = Sous la forme 2027-05-04, 2027-05 ou 2027
# $language: a language's own name
activities-title_in = Titre ({ $language })
activities_field-activity_ref = Référence
activities_field-title = Titre
activities_field-kind = Type
activities_field-date = Date
activities_field-number = Numéro ou norme
activities_field-stage = Étape
activities_field-group = Groupe
activities_field-city = Ville
activities_field-country = Pays
activities_field-place = Lieu
activities_field-url = Lien
activities_field-sectors = Secteurs
activities_field-languages = Langues
activities_field-themes = Thèmes
activities_field-mandates = Paragraphes auxquels elle répond
