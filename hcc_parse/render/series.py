"""A series over periods as a drawing: a line for each unit, in SVG that needs nothing else."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

from hcc_parse.domain import in_words

WIDTH, HEIGHT, LEFT, TOP, ROW = 900, 360, 80, 40, 18
COLOURS = ("#1b5e9b", "#b3541e", "#2e7d32", "#7b1fa2", "#8d6e00", "#00838f", "#ad1457", "#455a64")
Values = Sequence[Decimal | None]


def series_svg(title: str, periods: Sequence[str], units: Mapping[str, Values]) -> str:
    """Draw what units state, period by period; a period without a figure breaks the line.

    Args:
        title: What is measured.
        periods: The periods, in order.
        units: For each unit its values, one for each period.
    """
    values = [value for line in units.values() for value in line if value is not None]
    most = max(values, default=Decimal(0)) or Decimal(1)
    height = TOP + HEIGHT + 40 + ROW * len(units)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img"'
        f' font-family="sans-serif" font-size="12"><title>{escape(title)}</title>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
        f'<path d="M{LEFT} {TOP}V{TOP + HEIGHT}H{WIDTH - 20}" fill="none" stroke="#666"/>',
        f'<text x="{LEFT - 6}" y="{TOP + 6}" text-anchor="end">{in_words(most)}</text>',
        f'<text x="{LEFT - 6}" y="{TOP + HEIGHT}" text-anchor="end">0</text>',
    ]
    for number, period in enumerate(periods):
        x = _across(number, len(periods))
        y = TOP + HEIGHT + 18
        parts.append(f'<text x="{x}" y="{y}" text-anchor="middle">{escape(period)}</text>')
    for number, (unit, line) in enumerate(units.items()):
        parts += _line(number, unit, line, most)
    return "\n".join([*parts, "</svg>\n"])


def _line(number: int, unit: str, line: Values, most: Decimal) -> list[str]:
    colour = COLOURS[number % len(COLOURS)]
    points = [
        None if value is None else (_across(n, len(line)), _up(value, most))
        for n, value in enumerate(line)
    ]
    path, pen = "", "M"
    for point in points:
        path += f"{pen}{point[0]} {point[1]}" if point else ""
        pen = "L" if point else "M"
    y = TOP + HEIGHT + 40 + ROW * number
    dots = [
        f'<circle cx="{point[0]}" cy="{point[1]}" r="3" fill="{colour}"><title>'
        f"{escape(unit)}: {in_words(value)}</title></circle>"
        for point, value in zip(points, line, strict=True)
        if point and value is not None
    ]
    return [
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/>' if path else "",
        *dots,
        f'<rect x="{LEFT}" y="{y - 10}" width="12" height="12" fill="{colour}"/>'
        f'<text x="{LEFT + 18}" y="{y}">{escape(unit)}</text>',
    ]


def _across(number: int, count: int) -> int:
    return LEFT + 40 + number * (WIDTH - LEFT - 100) // max(1, count - 1)


def _up(value: Decimal, most: Decimal) -> int:
    return TOP + HEIGHT - int(value * (HEIGHT - 10) / most)
