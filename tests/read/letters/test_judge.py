"""Old codings become Unicode; Unicode stays what it is, under whatever font."""

import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hcc_parse.read.letters import Coding, suspected, to_unicode
from hcc_parse.read.letters.tables import rows, tcvn3, vietnamese
from tests.read.corpus_files import PDF_FILES, WORD_FILES, read_once
from tests.read.letters.coded import coded, shown

SENTENCE = (
    "Thực hiện Nghị định của Chính phủ, trong quý II năm 2026 bộ phận tiếp nhận và trả kết quả "
    "đã giải quyết 1.234 hồ sơ (đạt 98,5%); hướng dẫn người dân nộp hồ sơ trực tuyến."
)
SYLLABLES = sorted({w for w in SENTENCE.replace(",", " ").split() if not w.isascii()})
CORPUS = [
    "\n".join(p.text for p in read_once(path).passages()) for path in (*WORD_FILES, *PDF_FILES)
]
each_coding = pytest.mark.parametrize("coding", list(Coding))
# Made with `printf '\xa1…\xfe' | iconv -f TCVN5712-1 -t UTF-8` of glibc 2.36: the letters of the
# small set and the seven bare capitals; its capitals with tones are no letters in the .Vn fonts.
ORACLE = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò", 0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip


def test_the_table_of_tcvn3_is_the_one_of_the_standard() -> None:
    expected = {chr(at + n): letter for at, run in ORACLE.items() for n, letter in enumerate(run)}
    assert tcvn3() == expected
    assert {row["written"] or "\u00ad" for row in rows("tcvn3.csv")} == set(expected)


def test_vni_has_every_letter_once_in_both_cases() -> None:
    letters = [row["letter"] for row in rows("vni.csv")]
    assert len(letters) == len(set(letters)) == len(vietnamese()) == 134
    assert {letter.swapcase() for letter in letters} == set(letters)


@pytest.mark.parametrize(
    ("written", "coding", "text"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", Coding.TCVN3, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("§éc lËp - Tù do - H¹nh phóc", Coding.TCVN3, "Độc lập - Tự do - Hạnh phúc"),
        ("B¸o c¸o n¨m 2026", Coding.TCVN3_CAPITALS, "BÁO CÁO NĂM 2026"),
        ("Q§-UBND", Coding.TCVN3, "QĐ-UBND"),
        ("th\u00ad viÖn", Coding.TCVN3, "thư viện"),
        ("Coäng hoøa xaõ hoäi chuû nghóa", Coding.VNI, "Cộng hòa xã hội chủ nghĩa"),
        ("ÑOÄC LAÄP - TÖÏ DO", Coding.VNI, "ĐỘC LẬP - TỰ DO"),
        ("UÛy ban, ÖÙng duïng, kyø", Coding.VNI, "Ủy ban, Ứng dụng, kỳ"),
        ("".join(chr(0xF000 + ord(c)) for c in "ViÖt 5"), Coding.TCVN3, "Việt 5"),
    ],
)
def test_known_words(written: str, coding: Coding, text: str) -> None:
    assert to_unicode(written, coding) == text


@each_coding
@pytest.mark.parametrize("text", CORPUS[:2], ids=["first", "second"])
def test_a_whole_report_comes_back(text: str, coding: Coding) -> None:
    assert to_unicode(coded(text, coding), coding) == shown(text, coding)


@each_coding
@given(st.lists(st.sampled_from(SYLLABLES), min_size=3, max_size=8).map(" ".join))
def test_words_come_back(coding: Coding, text: str) -> None:
    assert to_unicode(coded(text, coding), coding) == shown(text, coding)


@each_coding
@pytest.mark.parametrize("text", [*CORPUS[:3], SENTENCE, "Đã tiếp nhận có, là, đó"])
def test_unicode_under_an_old_font_stays(text: str, coding: Coding) -> None:
    assert to_unicode(text, coding) == text


@each_coding
def test_a_mixture_is_parted_word_by_word(coding: Coding) -> None:
    old = "tiếp nhận hồ sơ của người dân"
    mixed = f"Đã giải quyết đúng hạn {coded(old, coding)}"
    assert to_unicode(mixed, coding) == f"Đã giải quyết đúng hạn {shown(old, coding)}"


@each_coding
@given(st.text(alphabet=string.digits + string.punctuation + " \n\t"))
def test_digits_and_punctuation_never_change(coding: Coding, text: str) -> None:
    assert to_unicode(text, coding) == text


@each_coding
@given(st.text())
def test_any_text_becomes_composed_text(coding: Coding, text: str) -> None:
    assert unicodedata.is_normalized("NFC", to_unicode(text, coding))


@pytest.mark.parametrize("code", ["\u00c1", "\u00ba", "\u00b2", "\u0152", "\ue000"])
def test_an_unknown_code_stays(code: str) -> None:
    assert to_unicode(f"ViÖt {code} céng hßa", Coding.TCVN3) == f"Việt {code} cộng hòa"


@pytest.mark.parametrize("coding", [Coding.TCVN3, Coding.VNI])
@pytest.mark.parametrize("text", [*CORPUS[:2], SENTENCE], ids=["first", "second", "sentence"])
def test_a_lost_font_is_suspected_by_the_words(text: str, coding: Coding) -> None:
    assert suspected(coded(text, coding)) is coding


@pytest.mark.parametrize("text", [*CORPUS, SENTENCE])
def test_real_reports_are_above_suspicion(text: str) -> None:
    assert suspected(text) is None
    assert all(suspected(line) is None for line in text.split("\n"))


@given(st.lists(st.sampled_from([*SYLLABLES, "có", "là", "ông", "cá", "đó", "ở"]), max_size=60))
def test_vietnamese_words_are_above_suspicion(words: list[str]) -> None:
    assert suspected(" ".join(words)) is None


LATIN = sorted("àáâãèéêìíòóôõùúý")


@given(st.lists(st.tuples(st.sampled_from("bcdhlmnt"), st.sampled_from(LATIN)), max_size=60))
def test_vietnamese_words_of_latin_letters_alone_are_too(words: list[tuple[str, str]]) -> None:
    assert suspected(" ".join(map("".join, words))) is None


@pytest.mark.parametrize(
    "text",
    [
        "The commune received 4.266 dossiers, café naïve résumé façade coöperate " * 20,
        "Où êtes-vous allés l'été passé, à la forêt, près du château, après avoir dîné là-bas ? "
        "C'était déjà réglé : la procédure a été achevée, même simplifiée, grâce à l'équipe créée "
        "à cet effet; les députés ont été reçus; où, çà et là, naïveté, maïs, Noël, août, sûr. ",
        "céng hßa x· héi",
        "",
    ],
)
def test_other_languages_and_short_texts_are_above_suspicion(text: str) -> None:
    assert suspected(text) is None
