"""Claims that nothing was late, beside the figures."""

import pytest

from hcc_parse.knowledge import load_knowledge
from hcc_parse.pipeline import understand
from hcc_parse.read.plain import parse_plain

RESULT = "Đã giải quyết 100 hồ sơ, trong đó có 95 hồ sơ trước hạn, 05 hồ sơ quá hạn."


def denied(text: str, result: str = RESULT) -> list[tuple[str, bool]]:
    dossier = understand(parse_plain(f"{result}\n{text}"), load_knowledge())
    return [(denial.figure.text, denial.certain) for denial in dossier.relations.denials]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Không có hồ sơ giải quyết quá hạn.", True),
        ("Trong kỳ không để xảy ra việc trả kết quả quá hạn.", True),
        ("Hồ sơ giải quyết quá hạn: không có.", True),
        ("Không có trường hợp trả kết quả trễ hẹn phải xin lỗi công dân.", True),
        ("Không phát sinh hồ sơ quá hạn.", False),
    ],
)
def test_a_claim_against_the_figure_is_denied(text: str, certain: bool) -> None:
    assert denied(text) == [("05", certain)]


@pytest.mark.parametrize(
    "text",
    [
        "Không có hồ sơ đang giải quyết quá hạn.",  # of the other kind, which is not told
        "Đến nay không còn hồ sơ quá hạn.",
        "Hiện không có hồ sơ quá hạn.",
        "Không có hồ sơ tồn đọng quá hạn.",
        "Phấn đấu không để xảy ra hồ sơ giải quyết quá hạn.",
        "Lĩnh vực hộ tịch không có hồ sơ giải quyết quá hạn.",
        "III. Phương hướng, nhiệm vụ\nKhông để xảy ra hồ sơ giải quyết quá hạn.",
        "Không có hồ sơ trả sai. Hồ sơ quá hạn đã được xin lỗi.",
    ],
)
def test_what_is_no_claim_about_these_cases_is_not(text: str) -> None:
    assert denied(text) == []


def test_a_true_claim_is_not_denied() -> None:
    result = "Đã giải quyết 100 hồ sơ, trong đó có 100 hồ sơ trước hạn, 0 hồ sơ quá hạn."
    assert denied("Không có hồ sơ giải quyết quá hạn.", result) == []
