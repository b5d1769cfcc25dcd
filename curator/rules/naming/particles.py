"""Small words inside the names of persons: what links, what joins to its neighbour, what tells generations apart."""

from __future__ import annotations

from typing import Final

PARTICLES: Final[frozenset[str]] = frozenset(
    """
    al el ul ur ad ar as at an az ash ath adh es ed et ez esh il ud us ut un uz ol ibn bin ben bint binti bte binte bt b
    ibni ebn bn ould wuld wld weld ouled mint ait ag abu abou abi aba ebu umm um oum bu
    zada zadeh zade zai zoi oglu ogly ogli oglou oglo uulu uly ulu kyzy qizi kizi gizi quli zhanuly
    van von vom zu zum zur zun den der des dem ter ten te tot thor op t s in het auf an dem
    de da do dos das del della dello dell dei degli delle di d du la le les lo los las l y e i et und och og af av a
    mac mc o ni nic ua fitz ap ab ferch san
    te tu tau nga ka
    """.split()
)
"""Words that link the parts of a name and weigh little: left out, moved or written together as it pleases."""
