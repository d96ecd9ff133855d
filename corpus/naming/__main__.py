"""`python -m corpus.naming`: what rules and model name, alone and together; `--train` trains it."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from spacy.language import Language
from spacy.training import Example as Pair

from corpus.naming.ablation import Named, ablation
from corpus.naming.examples import Task, examples_of_wordings
from corpus.naming.settling import settle
from corpus.naming.training import paired, trained
from corpus.naming.tuning import in_order, tuned
from hcc_parse.knowledge import load_knowledge
from hcc_parse.normalise.naming_model import COMPONENT, load, model_folder

SCORES = Path(__file__).parents[1] / "naming.tsv"
SERIES = ((1, 100), (1001, 100))  # seeds and how many reports; from 1000 on the wordings are new
TRAINING_SEED, TRAINING_REPORTS = 11, 400
ASKED_SEED = 1001  # of the questions on which the component alone is scored
HEAD = "seed\treports\tway\tright\twanted\ttold\tprecision\trecall\tf1"
ALONE = "component"


def main() -> None:
    """Print the ablation; exit 1 when names of rules and model together fell below the file's."""
    parser = argparse.ArgumentParser(prog="python -m corpus.naming", description=__doc__)
    parser.add_argument("--train", action="store_true", help="train the model of models/ first")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--accept", action="store_true", help="commit these scores")
    options = parser.parse_args()
    if options.train:
        _train(options.jobs)
    rows = [row for seed, count in SERIES for row in _scored(seed, count, options.jobs)]
    text = "\n".join((HEAD, *rows, _component_row(options.jobs), ""))
    print(text, end="")
    if options.accept:
        SCORES.write_text(text, "utf-8")
        settle(model_folder(), text)
    elif fell := list(_fallen(SCORES.read_text("utf-8"), text)):
        sys.exit("below the committed scores: " + ", ".join(fell))


def _train(jobs: int) -> None:
    found = tuned(jobs)
    print(f"threshold {found.threshold}: precision {found.precision:.3f}, rules {found.rules:.3f}")
    todo = [Task(TRAINING_SEED, index) for index in range(TRAINING_REPORTS)]
    examples = [*in_order(todo, jobs), *examples_of_wordings(load_knowledge())]
    pipeline = trained(examples, found.threshold)
    pipeline.to_disk(model_folder())
    print(f"{len(examples)} examples; written to {model_folder()}")


def _scored(seed: int, count: int, jobs: int) -> Iterable[str]:
    for way, named in ablation(seed, count, jobs).items():
        yield _row(str(seed), count, way, named)


def _row(seed: str, count: int, way: str, named: Named) -> str:
    rates = (named.precision, named.recall, named.f1)
    return "\t".join((seed, str(count), way, *map(str, named), *(f"{rate:.4f}" for rate in rates)))


def _component_row(jobs: int) -> str:
    """What `spacy evaluate` says of the component: the class of every figure, `none` among them."""
    pipeline: Language = load(model_folder())
    count = SERIES[-1][1]
    asked = list(in_order([Task(ASKED_SEED, index) for index in range(count)], jobs))
    labels = pipeline.get_pipe(COMPONENT).labels  # type: ignore[attr-defined]
    pairs: list[Pair] = [paired(pipeline, example, labels) for example in asked]
    scores = pipeline.evaluate(pairs)
    rates = (scores[f"cats_micro_{rate}"] for rate in "prf")
    return "\t".join(
        (str(ASKED_SEED), str(count), ALONE, "", str(len(asked)), "", *(f"{r:.4f}" for r in rates))
    )


def _fallen(committed: str, now: str) -> Iterable[str]:
    """The rows of rules and model together whose F1 fell by more than a thousandth."""
    before, after = (
        {
            tuple(cells[:3]): float(cells[8])
            for line in text.splitlines()[1:]
            if (cells := line.split("\t"))
        }
        for text in (committed, now)
    )
    for key, f1 in before.items():
        if key[2] == "both" and after.get(key, 0.0) < f1 - 0.001:
            yield f"{' '.join(key)}: {after.get(key, 0.0):.4f} < {f1:.4f}"


if __name__ == "__main__":
    main()
