"""Makes texts, reads them with the product, and counts hits, misses and inventions."""

from collections.abc import Hashable, Iterator
from random import Random

from corpus.citing.shapes import SHAPES
from corpus.citing.text import Text, words
from corpus.generate.make import HELD_OUT
from corpus.score.match import Json, Outcome, outcome
from corpus.score.spelling import same
from corpus.score.tally import Tally
from hcc_parse.domain import Docket, Report
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from hcc_parse.render import result_of
from hcc_parse.vietnamese import fold

FORM = "text"
FEWEST, MOST = 4, 7  # shapes in a text


def make(seed: int, index: int) -> Text:
    """Make the text of that number in the series of a seed; the same each time."""
    rng = Random(f"citing/{seed}/{index}")
    text = Text(rng=rng, words=words(seed >= HELD_OUT))
    for shape in rng.choices(SHAPES, k=rng.randint(FEWEST, MOST)):
        shape(text)
    return text


def told_of(text: Text) -> Json:
    """What the product tells of a text, as `hcc-parse parse` would."""
    report: Report = parse_plain("\n".join(text.paragraphs))
    known = load_knowledge()
    docket = Docket(reviews=(review(report, known, ()),))
    told: Json = result_of(docket, knowledge=known.version, findings=False)["reports"][0]
    return told


def score(tally: Tally, text: Text) -> list[Outcome]:
    """Count what was read of a text; return the measures on which something is wrong."""
    outcomes = list(_compared(text, told_of(text)))
    for found in outcomes:
        tally.add(f"{found.measure}, recall", FORM, found.key, found.hits, found.wanted)
        tally.add(f"{found.measure}, precision", FORM, found.key, found.hits, found.told or 0)
    return [found for found in outcomes if found.missed or found.extra]


def _compared(text: Text, told: Json) -> Iterator[Outcome]:
    symbols = {citation["id"]: citation["well_formed"] for citation in told["citations"]}
    wanted: list[tuple[Hashable, ...]] = [
        (same(c.symbol), same(c.type), c.date, same(c.meant), same(c.issuer), c.registry, c.ties)
        for c in text.citations
    ]
    found: list[tuple[Hashable, ...]] = [
        (
            same(c["symbol"]),
            same(c["type"] or ""),
            c["date"] or "",
            same(c["well_formed"]),
            same(c["issuer"] or ""),
            c["registry"] or "",
            tuple((a["relation"], symbols[a["citation"]]) for a in c["amendments"]),
        )
        for c in told["citations"]
    ]
    keys = ("symbol", "type", "date", "form", "issuer", "registry", "relation")
    for place, key in enumerate(keys):
        yield outcome(
            "citations",
            [(one[0], one[place]) for one in wanted],
            [(one[0], one[place]) for one in found],
            key,
        )
    named = [(r.type, r.number, r.year, r.name, r.cited) for r in text.references]
    said = [
        (
            *(r["type"], r["number"] or "", str(r["year"] or "")),
            *(fold(r["name"] or ""), symbols.get(r["citation"], "")),
        )
        for r in told["references"]
    ]
    yield outcome("references", [one[:4] for one in named], [one[:4] for one in said], "named")
    yield outcome("references", named, said, "resolved")
