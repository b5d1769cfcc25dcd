"""Spellings of one name that rules of sound do not bring together: names of Arabic origin.

One line is one name; the first spelling stands for it. No spelling stands on two lines. Those of other
origins are in name_spellings_south (Persian, Turkic, Indian; also the second half of the Arabic ones) and
name_spellings_europe.
"""

from __future__ import annotations

from typing import Final

from curator.rules.naming.spellings_europe import EUROPEAN_SPELLINGS
from curator.rules.naming.spellings_south import SOUTHERN_SPELLINGS

_ARABIC: Final = """
mohammad md mohd muhd mhd mohammed mohamed mohamad muhammad muhammed muhamed muhamad mahammad mohamud
  mohammod mohammud mehmet mehmed mohmed mahomed mahomet mahamed muhammet muxammad muxamed maxamed magomed
  magomet mukhammad mukhamed mukhammed mukhamad mohamet mamadou mamadu mahamadou mahamadu muhamadu
  muhammadu momodou modou mohammat mahamat machammad moxamed mokhamed mokhammad mohamadou mochamad
  mochammad moch moh muh muhamat muchamad mahmet imhemed mhamed mohummad mohammadu momoh mohamedou
  mohameden
mahmud mahmoud mahmood mehmood mehmud mahmut maxamuud mahmuud mahamoud mahmoed makhmud machmud mamoud
ahmad ahmed ahmet ahmat akhmad akhmed achmad achmed axmed akhmet akhmat ahmud ahamed ahammad ahammed ehmed
  ahmadu ahmadou amadu amadou ahamad
hamid hameed hamed hamiid xamid khamid chamid hamit
hamad hamd
hasan hassan hasson hassane xasan khasan chassan hassen hacene hasen assan khassan haasan hasaan hossan
husain hussain hussein husayn hussayn hossein hosein hossain hosain hoseyn huseyn huseyin hussin husein
  husin hoossain hocine houssein houcine hoceine husseyn xuseen khusein khuseyn khusayn hosen hossen
  hussien hosayn husyan hoshen gusein guseyn ousseini alhousseini
husni hosni hosny husny housni
ali aly aliy alee
abdullah abdallah abdulla abdalla abdellah abdoulaye abdoullah abdoullahi abdullahi abdulahi abdilahi
  abdillahi abdulai abdoulahi abdolah abdollah abdullo abdulloh abdulah abdoellah abdoulay abdillah
  cabdullahi cabdulaahi abdlah obdulla
abdul abdur abder abdus abdun abdut abdel abdal abdol abdool abdoul abdoel abdil abd abdu abdou
rahman rehman rahmaan rohman rahmon rachman rakhman rakhmon rahaman raxman rohmon arrahman urrahman
  rahmane rakhmen rehmaan
abdurrahman abdulrahman abdelrahman abdalrahman abdolrahman abdorrahman abderrahman abderrahmane
  abderahmane abdirahman abdurahman abdurrehman abdirahmaan cabdiraxmaan abdurakhman abdrakhman
  abdoulrahman abdelrahmane abdurrachman abdourahmane abdourahman abdramane drahmane abdurohman
abdulaziz abdelaziz abdolaziz abdalaziz abdulazeez abdilaziz abdiaziz abdoulaziz abdullaziz abduaziz
abdulkarim abdelkarim abdelkrim abdolkarim abdulkareem abdukarim abdoulkarim abdikarim abdelkerim
  abdulkerim
abdulqadir abdelkader abdulkadir abdelqader abdulqader abdulkader abdukadyr abdiqadir abdoulkader
  abdulgader abdolqader abdikadir
abdulhamid abdelhamid abdulhameed abdolhamid abdalhamid abdelhameed abdulxamid abdulkhamid
abdulmalik abdelmalek abdulmalek abdalmalik abdelmalik abdolmalek abdimalik
abdulwahab abdelwahab abdulwahhab abdelouahab abdelwahhab abdolvahab abdalwahab
abdullatif abdellatif abdulatif abdolatif abdullateef abdelatif
abdulmajid abdelmajid abdulmajeed abdulmecid abdolmajid abdelmadjid abdelmajeed
abdulsalam abdelsalam abdessalam abdussalam abdeslam abdusalam abdusalom abdalsalam abdoulsalam
abdulbasit abdelbasset abdelbaset abdulbaset abdalbasit
abdulfattah abdelfattah abdulfatah abdelfatah abdalfattah abdifatah abdolfattah
abdulghani abdelghani abdulgani abdelgani abdolghani abdalghani
abdulhakim abdelhakim abdulhakeem abdelhakeem abdolhakim
abdulhadi abdelhadi abdolhadi abdalhadi
abdulrazzaq abdelrazek abdulrazak abdurrazak abdirazak abdurrazzaq abderrazak abdelrazak abdulrazzak
  abdolrazzaq abdourazak abdurrazaq
abdulrahim abdelrahim abdurrahim abderrahim abdulraheem abdirahim abdorrahim abdelrehim
abdulrashid abdelrashid abdurrashid abdulrasheed abdurashid abdirashid
abdulsamad abdussamad abdelsamad abdessamad abdulsamed abdusamad
abdulghaffar abdelghaffar abdulghafar abdulgaffar abdulgafar abdolghaffar
abdulghafur abdulghafoor abdelghafour abdulgafur abdulgaffoor
abdulkhaliq abdulkhalek abdelkhalek abdulkhaleq abdolkhaleq abdelkhaliq abdulkhalik
abdulwahid abdelwahid abdelouahid abdulwaheed abdulvahid
abdulmuttalib abdelmuttalib abdulmutalib abdolmotaleb abdelmoutaleb
abdulnasser abdelnasser abdulnasir abdelnaser abdennasser abdolnaser
abdulbari abdelbari abdulbary abdalbari
abdulquddus abdulkuddus abdelkoddous abdulqudus
ibrahim ebrahim ibraheem ibrahima ibragim ibrohim ebrahem ibrahem brahim ibraahim ebraheem ibrahin
  ibrahimu
ismail esmail esmaeil ismaeel ismaeil ismaiel ismayil ismoil smail ismaila ismagil ismailu esmaeel ismaiil
  ishmail
yusuf yousef youssef yousuf yusof yusoff yusup yoosuf yousif yousouf youssouf yussuf yusef yousaf eusuf
  iusuf youssoufou ysf yuusuf yousoof yuosef
yunus younus yunis younis younes yonus yoonus eunus unus younous younas yunos
yahya yahia yehia yahiya iahia yahaya yehya yehiya jahja
yaqub yaqoub yakub yacoub yaqoob yakoub yaacoub yaghoub yaghoob yacub yakoob yakup iakub eaqub
yasir yasser yaser yassir iasir
yasin yassin yaseen yassine yasiin iasin yasseen
isa issa eisa essa aissa eissa esa iisa
musa mousa moussa moosa mussa musah muusa
mustafa mustapha moustafa moustapha mostafa mostofa mustofa mostapha mustafo mustaf mustaffa moustafe
  mustefa
murtaza murtada mortaza morteza mortada murtadha murteza murtadho
mujtaba mojtaba mujtabaa moujtaba
mansur mansour mansoor monsur monsoor mancur mansuur munsur
mubarak mobarak moubarak mubarek mubaarak mobarek
muhsin mohsen mohsin muhsen mohcine mokhsin mohseen muxsin
muhyiddin mohiuddin mohiudin muhiuddin mohyeddin mohieddin muhiddin moheiddin mahiuddin mohiuddeen
  muhyideen muhyidin mohyuddin mahieddine mohideen muhyiddiin
muinuddin moinuddin moeenuddin moinudin mueenuddin moinuddeen
mujahid moujahid mojahed mujaahid mojahid mujahed moudjahid
muhajir mohajer muhajer muhaajir mouhajir
mukhtar mokhtar moukhtar muktar mokhtaar mukhtaar muxtaar mukhtor moktar mukter
munir mounir moneer muneer monir mouneer muniir
murad mourad morad murat muraad mrad murod
mazhar mozhar mazher mezhar
masud masood massoud masoud mesut masuud mosud masudd masoood massud massood messaoud
masum masoum masoom masom maasoum
maruf marouf maroof maarouf marof
mamun mamoun maamoun mamoon maamun mamuun
karim kareem kerim karem kariim krim karimu gerim
khalid khaled khalled chalid xalid kaled khaleed khaalid halid halit kholid
khalil khaleel khelil chalil halil xalil khalill
khalifa khalifah khaleefa khelifa halifa kalifa califa khaliifa
khan xan
latif lateef letif latief lotif
malik malek maalik maleek
majid majeed mecid madjid mojid medjid majiid
nabil nabeel nebil
nasir nasser naser nassir nacer naasir nosir
naseer nasseer nesir
nasr nasar
nazir nadhir nazeer natheer nadheer nezir
nadir nader nadeer
nuri noori nouri nury noury
nur noor nour noer nuur nuru
nuruddin nooruddin noureddine nureddin nurudin noreddine nourredine nooreddin nurettin nuriddin nureddine
  nouredine norodin nuradin nooruldin nuraldin
nizamuddin nezamuddin nizamudin nizameddin nizomiddin nizamettin nizamodin
omar umar oumar umer ummar cumar oumarou umaru gumar omor omaru
osman usman uthman othman ousmane otman outhman osmon cusman cismaan usmon osmane ousman osmaan oussman
usama osama oussama ousama usamah osamah
qasim kasim qasem kassem ghassem kasem qassem qassim kacem kassim gasim gassim kasimu qaasim ghasem kaseem
  cassim quasim qosim
qadhafi gaddafi gadhafi kadhafi kadafi khadafi qaddafi gheddafi gadafi qadafi kaddafi kadhdhafi qathafi
  ghadafi elkaddafi algaddafi gathafi ghathafi kazafi qadhdhafi ghaddafi
qureshi quraishi koreshi koraishi qurashi quraishy quoraishi kureshi ghoreishi qoreishi qureishi koreishi
qurban kurban ghorban qorban korban ghurban
qari kari
rashid rasheed rachid raschid rachiid rashed reshid resit rasheid rashiid rachide rochid
rashad rachad reshad rashaad
rauf raouf raoof rauuf rawoof rowf
rafiq rafeeq rafik rafique rafick rofiq rofik rafigh refik rafeek
rafi rafee rafie
rahim raheem rahiim rakhim rohim rachim rehim rahem
rahima raheema rakhima
riyad riad riyadh riyaadh ryad riadh rijad
riaz riyaz reyaz riaaz reaz
ramadan ramazan ramzan ramadhan ramadhani ramdan ramzaan ramadaan ramdane romadhon ramazon romzan
rajab rajjab redjeb recep rejep rexhep rajb rajap rajabu
reza rida raza ridha reda redha ridho riza ridza rezza
sabir saber sabiir saabir
said saeed sayeed saaed saied saed saiid seid saeid sayd siad sayied syeed sait
salah salaah sallah salahh saalah
salahuddin salaheddin saladin salahudin salahaddin salahedin salahuddeen selahattin salaheddine salohiddin
  salahadin saleheddin salaheldin salahaldin
salih saleh salleh saalih soleh sholeh salehe saleeh salihu
salim saleem selim saliim saleim
salem saalem
salman selman salmaan
salama salameh salamah selameh selama
samad samed somad
samir sameer samiir
sattar satar sattor settar
sayyid syed sayed sayyed seyed seyyed saiyid sayedd saiyad seyid sayid syad seyit saeyed seyyid saiyed
shafi shafee shafie chafi
shafiq shafeeq shafik chafik shafique shofiq shofik safiq shefik
shafiqul shofiqul shafikul safiqul shofikul safikul
shaikh sheikh shaykh sheik sheyk cheikh shekh sheykh shiekh cheick sheekh shaik sekh syekh
sharif shareef sherif cherif shariif shereef serif sarif sharief
shahid shaheed chahid shahiid sahid shehid
shahabuddin shihabuddin shehabuddin chehabeddine shahabudin shahaboddin shahabaddin shihabudin
shamsuddin shamsudin shamseddin chamseddine shamsaddin shamsudeen samsuddin samsudin shamsodin chamsoudine
  shamsadin
shamim shameem chamim shemim shamem
sharifuddin sharafuddin sharfuddin sharafuddeen sharafeddin sharafaddin
sirajuddin serajuddin sirajudin sirajuddeen siraguddin
siraj seraj siraaj serag sirag
shuaib shoaib shuayb shoeb shoib shouaib shueyb chouaib suaib
sulayman sulaiman suleiman soleiman sulieman sulaimon suliman soliman sulaymon suleman suleyman sulejman
  solaiman solayman soulaymane souleymane souleiman soulemane slimane sleiman slayman suleymen saleban
  saleebaan suleymon solyman sliman sulemana
sufyan sufian sofian soufiane sufiyan soufian safyan sofiane soufyan
tahir taher tahiir tohir tagir
tahar tahaar
tariq tarik tareq tarek tarique tareek tarig taariq
tawfiq tawfik toufik taoufik tawfeeq taufiq taufik tofiq tofik tevfik toufiq tewfik taufeeq towfiq towfik
  taofik taofeek
tayyib tayeb tayib taib taieb tayyeb tayyip tayip taeb
ubaid obaid obeid ubayd oubeid ubeid obayd
ubaidullah obaidullah ubaydullah obeidallah obaydullah obeidullah ubaidulla ubaydulla oubeidallah
  ubeidullah
umair umayr omair omeir oumair umeir omayr
usaid usayd osaid osayd useid
waqar waker wakar vakar waqqar ouakar waquar
walid waleed oualid valid velid waliid weleed
wahid waheed ouahid vahid wahiid wohid
wasim waseem wassim vasim ouassim wasiim
wazir wazeer vazir ouazir
zahid zahed zaheed zahit zahiid
zahir zaheer dhahir zaher
zaman zamman zamaan jaman zamon
zayd zaid zayed zeid zeyd
ziad ziyad zyad ziyaad
zain zayn zein zeyn zine zean zeyne
zainab zaynab zeinab zeynab zeyneb zaineb zeynep zineb zainap zainabu jainab joynab jaynab
zainul zaynul zeinul zainal zaenal zaenul jainul joynul
zainulabidin zainalabidin zaynalabidin zeinolabedin zainulabedin zainelabidin zeinalabedin zinelabidine
  joynulabedin
zakaria zakariya zakariyya zakariyah zekeriya zakarya zakareya zekarya zakariyaa
zakir zaker jakir zakeer dhakir
zubair zubayr zubeir zoubeir zobair zobayr zubayir jubayer jubair zubeyr jobair jubaer
zulfiqar zulfikar zulfiker zulfeqar dhulfiqar zulfigar julfiqar julfikar thulfiqar zulfiqer zolfaghar
  zolfeghar zulfukar
zulkifli zulkefli dhulkifli
ziaul ziyaul jiaul ziaal
ziauddin ziyauddin ziaudin ziaddin diaeddin jiauddin ziyaeddin diyauddin ziyodin ziyovuddin
"""

SPELLINGS: Final[tuple[tuple[str, ...], ...]] = (
    tuple(tuple(group.split()) for group in _ARABIC.strip().replace("\n ", " ").splitlines())
    + SOUTHERN_SPELLINGS
    + EUROPEAN_SPELLINGS
)
"""Groups of spellings that are one name written differently: as good as equal. Hasan and Husain are two names."""
