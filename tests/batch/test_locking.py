"""Two runs never write to one folder of results; a run that ended leaves it free."""

import subprocess
import sys
from pathlib import Path

import pytest

from hcc_parse.batch.locking import only_run
from hcc_parse.errors import HccError

HOLD = """
import sys
from pathlib import Path
from hcc_parse.batch.locking import only_run
with only_run(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_run_is_refused_until_the_first_has_ended(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "held\n"
        with pytest.raises(HccError, match="Một lần chạy khác đang ghi vào"), only_run(tmp_path):
            pass
        first.kill()
    with only_run(tmp_path):
        assert (tmp_path / ".hcc" / "lock").is_file()


def test_other_folders_are_free(tmp_path: Path) -> None:
    with only_run(tmp_path / "a"), only_run(tmp_path / "b"):
        assert (tmp_path / "b" / ".hcc" / "lock").is_file()
