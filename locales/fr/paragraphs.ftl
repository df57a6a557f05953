### What the numbered paragraphs of resolutions ask, in other words than theirs; tables of reports and staff
### pages put the organ that is addressed before it, so each starts with what is to be done.

## R98-RCC-2024

paragraph-R98-RCC-2024-SG20-1 = Élaborer des Recommandations permettant de mettre en œuvre l’IoT et les villes et communautés intelligentes et durables, y compris pour les technologies émergentes et les secteurs verticaux.
paragraph-R98-RCC-2024-SG20-2 = Tenir à jour une feuille de route des normes relatives à l’IoT et aux villes et communautés intelligentes et durables, ainsi que des normes coordonnées qui tiennent compte des besoins régionaux et nationaux et respectent l’ouverture et la concurrence.
paragraph-R98-RCC-2024-SG20-3 = Travailler avec d’autres organismes de normalisation, forums, consortiums et commissions d’études de l’UIT-T.
paragraph-R98-RCC-2024-SG20-4 = Recueillir des cas d’utilisation de l’IoT et les évaluer du point de vue de l’échange interopérable de données; en faire connaître les résultats.
paragraph-R98-RCC-2024-SG20-5 = Poursuivre, avec d’autres commissions d’études, l’étude de la normalisation et de la gestion du citivers.
paragraph-R98-RCC-2024-TSB-1 = Contribuer, dans les limites du budget, à une normalisation de qualité et associer le secteur des télécommunications/TIC aux travaux de l’UIT-T sur l’IoT et les villes et communautés intelligentes et durables.
paragraph-R98-RCC-2024-TSB-2 = Mener, avec les États Membres et les villes, des projets pilotes urbains sur les indicateurs fondamentaux de performance des villes et communautés intelligentes et durables.
paragraph-R98-RCC-2024-TSB-3 = Appuyer l’initiative U4SSC et transmettre ses produits à la CE 20 et à d’autres groupes.
paragraph-R98-RCC-2024-TSB-4 = Promouvoir, avec les États Membres, les indicateurs fondamentaux de performance de l’initiative U4SSC pour l’auto-évaluation des villes.
paragraph-R98-RCC-2024-TSB-5 = Encourager la coopération avec d’autres organismes de normalisation, forums et initiatives en vue de normes interopérables et de rapports sur l’IoT.
paragraph-R98-RCC-2024-TSB-BDT-BR-1 = Établir des rapports sur les études relatives à l’IoT en tenant compte des besoins des pays en développement et en utilisant les résultats de l’UIT-R et de l’UIT-D.
paragraph-R98-RCC-2024-TSB-BDT-BR-2 = Aider les États Membres à appliquer les indicateurs fondamentaux de performance de l’initiative U4SSC.
paragraph-R98-RCC-2024-TSB-BDT-BR-3 = Favoriser les travaux communs des Secteurs sur l’écosystème de l’IoT au service des ODD et du SMSI.
paragraph-R98-RCC-2024-TSB-BDT-BR-4 = Poursuivre les publications de l’UIT et l’organisation des trois types de réunions (forums, séminaires et ateliers), en pensant d’abord aux pays en développement.
paragraph-R98-RCC-2024-TSB-BDT-BR-5 = Aider les États Membres, en premier lieu les pays en développement, à organiser leurs propres forums, séminaires et ateliers.
paragraph-R98-RCC-2024-TSB-BDT-BR-6 = Rendre compte à la prochaine AMNT des progrès accomplis dans l’organisation de forums, de séminaires et d’ateliers renforçant les capacités des pays en développement.
paragraph-R98-RCC-2024-TSB-BDT-BR-7 = Aider les pays en développement à appliquer les Recommandations, les rapports techniques et les lignes directrices.
paragraph-R98-RCC-2024-MEMBERS-1 = Contribuer aux travaux de la CE 20 et aux études sur l’IoT et les villes et communautés intelligentes et durables.
paragraph-R98-RCC-2024-MEMBERS-2 = Prévoir le développement de l’IoT et des villes et communautés intelligentes et durables dans des plans directeurs; échanger des cas d’utilisation et des bonnes pratiques.
paragraph-R98-RCC-2024-MEMBERS-3 = Coopérer et partager des données d’expérience.
paragraph-R98-RCC-2024-MEMBERS-4 = Organiser ou soutenir leurs propres forums, séminaires, ateliers et formations sur l’IoT.
paragraph-R98-RCC-2024-MEMBERS-5 = Prendre des mesures en faveur du développement de l’IoT, y compris en matière de normes.

## R98-CITEL-2022

