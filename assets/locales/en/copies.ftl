# Copies for members, and the contributions that come back.

# Why something was not read, sent or brought up to date.
copies-not-bundle = This is not a contribution
copies-not-bundle-text = Nothing is taken in. Choose a file that ends in .radslagbidrag.
copies-torn = The contribution is not whole
copies-torn-text = Some of the file was lost on its way. Nothing is taken in. Ask the member to send it again.
copies-tampered = The contribution was changed after it was made
copies-tampered-text = Nothing is taken in. Ask the member to send it again, and who has had the file.
copies-newer = The contribution was made with a newer version
copies-newer-text = Nothing is taken in. Update Rådslag here, and take in the contribution again.
copies-too-large = The contribution is too large
copies-too-large-text = It is larger than anything Rådslag makes. Nothing is taken in. Ask the member to send it again.
copies-malformed = The contribution holds something foreign
copies-malformed-text = It has something in it that Rådslag does not make. Nothing is taken in. Ask the member to send it again.
copies-other-council = The contribution is for another council
copies-other-council-text = It was written for { $name }. Nothing is taken in. Open that council’s file first.
copies-unknown-member = The contribution is from someone who is not in the council
copies-unknown-member-text = { $name } is not in the register of members here. Nothing is taken in. Ask the sender which council the member file is from.
copies-not-member = This is not a member file
copies-not-member-text = You can only send contributions and get updates from a member file. Nothing is changed. Open your member file first.
copies-nothing-to-send = There is nothing new to send
copies-nothing-chosen = Tick at least one thing
copies-nothing-to-send-text = All that you share is in a contribution you have made before. Private notes are never included.
copies-send-too-large = The contribution is too large
copies-send-too-large-text = The secretariat cannot take in that much at once. No file is made, and everything is in your copy. Divide the longest text, or send it in parts.
copies-not-member-file = The file was not made for a member
copies-not-member-file-text = Your copy is not changed. Ask the secretariat to make a new file for you.
copies-update-council = The file is from another council
copies-update-council-text = It belongs to { $name }. Your copy is not changed. Choose a file from your own council.
copies-other-member = The file was made for someone else
copies-other-member-text = It is for { $name }. Your copy is not changed. Delete the file, and tell the secretariat.
copies-not-newer = The file is no newer than your copy
copies-not-newer-text = Your copy is not changed. Choose the last file you were given.
copies-taken-before = This contribution was taken in on { $date }. Nothing is taken in again.
copies-why-case-gone = The case is no longer in use here.
copies-why-text-gone = The text is out of use here.
copies-why-letter-sent = The letter has been sent.
copies-why-approved = The minutes are approved.
copies-why-newer-minutes = There is a newer version of the minutes.
copies-why-recused = The member is recused from the case.
copies-why-decided = It is decided already.

# The command line.
copies-value-member = MEMBER
copies-value-bundle = CONTRIBUTION
copies-cli-no-member = The member was not found. No file is made. Write the name or the initials.
copies-cli-named =
    { $count ->
        [one] The name of something left out is in a text that is included. No file is made.
       *[other] The name of something left out is in { $count } texts that are included. No file is made.
    }
copies-cli-named-do = Read it first, or add --despite-names.
copies-cli-named-place = ‘{ $name }’ in: { $words }
copies-cli-made = { $path } is made. Cases left out because of recusal: { $recused }, and other cases of the same projects: { $along }.
copies-cli-sent = The contribution is saved as { $path }. In it: { $count }. Private texts that stay: { $kept }.
copies-cli-taken = Taken in: { $new }. Changed on both sides: { $clash }, where what came is kept as proposals. The same already: { $here }. Not taken in: { $not }.
copies-clashes = changed on both sides
copies-new = new
copies-here = here already

# An item of the agenda in a member's file whose case is left out.
copies-unnamed-item = A case you take no part in

# Making, sending and choosing files.
copies-make-menu = Make member files …
copies-take-menu = Take in a contribution …
copies-send-menu = Send a contribution …
copies-update-menu = Get updates from the secretariat …
copies-make-title = Make member files
copies-make-lead = Each member gets a file of their own with the questions about impartiality: without cases they are recused from, without private notes and without history from before today.
copies-make-none = The council has no members yet. Add them in the settings first.
copies-make-count =
    { $count ->
        [one] Make { $count } file
       *[other] Make { $count } files
    }
copies-for = For
copies-all-cases = All cases are in it
copies-withheld =
    { $count ->
        [one] Without { $count } case because of recusal
       *[other] Without { $count } cases because of recusal
    }
copies-along =
    { $count ->
        [one] and { $count } other case of the same project
       *[other] and { $count } other cases of the same projects
    }
copies-named-title = May { $member } read this?
copies-named-text = The name of something left out is in these texts. Rådslag does not change them.
copies-named-place = ‘{ $name }’ in: { $words }
copies-named-more =
    { $count ->
        [one] And { $count } more place.
       *[other] And { $count } more places.
    }
copies-despite-names = I have read this, and the files can be made all the same
copies-working = Working …
copies-blocked-names = Read the texts above, and tick the box at the end
copies-blocked-members = Choose at least one member
copies-blocked-path = Write where the file is
copies-folder = Folder
copies-file = File
copies-made-notice =
    { $count ->
        [one] Made { $count } member file in { $folder }.
       *[other] Made { $count } member files in { $folder }.
    }
