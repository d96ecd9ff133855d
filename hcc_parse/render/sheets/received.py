"""The sheet of the files received: what became of each, and why."""

from collections.abc import Iterator

from hcc_parse.domain import Received, Said, Standing, State
from hcc_parse.render.sheets.layout import Column, Link, Marked, Row, Sheet, Telling, Tone
from hcc_parse.render.sheets.words import STATES, page_of, period_in_words

COLUMNS = (
    Column(Said("Tệp", "File"), 46, "long"),
    Column(Said("Tình trạng", "State"), 32, "long"),
    Column(Said("Vì sao", "Why"), 60, "long"),
    Column(Said("Đơn vị", "Unit"), 24),
    Column(Said("Kỳ ghi trong tệp", "Period in the file"), 24, "long"),
    Column(Said("Số", "Number"), 10),
    Column(Said("Ngày", "Date"), 12, "date"),
    Column(Said("Trang báo cáo", "Report page"), 14, "link"),
    Column(Said("Độ lớn (byte)", "Size (bytes)"), 14, "number"),
    Column(Said("Mã nội dung tệp", "Content code"), 68),
)
PRINTED = 8
COLOURS: dict[State, Tone] = {State.USED: "good", State.FAILED: "bad"}


def received_sheet(telling: Telling) -> Sheet:
    """A row a file of the inbox."""

    def rows() -> Iterator[Row]:
        standings = {
            brief.path: shown
            for standing in telling.review.standings
            for shown, brief in standing.reports()
        }
        for file in telling.review.round.received:
            yield _row(file, standings.get(file.path), telling)

    title = Said("Tệp nhận được", "Files received")
    return Sheet(key="tep-nhan-duoc", title=title, columns=COLUMNS, rows=rows, printed=PRINTED)


def _row(file: Received, standing: Standing | None, telling: Telling) -> Row:
    brief = file.brief
    tone: Tone = "bad" if brief and brief.unread else COLOURS.get(file.state, "look")
    return (
        file.path,
        Marked(STATES[file.state].in_(telling.language), tone),
        _why(file, telling),
        file.unit or (brief.unit if brief else None),
        period_in_words(brief.term, telling.language) if brief else None,
        brief.number if brief else None,
        brief.issued if brief else None,
        _page(standing, telling),
        file.size,
        file.sha256,
    )


def _page(standing: Standing | None, telling: Telling) -> Link | None:
    page = page_of(standing) if standing else None
    return telling.linked(telling.say("Mở trang", "Open page"), page) if page else None


def _why(file: Received, telling: Telling) -> str | None:
    """The reason of the failure, or the other file."""
    if file.failure is not None:
        return file.failure.said.in_(telling.language)
    if file.state is State.USED and file.brief is not None and file.brief.unread:
        return telling.say(
            "Không đọc được chữ nào (trang quét, ảnh).", "No text could be read (scanned pages)."
        )
    asked = telling.review.round.asked
    if file.state is State.WRONG_TERM and asked is not None:
        words = period_in_words(asked, telling.language)
        return telling.say(f"Kỳ được hỏi: {words}", f"Period asked for: {words}")
    if file.of is None:
        return None
    ground = _GROUNDS[file.told_by].in_(telling.language) if file.told_by else ""
    see = telling.say(f"Xem tệp {file.of}", f"See the file {file.of}")
    return f"{see} ({ground})" if ground else see


_GROUNDS = {
    "date": Said("mới hơn theo ngày văn bản", "later by its date"),
    "number": Said("mới hơn theo số văn bản", "later by its number"),
    "name": Said("mới hơn theo tên tệp", "later by the name of the file"),
    "path": Said("không rõ tệp nào mới hơn: lấy tệp cuối", "nothing tells which is later"),
}
