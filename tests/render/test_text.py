"""What the terminal shows: the worst first, each place underlined, nothing hostile."""

import os
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from hcc_parse.domain import Docket, Failure, Language, Problem, Review, Severity
from hcc_parse.pipeline import review_file
from hcc_parse.render import text_of
from hcc_parse.render.causes import NAMES, by_cause, following
from hcc_parse.render.text import BAR, WIDTH
from tests.render.reviewed import FILES, REPORTS, ROOT, reviewed, reviewed_text

GOLDEN = Path(__file__).parent / "golden"
RICH = REPORTS / "dong-trieu-ha.pdf"
HOSTILE = (
    "Tổng số hồ sơ \x1b[31m\u202etiếp nhận\u202c\x9b2J là 5 hồ sơ, "
    "trong đó trực\u200b tuyến 9 hồ sơ"
)
each_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
both_languages = pytest.mark.parametrize("language", ["vi", "en"])


def lines_of(*reviews: Review, language: Language = "vi") -> list[str]:
    return text_of(Docket(reviews=reviews), language).splitlines()


def unquoted(line: str) -> str:
    return re.sub(r"“[^”]*”", "", line)


@each_file
@both_languages
def test_the_worst_stands_first(path: Path, language: Language) -> None:
    opening = re.compile(rf"  ({'|'.join(NAMES[language].values())}) [A-Z]\d\d  ")
    names = [
        found[1]
        for line in lines_of(reviewed(path), language=language)
        if (found := opening.match(line))
    ]
    order = list(NAMES[language].values())
    later = following(reviewed(path).findings)
    assert len(names) == len(reviewed(path).findings) - len(later)
    assert names == sorted(names, key=order.index)


@each_file
def test_carets_stand_below_the_words_they_mean(path: Path) -> None:
    lines = lines_of(reviewed(path))
    marked = [n for n, line in enumerate(lines) if re.fullmatch(r"     \| *\^+", line)]
    shown = []
    for n in marked:
        start, end = lines[n].index("^"), len(lines[n])
        assert lines[n - 1].startswith(BAR)
        shown.append(lines[n - 1][start:end])
    report = reviewed(path).dossier.report
    findings = [root for root, _ in by_cause(reviewed(path).findings)]
    placed = [finding.place for finding in findings if finding.place]
    meant = [re.sub(r"\s", " ", report.text_at(place)) for place in placed]
    assert len(shown) == len(meant)
    assert all(
        whole.startswith(part) and part
        for part, whole in zip(sorted(shown), sorted(meant), strict=True)
    )


def test_the_arithmetic_is_shown() -> None:
    lines = lines_of(reviewed(RICH))
    assert "     = 1.301 ≠ 1.238 + 4 + 0 + 8 + 6 = 1.256" in lines


def test_what_follows_from_a_cause_is_one_line_below_it() -> None:
    lines = lines_of(reviewed(RICH))
    follower = "     + kéo theo: LỖI A01, trang 4, bảng 1, dòng 15, cột 8 (4.235 ≠ 4.190)"
    root = next(n for n, line in enumerate(lines) if line.startswith("  LỖI A02  "))
    assert follower in lines[root : lines.index("", root)]
    assert not any(line.startswith("  LỖI A01  ") for line in lines)


@each_file
@both_languages
def test_no_line_is_wider_than_the_screen(path: Path, language: Language) -> None:
    lines = lines_of(reviewed(path), language=language)[1:]  # the first is the path of the file
    assert [line for line in lines if len(line) > WIDTH] == []


def test_a_wrapped_sentence_hangs_below_its_first_word() -> None:
    lines = lines_of(reviewed(RICH))
    first = next(n for n, line in enumerate(lines) if line.startswith("  LỖI A02  "))
    assert re.match(r" {11}\S", lines[first + 1])


