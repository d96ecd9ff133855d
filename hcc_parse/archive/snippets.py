"""Where the words that were looked for stand in the text itself, every letter as it is written."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from hcc_parse.archive.questions import Line, Snippet
from hcc_parse.archive.typed import Term
from hcc_parse.archive.words import WORD, Word, word_of
from hcc_parse.vietnamese import plain

AROUND = 80  # characters shown before the first hit of a long passage
LONGEST = 280  # characters of a snippet

Written = list[tuple[int, int, Word]]


def snippets_of(lines: Sequence[Line], terms: Iterable[Term], most: int = 3) -> list[Snippet]:
    """The passages that show best what was looked for.

    Args:
        lines: The passages of a report, in its order.
        terms: What a report must have.
        most: How many passages.

    Returns:
        Those with the most different terms, as many as bring one more term, in reading order.
    """
    wanted = list(terms)
    found = []
    for number, line in enumerate(lines):
        hits = {
            n: spans for n, term in enumerate(wanted) if (spans := list(spans_of(line.text, term)))
        }
        if hits:
            found.append((number, hits))
    found.sort(key=lambda one: (-len(one[1]), one[0]))
    best: list[int] = []
    seen: set[int] = set()
    for number, hits in found:
        if len(best) < most and (not best or set(hits) - seen):
            best.append(number)
            seen |= set(hits)
    shown = {number: hits for number, hits in found if number in best}
    return [
        _cut(lines[n], _merged(s for spans in shown[n].values() for s in spans))
        for n in sorted(best)
    ]


def spans_of(text: str, term: Term) -> Iterator[tuple[int, int]]:
    """Where a term stands in a text, by its offsets there."""
    words = written_in(text)
    pattern = _parts(term)
    for start in range(len(words) - len(pattern) + 1):
        stretch = words[start : start + len(pattern)]
        if all(_fits(one[2], part, term) for one, part in zip(stretch, pattern, strict=True)):
            if term.symbol and not _is_symbol(text, stretch):
                continue
            yield stretch[0][0], stretch[-1][1]


def written_in(text: str) -> Written:
    """The words of a text with their offsets."""
    return [(m.start(), m.end(), word_of(m[0])) for m in WORD.finditer(plain(text))]


def _parts(term: Term) -> list[tuple[Word, bool]]:
    """The words of a term; the last may be a beginning."""
    if term.symbol:
        words = [Word(part, part) for part in WORD.findall(term.symbol)]
        return [(word, False) for word in words]
    last = len(term.words) - 1
    return [(word, term.beginning and n == last) for n, word in enumerate(term.words)]


def _fits(word: Word, part: tuple[Word, bool], term: Term) -> bool:
    wanted, beginning = part
    marked = wanted.marked and not term.symbol
    has, needs = (word.spelled, wanted.spelled) if marked else (word.folded, wanted.folded)
    return has.startswith(needs) if beginning else has == needs


def _is_symbol(text: str, stretch: Written) -> bool:
    """Whether nothing but signs stand between the words, a slash at least once."""
    gaps = [text[a[1] : b[0]] for a, b in pairwise(stretch)]
    return any("/" in gap for gap in gaps) and all(len(gap) <= 3 for gap in gaps)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _cut(line: Line, spans: list[tuple[int, int]]) -> Snippet:
    """The passage, or what stands around the first hit of a long one."""
    text = line.text
    start, end = 0, len(text)
    if end > LONGEST:
        start = max(0, spans[0][0] - AROUND)
        start = text.find(" ", start, spans[0][0]) + 1 if start else 0
        end = min(len(text), start + LONGEST)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    marks = tuple((a + shift, min(b, end) + shift) for a, b in spans if start <= a < end)
    return Snippet(before + text[start:end] + after, marks, line.place)
