"""Places of the Middle East and Africa with several names; `naming/places` reads them."""

from __future__ import annotations

from typing import Final

MIDDLE_EAST_AND_AFRICA: Final = """
persian gulf; arabian gulf; the gulf; gulf of iran; khalij e fars; al khalij
strait of hormuz; hormuz strait; hormoz
bab el mandeb; bab al mandab; bab al mandeb; gate of tears
red sea; bahr al ahmar; erythraean sea
suez canal; qanat al suways
jerusalem; al quds; quds; yerushalayim; el quds; aelia; জেরুজালেম; यरूशलम; القدس; ירושלים; иерусалим
tel aviv; tel aviv yafo; jaffa; yafo
haifa; hefa; hayfa
gaza; ghazza; ghazzah; gaza city; azza; গাজা; गाजा; غزة; غزہ; газа; עזה
gaza strip; qita ghazza; strip of gaza
rafah; rafiah
khan younis; khan yunis; khan yunus; khanyounis
deir al balah; dayr al balah; deir el balah
jabalia; jabaliya; jabalya
west bank; judea and samaria; cisjordan; cisjordania; ad diffah; পশ্চিম তীর; الضفة الغربية
hebron; al khalil; hevron
nablus; shechem
bethlehem; bayt lahm; beit lehem
jenin; janin
jericho; ariha
golan heights; golan; jawlan; al jawlan
temple mount; haram al sharif; al aqsa compound
damascus; dimashq; damas; al sham; দামেস্ক; दमिश्क; دمشق; дамаск
aleppo; halab; alep; haleb; حلب
homs; hims; emesa; حمص
hama; hamah
latakia; al ladhiqiyah; lattakia; ladhiqiya
deir ez zor; deir al zour; dayr az zawr; deir ezzor; deir al zor; dayr al zawr
raqqa; ar raqqah; rakka; al raqqah; rakkah
idlib; idleb
palmyra; tadmur; tadmor
kobani; ayn al arab; kobane; ain al arab
qamishli; kamishli; al qamishli; qamishlo
hasakah; al hasakah; hasaka; hassakeh; al hasaka
daraa; dera; deraa; dara; dar a
afrin; efrin
beirut; bayrut; beyrouth; bairut; بيروت
tripoli; tarabulus; trablus; طرابلس
sidon; saida; sayda
tyre; sur lebanon; sour; tyr
baalbek; baalbeck; balabakk
bekaa valley; beqaa; bekaa; biqa
amman; rabbath ammon
baghdad; bagdad; বাগদাদ; बगदाद; بغداد
basra; basrah; al basrah; bassora; البصرة
mosul; al mawsil; mawsil; mossul; الموصل
erbil; arbil; hawler; irbil; أربيل
sulaymaniyah; sulaimaniya; slemani; sulaimani; sulaymaniya; as sulaymaniyah
kirkuk; karkuk; tamim province
najaf; an najaf; nadjaf
karbala; kerbala
fallujah; falluja; al fallujah; fallouja
ramadi; ar ramadi
tikrit; takrit
samarra; samara iraq
baquba; baqubah; ba qubah
nineveh; ninawa
tehran; teheran; tihran; তেহরান; तेहरान; طهران; تهران; тегеран
isfahan; esfahan; ispahan; اصفهان
mashhad; meshed; mashad
qom; qum; ghom
tabriz; tavriz
shiraz; chiraz
ahvaz; ahwaz
kermanshah; bakhtaran
bandar abbas; bandar e abbas
urmia; orumiyeh; rezaiyeh
natanz; nathanz
fordow; fordo
khuzestan; arabistan; khuzistan
riyadh; riad; ar riyad; الرياض
jeddah; jidda; jiddah; djeddah
mecca; makkah; makka; mekka; la mecque; মক্কা; مكة
medina; madinah; al madinah; madina; মদিনা; المدينة المنورة
dammam; ad dammam
doha; ad dawhah; ad doha
abu dhabi; abou dhabi; abu zaby; আবুধাবি
dubai; dubayy; doubai; দুবাই; दुबई; دبي
sharjah; ash shariqah
ras al khaimah; ras al khaymah; rak
manama; al manamah
muscat; masqat; maskat
sanaa; sana a; sana; sanaa city; صنعاء
aden; adan; عدن
hodeidah; al hudaydah; hodeida; al hodeidah; hudaydah
taiz; taizz; ta izz
marib; ma rib; maareb
socotra; soqotra; suqutra
saada; sadah; sa dah; sadaa
istanbul; constantinople; stamboul; byzantium; konstantinopolis; istambul; ইস্তাম্বুল
ankara; angora; ankyra
izmir; smyrna
edirne; adrianople
antakya; antioch; hatay
diyarbakir; amed; diyarbekir
sanliurfa; urfa; edessa
trabzon; trebizond
gaziantep; antep; aintab
iskenderun; alexandretta
bosphorus; bosporus; istanbul strait
dardanelles; canakkale strait; hellespont
nicosia; lefkosia; lefkosa
famagusta; gazimagusa; ammochostos
kyrenia; girne; keryneia
cairo; al qahirah; le caire; kairo; el cairo; qahira; কায়রো; القاهرة
alexandria; al iskandariyah; alexandrie; iskandariya
port said; bur said
giza; gizeh; al jizah
luxor; al uqsur; thebes egypt
sharm el sheikh; sharm el shaikh; sharm al sheikh; sharm ash shaykh
sinai; sina; sinai peninsula
khartoum; al khartum; khartum; الخرطوم
omdurman; umm durman; um durman
darfur; dar fur
el fasher; al fashir; al fasher
el geneina; al junaynah; geneina
el obeid; al ubayyid
port sudan; bur sudan
abyei; abiye
benghazi; bengasi; banghazi; بنغازي
sirte; surt; sirt
misrata; misurata; misratah
tobruk; tubruq
sabha; sebha
derna; darnah; darna
cyrenaica; barqa; barqah
tunis; tunus
sfax; safaqis
kairouan; qayrawan
algiers; alger; al jazair; algiers city
oran; wahran
constantine; qusantina
tamanrasset; tamanghasset
casablanca; dar el beida; ad dar al bayda; dar al bayda
marrakesh; marrakech; marrakush
fez; fes; fas
tangier; tanger; tangiers
rabat; ribat
laayoune; el aaiun; al ayun
nouakchott; nuakshut
timbuktu; tombouctou; timbouctou
bamako; bamaco
ouagadougou; wagadugu; ouaga
niamey; niame
ndjamena; n djamena; fort lamy
lake chad; lac tchad
abidjan; abijan
yamoussoukro; yamusukro
accra; akkra
lagos; eko
abuja; fct; federal capital territory
calabar; old calabar
bioko; fernando po
malabo; santa isabel
kinshasa; leopoldville
kisangani; stanleyville
lubumbashi; elisabethville
mbandaka; coquilhatville
goma; ngoma
bukavu; costermansville
kananga; luluabourg
katanga; shaba
north kivu; nord kivu
south kivu; sud kivu
bujumbura; usumbura
kigali; kigari
luanda; loanda
maputo; lourenco marques
harare; salisbury
lusaka; lussaka
lilongwe; lilongwee
antananarivo; tananarive
dar es salaam; dar es salam; daressalaam
zanzibar; unguja
addis ababa; addis abeba; finfinne; adis abeba
mekelle; mekele; makale
tigray; tigre; tigrai
oromia; oromiya
asmara; asmera
massawa; mitsiwa; batsi
mogadishu; muqdisho; mogadiscio; mogadisho; xamar; maqadishu; مقديشو
kismayo; kismaayo; chisimayu; kismayu
hargeisa; hargeysa
bosaso; boosaaso; bossaso
puntland; puntlaand
juba; jubba city; djouba
pretoria; tshwane
port elizabeth; gqeberha
durban; ethekwini; port natal
johannesburg; joburg; jozi; egoli
cape town; kaapstad
east london south africa; buffalo city
grahamstown; makhanda
bloemfontein; mangaung
windhoek; windhuk
walvis bay; walfisch bay
"""
"""One line a place, its names separated by semicolons, the common one first."""
