"""Which list a paragraph of a Word file belongs to: by itself, by its style, by a link."""

from pathlib import Path

from tests.read.word.listed import OUTLINE, item, level, numbering
from tests.read.word_file import p, part, read_word


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
