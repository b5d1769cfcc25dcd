"""The parts of a text, and when it was published; `rules/story` is the way in."""
