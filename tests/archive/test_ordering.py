"""Versions told apart one by one, as reports come, are those told apart all together."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from hcc_parse.archive import Archive, open_archive
from hcc_parse.archive.ordering import Ordering
from hcc_parse.archive.shelves import Shelves
from hcc_parse.domain.holding import Holding
from tests.archive.reports import NOW, holdings

TITLES = ("Kết quả giải quyết thủ tục", "Tình hình số hóa hồ sơ", "Công tác cải cách hành chính")


def _drawn(chance: Random, name: str) -> Holding:
    """A report of one unit and period: a few titles, numbers, letters, wordings and times."""
    base = holdings()["binh"]
    wording = chance.choice([1, 1, 100, 200])
    brief = replace(
        base.brief,
        path=f"{name}.docx",
        sha256=sha256(name.encode()).hexdigest(),
        title=chance.choice(TITLES),
        number=chance.choice([None, "7", "8", "9"]),
        symbol=chance.choice(["BC-UBND", "BC-UBND", "BC-VP", None]),
        prints=tuple(range(wording, wording + 20)),
    )
    return replace(base, brief=brief, sending=chance.choice([1, 1, 2, 3]))


def _versions(archive: Archive) -> list[tuple[object, ...]]:
    told = [archive.show(id) for id in archive.ids()]
    return [tuple((v["id"], v["version"], v["counts"]) for v in one.versions) for one in told]


@pytest.mark.parametrize("seed", range(6))
def test_the_order_is_the_same_one_by_one_and_all_together(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    archive = open_archive(str(tmp_path / "kho.db"), make=True)
    assert isinstance(archive, Shelves)
    for number in range(14):
        archive.add(_drawn(chance, f"{seed} {number}"), None, NOW)
    one_by_one = _versions(archive)
    with archive.database.writing():
        Ordering(archive.database).order_all()
    assert _versions(archive) == one_by_one
    assert archive.verify() == []
    archive.close()


@pytest.mark.parametrize(("wording", "versions"), [(range(20), 2), (range(500, 520), 1)])
def test_reports_of_other_titles_and_numbers_are_one_by_their_wording(
    tmp_path: Path, wording: range, versions: int
) -> None:
    archive = open_archive(str(tmp_path / "kho.db"), make=True)
    base = holdings()["binh"]
    for number, prints in (("7", range(20)), ("8", wording)):
        brief = replace(
            base.brief,
            path=f"{number}.docx",
            sha256=sha256(number.encode()).hexdigest(),
            title=TITLES[int(number) % 2],
            number=number,
            prints=tuple(prints),
        )
        archive.add(replace(base, brief=brief), None, NOW)
    assert [len(archive.show(id).versions) for id in archive.ids()] == [versions, versions]
    archive.close()
