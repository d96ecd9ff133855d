"""Small PDF files whose one page, tree of pages, or font would cost a reader its time."""

import zlib
from pathlib import Path

HEAD = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
A4 = b"0 0 595 842"
SAYS = b"BT /F 9 Tf 9 9 Td (A 5) Tj ET"
LEAF = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"


def written(*objects: bytes) -> bytes:
    """A PDF of objects numbered from 1; readers find them without a table."""
    body = b"".join(b"%d 0 obj%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)


def stream(content: bytes, more: bytes = b"") -> bytes:
    """A packed stream."""
    packed = zlib.compress(content, 9)
    return b"<</Length %d/Filter/FlateDecode%s>>stream\n%s\nendstream" % (len(packed), more, packed)


def page(drawn: bytes, box: bytes = A4, more: bytes = b"", font: bytes = FONT) -> bytes:
    """A PDF of one page on which something is drawn."""
    leaf = (
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</I 6 0 R>>>>%s>>"
    )
    image = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
    return written(
        HEAD,
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        leaf % (box, more),
        stream(drawn),
        font,
        stream(bytes(100_000), image + b"/ColorSpace/DeviceRGB"),
    )


def tree(*nodes: bytes) -> bytes:
    """A PDF of which only the tree of pages is hostile; its root is object 2."""
    return written(HEAD, *nodes)


def far_font() -> bytes:
    """A font whose table of letters is named by a path out of its folder."""
    return (
        b"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/..#2F..#2F..#2Fetc#2Fpasswd"
        b"/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X"
        b"/CIDSystemInfo<</Registry(../../tmp)/Ordering(x)/Supplement 0>>>>]>>"
    )


# What is read of these is little or nothing, but it is read.
READ = {
    "saved-a-million-times": page(b"q " * 1_000_000),
    "brackets": page(b"[" * 200_000),
    "dictionaries": page(b"<<" * 200_000),
    "text-never-closed": page(b"BT (" + b"(" * 200_000),
    "font-beyond-numbers": page(b"BT /F 99999999999999999999 Tf 1e30 1e30 Td (A 5) Tj ET"),
    "place-beyond-numbers": page(b"BT /F 9 Tf 1 0 0 1 1e38 -1e38 Tm (5) Tj ET 1e38 0 m 1 1e38 l S"),
    "no-page-size": page(SAYS, box=b"nan inf -inf 1e999"),
    "empty-page-size": page(SAYS, box=b"0 0 0 0"),
    "turned-far": page(SAYS, more=b"/Rotate 123456789"),
    "unit-beyond-numbers": page(SAYS, more=b"/UserUnit 1e30"),
    "huge-picture": page(b"q 595 0 0 842 0 0 cm /I Do Q"),
    "letters-by-path": page(SAYS, font=far_font()),
    "count-lies": tree(b"<</Type/Pages/Count 2000000000/Kids[3 0 R]>>", LEAF),
    "count-below-nothing": tree(b"<</Type/Pages/Count -5/Kids[3 0 R]>>", LEAF),
}
# These are refused, each for its reason.
REFUSED = {
    "page-of-a-million-miles": (page(SAYS, box=b"0 0 1000000000 1000000000"), "too-large"),
    "pages-in-a-loop": (
        tree(
            b"<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>",
            b"<</Type/Pages/Parent 2 0 R/Count 5/Kids[2 0 R]>>",
        ),
        "corrupt",
    ),
    "pages-twenty-thousand-deep": (
        tree(*(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % n for n in range(3, 20_000)), LEAF),
        "corrupt",
    ),
    "noise": (b"%PDF-1.7\n" + bytes(n * n % 251 for n in range(50_000)), "corrupt"),
}


def write(path: Path, content: bytes) -> Path:
    """Put a file there."""
    path.write_bytes(content)
    return path
