"""The workbook that reviewers work through, made with XlsxWriter."""

from hcc_parse.render.workbook.tables import Room
from hcc_parse.render.workbook.writing import write_workbook

__all__ = ["Room", "write_workbook"]
