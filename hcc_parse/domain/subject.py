"""What a finding is about, in words that stay when a figure is corrected."""

from hcc_parse.vietnamese import fold

EDGE = " \t\n.,;:()[]{}“”\"'–—-+*/%›…"


def lasting(words: str, most: int | None = None) -> str:
    """The words of a text without its numbers, dates and signs, folded.

    What has a letter in it stays whole: a symbol is a name, not a value.

    Args:
        words: The text.
        most: How many words to keep, all unless given; from the end when negative.

    >>> lasting("cột (8) Trước hạn: 6.392 hồ sơ ngày 05/02/2026")
    'cot truoc han ho so ngay'
    >>> lasting("Nghị định số 118/2025/NĐ-CP", -1)
    '118/2025/nd-cp'
    """
    tokens = (token.strip(EDGE) for token in fold(words).split())
    kept = [token for token in tokens if any(letter.isalpha() for letter in token)]
    if most is not None:
        kept = kept[:most] if most > 0 else kept[most:]
    return " ".join(kept)
