//! Which member is meant.

use super::Refused;
use crate::domain::{Council, Id, Member};
use crate::language::Locale;

/// How many members a word is said to fit.
const CANDIDATES_TOLD: usize = 8;

/// The one member with this key, name or initials, else the only one with this in their name.
///
/// # Errors
/// Where none fits and where several do: what is made for one must not go to another.
pub(super) fn find_member(words: &Locale, council: &Council, wanted: &str) -> Result<Id, Refused> {
    let part = wanted.trim().to_lowercase();
    let none = || {
        let names: Vec<&str> = council.members.iter().map(|member| member.name.as_str()).collect();
        let values = [("wanted", wanted.into()), ("names", names.join(", ").into())];
        Err(Refused(words.with("cli-no-such-member", &values)))
    };
    if part.is_empty() {
        return none();
    }
    let id: Option<Id> = part.parse().ok();
    let is_meant = |member: &&Member| {
        Some(member.id) == id || member.name.to_lowercase() == part || member.initials.to_lowercase() == part
    };
    let mut found: Vec<&Member> = council.members.iter().filter(is_meant).collect();
    if found.is_empty() {
        let has_part = |member: &&Member| member.name.to_lowercase().contains(&part);
        found = council.members.iter().filter(has_part).collect();
    }
    match found.as_slice() {
        [member] => Ok(member.id),
        [] => none(),
        several => {
            let told = several.iter().take(CANDIDATES_TOLD);
            let told: Vec<_> = told
                .map(|member| format!("{}, id {}", member.name, member.id))
                .collect();
            let values = [
                ("wanted", wanted.into()),
                ("count", several.len().into()),
                ("members", told.join("; ").into()),
            ];
            Err(Refused(words.with("cli-several-members", &values)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{LanguageForm, Row};

    #[test]
    fn one_member_is_meant_or_nobody_is() {
        let mut council = Council::default();
        let mut member = |name: &str, initials: &str| {
            let member = Member::new(name, initials);
            council.put(Row::Member(member.clone()));
            member.id
        };
        let (first, second, third) = (
            member("Medlem 1", "M"),
            member("Medlem 2", "M"),
            member("Medlem 23", ""),
        );
        let words = Locale::new(LanguageForm::Bokmaal);
        let find = |wanted: &str| find_member(&words, &council, wanted).map_err(|refused| refused.0);
        assert_eq!(find("medlem 1"), Ok(first));
        assert_eq!(find("Medlem 2"), Ok(second), "a whole name before a part of one");
        assert_eq!(find("23"), Ok(third));
        assert_eq!(find(&third.to_string()), Ok(third));
        let both = find("M").unwrap_err();
        assert!(both.contains("Medlem 1") && both.contains("Medlem 2"), "{both}");
        assert!(
            find("").is_err() && find(" ").is_err(),
            "nobody, not the one without initials"
        );
        assert!(find("Leder").is_err());
    }
}
