//! What is said of members, cases and how one stands to the other.

use egui::Color32;
use jiff::civil::Date;

use crate::domain::{Id, OrganisationRole, TieKind};
use crate::figures::impartiality::{Cell, Part, PartFact, Period, Standing, TieFact};
use crate::ui::Scene;
use crate::ui::theme::{Palette, Tone};
use crate::ui::widgets::icons::{self, MaterialIcon};

/// How a cell looks: an icon and a word, on a tint where it asks for a look, and a line under them.
pub(super) struct Told<'a> {
    pub icon: MaterialIcon,
    pub word: &'a str,
    /// Drawn as a chip of this tone.
    pub chip: Option<Tone>,
    pub line: String,
}

impl Told<'_> {
    /// The colour of the icon where it is no chip.
    pub(super) fn ink(&self, p: &Palette) -> Color32 {
        if self.icon.codepoint == icons::ICON_CHECK.codepoint {
            p.good
        } else {
            p.text_weak
        }
    }
}

/// A cell in words.
pub(super) fn told<'a>(scene: &Scene<'a>, cell: &Cell) -> Told<'a> {
    let of = |icon, key, chip, line| Told {
        icon,
        word: scene.words.text(key),
        chip,
        line,
    };
    let dated = |key: &str, on: Option<Date>| {
        on.map_or_else(String::new, |on| scene.with(key, &[("date", day(scene, on).into())]))
    };
    let answered = |on| dated("impartiality-answered-on", on);
    let decided = |on| dated("impartiality-decided-on", on);
    match &cell.standing {
        Standing::NotAsked => of(icons::ICON_REMOVE, "impartiality-not-asked", None, String::new()),
        Standing::Asked(on) => {
            let line = dated("impartiality-asked-on", Some(*on));
            of(icons::ICON_HOURGLASS_TOP, "impartiality-not-answered", None, line)
        }
        Standing::NoTies(on) => of(icons::ICON_CHECK, "impartiality-no-ties", None, answered(*on)),
        Standing::Ties(on) => {
            let tone = Some(Tone::Attention);
            of(icons::ICON_ERROR, "impartiality-ties", tone, answered(*on))
        }
        Standing::Match(tie) => {
            let tone = Some(Tone::Attention);
            of(icons::ICON_HELP, "impartiality-match", tone, short_tie(scene, tie))
        }
        Standing::Recused(on) => {
            let tone = Some(Tone::Neutral);
            of(icons::ICON_PERSON_OFF, "impartiality-recused", tone, decided(*on))
        }
        Standing::Impartial(on) => of(icons::ICON_CHECK, "impartiality-impartial", None, decided(*on)),
    }
}

/// `2. nov.`, with its year where that is another.
pub(super) fn day(scene: &Scene<'_>, date: Date) -> String {
    if date.year() == scene.today.year() {
        scene.words.date_in_year(date)
    } else {
        scene.words.date_medium(date)
    }
}

/// «ansatt der 2019–2023»
fn short_tie(scene: &Scene<'_>, tie: &TieFact) -> String {
    let key = match tie.kind {
        TieKind::Employer => "impartiality-there-employer",
        TieKind::Office => "impartiality-there-office",
        TieKind::Other => "impartiality-there-other",
    };
    let year = |date: Date| date.year().to_string();
    let when = if tie.is_now {
        scene.t("impartiality-now").to_owned()
    } else {
        span(scene, tie.period, year, "–")
    };
    format!("{} {when}", scene.words.text(key)).trim_end().to_owned()
}

/// From when until when, with dates as `written`; empty where nothing is known.
fn span(scene: &Scene<'_>, period: Period, written: impl Fn(Date) -> String, dash: &str) -> String {
    match (period.from.map(&written), period.to.map(&written)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => format!("{from}{dash}{to}"),
        (Some(from), None) => scene.with("impartiality-since", &[("date", from.into())]),
        (None, Some(to)) => scene.with("impartiality-until", &[("date", to.into())]),
        (None, None) => String::new(),
    }
}

/// What ties a member, as a sentence and a line of when and as what.
pub(super) fn tie(scene: &Scene<'_>, who: &str, tie: &TieFact) -> (String, String) {
    let is_over = tie.period.to.is_some_and(|to| to < scene.today);
    let is_coming = tie.period.from.is_some_and(|from| scene.today < from);
    let key = match (tie.kind, is_over, is_coming) {
        (TieKind::Employer, true, _) => "impartiality-tie-employer-was",
        (TieKind::Employer, _, true) => "impartiality-tie-employer-will",
        (TieKind::Employer, ..) => "impartiality-tie-employer-is",
        (TieKind::Office, true, _) => "impartiality-tie-office-was",
        (TieKind::Office, _, true) => "impartiality-tie-office-will",
        (TieKind::Office, ..) => "impartiality-tie-office-is",
        (TieKind::Other, true, _) => "impartiality-tie-other-was",
        (TieKind::Other, _, true) => "impartiality-tie-other-will",
        (TieKind::Other, ..) => "impartiality-tie-other-is",
    };
    let values = [("who", who.into()), ("body", tie.body.as_str().into())];
    let sentence = scene.words.with(key, &values);
    let when = if tie.is_now {
        scene.t("impartiality-from-register").to_owned()
    } else {
        span(scene, tie.period, |date| scene.words.month_and_year(date), " – ")
    };
    let parts = [when.as_str(), tie.description.as_str()];
    let line = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    (sentence, line.join(", "))
}

/// The part a body has in a case, as a sentence and a line of when.
pub(super) fn part(scene: &Scene<'_>, case: Id, part: &PartFact) -> (String, String) {
    let body = ("body", part.body.as_str().into());
    let sentence = match part.part {
        Part::Agency => scene.with("impartiality-part-agency", &[body]),
        Part::Partner => scene.with("impartiality-part-partner", &[body]),
        Part::Ministry => scene.with("impartiality-part-ministry", &[body]),
        Part::Parent => scene.with("impartiality-part-parent", &[body, ("of", part.of.as_str().into())]),
    };
    let line = if part.part == Part::Parent {
        span(scene, part.period, |date| scene.words.month_and_year(date), " – ")
    } else {
        let row = scene.model.council.cases.get(case);
        let held = row.and_then(|case| case.pre_meeting_on).filter(|on| *on <= scene.today);
        held.map_or_else(String::new, |on| {
            let date = scene.words.date_long(on);
            scene.with("impartiality-pre-meeting", &[("date", date.into())])
        })
    };
    (sentence, line)
}

/// The name of a member.
pub(super) fn member<'a>(scene: &Scene<'a>, member: Id) -> &'a str {
    let row = scene.model.council.members.get(member);
    row.map_or("", |member| member.name.as_str())
}

/// The name of a case.
pub(super) fn case<'a>(scene: &Scene<'a>, case: Id) -> &'a str {
    let row = scene.model.council.cases.get(case);
    row.map_or("", |case| case.title.as_str())
}

/// Who brings a case: «Prøvedomstolen og 2 til».
pub(super) fn agencies(scene: &Scene<'_>, case: Id) -> String {
    let names = scene.model.council.organisation_names(case, OrganisationRole::Agency);
    match names.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first, more @ ..] => {
            let count = i64::try_from(more.len()).unwrap_or(i64::MAX);
            scene.with(
                "impartiality-and-more",
                &[("name", (*first).into()), ("count", count.into())],
            )
        }
    }
}
