//! One case after another: the project, its organisations and estimates, and its place on a meeting's agenda.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::Writes;
use super::advised::Given;
use super::council::{self, Body, Person, TIED_MEMBER, TIED_ORGANISATION};
use super::parts::{Both, Gaps, Parts};
use super::plan::{Part, Slot, at, days, working, year_after};
use super::random::{Keys, Random};
use crate::domain::{
    AgendaItem, Case, CaseOrganisation, Crossing, Estimate, EstimateOf, Financing, Id, LanguageForm, Meeting,
    OrganisationKind, OrganisationRole, Project, ProjectKind, ProjectPhase, StatedSize, Theme,
};
use crate::language::Locale;

/// How many of a hundred questions are asked under each theme.
///
/// Theme 2 has the 23 % of Digitaliseringsrådet's Erfaringsrapport 2020. Of the others the report says that seven of ten
/// questions and recommendations are under themes 1 and 2; the rest is ours.
const ASKED: [f64; 6] = [43.0, 23.0, 7.0, 13.0, 8.0, 6.0];

/// How many of a hundred recommendations are given under each theme; 39 % under theme 2, and the rest as for [`ASKED`].
const ADVISED: [f64; 6] = [31.0, 39.0, 7.0, 12.0, 6.0, 5.0];

/// What does not change from case to case.
pub(super) struct Stock {
    pub(super) parts: Parts,
    pub(super) people: Vec<Person>,
    pub(super) bodies: Vec<Body>,
    /// The first organisation that is no ministry.
    first_agency: usize,
    renamed: Date,
    source: Id,
    bokmaal: Locale,
    nynorsk: Locale,
}

impl Stock {
    pub(super) fn words(&self, form: LanguageForm) -> &Locale {
        if form == LanguageForm::Nynorsk {
            &self.nynorsk
        } else {
            &self.bokmaal
        }
    }
}

/// A project that has been before the council, and may come back once.
struct Known {
    id: Id,
    /// Its place among all titles; see [`Maker::title`].
    place: usize,
    body: usize,
    year: i16,
}

/// Hands out themes so that their shares stay near those wanted.
pub(super) struct Mix {
    shares: [f64; 6],
    given: [f64; 6],
    /// Which text is next under each theme.
    turn: [usize; 6],
}

impl Mix {
    fn new(shares: [f64; 6]) -> Self {
        Self {
            shares,
            given: [0.0; 6],
            turn: [0; 6],
        }
    }

    /// The next theme, and which of the texts under it is to be used.
    pub(super) fn next(&mut self, random: &mut Random) -> (Theme, usize) {
        let total: f64 = self.given.iter().sum::<f64>() + 1.0;
        let behind = |theme: Theme, chance: usize| {
            self.shares[theme.index()] / 100.0 * total - self.given[theme.index()] + chance as f64 / 70.0
        };
        let (mut chosen, mut most) = (Theme::ALL[0], f64::MIN);
        for theme in Theme::ALL {
            let lag = behind(theme, random.below(100));
            if lag > most {
                (chosen, most) = (theme, lag);
            }
        }
        self.given[chosen.index()] += 1.0;
        self.turn[chosen.index()] += 1;
        (chosen, self.turn[chosen.index()] - 1)
    }
}

/// What is settled about a case before its rows are made.
pub(super) struct Facts<'a> {
    pub(super) id: Id,
    pub(super) part: Part,
    pub(super) gaps: Gaps<'a>,
    pub(super) body: &'a Body,
    /// The title, as the organisation writes it.
    pub(super) title: String,
    /// The form the organisation writes in.
    pub(super) form: LanguageForm,
    pub(super) letter_form: LanguageForm,
    pub(super) created: Timestamp,
    pub(super) number: usize,
    pub(super) meeting: Option<(Date, Id)>,
    /// Whether the meeting has been held.
    pub(super) is_held: bool,
    pub(super) pre_meeting_on: Option<Date>,
    pub(super) documents_on: Option<Date>,
    pub(super) letter_on: Option<Date>,
    pub(super) follow_up_on: Option<Date>,
    pub(super) experience_on: Option<Date>,
    /// The place of the member who takes no part.
    pub(super) recused: Option<usize>,
    pub(super) cost: Option<i64>,
}

