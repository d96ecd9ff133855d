"""Parts of a page that a command writes, between two marks."""


def put_between(page: str, begin: str, end: str, part: str) -> str:
    """Return a page with a part between its two marks, whatever stood there.

    Raises:
        ValueError: If the page has not each mark once, in their order.
    """
    if page.count(begin) != 1 or page.count(end) != 1 or page.index(end) < page.index(begin):
        raise ValueError(f"the page needs {begin} and {end} once each, in this order")
    before, _, rest = page.partition(begin)
    after = rest.partition(end)[2]
    return f"{before}{begin}\n{part}\n{end}{after}"
