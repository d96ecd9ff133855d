"""Automatic numbers of Word files stand before their paragraphs."""

from pathlib import Path

import pytest

from tests.read.word.listed import OUTLINE, item, level, numbering
from tests.read.word_file import cells_of, p, part, read_word, table_in, tbl, tc, text_box, tr


def test_an_outline_is_numbered_as_word_prints_it(tmp_path: Path) -> None:
    items = [item("A"), item("B", 1), item("C", 1), item("D", 2), item("E"), item("F", 1)]
    _, texts = read_word(tmp_path, *items, parts=OUTLINE)
    assert texts == ["I. A", "1. B", "2. C", "a) D", "II. E", "1. F"]


def test_a_number_may_name_the_levels_above(tmp_path: Path) -> None:
    parts = numbering(level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.", start=3))
    _, texts = read_word(tmp_path, item("A"), item("B", 1), item("C", 1), parts=parts)
    assert texts == ["1. A", "1.3. B", "1.4. C"]


def test_a_bullet_is_a_sign(tmp_path: Path) -> None:
    parts = numbering(level(0, "bullet", "\uf0b7"), level(1, "bullet", "-"))
    _, texts = read_word(tmp_path, item("A"), item("B", 1), parts=parts)
    assert texts == ["• A", "- B"]


def test_a_list_that_overrides_its_start_begins_anew(tmp_path: Path) -> None:
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    again = f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override}</w:num>'
    parts = numbering(level(0, "decimal", "%1."), lists=again)
    items = [item("A"), item("B"), item("C", list_id=2), item("D", list_id=2)]
    _, texts = read_word(tmp_path, *items, parts=parts)
    assert texts == ["1. A", "2. B", "1. C", "2. D"]


def test_a_style_brings_its_list_along(tmp_path: Path) -> None:
    own = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = (
        f'<w:style w:styleId="Muc">{own}</w:style>'
        '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>'
    )
    parts = {**OUTLINE, "styles": part("styles", styles)}
    styled = [p(f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>', "A") for name in ("Muc", "MucCon")]
    _, texts = read_word(tmp_path, *styled, parts=parts)
    assert texts == ["I. A", "II. A"]


def test_cells_of_a_table_are_numbered_too(tmp_path: Path) -> None:
    parts = numbering(level(0, "decimal", "%1"))
    rows = [tr(tc(item("")), "a"), tr(tc(item("")), "b")]
    report, _ = read_word(tmp_path, tbl(*rows), parts=parts)
    assert [cell[4] for cell in cells_of(table_in(report))] == ["1", "a", "2", "b"]


@pytest.mark.parametrize(
    ("depth", "list_id"), [(0, 0), (0, 7), (8, 1), ("x", 1), ("9" * 5000, 1), (0, "")]
)
def test_a_list_or_level_that_does_not_exist_numbers_nothing(
    tmp_path: Path, depth: int | str, list_id: int | str
) -> None:
    _, texts = read_word(tmp_path, item("A", depth, list_id), parts=OUTLINE)
    assert texts == ["A"]


@pytest.mark.parametrize("odd", ["9" * 5000, "-1", "", "x", "99999"])
def test_odd_numbers_in_the_list_of_a_file_do_no_harm(tmp_path: Path, odd: str) -> None:
    parts = numbering(level(odd, "decimal", "%1."), level(0, "decimal", "%1.", start=odd))
    _, texts = read_word(tmp_path, item("A"), parts=parts)
    assert texts[0].endswith(". A")


@pytest.mark.parametrize(("rule", "last"), [("", "1. F"), ("0", "3. F"), ("1", "1. F")])
def test_a_level_begins_anew_as_it_is_told(tmp_path: Path, rule: str, last: str) -> None:
    restart = f'<w:lvlRestart w:val="{rule}"/>' if rule else ""
    own = level(1, "decimal", "%2.").replace("<w:numFmt", f"{restart}<w:numFmt")
    items = [item("A"), item("B", 1), item("C", 1), item("D"), item("F", 1)]
    _, texts = read_word(tmp_path, *items, parts=numbering(level(0, "decimal", "%1."), own))
    assert texts == ["1. A", "1. B", "2. C", "2. D", last]


def test_a_legal_number_is_plain_on_every_level(tmp_path: Path) -> None:
    own = level(1, "decimal", "%1.%2.").replace("<w:lvlText", "<w:isLgl/><w:lvlText")
    parts = numbering(level(0, "upperRoman", "%1."), own)
    _, texts = read_word(tmp_path, item("A"), item("B", 1), parts=parts)
    assert texts == ["I. A", "1.1. B"]


@pytest.mark.parametrize(
    ("shape", "start", "shown"),
    [
        ("decimalZero", 7, "07. A"),
        ("upperRoman", 44, "XLIV. A"),
        ("lowerRoman", 1994, "mcmxciv. A"),
        ("upperLetter", 28, "BB. A"),
        ("ordinal", 2, "2nd. A"),
        ("ordinal", 11, "11th. A"),
        ("cardinalText", 3, "Three. A"),
        ("ordinalText", 12, "Twelfth. A"),
        ("vietnameseCounting", 25, "hai mươi lăm. A"),
        ("vietnameseCounting", 11, "mười một. A"),
        ("decimalEnclosedCircle", 3, "③. A"),
        ("numberInDash", 4, "- 4 -. A"),
        ("chicago", 2, "†. A"),
        ("chưa có ai nghĩ ra", 5, "5. A"),
        ("upperRoman", 4000, "4000. A"),
    ],
)
def test_shapes_of_numbers(tmp_path: Path, shape: str, start: int, shown: str) -> None:
    _, texts = read_word(tmp_path, item("A"), parts=numbering(level(0, shape, "%1.", start)))
    assert texts == [shown]


@pytest.mark.parametrize(
    ("text", "before", "shown"), [("%1.", "A", "1.A"), ("%1", "2 hồ sơ", "1 2 hồ sơ")]
)
def test_a_number_without_a_gap_never_becomes_part_of_another(
    tmp_path: Path, text: str, before: str, shown: str
) -> None:
    own = level(0, "decimal", text).replace("<w:lvlText", '<w:suff w:val="nothing"/><w:lvlText')
    _, texts = read_word(tmp_path, item(before), parts=numbering(own))
    assert texts == [shown]


def test_lists_in_tables_notes_and_boxes_count_on(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    note = f'<w:footnote w:id="1">{item("trong chú thích")}</w:footnote>'
    parts = {**numbering(level(0, "decimal", "%1.")), "footnotes": part("footnotes", note)}
    body = [item("A"), tbl(tr(tc(item("B")))), p("x", mark, text_box("")), item("C")]
    report, texts = read_word(tmp_path, *body, parts=parts)
    assert texts == ["1. A", "x", "3. C", "4. trong chú thích"]
    assert cells_of(table_in(report))[0][4] == "2. B"


def test_a_bullet_of_a_symbol_font_is_its_sign(tmp_path: Path) -> None:
    fonts = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>'
    signs = [level(n, "bullet", sign) for n, sign in enumerate("\uf0fc\uf0a8\uf0e8")]
    parts = numbering(*(sign.replace("</w:lvl>", fonts) for sign in signs))
    _, texts = read_word(tmp_path, item("A"), item("B", 1), item("C", 2), parts=parts)
    assert texts == ["✓ A", "▪ B", "➔ C"]
