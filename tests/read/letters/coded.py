"""Unicode text put into an old coding, by tables turned round: what the tests read back."""

from hcc_parse.read.letters import Coding
from hcc_parse.read.letters.tables import rows, tcvn3

TO_TCVN3 = str.maketrans({letter: code for code, letter in tcvn3().items()})
TO_VNI = str.maketrans({row["letter"]: row["written"] for row in rows("vni.csv")})


def coded(text: str, coding: Coding) -> str:
    """A text as it lies in a file; TCVN3 has no capitals with tones, so it gets small letters."""
    if coding is Coding.VNI:
        return text.translate(TO_VNI)
    return text.lower().translate(TO_TCVN3)


def shown(text: str, coding: Coding) -> str:
    """What the page shows of it."""
    if coding is Coding.VNI:
        return text
    return text.upper() if coding is Coding.TCVN3_CAPITALS else text.lower()
