//! When a recused member was out of the room: each time, as they may leave and come back more than once.

use jiff::civil::{Date, DateTime};

use super::Recusal;

/// A time out of the room, in local date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Absence {
    pub left: DateTime,
    /// None while the member is out, or where nobody noted it.
    pub back: Option<DateTime>,
}

impl Absence {
    /// As [`Recusal::earlier_absences`] has it.
    #[must_use]
    pub fn kept(&self) -> String {
        let back = self.back.map(|back| back.to_string()).unwrap_or_default();
        format!("{}/{back}", self.left)
    }
}

impl Recusal {
    /// Every time the member was out of the room for the case, the first first.
    #[must_use]
    pub fn absences(&self) -> Vec<Absence> {
        let moment = |text: &str| text.trim().parse::<DateTime>().ok();
        let earlier = self.earlier_absences.split(',').filter_map(|one| {
            let (left, back) = one.split_once('/')?;
            Some(Absence {
                left: moment(left)?,
                back: moment(back),
            })
        });
        let last = self.left_room_at.as_deref().and_then(moment).map(|left| Absence {
            left,
            back: self.returned_at.as_deref().and_then(moment),
        });
        earlier.chain(last).collect()
    }

    /// Those that began in a meeting held on a day, or on the night after it: a case may come up in several meetings.
    #[must_use]
    pub fn absences_on(&self, held_on: Date) -> Vec<Absence> {
        let mut all = self.absences();
        all.retain(|absence| {
            let day = absence.left.date();
            day == held_on || day.yesterday().is_ok_and(|before| before == held_on)
        });
        all
    }

    /// What `earlier_absences` is where the member leaves once more: the last time out is added. One that ended in the minute
    /// it began was none, as where an item was taken up by mistake.
    #[must_use]
    pub fn earlier_absences_with_last(&self) -> String {
        let (Some(left), Some(back)) = (&self.left_room_at, &self.returned_at) else {
            return self.earlier_absences.clone();
        };
        let rest = Some(self.earlier_absences.as_str()).filter(|rest| !rest.is_empty());
        let last = (left != back).then(|| format!("{left}/{back}"));
        let all: Vec<&str> = rest.into_iter().chain(last.as_deref()).collect();
        all.join(",")
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::{Council, Id, operations};

    #[test]
    fn every_time_out_is_kept_but_one_of_no_length() {
        let mut council = Council::default();
        let row = Recusal::new(Id::new(), Id::new());
        let (id, member, case) = (row.id, row.member_id, row.case_id);
        council.put(row.into());
        let day = date(2026, 11, 13);
        for (left, back) in [((10, 2), (10, 2)), ((10, 5), (10, 50)), ((11, 0), (12, 0))] {
            let at = |(hour, minute)| day.at(hour, minute, 0, 0);
            operations::leave_room(&council, member, case, at(left)).apply(&mut council);
            let back = operations::return_to_room(&council, member, case, at(back));
            back.unwrap().apply(&mut council);
        }
        let later = date(2027, 1, 8).at(9, 0, 0, 0);
        operations::leave_room(&council, member, case, later).apply(&mut council);
        let row = council.recusals.get(id).unwrap();
        let out = |left: DateTime, back: DateTime| Absence { left, back: Some(back) };
        let of_day = [
            out(day.at(10, 5, 0, 0), day.at(10, 50, 0, 0)),
            out(day.at(11, 0, 0, 0), day.at(12, 0, 0, 0)),
        ];
        assert_eq!(row.absences_on(day), of_day);
        assert_eq!(row.absences().len(), 3);
        let last = Absence {
            left: later,
            back: None,
        };
        assert_eq!(row.absences_on(later.date()), [last]);
    }
}
