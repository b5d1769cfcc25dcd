"""Words of names that are one though they sound otherwise."""

from __future__ import annotations

_FAMILIES = {w: "mohammad" for w in "md mohd mohamed muhammad mohammed muhamad mohamad mohammod muhammed mohd mhmd mhmmd muhammd".split()}


def family(word: str) -> str:
    """The one word that stands for all spellings of a name."""
    return _FAMILIES.get(word, word)


def related(one: str, other: str) -> bool:
    """Whether the words are forms of one name: Bob and Robert."""
    return False


FILLERS = frozenset("the of and for in on to at by with de la le du di des del el al y e et und der die das van von a an as".split())
"""Small words that tell no organisation and no place from another."""
TITLES = frozenset(
    "lt lieutenant gen general maj major col colonel brig brigadier capt captain cdr cmdr commander cdre commodore adm"
    " admiral vadm radm air marshal sqn ldr squadron leader wg wing sgt sergeant field vice rear"
    " mr mrs ms miss dr doctor prof professor hon honourable honorable sir dame lord lady engr engineer"
    " president minister prime secretary ambassador senator chairman chief adviser retd ret rtd shri smt sri advocate barrister justice alhaj d".split()
)
SOFT_TITLES = frozenset("sheikh begum syed haji hajji mullah mian al el ul ur uz bin ibn bint ud abu van von de da".split())
OFFICES = frozenset("army navy naval air force staff the of and for chief head foreign defence defense home finance leader party police".split())
LEGAL = frozenset("ltd limited llc inc co company corp corporation plc gmbh sa ag jsc ooo oao pjsc srl bv nv pvt pte sarl sal".split())


def contrary(a, b, met) -> bool:
    return False
