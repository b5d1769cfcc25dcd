"""Bodies that the news names without a word of what they are: outlets, companies, armed groups, clubs, churches."""

from __future__ import annotations

from functools import cache
from typing import Final

_OUTLETS: Final = """
reuters; associated press; agence france presse; afp; upi; xinhua; tass; interfax; yonhap; kyodo; ansa; efe;
dpa; pti; ani; app; ians; uni; bss; unb; cnn; bbc; nbc; abc; cbs; cbc; pbs; npr; fox; fox news; msnbc; c span;
sky news; al jazeera; al arabiya; al ikhbariya; ikhbariya; al ekhbariya; new york times; washington post; wall
street journal; usa today; los angeles times; la weekly; huffington post; huffpost; buzzfeed; politico; axios;
vox; vice; slate; salon; bloomberg; forbes; time; newsweek; the economist; guardian; the guardian; daily mail;
the sun; the times; the independent; le monde; le figaro; der spiegel; bild; el pais; el mundo; la repubblica;
corriere della sera; haaretz; dawn; geo; ary; samaa; jang; express tribune; prothom alo; daily star; bdnews24;
jugantor; ittefaq; kaler kantho; the hindu; hindustan times; times of india; indian express; ndtv; republic tv;
wion; the print; the wire; scroll; firstpost; wikinews; wikipedia; wikileaks; rolling stone; time magazine; pc
world; wired; techcrunch; the verge; kcna; irna; isna; press tv; sana; wafa; tolo; tolonews; pajhwok; khaama;
radio free europe; voice of america; voa; deutsche welle; dw; rfi; rt; sputnik; kommersant; novaya gazeta;
pravda; izvestia; globe and mail; toronto star; canadian press; ctv; edmonton sun; sydney morning herald; the
age; the australian; straits times; bangkok post; jakarta post; inquirer; rappler; venceremos; radio venceremos;
acan; acan efe; notimex; prensa latina; tanjug; la prensa; el tiempo; el comercio; caracol; rcn; televisa;
univision
"""
_COMPANIES: Final = """
google; facebook; meta; twitter; x corp; youtube; instagram; whatsapp; telegram; tiktok; snapchat; reddit;
microsoft; apple; amazon; netflix; uber; lyft; tesla; spacex; boeing; airbus; lockheed martin; raytheon;
northrop grumman; general motors; ford motor; toyota; honda; nissan; hyundai; samsung; sony; nintendo; ubisoft;
ibm; intel; nvidia; oracle; cisco; huawei; xiaomi; alibaba; tencent; baidu; bytedance; walmart; target; costco;
kroger; walgreens; cvs; 7 eleven; dollar general; mcdonald's; mcdonalds; burger king; starbucks; subway; kfc;
pepsi; coca cola; nestle; budweiser; nike; adidas; exxon; exxonmobil; chevron; shell; bp; total; gazprom;
rosneft; aramco; petrobras; pemex; ecopetrol; citigroup; jpmorgan; goldman sachs; morgan stanley; wells fargo;
hsbc; barclays; deutsche bank; disney; warner; paramount; pixar; marvel; lufthansa; air france; british airways;
avianca; emirates; paypal; visa; mastercard; ebay; craigslist; airbnb; gofundme; pfizer; moderna; astrazeneca;
novartis; merck; bayer; monsanto; halliburton; enron; blackwater; wagner
"""
_GROUPS: Final = """
taliban; afghan taliban; al qaeda; al qaida; islamic state; isis; isil; daesh; hamas; hezbollah; hizbullah;
hizbollah; fatah; islamic jihad; houthi; houthis; boko haram; al shabaab; al shabab; janjaweed; khmer rouge;
viet cong; shining path; sendero luminoso; tupac amaru; mrta; farc; eln; m 19; epl; auc; extraditables; the
extraditables; medellin cartel; cali cartel; sinaloa cartel; zetas; los zetas; ms 13; mara salvatrucha; crips;
bloods; latin kings; hells angels; kkk; ku klux klan; proud boys; antifa; black lives matter; anonymous;
contras; sandinistas; fsln; fmln; farabundo marti; arena; fdr; erp; urng; egp; orpa; fpl; rn; atlacatl; treasury
police; ira; eta; plo; pkk; ypg; ltte; tamil tigers; naxalites; lashkar e taiba; jaish e mohammed; haqqani
network; tehreek e taliban pakistan; ttp; bla; balochistan liberation army; awami league; bnp; jamaat e islami;
jamaat; chhatra league; hefazat; bjp; aam aadmi party; shiv sena; rss; congress; cpi; trinamool; ppp; pml n;
pti; mqm; jui; kremlin; white house; pentagon; downing street; capitol; vatican; holy see; wall street;
congress; parliament; senate; knesset; bundestag; duma; majlis; lok sabha; rajya sabha; jatiya sangsad; sejm;
diet; interpol; europol; scotland yard; mossad; shin bet; savak; kgb; fsb; gru; nato; opec; asean; saarc; brics;
ecowas; african union; arab league; european union; commonwealth; united nations; unicef; amnesty international;
human rights watch; red cross; red crescent; greenpeace; oxfam; medecins sans frontieres; doctors without
borders; caritas; rotary; ymca; naacp; aclu; nra; mothers against drunk driving; make a wish foundation; boy
scouts; girl scouts; freemasons; scientology; church of scientology; mormon church; catholic church; church of
england; wicca; manchester united; manchester city; chelsea; arsenal; liverpool fc; tottenham hotspur; real
madrid; fc barcelona; juventus; ac milan; bayern munich; new york yankees; new york giants; dallas cowboys;
chicago bulls; los angeles lakers; boston red sox; boston celtics; chicago cubs; nasa; fema; fifa; uefa; nba;
nfl; mlb; nhl; ncaa; ioc; bcb; pcb; bcci; icc; harvard; yale; stanford; mit; oxford; cambridge; ucla;
smithsonian; tory; tories; labour; lib dems; ukip; snp; sinn fein; gop; state department; home office; foreign
office; swapo; anc; frelimo; renamo; unita; zanu; zanu pf; polisario; rohingya solidarity organisation; arsa;
arakan army; knu
"""
_PLACES: Final = frozenset(
    "white house; pentagon; kremlin; capitol; vatican; downing street; wall street".split("; ")
)
_BY_CAPITALS: Final = frozenset(
    "time target total shell visa meta apple fox vice slate salon app uni ani geo rt rn erp eta arena sana"
    " dawn mit fdr epl oracle intel marvel emirates diet subway wired congress auc ira anc icc labour chelsea"
    " oxford cambridge geo jang warner bayer uber lyft liverpool wagner".split()
)
"""Names of bodies that are also words or names of something else: they count a little only."""


@cache
def _bodies() -> dict[str, float]:
    from curator.rules.naming.expansions import EXPANSIONS

    told = {
        " ".join(name.split()): 4.0
        for text in (_OUTLETS, _COMPANIES, _GROUPS)
        for name in text.replace("\n", " ").split(";")
    }
    told |= {name: 4.0 for names in EXPANSIONS.values() for name in names if " " in name}
    told |= dict.fromkeys(_BY_CAPITALS, 1.0) | dict.fromkeys(_PLACES, 1.5)
    return told


def weight(name: str) -> float:
    """How surely a folded name is that of a body known to all: 0 when it is none."""
    return _bodies().get(name, 0.0)


def acronym(short: str) -> bool:
    """Whether folded letters are a short name of a body known to all."""
    from curator.rules.naming.expansions import EXPANSIONS

    return short in EXPANSIONS
