//! A chart as a plain value: what it shows and says, before anyone decides how to draw it.

use crate::domain::Theme;

/// How the values of a [`Chart`] stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One column a row of the chart, its series stacked from below: cases by year by size.
    StackedColumns,
    /// Two horizontal bars a row, the first series light and outlined, the second solid: asked against advised by theme.
    /// `Row::aside` holds the signed gap.
    PairedBars,
}

/// One named series, in the order of the legend.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name in the legend.
    pub name: String,
    /// Which of the five chart colours it has, 0 the darkest: the same thing has the same colour in every chart.
    pub shade: usize,
}

/// One value, with how it is written; `None` where there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// The number that decides the length, never negative.
    pub amount: f64,
    /// The number as written, in the reader's language ("27 %").
    pub written: String,
}

/// One category with a value for each series.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name: a year, a theme's short word.
    pub name: String,
    /// The theme whose number square stands before the name, if any.
    pub theme: Option<Theme>,
    /// One value a series, in the order of [`Chart::series`].
    pub values: Vec<Option<Value>>,
    /// What is written at the end: the total over a column, the signed gap beside a pair.
    pub aside: String,
    /// Whether this row alone is emphasised, as the one with the largest gap.
    pub emphasised: bool,
    /// The row in words, for those who go through the chart by the arrow keys: "Tema 2 Behov og mål: 23 % av spørsmålene,
    /// 39 % av rådene".
    pub spoken: String,
}

/// A chart: title that says what it shows, unit, legend and values, and the same as words.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How the values stand to each other.
    pub kind: Kind,
    /// What the chart shows, or the finding where a rule is sure of it.
    pub title: String,
    /// Unit and period.
    pub subtitle: String,
    /// Head of the column of names, for the table.
    pub row_head: String,
    /// Head of the column of asides ("Prosentpoeng", "I alt").
    pub aside_head: String,
    /// The series, at most five.
    pub series: Vec<Series>,
    /// The categories, in order.
    pub rows: Vec<Row>,
    /// The whole chart in one or two sentences, for a screen reader.
    pub summary: String,
}

impl Chart {
    /// The largest value of one row's series alone, or of their sum where they are stacked; at least 1.
    #[must_use]
    pub fn largest(&self) -> f64 {
        self.rows
            .iter()
            .map(|row| {
                let amounts = row.values.iter().flatten().map(|value| value.amount);
                match self.kind {
                    Kind::StackedColumns => amounts.sum(),
                    Kind::PairedBars => amounts.fold(0.0, f64::max),
                }
            })
            .fold(1.0, f64::max)
    }

    /// The chart as the rows of a table: the head first, then one row a category.
    #[must_use]
    pub fn table(&self) -> Vec<Vec<String>> {
        let mut head = vec![self.row_head.clone()];
        head.extend(self.series.iter().map(|series| series.name.clone()));
        head.push(self.aside_head.clone());
        let mut table = vec![head];
        for row in &self.rows {
            let mut cells = vec![row.name.clone()];
            cells.extend(row.values.iter().map(|value| {
                value
                    .as_ref()
                    .map_or_else(|| "–".to_owned(), |value| value.written.clone())
            }));
            cells.push(row.aside.clone());
            table.push(cells);
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(kind: Kind) -> Chart {
        let value = |amount: f64| {
            Some(Value {
                amount,
                written: format!("{amount}"),
            })
        };
        Chart {
            kind,
            title: String::new(),
            subtitle: String::new(),
            row_head: "År".to_owned(),
            aside_head: "I alt".to_owned(),
            series: [("Stort", 0), ("Lite", 2)]
                .map(|(name, shade)| Series {
                    name: name.to_owned(),
                    shade,
                })
                .into(),
            rows: vec![Row {
                name: "2021".to_owned(),
                theme: None,
                values: vec![value(2.0), None],
                aside: "2".to_owned(),
                emphasised: false,
                spoken: String::new(),
            }],
            summary: String::new(),
        }
    }

    #[test]
    fn table_has_head_and_a_dash_for_what_is_missing() {
        let table = chart(Kind::StackedColumns).table();
        assert_eq!(table[0], ["År", "Stort", "Lite", "I alt"]);
        assert_eq!(table[1], ["2021", "2", "–", "2"]);
    }

    #[test]
    fn the_largest_value_sets_the_scale() {
        let chart = chart(Kind::PairedBars);
        assert!((chart.largest() - 2.0).abs() < f64::EPSILON);
    }
}
