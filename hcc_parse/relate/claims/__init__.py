"""Claims in words beside the figures that deny them."""
