"""Words by which news tells what a name names: offices and ranks in front, heads of bodies and places, verbs behind."""

from __future__ import annotations

from typing import Final


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES: Final = _set(
    """
    coroner insp supt dep ofc atty msgr
    mr mrs ms miss mx messrs dr prof professor doctor sir dame lord lady hon rev reverend fr father sister
    brother bishop archbishop cardinal pope rabbi imam mufti ayatollah maulana mullah pastor deacon monsignor
    king queen prince princess emperor sultan emir duke duchess president vicepresident premier chancellor
    minister secretary undersecretary ambassador envoy consul governor gov mayor senator sen rep congressman
    congresswoman representative councilman councilwoman councilor councillor alderman mp mep mla speaker
    chairman chairwoman chairperson chair commissioner administrator director adviser advisor spokesman
    spokeswoman spokesperson justice judge magistrate prosecutor attorney da solicitor counsel superintendent
    inspector principal dean provost coach captain capt manager ceo cfo coo chief co-founder founder cochair pm
    fm cm dg coordinator delegate candidate analyst reporter correspondent officer deputy sheriff
    detective det trooper constable agent marshal deputies officers detectives sgt sergeant cpl corporal lt
    lieutenant ltc col colonel maj major gen general brig brigadier cmdr commander adm admiral commodore cdre
    vadm radm pvt private pfc spc specialist ssgt sfc cwo ensign ret retd marshall subedar havildar comandante
    dictator firefighter patrolman assemblyman assemblywoman lawmaker general-secretary treasurer
    commandant comrade chairmen presidents don dona senora senor gral cnel ing lic
    """
)
"""Ranks, offices and forms of address that stand before the name of a person, folded."""

BEFORE_TITLE: Final = _set(
    """
    chief prime foreign deputy vice assistant associate senior acting interim former ex late then first second
    lady defense defence interior home finance army navy naval air force police fire state district city county
    lieutenant major rear brigadier principal staff joint chiefs supreme high attorney solicitor house senate
    minority majority education health justice environment energy information trade agriculture labor labour
    culture sports transport planning press executive managing general inspector sub additional opposition party
    national security field master warrant petty commanding crown grand sergeant superior circuit appeals
    federal special bureau village town vp incoming outgoing visiting retired religious commerce
    industry railway railways water power law women lance wing squadron group flight treasury affairs external
    relations housing council climate refugee ruling
    """
)
"""Words that may stand before a title as part of an office: Army Chief, Prime Minister, Deputy Police Chief."""

NOUN_OFFICES: Final = _set(
    """
    chief minister secretary adviser advisor commander director head leader chairman chairwoman chairperson
    president administrator commissioner inspector superintendent officer deputy spokesman spokeswoman
    spokesperson coach captain attorney prosecutor judge speaker sergeant detective ceo governor mayor senator
    mp
    """
)
"""Offices that take words of the list before into them: "Army Chief", but "US Army" and "General Milley"."""

ORG_HEADS: Final = _set(
    """
    lines
    ministry department dept directorate bureau agency administration authority commission committee council
    board office secretariat parliament senate congress assembly cabinet court tribunal police constabulary army
    navy marines airforce force forces guard guards corps command regiment battalion brigade division brigades
    battalions squad taskforce headquarters government regime junta party league front movement alliance
    coalition union federation confederation association organization organisation society foundation institute
    institution centre center academy university college school schools polytechnic laboratory laboratories
    observatory hospital clinic church diocese archdiocese cathedral synagogue mosque bank company corporation
    corp inc ltd llc limited plc group holdings enterprises industries motors airlines airways railways telecom
    media press times post herald tribune gazette journal news newspaper magazine daily weekly television tv
    radio network broadcasting fund trust club team united fc athletics orchestra band mission embassy
    consulate delegation panel service services bar initiative campaign project program programme studio studios
    records entertainment pictures productions systems technologies technology software networks partners
    associates consulting insurance financial capital securities exchange market markets store stores restaurant
    hotels rescue cartel gang militia guerrillas rebels brotherhood jihad legion crusade patrol intelligence
    customs treasury chamber caucus conference congregation ministries dispatch chronicle courier wire sun star globe
    observer guardian independent register sentinel examiner inquirer reporter telegraph mirror express standard
    bulletin review today tonight ibn relations republicans democrats liberals conservatives greens socialists
    communists workers farmers teachers veterans lawyers journalists rights watch international fellowship
    campesino campesinos frente partido ejercito sindicato federacion fundacion ministerio policia universidad
    unit homicides probation parole commissariat politburo presidium soviet duma majlis sabha rajya lok knesset
    diet prosecutors co bros oil petroleum gas electric energy power airline bakery cooperative syndicate
    consortium factory works foods
    """
)
"""Words that end the name of a body, or begin it before "of": ... Ministry, University of ..."""

