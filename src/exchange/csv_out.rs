//! Tables written so that no spreadsheet runs what is in them.

/// A cell as text. Where a spreadsheet would take it for a formula, an apostrophe before it says that it is text
/// (OWASP, "CSV Injection").
#[must_use]
pub fn safe_cell(text: &str) -> String {
    let starts_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if starts_formula && !is_plain_number(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Rows as CSV in UTF-8 with a mark, so that spreadsheets read æøå, `;` between cells as Norwegian ones expect, and
/// lines ended by CR LF. NUL characters, which no table can hold, are left out.
#[must_use]
pub fn table<R, C>(rows: R) -> Vec<u8>
where
    R: IntoIterator,
    R::Item: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut out = "\u{feff}".to_owned();
    for row in rows {
        for (place, cell) in row.into_iter().enumerate() {
            if place > 0 {
                out.push(';');
            }
            push_cell(&mut out, cell.as_ref());
        }
        out.push_str("\r\n");
    }
    out.into_bytes()
}

fn push_cell(out: &mut String, text: &str) {
    let text = safe_cell(&text.replace('\0', ""));
    // A comma or a tab could be taken for the delimiter by a program that guesses.
    if text.contains([';', ',', '\t', '"', '\r', '\n', '\'']) || text != text.trim() {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&text);
    }
}

/// Signed numbers such as `-6` and `+16,5` start like formulas and are none.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or_default();
    let mut parts = digits.splitn(2, [',', '.']);
    let numeric = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.next().is_some_and(numeric) && parts.next().is_none_or(numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text() {
        for formula in [
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "=",
            "-",
            "+",
            "＝1",
        ] {
            let cell = safe_cell(formula);
            assert_eq!(cell, format!("'{formula}"));
        }
        for text in ["", "DigiHelsestasjon", "-6", "+16,5", "a=1", "1-2", "–"] {
            assert_eq!(safe_cell(text), text);
        }
    }

    #[test]
    fn a_table_is_read_back_as_it_was() {
        let rows = [
            vec!["nr", "prosjekt"],
            vec!["1", "Barne-, ungdom; \"og\"\nfamilie"],
            vec!["2", " æøå\0 "],
        ];
        let bytes = table(rows);
        assert!(bytes.starts_with(b"\xef\xbb\xbfnr;prosjekt\r\n"));
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[3..]);
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        assert_eq!(read, [["1", "Barne-, ungdom; \"og\"\nfamilie"], ["2", " æøå "]]);
    }
}
