### Places of an event: quotas, who waits, and offers of free places.

## A quota in a sentence. $whom: a group, such as "Least developed countries (LDCs)"; $places: "20 places" or "40% of the places"; $until: a day
places-at_most = { $whom }: at most { $places }
places-kept = { $whom }: { $places } kept
places-kept_until = { $whom }: { $places } kept until { $until }
# $count: number of places
places-places =
    { $count ->
        [one] one place
       *[other] { $count } places
    }
# $percent: a share of a hundred
places-percent = { $percent }% of the places
places_each-country = Each country
places_each-administration = Each country’s administration
places_each-region = Each region
places_each-gender = Each gender
places_each-organization_kind = Each kind of organization

## The page of quotas.
places-quotas = Quotas
places-quotas_help = A limit says how many of a group may come at the most. Kept places are held back for a group, until a day if you give one. Several hold at once; whoever cannot have a place waits and is offered the next one that fits.
places-no_quotas = No quota is set: whoever comes first has a place.
places-quota = Quota
places-taken = Places taken
# $taken: number of places
places-fullest = { $taken } in the fullest group
places-change = Change
places-remove = Remove
# The spoken label of the button. $quota: the quota in a sentence
places-remove_quota = Remove: { $quota }
places-new_quota = One more quota
places-add = Add
places-save = Save
places-choose = Choose
places-no_country = None
places_field-rule = What holds
places_field-amount = How many
places_field-whom = For whom
places_field-country = Or for one country
places_field-until = Kept until
places_hint-amount = A number of places, or a share such as 40%
places_hint-until = Only for kept places; from this day on everybody can have them
places_rule-at_most = At most so many
places_rule-kept = So many are kept
places-wrong_amount = Write a number of places, or a share such as 40%.
places-same = There is such a quota for this group already; remove it first.
places-waits_no_longer = Whoever this is no longer waits: the list shows how it stands now.
places-moved_meanwhile = Somebody was moved since you opened the list. It stands below as it is now; send again if the position still holds.
places-until_kept = A day until which places are kept goes with “kept” only.
places-one_group = Choose a group or a country, not both.
places_wrong-kept_for_each = Places can be kept for one group, not for each of many.
places_wrong-no_capacity = Set the number of places of the event first.
places_wrong-more_than_capacity = The event does not have so many places.
places-offers = Offers to the waiting list
places-offer_hours = Hours for which an offer stands
places-offer_hours_help = Between 1 and 720. An offer ends when the event begins at the latest; a place that nobody takes goes to the next person.

## The waiting list.
places-waiting = Waiting list
places-waiting_help = Free places are offered in this order within a minute, by e-mail. Whoever is held up by a quota is passed over and keeps their turn.
# $count: number of people
places-in_line =
    { $count ->
        [0] Nobody waits.
        [one] One person waits.
       *[other] { $count } people wait.
    }
# $count: number of places
places-were_offered =
    { $count ->
        [0] No place could be offered.
        [one] One place was offered.
       *[other] { $count } places were offered.
    }
# $until: a moment in words
places-offered_until = Offered until { $until }
places-held_for_others = The places left are kept for others
## What holds up whoever waits, said to them. $quota: a quota in words, such as "Senegal: at most 5 places"
places-why_full = All places are taken at the moment.
places-why_limit = The places for your group are taken at the moment ({ $quota }).
places-why_kept = The places that are left at the moment are kept for others.
places-why_order = Free places are offered in the order of the waiting list.
places_column-position = Position
places_column-name = Name
places_column-country = Country
places_column-organization = Organization
places_column-since = Waits since
places_column-note = Note
places-offer_now = Offer free places now
places-move = Move somebody
places_field-registration = Who
places_field-position = To position
places_field-reason = Why
places-move_help = Stands in the audit trail.
places-move_here = Move

## The offer on a person's own page. $until: a moment in words
places-offer = A place is free for you. It is yours if you take it by { $until }; after that it goes to the next person.
places-accept = Take the place
places-decline = Give it to the next person
places-accepted = The place is yours. We confirm it by mail.
places-declined = You gave the place on. We confirm it by mail.
places-offer_over = This offer is over.
places-no_place_for = No place is left for this group: as it stands, you would lose yours. Write to the organizers.
