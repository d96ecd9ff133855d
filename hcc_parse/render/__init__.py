"""From reviews to what people and programs read; nothing is computed here that was not found."""

from hcc_parse.render.json import result_of, schema, tool_version
from hcc_parse.render.text import safe, text_of

__all__ = ["result_of", "safe", "schema", "text_of", "tool_version"]
