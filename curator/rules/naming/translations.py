"""Forms of one given name in different languages: John, Ivan, Juan, Jean, Johann, Yahya.

One line is one name. A form stands on one line only. Weaker than a spelling: a Pedro is rarely written Peter, but
kings, popes, saints and people who changed their country are.
"""

from __future__ import annotations

from typing import Final

_MEN: Final = """
john johannes johann johan jan jean juan joao giovanni ivan ioan ion ioannis jon jens hans ivo janos
  ioannes iohannes juhani jukka iain ian sean eoin evan hovhannes yohannes yochanan yuhanna yahya yoan
  jovan hannu joannes ioane vano iwan ivane jaan janis yannis giannis xoan jehan johannis yahia
joseph josef jose giuseppe josip jozef yosef yusuf iosif jozsef jozefs josep ioseb osip youssef yusif
  josephus iosephus juozapas yusup hovsep
peter pedro pierre pietro petr pyotr petar petros petru pieter piotr petrus peer per peder peadar pekka
  boutros butrus pere pero peteris petras petre bedros butros petro piero
paul pablo paolo pavel paulo pavlos pal pol poul pavlo pawel paulus pavle paavo bulus boulos pauls povilas
  pau paval
james jacob jacques jaime diego iago santiago tiago giacomo jakob jakub yakov yakup yaakov jacobus jakov
  iacobus iakovos hamish seamus yaqub yacoub jaume jago iacob hagop akop jaakko jokubas jekabs
michael miguel michel michele mikhail mihail mihai michal mikael mikko mihaly mykhailo miquel mihajlo
  michaelis mihailo mihovil mikel micheal mikheil michalis mikhael mikail mikayil michail mychajlo myhailo
  michiel mikkel
alexander alejandro alexandre alessandro aleksandr alexandru alexandros oleksandr aleksander sandor
  alexandrus iskander iskandar eskandar aleksandar alasdair alistair alastair aliaksandr alexandr
nicholas nicolas nikolai nicola niccolo nikolaos nicolae mikolaj miklos mykola nikola klaus nils niels
  nicolaus nikolaus nicolaas nigul colas nikolay nikoloz niklas claus nicolau
andrew andreas andre andres andrea andrei andrej andrzej andriy andras andrius anders ondrej andris
  andreus andrija andreu anderas andries antti
george jorge georges giorgio georg georgi yuri jiri jerzy gyorgy gheorghe georgios giorgi jordi jorg
  georgius jurgen goran juraj juris jurgis yrjo jurij georgy jurica joris girgis jirjis guorgios gevorg
  kevork kevorg heorhiy egor yegor xurxo
william guillermo guillaume guglielmo wilhelm willem guilherme vilhelm viljami vilmos guillem vilem
  guilielmus gulielmus willelmus gulielmo liam uilliam wilhelmus gwilym
charles carlos karl carlo carl karel karol karoly kaarle carles kaarlo karolis carolus siarl
henry enrique henri enrico heinrich hendrik henrik henrique henryk jindrich anri enric harri heikki
  henricus henriks
louis luis luigi ludwig luiz lodewijk ludvik ludovico lajos ludwik lluis ludovic aloysius alois clovis
  ludovicus aloisius ludvig alojz ljudevit luigino
francis francisco francois francesco franz frans frantisek franciszek ferenc franjo francesc ferencz
  franciscus pranciskus fransiskus frang
frederick federico frederic friedrich fryderyk frigyes frederico fredrik bedrich fridrich frederik
  fridericus fredericus
philip felipe philippe filippo philipp filip fulop filipe philippos philippus filipp filips
stephen esteban etienne stefano stefan stepan stephan istvan stefanos estevao steven szczepan stjepan
  stephanus stevan stephane esteve stepanos tapani steponas
thomas tomas tommaso tomasz tamas tome toma foma thomaz tuomas tomaz tomaso tomos tomass tovmas thomasius
anthony antonio antoine anton antoni antonin antonius antonios antal antun ante antton antanas andon
matthew mateo mathieu matteo matthaus mateus mateusz matej matvei matthias matyas mattias matias matija
  matthaeus matti matthieu matfei mattheus mateu matei mads
mark marcos marc marco markus marcus marko marek markos marks
luke lucas luc luca lukas lukasz lukacs luka loukas lluc lukass
simon simeon semyon szymon simone shimon simao simun semen shimeon samaan simonas simonis
daniel danil danilo daniele danijel danyal taniel daniels danielis
david davide davit dawud daoud dawit dawid davud davyd taavi taavet davids dewi davi davidus
samuel samuele samuil shmuel samuli samvel samweli samiel
solomon salomon suleiman sulayman shlomo salomo soliman solomone salamon suleyman
abraham ibrahim avraham abram abramo abrahao brahim ebrahim avram
isaac ishaq yitzhak isak isacco iisakki ishak eshaq sahak
ishmael ismail ismael
moses musa moshe moises mose mojsije moisei mosze movses moisey
aaron harun aharon aron arone
elijah elias ilyas eliyahu ilya elia ilia illya ilie ilija
gabriel gabriele gavriil jibril gavril gavrilo jabrail cebrail gabor
raphael rafael raffaele rafal rafail rafe
benjamin beniamino binyamin benyamin bunyamin veniamin benjamim
job ayub ayyub iyov giobbe
jonah yunus yonah jonas
noah nuh noe noach noy
adam adamo aadam adao adom
christopher cristobal christophe cristoforo christoph krzysztof krystof kristof kristoffer cristovao
  christophorus kristofor christoforos hristofor kristaps
christian cristian christiaan kristian cristiano krystian christianus
lawrence lorenzo laurent lorenz laurentius lars lourenco wawrzyniec vavrinec lavrenti laurynas lovro
  llorenc laurens lavrentiy
vincent vicente vincenzo vinzenz wincenty vince vicent vikentiy vincentius
martin martino marton marcin martinho marti maarten martins martinus
maurice mauricio maurizio moritz mauritz maurits moric mavrikiy mauritius mauricius
maximilian maximiliano maximilien massimiliano maksymilian miksa
augustus augusto auguste august agustin augustine agostino agostinho augustin augustyn avgust awstin
benedict benedicto benoit benedetto benedikt bento benito benedek benedykt venedikt benedictus
bernard bernardo bernhard bernat bernd bernardus
bartholomew bartolome bartholome bartolomeo bartholomaus bartosz bartlomiej bartolomeu varfolomey
basil vasily vasile vasil vasilios basilio basile vasyl vasileios wassily basilius
constantine konstantin constantino constantin konstantinos costantino konstanty kostyantyn constantinus
cyril kirill cirilo cyrille kiril kyrillos kyrylo cirillo cyrillus
clement clemente klemens kliment klement clemens clementis
dennis denis dionisio denys dionysios dionizy dionysius
dominic domingo dominique domenico dominik domingos dominicus
edward eduardo edouard edoardo eduard edvard duarte ede eduards eduardus edoardus
edmund edmundo edmond edmondo edmundus
ernest ernesto ernst erno ernests ernestus
eugene eugenio yevgeny eugen eugeniusz yevhen jeno evgenios eugenius
ferdinand fernando ferdinando fernand hernando nandor ferran ferdinandus
gregory gregorio gregoire gregor grigory grzegorz grigorios grigore gergely hryhoriy krikor grigor greger
  gregorius
gerard gerardo gerhard geraldo gerrit gherardo gerardus gerhardus
hugo hugues ugo hugh huw hugonis
ignatius ignacio ignace ignazio ignaz ignacy ignas ignac
jerome jeronimo geronimo girolamo hieronymus hieronim jerko
julius julio jules giulio gyula juliusz yuliy iulius
julian julien giuliano juliano yulian
leo leon leone lev leao lew
leonard leonardo leonhard lennart leonid leonardus
leopold leopoldo lipot
lucian luciano lucien lucjan lukian
manuel emmanuel emanuel manoel emmanouil emanuele manuil imanuel
max maks
nicodemus nicodemo nikodem nikodim
oscar oskar oszkar oscarus
patrick patricio patrice patrizio padraig patryk patrik patricius
raymond raimundo ramon raimondo raimund rajmund raimundus
ralph raul raoul raoult radulfus radulphus
richard ricardo riccardo rikard ryszard ricard rihards ricardus richardus
robert roberto rupert ruprecht roberts robertus
roger rogelio ruggero rudiger rogerio rutger rogerus rogerius
roland rolando orlando roldan lorand rolandus
rudolph rodolfo rodolphe rudolf rudolphus rodulfus
sebastian sebastiano sebastien sebastiao bastian sebestyen sebastianus
sergius sergio serge sergey sergiu serhiy sergiusz sarkis serhii
sylvester silvestre silvester szilveszter sylvestre
theodore teodoro theodor fyodor teodor todor tivadar fedor theodoros feodor tudor theodorus
timothy timoteo timothee timofey timotheus timoteusz tymofiy
tobias tobia tovia
valentine valentin valentino valentyn balint walenty valentinus
victor vittorio viktor vitor wiktor victorio victorius
walter gualterio gautier gualtiero walther valter gualterus valterus
xavier javier saverio xaver ksawery
zachary zacarias zakaria zacharie zachariah zakariya zechariah zaccaria zachar zahari
stanislaus stanislav stanislaw estanislao stanislas
wenceslas vaclav wenceslao vjaceslav waclaw venceslas
vladimir volodymyr wladimir uladzimir wlodzimierz vladimirus
ladislaus laszlo ladislav ladislao wladyslaw vladislav
casimir kazimierz casimiro kasimir kazimieras casimirus
arthur arturo artur arturs arturus arthurus
albert alberto adalbert albrecht alberts albertus
alfred alfredo alfreds alfredus
alphonse alfonso afonso alfons
adrian adriano adrien hadrian adrianus adorjan hadrianus
ambrose ambrosio ambroise ambrogio ambros
arnold arnaldo arnaud arnau arend arnoldus
baldwin baudouin balduino boudewijn balduin
claude claudio claudius klaudio
conrad conrado konrad corrado kurt koenraad conradus
emil emilio emile aemilius
eric erik erich eirik erico ericus
felix felice feliks felicio
geoffrey godofredo geoffroy gottfried goffredo jeffrey galfridus godefridus
gilbert gilberto gilbertus
guy guido vit veit
harold harald haroldo haroldus
herbert heriberto eriberto herbertus
hermann armando armand ermanno hermannus
humbert umberto humberto
ivor igor ihor
lambert lamberto
lazarus lazaro lazare lazar lazzaro eleazar eliezer
oliver olivier oliviero oliverio oliverius
osman uthman usman
philemon filemon
quentin quintin quintino
reginald reinaldo reynaldo renaud reinhold rinaldo reynold reinhard reginaldus
sigmund segismundo sigismund zygmunt zikmund zsigmond sigismondo sigismundus
tancred tancredo tancrede
urban urbano urbain
ulysses ulises ulisse
alan alanus alano
gordon gordonus
norman normannus normando
fabio fabius
hilary hilarius hilario hilaire ilario
angelo angelus anxo
marian marianus mariano
kenneth kennethus
ronald ronaldus ronaldo
donald donaldus domhnall
"""

