"""What we say to people: one sentence in two languages."""

from typing import Literal, NamedTuple

Language = Literal["vi", "en"]


class Said(NamedTuple):
    """One sentence in the officials' language and in English."""

    vi: str
    en: str

    def in_(self, language: Language) -> str:
        """The sentence in one language."""
        return self.en if language == "en" else self.vi
