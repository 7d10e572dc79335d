//! The screens of meetings: opened in a copy of the file that has members, those who take part, papers, what one prepares, a
//! meeting under way and the minutes of one that was held.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use egui::Role;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::{Date, date, time};
use jiff::{Timestamp, ToSpan as _};
use radslag::app::command::{Outgoing, PackCommand, PaperCommand};
use radslag::app::copies::{bundle_file, plan_member_file, sending, write_member_file};
use radslag::app::{
    Command, CopiesCommand, ImpartialityCommand, LiveCommand, MeetingCommand, MeetingPage, MinutesCommand,
    SettingsCommand,
};
use radslag::domain::{
    AgendaItem, Assessment, CaseDocument, Certainty, Document, Id, Meeting, Member, MemberRole, MemberTerm, MemberTie,
    Note, NoteKind, NoteOn, Operation, OperationName, Owner, OwnerRole, Participant, Presence, Proposal, Recusal,
    RecusalDecision, Row, Theme, TieKind, Write, operations,
};
use radslag::store::Store;

use super::{Made, Words, bring_into_view, now};
use crate::common::{Window, app, ask, fresh_path, model, settle};

/// What the screens are opened by, in the copy.
struct Filled {
    case: Id,
    /// The meeting that was held, whose minutes are written.
    held: Id,
    /// The meeting that is under way.
    today: Id,
    /// The meeting that is prepared.
    coming: Id,
    member: Id,
    paper: Id,
}

pub fn planned(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(window, Command::OpenMeeting(filled.coming));
}

pub fn preparation(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    show(window, filled.coming, MeetingPage::Preparation);
}

pub fn preparation_of_member(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    // Recused from one of the cases.
    let name = made.words.members[2].clone();
    let role = OwnerRole::Member;
    ask(window, SettingsCommand::SetOwner(Owner { name, role }));
    show(window, filled.coming, MeetingPage::Preparation);
}

pub fn impartiality(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(
        window,
        ImpartialityCommand::Show {
            meeting: filled.coming,
            member: filled.member,
            case: filled.case,
        },
    );
}

pub fn minutes(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    show(window, filled.held, MeetingPage::Minutes);
    ask(window, MinutesCommand::Make(filled.held));
    let first = latest_minutes(window, filled.held);
    ask(window, MinutesCommand::Send(first));
    if window.ctx.content_rect().width() < 900.0 {
        return;
    }
    let words = &app(window).words;
    let page = words.with("minutes-page-spoken", &[("page", "1".into()), ("pages", "1".into())]);
    let page = page.split('1').next().unwrap().to_owned();
    let start = Instant::now();
    while window.query_all_by_label_contains(&page).next().is_none() {
        assert!(start.elapsed() < Duration::from_mins(1), "the minutes are set on pages");
        std::thread::sleep(Duration::from_millis(10));
        window.step();
    }
    settle(window);
}

pub fn gather(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    show(window, filled.held, MeetingPage::Minutes);
    let advice = word(window, "minutes-pane-advice");
    window.get_by_role_and_label(Role::RadioButton, &advice).click();
    settle(window);
}

pub fn live(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(window, Command::OpenMeeting(filled.today));
    ask(window, LiveCommand::Toggle);
}

pub fn projector(window: &mut Window, made: &Made) {
    live(window, made);
    ask(window, LiveCommand::ShowProjector(true));
}

pub fn case_papers(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(window, Command::OpenCase(filled.case));
    let papers = word(window, "page-papers");
    let is_tab = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::Tab && node.label().is_some_and(|label| label.starts_with(&papers))
    };
    // In a low window the tab is below the steps of the case, and the papers below the tab.
    window.get_by(is_tab).scroll_to_me();
    settle(window);
    window.get_by(is_tab).click();
    settle(window);
    let add = word(window, "papers-attach");
    bring_into_view(window, &add);
}

pub fn paper(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(window, Command::OpenCase(filled.case));
    let paper = filled.paper;
    ask(window, PaperCommand::Open { paper, page: None });
}

pub fn pack(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    let meeting = filled.coming;
    ask(window, Command::OpenMeeting(meeting));
    let file = Outgoing::Pack;
    ask(window, PackCommand::Open { meeting, file });
}

pub fn copies(window: &mut Window, made: &Made) {
    let filled = open(window, made);
    ask(window, Command::OpenMeeting(filled.coming));
    ask(window, CopiesCommand::OpenMake(Some(filled.coming)));
}

