### Questionnaires on what countries need: how staff run one, and how it is answered.

questionnaires-title = Cuestionarios
questionnaires-new = Nuevo cuestionario
questionnaires-edit = Modificar el cuestionario
# $count: number of questionnaires
questionnaires-found = Cuestionarios: { $count }
# $language: a language in itself
questionnaires-title_in = Título ({ $language })
# $language: a language in itself
questionnaires-introduction_in = Introducción ({ $language })
questionnaires-contact_hint = La ven los destinatarios; allí llegan las respuestas a los correos.
questionnaires_field-title = Cuestionario
questionnaires_field-state = Estado
questionnaires_field-last_day = Último día para responder
questionnaires_field-answers = Respuestas
questionnaires_field-themes = Temas del cuestionario
questionnaires_field-contact_email = Dirección de correo electrónico para preguntas
questionnaires_field-list = Lista de países
questionnaires_field-list_language = Idioma del correo, si la lista no lo indica
questionnaires_state-open = Abierto
questionnaires_state-over = Terminado
questionnaires_state-closed = Cerrado antes de plazo
# $answered: how many countries answered; $asked: how many are asked
questionnaires-answered_of = { $answered } de { $asked }
questionnaires-close = Cerrar ahora
questionnaires-reopen = Abrir de nuevo
# Text of a button. $count: number of countries
questionnaires-remind = Enviar un recordatorio a quienes no han respondido ({ $count })
questionnaires-remind_help = Cada destinatario recibe como máximo un correo al día.
# $count: number of countries
questionnaires-were_reminded = Países a los que se envió un recordatorio: { $count }

## Who is asked.
questionnaires-respondents = Países consultados
questionnaires_column-country = País
questionnaires_column-name = Nombre o servicio
questionnaires_column-email = Dirección de correo electrónico
questionnaires_column-language = Idioma del correo
questionnaires_column-told = Último correo
questionnaires_column-answered = Respuesta
questionnaires-not_yet = Todavía no
# Stands in place of a name.
questionnaires-erased = Suprimido
questionnaires-remove = Retirar
# Spoken text of the same button. $country: name of a country
questionnaires-remove_one = Retirar: { $country }
questionnaires-remove_help = Al retirarlo se suprimen el nombre y la dirección, y el enlace deja de funcionar. Lo respondido se conserva.
questionnaires-removed = El nombre y la dirección se han suprimido. Lo respondido se conserva.
questionnaires-remarks = Otras observaciones
questionnaires-ask = Consultar a un país
questionnaires-add = Añadir y enviar el enlace
questionnaires-several = Consultar a varios países a la vez
# $count: most lines
questionnaires-list_help = Un país por línea: código de tres letras; nombre o servicio; dirección de correo electrónico; idioma. Como máximo { $count } líneas. Por ejemplo: SEN;ARTP;office@artp.example;fr
questionnaires-add_all = Añadir todos y enviar los enlaces
questionnaires-wrong_lines = Estas líneas son erróneas. No se ha añadido ningún país; corríjalas y envíe de nuevo la lista.
questionnaires-list_wrong = Algunas líneas de la lista son erróneas.
questionnaires-no_list = La lista está vacía.
questionnaires-too_many = La lista tiene demasiadas líneas; añádala por partes.
questionnaires-taken = Ya se consulta a otro destinatario de este país. Retírelo primero.
questionnaires-not_open = El cuestionario ya no está abierto. No se ha hecho nada.
# $added: number of countries
questionnaires-added = Países añadidos: { $added }. Los correos con los enlaces están en camino.
# $added: number of countries; $known: number of countries
questionnaires-added_known = Países añadidos: { $added }. Países ya consultados en la misma dirección, para los que nada ha cambiado: { $known }.
questionnaires_line-unknown_country = Ningún país o territorio tiene este código.
questionnaires_line-other_region = El país no es de su propia región.
questionnaires_line-no_name = No hay nombre.
questionnaires_line-too_long = El nombre es demasiado largo.
questionnaires_line-bad_address = No hay dirección de correo electrónico.
questionnaires_line-unknown_language = No se escriben correos en este idioma.
questionnaires_line-twice = El país ya figura antes en la lista.
questionnaires_line-taken = Ya se consulta a otro destinatario de este país. Retírelo primero.

## The page of whoever is asked.
# $country: name of a country
questionnaires-asks = Usted responde por: { $country }
# $day: a day in words
questionnaires-until = Puede responder, y modificar su respuesta, hasta el final de este día (UTC): { $day }
questionnaires-help = Para cada tema en el que su país tenga una necesidad, elija una prioridad e indique qué se necesita exactamente. Deje los demás temas como están.
# $when: a day in words
questionnaires-answered_on = Última respuesta: { $when }
questionnaires-saved = Su respuesta se ha guardado. Puede modificarla hasta el último día.
questionnaires-overtaken = Se ha guardado otra respuesta desde que abrió esta página. Lo que escribió sigue aquí y no se ha guardado. Si guarda de nuevo, sustituirá a la otra respuesta.
questionnaires-too_often = Esta respuesta se ha guardado demasiadas veces en una hora. No se ha guardado nada. Lo que escribió sigue aquí; envíelo de nuevo dentro de una hora.
questionnaires_answer-language = Idioma de su texto
questionnaires_answer-priority = Prioridad
questionnaires_answer-text = Qué se necesita exactamente
questionnaires_answer-other = Otras observaciones
# A choice in place of a priority.
questionnaires-none = Ninguna
questionnaires-save = Guardar la respuesta
# $theme: name of a theme; $said: a sentence
questionnaires-of_theme = { $theme }: { $said }
questionnaires-no_priority = Elija una prioridad o borre el texto.
questionnaires-no_words = Indique qué se necesita exactamente.
questionnaires-is_closed = Este cuestionario ya no admite respuestas. Lo que se guardó antes se tiene en cuenta.
questionnaires-not_saved = Lo que acaba de enviar no se ha guardado. Puede copiarlo aquí:
