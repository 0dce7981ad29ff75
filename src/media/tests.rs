//! Pictures made by hand, with what cameras, phones and programs put into them.

use proptest::prelude::*;

use super::*;

/// Stands in for everything that nobody is to read.
const SECRET: &[u8] = b"52.4084 N, taken by A. Muster";

fn clean(path: &str, bytes: &[u8]) -> Vec<u8> {
    published(path, bytes).unwrap().into_owned()
}

fn refused(path: &str, bytes: &[u8]) -> Refused {
    published(path, bytes).unwrap_err()
}

fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    size(bytes).map(|size| (size.width, size.height))
}

mod made {
    //! The parts that pictures are made of.

    use super::SECRET;

    pub(super) fn segment(marker: u8, payload: &[&[u8]]) -> Vec<u8> {
        let payload = payload.concat();
        let length = u16::try_from(payload.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], &length[..], &payload].concat()
    }

    /// Notes of a camera with this orientation and a place, big ends first.
    pub(super) fn exif(orientation: u8) -> Vec<u8> {
        let maker = b"\x01\x0f\0\x02\0\0\0\x1d\0\0\0\x26";
        let turned = [b"\x01\x12\0\x03\0\0\0\x01\0", &[orientation][..], b"\0\0"].concat();
        let head = b"MM\0*\0\0\0\x08\0\x02";
        [head, &maker[..], &turned, &[0; 4], SECRET].concat()
    }

    /// A baseline picture of 5 × 3 pixels; its tables and pixels are only as long as real ones.
    pub(super) fn jpeg(before: &[Vec<u8>], within: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
        let frame = b"\x08\0\x03\0\x05\x01\x01\x11\0";
        [
            b"\xff\xd8".to_vec(),
            before.concat(),
            segment(0xDB, &[&[0; 65]]),
            segment(0xC0, &[frame]),
            segment(0xC4, &[&[0; 17]]),
            segment(0xDA, &[b"\x01\x01\0\0\x3f\0"]),
            b"\x12\xff\0\x34\xff\xd0\x56".to_vec(),
            within.concat(),
            b"\xff\xd9".to_vec(),
            after.to_vec(),
        ]
        .concat()
    }

    pub(super) fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, &kind, data, b"sum!"].concat()
    }

    /// A picture of 5 × 3 pixels.
    pub(super) fn png(notes: &[Vec<u8>], after: &[u8]) -> Vec<u8> {
        [
            b"\x89PNG\r\n\x1a\n".to_vec(),
            chunk(*b"IHDR", b"\0\0\0\x05\0\0\0\x03\x08\x02\0\0\0"),
            chunk(*b"sRGB", b"\0"),
            notes.concat(),
            chunk(*b"IDAT", b"pixels"),
            chunk(*b"IEND", b""),
            after.to_vec(),
        ]
        .concat()
    }

    pub(super) fn riff_chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
        let length = u32::try_from(data.len()).unwrap().to_le_bytes();
        let filling = vec![0; data.len() % 2];
        [&kind, &length[..], data, &filling].concat()
    }

    pub(super) fn webp(chunks: &[Vec<u8>]) -> Vec<u8> {
        riff_chunk(*b"RIFF", &[b"WEBP".to_vec(), chunks.concat()].concat())
    }

    /// The header of a picture of 5 × 3 pixels.
    pub(super) fn extended(flags: u8) -> Vec<u8> {
        riff_chunk(*b"VP8X", &[flags, 0, 0, 0, 4, 0, 0, 2, 0, 0])
    }

    pub(super) fn lossy() -> Vec<u8> {
        riff_chunk(*b"VP8 ", b"\x10\0\0\x9d\x01\x2a\x05\0\x03\x40pixel")
    }

    pub(super) fn svg(within: &str) -> Vec<u8> {
        let root = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24.4 12">"#;
        format!("{root}{within}</svg>\n").into_bytes()
    }
}

#[test]
fn a_photo_loses_place_person_and_small_pictures_and_keeps_its_colours() {
    let jfif = |thumbnail: &[u8]| {
        let start = b"JFIF\0\x01\x02\x01\0\x48\0\x48";
        made::segment(0xE0, &[start, thumbnail])
    };
    let icc = made::segment(0xE2, &[b"ICC_PROFILE\0\x01\x01colours"]);
    let adobe = made::segment(0xEE, &[b"Adobe\0\x64\0\0\0\0\x01"]);
    let notes = [
        jfif(b"\x01\x01rgb"),
        made::segment(0xE0, &[b"JFXX\0\x10", SECRET]),
        made::segment(0xE1, &[b"Exif\0\0", &made::exif(1)]),
        made::segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRET]),
        icc.clone(),
        made::segment(0xE2, &[b"MPF\0", SECRET]),
        made::segment(0xED, &[b"Photoshop 3.0\0", SECRET]),
        adobe.clone(),
        made::segment(0xFE, &[SECRET]),
    ];
    let late = [made::segment(0xFE, &[SECRET])];
    let second = made::jpeg(&notes, &[], SECRET);
    let photo = made::jpeg(&notes, &late, &second);
    let wanted = made::jpeg(&[jfif(b"\0\0"), icc, adobe], &[], b"");
    assert_eq!(clean("a.jpg", &photo), wanted);
}

#[test]
fn a_turned_photo_stays_turned_and_says_nothing_else() {
    let exif = |notes: &[u8]| made::segment(0xE1, &[b"Exif\0\0", notes]);
    let photo = made::jpeg(&[exif(&made::exif(6)), exif(&made::exif(3))], &[], b"");
    let only_turn = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    let wanted = made::jpeg(&[exif(only_turn)], &[], b"");
    assert_eq!(clean("a.jpeg", &photo), wanted);
    assert_eq!(dimensions(&photo), Some((3, 5)));
    assert_eq!(dimensions(&wanted), Some((3, 5)));
    assert_eq!(dimensions(&made::jpeg(&[], &[], b"")), Some((5, 3)));
}

#[test]
fn a_photo_that_ends_too_early_is_refused() {
    let photo = made::jpeg(&[], &[], b"");
    for length in 3..photo.len() {
        assert_eq!(refused("a.jpg", &photo[..length]), Refused::Broken);
    }
}

#[test]
fn a_png_keeps_its_pixels_and_colours_only() {
    let notes = [
        made::chunk(*b"tEXt", SECRET),
        made::chunk(*b"iTXt", SECRET),
        made::chunk(*b"eXIf", &made::exif(1)),
        made::chunk(*b"tIME", b"\x07\xea\x0b\x02\x10\0\0"),
        made::chunk(*b"prIv", SECRET),
    ];
    let picture = made::png(&notes, SECRET);
    assert_eq!(clean("a.png", &picture), made::png(&[], b""));
    assert_eq!(dimensions(&picture), Some((5, 3)));
}

#[test]
fn a_png_that_no_browser_shows_is_refused() {
    let whole = made::png(&[], b"");
    for length in 8..whole.len() {
        assert_eq!(refused("a.png", &whole[..length]), Refused::Broken);
    }
    let unknown = made::png(&[made::chunk(*b"CgBI", b"")], b"");
    assert_eq!(refused("a.png", &unknown), Refused::Broken);
}

#[test]
fn a_webp_keeps_its_pixels_and_its_header_no_longer_speaks_of_notes() {
    let profile = made::riff_chunk(*b"ICCP", b"colours");
    let picture = made::webp(&[
        made::extended(0b0010_1100),
        profile.clone(),
        made::lossy(),
        made::riff_chunk(*b"EXIF", &made::exif(1)),
        made::riff_chunk(*b"XMP ", SECRET),
        made::riff_chunk(*b"priv", SECRET),
    ]);
    let wanted = made::webp(&[made::extended(0b0010_0000), profile, made::lossy()]);
    assert_eq!(clean("a.webp", &[&picture, SECRET].concat()), wanted);
    assert_eq!(dimensions(&picture), Some((5, 3)));
    let simple = made::webp(&[made::lossy(), made::riff_chunk(*b"priv", SECRET)]);
    assert_eq!(clean("a.webp", &simple), made::webp(&[made::lossy()]));
    assert_eq!(dimensions(&simple), Some((5, 3)));
}

#[test]
fn a_moving_webp_has_nothing_but_pixels_in_its_frames() {
    let frame = |notes: &[u8]| {
        let inner = [&[0; 16], &*made::lossy(), notes].concat();
        made::riff_chunk(*b"ANMF", &inner)
    };
    let film = |notes: &[u8]| made::webp(&[made::extended(2), frame(notes)]);
    let noted = film(&made::riff_chunk(*b"priv", SECRET));
    assert_eq!(clean("a.webp", &noted), film(b""));
}

#[test]
fn a_lossless_webp_says_its_size_in_bits() {
    let bits = (4_u32 | 2 << 14).to_le_bytes();
    let data = [b"\x2f", &bits[..], b"pixels"].concat();
    let picture = made::webp(&[made::riff_chunk(*b"VP8L", &data)]);
    assert_eq!(dimensions(&picture), Some((5, 3)));
    assert_eq!(clean("a.webp", &picture), picture);
}

#[test]
fn what_only_its_notes_turn_is_refused() {
    let notes = [made::chunk(*b"eXIf", &made::exif(6))];
    assert_eq!(refused("a.png", &made::png(&notes, b"")), Refused::Turned);
    let notes = made::riff_chunk(*b"EXIF", &made::exif(6));
    let picture = made::webp(&[made::extended(8), made::lossy(), notes]);
    assert_eq!(refused("a.webp", &picture), Refused::Turned);
}

