"""How each unit stands: its report, its files, what is said of it, the conclusion."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256

from hcc_parse.batch.appendices import is_appendix
from hcc_parse.domain import (
    Crossing,
    Received,
    Round,
    Severity,
    Standing,
    State,
    Verdict,
    unit_name,
)
from hcc_parse.vietnamese import in_words, nfc

LONGEST = 60  # letters of a name in a path
HEAD = 6  # digits of a digest that part two names of one spelling


def standings_of(round: Round, crossings: Iterable[Crossing]) -> tuple[Standing, ...]:
    """One standing for each unit of the roster, in its order; then one for each other report.

    Those are a unit's second report of another kind, and files of no known unit.
    """
    by_unit: defaultdict[str | None, list[Received]] = defaultdict(list)
    for file in round.received:
        by_unit[file.unit].append(file)
    said = tuple(crossings)
    units = [unit_name(unit) for unit in round.roster]
    beside = {path for unit in units for path in _beside(by_unit[unit])}
    own, others = [], []
    for unit in units:
        files = tuple(file for file in by_unit[unit] if file.path not in beside)
        crossed = tuple(c for c in said if c.unit == unit and c.path not in beside)
        own.append(_standing(unit, unit, files, crossed))
        for file in by_unit[unit]:
            if file.path in beside and file.state is State.USED and file.brief:
                crossed = tuple(c for c in said if c.unit == unit and c.path == file.path)
                name = f"{unit} ({file.brief.symbol or file.path.rpartition('/')[2]})"
                joined = (f for f in by_unit[unit] if f.of == file.path and f.path in beside)
                others.append(_standing(name, name, (file, *joined), crossed))
    others += _strays(by_unit[None], said)
    return tuple(_with_slugs([*own, *others]))


def main_report(files: Iterable[Received]) -> Received | None:
    """Of a unit's reports that count, the one with most figures in total rows, then in all.

    An appendix without its letter is that only where there is nothing else.
    """
    used = [file for file in files if file.state is State.USED and file.brief]
    if len(used) == 1:
        return used[0]
    return max(used, key=_weight, default=None)


def _weight(file: Received) -> tuple[bool, int, int]:
    stated = file.brief.stated if file.brief else ()
    letter = file.brief is not None and not is_appendix(file.brief)
    return letter, sum(figure.total_row for figure in stated), len(stated)


def _beside(files: Iterable[Received]) -> Iterator[str]:
    """The paths of a unit's reports that count besides the main one, and of their appendices."""
    listed = list(files)
    main = main_report(listed)
    others = {one.path for one in listed if one.state is State.USED and one is not main}
    for file in listed:
        if file.path in others or (file.state is State.JOINED and file.of in others):
            yield file.path


def _strays(files: Iterable[Received], said: tuple[Crossing, ...]) -> Iterator[Standing]:
    """Files of no known unit; a copy stands with what it repeats."""
    listed = list(files)
    for file in listed:
        if file.state is State.DUPLICATE:
            continue
        copies = (one for one in listed if one.of == file.path)
        crossed = tuple(c for c in said if c.path == file.path)
        name = file.path.rpartition("/")[2]
        slug = f"tep-{name.rpartition('.')[0] or name}"
        yield _standing(name, slug, (file, *copies), crossed)


def _standing(
    unit: str, slug: str, files: tuple[Received, ...], crossings: tuple[Crossing, ...]
) -> Standing:
    counted = main_report(files) or next((f for f in files if f.state is State.STRAY), None)
    brief = counted.brief if counted else None
    standing = Standing(
        unit=unit,
        slug=_slug(slug),
        verdict=Verdict.ABSENT,
        brief=brief,
        files=files,
        crossings=crossings,
    )
    return replace(standing, verdict=_verdict(standing))


def _verdict(standing: Standing) -> Verdict:
    """The worst of what is said; a unit whose only file is of another period has sent nothing."""
    brief = standing.brief
    if brief is None:
        failed = any(file.state is State.FAILED for file in standing.files)
        return Verdict.UNREAD if failed else Verdict.ABSENT
    if brief.unread:
        return Verdict.UNREAD
    if standing.count(Severity.ERROR):
        return Verdict.CORRECT
    return Verdict.LOOK if standing.count(Severity.WARNING) else Verdict.PASSED


def _slug(name: str) -> str:
    """A name for paths: letters a to z, digits and hyphens, never empty."""
    return "-".join(in_words(nfc(name)).split())[:LONGEST].strip("-") or "tep"


def _with_slugs(standings: list[Standing]) -> Iterator[Standing]:
    """Names that are one without their marks are told apart by a digest: `Cẩm Giang`, `Cẩm Giàng`.

    The digest is that of the unit's name, so that the name in paths stays from round to round; for
    a file of no known unit that of its bytes.
    """
    times = Counter(standing.slug for standing in standings)
    taken: set[str] = set()
    for standing in standings:
        slug = standing.slug
        file = standing.files[0] if standing.files else None
        stray = file is not None and file.unit is None
        seed = f"{file.sha256}{file.path}" if file and stray else nfc(standing.unit)
        digest = sha256(seed.encode()).hexdigest()
        if stray or times[slug] > 1:
            slug = f"{slug}-{digest[:HEAD]}"
        if slug in taken:
            slug = f"{slug}-{digest}"
        taken.add(slug)
        yield replace(standing, slug=slug)
