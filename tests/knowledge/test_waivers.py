"""The list of waivers: read from TOML and CSV, lengthened by an entry, refused when not meant."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hcc_parse.domain import Waiver
from hcc_parse.errors import HccError
from hcc_parse.knowledge import append_waiver, load_waivers

ENTRY = Waiver(
    finding="0123456789ab",
    check="A03",
    reason='Xã gửi "ảnh chụp", xem \\ thư; ngày 5/6\nvà phụ lục',
    author="Nguyễn Văn A",
    until=date(2026, 12, 31),
    unit="xã An Phú",
    period="Quý II năm 2026",
    answer="confirmed-true",
    message="Tổng số: ghi 5.",
)
OTHER = replace(ENTRY, finding="ba9876543210", unit=None, period=None, sha256="0" * 64, answer=None)
GOOD = {
    "finding": '"0123456789ab"',
    "check": '"A03"',
    "reason": '"vì"',
    "author": '"A"',
    "until": "2026-12-31",
    "unit": '"xã An Phú"',
}
both_forms = pytest.mark.parametrize("name", ["sổ.toml", "sổ.csv"])


def toml(**changed: str | None) -> str:
    rows = {key: value for key, value in (GOOD | changed).items() if value is not None}
    return "[[waiver]]\n" + "".join(f"{key} = {value}\n" for key, value in rows.items())


@both_forms
def test_what_is_appended_is_read_again(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    append_waiver(path, ENTRY)
    assert load_waivers(path) == (ENTRY,)
    append_waiver(path, OTHER)
    assert load_waivers(path) == (ENTRY, OTHER)
    assert [file.name for file in tmp_path.iterdir()] == [name]


@both_forms
def test_an_entry_is_not_written_twice(tmp_path: Path, name: str) -> None:
    append_waiver(tmp_path / name, ENTRY)
    before = (tmp_path / name).read_bytes()
    with pytest.raises(HccError, match="đã có trong sổ"):
        append_waiver(tmp_path / name, replace(ENTRY, reason="khác"))
    assert (tmp_path / name).read_bytes() == before


def test_what_an_official_wrote_stays_when_an_entry_is_added(tmp_path: Path) -> None:
    path = tmp_path / "sổ.toml"
    path.write_text(f"# Sổ của phòng\n\n{toml()}", "utf-8")
    append_waiver(path, OTHER)
    assert path.read_text("utf-8").startswith(f"# Sổ của phòng\n\n{toml()}")
    assert len(load_waivers(path)) == 2


def test_a_list_saved_by_excel_is_read_and_lengthened(tmp_path: Path) -> None:
    path = tmp_path / "sổ.CSV"
    head = "finding;check;reason;author;until;unit;period;sha256;answer;message"
    row = "0123456789ab;A03;vì;A;31/12/2026;xã An Phú;;;;"
    path.write_text(f"\ufeff{head}\r\n{row}\r\n", "utf-8", newline="")
    (waiver,) = load_waivers(path)
    assert (waiver.until, waiver.unit, waiver.period) == (date(2026, 12, 31), "xã An Phú", None)
    append_waiver(path, OTHER)
    assert load_waivers(path)[1] == OTHER


def test_a_list_being_written_by_another_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "sổ.toml"
    append_waiver(path, ENTRY)
    draft = tmp_path / ".sổ.toml.moi"
    draft.write_text("", "utf-8")
    with pytest.raises(HccError, match="Có người khác đang ghi"):
        append_waiver(path, OTHER)
    assert load_waivers(path) == (ENTRY,)
    assert draft.exists()


def test_an_empty_list_is_none(tmp_path: Path) -> None:
    path = tmp_path / "sổ.toml"
    path.write_text("", "utf-8")
    assert load_waivers(path) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (toml(reason=None), "mục 1: thiếu reason"),
        (toml(author='" "'), "mục 1: thiếu author"),
        (toml(finding='"A03"'), "không phải mã của một điểm"),
        (toml(until='"cuối năm"'), "không phải là ngày"),
        (toml(until="2026-12-31T00:00:00"), "không phải là ngày"),
        (toml(answer='"yes"'), "chỉ nhận corrected, confirmed-true"),
        (toml(unit=None), "không rõ là báo cáo nào"),
        (toml(sha256='"12"'), "sha256 phải có 64"),
        (toml(ngày='"x"'), "không phải TOML đúng"),
        (toml(day='"x"'), "không có cột “day”"),
        (toml() + toml(), "mục 2: điểm 0123456789ab của báo cáo ấy đã có"),
        ("x = 1", "mỗi miễn trừ phải là một mục"),
        ("[[waiver", "không phải TOML đúng"),
    ],
)
def test_a_bad_list_is_refused(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "sổ.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(HccError) as refused:
        load_waivers(path)
    assert said in str(refused.value)


def test_a_row_with_too_few_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sổ.csv"
    path.write_text("finding,check,reason\n0123456789ab,A03\n", "utf-8")
    with pytest.raises(HccError, match="dòng 2: số cột không đúng"):
        load_waivers(path)


def test_a_list_that_is_not_there_or_not_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(HccError, match="Không đọc được sổ miễn trừ"):
        load_waivers(tmp_path / "không có.toml")
    (tmp_path / "cũ.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(HccError, match="UTF-8"):
        load_waivers(tmp_path / "cũ.csv")