def test_a_quoted_line_is_cut_not_wrapped() -> None:
    long = " ".join(["chữ"] * 200)
    text = f"BÁO CÁO\n{long}, tiếp nhận 5 hồ sơ, trong đó trực tuyến 9 hồ sơ, {long}"
    lines = lines_of(reviewed_text(text))
    quoted = next(n for n, line in enumerate(lines) if line.startswith(BAR))
    assert len(lines[quoted]) == WIDTH
    assert lines[quoted].startswith(f"{BAR}…")
    assert lines[quoted].endswith("…")
    assert lines[quoted][lines[quoted + 1].index("^")] == "9"


def test_the_end_counts_reports_failures_and_findings() -> None:
    failed = Failure(path="hỏng.pdf", error="corrupt", message="Tệp hỏng.")
    docket = Docket(reviews=(reviewed(RICH),), failures=(failed,))
    counts = [docket.count(severity) for severity in Severity]
    text = text_of(docket)
    assert "\nhỏng.pdf: KHÔNG ĐỌC ĐƯỢC\n  Tệp hỏng.\n" in text
    assert text.endswith(
        f"Đọc được 1 báo cáo, không đọc được 1: {counts[0]} lỗi, {counts[1]} điểm cần xem, "
        f"{counts[2]} lưu ý (trong đó 1 kéo theo).\n"
    )
    assert text_of(docket, "en").endswith(
        f"1 reports read, 1 not: {counts[0]} errors, {counts[1]} warnings, {counts[2]} notes "
        "(1 of them follow).\n"
    )


@both_languages
def test_a_problem_says_where_it_lies(language: Language) -> None:
    review = reviewed_text("BÁO CÁO\nTổng số hồ sơ: 5")
    passage = list(review.dossier.report.passages())[1]
    problem = Problem(code="tracked-figure", message="Số “5” được thêm.", place=passage.at(15, 16))
    lines = lines_of(replace(review, problems=(problem,)), language=language)
    said = lines.index("  ! Số “5” được thêm.")
    paragraph = {"vi": "đoạn 2", "en": "paragraph 2"}[language]
    assert lines[said + 1] == f"    --> {paragraph}"


@both_languages
def test_a_hostile_report_reaches_the_screen_disarmed(language: Language) -> None:
    path = "thư mục\x1b]0;x\x07\u202e/a\nb.txt: ĐẠT\udce1"
    review = reviewed_text(f"BÁO CÁO\n{HOSTILE}", path)
    failed = Failure(path=path, error="internal", message=HOSTILE)
    text = text_of(Docket(reviews=(review,), failures=(failed,)), language)
    assert review.findings
    assert {unicodedata.category(letter) for letter in text if letter != "\n"} & {
        "Cc",
        "Cf",
        "Cs",
        "Zl",
        "Zp",
    } == set()
    assert text.count("\ufffd") > 3
    assert not any(line.startswith("b.txt") for line in text.splitlines())


@each_file
def test_english_on_request_is_english_but_for_quotes(path: Path) -> None:
    review = reviewed(path)
    lines = lines_of(review, language="en")
    ours = [line for line in lines if line.startswith(("    --> ", "  Checked", "  Not checked"))]
    for line in (unquoted(line) for line in [*ours, *lines[:1], lines[-1]]):
        assert line.removeprefix(str(path)).isascii(), line
    text = " ".join(" ".join(lines).split())
    for finding, _ in by_cause(review.findings):
        assert " ".join(finding.message.vi.split()) not in text
        assert " ".join(finding.message.en.split()) in text


def test_the_page_of_a_report_is_the_golden_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    text = text_of(Docket(reviews=(review_file(RICH.relative_to(ROOT)),)))
    golden = GOLDEN / "dong-trieu-ha.pdf.txt"
    if os.environ.get("HCC_ACCEPT") == "1":
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")


def test_nobody_accepts_new_golden_files_unseen() -> None:
    assert not ("CI" in os.environ and "HCC_ACCEPT" in os.environ)
    for file in (".ci/run", "Makefile"):
        assert "HCC_ACCEPT" not in (ROOT / file).read_text("utf-8")
