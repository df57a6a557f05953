### What is kept about people.

privacy-title = Confidentialité
privacy-erased = Vos données sont effacées. Il ne reste rien qui vous désigne.
privacy-lead = Cette plate-forme sert à organiser des événements et à en rendre compte. Elle conserve uniquement les données personnelles nécessaires à cette fin.
privacy-what = Données conservées
privacy-what-text =
    Lors de l’inscription: votre nom, votre adresse électronique, votre organisation et son type, le pays que vous représentez, votre rôle, votre mode de participation, la langue des courriels, et votre genre si vous l’indiquez. Après l’événement: votre présence ou votre absence, et les jours de présence.
    Vos réponses aux questions d’un événement, s’il en pose, et les fichiers que vous remettez avec elles.
    Les courriels qui vous ont été envoyés au sujet d’un événement, s’ils sont revenus, et si vous ne voulez pas de messages des organisateurs.
    Lorsqu’une administration est interrogée par questionnaire sur les besoins de son pays: le nom et l’adresse électronique de la personne ou du service interrogé, qui sont effacés lorsque l’organisation qui exploite cette plate-forme les retire; la réponse est celle du pays et elle est conservée.
privacy-why = Finalité
privacy-why-text =
    Organiser l’événement, vous écrire à ce sujet et en rendre compte aux membres de l’UIT: combien de personnes ont participé, et de quels pays et régions. Les résolutions qui demandent ces rapports demandent aussi des informations sur la participation des femmes et des hommes; c’est pourquoi le formulaire demande le genre, et c’est pourquoi vous pouvez ne pas répondre.
privacy-who = Personnes ayant accès aux données
privacy-who-text =
    Les responsables qui organisent l’événement. Si une administration ou une organisation a désigné un coordonnateur, celui-ci voit le nom, l’adresse électronique, l’organisation, le rôle et l’état de l’inscription des personnes qui s’inscrivent au titre de sa délégation; la personne qui a inscrit un groupe voit la situation de ses membres. Personne d’autre: il n’existe aucune liste publique de participants. Les rapports contiennent des totaux; les publications masquent les totaux si petits qu’ils désigneraient des personnes précises.
privacy-long = Durée de conservation
privacy-long-text =
    Jusqu’à ce que vous effaciez vos données, ou jusqu’à ce que l’organisation qui exploite cette plate-forme n’en ait plus besoin. Après l’effacement, il reste un décompte, avec votre pays, votre genre s’il est indiqué et votre type d’organisation, mais rien qui permette de remonter jusqu’à vous. L’adresse d’une invitation est supprimée 30 jours après l’événement.
    Un formulaire que vous enregistrez pour le poursuivre plus tard est conservé 30 jours, avec ses fichiers, sauf si vous l’envoyez ou le supprimez avant.
privacy-rights = Ce que vous pouvez faire
privacy-rights-text =
    Chaque courriel relatif à une inscription contient un lien. Vous pouvez y consulter toutes les données conservées, les corriger, les télécharger, retirer votre inscription et effacer vos données, sans compte et sans rien demander à personne.
privacy-cookies = Cookies et scripts
privacy-cookies-text =
    Les pages publiques ne déposent aucun cookie, ne comptent pas les visiteurs et ne chargent rien depuis d’autres sites. Tout fonctionne sans scripts.
