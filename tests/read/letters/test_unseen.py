"""Characters that take no room are found and left out; all others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.read.letters import unseen, without_unseen
from tests.test_vietnamese import WORDS


@pytest.mark.parametrize(
    "sign", list("\u00ad\u061c\u200b\u200c\u200d\u200e\u202a\u202e\u2060\u2066\ufeff")
)
def test_what_nobody_sees_is_found_and_left_out(sign: str) -> None:
    assert unseen(f"hồ{sign} sơ{sign}") == (2, 6)
    assert without_unseen(f"hồ{sign} sơ{sign}") == "hồ sơ"


@pytest.mark.parametrize("sign", list("\u00a0\u2009\u202f\u3000\u2010\u2028-ư²"))
def test_what_is_seen_stays(sign: str) -> None:
    assert without_unseen(f"hồ{sign}sơ") == f"hồ{sign}sơ"


@given(WORDS)
def test_vietnamese_words_stay(text: str) -> None:
    assert without_unseen(text) == text
    assert unseen(text) == ()


@given(st.text())
def test_what_is_found_is_what_is_left_out(text: str) -> None:
    gone = set(unseen(text))
    assert without_unseen(text) == "".join(c for n, c in enumerate(text) if n not in gone)
