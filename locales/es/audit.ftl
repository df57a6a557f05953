### The audit trail.

audit-at = Fecha y hora
audit-actor = Autoría
audit-action = Operación
audit-subject = Elemento
audit-subject-hint = Nombre de una tabla, con o sin número, por ejemplo «events» o «events 12».
audit-changes = Antes y después
# $reason: what somebody gave as the reason
audit-reason = Motivo: { $reason }
audit-show = Mostrar
# $count: number of changes
audit-found =
    { $count ->
        [0] Ningún cambio.
        [one] Un cambio
        [many] { $count } de cambios
       *[other] { $count } cambios
    }
# Instead of a value that there was not.
audit-nothing = ninguno
