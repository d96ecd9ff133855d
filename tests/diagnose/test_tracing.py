"""Findings of one cause: one root, and others that follow from it."""

from hcc_parse.domain import Finding
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

TEXT = """
I. Kết quả
Tổng số hồ sơ tiếp nhận: {received} hồ sơ; đã giải quyết 1.180 hồ sơ; đang giải quyết 70 hồ sơ \
(trong hạn 60 hồ sơ; yêu cầu bổ sung 10 hồ sơ).
Hồ sơ tái sử dụng dữ liệu số hóa: 100 hồ sơ, đạt tỷ lệ {share}%.
| STT | Lĩnh vực | Tiếp nhận | Đã giải quyết | Đang giải quyết | < | < |
| ^ | ^ | ^ | ^ | Tổng số | Trong hạn | Yêu cầu bổ sung |
| 1 | Hộ tịch | 750 | 710 | 40 | 35 | 5 |
| 2 | Đất đai | 300 | 280 | 20 | 15 | 5 |
| 3 | Y tế | 200 | 190 | 10 | 10 | 0 |
| Tổng cộng | < | {total} | 1.180 | 70 | 60 | 10 |
"""
CODED = """
| STT | Lĩnh vực | Tiếp nhận | < | < | < |
| ^ | ^ | Tổng số | Trực tuyến | Trực tiếp | Từ kỳ trước |
| (1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) |
| 1 | Hộ tịch | {} | 120 | 30 | 4 |
| 2 | Đất đai | 60 | 50 | 8 | 2 |
| 3 | Y tế | 40 | 31 | 7 | 2 |
| 4 | Nội vụ | 85 | 70 | 12 | 3 |
{}"""


def findings_of(text: str) -> list[Finding]:
    return list(review(parse_plain(text), KNOWLEDGE).findings)


def written(*, received: str = "1.250", share: str = "8,0", total: str = "1.250") -> str:
    return TEXT.format(received=received, share=share, total=total)


def traced(text: str) -> dict[str, str | None]:
    """Of each error and warning, the check of its cause."""
    findings = findings_of(text)
    checks = {finding.id: finding.check for finding in findings}
    return {f.check: checks.get(f.cause or "") for f in findings if f.severity != "note"}


def test_a_true_report_has_no_findings_to_trace() -> None:
    assert not {"A01", "A04", "A07", "C01"} & traced(written()).keys()


def test_what_the_text_says_otherwise_follows_from_a_wrong_total() -> None:
    found = traced(written(total="1.520"))
    assert found["C01"] in ("A01", "A04")
    assert list(found.values()).count(None) == 1


def test_a_share_that_fits_after_the_repair_follows_from_it() -> None:
    found = traced(written(received="2.510"))
    roots = [check for check, cause in found.items() if cause is None]
    assert roots == ["A04"]
    assert found["A07"] == found["C01"] == "A04"


def test_a_share_that_still_fits_nothing_does_not_follow() -> None:
    assert traced(written(received="2.510", share="8,7"))["A07"] is None


def test_every_finding_stays_and_followers_keep_their_words() -> None:
    findings = findings_of(written(total="1.520"))
    followers = [finding for finding in findings if finding.cause]
    assert len({finding.id for finding in findings}) == len(findings)
    assert followers
    assert all("nếu là" not in finding.message.vi for finding in followers)


def test_a_total_row_off_in_several_columns_as_a_row_is_one_finding() -> None:
    text = CODED.format(154, "| Tổng cộng | < | 334 | 266 | 57 | 11 |")
    findings = [f for f in findings_of(text) if f.check == "A01"]
    roots = [finding for finding in findings if finding.cause is None]
    assert (len(findings), len(roots)) == (2, 1)
    assert "dòng tổng chưa được cập nhật, hoặc có dòng bị thiếu" in roots[0].message.vi
    assert roots[0].remedy is None or not roots[0].remedy.unique


def test_of_several_repairs_the_likeliest_is_named_with_doubt() -> None:
    (finding,) = findings_of(CODED.format(145, ""))
    assert finding.remedy is not None
    assert not finding.remedy.unique
    assert [(int(c.before), int(c.after)) for c in finding.remedy.changes] == [(145, 154)]
    assert len(finding.remedy.rivals) == 2


def test_a_total_left_blank_is_filled_and_no_stated_figure_is_doubted() -> None:
    text = CODED.format(154, "").replace("(3)=(4)+(5)+(6)", "(3)").replace("| 154 |", "| |")
    remedies = [finding.remedy for finding in findings_of(text) if finding.remedy]
    for remedy in remedies:
        assert [change.after for change in remedy.changes] == [154]
        assert remedy.rivals == ()


def test_a_share_of_the_right_number_follows_though_the_wrong_one_was_too_small_for_it() -> None:
    text = (
        written()
        .replace("1.180 hồ sơ;", "1.018 hồ sơ;", 1)
        .replace(
            "Hồ sơ tái sử dụng dữ liệu số hóa: 100 hồ sơ, đạt tỷ lệ 8,0%",
            "Hồ sơ số hóa kết quả: 1.102 hồ sơ, đạt tỷ lệ 93,39%",
        )
    )
    found = traced(text)
    assert found["A07"] is not None
    assert list(found.values()).count(None) == 1


def test_a_blank_follows_from_its_total_and_shares_below_are_of_the_rows() -> None:
    text = f"{written(total='')}| Tỷ lệ | < | 100% | 94,4% | 5,6% | 4,8% | 0,8% |\n"
    found = findings_of(text)
    (root,) = [f for f in found if f.cause is None and f.severity != "note"]
    assert {f.check for f in found if f.cause == root.id} >= {"M10"}
    assert "A07" not in {f.check for f in found}
