//! What was done, by whom and to what, in words.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::super::Scene;
use crate::domain::history::{Doing, HistoryEntry, HistoryOf, Touched};
use crate::domain::{Id, Row, SettingName, Table};
use crate::language::capitalised;

/// A point in time on this machine's clock.
pub fn local(at: Timestamp) -> DateTime {
    at.to_zoned(TimeZone::system()).datetime()
}

/// What an operation is called: «Endret spørsmål», or «Angret: endret spørsmål».
pub fn operation(scene: &Scene<'_>, entry: &HistoryEntry) -> String {
    let what = entry.name.map_or_else(
        || scene.t("history-unknown-operation").to_owned(),
        |name| {
            let key = format!("operation-{}", name.code().replace('_', "-"));
            scene.words.text(&key).to_owned()
        },
    );
    let key = match entry.doing {
        Doing::Done => return capitalised(&what),
        Doing::Undone => "notice-undone",
        Doing::Redone => "notice-redone",
    };
    scene.with(key, &[("what", what.into())])
}

/// Who did it.
pub fn person<'a>(scene: &Scene<'a>, person: &'a str) -> &'a str {
    if person.is_empty() {
        scene.t("history-somebody")
    } else {
        person
    }
}

/// The second line of an entry: who, how many words, and what it was about.
pub fn line(scene: &Scene<'_>, entry: &HistoryEntry) -> String {
    let mut parts = vec![person(scene, &entry.person).to_owned()];
    parts.extend(counted(scene, entry));
    if let Some(about) = &entry.about {
        let words = named(scene, about);
        parts.push(if entry.rows > 1 {
            let more = i64::try_from(entry.rows - 1).unwrap_or(i64::MAX);
            scene.with("history-and-more", &[("what", words.into()), ("count", more.into())])
        } else {
            words
        });
    }
    parts.join(" · ")
}

/// How many words came and went, where that is known.
fn counted(scene: &Scene<'_>, entry: &HistoryEntry) -> Option<String> {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let of = |key: &str, number: usize| scene.with(key, &[("count", count(number).into())]);
    entry.words.map(|words| match words {
        (added, 0) => of("history-words-added", added),
        (0, removed) => of("history-words-removed", removed),
        (added, removed) => scene.with(
            "history-words-changed",
            &[("added", count(added).into()), ("removed", count(removed).into())],
        ),
    })
}

/// An entry in one short line, for a menu: «16. nov. 17.42 · Endret spørsmål · 3 ord til».
pub fn short(scene: &Scene<'_>, entry: &HistoryEntry) -> String {
    let at = local(entry.at);
    let date = if at.date().year() == scene.today.year() {
        scene.words.date_in_year(at.date())
    } else {
        scene.words.date_medium(at.date())
    };
    let moment = format!("{date} {}", scene.words.clock(at.time()));
    let parts = [moment, operation(scene, entry)].into_iter();
    parts.chain(counted(scene, entry)).collect::<Vec<_>>().join(" · ")
}

/// The kind of a row: «Spørsmål».
pub fn kind<'a>(scene: &Scene<'a>, table: Table) -> &'a str {
    let key = format!("history-kind-{}", table.name().replace('_', "-"));
    // The words live as long as the locale; the key does not.
    if scene.words.has(&key) {
        scene.words.text_of(&key)
    } else {
        scene.t("history-kind-other")
    }
}

/// A row by its kind and how its text begins: «Spørsmål: Hvem eier …».
pub fn named(scene: &Scene<'_>, touched: &Touched) -> String {
    let kind = kind(scene, touched.table);
    let words = first_words(scene, touched);
    if words.is_empty() {
        kind.to_owned()
    } else {
        scene.with(
            "history-kind-and-words",
            &[("kind", kind.into()), ("words", words.into())],
        )
    }
}

