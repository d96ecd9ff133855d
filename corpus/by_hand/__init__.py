"""Reports written by people who never saw the product, all figures true, and slips for them."""
