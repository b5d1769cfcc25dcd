"""Places of Europe and America with several names; `naming/places` reads them."""

from __future__ import annotations

from typing import Final

EUROPE_AND_AMERICA: Final = """
kyiv; kiev; kyjiv; kijow; kiew; kiyev; কিয়েভ; कीव; كييف; киев; київ
kharkiv; kharkov; charkiw; charkow; kharkow
odesa; odessa; odesa city; одесса
lviv; lvov; lwow; lemberg; leopolis
dnipro; dnepropetrovsk; dnipropetrovsk; yekaterinoslav; dnepr
zaporizhzhia; zaporozhye; zaporizhia; zaporizhya; saporischschja; zaporozhe
donetsk; donezk; stalino; yuzovka
luhansk; lugansk; voroshilovgrad
mariupol; zhdanov; mariyupol
mykolaiv; nikolaev; nikolayev; mykolayiv
kherson; cherson; herson
bakhmut; artemivsk; artyomovsk; artemovsk
kropyvnytskyi; kirovohrad; kirovograd; yelisavetgrad
chernihiv; chernigov
chernivtsi; czernowitz; cernauti; chernovtsy
chernobyl; chornobyl; tschernobyl
crimea; krym; krim; qirim; autonomous republic of crimea; ক্রিমিয়া; крым; القرم
sevastopol; sebastopol; sewastopol
simferopol; aqmescit
donbas; donbass; donets basin
sea of azov; azov sea; azovskoe more
kerch strait; strait of kerch
moscow; moskva; moskau; moscou; moscu; moskova; মস্কো; मॉस्को; موسكو; москва
saint petersburg; st petersburg; leningrad; petrograd; petersburg; sankt peterburg; spb
volgograd; stalingrad; tsaritsyn
yekaterinburg; ekaterinburg; sverdlovsk; jekaterinburg
nizhny novgorod; gorky; gorki; nizhniy novgorod; nijni novgorod
samara; kuybyshev; kuibyshev
tver; kalinin
perm; molotov
kaliningrad; konigsberg; koenigsberg; krolewiec
rostov on don; rostov na donu; rostov; rostow
grozny; groznyy; dzhokhar; grosny
makhachkala; machatschkala; petrovskoye
vladikavkaz; ordzhonikidze
chechnya; chechenia; ichkeria; chechen republic; tschetschenien; chechniya; chechnia
dagestan; daghestan; republic of dagestan
ingushetia; ingushetiya; ingush republic
tatarstan; tataria
bashkortostan; bashkiria
yakutia; sakha; sakha republic
vladivostok; wladiwostok
tbilisi; tiflis
batumi; batoum
sukhumi; sokhumi; sukhum; suchumi
tskhinvali; tskhinval; stalinir
yerevan; erevan; erivan; jerewan
gyumri; leninakan; alexandropol
baku; bakou; baki
ganja; kirovabad; elizavetpol; gyandzha
stepanakert; khankendi; xankendi
shusha; shushi
nakhchivan; nakhichevan; naxcivan
minsk; mensk
brest; brest litovsk; brest belarus
grodno; hrodna
gomel; homel
vilnius; wilno; vilna; wilna
kaunas; kovno
klaipeda; memel
riga; riia
daugavpils; dvinsk; dunaburg
tallinn; reval; tallin
tartu; dorpat; yuryev
narva; narwa
chisinau; kishinev; kishinyov; kichinev
tiraspol; tyraspil
warsaw; warszawa; varsovie; warschau; varsovia; ওয়ারশ; варшава
krakow; cracow; krakau; cracovie
gdansk; danzig
wroclaw; breslau
szczecin; stettin
poznan; posen
lodz; litzmannstadt
katowice; kattowitz
oswiecim; auschwitz
bratislava; pressburg; pozsony; prespork
kosice; kaschau; kassa
prague; praha; prag; praga; প্রাগ
brno; brunn
plzen; pilsen
ceske budejovice; budweis
ostrava; ostrau
budapest; budapesta; buda
bucharest; bucuresti; bukarest; bucarest
cluj napoca; cluj; kolozsvar; klausenburg
timisoara; temesvar; temeschburg
brasov; kronstadt; brasso
sibiu; hermannstadt
constanta; kustendje; tomis
transylvania; erdely; siebenburgen; ardeal
sofia; sofiya; sophia; serdica
plovdiv; philippopolis; filibe
belgrade; beograd; belgrad; beograde; বেলগ্রেড
novi sad; ujvidek; neusatz
pristina; prishtina; prishtine
prizren; prizreni
mitrovica; mitrovice; kosovska mitrovica
nis; nish; naissus
skopje; uskub; skoplje; shkup
ohrid; ochrid
podgorica; titograd
sarajevo; sarayevo; saraievo; bosna saray
srebrenica; srebrenitsa
banja luka; banjaluka; banya luka
mostar; mostra
republika srpska; serb republic; bosnian serb republic
zagreb; agram
dubrovnik; ragusa
rijeka; fiume
split; spalato
zadar; zara
pula; pola
ljubljana; laibach; lubiana
maribor; marburg
trieste; trst; triest
tirana; tirane
shkoder; shkodra; scutari
durres; durazzo
vlore; vlora; valona
athens; athina; athen; athenes; atenas; এথেন্স; αθήνα
thessaloniki; salonica; salonika; saloniki; solun; selanik
piraeus; pireas; piraievs
corfu; kerkyra
crete; kriti; kreta
rhodes; rodos
lesbos; lesvos; mytilene
aegean sea; egean sea; aigaio
vienna; wien; vienne; viena; ভিয়েনা; вена
salzburg; salzbourg
munich; munchen; muenchen; monaco di baviera
cologne; koln; koeln; colonia
nuremberg; nurnberg; nuernberg
hanover; hannover
brunswick; braunschweig
aachen; aix la chapelle; aken
frankfurt; frankfurt am main; francfort; frankfort
dresden; drezdany
leipzig; lipsk
chemnitz; karl marx stadt
regensburg; ratisbon
mainz; mayence; magonza
trier; treves
berlin; berlino; berlim; বার্লিন; берлин; برلين
hamburg; hambourg; amburgo
bavaria; bayern; baviere
saxony; sachsen; saxe
lower saxony; niedersachsen
north rhine westphalia; nordrhein westfalen; nrw
rhineland palatinate; rheinland pfalz
hesse; hessen
thuringia; thuringen
prussia; preussen; prusse
silesia; schlesien; slask; slezsko
pomerania; pommern; pomorze
zurich; zuerich; zurigo
geneva; geneve; genf; ginevra; ginebra; জেনেভা; женева; جنيف
basel; basle; bale; basilea
bern; berne; berna
lucerne; luzern
lausanne; losanna
brussels; bruxelles; brussel; bruselas; brussels capital region; ব্রাসেলস; брюссель; بروكسل
antwerp; antwerpen; anvers; amberes
ghent; gent; gand
bruges; brugge
liege; luik; luttich
leuven; louvain
mechelen; malines
ypres; ieper
flanders; vlaanderen; flandre
wallonia; wallonie
the hague; den haag; la haye; s gravenhage; la haya; hague; haag; হেগ; гаага; لاهاي
amsterdam; amsterdao
flushing; vlissingen
paris; parigi; parijs; প্যারিস; पेरिस; باريس; париж
strasbourg; strassburg; strasburg
nice; nizza
marseille; marseilles; marsiglia
lyon; lyons; lione
dunkirk; dunkerque
reims; rheims
corsica; corse; korsika
brittany; bretagne; breizh
normandy; normandie
burgundy; bourgogne
alsace; elsass
luxembourg city; luxemburg stadt
london; londres; londra; londyn; লন্ডন; लंदन; لندن; лондон
derry; londonderry; doire
edinburgh; edimbourg; dun eideann
dublin; baile atha cliath; dublino
cork; corcaigh
galway; gaillimh
belfast; beal feirste
cardiff; caerdydd
swansea; abertawe
ulster; uladh
isle of man; mann
rome; roma; rom; রোম; روما; рим
milan; milano; mailand
naples; napoli; neapel
venice; venezia; venise; venedig
florence; firenze; florenz; florencia
turin; torino
genoa; genova; genua; genes
padua; padova
mantua; mantova
leghorn; livorno
syracuse italy; siracusa
sardinia; sardegna; sardaigne
sicily; sicilia; sicile; sizilien
lombardy; lombardia
tuscany; toscana; toscane
south tyrol; alto adige; sudtirol
apulia; puglia
piedmont; piemonte
seville; sevilla
saragossa; zaragoza
cordova; cordoba
corunna; la coruna; a coruna
san sebastian; donostia
bilbao; bilbo
pamplona; iruna
basque country; euskadi; pais vasco; euskal herria
catalonia; catalunya; cataluna; catalogne
andalusia; andalucia
castile; castilla
balearic islands; baleares; islas baleares
canary islands; canarias; islas canarias; canaries
ibiza; eivissa
majorca; mallorca
lisbon; lisboa; lisbonne; lissabon; লিসবন
oporto; porto
azores; acores
copenhagen; kobenhavn; kopenhagen; copenhague
elsinore; helsingor
jutland; jylland
stockholm; estocolmo; stoccolma
gothenburg; goteborg
malmo; malmoe
oslo; christiania; kristiania
trondheim; nidaros; trondhjem
svalbard; spitsbergen
helsinki; helsingfors
turku; abo
tampere; tammerfors
reykjavik; reikiavik
nuuk; godthab
torshavn; thorshavn
valletta; la valette; il belt
english channel; la manche; the channel
bay of biscay; golfe de gascogne
lake constance; bodensee
danube; donau; dunav; duna; dunarea; dunaj
rhine; rhein; rhin; rijn
black sea; pont euxine; cherno more; karadeniz; chernoe more
caspian sea; khazar sea; kaspiyskoye more
baltic sea; ostsee
mediterranean sea; mediterranean; mittelmeer; akdeniz
new york; new york city; nyc; new amsterdam; nueva york; nyu york; নিউইয়র্ক; নিউ ইয়র্ক; न्यूयॉर्क; نيويورك; нью
  йорк
new york state; state of new york
washington; washington dc; washington d c; dc; d c; district of columbia; vashington; ওয়াশিংটন; वाशिंगटन;
  واشنطن; вашингтон
los angeles; la california; los angeles california
san francisco; frisco; san fran
philadelphia; philly
las vegas; vegas
new orleans; nouvelle orleans; nola
denali; mount mckinley
guantanamo bay; guantanamo; gitmo
california; calif; alta california
texas; tejas
quebec; kebek; quebec city
montreal; ville marie
toronto; york upper canada
iqaluit; frobisher bay
newfoundland; terre neuve
british columbia; bc canada
mexico city; ciudad de mexico; cdmx; distrito federal; mexico df; mexiko stadt
ciudad juarez; juarez; paso del norte
gulf of mexico; gulf of america; golfo de mexico
havana; la habana; habana; havanna
santo domingo; ciudad trujillo
port au prince; portoprens
cap haitien; okap
panama city; ciudad de panama
bogota; santa fe de bogota; santafe de bogota
cartagena; cartagena de indias
caracas; santiago de leon de caracas
cali; santiago de cali
quito; san francisco de quito
cuzco; cusco; qosqo
lima; ciudad de los reyes
la paz; nuestra senora de la paz; chuquiago
sucre; chuquisaca
asuncion; asuncao
buenos aires; caba; capital federal; baires
rio de janeiro; rio
sao paulo; san pablo; s paulo; sampa
salvador; bahia; salvador da bahia
brasilia; brazilia
falkland islands; malvinas; islas malvinas; falklands
easter island; rapa nui; isla de pascua
patagonia; patagonie
tierra del fuego; fireland
"""
"""One line a place, its names separated by semicolons, the common one first."""
