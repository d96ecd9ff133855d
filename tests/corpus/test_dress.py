"""A dress changes how a report looks, not what it says; the plain one changes nothing."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import docx
import pdfplumber
import pytest
from docx.oxml.ns import qn
from lxml import etree

from corpus.generate import make
from corpus.generate.draft import Draft, Line
from corpus.generate.dress import FONTS, PLAIN, RULES, TABLES, Dress, put_on
from corpus.generate.setting.docx import set_docx
from corpus.generate.setting.office import pdfs_by_office
from corpus.generate.setting.pdf import set_pdf
from corpus.generate.style import Fonts, Rules
from tests.corpus.small_draft import small_draft, small_style

SEED = 3


def _dressed(rules: Rules, *, turned: bool = False, fonts: Fonts = "one") -> Draft:
    draft = small_draft(small_style(fonts=fonts))
    for sheet in draft.sheets():
        sheet.rules, sheet.turned_head = rules, turned and sheet.landscape
    return draft


def _lines(draft: Draft) -> list[str]:
    return [draft.shown(block.template) for block in draft.body if isinstance(block, Line)]


def test_the_plain_dress_changes_nothing() -> None:
    draft = small_draft()
    before = set_docx(draft), set_pdf(draft)
    put_on(draft, PLAIN, Random(1))
    assert (set_docx(draft), set_pdf(draft)) == before


@pytest.mark.parametrize("tables", TABLES)
@pytest.mark.parametrize("fonts", FONTS)
def test_the_words_of_a_report_are_those_of_every_dress(tables: str, fonts: str) -> None:
    dress = Dress(tables=tables, fonts=fonts)  # type: ignore[arg-type]
    for number in range(3):
        plain, dressed = make(SEED, number), make(SEED, number, dress)
        assert _lines(plain.draft) == _lines(dressed.draft)
        assert plain.slips == dressed.slips


def test_mixed_tables_are_of_all_kinds() -> None:
    drafts = [make(SEED, number, Dress(tables="mixed")).draft for number in range(40)]
    sheets = [sheet for draft in drafts for sheet in draft.sheets()]
    assert {sheet.rules for sheet in sheets} == set(RULES)
    assert any(not sheet.own_page for sheet in sheets)
    assert any(sheet.turned_head for sheet in sheets)


def test_a_table_in_the_text_says_what_the_text_says() -> None:
    drafts = [make(SEED, number, Dress(tables="unruled")).draft for number in range(12)]
    insets = [(draft, sheet) for draft in drafts for sheet in draft.sheets() if not sheet.own_page]
    assert insets
    for draft, sheet in insets:
        figures = [draft.shown(row.cells[-1]) for row in sheet.rows[1:]]
        text = " ".join(_lines(draft))
        assert [figure for figure in figures if figure not in text] == []


@pytest.mark.parametrize(
    ("rules", "upright", "level"),
    [("ruled", True, True), ("unruled", False, False), ("horizontal", False, True)],
)
def test_a_pdf_has_the_rules_that_were_asked_for(rules: Rules, upright: bool, level: bool) -> None:
    with pdfplumber.open(BytesIO(set_pdf(_dressed(rules)))) as pdf:
        edges = [edge for page in pdf.pages for edge in page.edges]
    assert any(edge["orientation"] == "v" for edge in edges) == upright
    assert any(edge["orientation"] == "h" for edge in edges) == level


def test_a_framed_table_has_four_sides_and_a_rule_below_its_head() -> None:
    with pdfplumber.open(BytesIO(set_pdf(_dressed("framed")))) as pdf:
        edges = pdf.pages[-1].edges
    assert len({round(edge["x0"]) for edge in edges if edge["orientation"] == "v"}) == 2
    assert len({round(edge["top"]) for edge in edges if edge["orientation"] == "h"}) == 3


@pytest.mark.parametrize(
    ("rules", "sides"),
    [
        ("unruled", set()),
        ("horizontal", {"top", "bottom", "insideH"}),
        ("framed", {"top", "left", "bottom", "right"}),
    ],
)
def test_a_word_table_has_the_rules_that_were_asked_for(rules: Rules, sides: set[str]) -> None:
    document = docx.Document(BytesIO(set_docx(_dressed(rules))))
    table = document.tables[-1]._tbl
    found = table.find(f"{qn('w:tblPr')}/{qn('w:tblBorders')}")
    drawn = set() if found is None else {etree.QName(child).localname for child in found}
    assert drawn == sides
    below = table.findall(f".//{qn('w:tcBorders')}")
    assert len(below) == (2 if rules == "framed" else 0)  # of the merged row below the head


def test_names_of_columns_are_turned_where_figures_stand() -> None:
    draft = _dressed("ruled", turned=True)
    document = docx.Document(BytesIO(set_docx(draft)))
    cells = list(document.element.body.iter(qn("w:tc")))
    turned = [tc for tc in cells if tc.find(f"{qn('w:tcPr')}/{qn('w:textDirection')}") is not None]
    texts = ["".join(node.text or "" for node in tc.iter(qn("w:t"))) for tc in turned]
    assert texts == ["Tổng số", "Tổng số", "Quá hạn", "Trực tuyến", "Trực tiếp"]
    with pdfplumber.open(BytesIO(set_pdf(draft))) as pdf:
        wide = next(page for page in pdf.pages if page.width > page.height)
        standing = "".join(char["text"] for char in wide.chars if not char["upright"])
    assert sorted(standing.replace(" ", "")) == sorted("".join(texts).replace(" ", ""))


def test_letters_with_two_marks_come_from_a_second_font() -> None:
    with pdfplumber.open(BytesIO(set_pdf(_dressed("ruled", fonts="two")))) as pdf:
        chars = [char for page in pdf.pages for char in page.chars]
        text = pdf.pages[0].extract_text()
    fonts = {char["text"]: char["fontname"].partition("+")[2] for char in chars}
    assert fonts["ộ"].startswith("DejaVuSans")
    assert fonts["t"].startswith("DejaVuSerif")
    assert "Công tác kiểm soát thủ tục hành chính" in text


def test_two_tables_side_by_side_stand_on_one_level() -> None:
    draft = small_draft()
    narrow = next(draft.sheets())
    narrow.beside = replace(narrow, title=[], beside=None)
    assert len(list(draft.sheets())) == 4
    with pdfplumber.open(BytesIO(set_pdf(draft))) as pdf:
        tables = [table for page in pdf.pages[:-2] for table in page.find_tables()]
    one, other = (table.bbox for table in tables)
    assert one[2] < other[0]
    assert one[1] == pytest.approx(other[1])
    document = docx.Document(BytesIO(set_docx(draft)))
    inner = document.element.findall(f".//{qn('w:tc')}/{qn('w:tbl')}")
    assert len(inner) == 2


def test_without_its_fonts_the_fault_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: "/bin/true")
    monkeypatch.setattr("corpus.generate.setting.office.TRUETYPE", tmp_path)
    with pytest.raises(FileNotFoundError, match="fonts-liberation"):
        pdfs_by_office([tmp_path / "report.docx"], tmp_path, "two")