_WOMEN: Final = """
mary maria marie mariam maryam miriam miryam marija mariya moira maire myriam meryem marya mairi marja
  marica
anne anna ana hannah hanna ann anja hana channa
elizabeth isabel elisabeth elisabetta elzbieta yelizaveta isabella isabelle elisabet alzbeta erzsebet
  elisaveta elspeth isobel ysabel lizaveta elisavet liisa izabela
catherine katherine catalina katarina caterina katharina yekaterina kateryna catarina katarzyna katalin
  ekaterini kathleen caitlin ekaterina aikaterini katrin catherina karin
margaret margarita marguerite margherita margarete margareta malgorzata margarida margit mairead merete
  margaretha margriet
helen elena helene helena yelena olena ilona jelena eleni alena
eleanor leonor eleonora eleonore elinor leonora alienor
joan juana jeanne giovanna johanna joana ivana jana joanna jane ioanna janina jovana sinead siobhan zhanna
josephine josefina josepha giuseppina jozefina josefa
julia giulia julie yulia juliana julija iulia
sarah sara sarra sarai
susan susana suzanne susanna zuzana zuzanna zsuzsanna shoshana suzana
rebecca rebeca rivka rebekka
rachel raquel rachele rahel rakel
ruth rut
esther ester hester estera
eva eve yeva hawa hava evita ewa
martha marta marthe marfa
magdalene magdalena maddalena madeleine madalena magdolna
dorothy dorotea dorothea dorota dorothee
teresa theresa therese terezia teresia terez tereza
barbara varvara borbala
agnes ines agnese agnieszka inez agneta
agatha agata agathe agafya
lucy lucia luzia lucie lucja
cecilia cecile caecilia cecylia
christine cristina christina kristina krystyna kristine kristiina khristina
caroline carolina karolina karoline
charlotte carlota carlotta
beatrice beatriz beatrix
alice alicia alicja aliz
angela angele aniela anzhela
irene irina iryna irini eirini irena
natalie natalia natalya nataliya nathalie natalija
sophia sofia sophie zofia sofiya zsofia
tatiana tatyana tetiana
veronica veronika veronique weronika
victoria viktoria vittoria victoire wiktoria
anastasia anastasiya anastazja
alexandra aleksandra alessandra alejandra oleksandra
olga helga olha volha
emily emilia emilie emiliya
frances francisca francoise francesca franziska frantiska franciszka
georgina giorgina georgette georgia
gertrude gertrudis gertrud
henrietta enriqueta henriette enrichetta henrike
louise luisa louisa luise ludwika lovisa
lydia lidia lidiya
pauline paulina paola paula
rosa rose roza ruza
stephanie estefania stefania stefanie stepanka
theodora teodora fyodora feodora
valerie valeria valeriya
"""

TRANSLATIONS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(group.split()) for text in (_MEN, _WOMEN) for group in text.strip().replace("\n ", " ").splitlines()
)
"""Groups of forms of one given name in different languages: the weakest of the three classes of equal names."""
