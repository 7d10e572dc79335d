# The words of the letter itself. They follow the letter's form of language, not the window's.
# $date is a long date, as in "13 November 2026"; names are given as the organisation writes them.

letter-title = Recommendations after the council meeting on { $date }: { $project }
letter-title-without-date = Recommendations after the council meeting: { $project }

letter-our-reference = Our ref.
letter-your-reference = Your ref.
letter-date = Date
letter-page = Page { $page } of { $pages }
letter-draft = Draft
# Over the letter and at its foot, where the council is made up.
letter-sender-example = { $council } (for practice)
letter-logo-description = The logo of { $council }

letter-addressee-ministry = To the ministry: { $name }
letter-addressee-ministry-unnamed = To the ministry

letter-introduction-proposal = Thank you for coming to the council meeting on { $date } to present ‘{ $project }’. This letter sets out our recommendations, arranged by theme. They are meant to support the work ahead, and it is for you to decide how best to use them.
letter-introduction-proposal-without-date = Thank you for coming to the council meeting to present ‘{ $project }’. This letter sets out our recommendations, arranged by theme. They are meant to support the work ahead, and it is for you to decide how best to use them.
letter-closing-proposal = In a few weeks we will be in touch to hear how you found the meeting and the letter. About a year after the meeting we would like to talk with you again about how the work is going and what has come of our advice. If you need us before then, you are welcome back.

letter-signature-leader = Leader of the council

# Over recommendations that have no theme yet.
letter-group-without-theme = Other recommendations
