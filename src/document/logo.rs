//! The letterhead's picture: read with care from whatever file a person chose, and kept in one plain shape.

use std::io::Cursor;
use std::sync::Arc;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};

/// The most bytes a picture's file may have.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;

/// The most pixels a picture may be wide or high.
pub const MAX_SIDE: u32 = 4_000;

/// The size pictures are kept at, in pixels; twice what an office printer shows of a picture as large as a letterhead has
/// room for.
const KEPT: (u32, u32) = (1_600, 640);

/// The most bytes that reading a picture may take: the largest allowed, with 16 bits in each of four channels.
const MAX_ALLOC: u64 = MAX_SIDE as u64 * MAX_SIDE as u64 * 8 + 1024 * 1024;

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoFault {
    #[error("the file has more than {MAX_BYTES} bytes")]
    TooManyBytes,
    #[error("{width} × {height} pixels")]
    TooLarge { width: u32, height: u32 },
    /// Neither PNG nor JPEG.
    #[error("neither PNG nor JPEG")]
    OtherFormat,
    /// It begins as a picture, and cannot be read to its end.
    #[error("broken")]
    Broken,
}

/// A picture for the letterhead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// Of `png`, in lower-case hexadecimal; the picture's key in the council file.
    pub sha256: String,
    /// What is kept and printed: PNG, eight bits in each of red, green, blue and opacity, turned upright.
    pub png: Arc<[u8]>,
    pub width: u32,
    pub height: u32,
    /// Red, green, blue and opacity, row by row, not premultiplied.
    pub pixels: Arc<[u8]>,
}

impl Logo {
    /// Reads a picture from the bytes of a PNG or JPEG file. Its size is read first, so that a picture that is too large
    /// costs nothing; one larger than letters can show is made smaller.
    ///
    /// # Errors
    /// A [`LogoFault`].
    pub fn from_file(bytes: &[u8]) -> Result<Self, LogoFault> {
        let picture = decode(bytes)?;
        let (width, height) = KEPT;
        let picture = if picture.width() > width || picture.height() > height {
            picture.resize(width, height, image::imageops::FilterType::CatmullRom)
        } else {
            picture
        };
        let pixels = picture.into_rgba8();
        let mut png = Cursor::new(Vec::new());
        pixels
            .write_to(&mut png, ImageFormat::Png)
            .map_err(|_| LogoFault::Broken)?;
        Ok(Self::new(png.into_inner(), pixels))
    }

    /// Reads a picture as the council file keeps it.
    ///
    /// # Errors
    /// A [`LogoFault`] where the file was changed by another program.
    pub fn from_kept(png: Vec<u8>) -> Result<Self, LogoFault> {
        let pixels = decode(&png)?.into_rgba8();
        Ok(Self::new(png, pixels))
    }

    fn new(png: Vec<u8>, pixels: image::RgbaImage) -> Self {
        let (width, height) = pixels.dimensions();
        Self {
            sha256: crate::domain::sha256(&png),
            png: png.into(),
            width,
            height,
            pixels: pixels.into_raw().into(),
        }
    }
}

fn decode(bytes: &[u8]) -> Result<DynamicImage, LogoFault> {
    if bytes.len() > MAX_BYTES {
        return Err(LogoFault::TooManyBytes);
    }
    let format = image::guess_format(bytes)
        .ok()
        .filter(|format| matches!(format, ImageFormat::Png | ImageFormat::Jpeg))
        .ok_or(LogoFault::OtherFormat)?;
    let reader = || ImageReader::with_format(Cursor::new(bytes), format);
    let (width, height) = reader().into_dimensions().map_err(|_| LogoFault::Broken)?;
    if width > MAX_SIDE || height > MAX_SIDE {
        return Err(LogoFault::TooLarge { width, height });
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_ALLOC);
    let mut reader = reader();
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| LogoFault::Broken)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| LogoFault::Broken)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height)
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    }

    /// The head of a PNG that says it has this size, with nothing after it.
    fn head_of(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = png(1, 1);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        // The sum of the chunk's type and data.
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        bytes
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut sum = u32::MAX;
        for byte in bytes {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1));
            }
        }
        !sum
    }

    #[test]
    fn a_picture_is_kept_as_it_is_and_a_large_one_smaller() {
        let logo = Logo::from_file(&png(300, 100)).unwrap();
        assert_eq!((logo.width, logo.height), (300, 100));
        assert_eq!(Logo::from_kept(logo.png.to_vec()).unwrap(), logo);
        assert_eq!(logo.sha256.len(), 64);
        let logo = Logo::from_file(&png(4_000, 2_000)).unwrap();
        assert_eq!((logo.width, logo.height), (1_280, 640));
    }

    #[test]
    fn a_huge_picture_is_refused_by_its_head_alone() {
        let fault = Logo::from_file(&head_of(20_000, 20_000)).unwrap_err();
        assert_eq!(
            fault,
            LogoFault::TooLarge {
                width: 20_000,
                height: 20_000
            }
        );
        assert!(Logo::from_file(&head_of(4_001, 1)).is_err());
        assert_eq!(Logo::from_file(&vec![0; MAX_BYTES + 1]), Err(LogoFault::TooManyBytes));
    }

    #[test]
    fn a_broken_picture_and_what_is_none_are_refused() {
        let whole = png(300, 100);
        for end in [9, 20, 40, whole.len() / 2] {
            assert!(Logo::from_file(&whole[..end]).is_err(), "{end} bytes");
        }
        assert_eq!(Logo::from_file(&head_of(3_000, 3_000)), Err(LogoFault::Broken));
        for other in [&b"GIF89a"[..], b"", b"<svg></svg>", b"%PDF-1.7"] {
            assert_eq!(Logo::from_file(other), Err(LogoFault::OtherFormat));
        }
    }
}
