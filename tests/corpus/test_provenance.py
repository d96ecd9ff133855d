"""Everything extracted from our own reports stands where it says."""

from functools import cache
from pathlib import Path

import pytest

from corpus.evaluate import HERE
from hcc_parse.domain import Dossier
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read import read_report
from tests.reports import places_of

REPORTS = sorted((HERE / "reports").glob("*.docx")) + sorted((HERE / "reports").glob("*.pdf"))
each_report = pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)


@cache
def dossier(path: Path) -> Dossier:
    return understand(read_report(path), load_knowledge())


@each_report
def test_something_of_every_kind_is_extracted(path: Path) -> None:
    mentions = dossier(path).mentions
    for found in (mentions.figures, mentions.dates, mentions.periods, mentions.citations):
        assert found


def test_a_report_in_both_forms_states_the_same() -> None:
    for path in REPORTS:
        word, page = (dossier(path.with_suffix(form)).mentions for form in (".docx", ".pdf"))
        assert [f.text for f in word.figures] == [f.text for f in page.figures], path.stem
        assert [c.text for c in word.citations] == [c.text for c in page.citations], path.stem
        assert len(word.grids) == len(page.grids), path.stem


@each_report
def test_figures_dates_periods_and_citations_stand_where_they_say(path: Path) -> None:
    report, mentions = dossier(path).report, dossier(path).mentions
    for place, text in places_of(mentions):
        assert report.text_at(place) == text


@each_report
def test_cells_and_their_figures_stand_where_they_say(path: Path) -> None:
    report, mentions = dossier(path).report, dossier(path).mentions
    entries = [e for grid in mentions.grids for row in grid.rows for e in row.entries]
    figures = [entry.figure for entry in entries if entry.figure]
    assert bool(figures) is bool(mentions.grids)
    for entry in entries:
        assert report.text_at(entry.place) == entry.text
    for figure in figures:
        assert report.text_at(figure.place) == figure.text


@each_report
def test_the_header_announcements_and_appendices_stand_where_they_say(path: Path) -> None:
    report, mentions = dossier(path).report, dossier(path).mentions
    header = mentions.header
    for part in (header.issuer, header.number, header.date, header.period):
        assert part is not None
        assert report.text_at(part.place) == part.text
    for announcement in mentions.announcements:
        assert announcement.text in report.text_at(announcement.place)
    for heading in mentions.headings:
        assert heading.title in report.text_at(heading.place)
    for place in mentions.appendices:
        assert "phụ lục" in report.text_at(place).lower()


@each_report
def test_every_fact_rests_on_a_figure_of_the_report(path: Path) -> None:
    facts = dossier(path).facts
    assert facts
    for fact in facts:
        assert dossier(path).report.text_at(fact.figure.place) == fact.figure.text


@each_report
def test_places_on_pages_have_boxes_and_others_have_none(path: Path) -> None:
    report, mentions = dossier(path).report, dossier(path).mentions
    for place, _ in places_of(mentions):
        assert bool(place.boxes) is (report.source.format == "pdf")
        for box in place.boxes:
            assert 1 <= box.page <= (report.source.pages or 0)
            assert box.x0 < box.x1
            assert box.top < box.bottom
