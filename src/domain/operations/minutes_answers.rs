//! What members answer and say about minutes that are out for approval.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Name;
use crate::domain::{
    ApprovalAnswer, Comment, Council, Id, MinutesApproval, MinutesSection, MinutesStatus, Operation, Table, Write,
};

/// What a member answers about a version that is out for approval; none takes the answer back. None where nothing changes,
/// or the version is not out for approval.
#[must_use]
pub fn answer_minutes(
    council: &Council,
    minutes: Id,
    member: Id,
    answer: Option<ApprovalAnswer>,
    (today, now): (Date, Timestamp),
) -> Option<Operation> {
    let row = council.minutes.get(minutes)?;
    if row.status != MinutesStatus::ForApproval || !council.may_edit_minutes(minutes) {
        return None;
    }
    let given = council
        .minutes_approvals
        .of(minutes)
        .find(|row| row.member_id == member);
    if given.map(|row| row.answer) == answer {
        return None;
    }
    let mut writes: Vec<Write> = given.map(|row| Write::end(row, now)).into_iter().collect();
    writes.extend(answer.map(|answer| {
        Write::insert(MinutesApproval {
            id: Id::new(),
            minutes_id: minutes,
            member_id: member,
            answer,
            answered_on: today,
            ended_at: None,
        })
    }));
    Some(Operation::new(Name::AnswerMinutes, writes))
}

/// A comment on a section, also of a version that is locked: what it says is not changed by it.
#[must_use]
pub fn comment_section(section: &MinutesSection, author: Option<Id>, body: &str, now: Timestamp) -> (Id, Operation) {
    let comment = Comment {
        id: Id::new(),
        subject_id: section.meeting_id,
        about_table: Table::MinutesSection.name().to_owned(),
        about_id: section.id,
        author_id: author,
        body: body.to_owned(),
        written_at: now,
        resolved_at: None,
        ended_at: None,
    };
    (
        comment.id,
        Operation::new(Name::CommentMinutes, vec![Write::insert(comment)]),
    )
}

/// A comment is dealt with.
#[must_use]
pub fn resolve_comment(comment: Id, now: Timestamp) -> Operation {
    let write = Write::Set {
        table: Table::Comment,
        id: comment,
        column: "resolved_at".into(),
        value: now.to_string().into(),
    };
    Operation::new(Name::ResolveComment, vec![write])
}
