"""Words that are asked for and stand for several indicators: `quá hạn`, resolved or not."""

import csv
from functools import cache
from importlib.resources import files

from hcc_parse.errors import KnowledgeError
from hcc_parse.knowledge.load import load_knowledge
from hcc_parse.knowledge.rows import many
from hcc_parse.vietnamese import nfc

FILE = "unions.csv"


@cache
def load_unions() -> dict[str, tuple[str, ...]]:
    """The words with the ids of their indicators.

    Raises:
        KnowledgeError: When a word has none, or one that `indicators.csv` does not define.
    """
    text = nfc(files("hcc_parse.knowledge").joinpath("data", FILE).read_text("utf-8-sig"))
    separator = ";" if ";" in text.partition("\n")[0] else ","  # Excel in Vietnam writes ";"
    found, known = dict[str, tuple[str, ...]](), load_knowledge().indicators
    for row in csv.DictReader(text.splitlines(), delimiter=separator):
        ids = many(row.get("indicators") or "")
        missing = [id for id in ids if id not in known]
        if missing or not ids or not row.get("name"):
            raise KnowledgeError(f"{FILE}: không có chỉ tiêu “{missing}” trong indicators.csv.")
        found[row["name"]] = ids
    return found
