"""Records are whole or not there; what is damaged is known."""

import os
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.batch import sealing
from hcc_parse.batch.briefs import brief_of
from hcc_parse.batch.sealing import DamagedRecordError, OtherVersionError, packed_noun, sealed
from hcc_parse.batch.store import Store
from hcc_parse.domain import Failure
from hcc_parse.knowledge import load_knowledge
from tests.render.reviewed import reviewed_text

KNOWN = load_knowledge()
REVIEW = reviewed_text("Tổng số hồ sơ: 12 hồ sơ.")
FAILURE = Failure(path="", error="timeout", message="Lâu quá")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path)
    made.prepare()
    made.put("k", packed_noun(REVIEW, KNOWN), brief_of(REVIEW), KNOWN)
    made.put("f", b"", FAILURE, KNOWN)
    return made


def test_a_record_comes_back_equal(store: Store) -> None:
    assert store.outcome("k", KNOWN) == brief_of(REVIEW)
    assert store.review("k", KNOWN) == REVIEW
    assert (store.outcome("f", KNOWN), store.review("f", KNOWN)) == (FAILURE, None)
    assert store.outcome("x", KNOWN) is None


def test_only_the_owner_may_look(store: Store) -> None:
    modes = {path.is_dir(): path.stat().st_mode & 0o777 for path in store.root.rglob("*")}
    assert modes == {True: 0o700, False: 0o600}


def test_a_record_put_twice_is_the_same(store: Store) -> None:
    before = (store.root / "briefs" / "k").read_bytes()
    store.put("k", packed_noun(REVIEW, KNOWN), brief_of(REVIEW), KNOWN)
    assert (store.root / "briefs" / "k").read_bytes() == before
    assert list((store.root / "tmp").iterdir()) == []


@pytest.mark.parametrize("room", ["briefs", "reviews"])
@pytest.mark.parametrize("at", [0, 10, 60, -1])
def test_a_changed_byte_is_known(store: Store, room: str, at: int) -> None:
    path = store.root / room / "k"
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedRecordError):
        store.outcome("k", KNOWN)


def test_a_record_cut_short_or_under_another_key_is_known(store: Store) -> None:
    path = store.root / "briefs" / "k"
    content = path.read_bytes()
    for wrong in (b"", content[:20], content[:-1], (store.root / "briefs" / "f").read_bytes()):
        path.write_bytes(wrong)
        with pytest.raises(DamagedRecordError):
            store.outcome("k", KNOWN)


def test_a_brief_whose_review_is_gone_is_damaged(store: Store) -> None:
    (store.root / "reviews" / "k").unlink()
    with pytest.raises(DamagedRecordError):
        store.outcome("k", KNOWN)


@pytest.mark.parametrize(
    "parcel",
    [
        b"no zlib",
        zlib.compress(b"no pickle"),
        zlib.compress(b"cos\nsystem\n(S'true'\ntR."),
        zlib.compress(b"\0" * (KNOWN.limits.answer_bytes + 1)),
        zlib.compress(b"N."),
    ],
    ids=["raw", "text", "trap", "bomb", "nothing"],
)
def test_what_bears_a_right_seal_and_holds_no_record_is_refused(
    store: Store, parcel: bytes
) -> None:
    (store.root / "briefs" / "k").write_bytes(sealed(parcel, "k"))
    with pytest.raises(DamagedRecordError):
        store.outcome("k", KNOWN)


def test_a_record_of_another_version_is_told_apart_from_a_damaged_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sealing, "shape", lambda: bytes(32))
        store.put("k", packed_noun(REVIEW, KNOWN), brief_of(REVIEW), KNOWN)
    with pytest.raises(OtherVersionError):
        store.outcome("k", KNOWN)
    first = b"hcc-1\n" + bytes(32) + b"parcel"
    (store.root / "briefs" / "k").write_bytes(first)
    with pytest.raises(OtherVersionError):
        store.outcome("k", KNOWN)


def test_old_files_half_written_are_cleared_away(store: Store) -> None:
    old, new = store.root / "tmp" / "old", store.root / "tmp" / "new"
    for path in (old, new):
        path.touch()
    os.utime(old, (time.time() - 100_000,) * 2)
    store.prepare()
    assert (old.exists(), new.exists()) == (False, True)


def test_a_round_is_kept_by_the_keys_of_its_reports(store: Store) -> None:
    assert store.round(KNOWN) is None
    store.put_round([("k", "dot-1/xã An Phú.docx")])
    found = store.round(KNOWN)
    assert found is not None
    assert list(found) == [replace(brief_of(REVIEW), path="dot-1/xã An Phú.docx")]


@pytest.mark.parametrize("key", ["f", "x"])
def test_a_round_whose_report_is_not_there_is_damaged(store: Store, key: str) -> None:
    store.put_round([(key, "a.docx")])
    found = store.round(KNOWN)
    assert found is not None
    with pytest.raises(DamagedRecordError):
        list(found)
