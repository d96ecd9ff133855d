"""What looking after the archive takes: out of it, whole or not, how much, less of it, a copy."""

import json
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO

from hcc_parse.archive import moving
from hcc_parse.archive.postgres import connected, is_server
from hcc_parse.archive.questions import Question
from hcc_parse.archive.redacting import redacted_json
from hcc_parse.cli import archive_json, archive_tables
from hcc_parse.cli.archiving import opened
from hcc_parse.cli.writing import reason, write
from hcc_parse.domain import Language
from hcc_parse.errors import HccError
from hcc_parse.knowledge import load_knowledge

LEFT = (
    "Báo cáo không còn tìm thấy, xem được; tệp gốc đã xóa. Mảnh chữ còn sót trong tệp của kho mất "
    "hẳn ở lần xóa sau không có --later.\n"
)


def export(db: str, ids: list[int], output: Path | None, *, redact: bool) -> None:
    """Reports as lines of JSON."""
    with opened(db) as archive:
        lines = []
        for id in ids or archive.ids():
            whole = json.loads(archive_json.shown(archive.show(id), archive.entry(id)))
            told = redacted_json(whole) if redact else whole
            lines.append(json.dumps(told, ensure_ascii=False) + "\n")
        write("".join(lines), output)


def verify(db: str, language: Language) -> bool:
    """Whether the archive is whole; what is not is told."""
    with opened(db) as archive:
        wrong = archive.verify()
        write(archive_tables.verified(wrong, archive.stats(), language))
    return not wrong


def stats(db: str, form: str, language: Language, *, indicators: bool) -> str:
    """How much there is."""
    known = load_knowledge().indicators
    if indicators:
        width = max(map(len, known))
        return "".join(f"{id:<{width}}  {one.label}\n" for id, one in known.items())
    with opened(db) as archive:
        counts, found = archive.stats(), archive.search(Question(limit=0, every_version=True))
        failures = archive.failures()
    if form == "json":
        return archive_json.stats(counts, found.facets, failures)
    labels = {id: one.label for id, one in known.items()}
    told = archive_tables.stats(counts, found.facets, labels, language)
    return told + archive_tables.failures(failures, language)


def delete(db: str, ids: list[int], *, sure: bool, later: bool) -> str:
    """Take reports out for good."""
    ids = list(dict.fromkeys(ids))
    with opened(db) as archive:
        heads = [archive.show(id).head for id in ids]
        told = "; ".join(f"số {head.id} ({head.path})" for head in heads)
        if not sure:
            size = f"{archive.stats().database / 1e6:.0f} MB"
            whole = "" if later else f" Cả kho ({size}) được ghi lại để không còn dấu vết."
            return f"Sẽ xóa hẳn báo cáo {told}.{whole} Thêm --yes để xóa.\n"
        archive.delete(ids, tidy=not later)
    left = "" if not later else LEFT
    return f"Đã xóa báo cáo {told}.\n{left}"


def backup(db: str, to: Path) -> str:
    """Copy the database."""
    with opened(db) as archive:
        archive.backup(to)
        files, name = archive.originals.beside, archive.name
    if files is None:
        return f"Đã sao lưu {name} ra {to}, có cả tệp gốc; khôi phục bằng pg_restore.\n"
    return f"Đã chép {name} ra {to}; tệp gốc nằm trong {files}, hãy chép cả thư mục ấy.\n"


def move(source: str, target: str, language: Language) -> bool:
    """Copy an archive into another one; whether both agree at the end."""
    with opened(source) as here, opened(target, make=True) as there:
        if here.name == there.name:
            raise HccError("Hai kho là một; hãy cho một kho khác để chuyển sang.")
        done = moving.move(here, there, lambda n, of: print(f"[{n}/{of}]", file=sys.stderr))
    write(archive_tables.moved(done, language))
    return not done.wrong


def roles(db: str) -> str:
    """Make the roles of a server's archive, or bring their rights up to date."""
    if not is_server(db):
        raise HccError("Chỉ kho trên PostgreSQL mới có vai; tệp thì theo quyền của hệ điều hành.")
    database = connected(db)
    try:
        database.grant()
    finally:
        database.close()
    return (
        f"Đã cấp quyền trong {database.name}: hcc_reader chỉ xem, hcc_writer thêm và xóa được.\n"
        "Cho một người vào: CREATE ROLE an LOGIN PASSWORD '…' IN ROLE hcc_reader;\n"
    )


def take_out(db: str, id: int, to: Path) -> str:
    """Copy the original of a report; nothing is written over."""
    with opened(db) as archive:
        source = archive.original(id)
        try:
            with source.open("rb") as file, _new(to) as copy:
                shutil.copyfileobj(file, copy)
        except OSError as error:
            raise HccError(f"Không ghi được {to}: {reason(error)}.") from error
    told = f"Đã lấy tệp gốc của báo cáo số {id} ra {to}.\n"
    if to.suffix.lower() != ".pdf":
        return told
    return f"{told}Mở đúng trang bằng trình duyệt: {to.absolute().as_uri()}#page=SỐ_TRANG\n"


def _new(path: Path) -> BinaryIO:
    if path.exists():
        raise HccError(f"Đã có tệp {path}; hãy chọn tên khác.")
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