pub fn contribution(window: &mut Window, made: &Made) {
    let (path, filled) = filled_copy(window, made);
    // While nobody else has the file open.
    let bundle = contribution_of(&path, &filled, &made.words);
    ask(window, Command::OpenFile(path));
    ask(window, CopiesCommand::LookThrough(bundle));
}

pub fn members(window: &mut Window, made: &Made) {
    open(window, made);
    ask(window, Command::ShowSettings);
    let name = made.words.members[1].as_str();
    let named = |window: &Window, key: &str| {
        let words = &app(window).words;
        words.with(key, &[("name", name.into())])
    };
    let open = named(window, "members-open-named");
    bring_into_view(window, &open);
    crate::common::click(window, &open);
    bring_into_view(window, &named(window, "members-close-named"));
}

fn show(window: &mut Window, meeting: Id, page: MeetingPage) {
    ask(window, MeetingCommand::Show { meeting, page });
}

/// A word of the window, in its language.
fn word(window: &Window, key: &str) -> String {
    app(window).words.text(key).to_owned()
}

fn latest_minutes(window: &Window, meeting: Id) -> Id {
    let council = &model(window).council;
    council.latest_minutes(meeting).unwrap().id
}

/// Opens a copy of the file that is open, with what belongs to meetings in it.
fn open(window: &mut Window, made: &Made) -> Filled {
    let (path, filled) = filled_copy(window, made);
    ask(window, Command::OpenFile(path));
    filled
}

/// A copy of the file that is open, with what belongs to meetings in it.
fn filled_copy(window: &Window, made: &Made) -> (PathBuf, Filled) {
    let path = fresh_path();
    let session = app(window).session.as_ref().unwrap();
    std::fs::copy(&session.model.path, &path).unwrap();
    let filled = fill(&path, made);
    (path, filled)
}

/// All of it in one operation, so that it is there at once.
fn fill(path: &Path, made: &Made) -> Filled {
    let words = &made.words;
    let mut store = Store::open(path, &words.members[3]).unwrap();
    let mut rows: Vec<Row> = Vec::new();
    let people = people(words, &mut rows);
    let [leader, member, recused, secretary] = people;
    let meetings = meetings(words, [Some(made.case), Some(made.other), None], &mut rows);
    let [today, coming] = meetings;
    for meeting in [made.meeting, today, coming] {
        let presence = if meeting == coming {
            Presence::Invited
        } else {
            Presence::Present
        };
        participants(words, meeting, (made.case, presence), people, &mut rows);
    }
    rows.push(impartial(made.case, leader, &words.initials[0]).into());
    rows.push(impartial(made.other, leader, &words.initials[0]).into());
    rows.push(
        Recusal {
            ground: words.note.clone(),
            decision: Some(RecusalDecision::Recused),
            ..impartial(made.other, recused, &words.initials[0])
        }
        .into(),
    );
    let paper = papers(words, made.case, &mut store);
    prepared(words, (made.case, paper), [member, recused, secretary], &mut rows);
    noted(words, made.case, [made.meeting, today], &mut rows);
    let writes = rows.into_iter().map(Write::insert).collect();
    store.run(&Operation::new(OperationName::EditCouncil, writes)).unwrap();
    let (name, role) = (words.members[3].clone(), OwnerRole::Secretariat);
    if let Some(owned) = operations::set_owner(&store.council().unwrap(), &Owner { name, role }) {
        store.run(&owned).unwrap();
    }
    Filled {
        case: made.case,
        held: made.meeting,
        today,
        coming,
        member,
        paper,
    }
}

/// The members with their roles, and one of them tied to the agency of the case.
fn people(words: &Words, rows: &mut Vec<Row>) -> [Id; 4] {
    let roles = [
        MemberRole::Leader,
        MemberRole::Member,
        MemberRole::Member,
        MemberRole::Secretariat,
    ];
    let mut ids = [Id::new(); 4];
    for (at, (name, role)) in words.members.iter().zip(roles).enumerate() {
        let member = Member {
            employer: words.ministry.clone(),
            email: format!("{}@eksempel.example", words.initials[at].to_lowercase()),
            ..Member::new(name, &words.initials[at])
        };
        ids[at] = member.id;
        rows.push(MemberTerm::new(member.id, role, date(2024, 1, 1)).into());
        rows.push(member.into());
    }
    let tie = MemberTie {
        organisation_name: words.agency.clone(),
        description: words.signature.clone(),
        from_date: Some(date(2019, 2, 1)),
        to_date: Some(date(2023, 8, 31)),
        ..MemberTie::new(ids[1], TieKind::Employer)
    };
    rows.push(tie.into());
    ids
}

