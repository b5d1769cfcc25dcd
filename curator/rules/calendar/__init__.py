"""Dates in words and in EDTF: found, read, counted; `rules/dates` is the way in."""
