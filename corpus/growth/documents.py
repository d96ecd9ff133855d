"""Hostile documents: many paragraphs, figures or rows, of which every one is an ordinary one."""

from collections.abc import Callable, Iterator, Mapping
from time import process_time
from typing import NamedTuple

from corpus.growth.attacked import HEAD, TITLE
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Report
from hcc_parse.extract import extract
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import normalise, resolve_periods
from hcc_parse.pipeline import checked, understand
from hcc_parse.read.plain import parse_plain
from hcc_parse.relate import relate

Clock = Callable[[], float]
ROWS = "| STT | Lĩnh vực | Tổng số | Đúng hạn | Quá hạn |\n"
WRONG = "Lĩnh vực {n}: tiếp nhận {more} hồ sơ, đã giải quyết {n}5 hồ sơ, đạt tỷ lệ 12,5%."
TRUE = "Trong kỳ tiếp nhận 100 hồ sơ, đã giải quyết 95 hồ sơ, đạt tỷ lệ 95%."
GROWN = "Tiếp nhận {more} hồ sơ, tăng {n}% so với cùng kỳ năm 2025 ({n}9 hồ sơ)."
CLAIMED = "100% hồ sơ được giải quyết đúng hạn, không có hồ sơ quá hạn. Có 5 hồ sơ quá hạn."
CITED = "Căn cứ Nghị định số {n}/2020/NĐ-CP ngày 01 tháng 02 năm 2020 của Chính phủ;"


class Shape(NamedTuple):
    """A document of so many like parts: what stands before them, the part, and what parts them."""

    before: str
    part: str
    between: str = "\n"
    many: int = 1_000  # the most that are timed

    def text(self, many: int) -> str:
        """The document."""
        parts = (self.part.format(n=n, more=n + 100) for n in range(1, many + 1))
        return f"{HEAD}\n{TITLE}\n{self.before}{self.between.join(parts)}"


SHAPES: Mapping[str, Shape] = {
    "paragraphs of wrong shares": Shape("", WRONG),
    "the same paragraph again": Shape("", TRUE),
    "paragraphs of growths": Shape("", GROWN),
    "paragraphs of claims": Shape("", CLAIMED),
    "paragraphs of citations": Shape("", CITED),
    "figures of a sentence": Shape("", "đã giải quyết {n} hồ sơ", ", ", 5_000),
    "parts of a sentence": Shape("Tổng số 50 hồ sơ, trong đó: ", "đất đai {n} hồ sơ", "; ", 5_000),
    "shares of a sentence": Shape("", "giải quyết {n}/{more} hồ sơ (đạt 12%)", ", ", 5_000),
    "items of a list": Shape("Tổng số 50 hồ sơ, trong đó:\n", "- Lĩnh vực {n}: {n} hồ sơ;"),
    "headings": Shape("", "{n}. Mục {n}"),
    "rows of a table": Shape(ROWS, "| {n} | Lĩnh vực {n} | {more} | {n} | 5 |", many=3_000),
    "the same row again": Shape(ROWS, "| 1 | Đất đai | 10 | 5 | 5 |", many=3_000),
    "tables": Shape("", f"Bảng {{n}}\n{ROWS}| 1 | Đất đai | 10 | 5 | 5 |", many=500),
}


class Stages(NamedTuple):
    """The seconds that each room takes for a document."""

    parts: int
    extract: float
    normalise: float
    relate: float
    check: float


def timed(shape: Shape, most: float, clock: Clock = process_time) -> Iterator[Stages]:
    """Time a shape in doubled numbers of parts, until a document takes more than `most` seconds."""
    for halved in range(4, -1, -1):
        stages = _stages(parse_plain(shape.text(shape.many >> halved)), shape.many >> halved, clock)
        yield stages
        if sum(stages[1:]) > most:
            return


def _stages(report: Report, parts: int, clock: Clock) -> Stages:
    knowledge = load_knowledge()
    start = clock()
    mentions = resolve_periods(extract(report, knowledge), knowledge)
    extracted = clock()
    facts = normalise(mentions, knowledge)
    named = clock()
    relate(mentions, facts, knowledge)
    related = clock()
    dossier = understand(report, knowledge, guessing=False)
    understood = clock()
    checked(dossier, CATALOGUE)
    ended = clock()
    return Stages(
        parts=parts,
        extract=extracted - start,
        normalise=named - extracted,
        relate=related - named,
        check=ended - understood,
    )
