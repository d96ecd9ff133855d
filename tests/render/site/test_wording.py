"""The words of the site: both languages say the same things, with the same gaps."""

import csv
from importlib.resources import files
from io import StringIO
from string import Formatter

import pytest

from hcc_parse.domain import Language, State
from hcc_parse.render.site.wording import Words
from tests.render.reviewed import FILES
from tests.render.site.building import Element, page_of

TEXT = files("hcc_parse.render.site").joinpath("words.csv").read_text("utf-8")
ROWS = list(csv.DictReader(StringIO(TEXT)))


def gaps(said: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(said) if name is not None}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["key"])
def test_both_languages_have_the_same_gaps(row: dict[str, str]) -> None:
    assert row["vi"]
    assert row["en"]
    if row["key"] != "period-quarter":
        assert gaps(row["vi"]) == gaps(row["en"])


def test_no_key_stands_twice() -> None:
    keys = [row["key"] for row in ROWS]
    assert len(keys) == len(set(keys))


def test_every_state_of_a_file_has_words() -> None:
    assert {f"state-{state}" for state in State} <= {row["key"] for row in ROWS}


def test_an_unknown_key_is_a_fault() -> None:
    with pytest.raises(KeyError):
        Words("vi")("no such key")


def of_ours(element: Element) -> list[str]:
    """The text that is ours: not the report's paper, nor what is marked as Vietnamese."""
    found: list[str] = []
    for part in element.parts:
        if isinstance(part, str):
            found.append(part)
        elif part.attributes.get("lang") != "vi" and part.tag not in ("script", "style"):
            found += of_ours(part)
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_page_says_in_which_language_it_is(language: Language) -> None:
    page = page_of(FILES[0], language)
    assert page.named("html")[0].attributes["lang"] == language
    headings = [heading.text for heading in page.named("h2")]
    assert Words(language)("findings") in headings
    other: Language = "vi" if language == "en" else "en"
    ours = " ".join(" ".join(of_ours(page)).split())
    for key in ("findings", "text", "coverage", "skip", "understood-hint"):
        assert Words(other)(key) not in ours


def test_the_keys_are_all_used() -> None:
    folder = files("hcc_parse.render.site")
    sources = [one for one in folder.iterdir() if one.name.endswith(".py")]
    sources += [one for one in folder.joinpath("templates").iterdir() if one.name.endswith("jinja")]
    text = "\n".join(one.read_text("utf-8") for one in sources)
    made_up = ("aside-", "told-by-", "state-", "channel-", "period-", "half-")
    keys = [row["key"] for row in ROWS if not row["key"].startswith(made_up)]
    assert [key for key in keys if f'"{key}"' not in text] == []
