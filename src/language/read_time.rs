//! Times of day as people type them.

use jiff::civil::Time;

/// Reads `09.00`, `9:00`, `kl. 9`, `9` and `0900`. None where it is no time of day.
#[must_use]
pub fn read_time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let text = text.strip_prefix("kl").unwrap_or(&text).trim_start_matches('.').trim();
    let (hour, minute) = match text.split_once(['.', ':', ',']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if text.len() >= 3 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let number = |digits: &str| -> Option<i8> {
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    };
    Time::new(number(hour)?, number(minute)?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::read_time;

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["09.00", "9:00", "9", "0900", "900", "kl. 9", "kl 09.00", " 09,00 "] {
            assert_eq!(read_time(text), Some(time(9, 0, 0, 0)), "{text}");
        }
        assert_eq!(read_time("23.59"), Some(time(23, 59, 0, 0)));
        assert_eq!(read_time("0.00"), Some(time(0, 0, 0, 0)));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["", "24.00", "9.60", "9.5", "ni", "-9", "9.0.0", "æ90", "12345", "kl"] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}
