# What the command line says.

cli-help =
    Rådslag: from council meeting to letter, and what came of it.

    Usage: radslag [FILE]
           radslag COMMAND …

    Without a command the window opens, on the file or on the start page.

    Commands:
      new           makes a new council file
      list          shows the cases in a file
      letter        saves the letter of a case as PDF, Word or plain text
      meeting-pack  saves the pack of a meeting as PDF
      calendar      saves the invitation to a meeting as a calendar file
      minutes       saves the minutes of a meeting as PDF, Word or plain text
      member-copy   makes a file for one member
      contribution  saves what a member shares, as a contribution
      take          shows what is in a contribution, or takes it in
      figures       shows the figures of a file
      import        brings cases from a table into a file
      check         checks a file and reports faults

    Options:
      -h, --help     shows this help; write it after a command for help on that command
      -V, --version  shows the version

    Exit codes for scripts: 0 is done, 1 is refused with a sentence that says why, 2 is wrong usage.
cli-help-new =
    Makes a new council file. A file that already exists is not touched.

    Usage: radslag new FILE --from empty|example|register [--name NAME] [--cases NUMBER]

      --from empty     without cases
      --from example   a made-up council to practise in
      --from register  with the 73 cases in the register of Digitaliseringsrådet 2016–2020
      --name NAME      the name of the council
      --cases NUMBER   how many cases the example council is to have; otherwise 40
      -h, --help       shows this help
cli-help-list =
    Shows the cases in a file, one a line.

    Usage: radslag list FILE [--json]

      --json      as JSON, for other programs
      -h, --help  shows this help
cli-help-letter =
    Saves the letter of a case. Either the whole file is made, or no file.

    Usage: radslag letter FILE CASE -o OUT [--format pdf|docx|txt] [--form nb|nn]

      CASE               id, or a part of the project’s name that fits only one case
      -o, --output OUT   the file the letter is saved in; if it exists, it is replaced
      --format pdf       PDF/A-2a and PDF/UA-1, for the archive and for screen readers
      --format docx      Word, for further work in Word or LibreOffice
      --format txt       plain text in UTF-8
                         Without --format the ending of OUT decides; any other ending gives PDF
      --form nb|nn       Bokmål or Nynorsk in the fixed words; otherwise the letter’s own form
      -h, --help         shows this help
cli-help-meeting-pack =
    Saves the pack of a meeting for one reader, as PDF. Either the whole file is made, or none.

    Usage: radslag meeting-pack FILE MEETING --for READER -o OUT [--form nb|nn] [--no-papers] [--exempt leave-out|include]

      MEETING             id, date (2026-11-13), or a part of the name that fits one meeting alone
      --for READER        name, initials or id of a member, secretariat or guests
                          Cases the member is recused from are left out. Own notes are only in
                          the pack of the one whose copy it is
      -o, --output OUT    the file the pack is saved in; one that is there is replaced
      --form nb|nn        Bokmål or Nynorsk in the fixed words
      --no-papers         without the case's documents; the file is then PDF/A-2a and PDF/UA-1
      --exempt leave-out  for guests: without documents that are exempt from public access
      --exempt include    for guests: with them
      -h, --help          shows this help
cli-help-calendar =
    Saves the invitation to a meeting as a calendar file (.ics) for calendar programs.

    Usage: radslag calendar FILE MEETING -o OUT [--for READER] [--form nb|nn] [--cancel]

      MEETING           id, date (2026-11-13), or a part of the name that fits one meeting alone
      --for READER      for one reader: name, initials or id of a member, secretariat or guests
                        Without --for it is for all, and cases someone is recused from are not named
      --cancel          cancels the meeting in calendars
      -o, --output OUT  the file the invitation is saved in; one that is there is replaced
      --form nb|nn      Bokmål or Nynorsk in the fixed words
      -h, --help        shows this help
cli-help-minutes =
    Saves the latest version of the minutes of a meeting; if there is none, what is proposed is saved. Private notes are never included.

    Usage: radslag minutes FILE MEETING -o OUT [--form nb|nn]

      MEETING            id, date as 2026-11-13, or a part of the title that fits only one meeting
      -o, --output OUT   the file the minutes are saved in, as .pdf, .docx or .txt; if it exists, it is replaced
      --form nb|nn       Bokmål or Nynorsk in what is proposed and unchanged; approved minutes keep their own
      -h, --help         shows this help
cli-help-figures =
    Shows the figures of the cases in a file.

    Usage: radslag figures FILE [--json]

      --json      as JSON, for other programs
      -h, --help  shows this help
cli-help-import =
    Brings cases from a table into a file: all the rows, or none.

    Usage: radslag import FILE TABLE.csv

      The columns are nr, aar, prosjekt, virksomhet, departement and stoerrelse, and virksomhet_trykt if you like.
      Several organisations in one cell are separated by semicolons. Cases already in the file are skipped.

      -h, --help  shows this help
cli-help-check =
    Checks a file: content, keys and log, and that it contains nothing that does not belong there.

    Usage: radslag check FILE

      -h, --help  shows this help
