"""What stands around the figures: letterhead, signature, outline, posts, names, blanks."""
