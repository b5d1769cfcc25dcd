"""Short names of international bodies, armed groups, parties and agencies, and the full names they stand for."""

from __future__ import annotations

from typing import Final

from curator.rules.naming.expansions_national import NATIONAL_EXPANSIONS
from curator.rules.naming.expansions_south_asia import SOUTH_ASIAN_EXPANSIONS

_INTERNATIONAL: Final = """
un = united nations; united nations organization; onu; organisation des nations unies; naciones unidas;
  oon
unga = united nations general assembly
unsc = united nations security council
unsg = united nations secretary general
unhcr = united nations high commissioner for refugees; un refugee agency; acnur; hcr
unicef = united nations childrens fund; united nations international childrens emergency fund
unesco = united nations educational scientific and cultural organization
undp = united nations development programme; united nations development program; pnud
unep = united nations environment programme
unfpa = united nations population fund; united nations fund for population activities
unodc = united nations office on drugs and crime
unocha = united nations office for the coordination of humanitarian affairs; ocha
ohchr = office of the united nations high commissioner for human rights; un human rights office
unhrc = united nations human rights council
unrwa = united nations relief and works agency for palestine refugees; un relief and works agency
unctad = united nations conference on trade and development
unido = united nations industrial development organization
unops = united nations office for project services
unwomen = un women; united nations entity for gender equality and the empowerment of women
unaids = joint united nations programme on hiv aids
unamid = african union united nations hybrid operation in darfur
unami = united nations assistance mission for iraq
unama = united nations assistance mission in afghanistan
unifil = united nations interim force in lebanon
undof = united nations disengagement observer force
unficyp = united nations peacekeeping force in cyprus
unmik = united nations interim administration mission in kosovo
unmil = united nations mission in liberia
unmis = united nations mission in sudan
unmiss = united nations mission in south sudan
unisfa = united nations interim security force for abyei
unsmil = united nations support mission in libya
untso = united nations truce supervision organization
unmogip = united nations military observer group in india and pakistan
minusma = united nations multidimensional integrated stabilization mission in mali
minusca = united nations multidimensional integrated stabilization mission in the central african republic
minustah = united nations stabilization mission in haiti
monusco = united nations organization stabilization mission in the democratic republic of the congo
dpko = department of peacekeeping operations; united nations department of peacekeeping operations
unpol = united nations police
who = world health organization; oms; organisation mondiale de la sante; organizacion mundial de la salud
wfp = world food programme; world food program
fao = food and agriculture organization; food and agriculture organization of the united nations
ilo = international labour organization; oit
imo = international maritime organization
icao = international civil aviation organization
itu = international telecommunication union
iom = international organization for migration; oim
iaea = international atomic energy agency; aiea; magate
wipo = world intellectual property organization; ompi
wmo = world meteorological organization
wto = world trade organization; omc
ifad = international fund for agricultural development
imf = international monetary fund; fmi
ibrd = international bank for reconstruction and development
ifc = international finance corporation
ida = international development association
wb = world bank; world bank group; banque mondiale; banco mundial
icj = international court of justice; world court; cij
icc = international criminal court
icty = international criminal tribunal for the former yugoslavia
ictr = international criminal tribunal for rwanda
ipcc = intergovernmental panel on climate change
opcw = organization for the prohibition of chemical weapons
ctbto = comprehensive nuclear test ban treaty organization
interpol = international criminal police organization
europol = european union agency for law enforcement cooperation; european police office
frontex = european border and coast guard agency
icrc = international committee of the red cross; cicr
ifrc = international federation of red cross and red crescent societies
msf = medecins sans frontieres; doctors without borders; medicos sin fronteras
hrw = human rights watch
ai = amnesty international
rsf = reporters sans frontieres; reporters without borders
cpj = committee to protect journalists
fidh = international federation for human rights
icg = international crisis group; crisis group
eu = european union; union europeenne; union europea; europaische union; ue
ec = european commission
ep = european parliament
eca = european court of auditors
ecj = court of justice of the european union; european court of justice; cjeu
ecb = european central bank; bce
echr = european court of human rights; cedh
eib = european investment bank
ebrd = european bank for reconstruction and development
efta = european free trade association
eeas = european external action service
osce = organization for security and cooperation in europe; organization for security and co operation in
  europe; obse
coe = council of europe
odihr = office for democratic institutions and human rights
nato = north atlantic treaty organization; otan; north atlantic alliance; organisation du traite de l
  atlantique nord
isaf = international security assistance force
kfor = kosovo force
sfor = stabilisation force
oecd = organization for economic cooperation and development; organization for economic co operation and
  development; ocde
opec = organization of the petroleum exporting countries; opep
oapec = organization of arab petroleum exporting countries
oic = organization of islamic cooperation; organization of the islamic conference; oci
isdb = islamic development bank
arableague = arab league; league of arab states; lega araba; ligue arabe; liga arabe
gcc = gulf cooperation council; cooperation council for the arab states of the gulf
au = african union; union africaine
oau = organization of african unity
ecowas = economic community of west african states; cedeao
ecomog = economic community of west african states monitoring group
eccas = economic community of central african states; ceeac
cemac = economic and monetary community of central africa
uemoa = west african economic and monetary union; waemu
sadc = southern african development community
eac = east african community
igad = intergovernmental authority on development
comesa = common market for eastern and southern africa
amisom = african union mission in somalia
atmis = african union transition mission in somalia
afdb = african development bank
aes = alliance of sahel states; alliance des etats du sahel
asean = association of southeast asian nations; association of south east asian nations
saarc = south asian association for regional cooperation
bimstec = bay of bengal initiative for multi sectoral technical and economic cooperation
apec = asia pacific economic cooperation
adb = asian development bank
aiib = asian infrastructure investment bank
sco = shanghai cooperation organization; shos
cis = commonwealth of independent states; sng; cei
csto = collective security treaty organization; odkb
eaeu = eurasian economic union; eeu; eaes
brics = brazil russia india china south africa
oas = organization of american states; oea
unasur = union of south american nations; union de naciones suramericanas
mercosur = southern common market; mercado comun del sur; mercosul
celac = community of latin american and caribbean states
caricom = caribbean community
alba = bolivarian alliance for the peoples of our america
iadb = inter american development bank
iachr = inter american commission on human rights; cidh
nafta = north american free trade agreement
usmca = united states mexico canada agreement
d8 = developing eight; d 8 organization for economic cooperation
g7 = group of seven
g20 = group of twenty
g77 = group of seventy seven
nam = non aligned movement
fatf = financial action task force; gafi
bis = bank for international settlements
iata = international air transport association
fifa = federation internationale de football association
uefa = union of european football associations
ioc = international olympic committee; cio
wada = world anti doping agency
iiss = international institute for strategic studies
sipri = stockholm international peace research institute
rusi = royal united services institute
csis = center for strategic and international studies
cfr = council on foreign relations
afp = agence france presse
ap = associated press
upi = united press international
dpa = deutsche presse agentur
efe = agencia efe
pti = pakistan tehreek e insaf; pakistan tehrik e insaf; pakistan movement for justice
ani = asian news international
app = associated press of pakistan
bss = bangladesh sangbad sangstha
ispr = inter services public relations; inter services public relations directorate
tass = itar tass; telegrafnoe agentstvo sovetskogo soyuza; russian news agency tass
irna = islamic republic news agency
kcna = korean central news agency
xinhua = xinhua news agency; new china news agency
bbc = british broadcasting corporation
cnn = cable news network
dw = deutsche welle
rfi = radio france internationale
rferl = radio free europe radio liberty; rfe rl
voa = voice of america
nyt = new york times
wsj = wall street journal
wapo = washington post
"""

