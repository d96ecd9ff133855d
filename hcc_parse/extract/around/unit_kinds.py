"""Sentences in which a commune calls itself a ward, or a ward a commune."""

import re
from collections.abc import Iterator

from hcc_parse.domain import Blemish, Passage
from hcc_parse.extract.word_patterns import bare
from hcc_parse.vietnamese import fold, spelling, unmark

KINDS = r"(xa|phuong|dac khu)"
ORGAN = r"(?:ubnd|uy ban nhan dan|trung tam phuc vu hanh chinh cong)"
# Not `UBND xã, phường` and not `UBND các xã`: of one unit, its name behind it or none.
ALONE = r"(?!\s*(?:[,/]|va|hoac)\s*(?:xa|phuong|dac khu|thi tran|cap)\b)"
SIGNED = re.compile(rf"^\W*(?:(?:tm|kt|tl|tuq)\s*\.\s*)?(?:chu tich\s+)?{ORGAN}\s+{KINDS}\W*$")
SPEAKS = re.compile(
    rf"^\W*(?:tren day la |bao cao cua |kem theo bao cao [^;]{{0,60}}cua )[^.;]{{0,40}}?"
    rf"{ORGAN}\s+{KINDS}\b{ALONE}"
    rf"|^\W*(?:[^.;]{{0,160}},\s*)?{ORGAN}\s+{KINDS}\b{ALONE}[^.,;]{{0,40}}? "
    r"(?:tran trong |kinh |tong hop )?bao cao\b"
)


def find_other_kinds(
    passage: Passage, own: str, name: str, of_old: tuple[str, ...], *, signing: bool
) -> Iterator[Blemish]:
    """Yield the words by which a report calls its author a unit of another kind.

    Args:
        passage: A paragraph, or a cell of the signature.
        own: The kind in the letterhead, `xã`.
        name: The name in the letterhead, without its kind.
        of_old: Words that tell of another unit than the author, as of one that was merged.
        signing: Whether the passage stands in the signature.
    """
    if signing:
        for line in re.finditer(r"[^\n\t]+", passage.plain):
            match = SIGNED.match(unmark(line[0]))
            if match and match[1] != fold(own):
                yield _blemish(passage, line.start(), line.end())
        return
    folded = unmark(passage.plain)
    match = SPEAKS.match(folded)
    kind = match and next(filter(None, match.groups()), None)
    if match is None or kind is None or kind == fold(own) or bare(of_old).search(folded):
        return
    start, end = next(match.span(n) for n in (1, 2) if match[n])
    behind = re.findall(r"\w+", passage.plain[end:])[: len(name.split())]
    if behind and behind[0][0].isupper() and spelling(" ".join(behind)) != spelling(name):
        return  # another commune: not the kind is wrong, or not it alone
    organ = max(found.start() for found in re.finditer(ORGAN, folded[:start]))
    yield _blemish(passage, organ, end)


def _blemish(passage: Passage, start: int, end: int) -> Blemish:
    return Blemish(kind="other-kind", text=passage.text[start:end], place=passage.at(start, end))
