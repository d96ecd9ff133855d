"""Every hostile page, table and package ends in a reading or in a word, and costs no neighbour."""

from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch import review_files
from hcc_parse.domain import Docket, Limits, Scanning
from hcc_parse.knowledge import load_knowledge
from tests.batch import hostile_pages
from tests.read.word_file import members, p, pack, part, tbl, tr, write_word

SPAN = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="{}"/></w:tcPr>{}</w:tc></w:tr>'
FREE = '<w:tr><w:trPr><w:gridBefore w:val="{0}"/><w:gridAfter w:val="{0}"/></w:trPr>{1}</w:tr>'
LEVEL = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="{0}"/><w:numId w:val="{0}"/></w:numPr></w:pPr>{1}</w:p>'
)
SAYS = "<w:r><w:t>Một</w:t></w:r>"
BODIES = {
    "span-beyond-numbers": tbl(SPAN.format("9" * 20, p("Một"))),
    "span-below-nothing": tbl(SPAN.format("-5", p("Một"))),
    "rows-far-away": tbl(FREE.format("9" * 20, f"<w:tc>{p('Một')}</w:tc>")),
    "level-beyond-numbers": "".join(LEVEL.format(n, SAYS) for n in ("-1", "9" * 20, "x")),
    "fields-never-closed": "<w:p>"
    + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 5_000
    + f"{SAYS}</w:p>",
    "one-endless-number": p("9" * 50_000) + p("1" + ".000" * 5_000) + p("1/" * 5_000),
    "one-endless-cell": tbl(tr("\n".join(["a 5"] * 3_000))),
    "columns-of-spaces": p(("100% hồ sơ" + " " * 2_000) * 4) + p(("tăng 5%" + " " * 2_000) * 4),
}


def reviewed(path: Path) -> Docket:
    known = load_knowledge()
    known = replace(known, limits=Limits(file_seconds=60), scanning=Scanning(read=False))
    return review_files([path], frozenset(), knowledge=known)


@pytest.mark.parametrize("name", hostile_pages.READ)
def test_a_hostile_page_is_read(tmp_path: Path, name: str) -> None:
    docket = reviewed(hostile_pages.write(tmp_path / "a.pdf", hostile_pages.READ[name]))
    assert docket.failures == ()
    assert len(docket.reviews) == 1


@pytest.mark.parametrize("name", hostile_pages.REFUSED)
def test_a_page_that_cannot_be_is_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    content, reason = hostile_pages.REFUSED[name]
    docket = reviewed(hostile_pages.write(tmp_path / "a.pdf", content))
    assert [failure.error for failure in docket.failures] == [reason]


@pytest.mark.parametrize("name", BODIES)
def test_a_hostile_text_of_word_is_read(tmp_path: Path, name: str) -> None:
    docket = reviewed(write_word(tmp_path / "a.docx", BODIES[name]))
    assert docket.failures == ()
    assert len(docket.reviews) == 1


@pytest.mark.parametrize("name", ["../../../ngoai.txt", "/ngoai.txt", "C:\\ngoai.txt", "a\0b"])
def test_a_member_that_leads_outside_is_written_nowhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "a" / "b" / "c"
    folder.mkdir(parents=True)
    content = members(part("document", f"<w:body>{p('Một')}</w:body>"), {})
    path = pack(folder / "a.docx", {**content, name: b"x"})
    docket = reviewed(path)
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == [path]
    assert len(docket.reviews) + len(docket.failures) == 1
