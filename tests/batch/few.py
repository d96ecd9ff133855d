"""Small inboxes for tests: reports of a few lines, reviewed without the model."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from hcc_parse.batch.keys import Settings
from hcc_parse.batch.outcomes import Progress
from hcc_parse.batch.reviewing import children
from hcc_parse.batch.run import Asks, Run, run
from hcc_parse.check import CATALOGUE
from hcc_parse.domain import Limits
from hcc_parse.knowledge import load_knowledge

TEXT = """ỦY BAN NHÂN DÂN
XÃ {name}
BÁO CÁO
Kết quả giải quyết thủ tục hành chính quý II năm 2026
Tổng số hồ sơ tiếp nhận: 300 hồ sơ, trong đó: trực tuyến 200 hồ sơ; trực tiếp 90 hồ sơ.
"""


def report(path: Path, name: str) -> Path:
    """A report of a commune."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(name=name), "utf-8")
    return path


def settings(limits: Limits | None = None, day: date = date(2026, 6, 30)) -> Settings:
    """How the reports of tests are reviewed."""
    known = load_knowledge()
    known = replace(known, limits=limits or known.limits)
    return Settings(knowledge=known, only=frozenset(CATALOGUE), today=day, guessing=False)


def done(
    inbox: Path, out: Path, how: Settings | None = None, slots: int = 1
) -> tuple[Run, list[Progress]]:
    """A run, and what was told of it."""
    told: list[Progress] = []
    how = how or settings()
    ended = run(Asks(inbox=inbox, out=out), how, children(how, slots), told.append)
    return ended, told


def records(out: Path) -> dict[str, bytes]:
    """The bytes of the records of a folder of results."""
    return {
        f"{room}/{path.name}": path.read_bytes()
        for room in ("briefs", "reviews")
        for path in (out / ".hcc" / room).iterdir()
    }