paragraph-R98-CITEL-2022-SG20-1 = Élaborer des Recommandations permettant de mettre en œuvre l’IoT et les villes et communautés intelligentes.
paragraph-R98-CITEL-2022-SG20-2 = Continuer d’élaborer une feuille de route de l’IoT et des normes harmonisées répondant aux besoins de chaque région et de chaque État Membre.
paragraph-R98-CITEL-2022-SG20-3 = Collaborer avec les organismes de normalisation de l’IoT, les parties prenantes et d’autres commissions d’études.
paragraph-R98-CITEL-2022-SG20-4 = Collaborer avec les CE 2, 12 et 17 sur l’identification, la qualité de service et la sécurité de l’IoT.
paragraph-R98-CITEL-2022-SG20-5 = Recueillir, évaluer et partager des cas d’utilisation de l’IoT.
paragraph-R98-CITEL-2022-TSB-1 = Contribuer, dans les limites du budget, à une normalisation de qualité et associer le secteur privé aux travaux de l’UIT-T sur l’IoT et les villes et communautés intelligentes.
paragraph-R98-CITEL-2022-TSB-2 = Mener, avec les États Membres et les villes, des projets pilotes urbains sur l’évaluation des villes et communautés intelligentes à l’aide d’indicateurs fondamentaux de performance.
paragraph-R98-CITEL-2022-TSB-3 = Appuyer l’initiative U4SSC (UIT/CEE-ONU, mai 2016) et en diffuser les produits.
paragraph-R98-CITEL-2022-TSB-4 = Encourager la coopération avec d’autres organismes de normalisation en vue de services IoT interopérables.
paragraph-R98-CITEL-2022-TSB-BDT-BR-1 = Établir des rapports qui tiennent compte des besoins des pays en développement dans l’étude de l’IoT, des réseaux de capteurs et des services.
paragraph-R98-CITEL-2022-TSB-BDT-BR-2 = Favoriser les travaux communs des Secteurs au service des ODD et du SMSI.
paragraph-R98-CITEL-2022-TSB-BDT-BR-3 = Continuer de diffuser des publications et d’organiser des forums, des séminaires et des ateliers, en tenant compte des pays en développement.
paragraph-R98-CITEL-2022-TSB-BDT-BR-4 = Aider les pays en développement à appliquer les Recommandations, les rapports techniques et les lignes directrices.
paragraph-R98-CITEL-2022-TSB-BDT-BR-5 = Aider les pays en développement par le renforcement des capacités et la formation dans le domaine de l’IoT et des villes et communautés intelligentes.
paragraph-R98-CITEL-2022-MEMBERS-1 = Contribuer aux travaux de la CE 20 et aux études sur l’IoT et les villes et communautés intelligentes.
paragraph-R98-CITEL-2022-MEMBERS-2 = Prévoir le développement de l’IoT et des villes et communautés intelligentes et durables dans des plans directeurs; échanger des cas d’utilisation et des bonnes pratiques.
paragraph-R98-CITEL-2022-MEMBERS-3 = Coopérer et partager des données d’expérience.
paragraph-R98-CITEL-2022-MEMBERS-4 = Organiser ou soutenir leurs propres forums, séminaires et ateliers sur l’IoT.
paragraph-R98-CITEL-2022-MEMBERS-5 = Prendre des mesures en faveur du développement de l’IoT, y compris en matière de normes.

## R197-APT-2022

