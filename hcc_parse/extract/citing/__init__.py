"""The grammar of citations: symbols, types, lists, what follows a symbol, laws, short mentions."""
