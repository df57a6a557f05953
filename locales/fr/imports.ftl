### Imports of lists: what the command line says of a file. Values in quotes stand in the file as shown.

## Where something stands. $file: name of the file; $line: number; $column: name of a column in the file.
imports-at-file = { $file }
imports-at-line = { $file }, ligne { $line }
imports-at-cell = { $file }, ligne { $line }, colonne { $column }

## How an import ended. $file: name of the file; numbers of rows.
# The kinds of rows follow in messages of their own.
imports-written = { $file }: importation effectuée.
imports-rehearsed = { $file }: simulation, rien n’a été enregistré. Une importation donnerait:
# $count: number of things refused
imports-refused =
    { $count ->
        [one] { $file } a été refusé pour un motif; rien n’a été enregistré.
        [many] { $file } a été refusé pour { $count } de motifs; rien n’a été enregistré.
       *[other] { $file } a été refusé pour { $count } motifs; rien n’a été enregistré.
    }
# $count: number of rows in the file
imports-rows =
    { $count ->
        [one] { $count } ligne
        [many] { $count } de lignes
       *[other] { $count } lignes
    }
imports-created = nouvelles: { $count }
imports-changed = modifiées: { $count }
imports-unchanged = inchangées: { $count }
imports-ambiguous = écartées parce qu’elles peuvent désigner plusieurs personnes: { $count }
imports-left-out = refusées et écartées: { $count }
# $count: number of warnings
imports-warnings =
    { $count ->
        [one] Un avertissement; la ligne est enregistrée telle quelle, sauf indication contraire de l’avertissement.
        [many] { $count } d’avertissements; les lignes sont enregistrées telles quelles, sauf indication contraire d’un avertissement.
       *[other] { $count } avertissements; les lignes sont enregistrées telles quelles, sauf indication contraire d’un avertissement.
    }
# $count: number of further lines
imports-more =
    { $count ->
        [one] … et une autre ligne.
        [many] … et { $count } d’autres lignes.
       *[other] … et { $count } autres lignes.
    }
# $count: number of people
imports-lookalikes =
    { $count ->
        [one] Une personne a la même adresse électronique ou le même nom qu’une autre. Elles restent distinctes; ce cas est à vérifier.
        [many] { $count } de personnes ont la même adresse électronique ou le même nom qu’une autre. Elles restent distinctes; ces cas sont à vérifier.
       *[other] { $count } personnes ont la même adresse électronique ou le même nom qu’une autre. Elles restent distinctes; ces cas sont à vérifier.
    }
imports-shared-email = l’adresse électronique est aussi celle d’une autre personne
imports-shared-name = le nom est aussi celui d’une autre personne

## Progress
imports-reading = lecture
imports-recording = enregistrement

## Why something is refused
# $error: what the system says, in English
imports-refused-unreadable = le fichier ne peut pas être lu: { $error }
imports-refused-neither_csv_nor_xlsx = seuls les fichiers dont le nom se termine par .csv ou .xlsx sont lus
# $most: number of megabytes
imports-refused-workbook_too_big = les classeurs sont lus jusqu’à { $most } Mo; enregistrez la feuille au format CSV, dont la taille n’est pas limitée
imports-refused-no_workbook = ce fichier n’est pas un classeur qui puisse être ouvert: { $error }
imports-refused-workbook_named_csv = ce fichier est un classeur dont le nom indique CSV; nommez-le .xlsx ou enregistrez-le au format CSV
imports-refused-utf16 = le texte est en UTF-16; enregistrez-le au format CSV UTF-8
imports-refused-not_utf8 = le texte n’est pas en UTF-8; enregistrez-le au format CSV UTF-8
imports-refused-endless_record = la ligne ne se termine pas dans la limite de { $most } Mo; il se peut qu’un guillemet n’ait pas été fermé
imports-refused-empty = il n’y a pas de ligne d’en-tête
# $name: name of a column in the file
imports-refused-unknown_column = aucune colonne d’un tel fichier ne s’appelle «{ $name }»
imports-refused-repeated_column = la colonne figure deux fois
imports-refused-missing_column = la colonne est obligatoire et manque
imports-refused-value_without_column = une valeur figure là où l’en-tête ne porte pas de nom
# $cells, $columns: numbers
imports-refused-too_few_cells =
    { $cells ->
        [one] la ligne a { $cells } cellule, l’en-tête en a { $columns }
        [many] la ligne a { $cells } de cellules, l’en-tête en a { $columns }
       *[other] la ligne a { $cells } cellules, l’en-tête en a { $columns }
    }