copies-send-title = Send a contribution
copies-send-lead = The contribution becomes a file that you send yourself, by email for instance. Untick what you do not want to send now.
copies-send-with =
    { $count ->
        [one] In the contribution: { $count } thing
       *[other] In the contribution: { $count } things
    }
copies-send-kept =
    { $count ->
        [one] Stays with you: { $count } private text
       *[other] Stay with you: { $count } private texts
    }
copies-send-later =
    { $count ->
        [one] { $count } thing stays unsent in your copy. You can send it later.
       *[other] { $count } things stay unsent in your copy. You can send them later.
    }
copies-send-primary = Make the contribution
copies-sent-notice = The contribution is saved as { $path }. Send the file to the secretariat.
copies-take-title = Take in a contribution
copies-take-lead = Choose the file a member has sent you. Nothing is taken in before you have looked through it.
copies-look-through = Look through
copies-update-title = Get updates from the secretariat
copies-update-lead = Choose the new file you were given. Private notes and what you have not sent come along.
copies-update-primary = Get updates
copies-updated = Your copy is up to date.
copies-updated-clashes =
    { $count ->
        [one] { $count } text was changed on both sides. Yours is kept as a proposal.
       *[other] { $count } texts were changed on both sides. Yours are kept as proposals.
    }
copies-updated-aside = The old copy is in { $path }.
copies-updated-in-bin =
    { $count ->
        [one] { $count } thing you have written in or about is out of use at the secretariat. What you wrote is in the bin here.
       *[other] { $count } things you have written in or about are out of use at the secretariat. What you wrote is in the bin here.
    }
copies-updated-left-out =
    { $count ->
        [one] In { $count } place what applies is what the secretariat has, not what you wrote.
       *[other] In { $count } places what applies is what the secretariat has, not what you wrote.
    }
copies-updated-gone = You have become recused from a case. The case and what you had written about it are deleted here, and so are older copies that were kept.
copies-updated-gone-count =
    { $count ->
        [one] Deleted with the case: { $count } thing you had written.
       *[other] Deleted with the case: { $count } things you had written.
    }
copies-updated-gone-do = Delete older files you were given, too.

# A contribution that is looked through.
copies-from = Contribution from { $member }
copies-context = Made { $made } · built on the file of { $based } · unchanged since it was made
copies-no-private = Private notes are not in it
copies-take-count =
    { $count ->
        [one] Take in { $count } thing
       *[other] Take in { $count } things
    }
copies-take-close = Mark as seen
copies-items = What is in the contribution
copies-group-clash = Changed on both sides
copies-group-new = New from { $member }
copies-group-here = Here already
copies-group-not = Not taken in
copies-item-assessment = { $case }, assessment
copies-sent-assessment = Assessment: ‘{ $words }’
copies-item-note = Shared note: ‘{ $words }’
copies-item-proposal = Proposal: ‘{ $words }’
copies-item-comment = Comment: ‘{ $words }’
copies-item-no-ties = Impartiality: no ties
copies-item-ties = Impartiality: has ties
copies-item-headline = Headline: ‘{ $words }’
copies-item-body = Recommendation: ‘{ $words }’
copies-item-section = Part of the letter: ‘{ $words }’
copies-item-minutes = Minutes: ‘{ $words }’
copies-item-question = Question: ‘{ $words }’
copies-both-lead = You have both changed the same text. Choose which is to apply. What you do not choose is in the history.
copies-nth = { $place } of { $count } changed on both sides
copies-previous = Previous one changed on both sides
copies-next = Next one changed on both sides
copies-choice = Which is to apply?
copies-ours = Ours
copies-third-short = Third
copies-proposal-short = Ours and proposal
copies-words-changed =
    { $count ->
        [one] { $count } word changed since { $date }
       *[other] { $count } words changed since { $date }
    }
copies-ours-and-proposal = Use ours, and keep the text from { $member } as a proposal
copies-third = Write a third
copies-result = The text will be
copies-was = As it was on { $date }
copies-foot = Everything is taken in together, and can be undone all at once.
copies-count-foot = Contributions taken in before this: { $count }
copies-same = The same. Not taken in again.
copies-now = As it is here now
copies-theirs = From { $member }
copies-nothing-in-it = All that is in it is here already, or cannot be taken in.
copies-looked-again = Something was changed here while you looked through it. Look through it again.
copies-taken-notice =
    { $count ->
        [one] Took in { $count } thing from { $member }.
       *[other] Took in { $count } things from { $member }.
    }

# A council file in a shared folder.
copies-place-synced = The council file is in { $service }
copies-place-network = The council file is on a network drive
copies-place-cloud = The council file is in a folder that is copied to the internet
copies-place-text = There the file can be damaged while you write, or become two different files. What is saved so far is safe. Work in a copy on this computer, and use member files and contributions when several people are to write. To put the copy back in the folder, close it in Rådslag and move it there under a new name.
copies-work-locally = Work in a copy here
copies-leave-place = Leave it there
copies-local = You are now working in a copy
copies-local-text = It is at { $path }. The file in the shared folder is as before. Tell the others, so that they do not write in it. To put the copy back, close it and move it to the folder under a new name.
