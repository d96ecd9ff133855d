"""`python -m corpus.terms`: measure all scorers on slips of spelling and on other labels.

Prints for each scorer its best choice of threshold, margin and length; for the best scorer every
threshold; and, on slips of other seeds, what the choice in `knowledge/data/matching.csv` does.
`--write` commits the table to `corpus/terms/measured.tsv`.
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from corpus.terms.measure import Outcome, best, looked_at, open_cases, outcome, outcomes
from hcc_parse.domain import Knowledge
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise.likeness import SCORERS

MEASURED = Path(__file__).with_name("measured.tsv")
SEEDS, FRESH = (1, 2), (3,)
HEAD = "of\ttable\tscorer\tleast\tmargin\tshortest\tright\twrong\tslips\tprecision\trecall"


def main() -> None:
    """Measure and print; write when asked to."""
    parser = argparse.ArgumentParser(prog="python -m corpus.terms", description=__doc__)
    parser.add_argument("--write", action="store_true", help="commit the table")
    options = parser.parse_args()
    knowledge = load_knowledge()
    lines = [HEAD]
    for of in ("indicator", "field"):
        lines += table(outcomes(of, knowledge, SEEDS))
        lines.append(line("chosen, fresh slips", chosen(of, knowledge, FRESH)))
    text = "\n".join(lines) + "\n"
    print(text.expandtabs(20), end="")
    if options.write:
        MEASURED.write_text(text, "utf-8")


def table(measured: list[Outcome]) -> Iterator[str]:
    """The best choice of each scorer, then all thresholds of the best of all, at its margin."""
    for scorer in SCORERS:
        yield line("best of scorer", best(o for o in measured if o.scorer == scorer))
    top = best(measured)
    yield line("chosen", top)
    for one in measured:
        beside = one.margin in (0.0, top.margin) and one.shortest == top.shortest
        if one.scorer == top.scorer and beside:
            yield line("thresholds", one)


def chosen(of: str, knowledge: Knowledge, seeds: Iterable[int]) -> Outcome:
    """What the choice of the knowledge base makes of slips of these seeds."""
    rule = knowledge.matching[of]
    seen = looked_at(open_cases(of, knowledge, seeds), of, rule.scorer, knowledge)
    return outcome(seen, of, rule.scorer, rule.least, rule.margin, rule.shortest)


def line(name: str, one: Outcome) -> str:
    """One row of the table."""
    numbers = (one.least, one.margin, one.shortest, one.right, one.wrong, one.slips)
    shown = "\t".join(f"{number:g}" for number in numbers)
    return f"{one.of}\t{name}\t{one.scorer}\t{shown}\t{one.precision:.4f}\t{one.recall:.4f}"


if __name__ == "__main__":
    main()