ORG_BEGIN: Final = _set(
    """
    national federal armed liberation revolutionary popular united international islamic democratic republican
    socialist communist christian catholic orthodox general central supreme joint
    """
)
"""Words that begin names of bodies more often than those of people or places."""

PLACE_HEADS: Final = _set(
    """
    chowk bazar bazaar
    street st avenue ave road rd boulevard blvd drive dr lane ln highway hwy freeway interstate parkway turnpike
    court ct plaza square bridge tunnel park gardens garden airport airbase airfield base port harbor harbour
    bay beach coast island islands isle peninsula river creek lake lakes sea ocean gulf strait straits canal
    channel falls springs valley canyon mountain mountains mount hill hills ridge forest desert corridor
    province state county district governorate prefecture region territory territories city town township
    village borough parish municipality neighborhood neighbourhood suburb metro subdivision apartments apartment
    homes heights terrace manor estates estate crossing border frontier camp fort station terminal stadium arena
    hall tower towers building mall plant jail prison penitentiary cemetery zone sector upazila tehsil taluk
    thana division ward block hotel motel inn house mosque temple shrine cathedral palace castle ranch farm
    farms market pass point pointe cape cantonment barracks launchpad planetarium museum theater theatre
    cinema gallery zoo dam reservoir provincia departamento calle colonia canton west east north south junction
    grove landing shores woods meadows trail way circle pike loop place row run hospital headquarters complex
    """
)
"""Words that end the name of a place."""

SOFT_PLACE_HEADS: Final = _set(
    "court division market house station school hospital church mosque temple cathedral west east north"
    " south st dr ct state way place row run point base hotel post ward fort plant museum gallery hall"
)
"""Of these, those that end the names of bodies and people too."""

PLACE_BEGIN: Final = _set(
    "mount mt lake cape fort ft port saint st san santa santo sao north south east west northern southern"
    " eastern western upper lower new los las el la rio isla downtown central greater metro northeast"
    " northwest southeast southwest uptown midtown inner outer"
)
PLACE_FIRST: Final = _set(
    "avenida calle colonia barrio rua rue via departamento carretera finca caserio canton cerro volcan"
)
"""Spanish, Portuguese and French words that begin the names of places."""

DIRECTIONS: Final = _set(
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern"
    " northwestern southeastern southwestern central downtown uptown midtown upstate mainland nearby neighboring"
    " neighbouring rural suburban inner-city coastal metro metropolitan greater"
)
"""Small words before the name of a place: north Nashville."""

PLACE_NOUNS_BEFORE: Final = _set(
    "city town village province district state county capital municipality region island port suburb neighborhood"
    " neighbourhood hamlet canton department prefecture governorate township borough locality sector colony street"
    " airport area"
)
"""Before "of" and a name, or right before it: the city of X, the village of X."""

PLACE_NOUNS_AFTER: Final = _set(
    "neighborhood neighbourhood area suburb region province district county city town village airport"
    " resident residents native street-corner metro-area border outskirts"
)
"""Right behind the name of a place: Chicago's Englewood neighborhood."""

PLACE_PREPOSITIONS: Final[dict[str, float]] = {
    "in": 2.2, "near": 2.0, "outside": 1.8, "inside": 1.0, "across": 1.6, "throughout": 2.0, "around": 1.4, "at": 1.0,
    "from": 0.7, "to": 0.5, "into": 0.9, "toward": 0.7, "towards": 0.7, "leaving": 0.6, "between": 0.2, "off": 1.2,
    "via": 1.0, "within": 1.2, "visiting": 0.6, "visited": 0.6, "visit": 0.4, "reached": 0.6, "en": 0.6, "of": 0.15,
    "over": 0.3, "through": 0.6, "along": 1.0, "onto": 0.6, "on": 0.3, "beyond": 0.8, "northern": 2.0,
}  # fmt: skip

