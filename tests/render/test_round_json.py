"""`ket-qua.json` is what the schema says, is written in pieces, and leads down to the cell."""

import json
from collections.abc import Iterator
from functools import cache

import pytest
from jsonschema import Draft202012Validator

from hcc_parse.domain import Book, Language
from hcc_parse.knowledge import load_knowledge
from hcc_parse.render import report_entry, schema
from hcc_parse.render.json_values import Json
from hcc_parse.render.round_json import round_as_json
from tests.render.reviewed import REPORTS, objects, reviewed
from tests.render.rounds import HOSTILE, round_of

VALIDATOR = Draft202012Validator(schema())
UNITS = 20


@cache
def entry() -> bytes:
    return report_entry(reviewed(REPORTS / "dong-trieu-ha.docx"))


def told(words: tuple[str, ...] = ("",), language: Language = "vi") -> Json:
    pieces = round_as_json(round_of(UNITS, 8, words), load_knowledge(), [entry()] * 2, language)
    whole: Json = json.loads("".join(pieces))
    return whole


def complaints(value: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(value)]


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("words", [("",), HOSTILE], ids=["plain", "hostile"])
def test_the_result_of_a_round_validates(language: Language, words: tuple[str, ...]) -> None:
    assert complaints(told(words, language)) == []


def test_a_round_of_nothing_validates() -> None:
    whole = json.loads("".join(round_as_json(round_of(0), load_knowledge(), [], book=Book(2, 1))))
    assert complaints(whole) == []
    assert whole["waivers"] == {"entries": 2, "covering": 1}


def test_no_key_of_a_round_may_be_missing_and_none_may_be_new() -> None:
    pieces = round_as_json(round_of(1, 2), load_knowledge(), [])
    whole = json.loads("".join(pieces))
    whole["totals"] = whole["totals"][:1]
    added = {key: whole[key] for key in ("asked", "roster", "received", "standings", "totals")}
    for path, known in list(objects({**added, "across": whole["across"]})):
        if path == "$":
            continue
        for key in list(known):
            value = known.pop(key)
            assert complaints(whole), f"{path}.{key}"
            known[key] = value
        known["new"] = 1
        assert complaints(whole), path
        del known["new"]
    assert complaints(whole) == []


def test_reports_are_taken_one_at_a_time() -> None:
    taken: list[int] = []

    def reports() -> Iterator[bytes]:
        for n in range(3):
            taken.append(n)
            yield b'{"source": %d}' % n

    seen = []
    for piece in round_as_json(round_of(2), load_knowledge(), reports()):
        if '"source"' in piece:
            seen.append((len(taken), piece))
    assert [count for count, _ in seen] == [1, 2, 3]


def test_everything_of_the_round_is_told_once() -> None:
    review, whole = round_of(UNITS, 8), told()
    assert len(whole["roster"]) == len(whole["standings"]) == UNITS
    assert len(whole["received"]) == len(review.round.received)
    assert len(whole["totals"]) == len(review.totals)
    assert len(whole["across"]["findings"]) == len(review.crossings)
    assert whole["summary"]["reports"] == len(whole["reports"]) == 2
    assert whole["summary"]["failed"] == len(whole["failed"]) == 2
    assert sum(whole["summary"]["verdicts"].values()) == UNITS


def test_a_total_leads_to_the_cells_it_is_made_of() -> None:
    total = told()["totals"][0]
    told_by = [part for part in total["parts"] if part["value"] is not None]
    assert len(total["parts"]) == UNITS
    assert sum(part["value"] for part in told_by) == total["value"]
    assert told_by[0]["link"] == "bao-cao/xa-so-0.html#o-12-0-4"
    assert told_by[0]["place"]["anchor"] == "o-12-0-4"
    silent = [part["unit"] for part in total["parts"] if part["value"] is None]
    assert silent == total["missing"]
    assert total["difference"] == -5


def test_half_a_letter_does_not_break_the_file() -> None:
    pieces = "".join(round_as_json(round_of(3, 5, ("a\ud800b",)), load_knowledge(), []))
    assert "a\ufffdb" in json.loads(pieces.encode("utf-8"))["standings"][0]["unit"]
