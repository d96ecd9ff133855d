"""Growth, averages, ranks and peaks, beside the figures that bear them out."""
