"""Words that stand before or after the name of a person and are no part of it: ranks, offices, honours.

Latin words are written as they are after folding to plain small ASCII, words of other scripts in their own script.
Full stops are gone: "Lt." is `lt`, "Ph.D." is `phd` where joined and `ph d` where not.
"""

from __future__ import annotations

from typing import Final

from curator.rules.naming.org_native import NATIVE_ORG_WORDS
from curator.rules.naming.titles_native import NATIVE_SOFT_TITLES, NATIVE_TITLES

_RANKS: Final = """
general gen genl lieutenant lt leut ltn ltc ltcol ltgen lieut maj mjr majgen mgen colonel col brigadier
brig brigade bgen brg capt cpt kapt cmdr cdr cmd cdt comdr commander comd comdt commandant cmdt commodore
cdre comm commandante admiral adm adml vadm vadml radm radml rear vice fm air avm acm squadron sqn sqnldr
ldr wg wgcdr gpcapt group flt flying flight fg offr officer sgt sergt sjt serjeant ssgt sfc msgt msg
corporal cpl lcpl pfc warrant cwo nco jco subaltern ensign midshipman cpo spo havildar subedar subadar
jemadar risaldar daffadar sepoy jawan retd ret rtd retired emeritus deputy additional addl assistant asst
asstt associate joint jt inspector insp igp aig ssp asp dsp acp dcp adgp superintendent supt policeman
generalleutnant generalmajor generaloberst generalfeldmarschall oberst oberstleutnant leutnant
oberleutnant feldwebel hauptfeldwebel unteroffizier korvettenkapitan fregattenkapitan brigadegeneral
generalfeldmarshal maresciallo colonnello tenente capitano generale ammiraglio contrammiraglio brigadiere
sergente caporale corl tte teniente capitan tcel tcnel gral almirante contraalmirante contralmirante
vicealmirante comandante cmte sgto comisario inspetor tenentecoronel brigadeiro capitao tencel
lieutenantcolonel lieutenantgeneral colonelmajor capitaine amiral contreamiral viceamiral sergentchef
commissaire polkovnik podpolkovnik kontradmiral kontr vitse leytenant leitenant praporshchik serzhant
starshina yefreitor generalmayor generalleytenant generalpolkovnik orgeneral korgeneral tumgeneral
tuggeneral yarbay binbasi yuzbasi ustegmen tegmen astsubay oramiral koramiral tumamiral tugamiral jenderal
jend letjen mayjen brigjen kolonel letkol kapten lettu letda laksamana laksdya laksda laksma marsekal
marsdya marsda marsma komjen irjen kombes akbp kompol iptu ipda purn purnawirawan jenpol leftenan pegawai
sartip sarlashkar sarhang sepahbod arteshbod daryadar daryaban late ex former acting
"""

_OFFICES: Final = """
president pres vicepresident vp prez premier pm dpm prime minister ministers secretary secy secgen sec
undersecretary adviser advisor advisers aide envoy ambassador amb consul attache charge diplomat spokesman
spokesmen spokesperson spokeswoman commissioner governor gov lieutenantgovernor lordmayor councillor
councilor cllr councilman councilwoman alderman magistrate registrar prosecutor attorney advocate adv
barrister solicitor lawyer qc senator congressman congresswoman rep representative deputy mp mps mla mlc
mpa mep msp ms whip chair chairman chairperson chairwoman cochair chiefs director dir dirgen
directorgeneral dg ceo cfo coo cto executive founder cofounder trustee coordinator organiser organizer
convener convenor delegate ldr kingpin warlord monarch ombudsman auditor comptroller treasurer
inspectorgeneral ig presidente presidenta vicepresidente ministro ministra primeiro primeira ministre
premierministre secretaire secretario secretaria gobernador gobernadora governador governadora alcaldesa
prefeito prefeita embajador embajadora embaixador embaixadora ambassadeur ambassadrice diputado diputada
deputado deputada dep depute deputee deputato senador senadora senatrice consejero consejera conseiller
conseillere vereador gouverneur prefet sousprefet directeur directrice directora juge magistrat procureur
porteparole cancelario canciller juez jueza intendente subsecretario vocero portavoz prasident prasidentin
bundesprasident bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin bundesminister
ministerprasident staatssekretar botschafter landrat burgermeister oberburgermeister abgeordneter stadtrat
direktor sindaco onorevole assessore ministri presidentessa prezident ministr premer gubernator deputat
glava posol sekretar predsedatel nachalnik komissar komandir komandarm predstavitel zamestitel pomoshchnik
cumhurbaskani basbakan milletvekili belediye baskani genelkurmay muftu kaymakam buyukelci presiden wapres
menteri mentri gubernur bupati walikota camat lurah ketua kapolri panglima timbalan statsminister ordforer
rashtrapati mantri mukhyamantri sansad vidhayak sarpanch upazila
"""

