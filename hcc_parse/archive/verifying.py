"""Whether the archive is whole: the engine's file, the index, the counts, every original."""

from collections.abc import Iterator

from hcc_parse.archive.bits import ids_of
from hcc_parse.archive.database import Database
from hcc_parse.archive.facets import Facets
from hcc_parse.archive.originals import Originals, digest_of


def verified(database: Database, originals: Originals) -> list[str]:
    """What is wrong, a line each; empty when all is whole.

    Every original is read again and hashed; a file that belongs to no report is told too, which
    happens when adding was interrupted and is put right by adding again.
    """
    wrong = [f"cơ sở dữ liệu: {line}" for line in database.whole()]
    return [
        *wrong,
        *_counts(database),
        *_index(database),
        *_facets(database),
        *_files(database, originals),
    ]


def _counts(database: Database) -> Iterator[str]:
    for id, passages, figures, *has in database.rows("check_counts"):
        if [passages, figures, 1, 1] != has:
            yield f"báo cáo {id}: thiếu hoặc thừa dòng (cần {passages}, {figures}; có {has[:2]})"


def _index(database: Database) -> Iterator[str]:
    reports = {row[0] for row in database.rows("every_id")}
    for id in sorted(reports ^ database.finding.ids()):
        where = "không có" if id in reports else "chỉ còn"
        yield f"báo cáo {id}: {where} trong chỉ mục"
    yield from database.finding.whole()


def _facets(database: Database) -> Iterator[str]:
    """Whether each report is counted under what it was tagged with, and under nothing else."""
    counted = {(id, *tag) for *tag, bits in Facets(database).every() for id in ids_of(bits)}
    tagged = set(database.rows("every_tag"))
    waiting = database.finding.waiting()
    for id, name, value in sorted(counted ^ tagged):
        if id not in waiting:
            yield f"báo cáo {id}: đếm sai ở mục {name} “{value}”"


def _files(database: Database, originals: Originals) -> Iterator[str]:
    known = {row[0] for name in ("contents", "failures") for row in database.rows(name)}
    for sha256 in originals.kept():
        if sha256 not in known:
            yield f"tệp gốc {sha256[:12]}: không thuộc báo cáo nào (thêm lại báo cáo là xong)"
        elif digest_of(originals.pieces(sha256)) != sha256:
            yield f"tệp gốc {sha256[:12]}: nội dung đã bị thay đổi"
