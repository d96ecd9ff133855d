"""Words that follow each other as in the phrases of this corpus: common ones are common."""

import random
import re
from collections import defaultdict
from functools import cache
from itertools import pairwise
from pathlib import Path

from hcc_parse.archive.words import Index, index_of

PHRASES = Path(__file__).parent / "phrases"
SENTENCE = 24  # words
SENTENCES = 20_000  # of which reports are made, each with a number of its own


@cache
def words() -> dict[str, list[str]]:
    """For each word of the phrases those that follow it somewhere, as often as they do."""
    following: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(PHRASES.glob("*.txt")):
        told = re.findall(r"[^\W\d_]+", path.read_text("utf-8"))
        for one, other in pairwise(told):
            following[one].append(other)
    return dict(following)


@cache
def _starts() -> list[str]:
    return sorted(words())


def sentence(chance: random.Random) -> str:
    """A sentence without its end, of words that people put one behind the other."""
    following, starts = words(), _starts()
    word = chance.choice(starts)
    told = [word.capitalize()]
    for _ in range(chance.randint(SENTENCE // 2, SENTENCE * 2)):
        word = chance.choice(following.get(word) or starts)
        told.append(word)
    return " ".join(told)


@cache
def sentences(seed: int) -> list[tuple[str, Index]]:
    """Sentences that no one wrote, each with the words that it is found by.

    Args:
        seed: For the words.
    """
    chance = random.Random(f"sentences {seed}")
    told = (sentence(chance) for _ in range(SENTENCES))
    return [(text, index_of("", [text])) for text in told]
