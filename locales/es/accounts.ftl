### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = Dirección de correo electrónico
accounts-password = Contraseña
accounts-name = Nombre
accounts-role = Función
accounts-sector = Sector
accounts-region = Región
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = Limitada a
accounts-state = Estado
accounts-language = Idioma de los correos electrónicos
accounts-choose = Elegir
accounts-all = Todo
accounts-save = Guardar

## Signing in.
accounts-sign-in = Iniciar sesión
accounts-forgotten = Contraseña olvidada
accounts-error-sign-in = Esta dirección y esta contraseña no se corresponden. Compruebe ambas e inténtelo de nuevo.

## Asking for a link to set a password.
accounts-ask-title = Contraseña olvidada
accounts-ask-help = Introduzca la dirección de correo electrónico de su cuenta. Le enviaremos un enlace con el que podrá establecer una nueva contraseña.
accounts-ask-send = Enviar el enlace
accounts-asked-title = Consulte su correo
accounts-asked-help = Si existe una cuenta con esta dirección, se le está enviando un enlace. Puede utilizarse una sola vez, dentro del plazo que se indica en el mensaje.

## Setting a password.
accounts-set-title = Establecer su contraseña
accounts-set-send = Establecer la contraseña e iniciar sesión
accounts-new = Nueva contraseña
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
        [one] Un carácter como mínimo. Unas palabras que solo usted combinaría son mejores que signos y cifras.
        [many] { $count } de caracteres como mínimo. Unas palabras que solo usted combinaría son mejores que signos y cifras.
       *[other] { $count } caracteres como mínimo. Unas palabras que solo usted combinaría son mejores que signos y cifras.
    }
accounts-again = Nueva contraseña, otra vez
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
        [one] Utilice como mínimo un carácter.
        [many] Utilice como mínimo { $count } de caracteres.
       *[other] Utilice como mínimo { $count } caracteres.
    }
accounts-error-same = Su dirección de correo electrónico no puede ser su contraseña.
accounts-error-again = Las dos contraseñas son distintas. Escriba dos veces la nueva contraseña.

## One's own account.
accounts-own-title = Mi cuenta
accounts-own-password = Cambiar la contraseña
accounts-own-change = Cambiar la contraseña
accounts-own-changed = Se ha cambiado su contraseña. Se ha cerrado su sesión en todos los demás dispositivos.
accounts-present = Contraseña actual
accounts-error-present = Esta no es su contraseña actual.
accounts-everywhere = Cerrar sesión en todos los dispositivos
accounts-everywhere-help = Cierra todas las sesiones iniciadas en todos los dispositivos, también esta.

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = Personal
# $name: name of the person who is signed in
accounts-home-hello = Sesión iniciada: { $name }
accounts-section-events = Eventos
accounts-section-events-help = Preparar eventos, decidir sobre las inscripciones, registrar la asistencia, cerrar expedientes.
accounts-section-people = Personas
accounts-section-people-help = Buscar a una persona en todos los eventos y fusionar a quienes figuran dos veces.
accounts-section-organizations = Organizaciones
accounts-section-organizations-help = Mantener la lista de organizaciones e indicar qué significan los nombres escritos.
accounts-section-reports = Informes
accounts-section-reports-help = Elaborar, a partir de los expedientes, los informes a los órganos rectores.
accounts-section-mandates = Mandatos
accounts-section-mandates-help = Ver en qué medida se responde a cada párrafo, vincularle actividades y qué informes deben presentarse.
accounts-section-needs = Necesidades
accounts-section-needs-help = Registrar lo que necesitan los países y seguir las solicitudes de apoyo para celebrar un evento.
accounts-section-questionnaires = Cuestionarios
accounts-section-questionnaires-help = Preguntar a los países qué necesitan y ver quién ha respondido.
accounts-section-activities = Otras actividades
accounts-section-activities-help = Indicar recomendaciones, publicaciones, proyectos piloto y cualquier otra actividad que responda a un mandato.
accounts-section-lists = Listas de países
accounts-section-lists-help = Confirmar o aplazar los cambios previstos en las categorías de países.
accounts-section-mails = Correos electrónicos
accounts-section-mails-help = Ver los correos enviados, los pendientes y los que no pudieron enviarse.
accounts-section-users = Cuentas
accounts-section-users-help = Invitar al personal y decidir qué puede hacer.
accounts-section-audit = Pista de auditoría
accounts-section-audit-help = Ver quién modificó qué y cuándo.
accounts-section-account = Mi cuenta
accounts-section-account-help = Cambiar su contraseña, cerrar sesión en todos los dispositivos.

## Managing accounts.
accounts-new-user = Invitar a una persona
accounts-new-user-help = La invitación contiene un enlace que puede utilizarse una sola vez, en un plazo de tres días.
accounts-invite = Enviar la invitación
accounts-sector-hint = Una cuenta limitada a un Sector trabaja únicamente con los eventos de ese Sector.
accounts-region-hint = Una cuenta limitada a una región trabaja con los eventos cuyo país anfitrión se encuentra en ella. Los eventos sin país anfitrión solo están abiertos a las cuentas sin este límite.
accounts-all-users = Todas las cuentas
accounts-state-active = Activa
accounts-state-invited = Invitación enviada
accounts-state-closed = Cerrada
accounts-send-link = Enviar un nuevo enlace
accounts-close = Cerrar la cuenta
accounts-open = Volver a abrir la cuenta
accounts-done-invited = La invitación se está enviando.
accounts-done-saved = Guardado.
accounts-done-link = Se está enviando un nuevo enlace; los enlaces anteriores ya no pueden utilizarse.
accounts-done-signed-out = Se han cerrado todas las sesiones iniciadas con esta cuenta.
accounts-done-closed = La cuenta está cerrada. Sus sesiones y enlaces ya no son válidos.
accounts-done-opened = La cuenta está abierta de nuevo.
accounts-error-email = Introduzca una dirección de correo electrónico, por ejemplo name@example.org.
accounts-error-taken = Ya existe una cuenta con esta dirección de correo electrónico.
accounts-error-role = Elija una función.
accounts-error-language = Elija un idioma.
accounts-error-last = Es el último administrador. Asigne primero esta función a otra persona.

accounts-kept-sign-in = Su sesión había caducado y no se ha guardado nada, pero nada de lo que escribió se ha perdido. Inicie sesión: podrá verlo y enviarlo de nuevo.
accounts-kept = Lo que escribió sigue aquí
accounts-kept-help = No se pudo aceptar el formulario porque su sesión había caducado o el formulario había permanecido abierto demasiado tiempo. No se ha guardado nada. Revise lo que escribió y envíelo de nuevo.
accounts-kept-files = Los archivos no se conservan. Selecciónelos de nuevo después: { $files }
accounts-kept-send = Enviar de nuevo
