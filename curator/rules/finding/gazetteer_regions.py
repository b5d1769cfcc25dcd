"""States, provinces, regions and waters that the news names, by hand, in small plain letters."""

from __future__ import annotations

from typing import Final

US_STATES: Final[dict[str, str]] = {
    short: name
    for short, _, name in (
        entry.strip().partition(" ")
        for entry in """
        al alabama; ak alaska; az arizona; ar arkansas; ca california; co colorado; ct connecticut; de delaware;
        dc district of columbia; fl florida; ga georgia; hi hawaii; id idaho; il illinois; in indiana; ia iowa;
        ks kansas; ky kentucky; la louisiana; me maine; md maryland; ma massachusetts; mi michigan; mn minnesota;
        ms mississippi; mo missouri; mt montana; ne nebraska; nv nevada; nh new hampshire; nj new jersey;
        nm new mexico; ny new york; nc north carolina; nd north dakota; oh ohio; ok oklahoma; or oregon;
        pa pennsylvania; ri rhode island; sc south carolina; sd south dakota; tn tennessee; tx texas; ut utah;
        vt vermont; va virginia; wa washington; wv west virginia; wi wisconsin; wy wyoming; pr puerto rico
        """.replace("\n", " ").split(";")
    )
}
"""The states of the United States by their postal letters."""

STATE_SHORT: Final[frozenset[str]] = frozenset(
    "ala alas ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev"
    " okla ore pa penn tenn tex va vt wash wis wisc wyo nc sc nd sd nh nj nm ny wva dc ont que alta bc sask nsw".split()
)
"""States and provinces as the press abbreviates them, without full stops: Rocky Mount, N.C."""

