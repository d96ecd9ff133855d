"""Numbers by which persons are known, covered up: telephone, citizen's card, e-mail."""

import re
from typing import Any

COVER = "•"  # stands for each character, so that every offset stays true
KEPT = ("sha256", "id")  # digests, in which digits may look like a number of a person
PERSONAL = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"  # e-mail
    r"|(?<![\d.,])\d{12}(?![\d])"  # citizen's card
    r"|(?<![\d.,])0\d{2}(?:[ .]\d{3}){3}(?!\d)"  # the same in groups
    r"|(?<![\d.,/])(?:\+84|\(\+84\)|0)(?:[ .-]?\d){9,10}(?!\d)"  # telephone
)


def redacted(text: str) -> str:
    """The text with personal numbers covered, each character by a dot.

    >>> redacted("ĐT: 0912.345.678, có 1.250 hồ sơ")
    'ĐT: ••••••••••••, có 1.250 hồ sơ'
    """
    return PERSONAL.sub(lambda found: COVER * len(found[0]), text)


def redacted_json(whole: Any) -> Any:
    """The same for every string of a JSON value, names and digests left alone."""
    match whole:
        case str():
            return redacted(whole)
        case dict():
            return {k: v if k in KEPT else redacted_json(v) for k, v in whole.items()}
        case list() | tuple():
            return [redacted_json(one) for one in whole]
    return whole
