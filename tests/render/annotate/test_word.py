"""A Word file with comments: at the characters meant, and nothing else of it is changed."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from hcc_parse.domain import Language, Source, joined
from hcc_parse.read import read_report
from hcc_parse.render.annotate import annotated, commented
from tests.read.word_file import (
    controlled,
    deleted,
    inserted,
    p,
    part,
    r,
    t,
    tbl,
    tc,
    text_box,
    tr,
)
from tests.render.annotate.marked import (
    anchors_of,
    comments_of,
    crossing,
    finding,
    place_of,
    reviewed_word,
    with_places,
)
from tests.render.reviewed import FILES, reviewed

WORD_FILES = [path for path in FILES if path.suffix == ".docx" and reviewed(path).findings]
each_file = pytest.mark.parametrize("path", WORD_FILES, ids=lambda path: path.name)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])
CHANGED = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels"}
CHANGED |= {"[Content_Types].xml"}
NOTE = '<w:footnote w:id="1"><w:p><w:r><w:t>Không kể 7 hồ sơ</w:t></w:r></w:p></w:footnote>'


@each_file
@both_languages
def test_each_finding_is_a_comment_at_its_text(path: Path, language: Language) -> None:
    review = reviewed(path)
    comments = comments_of(commented(path.read_bytes(), review, (), language))
    assert {comment.author for comment in comments} == {"hcc-parse"}
    for found in review.findings:
        (comment,) = [each for each in comments if found.id in each.text]
        assert found.message.in_(language) in comment.text
        if found.place is not None:
            wanted = review.dossier.report.text_at(found.place)
            assert comment.anchored.split() == wanted.split()


@each_file
def test_only_the_marks_are_new(path: Path, tmp_path: Path) -> None:
    content = path.read_bytes()
    copy = commented(content, reviewed(path))
    assert copy is not None
    with ZipFile(BytesIO(content)) as old, ZipFile(BytesIO(copy)) as new:
        assert set(new.namelist()) - set(old.namelist()) <= CHANGED
        same = [name for name in old.namelist() if name not in CHANGED]
        assert [new.read(name) for name in same] == [old.read(name) for name in same]
    (tmp_path / "copy.docx").write_bytes(copy)
    again = read_report(tmp_path / "copy.docx")
    assert list(again.passages()) == list(reviewed(path).dossier.report.passages())
    assert commented(content, reviewed(path)) == copy
    opened = Document(BytesIO(copy))
    assert len(list(opened.comments)) == len(reviewed(path).findings)


@pytest.mark.parametrize(
    "body",
    [
        p("Tổng số 186 hồ sơ"),
        p(r("Tổng số 1"), r("8", "<w:b/>"), r("6 hồ sơ")),
        p(r("Tổng số ") + inserted("186") + r(" hồ sơ")),
        p(f'<w:hyperlink w:anchor="x">{r("Tổng số 186 hồ sơ")}</w:hyperlink>'),
        p(controlled(r("Tổng số 186 hồ sơ"))),
        p(f"<w:r><w:tab/>{t('Tổng số 1')}<w:br/>{t('86')}<w:tab/>{t('hồ sơ')}</w:r>"),
        p(deleted("187") + r("186") + r("187", "<w:vanish/>") + r(" hồ sơ")),
        p(r("Số cũ 186, ", "<w:vanish/>") + r("nay 186 hồ sơ")),
        p(r("Số cũ 18", "<w:vanish/>") + r("6, nay 186 hồ sơ")),
        tbl(tr("Tổng số", tc("186"))),
        tbl(tr("Tổng số", tc("gồm", "186 hồ sơ"))),
        p("<w:r><w:t>Tổng số  186  hồ sơ</w:t></w:r>"),
    ],
)
def test_the_figure_lies_within_its_mark(tmp_path: Path, body: str) -> None:
    content, review = reviewed_word(tmp_path, body)
    text = "1\n86" if "<w:br/>" in body else "186"
    copy = commented(content, with_places(review, text))
    (anchored,) = anchors_of(copy)
    assert "186" in anchored
    assert copy is not None
    (tmp_path / "copy.docx").write_bytes(copy)
    again = read_report(tmp_path / "copy.docx")
    assert list(again.passages()) == list(review.dossier.report.passages())


def test_of_two_equal_figures_the_one_meant_is_marked(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Có 12 hồ sơ, trả 12 hồ sơ, còn 12"))
    report = review.dossier.report
    second = replace(review, findings=(finding(place_of(report, "12", 1)),))
    copy = commented(content, second)
    assert anchors_of(copy) == ["12"]
    assert copy is not None
    assert copy.count(b"PK\x01\x02") == content.count(b"PK\x01\x02") + 1
    with ZipFile(BytesIO(copy)) as package:
        document = package.read("word/document.xml").decode()
    assert document.index("trả ") < document.index("commentRangeStart") < document.index("còn")


def test_marks_that_overlap_all_keep_their_text(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Nghị định số 45/2020/NĐ-CP ngày 08/4/2020"))
    texts = ("Nghị định số 45/2020/NĐ-CP", "45/2020/NĐ-CP ngày 08/4/2020", "45/2020/NĐ-CP", "45")
    assert sorted(anchors_of(commented(content, with_places(review, *texts)))) == sorted(texts)


def test_a_blank_cell_is_marked_itself(tmp_path: Path) -> None:
    rows = (tr("Lĩnh vực", "Số", "Số"), tr("Hộ tịch", tc(""), "3"))
    content, review = reviewed_word(tmp_path, p("Trước"), tbl(*rows))
    (blank,) = [p for p in review.dossier.report.passages() if not p.text]
    copy = commented(content, replace(review, findings=(finding(blank.at(0, 0)),)))
    assert anchors_of(copy) == [""]
    assert copy is not None
    with ZipFile(BytesIO(copy)) as package:
        document = package.read("word/document.xml").decode()
    assert document.index("Hộ tịch") < document.index("commentRangeStart")
    assert document.index("commentReference") < document.index(">3<")


def test_what_stands_in_a_text_box_is_marked_at_the_paragraph_that_holds_it(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p(r("Ngoài khung ") + text_box("Trong khung 55")))
    (anchored,) = anchors_of(commented(content, with_places(review, "55")))
    assert anchored.startswith("Ngoài khung")


def test_what_stands_in_a_note_is_marked_at_the_title(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    notes = {"footnotes": part("footnotes", NOTE)}
    content, review = reviewed_word(tmp_path, p("Đoạn đầu"), p(r("Tổng 9") + mark), parts=notes)
    (comment,) = comments_of(commented(content, with_places(review, "7 hồ sơ")))
    assert comment.anchored == "Đoạn đầu"
    assert "Vị trí: đoạn 3." in comment.text


def test_what_stands_in_an_appendix_sent_apart_is_told_at_the_title(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Đoạn đầu"), p("Tổng 9 hồ sơ"))
    (tmp_path / "phu").mkdir()
    _, other = reviewed_word(tmp_path / "phu", p("Phụ lục"), p("Cộng 15 hồ sơ"))
    whole = joined(review.dossier.report, [other.dossier.report])
    both = replace(review, dossier=replace(review.dossier, report=whole))
    (comment,) = comments_of(commented(content, with_places(both, "15")))
    assert comment.anchored == "Đoạn đầu"
    assert "Vị trí: đoạn 4, tệp kèm theo bao-cao.docx." in comment.text


def test_a_finding_without_a_place_stands_at_the_title(tmp_path: Path) -> None:
    body = (p("ỦY BAN NHÂN DÂN"), p("BÁO CÁO"), p("Kết quả Quý II năm 2026"), p("Có 5 hồ sơ"))
    content, review = reviewed_word(tmp_path, *body)
    assert review.dossier.mentions.header.title_place is not None
    whole = replace(review, findings=(finding(None),))
    assert anchors_of(commented(content, whole)) == ["Kết quả Quý II năm 2026"]


def test_comments_of_others_stay(tmp_path: Path) -> None:
    old = '<w:comment w:id="7" w:author="Lan"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
    marks = '<w:commentRangeStart w:id="7"/><w:r><w:t>Số 12</w:t></w:r>'
    marks += '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    parts = {"comments": part("comments", old)}
    content, review = reviewed_word(tmp_path, f"<w:p>{marks}</w:p>", parts=parts)
    copy = commented(content, with_places(review, "12"))
    assert copy is not None
    with ZipFile(BytesIO(copy)) as package:
        comments = package.read("word/comments1.xml").decode()
        assert package.read("word/_rels/document.xml.rels").count(b"comments1.xml") == 1
        document = package.read("word/document.xml").decode()
    assert "Xem lại" in comments
    assert 'w:id="8" w:author="hcc-parse"' in comments
    assert 'commentReference w:id="7"' in document
    assert 'commentReference w:id="8"' in document


def test_hostile_words_are_only_words(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Có 12 hồ sơ"))
    words = "<w:b/>\x00\u202e\ufffe&amp; {{don_vi}} \ud800"
    hostile = finding(place_of(review.dossier.report, "12"), words=words)
    (comment,) = comments_of(commented(content, replace(review, findings=(hostile,))))
    assert "<w:b/>\ufffd\ufffd\ufffd&amp; {{don_vi}} \ufffd" in comment.text


def test_a_crossing_is_told_at_its_place_in_its_own_file_only(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Đoạn đầu"), p("Tồn đầu kỳ 12 hồ sơ"))
    place = place_of(review.dossier.report, "12")
    here = crossing(place, "bao-cao.docx", "Ở đây.")
    there = crossing(place, "khac.docx", "Ở tệp khác.")
    comments = comments_of(commented(content, review, (here, there)))
    anchored = {line: each.anchored for each in comments for line in each.text.splitlines()}
    assert anchored["Ở đây."] == "12"
    assert anchored["Ở tệp khác."] == "Đoạn đầu"
    assert anchored["Tệp liên quan: truoc/a.docx."]


def test_what_cannot_be_marked_has_no_copy(tmp_path: Path) -> None:
    content, review = reviewed_word(tmp_path, p("Có 12 hồ sơ"))
    found = with_places(review, "12")
    assert commented(content, review) is None
    assert commented(b"PK no package", found) is None
    report = review.dossier.report
    turned = replace(report, source=Source(path="a.doc", sha256="0", format="doc"))
    old = replace(found, dossier=replace(found.dossier, report=turned))
    assert commented(content, old) is None
    assert annotated(content, old) is None
    marked = annotated(content, found)
    assert marked is not None
    assert marked[0] == ".docx"
