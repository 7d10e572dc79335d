//! What the command list finds, by group: cases, meetings, letters, commands, settings.

use std::collections::HashSet;

use super::query::{Narrow, Query};
use crate::app::Command;
use crate::app::model::Model;
use crate::domain::{Id, OrganisationRole};
use crate::ui::Scene;
use crate::ui::keys::keys_of_command;
use crate::ui::settings::Section;
use crate::ui::widgets::icons::{self, MaterialIcon};

/// What is found, in the order the groups are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Cases,
    Meetings,
    Letters,
    Commands,
    Settings,
}

impl Group {
    pub const ALL: [Self; 5] = [
        Self::Cases,
        Self::Meetings,
        Self::Letters,
        Self::Commands,
        Self::Settings,
    ];

    /// The key of the group's name in the locales.
    #[must_use]
    pub fn name_key(self) -> &'static str {
        match self {
            Self::Cases => "search-cases",
            Self::Meetings => "search-meetings",
            Self::Letters => "search-letters",
            Self::Commands => "search-commands",
            Self::Settings => "search-settings",
        }
    }

    pub fn icon(self) -> MaterialIcon {
        match self {
            Self::Cases => icons::ICON_TABLE_ROWS,
            Self::Meetings => icons::ICON_GROUPS,
            Self::Letters => icons::ICON_EDIT_DOCUMENT,
            Self::Commands => icons::ICON_CHEVRON_RIGHT,
            Self::Settings => icons::ICON_TUNE,
        }
    }
}

/// What choosing a hit does.
#[derive(Clone, Debug, PartialEq)]
pub enum Goal {
    Run(Command),
    Settings(Section),
}

/// One thing found.
#[derive(Clone, Debug)]
pub struct Hit {
    pub title: String,
    /// Place and date, or the section of a setting; may be empty.
    pub line: String,
    /// The keys that do the same.
    pub keys: String,
    pub goal: Goal,
}

/// All that is found in one group: the first of it as hits, and how much there is in all.
#[derive(Clone, Debug)]
pub struct Found {
    pub group: Group,
    pub hits: Vec<Hit>,
    pub count: usize,
}

/// What is looked through, in small letters, made once for each state of the council.
#[derive(Debug, Default)]
pub struct Index {
    revision: Option<u64>,
    cases: Vec<(Id, i16, String)>,
    meetings: Vec<(Id, String)>,
}

impl Index {
    /// Makes the index anew where the council has changed since.
    pub fn keep_up(&mut self, scene: &Scene<'_>) {
        let model = scene.model;
        if self.revision == Some(model.revision) {
            return;
        }
        self.revision = Some(model.revision);
        self.cases = cases(model);
        self.meetings = model
            .council
            .meetings
            .iter()
            .rev()
            .map(|meeting| {
                let held_on = scene.words.date_long(meeting.held_on);
                let date = scene.words.date_short(meeting.held_on);
                let title = scene.t("search-meeting");
                (
                    meeting.id,
                    format!("{title} {held_on} {date} {} {}", meeting.title, meeting.place).to_lowercase(),
                )
            })
            .collect();
    }
}

/// Title, organisations, ministries and year of every case, the latest first.
fn cases(model: &Model) -> Vec<(Id, i16, String)> {
    let council = &model.council;
    let mut cases: Vec<_> = council
        .cases
        .iter()
        .map(|case| {
            let mut searched = format!("{}\n{}", case.title, case.year);
            for part in council.case_organisations.of(case.id) {
                searched.push('\n');
                searched.push_str(&part.printed_name);
            }
            (case.id, case.year, searched.to_lowercase())
        })
        .collect();
    cases.sort_by_key(|(id, year, _)| (std::cmp::Reverse(*year), *id));
    cases
}

/// What is found, group by group; at most `most` hits of each are made, all are counted. Groups without any are left out.
#[must_use]
pub fn find(scene: &Scene<'_>, index: &Index, query: &Query, most: impl Fn(Group) -> usize) -> Vec<Found> {
    let asks_for_rows = !query.commands_only && !query.is_empty();
    let cases = if asks_for_rows {
        fitting(scene, index, query)
    } else {
        Vec::new()
    };
    let mut found = Vec::new();
    for group in Group::ALL {
        let most = most(group);
        let (hits, count) = match group {
            Group::Cases if asks_for_rows => found_cases(scene, &cases, most),
            Group::Meetings if asks_for_rows && query.narrows.is_empty() => found_meetings(scene, index, query, most),
            Group::Letters if asks_for_rows => found_letters(scene, cases.clone(), most),
            Group::Commands if query.narrows.is_empty() => commands(scene, query),
            Group::Settings if query.narrows.is_empty() && !query.words.is_empty() => settings(scene, query),
            _ => continue,
        };
        if count > 0 {
            found.push(Found { group, hits, count });
        }
    }
    found
}

/// The cases that fit, those whose own name has the words first.
fn fitting<'a>(scene: &'a Scene<'_>, index: &'a Index, query: &'a Query) -> Vec<Id> {
    let by_theme = ThemeCases::of(scene.model, query);
    let fits = |entry: &&(Id, i16, String)| query.fits(&entry.2) && passes(scene, &by_theme, query, entry.0, entry.1);
    let (mut by_name, others): (Vec<_>, Vec<_>) = index.cases.iter().filter(fits).partition(|(_, _, searched)| {
        let name = searched.split('\n').next().unwrap_or_default();
        query.fits(name)
    });
    by_name.extend(others);
    by_name.into_iter().map(|(id, ..)| *id).collect()
}

