"""Whether two names are one: words, sounds, families, alignment, weights; `rules/names` is the way in."""
