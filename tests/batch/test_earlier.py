"""The earlier round that a run is held against: what is said when it cannot be opened."""

from pathlib import Path

import pytest

from hcc_parse.batch import sealing
from hcc_parse.batch.earlier import looked_at
from hcc_parse.batch.finishing import round_of, write_results
from hcc_parse.batch.run import Asks
from hcc_parse.errors import HccError
from tests.batch.few import done, report, settings
from tests.batch.results import everything_in


@pytest.fixture
def last(tmp_path: Path) -> Path:
    """The results of a round."""
    report(tmp_path / "in" / "a.txt", "AN PHÚ")
    run, _ = done(tmp_path / "in", tmp_path / "ky truoc")
    write_results(run, round_of(run, (), None), lambda _: None)
    return tmp_path / "ky truoc"


def _asks(last: Path) -> Asks:
    return Asks(inbox=last.parent / "in", out=last.parent / "out", previous=last)


def test_a_round_of_this_version_is_opened(last: Path) -> None:
    (brief,) = looked_at(_asks(last), settings())
    assert (brief.path, brief.unit) == ("a.txt", "xã An Phú")


def test_a_round_of_another_version_is_named_with_what_to_do_and_left_as_it_is(
    last: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything_in(last)
    monkeypatch.setattr(sealing, "shape", lambda: bytes(32))
    with pytest.raises(HccError) as raised:
        looked_at(_asks(last), settings())
    said = str(raised.value)
    assert "(quý II năm 2026)" in said
    assert "do một bản hcc-parse khác ghi" in said
    assert f"hcc-parse batch HỘP_THƯ_KỲ_ẤY --out {last}" in said
    assert everything_in(last) == before
    assert not (last.parent / "out").exists()


def test_a_damaged_round_is_told_as_damaged(last: Path) -> None:
    for path in (last / ".hcc" / "briefs").iterdir():
        path.write_bytes(path.read_bytes()[:-1])
    (last / "ket-qua.json").write_text("{", "utf-8")
    with pytest.raises(HccError, match=r"không rõ kỳ nào.* bị hỏng"):
        looked_at(_asks(last), settings())
