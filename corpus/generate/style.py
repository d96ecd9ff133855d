"""How one report is written: numbers, dates, letters, lists, tables, pages."""

import unicodedata
from dataclasses import dataclass
from random import Random
from typing import Literal, TypeVar

T = TypeVar("T")
Rules = Literal["ruled", "unruled", "horizontal", "framed"]
Fonts = Literal["one", "two"]
OLD_TONES = {  # the tone on the first vowel's neighbour, as older keyboards put it
    "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ",
    "Òa": "Oà", "Óa": "Oá", "ÒA": "OÀ", "ÓA": "OÁ", "ỎA": "OẢ",
    "ủy": "uỷ", "úy": "uý", "ùy": "uỳ", "ũy": "uỹ", "Ủy": "Uỷ", "ỦY": "UỶ",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """The choices of one report; each is drawn by itself."""

    thousands: Literal[".", "", " "]
    decimal: Literal[",", "."]
    percent_gap: Literal["", " "]
    padded: bool  # 08 rather than 8
    places: int  # decimals of a share
    cut: bool  # shares cut off rather than rounded
    share_base: Literal["received_total", "resolved_total"]
    dates: Literal["slashed", "padded", "dashed", "words"]
    period: Literal["days", "bare", "until", "dash"]
    letters_as: Literal["composed", "decomposed", "old-tones"]
    shape: Literal["list", "deep-list", "brackets", "sentence", "sentences"]
    bullets: tuple[str, str, str]
    automatic: bool  # Word counts the headings and sets the bullets itself
    letterhead: Literal["table", "tabs"]
    footer: str  # a line at the foot of each page, or ""
    page_numbers: Literal["header", "footer", "none"]
    size: int
    indent_cm: float
    short: bool  # TTHC, UBND rather than the words in full
    # tables
    form: Literal["hp16", "ii06a"]
    by: Literal["field", "ministry"]
    codes: bool
    formulas: bool
    total: Literal["bottom", "top", "none"]
    ratio_row: bool
    empty: Literal["", "0", "-", "…"]
    grouped: bool  # rows by group, with a row that sums up each
    repeat_head: bool
    many_rows: bool  # enough rows for three pages
    second: Literal["none", "cumulative", "staff"]
    documents: bool  # an appendix that lists documents
    # never drawn with the others: `corpus.generate.dress` asks for it
    fonts: Fonts = "one"  # two: letters with Vietnamese marks come from a second font

    def letters(self, text: str) -> str:
        """Write a text with the letters of this report."""
        if self.letters_as == "decomposed":
            return unicodedata.normalize("NFD", text)
        if self.letters_as == "old-tones":
            for new, old in OLD_TONES.items():
                text = text.replace(new, old) if not new.endswith("y") else _old_uy(text, new, old)
        return text


def _old_uy(text: str, new: str, old: str) -> str:
    return text.replace(f"q{new}", "\0").replace(new, old).replace("\0", f"q{new}")


def draw_style(rng: Random) -> Style:
    """Draw a style; what most offices do is drawn most often."""
    return Style(
        thousands=_one(rng, (".", 6), ("", 3), (" ", 1)),
        decimal=_one(rng, (",", 5), (".", 1)),
        percent_gap=_one(rng, ("", 5), (" ", 1)),
        padded=rng.random() < 0.7,
        places=_one(rng, (0, 1), (1, 4), (2, 5)),
        cut=rng.random() < 0.2,
        share_base=_one(rng, ("received_total", 3), ("resolved_total", 2)),
        dates=_one(rng, ("slashed", 6), ("padded", 2), ("dashed", 1), ("words", 1)),
        period=_one(rng, ("days", 6), ("bare", 1), ("until", 2), ("dash", 1)),
        letters_as=_one(rng, ("composed", 7), ("decomposed", 1), ("old-tones", 2)),
        shape=_one(
            rng, ("list", 4), ("deep-list", 3), ("brackets", 2), ("sentence", 2), ("sentences", 3)
        ),
        bullets=rng.choice((("-", "+", "*"), ("-", "+", "."), ("-", "*", "+"), ("–", "+", "-"))),
        automatic=rng.random() < 0.3,
        letterhead=_one(rng, ("table", 4), ("tabs", 1)),
        footer=_one(rng, ("", 3), ("Báo cáo công tác kiểm soát TTHC", 1)),
        page_numbers=_one(rng, ("header", 1), ("footer", 1), ("none", 1)),
        size=rng.choice((13, 14)),
        indent_cm=rng.choice((0.0, 1.0, 1.27)),
        short=rng.random() < 0.6,
        form=_one(rng, ("hp16", 13), ("ii06a", 7)),
        by=_one(rng, ("field", 7), ("ministry", 3)),
        codes=rng.random() < 0.75,
        formulas=rng.random() < 0.6,
        total=_one(rng, ("bottom", 7), ("top", 2), ("none", 1)),
        ratio_row=rng.random() < 0.25,
        empty=_one(rng, ("", 4), ("0", 4), ("-", 2), ("…", 1)),
        grouped=rng.random() < 0.15,
        repeat_head=rng.random() < 0.7,
        many_rows=rng.random() < 0.12,
        second=_one(rng, ("none", 6), ("cumulative", 2), ("staff", 2)),
        documents=rng.random() < 0.25,
    )


def _one(rng: Random, *weighted: tuple[T, int]) -> T:
    values, weights = zip(*weighted, strict=True)
    chosen: T = rng.choices(values, weights)[0]
    return chosen
