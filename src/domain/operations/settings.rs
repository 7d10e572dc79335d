//! What the council decides about its file.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Name, end};
use crate::domain::deadline::{CountedFrom, DeadlineRule, DeadlineUnit};
use crate::domain::{
    Council, DayOff, DeadlineKind, DeadlineRuleRow, Id, LanguageForm, Operation, Owner, Record, Setting, SettingName,
    Table, Theme, ThemeLabel, Write,
};

/// Gives settings of the council their values: each a name and what it is to be.
#[must_use]
pub fn set_settings(council: &Council, settings: &[(SettingName, &str)]) -> Operation {
    Operation::new(Name::EditSettings, settings_writes(council, settings))
}

/// The settings that tell whose copy of the file it is, for a file that is being made.
#[must_use]
pub fn owner_writes(owner: &Owner) -> Vec<Write> {
    settings_writes(&Council::default(), &owner_settings(owner))
}

/// Says whose copy of the file it is; nothing where the file says so already.
#[must_use]
pub fn set_owner(council: &Council, owner: &Owner) -> Option<Operation> {
    (Owner::of(council).as_ref() != Some(owner)).then(|| set_settings(council, &owner_settings(owner)))
}

/// Puts another picture in the letterhead, by its SHA-256; an empty text for none.
#[must_use]
pub fn set_logo(council: &Council, sha256: &str) -> Operation {
    Operation::new(
        Name::SetLogo,
        settings_writes(council, &[(SettingName::LetterheadLogo, sha256)]),
    )
}

fn owner_settings(owner: &Owner) -> [(SettingName, &str); 2] {
    [
        (SettingName::CopyRole, owner.role.code()),
        (SettingName::CopyName, owner.name.as_str()),
    ]
}

fn settings_writes(council: &Council, settings: &[(SettingName, &str)]) -> Vec<Write> {
    settings
        .iter()
        .map(|&(name, value)| match council.settings.get(name.id()) {
            Some(row) => Write::Set {
                table: Table::Setting,
                id: row.id,
                column: "value".into(),
                value: value.into(),
            },
            None => Write::insert(Setting {
                id: name.id(),
                name,
                value: value.to_owned(),
            }),
        })
        .collect()
}

/// What a rule for deadlines is changed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRule {
    pub kind: DeadlineKind,
    /// Days or years from the meeting; negative is before.
    pub count: i32,
    pub unit: DeadlineUnit,
    /// Whether the council has published the rule.
    pub published: bool,
    /// Where it is written down; empty where it is not.
    pub source: String,
    /// The first meeting date it holds for.
    pub from: Date,
}

/// Another rule for a deadline from a date on. What held for meetings before that date goes on holding for them; rules that
/// speak of projects of some sizes alone are left as they are.
#[must_use]
pub fn edit_deadline_rule(council: &Council, rule: NewRule) -> Operation {
    let holds_later = |row: &&DeadlineRuleRow| {
        row.kind == rule.kind && row.min_kroner.is_none() && row.valid_to.is_none_or(|to| rule.from < to)
    };
    let mut writes: Vec<Write> = council
        .deadline_rules
        .iter()
        .filter(holds_later)
        .map(|row| set_end(row, ends_at(row.valid_from, rule.from)))
        .collect();
    writes.push(Write::insert(DeadlineRuleRow::new(DeadlineRule {
        kind: rule.kind,
        count: rule.count,
        unit: rule.unit,
        counted_from: CountedFrom::Meeting,
        estimate: None,
        valid_from: Some(rule.from),
        valid_to: None,
        published: rule.published,
        source: rule.source,
    })));
    Operation::new(Name::EditDeadlineRule, writes)
}

/// Where something that held from `began` ends when another takes its place on `from`: one that would begin later never
/// holds.
fn ends_at(began: Option<Date>, from: Date) -> Date {
    began.map_or(from, |began| began.max(from))
}

fn set_end<T: Record>(row: &T, to: Date) -> Write {
    Write::Set {
        table: T::TABLE,
        id: row.id(),
        column: "valid_to".into(),
        value: to.to_string().into(),
    }
}

/// A day off beside those of the calendar.
#[must_use]
pub fn add_day_off(on_date: Date, name: &str) -> Operation {
    let row = DayOff {
        id: Id::new(),
        on_date,
        name: name.to_owned(),
        ended_at: None,
    };
    Operation::new(Name::AddDayOff, vec![Write::insert(row)])
}

