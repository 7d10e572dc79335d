//! All that can be made of a council file, whoever's copy it is.

use std::collections::HashMap;
use std::path::Path;
use std::process::Command;

use jiff::tz::TimeZone;
use radslag::app::command::{Outgoing, SavePack};
use radslag::app::save_letter::letter_file;
use radslag::app::save_minutes::minutes_file;
use radslag::app::save_pack::{PackAsked, invitation, save};
use radslag::document::{
    LetterDocument, LetterFormat, LetterSource, MinutesDocument, MinutesSource, PackReader, PackSource,
};
use radslag::domain::operations::make_minutes;
use radslag::domain::{CaseTexts, Council, Field, Id, LanguageForm, Meeting, Operation, Owner, Table, Write};
use radslag::figures::projector::projector;
use radslag::language::Locale;
use radslag::store::Store;
use radslag::ui::search::index::Index;

use super::council::now;
use super::read::readable;

const FORMATS: [LetterFormat; 3] = [LetterFormat::Pdf, LetterFormat::Word, LetterFormat::Text];

/// A council file as one opens it to make something of it.
pub struct Opened {
    pub council: Council,
    pub owner: Owner,
    store: Store,
    path: std::path::PathBuf,
    texts: HashMap<Id, CaseTexts>,
    meeting: Id,
    words: Locale,
}

impl Opened {
    pub fn new(path: &Path, meeting: Id) -> Self {
        let store = Store::open(path, "").unwrap();
        let council = store.council().unwrap();
        let mut opened = Self {
            owner: Owner::of(&council).unwrap_or_default(),
            texts: HashMap::new(),
            store,
            path: path.to_owned(),
            meeting,
            words: Locale::new(LanguageForm::Bokmaal),
            council,
        };
        opened.load();
        opened
    }

    fn load(&mut self) {
        let council = self.store.council().unwrap();
        let items = council.agenda(self.meeting);
        let subjects = items.iter().map(|item| item.subject()).chain([self.meeting]);
        self.texts = subjects
            .chain(council.cases.iter().map(|case| case.id))
            .map(|subject| (subject, self.store.case_texts(subject).unwrap()))
            .collect();
        self.council = council;
    }

    /// Writes in the file.
    pub fn run(&mut self, operation: &Operation) {
        self.store.run(operation).unwrap();
        self.load();
    }

