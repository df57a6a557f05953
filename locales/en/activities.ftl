### Records beside events: Recommendations, publications, pilots and whatever else answers a mandate.

activities-title = Other records
activities-new = Enter a record
activities-edit = Record
activities-any = All
activities-show = Show
# $count: number of records
activities-found = Records: { $count }
activities-saved = Saved.
activities-save = Save
activities-choose = Choose
activities-overtaken = Somebody else changed this since you opened the page. Compare, and save again.
activities-date_hint = As 2027-05-04, 2027-05 or 2027
# $language: a language's own name
activities-title_in = Title ({ $language })
activities_field-activity_ref = Reference
activities_field-title = Title
activities_field-kind = Kind
activities_field-date = Date
activities_field-number = Number or standard
activities_field-stage = Stage
activities_field-group = Group
activities_field-city = City
activities_field-country = Country
activities_field-place = Place
activities_field-url = Link
activities_field-sectors = Sectors
activities_field-languages = Languages
activities_field-themes = Themes
activities_field-mandates = Paragraphs that it answers
