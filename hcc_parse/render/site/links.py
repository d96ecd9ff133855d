"""Where the pages and papers of a round lie, and how one page names a place of another."""

from collections.abc import Container
from typing import NamedTuple

from hcc_parse.domain import Address, Said, Severity, Spot, Standing
from hcc_parse.vietnamese import fold

TOTALS = "tong-hop/index.html"
WORKBOOK = "tong-hop.xlsx"
RESULT = "ket-qua.json"
SHEETS = "csv/"
SARIF = "ket-qua.sarif"


def report_path(slug: str) -> str:
    """The page of a report: `bao-cao/xa-an-phu.html`."""
    return f"bao-cao/{slug}.html"


def picture_path(slug: str, page: int, appendix: int = 0) -> str:
    """The picture of a page of a report: `bao-cao/xa-an-phu/trang-3.png`.

    Of an appendix that was read into it, counted from 1: `…/phu-luc-1-trang-3.png`.
    """
    of = f"phu-luc-{appendix}-" if appendix else ""
    return f"bao-cao/{slug}/{of}trang-{page}.png"


def enclosed_path(slug: str, number: int, ending: str) -> str:
    """The marked copy of an appendix that was read into a report: `…/xa-an-phu-phu-luc-1.docx`."""
    return f"danh-dau/{slug}-phu-luc-{number}{ending}"


def checks_path() -> str:
    """The page that explains the checks."""
    return "phep-kiem-tra.html"


def total_path(name: str) -> str:
    """The page of a total, by the name that `totals` gave it."""
    return f"tong-hop/{name}.html"


def slug_of(words: str) -> str:
    """Words as a part of a path: letters and digits without marks, joined by hyphens.

    >>> slug_of("Đất đai, môi trường")
    'dat-dai-moi-truong'
    """
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in fold(words))
    return "-".join(kept.split())[:60].rstrip("-") or "khac"


def anchor_of(address: Address) -> str:
    """The anchor of a paragraph or cell, the one that `Spot` gives."""
    return Spot(*address, None, Said("", "")).anchor


class Papers(NamedTuple):
    """The papers of a unit, as paths from the front page; None where there is none.

    Behind the marked copy of the report come those of appendices read into it, by their number.
    """

    letter: str | None
    marked: str | None
    appendices: tuple[tuple[int, str], ...] = ()


def papers_of(standing: Standing, made: Container[str] | None) -> Papers:
    """The letter to a unit and the marked copy of its report.

    Args:
        standing: The unit.
        made: The paths that were written; None for all that such a standing has by rule.
    """
    brief, slug = standing.brief, standing.slug
    weighs = standing.count(Severity.ERROR) + standing.count(Severity.WARNING)
    letter = f"phieu/{slug}.docx"
    copies = [f"danh-dau/{slug}.{ending}" for ending in ("docx", "pdf")]
    if made is None:
        own = f"danh-dau/{slug}.{brief.format}" if brief and brief.noted else ""
        return Papers(letter if weighs else None, own if own in copies else None)
    numbers = range(1, len(brief.enclosed) + 1) if brief else ()
    paths = ((n, enclosed_path(slug, n, end)) for n in numbers for end in (".docx", ".pdf"))
    return Papers(
        letter if letter in made else None,
        next((copy for copy in copies if copy in made), None),
        tuple((n, path) for n, path in paths if path in made),
    )
