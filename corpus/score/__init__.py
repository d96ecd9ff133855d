"""The yardstick: what was read and found of generated reports, held against what is in them."""
