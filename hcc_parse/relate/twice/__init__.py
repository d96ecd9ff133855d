"""One fact told twice, in sentences, in tables, or in both."""
