//! Themes in the shares the council has published.

use super::random::Random;
use crate::domain::Theme;

/// How many of a hundred questions are asked under each theme.
///
/// Theme 2 has the 23 % of Digitaliseringsrådet's Erfaringsrapport 2020. Of the others the report says that seven of ten
/// questions and recommendations are under themes 1 and 2; the rest is ours.
pub(super) const ASKED: [f64; 6] = [43.0, 23.0, 7.0, 13.0, 8.0, 6.0];

/// How many of a hundred recommendations are given under each theme; 39 % under theme 2, and the rest as for [`ASKED`].
pub(super) const ADVISED: [f64; 6] = [31.0, 39.0, 7.0, 12.0, 6.0, 5.0];

/// Hands out themes so that their shares stay near those wanted.
pub(super) struct Mix {
    shares: [f64; 6],
    given: [f64; 6],
    /// Which text is next under each theme.
    turn: [usize; 6],
}

impl Mix {
    pub(super) fn new(shares: [f64; 6]) -> Self {
        Self {
            shares,
            given: [0.0; 6],
            turn: [0; 6],
        }
    }

    /// The next theme, and which of the texts under it is to be used.
    pub(super) fn next(&mut self, random: &mut Random) -> (Theme, usize) {
        let total: f64 = self.given.iter().sum::<f64>() + 1.0;
        let behind = |theme: Theme, chance: usize| {
            self.shares[theme.index()] / 100.0 * total - self.given[theme.index()] + chance as f64 / 70.0
        };
        let (mut chosen, mut most) = (Theme::ALL[0], f64::MIN);
        for theme in Theme::ALL {
            let lag = behind(theme, random.below(100));
            if lag > most {
                (chosen, most) = (theme, lag);
            }
        }
        self.given[chosen.index()] += 1.0;
        self.turn[chosen.index()] += 1;
        (chosen, self.turn[chosen.index()] - 1)
    }
}
