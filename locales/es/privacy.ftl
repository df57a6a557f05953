### What is kept about people.

privacy-title = Privacidad
privacy-erased = Se han suprimido sus datos. No queda nada que le identifique.
privacy-lead = Esta plataforma sirve para celebrar eventos e informar sobre ellos. Conserva únicamente los datos personales necesarios para ello.
privacy-what = Qué se conserva
privacy-what-text =
    Al inscribirse: su nombre, su dirección de correo electrónico, su organización y el tipo de esta, el país que representa, su función, su modalidad de participación, el idioma de los correos electrónicos y su género, si lo indica. Después del evento: si asistió y qué días.
    Sus respuestas a las preguntas de un evento, si las hace, y los archivos que entregue con ellas.
    Los correos electrónicos que se le enviaron sobre un evento, si fueron devueltos y si no quiere mensajes de los organizadores.
    Cuando se pregunta a una administración mediante un cuestionario qué necesita su país: el nombre y la dirección de correo electrónico de la persona o el servicio consultado, que se suprimen cuando los retira la organización que gestiona esta plataforma; la respuesta es del país y se conserva.
privacy-why = Para qué
privacy-why-text =
    Para celebrar el evento, escribirle al respecto e informar sobre él a los miembros de la UIT: cuántas personas participaron y de qué países y regiones. Las resoluciones que piden estos informes piden también datos sobre la participación de mujeres y hombres; por eso el formulario pregunta el género, y por eso no es necesario que usted responda.
privacy-who = Quién lo ve
privacy-who-text =
    Los responsables que celebran el evento. Si una administración u organización ha designado a un coordinador, este ve el nombre, la dirección de correo electrónico, la organización, la función y el estado de quienes se inscriben por su delegación; quien inscribió a un grupo ve la situación de sus integrantes. Nadie más: no existe ninguna lista pública de participantes. Los informes contienen totales; en lo que se publica se ocultan los totales tan pequeños que permitirían reconocer a personas concretas.
privacy-long = Durante cuánto tiempo
privacy-long-text =
    Hasta que usted suprima sus datos o hasta que la organización que gestiona esta plataforma deje de necesitarlos. Después de la supresión queda un cómputo, con su país, su género si lo indicó y su tipo de organización, pero sin nada que conduzca a usted. La dirección de una invitación se borra 30 días después del evento.
    Un formulario que guarde para continuarlo más tarde se conserva 30 días, con sus archivos, salvo que lo envíe o lo elimine antes.
privacy-rights = Qué puede hacer usted
privacy-rights-text =
    Cada correo electrónico sobre una inscripción contiene un enlace. Con él puede consultar todo lo que se conserva, corregirlo, descargarlo, retirar su inscripción y suprimir sus datos, sin cuenta y sin pedírselo a nadie.
privacy-cookies = Cookies y scripts
privacy-cookies-text =
    Las páginas públicas no instalan cookies, no cuentan visitantes y no cargan nada de otros sitios. Todo funciona sin scripts.
