### What the records of a period lack.

quality-title = Qualité des données
quality-help = Ce qui manque aux dossiers d’une période. Un rapport n’est approuvé que si chaque événement est complet, ou si ce qui lui manque a été déclaré indisponible avec une raison.
quality-events = Événements auxquels il manque des données
quality-none = Il ne manque de données à aucun événement de la période.
quality-partly = Événements dont les présences sont enregistrées en partie
quality-partly-help = Quelqu’un y est enregistré comme présent, et d’autres ne sont que confirmés. S’ils sont venus, ils manquent dans les chiffres; sinon, indiquez qu’ils étaient absents.
# $count: a number of people
quality-partly-open = Confirmés, ni présents ni absents: { $count }
# $count: a number of pairs
quality-pairs =
    { $count ->
        [0] Aucun doublon possible de personnes n’est en attente.
        [one] { $count } paire de fiches désigne peut-être la même personne.
       *[other] { $count } paires de fiches désignent peut-être la même personne.
    }
# $count: a number of pairs, in the hundreds
quality-pairs-more = Plus de { $count } paires de fiches désignent peut-être la même personne.
quality-graduations = Reclassements prévus que personne n’a confirmés
quality-reason = Pourquoi les données ne peuvent être obtenues
quality-reason-hint = Cochez ci-dessus ce qui manque. La raison est imprimée dans le rapport.
quality-declare = Déclarer indisponible
quality-withdraw = Retirer les déclarations
quality-mend = Compléter
# Read out instead of "Mend". $gap: what is missing; $event: title of an event
quality-mend-about = Compléter: { $gap } ({ $event })
# $reason: a text of staff; $by: an address
quality-declared = Déclaré indisponible par { $by }: { $reason }
quality-error-reason = Dites pourquoi, en 500 caractères au plus.
quality-error-gap = Cochez ce dont il s’agit.
quality-error-not_missing = Un élément coché ne manque plus, ou n’a jamais manqué. Rien n’a été enregistré.
quality-done-declare = La déclaration est enregistrée.
quality-done-withdraw = La déclaration est retirée.
