"""Word files: paragraphs, tables and lists as the reader of the page sees them."""
