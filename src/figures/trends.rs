//! The charts of Trender as plain values.

use jiff::civil::Date;

use super::chart::{Chart, Kind, Row, Series, Value};
use super::counts::{BySize, ByTheme, Figures};
use crate::domain::steps::Size;
use crate::domain::{Council, SizeClass, Theme};
use crate::language::Locale;

/// With fewer cases than this behind them, shares say more than they know: counts are shown instead.
pub const FEWEST_FOR_SHARES: usize = 10;

/// The smallest gap in percentage points that the title of the chart by theme speaks of.
const SURE_GAP: i64 = 10;

/// The sizes in the order they are stacked, the largest at the bottom.
const STACKED: [Size; 5] = [
    Size::Class(SizeClass::Large),
    Size::Class(SizeClass::Medium),
    Size::Class(SizeClass::Small),
    Size::Undecided,
    Size::Unknown,
];

/// Cases by year, stacked by size. Years without cases between the first and the last have a row too.
#[must_use]
pub fn cases_by_year(words: &Locale, counted: &Figures) -> Chart {
    let sizes: Vec<Size> = STACKED.into_iter().filter(|size| counted.size.of(*size) > 0).collect();
    let years = counted.period.into_iter().flat_map(|period| period.from..=period.to);
    let rows = years
        .map(|year| {
            let of_year = counted.size_per_year.get(&year).copied().unwrap_or_default();
            let total = counted.per_year.get(&year).copied().unwrap_or(0);
            Row {
                name: year.to_string(),
                theme: None,
                values: sizes.iter().map(|size| some_count(words, of_year.of(*size))).collect(),
                aside: words.number(whole(total)),
                emphasised: false,
                spoken: year_spoken(words, year, total, &of_year, &sizes),
            }
        })
        .collect();
    let period = period(words, counted);
    let title = by_year_title(words, counted);
    Chart {
        kind: Kind::StackedColumns,
        subtitle: words.with("trends-by-year-subtitle", &[("period", (&period).into())]),
        row_head: words.text("trends-year").to_owned(),
        aside_head: words.text("trends-in-all").to_owned(),
        series: sizes
            .iter()
            .map(|size| series(words.text(&format!("size-{}", size.code())), shade(*size)))
            .collect(),
        rows,
        summary: summary(words, &title, counted, &sizes),
        title,
    }
}

/// The finding where one year alone has the most cases, else what is shown.
fn by_year_title(words: &Locale, counted: &Figures) -> String {
    let most = counted.per_year.values().max().copied().unwrap_or(0);
    let mut years = counted.per_year.iter().filter(|(_, count)| **count == most);
    match (years.next(), years.next()) {
        (Some((year, _)), None) if counted.per_year.len() > 1 => {
            let values = [("count", counted.cases.into()), ("year", year.to_string().into())];
            words.with("trends-by-year-most", &values)
        }
        _ => words.text("trends-by-year-title").to_owned(),
    }
}

/// "2019: 18 saker. Uavklart 5, Ukjent 13".
fn year_spoken(words: &Locale, year: i16, total: usize, of_year: &BySize, sizes: &[Size]) -> String {
    let name = |size: &Size| words.text(&format!("size-{}", size.code())).to_owned();
    let counts = sizes.iter().filter(|size| of_year.of(**size) > 0);
    let parts: Vec<String> = counts
        .map(|size| format!("{} {}", name(size), of_year.of(*size)))
        .collect();
    let values = [
        ("year", year.to_string().into()),
        ("count", total.into()),
        ("sizes", parts.join(", ").into()),
    ];
    words.with("trends-year-spoken", &values)
}

fn summary(words: &Locale, title: &str, counted: &Figures, sizes: &[Size]) -> String {
    let by_size: Vec<String> = sizes
        .iter()
        .map(|size| {
            format!(
                "{} {}",
                words.text(&format!("size-{}", size.code())),
                counted.size.of(*size)
            )
        })
        .collect();
    let per_year: Vec<String> = counted
        .per_year
        .iter()
        .map(|(year, count)| format!("{year} {count}"))
        .collect();
    let values = [
        ("title", title.into()),
        ("years", per_year.join(", ").into()),
        ("sizes", by_size.join(", ").into()),
    ];
    words.with("trends-by-year-summary", &values)
}

/// Questions against recommendations by theme: shares of those that have a theme, or counts where fewer than
/// [`FEWEST_FOR_SHARES`] cases have any. The themes have the labels of the day `today`.
#[must_use]
pub fn asked_and_advised(council: &Council, words: &Locale, counted: &Figures, today: Date) -> Chart {
    let (asked, advised) = (counted.questions_by_theme, counted.recommendations_by_theme);
    let measure = Measure {
        words,
        in_shares: counted.cases_with_words >= FEWEST_FOR_SHARES,
    };
    let gaps = Theme::ALL.map(|theme| measure.gap(&asked, &advised, theme));
    let largest = single_largest(&gaps);
    let name = |theme| {
        council
            .theme_label(theme, words.form(), today)
            .map_or_else(|| format!("{}", theme.number()), |label| label.short_label.clone())
    };
    let rows: Vec<Row> = Theme::ALL
        .into_iter()
        .map(|theme| Row {
            name: name(theme),
            theme: Some(theme),
            values: vec![measure.value(&asked, theme), measure.value(&advised, theme)],
            aside: gaps[theme.index()].map(|gap| words.points(gap)).unwrap_or_default(),
            emphasised: largest == Some(theme),
            spoken: measure.spoken(&asked, &advised, theme, &name(theme)),
        })
        .collect();
    let title = if measure.in_shares {
        sure_finding(words, &gaps, &name)
    } else {
        None
    }
    .unwrap_or_else(|| words.text("trends-by-theme-title").to_owned());
    Chart {
        kind: Kind::PairedBars,
        subtitle: measure.subtitle(counted),
        row_head: words.text("trends-theme").to_owned(),
        aside_head: words
            .text(if measure.in_shares {
                "trends-points"
            } else {
                "trends-difference"
            })
            .to_owned(),
        series: vec![
            series(words.text("trends-asked"), 3),
            series(words.text("trends-advised"), 0),
        ],
        summary: words.with(
            "trends-by-theme-summary",
            &[
                ("title", (&title).into()),
                ("questions", asked.total().into()),
                ("recommendations", advised.total().into()),
            ],
        ),
        rows,
        title,
    }
}

