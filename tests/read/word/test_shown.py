"""What is shown on a Word page is read once; what is not is set aside with the reason."""

from pathlib import Path

import pytest

from tests.read.word_file import (
    asides_of,
    controlled,
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

HIDDEN = "<w:vanish/>"


def styles(content: str) -> dict[str, str]:
    return {"styles": part("styles", content)}


def style(name: str, properties: str, kind: str = "character", more: str = "") -> str:
    return (
        f'<w:style w:type="{kind}" w:styleId="{name}" {more}><w:rPr>{properties}</w:rPr></w:style>'
    )


@pytest.mark.parametrize(
    ("run", "shown"),
    [
        (r("12", HIDDEN), False),
        (r("12", '<w:vanish w:val="1"/>'), False),
        (r("12", '<w:vanish w:val="0"/>'), True),
        (r("12", "<w:webHidden/>"), True),
        (r("12", '<w:rStyle w:val="An"/>'), False),
        (r("12", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'), True),
        (r("12", '<w:rStyle w:val="Con"/>'), False),
    ],
)
def test_hidden_text_is_no_part_of_the_report(tmp_path: Path, run: str, shown: bool) -> None:
    hidden = style("An", HIDDEN) + (
        '<w:style w:type="character" w:styleId="Con"><w:basedOn w:val="An"/></w:style>'
    )
    report, texts = read_word(tmp_path, p("Có ", run), parts=styles(hidden))
    assert texts == ["Có 12" if shown else "Có"]
    assert asides_of(report) == ([] if shown else [("hidden", "12")])


def test_what_is_hidden_twice_is_shown_because_hiding_is_a_toggle(tmp_path: Path) -> None:
    both = style("Doan", HIDDEN, "paragraph") + style("An", HIDDEN)
    own = '<w:pPr><w:pStyle w:val="Doan"/></w:pPr>'
    body = p(own, r("hiện", '<w:rStyle w:val="An"/>'), r("ẩn"))
    report, texts = read_word(tmp_path, body, p("hết"), parts=styles(both))
    assert texts == ["hiệnhết"]
    assert asides_of(report) == [("hidden", "ẩn")]


def test_a_paragraph_whose_end_is_hidden_runs_on(tmp_path: Path) -> None:
    end = "<w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>"
    assert read_word(tmp_path, p(end, "Mục một. "), p("Nội dung"))[1] == ["Mục một. Nội dung"]


def with_table(box: str) -> str:
    end = "</w:txbxContent>"
    return box.replace(end, tbl(tr("a", "9")) + end)


def test_a_hidden_text_box_and_its_table_are_set_aside(tmp_path: Path) -> None:
    box = text_box("ẩn").replace(
        "</w:p></w:txbxContent>", f"</w:p>{tbl(tr('a', '9'))}</w:txbxContent>"
    )
    report, texts = read_word(
        tmp_path, p("Một", box.replace("<w:r>", f"<w:r><w:rPr>{HIDDEN}</w:rPr>", 1))
    )
    assert texts == ["Một"]
    assert asides_of(report) == [("hidden", "ẩn"), ("hidden", "a"), ("hidden", "9")]


def test_a_table_in_a_text_box_stays_a_table(tmp_path: Path) -> None:
    box = text_box("Biểu").replace(
        "</w:p></w:txbxContent>", f"</w:p>{tbl(tr('a', '9'))}</w:txbxContent>"
    )
    report, texts = read_word(tmp_path, p("Một", box), p("Hai"))
    assert texts == ["Một", "Biểu", "Hai"]
    assert [cell.passage.text for cell in table_in(report).cells] == ["a", "9"]


def old_box(text: str) -> str:
    box = f"<v:textbox><w:txbxContent>{p(text)}</w:txbxContent></v:textbox>"
    return f"<w:pict><v:group><v:shape>{box}</v:shape></v:group></w:pict>"


@pytest.mark.parametrize(
    ("choice", "fallback", "shown", "aside"),
    [
        (p("mới 1"), p("cũ 2"), ["mới 1"], [("fallback", "cũ 2")]),
        (p("mới 1"), p("mới 1"), ["mới 1"], []),
        ("<w:drawing/>", p("cũ 2"), ["cũ 2"], []),
        (p(" "), "", [], []),
    ],
)
def test_of_what_is_written_twice_one_is_read(
    tmp_path: Path, choice: str, fallback: str, shown: list[str], aside: list[tuple[str, str]]
) -> None:
    content = f'<mc:Choice Requires="wps">{choice}</mc:Choice><mc:Fallback>{fallback}</mc:Fallback>'
    both = f"<mc:AlternateContent>{content}</mc:AlternateContent>"
    report, texts = read_word(tmp_path, both, p("hết"))
    assert texts == [*shown, "hết"]
    assert asides_of(report) == aside


def test_shapes_in_a_group_are_read_once(tmp_path: Path) -> None:
    content = f"<w:r>{old_box('trong nhóm')}</w:r>"
    assert read_word(tmp_path, p("Một", content))[1] == ["Một", "trong nhóm"]


def test_words_drawn_as_art_are_set_aside(tmp_path: Path) -> None:
    art = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict></w:r>'
    report, _ = read_word(tmp_path, p("Một", art))
    assert asides_of(report) == [("word-art", "DỰ THẢO")]


def test_content_controls_are_seen_through_everywhere(tmp_path: Path) -> None:
    row = controlled(tr(controlled(tc(controlled(p(controlled(r("12"))))))))
    tag = f'<w:customXml w:element="x"><w:customXmlPr/>{p("Hai")}</w:customXml>'
    report, texts = read_word(tmp_path, controlled(p("Một")), tag, tbl(row))
    assert texts == ["Một", "Hai"]
    assert [cell.passage.text for cell in table_in(report).cells] == ["12"]


def test_comments_are_set_aside(tmp_path: Path) -> None:
    comment = f'<w:comment w:id="1">{p("Xem lại số 12")}{p("nhé")}</w:comment>'
    report, texts = read_word(tmp_path, p("Một"), parts={"comments": part("comments", comment)})
    assert texts == ["Một"]
    assert asides_of(report) == [("comment", "Xem lại số 12\nnhé")]
    assert "12" not in "".join(passage.text for passage in report.passages())


@pytest.mark.parametrize(("kind", "shown"), [("drop", ["Trong năm"]), ("none", ["T", "rong năm"])])
def test_a_first_letter_that_is_set_large_belongs_to_its_word(
    tmp_path: Path, kind: str, shown: list[str]
) -> None:
    frame = f'<w:pPr><w:framePr w:dropCap="{kind}"/></w:pPr>'
    assert read_word(tmp_path, p(frame, "T"), p("rong năm"))[1] == shown
