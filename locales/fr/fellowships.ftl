### Fellowships that people asked for at an event.

fellowships-title = Bourses
fellowships-help = Toutes les personnes qui ont demandé une bourse pour cet événement. Toute personne à qui une bourse est accordée ou refusée en est informée par courriel dans sa langue, tant que l’événement n’a pas eu lieu. Une bourse est considérée comme utilisée dès lors que la personne a participé.
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = En attente: { $requested } · Accordées: { $granted } · Refusées: { $refused } · Utilisées: { $used }
fellowships-none = Personne n’a demandé de bourse.
# $count: about how many people something was decided
fellowships-done =
    { $count ->
        [one] Décision prise pour { $count } personne.
        [many] Décision prise pour { $count } de personnes.
       *[other] Décision prise pour { $count } personnes.
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
        [one] { $count } personne a été laissée de côté: l’inscription ou la bourse a été modifiée entre-temps, ou cette décision n’est pas possible.
        [many] { $count } de personnes ont été laissées de côté: l’inscription ou la bourse a été modifiée entre-temps, ou cette décision n’est pas possible.
       *[other] { $count } personnes ont été laissées de côté: l’inscription ou la bourse a été modifiée entre-temps, ou cette décision n’est pas possible.
    }
fellowships-nobody = Personne n’a été sélectionné.
fellowships-shut = Rien n’a été décidé, car le dossier de cet événement a été clos entre-temps.
fellowships-reason_help = Nécessaire pour refuser; communiqué aux personnes concernées, dans leur langue si le texte y figure.
fellowships-grant = Accorder aux personnes sélectionnées
fellowships-refuse = Refuser aux personnes sélectionnées
fellowships-select = Sélectionner
fellowships-used = Utilisée
fellowships-not_used = Non utilisée
