"""Our grammars as components of a spaCy pipeline: each puts one group of spans on a text.

The grammars read characters; what they find is handed on as the tokens that it covers. Each line
of a text is a paragraph. `span.label_` is the kind, `span.kb_id_` the meaning: the day of a date,
the symbol of a citation, the value of a figure.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc

from hcc_parse.domain import (
    Address,
    Mentions,
    Paragraph,
    Passage,
    Period,
    Provenance,
    Report,
    Source,
)
from hcc_parse.extract import extract
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise import normalise, resolve_periods
from hcc_parse.normalise.guessing import left_unnamed
from hcc_parse.normalise.naming_model import ASKED, NAMED
from hcc_parse.normalise.questions import questions


class _Found(NamedTuple):
    label: str
    meaning: str
    place: Provenance


@Language.component("hcc_dates", assigns=["doc.spans"])
def hcc_dates(doc: Doc) -> Doc:
    """`doc.spans["dates"]`: every date; one that no calendar has, or with a blank, means ""."""
    found = _mentions(doc.text).dates
    return _put(
        doc,
        "dates",
        (_Found("date", d.meant.isoformat() if d.meant else "", d.place) for d in found),
    )


@Language.component("hcc_periods", assigns=["doc.spans"])
def hcc_periods(doc: Doc) -> Doc:
    """`doc.spans["periods"]`: stretches of time, by their name (`quarter-2`) or their days."""
    found = _mentions(doc.text).periods
    return _put(doc, "periods", (_Found("period", _time(one), one.place) for one in found))


@Language.component("hcc_citations", assigns=["doc.spans"])
def hcc_citations(doc: Doc) -> Doc:
    """`doc.spans["citations"]`: cited documents with type, symbol and date."""
    return _put(
        doc,
        "citations",
        (_Found("citation", cited.symbol, cited.place) for cited in _mentions(doc.text).citations),
    )


@Language.component("hcc_figures", assigns=["doc.spans"])
def hcc_figures(doc: Doc) -> Doc:
    """`doc.spans["figures"]`: numbers that report something: `count`, `share` or `other`."""
    return _put(
        doc,
        "figures",
        (
            _Found(figure.kind, str(figure.value), figure.place)
            for figure in _mentions(doc.text).figures
        ),
    )


@Language.component("hcc_indicators", assigns=["doc.spans"])
def hcc_indicators(doc: Doc) -> Doc:
    """`doc.spans["indicators"]`: figures that the rules name; the label is the indicator.

    The figures that they leave without a name are noted for the component `hcc_figure_names`.
    """
    knowledge, mentions = load_knowledge(), _mentions(doc.text)
    facts = normalise(mentions, knowledge)
    left = left_unnamed(mentions, facts, knowledge)
    starts = _starts(doc.text)
    doc.user_data[ASKED] = [
        (
            starts[f.place.address.block] + f.place.start,
            starts[f.place.address.block] + f.place.end,
            list(words),
        )
        for f, words in zip(left, questions(left, mentions), strict=True)
    ]
    return _put(doc, NAMED, (_Found(fact.indicator, "rule", fact.figure.place) for fact in facts))


def _time(period: Period) -> str:
    """`quarter-2`, or the days: `2026-04-01..2026-06-30`, with `?` for one that is blank."""
    days = (day.meant if day else None for day in (period.start, period.end))
    return period.name or "..".join(day.isoformat() if day else "?" for day in days)


@lru_cache(maxsize=4)
def _mentions(text: str) -> Mentions:
    """What a text states; kept, since one component after the other asks."""
    blocks = tuple(
        Paragraph(passage=Passage(text=line, address=Address(n)))
        for n, line in enumerate(text.split("\n"))
    )
    source = Source(path="", sha256="", format="txt")
    report = Report(source=source, blocks=blocks)
    return resolve_periods(extract(report, load_knowledge()), load_knowledge())


@lru_cache(maxsize=4)
def _starts(text: str) -> list[int]:
    """Where each line begins."""
    return [0, *accumulate(len(line) + 1 for line in text.split("\n"))]


def _put(doc: Doc, group: str, found: Iterable[_Found]) -> Doc:
    starts = _starts(doc.text)
    spans = []
    for one in found:
        start = starts[one.place.address.block]
        span = doc.char_span(
            start + one.place.start,
            start + one.place.end,
            label=one.label,
            kb_id=one.meaning,
            alignment_mode="expand",
        )
        if span is not None:
            spans.append(span)
    doc.spans[group] = spans
    return doc
