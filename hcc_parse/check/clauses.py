"""The words around a date: those of its clause before it, those of its sentence, and how they end."""

from collections.abc import Iterable
from typing import NamedTuple

from hcc_parse.domain import DateMention, Dossier

STOPS = (". ", "; ", "\n")
COMMAS = (",", "(", ")", "[", ":", ";", "\n", ". ")
LONGEST = 400  # letters of a sentence that are looked at on either side
DAY = "ngày"


class Clause(NamedTuple):
    """Words in small letters around a date.

    Attributes:
        before: The clause before it.
        sentence: The sentence before it.
        after: What stands behind it in its sentence.
        leads: Words that only lead to a day, as `vào`.
    """

    before: str
    sentence: str
    after: str
    leads: tuple[str, ...] = ()

    def ends(self, words: Iterable[str]) -> str | None:
        """The longest of some words with which the clause ends; `vào ngày` may stand between.

        >>> Clause("xã mới nhận vào ", "", "", ("vào",)).ends(("nhận", "mới nhận"))
        'mới nhận'
        """
        text = self.bare
        found = [word for word in words if text.endswith(word) and _is_whole(text, word)]
        return max(found, key=len, default=None)

    @property
    def bare(self) -> str:
        """The clause before the date without the words that only lead to a day."""
        text = self.before.rstrip()
        for word in (DAY, *self.leads):
            text = text.removesuffix(f" {word}").rstrip()
        return text


def has_word(text: str, words: Iterable[str]) -> bool:
    """Whether one of some words stands in a text as a whole word.

    >>> has_word("đã trả lời", ("trả",)), has_word("quá hạn", ("qu",))
    (True, False)
    """
    padded = f" {''.join(c if c.isalnum() else ' ' for c in text)} "
    squeezed = f" {' '.join(padded.split())} "
    return any(f" {word} " in squeezed for word in words)


def clause_of(date: DateMention, dossier: Dossier) -> Clause:
    """Cut the clause and the sentence out of the paragraph of a date."""
    text = dossier.report.passage_at(date.place).plain
    start, end = date.place.start, date.place.end
    head, tail = (
        t.lower() for t in (text[max(0, start - LONGEST) : start], text[end : end + LONGEST])
    )
    sentence = head[max(head.rfind(stop) + len(stop) if stop in head else 0 for stop in STOPS) :]
    before = sentence[max(sentence.rfind(sign) + 1 for sign in COMMAS) :]
    after = tail[: min((at for stop in STOPS if (at := tail.find(stop)) >= 0), default=len(tail))]
    leads = dossier.knowledge.labels["time:day-lead"]
    return Clause(before=before, sentence=sentence, after=after, leads=leads)


def _is_whole(text: str, word: str) -> bool:
    return not text[: -len(word)][-1:].isalnum()
