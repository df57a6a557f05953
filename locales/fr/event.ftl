### The page of an event.

# Before the title of the main event that this one is a part of.
event-part-of = Sous-événement de
event-is-cancelled = Cet événement est annulé.
event-is-postponed = Cet événement est reporté. Les nouvelles dates ne sont pas encore connues.

## Labels of what is known about the event.
event-dates = Dates
event-time = Heure
# The same hours by the clock of the place that the reader chose.
event-time-reader = Heure là où vous êtes
event-place = Ville et pays
event-venue = Lieu
event-mode = Mode de participation
event-organizers = Organisation
event-itu_role = Rôle de l’UIT
event-partners = Partenaires
event-programme_name = Programme de formation
event-themes = Thèmes
event-languages = Langues de l’événement
event-scope = Portée
event-capacity = Places
event-registration_from = Ouverture des inscriptions
event-registration_until = Dernier jour pour s’inscrire
event-to-calendar = Ajouter au calendrier

## The choice of a time zone.
# Label of the line that holds the choice.
event-zone-other = Autre fuseau horaire
event-zone-choose = Afficher l’heure d’un autre lieu
event-zone = Lieu dont vous suivez l’heure
event-zone-own = Heure de l’événement uniquement
event-zone-show = Afficher
event-zone-unknown = Le fuseau horaire indiqué dans l’adresse n’existe pas. Choisissez-en un dans la liste.

## Registration.
event-register = S’inscrire
event-register-waiting = S’inscrire sur la liste d’attente
event-full = Toutes les places sont prises. Les personnes inscrites sur la liste d’attente sont prévenues par courriel lorsqu’une place se libère.
event-shut-not_yet = Les inscriptions ne sont pas encore ouvertes.
event-shut-closed = Les inscriptions sont closes.
event-shut-begun = Les inscriptions sont closes, car l’événement a commencé.
event-shut-over = Cet événement est terminé.
event-shut-cancelled = L’inscription n’est pas possible, car l’événement est annulé.
event-shut-postponed = L’inscription n’est pas possible, car l’événement est reporté et ses nouvelles dates ne sont pas encore connues.
event-shut-nominated = Les personnes sont désignées par les coordonnateurs de leurs délégations. Écrivez au vôtre ou aux organisateurs.
event-shut-by_invitation = Inscription sur invitation uniquement. Si vous avez été invité(e), utilisez le lien de votre invitation.

## Sections of the page.
event-about = À propos de l’événement
event-programme = Programme
event-children = Sous-événements
event-materials = Documents
# Who organizes the event, with whom, on which themes.
event-background = Contexte
