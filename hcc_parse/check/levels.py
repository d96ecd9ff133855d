"""The level of a body that issues documents, by the words with which a report names it."""

from typing import Literal

from hcc_parse.vietnamese import in_words

CITY = (" thanh pho ", " tp ", " tinh ")
COMMUNE = (" xa ", " phuong ", " dac khu ")


def level_of(issuer: str | None) -> Literal["city", "commune"] | None:
    """The level that the words name; None where they name none, or both.

    >>> level_of("UBND thành phố"), level_of("UBND xã An Phú"), level_of("Chính phủ")
    ('city', 'commune', None)
    """
    words = in_words(issuer or "")
    city = any(name in words for name in CITY)
    commune = any(name in words for name in COMMUNE)
    return None if city == commune else "city" if city else "commune"
