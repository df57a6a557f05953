### Staff accounts: signing in, passwords, sections of the staff pages, and managing accounts.

accounts-email = E-mail
accounts-password = Password
accounts-name = Name
accounts-role = Role
accounts-sector = Sector
accounts-region = Region
# Heading of a column: the Sector and region that an account is limited to.
accounts-place = Limited to
accounts-state = State
accounts-language = Language of e-mails
accounts-choose = Choose
accounts-all = All
accounts-save = Save

## Signing in.
accounts-sign-in = Sign in
accounts-forgotten = Forgotten password
accounts-error-sign-in = This e-mail and password do not belong together. Check both and try again.

## Asking for a link to set a password.
accounts-ask-title = Forgotten password
accounts-ask-help = Enter the e-mail of your account. We send you a link with which you set a new password.
accounts-ask-send = Send the link
accounts-asked-title = Look into your mailbox
accounts-asked-help = If there is an account with this e-mail, a link is on its way. It can be used once, within the time that the message states.

## Setting a password.
accounts-set-title = Set your password
accounts-set-send = Set password and sign in
accounts-new = New password
# $count: fewest characters of a password
accounts-new-hint =
    { $count ->
        [one] At least one character. A few words that only you would put together are better than signs and digits.
       *[other] At least { $count } characters. A few words that only you would put together are better than signs and digits.
    }
accounts-again = New password, again
# $count: fewest characters of a password
accounts-error-short =
    { $count ->
        [one] Use at least one character.
       *[other] Use at least { $count } characters.
    }
accounts-error-same = Your e-mail cannot be your password.
accounts-error-again = The two passwords differ. Type the new password twice.

## One's own account.
accounts-own-title = My account
accounts-own-password = Change the password
accounts-own-change = Change password
accounts-own-changed = Your password was changed. You were signed out on all other devices.
accounts-present = Present password
accounts-error-present = This is not your present password.
accounts-everywhere = Sign out everywhere
accounts-everywhere-help = Ends all sessions on all devices, this one too.

## Sections of the staff pages; the help stands below the title on the first page.
accounts-home-title = Staff
# $name: name of the person who is signed in
accounts-home-hello = Signed in as { $name }
accounts-section-events = Events
accounts-section-events-help = Plan events, decide on registrations, record attendance, close records.
accounts-section-people = People
accounts-section-people-help = Find a person across events, and merge those who stand twice.
accounts-section-organizations = Organizations
accounts-section-organizations-help = Keep the list of organizations, and say what typed names mean.
accounts-section-reports = Reports
accounts-section-reports-help = Build the reports to governing bodies from the records.
accounts-section-mandates = Mandates
accounts-section-mandates-help = See how far each paragraph is answered, link records to it, and which reports are due.
accounts-section-needs = Needs
accounts-section-needs-help = Write down what countries need, and follow requests for support in holding an event.
accounts-section-questionnaires = Questionnaires
accounts-section-questionnaires-help = Ask countries what they need, and see who has answered.
accounts-section-activities = Other records
accounts-section-activities-help = Enter Recommendations, publications, pilots and whatever else answers a mandate.
accounts-section-lists = Country lists
accounts-section-lists-help = Confirm or put off scheduled changes of country classes.
accounts-section-mails = E-mails
accounts-section-mails-help = See what was sent, what waits and what failed.
accounts-section-users = Accounts
accounts-section-users-help = Invite staff and decide what they may do.
accounts-section-audit = Audit trail
accounts-section-audit-help = See who changed what, and when.
accounts-section-account = My account
accounts-section-account-help = Change your password, sign out everywhere.

## Managing accounts.
accounts-new-user = Invite somebody
accounts-new-user-help = The invitation holds a link that can be used once, within three days.
accounts-invite = Send the invitation
accounts-sector-hint = An account that is limited to a Sector works on the events of this Sector only.
accounts-region-hint = An account that is limited to a region works on the events whose host country lies in it. Events without a host country are open to accounts without this limit only.
accounts-all-users = All accounts
accounts-state-active = Active
accounts-state-invited = Invited
accounts-state-closed = Closed
accounts-send-link = Send a new link
accounts-close = Close the account
accounts-open = Open the account again
accounts-done-invited = The invitation is on its way.
accounts-done-saved = Saved.
accounts-done-link = A new link is on its way; earlier links can no longer be used.
accounts-done-signed-out = All sessions of this account have ended.
accounts-done-closed = The account is closed. Its sessions and links have ended.
accounts-done-opened = The account is open again.
accounts-error-email = Enter an e-mail address, such as name@example.org.
accounts-error-taken = There is an account with this e-mail already.
accounts-error-role = Choose a role.
accounts-error-language = Choose a language.
accounts-error-last = This is the last administrator. Give the role to somebody else first.

## A form that was sent when the session had ended.
accounts-kept-sign-in = Your session had ended, so nothing was saved, but nothing that you typed is lost. Sign in: you then see it and can send it again.
accounts-kept = What you typed is still here
accounts-kept-help = The form could not be taken, since your session had ended or the form had lain open for too long. Nothing was saved. Look through what you typed and send it again.
# $files: names of files, as a list.
accounts-kept-files = Files are not kept. Choose them again afterwards: { $files }
accounts-kept-send = Send again
