### Pages that cannot be shown.

problem-back = Ir a la lista de eventos
problem-not-found = Esta página no existe
problem-not-found-help = Es posible que la dirección se haya escrito mal o que el evento ya no sea público.
problem-forbidden = No tiene autorización para abrir esta página
problem-forbidden-help = Su cuenta no incluye este derecho. Un administrador puede concedérselo.
problem-form-expired = Este formulario ha caducado
problem-form-expired-help = No se ha guardado nada. Vuelva atrás, recargue la página y envíe de nuevo el formulario; su navegador conserva lo que usted ha escrito.
problem-link-expired = Este enlace ya no puede utilizarse
problem-link-expired-help = Ya se ha utilizado o su plazo ha vencido. Solicite uno nuevo.
problem-too-large = Texto demasiado largo
problem-too-large-help = No se ha guardado nada. Vuelva atrás y abrevie lo que ha escrito; en un campo caben unos miles de caracteres.
problem-too-many = Demasiados intentos
problem-too-many-help = Espere unos minutos e inténtelo de nuevo.
problem-unreadable = No se ha podido leer la solicitud
problem-unreadable-help = Vuelva atrás y envíe de nuevo el formulario.
problem-fault = Se ha producido un fallo en nuestro sistema
problem-fault-help = Ha quedado registrado. Inténtelo de nuevo dentro de un momento; no se ha perdido nada de lo que se le ha confirmado.
problem-old-link = Este enlace ya no abre ninguna inscripción
problem-old-link-help = Un correo más reciente contiene un enlace nuevo, o los datos se han borrado. El enlace del correo más reciente funciona mientras conservemos sus datos.
problem-old-draft = Este formulario guardado ya no existe
problem-old-draft-help = Ya se envió, se eliminó, se guardó de nuevo con un enlace más reciente o han pasado sus 30 días. Si lo envió, un correo le indica cómo está su inscripción; si no, abra la página del evento y empiece de nuevo.
problem-old-questionnaire = Este enlace no abre ningún cuestionario
problem-old-questionnaire-help = Puede que se haya copiado solo en parte o que quienes lo enviaron lo hayan retirado. Abra el enlace del correo más reciente o responda a ese correo para preguntar.
problem-file-held-back = Este archivo no se puede descargar ahora
problem-file-held-back-help = O todavía se está comprobando si tiene virus, lo que tarda unos minutos, o el antivirus lo ha rechazado. Vuelva atrás y vea lo que se indica a su lado.
problem-cannot-save = Por el momento no se puede guardar nada
problem-cannot-save-help = La plataforma se puede consultar, pero por ahora no admite cambios. No se ha guardado nada. Inténtelo de nuevo dentro de unos minutos.
problem-no-space = No queda espacio para guardar nada
problem-no-space-help = No se ha guardado nada. Los responsables de la plataforma tienen que liberar espacio; inténtelo de nuevo más tarde.
problem-away = La plataforma no puede responder por el momento
problem-away-help = Inténtelo de nuevo dentro de unos minutos; no se ha perdido nada de lo que se le ha confirmado.

## Above a form that was not saved and holds what was typed.
problem-cannot-save-form = Por el momento no se puede guardar nada. Lo que usted ha escrito sigue aquí; envíelo de nuevo dentro de unos minutos.
problem-no-space-form = La plataforma no tiene espacio para guardar nada. Lo que usted ha escrito sigue aquí; envíelo de nuevo más tarde.
problem-too-many-form = Se han enviado demasiadas inscripciones desde su red o para esta dirección de correo electrónico. No se ha guardado nada. Lo que usted ha escrito sigue aquí; envíelo de nuevo dentro de una hora, o mañana.
problem-away-form = La plataforma no ha podido guardarlo a tiempo. Lo que usted ha escrito sigue aquí; envíelo de nuevo dentro de unos minutos.
problem-fault-form = Se ha producido un fallo en nuestro sistema y no se ha guardado nada. Lo que usted ha escrito sigue aquí; envíelo de nuevo dentro de un momento.
