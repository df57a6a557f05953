### Fellowships that people asked for at an event.

fellowships-title = Fellowships
fellowships-help = Everybody who asked for a fellowship at this event. Whoever is granted or refused one is told by mail in their language, as long as the event has not taken place. A fellowship counts as used once the person has taken part.
# $requested: not decided yet; $granted, $refused, $used: how many
fellowships-found = Not decided: { $requested } · Granted: { $granted } · Refused: { $refused } · Used: { $used }
fellowships-none = Nobody asked for a fellowship.
# $count: about how many people something was decided
fellowships-done =
    { $count ->
        [one] Decided about { $count } person.
       *[other] Decided about { $count } people.
    }
# $count: about how many nothing was decided
fellowships-stale =
    { $count ->
        [one] { $count } person was left alone: somebody changed the registration or the fellowship meanwhile, or it cannot be decided so.
       *[other] { $count } people were left alone: somebody changed the registration or the fellowship meanwhile, or it cannot be decided so.
    }
fellowships-nobody = Nobody was selected.
fellowships-shut = Nothing was decided, since the record of this event was closed meanwhile.
fellowships-reason_help = Needed to refuse; told to those about whom you decide, in their own language where it is given.
fellowships-grant = Grant to those selected
fellowships-refuse = Refuse those selected
fellowships-select = Select
fellowships-used = Used
fellowships-not_used = Not used
