"""How a report is dressed beyond its own style: the rules of its tables, turned heads, its fonts.

All is drawn from a stream of its own, so that the plain dress leaves every report as it was.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import Literal, get_args

from corpus.generate.compose.columns import TOP
from corpus.generate.draft import Draft, Line, Row, Sheet, keys_of
from corpus.generate.style import Fonts, Rules

Tables = Literal["ruled", "unruled", "horizontal", "framed", "mixed"]
TABLES: tuple[Tables, ...] = get_args(Tables)
FONTS: tuple[Fonts, ...] = get_args(Fonts)
RULES: tuple[Rules, ...] = get_args(Rules)
TURNED, INSET = 0.3, 0.6  # the part of the reports with turned heads, with a table in the text
BESIDE, SHORTEST = 0.4, 4  # of those tables, set as two side by side; from so many rows
WIDE = 12  # columns from which a head may be turned to make room
NAMED = {
    **{column: names[0] for column, names in TOP.items()},
    "received_online": "Hồ sơ tiếp nhận trực tuyến",
    "received_direct_or_post": "Hồ sơ tiếp nhận trực tiếp và qua dịch vụ bưu chính công ích",
    "resolved_early": "Hồ sơ giải quyết trước hạn",
    "resolved_on_time": "Hồ sơ giải quyết đúng hạn",
    "resolved_early_or_on_time": "Hồ sơ giải quyết trước hạn và đúng hạn",
    "resolved_overdue": "Hồ sơ giải quyết quá hạn",
    "in_progress_in_time": "Hồ sơ đang giải quyết trong hạn",
    "fee_cases": "Hồ sơ có phát sinh phí, lệ phí phải nộp theo quy định",
    "stored_cases": "Hồ sơ, kết quả đã số hóa",
    "procedures_total": "Thủ tục hành chính đang thực hiện",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """The manner of rules and the number of fonts asked for; `mixed` draws rules table by table."""

    tables: Tables = "ruled"
    fonts: Fonts = "one"

    @property
    def name(self) -> str:
        """The dress in words, for the name of a series."""
        return f"{self.tables} tables, {self.fonts} font{'s' * (self.fonts == 'two')}"


PLAIN = Dress()


def add_options(parser: ArgumentParser) -> None:
    """Add `--tables` and `--fonts` to a command."""
    parser.add_argument("--tables", choices=TABLES, default=PLAIN.tables, help="rules of tables")
    parser.add_argument("--fonts", choices=FONTS, default=PLAIN.fonts, help="fonts of a PDF")


def asked_for(options: Namespace) -> Dress:
    """The dress that a command was asked for."""
    return Dress(tables=options.tables, fonts=options.fonts)


def put_on(draft: Draft, dress: Dress, rng: Random) -> None:
    """Dress a draft; the plain dress changes nothing.

    Args:
        draft: A finished report, changed in place.
        dress: What is asked for.
        rng: A stream that nothing else draws from.
    """
    draft.style = replace(draft.style, fonts=dress.fonts)
    if dress.tables == "ruled":
        return
    if rng.random() < INSET:
        _add_inset(draft, rng)
    turned = rng.random() < TURNED
    for sheet in draft.sheets():
        sheet.rules = rng.choice(RULES) if dress.tables == "mixed" else dress.tables
        sheet.turned_head = turned and len(sheet.widths) >= WIDE


def _add_inset(draft: Draft, rng: Random) -> None:
    """Put a small table of what the text says behind the sentence that says the last of it."""
    told = list(_told(draft))
    if len(told) < 3:
        return
    told = told[: rng.randint(3, 6)]
    unit = rng.random() < 0.5
    half = len(told) // 2 if rng.random() < BESIDE and len(told) >= SHORTEST else len(told)
    sheet = _inset(told[:half], unit=unit)
    sheet.title = [Line(template="Bảng 1. Một số kết quả chủ yếu trong kỳ báo cáo", role="title")]
    sheet.beside = _inset(told[half:], unit=unit) if told[half:] else None
    draft.body.insert(told[-1][0] + 1, sheet)


def _inset(told: list[tuple[int, str, str]], *, unit: bool) -> Sheet:
    head = ["STT", "Chỉ tiêu", *["Đơn vị tính"] * unit, "Số lượng"]
    rows = [Row(role="head", cells=head)]
    for place, (_, key, name) in enumerate(told, start=1):
        what = "thủ tục" if "tục" in name else "hồ sơ"
        cells = [str(place), name, *[what] * unit, f"{{{key}}}"]
        rows.append(Row(role="data", cells=cells))
    widths = [1.0, 5.0, *[2.0] * unit, 2.0]
    return Sheet(name="inset", rows=rows, widths=widths, repeat_head=False)


def _told(draft: Draft) -> Iterator[tuple[int, str, str]]:
    """The counts of the text that have a name: the block they stand in, their key, the name."""
    seen = set[str]()
    for place, block in enumerate(draft.body):
        for key in keys_of(block.template) if isinstance(block, Line) else ():
            mark = draft.marks[key]
            name = NAMED.get(mark.meaning or "")
            if mark.kind == "count" and name and name not in seen:
                seen.add(name)
                yield place, key, name
