//! Chance and keys that come out the same every time.

use crate::domain::Id;

/// A small generator of numbers (splitmix64, Steele, Lea and Flood 2014). The same seed gives the same numbers.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from nought up to, and not including, `end`; nought where that is nought.
    pub(super) fn below(&mut self, end: usize) -> usize {
        // Fewer than a thousand are asked for, so the remainder's lean cannot be seen.
        (self.next() % (end.max(1) as u64)) as usize
    }

    /// A number from `first` up to and including `last`.
    pub(super) fn between(&mut self, first: i32, last: i32) -> i32 {
        first + self.below((last - first).unsigned_abs() as usize + 1) as i32
    }

    /// True `percent` times in a hundred.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub(super) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }
}

/// Keys of rows, each later than the one before.
pub(super) struct Keys {
    millis: u64,
    random: Random,
}

impl Keys {
    /// Keys from the moment `first` on, a thousandth of a second apart.
    pub(super) fn from(first: jiff::Timestamp) -> Self {
        Self {
            millis: first.as_millisecond().unsigned_abs(),
            random: Random::new(0x5253_4c47),
        }
    }

    pub(super) fn next(&mut self) -> Id {
        self.millis += 1;
        let mut bytes = [0; 10];
        bytes[..8].copy_from_slice(&self.random.next().to_be_bytes());
        Id::at(self.millis, bytes)
    }
}