/// A meeting that is under way, and one that is to come, with these items.
fn meetings(words: &Words, cases: [Option<Id>; 3], rows: &mut Vec<Row>) -> [Id; 2] {
    let begun = now()
        .date()
        .at(10, 12, 0, 0)
        .to_zoned(now().time_zone().clone())
        .unwrap()
        .timestamp();
    [now().date(), date(2026, 12, 17)].map(|held_on: Date| {
        let is_today = held_on == now().date();
        let meeting = Meeting {
            starts_at: Some(time(9, 0, 0, 0)),
            ends_at: Some(time(12, 30, 0, 0)),
            place: words.place.clone(),
            opened_at: is_today.then_some(begun),
            ..Meeting::new(held_on, now().timestamp())
        };
        let id = meeting.id;
        rows.push(meeting.into());
        for (position, case) in (0_u8..).zip(cases) {
            let title = if case.is_none() { words.item.as_str() } else { "" };
            let item = AgendaItem {
                minutes: Some(45),
                begun_at: (is_today && position == 0).then_some(begun),
                ..AgendaItem::new(id, case, title, f64::from(position) + 1.0)
            };
            rows.push(item.into());
        }
        id
    })
}

/// All of the council and its secretariat, the first member from elsewhere, and a guest for the case.
fn participants(words: &Words, meeting: Id, (case, presence): (Id, Presence), people: [Id; 4], rows: &mut Vec<Row>) {
    for (at, member) in people.into_iter().enumerate() {
        let presence = if at == 1 && presence.is_there() {
            Presence::Digital
        } else {
            presence
        };
        rows.push(
            Participant {
                presence,
                ..Participant::member(meeting, member)
            }
            .into(),
        );
    }
    rows.push(
        Participant {
            case_id: Some(case),
            guest_role: words.signature.clone(),
            initials: "P1".to_owned(),
            presence,
            ..Participant::guest(meeting, &words.guest)
        }
        .into(),
    );
}

fn impartial(case: Id, member: Id, by: &str) -> Recusal {
    let day = date(2026, 11, 20);
    Recusal {
        asked_on: Some(day),
        declared_on: Some(day),
        decided_on: Some(day),
        decided_by: by.to_owned(),
        decision: Some(RecusalDecision::Impartial),
        ..Recusal::new(case, member)
    }
}

/// A text of two pages, and another that is exempt from public access.
fn papers(words: &Words, case: Id, store: &mut Store) -> Id {
    let page = [
        words.note.as_str(),
        words.question.as_str(),
        words.talking_point.as_str(),
    ]
    .join("\n\n");
    let texts = [
        format!("{page}\n\n{}\u{c}{page}", page.replace(". ", ".\n\n")),
        page.clone(),
    ];
    let mut position = 0.0;
    texts.map(|text| {
        let document = Document::new("text/plain", text.into_bytes());
        position += 1.0;
        let is_exempt = position > 1.0;
        let paper = CaseDocument {
            id: Id::new(),
            case_id: case,
            sha256: document.sha256.clone(),
            title: if is_exempt {
                words.letter.clone()
            } else {
                words.paper.clone()
            },
            file_name: format!("{}.txt", words.paper.chars().take(200).collect::<String>()),
            received_on: Some(date(2026, 11, 12)),
            dated_on: Some(date(2026, 11, 2)),
            sender: words.agency.clone(),
            is_exempt,
            exemption: if is_exempt { "23".to_owned() } else { String::new() },
            is_in_pack: true,
            position,
            ended_at: None,
        };
        let id = paper.id;
        let add = Operation::new(OperationName::AddPapers, vec![Write::insert(paper)]);
        store.run_with_document(&document, &add).unwrap();
        id
    })[0]
}

