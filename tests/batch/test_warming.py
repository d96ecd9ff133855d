"""Children are forked from a parent that has loaded what they need."""

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from tests.batch.few import settings
from dataclasses import replace
from hcc_parse.batch.warming import warm
warm(replace(settings(), guessing={guessing}))
print("spacy" in sys.modules)
"""


@pytest.mark.parametrize("guessing", [True, False])
def test_the_model_is_loaded_where_it_will_be_asked(guessing: bool) -> None:
    command = [sys.executable, "-c", PROGRAM.format(guessing=guessing)]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert told.stdout == f"{guessing}\n"
