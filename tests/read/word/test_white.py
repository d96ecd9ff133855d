"""White letters on white paper are no text of a report; on a colour they are."""

from pathlib import Path

import pytest

from tests.read.word_file import (
    asides_of,
    p,
    part,
    r,
    read_word,
    table_in,
    tbl,
    tc,
    text_box,
    told,
    tr,
)

WHITE = '<w:color w:val="ffffff"/>'
DARK = '<w:shd w:val="clear" w:fill="1F3864"/>'


def test_white_letters_on_paper_are_set_aside_and_told(tmp_path: Path) -> None:
    report, texts = read_word(tmp_path, p(r("Quá hạn 0"), r(" 325", WHITE), r(" hồ sơ")))
    assert texts == ["Quá hạn 0 hồ sơ"]
    assert asides_of(report) == [("white", "325")]
    ((message, _),) = told(report, "unseen-text")
    assert "3 ký tự màu trắng" in message


@pytest.mark.parametrize(
    "paragraph",
    [
        p(r("Quá hạn 325", WHITE + DARK)),
        p(r("Quá hạn 325", f'{WHITE}<w:highlight w:val="blue"/>')),
        f"<w:p><w:pPr>{DARK}</w:pPr>{r('Quá hạn 325', WHITE)}</w:p>",
        p(r("Quá hạn 325", '<w:color w:val="FF0000"/>')),
    ],
)
def test_letters_on_a_colour_are_text(tmp_path: Path, paragraph: str) -> None:
    report, texts = read_word(tmp_path, paragraph)
    assert texts == ["Quá hạn 325"]
    assert report.problems == ()


def test_a_white_head_of_a_table_is_text(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, tbl(tr(tc(p(r("Lĩnh vực", WHITE))), "Số")))
    assert [cell.passage.text for cell in table_in(report).cells] == ["Lĩnh vực", "Số"]


def test_a_style_may_be_white_and_may_have_its_own_ground(tmp_path: Path) -> None:
    def style(name: str, ground: str) -> str:
        looks = f"<w:pPr>{ground}</w:pPr><w:rPr>{WHITE}</w:rPr>"
        return f'<w:style w:type="paragraph" w:styleId="{name}">{looks}</w:style>'

    body = [
        f'<w:p><w:pPr><w:pStyle w:val="{name}"/></w:pPr>{r(text)}</w:p>'
        for name, text in (("Trang", "Nháp 9"), ("Nen", "Mục 1"))
    ]
    styles = part("styles", style("Trang", "") + style("Nen", DARK))
    report, texts = read_word(tmp_path, *body, parts={"styles": styles})
    assert texts == ["Mục 1"]
    assert asides_of(report) == [("white", "Nháp 9")]


def test_a_box_may_have_a_ground_of_its_own(tmp_path: Path) -> None:
    box = text_box("Nền").replace("<w:r><w:t", f"<w:r><w:rPr>{WHITE}</w:rPr><w:t")
    _, texts = read_word(tmp_path, p("Một", box))
    assert texts == ["Một", "Nền"]
