"""The sentence around a number: all of it, and what stands before the number."""

from hcc_parse.extract.numbers.numerals import Numeral

LONGEST = 2000  # characters of a sentence that are looked at before and behind a number


def phrase_of(text: str, numeral: Numeral) -> str:
    """The sentence or list item around a number, without its marker."""
    first = max(0, numeral.start - LONGEST)
    signs = (text.rfind(sign, first, numeral.start) for sign in (";", ". ", "\n", "(", ")"))
    start = max(first, max(signs) + 1)
    last = min(len(text), numeral.end + LONGEST)
    ends = [text.find(sign, numeral.end, last) for sign in (";", ".", "\n", ")", "(")]
    return text[start : min((n for n in ends if n >= 0), default=last)].strip(" -+*")


def lead_of(text: str, numeral: Numeral) -> str:
    """The sentence up to a number."""
    first = max(0, numeral.start - LONGEST)
    signs = (text.rfind(sign, first, numeral.start) for sign in (". ", "\n", ".\u00a0"))
    return text[max(first, max(signs) + 1) : numeral.start]
