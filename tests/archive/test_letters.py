"""Texts that PostgreSQL takes only in its own way: odd letters, long words, long texts."""

from dataclasses import replace

from hcc_parse.archive import open_archive
from hcc_parse.archive.questions import Question
from hcc_parse.domain.holding import Holding, Line
from tests.archive.reports import NOW, holdings


def test_every_letter_comes_out_as_it_went_in(url: str) -> None:
    texts = ["a\x00zet đường\x00", "\U0010ffff \U0010ffff0 \U0010ffff1", "'\\ \t \u0301 \U0001f600"]
    archive = open_archive(url)
    id, _ = archive.add(_with_lines(texts), None, NOW)
    assert [line.text for line in archive.show(id).lines][-3:] == texts
    assert archive.search(Question(text="zet")).total == 1
    assert archive.verify() == []
    archive.close()


def test_values_of_any_length_have_room(url: str) -> None:
    long = "xã " + " ".join(f"từ{n}" for n in range(3000))
    holding = _with_lines([long, "x" * 5000])
    brief = holding.brief
    stated = tuple(replace(one, field=long) for one in brief.stated)
    cited = tuple(replace(one, symbol="1/" + "Q" * 5000) for one in brief.cited)
    archive = open_archive(url)
    archive.add(
        replace(holding, brief=replace(brief, unit=long, stated=stated, cited=cited)), None, NOW
    )
    assert archive.search(Question(only=(("unit", long),))).total == 1
    assert archive.search(Question(only=(("field", long),))).total == 1
    assert len(archive.series("resolved_overdue", long)) == 1
    assert archive.search(Question(text="x" * 5000)).total == 1
    assert archive.search(Question(text="x" * 4999)).total == 0
    assert archive.search(Question(text="x" * 300 + "*")).total == 1
    assert archive.verify() == []
    archive.close()


def test_a_phrase_is_found_however_long_the_text(url: str) -> None:
    words = [f"chữ{n}" for n in range(40_000)]
    archive = open_archive(url)
    archive.add(_with_lines([" ".join(words), "lặp " * 3000 + "hết"]), None, NOW)
    for first in (0, 190, 254, 16_000, 39_937):
        phrase = " ".join(words[first : first + 63])
        assert archive.search(Question(text=f'"{phrase}"')).total == 1, first
    assert archive.search(Question(text='"lặp hết"')).total == 1
    assert archive.search(Question(text='"lặp lap lặp"')).total == 1
    assert archive.search(Question(text='"chữ7 chữ9"')).total == 0
    archive.close()


def _with_lines(texts: list[str]) -> Holding:
    """A report with these paragraphs behind its own."""
    holding = holdings()["binh"]
    spot = holding.lines[-1].spot
    added = [Line("paragraph", spot._replace(block=900 + n), text) for n, text in enumerate(texts)]
    brief = replace(holding.brief, sha256="9" * 64)
    return replace(holding, brief=brief, lines=(*holding.lines, *added), words=())