#[test]
fn a_drawing_loses_what_its_program_noted() {
    let noted = made::svg(concat!(
        "<!-- by A. Muster --><metadata><rdf:RDF><x/><!-- --></rdf:RDF></metadata>",
        r#"<sodipodi:namedview/><style>.a{fill:red}</style>"#,
        r#"<path inkscape:label="Muster" data-name="a" class="a" d="M0 0"/>"#,
    ));
    let wanted = made::svg(r#"<style>.a{fill:red}</style><path class="a" d="M0 0"/>"#);
    assert_eq!(clean("a.svg", &noted), wanted);
    assert!(matches!(published("a.svg", &wanted), Ok(Cow::Borrowed(_))));
}

#[test]
fn a_drawing_that_could_run_or_load_something_is_refused_at_that_place() {
    for within in [
        "<script>alert(1)</script>",
        r#"<g onload="alert(1)"/>"#,
        "<g ONLOAD='alert(1)'/>",
        "<foreignObject/>",
        r#"<image href="data:image/jpeg;base64,"/>"#,
        r#"<a href="javascript:alert(1)"/>"#,
        r#"<use href="https://a.example/#b"/>"#,
        r#"<use xlink:href=" javascript:alert(1)"/>"#,
        r#"<animate attributeName="href"/>"#,
        r#"<set attributeName="onload"/>"#,
        r#"<path fill="url(//a.example)"/>"#,
        r#"<path style="fill:&#117;rl(//a.example)"/>"#,
        "<style>@im<!-- -->port '//a.example'</style>",
        "<style>.a{fill:u<![CDATA[rl(//a.example)]]>}</style>",
        "<style><g/></style>",
        r#"<g xmlns="http://www.w3.org/1999/xhtml"/>"#,
        "<handler/>",
        "<?xml-stylesheet href='//a.example'?>",
        "<g></svg>",
        "<g a=b/>",
    ] {
        let drawing = made::svg(within);
        let result = published("a.svg", &drawing);
        let Err(Refused::Drawing(range)) = result else {
            panic!("{within}: {result:?}");
        };
        assert!(range.start >= 62, "{within}: {range:?}");
    }
}

#[test]
fn a_drawing_with_entities_of_its_own_is_refused() {
    let root = String::from_utf8(made::svg("")).unwrap();
    let plain = format!("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C\" \"a\">{root}");
    assert_eq!(clean("a.svg", plain.as_bytes()), plain.as_bytes());
    let entities = format!("<!DOCTYPE svg [<!ENTITY a 'b'>]>{root}");
    assert!(matches!(
        refused("a.svg", entities.as_bytes()),
        Refused::Drawing(_)
    ));
}

#[test]
fn the_size_of_a_drawing_is_what_it_says_or_its_proportions() {
    assert_eq!(dimensions(&made::svg("")), Some((24, 12)));
    let sized = |root: &str| dimensions(format!("<svg {root}/>").as_bytes());
    assert_eq!(
        sized(r#"width="48px" height="24" viewBox="0 0 1 1""#),
        Some((48, 24))
    );
    assert_eq!(
        sized(r#"width="100%" height="9" viewBox="0,0,2,1""#),
        Some((2, 1))
    );
    assert_eq!(sized(r#"width="-1" height="NaN""#), None);
}

#[test]
fn an_ending_that_lies_or_is_unknown_is_refused() {
    let png = made::png(&[], b"");
    assert_eq!(refused("a.jpg", &png), Refused::OtherFormat);
    let page = b"<!DOCTYPE html><html><svg/></html>";
    for path in ["a.svg", "a.png", "a.webp", "a.pdf", "a.jpg"] {
        assert_eq!(refused(path, page), Refused::OtherFormat);
    }
    for path in ["a.avif", "a.html", "a.js", "jpg", "a.JPG", ""] {
        assert_eq!(refused(path, &png), Refused::Ending, "{path}");
    }
    assert_eq!(clean("a.pdf", b"%PDF-1.7"), b"%PDF-1.7");
}

fn samples() -> Vec<(&'static str, Vec<u8>)> {
    let exif = made::segment(0xE1, &[b"Exif\0\0", &made::exif(8)]);
    vec![
        ("a.jpg", made::jpeg(&[exif], &[], b"")),
        (
            "a.png",
            made::png(&[made::chunk(*b"eXIf", &made::exif(1))], b""),
        ),
        (
            "a.webp",
            made::webp(&[
                made::extended(8),
                made::lossy(),
                made::riff_chunk(*b"EXIF", &made::exif(1)),
            ]),
        ),
        (
            "a.svg",
            made::svg("<metadata><a/></metadata><style>a{}</style><g id='é' x:a=''/>"),
        ),
    ]
}

/// A picture with some bytes changed, cut or put in.
fn damaged() -> impl Strategy<Value = (&'static str, Vec<u8>)> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..4);
    (prop::sample::select(samples()), edits).prop_map(|((path, mut bytes), edits)| {
        for (index, byte, edit) in edits {
            let at = index
                .index(bytes.len().max(1))
                .min(bytes.len().saturating_sub(1));
            match edit {
                _ if bytes.is_empty() => {}
                0 => bytes.truncate(at),
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes[at] = byte,
            }
        }
        (path, bytes)
    })
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..64),
        (_, start) in prop::sample::select(samples()),
        kept in 0..48_usize,
    ) {
        let bytes = [&start[..kept.min(start.len())], &bytes].concat();
        for path in ["a.jpg", "a.png", "a.webp", "a.svg", "a.pdf"] {
            let _ = published(path, &bytes);
        }
        let _ = size(&bytes);
    }

    #[test]
    fn what_is_published_has_its_size_and_stays_as_it_is((path, bytes) in damaged()) {
        if let Ok(once) = published(path, &bytes) {
            prop_assert_eq!(size(&once), size(&bytes));
            let twice = published(path, &once);
            prop_assert_eq!(twice.as_deref(), Ok(&*once));
        }
    }
}
