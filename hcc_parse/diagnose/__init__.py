"""From broken sums to the figure that broke them."""

from hcc_parse.diagnose.single_change import diagnose

__all__ = ["diagnose"]
