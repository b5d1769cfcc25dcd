"""Short and pet forms of given names: Bob is a Robert, Sasha an Aleksandr, Pepe a Jose.

One line: the full name in its spellings, then after a colon its short forms. A short form may belong to several names
(Alex, Sasha).
"""

from __future__ import annotations

from typing import Final

from curator.rules.naming.nicknames_english import ENGLISH_NICKNAMES

_SLAVIC: Final = """
aleksandr aleksandra alexander alexandra oleksandr oleksandra: sasha sashka shura sanya sania sanyok oles olesya ola
aleksey alexei oleksiy: alyosha lyosha alesha lesha lyokha oleksa olexa
anastasia anastasiya: nastya nastia asya stasya
anatoly: tolya tolia tolik
andrey andriy andrzej: andryusha andryukha jedrek andrijko
anna hanna: anya ania anyuta nyura annushka asya hania anka
antonina: tonya
arkady: arkasha
bohdan bogdan: bodya
boris: borya boria borka
bronislav: bronek slava
daniil danilo: danya danila danylko
darya daria: dasha dashenka
dmitry dmytro: dima mitya dimka dimon mitia dmitro
eduard: edik
fyodor: fedya fedia
gavriil: gavrila gavrik
gennady: gena genia
georgy grigory heorhiy: gosha zhora goga grisha grishka egor hrysha
igor ihor: gosha igoryok
irina iryna: ira irka irinka
ivan: vanya vania vanechka ivo ivanko iva ivica vanko
kirill kyrylo: kirya kira
konstantin: kostya kostia kostik
ksenia oksana: ksyusha ksenya oksanka
larisa: lara
lev: lyova lyovka
leonid: lyonya lenya lionia
lidia lidiya: lida
lyubov: lyuba luba lyubka
lyudmila: lyuda luda mila lusya
maksim: maks max
margarita: rita margo
maria mariya: masha marusya manya mashka marysia marichka
marina: marisha
mikhail mykhailo michal: misha mishka mykhas michas michalek mihail
nadezhda nadiya: nadya nadia
natalya nataliya: natasha nata tasha
nikita: nik
nikolay mykola nikola: kolya kolia kolyan kola mykolka
oleg oleh: olezhka
olga olha: olya olia olenka
pavel pavlo pawel: pasha pavlik pashka pavlusha
pyotr petro petr piotr: petya petia petrus piotrek peto
polina: polya
roman: roma romka
rostislav: rostik slava
semyon: syoma senya sema
sergey serhiy: seryozha serezha serhiyko sergiyko seriozha
sofia sofiya: sonya sonia
stanislav stanislaw: stas slava staszek stanko
stepan: styopa stiopa
svetlana svitlana: sveta lana
svyatoslav yaroslav vyacheslav mstislav rostyslav: slava slavik yarik yarko
taras: tarasik
tatyana tetyana: tanya tania
timofey: tima
vadim: vadik
valentin valentina: valya valia
valery valeria: valera lera valya
varvara: varya
vasily vasyl: vasya vasia vaska vasylko
vera: verochka
veronika: nika
viktor victor: vitya vitia
viktoria: vika
vitaly: vitalik vitya
vladimir volodymyr: vova volodya vovka vovan volodia vlado vladko
vladislav vladyslav: vlad vladik slava
vsevolod: seva
yakov: yasha
yekaterina kateryna: katya katia katyusha katerina
yelena olena: lena alyona alena lenochka
yelizaveta: liza lizaveta
yevgeny yevgenia yevhen: zhenya zhenia zheka
yegor: gosha zhora
yulia: yulya
yuri: yura yurik yurko
zinaida: zina
zhanna: zhannochka
jan: janek jas janko
jakub: kuba kubus
jozef josef: joza jozko pepa pepik jozka
jiri: jirka jura
frantisek franciszek: franta franek ferko
vaclav: vasek
zbigniew: zbyszek
wojciech: wojtek
tadeusz: tadek
kazimierz: kazik
ryszard: rysiek
krzysztof: krzys krzysiek
grzegorz: grzes grzesiek
tomasz tomas: tomek tomko
agnieszka: aga
malgorzata: gosia malgosia
katarzyna katarina: kasia kaska katka
elzbieta: ela
barbara: basia bara
zuzana zuzanna: zuzka zuzia
dragomir dragoslav: drago dragan
aleksandar: aca sasa aco
slobodan: sloba boban
miroslav mirjana: miro mirko mira
radovan radoslav: rade radko rado
tomislav: tomo tomica
zoran zorica: zoki zoka
petar: pero pera perica petko
dimitar: mitko dimo mite
georgi: gosho gogo gero
hristo: ico itso
todor: tosho tode
nikolaos: nikos
"""

