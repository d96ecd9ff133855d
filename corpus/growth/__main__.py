"""`python -m corpus.growth`: time every grammar on hostile texts, and exit 1 if one is not linear.

A row is a grammar and a text that is among the worst for it: milliseconds for 25, 50, 100 and 200
thousand characters. A grammar that takes more than twice as long for twice the text is marked.
With `--documents` whole documents are timed instead, room by room, of doubled numbers of parts:
the milliseconds, and in brackets how many times those of half as many parts.
"""

import argparse
import sys

from corpus.growth.documents import SHAPES, Stages, timed
from corpus.growth.grammars import grammars
from corpus.growth.measuring import SIZES, grown


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m corpus.growth", description=__doc__)
    parser.add_argument("grammars", nargs="*", help="only those with such names")
    parser.add_argument("--documents", action="store_true", help="documents instead of grammars")
    parser.add_argument("--most", type=float, default=5.0, help="seconds a document, no larger one")
    options = parser.parse_args()
    if options.documents:
        _print_documents(options.grammars, options.most)
        return
    worse = 0
    print(f"{'grammar':28}", *(f"{size // 1000:>6} k" for size in SIZES), " text")
    for name, grammar in grammars().items():
        if options.grammars and name not in options.grammars:
            continue
        for one in grown(name, grammar):
            shown = [f"{1000 * second:8.0f}" for second in one.seconds]
            shown += [f"{'-':>8}"] * (len(SIZES) - len(shown))
            mark = "" if one.is_linear else "  WORSE THAN LINEAR"
            print(f"{name:28}{''.join(shown)}  {one.text}{mark}", flush=True)
            worse += not one.is_linear
    print(f"{worse} rows worse than linear")
    sys.exit(bool(worse))


def _print_documents(names: list[str], most: float) -> None:
    print(f"{'document':28} parts", *(f"{room:>16}" for room in Stages._fields[1:]))
    for name, shape in SHAPES.items():
        if names and name not in names:
            continue
        before: Stages | None = None
        for stages in timed(shape, most):
            shown = [
                f"{1000 * now:9.0f} {f'({now / was:.1f})' if was else '':>6}"
                for now, was in zip(stages[1:], before[1:] if before else (0,) * 4, strict=True)
            ]
            print(f"{name:28} {stages.parts:5}", *shown, flush=True)
            before = stages


if __name__ == "__main__":
    main()