/// Makes cases in the order of their meetings.
pub(super) struct Maker {
    pub(super) stock: Rc<Stock>,
    pub(super) keys: Keys,
    pub(super) random: Random,
    pub(super) today: Date,
    pub(super) asked: Mix,
    pub(super) advised: Mix,
    /// The latest meeting made, and how many cases it has.
    meeting: Option<(Date, Id, usize)>,
    number: usize,
    titles: usize,
    projects: Vec<Known>,
    /// The first recommendations given under each theme, for earlier advice to come from and be used in.
    pub(super) given: [Vec<Given>; 6],
}

impl Maker {
    /// Makes all that is not about one case.
    pub(super) fn new(name: &str, today: Date, first: Date, writes: &mut Writes) -> Self {
        let bokmaal = Locale::new(LanguageForm::Bokmaal);
        let mut keys = Keys::from(council::made_at(first));
        let mut parts = Parts::read();
        council::reference(name, council::made_at(first), &mut keys, writes);
        council::settings(&bokmaal, today, &mut keys, writes);
        let source = council::source(&bokmaal, first, &mut keys, writes);
        let people = council::people(&bokmaal, first, today, &mut keys, writes);
        let bodies = council::bodies(&bokmaal, &mut parts, first, &mut keys, writes);
        council::ties(&bokmaal, first, &people, &bodies, &mut keys, writes);
        let is_ministry = |body: &&Body| body.part.kind == Some(OrganisationKind::Ministry);
        let stock = Stock {
            first_agency: bodies.iter().take_while(is_ministry).count(),
            parts,
            people,
            bodies,
            renamed: council::renamed_on(first),
            source,
            bokmaal,
            nynorsk: Locale::new(LanguageForm::Nynorsk),
        };
        Self {
            stock: Rc::new(stock),
            keys,
            random: Random::new(20_260_101),
            today,
            asked: Mix::new(ASKED),
            advised: Mix::new(ADVISED),
            meeting: None,
            number: 0,
            titles: 0,
            projects: Vec::new(),
            given: Default::default(),
        }
    }

    /// Makes one case with all that is written about it.
    pub(super) fn make_case(&mut self, slot: Slot, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let meeting = slot.meeting.map(|date| self.meeting(date, writes));
        let year = slot.meeting.unwrap_or(self.today).year();
        let (project, place, body, is_back) = self.project(slot, year);
        let Some((body_place, body_row)) = stock.bodies.get(body).map(|row| (body, row)) else {
            return;
        };
        let Some(other) = stock.bodies.get(self.agency_beside(body_place)) else {
            return;
        };
        let subject_place = subject_of(&stock.parts, place);
        let Some(subject) = stock.parts.subjects.get(subject_place) else {
            return;
        };
        let gaps = Gaps {
            subject,
            other: other.own_name(),
        };
        let form = body_row.form_or(LanguageForm::Bokmaal);
        let facts = self.facts(slot, meeting, gaps, body_row, self.title(place, form, is_back));
        if !is_back {
            writes.row(Project {
                id: project,
                name: facts.title.clone(),
                ended_at: None,
            });
        }
        self.case_row(&facts, project, year, title_kind(&stock.parts, place), writes);
        self.organisations(&facts, body_place, writes);
        self.estimates(&facts, writes);
        self.agenda_item(&facts, writes);
        self.write_about(&facts, other.id, writes);
    }

    /// What is left when all cases are made.
    pub(super) fn finish(mut self, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        super::own_advice::keep(&stock.parts, &self.given, at(self.today, 6), &mut self.keys, writes);
    }

