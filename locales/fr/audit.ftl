### The audit trail.

audit-at = Date et heure
audit-actor = Auteur
audit-action = Opération
audit-subject = Élément
audit-subject-hint = Nom d’une table, avec ou sans numéro, par exemple «events» ou «events 12».
audit-changes = Avant et après
# $reason: what somebody gave as the reason
audit-reason = Motif: { $reason }
audit-show = Afficher
# $count: number of changes
audit-found =
    { $count ->
        [0] Aucune modification.
        [one] Une modification
        [many] { $count } de modifications
       *[other] { $count } modifications
    }
# Instead of a value that there was not.
audit-nothing = néant
