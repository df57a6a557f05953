### The dated lists of countries, and what staff decide about them.

lists-country = País
lists-class = Categoría
lists-day = Fecha prevista
lists-decision = Decisión
# Badge: the scheduled day has come.
lists-due = Vencida
lists-decide = Decidir
# Read out instead of "Decide". $what: country and class
lists-decide-about = Decidir: { $what }
lists-open = Graduaciones por confirmar
lists-open-help = Una graduación prevista no cuenta en los informes hasta que se haya confirmado que tiene lugar.
lists-open-none = No hay graduaciones pendientes de confirmación.
lists-decided = Cambios realizados hasta ahora
lists-decided-none = Aún no se ha realizado ningún cambio.
lists-done = La decisión está guardada. Los informes la tienen en cuenta a partir de ahora.
lists-at = Fecha de la decisión
lists-change = Cambio
# Column: the class or region that changed.
lists-of = Categoría o región
lists-from = Desde
lists-to = Hasta
lists-source = Fuente
lists-source-hint = Documento que lo establece, por ejemplo una resolución de la Asamblea General, con su número y su fecha.
lists-by = Autoría
lists-all = Todas las listas de países

## The decision on one graduation. $country, $class: names
lists-graduation-title = { $country }: { $class }
# $day: a date in words
lists-graduation-day = Fecha prevista de la graduación: { $day }
lists-confirm = Confirmar la graduación
lists-confirm-help = A partir de la fecha prevista, el país deja de contarse en esta categoría.
lists-defer = Aplazar la graduación
lists-defer-help = El país permanece en la categoría. Una nueva fecha requiere su propia confirmación.
lists-until = Nueva fecha
lists-until-hint = Deje vacío este campo si no se ha fijado una nueva fecha.
lists-error-source = Indique la fuente.
lists-error-date = Introduzca una fecha.
lists-error-day = La nueva fecha debe ser posterior a la prevista.

## Kinds of changes.
lists-change-class = Pertenencia a una categoría
lists-change-region = Región
lists-change-membership = Adhesión a la Unión
lists-change-graduation_confirmed = Graduación confirmada
lists-change-graduation_deferred = Graduación aplazada