PERSON_NOUNS: Final = _set(
    """
    man woman boy girl teen teenager suspect victim driver passenger gunman shooter defendant resident student
    teacher father mother dad mom son daughter brother sister wife husband uncle aunt cousin nephew niece
    grandmother grandfather grandson stepfather stepmother girlfriend boyfriend fiancee friend neighbor
    neighbour witness officer deputy trooper detective spokesman spokeswoman spokesperson activist author writer
    journalist reporter correspondent photographer analyst expert professor researcher scientist economist
    historian lawyer attorney prosecutor judge doctor physician surgeon nurse priest pastor bishop actor actress
    singer rapper musician artist director producer player striker midfielder goalkeeper defender forward
    captain coach manager boxer champion businessman businesswoman entrepreneur founder cofounder co-founder
    owner employee worker executive chairman chairwoman president minister mayor governor senator
    lawmaker congressman politician leader commander general colonel soldier pilot sergeant candidate diplomat
    ambassador envoy guerrilla rebel dissident survivor veteran farmer clerk cashier shopkeeper chief secretary
    adviser advisor aide successor predecessor ruler dictator king queen prince premier host celebrity star
    comedian graduate toddler infant baby member colleague teammate counterpart
    """
)
"""What a person is called in front of a name or behind it after a comma."""

SAYING: Final = _set(
    """
    said says told added explained noted recalled testified admitted pleaded tweeted wrote argued insisted
    declared replied asked stated claimed warned denied confirmed acknowledged suggested believes thinks thought
    felt hopes remembered joked smiled cried wept laughed walked ran drove fled shot stabbed died lived grew
    married graduated served worked joined resigned retired surrendered confessed scored headed missed met
    praised thanked greeted welcomed reiterated expressed agreed stressed emphasised emphasized underlined
    appreciated went came arrived returned left stood sat slept woke suffered received faced earned won lost
    played wore held carried pulled pointed opened fired allegedly reportedly who whom whose was is has had will
    also then later initially
    """
)
"""Words that follow a name; those of people come first, the weak ones are weighed less."""

WEAK_SAYING: Final = _set(
    "was is has had will also then later initially won lost left faced received met agreed confirmed denied claimed"
    " reported warned opened fired held who stressed joined suggested came went allegedly reportedly"
    " welcomed whose returned carried expressed stated noted acknowledged"
)

ORG_NOUNS_AFTER: Final = _set(
    "spokesman spokeswoman spokesperson officials official ceo chairman members member executive executives"
    " employees employee founder co-founder leader leaders fighters militants guerrillas rebels commander"
    " supporters candidate activists headquarters shares stock lawmakers user users website customers soldiers"
    " gunmen administrator program programme report poll magazine newspaper mps"
)
"""Right behind the name of a body: a Google spokesman."""

ORG_NOUNS_BEFORE: Final = _set(
    "agency group company firm newspaper magazine network channel broadcaster website organization"
    " organisation party movement militia gang charity union outlet daily tabloid bank airline nonprofit"
    " retailer carrier cartel team club service chain publisher startup"
)
"""Right before the name of a body: the news agency X."""

NOT_NAMES: Final = _set(
    """
    police office
    relations services systems industries works foods energy power oil gas exchange markets programme
    rights today tonight teachers workers farmers veterans journalists lawyers
    internet urdu hindi mandarin short url islam christianity judaism hinduism buddhism islamophobia christmas
    easter ramadan eid hajj halloween thanksgiving covid covid-19 aids hiv dna tv dvd cd suv gps god bible quran
    koran constitution tweet photo image video photos images read more also see share follow click source
    sources file updated published advertisement sponsored caption courtesy call breaking exclusive opinion
    editorial editor staff writer reuters/file ok vip vips ceo pdf html http https www faq am pm gmt utc est
    edt pst pdt cst cdt ist bst cet mph km kg hr min no vs vol pp etc aka asap diy id ids hd led pc app apps
    wifi swat doa ied yes oh hey thanks sorry please dear sincerely amen hello hi mr mrs ms dr
    """
)
"""Words with capitals, and capitals, that name nobody and no place by themselves."""

