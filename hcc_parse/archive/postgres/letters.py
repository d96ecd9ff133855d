"""The one letter that PostgreSQL cannot keep, U+0000, written with a sign that stands for it.

A damaged font in a PDF may give it, and what was in a file must come out as it was.
"""

APART = "\U0010ffff"  # no letter will ever have this code
ZERO = f"{APART}0"
ITSELF = f"{APART}1"


def as_stored(text: str) -> str:
    r"""The text as PostgreSQL takes it.

    >>> as_written(as_stored("a\x00b")) == "a\x00b"
    True
    """
    if "\x00" in text or APART in text:
        return text.replace(APART, ITSELF).replace("\x00", ZERO)
    return text


def as_written(text: str | None) -> str | None:
    """The text as it was before."""
    if text and APART in text:
        return text.replace(ZERO, "\x00").replace(ITSELF, APART)
    return text
