"""What reading costs beside the bare libraries, in one run on the same files: `make bench`."""
