"""Each cause once, with what follows from it; nothing is left out, nothing is counted less."""

from dataclasses import replace
from datetime import date

from hcc_parse.domain import Docket, Severity, Waiver
from hcc_parse.render import text_of
from hcc_parse.render.causes import by_cause, follower_in_words, following
from tests.render.reviewed import reviewed_text

TEXT = """
| STT | Lĩnh vực | Tiếp nhận | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5) | (4) | (5) |
| 1 | Hộ tịch | 14 | 21 | 2 |
| 2 | Đất đai | 8 | 8 | 0 |
| Tổng cộng | < | 22 | 20 | 2 |
"""
REVIEW = reviewed_text(TEXT)


def test_a_root_comes_with_all_that_follows_from_it() -> None:
    ((root, followers),) = [pair for pair in by_cause(REVIEW.findings) if pair[1]]
    assert root.cause is None
    assert [finding.cause for finding in followers] == [root.id]
    assert following(REVIEW.findings) == followers


def test_each_finding_stands_once() -> None:
    shown = [f.id for root, more in by_cause(REVIEW.findings) for f in (root, *more)]
    assert sorted(shown) == sorted(finding.id for finding in REVIEW.findings)


def test_without_its_root_a_follower_stands_for_itself() -> None:
    alone = [finding for finding in REVIEW.findings if finding.cause]
    assert list(by_cause(alone)) == [(finding, []) for finding in alone]


def test_the_closing_counts_followers_and_says_how_many_they_are() -> None:
    closing = text_of(Docket(reviews=(REVIEW,))).splitlines()[-1]
    errors = REVIEW.count(Severity.ERROR)
    assert f"{errors} lỗi" in closing
    assert closing.endswith("(trong đó 1 kéo theo).")
    none = replace(REVIEW, findings=())
    assert "kéo theo" not in text_of(Docket(reviews=(none,)))
    english = text_of(Docket(reviews=(REVIEW,)), "en").splitlines()[-1]
    assert english.endswith("(1 of them follow).")


def test_a_follower_is_told_by_check_place_and_both_numbers() -> None:
    (follower,) = following(REVIEW.findings)
    assert follower_in_words(follower, REVIEW.dossier, "vi") == (
        "kéo theo: LỖI A01, bảng 1, dòng 6, cột 4 (20 ≠ 29)"
    )
    assert follower_in_words(follower, REVIEW.dossier, "en").startswith("follows: ERROR A01, table")


def test_a_follower_of_a_waived_root_is_shown_as_following_it() -> None:
    (follower,) = following(REVIEW.findings)
    own = Waiver(finding=follower.cause or "", check="A02", reason="r", author="A", until=date.max)
    waived = tuple(
        replace(f, waiver=own) if follower.cause in (f.id, f.cause) else f for f in REVIEW.findings
    )
    pairs = [(root.id, [f.id for f in later]) for root, later in by_cause(waived)]
    assert (follower.cause, [follower.id]) in pairs
    text = text_of(Docket(reviews=(replace(REVIEW, findings=waived),)))
    assert "kéo theo: ĐÃ MIỄN TRỪ (LỖI) A01" in text
    assert "(trong đó" not in text


def test_a_follower_waived_by_itself_stands_alone() -> None:
    (follower,) = following(REVIEW.findings)
    own = Waiver(finding=follower.id, check="A01", reason="r", author="A", until=date.max)
    waived = tuple(replace(f, waiver=own) if f == follower else f for f in REVIEW.findings)
    assert following(waived) == []
