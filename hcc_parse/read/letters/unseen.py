"""Characters that take no room on the page: zero-width ones, soft hyphens, marks of direction."""

import re

SOFT_HYPHEN = "\u00ad"
UNSEEN = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def unseen(text: str) -> tuple[int, ...]:
    """Where characters stand that nobody sees.

    A soft hyphen is one of them, unless the font is a TCVN3 one: there its code is the letter ư.
    """
    return tuple(at for match in UNSEEN.finditer(text) for at in range(*match.span()))


def without_unseen(text: str) -> str:
    """Leave out what nobody sees; never ask this of text that is still in TCVN3."""
    return UNSEEN.sub("", text)
