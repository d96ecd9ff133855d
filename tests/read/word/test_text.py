"""The characters of a Word paragraph: signs, equations, raised digits, marks of notes."""

from pathlib import Path

import pytest

from tests.read.word_file import (
    asides_of,
    p,
    part,
    r,
    read_word,
    t,
    told,
)

RAISED = '<w:vertAlign w:val="superscript"/>'


def styles(content: str) -> dict[str, str]:
    return {"styles": part("styles", content)}


def style(name: str, properties: str, kind: str = "character", more: str = "") -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}" {more}><w:rPr>{properties}</w:rPr></w:style>'
    )


@pytest.mark.parametrize(
    ("font", "code", "sign"),
    [
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings 2", "F0A3", "☐"),
        ("Symbol", "F0B7", "•"),
        ("symbol", "B3", "≥"),
        ("Times New Roman", "2022", "•"),
    ],
)
def test_a_sign_of_a_symbol_font_is_its_character(
    tmp_path: Path, font: str, code: str, sign: str
) -> None:
    symbol = f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'
    report, texts = read_word(tmp_path, p(symbol, " Đạt"))
    assert texts == [f"{sign} Đạt"]
    assert report.problems == ()


@pytest.mark.parametrize("code", ["F0EE", "xyz", "FFFFFFFF", "0"])
def test_an_unknown_sign_is_told(tmp_path: Path, code: str) -> None:
    symbol = f'<w:r><w:sym w:font="Wingdings 3" w:char="{code}"/></w:r>'
    report, texts = read_word(tmp_path, p("Một ", symbol, symbol))
    assert texts == ["Một \ufffd\ufffd"]
    ((message, _),) = told(report, "unknown-symbol")
    assert f"Có 2 ký hiệu phông riêng không đọc được (Wingdings 3 {code})" in message


def test_a_sign_masked_in_the_text_is_its_character(tmp_path: Path) -> None:
    fonts = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    _, texts = read_word(tmp_path, p(r("\uf0fc", fonts), r(" \uf0fc")))
    assert texts == ["✓ \uf0fc"]


def test_a_soft_hyphen_is_not_shown(tmp_path: Path) -> None:
    run = f"<w:r>{t('thủ ')}<w:softHyphen/>{t('tục')}</w:r>"
    _, texts = read_word(tmp_path, p(run, " hành\u00ad chính"))
    assert texts == ["thủ tục hành chính"]


def test_a_reading_aid_above_the_line_is_set_aside(tmp_path: Path) -> None:
    above, line = f"<w:rt>{r('12')}</w:rt>", f"<w:rubyBase>{r('34')}</w:rubyBase>"
    ruby = f"<w:r><w:ruby><w:rubyPr/>{above}{line}</w:ruby></w:r>"
    report, texts = read_word(tmp_path, p(ruby, " hồ sơ"))
    assert texts == ["34 hồ sơ"]
    assert asides_of(report) == [("ruby", "12")]


def m(tag: str, *parts: str) -> str:
    return f"<m:{tag}>{''.join(parts)}</m:{tag}>"


def mr(text: str) -> str:
    return m("r", m("t", text))


@pytest.mark.parametrize(
    ("equation", "shown"),
    [
        (m("f", m("num", mr("12")), m("den", mr("34"))), "12/34"),
        (m("f", m("num", mr("a+b")), m("den", mr("5"))), "(a+b)/5"),
        (m("sSup", m("e", mr("10")), m("sup", mr("2"))), "10^2"),
        (m("sSub", m("e", mr("x")), m("sub", mr("1"))), "x_1"),
        (m("sSubSup", m("e", mr("x")), m("sub", mr("1")), m("sup", mr("2"))), "x_1^2"),
        (m("d", m("e", mr("3"))), "(3)"),
        (m("rad", m("deg"), m("e", mr("9"))), "√ 9"),
        (
            m("nary", m("naryPr", '<m:chr m:val="∑"/>'), m("sub", mr("1")), m("e", mr("x"))),
            "∑_1 x",
        ),
        (m("m", m("mr", m("e", mr("1")), m("e", mr("2")))), "1 2"),
        (mr("=") + mr("5"), "=5"),
    ],
)
def test_an_equation_stands_in_one_line(tmp_path: Path, equation: str, shown: str) -> None:
    _, texts = read_word(tmp_path, p("Tỷ lệ: ", m("oMath", equation), " đạt"))
    assert [" ".join(text.split()) for text in texts] == [f"Tỷ lệ: {shown} đạt"]


