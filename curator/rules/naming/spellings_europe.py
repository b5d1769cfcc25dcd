"""Spellings of one name that rules of sound do not bring together: Slavic, Caucasian, Greek and western names.

One line is one name; the first spelling stands for it. Forms of one name in different languages (Ivan, John) are not
here but in name_translations.
"""

from __future__ import annotations

from typing import Final

_EUROPEAN: Final = """
aleksandr alexandr aleksander alexander aleksandar alyaksandr aliaksandr oleksandr olexandr olexander
  aleksandrs aliksandr alexandar
aleksandra alexandra oleksandra alyaksandra
aleksey alexei alexey aleksei alexej aleksej alekseyi alexsei alexeyi aliaksei alyaksey alaksiej aleksejs
oleksiy oleksii oleksij olexiy oleksi olexii aleksiy
anatoly anatoliy anatolii anatoli anatolij anatoliyi
andrey andrei andrej andreij andrejs andreyi
andriy andrii andrij
anton antons antonn
arkady arkadiy arkadii arkadi arkadij
arseny arseniy arsenii arseni arsenij
artyom artem artiom artjom artsiom
boris borys barys
bohdan bogdan
vyacheslav viacheslav vjaceslav wjatscheslaw vacheslav viatcheslav viaczeslav vecheslav vyatcheslav
danil daniil danila
denis denys dzianis
dmitry dmitri dmitriy dmitrii dmitrij dimitri dimitry dimitriy dzmitry dmitriyi dimitrij dmitryi dimitrii
dmytro dmitro
yevgeny evgeny evgeniy evgenii yevgeniy yevgeni evgeni evgenij jewgeni jevgeni yevgenii yewgeny eugeny
  yevgueni evgueni ievgen yevhen evhen yevheniy yauhen yauheni jevgenijs
yevgenia evgenia evgeniya yevgeniya evgenija yevheniia yevheniya
yekaterina ekaterina jekaterina ekatarina
yelena jelena ielena
yelizaveta elizaveta jelizaveta
yefim efim
yegor egor jegor
yeremey eremey
fyodor fedor feodor fjodor fiodor fiodar fedir
gennady gennadiy gennadii gennadi gennadij guennadi henadz hennadiy hennadii gennadyi
georgy georgiy georgii georgij gueorgui heorhiy heorhii
grigory grigoriy grigorii grigori grigorij hryhoriy hryhorii hryhory
igor ihor ihar igors
ilya ilia ilja illia illya ilyia
innokenty innokentiy innokentii
iosif iossif josif
ivan iwan
kirill kiril kyrylo kirilo
konstantin kostyantyn konstantins kostiantyn
leonid leonyd
lyudmila ludmila ljudmila liudmila lyudmyla liudmyla lioudmila
lyubov lubov liubov ljubov lioubov
maksim maxim maksym maxym maksims
marat maratt
marina maryna
matvey matvei matvej matviy
mikhail mihail michail mikail mihajl mykhailo mykhaylo mikhaylo mychajlo mikhayl
nadezhda nadejda nadezda
natalya natalia nataliya natalja nataliia natalija nathalia
nikita mykyta mikita
nikolay nikolai nikolaj nicolai nicolay mykola mikola nikolayi mikalai nikalai nykolay
oleg oleh aleh olegs
olga olha volha
pavel pavlo pavels
pyotr petr pjotr piotr
roman ramans romans
rostislav rostyslav
ruslan ruslans
semyon semen semion semjon
sergey sergei sergej serguei sergiy serhiy serhii siarhei siarhey sergii serghei sergij serhij sergejs
  sierhiej sergeyi
stanislav stanislavs
stepan stsiapan
svetlana svitlana svyatlana sviatlana swetlana
svyatoslav sviatoslav svjatoslav
tatyana tatiana tatjana tetyana tetiana taciana tatsiana
timofey timofei tymofiy timofej
timur tymur
vadim vadym vadzim vadims
valentin valentyn valentins
valentina valentyna valiantsina
valery valeriy valerii valeri valerij valeriyi valeryi
valeria valeriya valeriia
vasily vasiliy vasilii vasili vassily vasilij vasyl vasil vassili wassili vasylii
viktor victor viktar viktors
viktoria viktoriya victoria viktoriia viktorija
vitaly vitaliy vitalii vitali vitalij vitaliyi
vladimir vladimer wladimir volodymyr vladymyr wolodymyr uladzimir volodimir vladimirs volodymir vladimyr
vladislav vladyslav wladislaw uladzislau vladislavs
vsevolod wsewolod
yakov iakov jakov yakiv jakow
yaroslav iaroslav jaroslav jaroslaw yaroslaw
yulia yuliya iulia yuliia julija ioulia
yuri yury yuriy yurii juri iurii youri jurij juriy yuryi iouri yurij yuriyi iuri jurijs
yana iana
zhanna janna zanna
ziyavudin zyavudin
zurab zourab zurabi
giorgi georgi giorgy
davit davith
irakli irakly iraklii
mikheil mikheili
levan levani
tengiz tenguiz tengizi
bidzina bidzine
shamil shamyl samil chamil
islambek islombek
kasym kassym qasym
nursultan nursoltan
zhomart jomart
almazbek almazbyek
kurmanbek qurmanbek
sadyr sadir
gurbanguly kurbanguly gurbangulu
saparmurat saparmyrat
emomali imomali emomalii
shavkat shawkat savkat chavkat shevket shaukat sevket shoukat shavqat
ilham ilhom ilkham
elchin elcin
aliyev aliev aliyew alijev
mammadov mamedov mammedov mamadov
huseynov guseynov guseinov huseinov gousseinov
hajiyev gadzhiev gadzhiyev hajiev gadjiev
gasanov hasanov khasanov hassanov gassanov
akhmedov ahmedov axmedov achmedov
ibragimov ibrahimov
ismailov ismoilov
magomedov magomadov mahomedov
rahmonov rakhmonov rahmanov rakhmanov
mirziyoyev mirziyoev mirzijojev mirziyayev
yanukovych yanukovich janukowitsch ianoukovitch
zelensky zelenskyy zelenskiy zelenskyi selenskyj zelenski zelenskij zelenskii
poroshenko porochenko poroschenko
tymoshenko timoshenko timochenko
klitschko klychko klichko klitchko klytschko
shevchenko chevtchenko schewtschenko sevcenko
khrushchev khruschev hrushchov chruschtschow khrouchtchev khrushchov hrusciov
gorbachev gorbatchev gorbachov gorbatschow gorbaciov gorbacev
yeltsin eltsin jelzin ielstine jelcin ieltsine
brezhnev breschnew brejnev breznev
tchaikovsky chaikovsky tschaikowski chaykovskiy
solzhenitsyn soljenitsyne solschenizyn
medvedev medvedyev medwedew medvedyew
putin poutine putyin
lukashenko lukashenka loukachenko lukaschenko lukasenka lukasenko
prigozhin prigozhyn prigojine prigoschin prigozin
shoigu shoygu choigou schoigu sojgu
lavrov lawrow lavroff
navalny navalniy navalnyy nawalny navalnyi
milosevic milosevich miloshevich milosevitch
karadzic karadzhich karadjic karadzich
mladic mladich
tudjman tudman tudzman
djukanovic dukanovic djukanovich
dodik dodyk
vucic vucich vuchich
thaci thaqi thachi
haradinaj haradinay
djordje dorde djordj
djuro djura duro
dragan dragann
zoran zorann
slobodan slobodann
vojislav voyislav
borislav boryslav
boyko bojko boiko
hristo khristo christo
hristov khristov christov
dimitar dimitur dimitr dimiter
petar petur
stoyan stojan
todor todors
plamen plamenn
rumen roumen
ognyan ognian
simeon symeon
erdogan erdoghan erdowan erdohan
cavusoglu chavushoglu cavusoglou
ocalan oecalan odjalan
aydin aidin
cetin chetin tchetin
celik chelik tchelik
yilmaz yylmaz
yildiz yyldyz yildis
ozturk oezturk
simsek shimshek
sahin schahin
georgios yeoryios giorgos yiorgos georgos
ioannis yannis yiannis ioanis giannis
dimitrios dimitris dimitrius demetrios
konstantinos constantinos konstandinos
nikolaos nicolaos
panagiotis panayiotis panayotis
vasileios vassilios vasilios vassilis vasilis
evangelos vangelis evaggelos
athanasios athanassios
christos khristos hristos
aggelos angelos agelos
alexandros aleksandros
alexis aleksis alexios
stavros stauros
evripidis euripides
efthymios efthimios euthymios
mitsotakis micotakis
tsipras tsipra
papandreou papandreu papantreou
makarios makarius
catherine katherine kathryn katharine kathrine cathryn catharine katheryn katharyn
ann anne
sara sarah
rebecca rebekah rebeca
rachel rachael
deborah debra debora
hannah hanna
john johnn
jonathan johnathan jonathon johnathon
geoffrey jeffrey jeffery geoffery jefferey
stephen steven
philip phillip philipp phillipp
nicholas nicolas nickolas nikolas nicholaus
michael micheal
matthew mathew
mark marck
eric erik
carl karl
christopher kristopher christofer cristopher christoffer kristoffer
christian kristian cristian christiaan
frederick frederic fredrick frederik fredrik
lawrence lawrance
alan allan allen allyn
brian bryan bryon
sean shaun shawn
neil neal
graham graeme grahame
gerald jerald
gary garry
terry terrie
harry harrie
lesley leslie
gillian jillian
elizabeth elisabeth elizabet elysabeth
theresa teresa
isabel isabelle isobel ysabel
helen hellen
sophia sofia sofiya
maria mariya marija
joseph josef jozef jozeph
daniel danial
gabriel gavriel
raphael rafael rafel rafail
samuel samuil
abraham abram avram
isaac isaak izaak yitzhak yitzchak itzhak itzchak yitshak
jacob jakob jacobus
benjamin binyamin benyamin benjamim biniamin
moshe moishe mosheh
shlomo schlomo shelomo
netanyahu nethanyahu netanjahu netaniahu nethaniahu netanyaho
haim chaim hayim hayyim chayim haym
yehuda yehudah jehuda iehuda
zvi tzvi tsvi zwi
yaakov yaacov jaakov yaaqov yaakob
eliyahu eliahu elijahu
menachem menahem
ehud ehood
ariel arieel
rivka rivkah
hernandez hernandes ernandez
rodriguez rodrigues
gonzalez gonzales gonsalez gonsales
perez peres
lopez lopes
martinez martines
sanchez sanches
gomez gomes
fernandez fernandes
alvarez alvares
jimenez gimenez ximenez jimenes
gutierrez gutierres
ramirez ramires
vasquez vazquez vasques basquez
velasquez velazquez
suarez suares
mendez mendes
nunez nunes nuniez
ibanez ibanes ibannez
dominguez domingues
estevez esteves
ximena jimena
xavier xabier
cesar cezar caesar
luis luiz
thiago tiago
felipe filipe phelipe
mateus matheus
souza sousa
lula lulla
gonzalo gonsalo gonzaloo
giovanni giovani
filippo philippo
jurgen juergen yurgen
jorg joerg
gunter guenter gunther guenther
muller mueller
moller moeller
schroder schroeder shroeder
schafer schaefer
schmidt schmitt schmid shmidt
meyer meier maier mayer mayr
kohler koehler
kruger krueger krugar
bohm boehm
weiss weis weisz
gross grosz
strauss straus
hoffmann hofmann hoffman hofman
neumann neuman
lehmann lehman
bergman bergmann
hermann herrmann herman
walter walther
bjorn bjoern
soren soeren
jorgen joergen
hakon haakon haakan
andersson anderson andersen
johansson johanson johansen johannson
petersson peterson petersen pettersson pedersen
larsson larson larsen
nilsson nilson nielsen nilsen
olsson olson olsen
hansson hanson hansen
eriksson erikson eriksen ericsson
svensson swenson svenson svendsen
thompson thomson tompson
johnson jonson
jensen jenssen
smith smyth smythe
clark clarke
brown browne
stewart stuart
macdonald mcdonald
reid reed
davies davis
philips phillips philipps
rogers rodgers
nicholson nicolson nickolson
hughes huges
connor conner conor
oneill oneil
obrien obryan obrian
ocallaghan ocallahan
kelly kelley
murphy murphey
pierre piere
francois francoys fransua
jacques jaques
mathieu matthieu
philippe phillippe
stephane stephan
therese theresse
ouattara wattara outtara
ouedraogo wedraogo ouedraougo
traore trawore
diallo jallow dialo jalloh diallow djallo
camara kamara
keita keyta
toure ture touray
konate konateh
diop dioup
ndiaye njie njai
cisse ceesay
jawara diawara
conteh kante
hussaini husaini hosseini husseini hussayni hoseini husayni hosayni hosaini
"""

EUROPEAN_SPELLINGS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(group.split()) for group in _EUROPEAN.strip().replace("\n ", " ").splitlines()
)
"""Groups of spellings of one name, part of SPELLINGS."""
