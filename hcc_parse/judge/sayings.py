"""What is added to a finding that rests on a scan: what was read with doubt, and its rivals."""

from collections.abc import Mapping

from hcc_parse.domain import Finding, Said, Word, in_words

SHOWN = 3  # doubtful words that a finding quotes
UNFILLED = Said(
    "Bản quét: ô để trống có thể có số mà máy chưa đọc được; đề nghị đối chiếu với bản gốc.",
    "Scan: a blank cell may hold a number that was not read; please compare with the original.",
)
SHAKEN = Said(
    "Bản quét: có thể máy bỏ sót hoặc đọc lẫn một dòng, một cột của bảng; đề nghị đối chiếu với "
    "bản gốc.",
    "Scan: a row or column of the table may have been lost or mixed up; please compare with the "
    "original.",
)


def read_with_doubt(words: Mapping[Word, str], finding: Finding) -> Said:
    """What was read with doubt: `Bản quét: số 186 (có thể là 136) đọc chưa chắc`."""
    told: dict[str, Word] = {}
    for word, text in words.items():
        told.setdefault(text, word)
    shown = list(told.items())[:SHOWN]
    vi = [_quoted(text, word, "số ", "có thể là") for text, word in shown]
    en = [_quoted(text, word, "", "may be") for text, word in shown]
    if (more := len(told) - len(shown)) > 0:
        vi, en = [*vi, f"và {more} chỗ khác"], [*en, f"and {more} more"]
    fits = _fitting(words, finding)
    return Said(
        f"Bản quét: {', '.join(vi)} đọc chưa chắc{fits.vi}; đề nghị đối chiếu với bản gốc.",
        f"Scan: {', '.join(en)} read with doubt{fits.en}; please compare with the original.",
    )


def easily_confused(number: str) -> Said:
    """That a number would agree with the others if one digit of it had been misread."""
    return Said(
        f"Bản quét: số {number} chỉ cần đọc lẫn một chữ số là khớp; đề nghị đối chiếu với bản gốc.",
        f"Scan: with one digit of {number} misread it would agree; please compare with the "
        "original.",
    )


def _quoted(text: str, word: Word, number: str, may_be: str) -> str:
    sign = _bare(text)
    counted = _is_number(sign)
    named = f"{number}{sign}" if counted else f"“{text}”"
    named = named if text else "ô có mực" if number else "a cell with ink"
    rivals = [one for one in dict.fromkeys(map(_bare, word.rivals)) if one and one != sign]
    others = ", ".join([one for one in rivals if not counted or _is_number(one)][:SHOWN])
    return f"{named} ({may_be} {others})" if others else named


def _is_number(word: str) -> bool:
    return word.replace(".", "").replace(",", "").isdigit()


def _bare(word: str) -> str:
    """A word without the signs around it."""
    return word.strip(".,;:()%")


def _fitting(words: Mapping[Word, str], finding: Finding) -> Said:
    """That the repair is what the machine may have read otherwise, where that is so."""
    changes = finding.remedy.changes if finding.remedy else ()
    rivals = {rival.replace(".", "") for word in words for rival in word.rivals}
    fitting = [in_words(c.after) for c in changes if str(c.after.to_integral_value()) in rivals]
    if not fitting:
        return Said("", "")
    return Said(
        f" (đọc là {', '.join(fitting)} thì khớp)", f" (read as {', '.join(fitting)} it adds up)"
    )