paragraph-R197-APT-2022-RESOLVES-1 = Promouvoir l’investissement dans l’IoT et les villes et communautés intelligentes et durables au service du Programme 2030.
paragraph-R197-APT-2022-RESOLVES-2 = Faire avancer les travaux de l’UIT sur l’IoT et les villes et communautés intelligentes et durables et surmonter les difficultés rencontrées.
paragraph-R197-APT-2022-SG-1 = Coordonner les activités de l’Union relatives à l’IoT et aux villes et communautés intelligentes et durables.
paragraph-R197-APT-2022-SG-2 = Faciliter l’échange de données d’expérience et de bonnes pratiques avec toutes les organisations concernées.
paragraph-R197-APT-2022-SG-3 = Sensibiliser les membres aux perspectives et aux enjeux de l’IoT pour les pays en développement et élargir la coopération.
paragraph-R197-APT-2022-SG-4 = Présenter chaque année aux sessions du Conseil un rapport sur la mise en œuvre de la présente résolution.
paragraph-R197-APT-2022-SG-5 = Présenter un rapport à la PP-26.
paragraph-R197-APT-2022-TSB-BR-1 = Appuyer les groupes concernés de l’UIT-T et de l’UIT-R afin que les services et les infrastructures voient le jour.
paragraph-R197-APT-2022-TSB-BR-2 = Coopérer avec les organismes de normalisation et d’autres acteurs dans le cadre d’ateliers communs, de sessions de formation et de groupes de coordination pour assurer l’interopérabilité.
paragraph-R197-APT-2022-TSB-BR-3 = Encourager, à partir des résultats des commissions d’études, le développement de l’IoT et des villes et communautés intelligentes et durables dans l’ensemble des services civils et collectifs.
paragraph-R197-APT-2022-BR-u = Appuyer les commissions d’études de l’UIT-R pour les aspects radioélectriques de l’IoT et des villes et communautés intelligentes et durables.
paragraph-R197-APT-2022-BDT-1 = Aider les pays qui en ont besoin à adopter l’IoT et les villes et communautés intelligentes et durables par des informations, un renforcement des capacités et de bonnes pratiques, au moyen de séminaires, d’ateliers et d’autres activités de ce type.
paragraph-R197-APT-2022-BDT-2 = Aider les commissions d’études de l’UIT-D à définir et à élaborer des sujets d’étude relatifs à l’IoT et aux villes et communautés intelligentes et durables et à partager les bonnes pratiques.
paragraph-R197-APT-2022-BDT-3 = Encourager les États Membres à mettre en place des cadres propices, tels que des stratégies en matière de TIC.
paragraph-R197-APT-2022-COUNCIL-1 = Examiner les rapports du Secrétaire général et y donner suite.
paragraph-R197-APT-2022-COUNCIL-2 = Rendre compte des progrès accomplis à la PP-26, sur la base du rapport du Secrétaire général.
paragraph-R197-APT-2022-MS-1 = Favoriser les orientations sur la planification, le déploiement et le renforcement des capacités.
paragraph-R197-APT-2022-MS-2 = Coopérer en associant les parties prenantes et en échangeant des informations.
paragraph-R197-APT-2022-MS-3 = Appuyer les études radioélectriques en faveur d’écosystèmes financièrement avantageux pour l’IoT et les villes et communautés intelligentes et durables.
paragraph-R197-APT-2022-MS-4 = Mettre en commun les connaissances sur l’IoT et les villes et communautés intelligentes et durables.
paragraph-R197-APT-2022-MEMBERS-1 = Envisager de consigner par écrit les bonnes pratiques.
paragraph-R197-APT-2022-MEMBERS-2 = Partager des informations sur l’utilité de l’IoT et des villes et communautés intelligentes et durables face à la pandémie mondiale.
paragraph-R197-APT-2022-MEMBERS-3 = Contribuer à la mise en œuvre de la résolution.
paragraph-R197-APT-2022-MEMBERS-4 = Coopérer, associer les parties prenantes aux activités de l’UIT et échanger des connaissances.
paragraph-R197-APT-2022-MEMBERS-5 = Participer aux études de l’Union sur l’IoT et les villes et communautés intelligentes et durables.
paragraph-R197-APT-2022-MEMBERS-6 = Encourager les entreprises de tous les secteurs à participer.

## R85-KIGALI-2022

paragraph-R85-KIGALI-2022-RESOLVES-u = Promouvoir, avec l’UIT-T et l’UIT-R, l’adoption de l’IoT et le développement des villes et communautés intelligentes et durables au service des ODD et du Programme Connect 2030.
paragraph-R85-KIGALI-2022-SG-1 = Recueillir des données d’expérience nationales et régionales et élaborer des lignes directrices de mise en œuvre à partir des Recommandations de l’UIT et d’autres contributions.
paragraph-R85-KIGALI-2022-SG-2 = Étudier les perspectives et les enjeux de la mise en œuvre de l’IoT et des villes et communautés intelligentes et durables.
paragraph-R85-KIGALI-2022-SG-3 = Recenser des études de cas sur l’IoT et les villes et communautés intelligentes et durables, ainsi que les facteurs qui influent sur le déploiement.
paragraph-R85-KIGALI-2022-BDT-1 = Aider les États Membres, en particulier les pays en développement, par des informations, des compétences, un renforcement des capacités et de bonnes pratiques, en vue d’un environnement propice.
paragraph-R85-KIGALI-2022-BDT-2 = Utiliser les projets du système des Nations Unies pour le développement afin de déployer l’IoT et les villes et communautés intelligentes et durables, surtout dans les pays en développement.
paragraph-R85-KIGALI-2022-BDT-3 = Créer, avec les Secteurs et d’autres organisations, un cadre d’échange de connaissances en organisant des ateliers et des forums aux niveaux régional et international.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-1 = Établir ou mettre à jour, à partir des travaux menés dans tous les Secteurs avec l’initiative U4SSC, un rapport sur les besoins des pays en développement en matière d’IoT et de villes et communautés intelligentes et durables.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-2 = Réunir les travaux de l’UIT sur les technologies, les normes, les politiques et la réglementation relatives à l’IoT.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-3 = Organiser des ateliers et des programmes de formation permettant de débattre et d’échanger de bonnes pratiques.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-4 = Favoriser les travaux intersectoriels sur la contribution de l’IoT et des villes et communautés intelligentes et durables aux ODD et au SMSI.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-5 = Offrir aux pays en développement des possibilités de renforcement des capacités en matière d’IoT et de villes et communautés intelligentes et durables.
paragraph-R85-KIGALI-2022-MEMBERS-1 = Participer aux études de l’UIT sur l’IoT et les villes et communautés intelligentes et durables.
paragraph-R85-KIGALI-2022-MEMBERS-2 = Mettre en commun les connaissances dans ce domaine.
paragraph-R85-KIGALI-2022-MS-1 = Adopter des stratégies, des politiques et des plans en faveur de l’IoT et des villes et communautés intelligentes et durables.
paragraph-R85-KIGALI-2022-MS-2 = Collaborer et transmettre les connaissances.
