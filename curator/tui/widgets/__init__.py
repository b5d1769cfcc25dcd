"""Widgets that know the terminal and nothing of the record: attributes go down, messages come up."""
