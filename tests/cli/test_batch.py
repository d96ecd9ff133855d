"""The command `batch`, as an official runs it."""

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.few import report
from tests.cli.running import FAULTY, is_one_vietnamese_line, run, start
from tests.render.reviewed import ROOT

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    report(folder / "an-phu.txt", "AN PHÚ")
    report(folder / "binh-an.txt", "BÌNH AN")
    return folder


def to(folder: Path, out: str = "out") -> tuple[str, ...]:
    """The options for results there, of a city with two units."""
    roster = folder / "don-vi.csv"
    roster.write_text("name,kind,aliases\nAn Phú,xã,\nBình An,xã,\n", "utf-8")
    return "--out", str(folder / out), "--roster", str(roster)


def test_each_file_is_told_with_how_far_the_run_is(
    capsys: Capture, inbox: Path, tmp_path: Path
) -> None:
    code, out, err = run(capsys, "batch", str(inbox), *to(tmp_path))
    assert (code, bool(out)) == (0, True)
    lines = err.splitlines()
    assert sorted(line.partition(" ")[2][:16] for line in lines[:2]) == [
        "an-phu.txt: xong",
        "binh-an.txt: xon",
    ]
    assert {line.partition("]")[0] for line in lines} == {"[1/2", "[2/2"}
    _, _, again = run(capsys, "batch", str(inbox), *to(tmp_path))
    assert again.count("đã xong từ trước") == 2


def test_folders_named_from_where_one_stands_get_every_page(
    capsys: Capture, inbox: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to(tmp_path)
    monkeypatch.chdir(tmp_path)
    given = ("batch", inbox.name, "--out", "ket-qua", "--roster", "don-vi.csv")
    code, _, err = run(capsys, *given)
    assert (code, "lỗi bên trong" in err) == (0, False)
    pages = sorted(path.name for path in Path("ket-qua/bao-cao").iterdir())
    assert pages == ["xa-an-phu.html", "xa-binh-an.html"]


def test_what_could_not_be_read_is_the_exit_code(
    capsys: Capture, inbox: Path, tmp_path: Path
) -> None:
    (inbox / "hong.pdf").write_bytes(b"%PDF-")
    code, _, err = run(capsys, "batch", str(inbox), *to(tmp_path))
    assert (code, "hong.pdf: không đọc được" in err) == (3, True)


def test_an_error_in_a_report_is_the_exit_code(
    capsys: Capture, inbox: Path, tmp_path: Path
) -> None:
    (inbox / "a.docx").write_bytes(Path(FAULTY).read_bytes())
    assert run(capsys, "batch", str(inbox), *to(tmp_path)).code == 1


def test_a_result_that_was_changed_on_the_disk_is_made_again(
    capsys: Capture, inbox: Path, tmp_path: Path
) -> None:
    arguments = ("batch", str(inbox), *to(tmp_path))
    run(capsys, *arguments)
    out = tmp_path / "out"
    whole = (out / "ket-qua.json").read_bytes()
    entry, *_ = sorted((out / ".hcc" / "entries").iterdir())
    page = out / "bao-cao" / "xa-an-phu.html"
    for path in (entry, page):
        content = path.read_bytes()
        path.write_bytes(content.replace(b"300", b"301", 1))  # of the same length
        assert path.read_bytes() != content
    run(capsys, *arguments)
    assert (out / "ket-qua.json").read_bytes() == whole
    assert b"301" not in page.read_bytes()


def test_a_plan_writes_nothing(capsys: Capture, inbox: Path, tmp_path: Path) -> None:
    report(inbox / "lai.txt", "AN PHÚ")
    (inbox / "anh.docx").write_bytes(b"\x89PNG")
    code, out, err = run(capsys, "batch", str(inbox), *to(tmp_path), "--dry-run")
    assert (code, err) == (0, "")
    assert [line.split() for line in out.splitlines()[:-1]] == [
        ["mới", "an-phu.txt"],
        ["không", "đọc", "được", "anh.docx:", "đây", "là", "ảnh", "PNG"],
        ["mới", "binh-an.txt"],
        ["trùng", "lai.txt:", "cùng", "nội", "dung", "với", "an-phu.txt"],
    ]
    assert "Cộng 4 tệp: 2 mới, 1 không đọc được, 1 trùng" in out
    assert not (tmp_path / "out").exists()


def test_a_plan_knows_what_is_done(capsys: Capture, inbox: Path, tmp_path: Path) -> None:
    arguments = ("batch", str(inbox), *to(tmp_path))
    run(capsys, *arguments)
    report(inbox / "moi.txt", "TÂN HÒA")
    _, out, _ = run(capsys, *arguments, "--dry-run")
    assert [line.split("  ")[0] for line in out.splitlines()[:-1]] == ["đã xong", "đã xong", "mới"]
    _, out, _ = run(capsys, *arguments, "--dry-run", "--limit", "file_seconds=99")
    assert "Cộng 3 tệp: 3 mới" in out


@pytest.mark.parametrize(
    ("inbox_name", "out_name", "said"),
    [
        ("khong-co", "out", "Không tìm thấy"),
        ("trong", "out", "Không có tệp nào"),
        ("in", "in", "không được chứa"),
        ("in", "tep", "đó là một tệp, không phải thư mục"),
        ("in", "tep/con", "đó là một tệp, không phải thư mục"),
        ("tep", "out", "phải là một thư mục hoặc một tệp .zip"),
    ],
)
def test_what_cannot_be_done_is_one_vietnamese_line(
    capsys: Capture, inbox: Path, tmp_path: Path, inbox_name: str, out_name: str, said: str
) -> None:
    (tmp_path / "trong").mkdir()
    (tmp_path / "tep").write_text("x")
    paths = str(tmp_path / inbox_name), *to(tmp_path, out_name)
    code, out, err = run(capsys, "batch", *paths)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert said in err
    assert inbox.exists()


@pytest.mark.parametrize("planned", [(), ("--dry-run",)], ids=["run", "plan"])
@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--period", "2026-Q9", "hãy ghi như 2026-Q2"),
        ("--previous", "tep", "tep là một tệp; --previous cần thư mục kết quả (--out)"),
        ("--previous", "mat", "mat không tồn tại; --previous cần thư mục"),
        ("--previous", "trong", "trong không phải nơi batch đã ghi"),
        ("--against", "mat", "mat không tồn tại; --against cần tệp báo cáo"),
        ("--against", "trong", "trong là một thư mục; --against cần tệp báo cáo"),
        ("--roster", "mat", "mat: không tìm thấy tệp"),
        ("--roster", "trong", "trong: đó là một thư mục, không phải tệp"),
        ("--waivers", "mat", "mat: không tìm thấy tệp"),
        ("--profile", "mat", "không tìm thấy tệp"),
    ],
)
def test_what_a_run_is_given_is_looked_at_before_the_first_file_is_read(
    capsys: Capture,
    inbox: Path,
    tmp_path: Path,
    option: str,
    value: str,
    said: str,
    planned: tuple[str, ...],
) -> None:
    (tmp_path / "trong").mkdir()
    (tmp_path / "tep").write_text("x")
    given = value if option == "--period" else str(tmp_path / value)
    code, out, err = run(capsys, "batch", str(inbox), *to(tmp_path), option, given, *planned)
    assert (code, out) == (2, "")
    assert is_one_vietnamese_line(err)
    assert said in err
    assert not (tmp_path / "out").exists()


