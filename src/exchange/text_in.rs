//! Bytes from a file to text, whatever program wrote them.

/// What the signs 0x80–0x9F mean in Windows-1252; the five it leaves open stay as control characters.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Reads bytes as text: UTF-16 by its mark, UTF-8 with or without mark, otherwise Windows-1252, which is
/// Latin-1 with curly quotes and dashes: what older spreadsheets write. The mark is left out.
///
/// Nothing where the bytes announce UTF-16 and are not.
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    if let Some(rest) = bytes.strip_prefix(&[0xff, 0xfe]) {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xfe, 0xff]) {
        return utf16(rest, u16::from_be_bytes);
    }
    let rest = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    Some(match std::str::from_utf8(rest) {
        Ok(text) => text.to_owned(),
        Err(_) => rest.iter().map(|byte| latin1(*byte)).collect(),
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return None;
    }
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<_, _>>()
        .ok()
}

fn latin1(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_encodings() {
        let text = "Røde kors – året";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let (little, big) = ([b"\xff\xfe", &little[..]].concat(), [b"\xfe\xff", &big[..]].concat());
        let older = b"R\xf8de kors \x96 \xe5ret".to_vec();
        for bytes in [text.as_bytes().to_vec(), marked, little, big, older] {
            assert_eq!(decode(&bytes).as_deref(), Some(text), "{bytes:x?}");
        }
        assert_eq!(decode(b""), Some(String::new()));
    }

    #[test]
    fn broken_utf16_is_not_read() {
        assert_eq!(decode(b"\xff\xfea"), None);
        assert_eq!(decode(b"\xff\xfe\x00\xd8a\x00"), None);
    }
}
