"""Lists of staff behind a colon: `10 người: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên`."""

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.relate.behind import words_behind
from hcc_parse.vietnamese import fold, plain

ITEM_END = re.compile(r"[,;.:()\d]| va ")
FEWEST = 3  # posts: two may be some of the staff only


def staff_sums(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the counts of people with the posts listed behind a colon, or in items below it.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `people-unit` tells what counts people, `staff` names the posts, `staff-list`
            are words before the colon.
    """
    people = tuple(knowledge.labels["people-unit"])
    words = knowledge.number_words
    for place, whole in enumerate(figures):
        if whole.kind != "count" or whole.qualifier or not _counts_people(whole, people):
            continue
        behind = figures[place + 1 :]
        parts = _following(whole, behind)
        tied = any(part.whole is whole and part.bound == "comprising" for part in parts)
        if parts and not tied and _are_posts(parts, words) and _is_opened(whole, parts, words):
            yield _sum_of(whole, parts, at_most=False)
        before = _up_to(whole, figures[:place], words["closing-total"])
        if _are_posts(before, words):
            yield _sum_of(whole, before, at_most=False)
        items = [one for one in behind if one.whole is whole and _is_apart(one, whole)]
        if not parts and _are_posts(items, words):
            yield _sum_of(whole, items, at_most=not _ends_with_colon(whole))


def _sum_of(whole: Figure, parts: list[Figure], *, at_most: bool) -> Sum:
    label = whole.label or whole.unit or ""
    return Sum(
        kind="breakdown",
        total=whole,
        parts=tuple(parts),
        basis=Said("danh sách sau dấu hai chấm", "the list behind a colon"),
        subject=Said(label, f"“{label}”"),
        certain=False,
        at_most=at_most,
        excused=_holds_in_part(whole, parts),
        one_list=not at_most,
    )


def _holds_in_part(whole: Figure, parts: list[Figure]) -> bool:
    """Whether some that follow each other make up the whole: the others divide it another way."""
    for start in range(len(parts) - 1):
        run = list(accumulate(part.value for part in parts[start:]))
        if whole.value in run[1:]:
            return True
    return False


def _counts_people(whole: Figure, people: tuple[str, ...]) -> bool:
    """Whether a count is one of people, by its unit or failing that by its label."""
    if whole.unit is not None:
        return fold(whole.unit) in people
    label = f" {fold(whole.path[0])} "
    return any(f" {fold(word)} " in label for word in people)


def _following(whole: Figure, figures: tuple[Figure, ...]) -> list[Figure]:
    """The figures that stand behind the whole in its sentence."""
    found: list[Figure] = []
    for part in figures:
        if part.place.address != whole.place.address or not part.lead.startswith(whole.lead):
            break
        found.append(part)
    return found


def _up_to(whole: Figure, figures: tuple[Figure, ...], closing: tuple[str, ...]) -> list[Figure]:
    """The figures of a sentence before the total at its end: `…, tổng cộng 12 người`."""
    if fold(whole.path[0]) not in {fold(word) for word in closing}:
        return []
    here = [part for part in figures if part.place.address == whole.place.address]
    return [part for part in here if whole.lead.startswith(part.lead)]


def _is_apart(part: Figure, whole: Figure) -> bool:
    return part.place.address != whole.place.address and part.kind == "count"


def _is_opened(whole: Figure, parts: list[Figure], words: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the list stands right behind a colon, or behind words that open one."""
    before = plain(parts[0].lead[len(whole.lead) :])
    if re.fullmatch(r"\d+\s+[^\d,;.()]{0,40}:\s*", before):
        return True
    opening = re.match(r"\d+[^\d:;.()]{0,40}:", before)
    said = fold(opening[0]) if opening else ""
    return any(said.rstrip(" :").endswith(fold(word)) for word in words["staff-list"])


def _are_posts(parts: list[Figure], words: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether each of them, three or more, is the number of another post, and none is left open."""
    names = tuple(f"{fold(name)} " for name in words["staff"])
    posts = [post for part in parts if (post := _post_of(part, names))]
    told = len(posts) == len(parts)
    left_open = [word.lower() for word in words["staff-open"]]
    told = told and not any(word in part.phrase.lower() for part in parts for word in left_open)
    counts = all(part.kind == "count" and part.qualifier is None for part in parts)
    several, heads = (tuple(map(fold, words[role])) for role in ("staff-several", "staff-head"))
    groups = any(p.startswith(several) and not any(one in p for one in heads) for p in posts)
    return told and counts and len(set(posts)) == len(posts) >= FEWEST and not groups


def _post_of(part: Figure, names: tuple[str, ...]) -> str:
    """The post that the words before a number name, or failing them those behind."""
    before = fold(part.path[0].rpartition(":")[2]).strip().removeprefix("so ")
    told = (before, _counted(part) if part.unit else fold(part.path[1]).strip())
    return next((words for words in told if f"{words} ".startswith(names)), "")


def _counted(part: Figure) -> str:
    """The words behind a number that were read as its unit, up to the next item: `07 công chức`."""
    return ITEM_END.split(words_behind(part))[0].strip()


def _ends_with_colon(whole: Figure) -> bool:
    """Whether nothing but its unit and a colon stands behind a count: its items are all."""
    behind = plain(whole.phrase).partition(plain(whole.text))[2]
    return re.fullmatch(r"[^\d,;:]{0,20}:", behind.strip()) is not None and "trong" not in behind
