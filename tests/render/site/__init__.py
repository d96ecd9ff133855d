"""The site that officials open from disk."""
