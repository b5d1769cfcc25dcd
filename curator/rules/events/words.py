"""English words that say how a sentence is built: what joins, what negates, who is spoken of without a name."""

from __future__ import annotations

from functools import lru_cache

from curator.rules.names import is_title

DETERMINERS = frozenset(
    "the a an this these those his her its their our some several many both two three four five six"
    " seven eight nine ten dozens hundreds thousands scores other another any all more few no each about"
    " around nearly over".split()
)
PREPOSITIONS = frozenset(
    "in on at with of by for to from between against over after before during near into under through since"
    " until upon among across off around towards toward via outside inside within without behind despite amid"
    " about as including alongside following than".split()
)
BORDERS = frozenset(
    "where while whereas because although though if unless when which whose that after before as since until".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being has have had having do does did will would shall should may might can"
    " could must 'll".split()
)
ADVERBS = frozenset(
    "also recently earlier later then separately together jointly again now already previously reportedly"
    " today yesterday just still currently formally officially briefly personally too both first once only"
    " all further yet never not meanwhile additionally soon shortly finally even subsequently extensively"
    " publicly".split()
)
LIGHT_VERBS = frozenset(
    "hold holds held holding have has had make makes made making pay pays paid paying take takes took taken"
    " taking attend attends attended attending join joins joined joining participate participates"
    " participated participating conduct conducts conducted conducting stage stages staged staging launch"
    " launches launched launching begin begins began begun beginning start starts started starting conclude"
    " concludes concluded concluding complete completes completed undertake undertook undertaken host hosts"
    " hosted hosting organise organises organised organize organized arrive arrives arrived embark embarked"
    " kick kicked wrap wrapped open opened carry carried lead leads led leading call called resume resumed"
    " engage engaged part off out".split()
)
PRONOUNS = frozenset("he she they them him".split())
_OFFICES = frozenset(
    "chief minister president premier adviser advisor secretary chairman chairwoman chairperson officer"
    " commander ambassador envoy spokesman spokeswoman spokesperson governor director head leader king queen"
    " prince princess speaker counterpart mayor judge justice chancellor chair vice-president vice-admiral"
    " representative commissioner consul emir sultan crown emperor pope archbishop bishop deputy"
    " managing executive inspector superintendent coas cns cas cjcsc pso pm fm dg ceo igp ministers"
    " presidents leaders generals chiefs attaché attache lawmaker senator congressman sir professor dr mr mrs"
    " ms lt lt-gen gen maj brig col capt adm vadm radm ltg major-general lieutenant-general judges"
    " ambassadors envoys".split()
)
_GROUPS = frozenset(
    "delegation delegations team teams group groups officials official officers troops soldiers forces force"
    " crew contingent contingents party representatives delegates students student workers residents"
    " villagers people activists supporters protesters demonstrators civilians militants gunmen rebels"
    " fighters insurgents police army navy military government governments members unions union crowd crowds"
    " citizens families relatives teachers drivers farmers doctors nurses lawyers journalists experts"
    " engineers pilots technicians cadets personnel general leadership authorities sector side counterparts"
    " hosts guests workforce diplomats businessmen entrepreneurs lawmakers parliamentarians commanders staff"
    " employees refugees sides nations countries neighbours neighbors parties man woman men women youths"
    " rioters mob administration regime company manufacturer ministry squad brigade battalion fleet warship"
    " warships frigate destroyer submarine ship ships vessels aircraft migrants passengers strikers"
    " passers-by guards".split()
)
_MODIFYING = frozenset(
    "military general army navy police party government student worker people civilians ship crew state crowd"
    " union company force members staff women men man woman border mob".split()
)
_RANK_PARTS = frozenset("air wing field rear vice squadron major lieutenant principal crown managing".split())
CONJUNCTIONS = frozenset(
    "and or but so yet for nor however meanwhile then therefore thus still instead".split()
)
COUNTED = frozenset("thousands hundreds dozens scores tens millions".split())
QUANTITIES = frozenset(
    "thousands hundreds dozens scores tens millions number group handful majority crowd".split()
)
GOVERNMENTS = frozenset("government administration regime rule cabinet era".split())
_SITES = frozenset(
    "headquarters hq house palace office ministry secretariat embassy base airport bhaban bhavan residence university"
    " academy parliament hall club hotel square mosque stadium port harbour".split()
)
_NOT_WHO = frozenset(
    "paper papers power powers matter matters letter letters order orders border borders".split()
)
_WHO_ENDINGS = ("ists", "men", "women", "manufacturers", "makers")
_KNOWN_QUALITIES = frozenset(
    "senior top high-level high-ranking visiting former acting deputy vice current then outgoing incoming"
    " military defence defense naval army navy air force foreign prime interim caretaker national joint state"
    " provincial federal armed security intelligence spy police coast guard border staff principal principal"
    " second-highest-ranking parliamentary business trade peace student opposition ruling party garment"
    " government medical public local newly-appointed special chief deputy assistant general executive"
    " managing major young armed unarmed central civil state-owned state-run".split()
)


@lru_cache(maxsize=16384)
def is_office(word: str) -> bool:
    """Whether a word (small letters) is an office or a rank: it stands for one person."""
    return word not in _RANK_PARTS and (word in _OFFICES or is_title(word))


@lru_cache(maxsize=16384)
def is_group(word: str) -> bool:
    """Whether a word (small letters) stands for people or a body that is not named."""
    return word in _GROUPS or (word.endswith(_WHO_ENDINGS) and word not in _NOT_WHO and len(word) > 5)


def may_modify(word: str) -> bool:
    """Whether a word for a group often stands before another noun instead: "military relations"."""
    return word in _MODIFYING


@lru_cache(maxsize=16384)
def is_quality(word: str) -> bool:
    """Whether a word (small letters) may stand before an office or a group as its quality."""
    return word in _KNOWN_QUALITIES or word in _RANK_PARTS or ("-" in word and not word[0].isdigit())


def is_site(word: str) -> bool:
    """Whether a name that ends with this word (small letters) is that of a building or a like place."""
    return word in _SITES


@lru_cache(maxsize=16384)
def may_begin(word: str) -> bool:
    """Whether somebody may begin with this word (small letters) where it is no name."""
    return (
        word in DETERMINERS
        or word in PRONOUNS
        or word in QUANTITIES
        or word.isdecimal()
        or is_office(word)
        or is_group(word)
        or is_quality(word)
    )
