//! What day and time it is: one place asks, so that a test can let it stand still.

use jiff::{Timestamp, Zoned, civil::Date};

/// The clock that everything shown and written goes by.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's.
    #[default]
    System,
    /// One that always shows this.
    Stopped(Zoned),
}

impl Clock {
    /// Now, in the machine's own time zone.
    #[must_use]
    pub fn now(&self) -> Zoned {
        match self {
            Self::System => Zoned::now(),
            Self::Stopped(at) => at.clone(),
        }
    }

    /// The day it is here.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now().date()
    }

    /// Now, as it is written in the record.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Stopped(at) => at.timestamp(),
        }
    }
}
