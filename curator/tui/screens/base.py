"""What all screens of the app share: the app itself, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast

from textual.screen import Screen

if TYPE_CHECKING:
    from curator.tui.app import CuratorApp

T = TypeVar("T")


class CuratorScreen(Screen[T]):
    """A screen of the app."""

    @property
    def curator(self) -> CuratorApp:
        """The app this screen belongs to."""
        return cast("CuratorApp", self.app)
