"""The sheet of the units: how each stands, what it sent, where to read on."""

from collections.abc import Iterator

from hcc_parse.domain import Brief, Language, Said, Severity, Standing
from hcc_parse.render.sheets.layout import Cell, Column, Link, Marked, Row, Sheet, Telling
from hcc_parse.render.sheets.words import TONES, page_of, period_in_words
from hcc_parse.render.site.links import papers_of
from hcc_parse.render.site.wording import Words

COLUMNS = (
    Column(Said("STT", "No."), 6, "number"),
    Column(Said("Đơn vị", "Unit"), 26),
    Column(Said("Kết luận", "Verdict"), 22),
    Column(Said("Lỗi", "Errors"), 8, "number"),
    Column(Said("Cần xem", "Warnings"), 10, "number"),
    Column(Said("Lưu ý", "Notes"), 8, "number"),
    Column(Said("Trang báo cáo", "Report page"), 16, "link"),
    Column(Said("Phiếu gửi đơn vị", "Letter"), 16, "link"),
    Column(Said("Bản đánh dấu", "Marked copy"), 16, "link"),
    Column(Said("Số", "Number"), 18),
    Column(Said("Ngày", "Date"), 12, "date"),
    Column(Said("Kỳ báo cáo", "Period"), 24, "long"),
    Column(Said("Tệp được dùng", "File used"), 34, "long"),
    Column(Said("Số tệp đã gửi", "Files sent"), 10, "number"),
    Column(Said("Chưa đọc hoặc chưa kiểm được", "Not read or not checked"), 50, "long"),
)
PRINTED = 12


def roster_sheet(telling: Telling) -> Sheet:
    """A row a unit, in the order of the standings."""

    def rows() -> Iterator[Row]:
        for n, standing in enumerate(telling.review.standings, 1):
            yield (n, *_unit(standing, telling))

    title = Said("Đơn vị", "Units")
    return Sheet(key="don-vi", title=title, columns=COLUMNS, rows=rows, fixed=2, printed=PRINTED)


def _unit(standing: Standing, telling: Telling) -> tuple[Cell, ...]:
    brief, language = standing.brief, telling.language
    papers = papers_of(standing, telling.papers)
    return (
        standing.unit,
        _verdict(standing, language),
        *(standing.count(severity) for severity in Severity),
        _link(page_of(standing), telling.say("Mở trang", "Open page"), telling),
        _link(papers.letter, telling.say("Mở phiếu", "Open letter"), telling),
        _link(papers.marked, telling.say("Mở bản", "Open copy"), telling),
        *(_report(brief, language) if brief else (None,) * 4),
        len(standing.files),
        _untold(standing, language),
    )


def _verdict(standing: Standing, language: Language) -> Marked:
    """The verdict; where not all could be read or checked it says so, and is not green."""
    said, tone = standing.verdict.said.in_(language), TONES[standing.verdict]
    if standing.brief is None or not standing.brief.partial:
        return Marked(said, tone)
    return Marked(f"{said} ({Words(language)('partly')})", "look" if tone == "good" else tone)


def _report(brief: Brief, language: Language) -> tuple[Cell, ...]:
    """Number, date, period and file."""
    number = "/".join(filter(None, (brief.number, brief.symbol)))
    return number, brief.issued, period_in_words(brief.term, language), brief.path


def _link(path: str | None, words: str, telling: Telling) -> Link | None:
    link = telling.linked(words, path) if path else None
    return link if link and link.target else None


def _untold(standing: Standing, language: Language) -> str:
    """Why no report counts, or what of it went unread or unchecked."""
    if standing.brief is not None:
        problems = [problem.said.in_(language) for problem in standing.brief.problems]
        return " ".join(dict.fromkeys(problems))
    failures = (file.failure for file in standing.files)
    return " ".join(failure.said.in_(language) for failure in failures if failure)
