"""The journal outlives what tears its last line."""

from pathlib import Path

from hcc_parse.batch.journal import Journal


def test_events_come_back_in_order(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j")
    assert journal.events() == []
    journal.tell("started", key="a", path="xã.docx")
    journal.tell("finished", key="a", path="xã.docx")
    assert [(e["event"], e["path"]) for e in journal.events()] == [
        ("started", "xã.docx"),
        ("finished", "xã.docx"),
    ]
    assert (tmp_path / "j").stat().st_mode & 0o777 == 0o600


def test_a_torn_line_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "j"
    Journal(path).tell("started", key="a")
    path.write_bytes(path.read_bytes() + b'{"event": "fini\xc3')
    Journal(path).tell("finished", key="b")
    assert [event["key"] for event in Journal(path).events()] == ["a", "b"]
