//! What the command list finds, by group: cases, recommendations, earlier advice, meetings, letters, commands, settings.

use super::index::{Index, IndexedAdvice, IndexedRecommendation};
use super::query::{Query, excerpt};
use crate::app::{AdviceCommand, Command};
use crate::domain::{Field, Id, LanguageForm, OrganisationRole};
use crate::ui::Scene;
use crate::ui::keys::keys_of_command;
use crate::ui::meetings::meeting_title;
use crate::ui::settings::Section;
use crate::ui::widgets::icons::{self, MaterialIcon};

/// What is found, in the order the groups are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Cases,
    Recommendations,
    Advice,
    Meetings,
    Letters,
    Commands,
    Settings,
}

impl Group {
    pub const ALL: [Self; 7] = [
        Self::Cases,
        Self::Recommendations,
        Self::Advice,
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
            Self::Recommendations => "search-recommendations",
            Self::Advice => "tab-advice",
            Self::Meetings => "search-meetings",
            Self::Letters => "search-letters",
            Self::Commands => "search-commands",
            Self::Settings => "search-settings",
        }
    }

    pub fn icon(self) -> MaterialIcon {
        match self {
            Self::Cases => icons::ICON_TABLE_ROWS,
            Self::Recommendations => icons::ICON_LIGHTBULB,
            Self::Advice => icons::ICON_MENU_BOOK,
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
    /// Goes where the command leads, with the keyboard in this field there.
    Field(Command, Field, Id),
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

/// What is found, group by group; at most `most` hits of each are made, all are counted. Groups without any are left out.
#[must_use]
pub fn find(scene: &Scene<'_>, index: &Index, query: &Query, most: impl Fn(Group) -> usize) -> Vec<Found> {
    let asks_for_rows = query.asks_for_rows();
    let cases = if asks_for_rows {
        index.fitting_cases(query)
    } else {
        Vec::new()
    };
    let id = |place: &usize| index.cases[*place].id;
    let mut found = Vec::new();
    for group in Group::ALL {
        let most = most(group);
        let (hits, count) = match group {
            Group::Cases if asks_for_rows => {
                let ids = cases.iter().take(most).map(id);
                (ids.filter_map(|id| case(scene, id)).collect(), cases.len())
            }
            Group::Recommendations if asks_for_rows => {
                let all = index.fitting_recommendations(query);
                let first = all.iter().take(most);
                (first.filter_map(|row| recommendation(scene, row)).collect(), all.len())
            }
            Group::Advice if asks_for_rows => {
                let all = index.fitting_advice(query);
                let first = all.iter().take(most);
                (first.filter_map(|row| advice(scene, row, query)).collect(), all.len())
            }
            Group::Meetings if asks_for_rows && query.narrows.is_empty() => found_meetings(scene, index, query, most),
            Group::Letters if asks_for_rows => {
                let has_letter = |place: &&usize| index.cases[**place].has_letter;
                let first = cases.iter().filter(has_letter).take(most).map(id);
                let hits = first.filter_map(|id| letter(scene, id)).collect();
                (hits, cases.iter().filter(has_letter).count())
            }
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

fn case(scene: &Scene<'_>, id: Id) -> Option<Hit> {
    Some(Hit {
        title: scene.model.council.cases.get(id)?.title.clone(),
        line: case_line(scene, id),
        keys: String::new(),
        goal: Goal::Run(Command::OpenCase(id)),
    })
}

fn letter(scene: &Scene<'_>, id: Id) -> Option<Hit> {
    let case = scene.model.council.cases.get(id)?;
    Some(Hit {
        title: scene.with("search-letter", &[("project", (&case.title).into())]),
        line: case_line(scene, id),
        keys: String::new(),
        goal: Goal::Run(Command::OpenLetter(id)),
    })
}

/// A recommendation leads to its field in the letter, or to its case where no letter is begun.
fn recommendation(scene: &Scene<'_>, indexed: &IndexedRecommendation) -> Option<Hit> {
    let council = &scene.model.council;
    let row = council.recommendations.get(indexed.id)?;
    let case = council.cases.get(row.case_id)?;
    let has_letter = council.letters.of(case.id).next().is_some();
    Some(Hit {
        title: row.headline.clone(),
        line: format!("{} · {} · {}", scene.theme_short(row.theme), case.title, case.year),
        keys: String::new(),
        goal: if has_letter {
            Goal::Field(Command::OpenLetter(case.id), Field::RECOMMENDATION_HEADLINE, row.id)
        } else {
            Goal::Run(Command::OpenCase(case.id))
        },
    })
}

/// A piece of earlier advice, in the form of language that has the words, with the place in its text that has them.
fn advice(scene: &Scene<'_>, indexed: &IndexedAdvice, query: &Query) -> Option<Hit> {
    let council = &scene.model.council;
    let row = council.advice.get(indexed.id)?;
    let form = match scene.words.form() {
        LanguageForm::English => LanguageForm::Bokmaal,
        form => form,
    };
    let mut texts: Vec<_> = council.advice_texts.of(row.id).collect();
    texts.sort_by_key(|text| {
        let fits = query.fits(&format!("{}\n{}", text.headline, text.body).to_lowercase());
        (!fits, text.form != form)
    });
    let text = texts.first()?;
    let is_in_headline = query.fits(&text.headline.to_lowercase());
    let theme = scene.theme_short(row.theme);
    let line = match (is_in_headline, row.year) {
        (false, _) => format!("{theme} · {}", excerpt(&text.body, &query.words)),
        (true, Some(year)) => format!("{theme} · {year}"),
        (true, None) => theme.to_owned(),
    };
    Some(Hit {
        title: text.headline.clone(),
        line,
        keys: String::new(),
        goal: Goal::Run(Command::Advice(AdviceCommand::Open(row.id))),
    })
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
        let line = if meeting.title.trim().is_empty() {
            meeting.place.clone()
        } else {
            date
        };
        Some(Hit {
            title: meeting_title(scene, meeting),
            line,
            keys: String::new(),
            goal: Goal::Run(Command::OpenMeeting(*id)),
        })
    });
    (hits.collect(), all.len())
}

fn commands(scene: &Scene<'_>, query: &Query) -> (Vec<Hit>, usize) {
    let listed = Command::listed_for(scene.owner.role).into_iter();
    let hits: Vec<_> = listed
        .filter(|command| *command != Command::Search)
        .filter_map(|command| {
            let title = scene.words.text(command.name_key()?).to_owned();
            query.fits(&title.to_lowercase()).then(|| Hit {
                title,
                line: String::new(),
                keys: keys_of_command(scene.words, &command),
                goal: Goal::Run(command),
            })
        })
        .collect();
    let count = hits.len();
    (hits, count)
}

/// The settings by name, with the section they stand in.
const SETTINGS: [(&str, Section); 21] = [
    ("owner-name", Section::You),
    ("owner-role", Section::You),
    ("settings-language", Section::Look),
    ("settings-theme", Section::Look),
    ("settings-zoom", Section::Look),
    ("settings-text-size", Section::Look),
    ("settings-council-name", Section::Council),
    ("settings-themes", Section::Council),
    ("settings-section-members", Section::Members),
    ("members-fewest-present", Section::Members),
    ("settings-letterhead", Section::Letters),
    ("settings-logo", Section::Letters),
    ("settings-signature-roles", Section::Letters),
    ("settings-section-deadlines", Section::Deadlines),
    ("settings-section-days-off", Section::DaysOff),
    ("settings-section-checklist", Section::Checklist),
    ("settings-section-note-templates", Section::NoteTemplates),
    ("settings-folder-letters", Section::Folders),
    ("settings-folder-councils", Section::Folders),
    ("settings-about-version", Section::About),
    ("settings-about-libraries", Section::About),
];

/// What a setting is chosen among, by which it is found too: one who seeks «nynorsk» finds the language.
fn choices(setting: &str) -> &'static [&'static str] {
    match setting {
        "settings-language" => &["letters-form-nb", "letters-form-nn", "letters-form-en"],
        "settings-theme" => &["settings-theme-system", "settings-theme-light", "settings-theme-dark"],
        _ => &[],
    }
}

fn settings(scene: &Scene<'_>, query: &Query) -> (Vec<Hit>, usize) {
    let hits: Vec<_> = SETTINGS
        .into_iter()
        .filter_map(|(key, section)| {
            let title = scene.words.text(key).to_owned();
            let line = scene.words.text(section.name_key()).to_owned();
            let mut sought = format!("{title} {line}");
            for choice in choices(key) {
                sought.push(' ');
                sought += scene.words.text(choice);
            }
            query.fits(&sought.to_lowercase()).then(|| Hit {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_of_the_settings_is_found() {
        for section in Section::ALL {
            assert!(SETTINGS.iter().any(|(_, of)| *of == section), "{section:?}");
        }
    }
}
