### What countries need, and requests of Member States for support in holding an event.

needs-title = Needs of countries
needs-new = Enter a need
needs-edit = Need
needs-remove = Remove this need
needs-overtaken = Somebody else changed this since you opened the page. Compare, and save again.
needs-removed_meanwhile = Somebody removed this meanwhile. What you typed stands here; saving enters it anew.
needs-save = Save
needs-saved = Saved.
needs-choose = Choose
needs-not_stated = Not stated
needs-date_hint = As 2027-05-04, 2027-05 or 2027
needs-source_hint = A questionnaire, a letter or a meeting
needs-any = All
needs-show = Show
# $count: number of needs
needs-found = Needs: { $count }
needs_field-country = Country
needs_field-theme = Theme
needs_field-priority = Priority
needs_field-date = Stated on
needs_field-source = Source
needs_field-language = Language of the text
needs_field-text = In words
needs_field-kind = Kind of event
needs_field-wanted = Wanted for
needs_field-state = State
needs_field-reason = Reason
requests-title = Requests for support
requests-new = Enter a request
requests-edit = Change the request
requests-source_hint = Who asked, in which letter
# $count: number of requests
requests-found = Requests: { $count }
# $country: who asks
requests-of = Request for support: { $country }
requests-event = Event
requests-event_ref = Reference of the event
requests-event_hint = Needed when the event is set up.
requests-elsewhere = The event answers the request, though it is not in the country that asks
requests-reason_hint = Needed to decline or withdraw.
requests-steps = Next steps
requests_step-accepted = Accept
requests_step-planned = An event was set up
requests_step-held = The event took place
requests_step-declined = Decline
requests_step-withdrawn = Withdrawn by the country
requests_step-asked = Take up again
requests-error_event = No event has this reference.
requests-error_event_off = The event was cancelled or postponed.
requests-error_elsewhere = The event is not in the country that asks. If it answers the request all the same, say so.
requests-error_before = The event was over before the support was asked for.
requests-error_not_held = The event has not taken place yet.
requests-error_reason = Say why.
requests-error_step = The request no longer stands where this step begins.