def test_a_disk_that_is_full_is_told(inbox: Path, tmp_path: Path) -> None:
    script = (
        "import resource, signal, sys; from hcc_parse.cli import main; "
        "import hcc_parse.batch.store as store; import errno, os\n"
        "def full(*_): raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))\n"
        "store.commit = full; main(sys.argv[1:])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, "batch", str(inbox), *to(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    said = ended.stderr.decode()
    assert ended.returncode == 2
    assert "hết chỗ trống trên đĩa" in said
    assert "chạy lại cùng lệnh để làm tiếp" in said


def test_without_a_home_it_runs_as_well(inbox: Path, tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "HOME"}
    answer = start("batch", str(inbox), *to(tmp_path), environment=environment)
    assert answer.code == 0
    assert "Traceback" not in answer.err


def test_on_a_terminal_there_is_a_bar(inbox: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "hcc_parse", "batch", str(inbox), *to(tmp_path)]
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=theirs
    ) as process:
        os.close(theirs)
        shown = b"".join(iter(lambda: _piece(ours), b""))
    os.close(ours)
    assert process.returncode in (0, 1)
    assert "━" in shown.decode()
    assert "2/2" in shown.decode()


def _piece(number: int) -> bytes:
    try:
        return os.read(number, 65536)
    except OSError:  # the other end is closed
        return b""


INTERRUPTED = """
import signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
import hcc_parse.batch.tasks as tasks
from hcc_parse.cli import main
usual = tasks.reviewed
def hanging(order, **how):
    if order.file.name == "binh-an.txt":
        time.sleep(600)
    return usual(order, **how)
tasks.reviewed = hanging
main(sys.argv[1:])
"""


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_what_is_finished_is_kept_when_a_run_is_ended_and_that_is_said(
    inbox: Path, tmp_path: Path, sent: signal.Signals
) -> None:
    out = tmp_path / "out"
    arguments = ["batch", str(inbox), *to(tmp_path), "--workers", "1"]
    with subprocess.Popen(
        [sys.executable, "-c", INTERRUPTED, *arguments],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stderr is not None
        first = process.stderr.readline().decode()
        process.send_signal(sent)
        assert process.wait(timeout=60) == 130
        said = process.stderr.read().decode()
    assert "an-phu.txt: xong" in first
    assert f"được giữ trong {out}" in said
    assert said.endswith("Đã dừng theo yêu cầu.\n")
    again = start(*arguments)
    assert "an-phu.txt: đã xong từ trước" in again.err
    assert "binh-an.txt: xong" in again.err


WATCHING = """
import sys
import hcc_parse.batch.watching as watching
from hcc_parse.cli import main
from tests.batch.few import report
from pathlib import Path
looks = 0
def pause(_):
    global looks
    looks += 1
    if looks == 3:
        report(Path(sys.argv[2]) / "moi.txt", "TÂN HÒA")
    if looks == 8:
        raise KeyboardInterrupt
watching.changes.__defaults__ = (pause,)
main(sys.argv[1:])
"""


def test_a_watched_folder_is_read_again_when_a_file_comes(inbox: Path, tmp_path: Path) -> None:
    arguments = ["batch", str(inbox), *to(tmp_path), "--watch"]
    ended = subprocess.run(
        [sys.executable, "-c", WATCHING, *arguments], cwd=ROOT, capture_output=True, check=False
    )
    said = ended.stderr.decode()
    assert ended.returncode == 130
    assert said.count("Đang theo dõi thư mục") == 2
    assert said.count("moi.txt: xong") == 1
    assert said.count("an-phu.txt: xong") == 1


def test_a_cluster_needs_its_library(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, inbox: Path, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "hcc_parse.batch.cluster", None)
    answer = run(capsys, "batch", str(inbox), *to(tmp_path), "--cluster", "tcp://127.0.0.1:9")
    assert (answer.code, answer.out) == (2, "")
    assert is_one_vietnamese_line(answer.err)
    assert 'pip install "hcc-parse[cluster]"' in answer.err
