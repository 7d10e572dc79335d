//! The text of the letter, from under the letterhead to the signatures, as paragraphs with styles.

use std::io;

use quick_xml::events::BytesText;

use super::slots::Part;
use crate::document::parts::{LetterParts, Recommendation};

/// The styles of `styles.xml` that paragraphs have.
mod style {
    pub const LETTERHEAD: &str = "Letterhead";
    pub const REFERENCE: &str = "MessageHeader";
    pub const RECIPIENT: &str = "EnvelopeAddress";
    pub const TITLE: &str = "Heading1";
    pub const THEME: &str = "Heading2";
    pub const BODY: &str = "BodyText";
    pub const RECOMMENDATION: &str = "ListNumber";
    pub const RECOMMENDATION_MORE: &str = "ListContinue";
    pub const CLOSING: &str = "Closing";
    pub const SIGNATURE: &str = "Signature";
    pub const STRONG: &str = "Strong";
    pub const WEAK: &str = "SubtleEmphasis";
}

/// The list of `numbering.xml`.
const LIST: &str = "1";

/// Writes every paragraph.
pub(super) fn write(part: &mut Part, letter: &LetterParts) -> io::Result<()> {
    lines(part, style::LETTERHEAD, &letter.letterhead)?;
    if let Some(draft) = &letter.words.draft {
        paragraph(part, style::REFERENCE, |part| run(part, Some(style::STRONG), draft))?;
    }
    for [name, value] in &letter.references {
        paragraph(part, style::REFERENCE, |part| {
            run(part, None, name)?;
            element(part, "w:r", |part| empty(part, "w:tab"))?;
            run(part, None, value)
        })?;
    }
    lines(part, style::RECIPIENT, &letter.recipient)?;
    lines(part, style::TITLE, &letter.title_lines)?;
    for paragraph in &letter.introduction {
        lines(part, style::BODY, paragraph)?;
    }
    for group in &letter.groups {
        if !group.heading.is_empty() {
            paragraph(part, style::THEME, |part| run(part, None, &group.heading))?;
        }
        for advice in &group.recommendations {
            recommendation(part, advice)?;
        }
    }
    for paragraph in &letter.closing {
        lines(part, style::CLOSING, paragraph)?;
    }
    for [name, role] in &letter.signatures {
        paragraph(part, style::SIGNATURE, |part| {
            run(part, Some(style::STRONG), name)?;
            if !name.is_empty() && !role.is_empty() {
                element(part, "w:r", |part| empty(part, "w:br"))?;
            }
            run(part, None, role)
        })?;
    }
    Ok(())
}

fn recommendation(part: &mut Part, advice: &Recommendation) -> io::Result<()> {
    let (first, more) = match advice.text.split_first() {
        Some((first, more)) => (first.as_slice(), more),
        None => (&[][..], &[][..]),
    };
    paragraph(part, style::RECOMMENDATION, |part| {
        run(part, Some(style::STRONG), &advice.headline)?;
        if !advice.headline.is_empty() && !first.is_empty() {
            run(part, None, " ")?;
        }
        run_of_lines(part, None, first)
    })?;
    for paragraph in more {
        lines(part, style::RECOMMENDATION_MORE, paragraph)?;
    }
    if advice.addressee.is_empty() {
        return Ok(());
    }
    paragraph(part, style::RECOMMENDATION_MORE, |part| {
        run(part, Some(style::WEAK), &advice.addressee)
    })
}

/// A paragraph with the line breaks of its writer; nothing where there are no lines.
fn lines(part: &mut Part, style: &str, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    paragraph(part, style, |part| run_of_lines(part, None, lines))
}

fn paragraph(part: &mut Part, style: &str, content: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<()> {
    element(part, "w:p", |part| {
        element(part, "w:pPr", |part| {
            valued(part, "w:pStyle", style)?;
            // The style has the number already; programs that know no styles find it here.
            if style == style::RECOMMENDATION {
                element(part, "w:numPr", |part| {
                    valued(part, "w:ilvl", "0")?;
                    valued(part, "w:numId", LIST)
                })?;
            }
            Ok(())
        })?;
        content(part)
    })
}

/// A text on one line, in a character style or that of its paragraph; nothing where it is empty.
pub(super) fn run(part: &mut Part, style: Option<&str>, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    run_of_lines(part, style, &[text])
}

fn run_of_lines(part: &mut Part, style: Option<&str>, lines: &[impl AsRef<str>]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    element(part, "w:r", |part| {
        if let Some(style) = style {
            element(part, "w:rPr", |part| valued(part, "w:rStyle", style))?;
        }
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                empty(part, "w:br")?;
            }
            part.create_element("w:t")
                .with_attribute(("xml:space", "preserve"))
                .write_text_content(BytesText::new(line.as_ref()))?;
        }
        Ok(())
    })
}

fn element(part: &mut Part, name: &str, content: impl FnOnce(&mut Part) -> io::Result<()>) -> io::Result<()> {
    part.create_element(name).write_inner_content(content).map(drop)
}

fn empty(part: &mut Part, name: &str) -> io::Result<()> {
    part.create_element(name).write_empty().map(drop)
}

fn valued(part: &mut Part, name: &str, value: &str) -> io::Result<()> {
    part.create_element(name)
        .with_attribute(("w:val", value))
        .write_empty()
        .map(drop)
}
