"""The receipt of a review: what of the report was checked, and what was not and why."""

from collections.abc import Iterator

from hcc_parse.domain import UNCHECKED, Dossier, Language, Review, Said, SumKind, Table
from hcc_parse.render.json_values import Json
from hcc_parse.render.scan_gaps import Gap, scan_gaps

OF_SUMS: dict[SumKind, str] = {  # which check looks at the sums of a kind
    "column": "A01",
    "row": "A02",
    "text": "A03",
    "balance": "A04",
    "part": "A05",
    "breakdown": "A06",
    "carried": "A18",
    "running": "A19",
    "points": "A20",
}
OF_RATIOS = {"A07", "A08", "A14"}
IN_TABLE, IN_TEXT, IN_TABLES = "C01", "C02", "C05"
PAGES = {"page-without-text", "broken-text-map"}  # codes of problems that are about a page


def coverage(review: Review, language: Language) -> Json:
    """The receipt as JSON; `checked` counts comparisons made, `unchecked` what escaped them."""
    return {
        "checked": checked(review),
        "unchecked": [
            {
                "code": gap.code,
                "count": gap.number,
                "of": gap.of,
                "what": gap.what.in_(language),
                "reason": gap.reason.in_(language),
            }
            for gap in gaps(review)
        ],
    }


def checked(review: Review) -> dict[str, int]:
    """How many sums, shares, facts stated twice, citations and tables were looked at.

    A sum counts only when the check that speaks of its kind was asked, and so do the others.
    """
    relations, mentions = review.dossier.relations, review.dossier.mentions
    silent = set(review.silent)
    return {
        "sums": sum(OF_SUMS[sum_.kind] not in silent for sum_ in relations.sums),
        "shares": 0 if silent >= OF_RATIOS else len(relations.ratios),
        "restatements": sum(
            (IN_TABLE if pair.table else IN_TEXT) not in silent for pair in relations.restatements
        )
        + (len(relations.repeats) if IN_TABLES not in silent else 0),
        "citations": len(mentions.citations),
        "tables": len(mentions.grids),
    }


def coverage_in_words(review: Review, language: Language) -> Iterator[str]:
    """Yield the receipt as two sentences; the second only when something was not checked."""
    sums, shares, pairs, citations, tables = checked(review).values()
    if language == "en":
        yield (
            f"Checked: {sums} sums, {shares} shares, {pairs} facts stated twice, {citations} "
            f"citations, {tables} tables."
        )
    else:
        yield (
            f"Đã kiểm: {sums} phép cộng, {shares} tỷ lệ, {pairs} số nêu hai lần, {citations} viện "
            f"dẫn, {tables} bảng."
        )
    told = "; ".join(_told(gap, language) for gap in gaps(review))
    if told:
        yield f"{'Not checked' if language == 'en' else 'Chưa kiểm'}: {told}."


def _told(gap: Gap, language: Language) -> str:
    among = "" if gap.of is None else f"/{gap.of}"
    return f"{gap.number}{among} {gap.what.in_(language)} ({gap.reason.in_(language)})"


def gaps(review: Review) -> Iterator[Gap]:
    """Yield what was not checked, the unread first."""
    dossier = review.dossier
    for gap in (*_unread(review), *scan_gaps(dossier), *_tables(dossier), *_text(dossier)):
        if gap.number:
            yield gap


def _unread(review: Review) -> Iterator[Gap]:
    codes = [problem.code for problem in review.problems if problem.code in UNCHECKED]
    pages = sum(code in PAGES for code in codes)
    crashed = codes.count("check-crashed")
    yield Gap(
        "page-unread",
        pages,
        review.dossier.report.source.pages,
        Said("trang", "pages"),
        Said("không đọc được chữ", "their text could not be read"),
    )
    yield Gap(
        "part-unread",
        len(codes) - pages - crashed,
        None,
        Said("phần của tệp", "parts of the file"),
        Said("không đọc được, xem các dòng có dấu !", "unread: see the lines with !"),
    )
    yield Gap(
        "check-crashed",
        crashed,
        None,
        Said("phép kiểm tra", "checks"),
        Said("bị lỗi", "they failed"),
    )


def _tables(dossier: Dossier) -> Iterator[Gap]:
    read = {grid.block for grid in dossier.mentions.grids}
    summed = {id(sum_.grid) for sum_ in dossier.relations.sums if sum_.grid is not None}
    blocks = [n for n, b in enumerate(dossier.report.blocks) if isinstance(b, Table) and b.ruled]
    yield Gap(
        "table-without-figures",
        sum(n not in read for n in blocks),
        len(blocks),
        Said("bảng", "tables"),
        Said("không phải bảng số liệu, hoặc không hiểu", "no figures, or not understood"),
    )
    yield Gap(
        "table-without-sums",
        sum(id(grid) not in summed for grid in dossier.mentions.grids),
        len(read),
        Said("bảng số liệu", "tables of figures"),
        Said("không có dòng, cột tổng để cộng", "no total row or column to add up"),
    )
    used = {(id(sum_.grid), sum_.basis.vi) for sum_ in dossier.relations.sums}
    formulas = [(id(grid), f.text) for grid in dossier.mentions.grids for f in grid.formulas]
    yield Gap(
        "formula-unused",
        sum(formula not in used for formula in formulas),
        len(formulas),
        Said("công thức ở đầu cột", "formulas in heads of columns"),
        Said(
            "không dòng nào cộng được, hoặc đọc từ ảnh và trái với các dòng",
            "no row adds up by them, or read from a picture against the rows",
        ),
    )


def _text(dossier: Dossier) -> Iterator[Gap]:
    mentions, relations = dossier.mentions, dossier.relations
    named = {id(fact.figure) for fact in dossier.facts}
    based = {id(ratio.share) for ratio in (*relations.ratios, *relations.links)}
    counts = [figure for figure in mentions.figures if figure.kind == "count"]
    shares = [figure for figure in mentions.figures if figure.kind == "share"]
    yield Gap(
        "figure-unnamed",
        sum(id(figure) not in named for figure in counts),
        len(counts),
        Said("số đếm trong lời", "counts in the text"),
        Said("chưa hiểu là chỉ tiêu nào", "of which indicator is not understood"),
    )
    yield Gap(
        "share-without-base",
        sum(id(figure) not in based for figure in shares),
        len(shares),
        Said("tỷ lệ trong lời", "shares in the text"),
        Said("không thấy tử số hoặc mẫu số", "numerator or base is not stated"),
    )
    yield Gap(
        "number-not-understood",
        sum(number.kind == "not-understood" for number in mentions.numbers),
        len(mentions.numbers),
        Said("con số", "numbers"),
        Said("chưa hiểu là số gì", "of what kind is not understood"),
    )
    yield _unregistered(dossier)


def _unregistered(dossier: Dossier) -> Gap:
    """Citations whose date nothing verified can be held against."""
    documents, citations = dossier.knowledge.legal_documents, dossier.mentions.citations
    known = [citation.registered(documents) for citation in citations]
    return Gap(
        "citation-unregistered",
        sum(document is None or not (document.verified and document.unique) for document in known),
        len(citations),
        Said("viện dẫn", "citations"),
        Said("không có trong danh mục đã kiểm chứng", "not in the verified registry"),
    )
