"""What is asked about a figure: the words around it, each told apart by where it stands."""

from hcc_parse.normalise.questions import heading_above, question_of, questions
from tests.reports import mentions_of

TEXT = """
I. KẾT QUẢ TIẾP NHẬN
Trong kỳ, Trung tâm đã nhận mới 12 hồ sơ (trong đó: qua mạng 10 hồ sơ), đạt 99,5%.
"""


def asked(text: str) -> list[str]:
    mentions = mentions_of(text)
    return [" ".join(words) for words in questions(mentions.figures, mentions)]


def test_a_question_holds_label_number_unit_and_heading() -> None:
    first = asked(TEXT)[0].split()
    assert first[first.index("<n>") - 2 :][:5] == ["nhan", "moi", "<n>", "ho", "so"]
    assert {"k:count", "u:ho_so", "h:tiep", "h:nhan"} <= set(first)


def test_the_words_of_a_whole_are_marked_as_its_own() -> None:
    second = asked(TEXT)[1].split()
    assert {"o:nhan", "o:moi"} <= set(second)
    assert "nhan" not in second


def test_a_share_is_told_from_a_count_and_no_digit_is_asked_about() -> None:
    last = asked(TEXT)[2]
    assert "k:share" in last
    assert not any(map(str.isdigit, last))


def test_a_wording_alone_makes_a_question_too() -> None:
    words = question_of(("Số hồ sơ rút", ""), unit="hồ sơ", heading="Từ chối")
    assert " ".join(words) == "so ho so rut <n> ho so k:count u:ho_so h:tu h:choi"


def test_a_figure_before_any_heading_has_none_above() -> None:
    mentions = mentions_of("Đã nhận 12 hồ sơ.\nI. KẾT QUẢ\nĐã trả 10 hồ sơ.")
    above = [heading_above(figure, mentions) for figure in mentions.figures]
    assert [heading and heading.title for heading in above] == [None, "KẾT QUẢ"]