/// How the chart by theme counts.
struct Measure<'a> {
    words: &'a Locale,
    in_shares: bool,
}

impl Measure<'_> {
    /// The share in whole percent, or the count; none where nothing has a theme.
    fn amount(&self, counts: &ByTheme, theme: Theme) -> Option<i64> {
        let (part, all) = (whole(counts.of(theme)), whole(counts.with_theme()));
        if all == 0 {
            return None;
        }
        // Half a percent is rounded up.
        Some(if self.in_shares {
            (part * 200 + all) / (all * 2)
        } else {
            part
        })
    }

    fn value(&self, counts: &ByTheme, theme: Theme) -> Option<Value> {
        let amount = self.amount(counts, theme)?;
        let written = if self.in_shares {
            self.words.percent(amount as f64 / 100.0)
        } else {
            self.words.number(amount)
        };
        Some(Value {
            amount: amount as f64,
            written,
        })
    }

    /// A theme's two values in words.
    fn spoken(&self, asked: &ByTheme, advised: &ByTheme, theme: Theme, name: &str) -> String {
        let written = |counts| {
            self.value(counts, theme)
                .map_or_else(|| "–".to_owned(), |value| value.written)
        };
        let key = if self.in_shares {
            "trends-theme-spoken-shares"
        } else {
            "trends-theme-spoken-counts"
        };
        let values = [
            ("number", usize::from(theme.number()).into()),
            ("name", name.into()),
            ("asked", written(asked).into()),
            ("advised", written(advised).into()),
        ];
        self.words.with(key, &values)
    }

    /// Advised less asked, as shown: in percentage points or in counts. None where one side is empty.
    fn gap(&self, asked: &ByTheme, advised: &ByTheme, theme: Theme) -> Option<i64> {
        Some(self.amount(advised, theme)? - self.amount(asked, theme)?)
    }

    fn subtitle(&self, counted: &Figures) -> String {
        let key = if self.in_shares {
            "trends-by-theme-shares"
        } else {
            "trends-by-theme-counts"
        };
        let shown = self.words.with(key, &[("period", period(self.words, counted).into())]);
        let without = counted.questions_by_theme.without_theme + counted.recommendations_by_theme.without_theme;
        if without == 0 {
            return shown;
        }
        self.words.with(
            "trends-by-theme-left-out",
            &[("shown", shown.into()), ("count", without.into())],
        )
    }
}

/// The theme whose gap is larger than every other's, either way.
fn single_largest(gaps: &[Option<i64>; 6]) -> Option<Theme> {
    let size = |theme: &Theme| gaps[theme.index()].map_or(0, i64::abs);
    let largest = Theme::ALL.into_iter().max_by_key(size)?;
    let is_single = Theme::ALL.iter().filter(|theme| size(theme) == size(&largest)).count() == 1;
    (is_single && size(&largest) > 0).then_some(largest)
}

/// "We are asked about … but advise on …", where one theme alone has the largest gap down, another the largest up, and
/// both are wide enough to be said aloud.
fn sure_finding(words: &Locale, gaps: &[Option<i64>; 6], name: &dyn Fn(Theme) -> String) -> Option<String> {
    let furthest = |sign: i64| {
        let signed = |theme: &Theme| gaps[theme.index()].map_or(0, |gap| gap * sign);
        let theme = Theme::ALL.into_iter().max_by_key(signed)?;
        let is_single = Theme::ALL
            .iter()
            .filter(|other| signed(other) == signed(&theme))
            .count()
            == 1;
        (is_single && signed(&theme) >= SURE_GAP).then_some(theme)
    };
    let (asked, advised) = (furthest(-1)?, furthest(1)?);
    let values = [
        ("asked", in_sentence(&name(asked)).into()),
        ("advised", in_sentence(&name(advised)).into()),
    ];
    Some(words.with("trends-by-theme-finding", &values))
}

/// A label as it stands inside a sentence. One that begins with an abbreviation, as "IT", keeps its capitals.
fn in_sentence(label: &str) -> String {
    if label.chars().nth(1).is_some_and(char::is_uppercase) {
        return label.to_owned();
    }
    let mut characters = label.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// The first and last year as a range, one year alone, or that there are no cases.
fn period(words: &Locale, counted: &Figures) -> String {
    match counted.period {
        Some(years) if years.from == years.to => years.from.to_string(),
        Some(years) => words.range(&years.from.to_string(), &years.to.to_string()),
        None => words.text("trends-no-cases").to_owned(),
    }
}

fn some_count(words: &Locale, count: usize) -> Option<Value> {
    (count > 0).then(|| Value {
        amount: count as f64,
        written: words.number(whole(count)),
    })
}

fn series(name: &str, shade: usize) -> Series {
    Series {
        name: name.to_owned(),
        shade,
    }
}

/// The colour of a size: the same whichever sizes there are.
fn shade(size: Size) -> usize {
    STACKED.iter().position(|other| *other == size).unwrap_or(0)
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
