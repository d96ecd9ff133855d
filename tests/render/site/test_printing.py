"""On paper a table has its head on every page and its total once, at its end."""

from pathlib import Path

from hcc_parse.render import site

STYLE = (Path(site.__file__).parent / "templates" / "site.css").read_text("utf-8")
PRINTED = STYLE.partition("@media print {")[2]


def test_the_words_of_a_head_that_can_be_clicked_come_again_on_each_page() -> None:
    assert "thead { display: table-header-group; }" in PRINTED
    assert "th button { display: contents; }" in PRINTED  # Chromium repeats no box within a line


def test_a_total_is_no_subtotal_of_each_page() -> None:
    assert "tfoot { display: table-row-group; }" in PRINTED


def test_no_shadow_of_a_table_that_scrolls_is_printed() -> None:
    assert ".wide { overflow: visible; background: none; }" in PRINTED
