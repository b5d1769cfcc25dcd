"""Words of the names of organisations that are equal: spellings, abbreviations, translations."""

from __future__ import annotations

from typing import Final

_ORG_WORDS: Final = """
academy acad academia academie akademiya akademi akademie accademia akademija akademia
action accion acao azione
administration admin administracion administracao administratsiya administrasi yonetimi verwaltung adm
affairs asuntos assuntos affaires affari umur urusan shuun
africa afrique afrika
african africain africaine africano africana
agency agencia agence agenzia agentur agentstvo ajans ajansi agensi badan wakala wakalat agcy agenstvo
  agentura
agriculture agric agri agricultura agricole agricola selskogo pertanian agricultural agro
aid ayuda ajuda aide aiuto yardim
air aereo aerea aerien aerienne aire udara vozdushnyy hava
airlines airline airways aerolineas avialinii lignes havayollari aviakompaniya
alliance alianza alianca alleanza allianz tahalof tahaluf alyans
aluminium aluminum alyuminiy
american americain americana americano amerikan
and y et und e i ve wa va och og dan
anti contra
arab arabe arabi arabo
armed armadas armees armate bewaffnete vooruzhennye silahli bersenjata musallaha mosallaha
army ejercito exercito armee esercito armiya jaysh jaish jeish geish ordu artesh leger heer lashkar
  lashkare sena tatmadaw vojska armija wojsko djeich jeysh
assembly asamblea assembleia assemblee assemblea meclis meclisi majlis majles sobranie parishad sabha
  versammlung
association assoc assn asociacion associacao associazione asoc assotsiatsiya verein forening vereniging
  dernek dernegi jamiyat jamiyyat jamiyah jamiya jamaiyat rabita anjuman udruzenje persatuan asosiasi
  samity samiti jamaiyah jamiaat
authority auth autoridad autoridade autorite behorde hayaa sulta
automobile automotive auto automotriz avtomobil khodro khodroo
aviation aviacion aviacao aviazione aviatsiya havacilik penerbangan aviat havapeymai havapeyma
bangladesh bd
bank banco banque banka bankasi banca bnk masraf
battalion bn bataillon batallon batalhao batalon katiba katibat tabur bat battn
base baza
brigade brig bde brigada brigata tugay tugayi liwa liwaa kataib kataeb khataib ketaib
brothers bros hermanos irmaos freres fratelli bruder gebruder ikhwan kardesler bratya
building bldg
bureau buro byuro bur
business negocios empresarial geschaft biznes
cabinet gabinete kabinet
caliphate khilafah khilafa hilafet khilafat
center centre centro zentrum tsentr centar ctr cntr markaz merkez merkezi markas kendra pusat cent
central centrale tsentralnyy tsentralnaya markazi
chamber camara chambre camera kamer palata oda odasi ghorfa ghurfa
charity charitable caritas caridad khairiya khayriya khayriyya khayriyah khairiyah khairia kheyrieh
  caritative bienfaisance hayir blagotvoritelnyy benevolent beneficencia
chemical chemicals chem chemie quimica quimico chimique khimicheskiy kimya chimica
china chine kitay
church iglesia igreja eglise chiesa kirche tserkov
city ciudad cidade ville citta stadt gorod
civil civile zivil
club klub
coalition coalicion coalizao coligacao koalition koalitsiya etelaf itilaf
college colegio colegium coll
command cmd comando commandement komando komutanligi komandovanie qiyada kommando komutanlik
commerce comercio commercio handel tijara ticaret commercial comercial kommercheskiy comercializadora
  tijari commerciale komersial
commission comision comissao commissione kommission komissiya komisyon komisi comm mufawadiya
committee cttee comite comitato comisie komitet komite lajna lajnah lajnat cmte ctte shura shoora komiteh
  komitesi
communications communication comms comunicaciones comunicacoes svyaz
communist comunista communiste kommunistische kommunisticheskaya
complex complejo complexe kompleks
computer comp computadora
conference conf conferencia konferenz konferentsiya muktamar mutamar
congress congreso congresso congres kongress kongre kongresi sezd
construction construccion construcao constructora edilizia stroitelstvo insaat const constr bauen bau
  konstruktion constructions sakhteman omran sakhtemani
consulting consultoria consultancy consult consultores
control controle kontrol
cooperation cooperacion cooperacao zusammenarbeit isbirligi taawun taavoni
corps cuerpo corpo faylaq failaq sepah kolordu korpus
council consejo conselho conseil consiglio sovet konsey konseyi majelis dewan rada
court corte cour gericht mahkama mahkemesi
credit credito kredit
culture cultural cultura culturel kultur thaqafa kultura kulturnyy
dawa dawah daawa daawah dawat
defense defence defensa defesa difesa verteidigung oborona oborony difa savunma pertahanan def defenders
democratic democratica democratico democratique demokratische demokraticheskaya demokratik demokrat
  democrat democrats dimukratiya demokratis
department dept dep departamento departement dipartimento departament dpt abteilung daira daire dairesi
  deptt
development dev devt desarrollo desenvolvimento developpement sviluppo entwicklung razvitie razvitiya
  kalkinma pembangunan tanmia tanmiya dvlpt devp desarrollos developments toseeh tosee tosea gostar
directorate direccion direcao direction direzione direktion mudiriya mudirlugu mudurlugu direktorat
  direktoratet
distribution distribuidora distribuidor distributors distrib
district distrito rayon ilce
division div divisao tumen firqa furqa diviziya
drug drugs drogas narcotics narcotic
east este leste ost vostok dogu
eastern oriental vostochnyy sharqiya sharqiyya
economic economy economica economico economia economique ekonomicheskiy ekonomi ekonomik iqtisadi eqtesad
  wirtschaft
education educacion educacao educational bildung obrazovanie egitim pendidikan tarbiya talim educ
election electoral elections eleccion eleitoral
electric electrical electricity electrica electrico eletrica electricidad elec elect elektrik
  elektricheskiy elektro
electronics electronic electronica electronique elektronik elektronika
embassy embajada embaixada ambassade ambasciata botschaft posolstvo sifara buyukelciligi kedutaan
emergency emergencia urgence
emirate emirat imarat emarat emirlik
energy energia energie energetika enerji tenaga energi energetic
engineering engg engrg ingenieria engenharia ingenierie muhendislik handasa inzhiniring engineers
  mohandesi muhandisi
enterprise enterprises entreprise empresa impresa ent empreendimentos predpriyatie preduzece isletmesi
  entr entp
equipment equipos equipement oborudovanie
establishment est muassasa muassasat muassasah muassassa
europe europa evropa
european europeo europea europeia europeen europeenne europaische evropeyskiy avrupa
exchange cambio cambios cambiario sarraf sarafi sarrafi bourse bolsa exch birzha
export exports exportacion exportacao exportaciones eksport ihracat
faction fraction
factory fabrica fabrique fabrik fabrika masna karkhana
family familia famille
federal federale
federation fed federacion federacao federazione verband federasyonu federatsiya federasyon federatsii
fighters mujahideen mujahedin mujahidin mojahedin mujahidun mojahedeen mujahideeen mujaahidiin mudjahidin
  mojahedine mujahedeen
finance financial financiera financeiro financiero finanzas financas finances finans finanzen fin maliye
  maliya keuangan finansovyy
food foods alimentos alimentaire
for para pour per fur dlya untuk icin
force forces fuerza fuerzas forca forcas forza forze kraft krafte sily quwat kuvvetleri kuwat quwwat fuerz
foreign exteriores exterior etrangeres etranger esteri auswartige inostrannykh kharijiya hariciye
  disisleri luar
forestry forest forests foret bosques silvicultura
forum foro
foundation fundacion fundacao fondation fondazione stichting stiftung stiftelse stiftelsen fond vakif
  vakfi waqf bonyad yayasan fdn foundn fundacja fondasi bonyade
free libre livre libero frei freie svobodnyy ozgur hur
freedom liberty libertad liberdade liberte freiheit svoboda hurriya hurriyet azadi azadegan
front frente fronte jabhat jabha jabhah jebhat cephe cephesi barisan jabhet morcha
fund fondo fundo fonds dana sandogh
gas gaz
general gen generale generalnyy genel allgemeine grl
global mundial mondial mondiale
government govt gov gobierno governo gouvernement regierung pravitelstvo hukumat hukuma hukumet pemerintah
  govmt
group grp grupo groupe gruppe gruppo gruppa grubu jamaat jamaah jamaa jemaah jamaatul jamaate jemaat gama
  gamaa cemaat djamaat kelompok grup groups jamat jama
guard guards guardia guarda garde gardes guardias pasdaran pengawal gvardiya
guerrilla guerilla guerrila
headquarters hq headquarter cuartel qg shtab karargah gharargah hqrs setad
health salud saude sante gesundheit sanita kesehatan sihha saglik zdorov
heavy pesada lourde agir
helicopter helicopteros helicopters
high alto alta haut haute tinggi yuksek
higher superior
holding holdings hldg hldgs hld holdg holdco
holy moghaddas muqaddas
hospital hosp hopital krankenhaus bolnitsa hastane hastanesi mustashfa
hotel hotels
house casa maison dom haus
human humanos humains humanitarian humanitaria humanitaire humano
immigration inmigracion imigracao
import imports importacion importaciones importacao importadora ithalat
independent independiente independente independant bagimsiz
india inde hind
industrial industries industry indus industria industrias industriel industrielle industriale industrie
  promyshlennyy promyshlennost sanayi sanaye sinaat sinai inds indust indl industri industriales sanat
information informacion informacao informations info informatsionnyy enformasyon
initiative iniciativa iniciative initiativ
inspection inspeccion
institute inst institut instituto institution istituto enstitu enstitusu insitute institucion instituts
  intezet institusi mahad pajohesh moasseseh
insurance seguros assurance assicurazioni versicherung sigorta strakhovaya bima takaful seguro bimeh
intelligence inteligencia renseignement intel intelijen istihbarat razvedka mukhabarat istikhbarat
interior inneren innere dakhiliya icisleri dahiliye
international intl internacional internationale internazionale mezhdunarodnyy uluslararasi int internat
  internl antarabangsa internasional dawli dowali beynelmilel
investment investments inversiones inversion invest investissement investimentos investimento investimenti
  investors inv invst sarmaye sarmayeh istithmar yatirim investitsii investasi investiciones
islamic islami islamique islamica islamico islamisch islamische islamiya islamiyya islamiyah islamiah
  eslami islom islamskiy islamskaya islamist islam islamiyat islamia islamiyye islamischer islamie
  eslamiye
islands island isla islas ile iles ilha ilhas ostrov jazira
israel israeli
jerusalem quds qods kudus
jewellery jewelry jewelers jewellers joyeria
jihad jehad cihad djihad jihadi gihad
joint conjunto conjunta gemeinsame musterek
justice justicia justica giustizia gerechtigkeit adl adala adalet insaf
kingdom reino royaume regno konigreich mamlaka korolevstvo kerajaan
labor labour trabajo trabalho travail lavoro arbeit trud buruh
laboratory laboratories lab labs laboratorio laboratoire laboratoriya
land lands tierra terre
law loi ley lei qanun hukuk
league liga ligue lega lig
liberation liberacion libertacao liberazione befreiung osvobozhdenie tahrir kurtulus azadibakhsh
library biblioteca bibliotheque
line lines linea lineas ligne
livestock ganaderia ganadera
logistics logistica logistique logistik lojistik
machinery machine machines maquinaria mashin
management mgmt mgt gestion gestao manajemen menejment managing menedzhment modiriat
manufacturing mfg manufacture manufacturers mfrs mfr manufactura
marine marines marin
maritime maritima maritimo morskoy bahri
market mercado marche markt rynok pazar pasar souk
martyr martyrs martir shohada shuhada sehit shuhadaa shahidan
media medios medya rasaneh rasane
medical medica medico medicale medicina medizin medicinal tibbi
meeting reunion
metal metals metaux metales metall
middle medio moyen orta
military militar militare militaire militarische voennyy voennaya askeri militer mil harbi
militia milicia milice miliz militsiya milis
mining minera mineria minas mineracao mines mine mineral minerals maden madencilik gornyy mineras
ministry min ministerio ministere ministero ministerium ministerstvo minist wizara wizarat vezarat vizarat
  wezarat bakanligi bakanlik kementerian kementrian mantronaloy mantralaya mantraloy minstry ministery
mission mision missao misiya
missile missiles misil
mosque masjid mezquita mosquee camii moschee mecet
motor motors motores
movement movimiento movimento mouvement bewegung dvizhenie haraka harakat haraket harakah hareket hareketi
  gerakan harkat harkatul harakatul tehrik tahrik tehreek tehrike tehreeke andolan jonbesh nehzat harakaat
  haracat tahreek
municipality municipal municipio municipalidad municipalite baladiya belediye belediyesi comune gemeinde
museum museo musee muze muzey
muslim muslims musulman musulmana musulmans muslimin muslimeen muslimun muslimina moslem
national natl nacional nationale nazionale natsionalnyy natsionalnaya milli watani wataniya wataniyya
  nasional melli nat ulusal nationalen qawmi kebangsaan
nationalist nacionalista nationaliste nationalists
nations naciones nacoes
natural naturales naturelles
naval navale
navy armada marinha bahriya flota deniz flot
network reseau rede netzwerk shabaka shabakat
new nuevo nueva novo nova nouveau nouvelle nuovo nuova neue neuer novyy novaya yeni jadid naya
news noticias nouvelles haber akhbar
north norte nord sever kuzey shimal shamal utara
northern septentrional severnyy
nuclear atomic nucleaire atom nuklir atomico atomnyy yadernyy
number no nr num numero nomer nombor
ocean oceanic oceano
office oficina ufficio escritorio amt buero maktab maktabat daftar kantor ofis ofisi dafter
oil petroleum petrol petrole petroleo neft petrolera naft petroli petroleos
operation operations operaciones operacoes ops operatsiya
organization organisation org organizacion organizacao organizzazione orgn organisations organizations
  munazzama munazzamat munazamat monazzama organizatsiya teskilati teskilat orgut orgutu organisasi
  pertubuhan tanzim tanzeem sazman sazeman orgnzn sazemane tandhim tandim
orthodox ortodoxa orthodoxe pravoslavnyy
pacific pacifico pacifique
palestine filistin falastin palestina filastin falasteen
palestinian palestino palestinien palestiniens filistini
parliament parlamento parlement parlament
party partido parti partito partei partiya hizb hezb partai hizbi partisi hezbe hizbe hizbul hizbu partia
  partija stranka strana dol partij
patriotic patriotica patriotique patriotico patriotik
peace paz paix pace frieden baris perdamaian solh sulh
peoples people pueblo popular povo populaire peuple popolo volks narodnyy narodnaya narod halk halkin
  shaab shabi shaabi rakyat populare jana shaabiya
petrochemical petrochemicals petroquimica petrokimya petroshimi
pharmaceutical pharmaceuticals pharma pharm farmaceutica farma pharmacy farmacia pharmaceutica darou daroo
planning planificacion plan planejamento
plant planta usine
police policia polizia polizei politsiya polisi polis shurta shorta emniyet policie
political politica politico politique politik siyasi
port puerto porto hafen liman pelabuhan
press presse prensa imprensa
private privado privada prive
production prod produccion producao produktion proizvodstvo uretim produksi productions producers tolidi
  tolid
products productos produits producciones
progressive progresista progressiste
project projects proyecto projet projeto
property properties inmobiliaria inmobiliarios immobiliere immobilier imobiliaria estates emlak immobilien
  inmobiliario imoti namad
protection proteccion protecao
province provincia prov wilaya wilayat wilayah vilayet provinsi ostan oblast vilayat wilayet
public publico publica publique
publishing publications publishers editorial editora yayin
railway railways rail ferrocarril ferrocarriles railroad chemin zheleznye demiryolu rly
reconstruction reconstruccion
red rojo roja rouge rosso vermelho krasnyy kizil ahmar
regiment regt regimiento regimento regimente reg polk alay alayi
region regional regionale bolge
relief secours socorro soccorso ighatha igatha eghatha emdad imdad
religious religiosa religieux dini
republic republica republique repubblica republik respublika respubliki cumhuriyet cumhuriyeti jumhuriya
  jumhuriyat jomhuri republika jamhuriya jumhuriyya
republican republicano republicana republicain respublikanskiy cumhuriyetci
research investigacion investigaciones pesquisa recherche recherches ricerca forschung issledovaniy
  arastirma penyelidikan pazhuheshi tahqiqat pajoheshi tahghighat tahqiqati
reserve reserva
resistance resistencia resistenza widerstand muqawama mukawama moqavemat direnis soprotivlenie
resources recursos ressources res
revival ihya ehya ihyaa
revolution revolucion revolucao rivoluzione thawra thaura sawra devrim enqelab inqilab revolyutsiya
  inghelab thowra thawrah
revolutionary revolucionario revolucionaria revolucionarias revolucionarios revolutionnaire rivoluzionario
  thawri devrimci enghelabi enqelabi revolyutsionnyy
rights derechos direitos droits diritti rechte prava huquq haklari
river rio riviere
road roads
royal real royale reale konigliche diraja
russia russie rusia rossiya rossii rusiya
russian russe ruso rossiyskiy rossiyskaya rus
salvation salvacion inqaz najat
school escuela escola ecole scuola schule shkola madrasa madrassa madrasah madrasat okul okulu sekolah
  madressa
science sciences ciencia ciencias scienza wissenschaft nauka nauki scientific cientifico cientifica
  scientifique elmi
sea mar mer mare meer bahr laut
secret secreto secreta
secretariat secretaria sekretariat
security seguridad seguranca securite sicurezza sicherheit bezopasnost bezopasnosti amn amniyat keamanan
  guvenlik amniat sec amnat
senate senado senat
service services servicio servicios servico servicos servizio servizi svc svcs serv dienst sluzhba sluzhby
  hizmet hizmetleri perkhidmatan khadamat srvs layanan dienste khadamati
ship ships vessel
shipping shpg shipp navigation navigacion navegacao naviera denizcilik pelayaran keshtirani navegacion
  shpng
shipyard shipyards astillero tersane
social sociale sosyal sosial
socialist socialista socialiste sozialistische sotsialisticheskaya sosyalist sosialis socialists
society sociedad sociedade societe societa gesellschaft obshchestvo mujtama obschestvo
solidarity solidaridad solidariedade solidarite solidarieta dayanisma
soldiers jund soldados soldats jnud junud
solutions soluciones solucoes solution
south sul sud sued yug guney janub jonub selatan
southern meridional yuzhnyy
space espacio espacial spatial kosmos uzay
special especial speciale spetsialnyy ozel khas
sport sports deportes deporte esportes deportivo sportif spor olahraga
standards standard
state estado etat stato staat gosudarstvo gosudarstvennyy gosudarstvennoe gosudarstvennaya devlet dawla
  dowla daula dawlat daulah dawlah dewlet negara doulat dolat
steel acero acier fulad foolad stal aceros
strategic estrategico strategique
street str calle rue
student students estudiantes estudiantil etudiants etudiant talaba ogrenci mahasiswa pelajar tolba chhatra
  studenten
studies estudios etudes studii
supply supplies suministros supplier
supreme suprema supremo supremee aala
system systems sistema sistemas systeme sist sys systemes
technical tecnico tecnica technique tekhnicheskiy teknik fanni
technology technologies tech tecnologia tecnologias technologie tekhnologii teknoloji teknologi
  tecnologica technol techno tec technologi fanavari technic
telecommunication telecommunications telecom telecoms telecomunicaciones telecomunicacoes telekom
  telekomunikasi telco telecommunicacion mokhaberat
television tv televisao televizyon tele televidenie
textile textiles textil tekstil
tourism turismo tourisme turizm tourismus pariwisata seyahat gardeshgari jahangardi
trade trading trdg trd trdng tdg torgovlya torgovyy handels perdagangan bazargani tejarat traders tijaret
transport transportation transporte transportes trasporti transit transp transports tashimacilik nakliyat
  hamlonaghl hamlunaql tarabari
travel travels viajes voyage voyages
treasury tesoro tresor tesouro hazine
trust fideicomiso
turkistan turkestan turkistani
union unione uniao soyuz birligi birlik kesatuan ittihad ettehad ittehad etehad etehadiyeh
united unidos unida unidas unies uniti vereinte vereinigte obedinennyy birlesmis muttahida mottahed
  unified unido
unit unidad unite unita einheit unitat vahed birim
unity wahda vahdat edinstvo
university univ universidad universidade universite universita universitat universitet universitesi uni
  jamia jamiat universiti universitas jamiah unv daneshgah vishwavidyalaya universiteit univerzita
  univerzitet uniwersytet varsity
veterans veteranos
voice voz voix sawt sout
war guerra guerre krieg voyna harb savas
water agua eau acqua wasser voda mai
weapons arms armas armes armi silah weapon
welfare bienestar bemestar
west oeste ouest ovest zapad bati gharb
western occidental zapadnyy
women mujeres mulheres femmes donne frauen zhenshchiny kadin nisa zanan woman womens mahila wanita
workers trabajadores trabalhadores travailleurs lavoratori arbeiter rabochiy kargaran ummal isci pekerja
  worker sramik toilers ouvriers
works obras travaux
world monde mundo welt mir dunya dunia
youth juventud juventude jeunesse gioventu jugend molodezh shabab shabaab chabab shebab genclik pemuda
  jovenes jeunes javanan yuva jubo juba chabaab
"""


_GROUPS: Final = tuple(row.split() for row in _ORG_WORDS.strip().replace("\n ", " ").splitlines())

ORG_WORDS: Final[dict[str, str]] = {
    (f"{first[:-1]}ies" if first.endswith("y") else f"{first}s"): first
    for first, *_ in _GROUPS
    if first != "new"
} | {word: first for first, *others in _GROUPS for word in others}
"""A word in the name of an organisation, and the English word it stands for (dept, departamento -> department). Words
that are not here stand for themselves; short ones (min, res, red) only mean this in organisations."""

SAID: Final[frozenset[str]] = frozenset(ORG_WORDS.values())
"""The English words that stand for others in names of organisations."""
