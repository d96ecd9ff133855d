"""Small rounds in the notation of the examples: reports, each below a line with its path."""

from functools import cache
from hashlib import sha256

from hcc_parse.batch.asking import asked_term
from hcc_parse.batch.assembling import assemble
from hcc_parse.batch.briefs import brief_of
from hcc_parse.batch.round_review import review_round
from hcc_parse.domain import (
    Brief,
    Commune,
    Crossing,
    Directory,
    Received,
    Round,
    RoundReview,
    State,
    Term,
)
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

MARK = "=== "
KNOWN = load_knowledge()


def brief_from(text: str, path: str = "bao-cao.docx") -> Brief:
    """The brief of a report in the plain notation."""
    sha = sha256(text.encode()).hexdigest()
    return brief_of(review(parse_plain(text, path=path, sha=sha), KNOWN))


def received(brief: Brief) -> Received:
    """A file that came in."""
    size = len(brief.sha256)
    return Received(path=brief.path, sha256=brief.sha256, size=size, state=State.USED, brief=brief)


def roster_of(*units: str) -> tuple[Commune, ...]:
    """A roster of units named as `xã An Phú`."""
    parted = (unit.split(maxsplit=2 if unit.startswith("đặc") else 1) for unit in units)
    return tuple(Commune(name=parts[-1], kind=" ".join(parts[:-1])) for parts in parted)


def round_of(text: str) -> Round:
    """A round in the notation of `hcc_parse.check.crossing.across`.

    Where no roster is given, the units of the letterheads are one.
    """
    asked: Term | None = None
    units: list[str] = []
    files: list[Received] = []
    previous: list[Brief] = []
    against: Brief | None = None
    for head, body in sections(text):
        if head.startswith("kỳ ") and not head.startswith("kỳ trước/"):
            asked = asked_term(head.removeprefix("kỳ "))
        elif head.startswith("đơn vị "):
            units += [unit.strip() for unit in head.removeprefix("đơn vị ").split(",")]
        elif head.startswith("kỳ trước/"):
            previous.append(brief_from(body, head))
        elif head.startswith("đối chiếu/"):
            against = brief_from(body, head)
        else:
            files.append(received(brief_from(body, head)))
    if not units:
        units = list(dict.fromkeys(f.brief.unit for f in files if f.brief and f.brief.unit))
    return assemble(files, asked, roster_of(*units), tuple(previous), against)


def sections(text: str) -> list[tuple[str, str]]:
    """Heads and bodies; `a-{n}.docx × 3` stands for three bodies with 1, 2 and 3 for `{n}`."""
    found: list[tuple[str, list[str]]] = []
    for line in text.strip().splitlines():
        if line.strip().startswith(MARK):
            found.append((line.strip().removeprefix(MARK).strip(), []))
        else:
            found[-1][1].append(line)
    whole = []
    for head, lines in found:
        name, _, times = head.partition(" × ")
        for n in range(1, int(times or 1) + 1):
            whole.append((name.replace("{n}", str(n)), "\n".join(lines).replace("{n}", str(n))))
    return whole


@cache
def reviewed(text: str) -> RoundReview:
    """A round in the notation, reviewed."""
    return review_round(round_of(text), KNOWN)


def crossings_of(check: str, text: str) -> list[Crossing]:
    """What one check says of a round."""
    found = reviewed(text)
    assert found.problems == ()
    return [crossing for crossing in found.crossings if crossing.finding.check == check]


def directory_of(*units: str) -> Directory:
    """A directory of units named as `xã An Phú`."""
    return Directory(roster_of(*units))
