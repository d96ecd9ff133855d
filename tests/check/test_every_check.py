"""Every check is tried on its own examples: they are documentation and test in one."""

import pkgutil

import pytest

import hcc_parse.check as checks
from hcc_parse.check import CATALOGUE, CROSSINGS, Check
from hcc_parse.check.catalogue import FAMILIES
from hcc_parse.domain import Finding
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain

each_check = pytest.mark.parametrize("check", CATALOGUE.values(), ids=list(CATALOGUE))


def findings_of(check: Check, text: str) -> list[Finding]:
    reviewed = review(parse_plain(text), load_knowledge())
    assert reviewed.problems == ()
    return [finding for finding in reviewed.findings if finding.check == check.id]


@each_check
def test_the_wrong_example_is_found(check: Check) -> None:
    assert findings_of(check, check.wrong)


@each_check
def test_the_right_example_passes(check: Check) -> None:
    assert not findings_of(check, check.right)


@each_check
def test_an_example_needs_no_other_check_to_be_found(check: Check) -> None:
    alone = review(parse_plain(check.wrong), load_knowledge(), only={check.id})
    assert {finding.check for finding in alone.findings} == {check.id}


def test_one_file_one_check_one_name() -> None:
    files = {m.name for m in pkgutil.walk_packages(checks.__path__, "hcc_parse.check.")}
    searches = [check.search for check in CATALOGUE.values()]
    crossed = [check.search for check in CROSSINGS.values()]
    named = [f"{search.__module__}:{search.__name__}" for search in (*searches, *crossed)]
    assert sorted(named) == sorted(f"{f}:{f.split('.')[-1]}" for f in files if f.count(".") == 3)


@each_check
def test_the_folder_of_a_check_is_its_family(check: Check) -> None:
    assert check.search.__module__.split(".")[2] == FAMILIES[check.id[0]]
