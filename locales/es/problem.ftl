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
