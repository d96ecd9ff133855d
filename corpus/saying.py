"""Whether a finding says something: its words and numbers, held against a text."""

import re
import unicodedata
from typing import Any


def all_it_says(finding: dict[str, Any]) -> str:
    """The message, explanation, evidence and repair of a finding of the JSON result."""
    changes = finding["repair"]["changes"] if finding["repair"] else []
    parts = [finding["message"], finding["explanation"] or ""]
    parts += [evidence["text"] for evidence in finding["evidence"]]
    parts += [f"{change['from']} {change['to']}" for change in changes]
    return " ; ".join(parts)


def normal(text: str) -> str:
    """Fold case and white space, drop thousands dots and leading zeros, write dates one way."""
    text = unicodedata.normalize("NFC", text).casefold()
    text = re.sub(r"(?<=\d)\.(?=\d{3}(?!\d))", "", text)
    text = re.sub(r"(?<![\d.,])0+(?=\d)", "", text)
    return " ".join(text.split())


def occurs(mention: str, said: str) -> bool:
    """Whether a mention stands in a text; a number only as a whole number."""
    pattern = re.escape(mention)
    if mention[:1].isdigit():
        pattern = rf"(?<![\d.,/]){pattern}"
    if mention[-1:].isdigit():
        pattern = rf"{pattern}(?!\d|[.,/]\d)"
    return re.search(pattern, said) is not None
