"""In which sense a name stands somewhere: a capital for its government, a nation as an adjective, a dateline, an office,
an account."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from curator.rules.name_countries import COUNTRIES
from curator.rules.name_finding_words import GROUPS

_CAPITALS: Final = """
kabul; tirana; algiers; luanda; buenos aires; yerevan; canberra; vienna; baku; manama; dhaka; bridgetown; minsk; brussels;
thimphu; la paz; sarajevo; gaborone; brasilia; sofia; ouagadougou; naypyidaw; yangon; phnom penh; yaounde; ottawa; bangui;
ndjamena; santiago; beijing; bogota; kinshasa; brazzaville; san jose; zagreb; havana; nicosia; prague; copenhagen;
djibouti; santo domingo; quito; cairo; san salvador; asmara; tallinn; addis ababa; helsinki; paris; tbilisi; berlin;
accra; athens; guatemala city; conakry; port au prince; tegucigalpa; budapest; reykjavik; new delhi; delhi; jakarta;
tehran; teheran; baghdad; dublin; jerusalem; tel aviv; rome; kingston; tokyo; amman; astana; nairobi; pyongyang; seoul;
pristina; kuwait city; bishkek; vientiane; riga; beirut; monrovia; tripoli; vilnius; luxembourg; antananarivo; lilongwe;
kuala lumpur; male; bamako; nouakchott; mexico city; chisinau; ulaanbaatar; podgorica; rabat; maputo; windhoek;
kathmandu; amsterdam; the hague; wellington; managua; niamey; abuja; skopje; oslo; muscat; islamabad; panama city;
asuncion; lima; manila; warsaw; lisbon; doha; bucharest; moscow; kigali; riyadh; dakar; belgrade; freetown; singapore;
bratislava; ljubljana; mogadishu; pretoria; juba; madrid; colombo; khartoum; stockholm; bern; damascus; taipei; dushanbe;
dodoma; bangkok; lome; tunis; ankara; ashgabat; kampala; kyiv; kiev; abu dhabi; london; washington; montevideo; tashkent;
caracas; hanoi; sanaa; sana a; lusaka; harare; ramallah; bonn; rawalpindi
"""
_BY_ITSELF = frozenset(
    "has have had is was says said seeks seeking sought seek wants wanted want accuses accused blames blamed denies denied"
    " denying insists insisted agrees agreed hopes hoped fears feared urged urges warned warns condemned rejects rejected"
    " announced claims claimed maintains maintained views viewed sees regards decided signed signalled signaled imposed"
    " responded offered offers refused refuses supports supported opposes opposed plans planned considers would will could"
    " may might must should did does remains expects expected lodged summoned recalled expelled severed cut froze vowed"
    " pledged pressed pushed called demanded demands hailed welcomed rebuffed ordered attempts attempted tried tries".split()
)
_LOCAL = frozenset(
    "streets street airport residents outskirts mayor police hospital hospitals suburbs suburb neighborhood neighborhoods"
    " metro traffic population university universities stadium red zone district old city downtown port roads slums"
    " hotel hotels museum museums main largest north south east west northern southern central international".split()
)
_BESIDE = re.compile(r"(?:['’]s)? (?P<word>[\w-]+)")
_BETWEEN = re.compile(r"(?:between|with|against|toward|towards|pressure on|by) \Z")
_WAYS = re.compile(
    r"\b(?:routes?|flights?|roads?|trains?|bus|buses|services?|trips?|distance|travel\w*|fly|flying|flew|highway|ferry"
    r"|lines?|met|meeting|meet|talks) [\w ]{0,24}\Z"
)
_DATELINE = re.compile(
    r"[ \u00a0]*(?:,[^\n:—–-]{1,40}?)?(?:\([^)\n]{2,24}\)[ \u00a0]*)?(?:[:—–][ \u00a0]|--?[ \u00a0]|\[)", re.UNICODE
)
_OF_A_GOVERNMENT = re.compile(r"(?:['’]s?)?[ \u00a0](?:interim |military |caretaker |ousted |fallen |elected )?"
                              r"(?P<word>government|govt|administration|regime|cabinet)\b")


@cache
def capitals() -> frozenset[str]:
    """Seats of governments, folded."""
    return frozenset(" ".join(name.split()) for name in _CAPITALS.split(";"))


@cache
def adjectives() -> dict[str, str]:
    """Words for people and things of a country, folded, and the common name of the country."""
    found: dict[str, str] = {}
    for country in reversed(COUNTRIES):
        for word in country.adjectives:
            found[word] = country.names[0]
        for name in country.names:
            found.pop(name, None)
    return found


def is_group(name: str) -> bool:
    """Whether a folded name is that of a people or a faith."""
    return name in GROUPS


def starts_a_dateline(text: str, start: int, end: int) -> bool:
    """Whether a place stands where a dateline does: at the start of a line, before a colon or a dash."""
    if "\n" not in text[max(0, start - 3) : start] and start > 3:
        return False
    if text[max(0, start - 3) : start].strip(" \n\u00a0\"“("):
        return False
    return _DATELINE.match(text, end, end + 70) is not None


def is_a_government(text: str, start: int, end: int) -> bool:
    """Whether a capital stands for its government: it seeks and denies, or is spoken of beside another government."""
    before = text[max(0, start - 60) : start]
    if re.search(r"\b(?:in|at|near|outside|from|to|into|around|across|of|through|via|inside|left|reached) \Z", before):
        return False
    behind = _BESIDE.match(text, end, end + 40)
    if behind is not None and text[end : end + 2] in ("'s", "’s"):
        return behind["word"] not in _LOCAL and not behind["word"][:1].isupper()
    if behind is not None and behind["word"] in _BY_ITSELF:
        return True
    return behind is not None and behind["word"] == "seeking"


def beside_a_government(text: str, start: int, end: int, other: tuple[int, int]) -> bool:
    """Whether a capital is joined to another one by "and" or a comma: "between Dhaka and New Delhi"."""
    first, second = sorted(((start, end), other))
    return text[first[1] : second[0]] in (" and ", ", ", " & ", "-", "–")


def between_governments(text: str, start: int) -> bool:
    """Whether two joined capitals that begin at `start` are spoken of as governments are: ties between them, no roads."""
    before = text[max(0, start - 60) : start]
    return bool(_BETWEEN.search(before)) and not _WAYS.search(_BETWEEN.sub("", before))


def government_behind(text: str, end: int) -> str:
    """The word behind a person that makes a government of the name: "the Sheikh Hasina government". Empty if none."""
    found = _OF_A_GOVERNMENT.match(text, end, end + 40)
    return found["word"] if found else ""
