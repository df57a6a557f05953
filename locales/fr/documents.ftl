### Stored reports: the list, one report, its texts, and what changed.

documents-title = Rapports conservés
documents-help = Chaque rapport passe du projet à la relecture, est approuvé par une deuxième personne, figé puis soumis.
documents-begin = Commencer un rapport
documents-none = Aucun rapport n’est encore conservé.
documents-report = Rapport
documents-period = Période
documents-compared = Comparé avec
documents-number = Numéro du document
documents-number-hint = Sans la lettre de la langue ni la révision, par exemple C27/14.
documents-state = État
documents-owner = Responsable
documents-itself = automatiquement
documents-edited = Dernière rédaction
documents-cleared = Approuvé
documents-frozen = Figé
documents-submitted = Soumis
documents-corrects = Le rapport que celui-ci corrige
documents-corrected_by = La révision qui corrige ce rapport
documents-compare = Ce qui a changé
documents-next = Étapes suivantes
documents-untranslated = Textes non traduits dans les langues suivantes : { $languages }. Le document y reproduit l’original, avec l’indication de sa langue.
documents-outdated = Traductions antérieures à l’original dans les langues suivantes : { $languages }. Le document y dit ce que l’original ne dit plus.
documents-step-review = Envoyer en relecture
documents-step-return = Renvoyer au stade de projet
documents-step-clearance = Approuver
documents-step-freezing = Figer
documents-step-submission = Marquer comme soumis
documents-step-revision = Commencer une révision
documents-done-draft = Le projet est conservé.
documents-done-review = Le rapport est en relecture.
documents-done-return = Le rapport est de nouveau un projet.
documents-done-clearance = Le rapport est approuvé.
documents-done-freezing = Le rapport est figé. Ses faits, listes, textes et fichiers sont conservés et ne changent plus.
documents-done-submission = Le rapport est marqué comme soumis.
documents-done-revision = La révision est commencée. Indiquez dans ses textes ce qu’elle corrige.
documents-done-header = L’en-tête est enregistré.
documents-done-comments = La remarque est faite.
documents-done-settlement = La remarque est réglée.
documents-refused-not_from_here = Le rapport n’en est pas au stade qui permet cela.
documents-refused-same_person = Un rapport est approuvé par une personne qui n’y a pas travaillé. Depuis la dernière approbation de celui-ci, vous l’avez commencé, rédigé, envoyé en relecture, avez modifié son en-tête, ou avez saisi une déclaration ou une cible qu’il présente.
documents-refused-nobody_left = Un rapport est approuvé par une personne qui n’y a pas travaillé, et toutes celles qui peuvent approuver des rapports ont travaillé à celui-ci depuis sa dernière approbation. Demandez à un administrateur de confier le rôle de responsable de rapports à une autre personne.
# $count: number of events
documents-refused-incomplete =
    { $count ->
        [one] Il manque à { $count } événement des données que personne n’a déclarées indisponibles.
       *[other] Il manque à { $count } événements des données que personne n’a déclarées indisponibles.
    }
documents-refused-moved = Les chiffres ou les textes ne sont plus ceux qui ont été approuvés. Renvoyez le rapport au stade de projet et faites-le approuver de nouveau.
documents-refused-no_correction = Une révision indique ce qu’elle corrige. Écrivez-le dans les textes.
# $count: a number
documents-refused-remarks = Remarques que personne n’a traitées : { $count }. Traitez-les d’abord; elles figurent plus bas.
documents-refused-revised = Une révision de ce rapport a déjà été commencée.
documents-refused-fonts = Rien n’a été figé: un rapport figé conserve ses documents dans toutes les langues, et les documents PDF ne peuvent pas être composés ici, car il manque à ce serveur { $families }. Demandez à la personne qui l’exploite d’installer { $packages } (sous Debian et Ubuntu: { $command }), puis figez le rapport.
documents-not_open = Seul un projet peut être modifié.
documents-figures = Principaux chiffres
documents-figures-now = Calculés à partir des dossiers tels qu’ils sont maintenant.
documents-figures-kept = Tels qu’ils ont été conservés quand le rapport a été figé.
# $count: number of events
documents-incomplete =
    { $count ->
        [0] Chaque événement est complet, ou ce qui lui manque a été déclaré indisponible.
        [one] Il manque à { $count } événement des données que personne n’a déclarées indisponibles.
       *[other] Il manque à { $count } événements des données que personne n’a déclarées indisponibles.
    }