    /// The project of the next case: a new one, or one that comes back; with its place among the titles, its organisation, and
    /// whether it comes back.
    fn project(&mut self, slot: Slot, year: i16) -> (Id, usize, usize, bool) {
        self.number += 1;
        if self.number.is_multiple_of(9) && slot.part != Part::MemberRecused {
            let earlier = self.random.below(self.projects.len() / 2);
            if self.projects.get(earlier).is_some_and(|known| known.year < year) {
                let known = self.projects.remove(earlier);
                return (known.id, known.place, known.body, true);
            }
        }
        let agencies = self.stock.bodies.len() - self.stock.first_agency;
        let body = if slot.part == Part::MemberRecused {
            TIED_ORGANISATION
        } else {
            self.stock.first_agency + self.random.below(agencies)
        };
        let known = Known {
            id: self.keys.next(),
            place: self.titles,
            body,
            year,
        };
        self.titles += 1;
        let project = (known.id, known.place, known.body, false);
        // Those that may come back are among the first; more need not be remembered.
        if self.projects.len() < 4000 {
            self.projects.push(known);
        }
        project
    }

    /// The title at a place among all there are: each place has its own subject, way of saying, group and stage together.
    fn title(&self, place: usize, form: LanguageForm, is_back: bool) -> String {
        let parts = &self.stock.parts;
        let (_, pattern, group, stage) = title_places(parts, place);
        let Some(subject) = parts.subjects.get(subject_of(parts, place)) else {
            return String::new();
        };
        let gaps = Gaps { subject, other: "" };
        let of = |texts: &[Both], at: usize| texts.get(at).map_or("", |text| text.of(form));
        let mut title = parts
            .titles
            .get(pattern)
            .map_or_else(String::new, |(_, text)| gaps.fill(*text, form));
        for (between, more) in [(" ", of(&parts.groups, group)), (", ", of(&parts.stages, stage))] {
            if !more.is_empty() {
                title += between;
                title += more;
            }
        }
        if is_back {
            title += ", ";
            title += of(&parts.returned, 0);
        }
        title
    }

    /// Another organisation than this one, and no ministry.
    fn agency_beside(&mut self, body: usize) -> usize {
        let first = self.stock.first_agency;
        let agencies = self.stock.bodies.len() - first;
        first + (body - first + 1 + self.random.below(agencies - 1)) % agencies
    }

