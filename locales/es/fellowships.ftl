### Fellowships that people asked for at an event.

fellowships-title = Becas
fellowships-help = Todas las personas que han solicitado una beca para este evento. A quien se le concede o deniega se le comunica por correo en su idioma, mientras el evento no se haya celebrado. Una beca se considera utilizada cuando la persona ha participado.
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = Pendientes: { $requested } · Concedidas: { $granted } · Denegadas: { $refused } · Utilizadas: { $used }
fellowships-none = Nadie ha solicitado una beca.
# $count: about how many people something was decided
fellowships-done =
    { $count ->
        [one] Se ha decidido sobre { $count } persona.
        [many] Se ha decidido sobre { $count } de personas.
       *[other] Se ha decidido sobre { $count } personas.
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
        [one] Se ha dejado como estaba a { $count } persona: entretanto se modificó la inscripción o la beca, o no es posible esa decisión.
        [many] Se ha dejado como estaban a { $count } de personas: entretanto se modificó la inscripción o la beca, o no es posible esa decisión.
       *[other] Se ha dejado como estaban a { $count } personas: entretanto se modificó la inscripción o la beca, o no es posible esa decisión.
    }
fellowships-nobody = No se ha seleccionado a nadie.
fellowships-shut = No se decidió nada, porque el expediente de este evento se cerró entretanto.
fellowships-reason_help = Necesario para denegar; se comunica a las personas afectadas, en su idioma si el texto figura en él.
fellowships-grant = Conceder a las personas seleccionadas
fellowships-refuse = Denegar a las personas seleccionadas
fellowships-select = Seleccionar
fellowships-used = Utilizada
fellowships-not_used = No utilizada
