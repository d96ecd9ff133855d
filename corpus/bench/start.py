"""How long `--help` takes, beside that of a script with one command that imports typer only."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from corpus.bench.timing import Timed, timed

ROOT = Path(__file__).parents[2]
ROUNDS = 11  # a start is short, its noise is large
BARE, OURS = "a script that imports typer", "hcc_parse"
SCRIPT = """import typer

app = typer.Typer()


@app.command()
def check(path: str) -> None:
    print(path)


app()
"""


def time_starts(rounds: int = ROUNDS) -> dict[str, Timed]:
    """Time both, each in a process of its own."""
    with TemporaryDirectory() as folder:
        script = Path(folder) / "bare.py"
        script.write_text(SCRIPT, "utf-8")
        works = {
            BARE: partial(_helped, str(script)),
            OURS: partial(_helped, "-m", "hcc_parse"),
        }
        return timed(works, rounds)


def _helped(*command: str) -> None:
    told = subprocess.run(
        [sys.executable, *command, "--help"],
        check=True,
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    if b"Usage" not in told.stdout and b"--help" not in told.stdout:
        raise RuntimeError(f"{' '.join(command)} printed no help")
