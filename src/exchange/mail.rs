//! A mail that is not sent yet, as a file that mail programs open to be looked at and sent (RFC 5322, RFC 2045–2049).

use std::fmt::Write as _;

use jiff::Zoned;

use super::calendar::Party;
use crate::domain::sha256;

/// The most characters of a line in a body (RFC 2045, 6.7 and 6.8).
const LINE: usize = 76;

/// The most bytes of words in one encoded word, so that with its frame it is within 75 characters (RFC 2047, 2).
const WORD_BYTES: usize = 42;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// A file that goes with a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    pub name: String,
    /// With its parameters: `text/calendar; method=PUBLISH; charset=utf-8`.
    pub media_type: String,
    pub content: Vec<u8>,
}

/// A mail that is not sent yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub from: Option<Party>,
    pub to: Vec<Party>,
    pub subject: String,
    pub text: String,
    pub made_at: Zoned,
    pub attachments: Vec<Attachment>,
}

impl Draft {
    /// The mail as a file, with CR LF. `X-Unsent` has Outlook and Thunderbird open it to be sent.
    #[must_use]
    pub fn eml(&self) -> Vec<u8> {
        let mut head = String::new();
        let mut line = |line: &str| {
            head.push_str(line);
            head.push_str("\r\n");
        };
        line("X-Unsent: 1");
        line("MIME-Version: 1.0");
        line(&format!("Date: {}", self.made_at.strftime("%a, %d %b %Y %H:%M:%S %z")));
        if let Some(from) = &self.from {
            line(&format!("From: {}", mailbox(from)));
        }
        if !self.to.is_empty() {
            let to: Vec<_> = self.to.iter().map(mailbox).collect();
            line(&format!("To: {}", to.join(",\r\n ")));
        }
        line(&format!("Subject: {}", encoded(&self.subject)));
        // An equals sign is never followed by a low line in either encoding, so no part has this in it.
        let boundary = format!("=_radslag_{}", &sha256(self.text.as_bytes())[..24]);
        line(&format!("Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\""));
        line("");
        line(&format!("--{boundary}"));
        line("Content-Type: text/plain; charset=utf-8");
        line("Content-Transfer-Encoding: quoted-printable");
        line("");
        line(&quoted_printable(&self.text));
        let mut file = head.into_bytes();
        for attachment in &self.attachments {
            attachment.write(&boundary, &mut file);
        }
        file.extend(format!("--{boundary}--\r\n").bytes());
        file
    }
}

impl Attachment {
    fn write(&self, boundary: &str, file: &mut Vec<u8>) {
        let head = format!(
            "--{boundary}\r\nContent-Type: {}\r\nContent-Transfer-Encoding: base64\r\n\
             Content-Disposition: attachment;\r\n filename*=UTF-8''{}\r\n\r\n",
            self.media_type,
            percent(&self.name),
        );
        file.extend(head.bytes());
        file.reserve(self.content.len() / 3 * 4 + self.content.len() / 28);
        for chunk in self.content.chunks(LINE / 4 * 3) {
            base64(chunk, file);
            file.extend(b"\r\n");
        }
    }
}

fn mailbox(party: &Party) -> String {
    if party.name.trim().is_empty() {
        return party.email.clone();
    }
    format!("{} <{}>", encoded(&party.name), party.email)
}

/// A text of a header: as it is where it is plain letters and numbers, else as encoded words (RFC 2047).
fn encoded(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|sign| if sign.is_control() { ' ' } else { sign })
        .collect();
    let text = text.trim();
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || sign == ' ';
    if text.chars().all(is_plain) && text.len() <= 60 {
        return text.to_owned();
    }
    let mut words: Vec<String> = vec![String::new()];
    for sign in text.chars() {
        if words
            .last()
            .is_some_and(|word| word.len() + sign.len_utf8() > WORD_BYTES)
        {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(sign);
        }
    }
    let words = words.iter().map(|word| {
        let mut encoded = Vec::new();
        base64(word.as_bytes(), &mut encoded);
        format!("=?utf-8?B?{}?=", String::from_utf8_lossy(&encoded))
    });
    words.collect::<Vec<_>>().join("\r\n ")
}

/// A text as quoted-printable (RFC 2045, 6.7).
fn quoted_printable(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.split('\n').map(|line| {
        let mut written = String::new();
        let mut room = LINE - 1;
        let last = line.len();
        for (place, sign) in line.char_indices() {
            let is_at_end = place + sign.len_utf8() == last;
            let is_literal = matches!(sign, '!'..='<' | '>'..='~') || (matches!(sign, ' ' | '\t') && !is_at_end);
            let mut piece = String::new();
            if is_literal {
                piece.push(sign);
            } else {
                for byte in sign.to_string().bytes() {
                    // Writing to a string cannot fail.
                    let _ = write!(piece, "={byte:02X}");
                }
            }
            if piece.len() > room {
                written.push_str("=\r\n");
                room = LINE - 1;
            }
            room -= piece.len();
            written.push_str(&piece);
        }
        written
    });
    lines.collect::<Vec<_>>().join("\r\n")
}

fn base64(bytes: &[u8], out: &mut Vec<u8>) {
    for three in bytes.chunks(3) {
        let number = three
            .iter()
            .chain([0, 0].iter())
            .take(3)
            .fold(0_usize, |number, byte| number << 8 | usize::from(*byte));
        for place in 0..4 {
            out.push(if place <= three.len() {
                BASE64[number >> (18 - 6 * place) & 63]
            } else {
                b'='
            });
        }
    }
}

/// The name of a file as RFC 2231 has it.
fn percent(name: &str) -> String {
    let mut written = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"._-".contains(&byte) {
            written.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(written, "%{byte:02X}");
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_as_base64() {
        for (bytes, text) in [
            ("", ""),
            ("a", "YQ=="),
            ("ab", "YWI="),
            ("abc", "YWJj"),
            ("abcd", "YWJjZA=="),
        ] {
            let mut out = Vec::new();
            base64(bytes.as_bytes(), &mut out);
            assert_eq!(out, text.as_bytes());
        }
    }

    #[test]
    fn lines_are_short_and_white_space_at_their_ends_is_kept() {
        let text = quoted_printable(&format!("{}\nslutt \nå=1", "æøå".repeat(40)));
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        assert!(text.ends_with("slutt=20\r\n=C3=A5=3D1"), "{text}");
    }

    #[test]
    fn a_subject_cannot_begin_another_header() {
        let subject = encoded(&format!("Møte\r\nBcc: b@example.org {}", "å".repeat(80)));
        assert!(
            subject
                .split("\r\n ")
                .all(|word| word.starts_with("=?utf-8?B?") && word.len() <= 75),
            "{subject}"
        );
    }
}
