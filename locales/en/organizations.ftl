### The managed list of organizations, and what to make of texts that people typed.

organizations-title = Organizations
organizations-new = Add an organization
organizations-edit = Organization
organizations-text = Any name or abbreviation
organizations-any = All
organizations-show = Show
organizations-name = Name
organizations-names = Official name
organizations-names_help = The name in at least one language. Whoever reads another language sees the English name, else the first one.
organizations-abbreviation = Abbreviation
organizations-aliases = Other names
organizations-aliases_help = One a line: former names, other spellings, other languages. Accents, case and signs make no difference.
organizations-country = Country
organizations-country_help = Leave it open for an international organization.
organizations-kind = Kind
organizations-uses = Registrations
# $count: number of registrations
organizations-uses_count =
    { $count ->
        [0] no registration
        [one] one registration
       *[other] { $count } registrations
    }
organizations-not_stated = Not stated
organizations-save = Save
organizations-saved = Saved.
organizations-overtaken = Somebody else changed this organization since you opened the page. Compare, and save again.
organizations-typed_as = As people typed it
# $count: number of organizations
organizations-found =
    { $count ->
        [0] No organization fits.
        [one] One organization
       *[other] { $count } organizations
    }
# A link. $count: number of texts
organizations-texts_waiting =
    { $count ->
        [0] No typed text waits
        [one] One typed text waits
       *[other] { $count } typed texts wait
    }

## Texts that people typed.
organizations-texts = Typed organizations
organizations-texts_help = People typed these texts, and none is the name of an organization on the list. Say once what a text means: it holds for every registration with it, and for those to come. What people typed is kept.
# $count: number of texts
organizations-texts_found =
    { $count ->
        [0] No text waits.
        [one] One text
       *[other] { $count } texts
    }
organizations-typed = As typed
organizations-text_title = What does this text mean?
organizations-text_help = Choose the organization that is meant. Search for it if it is not shown.
organizations-none_alike = No organization was found.
organizations-choose = Choose
# The spoken label of the button. $name: name of an organization
organizations-choose_this = Choose: { $name }
organizations-assign = This one
# The spoken label of the button. $name: name of an organization
organizations-assign_to = This one: { $name }
organizations-none_of_these = None of these
organizations-leave = Leave it as typed
organizations-leave_help = A text that is left as typed is not proposed again.
organizations-text_assigned = The text now means this organization, in every registration with it.
organizations-text_left = The text is left as typed.

## Merging two organizations.
organizations-merge_with = Merge with another organization
organizations-merge_title = Merge two organizations
# $name: name of the organization that stays
organizations-merge_help = Search for the organization that is the same as { $name }. Its names become names of { $name }, and its registrations too. This cannot be undone.
organizations-merge_preview = These two become one
organizations-merge_names = Known afterwards as
organizations-merge = Merge
organizations-merged = The two are one organization now.