    fn meeting(&self) -> &Meeting {
        self.council.meetings.get(self.meeting).unwrap()
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// What the pack and the invitation for a reader say.
    pub fn pack(&self, reader: PackReader) -> String {
        let pack = PackSource {
            council: &self.council,
            meeting: self.meeting(),
            reader,
            owner: self.owner.member(&self.council),
            papers: None,
            exempt: Some(false),
            texts: &|subject| self.texts.get(&subject),
            text: &stored,
            words: &self.words,
            logo: None,
            today: now().to_zoned(TimeZone::UTC).date(),
        };
        let made = format!("{:?}", pack.gather().unwrap());
        readable(made.as_bytes()) + &self.calendar(Some(reader))
    }

    /// The invitation for a reader, or for all.
    pub fn calendar(&self, reader: Option<PackReader>) -> String {
        let asked = (self.meeting(), reader, false);
        let (invited, _) = invitation(&self.council, &self.owner, asked, "", &self.words, now());
        readable(invited.ics().as_bytes())
    }

    /// A mail to a reader, with the pack and the invitation as files.
    pub fn mail(&self, reader: PackReader) -> String {
        let path = self.path.with_extension("eml");
        let asked = SavePack {
            file: Outgoing::Mail,
            asked: PackAsked {
                meeting: self.meeting,
                reader,
                papers: None,
                exempt: Some(false),
                form: None,
            },
            email: String::new(),
            path: path.clone(),
            replace: true,
            open: false,
        };
        let at = now().to_zoned(TimeZone::UTC);
        let saved = save(&self.store, &self.owner, asked, &self.words, &at, true).unwrap();
        assert_eq!(saved.left_out, Vec::<[String; 2]>::new());
        readable(&std::fs::read(path).unwrap())
    }

    /// The minutes as they stand, and as they would be proposed.
    fn minutes(&self) -> Vec<MinutesDocument> {
        let source = |council: &Council, texts: &HashMap<Id, CaseTexts>| {
            let source = MinutesSource {
                council,
                texts,
                meeting: self.meeting(),
                text: &stored,
                words: &self.words,
                logo: None,
            };
            let latest = council.latest_minutes(self.meeting);
            (source.proposal(), latest.map(|minutes| source.compose(minutes)))
        };
        let (proposal, stands) = source(&self.council, &self.texts);
        let (mut council, mut texts) = (self.council.clone(), self.texts.clone());
        let versions: Vec<Id> = council.minutes.iter().map(|row| row.id).collect();
        for version in versions {
            council.remove(Table::Minutes, version);
        }
        let (_, operation) = make_minutes(&council, self.meeting, &proposal, "", now()).unwrap();
        for write in operation.writes {
            if let Write::Insert(row) = write {
                texts.get_mut(&self.meeting).unwrap().put(row.as_ref().clone());
                council.put(*row);
            }
        }
        let (_, proposed) = source(&council, &texts);
        stands.into_iter().chain(proposed).collect()
    }

    fn letters(&self) -> Vec<LetterDocument> {
        let of_case = |case| {
            let letter = self.council.letters.of(case).next()?;
            let source = LetterSource {
                council: &self.council,
                texts: &self.texts[&case],
                case: self.council.cases.get(case)?,
                letter,
                text: &stored,
                words: &self.words,
                logo: None,
                today: now().to_zoned(TimeZone::UTC).date(),
            };
            Some(source.compose().0)
        };
        self.council.cases.iter().filter_map(|case| of_case(case.id)).collect()
    }

    /// What all may see: minutes, letters, the large screen, and what the window finds. Each by a name.
    pub fn public(&self) -> Vec<(&'static str, String)> {
        let debug = |value: &dyn std::fmt::Debug| readable(format!("{value:?}").as_bytes());
        let at = now().to_zoned(TimeZone::UTC);
        let mut shown = String::new();
        for item in self.council.agenda(self.meeting) {
            let texts = self.texts.get(&item.subject());
            let on = (self.meeting(), "Rådsmøte");
            let value = projector(&self.council, texts, on, item, None, (&at, &self.words));
            shown += &debug(&value);
        }
        vec![
            ("minutes", debug(&self.minutes())),
            ("letters", debug(&self.letters())),
            ("projector", shown),
            ("search", debug(&Index::of(&self.council, &self.words))),
        ]
    }

    /// The minutes, and the letter of one case, in every format.
    pub fn files(&self) -> Vec<(&'static str, String)> {
        let mut files = Vec::new();
        for format in FORMATS {
            for minutes in self.minutes() {
                files.push(("minutes", readable(&minutes_file(&minutes, format).unwrap())));
            }
            for letter in self.letters().iter().take(1) {
                files.push(("letter", readable(&letter_file(letter, format).unwrap())));
            }
        }
        files
    }

    /// What the command line prints.
    pub fn printed(&self) -> String {
        let mut all = String::new();
        for arguments in [&["list"][..], &["list", "--json"], &["figures", "--json"]] {
            let output = Command::new(env!("CARGO_BIN_EXE_radslag"))
                .env("RADSLAG_CONFIG", "no-such-folder")
                .arg(arguments[0])
                .arg(&self.path)
                .args(&arguments[1..])
                .output()
                .unwrap();
            assert!(output.status.success(), "{output:?}");
            all += &readable(&output.stdout);
        }
        all
    }
}

fn stored(_: Field, _: Id, stored: &str) -> String {
    stored.to_owned()
}
