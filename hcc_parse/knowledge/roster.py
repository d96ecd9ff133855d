"""The roster (danh sách đơn vị): the units that owe a report, from a file or from the package."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from hcc_parse.domain import KINDS, Commune, unit_name
from hcc_parse.errors import KnowledgeError, why_unread
from hcc_parse.knowledge.load import load_knowledge
from hcc_parse.knowledge.rows import many
from hcc_parse.vietnamese import nfc, spelling

NEEDED = ("name", "kind")
COLUMNS = "name,kind,aliases (thêm gso_code cũng được)"


def load_roster(path: Path | None = None) -> tuple[Commune, ...]:
    """Read the units of a CSV file, in its order; those of `communes.csv` when none is given.

    Args:
        path: Columns `name,kind,aliases[,gso_code]`, parted by commas or semicolons, UTF-8; more
            columns are passed over, aliases are parted by `|`.

    Raises:
        KnowledgeError: Naming the file and the line that cannot be used.
    """
    if path is None:
        return load_knowledge().communes
    units: list[Commune] = []
    lines: dict[str, int] = {}
    for line, row in _rows(path):
        try:
            unit = _unit(row)
            key = spelling(unit_name(unit))
            if key in lines:
                raise ValueError(f"“{unit_name(unit)}” đã có ở dòng {lines[key]}")
        except ValueError as error:
            raise KnowledgeError(f"{path}, dòng {line}: {error}.") from error
        lines[key] = line
        units.append(unit)
    if not units:
        raise KnowledgeError(f"{path}: danh sách không có đơn vị nào.")
    return tuple(units)


def _unit(row: dict[str, str]) -> Commune:
    name, kind = row["name"], row["kind"].lower()
    if not name:
        raise ValueError("chưa có tên đơn vị ở cột name")
    if kind not in KINDS:
        raise ValueError(f"kind “{row['kind']}” không dùng được; chỉ nhận {', '.join(KINDS)}")
    if spelling(name).startswith(tuple(f"{spelling(one)} " for one in KINDS)):
        raise ValueError(f"tên “{name}” đã có chữ chỉ loại đơn vị; chữ ấy ghi ở cột kind")
    return Commune(name=name, kind=kind, aliases=many(row.get("aliases", "")))


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    text = _text(path)
    head = text.partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","  # Excel in Vietnam writes ";"
    reader = csv.DictReader(StringIO(text), strict=True, delimiter=separator)
    try:
        names = [name.strip().lower() for name in reader.fieldnames or ()]
        if missing := [name for name in NEEDED if name not in names]:
            message = f"thiếu cột {', '.join(missing)}; các cột là {COLUMNS}"
            raise KnowledgeError(f"{path}, dòng 1: {message}.")
        reader.fieldnames = names
        for row in reader:
            if None in row or None in row.values():
                raise csv.Error("số cột không đúng")
            yield reader.line_num, {key: " ".join(value.split()) for key, value in row.items()}
    except csv.Error as error:
        raise KnowledgeError(f"{path}, dòng {reader.line_num}: {error}.") from error


def _text(path: Path) -> str:
    try:
        return nfc(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise KnowledgeError(f"Không đọc được danh sách {path}: {why_unread(error)}.") from error
    except UnicodeDecodeError as error:
        raise KnowledgeError(f"{path} không phải chữ UTF-8; hãy lưu lại dạng CSV UTF-8.") from error
