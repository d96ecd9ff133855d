"""Claims that one name had no late case: `Riêng kỳ 2 không có hồ sơ quá hạn`."""

import re
from collections.abc import Iterator
from functools import cache

from hcc_parse.domain import Knowledge, NamedClaim, Passage
from hcc_parse.extract.claims import sentence_start, shapes_of
from hcc_parse.extract.claims.claim_limits import is_wished
from hcc_parse.extract.claims.claim_subjects import is_of_other_matter, roles_of
from hcc_parse.extract.word_patterns import alternatives
from hcc_parse.vietnamese import unmark

NAMES = ("beside-name", "other-names", "other-names-behind")


def find_named_claims(
    passage: Passage, knowledge: Knowledge, *, below_other: bool = False
) -> Iterator[NamedClaim]:
    """Yield each place where a paragraph says that there was no late case, with what goes before.

    Args:
        passage: The paragraph.
        knowledge: The words of claims.
        below_other: Whether it stands below a heading about another matter than cases.
    """
    roles, shapes = roles_of(knowledge), shapes_of(knowledge)
    no_more = tuple(map(unmark, knowledge.number_words["no-more"]))
    names = _names(tuple(w for r in NAMES for w in knowledge.number_words[r]))
    folded = unmark(passage.plain)
    for match in shapes.claims.finditer(folded):
        start = sentence_start(folded, match.start())
        if match[0].startswith(no_more):
            continue
        late = max(match.end(name) for name in ("late", "near", "suffered"))
        if start is None or shapes.limit.match(folded, late if late > 0 else match.end()):
            continue
        before = folded[start : match.start()]
        sentence = before + match[0]
        if (
            shapes.wish.search(names.sub(" ", sentence))
            or is_wished(before, roles)
            or not before.strip(" -+*")
        ):
            continue
        if shapes.other.search(match["between"] or ""):
            continue
        if is_of_other_matter(folded, match.span(), roles, below=below_other):
            continue
        yield NamedClaim(
            text=passage.text[start : match.end()].strip(),
            before=before,
            place=passage.at(match.start(), match.end()),
        )


@cache
def _names(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(map(unmark, words))})\b")