_ACADEMIC: Final = """
doctor dr drs dra docteur dott dottore dottoressa doktor doutor doutora prof professor professora profa
professore profesor profesora proff professeur lecturer scholar scientist engineer engr inz ingenieur
ingeniero ingeniera diplom architect arq mag mgr phd dphil mbbs mbchb dds dvm mphil llb llm dlitt dsc rndr
mudr judr phdr paeddr thdr pharmdr mvdr rsdr drsc lic licenciado licenciada licdo licda mtro mtra maestra
abogado abogada abog acca fca fcma fcps mrcp frcp frcs mrcs frs fba frsa esq esquire akademik akad dotsent
kandidat nauk skom spdi mhum msi ustadh ustadz uztaz
"""

_HONORIFIC: Final = """
mr mrs ms miss mx messrs madam madame mme mmes mlle mademoiselle monsieur mons sir hon honble honourable
honorable rt right rthon excellency hrh hsh hih highness majesty eminence herr hr frau fr fraulein froken
mevrouw mevr mw meneer senor senora senorita sra srta srs doa senhor senhora exmo exma excmo excma illmo
signor signora signorina sigra onorevole avv avvocato geom comm commendatore gospozha gospodja tovarishch
grazhdanin grazhdanka sayin hanimefendi hazretleri bapak ibu bpk puan encik datuk datin datuks tunku pehin
pengiran hjh kyai kiai drg smt shrimati shreemati sushri thirumathi tmt janab jenab jnb hadrat hozrat
mohtarma mohtaram sahibzadi martyr birsreshtha sayadaw bogyoke phra ogbeni otunba barrister evang rtn
woizero weizero kirio kyrios kyria slecna ctihodny
"""

_RELIGIOUS: Final = """
reverend rev revd fr archbishop bp patriarch metropolitan archdeacon archimandrite protopresbyter muftis
grandmufti ayatollah ayatullah ayatolla hojatoleslam hojjatoleslam hujjatulislam hojatolislam allamah
allameh molvi moulana akhunzada shaikhul sheikhul muezzin seyh acharya bhikkhu bhante venerable rinpoche
rimpoche panchen monsignor msgr mgr monseigneur monsenor suor otets ieromonakh mitropolit patriarkh
episkop arkhiepiskop vladyka
"""

_NOBLE: Final = """
emperor duchess archduke viscount viscountess baroness marquess margrave landgrave elector sultana
shahzadi maharajah zamindar beyk khedive tsar czar grafin freifrau freiin furstin prinzessin condesa
duquesa marquesa infanta principessa contessa duchessa comtesse vicomte
"""


_SOFT: Final = """
sultana akhunzada acharya sheikh shaikh shaykh sheik sheyk cheikh cheick cheikhna chekh shekh sheykh syed
sayed sayyid sayyed seyed seyyed saiyid saiyed sayid sidi seyid sharif shareef sherif haji hajji hajj hadj
hadji haj hajjah hj alhaji alhaj hoca hodja khoja khwaja khawaja khaja haxhi mullah mulla molla mollah
maulana mawlana maulvi mawlawi moulvi maulavi qari kari qazi kazi kadi hafiz hafez hafidh imam imaam mufti
pir peer akhund akhundzada allama ustad ustaz begum begam khatun khatoon bibi bano khanom khanum khanam
hanim mian miah mia miya meah munshi sardar serdar malik malek melik khan pasha basha pasa bey beg bek
baig agha aga mirza nawab raja rajah rana rani rao rai thakur chowdhury choudhury chaudhry chaudhary
sultan soltan shah shahzada amir emir ameer khalifa khalifah caliph sahib saheb don dona dom king queen
prince princess duke earl count baron knight marquis noble major mark marshal marshall judge justice
bishop pope abbot dean deacon canon prior parson chaplain friar monk page squire sargent sergeant
constable mayor chancellor reeve sheriff captain wing field young elder senior junior old big little grand
pandit pt swami guru baba babu lal ji jee sri shri shree tan tun u ko ma maung mg saw sai nai nang daw naw
pau shahid shaheed ghazi graf ritter furst prinz freiherr herzog kaiser konig conde marques duque maestro
padre papa santo santa ing eng ir card ray rex roy regina sp sh se st chief master lord lady mister abu
abou umm bay bayan min sen wazir vazir wazeer safir muhafiz naqib fariq raid aqid aqeed amid ameed mushir
liwa liwaa rukn muqaddam mulazim albay vali wali rais raees naib he ho pan pani pana pak bu gus km ku
kumari kh rd radin bir uttam bikram eze igwe ooni oba toh awang dayang khun luang thakin saya om si ti hi
him ni ran san mon con zaeem qaid ati seva param pramukh pradhan apostle evangelist brother sister father
mother leader speaker pilot cap rag cav sig pst jo dhr boss reader fellow maiden swamy lama dalai rosary
sor fra frate frere pere soeur regent ruler mer kapitan sin tor fru gosp amira emira sharifa nizam thiru
selvan selvi gurugram sant khatib bev cantor vicar chand prasad mahant naik hafizullah sipahi cadet seaman
commando bong raden daing tok wan nik che cik meor abang ras dejazmach fitawrari abba abune ould hajia
head lance jen barr ato bachiller alferez cabo sr arch rector primer raj tuan duc moallem muallim cardinal
pastor conte rabbi kc mariscal coronel effendi dato habil heer dig maire rav elhadj elhadji gospodin
alcalde malam mallam nawabzada maharaja protik hajah barone adjudant regidor concejal baronet countess
tengku fiscal sapper gunner sirdar rajkumar wo amirali zam hazrat hazrath hojat hojjat hujjat efendi bakan
sarvan wakil principe ilmo ilma dame maharani maharana duca gp marchese cavaliere comte infante edler
maggiore marechal senatore senateur sargento dy fray sadhu molavi ven perdana sahab shaheb sahibzada
elhajj alhajj alhadji alhaja baskan bro colo abbess marquise duchesse empress hauptmann qadi
"""