    fn facts<'a>(
        &mut self,
        slot: Slot,
        meeting: Option<(Date, Id)>,
        gaps: Gaps<'a>,
        body: &'a Body,
        title: String,
    ) -> Facts<'a> {
        let today = self.today;
        let form = body.form_or(LanguageForm::Bokmaal);
        let free = if self.random.chance(30) {
            LanguageForm::Nynorsk
        } else {
            LanguageForm::Bokmaal
        };
        let held_on = slot.meeting.filter(|date| *date < today);
        let is_late = self.random.chance(12);
        let ahead = if is_late { (5, 9) } else { (14, 20) };
        let on_time = slot
            .meeting
            .map(|date| working(days(date, -self.random.between(ahead.0, ahead.1))));
        let after = |date: Option<Date>, count: i32| date.map(|date| working(days(date, count)).min(days(today, -1)));
        let letter_on = match slot.part {
            Part::LetterBegun | Part::LetterWritten => None,
            Part::LetterSent => held_on.map(|date| days(date, 1)),
            _ => after(held_on, self.random.between(4, 7)).max(held_on.map(|date| days(date, 1))),
        };
        let due_by = |due: Option<Date>| due.filter(|due| *due <= today).and(held_on);
        let talked = due_by(slot.meeting.map(|date| days(date, 20)));
        let talked = talked.filter(|_| slot.part == Part::Usual || slot.part == Part::ExperienceDue);
        let told = due_by(slot.meeting.map(year_after)).filter(|_| slot.part == Part::Usual);
        Facts {
            id: self.keys.next(),
            part: slot.part,
            gaps,
            body,
            title,
            form,
            letter_form: body.form_or(free),
            created: at(slot.meeting.map_or(days(today, -10), |date| days(date, -75)), 9),
            number: self.number,
            meeting,
            is_held: held_on.is_some(),
            pre_meeting_on: match slot.part {
                Part::PreMeetingPlanned => Some(days(today, 5)),
                Part::PreMeetingHeld => Some(working(days(today, -5))),
                _ => slot
                    .meeting
                    .map(|date| working(days(date, -self.random.between(44, 60)))),
            },
            documents_on: match slot.part {
                Part::DocumentsMissing | Part::Later | Part::PreMeetingHeld | Part::PreMeetingPlanned => None,
                Part::DocumentsLate => Some(days(today, -1)),
                Part::DocumentsIn | Part::MemberRecused => slot.meeting.map(|date| working(days(date, -16))),
                _ => on_time,
            },
            letter_on,
            follow_up_on: after(talked, self.random.between(18, 27)),
            experience_on: after(told, self.random.between(355, 380)),
            recused: match slot.part {
                Part::MemberRecused => Some(TIED_MEMBER),
                Part::Usual => self.random.chance(8).then_some(1 + self.number % 7),
                _ => None,
            },
            cost: self.cost(),
        }
    }

    /// The estimate of a cost in kroner, spread over the sizes; about one in six has none, as 12 of 72 in Erfaringsrapport 2020.
    fn cost(&mut self) -> Option<i64> {
        const MILLION: i64 = 1_000_000;
        if self.number % 1000 == 13 {
            return Some(14_000 * MILLION);
        }
        if self.number % 6 == 4 {
            return None;
        }
        let millions = match self.random.below(100) {
            0..30 => i64::from(self.random.between(4, 25)),
            30..75 => 5 * i64::from(self.random.between(6, 40)),
            _ => 10 * i64::from(self.random.between(21, 70)),
        };
        Some(millions * MILLION)
    }

    fn case_row(&mut self, facts: &Facts<'_>, project: Id, year: i16, kind: Option<ProjectKind>, writes: &mut Writes) {
        let words = &self.stock.bokmaal;
        let is_outside = facts.cost.is_some_and(|kroner| kroner > 10_000_000_000);
        let secretary = 1 + facts.number % 2;
        let phase = if facts.experience_on.is_some() {
            Some(ProjectPhase::Realise)
        } else {
            ProjectPhase::ALL.get(facts.number % 4).copied()
        };
        let in_source = facts.number <= 2 && facts.part == Part::Usual;
        let mut row = Case::new(project, facts.title.clone(), year, facts.created);
        row.id = facts.id;
        row.source_id = in_source.then_some(self.stock.source);
        row.number_in_source = in_source.then_some(facts.number as i64);
        row.kind = kind;
        row.stated_size = facts.cost.is_none().then_some(StatedSize::Undecided);
        row.phase = phase;
        row.financing = Financing::ALL.get(facts.number * 3 % 5).copied();
        row.ks_scheme = facts.cost.map(|kroner| kroner >= 300_000_000);
        row.crossing = Some(match facts.body.part.kind {
            Some(OrganisationKind::Municipality | OrganisationKind::County) => Crossing::StateAndMunicipalities,
            _ if facts.number.is_multiple_of(2) => Crossing::AcrossSectors,
            _ => Crossing::WithinSector,
        });
        row.life_event = facts.gaps.subject.life_event;
        row.held_outside = is_outside;
        if is_outside {
            words
                .text("example-held-outside")
                .clone_into(&mut row.held_outside_reason);
        }
        row.responsible = words.with("example-secretary", &[("number", secretary.into())]);
        row.pre_meeting_on = facts.pre_meeting_on;
        row.documents_on = facts.documents_on;
        row.letter_on = facts.letter_on;
        row.follow_up_on = facts.follow_up_on;
        row.experience_on = facts.experience_on;
        writes.row(row);
    }

    fn organisations(&mut self, facts: &Facts<'_>, body: usize, writes: &mut Writes) {
        let stock = Rc::clone(&self.stock);
        let mut parts = vec![(body, OrganisationRole::Agency)];
        if facts.number % 13 == 5 {
            parts.push((self.agency_beside(body), OrganisationRole::Agency));
        }
        if facts.number % 4 == 2 {
            parts.push((self.agency_beside(body), OrganisationRole::Partner));
        }
        parts.extend(
            facts
                .body
                .part
                .ministry
                .map(|place| (place, OrganisationRole::Ministry)),
        );
        for (position, (place, role)) in parts.into_iter().enumerate() {
            let Some(part) = stock.bodies.get(place) else { continue };
            // The first ministry had another name before.
            let earlier = place == 0 && facts.meeting.is_some_and(|(held_on, _)| held_on < stock.renamed);
            let printed_name = if earlier {
                stock.bokmaal.text("example-earlier-ministry")
            } else {
                part.own_name()
            };
            writes.row(CaseOrganisation {
                id: self.keys.next(),
                case_id: facts.id,
                organisation_id: part.id,
                role,
                printed_name: printed_name.to_owned(),
                position: position as f64 + 1.0,
                ended_at: None,
            });
        }
    }

    fn estimates(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let Some(cost) = facts.cost else { return };
        let grown = cost / 10 * i64::from(self.random.between(11, 15)) / 1_000_000 * 1_000_000;
        let benefit = cost / 10 * i64::from(self.random.between(15, 40));
        let later = facts.follow_up_on.filter(|_| facts.number % 3 == 1);
        let all = [
            Some((EstimateOf::Cost, cost, facts.created)),
            (facts.number % 5 > 1).then_some((EstimateOf::Benefit, benefit, facts.created)),
            later.map(|date| (EstimateOf::Cost, grown, at(date, 12))),
        ];
        for (what, kroner, noted_at) in all.into_iter().flatten() {
            writes.row(Estimate {
                id: self.keys.next(),
                case_id: facts.id,
                what,
                kroner: Some(kroner),
                phase: Some(ProjectPhase::Concept),
                noted_at,
                ended_at: None,
            });
        }
    }

    /// The meeting held on a date; made where it is not the latest one.
    fn meeting(&mut self, held_on: Date, writes: &mut Writes) -> (Date, Id) {
        if let Some((date, id, cases)) = &mut self.meeting
            && *date == held_on
        {
            *cases += 1;
            return (held_on, *id);
        }
        let id = self.keys.next();
        let words = &self.stock.bokmaal;
        let is_digital = held_on.day() % 3 == 0;
        let place = if is_digital {
            "example-place-digital"
        } else {
            "example-place"
        };
        writes.row(Meeting {
            id,
            title: String::new(),
            held_on,
            starts_at: Some(Time::constant(9, 0, 0, 0)),
            place: words.text(place).to_owned(),
            is_digital,
            created_at: at(days(held_on, -80), 8),
            ended_at: None,
        });
        for (key, position) in [("example-item-opening", 0.5), ("example-item-closing", 1000.0)] {
            writes.row(AgendaItem {
                id: self.keys.next(),
                meeting_id: id,
                case_id: None,
                title: self.stock.bokmaal.text(key).to_owned(),
                minutes: Some(15),
                position,
                ended_at: None,
            });
        }
        self.meeting = Some((held_on, id, 1));
        (held_on, id)
    }

    fn agenda_item(&mut self, facts: &Facts<'_>, writes: &mut Writes) {
        let (Some((_, meeting_id)), Some((_, _, cases))) = (facts.meeting, self.meeting) else {
            return;
        };
        writes.row(AgendaItem {
            id: self.keys.next(),
            meeting_id,
            case_id: Some(facts.id),
            title: String::new(),
            minutes: Some(75),
            position: cases as f64,
            ended_at: None,
        });
    }
}

/// The places of subject, way of saying, group and stage of the title at a place among all there are.
fn title_places(parts: &Parts, place: usize) -> (usize, usize, usize, usize) {
    let subjects = parts.subjects.len().max(1);
    let (titles, groups) = (parts.titles.len().max(1), parts.groups.len().max(1));
    let round = place / subjects;
    // A step that shares no factor with the number of subjects meets each of them once a round.
    let subject = place * 29 % subjects;
    (
        subject,
        (round + subject) % titles,
        round / titles % groups,
        round / titles / groups,
    )
}

fn subject_of(parts: &Parts, place: usize) -> usize {
    title_places(parts, place).0
}

fn title_kind(parts: &Parts, place: usize) -> Option<ProjectKind> {
    parts
        .titles
        .get(title_places(parts, place).1)
        .and_then(|(kind, _)| *kind)
}
