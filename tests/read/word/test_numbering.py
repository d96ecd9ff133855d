"""Automatic numbers of Word files stand before their paragraphs."""

from pathlib import Path

import pytest

from tests.read.word_file import cells_of, p, part, read_word, table_in, tbl, tc, text_box, tr


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


def style(name: str, properties: str = "", based: str = "", kind: str = "paragraph") -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}"><w:basedOn w:val="{based}"/>'
        f"<w:pPr>{properties}</w:pPr></w:style>"
    )


def styled(name: str, text: str) -> str:
    return p(f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>', text)


def test_a_level_linked_to_a_style_numbers_it(tmp_path: Path) -> None:
    linked = level(1, "decimal", "%1.%2.").replace("<w:numFmt", '<w:pStyle w:val="M2"/><w:numFmt')
    one = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = style("M1", one) + style("M2", one) + style("M3", '<w:outlineLvl w:val="0"/>')
    parts = {**numbering(level(0, "upperRoman", "%1."), linked), "styles": part("styles", styles)}
    items = [styled("M1", "A"), styled("M2", "B"), styled("M3", "C")]
    _, texts = read_word(tmp_path, *items, parts=parts)
    assert texts == ["I. A", "I.1. B", "C"]


def test_a_style_may_switch_off_the_list_it_is_based_on(tmp_path: Path) -> None:
    on, off = (f'<w:numPr><w:numId w:val="{n}"/></w:numPr>' for n in (1, 0))
    styles = style("M", on) + style("K", off, "M")
    parts = {**OUTLINE, "styles": part("styles", styles)}
    _, texts = read_word(tmp_path, styled("M", "A"), styled("K", "B"), parts=parts)
    assert texts == ["I. A", "B"]


def test_a_style_may_name_only_its_level(tmp_path: Path) -> None:
    one = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    deeper = '<w:numPr><w:ilvl w:val="1"/></w:numPr>'
    styles = style("M", one) + style("K", deeper, "M")
    parts = {**OUTLINE, "styles": part("styles", styles)}
    _, texts = read_word(tmp_path, styled("M", "A"), styled("K", "B"), parts=parts)
    assert texts == ["I. A", "1. B"]


def test_a_list_may_name_a_style_of_numbering_that_holds_its_levels(tmp_path: Path) -> None:
    linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="DS"/></w:abstractNum>'
    own = (
        '<w:abstractNum w:abstractNumId="6"><w:styleLink w:val="DS"/>'
        f"{level(0, 'lowerLetter', '%1)')}</w:abstractNum>"
    )
    nums = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="{a}"/></w:num>' for n, a in ((1, 5), (2, 6))
    )
    listed = style("DS", '<w:numPr><w:numId w:val="2"/></w:numPr>', kind="numbering")
    parts = {"numbering": part("numbering", linked + own + nums), "styles": part("styles", listed)}
    _, texts = read_word(tmp_path, item("A"), item("B", list_id=2), parts=parts)
    assert texts == ["a) A", "b) B"]


def test_a_list_may_replace_a_whole_level(tmp_path: Path) -> None:
    override = f'<w:lvlOverride w:ilvl="0">{level(0, "upperLetter", "%1/")}</w:lvlOverride>'
    other = f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override}</w:num>'
    parts = numbering(level(0, "decimal", "%1."), lists=other)
    _, texts = read_word(tmp_path, item("A"), item("B", list_id=2), item("C"), parts=parts)
    assert texts == ["1. A", "B/ B", "3. C"]


def test_lists_of_one_abstract_list_count_on(tmp_path: Path) -> None:
    other = '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>'
    parts = numbering(level(0, "decimal", "%1."), lists=other)
    _, texts = read_word(tmp_path, item("A"), item("B", list_id=2), parts=parts)
    assert texts == ["1. A", "2. B"]


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
