### Focal points of delegations: what they see behind their link, and what officers enter; and people whom others register.

## The delegation in words.
# $country: name of a country
delegations-administration = Administration of { $country }
# $organization: name of an organization; $country: name of a country
delegations-organization = { $organization } ({ $country })
# $delegation: a delegation in words, such as "Administration of Senegal"
delegations-of = Delegation: { $delegation }
# Who nominated somebody. $name: name of the focal point; $delegation: a delegation in words
delegations-who = { $name }, focal point of the delegation ({ $delegation })
# $from: a day
delegations-term = From { $from }, without an end
# $from, $last: days, both included
delegations-term_until = From { $from } to { $last }
# $day: a day
delegations-revoked = Taken back on { $day }
# Who decided, after a date. $number: number in the list
delegations-focal_point_number = focal point { $number }

## What a focal point sees.
# $name: name of the focal point
delegations-you = You are the focal point of this delegation, { $name }.
# $day: a day
delegations-begins = Your designation begins on { $day }. Until then there is nothing to decide here.
delegations-no_events = No event is ahead for which you speak for your delegation.
delegations-link_help = This page opens by the link of our e-mail alone, and whoever has the link can decide for your delegation: keep it to yourself.
# $count: number of people
delegations-waiting =
    { $count ->
        [0] Nobody waits for your word.
        [one] One person waits for your word.
       *[other] { $count } people wait for your word.
    }
delegations-all = All events of your delegation
delegations-officers_decide = The organizers decide on each registration as well.
delegations-nominate = Nominate a person
delegations-people = People of your delegation
# $count: number of people
delegations-found =
    { $count ->
        [0] Nobody of your delegation is registered.
        [one] One person
       *[other] { $count } people
    }
delegations-only_yours = You see here those who registered for your delegation, and nobody else.
delegations-replace = Replace
delegations-nominated = The person is nominated and told by e-mail.
delegations-written = We have written to the person. Whoever is registered already is not entered a second time, but can say there that they come for your delegation.
delegations-confirmed = The person is confirmed for your delegation.
delegations-refused = The person is refused and told by e-mail.
delegations-replaced = The place has moved to the new person. Both are told by e-mail.
# $name: a person’s name; $state: state of the registration, such as "Confirmed"
delegations-stale = Nothing was decided, because { $name } changed after you opened the page: somebody else decided, or the person did. The state now: { $state }
delegations-gone = Nothing was decided: this person is no longer registered for your delegation.
delegations-note_unanswered = Was nominated and has not answered yet.
# $day: a day
delegations-note_confirmed = Confirmed for the delegation on { $day }
# $reason: what a focal point wrote
delegations-note_reason = Reason: { $reason }

## Nominating and replacing.
delegations-nominating = Nominate a person for your delegation
delegations-nominating_help = The person is registered by that, and gets an e-mail that says who nominated them, with a link to agree, to correct what you entered, or to refuse. What the event asks beside, they answer themselves.
# $name: a person’s name
delegations-replacing = Replace { $name }
delegations-replacing_help = The place, or the turn on the waiting list, moves to the new person at once. Both get an e-mail.
delegations-send = Nominate
delegations-back = Back to the delegation
delegations-registered_already = This person is registered for this event already.
delegations-other_delegation = What you entered is of another delegation. Nominate people of your own.
delegations-no_place_for = The place is kept for a group to which the new person does not belong. Name somebody else, or write to the organizers.

## Refusing.
# $name: a person’s name
delegations-refusing = Refuse { $name }
delegations-refusing_help = The person reads in an e-mail that the focal point of the delegation refused the registration, and why.
delegations-reason_chosen = Reason
# $language: name of a language
delegations-reason_chosen_help = The person reads it in their own language: { $language }
delegations-reason_none = In own words below
delegations-reason_own = In own words
delegations-reason_own_help = The person reads it as you write it.
delegations-reason_missing = Choose a reason, or write one.
delegations_reason-complete = The delegation is complete.
delegations_reason-another = Another person was nominated.
delegations_reason-not_ours = You are not a member of this delegation.
delegations_reason-not_this_event = The delegation does not take part in this event.
delegations-step = The focal point of your delegation confirms your registration; where there is none, the organizers decide. A place is kept for you until then.
delegations-own_refused = The focal point of the delegation that you named did not confirm your registration.
delegations-own_reason = The focal point wrote:

## The page on which officers enter focal points.
delegations-focal_points = Focal points
delegations-focal_points_help = An administration or a member organization designates who speaks for its delegation. They get a link by e-mail, nominate people, confirm, refuse or replace those of their own delegation, and see nobody else.
delegations-no_focal_points = No focal point is designated.
delegations_column-delegation = Delegation
delegations_column-name = Focal point
delegations_column-reach = Events
delegations_column-term = Term
delegations_column-change = Change
delegations-designate = Designate a focal point
delegations_field-organization_kind = Kind of organization
delegations_field-organization = Organization
delegations_field-country = Country represented
delegations_field-name = Name of the focal point
delegations_field-email = E-mail address
delegations_field-language = Language of e-mails
delegations_field-sector = Holds for
delegations_field-from = First day
delegations_field-until = Ends on
delegations_hint-organization = Necessary for all but an administration. People belong to the delegation who register with this name.
delegations_hint-country = Necessary for an administration. Of an organization, it leaves out those who represent other countries.
delegations_hint-until = From this day on the link opens nothing. Leave it empty if no end is known.
delegations-this_event = This event only
# $sector: name of a Sector of ITU
delegations-all_of_sector = All events: { $sector }
delegations-add = Designate
delegations-send_link = Send a new link
delegations-revoke = Take back
delegations-designated = The focal point is designated; the link is on its way by e-mail.
delegations-was_revoked = The designation is taken back. Its link opens nothing any more.
delegations-link_sent = A new link is on its way by e-mail. The earlier one opens nothing any more.
delegations-saved = Saved.
delegations-not_for_sector = Your account does not cover all events of this Sector. Designate for this event only.
delegations-steps = What focal points decide
delegations_field-focal_confirmation = The focal point of the delegation confirms each person
delegations_hint-focal_confirmation = A place is kept until then. On people without a focal point, officers decide.
delegations_field-by_nomination = People are nominated only
delegations_hint-by_nomination = Nobody registers by themselves; focal points nominate, and officers add people by hand.
delegations-save = Save

## Somebody registers another person: the fields, and what can be wrong with them.
another-name-hint = As it should stand on the badge. One name is enough.
another-email-hint = The person gets the answer and an own link there.
another-role = Takes part as
another-mode = Takes part
another-gender-hint = Leave it open if the person would not state it.
another-gender-empty = Not stated
another-organization-hint = Leave it empty for somebody who comes from none, with the kind “Other”.
another-country-hint = Leave it empty for an international organization.
another-wrong-name-missing = Enter the person’s name.
another-wrong-name-too_long = Shorten the person’s name to 300 characters.
another-wrong-name-invalid = Enter a name of the person that has letters.
another-wrong-email-missing = Enter the person’s e-mail address.
another-wrong-email-invalid = Check the person’s e-mail address. It has the form name@example.org.
another-wrong-organization_kind-missing = Choose the kind of organization.
another-wrong-organization-missing = Enter the name of the organization.
another-wrong-organization-too_long = Shorten the name of the organization to 500 characters.
another-wrong-country-missing = Choose the country or territory represented. Only international organizations leave it empty.
another-wrong-country-invalid = Choose a country or territory from the list.
another-wrong-role-missing = Choose what the person takes part as.
another-wrong-mode-missing = Choose how the person takes part.
another-wrong-language-missing = Choose the language of the person’s e-mails.
another-wrong-gender-invalid = Choose a gender from the list, or leave it open.

## The own page of somebody whom another registered. $who: who did, such as "Awa Ndiaye, focal point of the delegation (Administration of Senegal)"
another-registered_you = { $who } registered you for this event.
another-answer = Say that you take part and agree that your data below are used to run the event; or refuse, and your place goes to others. You can correct what is wrong, and erase everything at any time.
another-agree = I take part and agree
another-refuse = I do not take part
another-agreed = Thank you: we have noted that you take part.
another-by = Registered by { $who }
# $status: code of the mail server, such as 5.1.1
another-returned = E-mails to whoever registered this person come back ({ $status })
another-origin = { $who } registered you
