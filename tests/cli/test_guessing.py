"""The model is asked where its names are shown: in the JSON, not in the text."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from hcc_parse.cli import reviewing
from hcc_parse.domain import Docket
from tests.cli.running import SOUND, run


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        (["check", SOUND], False),
        (["check", SOUND, "--format", "json"], True),
        (["parse", SOUND], True),
    ],
)
def test_the_model_is_asked_for_the_json_only(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    asked: bool,
) -> None:
    seen: list[bool] = []

    def review_files(_: Iterable[Path], *others: object) -> Docket:
        seen.append(bool(others[-1]))
        return Docket(reviews=())

    monkeypatch.setattr(reviewing, "review_files", review_files)
    assert run(capsys, *arguments).code == 0
    assert seen == [asked]
