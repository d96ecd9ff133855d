"""The aims beside what was measured, and whether they hold."""

from collections.abc import Iterator
from dataclasses import dataclass

from corpus.bench.citing import EYECITE, GRAMMAR, CitingTimes
from corpus.bench.files import PDFIUM, PLUMBER, READ, REVIEW, WALK
from corpus.bench.memory import Memory
from corpus.bench.start import BARE, OURS
from corpus.bench.timing import Timed

FLAT = 1.1  # memory that grows by no more is held for flat


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """All that one run measured; a part that was not asked for is empty or None."""

    pdf: dict[str, Timed]
    docx: dict[str, Timed]
    start: dict[str, Timed]
    memory: Memory | None = None
    citing: CitingTimes | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """One ratio; without a limit it is printed only."""

    name: str
    vietnamese: str
    ratio: float
    limit: float | None = None
    wish: float | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the limit is kept; None where there is none."""
        return None if self.limit is None else self.ratio <= self.limit

    @property
    def verdict(self) -> str:
        """The limit, and whether it is kept, in words."""
        if self.limit is None:
            return ""
        told = "holds" if self.holds else "does not hold"
        wish = f", wished {self.wish}" if self.wish is not None else ""
        return f"at most {self.limit}{wish}: {told}"


def aims_of(measured: Measured) -> Iterator[Aim]:
    """Yield the ratios in the order in which they are told."""
    pdf, docx, start = measured.pdf, measured.docx, measured.start
    if pdf:
        read, review = pdf[READ], pdf[REVIEW]
        bare = pdf[PLUMBER]
        name = "đọc PDF so với pdfplumber (chữ và bảng)"
        yield Aim("PDF: read / pdfplumber", name, read.over(bare), 0.3, 0.2)
        name = "đọc PDF so với chữ trần của pypdfium2"
        yield Aim("PDF: read / bare pypdfium2 text", name, read.over(pdf[PDFIUM]))
        name = "kiểm tra cả báo cáo PDF so với pdfplumber"
        yield Aim("PDF: review / pdfplumber", name, review.over(bare))
        name = "kiểm tra cả báo cáo PDF so với pypdfium2"
        yield Aim("PDF: review / bare pypdfium2 text", name, review.over(pdf[PDFIUM]))
    if docx:
        name = "đọc DOCX so với đi qua đoạn và ô bằng python-docx"
        yield Aim("DOCX: read / python-docx walk", name, docx[READ].over(docx[WALK]), 3)
        name = "kiểm tra cả báo cáo DOCX so với python-docx"
        yield Aim("DOCX: review / python-docx walk", name, docx[REVIEW].over(docx[WALK]))
    if start:
        name = "`hcc-parse --help` so với một lệnh chỉ nạp typer"
        yield Aim("--help / bare typer script", name, start[OURS].over(start[BARE]), 2.5)
    if measured.citing:
        times = measured.citing.times
        name = "tìm viện dẫn so với eyecite, trên cùng số chữ"
        yield Aim(
            "citations / eyecite, as many characters", name, times[GRAMMAR].over(times[EYECITE]), 1
        )
        name = "số giây tìm viện dẫn trong 2 triệu chữ"
        yield Aim(
            "citations: seconds for 2 million", name, measured.citing.seconds_for_two_million, 1
        )
    if measured.memory:
        memory = measured.memory
        name = f"bộ nhớ sau {memory.files} tệp so với sau {memory.distinct} tệp"
        told = f"memory after {memory.files} files / after {memory.distinct}"
        yield Aim(told, name, memory.growth, FLAT)


def told(measured: Measured) -> Iterator[str]:
    """Yield the lines that a run prints: times, memory, ratios beside their aims."""
    for form, times in (("PDF", measured.pdf), ("DOCX", measured.docx), ("start", measured.start)):
        for name, timed in times.items():
            yield f"{form:6}{name:44}{1000 * timed.seconds:9.0f} ms"
    if citing := measured.citing:
        for name, taken in citing.times.items():
            speed = citing.letters / taken.seconds / 1e6
            yield f"citing {name:44}{speed:7.2f} million characters/s, {citing.told[name]} told"
    if memory := measured.memory:
        yield (
            f"memory {memory.first:.0f} MB after {memory.distinct} files, "
            f"{memory.last:.0f} MB after {memory.files}, {memory.peak:.0f} MB at the most, "
            f"{memory.slope:+.1f} MB for each 1,000 files"
        )
    for aim in aims_of(measured):
        yield f"{aim.name:44}{aim.ratio:9.2f} x  {aim.verdict}".rstrip()
