//! The sheet of a case: what it is, what is asked, and its papers.

use super::gather::{PackReader, PackSource};
use super::{CaseSheet, PackGroup, PackPaper, PaperState};
use crate::domain::steps::Size;
use crate::domain::{Case, CaseDocument, Council, Field, Id, OrganisationRole, Question, Theme};

/// What the sheet of one case is made from.
pub(super) struct Sheet<'a, 'b> {
    pub source: &'a PackSource<'b>,
    pub case: &'a Case,
}

impl Sheet<'_, '_> {
    pub(super) fn gather(&self) -> CaseSheet {
        let (papers, papers_left_out) = self.papers();
        CaseSheet {
            title: (self.source.text)(Field::CASE_TITLE, self.case.id, &self.case.title),
            agencies: self.names(OrganisationRole::Agency),
            facts: self.facts(),
            questions: self.questions(),
            papers,
            papers_left_out,
            notes: Vec::new(),
        }
    }

    fn names(&self, role: OrganisationRole) -> String {
        self.source.council.organisation_names(self.case.id, role).join(", ")
    }

    fn facts(&self) -> Vec<[String; 2]> {
        let (words, case) = (self.source.words, self.case);
        let word = |prefix: &str, code: &str| {
            let key = format!("{prefix}-{}", code.replace('_', "-"));
            words.text_of(&key).to_owned()
        };
        let facts = [
            ("fact-agency", self.names(OrganisationRole::Agency)),
            ("fact-ministry", self.names(OrganisationRole::Ministry)),
            ("pack-partners", self.names(OrganisationRole::Partner)),
            (
                "fact-kind",
                case.kind.map(|kind| word("kind", kind.code())).unwrap_or_default(),
            ),
            (
                "fact-phase",
                case.phase.map(|phase| word("phase", phase.code())).unwrap_or_default(),
            ),
            ("fact-estimate", self.estimate()),
            (
                "fact-financing",
                case.financing
                    .map(|financing| word("financing", financing.code()))
                    .unwrap_or_default(),
            ),
            (
                "fact-crossing",
                case.crossing
                    .map(|crossing| word("crossing", crossing.code()))
                    .unwrap_or_default(),
            ),
            (
                "pack-documents-in",
                case.documents_on.map(|date| words.date_long(date)).unwrap_or_default(),
            ),
            (
                "fact-responsible",
                (self.source.text)(Field::CASE_RESPONSIBLE, case.id, &case.responsible),
            ),
        ];
        facts
            .into_iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(key, value)| [words.text(key).to_owned(), value])
            .collect()
    }

    /// The estimate with its size, else the size a list states.
    fn estimate(&self) -> String {
        let (words, council) = (self.source.words, self.source.council);
        let size = council.size(self.case);
        let class = words.text_of(&format!("size-{}", size.code()));
        match council.cost_estimate(self.case.id) {
            Some(kroner) => format!("{} ({})", words.money(kroner), class.to_lowercase()),
            None if size == Size::Unknown => String::new(),
            None => class.to_owned(),
        }
    }

    /// The questions that have words, by theme; those without a theme last.
    fn questions(&self) -> Vec<PackGroup> {
        let source = self.source;
        let mut questions: Vec<&Question> = source.council.questions.of(self.case.id).collect();
        questions.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
        let themes = Theme::ALL.into_iter().map(Some).chain([None]);
        let groups = themes.map(|theme| PackGroup {
            heading: self.theme(theme),
            questions: questions
                .iter()
                .filter(|question| question.theme == theme)
                .map(|question| (source.text)(Field::QUESTION_BODY, question.id, &question.body))
                .filter(|body| !body.trim().is_empty())
                .collect(),
        });
        groups.filter(|group| !group.questions.is_empty()).collect()
    }

    fn theme(&self, theme: Option<Theme>) -> String {
        let source = self.source;
        theme
            .and_then(|theme| {
                source
                    .council
                    .theme_label(theme, source.words.form(), source.meeting.held_on)
            })
            .map_or_else(
                || source.words.text("theme-none").to_owned(),
                |label| label.full_label.clone(),
            )
    }

    /// The papers that are named here, and what is said of the others.
    fn papers(&self) -> (Vec<PackPaper>, String) {
        let source = self.source;
        let goes_outside = source.reader == PackReader::Guests && source.exempt != Some(true);
        let (exempt, open): (Vec<_>, Vec<_>) = papers_of(source.council, self.case.id)
            .into_iter()
            .partition(|paper| paper.is_exempt && goes_outside);
        let said = if exempt.is_empty() {
            String::new()
        } else {
            source
                .words
                .with("pack-exempt-left-out", &[("count", exempt.len().into())])
        };
        (open.into_iter().map(|paper| self.paper(paper)).collect(), said)
    }

    fn paper(&self, paper: &CaseDocument) -> PackPaper {
        let (source, words) = (self.source, self.source.words);
        let is_chosen = match source.papers {
            Some(chosen) => chosen.contains(&paper.id),
            None => paper.is_in_pack,
        };
        let date = paper.dated_on.map(|date| words.date_long(date));
        let sender = Some(paper.sender.clone()).filter(|sender| !sender.is_empty());
        let details: Vec<_> = [date, sender].into_iter().flatten().collect();
        let title = if paper.title.trim().is_empty() {
            &paper.file_name
        } else {
            &paper.title
        };
        PackPaper {
            id: paper.id,
            sha256: paper.sha256.clone(),
            title: title.clone(),
            file_name: paper.file_name.clone(),
            details: details.join(" · "),
            mark: if paper.is_exempt {
                words.exempt_mark(&paper.exemption)
            } else {
                String::new()
            },
            state: if is_chosen {
                PaperState::Chosen
            } else {
                PaperState::NotChosen
            },
        }
    }
}

/// The papers of a case in order.
pub(super) fn papers_of(council: &Council, case: Id) -> Vec<&CaseDocument> {
    let mut papers: Vec<_> = council.case_documents.of(case).collect();
    papers.sort_by(|a, b| a.position.total_cmp(&b.position).then(a.id.cmp(&b.id)));
    papers
}
