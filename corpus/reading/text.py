"""Words in order: what one text has and another lacks, and what was read of the running text."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from corpus.generate.draft import plain
from corpus.reading.cells import Matched, rows_but_heads_again, words_of
from corpus.reading.truth import SetTable
from hcc_parse.domain import Paragraph, Report


class Change(NamedTuple):
    """A stretch of words that one text has where another has others, and the word before it."""

    after: str
    lost: tuple[str, ...]
    added: tuple[str, ...]


class Flow(NamedTuple):
    """The running text as it was read."""

    wanted: int  # words
    told: int
    lost: int
    added: int
    frame_wanted: int
    frame_lost: int
    torn: tuple[str, ...]  # paragraphs that were not read whole
    changes: tuple[Change, ...]


def changes(one: list[str], other: list[str]) -> list[Change]:
    """The words in which two lists of paragraphs differ, in order."""
    found = list[Change]()
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag != "equal":
            before = " ".join(one[max(0, i - 1) : i]).split()
            words = " ".join(one[i:i_end]).split(), " ".join(other[j:j_end]).split()
            found += _in_words(before, *words)
    return found


def _in_words(before: list[str], one: list[str], other: list[str]) -> Iterator[Change]:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        if tag != "equal":
            last = one[i - 1 : i] or before[-1:]
            yield Change(" ".join(last), tuple(one[i:i_end]), tuple(other[j:j_end]))


def cleared(found: list[Change], *, lost: Counter[str], added: Counter[str]) -> list[Change]:
    """The changes without words that may be missing here, or may stand here; each as often."""
    may_lack, may_stand = Counter(lost), Counter(added)
    kept = []
    for change in found:
        left = tuple(word for word in change.lost if not _taken(may_lack, word))
        right = tuple(word for word in change.added if not _taken(may_stand, word))
        if left or right:
            kept.append(Change(change.after, left, right))
    return kept


def _taken(words: Counter[str], word: str) -> bool:
    if words[word] > 0:
        words[word] -= 1
        return True
    return False


def flow_of(
    report: Report,
    paragraphs: list[str],
    frame: Counter[str],
    tables: list[SetTable],
    matched: Matched,
) -> Flow:
    """Hold the running text against what was set; the frame in any order.

    Words of a table that was not read as one stand in the text: that is counted with the tables.
    So where one was missed, a stretch that is only added, in whatever pieces, is taken for it.
    """
    outside = {*matched.of_table, *matched.frame}
    read = list(_texts(report, outside))
    found = changes(paragraphs, read)
    set_in_tables = sum((table.words for table in tables), Counter[str]())
    read_in_tables = Counter[str]()
    framed = Counter[str]()
    for block in matched.of_table:
        read_in_tables += words_of(matched.read[block])
    for block in matched.frame:
        framed += words_of(matched.read[block])
    added = Counter(word for change in found for word in change.added)
    frame_lost = frame - framed - added
    may_stand = (frame - framed) + (set_in_tables - read_in_tables)
    kept = cleared(found, lost=Counter(), added=may_stand)
    if set(range(len(tables))) - set(matched.of_table.values()):
        kept = [change for change in kept if change.lost]
    return Flow(
        wanted=len(" ".join(paragraphs).split()),
        told=len(" ".join(read).split()),
        lost=sum(len(change.lost) for change in kept),
        added=sum(len(change.added) for change in kept),
        frame_wanted=frame.total(),
        frame_lost=frame_lost.total(),
        torn=tuple((Counter(paragraphs) - Counter(read)).elements()),
        changes=tuple(kept),
    )


def _texts(report: Report, but: set[int]) -> Iterator[str]:
    """The paragraphs and cells in order, without what was set aside and some blocks."""
    for number, block in enumerate(report.blocks):
        if number in but:
            continue
        if isinstance(block, Paragraph):
            texts = [] if block.aside else [block.passage.text]
        else:
            texts = [cell.passage.text for row in rows_but_heads_again(block) for cell in row]
        yield from (text for text in map(plain, texts) if text)


def apart(one: Report, other: Report, frame: Counter[str]) -> list[Change]:
    """The words that two forms of one report do not share: empty if they differ in layout only.

    Layout is white space, ends of paragraphs, what is set aside, a head printed again, and the
    order of letterhead and closing.
    """
    found = changes(list(_texts(one, set())), list(_texts(other, set())))
    lost = Counter(word for change in found for word in change.lost)
    added = Counter(word for change in found for word in change.added)
    moved = lost & added & frame
    return cleared(found, lost=moved, added=moved)
