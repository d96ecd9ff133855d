"""Wordings of reports written by hand: the slip is found, the true figures stay silent."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import review, understand
from hcc_parse.read.plain import parse_plain

TITLE = "BÁO CÁO\nKết quả giải quyết thủ tục hành chính quý II năm 2026\n"
PLACES = (
    "Theo nơi nộp: trung tâm {} hồ sơ, điểm Nam 238 hồ sơ, điểm Bắc 103 hồ sơ (cộng 1.462 hồ sơ)."
)
PAPERS = "Ban hành 23 văn bản (quyết định {}, kế hoạch 05, báo cáo 06, công văn 09)."
SINCE = "So với cùng kỳ năm 2025 ({} hồ sơ), hồ sơ tiếp nhận tăng 327 hồ sơ, tương ứng tăng 11,76%."
STORED = "Kho có 11.804 tài liệu, tăng {} tài liệu so với cuối năm 2025 (9.494 tài liệu)."
POINTS = "Tỷ lệ đúng hạn 99,75%, tăng 0,41 điểm % so với cùng kỳ năm 2025 ({}%)."
LATE = "Hồ sơ trễ hạn 18 hồ sơ (cùng kỳ năm 2025: {} hồ sơ), giảm 13 hồ sơ, giảm 41,94%."
RANK = "Xã xếp thứ 17/102 đơn vị, tăng {} bậc so với tháng 5/2026 (thứ 23/102)."
KINDS = (
    "Nay có {} TTHC (329 TTHC cấp xã, 97 TTHC dùng chung), tăng 17 TTHC so với đầu năm (409 TTHC)."
)
FEES = "Tổng thu 48.650.000 đồng, trong đó phí {} đồng, lệ phí 17.230.000 đồng."
MILLIONS = "Thu {} triệu đồng (chứng thực 274,1 triệu đồng; hộ tịch 38,35 triệu đồng)."
PLUS = "Thu 21,36 triệu đồng (phí {} triệu đồng + lệ phí 7,46 triệu đồng)."
QUARTERS = (
    "Quý I tiếp nhận 2.402 hồ sơ, quý II tiếp nhận {} hồ sơ; 6 tháng đầu năm tiếp nhận 5.217 hồ sơ."
)
MONTHS = "Tháng 4: 812 hồ sơ; tháng 5: {} hồ sơ; tháng 6: 1.028 hồ sơ; cả quý II: 2.347 hồ sơ."
NINE = (
    "Lũy kế 9 tháng tiếp nhận {} hồ sơ; trong đó 6 tháng đầu năm 7.142 hồ sơ, quý III 3.894 hồ sơ."
)
GLUED = "Đã giải quyết 2.298hs (trước hạn 2.190hs; đúng hạn {}hs; quá hạn 10hs)."


def checks_of(text: str) -> set[str]:
    return {f.check for f in review(parse_plain(TITLE + text), load_knowledge()).findings}


@pytest.mark.parametrize(
    ("wording", "true", "slipped", "check"),
    [
        (PLACES, "1.121", "1.151", "A06"),
        (PAPERS, "03", "04", "A06"),
        (SINCE, "2.780", "2.480", "A10"),
        (GLUED, "98", "68", "A03"),
        (FEES, "31.420.000", "31.450.000", "A06"),
        (MILLIONS, "312,45", "315,45", "A06"),
        (PLUS, "13,9", "16,9", "A06"),
        (QUARTERS, "2.815", "2.845", "A06"),
        (MONTHS, "507", "537", "A06"),
        (NINE, "11.036", "11.336", "A06"),
        (STORED, "2.310", "2.340", "A15"),
        (POINTS, "99,34", "99,64", "A15"),
        (LATE, "31", "34", "A15"),
        (RANK, "06", "09", "A15"),
        (KINDS, "426", "429", "A15"),
    ],
)
def test_a_slip_is_found_and_the_truth_is_not_blamed(
    wording: str, true: str, slipped: str, check: str
) -> None:
    assert check in checks_of(wording.format(slipped))
    assert not {c for c in checks_of(wording.format(true)) if c[0] == "A"}


@pytest.mark.parametrize(
    "text",
    [
        # the growth is of the whole, told further back
        "Tiếp nhận 3.218 hồ sơ, trong đó trực tuyến 3.046 hồ sơ, tăng 264 hồ sơ so với quý I "
        "(2.954 hồ sơ).",
        # brackets that hold no base
        "Tiếp nhận 3.218 hồ sơ, tăng 264 hồ sơ so với quý I (tăng 102 hồ sơ trực tuyến).",
        "Tiếp nhận 3.218 hồ sơ, tăng 264 hồ sơ so với quý I (3.218/2.954 hồ sơ).",
        # shares rounded each for itself
        "Tỷ lệ trực tuyến 98,6%, tăng 1,3 điểm phần trăm so với quý I (97,4%).",
        # no single slip tells the difference: something else is counted
        "Có 3.046 hồ sơ chứng thực, tăng 12 hồ sơ so với tháng 5 (1.187 hồ sơ).",
    ],
)
def test_a_change_without_its_figures_stays_silent(text: str) -> None:
    assert "A15" not in checks_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thu 21,4 triệu đồng (phí 13,9 triệu đồng, lệ phí 7,46 triệu đồng).",  # rounded
        "Thu 90 triệu đồng (trong đó chứng thực 50 triệu đồng, hộ tịch 12 triệu đồng).",
        "Thu 90 triệu đồng (đất 50 triệu đồng, hộ tịch 12 triệu đồng, còn 5 hồ sơ chưa thu).",
        "Thu 90 triệu đồng, trong đó phí 50 triệu đồng, lệ phí 12 triệu đồng; phạt 28 triệu đồng.",
        "Chi 36,8 triệu đồng (in ấn 8,2 triệu đồng, bảo trì 4,5 triệu đồng...).",
        "Thu 90 triệu đồng, trong đó chứng thực 50 triệu đồng, hộ tịch 12 triệu đồng.",
    ],
)
def test_amounts_that_may_not_be_all_stay_silent(text: str) -> None:
    assert "A06" not in checks_of(text)


@pytest.mark.parametrize(
    "text",
    [
        # cases left over are counted in both quarters
        "Quý I tiếp nhận 2.402 hồ sơ, quý II tiếp nhận 2.815 hồ sơ; 6 tháng tiếp nhận 5.163 hồ sơ.",
        "Quý I trực tuyến 2.402 hồ sơ, quý II trực tuyến 2.815 hồ sơ; 6 tháng cả hai 5.247 hồ sơ.",
        "Quý I: 2.402 hồ sơ, quý II năm 2025: 2.815 hồ sơ; 6 tháng: 5.247 hồ sơ.",
        "Tháng 4: 812 hồ sơ; tháng 6: 1.028 hồ sơ; cả quý II: 1.847 hồ sơ.",
    ],
)
def test_stretches_that_do_not_fill_another_stay_silent(text: str) -> None:
    assert "A06" not in checks_of(text)


def test_each_quarter_of_a_sentence_keeps_its_own_time() -> None:
    text = "Quý II: tiếp nhận 2.815 hồ sơ; quý I: tiếp nhận 2.402 hồ sơ."
    told = {
        f.figure.text: f.period
        for f in understand(parse_plain(TITLE + text), load_knowledge()).facts
    }
    assert told == {"2.815": None, "2.402": "quý i"}


def test_a_rate_of_feedback_is_not_held_against_cases() -> None:
    cases = "Đã giải quyết 900 hồ sơ trên tổng số tiếp nhận 1.000 hồ sơ.\n"
    feedback = "Nhận 31 PAKN: 28 PAKN đã giải quyết, 03 PAKN đang giải quyết. "
    assert not checks_of(cases + feedback + "Tỷ lệ giải quyết đạt 90,3%.") & {"A07"}
    assert "A07" in checks_of(cases + "Tỷ lệ hồ sơ đã giải quyết đạt 80,3%.")


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("PHẦN II. NHIỆM VỤ 6 THÁNG CUỐI NĂM", False),
        ("III. Nhiệm vụ quý III", False),
        ("II. Kết quả nhiệm vụ quý II", True),
    ],
)
def test_the_shares_below_tasks_to_come_are_targets(title: str, found: bool) -> None:
    online = "I. Kết quả\nTiếp nhận 1.462 hồ sơ, trong đó trực tuyến 1.377 hồ sơ (94,19%).\n"
    told = checks_of(f"{online}{title}\n- Tỷ lệ hồ sơ trực tuyến 95%.")
    assert ("A07" in told) is found


def test_half_a_year_before_a_count_is_no_month() -> None:
    text = "Quý I 3.866 hồ sơ, quý II 4.207 hồ sơ; cộng 6 tháng 8.073 hồ sơ, đến ngày 6 tháng 8."
    result = review(parse_plain(TITLE + text), load_knowledge())
    numbers = result.dossier.mentions.numbers
    assert ("8.073", "count") in {(n.text, n.kind) for n in numbers}
    assert not [n.text for n in numbers if n.kind == "not-understood"]


def test_a_base_told_behind_a_growth_is_its_own() -> None:
    text = (
        "Tiếp nhận 1.932 hồ sơ, tăng 10,4% so với quý I (1.750 hồ sơ) và tăng 312 hồ sơ "
        "(tăng 19,26%) so với cùng kỳ (1.620 hồ sơ)."
    )
    assert "A10" not in checks_of(text)


def test_a_year_behind_the_same_time_is_no_count() -> None:
    told = checks_of("So với cùng kỳ 2025, tiếp nhận tăng 1.204 hồ sơ.")
    assert "F05" not in told
    assert "F05" in checks_of("Tiếp nhận 1.204 hồ sơ, đã giải quyết 1025 hồ sơ.")
