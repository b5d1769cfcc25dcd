"""Turn news articles into an event record that can be cited and defended."""

__version__ = "0.1.0"