_OTHERS: Final = """
alberto: beto berto tito
alejandro alejandra: alex ale jandro sandro
alfonso: poncho fonso
alfredo: fredo feyo
alonso: lonso
andres: andi
antonio antonia: tono tonio toni antonito nino tonino totonho toto
arturo: turo
beatriz: bea betty
carlos carlota: carlitos charly charlie
carmen: carmela carmina
catalina: cata lina
concepcion: concha conchita
cristina: cris tina
cristobal: tobal
dolores: lola loli
domingo: mingo
eduardo: edu lalo guayo eddie dudu
enrique: quique kike quico enri
ernesto: neto tito
esperanza: pera
esteban: teban
eugenio: geno
federico: fede lico
felipe: pipe feli
fernando fernanda: nando fer nano ferni
francisco francisca: paco pancho curro kiko quico fran frasquito paca chico pacho xico cisco paquito
gabriel gabriela: gabi gabo
gerardo: gera
gilberto: beto gil
graciela: chela
gregorio: goyo
guadalupe: lupe lupita
guillermo guillermina: memo guille willy mina
gustavo: gus tavo
hector: tito
heriberto humberto: beto
ignacio: nacho iggy
isabel: isa chabela bel
jacobo: jaco
jaime: jimmy
javier: javi
jesus: chuy chucho suso
joaquin: quino chimo xima
jorge: coque koke jordi
jose: pepe chepe pepito che zeca ze josele cheo
josefa josefina: pepa fina josefita
juan: juanito juancho juani
juana: juanita
julio julian: juli
leonardo: leo nardo
leopoldo: polo
lorenzo: lencho renzo
luis luisa: lucho lui luisito lula
manuel manuela: manolo manu lolo manel manny neco manuelito
margarita: marga rita
maria: mari marita maruja mariquita
mariano: nano
mercedes: meche merche
miguel: migue miguelito mike
montserrat: montse
nicolas: nico colas
octavio: tavo
patricia: pati
pedro: perico pedrito perucho
rafael: rafa rafi fallo
ramon: moncho mon
raul: rulo
ricardo: richi rica cado
roberto: beto berto robe tito robi
rodolfo: fito rudy
rodrigo: rodri
rogelio: roge
rosario: charo chayo
salvador: chava salva
santiago: santi chago yago tiago
sebastian: sebas
sergio: checo
teresa: tere
tomas: tomi
vicente: chente vicen
victor: vico
joao: joca jango joaozinho
luiz: lula luisinho
francois francoise: fanfan francis
jean: jeannot
pierre: pierrot
guillaume: guigui
jacques: jacquot
charles: charlot
michel: michou
giovanni: gianni nanni vanni gio
giuseppe: beppe peppe peppino pino beppino
francesco: franco cecco ciccio franz chicco
vincenzo: enzo vinnie
domenico: mimmo mico
luigi: gigi gino
salvatore: toto turi sal
alessandro: sandro ale
pasquale: lino
gaetano: tano
raffaele: lello
guglielmo: memmo
johannes johann: hans hannes jo hanno jan joop
josef joseph: sepp beppo pepi jupp
friedrich: fritz fred friedl
heinrich: heinz heini hein heiner
wilhelm: willi willy wim
georg: schorsch jorg
ludwig: lutz wiggerl
maximilian: max
matthias: hias matze
michael: michl michi
franz: franzl
gottfried: friedl
karl: kalle
konrad: kurt konni
leopold: poldi
rudolf: rudi
sigmund siegfried: sigi siggi
stefan: steffen fane
ulrich: uli ueli utz
walter: walti
wolfgang: wolf wolfi
albrecht: albi
andreas: andi anderl
anton: toni
bernhard: bernd hardy
christian: chris
dietrich: dieter dirk
eberhard: hardy
eduard: edi
ernst: ernstl
katharina: kathi kathe katja trine
margarete: grete gretel gretchen
elisabeth: elsa else lisl liesel lisbeth bettina
nikolaus: klaus niko
cornelis: kees cor
hendrik: henk rik
jacobus: jaap koos
petrus: piet
wilhelmus: wim willem
antonius: ton toon teun
gerardus: gerard gerrit
theodorus: theo dirk
leendert: leen
lars: lasse
erik: kirre
per: pelle
nils: nisse
olof: olle
sven: svenne
jens: jeppe
kristian: krille
gudmundur: gummi
sigurdur: siggi
gudrun: gunna
istvan: pista isti
ferenc: feri
jozsef: joska
sandor: sanyi
laszlo: laci
gyorgy: gyuri gyurka
gyula: gyuszi
janos: jani jancsi
zoltan: zoli
imre: imi
miklos: miki
erzsebet: erzsi bozsi
ion ioan: ionel nelu ionut
constantin: costel dinu costi
nicolae: nicu nae
gheorghe: gigi gica ghita george
vasile: vasilica sile
mihai: misu
georgios: giorgos yorgos
ioannis: yannis giannis yiannis giannos
konstantinos: kostas costas dinos kostis
dimitrios: mitsos dimitris mimis takis
athanasios: thanasis nasos sakis
evangelos: vangelis
panagiotis: takis panos
apostolos: tolis
stylianos: stelios
anastasios: tasos
emmanouil: manolis manos
spyridon: spyros
eleftherios: lefteris
theodoros: thodoris
charalambos: babis haris
alexandros: alekos alexis
antonios: antonis
vasileios: vassilis
eirini: rena
mohammad mehmet: mamo momo hamo memo mo mamad moha hamoudi
abdulkadir: kadir
abdullah: abdu abdo apo
mustafa: mustu mistik safa
ibrahim: ibo brahim brahem ibra
ismail: ismo smail
suleyman: sulo
huseyin: huso
hasan: hasso
ramazan: ramo
fatima: fatma fatou fati fatoumata fadi
khadija: dija
abdurrahman: drahman
yusuf: yusufi yuyu
avraham: avi rami
binyamin: benny bibi beni
david: dudu dudi dedi
eliezer: lazar eli
eliyahu: eli
haim: chaimke
yaakov: kobi yankel koby yanki
yehuda: yuda idel
yehoshua: shuki shua
yisrael: srulik
yitzhak: itzik tsahi
yosef: yossi sefi yosi yossele
menachem: menny mendel
mordechai: motti moti mordy
moshe: moishe moshik
natan: nati
rahamim: rami
reuven: ruvi rubi
shimon: shimi
shlomo: shloimo momi
shmuel: shmulik muli
zeev: zevik
ravindra: ravi
rajendra: raj raju
mahendra: mahi
narendra: naren
surendra: suren
virendra: viru
jogendra: yogi
chandrasekhar: chandu
krishna: kishan kanhaiya
subhash: subho
parthasarathy: partha
madhavan: madhu
tamaz: tazo
giorgi: gia gogi
nikoloz: nika
mikheil: misha
aleksandre: sandro
davit: dato
irakli: ika
nugzar: nukri
"""

NICKNAMES: Final[tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]] = tuple(
    (tuple(full.split()), tuple(short.split()))
    for text in (ENGLISH_NICKNAMES, _SLAVIC, _OTHERS)
    for full, _, short in (row.partition(":") for row in text.strip().splitlines())
)
"""(full names, short forms): each short form may stand for each of the full names, and two short forms of one line for
each other. The full names of a line (Alexander, Alexandra) are not one name. Weaker than a spelling."""
