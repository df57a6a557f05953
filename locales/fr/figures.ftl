### Public figures.

figures-title = Chiffres
figures-lead = Combien de personnes ont participé à des forums, séminaires, ateliers et formations, et de quelles régions et de quels pays elles venaient. Les chiffres proviennent des dossiers clos et sont les mêmes que dans les rapports.
figures-rows = Lignes
figures-columns = Colonnes
figures-measure = Ce qui est compté
figures-nothing = Rien
figures-show = Afficher
figures-counts-participations = Chaque personne compte une fois pour chaque événement auquel elle a assisté.
figures-counts-people = Chaque personne compte une fois dans chaque chiffre, quel que soit le nombre d’événements auxquels elle a assisté.
figures-counts-countries = Chaque pays dont au moins une personne a participé compte une fois dans chaque chiffre.
figures-counts-events = Forums, séminaires, ateliers, formations et webinaires dont le dossier est clos.
figures-method = Comment les chiffres sont établis
figures-no-table = Ce tableau n’est pas publié, ou ne compte pas cela. Choisissez d’autres lignes, d’autres colonnes ou un autre compte.
figures-near = Les tableaux suivants sont publiés:
# Stands in a table in the place of a number.
figures-hidden = masqué
figures-hidden-why = « Masqué » ne veut pas dire zéro : le nombre désigne moins de trois personnes, ou trahirait un autre nombre qui le fait.
# The row or column of the sum.
figures-all = Total
# Heads the only row or column of a table that is cut by nothing there.
figures-number = Nombre
# $measure: what is counted; $rows: what it is cut by
figures-caption = { $measure } par { $rows }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-caption-two = { $measure } par { $rows } et { $columns }
# $day: a day in words
figures-until = Sont comptés les dossiers clos jusqu’au { $day }.
figures-no-records = Aucun dossier n’est encore clos.
figures-csv = Ce tableau en CSV
figures-json = Tous les tableaux en JSON
figures-feed = Fil d’actualité des chiffres (Atom)
figures-none-country = Organisation internationale, ou pays non indiqué
figures-none-theme = Sans thème
# $percent: a number
figures-percent = { $percent } %
figures-reached = atteint
figures-not-reached = pas encore atteint
# $region: name of a region; $count: how many of its countries are reached; $of: how many it has
figures-region-reached = { $region } : { $count } sur { $of }
# $measure: what is counted; $rows, $columns: what it is cut by
figures-chart-time = { $measure } par { $rows } et { $columns }
figures-chart-time-description = Une rangée de barres pour chaque ligne du tableau ci-dessous, toutes à la même échelle. Une barre en tirets est masquée.
# $measure: what is counted; $rows: what it is cut by
figures-chart-bars = { $measure } par { $rows }
figures-chart-bars-description = Une barre pour chaque ligne du tableau ci-dessous. Une barre en tirets est masquée.
figures-chart-women = Part des femmes
figures-chart-women-description = Les femmes parmi les personnes qui indiquent leur genre, en pourcentage, pour chaque ligne du tableau ci-dessous. Une barre en tirets est masquée.
figures-chart-map = Pays atteints
figures-chart-map-description = Un carré par État Membre, par région. Un carré plein au bord ferme est un pays dont quelqu’un a participé ; un carré pointillé n’est pas encore atteint.
axis-year = Année
axis-cycle = Cycle d’assemblée
axis-region = Région
axis-class = Catégorie de pays
axis-country = Pays
axis-theme = Thème
axis-gender = Genre
measure-participations = Participations
measure-people = Personnes
measure-countries = Pays
measure-events = Événements
figures-method-participations = Participations
figures-method-participations-text = Une participation, c’est une personne à un événement. Elle compte si la personne est venue, entièrement ou en partie, comme participant, boursier, orateur, modérateur ou formateur. Les organisateurs, le secrétariat, les interprètes et le personnel d’appui ne sont pas comptés. Qui s’est seulement inscrit n’est pas compté. Les nombres de personnes qu’une source indique sans noms ne figurent pas dans ces chiffres.
figures-method-people = Personnes
figures-method-people-text = Chaque personne compte une fois dans chaque chiffre. Qui est venu plusieurs années, ou pour plusieurs pays ou thèmes, compte dans chacun d’eux et une fois dans le total ; la somme des lignes peut donc dépasser le total.
figures-method-countries = Pays
figures-method-countries-text = Les États Membres de l’UIT et l’État de Palestine que quelqu’un a représentés. Les territoires ne sont pas comptés ici ; ils ont leurs propres lignes dans le tableau par pays.
figures-method-events = Événements
figures-method-events-text = Les événements de renforcement des capacités : forums, séminaires, ateliers, formations et webinaires qui ont eu lieu et dont le dossier est clos. Un événement à plusieurs thèmes compte pour chacun d’eux et une fois dans le total.
figures-method-years = Années
figures-method-years-text = Un événement compte pour l’année de son premier jour, dans la mesure où celui-ci est connu. Une personne compte une fois par année et une fois pour l’ensemble des années.
figures-method-places = Régions, catégories et cycles
figures-method-places-text = La région et la catégorie d’un pays sont celles du premier jour de l’événement. Les catégories se recoupent ; les pays en développement sont les quatre catégories et tous les autres que les Nations Unies classent comme en développement (M49), chacun compté une fois. Un cycle va de l’ouverture d’une assemblée à celle de la suivante et porte le nom de celle qui le clôt ; un événement dont seule l’année est connue peut n’appartenir à aucun.
figures-method-themes = Thèmes
figures-method-themes-text = Un événement porte sur les thèmes indiqués dans son propre dossier et sur ceux de l’événement dont il relève. S’il porte sur plusieurs thèmes, il compte pour chacun d’eux et une fois dans le total; s’il n’en a aucun, il figure sur une ligne distincte.
figures-method-genders = Genre
figures-method-genders-text = Tel que les personnes l’indiquent ; personne n’y est tenu. Une personne a un seul genre dans tous les chiffres, le dernier indiqué.
figures-method-hidden = Chiffres masqués
figures-method-hidden-text = Les chiffres qui désignent moins de trois personnes sont masqués, et autant d’autres qu’il le faut pour qu’aucun chiffre masqué ne puisse être déduit de tout ce qui est publié ici, par addition, soustraction ou comparaison. Zéro est affiché : il ne désigne personne. Les pays par thème ne sont pas publiés du tout.
figures-method-source = D’où viennent les chiffres
figures-method-source-text = Des faits qui sont inscrits à la clôture du dossier d’un événement, jamais des inscriptions. L’effacement d’une personne ne change aucun chiffre. Les mêmes faits donnent partout les mêmes chiffres ; l’empreinte au-dessous de chaque tableau est celle de tous les chiffres ensemble.
