"""A hostile text as the grammars meet it: in a paragraph, in a head, in lines, in a table."""

from functools import cached_property

from hcc_parse.domain import (
    Address,
    Citation,
    DateMention,
    Figure,
    Knowledge,
    Mentions,
    Passage,
    Period,
    Report,
)
from hcc_parse.extract import extract
from hcc_parse.extract.citing.citations import find_citations
from hcc_parse.extract.figures import find_figures
from hcc_parse.extract.numbers.grammar import held_numbers, typed_numbers
from hcc_parse.extract.numbers.patterns import Typed
from hcc_parse.extract.timing import find_dates, find_periods
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import resolve_periods
from hcc_parse.read.plain import parse_plain
from hcc_parse.vietnamese import nfc

HEAD = "UBND XÃ AN PHÚ\nSố: 5/BC-UBND\nAn Phú, ngày 1 tháng 7 năm 2026\nBÁO CÁO"
TITLE = "Kết quả giải quyết hồ sơ quý II năm 2026"
TABLE = "| STT | Lĩnh vực | Tổng số |\n| 1 | Đất đai | 5 |"


class Attacked:
    """A paragraph, and what the grammars before find in it, made when first asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.passage = Passage(text=" ".join(nfc(text).splitlines()).strip(), address=Address(0))
        self.knowledge: Knowledge = load_knowledge()

    @cached_property
    def dates(self) -> list[DateMention]:
        """The dates."""
        return list(find_dates(self.passage, self.knowledge.labels))

    @cached_property
    def periods(self) -> list[Period]:
        """The stretches of time."""
        return list(find_periods(self.passage, self.dates, self.knowledge.labels))

    @cached_property
    def citations(self) -> list[Citation]:
        """The documents."""
        return list(find_citations(self.passage, self.dates, self.knowledge))

    @cached_property
    def held(self) -> list[Typed]:
        """What these hold."""
        return held_numbers(self.dates, self.periods, self.citations, ())

    @cached_property
    def typed(self) -> list[Typed]:
        """The numbers that count nothing."""
        return typed_numbers(self.passage, self.held, self.knowledge)

    @cached_property
    def figures(self) -> list[Figure]:
        """The figures."""
        spans = [number[:2] for number in self.typed if number.masks]
        return list(find_figures(iter([(self.passage, spans)]), self.knowledge))

    @cached_property
    def report(self) -> Report:
        """A report that has it for a paragraph."""
        return parse_plain(f"{HEAD}\n{TITLE}\n{self.text}\n{TABLE}")

    @cached_property
    def headed(self) -> Report:
        """A report that has it for its issuer, its number, its place and its title."""
        return parse_plain("\n".join(f"{line} {self.passage.text}" for line in HEAD.splitlines()))

    @cached_property
    def lined(self) -> Report:
        """A report that has it in lines of eighty characters."""
        parts = (self.text[at : at + 80] for at in range(0, len(self.text), 80))
        return parse_plain("\n".join((HEAD, TITLE, *parts)))

    @cached_property
    def tabled(self) -> Report:
        """A report that has it in a table: in a column's name, in a row's, and for a number."""
        cell = self.text.replace("|", " ")
        table = f"| STT | Lĩnh vực | {cell} |\n| 1 | {cell} | 5 |\n| 2 | Đất đai | {cell} |"
        return parse_plain(f"{HEAD}\n{TITLE}\n{table}")

    @cached_property
    def mentions(self) -> Mentions:
        """All that the report states."""
        return resolve_periods(extract(self.report, self.knowledge), self.knowledge)
