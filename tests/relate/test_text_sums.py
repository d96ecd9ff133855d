"""Sums in the running text, and the customs of counting that excuse a difference."""

import pytest

from hcc_parse.domain import Sum
from tests.reports import dossier_of


def sums_of_text(text: str) -> list[tuple[str, bool]]:
    return [(s.kind, s.holds) for s in dossier_of(text).relations.sums]


def the_only(text: str) -> Sum:
    (found,) = dossier_of(text).relations.sums
    return found


RECEIVED = "Tổng số hồ sơ tiếp nhận"
RESOLVED = "Số hồ sơ đã giải quyết"
OPEN = "Số hồ sơ đang giải quyết"


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (f"{RECEIVED}: 100 hồ sơ (trong kỳ: 90 hồ sơ; kỳ trước chuyển sang: 10 hồ sơ).", True),
        (f"{RECEIVED}: 101 hồ sơ (trong kỳ: 90 hồ sơ; kỳ trước chuyển sang: 10 hồ sơ).", False),
        (f"{RECEIVED}: 90 hồ sơ (trong kỳ: 90 hồ sơ; kỳ trước chuyển sang: 10 hồ sơ).", False),
        ("Tiếp nhận trong kỳ: 112 hồ sơ (trực tuyến: 99 hồ sơ; trực tiếp: 13 hồ sơ).", True),
        ("Tiếp nhận trong kỳ: 112 hồ sơ (trực tuyến: 99 hồ sơ; trực tiếp: 14 hồ sơ).", False),
        ("Tổng số TTHC: 400 TTHC (300 TTHC cấp xã; 100 TTHC dùng chung).", True),
        ("Tổng số TTHC: 400 TTHC (300 TTHC cấp xã; 101 TTHC dùng chung).", False),
        (
            f"{OPEN}: 12 hồ sơ (trong hạn: 10 hồ sơ; quá hạn: 1 hồ sơ; yêu cầu bổ sung: 1 hồ sơ).",
            True,
        ),
        (
            f"{OPEN}: 12 hồ sơ (trong hạn: 9 hồ sơ; quá hạn: 1 hồ sơ; yêu cầu bổ sung: 1 hồ sơ).",
            False,
        ),
    ],
)
def test_a_total_told_with_its_parts_is_their_sum(text: str, holds: bool) -> None:
    assert the_only(text).holds is holds


def test_a_sum_told_in_one_breath_is_certain() -> None:
    assert the_only(
        f"{RECEIVED}: 101 hồ sơ (trong kỳ: 90 hồ sơ; kỳ trước chuyển sang: 10 hồ sơ)."
    ).certain
    assert not the_only(
        f"- {RECEIVED}: 101 hồ sơ\n+ Tiếp nhận trong kỳ: 90 hồ sơ\n+ Kỳ trước chuyển sang: 10 hồ sơ"
    ).certain


@pytest.mark.parametrize(("in_time", "holds"), [(10, True), (8, True), (11, False)])
def test_an_optional_part_that_goes_unsaid_leaves_room_below_the_total(
    in_time: int, holds: bool
) -> None:
    text = f"{OPEN}: 12 hồ sơ, trong đó trong hạn: {in_time} hồ sơ, yêu cầu bổ sung: 2 hồ sơ."
    found = the_only(text)
    assert found.at_most
    assert found.holds is holds


@pytest.mark.parametrize(("in_time", "holds"), [(10, True), (8, False), (11, False)])
def test_a_full_list_in_brackets_leaves_no_room(in_time: int, holds: bool) -> None:
    found = the_only(f"{OPEN}: 12 hồ sơ (trong hạn: {in_time} hồ sơ; yêu cầu bổ sung: 2 hồ sơ).")
    assert found.holds is holds


@pytest.mark.parametrize(
    ("total", "holds"), [(95, True), (90, True), (91, True), (94, True), (97, False), (89, False)]
)
def test_refused_and_withdrawn_cases_may_be_counted_in_or_not(total: int, holds: bool) -> None:
    found = the_only(
        f"{RESOLVED}: {total} hồ sơ. Giải quyết trước hạn: 80 hồ sơ; đúng hạn: 10 hồ sơ; "
        "quá hạn: 0 hồ sơ; từ chối: 4 hồ sơ; rút: 1 hồ sơ."
    )
    assert found.holds is holds


