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
