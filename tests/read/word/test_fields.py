"""Fields of Word files: the result is shown, the code is not."""

from pathlib import Path

import pytest

from tests.read.word_file import (
    asides_of,
    p,
    r,
    read_word,
)

HIDDEN = "<w:vanish/>"


def field_mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(code: str, *result: str) -> str:
    inside = field_mark("separate") + "".join(result) if result else ""
    return field_mark("begin") + code + inside + field_mark("end")


def instruction(text: str) -> str:
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def test_the_result_of_a_field_is_shown_and_its_code_is_not(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, p("Trang ", field(instruction("PAGE"), r("12")), "."))
    assert texts == ["Trang 12."]


def test_a_field_may_stand_in_the_code_of_another(tmp_path: Path) -> None:
    inner = field(instruction("MERGEFIELD n"), r("7"))
    outer = field(instruction("IF ") + inner + r("khác") + instruction(" > 5"), r("nhiều"))
    report, texts = read_word(tmp_path, p("Số: ", outer))
    assert texts == ["Số: nhiều"]
    assert asides_of(report) == [("field-code", "7khác")]


def test_a_field_may_reach_over_paragraphs(tmp_path: Path) -> None:
    first = p(field_mark("begin"), instruction("TOC"), field_mark("separate"), r("Mục I"))
    _, texts = read_word(tmp_path, first, p("Mục II"), p(field_mark("end"), r("hết")))
    assert texts == ["Mục I", "Mục II", "hết"]


@pytest.mark.parametrize("lone", ["begin", "separate", "end"])
def test_a_field_that_is_broken_hides_nothing(tmp_path: Path, lone: str) -> None:
    _, texts = read_word(tmp_path, p("Một ", field_mark(lone), r("12")), p("Hai"))
    assert texts == ["Một 12", "Hai"]


def test_a_hidden_result_of_a_field_is_set_aside(tmp_path: Path) -> None:
    hidden = field(instruction("XE"), r("mục từ 9", HIDDEN))
    report, texts = read_word(tmp_path, p("Một", hidden))
    assert texts == ["Một"]
    assert asides_of(report) == [("hidden", "mục từ 9")]


def test_a_simple_field_shows_its_result(tmp_path: Path) -> None:
    simple = f'<w:fldSimple w:instr="NUMPAGES">{r("3")}</w:fldSimple>'
    assert read_word(tmp_path, p("Có ", simple, " trang"))[1] == ["Có 3 trang"]


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', "☒ Đạt"),
        ('<w:checkBox><w:default w:val="0"/></w:checkBox>', "☐ Đạt"),
        (
            '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Một"/><w:listEntry w:val="Hai"/>'
            "</w:ddList>",
            "Hai Đạt",
        ),
        ("<w:textInput/>", "Đạt"),
    ],
)
def test_a_form_shows_what_was_chosen(tmp_path: Path, data: str, shown: str) -> None:
    begin = f'<w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar>'
    form = f"<w:r>{begin}</w:r>{instruction('FORM')}{field_mark('end')}"
    assert read_word(tmp_path, p(form, " Đạt"))[1] == [shown]