@pytest.mark.parametrize(("resolved", "holds"), [(90, True), (85, True), (84, False), (91, False)])
def test_received_is_resolved_and_open_with_refused_cases_in_or_beside(
    resolved: int, holds: bool
) -> None:
    found = the_only(
        f"{RECEIVED}: 100 hồ sơ. {RESOLVED}: {resolved} hồ sơ; từ chối: 5 hồ sơ. {OPEN}: 10 hồ sơ."
    )
    assert (found.kind, found.holds, found.certain) == ("balance", holds, False)


def test_a_total_told_without_what_the_last_period_left_is_no_fault() -> None:
    text = (
        f"{RECEIVED}: 90 hồ sơ. Tiếp nhận trong kỳ: 90 hồ sơ. Kỳ trước chuyển sang: 10 hồ sơ. "
        f"{RESOLVED}: 95 hồ sơ. {OPEN}: 5 hồ sơ."
    )
    sums = dossier_of(text).relations.sums
    assert {s.kind for s in sums} == {"text", "balance"}
    assert all(s.holds and s.excused for s in sums)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Trung tâm có 9 người gồm 1 giám đốc, 8 chuyên viên.", True),
        ("Trung tâm có 9 người gồm 1 giám đốc, 7 chuyên viên.", False),
        ("Hiện có 9 CBCC (1 phó giám đốc; 2 công chức; 7 chuyên viên).", False),
        ("Hiện có 9 CBCC (1 phó giám đốc; 1 công chức; 7 chuyên viên).", True),
        ("Trung tâm có 12 máy gồm 5 máy in, 6 máy quét.", False),
    ],
)
def test_parts_said_to_be_all_make_up_the_whole(text: str, holds: bool) -> None:
    found = the_only(text)
    assert (found.kind, found.holds, found.certain) == ("breakdown", holds, False)


@pytest.mark.parametrize(
    "text",
    [
        "Trung tâm có 12 máy, trong đó 5 máy in, 6 máy quét.",
        "Trung tâm có 9 người gồm 2 tổ, 3 quầy.",
        "Trung tâm có 9 người, gồm 1 giám đốc.",
    ],
)
def test_parts_that_may_be_some_or_count_something_else_are_not_added(text: str) -> None:
    assert dossier_of(text).relations.sums == ()


def test_a_part_beyond_its_whole_is_a_fault_whatever_else_is_missing() -> None:
    found = the_only("Đã phát 10 tờ rơi, trong đó có 12 tờ rơi về hộ tịch.")
    assert (found.kind, found.arithmetic) == ("part", "12 > 10")


def test_figures_of_different_fields_are_not_added_together() -> None:
    text = (
        f"{RECEIVED}: 100 hồ sơ.\n"
        "Lĩnh vực đất đai: tiếp nhận trong kỳ 30 hồ sơ; kỳ trước chuyển sang: 5 hồ sơ."
    )
    assert sums_of_text(text) == []


def test_targets_are_not_added() -> None:
    text = f"{OPEN}: 12 hồ sơ. Phấn đấu trong hạn: 13 hồ sơ, yêu cầu bổ sung: 1 hồ sơ."
    assert all(holds for _, holds in sums_of_text(text))


def test_parts_of_an_unnamed_part_make_up_no_total() -> None:
    text = (
        "Tiếp nhận 90 hồ sơ đất đai: 75 hồ sơ đăng ký (70 hồ sơ đã giải quyết, 05 hồ sơ đang "
        "giải quyết), 15 hồ sơ cấp mới."
    )
    assert all(found.total.text != "90" for found in dossier_of(text).relations.sums)


LISTED = (
    "Đã giải quyết 100 hồ sơ (gồm 60 hồ sơ giải quyết trước hạn, 20 hồ sơ trả đúng ngày hẹn, "
    "5 hồ sơ trả kết quả quá hạn, 5 hồ sơ bị từ chối, rút hồ sơ: {} hồ sơ)."
)


def test_a_part_whose_name_we_missed_is_one_of_the_parts() -> None:
    assert all(s.holds for s in dossier_of(LISTED.format(10)).relations.sums)


def test_a_sum_with_a_part_of_no_name_is_never_certain() -> None:
    broken = [s for s in dossier_of(LISTED.format(14)).relations.sums if not s.holds]
    assert broken
    assert not any(s.certain for s in broken)
