### Pages that cannot be shown.

problem-back = Go to the list of events
problem-not-found = This page does not exist
problem-not-found-help = The address may have been mistyped, or the event is no longer public.
problem-forbidden = You may not open this page
problem-forbidden-help = Your account does not include this right. An administrator can give it to you.
problem-form-expired = This form has expired
problem-form-expired-help = Nothing was saved. Go back, reload the page and send the form again; your browser still holds what you typed.
problem-link-expired = This link can no longer be used
problem-link-expired-help = It was used already or its time is over. Ask for a new one.
problem-too-large = Too much text
problem-too-large-help = Nothing was saved. Go back and shorten what you typed; a field takes a few thousand characters.
problem-too-many = Too many attempts
problem-too-many-help = Please wait a few minutes and try again.
problem-unreadable = The request could not be read
problem-unreadable-help = Go back and send the form again.
problem-fault = Something went wrong on our side
problem-fault-help = It has been recorded. Please try again in a moment; nothing that was confirmed to you is lost.
problem-old-link = This link no longer opens a registration
problem-old-link-help = A newer mail brought a newer link, or the data were erased. The link in the newest mail works as long as we hold your data.
problem-old-draft = This saved form is no longer there
problem-old-draft-help = It was sent already, deleted, saved anew with a newer link, or its 30 days are over. If you sent it, a mail tells you how your registration stands; if not, open the page of the event and begin again.
problem-old-questionnaire = This link opens no questionnaire
problem-old-questionnaire-help = It may have been copied in part, or the people who sent it have withdrawn it. Open the link of the newest mail, or answer that mail to ask.
problem-file-held-back = This file cannot be downloaded now
problem-file-held-back-help = Either it is still being checked for viruses, which takes a few minutes, or the scanner refused it. Go back and look at what stands beside it.
problem-cannot-save = Nothing can be saved at the moment
problem-cannot-save-help = The platform can be read, but takes no changes for now. Nothing was saved. Please try again in a few minutes.
problem-no-space = There is no room left to save anything
problem-no-space-help = Nothing was saved. Whoever runs the platform has to make room; please try again later.
problem-away = The platform cannot answer at the moment
problem-away-help = Please try again in a few minutes; nothing that was confirmed to you is lost.

## Above a form that was not saved and holds what was typed.
problem-cannot-save-form = Nothing can be saved at the moment. What you typed still stands here; please send it again in a few minutes.
problem-no-space-form = The platform has no room left to save anything. What you typed still stands here; please send it again later.
problem-too-many-form = Too many registrations came from your network or for this e-mail address. Nothing was saved. What you typed still stands here; please send it again in an hour, or tomorrow.
problem-away-form = The platform could not save this in time. What you typed still stands here; please send it again in a few minutes.
problem-fault-form = Something went wrong on our side, and nothing was saved. What you typed still stands here; please send it again in a moment.
