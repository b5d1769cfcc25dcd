"""Spellings of one name that rules of sound do not bring together: Muslim names from A to J, Persian, Turkic, Indian.

One line is one name; the first spelling stands for it.
"""

from __future__ import annotations

from typing import Final

_MUSLIM: Final = """
abbas abas abbass cabbaas abbos
adil adel adhil aadil
adnan adnaan adnen
afzal afdal afzaal
akbar ekber akber akbaar
akram ekrem akrem akrom
alam aalam aalom
alauddin alaeddin alauddeen alaeddine alaadin alaaddin aluddin alaudin
allah ullah ullahi
amin ameen emin amiin aminu
aminul ameenul
amir ameer emir aamir amiir
anas anass aness
anis anees aniss anise
anwar anwer anouar enver anvar anwaar anowar anower anuar
arif aref areef arief arifu
asad assad asaad assaad esad asadd assed
asadullah assadullah asadollah assadollah asadulla
asghar asgar asghor esgher asger
ashraf ashruf achraf esref ashrof asraf
asif asef aasif aseef
askari askary asgari
atiq ateeq atik atique attiq
atiqur ateequr atikur
aulaqi awlaki awlaqi aulaki awlakee
ayman aiman eymen aymen ayeman
ayub ayoub ayyub ayoob ayyoub eyup aiyub aiyoub ayubb eyub
ayesha aisha aysha aicha aishah ayisha ayse aishat caasha aishatu aischa eysha
azhar azher ezher azhaar
aziz azeez azis aziis
azizul azeezul azijul
azam aazam azom
babar babur baber
badr bader bedr badar badru
badruddin badreddine badaruddin badruddeen bedrettin badreddin badrudin badriddin
bahadur bahadoor bhadur bahadir bahadar
bakr bakar bekr
abubakr abubakar aboubakar abubaker aboubacar abubakir abubakari abubakarr abibakr abuubakar aboubakr
  boubacar boubakar bubakar ebubekir aboobaker aboobacker
bashir basheer bachir bashiir beshir bechir bashiru
bashar bachar bashshar
basit basset basith
bilal bilaal belal billal bilel
burhan borhan burhaan bourhan
burhanuddin burhanudin borhanuddin burhaneddin burhanettin bourhaneddine burhonuddin
daud dawood dawud daoud dawoud davud davoud davood daouda dauda dawod dauud daut
dhia ziya zia ziyaa
fadl fazl fazal fadhl fadal fazle
fadil fadhil fazil fadel fadhel fadeel fazel
fahd fahad fehd fahat
fahim faheem fehim fahiim
faisal faysal feisal faissal faycal feysal fayssal faisel faizal fayzal faizel feizal
faiz fayz faez faiez
farid fareed ferid fareid fariid
faruq farouk farooq faruk farouq farooque faruque faroq farook faaruq
faris fares fariss
fatima fatema fatimah fateme fatemeh fatma fathima fatimata fatoumata fatou fadma fadumo faduma fatmata
  fatuma fatime fatimeh fatimatou fatouma fotima fatimatu
fayyad fayad fayyadh fayadh
fayyaz fayaz fiaz faiyaz
fuad fouad fuat fowad fuaad
ghafur ghafoor gafoor gafur ghafour ghafuur
ghaffar gaffar ghafar gafar
ghani gani ghany ghanie
ghassan gassan ghasan ghossan
ghazi gazi ghazy gazy gazzi
ghulam gholam golam gulam ghoulam
habib habeeb habeb habip khabib xabib habeib
habibullah habibollah habeebullah habibulla khabibulla habibulloh
hadi hady hadee haadi hadie
hafiz hafez hafidh hafeez hafis hafidz khafiz
haji hajji hadji haj hajj hadj hajee haxhi haci khadzhi xaji
hakim hakeem hakiim khakim xakim
halim haleem khalim
hamza hamzah hamzeh hamze khamza xamsa humza
hanif haneef hanief khanif
haris hareth harith harees haaris
harun haroon haroun haron harouna harunn xaruun
hashim hashem hachem hasyim hashiim hasim khashim hachim hasheem
hashimi hashemi hachemi hashmi hashimy
hatim hatem hateem
haydar haider haidar hayder heydar hyder heidar haedar hydar heider khaidar khaydar
hayat hayaat hayyat
hekmatyar hikmatyar hekmatiar
hikmat hekmat hikmet khikmat
hidayat hedayat hidayet hedayet khidoyat hidayath
hisham hesham hicham hishaam heshaam hichem
huda hoda houda hudaa
hud houd
idris idrees edris idriss idriis idrissa driss
iftikhar eftekhar iftekhar iftixor ifthikar eftikhar iftikar
ihsan ehsan ihsaan ehsaan ikhsan
ilyas ilias iliyas elyas eliyas ilyaas
imran emran imraan imron
imtiaz emtiaz imtiyaz imtiyaaz imtyaz
inam enam inaam
iqbal ikbal eghbal iqbaal eqbal
irfan erfan irfaan
isam issam essam esam isaam issame cisam
ishaq ishak eshaq ishaaq ishaque isaq iskhak isxoq ishaku issaka
iskandar iskander eskandar skander iskandor
islam eslam islom isslam eslaam
izzat ezzat izzet izzath
jabbar jabar djabbar gabbar jabbor jebar
jabir jaber djaber jabeer gaber jabbir
jafar jaafar jafer djafar jaffer jaffar jafor cafer jaafer djafer jafaar
jahangir jehangir jahangeer cihangir jahongir jehangeer
jalal djalal jelal galal jalaal celal jalol
jalaluddin jalaludin jalaleddin djalaleddine galaleldin jalaluddeen celalettin jaloliddin jalaladdin
jalil djalil jaleel galil celil jaliil
jamal jamaal djamal gamal jemal cemal jamol jomal
jamaluddin jamaludin gamaleldin djamaleddine jamaleddin cemalettin jamoliddin jamaladdin
jamil jameel gamil djamil cemil jamiil jemil
jamila jameela gamila djamila cemile jameelah jamilah
jannat jennat
jasim jassim jasem jassem djassim jaasim
javed jawed javid jawid javaid jaweed jaavid
jawad javad djawad gawad jawaad jauad
joynal jaynal
juma jumma jomaa jumaa gomaa djuma jomah jumah jumca
junaid junayd juneid jonaid joneid cuneyt djuneid junaed
"""