imports-refused-missing_value = une valeur est obligatoire
imports-refused-unknown_code = «{ $code }» n’est pas un code de cette colonne
imports-refused-not_a_date = «{ $text }» n’est pas un jour comme 2017-07-01, un mois comme 2017-07 ou une année comme 2017
imports-refused-not_a_day = «{ $text }» n’est pas un jour comme 2017-07-01
imports-refused-not_a_number = «{ $text }» n’est pas un nombre entier supérieur ou égal à 0
imports-refused-number_too_large = «{ $text }» est trop grand; { $most } au maximum
imports-refused-not_a_mean = «{ $text }» n’est pas un nombre de 0 à 1000 à deux décimales au plus
imports-refused-mean_of_nothing = aucune réponse n’a de moyenne
imports-refused-unknown_zone = «{ $text }» n’est pas un fuseau horaire comme Africa/Nairobi
imports-refused-not_a_partner = «{ $text }» n’est pas un partenaire comme UNECE ou UNECE|un
imports-refused-not_an_address = «{ $text }» n’est pas une adresse comme https://www.itu.int
imports-refused-not_a_paragraph = «{ $text }» n’est pas l’identifiant d’un paragraphe: indiquez la révision, l’organe et le numéro séparés par des barres, comme R98-2028/TSB/1
imports-refused-shipped_revision = «{ $text }» appartient à une révision fournie avec le produit; donnez à la nouvelle révision un identifiant propre
imports-refused-continues_itself = «{ $text }» appartient à la même révision; un paragraphe prolonge ceux de révisions antérieures
# $most: number of characters
imports-refused-too_long = le texte dépasse { $most } caractères
# $code: number of a control character
imports-refused-control_character = le texte contient le caractère de commande numéro { $code }
imports-refused-error_value = la cellule affiche l’erreur { $error }
imports-refused-formula_without_value = la cellule contient une formule qui n’a jamais été calculée; remplacez-la par sa valeur
# $other: number of another line
imports-refused-repeated_key = la ligne { $other } a la même clé
imports-refused-record_of_another_kind = la référence «{ $reference }» appartient à un enregistrement d’un autre type; choisissez-en une autre
imports-refused-neither_count_nor_countries = un nombre de personnes ou de pays est obligatoire
imports-refused-end_before_start = la fin est antérieure au début
# $event: reference of an event
imports-refused-unknown_event = l’événement «{ $event }» n’existe pas
imports-refused-unknown_parent = l’événement principal «{ $event }» n’est pas enregistré et ne figure dans aucune ligne acceptable de ce fichier
imports-refused-own_ancestor = l’événement serait placé au-dessus de lui-même
imports-refused-person_twice = la ligne { $other } concerne la même personne au même événement
# $length: number of days
imports-refused-days_out_of_range =
    { $length ->
        [one] l’événement dure un jour
        [many] l’événement dure { $length } de jours
       *[other] l’événement dure { $length } jours
    }
imports-refused-record_closed = le dossier de «{ $event }» est clos; rouvrez-le d’abord

## What is recorded as it stands and doubted
imports-doubt-outside_parent = l’événement se situe en dehors des dates de son événement principal
imports-doubt-days_beyond_event = une personne est enregistrée avec plus de jours que l’événement n’en compte désormais
imports-doubt-no_host = l’événement n’a pas de pays hôte
imports-doubt-on_site_at_remote = participation en présentiel à un événement tenu à distance
imports-doubt-attended_not_held = présence enregistrée à un événement qui ne se tient pas
imports-doubt-days_of_absent = jours indiqués pour une personne qui n’était pas présente
imports-doubt-fellow_without_fellowship = boursier sans bourse accordée
imports-doubt-more_countries_than_people = plus de pays que de personnes
imports-doubt-more_certified_than_trained = plus de personnes certifiées que formées
imports-doubt-results_of_no_training = cette manifestation n’est pas une formation: les rapports n’indiquent que son évaluation
imports-doubt-rejected_paragraph = une personne a décidé que l’activité ne répond pas à un paragraphe indiqué ici; ce paragraphe n’est pas retenu
imports-doubt-own_stage = l’étape est indiquée en d’autres termes que ceux des étapes connues: elle compte comme atteinte
imports-doubt-odd_email = adresse électronique sans @
imports-doubt-ambiguous = plusieurs personnes ont cette adresse électronique et ce nom, et rien n’a donc été enregistré; indiquez la référence de la personne
