"""A passage knows which paragraphs of its Word file it was read from, counted in the file."""

from pathlib import Path

from tests.read.word_file import (
    controlled,
    deleted,
    p,
    part,
    r,
    read_word,
    table_in,
    tbl,
    tc,
    text_box,
    tr,
)

GONE = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>"
NOTE = '<w:footnote w:id="1"><w:p><w:r><w:t>Chú thích</w:t></w:r></w:p></w:footnote>'


def test_paragraphs_are_counted_with_the_blank_and_the_deleted_ones(tmp_path: Path) -> None:
    body = (p("một"), p(), p(deleted("hai")), controlled(p("ba")))
    report, texts = read_word(tmp_path, *body)
    assert texts == ["một", "ba"]
    assert [passage.origins for passage in report.paragraphs()] == [(0,), (3,)]


def test_a_paragraph_whose_end_was_deleted_has_two_origins(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, GONE.format(r("một ")), p("hai"))
    assert texts == ["một hai"]
    assert [passage.origins for passage in report.paragraphs()] == [(0, 1)]


def test_cells_have_theirs_and_a_blank_one_the_first_it_holds(tmp_path: Path) -> None:
    rows = (tr(tc("a", "b"), tc("c", merge="restart")), tr(tc(p()), tc(p(), merge="continue")))
    report, _ = read_word(tmp_path, p("đầu"), tbl(*rows))
    found = {cell.passage.text: cell.passage.origins for cell in table_in(report).cells}
    assert found == {"a\nb": (1, 2), "c": (3,), "": (4,)}


def test_a_text_box_is_counted_where_it_stands_in_the_file(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p(r("ngoài") + text_box("trong")), p("sau"))
    assert texts == ["ngoài", "trong", "sau"]
    assert [passage.origins for passage in report.paragraphs()] == [(0,), (1,), (3,)]


def test_a_note_has_none(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    parts = {"footnotes": part("footnotes", NOTE)}
    report, texts = read_word(tmp_path, p(r("lời") + mark), parts=parts)
    assert texts == ["lời", "Chú thích"]
    assert [passage.origins for passage in report.paragraphs()] == [(0,), ()]