fn first_words(scene: &Scene<'_>, touched: &Touched) -> String {
    let council = &scene.model.council;
    match council.row(touched.table, touched.id) {
        Some(Row::Meeting(meeting)) if meeting.title.is_empty() => scene.words.date_long(meeting.held_on),
        Some(Row::AgendaItem(item)) if item.title.is_empty() => item
            .case_id
            .and_then(|case| council.cases.get(case))
            .map_or_else(String::new, |case| case.title.clone()),
        Some(Row::Letter(letter)) if letter.title.is_empty() => case_title(scene, letter.case_id).to_owned(),
        Some(Row::Setting(setting)) => setting_name(scene, setting.name),
        Some(Row::Participant(participant)) => council.participant_name(&participant).to_owned(),
        Some(Row::Recusal(recusal)) => council
            .members
            .get(recusal.member_id)
            .map_or_else(String::new, |member| member.name.clone()),
        // One that undoing has taken out of the file is known by its day too.
        None if touched.table == Table::Meeting => {
            let day = touched.words.parse();
            day.map_or_else(|_| touched.words.clone(), |day| scene.words.date_long(day))
        }
        _ => touched.words.clone(),
    }
}

fn setting_name(scene: &Scene<'_>, name: SettingName) -> String {
    let key = format!("value-{}", name.code().replace('_', "-"));
    scene.words.text(&key).to_owned()
}

/// The name of a case, also one out of use.
pub fn case_title<'a>(scene: &Scene<'a>, case: Id) -> &'a str {
    let case = scene.model.council.cases.get(case);
    case.map_or("", |case| case.title.as_str())
}

/// What the history is of, and what that is called.
pub fn title(scene: &Scene<'_>, of: HistoryOf) -> (String, String) {
    let council = &scene.model.council;
    let (key, name) = match of {
        HistoryOf::Council => ("history-of-council", council.name().to_owned()),
        HistoryOf::Settings => ("history-of-settings", council.name().to_owned()),
        HistoryOf::Case(case) => ("history-of-case", case_title(scene, case).to_owned()),
        HistoryOf::Letter(case) => ("history-of-letter", case_title(scene, case).to_owned()),
        HistoryOf::Meeting(meeting) => {
            let meeting = council.meetings.get(meeting);
            let date = meeting.map_or_else(String::new, |meeting| scene.words.date_long(meeting.held_on));
            ("history-of-meeting", date)
        }
        HistoryOf::Advice(advice) => {
            let texts = council.advice_texts.of(advice).next();
            (
                "history-of-advice",
                texts.map_or_else(String::new, |text| text.headline.clone()),
            )
        }
        HistoryOf::Row(table, id) => {
            let words = match council.row(table, id) {
                Some(Row::Recommendation(row)) => row.headline,
                Some(Row::Question(row)) => row.body,
                Some(Row::Member(row)) => row.name,
                Some(Row::Action(row)) => row.body,
                _ => String::new(),
            };
            let kind = kind(scene, table).to_lowercase();
            return (scene.with("history-of-row", &[("kind", kind.into())]), words);
        }
    };
    (scene.words.text(key).to_owned(), name)
}

/// A day over the changes made on it: «I dag, tirsdag 17. november».
pub fn day(scene: &Scene<'_>, day: Date) -> String {
    let weekday = scene.words.date_with_weekday(day);
    let is_yesterday = day.tomorrow().is_ok_and(|next| next == scene.today);
    let key = if day == scene.today {
        "history-today"
    } else if is_yesterday {
        "history-yesterday"
    } else if day.year() == scene.today.year() {
        return capitalised(&weekday);
    } else {
        let year = day.year().to_string();
        let values = [("day", capitalised(&weekday).into()), ("year", year.into())];
        return scene.with("history-day-of-year", &values);
    };
    scene.with(key, &[("day", weekday.into())])
}

/// A point in time in a sentence: «mandag 16. november kl. 17.42».
pub fn moment(scene: &Scene<'_>, at: Timestamp) -> String {
    local_moment(scene, local(at))
}

/// As [`moment`], of a local date and time.
pub fn local_moment(scene: &Scene<'_>, at: DateTime) -> String {
    let date = if at.date().year() == scene.today.year() {
        scene.words.date_with_weekday(at.date())
    } else {
        scene.words.date_long(at.date())
    };
    format!("{date} {}", scene.words.time(at.time()))
}