REGIONS: Final[tuple[str, ...]] = tuple(
    " ".join(name.split())
    for name in """
    andhra pradesh; arunachal pradesh; assam; bihar; chhattisgarh; goa; gujarat; haryana; himachal pradesh;
    jharkhand; karnataka; kerala; madhya pradesh; maharashtra; manipur; meghalaya; mizoram; nagaland; odisha;
    orissa; punjab; rajasthan; sikkim; tamil nadu; telangana; tripura; uttar pradesh; uttarakhand; west bengal;
    ladakh; jammu; kashmir; jammu and kashmir; azad kashmir; balochistan; sindh; khyber pakhtunkhwa; gilgit
    baltistan; waziristan; north waziristan; south waziristan; east pakistan; west pakistan; east bengal;
    bengal; rakhine; arakan; kachin; shan; chin state; helmand; kandahar; nangarhar; paktika; paktia; khost;
    kunar; badakhshan; ghazni; logar; zabul; uruzgan; terai; barisal; barishal; chattogram; chittagong; khulna;
    mymensingh; rajshahi; rangpur; sylhet; comilla; cumilla; jessore; jashore; bogra; bogura; lalmonirhat; coxs
    bazar; cox s bazar; teknaf; ukhia; bandarban; rangamati; khagrachhari; cooch behar; siliguri corridor;
    chaman; spin boldak; torkham; taxila; south asia; southeast asia; south east asia; east asia; central asia;
    north asia; west asia; asia; asia pacific; indo pacific; middle east; near east; africa; east africa; west
    africa; north africa; southern africa; central africa; sub saharan africa; horn of africa; sahel; maghreb;
    europe; eastern europe; western europe; central europe; balkans; scandinavia; baltics; caucasus; north
    america; south america; latin america; central america; the americas; caribbean; oceania; antarctica;
    arctic; persian gulf; gulf of mexico; gulf of oman; gulf of aden; red sea; black sea; baltic sea; arabian
    sea; north arabian sea; bay of bengal; south china sea; east china sea; yellow sea; caspian sea;
    mediterranean; mediterranean sea; indian ocean; pacific ocean; atlantic ocean; arctic ocean; north sea;
    english channel; suez canal; panama canal; strait of hormuz; taiwan strait; gaza; gaza strip; west bank;
    golan heights; sinai; kurdistan; donbas; donbass; crimea; donetsk; luhansk; kherson; zaporizhzhia; chechnya;
    dagestan; siberia; transnistria; abkhazia; south ossetia; nagorno karabakh; kosovo; catalonia; andalusia;
    basque country; bavaria; saxony; brandenburg; lombardy; tuscany; sicily; sardinia; corsica; brittany;
    normandy; provence; flanders; wallonia; ulster; england; scotland; wales; northern ireland; yorkshire; kent;
    sussex; essex; surrey; cornwall; devon; midlands; merseyside; lancashire; ontario; quebec; british columbia;
    alberta; manitoba; saskatchewan; nova scotia; new brunswick; newfoundland; prince edward island; yukon;
    nunavut; new south wales; queensland; victoria; tasmania; south australia; western australia; northern
    territory; mainland australia; southern indiana; northern california; southern california; bay area; silicon
    valley; long island; new england; midwest; pacific northwest; east coast; west coast; deep south; capitol
    hill; wall street; manhattan; brooklyn; queens; bronx; staten island; harlem; hollywood; hong kong island;
    kowloon; new territories; xinjiang; tibet; inner mongolia; guangdong; sichuan; hunan; hubei; henan; hebei;
    shandong; shanxi; shaanxi; yunnan; fujian; zhejiang; jiangsu; hokkaido; okinawa; honshu; kyushu; fukushima;
    java; sumatra; aceh; bali; borneo; papua; sulawesi; mindanao; luzon; visayas; sulu; jolo; basilan; sabah;
    sarawak; penang; darfur; tigray; amhara; oromia; puntland; somaliland; biafra; borno; kaduna; kano; katanga;
    kivu; north kivu; south kivu; ituri; cabo delgado; zanzibar; kwazulu natal; gauteng; western cape; eastern
    cape; casamance; anbar; nineveh; diyala; idlib; hama; deir ezzor; daraa; hadramawt; sanaa; hodeidah; marib;
    galilee; negev; jerusalem; east jerusalem; al aqsa; mecca; makkah; medina; madinah; hejaz; antioquia; valle
    del cauca; cauca; meta; arauca; casanare; cesar; cordoba; choco; huila; tolima; santander; norte de
    santander; magdalena medio; uraba; boyaca; cundinamarca; narino; putumayo; caqueta; guajira; san salvador;
    chalatenango; morazan; cuscatlan; usulutan; san vicente; la libertad; la paz; la union; cabanas; ahuachapan;
    sonsonate; santa ana; san miguel; guazapa; zacatecoluca; suchitoto; apopa; soyapango; mejicanos; ilopango;
    ayacucho; huancavelica; apurimac; junin; huanuco; san martin; ucayali; cajamarca; ancash; puno; cusco;
    cuzco; arequipa; tacna; loreto; alto huallaga; upper huallaga; callao; quiche; peten; alta verapaz; baja
    verapaz; huehuetenango; escuintla; jutiapa; chiquimula; zacapa; izabal; olancho; el paraiso; choluteca;
    francisco morazan; jinotega; matagalpa; esteli; madriz; nueva segovia; zelaya; chontales; chiapas; oaxaca;
    guerrero; michoacan; sinaloa; sonora; chihuahua; durango; tamaulipas; nuevo leon; coahuila; jalisco;
    guanajuato; zacatecas; nayarit; veracruz; tabasco; yucatan; quintana roo; baja california; patagonia;
    araucania; bio bio; amazon; amazonia; andes; himalayas; himalaya; hindu kush; sahara; kalahari; amazonas;
    rondonia; minas gerais; bahia; pernambuco; ceara; parana; mato grosso; goias; sao paulo; nile; danube;
    rhine; tigris; euphrates; indus; ganges; mekong; padma; jamuna; meghna; teesta; brahmaputra; thames; seine;
    mississippi river; rio grande; hudson; potomac; volga; dnipro; dnieper; atlantic; pacific
    """.split(";")
)
"""States and provinces outside the United States, parts of the world, seas and rivers."""
