"""The generated inbox: as many troubles as it says, of units that do not exist, always the same."""

import copy
import csv
import json
from collections import Counter
from pathlib import Path
from typing import Any

from corpus.inbox.making import files_of
from corpus.inbox.plan import OF_114, plan
from corpus.inbox.units import units
from corpus.inbox.verify import verify
from hcc_parse.domain import Severity, State
from hcc_parse.pipeline import review_file
from hcc_parse.vietnamese import fold
from tests.reports import KNOWLEDGE

COMMUNES = Path("hcc_parse/knowledge/data/communes.csv")
TRUTH: dict[str, Any] = {
    "units": [
        {"unit": "xã A", "fate": "sent", "files": [{"path": "a", "state": "used", "slips": []}]},
        {"unit": "xã B", "fate": "missing", "files": []},
    ]
}
RESULT: dict[str, Any] = {
    "received": [{"path": "a", "state": "used"}],
    "standings": [{"unit": "xã A", "verdict": "passed"}, {"unit": "xã B", "verdict": "absent"}],
    "across": {
        "findings": [{"check": "X01", "unit": "xã B", "severity": "warning", "message": ""}]
    },
}


def test_of_114_units_as_many_meet_each_fate_as_is_said() -> None:
    counted = Counter(lot.fate for lot in plan(units(114), 1))
    assert {fate: counted[fate] for fate in OF_114} == OF_114


def test_a_report_that_replaces_another_is_as_true_as_that_one(tmp_path: Path) -> None:
    renewed = [lot for lot in plan(units(114), 1) if lot.fate == "renewed"]
    assert renewed
    for lot in renewed:
        for sent in files_of(lot, 1):
            path = tmp_path / Path(sent.path).name
            path.write_bytes(sent.content)
            found = review_file(path, knowledge=KNOWLEDGE, guessing=False).findings
            assert [one.message.vi for one in found if one.severity is not Severity.NOTE] == []


def test_no_unit_is_a_real_one() -> None:
    with COMMUNES.open(encoding="utf-8", newline="") as file:
        real = {fold(row["name"]) for row in csv.DictReader(file)}
    assert not {fold(one.name) for one in units(1000)} & real


def test_a_thousand_units_have_a_thousand_names() -> None:
    assert len({(one.kind, one.name) for one in units(1000)}) == 1000


def test_the_same_seed_makes_the_same_files() -> None:
    lots = [lot for lot in plan(units(20), 1) if lot.fate in ("broken", "copied")]
    assert lots
    for lot in lots:
        assert list(files_of(lot, 1)) == list(files_of(lot, 1))


def test_states_are_those_of_the_product() -> None:
    said = {file.state for lot in plan(units(8), 2) for file in files_of(lot, 2)}
    assert said <= {state.value for state in State}


def test_a_right_result_holds() -> None:
    assert verify(TRUTH, RESULT)[1:] == ([], [])


def test_what_is_not_told_is_seen() -> None:
    result = copy.deepcopy(RESULT)
    result["across"]["findings"] = []
    assert verify(TRUTH, result).missed == ["xã B: no X01"]


def test_an_accusation_of_a_true_report_is_seen() -> None:
    result = json.loads(json.dumps(RESULT))
    result["standings"][0]["verdict"] = "correct"
    assert verify(TRUTH, result).unplanted == ["xã A: correct (sent)"]


def test_a_scan_is_judged_as_any_report() -> None:
    files: list[dict[str, Any]] = [{"path": "a", "state": "used", "slips": []}]
    truth = {"units": [{"unit": "xã A", "fate": "scanned", "files": files}]}
    result = copy.deepcopy(RESULT)
    result["across"]["findings"] = []
    assert verify(truth, result).missed == []
    files[0]["slips"] = [{"kind": "a", "before": "1", "after": "2"}]
    assert verify(truth, result).missed == ["xã A: passed (a: 1 -> 2)"]
    result["standings"][0]["verdict"] = "unread"
    assert verify(truth, result).missed == ["xã A: unread (a: 1 -> 2)"]


def test_every_second_scan_has_a_slip() -> None:
    lots = [lot for lot in plan(units(114), 1) if lot.fate == "scanned"]
    slips = [bool(file.slips) for lot in lots for file in files_of(lot, 1)]
    assert slips == [False, True, False]