/// The day is a day off no longer.
#[must_use]
pub fn end_day_off(row: &DayOff, now: Timestamp) -> Operation {
    end(Name::EndDayOff, row, now)
}

/// A theme is called something else from a day on, in the forms of language given with full and short label. What it was
/// called before that day stands for that time. Nothing where no label is another than the one that holds.
#[must_use]
pub fn rename_theme(
    council: &Council,
    theme: Theme,
    labels: &[(LanguageForm, String, String)],
    from: Date,
) -> Option<Operation> {
    let mut writes = Vec::new();
    for (form, full, short) in labels {
        let own = |row: &&ThemeLabel| row.theme == theme && row.form == *form;
        let holds = council.theme_labels.iter().filter(own).find(|row| row.holds_on(from));
        if holds.is_some_and(|row| row.full_label == *full && row.short_label == *short) {
            continue;
        }
        let later = council
            .theme_labels
            .iter()
            .filter(own)
            .filter(|row| row.valid_to.is_none_or(|to| from < to));
        writes.extend(later.map(|row| set_end(row, ends_at(row.valid_from, from))));
        writes.push(Write::insert(ThemeLabel {
            id: Id::new(),
            theme,
            form: *form,
            full_label: full.clone(),
            short_label: short.clone(),
            valid_from: Some(from),
            valid_to: None,
        }));
    }
    (!writes.is_empty()).then(|| Operation::new(Name::RenameTheme, writes))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::deadline::DeadlineBasis;
    use crate::domain::operations::create_council;

    /// The council after an operation on it.
    fn after(mut council: Council, operation: Operation) -> Council {
        operation.apply(&mut council);
        council
    }

    fn new() -> Council {
        let theme = Theme::new(3).unwrap();
        let label = (
            theme,
            LanguageForm::Bokmaal,
            "Usikkerhet".to_owned(),
            "Usikkert".to_owned(),
        );
        after(
            Council::default(),
            create_council("R".to_owned(), &[label], Timestamp::UNIX_EPOCH),
        )
    }

    fn days(council: &Council, meeting: Date) -> Option<i32> {
        let rules = council.rules();
        let rule = rules.rule(DeadlineKind::Letter, DeadlineBasis::meeting(meeting))?;
        Some(rule.count)
    }

    #[test]
    fn a_rule_changed_again_from_an_earlier_date_takes_the_later_ones_place() {
        let rule = |count, from| NewRule {
            kind: DeadlineKind::Letter,
            count,
            unit: DeadlineUnit::CalendarDays,
            published: false,
            source: String::new(),
            from,
        };
        let council = new();
        let council = after(
            council.clone(),
            edit_deadline_rule(&council, rule(10, date(2027, 6, 1))),
        );
        assert_eq!(days(&council, date(2027, 5, 31)), Some(7));
        assert_eq!(days(&council, date(2027, 6, 1)), Some(10));
        let council = after(
            council.clone(),
            edit_deadline_rule(&council, rule(12, date(2027, 2, 1))),
        );
        assert_eq!(days(&council, date(2027, 1, 31)), Some(7));
        assert_eq!(days(&council, date(2027, 2, 1)), Some(12));
        assert_eq!(days(&council, date(2028, 1, 1)), Some(12));
        assert_eq!(council.deadline_rules.iter().filter(|row| !row.ever_holds()).count(), 1);
        // The mandate of 2016 speaks of projects of some sizes, and stands.
        let mandate = DeadlineBasis {
            meeting: date(2017, 5, 2),
            documents_complete: Some(date(2017, 4, 3)),
            estimate: Some(100_000_000),
        };
        assert_eq!(council.rules().rule(DeadlineKind::Letter, mandate).unwrap().count, 15);
    }

    #[test]
    fn a_theme_named_as_it_is_named_is_no_change() {
        let council = new();
        let theme = Theme::new(3).unwrap();
        let name = |full: &str| [(LanguageForm::Bokmaal, full.to_owned(), "Usikkert".to_owned())];
        let from = date(2026, 1, 1);
        assert_eq!(rename_theme(&council, theme, &name("Usikkerhet"), from), None);
        let council = after(
            council.clone(),
            rename_theme(&council, theme, &name("Risiko"), from).unwrap(),
        );
        let label = |day| {
            &council
                .theme_label(theme, LanguageForm::Bokmaal, day)
                .unwrap()
                .full_label
        };
        assert_eq!(label(date(2025, 12, 31)), "Usikkerhet");
        assert_eq!(label(from), "Risiko");
    }
}
