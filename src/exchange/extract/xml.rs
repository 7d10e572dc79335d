//! Walks through the XML of a part, under limits. Entities beyond the five of XML, and whatever declares any, are refused.

use std::io::{BufRead, BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Budget;
use crate::domain::TextFault;

/// The most bytes a part is unpacked to.
pub const MOST_UNPACKED: u64 = 32 * 1024 * 1024;

/// The longest one stretch of text is, and how deep elements lie in one another: no program writes more.
const DEEPEST: usize = 400;

/// What is met on the way. Names are without their prefixes.
pub enum Node<'a> {
    Open(&'a str, &'a Attributes<'a>),
    Close(&'a str),
    Text(&'a str),
}

/// The attributes of an element.
pub struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// The value of the first attribute with this name, whatever its prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        let is_it = |key: &[u8]| key == name.as_bytes();
        let mut attributes = self.0.attributes();
        let mut attributes = attributes.with_checks(false).flatten();
        let found = attributes.find(|attribute| is_it(attribute.key.local_name().as_ref()))?;
        let value = std::str::from_utf8(&found.value).ok()?;
        quick_xml::escape::unescape(value).ok().map(Into::into)
    }

    /// The value of the attribute with this name and any prefix, such as `id` of `r:id`.
    pub fn prefixed(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let mut attributes = attributes.with_checks(false).flatten();
        let found = attributes.find(|attribute| {
            attribute.key.prefix().is_some() && attribute.key.local_name().as_ref() == name.as_bytes()
        })?;
        std::str::from_utf8(&found.value).ok().map(str::to_owned)
    }
}

/// Walks through a part; `take` is told of each thing met, and may end the walk by a fault.
pub fn walk(
    part: impl Read,
    budget: &mut Budget<'_>,
    mut take: impl FnMut(Node<'_>, &mut Budget<'_>) -> Result<(), TextFault>,
) -> Result<(), TextFault> {
    let limited = Limited {
        inner: BufReader::new(part),
        left: MOST_UNPACKED,
        is_over: false,
    };
    let mut reader = Reader::from_reader(limited);
    let mut buffer = Vec::new();
    let mut depth = 0_usize;
    loop {
        budget.step()?;
        let event = reader.read_event_into(&mut buffer);
        let event = match event {
            Ok(event) => event,
            Err(_) if reader.get_ref().is_over => return Err(TextFault::Hostile),
            Err(_) => return Err(TextFault::Broken),
        };
        match event {
            Event::Start(start) => {
                depth += 1;
                if depth > DEEPEST {
                    return Err(TextFault::Hostile);
                }
                take(Node::Open(name(&start)?, &Attributes(&start)), budget)?;
            }
            Event::Empty(start) => {
                take(Node::Open(name(&start)?, &Attributes(&start)), budget)?;
                take(Node::Close(name(&start)?), budget)?;
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                let local = end.local_name();
                let name = std::str::from_utf8(local.as_ref()).map_err(|_| TextFault::Broken)?;
                take(Node::Close(name), budget)?;
            }
            Event::Text(text) => take(Node::Text(&text.decode().map_err(|_| TextFault::Broken)?), budget)?,
            Event::CData(text) => take(Node::Text(&text.decode().map_err(|_| TextFault::Broken)?), budget)?,
            Event::GeneralRef(entity) => {
                let name = entity.decode().map_err(|_| TextFault::Broken)?;
                let escaped = format!("&{name};");
                let said = quick_xml::escape::unescape(&escaped).map_err(|_| TextFault::Hostile)?;
                take(Node::Text(&said), budget)?;
            }
            // A declaration of entities is how a small file swells or reads another; no office program writes one.
            Event::DocType(_) => return Err(TextFault::Hostile),
            Event::Eof if depth > 0 => {
                return Err(if reader.get_ref().is_over {
                    TextFault::Hostile
                } else {
                    TextFault::Broken
                });
            }
            Event::Eof => return Ok(()),
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
        }
        buffer.clear();
    }
}

fn name<'a>(start: &'a BytesStart<'_>) -> Result<&'a str, TextFault> {
    let whole = start.name().into_inner();
    let local = whole.rsplit(|byte| *byte == b':').next().unwrap_or(whole);
    std::str::from_utf8(local).map_err(|_| TextFault::Broken)
}

/// Ends a part that unpacks to more than it may.
struct Limited<R> {
    inner: R,
    left: u64,
    is_over: bool,
}

impl<R: BufRead> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let available = self.fill_buf()?;
        let count = available.len().min(buffer.len());
        buffer[..count].copy_from_slice(&available[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: BufRead> BufRead for Limited<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.left == 0 {
            self.is_over = true;
            return Ok(&[]);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX);
        let buffer = self.inner.fill_buf()?;
        Ok(&buffer[..buffer.len().min(most)])
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount as u64);
        self.inner.consume(amount);
    }
}
