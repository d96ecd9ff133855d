"""Names that hang on a stage told before the sentence."""

from hcc_parse.domain import Fact
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

KNOWLEDGE = load_knowledge()
RESOLVED = "Đã giải quyết 900 hồ sơ, trong đó trước hạn 700 hồ sơ, đúng hạn 200 hồ sơ."


def facts_of(text: str) -> dict[str, Fact]:
    return {fact.figure.text: fact for fact in understand(parse_plain(text), KNOWLEDGE).facts}


def test_a_stage_told_behind_the_parts_is_theirs() -> None:
    told = facts_of(
        f"{RESOLVED} Trong hạn có 41 hồ sơ, quá hạn có 5 hồ sơ, xét trong số 46 hồ sơ đang được "
        "giải quyết."
    )
    assert told["41"].indicator == "in_progress_in_time"
    assert told["5"].indicator == "in_progress_overdue"


def test_a_whole_that_nothing_names_ends_the_stage_before_it() -> None:
    told = facts_of(f"{RESOLVED}\nCòn nằm ở khâu cuối: 46 hồ sơ.\nQuá hạn: 5 hồ sơ.")
    assert "5" not in told or told["5"].indicator != "resolved_overdue"


def test_what_only_the_stage_before_names_is_less_sure_than_what_its_words_name() -> None:
    told = facts_of("Đã giải quyết 900 hồ sơ. Quá hạn: 5 hồ sơ. Trả trước hạn: 700 hồ sơ.")
    assert told["5"].indicator == "resolved_overdue"
    assert told["5"].match < told["700"].match
