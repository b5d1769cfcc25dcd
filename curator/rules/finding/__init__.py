"""What a text names: persons, organisations and places, found and typed."""
