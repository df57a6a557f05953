### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = Un campo obligatorio está vacío.
wrong-no_title = Dé un título al evento al menos en un idioma.
wrong-no_sector = Elija el Sector o los Sectores del evento.
wrong-not_your_sector = Mantenga su propio Sector entre los que elija.
wrong-not_your_region = Elija un país de su propia región.
wrong-too_long = Un texto es demasiado largo; abrévielo.
wrong-too_short = La respuesta es demasiado corta.
wrong-unknown_code = Una opción no existe; elija una de la lista.
wrong-unknown_parent = Ningún evento tiene la referencia indicada para el evento principal.
wrong-own_ancestor = Un evento no puede ser subevento de sí mismo ni de uno de sus subeventos.
wrong-taken = Otro evento tiene esta referencia; elija una distinta.
wrong-not_a_date = Escriba una fecha en la forma 2027-05-04, 2027-05 o 2027.
wrong-end_without_start = Indique también el primer día.
wrong-end_before_start = El último día es anterior al primero.
wrong-after_the_event = Ese día es posterior al evento.
wrong-not_a_time = Escriba una hora en la forma 09:30.
wrong-end_time_before_start = El evento termina antes de empezar; corrija las horas.
wrong-time_without_zone = Indique el huso horario de las horas.
wrong-unknown_zone = Este huso horario no existe; elija un nombre de la lista de la IANA, por ejemplo Africa/Dakar.
wrong-not_a_number = Escriba un número entero.
wrong-below_zero = Escriba un número que no sea inferior a cero.
wrong-too_large = El número es demasiado grande.
wrong-too_small = El número es demasiado pequeño.
wrong-too_many_days = El número de días de asistencia no puede superar la duración del evento.
wrong-nothing_stated = Indique el número de personas o el número de países.
wrong-on_record = Este dato ya está registrado.
wrong-not_an_address = Escriba un enlace que comience por https:// o http://.
wrong-not_an_email = Escriba una dirección de correo electrónico en la forma name@example.org.
wrong-not_a_partner = Escriba cada socio en una línea propia, en la forma nombre o nombre|tipo.
wrong-not_a_language = Indique los idiomas mediante sus etiquetas, por ejemplo pt o sw, separadas por un punto y coma (;).
wrong-page_after_confirmation = Lo que se pregunta tras la confirmación figura en una sola página: solo una sección de la inscripción puede empezar una nueva.
wrong-not_a_day = Escriba un día en la forma 2027-05-04.
wrong-empty_period = El periodo debe terminar después de su primer día.
wrong-not_a_mean = Escriba un número con dos decimales como máximo, por ejemplo 72.5.
wrong-mean_of_nothing = Sin respuestas no hay media. Corrija uno de los dos números.
