"""How alike two spellings are: by which scorer, from what score on, ahead of the runner-up."""

from collections.abc import Callable, Container, Iterable, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Jaro, JaroWinkler, Levenshtein

from hcc_parse.domain import Candidate, Matching

Scorer = Callable[..., float]
# Each with what it gives to equal spellings. `ratio` is the Indel similarity: letters put in or
# left out; Levenshtein counts a letter changed once, OSA also two letters swapped.
SCORERS: dict[str, tuple[Scorer, float]] = {
    "ratio": (fuzz.ratio, 100.0),
    "WRatio": (fuzz.WRatio, 100.0),
    "token_sort_ratio": (fuzz.token_sort_ratio, 100.0),
    "token_set_ratio": (fuzz.token_set_ratio, 100.0),
    "partial_ratio": (fuzz.partial_ratio, 100.0),
    "jaro": (Jaro.normalized_similarity, 1.0),
    "jaro_winkler": (JaroWinkler.normalized_similarity, 1.0),
    "levenshtein": (Levenshtein.normalized_similarity, 1.0),
    "osa": (OSA.normalized_similarity, 1.0),
}


def nearest(
    key: str, choices: Iterable[tuple[str, str]], scorer: str, least: float = 0.0
) -> list[Candidate]:
    """Rank names by their spelling nearest to a key, the best first.

    Args:
        key: The label as it is compared: folded, abbreviations brought to one spelling.
        choices: Names with a spelling each, in the same form; a name may have several.
        scorer: A key of `SCORERS`.
        least: The score, of 100, below which a spelling is left out.
    """
    pairs = list(choices)
    score, most = SCORERS[scorer]
    cutoff = least * most / 100
    found = process.extract(
        key, [spelling for _, spelling in pairs], scorer=score, limit=None, score_cutoff=cutoff
    )
    best: dict[str, Candidate] = {}
    for spelling, value, index in found:
        if value:
            near = Candidate(pairs[index][0], round(value * 100 / most, 1), spelling)
            best.setdefault(near.name, near)
    return sorted(best.values(), key=lambda near: (-near.score, near.name))


def contenders(
    words: Sequence[str],
    choices: Sequence[tuple[str, Sequence[str]]],
    apart: Container[str],
    scorer: str,
    least: float,
) -> list[Candidate]:
    """The likest name in which the same decisive words stand, then all its rivals.

    A rival needs no such words: what the label says may be the rival's decisive word misspelt
    (`nộp phítrực tuyến` is likest to `nộp phí trực tuyến`, not to `nộp trực tuyến`).

    Args:
        words: The label's, folded.
        choices: Names with the words of a spelling each.
        apart: The decisive words; how often each stands in a label counts, its place does not.
        scorer: A key of `SCORERS`.
        least: The score, of 100, below which the likest name is none.
    """
    key, own = " ".join(words), _decisive(words, apart)
    same = [(name, " ".join(told)) for name, told in choices if _decisive(told, apart) == own]
    likest = nearest(key, same, scorer, least)[:1]
    if not likest:
        return []
    everything = nearest(key, [(name, " ".join(told)) for name, told in choices], scorer)
    return [*likest, *(near for near in everything if near.name != likest[0].name)]


def _decisive(words: Sequence[str], apart: Container[str]) -> list[str]:
    """The decisive words among others; `tiếp` stands twice in `tiếp nhận trực tiếp`."""
    return sorted(word for word in words if word in apart)


def decided(ranked: list[Candidate], rule: Matching) -> Candidate | None:
    """The first of the ranked names if it is near enough, and no other is nearly as near."""
    if not ranked or ranked[0].score < rule.least or is_open(ranked, rule):
        return None
    return ranked[0]


def is_open(ranked: list[Candidate], rule: Matching) -> bool:
    """Whether two names are near enough, and so much alike that neither may be taken."""
    first_two = ranked[:2]
    if len(first_two) < 2 or first_two[0].score < rule.least:
        return False
    return first_two[0].score - first_two[1].score < rule.margin
