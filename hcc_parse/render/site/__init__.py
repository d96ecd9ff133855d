"""The site that officials open from disk: a front page, a page a report, the city's totals."""

from hcc_parse.render.site.attached import Attached
from hcc_parse.render.site.checks import Explained, checks_page
from hcc_parse.render.site.index import index_page
from hcc_parse.render.site.links import checks_path, enclosed_path, picture_path, report_path
from hcc_parse.render.site.pictures import PagePicture, page_pictures
from hcc_parse.render.site.report import pages_with_findings, places_of_findings, report_page
from hcc_parse.render.site.totals import total_pages

__all__ = [
    "Attached",
    "Explained",
    "PagePicture",
    "checks_page",
    "checks_path",
    "enclosed_path",
    "index_page",
    "page_pictures",
    "pages_with_findings",
    "picture_path",
    "places_of_findings",
    "report_page",
    "report_path",
    "total_pages",
]
