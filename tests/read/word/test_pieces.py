"""The pieces of a line know their font, their standing and their place in the text."""

from pathlib import Path

import pytest
from lxml import etree

from hcc_parse.read.word.inline import Inline
from hcc_parse.read.word.pieces import SHOWN, Line, Piece, spans, text_of
from hcc_parse.read.word.styles import Styles
from tests.read.word_file import NAMESPACES, asides_of, p, part, r, read_word

THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:majorFont>'
    '<a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/>'
    "</a:minorFont></a:theme>"
)


def fonts(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def style(name: str, kind: str, properties: str, based: str = "", default: int = 0) -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}" w:default="{default}">'
        f'<w:basedOn w:val="{based}"/><w:rPr>{properties}</w:rPr></w:style>'
    )


STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme='minorHAnsi' "
    "w:hAnsiTheme='minorHAnsi'/></w:rPr></w:rPrDefault></w:docDefaults>"
    + style("Thuong", "paragraph", "")
    + style("Cu", "paragraph", fonts(".VnTime"))
    + style("CuHon", "paragraph", "", based="Cu")
    + style("Hoa", "character", fonts(".VnTimeH"))
    + style("De", "character", "<w:rFonts w:asciiTheme='majorHAnsi'/>")
)


def pieces_of(paragraph: str, styles: str = STYLES) -> Line:
    element = etree.fromstring(paragraph.replace("<w:p>", f"<w:p {NAMESPACES}>", 1))
    known = Styles(etree.fromstring(part("styles", styles).encode()), etree.fromstring(THEME))
    found = element.find("{*}pPr/{*}pStyle")
    name = found.get(found.keys()[0], "") if found is not None else ""
    return Inline(known, 1).read(element, SHOWN, name)[0]


@pytest.mark.parametrize(
    ("style_name", "properties", "font"),
    [
        ("", "", "Calibri"),
        ("KhongCo", "", "Calibri"),
        ("Cu", "", ".VnTime"),
        ("CuHon", "", ".VnTime"),
        ("Cu", '<w:rStyle w:val="Hoa"/>', ".VnTimeH"),
        ("Cu", '<w:rStyle w:val="De"/>', "Cambria"),
        ("Cu", '<w:rStyle w:val="Hoa"/>' + fonts("VNI-Times"), "VNI-Times"),
        ("Cu", "<w:b/>", ".VnTime"),
        ("Cu", '<w:rFonts w:cs="Arial"/>', ".VnTime"),
        ("Thuong", '<w:rFonts w:ascii="Arial"/>', "Arial"),
    ],
)
def test_a_piece_knows_the_font_it_is_shown_in(style_name: str, properties: str, font: str) -> None:
    own = f'<w:pPr><w:pStyle w:val="{style_name}"/></w:pPr>'
    assert [piece.font for piece in pieces_of(p(own, r("Chµo", properties)))] == [font]


def test_the_style_of_all_paragraphs_gives_its_font() -> None:
    plain = style("Normal", "paragraph", fonts(".VnTime"), default=1)
    assert [piece.font for piece in pieces_of(p("Chµo"), plain)] == [".VnTime"]


def test_styles_based_on_each_other_in_a_ring_do_no_harm() -> None:
    ring = style("A", "paragraph", "", based="B") + style("B", "paragraph", "", based="A")
    assert text_of(pieces_of(p('<w:pPr><w:pStyle w:val="A"/></w:pPr>', "Một"), ring)) == "Một"


def test_each_piece_is_found_in_the_text() -> None:
    line = [
        Piece("  Tie\u0302\u0301p "),
        Piece("ẩn", reason="hidden"),
        Piece("nhận "),
        Piece("12 "),
    ]
    text = text_of(line)
    assert text == "Tiếp nhận 12"
    assert [text[start:end] for start, end, _ in spans(line)] == ["Tiếp ", "", "nhận ", "12"]


def test_a_digit_that_is_raised_by_itself_is_a_mark_too(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p("Đã giải quyết 378¹ hồ sơ, diện tích 12 m² sàn"))
    assert texts == ["Đã giải quyết 378 hồ sơ, diện tích 12 m² sàn"]
    assert asides_of(report) == [("note-mark", "¹")]


def test_two_spaces_between_words_are_one_and_more_are_layout(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p("Tiếp nhận  2 057 hồ  sơ"), p("Số: 7     Vĩnh Lâm"))
    assert texts == ["Tiếp nhận 2 057 hồ sơ", "Số: 7     Vĩnh Lâm"]
