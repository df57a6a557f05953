### The managed list of organizations, and what to make of texts that people typed.

organizations-title = Organisations
organizations-new = Ajouter une organisation
organizations-edit = Organisation
organizations-text = Nom ou sigle
organizations-any = Toutes
organizations-show = Afficher
organizations-name = Nom
organizations-names = Nom officiel
organizations-names_help = Le nom dans au moins une langue. Dans une autre langue, c’est le nom anglais qui s’affiche, sinon le premier.
organizations-abbreviation = Sigle
organizations-aliases = Autres noms
organizations-aliases_help = Un par ligne: anciens noms, autres graphies, autres langues. Les accents, la casse et les signes sont sans effet.
organizations-country = Pays
organizations-country_help = Laissez vide pour une organisation internationale.
organizations-kind = Type
organizations-uses = Inscriptions
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [0] aucune inscription
        [one] une inscription
       *[other] { $count } inscriptions
    }
organizations-not_stated = Non indiqué
organizations-save = Enregistrer
organizations-saved = Enregistré.
organizations-overtaken = Quelqu’un d’autre a modifié cette organisation depuis l’ouverture de la page. Comparez, puis enregistrez de nouveau.
organizations-typed_as = Telle que saisie
# $count: number of organizations
organizations-found =
    { $count ->
        [0] Aucune organisation ne correspond.
        [one] Une organisation
       *[other] { $count } organisations
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [0] Aucun texte saisi en attente
        [one] { $count } texte saisi en attente
       *[other] { $count } textes saisis en attente
    }

## Texts that people typed.
organizations-texts = Organisations saisies
organizations-texts_help = Ces textes ont été saisis et ne correspondent au nom d’aucune organisation de la liste. Indiquez une fois ce qu’un texte désigne: cela vaut pour toutes les inscriptions qui le portent, présentes et à venir. Le texte saisi est conservé.
# $count: number of texts
organizations-texts_found =
    { $count ->
        [0] Aucun texte en attente.
        [one] Un texte
       *[other] { $count } textes
    }
organizations-typed = Texte saisi
organizations-text_title = Que désigne ce texte?
organizations-text_help = Choisissez l’organisation désignée. Cherchez-la si elle n’est pas affichée.
organizations-none_alike = Aucune organisation n’a été trouvée.
organizations-choose = Choisir
# The spoken label of the button. $name: name of an organization
organizations-choose_this = Choisir: { $name }
organizations-assign = Celle-ci
# The spoken label of the button. $name: name of an organization
organizations-assign_to = Celle-ci: { $name }
organizations-none_of_these = Aucune de celles-ci
organizations-leave = Laisser tel que saisi
organizations-leave_help = Un texte laissé tel que saisi n’est plus proposé.
organizations-text_assigned = Le texte désigne désormais cette organisation, dans toutes les inscriptions qui le portent.
organizations-text_left = Le texte reste tel que saisi.

## Merging two organizations.
organizations-merge_with = Fusionner avec une autre organisation
organizations-merge_title = Fusionner deux organisations
# $name: name of the organization that stays
organizations-merge_help = Cherchez l’organisation qui est la même que { $name }. Ses noms deviennent ceux de { $name }, et ses inscriptions aussi. La fusion ne peut pas être annulée.
organizations-merge_preview = Ces deux organisations n’en font qu’une
organizations-merge_names = Noms connus après la fusion
organizations-merge = Fusionner
organizations-merged = Ces deux organisations n’en font plus qu’une.
