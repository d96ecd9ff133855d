"""How a report came to be a picture: resolution, light, paper and faults, drawn from its number."""

from dataclasses import dataclass
from random import Random
from typing import Literal

Ink = Literal["colour", "grey", "bitonal"]
Layer = Literal["none", "true", "lying"]
RESOLUTIONS = (150, 200, 300)
IN_TURN = ("even", "grey ground", "bitonal", "noisy", "borders", "turned", "blurred")
ONE_OF_A_KIND = {  # reports of the fixed corpus whose manner is not that of their turn
    5: "layer",
    11: "layer that lies",
    8: "photographed",
    36: "photographed",
}
MANNERS = (*IN_TURN, *dict.fromkeys(ONE_OF_A_KIND.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One way of scanning; lengths are in pixels, angles in degrees.

    Attributes:
        manner: Its name, one of `MANNERS`.
        dpi: Pixels to an inch of the paper.
        seed: Of what differs from page to page.
        ink: Whether colours, greys, or black and white are kept.
        skew: How far a page lies askew at the most, to either side.
        noise: Standard deviation of the grain, in greys.
        specks: Dark dots on a page.
        blur: Radius.
        quality: Of the JPEG.
        ground: Grey of the paper, 255 is white.
        shade: By how many greys the light falls off.
        border: Share of the page's width that is black around it, at the most.
        turned: Whether wide pages lie on their side, and another page on its head.
        photographed: Whether it was taken at an angle, by hand.
        layer: Whether there is hidden text behind the pictures, and whether it says what they say.
    """

    manner: str
    dpi: int
    seed: int
    ink: Ink = "colour"
    skew: float = 1.0
    noise: float = 3.0
    specks: int = 0
    blur: float = 0.4
    quality: int = 75
    ground: int = 250
    shade: int = 8
    border: float = 0.0
    turned: bool = False
    photographed: bool = False
    layer: Layer = "none"


def manner_of(number: int) -> str:
    """The manner in which a report of the fixed corpus was scanned."""
    return ONE_OF_A_KIND.get(number, IN_TURN[number % len(IN_TURN)])


def look_of(number: int, dpi: int, manner: str = "") -> Look:
    """How a report is scanned, the same each time.

    Args:
        number: Of the report in its series.
        dpi: One of `RESOLUTIONS`, or any other.
        manner: One of `MANNERS`; that of its number when none is given.

    Raises:
        KeyError: If there is no such manner.
    """
    manner = manner or manner_of(number)
    rng = Random(f"scanning/{number}/{dpi}")
    usual: dict[str, object] = {
        "ink": rng.choice(("colour", "colour", "grey")),
        "skew": rng.uniform(0.3, 2.0),
        "noise": rng.uniform(2, 6),
        "blur": rng.uniform(0.3, 0.6) * dpi / 200,
        "quality": rng.randint(60, 80),
        "ground": rng.randint(242, 252),
        "shade": rng.randint(4, 16),
    }
    chosen = usual | _particular(rng, dpi)[manner]
    return Look(manner=manner, dpi=dpi, seed=number * 1000 + dpi, **chosen)  # type: ignore[arg-type]


def _particular(rng: Random, dpi: int) -> dict[str, dict[str, object]]:
    """What is particular about each manner."""
    return {
        "even": {},
        "grey ground": {"ground": rng.randint(185, 215), "shade": rng.randint(30, 50)},
        "bitonal": {"ink": "bitonal", "specks": 60, "shade": 4},
        "noisy": {"noise": rng.uniform(9, 14), "specks": 150, "quality": rng.randint(50, 60)},
        "borders": {"border": rng.uniform(0.02, 0.05)},
        "turned": {"turned": True},
        "blurred": {"blur": rng.uniform(0.8, 1.0) * dpi / 200},
        "layer": {"layer": "true"},
        "layer that lies": {"layer": "lying"},
        "photographed": {
            "photographed": True,
            "ink": "colour",
            "shade": rng.randint(60, 90),
            "blur": rng.uniform(0.5, 0.7) * dpi / 200,
            "border": 0.06,
        },
    }
