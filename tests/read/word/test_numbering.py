"""Automatic numbers of Word files stand before their paragraphs."""

from pathlib import Path

import pytest

from tests.read.word_file import cells_of, p, part, read_word, table_in, tbl, tc, tr


def level(depth: int | str, shape: str, text: str, start: int | str = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, lists: str = "") -> dict[str, str]:
    abstract = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    one = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return {"numbering": part("numbering", abstract + one + lists)}


def item(text: str, depth: int | str = 0, list_id: int | str = 1) -> str:
    properties = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/>'
    return p(f"<w:pPr><w:numPr>{properties}</w:numPr></w:pPr>", text)


OUTLINE = numbering(
    level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")
)


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
