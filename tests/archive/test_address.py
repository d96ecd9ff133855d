"""Servers that cannot be used: it is told why, and never with a password."""

import sys

import psycopg
import pytest

from corpus.archive_server import Server
from hcc_parse.archive import open_archive
from hcc_parse.archive.postgres import connected
from hcc_parse.errors import HccError
from tests.archive.reports import digest


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("postgresql://an:bi-mat@127.0.0.1:1/kho", "không có máy chủ nào trả lời"),
        ("postgresql://an:bi-mat@/kho?host=/nowhere", "không có máy chủ nào trả lời"),
        ("postgresql://an:bi-mat@may.invalid/kho", "không tìm thấy máy ấy"),
        ("postgresql://an:bi-mat@/kho?nothing=1", "Không nối được"),
        ("postgresql://an:bi-mat@may:cổng/kho", "Không nối được"),
        ("postgresql://an:bi@mat@may/kho", "%40"),
        ("postgresql://an:bi/mat@may/kho", "%40"),
    ],
)
def test_a_server_out_of_reach_is_told_without_the_password(where: str, reason: str) -> None:
    with pytest.raises(HccError, match=reason) as told:
        open_archive(where)
    assert "mat" not in str(told.value).replace("mật", "")
    assert told.value.__cause__ is None


def test_a_database_that_is_not_there_is_told(server: Server) -> None:
    with pytest.raises(HccError, match="không có tài khoản hoặc cơ sở dữ liệu"):
        open_archive(server.url("nowhere"))


def test_without_psycopg_it_is_said_how_to_have_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hcc_parse.archive.postgres.engine")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(HccError, match=r"hcc-parse\[postgres\]"):
        open_archive("postgresql://localhost/kho")


def test_what_the_server_says_of_a_row_is_not_repeated(url: str) -> None:
    database = connected(url)
    with pytest.raises(HccError) as told:
        database.put("put_original", digest("hoa"), None)
    database.close()
    assert digest("hoa") not in str(told.value)
    assert isinstance(told.value.__cause__, psycopg.Error)
