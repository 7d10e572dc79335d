//! One case after another: the project, its organisations and estimates, and its place on a meeting's agenda.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;

use super::Writes;
use super::advised::Given;
use super::council::{self, Body, Person};
use super::facts::Facts;
use super::meeting::Held;
use super::mix::{self, Mix};
use super::parts::{Gaps, Parts};
use super::plan::{Part, Slot, at};
use super::project::{Known, subject_of, title_kind};
use super::random::{Keys, Random};
use crate::domain::{
    AdviceOrigin, Case, Crossing, Financing, Id, LanguageForm, OrganisationKind, Project, ProjectKind, ProjectPhase,
    StatedSize,
};
use crate::exchange::advice::{self, Piece};
use crate::language::Locale;

/// What does not change from case to case.
pub(super) struct Stock {
    pub(super) parts: Parts,
    pub(super) people: Vec<Person>,
    pub(super) bodies: Vec<Body>,
    /// The first organisation that is no ministry.
    pub(super) first_agency: usize,
    pub(super) renamed: Date,
    source: Id,
    pub(super) bokmaal: Locale,
    nynorsk: Locale,
    /// The SHA-256 of each paper.
    pub(super) papers: [String; 3],
    /// What the council has published, by theme: what letters take in from earlier advice.
    pub(super) published: [Vec<Piece>; 6],
}

/// What the council has published, by theme.
fn published() -> [Vec<Piece>; 6] {
    let mut by_theme: [Vec<Piece>; 6] = Default::default();
    for piece in advice::pieces(Timestamp::UNIX_EPOCH) {
        if let Some(theme) = piece.advice.theme
            && piece.advice.origin == AdviceOrigin::Published
        {
            by_theme[theme.index()].push(piece);
        }
    }
    by_theme
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

/// Makes cases in the order of their meetings.
pub(super) struct Maker {
    pub(super) stock: Rc<Stock>,
    pub(super) keys: Keys,
    pub(super) random: Random,
    pub(super) today: Date,
    pub(super) asked: Mix,
    pub(super) advised: Mix,
    /// The latest meeting made, and how many cases it has.
    pub(super) meeting: Option<(Date, Id, usize)>,
    /// The members who are called to the latest meeting, as its participants.
    pub(super) present: Vec<(Id, Id)>,
    /// The latest meeting, whose minutes are to be made.
    pub(super) held: Option<Held>,
    pub(super) number: usize,
    pub(super) titles: usize,
    pub(super) projects: Vec<Known>,
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
            papers: super::papers::digests(),
            published: published(),
        };
        Self {
            stock: Rc::new(stock),
            keys,
            random: Random::new(20_260_101),
            today,
            asked: Mix::new(mix::ASKED),
            advised: Mix::new(mix::ADVISED),
            meeting: None,
            present: Vec::new(),
            held: None,
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
        self.guest(&facts, writes);
        self.write_about(&facts, other.id, writes);
    }

    /// What is left when all cases are made.
    pub(super) fn finish(mut self, writes: &mut Writes) {
        self.minutes(writes);
        let stock = Rc::clone(&self.stock);
        super::own_advice::keep(&stock.parts, &self.given, at(self.today, 6), &mut self.keys, writes);
    }

    /// Another organisation than this one, and no ministry.
    pub(super) fn agency_beside(&mut self, body: usize) -> usize {
        let first = self.stock.first_agency;
        let agencies = self.stock.bodies.len() - first;
        first + (body - first + 1 + self.random.below(agencies - 1)) % agencies
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
}
