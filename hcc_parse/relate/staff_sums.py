"""Lists of staff behind a colon: `10 người: 01 Giám đốc, 02 Phó Giám đốc, 06 chuyên viên`."""

import re
from collections.abc import Iterator, Mapping

from hcc_parse.domain import Figure, Knowledge, Said, Sum
from hcc_parse.vietnamese import fold, plain

GROUPS = ("lanh dao",)  # holds directors and their deputies
FEWEST = 3  # posts: two may be some of the staff only


def staff_sums(figures: tuple[Figure, ...], knowledge: Knowledge) -> Iterator[Sum]:
    """Yield the counts of people with the posts listed behind a colon, to the sentence's end.

    Args:
        figures: Those of the running text, in its order.
        knowledge: `people-unit` tells what counts people, `staff` names the posts.
    """
    people = frozenset(knowledge.labels["people-unit"])
    for place, whole in enumerate(figures):
        if whole.kind != "count" or whole.unit is None or fold(whole.unit) not in people:
            continue
        parts = _following(whole, figures[place + 1 :])
        if whole.qualifier or len(parts) < FEWEST or any(part.whole is whole for part in parts):
            continue
        if _is_list(whole, parts, knowledge.number_words):
            yield Sum(
                kind="breakdown",
                total=whole,
                parts=tuple(parts),
                basis=Said("danh sách sau dấu hai chấm", "the list behind a colon"),
                subject=Said(whole.label or whole.unit, f"“{whole.label or whole.unit}”"),
                certain=False,
            )


def _following(whole: Figure, figures: tuple[Figure, ...]) -> list[Figure]:
    """The figures that stand behind the whole in its sentence."""
    found: list[Figure] = []
    for part in figures:
        if part.place.address != whole.place.address or not part.lead.startswith(whole.lead):
            break
        found.append(part)
    return found


def _is_list(whole: Figure, parts: list[Figure], words: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether the list stands right behind a colon, and names another post with each number."""
    before = plain(parts[0].lead[len(whole.lead) :])
    opened = re.fullmatch(r"\d+\s+[^\d,;.()]{0,40}:\s*", before)
    posts = [fold(part.label) for part in parts]
    names = tuple(f"{fold(name)} " for name in words["staff"])
    told = all(f"{post} ".startswith(names) for post in posts)
    left_open = [word.lower() for word in words["staff-open"]]
    told = told and not any(word in part.phrase.lower() for part in parts for word in left_open)
    counts = all(part.kind == "count" and part.qualifier is None for part in parts)
    apart = len(set(posts)) == len(posts) and not any(post.startswith(GROUPS) for post in posts)
    return opened is not None and told and counts and apart
