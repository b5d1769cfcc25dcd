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

GLUE: Final[frozenset[str]] = frozenset(
    """
    al el ul ur ad ar as az ash ath adh es ed ez esh il ud ut uz us un ol abd abdu abdul abdel abdal abdur abdus abdool
    abu abou mac mc o d l de la le di da du del della lo san saint st van von fitz ben bin ibn ait ould bou
    uddin uddeen eddin eddine aldin aldeen ullah allah ullahi oglu ogly zada zadeh zade zai pur bai bhai ji
    """.split()
)
"""Words that are often written as one with their neighbour (kamr ul = kamrul, al masri = almasri, de la = dela)."""

ARTICLES: Final[frozenset[str]] = frozenset(
    "al el ul il ol ad ar as at an az ash ath adh ed er es et ez en esh ud ur us ut un uz".split()
)
"""The Arabic article in its spellings before sun and moon letters, and in names with "ul": all of them are one."""

SUN_ARTICLES: Final[dict[str, str]] = {
    "ad": "d", "ed": "d", "ud": "d", "adh": "d", "edh": "d", "ar": "r", "er": "r", "ur": "r", "or": "r",
    "as": "s", "es": "s", "us": "s", "os": "s", "ash": "sh", "esh": "sh", "ush": "sh", "at": "t", "et": "t",
    "ut": "t", "ath": "th", "an": "n", "en": "n", "un": "n", "az": "z", "ez": "z", "uz": "z",
}  # fmt: skip
"""An article that took the sound of the next word, and that sound: "ur" is an article only before r (ur Rahman)."""

SON_OF: Final[frozenset[str]] = frozenset(
    """
    bin ibn ben bint binti binte bte ibni ebn bn b ould wuld weld mint wlad oglu ogly ogli kyzy qizi kizi uly uulu
    anak ap ferch ibnu
    """.split()
)
"""Son or daughter of: the name behind it is the father's and may be left out."""

SUFFIXES: Final[tuple[str, ...]] = (
    "uddin", "ullah", "uzzaman", "urrahman", "ulislam", "ulhaq", "ulhuq", "ulhasan", "zada", "zadeh", "zai", "oglu",
    "ogly", "pour", "nejad", "nezhad", "abadi", "nia", "bhai", "bai", "ben", "bhen", "devi", "kaur", "ji", "singh",
)  # fmt: skip
"""Second parts of names that are written apart or together (Kamal Uddin = Kamaluddin, Ahmadi Nejad = Ahmadinejad)."""

GENERATIONS: Final[dict[str, str]] = {
    word: meaning
    for meaning, words in {
        "junior": "jr jnr junior filho hijo fils mladshi younger",
        "senior": "sr snr senior pere padre starshi elder",
        "grandson": "neto nieto",
        "nephew": "sobrinho",
        "2": "ii 2nd",
        "3": "iii 3rd",
        "4": "iv 4th",
        "5": "5th",
    }.items()
    for word in words.split()
}
"""What tells father and son of one name apart. Present on one side only it is often left out; two different ones
contradict each other."""

MAIDEN: Final[frozenset[str]] = frozenset(
    "nee born geb geborene ne fodd roz urozhd alias aka urf dit dite".split()
)
"""Words before the name at birth or another name: what follows is a name of its own."""

ARABIC_COMPOUNDS: Final[frozenset[str]] = frozenset(
    """
    rahman rehman rahmaan rahim raheem rahem aziz azeez karim kareem kerim malik malek majid majeed mecid
    hamid hameed latif lateef qadir qader kader kadir khaliq khalek khaleq razzaq razzak razak rezak wahab
    wahhab wahid waheed wadud salam salaam sattar satar samad samed sabur sabour ghaffar gafar ghani gani
    ghafur ghafoor hafiz hakim hakeem haq haqq huq hoque haque haleem halim jabbar jabar jalil jaleel
    jamil mannan manan matin mateen momin mumin muhaymin mumit mutalib muttalib nabi nasir nasser naser
    noor nur qayyum qayum quddus kuddus rab rabb rashid rasheed rauf raouf rasul rasool rahaman sami samee
    shakur shakoor tawab wali wakil wakeel zahir zahra hadi hai hay hayy barr bari bary basit baset batin
    fattah fatah alim aleem ali aal ilah elah hussein husayn hosein hossein reza rida amir
    """.split()
)
"""Names of God and others that "abd al" (servant of) joins: Abd al-Rahman = Abdurrahman = Abdul Rahman."""

INFLECTIONS: Final[dict[str, tuple[str, ...]]] = {
    "bengali": ("দেরকে", "য়ের", "দের", "েরা", "কেও", "কেই", "ের", "এর", "কে", "রা", "তে", "য়", "সহ", "র", "ও", "ই"),
    "cyrillic": (
        "ского", "скому", "ским", "ском", "ской", "скую", "ого", "ому", "ему", "его", "ами", "ями", "ием", "ею", "ою",
        "ом", "ем", "ым", "им", "ой", "ей", "ую", "юю", "ия", "ию", "ие", "ии", "а", "у", "е", "я", "ю", "и", "ы",
    ),
    "latin": ("ning", "nin", "nun", "dan", "den", "lar", "ler", "ga", "da", "s"),
}  # fmt: skip
"""Endings that a sentence adds to a name, the longest first: ইউনূসের (of Yunus), Путина (of Putin), Erdogan'in. To be
cut from a mention only where a known name of four letters and more is left; `latin` ones only behind an apostrophe."""
