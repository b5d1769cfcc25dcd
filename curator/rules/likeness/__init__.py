"""Which texts and events tell the same."""
