### What is kept about people.

privacy-title = Privacy
privacy-erased = Your data are erased. Nothing that names you is left.
privacy-lead = This platform serves to hold events and to report on them. It keeps as little about people as that takes.
privacy-what = What is kept
privacy-what-text =
    When you register: your name, your e-mail address, your organization and its kind, the country that you represent, your role, how you take part, the language of mails, and your gender if you state it. After the event: whether you came, and on which days.
    Your answers to the questions of an event, where it asks any, and the files that you hand in with them.
    Mails that were sent to you about an event, whether they came back, and whether you want no messages of the organizers.
    When an administration is asked by questionnaire what its country needs: name and e-mail address of the person or office asked, which are erased when the organization that runs this platform removes them; the answer is of the country and stays.
privacy-why = Why
privacy-why-text =
    To run the event, to write to you about it, and to report on it to the membership of ITU: how many people from which countries and regions took part. The resolutions that ask for these reports also ask for the participation of women and men; therefore the form asks for gender, and therefore you need not answer.
privacy-who = Who sees it
privacy-who-text =
    The officers who hold the event. Where an administration or organization has designated a focal point, that person sees the name, e-mail address, organization, role and state of those who register for its delegation; whoever registered a group sees where its people stand. Nobody else: there is no public list of participants. Reports hold totals; what is published hides totals so small that they would point at single people.
privacy-long = For how long
privacy-long-text =
    Until you erase it, or until the organization that runs this platform no longer needs it. After erasure a count remains, with your country, your gender if stated and your kind of organization, but with nothing that leads back to you. The address of an invitation is deleted 30 days after the event.
    A form that you save to go on with later is kept for 30 days, with its files, unless you send or delete it before.
privacy-rights = What you can do
privacy-rights-text =
    Every mail about a registration has a link. There you can see everything that is held, correct it, download it, withdraw and erase it, without an account and without asking anyone.
privacy-cookies = Cookies and scripts
privacy-cookies-text =
    Public pages set no cookie, count no visitors and load nothing from other sites. Everything works without scripts.