fn found_cases(scene: &Scene<'_>, all: &[Id], most: usize) -> (Vec<Hit>, usize) {
    let hits = all.iter().take(most).filter_map(|id| {
        let case = scene.model.council.cases.get(*id)?;
        Some(Hit {
            title: case.title.clone(),
            line: case_line(scene, *id),
            keys: String::new(),
            goal: Goal::Run(Command::OpenCase(*id)),
        })
    });
    (hits.collect(), all.len())
}

/// "Øvingsarkivet · rådsmøte 7. november 2025".
fn case_line(scene: &Scene<'_>, case: Id) -> String {
    let council = &scene.model.council;
    let agencies = council.organisation_names(case, OrganisationRole::Agency).join(", ");
    let when = match council.meeting_of(case) {
        Some(meeting) => {
            let date = scene.words.date_long(meeting.held_on);
            scene.with("search-case-meeting", &[("date", date.into())])
        }
        None => council
            .cases
            .get(case)
            .map(|case| case.year.to_string())
            .unwrap_or_default(),
    };
    if agencies.is_empty() {
        when
    } else {
        format!("{agencies} · {when}")
    }
}

fn found_meetings(scene: &Scene<'_>, index: &Index, query: &Query, most: usize) -> (Vec<Hit>, usize) {
    let fits = |entry: &&(Id, String)| query.fits(&entry.1);
    let all: Vec<_> = index.meetings.iter().filter(fits).collect();
    let hits = all.iter().take(most).filter_map(|(id, _)| {
        let meeting = scene.model.council.meetings.get(*id)?;
        let date = scene.words.date_long(meeting.held_on);
        Some(Hit {
            title: scene.with("search-meeting-on", &[("date", date.into())]),
            line: meeting.place.clone(),
            keys: String::new(),
            goal: Goal::Run(Command::OpenMeeting(*id)),
        })
    });
    (hits.collect(), all.len())
}

fn found_letters(scene: &Scene<'_>, mut all: Vec<Id>, most: usize) -> (Vec<Hit>, usize) {
    let council = &scene.model.council;
    all.retain(|case| council.letters.of(*case).next().is_some());
    let hits = all.iter().take(most).filter_map(|id| {
        let case = council.cases.get(*id)?;
        Some(Hit {
            title: scene.with("search-letter", &[("project", (&case.title).into())]),
            line: case_line(scene, *id),
            keys: String::new(),
            goal: Goal::Run(Command::OpenLetter(*id)),
        })
    });
    (hits.collect(), all.len())
}

/// The cases that have been asked or advised under each theme that is filtered by.
struct ThemeCases(Vec<HashSet<Id>>);

impl ThemeCases {
    fn of(model: &Model, query: &Query) -> Self {
        let council = &model.council;
        let sets = query.narrows.iter().filter_map(|(narrow, _)| match narrow {
            Narrow::Theme(theme) => {
                let asked = council.questions.iter().filter(|row| row.theme == Some(*theme));
                let advised = council.recommendations.iter().filter(|row| row.theme == Some(*theme));
                let cases = asked.map(|row| row.case_id).chain(advised.map(|row| row.case_id));
                Some(cases.collect())
            }
            _ => None,
        });
        Self(sets.collect())
    }
}

fn passes(scene: &Scene<'_>, by_theme: &ThemeCases, query: &Query, case: Id, year: i16) -> bool {
    by_theme.0.iter().all(|cases| cases.contains(&case))
        && query.narrows.iter().all(|(narrow, _)| match narrow {
            Narrow::Theme(_) => true,
            Narrow::Year(wanted) => *wanted == year,
            Narrow::Ministry(part) => scene
                .model
                .council
                .organisation_names(case, OrganisationRole::Ministry)
                .iter()
                .any(|name| name.to_lowercase().contains(part)),
        })
}

fn commands(scene: &Scene<'_>, query: &Query) -> (Vec<Hit>, usize) {
    let listed = Command::listed().filter(|command| **command != Command::Search);
    let hits: Vec<_> = listed
        .filter_map(|command| {
            let title = scene.words.text(command.name_key()?).to_owned();
            query.fits(&title.to_lowercase()).then(|| Hit {
                title,
                line: String::new(),
                keys: keys_of_command(scene.words, command),
                goal: Goal::Run(command.clone()),
            })
        })
        .collect();
    let count = hits.len();
    (hits, count)
}

/// The settings by name, with the section they stand in.
const SETTINGS: [(&str, Section); 17] = [
    ("owner-name", Section::You),
    ("owner-role", Section::You),
    ("settings-language", Section::Look),
    ("settings-theme", Section::Look),
    ("settings-zoom", Section::Look),
    ("settings-text-size", Section::Look),
    ("settings-council-name", Section::Council),
    ("settings-themes", Section::Council),
    ("settings-letterhead", Section::Letters),
    ("settings-logo", Section::Letters),
    ("settings-signature-roles", Section::Letters),
    ("settings-section-deadlines", Section::Deadlines),
    ("settings-section-days-off", Section::DaysOff),
    ("settings-folder-letters", Section::Folders),
    ("settings-folder-councils", Section::Folders),
    ("settings-about-version", Section::About),
    ("settings-about-libraries", Section::About),
];

fn settings(scene: &Scene<'_>, query: &Query) -> (Vec<Hit>, usize) {
    let hits: Vec<_> = SETTINGS
        .into_iter()
        .filter_map(|(key, section)| {
            let title = scene.words.text(key).to_owned();
            let line = scene.words.text(section.name_key()).to_owned();
            query.fits(&format!("{title} {line}").to_lowercase()).then(|| Hit {
                line: if line == title { String::new() } else { line },
                title,
                keys: String::new(),
                goal: Goal::Settings(section),
            })
        })
        .collect();
    let count = hits.len();
    (hits, count)
}
