"""Words on which way all cases went agree with the amount told elsewhere."""

import pytest

from hcc_parse.domain import Refuted
from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

TOLD = (
    "So với quý I năm 2026 (tiếp nhận mới 4.108 hồ sơ, giải quyết 4.091 hồ sơ), số hồ sơ tiếp nhận "
    "mới quý II tăng 325 hồ sơ, tương ứng tăng 7,91%.\n\n"
)


def told(text: str) -> tuple[Refuted, ...]:
    return understand(parse_plain(text), load_knowledge(), guessing=False).mentions.told.refuted


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}- Khối lượng hồ sơ tiếp nhận giảm so với quý I nhưng tỷ lệ vẫn đạt 97,47%.",
        f"{TOLD}Nhìn chung, số lượng hồ sơ tiếp nhận giảm nhẹ so với quý I/2026.",
        "Số hồ sơ giải quyết tăng 337 hồ sơ so với quý II.\n\nSố hồ sơ giải quyết giảm mạnh so với "
        "quý II do nghỉ lễ.",
    ],
)
def test_words_of_the_other_way_are_told(text: str) -> None:
    (found,) = told(text)
    assert (found.way, len(found.against)) == ("way", 1)


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD}- Khối lượng hồ sơ tiếp nhận tăng so với quý I nhưng tỷ lệ vẫn đạt 97,47%.",
        f"{TOLD}- Số lượng hồ sơ tiếp nhận giảm so với quý III năm 2025.",
        f"{TOLD}- Số lượng hồ sơ tiếp nhận giảm so với quý I năm 2025.",
        f"{TOLD}- Số lượng hồ sơ giải quyết giảm so với quý I.",
        f"{TOLD}- Số lượng hồ sơ đất đai tiếp nhận giảm so với quý I.",
        f"{TOLD}2. Lĩnh vực đất đai: số hồ sơ tiếp nhận giảm so với quý I.",
        f"{TOLD}- Tỷ lệ quá hạn trên số hồ sơ tiếp nhận giảm so với quý I.",
        f"{TOLD}Số hồ sơ tiếp nhận giảm 12 hồ sơ so với quý I; lượng hồ sơ tiếp nhận giảm so với "
        "quý I.",
    ],
)
def test_what_may_be_of_something_else_is_left_alone(text: str) -> None:
    assert told(text) == ()


def test_a_long_paragraph_is_read_in_time() -> None:
    assert told("số hồ sơ tiếp nhận giảm so với quý I " * 3000 + "12 hồ sơ.") == ()
