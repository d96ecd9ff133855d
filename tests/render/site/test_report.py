"""The page of a report: its text letter by letter, every place, every finding, in two languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch.briefs import brief_of
from hcc_parse.domain import Address, Language, Passage, Recogniser, Sight, State, Table, joined
from hcc_parse.render.site import page_pictures, pages_with_findings, report_page
from hcc_parse.render.site.links import anchor_of
from tests.render.reviewed import FILES, reviewed, reviewed_text
from tests.render.site.building import crossing_in, opened, page_of, standing_of

each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


@each_file
@both_languages
def test_every_paragraph_and_cell_stands_on_the_page_letter_by_letter(
    path: Path, language: Language
) -> None:
    report, elements = reviewed(path).dossier.report, page_of(path, language).by_id()
    shown = 0
    for block in report.blocks:
        for cell in block.cells if isinstance(block, Table) else (block,):
            anchor = anchor_of(cell.passage.address)
            assert elements[anchor].text == cell.passage.text
            shown += 1
    paper = opened_paper(path, language)
    assert paper == shown


def opened_paper(path: Path, language: Language) -> int:
    """How many paragraphs and cells the paper of a page has; holes and tables left out."""
    paper = page_of(path, language).classed("paper")[0]
    return sum("id" in one.attributes for one in paper.named("p", "td", "th"))


@each_file
def test_every_figure_citation_and_finding_can_be_gone_to(path: Path) -> None:
    review = reviewed(path)
    brief, elements = brief_of(review), page_of(path).by_id()
    spots = [one.spot for one in brief.stated]
    spots += [one.spot for one in brief.cited]
    spots += [noted.spot for noted in brief.noted if noted.spot is not None]
    assert spots
    assert {spot.anchor for spot in spots} <= set(elements)
    assert {f"f-{finding.id}" for finding in review.findings} <= set(elements)


@each_file
def test_every_inner_link_leads_somewhere_and_every_id_is_there_once(path: Path) -> None:
    page = page_of(path)
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    inner = [one.attributes.get("href") or "" for one in page.named("a")]
    assert {href[1:] for href in inner if href.startswith("#")} <= set(ids)


@each_file
def test_each_place_is_marked_and_leads_to_its_finding(path: Path) -> None:
    review, page = reviewed(path), page_of(path)
    elements = page.by_id()
    for finding in review.findings:
        if finding.place is None:
            continue
        marks = elements[anchor_of(finding.place.address)].named("mark")
        number = elements[f"f-{finding.id}"].classed("number")[0].text
        links = [link for mark in marks for link in mark.named("a")]
        over = [link for link in links if number in (link.attributes["data-n"] or "").split(",")]
        said = review.dossier.report.text_at(finding.place)
        assert said in "".join(link.text for link in over)
        assert over[0].attributes["href"] in {f"#{id}" for id in elements if id.startswith("f-")}


@each_file
@both_languages
def test_a_finding_says_what_where_and_how_it_was_reckoned(path: Path, language: Language) -> None:
    review, elements = reviewed(path), page_of(path, language).by_id()
    for finding in review.findings:
        told = elements[f"f-{finding.id}"].text
        assert finding.message.in_(language) in told
        assert (finding.explanation or "") in told
        assert finding.id in told
        assert finding.check in told


def test_a_repair_is_shown_with_what_stands_and_what_would_hold() -> None:
    page = page_of(next(path for path in FILES if path.name == "dong-trieu-ha.pdf"))
    repairs = [" ".join(one.text.split()) for one in page.classed("repair")]
    assert any("ghi 1.238 → nếu là 1.283" in told for told in repairs)
    assert any("Không có cách sửa nào khác" in told for told in repairs)
    assert len(repairs) == 2  # what follows from a cause does not tell its repair again


def test_a_finding_across_reports_is_told_and_marked_in_this_report() -> None:
    review = reviewed(FILES[0])
    page = page_of(FILES[0])
    crossing = crossing_in(review)
    place = crossing.finding.place
    assert place is not None
    assert page.by_id()[f"f-{crossing.finding.id}"].classed("message")[0].text == (
        crossing.finding.message.vi
    )
    cell = page.by_id()[anchor_of(place.address)]
    assert f"#f-{crossing.finding.id}" in {a.attributes["href"] for a in cell.named("a")}


def test_what_is_seen_across_reports_is_marked_at_its_characters() -> None:
    review = reviewed(FILES[0])
    standing = standing_of(review)
    stated = standing.brief.stated[0] if standing.brief else None
    assert stated is not None
    path = review.dossier.report.source.path
    crossing = replace(
        crossing_in(review),
        spot=stated.spot,
        sights=(Sight(path, stated.text, stated.spot), Sight("quy-1/thu.docx", "88", None)),
    )
    finding = replace(crossing.finding, place=Passage(text="", address=Address(0)).at(0, 0))
    standing = replace(standing, crossings=(replace(crossing, finding=finding),))
    page = opened(report_page(review, standing, {}))
    links = [
        link
        for link in page.by_id()[stated.spot.anchor].named("a")
        if link.attributes["href"] == f"#f-{finding.id}"
    ]
    assert [link.text for link in links] == [stated.text]
    assert "88 — quy-1/thu.docx" in page.by_id()[f"f-{finding.id}"].text


def test_what_is_said_of_another_file_has_no_place_here() -> None:
    review = reviewed(FILES[0])
    crossing = replace(crossing_in(review), path="quy-1/thu.docx")
    page = opened(report_page(review, standing_of(review, crossings=(crossing,)), {}))
    assert crossing.finding.message.vi in page.by_id()["f-abcdef012345"].text
    assert "#f-abcdef012345" not in {link.attributes["href"] for link in page.named("a")}


def test_the_other_files_of_the_unit_are_listed() -> None:
    review = reviewed(FILES[0])
    standing = standing_of(review)
    older = replace(
        standing.files[0], path="cũ.docx", state=State.OLDER, of="mới.docx", told_by="date"
    )
    page = opened(report_page(review, replace(standing, files=(*standing.files, older)), {}))
    assert "cũ.docx - Bản cũ; bản mới hơn được dùng: mới.docx - xét theo ngày ban hành" in page.text


def test_a_file_sent_apart_begins_under_its_own_name() -> None:
    review = reviewed_text("BÁO CÁO\nKết quả công tác")
    other = reviewed_text("PHỤ LỤC\nSố liệu", "phu-luc.docx").dossier.report
    whole = joined(review.dossier.report, [other])
    page = report_page(
        replace(review, dossier=replace(review.dossier, report=whole)), standing_of(review), {}
    )
    assert [one.text for one in opened(page).classed("enclosed")] == ["Tệp kèm theo: phu-luc.docx"]


def test_pictures_carry_rectangles_within_the_page() -> None:
    path = next(path for path in FILES if path.name == "dong-trieu-ha.pdf")
    review = reviewed(path)
    pages = pages_with_findings(review, standing_of(review))
    pictures = page_pictures(path.read_bytes(), [*pages, 99])
    assert tuple(pictures) == pages == (1, 2, 4)
    page = page_of(path)
    for number in pages:
        figure = page.by_id()[f"t-{number}"]
        picture, drawing = figure.named("img")[0], figure.named("svg")[0]
        assert picture.attributes["src"] == f"../bao-cao/phuong-dong-trieu-ha/trang-{number}.png"
        _, _, width, height = map(float, (drawing.attributes["viewbox"] or "").split())
        assert (width, height) == pytest.approx(pictures[number][1:], abs=0.01)
        for one in figure.named("rect"):
            x, y, w, h = (float(one.attributes[k] or "") for k in ("x", "y", "width", "height"))
            assert 0 < x < x + w < width
            assert 0 < y < y + h < height
        assert figure.named("rect")


def test_a_report_without_findings_says_so() -> None:
    review = reviewed_text("BÁO CÁO\nKết quả công tác")
    text = opened(report_page(review, standing_of(review), {})).text
    assert ("Không có điểm nào." in text) == (not review.findings)
    assert "Đã kiểm:" in text


@each_file
def test_the_same_page_comes_out_twice(path: Path) -> None:
    review = reviewed(path)
    standing = standing_of(review)
    assert report_page(review, standing, {}) == report_page(review, standing, {})


def test_a_page_says_whether_its_text_was_read_from_a_scan() -> None:
    review = reviewed_text("UBND XÃ AN PHÚ\nBÁO CÁO\nKết quả quý I năm 2026")
    report = review.dossier.report
    source = replace(report.source, ocr=Recogniser("tesseract", "5.3.0", "0" * 64))
    scan = replace(review, dossier=replace(review.dossier, report=replace(report, source=source)))
    typed, recognised = (report_page(one, standing_of(one), {}) for one in (review, scan))
    assert "đúng như trong tệp" in typed
    assert "đúng như trong tệp" not in recognised
    assert "máy đọc được từ ảnh trang quét" in recognised
