"""Packages that Word opens are opened: templates, macros, the strict form, lost parts."""

from pathlib import Path

import pytest

from hcc_parse.errors import UnreadableFileError
from hcc_parse.read import read_report
from hcc_parse.read.word.names import TRANSITIONAL
from tests.read.word_file import (
    HEAD,
    OFFICE,
    PACKAGE,
    cells_of,
    deleted,
    members,
    p,
    pack,
    part,
    read_word,
    table_in,
    tbl,
    tc,
    told,
    tr,
)

TEMPLATES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
MAIN = "word/document.xml"
OF_THE_PACKAGE, OF_THE_DOCUMENT = "_rels/.rels", "word/_rels/document.xml.rels"


def content(*body: str, parts: dict[str, str] | None = None) -> dict[str, bytes]:
    return members(part("document", f"<w:body>{''.join(body)}</w:body>"), parts or {})


def texts_of(path: Path, files: dict[str, bytes]) -> list[str]:
    return [passage.text for passage in read_report(pack(path / "x.docx", files)).paragraphs()]


def relations(*targets: tuple[str, str], more: str = "") -> bytes:
    rows = "".join(
        f'<Relationship Id="r{n}" Type="{OFFICE}/{kind}" Target="{target}" {more}/>'
        for n, (kind, target) in enumerate(targets)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'.encode()


@pytest.mark.parametrize("declared", TEMPLATES)
def test_templates_and_files_with_macros_are_read(tmp_path: Path, declared: str) -> None:
    files = content(p("Một"))
    types = files["[Content_Types].xml"].decode()
    ordinary = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    assert ordinary in types
    files["[Content_Types].xml"] = types.replace(ordinary, declared).encode()
    assert texts_of(tmp_path, files) == ["Một"]


def test_the_strict_form_is_read_alike(tmp_path: Path) -> None:
    body = (
        p("Nhận ", deleted("12"), "34"),
        tbl(tr(tc("a", span=2)), tr("b", "http://purl.oclc.org")),
    )
    files = content(*body)
    for name, data in files.items():
        for strict, usual in TRANSITIONAL.items():
            data = data.replace(usual.encode(), strict.encode())
        files[name] = data
    assert (
        b"purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" in files[OF_THE_PACKAGE]
    )
    report = read_report(pack(tmp_path / "x.docx", files))
    assert [passage.text for passage in report.paragraphs()] == ["Nhận 34"]
    assert cells_of(table_in(report)) == [
        (0, 0, 1, 2, "a"),
        (1, 0, 1, 1, "b"),
        (1, 1, 1, 1, "http://purl.oclc.org"),
    ]


def test_the_document_is_found_by_its_relationship(tmp_path: Path) -> None:
    files = content(p("Một"))
    files["tai-lieu/noi dung.xml"] = files.pop(MAIN)
    files[OF_THE_PACKAGE] = relations(("officeDocument", "/tai-lieu/noi%20dung.xml"))
    assert texts_of(tmp_path, files) == ["Một"]


@pytest.mark.parametrize("lost", [OF_THE_PACKAGE, OF_THE_DOCUMENT, "[Content_Types].xml"])
@pytest.mark.parametrize("damage", [None, b"<Relation"])
def test_lists_that_are_lost_or_damaged_are_done_without(
    tmp_path: Path, lost: str, damage: bytes | None
) -> None:
    comment = part("comments", f'<w:comment w:id="1">{p("xem lại")}</w:comment>')
    files = content(p("Một"), parts={"comments": comment})
    files["word/comments.xml"] = files["word/comments1.xml"]
    files.pop(lost)
    if damage is not None:
        files[lost] = damage
    report = read_report(pack(tmp_path / "x.docx", files))
    assert [block.passage.text for block in report.blocks if hasattr(block, "passage")] == [
        "Một",
        "xem lại",
    ]


@pytest.mark.parametrize("damage", [None, b"<w:numbering"])
def test_a_part_that_is_lost_or_damaged_is_told(tmp_path: Path, damage: bytes | None) -> None:
    files = content(p("Một"), parts={"numbering": part("numbering", "")})
    files.pop("word/numbering1.xml")
    if damage is not None:
        files["word/numbering1.xml"] = damage
    report = read_report(pack(tmp_path / "x.docx", files))
    assert [passage.text for passage in report.paragraphs()] == ["Một"]
    ((message, _),) = told(report, "part-missing")
    assert "word/numbering1.xml" in message


def test_a_lost_picture_or_setting_is_no_matter(tmp_path: Path) -> None:
    files = content(p("Một"))
    files[OF_THE_DOCUMENT] = relations(("image", "media/x.png"), ("settings", "settings.xml"))
    assert read_report(pack(tmp_path / "x.docx", files)).problems == ()


def test_what_lies_outside_the_package_is_not_sought(tmp_path: Path) -> None:
    files = content(p("Một"))
    target = ("header", "file:///etc/hostname")
    files[OF_THE_DOCUMENT] = relations(target, more='TargetMode="External"')
    assert read_report(pack(tmp_path / "x.docx", files)).problems == ()
    files[OF_THE_DOCUMENT] = relations(("header", "../../../etc/hostname"))
    assert [each.code for each in read_report(pack(tmp_path / "x.docx", files)).problems] == [
        "part-missing"
    ]


def test_names_with_other_letters_and_slashes_are_found(tmp_path: Path) -> None:
    files = {name.replace("word/", "Word\\"): data for name, data in content(p("Một")).items()}
    assert texts_of(tmp_path, files) == ["Một"]


def test_marks_of_the_writing_program_between_letters_are_passed_over(tmp_path: Path) -> None:
    _, texts = read_word(tmp_path, "<w:p><w:r><w:t>1<!-- x -->25<?x y?>0</w:t></w:r></w:p>")
    assert texts == ["1250"]


@pytest.mark.parametrize(
    ("name", "data", "failure"),
    [
        (MAIN, b"<w:document", "corrupt"),
        (MAIN, part("document", "").encode(), "corrupt"),
        (MAIN, part("styles", "").encode(), "corrupt"),
        (MAIN, (HEAD + "<a>" * 3000 + "</a>" * 3000).encode(), "too-large"),
        ("word/styles1.xml", (HEAD + "<a>" * 3000 + "</a>" * 3000).encode(), "too-large"),
        ("word/styles1.xml", part("styles", "", "<!DOCTYPE w:styles>").encode(), "corrupt"),
        (MAIN, (HEAD + '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>').encode(), "corrupt"),
    ],
)
def test_what_is_broken_or_hostile_is_refused(
    tmp_path: Path, name: str, data: bytes, failure: str
) -> None:
    files = {**content(p("Một"), parts={"styles": part("styles", "")}), name: data}
    with pytest.raises(UnreadableFileError) as raised:
        read_report(pack(tmp_path / "x.docx", files))
    assert raised.value.failure == failure


def test_slides_are_refused_as_another_kind(tmp_path: Path) -> None:
    files = {
        OF_THE_PACKAGE: relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'{HEAD}<presentation xmlns="x"/>'.encode(),
    }
    with pytest.raises(UnreadableFileError, match="trình chiếu PowerPoint") as raised:
        read_report(pack(tmp_path / "x.docx", files))
    assert raised.value.failure == "unsupported"
