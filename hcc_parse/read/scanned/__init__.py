"""Pages that are pictures: made upright and clean, read by Tesseract, given as printed pages."""
