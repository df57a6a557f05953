### Numbers of people without names, as sources state them.

headcounts-title = Effectifs
headcounts-help = Un effectif est un nombre de personnes qu’une source indique sans donner de noms. Il est repris tel quel dans les rapports et n’est jamais réparti entre pays ou genres.
headcounts-none = Aucun effectif n’est enregistré.
headcounts-conflict = Plusieurs sources indiquent un total. Les rapports utilisent le plus élevé tant que vous n’en avez pas choisi un.
headcounts-new = Nouvel effectif
headcounts-add = Ajouter
headcounts-save = Enregistrer
headcounts-correct = Corriger
headcounts-remove = Supprimer
headcounts-choose = Utiliser ce total
headcounts-change = Modifier
headcounts-exactly = Exactement
headcounts-all = Tous
headcounts_field-qualifier = Degré de précision
headcounts_field-count = Personnes
headcounts_field-countries = Nombre de pays de provenance
headcounts_field-country = D’un seul pays
headcounts_field-gender = D’un seul genre
headcounts_field-mode = Mode de participation
headcounts_field-source = Source
headcounts_hint-count = Zéro est aussi un nombre; laissez vide si seuls les pays sont indiqués
headcounts_hint-source = Par exemple une cote de document; une source n’indique chaque nombre qu’une fois
headcounts_column-people = Personnes
headcounts_column-countries = Pays
headcounts_column-of = Personnes comptées
headcounts_column-source = Source
headcounts_column-chosen = Choisi par
# $qualifier: such as About; $count: number of people
headcounts-qualified = { $qualifier }: { $count }
headcounts-added = L’effectif est enregistré.
headcounts-saved = Enregistré.
headcounts-removed = L’effectif a été supprimé.
headcounts-chosen = Les rapports utilisent ce total.
headcounts-same_key = Un effectif de la même source concernant les mêmes personnes est déjà enregistré; corrigez l’effectif existant.
headcounts-overtaken = Quelqu’un d’autre a modifié cet effectif entre-temps. Le formulaire contient ce que vous avez saisi; si vous enregistrez de nouveau, votre saisie remplacera les données enregistrées.
