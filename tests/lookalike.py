"""A report written in look-alikes: other characters, the same page."""

from dataclasses import replace

from hcc_parse.domain import Block, Paragraph, Passage, Report, Table
from hcc_parse.vietnamese import DASH, IN_SYMBOL


def _full(signs: str) -> dict[str, str]:
    return {sign: chr(ord(sign) + 0xFEE0) for sign in signs}


LETTERS = dict(zip("ĐABCEHKMOPTXaceopx", "ÐАВСЕНКМОРТХасеорх", strict=True))
DISGUISES: dict[str, dict[str, str]] = {
    "letters": LETTERS,
    "full-width": _full("0123456789.,:;()%/"),
    "arabic-digits": dict(zip("0123456789", "٠١٢٣٤٥٦٧٨٩", strict=True)),
    "dashes": {"-": DASH[1]},  # in symbols only
    "hyphens": {"-": "\u2011"},
    "no-break spaces": {" ": "\u00a0"},
    "wide spaces": {" ": "\u3000"},
    "thin spaces": {" ": "\u2009"},
    "all": {**LETTERS, **_full("0123456789.,:;()%/"), " ": "\u00a0", "-": DASH[1]},
}


def in_disguise(text: str, name: str) -> str:
    """A text in look-alikes, character by character."""
    table = DISGUISES[name]
    if table.get("-") == DASH[1]:
        text = IN_SYMBOL.sub(lambda match: match[0].replace("-", DASH[1]), text)
        table = {sign: other for sign, other in table.items() if sign != "-"}
    return text.translate({ord(sign): other for sign, other in table.items()})


def disguised(report: Report, name: str, every: int = 1) -> Report:
    """The same report with every first, second … block in look-alikes, each where it stood."""

    def passage(plain: Passage) -> Passage:
        return replace(plain, text=in_disguise(plain.text, name))

    def block(plain: Block) -> Block:
        if isinstance(plain, Paragraph):
            return replace(plain, passage=passage(plain.passage))
        return Table(
            cells=tuple(replace(cell, passage=passage(cell.passage)) for cell in plain.cells),
            ruled=plain.ruled,
        )

    return replace(
        report, blocks=tuple(block(b) if n % every == 0 else b for n, b in enumerate(report.blocks))
    )
