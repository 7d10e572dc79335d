//! An example council to practise in and to measure with: made up, and the same every time it is made on the same day.
//!
//! Nothing in it is about real bodies or persons: organisations have «eksempel» in their names, and people are known by
//! their roles. Its texts are put together from the tables in `assets/example`, in bokmål and nynorsk.

mod advised;
mod after;
mod around;
mod asked;
mod case;
mod council;
mod facts;
mod meeting;
mod mix;
mod own_advice;
mod papers;
mod parts;
mod plan;
mod project;
mod random;

use std::collections::VecDeque;

use jiff::civil::Date;

use super::{advice, checklist};
use crate::domain::{Operation, OperationName, Record, Row, Write};
use case::Maker;
pub use papers::documents;
use plan::Slot;

/// How many cases the example has where nothing else is asked for.
pub const CASES: u32 = 40;

/// The most cases it can be asked for: so many titles there are.
pub const MOST_CASES: u32 = 140_000;

/// The first operation of an example council with this name and number of cases, as it stands on the day `today`.
#[must_use]
pub fn new_example(name: &str, cases: u32, today: Date) -> Operation {
    Operation::new(OperationName::CreateCouncil, writes(name, cases, today).collect())
}

/// The writes of that operation one by one, so that a large council need not be in memory.
pub fn writes(name: &str, cases: u32, today: Date) -> impl Iterator<Item = Write> + use<> {
    let mut waiting = Writes::default();
    let slots = plan::slots(cases.min(MOST_CASES), today);
    let first = slots.iter().find_map(|slot| slot.meeting).unwrap_or(today);
    let maker = Maker::new(name, today, first, &mut waiting);
    waiting.0.extend(advice::writes(plan::at(first, 6)));
    waiting.0.extend(checklist::writes());
    Example {
        slots: slots.into_iter(),
        maker: Some(maker),
        waiting,
    }
}

/// Rows that are made and not yet taken.
#[derive(Default)]
struct Writes(VecDeque<Write>);

impl Writes {
    fn row<T: Record + Into<Row>>(&mut self, row: T) {
        self.0.push_back(Write::insert(row));
    }
}

/// Makes case after case as their rows are asked for.
struct Example {
    slots: std::vec::IntoIter<Slot>,
    /// None when all is made.
    maker: Option<Maker>,
    waiting: Writes,
}

impl Iterator for Example {
    type Item = Write;

    fn next(&mut self) -> Option<Write> {
        while self.waiting.0.is_empty() {
            let maker = self.maker.as_mut()?;
            match self.slots.next() {
                Some(slot) => maker.make_case(slot, &mut self.waiting),
                None => {
                    if let Some(maker) = self.maker.take() {
                        maker.finish(&mut self.waiting);
                    }
                }
            }
        }
        self.waiting.0.pop_front()
    }
}
