"""The front page: every unit with its verdict, what became of every file, in two languages."""

from dataclasses import replace

import pytest

from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Language, Severity, Sight, Term, Verdict
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render.site import checks_page, index_page
from hcc_parse.render.site.charts import stacked
from hcc_parse.render.site.wording import Words, term_in_words
from tests.render.site.building import Element, corpus_round, opened

both_languages = pytest.mark.parametrize("language", ["vi", "en"])


def index(language: Language = "vi") -> Element:
    return opened(index_page(corpus_round(), load_knowledge(), language, checks=CATALOGUE))


@both_languages
def test_every_unit_stands_in_the_table_with_its_verdict_and_counts(language: Language) -> None:
    table = index(language).classed("units")[0]
    rows = table.named("tbody")[0].named("tr")
    assert len(rows) == len(corpus_round().standings)
    for row, standing in zip(rows, corpus_round().standings, strict=True):
        cells = [cell.text for cell in row.named("th", "td")]
        assert cells[0] == standing.unit
        assert standing.verdict.said.in_(language) in cells[1]
        assert cells[2:5] == [str(standing.count(severity)) for severity in Severity]
        links = [link.attributes["href"] for link in row.named("a")]
        assert (f"bao-cao/{standing.slug}.html" in links) == (standing.brief is not None)


@both_languages
def test_the_filters_count_the_verdicts(language: Language) -> None:
    cards = [" ".join(card.text.split()) for card in index(language).classed("card")]
    all_, *told = cards
    assert all_.startswith(str(len(corpus_round().standings)))
    for verdict, card in zip(Verdict, told, strict=True):
        number = corpus_round().count(verdict)
        assert card.replace(" ", "") == f"{number}{verdict.said.in_(language)}".replace(" ", "")


@both_languages
def test_every_file_is_accounted_for(language: Language) -> None:
    told = {
        row.named("td")[0].text: row.named("td")[1].text
        for table in index(language).classed("files")
        for row in table.named("tbody")[0].named("tr")
    }
    assert set(told) == {file.path for file in corpus_round().round.received}
    first = corpus_round().round.received[0].path
    assert first in told["lap.docx"]
    assert {"vi": "Tệp hỏng.", "en": "Broken."}[language] in told["hong.docx"]


def test_what_was_found_across_reports_leads_to_the_report() -> None:
    page = index()
    row = page.by_id()["f-abcdef012345"]
    standing = corpus_round().standings[0]
    assert corpus_round().crossings[0].finding.message.vi in row.text
    hrefs = {link.attributes["href"] for link in row.named("a")}
    assert f"bao-cao/{standing.slug}.html#f-abcdef012345" in hrefs


def test_of_many_places_the_first_are_shown_and_the_others_counted() -> None:
    first = corpus_round().crossings[0]
    many = tuple(Sight(f"quy-1/{n}.docx", str(n), None) for n in range(30))
    review = replace(corpus_round(), crossings=(replace(first, sights=many),))
    row = opened(index_page(review, load_knowledge())).by_id()["f-abcdef012345"]
    assert len(row.named("li")) == 7
    assert "và 24 chỗ khác" in row.text


def test_of_very_many_findings_of_a_check_the_first_are_shown_and_the_others_counted() -> None:
    first = corpus_round().crossings[0]
    review = replace(corpus_round(), crossings=(first,) * 203)
    page = opened(index_page(review, load_knowledge()))
    assert len(page.classed("across")[0].named("tbody")[0].named("tr")) == 200
    assert "Còn 3 điểm nữa" in page.text
    assert "(203)" in page.classed("asked")[0].text


def test_a_unit_without_a_report_says_what_became_of_its_files() -> None:
    rows = index().classed("units")[0].named("tbody")[0].named("tr")
    told = {row.named("th")[0].text: row.named("td")[0].text for row in rows}
    assert "Không đọc được: Tệp hỏng." in told["xã Hỏng"]
    assert told["xã Vắng"] == "CHƯA NỘP"


def test_a_unit_without_a_page_leads_to_what_is_told_of_it() -> None:
    first = corpus_round().crossings[0]
    standings = tuple(
        replace(one, crossings=(first,)) if one.verdict is Verdict.ABSENT else one
        for one in corpus_round().standings
    )
    page = opened(index_page(replace(corpus_round(), standings=standings), load_knowledge()))
    rows = page.classed("units")[0].named("tbody")[0].named("tr")
    (head,) = [row.named("th")[0] for row in rows if row.named("th")[0].text == "xã Vắng"]
    (link,) = head.named("a")
    assert link.attributes["href"] == f"#f-{first.finding.id}"
    assert f"f-{first.finding.id}" in page.by_id()


