# The example council: what it has besides the texts in assets/example. All of it is made up.

example-council-name = The Example Council
# Beside the council's name in the bar over every screen.
example-tag = Practice
example-letterhead = Made-up council for practice
example-deputy-leader = deputy leader
example-day-off = Planning day
example-source = The Example Council’s list of cases
example-source-note = Made up for practice

# People are known by their roles.
example-leader = Leader of the council
example-leader-initials = LC
example-member = Member { $number }
example-member-initials = M{ $number }
example-secretary = Secretary { $number }
example-secretary-initials = S{ $number }
example-employer = The Example Employer
example-tie-employed = Used to be employed there
example-tie-board = Sits on the board of a supplier to several organisations

example-address =
    Eksempelveien { $number }
    0000 Eksempelby
example-earlier-ministry = The Example Ministry of Employment
example-place = Meeting room 3
example-item-opening = Approval of the minutes
example-item-closing = Any other business
example-held-outside = The estimate is larger than all the others together and would have hidden them in the sums.

# Meetings.
example-guest = Agency leader
example-guest-initials = AL
example-comment = A good proposal. It should come first under the theme.
example-minutes-item = The organisation presented ‘{ $case }’ and answered questions. The council discussed the case and gave advice, which follows in the letter of recommendations.
example-paper-questions = Questions for the council
example-paper-concept = Concept study
example-paper-benefits = Benefits plan
example-exemption = public access act, section 23 first paragraph
