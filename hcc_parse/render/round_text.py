"""A round in a few lines for the terminal: how the units stand, and where to go on."""

from collections.abc import Iterator

from hcc_parse.domain import Language, RoundReview, Severity, State, Verdict
from hcc_parse.render.text import safe

_VI = {
    State.USED: "{} tệp được dùng",
    State.OLDER: "{} bản cũ",
    State.DUPLICATE: "{} bản trùng",
    State.JOINED: "{} phụ lục gửi rời",
    State.STRAY: "{} tệp không rõ đơn vị",
    State.WRONG_TERM: "{} tệp sai kỳ",
    State.FAILED: "{} tệp không đọc được",
}
_EN = {
    State.USED: "{} used",
    State.OLDER: "{} older versions",
    State.DUPLICATE: "{} duplicates",
    State.JOINED: "{} appendices sent apart",
    State.STRAY: "{} of no known unit",
    State.WRONG_TERM: "{} of another period",
    State.FAILED: "{} unreadable",
}


def round_text(review: RoundReview, front: str, language: Language = "vi") -> str:
    """Sum up a round: files, units by verdict, findings, and the front page to open.

    Args:
        review: The round.
        front: The path of the front page.
        language: Of the words.
    """
    return "".join(safe(line) + "\n" for line in _lines(review, front, language))


def _lines(review: RoundReview, front: str, language: Language) -> Iterator[str]:
    english = language == "en"
    received = review.round.received
    states = [(state, sum(file.state is state for file in received)) for state in State]
    words = _EN if english else _VI
    told = ", ".join(words[state].format(count) for state, count in states if count)
    yield f"{len(received)} files: {told}." if english else f"Nhận {len(received)} tệp: {told}."
    counts = [(verdict, review.count(verdict)) for verdict in Verdict]
    units = ", ".join(f"{count} {v.said.in_(language)}" for v, count in counts if count)
    many = len(review.standings)
    yield f"{many} units: {units}." if english else f"{many} đơn vị: {units}."
    errors, warnings, notes = (
        sum(standing.count(severity) for standing in review.standings) for severity in Severity
    )
    yield from (problem.said.in_(language) for problem in review.problems)
    if english:
        yield f"{errors} errors, {warnings} warnings, {notes} notes."
        yield f"Open in a browser: {front}"
    else:
        yield f"{errors} lỗi, {warnings} điểm cần xem, {notes} lưu ý."
        yield f"Mở bằng trình duyệt: {front}"