cli-help-member-copy =
    Makes a file for one member: without the cases they are recused from, without private notes and without the history.

    Usage: radslag member-copy FILE --for MEMBER -o OUT [--despite-names]

      --for MEMBER       name, initials or id
      -o, --output OUT   the file to make; one that is there already is not touched
      --despite-names    also where the name of something left out is in a text that is included
      -h, --help         shows this help
cli-help-contribution =
    Saves what the member has written and shares, as one contribution. What was sent before is not in it.

    Usage: radslag contribution FILE -o OUT

      -o, --output OUT  the file to save it in; one that is there already is not touched
      -h, --help        shows this help
cli-help-take =
    Shows what is in a contribution, or takes it in.

    Usage: radslag take FILE CONTRIBUTION --dry-run|--take-new

      --dry-run   shows what is new, and what was changed on both sides; nothing is taken in
      --take-new  takes in what is new; where both sides wrote, what came becomes a proposal
      -h, --help  shows this help

cli-unknown-argument = Rådslag does not know ‘{ $argument }’.
cli-missing-argument = Missing: { $arguments }.
cli-missing-value = { $argument } has no value.
cli-wrong-value = ‘{ $value }’ cannot be used for { $argument }. Choose { $choices }.
cli-wrong-number = ‘{ $value }’ cannot be used for { $argument }. Choose a whole number from 1 to { $most }.
cli-not-understood = Rådslag does not understand this command.
cli-value-file = FILE
cli-value-case = CASE
cli-value-meeting = MEETING
cli-value-table = TABLE
cli-value-output = OUT
cli-value-name = NAME
cli-value-cases = NUMBER
cli-value-from = empty|example|register
cli-value-form = nb|nn
cli-value-format = pdf|docx|txt
cli-value-reader = READER
cli-value-exempt = leave-out|include
cli-see-help = Write radslag --help for help.

cli-not-printed = The answer could not be printed. The system answered: { $reason }

cli-made = { $path } has been made.
cli-cases-of-example = Only the example council can have a number of cases that you choose yourself. Nothing has been made.
cli-name-length = The council must have a name of at most { $most } characters. Nothing has been made.

cli-imported =
    { $count ->
        [one] Brought in { $count } case.
       *[other] Brought in { $count } cases.
    }
cli-imported-skipped =
    { $count ->
        [one] Skipped one case that was already there: no. { $rows }.
       *[other] Skipped { $count } cases that were already there: no. { $rows }.
    }
cli-imported-nothing =
    { $count ->
        [one] The case in the table was already in the file. Nothing has been changed.
       *[other] All { $count } cases in the table were already in the file. Nothing has been changed.
    }
cli-table-refused =
    { $count ->
        [one] The table has a fault, and nothing has been brought in.
       *[other] The table has { $count } faults, and nothing has been brought in.
    }
cli-table-more = And { $count } more.

cli-sound = { $path } has no faults.
cli-not-sound =
    { $count ->
        [one] { $path } has a fault. The file has not been touched. Use a copy from before it was damaged.
       *[other] { $path } has { $count } faults. The file has not been touched. Use a copy from before it was damaged.
    }

cli-letter-saved = The letter is saved as { $path }.
cli-minutes-saved = Version { $number } of the minutes is saved as { $path }.
cli-no-such-meeting = No meeting fits ‘{ $wanted }’. Write the date as 2026-11-13.
cli-several-meetings = Several meetings fit ‘{ $wanted }’: { $meetings }. Write the id of one of them.
cli-letter-is-draft = It is marked as a draft, as this is missing: { $missing }.
cli-no-recommendations = The letter to { $project } has no recommendations, so it is not saved. Write at least one first.
cli-output-is-council = The document cannot be saved over the council file. Choose another name.
cli-no-such-case = No case has ‘{ $wanted }’ in its name. See the names with radslag list.
cli-several-cases = ‘{ $wanted }’ fits { $count } cases. Write more of the name, or use an id: { $cases }.
cli-candidate = { $project }, { $agencies }, { $year }, id { $id }

cli-pack-saved =
    { $count ->
        [one] The meeting pack is saved as { $path }, on one page.
       *[other] The meeting pack is saved as { $path }, on { $count } pages.
    }
cli-exempt-asked = The pack is for guests, and this is exempt from public access: { $titles }. Nothing is saved. Choose --exempt leave-out to leave it out, or --exempt include to include it.
cli-calendar-saved = The invitation is saved as { $path }.
cli-cancellation-saved = The cancellation is saved as { $path }.
cli-file-output-is-council = The file cannot be saved over the council file. Choose another name.
cli-meeting-candidate = { $meeting }, { $date }, id { $id }
cli-no-such-member = No member fits ‘{ $wanted }’, and no file is made. Write a name or initials. A meeting pack may also be for secretariat or guests. The members are { $names }.
cli-several-members = ‘{ $wanted }’ fits { $count } members. Write more of the name, or use an id: { $members }.