_OFFICE_WORDS: Final = """
of the a an in at to for on and s his her their its our this that new old top then now army navy naval air
force forces airforce marine marines coast guard guards coastguard armed military defence defense staff
chief chiefs general joint service services high command central supreme foreign interior home internal
external affairs finance financial information planning education health law justice trade commerce industry
industries agriculture energy power water environment climate labour labor transport roads railways shipping
aviation science technology ict culture sports youth women children social welfare religious disaster relief
land textiles posts telecommunications broadcasting security national homeland intelligence cyber police
border rifles regiment brigade corps division battalion unit district divisional regional provincial state
federal local government govt cabinet parliament parliamentary assembly senate house congress council
committee commission court appellate bench bank reserve party opposition ruling league front election
electoral anti corruption public prosecutor attorney press media political policy private personal special
principal additional permanent executive legal economic senior deputy vice acting interim caretaker
incumbent outgoing incoming visiting current former ex late retired elect designate office officer official
officials department directorate agency bureau mission embassy consulate operations logistics training
engineering artillery infantry armoured medical quartermaster adjutant signals headquarters hq dgfi nsi rab
ssf isi ispr ib raw nia cia fbi un united nations us uk eu nato delegation team counterpart colleague
successor predecessor ministry university institute college school academy company corporation group union
association federation man woman gentleman lady person people leader wife husband son daughter brother
sister father mother widow jefe estado mayor ejercito armada fuerza fuerzas aerea gobierno relaciones
exteriores defensa guerra chef etat armee gendarmerie gouvernement affaires etrangeres exterieur chefe
exercito marinha aeronautica governo generalstab bundeswehr heer luftwaffe stabschef capo stato esercito
genshtab armii flota vvs oborony inostrannykh vnutrennikh del kepala staf angkatan darat laut udara
pertahanan luar negeri dalam marshal speaker judge king queen prince princess sheriff captain sergeant major
chancellor field wing bishop archbishop pope emir sultan crown monarch spokesman minister ministers member
members heads
"""


SOFT_TITLES: Final[frozenset[str]] = frozenset(_SOFT.split()) | NATIVE_SOFT_TITLES
"""Titles of some people and names of others (Sheikh, Syed, Begum, King): dropped only where other words agree."""


TITLES: Final[frozenset[str]] = (
    frozenset(f"{_RANKS} {_OFFICES} {_ACADEMIC} {_HONORIFIC} {_RELIGIOUS} {_NOBLE}".split()) | NATIVE_TITLES
) - SOFT_TITLES
"""Ranks, offices, degrees, forms of address: no part of a person's name wherever they stand."""

OFFICE_WORDS: Final[frozenset[str]] = frozenset(_OFFICE_WORDS.split()).union(
    native for native, english in NATIVE_ORG_WORDS.items() if english in _OFFICE_WORDS.split()
)
"""Words that, together with titles alone, only name a role: "the army chief", "Chief of Naval Staff", "সেনাবাহিনী প্রধান".
Names of countries and their adjectives (`naming.countries`) belong to a role too: "the Pakistani navy chief"."""
