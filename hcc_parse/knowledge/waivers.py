"""The list of waivers: a TOML or CSV file of an office, read and lengthened by one entry."""

import csv
import json
import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime
from io import StringIO
from pathlib import Path
from typing import Any, get_args

from hcc_parse.domain import Answer, Waiver
from hcc_parse.errors import HccError, why_unread
from hcc_parse.vietnamese import nfc

NAMES = tuple(field.name for field in fields(Waiver))
NEEDED = ("finding", "check", "reason", "author", "until")
ID = re.compile(r"[0-9a-f]{12}")
DAY = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
SHA = re.compile(r"[0-9a-f]{64}")


def load_waivers(path: Path) -> tuple[Waiver, ...]:
    """Read a list of waivers: CSV by its ending, else TOML with a table `[[waiver]]` an entry.

    Raises:
        HccError: Naming the entry that cannot be used.
    """
    text = _text(path)
    rows = _csv_rows(text, path) if _is_csv(path) else _toml_rows(text, path)
    waivers: list[Waiver] = []
    for number, row in enumerate(rows, 1):
        try:
            waiver = waiver_of(row)
            if any(_key(waiver) == _key(other) for other in waivers):
                raise ValueError(f"điểm {waiver.finding} của báo cáo ấy đã có ở mục trên")
        except ValueError as error:
            raise HccError(f"{path}, mục {number}: {error}.") from error
        waivers.append(waiver)
    return tuple(waivers)


def waiver_of(row: dict[str, Any]) -> Waiver:
    """Turn an entry into a waiver.

    Raises:
        ValueError: If it cannot be meant.
    """
    row = {key: value for key, value in row.items() if value not in ("", None)}
    for key in row.keys() - set(NAMES):
        raise ValueError(f"không có cột “{key}”; các cột là {', '.join(NAMES)}")
    if missing := [key for key in NEEDED if not str(row.get(key, "")).strip()]:
        raise ValueError(f"thiếu {', '.join(missing)}")
    words: dict[str, Any] = {
        key: nfc(str(value)).strip() for key, value in row.items() if key != "until"
    }
    if not ID.fullmatch(words["finding"]):
        raise ValueError(f"“{words['finding']}” không phải mã của một điểm (12 chữ số 0-9, a-f)")
    if words.get("answer") not in (None, *get_args(Answer)):
        raise ValueError(f"answer chỉ nhận {', '.join(get_args(Answer))}")
    if "sha256" in words and not SHA.fullmatch(words["sha256"]):
        raise ValueError("sha256 phải có 64 chữ số 0-9, a-f")
    if "unit" not in words and "sha256" not in words:
        raise ValueError("thiếu unit (tên xã) hoặc sha256: không rõ là báo cáo nào")
    return Waiver(until=_day(row["until"]), **words)


def append_waiver(path: Path, waiver: Waiver) -> None:
    """Write an entry below the others; the file is the old one or the new one, never half of it.

    Raises:
        HccError: If the list cannot be read or written, or has the entry already.
    """
    before = _text(path) if path.exists() else ""
    known = load_waivers(path) if before.strip() else ()
    if any(_key(waiver) == _key(other) for other in known):
        raise HccError(f"{path}: điểm {waiver.finding} của báo cáo này đã có trong sổ miễn trừ.")
    row = {name: getattr(waiver, name) for name in NAMES if getattr(waiver, name)}
    after = _with_csv(before, row) if _is_csv(path) else _with_toml(before, row)
    draft = path.with_name(f".{path.name}.moi")
    try:
        with draft.open("x", encoding="utf-8", newline="") as file:
            file.write(after)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except FileExistsError as error:
        message = f"Có người khác đang ghi {path}; nếu không phải, hãy xóa tệp {draft}."
        raise HccError(message) from error
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise HccError(f"Không ghi được {path}: {error.strerror}.") from error


def _with_toml(before: str, row: dict[str, Any]) -> str:
    lines = [f"{key} = {_toml(value)}\n" for key, value in row.items()]
    gap = "\n" if before.strip() else ""
    return f"{before.rstrip()}{gap * 2}[[waiver]]\n{''.join(lines)}"


def _toml(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _with_csv(before: str, row: dict[str, Any]) -> str:
    names = _head(before) if before.strip() else list(NAMES)
    if lost := row.keys() - set(names):
        raise HccError(f"Sổ miễn trừ thiếu cột {', '.join(sorted(lost))}; hãy thêm vào dòng đầu.")
    sheet = StringIO()
    writer = csv.DictWriter(sheet, names, delimiter=_separator(before), lineterminator="\n")
    if not before.strip():
        writer.writeheader()
    writer.writerow(row)
    gap = "\n" if before.strip() else ""
    return f"{before.rstrip()}{gap}{sheet.getvalue()}"


def _csv_rows(text: str, path: Path) -> Iterator[dict[str, Any]]:
    reader = csv.DictReader(StringIO(text), strict=True, delimiter=_separator(text))
    try:
        for row in reader:
            if None in row or None in row.values():
                raise csv.Error("số cột không đúng")
            yield row
    except csv.Error as error:
        raise HccError(f"{path}, dòng {reader.line_num}: {error}.") from error


def _toml_rows(text: str, path: Path) -> list[dict[str, Any]]:
    try:
        loaded = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise HccError(f"{path} không phải TOML đúng: {error}.") from error
    rows = loaded.pop("waiver", [])
    if loaded or not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise HccError(f"{path}: mỗi miễn trừ phải là một mục [[waiver]].")
    return rows


def _day(value: object) -> date:
    """A day of TOML, `2026-12-31`, or as Excel in Vietnam writes it, `31/12/2026`."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    text = str(value).strip()
    found = DAY.fullmatch(text)
    try:
        if found is None:
            return date.fromisoformat(text)
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError as error:
        allowed = "2026-12-31 hoặc 31/12/2026"
        raise ValueError(f"until “{text}” không phải là ngày ({allowed})") from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise HccError(f"Không đọc được sổ miễn trừ {path}: {why_unread(error)}.") from error
    except UnicodeDecodeError as error:
        raise HccError(f"{path} không phải chữ UTF-8; hãy lưu lại dạng CSV UTF-8.") from error


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _separator(text: str) -> str:
    head = text.partition("\n")[0]
    return ";" if head.count(";") > head.count(",") else ","  # Excel in Vietnam writes ";"


def _head(text: str) -> list[str]:
    return next(csv.reader([text.partition("\n")[0].strip()], delimiter=_separator(text)))


def _key(waiver: Waiver) -> tuple[str | None, ...]:
    return waiver.finding, waiver.unit, waiver.period, waiver.sha256
