"""Every character of every story of a Word file is read or listed with its reason."""

import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hcc_parse.domain import Paragraph
from hcc_parse.read import read_report
from tests.read.corpus_files import WORD_FILES, read_once
from tests.read.word_file import (
    asides_of,
    controlled,
    deleted,
    inserted,
    p,
    part,
    r,
    read_word,
    t,
    tbl,
    tc,
    text_box,
    tr,
    write_word,
)
from tests.read.word_law import doubled_characters, found_characters, lost_characters

MOVED = "<w:moveFrom>{}</w:moveFrom>", "<w:moveTo>{}</w:moveTo>"
GONE, HIDDEN_END = (f"<w:pPr><w:rPr><w:{tag}/></w:rPr></w:pPr>" for tag in ("del", "vanish"))
CODE, RESULT, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)


@pytest.mark.parametrize("file", WORD_FILES, ids=[file.stem for file in WORD_FILES])
def test_no_character_of_the_corpus_is_lost(file: Path) -> None:
    assert lost_characters(file, read_once(file)) == {}
    assert sum(found_characters(read_once(file)).values()) > 1000


texts = st.text("aâĐ12.,%/-u\u0301 ", min_size=1, max_size=6)
runs = st.one_of(
    texts.map(r),
    texts.map(inserted),
    texts.map(deleted),
    texts.map(lambda text: r(text, "<w:vanish/>")),
    texts.map(lambda text: r(text, '<w:vertAlign w:val="superscript"/>')),
    texts.map(lambda text: f"<m:oMath><m:r><m:t>{text}</m:t></m:r></m:oMath>"),
    texts.map(lambda text: f"<w:r>{t(text)}<w:tab/>{t(text)}</w:r>"),
    texts.map(lambda text: f"<w:r><w:ruby><w:rt>{r(text)}</w:rt></w:ruby></w:r>"),
    st.lists(texts, max_size=2).map(lambda inside: text_box(*inside)),
    st.sampled_from((CODE, RESULT, END)),
    st.integers(1, 3).map(lambda n: f'<w:r><w:footnoteReference w:id="{n}"/></w:r>'),
    st.tuples(texts, texts).map(
        lambda two: (
            "<w:r><mc:AlternateContent>"
            + f'<mc:Choice Requires="wps">{t(two[0])}</mc:Choice>'
            + f"<mc:Fallback>{t(two[1])}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    ),
)
spans = st.recursive(
    runs,
    lambda inside: st.tuples(
        st.sampled_from(
            (
                *MOVED,
                "<w:ins>{}</w:ins>",
                "<w:del>{}</w:del>",
                "<w:hyperlink>{}</w:hyperlink>",
                "<w:smartTag>{}</w:smartTag>",
                '<w:fldSimple w:instr="X">{}</w:fldSimple>',
                controlled("{}"),
            )
        ),
        inside,
    ).map(lambda both: both[0].replace("{}", both[1])),
    max_leaves=3,
)
paragraphs = st.tuples(
    st.sampled_from(("", "", GONE, HIDDEN_END)), st.lists(spans, max_size=4)
).map(lambda both: p(both[0] or "<w:pPr/>", *both[1]))
cells = st.sampled_from(("", "restart", "continue"))


def rows_of(content: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cell = st.builds(
        lambda inside, merge, gone: tc(*inside, merge=merge, properties=gone),
        st.lists(content, min_size=1, max_size=2),
        cells,
        st.sampled_from(("", "", "<w:cellDel/>", "<w:cellIns/>", '<w:cellMerge w:vMerge="cont"/>')),
    )
    return st.builds(
        lambda inside, gone: tr(*inside, properties=gone),
        st.lists(cell, min_size=1, max_size=3),
        st.sampled_from(("", "", "<w:del/>", "<w:ins/>", "<w:hidden/>")),
    )


def around(content: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.lists(rows_of(content), min_size=1, max_size=3).map(lambda rows: tbl(*rows)),
        content.map(controlled),
        content.map(lambda inside: f"<w:customXml>{inside}</w:customXml>"),
        content.map(lambda inside: f"<w:ins>{inside}</w:ins>"),
    )


bodies = st.lists(st.recursive(paragraphs, around, max_leaves=6), min_size=1, max_size=4)


@settings(derandomize=True, deadline=None, max_examples=80)
@given(bodies, st.lists(paragraphs, min_size=3, max_size=3), paragraphs, paragraphs)
def test_no_character_of_any_mixture_is_lost_or_doubled(
    body: list[str], notes: list[str], head: str, comment: str
) -> None:
    foot = "".join(f'<w:footnote w:id="{n}">{note}</w:footnote>' for n, note in enumerate(notes, 1))
    parts = {
        "footnotes": part("footnotes", foot),
        "header": part("hdr", head),
        "comments": part("comments", f'<w:comment w:id="1">{comment}</w:comment>'),
    }
    with TemporaryDirectory() as folder:
        path = write_word(Path(folder) / "x.docx", *body, parts=parts)
        report = read_report(path)
        assert lost_characters(path, report) == {}
        assert doubled_characters(path, report) == {}
    for passage in report.passages():
        assert report.text_at(passage.at(0, len(passage.text))) == passage.text
        assert unicodedata.is_normalized("NFC", passage.text)
    for problem in report.problems:
        if problem.place is not None:
            assert problem.place.end <= len(report.passage_at(problem.place).text)


def test_the_law_notices_what_is_lost_and_what_is_doubled(tmp_path: Path) -> None:
    path = write_word(tmp_path / "a.docx", p("Một 12"))
    less, _ = read_word(tmp_path, p("Một 1"))
    more, _ = read_word(tmp_path, p("Một 122"))
    assert lost_characters(path, less) == {"2": 1}
    assert doubled_characters(path, more) == {"2": 1}


def test_a_glossary_is_no_part_of_the_document(tmp_path: Path) -> None:
    report, _ = read_word(tmp_path, p("Một"), parts={"glossaryDocument": part("glossary", p("x"))})
    assert asides_of(report) == []
    assert report.problems == ()


def test_what_is_listed_is_never_running_text(tmp_path: Path) -> None:
    hidden = r("ẩn 12", "<w:vanish/>")
    report, texts = read_word(tmp_path, p("Một", hidden, deleted("34")), p(hidden))
    assert texts == ["Một"]
    assert [passage.text for passage in report.passages()] == ["Một"]
    assert asides_of(report) == [("hidden", "ẩn 12"), ("deleted", "34"), ("hidden", "ẩn 12")]
    assert all(isinstance(block, Paragraph) for block in report.blocks)
