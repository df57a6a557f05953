### What is wrong with a field of a staff form. Each sentence stands at the field and, as a link to it, in the
### summary at the top, so it must be understood without the field's name.

wrong-missing = Un champ obligatoire est vide.
wrong-no_title = Donnez un titre à l’événement dans une langue au moins.
wrong-no_sector = Choisissez le ou les Secteurs de l’événement.
wrong-not_your_sector = Conservez votre propre Secteur parmi ceux que vous choisissez.
wrong-not_your_region = Choisissez un pays de votre propre région.
wrong-too_long = Un texte est trop long; raccourcissez-le.
wrong-too_short = La réponse est trop courte.
wrong-unknown_code = Un choix n’existe pas; choisissez une valeur dans la liste.
wrong-unknown_parent = Aucun événement ne porte la référence indiquée pour l’événement principal.
wrong-own_ancestor = Un événement ne peut pas être un sous-événement de lui-même ni de l’un de ses sous-événements.
wrong-taken = Un autre événement porte cette référence; choisissez-en une autre.
wrong-not_a_date = Écrivez une date sous la forme 2027-05-04, 2027-05 ou 2027.
wrong-end_without_start = Indiquez aussi le premier jour.
wrong-end_before_start = Le dernier jour est antérieur au premier.
wrong-after_the_event = Ce jour est postérieur à l’événement.
wrong-not_a_time = Écrivez une heure sous la forme 09:30.
wrong-end_time_before_start = L’événement se termine avant de commencer; corrigez les heures.
wrong-time_without_zone = Indiquez le fuseau horaire des heures.
wrong-unknown_zone = Ce fuseau horaire n’existe pas; choisissez un nom de la liste de l’IANA, par exemple Africa/Dakar.
wrong-not_a_number = Écrivez un nombre entier.
wrong-below_zero = Écrivez un nombre qui ne soit pas inférieur à zéro.
wrong-too_large = Le nombre est trop grand.
wrong-too_small = Le nombre est trop petit.
wrong-too_many_days = Le nombre de jours de présence ne peut pas dépasser la durée de l’événement.
wrong-nothing_stated = Indiquez le nombre de personnes ou le nombre de pays.
wrong-on_record = Cette donnée est déjà enregistrée.
wrong-not_an_address = Écrivez un lien qui commence par https:// ou http://.
wrong-not_an_email = Écrivez une adresse électronique sous la forme name@example.org.
wrong-not_a_partner = Écrivez chaque partenaire sur une ligne distincte, sous la forme nom ou nom|type.
wrong-not_a_language = Indiquez les langues par leurs étiquettes, par exemple pt ou sw, séparées par un point-virgule (;).
wrong-page_after_confirmation = Ce qui est demandé après la confirmation figure sur une seule page: seule une section de l’inscription peut en commencer une nouvelle.
wrong-not_a_day = Écrivez un jour sous la forme 2027-05-04.
wrong-empty_period = La période doit se terminer après son premier jour.
wrong-not_a_mean = Écrivez un nombre à deux décimales au plus, par exemple 72.5.
wrong-mean_of_nothing = Aucune réponse n’a de moyenne. Corrigez l’un des deux nombres.
