### The form that builds a report.

new-report-title = Elaborar un informe
new-report-intro = Las cifras se calculan a partir de los datos registrados hasta el momento. Los eventos celebrados cuyo expediente no está cerrado se incluyen y se señalan como provisionales.
new-report-choose = Elegir
new-report-kind = Informe
new-report-from = Primer día
new-report-from-hint = Deje en blanco los dos días para tomar el periodo entre dos reuniones que figura más abajo: el que incluye la fecha de hoy o, mientras no se fije la apertura que lo cierra, la parte ya transcurrida.
new-report-to = Primer día después del periodo
new-report-to-hint = Por lo general, el día de apertura de la reunión a la que se destina el informe. Ese día no está incluido.
new-report-periods = Periodos entre reuniones
# $report: title of a report; $from, $to: days
new-report-period = { $report }: del { $from } al { $to }
new-report-running = { $report }: desde el { $from } hasta hoy inclusive. La apertura de { $meeting } no está fijada; los días de un borrador pueden cambiarse hasta que se envíe a revisión.
new-report-language = Idioma
new-report-format = Formato
new-report-developing = Países en desarrollo
new-report-audience = Destinatarios
new-report-build = Elaborar
new-report-subject = Objeto de una relación o criterio de extracción de un informe
new-report-subject-hint = Para una relación de actividades: un país, una región o una categoría de países, o los eventos de un tema, un alcance, una función de la UIT, un ODS o una línea de acción de la CMSI. Cualquier otro informe puede limitarse a un alcance, una función de la UIT, un ODS o una línea de acción de la CMSI: el archivo es entonces un extracto, así lo indica y no puede guardarse como borrador.
# Errors
new-report-error-subject = Elija el objeto de la relación.
new-report-error-no-subject = Solo una relación de actividades trata de un país, una región, una categoría o un tema; los demás informes pueden limitarse a un alcance, una función de la UIT, un ODS o una línea de acción de la CMSI.
new-report-error-cut-kept = Un extracto se elabora, pero no se guarda: retire el criterio o empiece una relación de actividades.
new-report-error-choose = Elija un elemento de la lista.
new-report-error-day = Este valor no es una fecha de la forma 2024-10-15.
new-report-error-order = El periodo debe terminar después de su primer día.
new-report-error-both = Indique los dos días o ninguno.
new-report-error-open = La próxima reunión aún no tiene fecha; indique los dos días.
new-report-keep = Guardar como informe
new-report-keep-hint = Un informe guardado se puede redactar, revisar, aprobar y congelar. El idioma elegido es el de la primera redacción.
new-report-compare_from = Comparar con: primer día
new-report-compare_from-hint = Deje vacíos ambos días para comparar con el mismo número de días inmediatamente anteriores.
new-report-compare_to = Comparar con: primer día posterior
new-report-compare_to-hint = Este día no está incluido.
