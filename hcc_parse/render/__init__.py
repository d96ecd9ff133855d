"""From reviews to what people and programs read; nothing is computed here that was not found."""

from hcc_parse.render.comparison import comparison_json, comparison_schema, comparison_text
from hcc_parse.render.json import report_entry, result_of, schema, tool_version
from hcc_parse.render.places import place_in, place_in_words
from hcc_parse.render.round_text import round_text
from hcc_parse.render.text import safe, text_of
from hcc_parse.render.transcript import transcript_of
from hcc_parse.render.unmatched import Kind, unmatched_text
from hcc_parse.render.unmatched_csv import unmatched_csv

__all__ = [
    "Kind",
    "comparison_json",
    "comparison_schema",
    "comparison_text",
    "place_in",
    "place_in_words",
    "report_entry",
    "result_of",
    "round_text",
    "safe",
    "schema",
    "text_of",
    "tool_version",
    "transcript_of",
    "unmatched_csv",
    "unmatched_text",
]