/// What these have assessed, proposed and mean to say.
fn prepared(words: &Words, (case, paper): (Id, Id), authors: [Id; 3], rows: &mut Vec<Row>) {
    let now = now().timestamp();
    for author in authors {
        for (theme, certainty) in [(2, Some(Certainty::Fair)), (4, None)] {
            let assessment = Assessment {
                id: Id::new(),
                case_id: case,
                member_id: Some(author),
                theme: Theme::new(theme),
                body: words.note.clone(),
                certainty,
                is_private: theme == 4,
                written_at: now,
                ended_at: None,
            };
            rows.push(assessment.into());
        }
    }
    let author = authors[2];
    let proposal = Proposal {
        id: Id::new(),
        case_id: case,
        member_id: Some(author),
        about_table: String::new(),
        about_id: String::new(),
        theme: Theme::new(1),
        headline: words.headlines[0].clone(),
        body: words.note.clone(),
        is_private: false,
        written_at: now,
        decision: None,
        recommendation_id: None,
        ended_at: None,
    };
    rows.push(proposal.into());
    for (kind, body, position) in [
        (NoteKind::TalkingPoint, &words.talking_point, 1.0),
        (NoteKind::TalkingPoint, &words.question, 2.0),
        (NoteKind::Note, &words.note, 0.0),
    ] {
        let note = Note {
            kind,
            position,
            theme: Theme::new(2),
            author_id: Some(author),
            is_private: true,
            ..Note::new(NoteOn::Case(case), body, now)
        };
        rows.push(note.into());
    }
    let on_paper = Note {
        author_id: Some(author),
        case_document_id: Some(paper),
        page: Some(1),
        quoted: words.question.clone(),
        theme: Theme::new(2),
        ..Note::new(NoteOn::Case(case), &words.talking_point, now)
    };
    rows.push(on_paper.into());
}

/// What was noted in a meeting that was held, and in the one under way.
fn noted(words: &Words, case: Id, meetings: [Id; 2], rows: &mut Vec<Row>) {
    let now = now();
    let held = now.checked_sub(5.days()).unwrap().timestamp();
    let now = now.timestamp();
    let [advice, also, _] = &words.headlines;
    // The first was held another day.
    for (meeting, now) in meetings.into_iter().zip([held, now]) {
        for (minute, (kind, theme, body)) in (0_i64..).zip([
            (NoteKind::Note, 1, advice),
            (NoteKind::Advice, 1, advice),
            (NoteKind::Advice, 2, also),
            (NoteKind::Question, 4, &words.question),
            (NoteKind::Decision, 2, &words.note),
            (NoteKind::Action, 2, &words.talking_point),
        ]) {
            let said_by = |row: &&Row| matches!(row, Row::Participant(row) if row.meeting_id == meeting);
            let speaker = rows.iter().filter(said_by).nth(usize::from(kind == NoteKind::Advice));
            let note = Note {
                kind,
                theme: Theme::new(theme),
                meeting_id: Some(meeting),
                speaker_id: speaker.map(Row::id),
                ..Note::new(NoteOn::Case(case), body, at(now, minute))
            };
            rows.push(note.into());
        }
    }
}

fn at(now: Timestamp, minute: i64) -> Timestamp {
    now.checked_sub((20 - minute).minutes()).unwrap()
}

/// What a member has written in a copy of the file, where a recommendation was changed on both sides.
fn contribution_of(path: &Path, filled: &Filled, words: &Words) -> PathBuf {
    let now = now().timestamp();
    let mut store = Store::open(path, &words.members[3]).unwrap();
    let council = store.council().unwrap();
    let advice = council.recommendations.of(filled.case).next().unwrap().id;
    let copy = path.with_file_name("medlem.radslag");
    let planned = plan_member_file(&store, filled.member, None, "Sak du ikke deltar i", now)
        .unwrap()
        .unwrap();
    write_member_file(&store, planned.file, &copy).unwrap();
    let body = radslag::domain::Field::RECOMMENDATION_BODY;
    let ours = format!("{} {}", words.note, words.question);
    store.run(&Operation::set(body, advice, ours)).unwrap();
    drop(store);
    tell_time(path);
    let mut theirs = Store::open(&copy, &words.members[1]).unwrap();
    theirs.run(&Operation::set(body, advice, &words.note)).unwrap();
    let assessment = Assessment {
        id: Id::new(),
        case_id: filled.case,
        member_id: Some(filled.member),
        theme: Theme::new(1),
        body: words.talking_point.clone(),
        certainty: None,
        is_private: false,
        written_at: now,
        ended_at: None,
    };
    let write = vec![Write::insert(assessment)];
    theirs
        .run(&Operation::new(OperationName::AddAssessment, write))
        .unwrap();
    drop(theirs);
    tell_time(&copy);
    let theirs = Store::open(&copy, &words.members[1]).unwrap();
    let (bytes, _) = bundle_file(&sending(&theirs, now).unwrap().bundle).unwrap();
    let bundle = path.with_file_name("bidrag.radslagbidrag");
    std::fs::write(&bundle, bytes).unwrap();
    bundle
}

/// The journal has the machine's time, and the screen tells it.
fn tell_time(path: &Path) {
    let file = rusqlite::Connection::open(path).unwrap();
    let now = now().timestamp().to_string();
    file.execute("UPDATE operation SET at = ?1", [now]).unwrap();
}