GROUPS: Final = _set(
    """
    muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists sikh sikhs catholic
    catholics protestant protestants sunni sunnis shia shiite shiites shi'ite shi'ites islamic islamist
    islamists arab arabs kurd kurds kurdish pashtun pashtuns tamil tamils sinhalese rohingya rohingyas uighur
    uighurs uyghur uyghurs tibetan tibetans hispanic hispanics latino latinos african-american african-americans
    european europeans asian asians african africans western westerners latin black white blacks whites
    caucasian republican republicans democrat democrats democratic communist communists marxist marxists maoist
    maoists socialist nazi nazis zionist orthodox evangelical mormon mormons jesuit jesuits franciscan
    dominicans quaker scientologist scientologists persian baloch sindhi punjabi bihari creole mestizo
    """
)
"""Peoples, faiths and persuasions: they name nobody by themselves."""

THING_HEADS: Final = _set(
    """
    cup championship championships olympics olympic games game act bill treaty agreement accord accords
    amendment award awards prize day night eve year festival war wars explorer operation shuttle resolution
    doctrine syndrome virus disease hurricane cyclone typhoon code series season edition protocol pact charter
    declaration convention ceremony plan exercise order medal trophy tournament match semifinal semifinals
    finals final decree law rules clause era age century
    """
)
"""Words that end names of what is neither a person nor a body nor a place."""

THING_BEGIN: Final = _set(
    "operation hurricane cyclone typhoon windows internet playstation article section chapter phase super space"
    " resolution chevrolet chevy toyota honda nissan dodge chrysler jeep bmw lexus hyundai kia cadillac buick pontiac"
    " gmc mazda volkswagen subaru acura infiniti mitsubishi glock"
)
"""Words that begin such names."""

NO_SURNAMES: Final = _set(
    "county province district river avenue road boulevard airport highway island islands peninsula governorate township"
    " municipality stadium prison jail apartments neighborhood neighbourhood parkway interstate upazila"
)
"""Words that end names of places and no names of persons."""

NO_CITIES: Final = _set(
    """
    reading nice mobile bath split orange independence surprise normal enterprise of march most same police
    union man buy sale hope love why best nancy tours lens angers vice bar well sandy sunny rugby crown
    ball fort moscow-on imperial progress liberty justice commerce corona paradise pearl plant eagle pass temple
    garden grove lodi beverly marina chino hemet concord antioch pharr cary apex clay gary
    """
)
"""Cities whose names are words too: by themselves they say nothing."""

FIRST_OF_NAMES: Final = _set(
    "king queen prince princess general major judge lord saint father sister brother bishop lady duke emperor"
    " sultan attorney sheriff sheriff's district president marshal commander captain pope cardinal rabbi"
    " justice minister"
)
"""Titles that begin the names of bodies and places as well: King County, General Motors."""

OFFICE_ACRONYMS: Final = _set(
    "coas cns cas cjcsc cjcs pso pm fm cm dg ceo cfo coo cds igp dgp dig saps cto saceur potus flotus scotus"
)
"""Letters that stand for an office, not for a body."""

STRONG_HEADS: Final = _set(
    "university college ministry department party police court committee commission council association"
    " society institute foundation federation agency navy army force forces airlines corporation company"
    " district-council institution"
)
"""Words that end names of bodies wherever they stand."""

LOCAL_FORCES: Final = _set(
    "police officers deputies firefighters authorities detectives prosecutors residents officials investigators"
)
"""Who is of a place by the word before it: Watseka police."""

NOT_LOCAL: Final = _set(
    """
    local state armed military federal responding uniformed several many other senior additional young more most
    all both some these those undercover plainclothes traffic riot secret border campus public law homicide
    security government prison school court emergency city county district chief top key high low new old former
    retired female male black white law-enforcement intelligence army defense defence health election party
    company bank airport union religious tribal village foreign western arab muslim soviet allied rebel
    opposition hospital fire special major general
    """
)
"""Words before those that name no place."""

OF_A_PERSON: Final = _set(
    "mother father wife husband son daughter brother sister family parents lawyer attorney body death arrest"
    " girlfriend boyfriend hand hands face head home car remarks killing murder"
)
OF_A_PLACE: Final = _set(
    "capital north south east west streets population mayor airport border economy northern southern eastern"
    " western government president neighborhood neighbourhood"
)
"""What people and places have: Smith's mother, Chicago's streets."""
