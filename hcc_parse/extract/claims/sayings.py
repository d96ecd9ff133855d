"""Sentences that rank or compare names in words: `Tháng 02 có số hồ sơ thấp nhất`."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Knowledge, Passage, Saying
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

SENTENCE = re.compile(r"[^.;\n]+(?:\.(?=\S)[^.;\n]*)*")
ROLES = ("most", "fewest", "above", "below", "rise", "fall")
LONGEST = 300  # letters of a sentence that claims one thing


def find_sayings(passage: Passage, knowledge: Knowledge) -> Iterator[Saying]:
    """Yield the sentences of a paragraph that say which name has more, the most or the least.

    Args:
        passage: The paragraph.
        knowledge: The words of order and comparison.
    """
    words = [unmark(word) for role in ROLES for word in knowledge.number_words[role]]
    telling = re.compile(rf"\b(?:{alternatives(words)})\b")
    folded = unmark(passage.plain)
    if not telling.search(folded):
        return
    for match in SENTENCE.finditer(folded):
        if len(match[0]) <= LONGEST and telling.search(match[0]):
            yield Saying(
                text=passage.text[match.start() : match.end()],
                words=match[0],
                place=passage.at(match.start(), match.end()),
            )
