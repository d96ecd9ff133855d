"""Small reports about nothing but time: dates and periods in every form, with the truth of each."""
