# Habilitet: who may handle which case of a meeting, and the register of members it is read from.

impartiality-title = Impartiality
impartiality-meeting = Council meeting { $date }
impartiality-to-meeting = To the meeting
impartiality-ask =
    { $count ->
        [one] Ask the one who is missing
       *[other] Ask the { $count } who are missing
    }
impartiality-open-matches =
    { $count ->
        [one] { $count } name match is not decided.
       *[other] { $count } name matches are not decided.
    }
impartiality-open-ties =
    { $count ->
        [one] { $count } declared tie is not decided.
       *[other] { $count } declared ties are not decided.
    }
impartiality-open-text = The program gives notice, but a person decides.
impartiality-grid = Members and cases
impartiality-member = Member
impartiality-and-more = { $name } and { $count } more
impartiality-cases = Case { $range } of { $all }
impartiality-previous-case = Previous case
impartiality-next-case = Next case
impartiality-no-more-cases = There are no more cases that way
impartiality-answered = { $answered } of { $all } have answered on every case
impartiality-recused-count =
    { $count ->
        [one] { $count } is recused
       *[other] { $count } are recused
    }
impartiality-no-papers = The recused do not get the documents

# When there is no grid.
impartiality-no-cases = No cases on the agenda
impartiality-no-cases-text = Members are asked about ties to each case. Put cases on the agenda first.
impartiality-to-agenda = Open the agenda
impartiality-no-members = No members on the day of the meeting
impartiality-no-members-text = Enter the members and their terms in the settings, and they can be asked.
impartiality-to-members = Open the register of members
impartiality-who = The program does not know which member you are
impartiality-who-text = Write your name in the settings as it stands in the register of members.
impartiality-who-button = Open the settings

# A cell.
impartiality-not-asked = Not asked
impartiality-not-answered = Not answered
impartiality-no-ties = No ties
impartiality-has-ties = Has a tie
impartiality-ties = Declared tie
impartiality-match = Name match
impartiality-recused = Recused
impartiality-impartial = Assessed, not recused
impartiality-asked-on = waiting since { $date }
impartiality-answered-on = answered { $date }
impartiality-decided-on = decided { $date }
impartiality-there-employer = employed there
impartiality-there-office = office there
impartiality-there-other = tie there
impartiality-now = now
impartiality-since = since { $date }
impartiality-until = until { $date }

# The two facts of a match.
impartiality-facts = What the name match rests on
impartiality-tie-employer-was = { $who } was employed at { $body }
impartiality-tie-employer-is = { $who } is employed at { $body }
impartiality-tie-employer-will = { $who } will be employed at { $body }
impartiality-tie-office-was = { $who } held an office at { $body }
impartiality-tie-office-is = { $who } holds an office at { $body }
impartiality-tie-office-will = { $who } will hold an office at { $body }
impartiality-tie-other-was = { $who } had a tie to { $body }
impartiality-tie-other-is = { $who } has a tie to { $body }
impartiality-tie-other-will = { $who } will have a tie to { $body }
impartiality-from-register = stands as employer in the register of members
impartiality-part-agency = The case comes from { $body }
impartiality-part-partner = A partner in the case is { $body }
impartiality-part-ministry = The ministry of the case is { $body }
impartiality-part-parent = { $of } belongs under { $body }
impartiality-pre-meeting = pre-meeting held { $date }

# The panel.
impartiality-close = Close the panel
impartiality-question = Is { $who } recused from the case?
impartiality-answer-of = The answer of { $who }
impartiality-told = Declared: { $ground }
impartiality-choose-impartial = No, not recused
impartiality-choose-recused = Yes, recused from this case
impartiality-choose-ask = Ask { $who } first
impartiality-ground = Ground
impartiality-decided-by = Decided by
impartiality-by-council = The council
impartiality-nobody = Choose
impartiality-date = Date
impartiality-follows = The case is taken out of the file of { $who }.
impartiality-no-provision = The council file has no legal reference on impartiality for the day of the meeting.
impartiality-bring-provisions = Bring in legal references
impartiality-keep = Enter the decision
impartiality-keep-question = Mark as asked
impartiality-choose = Choose an answer first
impartiality-lacks-ground = Write why the member is recused
impartiality-lacks-decider = Choose who decided
impartiality-lacks-date = Write the date it was decided
impartiality-not-yet = The date has not come yet
impartiality-left = Out from
impartiality-back = Back at
impartiality-time-hint = time
impartiality-time-wrong = Write a time of day, such as 13:05. What stood there before is kept.
impartiality-left-missing = Write when the member went out. What stood there before is kept.
impartiality-back-before-left = The member cannot come back before going out. What stood there before is kept.

