"""The report's own words in what is said of it."""

from hcc_parse.domain import Said


def quoted(words: str) -> Said:
    """Words as they stand; in an English sentence they stand in quotation marks."""
    return Said(words, f"“{words}”")