documents-lacking = Événements auxquels il manque des données
# $gap: what is missing; $reason: a text of staff
documents-declared = { $gap } – déclaré indisponible: { $reason }
# $digest: the digest of a file
documents-digest = SHA-256: { $digest }
documents-digests = Empreintes (SHA-256)
documents-languages = Langues et fichiers
documents-language = Langue
documents-texts = Textes
documents-files = Fichiers
# $written, $stale, $missing: numbers of texts
documents-written = Textes: { $written }. À revoir, l’original ayant changé: { $stale }. Non traduits: { $missing }.
documents-header = En-tête
documents-agenda_item = Point de l’ordre du jour
documents-date = Date du document
documents-original = Langue originale
documents-save = Enregistrer l’en-tête
documents-remarks = Remarques
documents-remarks-none = Personne n’a fait de remarque.
documents-remark = Remarque
documents-remark-about = À propos de
documents-remark-make = Faire la remarque
documents-whole = Tout le rapport
documents-settle = Réglée
# $by: an address and a day
documents-settled = Réglée: { $by }
documents-history = Historique
# $language: name of a language
documents-texts-title = Textes du rapport: { $language }
documents-texts-help = Ce qui reste vide est tel que calculé, ou rien. Les lignes vides séparent les paragraphes. N’écrivez pas de chiffres: nommez-les entre accolades, et chaque document les montre tels qu’ils sont.
documents-texts-save = Enregistrer les textes
documents-texts-saved = Les textes sont enregistrés.
documents-names = Noms des chiffres
documents-computed = Calculé, à côté de ce que vous écrivez
documents-computed-instead = Calculé, sauf si vous écrivez autre chose
# $number: a number; $name: the name of a figure in braces
documents-typed = { $number } est écrit en chiffres. Écrivez plutôt { $name }: le texte restera juste si le chiffre change.
documents-current = Cette traduction dit ce que dit maintenant l’original
documents-stale = L’original a changé depuis cette traduction; les changements sont marqués.
# $language: name of a language
documents-source-in = Original: { $language }
documents-comparison = Ce qui a changé et pourquoi
documents-compare-with = Comparer avec
documents-compare-now = Le même rapport, calculé maintenant
documents-same = Tous les chiffres sont les mêmes.
documents-differ = Tableaux présentant d’autres différences
documents-written-differs = Textes, en-tête et cibles qui diffèrent
documents-where = Où
documents-what = Quoi
documents-before = Avant
documents-after = Après
documents-overcount = Comptées plus d’une fois
documents-why = Pourquoi
documents-why-none = Aucune raison n’a été trouvée: aucun événement ni aucun autre élément enregistré ne s’est ajouté, n’a disparu ou n’a changé, aucune liste de pays n’a changé et aucune fiche de personne n’a été fusionnée.
# $event: title of an event
documents-why-added = Événement entré dans les chiffres: { $event }
# $event: title of an event
documents-why-gone = Événement sorti des chiffres: { $event }
# $event: title of an event
documents-why-changed = Événement dont le dossier a changé: { $event }
# $event: title of an event; $day: a day; $reason: what the officer wrote
documents-why-reopened = Dossier de « { $event } » rouvert le { $day } : { $reason }
documents-why-record_added = { $sort } – ajout: { $record }
documents-why-record_gone = { $sort } – retrait: { $record }
documents-why-record_changed = { $sort } – modification: { $record }
documents-why-activity = Autre activité enregistrée
documents-why-need = Besoin
documents-why-request = Demande d’appui
# $change: what was decided; $country: name of a country; $of: a class or region
documents-why-list = Listes de pays: { $country }, { $of }: { $change }
# $count: a number
documents-why-merged = Fiches de personnes reconnues comme appartenant à une autre: { $count }
# $before, $after: versions of the counting rules
documents-why-rules = Règles de comptage: version { $before }, puis version { $after }
documents-why-fields = { $what } – différences: { $fields }
documents-why-paragraph = Paragraphe { $paragraph }: enregistrements avant { $before }, après { $after }
documents-error-remark = Écrivez la remarque, en 2000 caractères au plus.
# $name: what was typed
documents-error-figure = Il n’y a pas de chiffre nommé «{ $name }».
# $count: a number of characters
documents-error-long = { $count } caractères au plus.
documents-error-changed = Quelqu’un d’autre a modifié ce texte entre-temps. Copiez le vôtre, rechargez la page et réunissez les deux.
documents-error-header-changed = Quelqu’un d’autre a modifié l’en-tête entre-temps. Votre saisie figure ici ; un nouvel enregistrement remplacera la sienne.
documents-error-owner = Indiquez qui est responsable du rapport.

## What happened to a report
documents-did-report_drafted = Projet commencé
documents-did-report_period_moved = Période adaptée aux dates de la réunion
documents-did-report_header_changed = En-tête modifié
documents-did-report_text_changed = Texte modifié
documents-did-report_commented = Remarque faite
documents-did-report_comment_settled = Remarque réglée
documents-did-report_sent_to_review = Envoyé en relecture
documents-did-report_returned = Renvoyé au stade de projet
documents-did-report_cleared = Approuvé
documents-did-report_frozen = Figé
documents-did-report_submitted = Soumis
documents-did-report_revised = Commencé comme révision