_ARMED_GROUPS: Final = """
isil = islamic state of iraq and the levant; islamic state in iraq and the levant; islamic state of iraq
  and al sham; islamic state of iraq and syria; islamic state in iraq and syria; islamic state; isis;
  daesh; daish; daech; dawlat al islamiyya; al dawla al islamiya
iswap = islamic state west africa province; islamic state in west africa; islamic state west africa
isgs = islamic state in the greater sahara; islamic state greater sahara; islamic state sahel province
iscap = islamic state central africa province
isi = inter services intelligence; directorate for inter services intelligence
aq = al qaeda; al qaida; al qaidah; alqaeda; al qaedah; qaedat al jihad; al kaida; el kaide
aqi = al qaeda in iraq; al qaida in iraq; tanzim qaidat al jihad fi bilad al rafidayn; islamic state of
  iraq
aqap = al qaeda in the arabian peninsula; al qaida in the arabian peninsula; ansar al sharia
aqim = al qaeda in the islamic maghreb; al qaida in the islamic maghreb; al qaida au maghreb islamique;
  aqmi
aqis = al qaeda in the indian subcontinent; al qaida in the indian subcontinent
gspc = salafist group for preaching and combat; salafist group for call and combat; groupe salafiste pour
  la predication et le combat
gia = armed islamic group; groupe islamique arme
jnim = jamaat nusrat al islam wal muslimin; jamaat nasr al islam wal muslimin; group for the support of
  islam and muslims; gsim
mujao = movement for oneness and jihad in west africa; movement for unity and jihad in west africa
hts = hayat tahrir al sham; hayat tahrir al cham; levant liberation committee; organization for the
  liberation of the levant
jfs = jabhat fatah al sham; jabhat fateh al sham
nusra = jabhat al nusra; al nusra front; nusrah front; jabhat al nusrah; an nusrah front; al nusrah front
  for the people of the levant
fsa = free syrian army
sdf = syrian democratic forces
sna = syrian national army
ypg = peoples protection units; yekineyen parastina gel; peoples defense units
pyd = democratic union party; partiya yekitiya demokrat
pkk = kurdistan workers party; partiya karkeren kurdistan; kongra gel; kadek; kurdistan peoples congress
pjak = kurdistan free life party; free life party of kurdistan
tak = kurdistan freedom falcons; kurdistan freedom hawks
kdp = kurdistan democratic party
puk = patriotic union of kurdistan
krg = kurdistan regional government
hamas = islamic resistance movement; harakat al muqawama al islamiya; harakat al muqawamah al islamiyyah
pij = palestinian islamic jihad; islamic jihad movement in palestine
plo = palestine liberation organization; olp
pflp = popular front for the liberation of palestine; fplp
pflpgc = popular front for the liberation of palestine general command; pflp gc
dflp = democratic front for the liberation of palestine
fatah = palestinian national liberation movement; al fatah
pa = palestinian authority; palestinian national authority; pna
hizballah = hezbollah; hizbullah; hizbollah; hizb allah; party of god; hezballah; hezbullah
amal = afwaj al muqawama al lubnaniya; amal movement
pmf = popular mobilization forces; popular mobilization units; hashd al shaabi; al hashd al shaabi; pmu
kh = kataib hizballah; kataib hezbollah; hizballah brigades
aah = asaib ahl al haq; league of the righteous
irgc = islamic revolutionary guard corps; iranian revolutionary guard corps; revolutionary guards;
  revolutionary guard; sepah; pasdaran; sepah e pasdaran e enghelab e eslami; sepah pasdaran; army of the
  guardians of the islamic revolution
irgcqf = islamic revolutionary guard corps quds force; irgc qods force; quds force; qods force; sepah e
  qods; al quds force
mek = mujahedin e khalq; mujahideen e khalq; peoples mojahedin organization of iran; mko; pmoi
ncri = national council of resistance of iran
jundallah = jundullah; soldiers of god; peoples resistance movement of iran
houthis = ansar allah; ansarallah; ansarullah; houthi movement; al houthi; huthis
stc = southern transitional council
ttp = tehrik i taliban pakistan; tehrik e taliban pakistan; pakistani taliban; taliban movement of
  pakistan; tehreek e taliban pakistan
taliban = taleban; islamic emirate of afghanistan; afghan taliban; taliban movement; talibaan
hqn = haqqani network
jud = jamaat ud dawa; jamaat ud dawah; jamat ud dawa
jem = jaish e mohammed; jaish i mohammed; jaish e muhammad; army of mohammed
hum = harakat ul mujahidin; harkat ul mujahideen
huji = harakat ul jihad al islami; harkat ul jihad al islami; harkat ul jihad e islami
hujib = harakat ul jihad al islami bangladesh; harkat ul jihad al islami bangladesh; huji b
hm = hizbul mujahideen; hizb ul mujahideen; hizbul mujahidin
lej = lashkar e jhangvi; lashkar i jhangvi
ssp = sipah e sahaba pakistan; sipah i sahaba
jmb = jamaatul mujahideen bangladesh; jamaat ul mujahideen bangladesh; jamatul mujahideen bangladesh;
  jamayetul mujahideen bangladesh
abt = ansarullah bangla team; ansar al islam
jmjb = jagrata muslim janata bangladesh
bla = balochistan liberation army; baloch liberation army; baluchistan liberation army
blf = balochistan liberation front; baluchistan liberation front
bra = baloch republican army
tnsm = tehrik e nafaz e shariat e mohammadi
hig = hizb e islami gulbuddin; hezb e islami gulbuddin; hizb i islami gulbuddin
imu = islamic movement of uzbekistan
iju = islamic jihad union; islamic jihad group
etim = east turkistan islamic movement; eastern turkistan islamic movement; turkistan islamic party; tip;
  etip; east turkestan islamic movement
asg = abu sayyaf group; abu sayyaf; al harakat al islamiyya
milf = moro islamic liberation front
mnlf = moro national liberation front
biff = bangsamoro islamic freedom fighters
ji = jemaah islamiyah; jemaah islamiya; jamaah islamiyah; jema ah islamiyah
jad = jamaah ansharut daulah
jat = jemaah anshorut tauhid; jamaah ansharut tauhid
gam = gerakan aceh merdeka; free aceh movement
opm = organisasi papua merdeka; free papua movement
npa = new peoples army
cpp = communist party of the philippines
ndfp = national democratic front of the philippines
ltte = liberation tigers of tamil eelam; tamil tigers
ulfa = united liberation front of assam; united liberation front of asom
nscn = national socialist council of nagaland; national socialist council of nagalim
knf = kuki chin national front
pcjss = parbatya chattagram jana samhati samiti; chittagong hill tracts united peoples party
updf = united peoples democratic front
arsa = arakan rohingya salvation army; harakah al yaqin
rso = rohingya solidarity organization
aa = arakan army
kia = kachin independence army
kio = kachin independence organization
knu = karen national union
knla = karen national liberation army
tnla = taang national liberation army; ta ang national liberation army
mndaa = myanmar national democratic alliance army
uwsa = united wa state army
pdf = peoples defence force
nug = national unity government
nld = national league for democracy
usdp = union solidarity and development party
cpimaoist = communist party of india maoist; naxalites; cpi maoist
bh = boko haram; jamaatu ahlis sunna liddaawati wal jihad; jama atu ahlis sunna lidda awati wal jihad;
  western education is a sin; jas
alshabaab = al shabaab; al shabab; harakat al shabaab al mujahideen; harakat shabaab al mujahidin;
  shabaab; mujahidin youth movement
lra = lords resistance army
adf = allied democratic forces
m23 = march 23 movement; mouvement du 23 mars; movement of 23 march
fdlr = democratic forces for the liberation of rwanda; forces democratiques de liberation du rwanda
rcd = rally for congolese democracy; rassemblement congolais pour la democratie
cndp = national congress for the defence of the people; congres national pour la defense du peuple
mlc = movement for the liberation of congo; mouvement de liberation du congo
fnl = forces nationales de liberation; national forces of liberation
splm = sudan peoples liberation movement
spla = sudan peoples liberation army
splmn = sudan peoples liberation movement north; splm n
splmio = sudan peoples liberation movement in opposition; splm io
saf = sudanese armed forces
slm = sudan liberation movement; sudan liberation army; sla
tplf = tigray peoples liberation front; tigrayan peoples liberation front
olf = oromo liberation front
ola = oromo liberation army
onlf = ogaden national liberation front
eplf = eritrean peoples liberation front
pfdj = peoples front for democracy and justice
mend = movement for the emancipation of the niger delta
ipob = indigenous people of biafra
mnla = national movement for the liberation of azawad; mouvement national de liberation de l azawad
fln = front de liberation nationale
polisario = frente polisario; polisario front; popular front for the liberation of saguia el hamra and rio
  de oro
renamo = resistencia nacional mocambicana; mozambican national resistance
frelimo = frente de libertacao de mocambique; mozambique liberation front; liberation front of mozambique
unita = uniao nacional para a independencia total de angola; national union for the total independence of
  angola
mpla = movimento popular de libertacao de angola; peoples movement for the liberation of angola
swapo = south west africa peoples organization
anc = african national congress
zanupf = zimbabwe african national union patriotic front; zanu pf
seleka = seleka coalition
farc = revolutionary armed forces of colombia; fuerzas armadas revolucionarias de colombia; farc ep
eln = ejercito de liberacion nacional
auc = united self defense forces of colombia; autodefensas unidas de colombia
agc = gaitanist self defense forces of colombia; autodefensas gaitanistas de colombia; clan del golfo;
  gulf clan; los urabenos
ezln = zapatista army of national liberation; ejercito zapatista de liberacion nacional
cjng = jalisco new generation cartel; cartel de jalisco nueva generacion; cartel jalisco nueva generacion;
  jalisco cartel
sl = shining path; sendero luminoso; communist party of peru
mrta = tupac amaru revolutionary movement; movimiento revolucionario tupac amaru
ms13 = mara salvatrucha; ms 13
eta = euskadi ta askatasuna; basque homeland and freedom; basque fatherland and liberty
ira = irish republican army
pira = provisional irish republican army; provisional ira
rira = real irish republican army; real ira
inla = irish national liberation army
uvf = ulster volunteer force
uda = ulster defence association
raf = red army faction; rote armee fraktion
dhkpc = revolutionary peoples liberation party front; devrimci halk kurtulus partisi cephesi; dhkp c; dev
  sol
kla = kosovo liberation army; uck; ushtria clirimtare e kosoves
dpr = donetsk peoples republic; dnr; donetskaya narodnaya respublika
lpr = luhansk peoples republic; lugansk peoples republic; lnr; luganskaya narodnaya respublika
upa = ukrainian insurgent army
wagner = wagner group; pmc wagner; chvk wagner; private military company wagner; wagner pmc
isk = islamic state khorasan; islamic state khorasan province; islamic state in khorasan; isis khorasan;
  iskp; is k; isil k; isis k; isil khorasan
let = lashkar e taiba; lashkar i tayyiba; lashkar e tayyiba; lashkar e toiba; army of the pure
"""


def _read(text: str) -> dict[str, tuple[str, ...]]:
    rows = (row.partition(" = ") for row in text.strip().replace("\n ", " ").splitlines())
    return {short: tuple(" ".join(name.split()) for name in names.split(";")) for short, _, names in rows}


EXPANSIONS: Final[dict[str, tuple[str, ...]]] = (
    _read(_INTERNATIONAL) | _read(_ARMED_GROUPS) | NATIONAL_EXPANSIONS | SOUTH_ASIAN_EXPANSIONS
)
"""A short name and the names that are the same body: full ones in English and other languages, other short ones.
Hyphens and apostrophes are spaces or gone (`childrens fund`); words may be folded with ORG_WORDS before comparing.
A short name stands for one body here, the one met most; names of parties that many countries have are left out. Many
short names are also words or particles: one counts only where it is the whole name, or stands in capitals."""
