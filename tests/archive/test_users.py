"""Many users of one server: their rights, and what they see of each other."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from corpus.archive_server import Server, name_in
from hcc_parse.archive import open_archive
from hcc_parse.archive.postgres import connected
from hcc_parse.archive.questions import Question
from hcc_parse.domain.holding import Holding
from hcc_parse.errors import HccError
from tests.archive.reports import NOW, TEXTS, digest, holdings

ROOT = Path(__file__).resolve().parents[2]
ADDING = """
import sys
from hcc_parse.archive import open_archive
from tests.archive.reports import NOW, holdings
archive = open_archive(sys.argv[1])
print(flush=True)
for holding in holdings().values():
    archive.add(holding, None, NOW)
    print(flush=True)
"""


def test_a_reader_looks_and_a_writer_adds(url: str, server: Server, tmp_path: Path) -> None:
    owner = connected(url)
    for _ in range(2):
        owner.grant()
    owner.close()
    name, file = name_in(url), tmp_path / "hoa.txt"
    file.write_bytes(TEXTS["hoa"].encode())
    server.run("CREATE ROLE an LOGIN IN ROLE hcc_reader; CREATE ROLE bo LOGIN IN ROLE hcc_writer")
    server.run("CREATE ROLE chi LOGIN")
    with pytest.raises(HccError, match="quyền"):
        open_archive(server.url(name, "chi"))
    reader, writer = (open_archive(server.url(name, who)) for who in ("an", "bo"))
    assert reader.search(Question(text="đường")).total == 3
    assert reader.verify() == []
    with pytest.raises(HccError, match="quyền"):
        reader.delete([1])
    with pytest.raises(HccError, match="quyền"):
        reader.keep(digest("hoa"), file)
    assert writer.keep(digest("hoa"), file)
    assert reader.original(4).read_bytes() == TEXTS["hoa"].encode()
    writer.delete([1])
    assert reader.ids() == [2, 3, 4, 5, 6, 7]
    with (
        closing(connected(server.url(name, "bo"))) as other,
        pytest.raises(HccError, match="quyền"),
    ):
        other.grant()
    reader.close()
    writer.close()


def test_several_programs_add_at_the_same_time(server: Server) -> None:
    url = server.made()
    open_archive(url, make=True).close()
    every = list(holdings().values())
    orders = [every, every[::-1], every[3:] + every[:3]]
    threads = [Thread(target=_add, args=(url, order)) for order in orders]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    archive = open_archive(url)
    assert archive.ids() == list(range(1, 8))
    assert archive.verify() == []
    archive.close()


def _add(url: str, order: list[Holding]) -> None:
    archive = open_archive(url)
    for holding in order:
        archive.add(holding, None, NOW)
    archive.close()


def test_a_connection_that_breaks_leaves_no_half_report(url: str, server: Server) -> None:
    archive = open_archive(url)
    counts = archive.stats()[:8]
    stop = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"

    def delete() -> None:
        with archive.database.writing():
            archive.database.put("delete_report", 1)
            server.asked(f"{stop} AND datname = '{name_in(url)}'", "postgres")
            archive.database.put("delete_report", 2)

    with pytest.raises(HccError, match="Không dùng được kho"):
        delete()
    archive.close()
    again = open_archive(url)
    assert again.stats()[:8] == counts
    assert again.verify() == []
    again.close()


def test_a_search_is_of_one_moment(url: str) -> None:
    reader, writer = open_archive(url), open_archive(url)
    with reader.database.reading():
        before = reader.ids()
        writer.delete([1])
        assert reader.ids() == before
    assert reader.ids() == before[1:]
    reader.close()
    writer.close()


def test_programs_killed_while_adding_leave_whole_reports(server: Server) -> None:
    url = server.made()
    open_archive(url, make=True).close()
    for reports in (1, 3):
        child = subprocess.Popen(
            [sys.executable, "-c", ADDING, url], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        for _ in range(reports + 1):  # a line before the first, and after each
            child.stdout.readline()
        child.kill()
        child.communicate()
        archive = open_archive(url)
        assert archive.verify() == []
        assert len(archive.ids()) >= reports
        archive.close()
    _add(url, list(holdings().values()))
    archive = open_archive(url)
    assert archive.ids() == list(range(1, 8))
    archive.close()
