"""Capitals, whose names often stand for a government: "Islamabad and Dhaka agreed"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from curator.rules import names

_CAPITALS: Final = """
kabul tirana algiers luanda yerevan canberra vienna baku manama dhaka dacca bridgetown minsk brussels belmopan thimphu
sarajevo gaborone brasilia sofia ouagadougou bujumbura gitega phnom_penh yaounde ottawa bangui santiago beijing peking
bogota moroni kinshasa brazzaville san_jose zagreb havana nicosia prague copenhagen djibouti santo_domingo quito cairo
san_salvador malabo asmara tallinn mbabane addis_ababa suva helsinki paris libreville banjul tbilisi berlin accra athens
guatemala_city conakry bissau georgetown port_au_prince tegucigalpa budapest reykjavik new_delhi delhi jakarta tehran
baghdad dublin jerusalem tel_aviv rome kingston tokyo amman astana nairobi pristina kuwait_city bishkek vientiane riga
beirut maseru monrovia tripoli vilnius luxembourg antananarivo lilongwe kuala_lumpur putrajaya male bamako valletta
nouakchott port_louis mexico_city chisinau monaco ulaanbaatar podgorica rabat maputo naypyidaw windhoek kathmandu
amsterdam the_hague wellington managua niamey abuja pyongyang skopje oslo muscat islamabad ramallah panama_city
port_moresby asuncion lima manila warsaw lisbon doha bucharest moscow kigali riyadh dakar belgrade freetown singapore
bratislava ljubljana honiara mogadishu pretoria seoul juba madrid colombo khartoum paramaribo stockholm bern damascus
taipei dushanbe dodoma bangkok dili lome tunis ankara ashgabat kampala kyiv kiev abu_dhabi london washington montevideo
tashkent port_vila caracas hanoi sanaa sana_a lusaka harare buenos_aires la_paz ndjamena teheran yangon bonn
ঢাকা ইসলামাবাদ দিল্লি নয়াদিল্লি
"""
CAPITALS: Final = frozenset(name.replace("_", " ") for name in _CAPITALS.split())
"""In small plain letters, as the news write them, and a few that were capitals for long."""


@lru_cache(maxsize=4096)
def is_capital(name: str) -> bool:
    """Whether a name is that of a capital: "Islamabad", "Washington, D.C."."""
    return " ".join(names.every_token(name.partition(",")[0])) in CAPITALS
