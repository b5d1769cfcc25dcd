"""Common nouns in the names of places: abbreviations, translations, and endings written apart or together."""

from __future__ import annotations

from typing import Final

_PLACE_WORDS: Final = """
mount mt mountain mtn mont monte berg jabal jebel djebel gebel jbel koh kuh dagh dag gora pahar parbat
mountains mts mtns montagnes montes montanas range
saint st sta sainte santa santo san sankt sao sint szent sveti sviati hagios agios agia
fort ft forte fuerte qala kala qalat qalah qila killa castle kastel castillo chateau burg
port pt porto puerto bandar marsa limani
point ponta punta pointe
north n norte nord uttar shamal shimal
south s sur sud dakshin janub
east e este est ost purba sharq
west w oeste ouest paschim gharb
northeast ne
northwest nw
southeast se
southwest sw
upper haute alto haut ober
lower basse baixo nieder bas
new nouvelle nueva nova neu novo novi novy nov nowa novaya noi uj yeni jadid jadida naya
old vieux vieja alt staro stary staraya velha eski purana
great greater grand gran grosse velikiy velika veliki
little petit petite klein kleine mali malyy kis kucuk chota
city ciudad cidade ville stadt gorod misto shahr sehir nagar nagari pura
town thana qasba
village vill khutor selo gaon deh dih qarya kafr kafar kfar kaur gram ug
district dist distt zila zilla jela zela rayon raion ilce kreis distrito bezirk okrug okres powiat
  mudiriyah qada qadha judet
subdistrict upazila upazilla tehsil taluk taluka nahia nahiya sub
division bibhag div
province prov provincia wilayah wilaya wilayat vilayet ostan guvernorate governorate gov muhafazah
  muhafaza gouvernorat pradesh
region oblast reg voblast krai kray
state estado bundesland
county comte komitat megye judetul co
republic rep respublika republika
kingdom reino
island isl isle isla ile ilha insel ostrov jazira jazirat ada adasi pulau dwip is
islands isls isles islas iles ilhas inseln ostrova juzur adalar kepulauan
peninsula pen poluostrov
river riv rio riviere fleuve fluss reka nahr nadi nehri sungai rud darya
lake lac lago see ozero buhayrat hawr golu danau haor
sea mer mar meer more bahr deniz laut sagar
ocean oceano okean
gulf golfo golfe golf zaliv khalij
bay baie bahia bai bucht
strait straits estrecho detroit proliv madiq bogazi selat
canal channel kanal qanat
cape cap cabo kap mys ras burun tanjung
valley val valle vallee tal wadi wad oued vadi
desert sahra sahara desierto
plain plaine
oasis wahat waha
spring ain ayn ein aine
well bir ber beer
hill tall tell tel hills tepe
forest bosque foret wald les
park parc parque
square sq plaza place platz ploshchad meydan maidan midan
street str calle rue strasse ulitsa via sokak sarani
road rd rte marg sarak
avenue av ave avenida
boulevard blvd bulvar
bridge br puente pont brucke most
airport arpt aeropuerto aeroport flughafen matar havalimani airfield afb
airbase ab
base camp
cantonment cantt cant
junction jn jct
station stn estacion gare bahnhof stantsiya
headquarters hq
crossing xing
border frontier frontera frontiere grenze granitsa
capital capitale
suburb dahiyeh dahiya
quarter barrio quartier mahalle hay harat para
house dar beit bet bayt
holy mukaddas
"""

PLACE_WORDS: Final[dict[str, str]] = {
    form: word
    for word, *forms in (row.split() for row in _PLACE_WORDS.strip().replace("\n ", " ").splitlines())
    for form in forms
}
"""A common noun or abbreviation in the name of a place, and its English word: mt -> mount, jebel -> mount."""

PLACE_ENDINGS: Final[frozenset[str]] = frozenset(
    """
    pur pura puram pore ganj gonj gunj nagar nagore abad bad garh gath kot kota khali kathi bari baria
    para hat hati haat bazar bazaar danga gram gaon guri jhar kanda khal char chor dia diya tala tola
    gachha gacha sar sagar pukur stan istan ia grad gorod sk burg burgh berg borough bury ville town ton
    ham ford field land shire port mouth dorf stadt heim hausen feld wald see kirchen polis poli hisar
    kale koy kent bulak su dag shan jiang zhou cheng xian shi hai dao cun zhen qu do si gun gu dong ri ni
    myon eup
    """.split()
)
"""Endings of names of places that are written apart or together (Cox's Bazar, Coxsbazar; Faisal Abad, Faisalabad)."""

PLACE_FILLERS: Final[frozenset[str]] = frozenset(
    """
    the of and de la le les el al del da do di du des city town district dist province prov state region
    county governorate republic municipality metropolitan area capital subdistrict division village
    upazila thana union sadar zila oblast rayon krai okrug cantonment greater sub
    """.split()
)
"""Words that a place's name has or has not (Dhaka, Dhaka city, Dhaka district): weak, but a district is not its city
where both are known."""