_PERSIAN_TURKIC_INDIAN: Final = """
kabir kabeer kebir kabiir
kamal kamaal kemal kamol
kamaluddin kamaludin kamaleddin kemalettin kamoliddin kamaluddeen
kamil kamel kameel kemil
kamran kamraan kamron
kamrul qamrul kamarul kamroul
kamaruzzaman qamaruzzaman kamruzzaman kamaruzaman qamaruzaman kamrujjaman kamruzaman
badiuzzaman badiujjaman badiuzaman bediuzzaman
asaduzzaman asadujjaman asaduzaman
akhtaruzzaman aktaruzzaman akhteruzzaman akteruzzaman akhtarujjaman
moniruzzaman maniruzzaman monirujjaman muniruzzaman
wakeruzzaman waqaruzzaman wakerujjaman
nuruzzaman nooruzzaman nurujjaman
saifuzzaman saifujjaman saifuzaman
khairul khayrul kairul khoirul
khayr khair kheir khayer
khurshid khorshid khursheed korshed khorshed hursit khurshed
laila leila layla leyla lejla
lutfullah lutfulla lotfollah lutfullo
lutfur lutfor lotfor lutfer
luqman lokman lukman luqmaan loqman loghman lugman
mahbub mahboob mehboob mahboub mahbob makhbub mehbub
mahdi mehdi mahdy mehedi mahady mehedy maxdi makhdi
maryam meryem marium mariyam mariem maryem maryama
matiur motiur matiour
mawla maula moula mowla maulaa
mirza mirzo myrza meerza
mizan mizaan mezan
mizanur mezanur mizanour mijanur
morshed murshid mursheed murshed morshid mourched
motahar muthahar mutahhar motahhar mutahar
muazzam moazzam moazam muazam muadham
mufid mofid moufid mufeed
nahid naheed nahiid
naim naeem nayeem naiim noaim naiem
nasim naseem nassim nesim nasiim
nasiruddin nasruddin nasreddin nasireddin nasaruddin nosiruddin naseeruddin nasirudin nasredin nasrudin
  nasriddin naseerudin
nasrullah nasrallah nasrollah nasralla nasrulla nesrallah
nawaz navaz nawaaz newaz
nazrul nazrool nozrul najrul
nusrat nosrat nusret nusrath
parvez parviz pervez parwez pervaiz parvaiz parwiz pervej parwaiz parvais perviz
rahmatullah rahmatollah rahmatulla rehmatullah rakhmatulla
rezaul rejaul razaul rizaul
rokeya ruqayya roqaya ruqaya rokaya roquia ruqayyah rukia rukiya roghayeh ruqia rukayya
rubaiyat rubayat rubayet rubaiat robayet
saad saaad saadd
sabah sabaah
sadiq sadeq sadik sadegh sadique sadeque saddiq saadiq sodiq sadick sadig
saddam sadam sadaam
safi safee safie
saif sayf seif seyf saeif sayfe
saiful sayful seiful saifoul
saifuddin sayfuddin seifeddin saifudin seifeddine sayfiddin saifeddine saifeldin seyfettin
sajid sajed sadjid sajeed
sajjad sajad sedjad sajjaad sajjat
sakib saqib saqeeb sakeeb thaqib
sharmin sharmeen charmine sharmine sarmin
shahab shihab shehab chehab sihab shahaab
shakil shakeel chakil shakiil
shakir shaker chaker shakeer sakir
sikandar sikander sekandar sekander sikender
sohrab suhrab sohraab sukhrob
subhan sobhan subhaan sobhaan
sultan soltan sulton sultaan
sultana soltana sulthana
tajuddin tajudin tadjeddine tajeddin tojiddin tajaddin tageldin
talib taleb taleeb thalib
talibani talabani talebani
taslima tasleema taslimah
wadud wadood vadud wadoud
wajid wazed wajed wajeed vajid
yazid yazeed yezid yazied
zafar dhafar zafer zofar
zaki zakki zeki zakie
zawahiri zawahri dhawahiri zawaheri dawahiri zaouahiri
zarqawi zarkawi zerqawi zarqaoui
zardari zerdari
zohra zahra zehra zahrah zuhra zahraa johra
begum begam begom begaum bagum
khatun khatoon khatoun khaton
akhtar akhter aktar akter akther axtar ahktar
akhundzada akhondzada akhunzada akhundzadah
chaudhry choudhury chowdhury chaudhary chaudhari choudhary chaudhuri choudhry chowdhry chaudry chowdary
  chaudri choudhuri chowdhary chowdury coudhury caudhri choudry chodhury chaudhrey chowdhuri
bhuiyan bhuyan bhuiya bhuiyah bhuyian bhuia bhuyiyan bhuiyya bhuian bhuya
talukdar talukder taluqdar talookdar
majumdar mazumder mazumdar majumder mojumder mozumder mozumdar majmudar mujumdar muzumdar
sarkar sarker sircar sirkar sarkaar
sikdar sikder shikder shikdar
howladar hawlader howlader hawladar haolader
patwary patwari patoary patowary patoari
miah mia mian miya miyan meah miyah miyaan
mollah molla mullah mulla mollaah mulah
khandaker khandakar khondaker khondkar khondker khandker khondoker khondakar khandkar khandoker
bandyopadhyay banerjee bannerjee banerji banarjee bandopadhyay bandhopadhyay
mukhopadhyay mukherjee mukerjee mookerjee mukherji mukharji mukharjee
chattopadhyay chatterjee chatterji chattopadhaya chaterjee chatarji
gangopadhyay ganguly ganguli gangulee gongopadhyay
bhattacharya bhattacharjee bhattacharyya bhattacharji bhattacharyay
sharma sarma sharmma
krishna krsna krushna krisna
lakshmi laxmi luxmi lakhshmi laksmi
shiva siva shivaa
ravi raavi
vijay bijay bijoy vijoy
vikram bikram vickram
bidya vidya biddya
vishwanath viswanath bishwanath biswanath vishvanath visvanath
biswas viswas bishwas
das dass daas doss
dev deb
ghosh ghose ghos
basu bose bosu boshu
dutta datta dutt datt dutto
kumar kumaar coomar koomar
prasad prashad parsad prosad prasada persad pershad
shrestha sreshtha shresta srestha
thapa thappa thaapa
tamang tamanga tamangh
poudel paudel poudyal paudyal poudyel
koirala koiralla koyrala
bhandari bhandary bhandhari vandari
acharya aacharya acarya acharyya
upadhyaya upadhyay upadhaya upadhya
yadav yadava yadaw
chandra chander chandar chondro
"""

SOUTHERN_SPELLINGS: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(group.split())
    for text in (_MUSLIM, _PERSIAN_TURKIC_INDIAN)
    for group in text.strip().replace("\n ", " ").splitlines()
)
"""Groups of spellings of one name, part of SPELLINGS."""