def test_a_unit_whose_report_has_no_letter_to_read_says_so_wherever_it_stands() -> None:
    review = corpus_round()
    first = review.standings[0]
    assert first.brief is not None
    brief = replace(first.brief, unread=True)
    files = tuple(replace(file, brief=brief) for file in first.files)
    received = files + tuple(f for f in review.round.received if f.path != files[0].path)
    scanned = replace(
        review,
        round=replace(review.round, received=received),
        standings=(replace(first, brief=brief, verdict=Verdict.UNREAD, files=files),),
        crossings=(),
    )
    page = opened(index_page(scanned, load_knowledge()))
    row = page.classed("units")[0].named("tbody")[0].named("tr")[0]
    why = "không đọc được chữ nào (trang quét, ảnh)"
    assert why in row.named("td")[0].text
    assert f"Dùng làm báo cáo của đơn vị - {why}" in page.text


def test_a_digest_is_shown_by_its_first_letters() -> None:
    first = corpus_round().crossings[0]
    sights = (Sight("quy-1/a.docx", "0123456789abcdef" * 4), Sight("quy-1/b.docx", "212"))
    review = replace(corpus_round(), crossings=(replace(first, sights=sights),))
    row = opened(index_page(review, load_knowledge())).by_id()["f-abcdef012345"]
    assert "mã nội dung 0123456789ab… — quy-1/a.docx" in row.text
    assert "212 — quy-1/b.docx" in row.text
    assert "0123456789abcdef" not in row.text


def test_the_chart_of_checks_counts_each_finding_once() -> None:
    rows = index().classed("bars")[0].named("tbody")[0].named("tr")
    told = {row.classed("check")[0].text: int(row.classed("n")[0].text) for row in rows}
    found: dict[str, int] = {}
    for standing in corpus_round().standings:
        noted = [one.finding for one in standing.brief.noted] if standing.brief else []
        for finding in (*noted, *(crossing.finding for crossing in standing.crossings)):
            found[finding.check] = found.get(finding.check, 0) + 1
    assert told == found
    assert list(told.values()) == sorted(told.values(), reverse=True)


def test_only_papers_that_were_written_are_offered() -> None:
    page = index_page(corpus_round(), load_knowledge(), made={"phieu/xa-vinh-lam.docx"})
    hrefs = {link.attributes["href"] or "" for link in opened(page).named("a")}
    assert {href for href in hrefs if href.startswith(("phieu/", "danh-dau/"))} == {
        "phieu/xa-vinh-lam.docx"
    }


@both_languages
def test_the_checks_are_explained_under_their_ids(language: Language) -> None:
    page = opened(checks_page(CATALOGUE.values(), language))
    for id, check in CATALOGUE.items():
        assert check.title.in_(language) in page.by_id()[id].text
    links = {link.attributes["href"] or "" for link in index(language).named("a")}
    named = {href.partition("#")[2] for href in links if href.startswith("phep-kiem-tra.html#")}
    assert named
    assert named <= set(page.by_id())


def test_a_round_of_nothing_is_a_page_too() -> None:
    empty = replace(
        corpus_round(), standings=(), crossings=(), totals=(),
        round=replace(corpus_round().round, received=(), asked=None),
    )  # fmt: skip
    page = opened(index_page(empty, load_knowledge()))
    assert "Không có đơn vị nào." in page.text


def test_the_parts_of_the_bar_fill_it() -> None:
    shares = stacked([(Verdict.PASSED, 7), (Verdict.LOOK, 0), (Verdict.CORRECT, 6)])
    assert [share.verdict for share in shares] == [Verdict.PASSED, Verdict.CORRECT]
    assert shares[0].start == 0
    assert shares[1].start == shares[0].length
    assert shares[1].start + shares[1].length == 1000


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("quarter-2", "Quý II năm 2026"),
        ("half-1", "6 tháng đầu năm 2026"),
        ("nine-months", "9 tháng đầu năm 2026"),
        ("year", "Năm 2026"),
        ("month-6", "Tháng 6 năm 2026"),
        ("months-5", "5 tháng đầu năm 2026"),
        ("last-months-3", "kỳ lạ"),
    ],
)
def test_a_period_is_told_by_its_name(name: str, told: str) -> None:
    assert term_in_words(Term(name, 2026, text="kỳ lạ"), Words("vi")) == told


def test_what_was_found_most_names_the_units_it_was_found_in() -> None:
    page = index()
    rows = page.classed("bars")[0].named("tbody")[0].named("tr")
    assert rows
    own = {
        finding.finding.check
        for standing in corpus_round().standings
        for _, brief in standing.reports()
        for finding in brief.noted
    }
    for row in rows:
        number = int(row.named("summary")[0].text)
        units = [item.text for item in row.named("li")]
        assert len(units) == number > 0
        check = row.named("th")[0].text.split()[0]
        if check in own:
            named = {standing.unit for standing in corpus_round().standings}
            assert set(units) <= named
