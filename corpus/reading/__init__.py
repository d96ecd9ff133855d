"""The yardstick of reading: each cell and each word of generated reports, held against the file."""
