"""`python -m corpus.ablation`: what is found and accused without each heuristic of the list.

A heuristic that answers yes or no is held to what it mostly says, one that makes something makes
nothing. Where that loses no slip and accuses nothing true, it earns nothing on these reports; it
may still earn its place on others, and in its own test.
"""

import argparse

from corpus.ablation.cases import generated, slipped, written
from corpus.ablation.pieces import pieces
from corpus.ablation.weighing import Bench, heuristics, weighed

SEEDS = (60, 1, 5001, 20_001)


def main() -> None:
    """Print a line a heuristic, and what it changes where that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m corpus.ablation", description=__doc__)
    parser.add_argument("heuristics", nargs="*", help="only those whose names hold one of these")
    parser.add_argument("--seeds", type=int, nargs="*", default=SEEDS)
    parser.add_argument("--count", type=int, default=10, help="generated reports of each seed")
    parser.add_argument("--enough", type=int, default=5, help="so many things worse are enough")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--examples", action="store_true", help="print what is lost and accused")
    parser.add_argument("--by-hand", default="", help="pieces of reports of these groups too: `no`")
    options = parser.parse_args()
    words = options.heuristics or [""]
    chosen = {
        name: kind for name, kind in heuristics().items() if any(word in name for word in words)
    }
    cases = [*generated(options.seeds, options.count), *written(), *slipped()]
    cases += pieces(options.by_hand)
    print(f"{len(chosen)} heuristics, {len(cases)} reports; without each of them")
    print(f"{'':70} held to  acted  slips lost  won  accused  spared")
    idle = 0
    for one in weighed(Bench(cases, chosen, options.enough), options.jobs):
        idle += not one.earns
        name = one.name.removeprefix("hcc_parse.")
        print(
            f"{name:66} {one.held:>11} {one.acted:>6} {len(one.lost):>11} {len(one.won):>4}"
            f" {len(one.accused):>8} {len(one.spared):>7}{'' if one.earns else '  earns nothing'}",
            flush=True,
        )
        if options.examples:
            for word in ("lost", "won", "accused", "spared"):
                for told in getattr(one, word):
                    print(f"    {word} {told}")
    print(f"{idle} earn nothing here")


if __name__ == "__main__":
    main()