def test_an_equation_between_paragraphs_is_read(tmp_path: Path) -> None:
    alone = m("oMathPara", m("oMath", mr("12")))
    assert read_word(tmp_path, p("Một"), alone, p("Hai"))[1] == ["Một", "12", "Hai"]


@pytest.mark.parametrize(
    ("before", "raised", "after", "shown", "marks"),
    [
        ("378", "1", " hồ sơ", "378 hồ sơ", ["1"]),
        ("hồ sơ", "12", ".", "hồ sơ.", ["12"]),
        ("năm 2025.", "1", "", "năm 2025.", ["1"]),
        ("98%", "(2)", " số", "98% số", ["(2)"]),
        ("10 m", "2", " đất", "10 m2 đất", []),
        ("25km", "2", "", "25km2", []),
        ("5 m", "3", "", "5 m3", []),
        ("bảng m", "4", "", "bảng m", ["4"]),
        ("", "1", " Theo báo cáo", "1 Theo báo cáo", []),
        ("có ", "1", "/2 số", "có 1/2 số", []),
        ("ngày 1", "st", " tháng", "ngày 1st tháng", []),
    ],
)
def test_a_note_mark_typed_by_hand_never_becomes_part_of_a_number(
    tmp_path: Path, before: str, raised: str, after: str, shown: str, marks: list[str]
) -> None:
    runs = [r(before), r(raised, RAISED), r(after)]
    report, texts = read_word(tmp_path, p(*runs))
    assert texts == [shown]
    assert asides_of(report) == [("note-mark", mark) for mark in marks]


@pytest.mark.parametrize(
    ("look", "text"),
    [
        ('<w:position w:val="9"/><w:sz w:val="15"/>', "378 hồ sơ"),
        ('<w:position w:val="9"/><w:sz w:val="28"/>', "3781 hồ sơ"),
        ('<w:position w:val="-9"/><w:sz w:val="15"/>', "3781 hồ sơ"),
        ('<w:position w:val="9"/>', "3781 hồ sơ"),
    ],
)
def test_a_mark_set_small_and_high_by_hand_is_a_mark(tmp_path: Path, look: str, text: str) -> None:
    report, texts = read_word(tmp_path, p(r("378"), r("1", look), r(" hồ sơ")))
    assert texts == [text]
    assert asides_of(report) == ([("note-mark", "1")] if text.startswith("378 ") else [])


def test_a_note_mark_may_be_raised_by_its_style_and_torn_in_two(tmp_path: Path) -> None:
    raised = '<w:rStyle w:val="Cao"/>'
    report, texts = read_word(
        tmp_path, p(r("378"), r("1", raised), r("2", raised)), parts=styles(style("Cao", RAISED))
    )
    assert texts == ["378"]
    assert asides_of(report) == [("note-mark", "12")]


def test_notes_are_read_after_the_body_and_their_marks_add_no_digit(tmp_path: Path) -> None:
    def reference(kind: str, n: int) -> str:
        return f'<w:r><w:rPr>{RAISED}</w:rPr><w:{kind}Reference w:id="{n}"/></w:r>'

    def note(kind: str, n: int, text: str, more: str = "") -> str:
        return f'<w:{kind} w:id="{n}" {more}>{p(f"<w:r><w:{kind}Ref/></w:r>", text)}</w:{kind}>'

    separator = note("footnote", 0, "", 'w:type="separator"')
    foot = (
        separator
        + note("footnote", 1, " Hai")
        + note("footnote", 2, " Một")
        + note("footnote", 3, "lạc")
    )
    parts = {
        "endnotes": part("endnotes", note("endnote", 1, " Cuối")),
        "footnotes": part("footnotes", foot),
    }
    body = p("378", reference("footnote", 2), " hồ sơ", reference("endnote", 1))
    report, texts = read_word(tmp_path, body, p("9", reference("footnote", 1)), parts=parts)
    assert texts == ["378 hồ sơ", "9", "Một", "Hai", "Cuối"]
    assert asides_of(report) == [("note-without-mark", "lạc")]


def test_a_mark_of_ones_own_for_a_note_is_set_aside(tmp_path: Path) -> None:
    own = f'<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/>{t("1")}</w:r>'
    report, texts = read_word(tmp_path, p("378", own, " hồ sơ"))
    assert texts == ["378 hồ sơ"]
    assert asides_of(report) == [("note-mark", "1")]
