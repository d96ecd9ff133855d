"""The committed reading as a page in Vietnamese: `python -m corpus.reading.summary` (README)."""

from collections.abc import Iterable, Iterator

from corpus.generate.dress import Dress
from corpus.marked import put_between
from corpus.reading.series import DRESSES, LONG, READING, name_of
from corpus.score.record import read_rates
from corpus.score.summary import FORMS, README, Found
from corpus.score.tally import Rate

BEGIN, END = "<!-- reading: python -m corpus.reading.summary -->", "<!-- end of reading -->"
TABLES = {
    "ruled": "bảng kẻ đủ",
    "horizontal": "bảng chỉ kẻ ngang",
    "framed": "bảng chỉ có khung và kẻ dưới tiêu đề",
    "unruled": "bảng không kẻ",
    "mixed": "bảng lẫn lộn, có tiêu đề xoay 90°",
}
FONTS = {"one": "một phông", "two": "hai phông"}
TEXT = {  # of the plain dress
    "words of the text": "chữ của lời văn đọc được, đúng thứ tự",
    "words told that are set": "chữ đọc ra là chữ có trong báo cáo",
    "paragraphs whole": "đoạn văn đọc trọn",
    "text word for word": "báo cáo đọc đúng từng chữ ngoài bảng",
    "same words as the DOCX": "báo cáo có cùng chữ với bản DOCX, chỉ khác trình bày",
}


def page(rates: Iterable[Rate]) -> str:
    """Return the page: cells exact by dress, then the running text of the plain dress."""
    found = {rate.name: rate for rate in rates}
    return "\n".join(["", *_cells(found), "", *_text(found), ""])


def _cells(found: Found) -> Iterator[str]:
    title = "ô đọc đúng cả chữ, đường dẫn tiêu đề và dòng"
    yield f"| {title} ({LONG} báo cáo mỗi hàng) | {' | '.join(FORMS.values())} |"
    yield f"|---|{'---|' * len(FORMS)}"
    for dress in DRESSES:
        yield _row(found, _named(dress), name_of(dress), "cells exact")


def _text(found: Found) -> Iterator[str]:
    plain = DRESSES[0]
    yield f"| {_named(plain)} | {' | '.join(FORMS.values())} |"
    yield f"|---|{'---|' * len(FORMS)}"
    for measure, title in TEXT.items():
        yield _row(found, title, name_of(plain), measure)


def _named(dress: Dress) -> str:
    return f"{TABLES[dress.tables]}, {FONTS[dress.fonts]}"


def _row(found: Found, title: str, of_set: str, measure: str) -> str:
    cells = [_said(found.get((of_set, form, measure, "all"))) for form in FORMS]
    return f"| {title} | {' | '.join(cells)} |"


def _said(rate: Rate | None) -> str:
    if rate is None:
        return "–"
    share = rate.hits * 1000 // rate.total / 10  # cut off: 52344 of 52345 is not all
    low, high = (100 * end for end in rate.interval)
    shown = f"{share:.1f} % ({rate.hits}/{rate.total}; {low:.1f}–{high:.1f} %)"
    return shown.replace(".", ",")


def written(readme: str) -> str:
    """Return the README with the committed figures of reading between their marks.

    Raises:
        ValueError: If the README has not these marks.
    """
    return put_between(readme, BEGIN, END, page(read_rates(READING)))


if __name__ == "__main__":
    README.write_text(written(README.read_text("utf-8")), "utf-8")
