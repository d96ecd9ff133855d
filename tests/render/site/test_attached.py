"""An appendix that was read behind a letter shows its own pages, with what is marked on them."""

from dataclasses import replace

import pytest

from hcc_parse.domain import Language, Review, joined
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from hcc_parse.render.site import Attached, PagePicture, report_page
from tests.render.reviewed import FILES, reviewed
from tests.render.site.building import Element, opened, standing_of

LETTER = "UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả quý II năm 2026\nTổng số hồ sơ tiếp nhận: 9 hồ sơ.\n"
PRINTED = next(path for path in FILES if path.suffix == ".pdf" and reviewed(path).findings)
SHEET = PagePicture(b"", 595, 842)


def whole() -> tuple[Review, Attached]:
    """A letter with a printed report behind it, as if that were its appendix."""
    letter, alone = parse_plain(LETTER), reviewed(PRINTED).dossier.report
    report = joined(letter, [replace(alone, source=replace(alone.source, path="phu-luc.pdf"))])
    blocks = range(len(letter.blocks), len(report.blocks))
    return review(report, load_knowledge(), guessing=False), Attached(1, blocks, alone)


def page(language: Language = "vi") -> tuple[Review, Attached, Element]:
    """The page of that letter, all pages of the appendix drawn."""
    found, attached = whole()
    places = attached.places(f.place for f in found.findings if f.place is not None)
    pages = {box.page: SHEET for place in places for box in place.boxes}
    drawn = attached._replace(pages=pages)
    return (
        found,
        drawn,
        opened(report_page(found, standing_of(found), {}, language, attached=[drawn])),
    )


@pytest.mark.parametrize(("language", "said"), [("vi", "của tệp kèm theo"), ("en", "enclosed")])
def test_the_pages_of_an_appendix_are_shown_under_its_name(language: Language, said: str) -> None:
    _, attached, shown = page(language)
    captions = [one.text for one in shown.named("figcaption")]
    assert len(captions) == len(attached.pages) > 0
    assert all(said in one and one.endswith("phu-luc.pdf") for one in captions)
    assert "phu-luc-1-trang-" in str(shown.named("img")[0].attributes["src"])


def test_findings_in_an_appendix_are_marked_on_its_page_and_lead_there() -> None:
    found, attached, shown = page()
    inside = [f.id for f in found.findings if f.place and f.place.address.block in attached.blocks]
    assert inside
    assert {f"t-{n}-1" for n in attached.pages} == {
        one.attributes["id"] for one in shown.named("figure")
    }
    marked = {one.attributes.get("href") for one in shown.named("svg") for one in one.named("a")}
    assert {f"#f-{id}" for id in inside} <= marked
    links = [str(one.attributes.get("href")) for one in shown.named("a")]
    assert sum(link.startswith("#t-") for link in links) >= len(inside)


def test_what_lies_in_the_letter_is_no_place_of_the_appendix() -> None:
    found, attached = whole()
    first = next(found.dossier.report.passages())
    assert attached.places([first.at(0, 1)]) == ()
