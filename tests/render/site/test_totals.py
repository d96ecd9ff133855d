"""From a total of the city to the cell that it came from: every figure, in at most three clicks."""

from dataclasses import replace

import pytest

from hcc_parse.domain import Language
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.site import total_pages
from tests.render.reviewed import FILES
from tests.render.site.building import Element, corpus_round, opened, page_of

both_languages = pytest.mark.parametrize("language", ["vi", "en"])


def pages(language: Language = "vi") -> dict[str, Element]:
    written = list(total_pages(corpus_round(), load_knowledge(), language))
    assert len({path.lower() for path, _ in written}) == len(written)
    return {path: opened(html) for path, html in written}


@both_languages
def test_each_total_of_the_overview_leads_to_the_cells_it_is_made_of(language: Language) -> None:
    all_pages = pages(language)
    links = [
        link.attributes["href"] or ""
        for cell in all_pages["tong-hop/index.html"].classed("n")
        for link in cell.named("a")
    ]
    assert len(links) == len(set(links)) == len(corpus_round().totals)
    cells: dict[tuple[str, str], int] = {}
    for href in links:
        path, _, anchor = href.removeprefix("../").partition("#")
        heading = all_pages[path].by_id()[anchor]
        section = next(
            one
            for one in all_pages[path].named("section")
            if one.attributes.get("aria-labelledby") == anchor
        )
        assert heading.tag == "h2"
        for link in section.classed("n"):
            for one in link.named("a"):
                page, _, cell = (one.attributes["href"] or "").partition("#")
                cells[(page.removeprefix("../"), cell)] = 1
    stated = {
        (part.unit, part.stated.spot.anchor)
        for total in corpus_round().totals
        for part in total.parts
        if part.stated
    }
    slugs = {standing.unit: standing.slug for standing in corpus_round().standings}
    assert set(cells) == {(f"bao-cao/{slugs[unit]}.html", anchor) for unit, anchor in stated}


def test_the_cells_are_on_the_pages_of_the_reports() -> None:
    by_slug = {f"bao-cao/{s.slug}.html": s for s in corpus_round().standings}
    written = {path.stem: page_of(path) for path in FILES if path.suffix == ".docx"}
    for page in pages().values():
        for link in page.named("a"):
            path, _, anchor = (link.attributes["href"] or "").removeprefix("../").partition("#")
            if path in by_slug and anchor:
                brief = by_slug[path].brief
                assert brief is not None
                stem = brief.path.rpartition("/")[2].removesuffix(".docx")
                assert anchor in written[stem].by_id()


def test_missing_and_disputed_figures_are_marked_and_the_claim_stands_beside() -> None:
    all_pages = pages()
    total = next(
        one for one in corpus_round().totals
        if one.indicator == "received_total" and one.field is None
    )  # fmt: skip
    page = all_pages["tong-hop/received-total.html"]
    whole = page.classed("none")
    assert len(whole) == len(total.missing)
    assert "lệch 5" in page.text
    assert "lệch 5" in all_pages["tong-hop/index.html"].text
    disputed = [one for total in corpus_round().totals for one in total.disputed]
    marked = [row for page in all_pages.values() for row in page.classed("disputed")]
    assert disputed
    assert len([row for row in marked if row.tag == "tr"]) == len(disputed)


def test_the_units_without_a_figure_of_a_field_are_named_where_most_have_one() -> None:
    total = next(one for one in corpus_round().totals if one.field is not None and one.missing)
    stating = [part for part in total.parts if part.stated]
    few = replace(total, parts=(*stating, total.missing[0]))
    many = replace(total, parts=(*stating, *total.missing[:1] * (len(stating) + 1)))
    for one, is_named in ((few, True), (many, False)):
        written = total_pages(replace(corpus_round(), totals=(one,)), load_knowledge())
        _, (_, page) = written
        names = opened(page).named("summary")
        assert [name.text.startswith("1 đơn vị") for name in names][:1] == [True] * is_named
        assert f"{len(one.missing)} đơn vị chưa có số" in opened(page).text


@both_languages
def test_the_same_pages_come_out_twice(language: Language) -> None:
    first, again = (list(total_pages(corpus_round(), load_knowledge(), language)) for _ in range(2))
    assert first == again


def test_a_unit_without_a_figure_says_whether_it_has_a_report() -> None:
    whole = [total for total in corpus_round().totals if total.field is None and total.missing]
    assert whole
    said = " ".join(page.text for page in pages().values())
    assert "báo cáo không nêu số này (hoặc chưa nhận ra)" in said
    assert "chưa có báo cáo để cộng" in said
