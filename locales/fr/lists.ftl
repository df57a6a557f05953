### The dated lists of countries, and what staff decide about them.

lists-country = Pays
lists-class = Catégorie
lists-day = Date prévue
lists-decision = Décision
# Badge: the scheduled day has come.
lists-due = À échéance
lists-decide = Statuer
# Read out instead of "Decide". $what: country and class
lists-decide-about = Statuer: { $what }
lists-open = Reclassements à confirmer
lists-open-help = Un reclassement prévu n’est pris en compte dans les rapports qu’une fois confirmé.
lists-open-none = Aucun reclassement n’est à confirmer.
lists-decided = Modifications effectuées à ce jour
lists-decided-none = Aucune modification n’a encore été effectuée.
lists-done = La décision est enregistrée. Les rapports en tiennent compte à partir de maintenant.
lists-at = Date d’enregistrement
lists-change = Modification
# Column: the class or region that changed.
lists-of = Catégorie ou région
lists-from = À partir du
lists-to = Jusqu’au
lists-source = Source
lists-source-hint = Document qui fait foi, par exemple une résolution de l’Assemblée générale, avec son numéro et sa date.
lists-by = Auteur
lists-all = Toutes les listes de pays

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }: { $class }
# $day: a date in words
lists-graduation-day = Date prévue du reclassement: { $day }
lists-confirm = Confirmer le reclassement
lists-confirm-help = À partir de la date prévue, le pays n’est plus compté dans cette catégorie.
lists-defer = Différer le reclassement
lists-defer-help = Le pays reste dans la catégorie. Une nouvelle date doit à son tour être confirmée.
lists-until = Nouvelle date
lists-until-hint = Laissez ce champ vide si aucune nouvelle date n’a été fixée.
lists-error-source = Indiquez la source.
lists-error-date = Saisissez une date.
lists-error-day = La nouvelle date doit être postérieure à la date prévue.

## Kinds of changes.
lists-change-class = Appartenance à une catégorie
lists-change-region = Région
lists-change-membership = Adhésion à l’Union
lists-change-graduation_confirmed = Reclassement confirmé
lists-change-graduation_deferred = Reclassement différé