# A member's own copy.
impartiality-own-question = Do you have ties to the case?
impartiality-own-no-ties = No, no ties
impartiality-own-ties = Yes, I have a tie
impartiality-own-ground = What the tie is
impartiality-own-line = The answer goes along when you send your contribution. The council decides whether you are recused.
impartiality-own-keep = Answer
impartiality-own-lacks-ground = Write what the tie is

# The trail.
impartiality-trail = Trail
impartiality-trail-asked = Question about ties
impartiality-trail-no-ties = Answered that there are no ties
impartiality-trail-ties = Declared a tie
impartiality-trail-match = Name match in the register of members
impartiality-trail-recused = Decided: recused
impartiality-trail-impartial = Decided: not recused
impartiality-trail-left = Out of the meeting
impartiality-trail-returned = Back in
impartiality-trail-next = A decision, then ‘out from’ and ‘back at’ in the meeting
impartiality-trail-next-left = ‘Out from’ and ‘back at’ in the meeting
impartiality-trail-next-back = ‘Back at’ in the meeting

# The register of members, in Innstillinger.
settings-section-members = Members
members-line = The council and its secretariat. Kept in the council file. Terms and ties are used when meetings are planned and impartiality is settled.
members-list = People in the register
members-none = Nobody is entered yet.
members-add = Add a person
members-add-it = Enter
members-new-name = The person’s name
members-new = A new person in the register
members-open = Show
members-open-named = Show { $name }
members-close = Hide
members-close-named = Hide { $name }
members-name = Name
members-initials = Two letters
members-email = Email
members-employer = Employer
members-role = Role
members-role-leader = Leader
members-role-member = Member
members-role-secretariat = Secretariat
members-terms = Terms
members-term-add = Add a term
members-term-new = A new term
members-term-edit = Change the term
members-ties = Ties
members-tie-add = Add a tie
members-tie-new = A new tie
members-tie-edit = Change the tie
members-tie-kind = Kind
members-tie-employer-choice = Employer
members-tie-office-choice = Office
members-tie-other-choice = Other
members-tie-employer = employer
members-tie-office = office
members-tie-other = other
members-tie-description = As
members-tie-description-hint = such as head of department
members-body = Organisation
members-body-known = Is among the organisations of the council file.
members-body-unknown = Is not among the organisations. The name is compared as it is written.
members-first-day = First day
members-last-day = Last day
members-from = from { $date }
members-until = until { $date }
members-was-until = The term ended { $date }
members-is-from = The term begins { $date }
members-edit-named = Change: { $what }
members-end-named = Remove: { $what }
members-end = Take out of the register
members-name-missing = Write a name
members-initials-two = Write two letters
members-initials-same = { $name } has the same two letters. The two may be confused in meetings.
members-no-term = No term is entered. The person is counted as a member.
members-two-leaders = { $name } is also leader from { $date }.
members-leader-beside = { $name } is also leader in this term.
members-email-wrong = This does not look like an email address
members-body-missing = Write the name of the organisation
members-from-missing = Write the first day
members-from-wrong = The first day cannot be read as a date
members-to-wrong = The last day cannot be read as a date
members-ends-before = The last day is before the first
members-fewest-present = Fewest who must be present
members-fewest-present-line = The plan of a meeting warns when fewer members than this can come.
members-fewest-present-wrong = Write a whole number from 0 to { $most }
members-provisions = Legal references
members-provision-impartiality = Impartiality: { $citations }
members-provision-exemption = Exemption from public access: { $citations }
members-provision-none = none
members-provisions-line = Each legal reference is in the council file with the dates it applies to. Letters, meeting packs and minutes use those that apply on the day.
