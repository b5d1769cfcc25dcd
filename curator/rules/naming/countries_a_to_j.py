"""Names of the countries from Afghanistan to Jordan; `naming/countries` reads them.

ISO2 ISO3: the common name; other names; of the past, in other languages | adjectives and inhabitants | names in other
scripts. Codes that begin with X and those of states of the past are the program's own.
"""

from __future__ import annotations

from typing import Final

COUNTRIES_A_TO_J: Final = """
AF AFG: afghanistan; islamic emirate of afghanistan; islamic republic of afghanistan; afganistan | afghan
  afghani afghans afgan | আফগানিস্তান; अफगानिस्तान; أفغانستان; افغانستان; афганистан
AL ALB: albania; republic of albania; shqiperia; shqiperi; albanie; albanien | albanian albanians albanais
  | আলবেনিয়া; ألبانيا; албания
DZ DZA: algeria; peoples democratic republic of algeria; algerie; argelia; algerien; al jazair | algerian
  algerians algerien algerienne argelino | আলজেরিয়া; अल्जीरिया; الجزائر; алжир
AD AND: andorra; principality of andorra | andorran | أندورا; андорра
AO AGO: angola; republic of angola; portuguese west africa | angolan angolans angolano angolana angolais |
  অ্যাঙ্গোলা; أنغولا; ангола
AG ATG: antigua and barbuda; antigua barbuda; antigua | antiguan barbudan | أنتيغوا وبربودا
AR ARG: argentina; argentine republic; argentine; republica argentina; argentinien | argentine argentinian
  argentinians argentino argentina | আর্জেন্টিনা; अर्जेंटीना; الأرجنتين; аргентина; 阿根廷
AM ARM: armenia; republic of armenia; hayastan; armenie; armenien; armenian ssr | armenian armenians
  armenien | আর্মেনিয়া; أرمينيا; ارمنستان; армения; հայաստան
AU AUS: australia; commonwealth of australia; aus; australie; australien | australian australians aussie |
  অস্ট্রেলিয়া; ऑस्ट्रेलिया; أستراليا; австралия; 澳大利亚
AT AUT: austria; republic of austria; osterreich; oesterreich; autriche | austrian austrians
  osterreichisch | অস্ট্রিয়া; النمسا; австрия; 奥地利
AZ AZE: azerbaijan; republic of azerbaijan; azarbaijan; aserbaidschan; azerbaidjan; azerbaycan; azerbaijan
  ssr | azerbaijani azerbaijanis azeri azeris | আজারবাইজান; أذربيجان; آذربایجان; азербайджан
BS BHS: bahamas; the bahamas; commonwealth of the bahamas | bahamian bahamians | باهاماس
BH BHR: bahrain; kingdom of bahrain; bahrein; al bahrain | bahraini bahrainis | বাহরাইন; बहरीन; البحرين;
  بحرین; бахрейн
BD BGD: bangladesh; peoples republic of bangladesh; east pakistan; bangla desh; east bengal; bangladesch |
  bangladeshi bangladeshis bangla | বাংলাদেশ; बांग्लादेश; بنغلاديش; بنگلہ دیش; بنگلادش; бангладеш; 孟加拉国;
  バングラデシュ
BB BRB: barbados | barbadian barbadians bajan | بربادوس
BY BLR: belarus; republic of belarus; byelorussia; belorussia; white russia; bielorussie; weissrussland;
  bielorrusia; byelorussian ssr | belarusian belarusians belarussian byelorussian belorussian | বেলারুশ;
  بيلاروسيا; белоруссия; беларусь; білорусь
BE BEL: belgium; kingdom of belgium; belgique; belgie; belgien; belgica | belgian belgians belge |
  বেলজিয়াম; बेल्जियम; بلجيكا; бельгия; 比利时
BZ BLZ: belize; british honduras; belice | belizean belizeans | بليز
BJ BEN: benin; republic of benin; dahomey | beninese beninois | বেনিন; بنين; бенин
BT BTN: bhutan; kingdom of bhutan; druk yul; bhoutan | bhutanese bhutani | ভুটান; भूटान; بوتان; бутан; 不丹
BO BOL: bolivia; plurinational state of bolivia; bolivie | bolivian bolivians boliviano boliviana |
  বলিভিয়া; بوليفيا; боливия
BA BIH: bosnia and herzegovina; bosnia herzegovina; bosnia; bosna i hercegovina; bih; bosnie; bosnien;
  bosna | bosnian bosnians herzegovinian bosniak bosnians | বসনিয়া; البوسنة والهرسك; البوسنة; босния;
  босния и герцеговина
BW BWA: botswana; republic of botswana; bechuanaland | botswanan batswana motswana | বতসোয়ানা; بوتسوانا
BR BRA: brazil; federative republic of brazil; brasil; bresil; brasilien | brazilian brazilians brasileiro
  brasileira bresilien | ব্রাজিল; ब्राज़ील; البرازيل; бразилия; 巴西; ブラジル
BN BRN: brunei; brunei darussalam; nation of brunei | bruneian bruneians | ব্রুনাই; بروناي
BG BGR: bulgaria; republic of bulgaria; bulgarie; bulgarien; balgariya | bulgarian bulgarians bulgare |
  বুলগেরিয়া; بلغاريا; болгария; българия
BF BFA: burkina faso; burkina; upper volta; haute volta | burkinabe burkinabes burkinan burkinese voltaic
  | বুরকিনা ফাসো; بوركينا فاسو; буркина фасо
BI BDI: burundi; republic of burundi; urundi | burundian burundians burundais | বুরুন্ডি; بوروندي; бурунди
KH KHM: cambodia; kingdom of cambodia; kampuchea; democratic kampuchea; khmer republic; cambodge;
  kambodscha; camboya | cambodian cambodians khmer kampuchean | কম্বোডিয়া; कंबोडिया; كمبوديا; камбоджа;
  柬埔寨; កម្ពុជា
CM CMR: cameroon; republic of cameroon; cameroun; kamerun; camerun | cameroonian cameroonians camerounais
  | ক্যামেরুন; الكاميرون; камерун
CA CAN: canada; dominion of canada; kanada | canadian canadians canadien canadienne | কানাডা; कनाडा; كندا;
  کینیڈا; канада; 加拿大; カナダ
CV CPV: cape verde; cabo verde; republic of cabo verde; cap vert | cape verdean cabo verdean verdean |
  الرأس الأخضر
CF CAF: central african republic; car; republique centrafricaine; centrafrique; ubangi shari; central
  african empire; centrafricaine | central african centrafricain | মধ্য আফ্রিকান প্রজাতন্ত্র; جمهورية أفريقيا
  الوسطى; центральноафриканская республика
TD TCD: chad; republic of chad; tchad; tschad | chadian chadians tchadien | চাদ; تشاد; чад
CL CHL: chile; republic of chile; chili | chilean chileans chileno chilena chilien | চিলি; تشيلي; чили;
  智利
CN CHN: china; peoples republic of china; prc; mainland china; red china; chine; kitay; zhongguo;
  communist china | chinese sino chinois | চীন; চিন; चीन; الصين; چین; چين; китай; 中国; 中國;
  中华人民共和国; 중국
CO COL: colombia; republic of colombia; colombie; kolumbien; new granada | colombian colombians colombiano
  colombiana | কলম্বিয়া; كولومبيا; колумбия
KM COM: comoros; union of the comoros; comores; the comoros | comorian comorians comoran | جزر القمر
CG COG: republic of the congo; congo brazzaville; congo republic; republic of congo; french congo; middle
  congo; roc congo | congolese congolais | কঙ্গো; الكونغو; конго
CD COD: democratic republic of the congo; dr congo; drc; congo kinshasa; zaire; democratic republic of
  congo; belgian congo; rdc; republique democratique du congo; rd congo; congo free state; congo
  leopoldville | congolese congolais zairean zairian | গণতান্ত্রিক কঙ্গো প্রজাতন্ত্র; جمهورية الكونغو
  الديمقراطية; дрк; заир
CR CRI: costa rica; republic of costa rica | costa rican rican tico | কোস্টা রিকা; كوستاريكا
CI CIV: ivory coast; cote d ivoire; cote divoire; republic of cote d ivoire; elfenbeinkuste; costa de
  marfil | ivorian ivorians ivoirien ivoirian | আইভরি কোস্ট; ساحل العاج; كوت ديفوار; кот д ивуар
HR HRV: croatia; republic of croatia; hrvatska; croatie; kroatien; croacia | croatian croatians croat
  croats hrvatski | ক্রোয়েশিয়া; كرواتيا; хорватия
CU CUB: cuba; republic of cuba; kuba | cuban cubans cubano cubana cubain | কিউবা; क्यूबा; كوبا; куба; 古巴
CY CYP: cyprus; republic of cyprus; chypre; zypern; kypros; kibris; chipre | cypriot cypriots greek
  cypriot | সাইপ্রাস; قبرص; кипр; κύπροσ
CZ CZE: czech republic; czechia; ceska republika; cesko; tschechien; tchequie; republica checa; republique
  tcheque | czech czechs tcheque | চেক প্রজাতন্ত্র; التشيك; чехия
DK DNK: denmark; kingdom of denmark; danmark; danemark; dinamarca | danish dane danes danois | ডেনমার্ক;
  डेनमार्क; الدنمارك; дания; 丹麦
DJ DJI: djibouti; republic of djibouti; french somaliland; jibuti; dschibuti | djiboutian djiboutians |
  জিবুতি; جيبوتي
DM DMA: dominica; commonwealth of dominica | dominica s | دومينيكا
DO DOM: dominican republic; republica dominicana; the dominican republic; santo domingo republic |
  dominican dominicans dominicano | ডোমিনিকান প্রজাতন্ত্র; جمهورية الدومينيكان
EC ECU: ecuador; republic of ecuador; equateur; ekuador | ecuadorian ecuadorians ecuadorean ecuatoriano |
  ইকুয়েডর; الإكوادور; эквадор
EG EGY: egypt; arab republic of egypt; united arab republic; misr; masr; egypte; agypten; egipto; uar |
  egyptian egyptians egyptien egipcio misri masri | মিশর; মিসর; मिस्र; مصر; египет; 埃及
SV SLV: el salvador; republic of el salvador; salvador | salvadoran salvadorans salvadorian salvadoreno |
  এল সালভাদর; السلفادور; сальвадор
GQ GNQ: equatorial guinea; republic of equatorial guinea; guinea ecuatorial; guinee equatoriale; spanish
  guinea | equatoguinean equatorial guinean | غينيا الاستوائية
ER ERI: eritrea; state of eritrea; erythree | eritrean eritreans | ইরিত্রিয়া; إريتريا; эритрея
EE EST: estonia; republic of estonia; eesti; estonie; estland; estonian ssr | estonian estonians |
  এস্তোনিয়া; إستونيا; эстония
SZ SWZ: eswatini; kingdom of eswatini; swaziland; swasiland | swazi swazis liswati | إسواتيني
ET ETH: ethiopia; federal democratic republic of ethiopia; abyssinia; ethiopie; athiopien; etiopia |
  ethiopian ethiopians abyssinian ethiopien | ইথিওপিয়া; इथियोपिया; إثيوبيا; эфиопия; ኢትዮጵያ
FJ FJI: fiji; republic of fiji; fiji islands; fidji | fijian fijians | ফিজি; فيجي
FI FIN: finland; republic of finland; suomi; finlande; finnland; finlandia | finnish finn finns finlandais
  | ফিনল্যান্ড; फिनलैंड; فنلندا; финляндия; 芬兰
FR FRA: france; french republic; republique francaise; frankreich; francia; franca; fransa | french
  frenchman francais francaise frances franzosisch fransiz frances | ফ্রান্স; फ्रांस; फ़्रांस; فرنسا; فرانس;
  فرانسه; франция; 法国; フランス; 프랑스
GA GAB: gabon; gabonese republic | gabonese gabonais | গ্যাবন; الغابون; габон
GM GMB: gambia; the gambia; republic of the gambia; gambie | gambian gambians | গাম্বিয়া; غامبيا; гамбия
GE GEO: georgia; republic of georgia; sakartvelo; gruziya; georgie; georgien; georgian ssr; gurcistan |
  georgian georgians gruzin | জর্জিয়া; جورجيا; грузия; საქართველო
DE DEU: germany; federal republic of germany; frg; west germany; deutschland; brd; allemagne; alemania;
  germania; alemanha; almanya; bundesrepublik deutschland | german germans deutsch deutsche allemand
  allemande aleman alman | জার্মানি; जर्मनी; ألمانيا; جرمنی; آلمان; германия; 德国; ドイツ; 독일
GH GHA: ghana; republic of ghana; gold coast | ghanaian ghanaians ghaneen | ঘানা; घाना; غانا; гана
GR GRC: greece; hellenic republic; hellas; grece; griechenland; grecia; ellada; yunanistan | greek greeks
  hellenic grec grecque | গ্রিস; গ্রীস; ग्रीस; اليونان; یونان; греция; ελλάδα; 希腊
GD GRD: grenada | grenadian grenadians | غرينادا
GT GTM: guatemala; republic of guatemala | guatemalan guatemalans guatemalteco | গুয়াতেমালা; غواتيمالا;
  гватемала
GN GIN: guinea; republic of guinea; guinea conakry; guinee; french guinea | guinean guineans guineen |
  গিনি; غينيا; гвинея
GW GNB: guinea bissau; republic of guinea bissau; guine bissau; portuguese guinea; guinee bissau | bissau
  guinean guineense | গিনি বিসাউ; غينيا بيساو
GY GUY: guyana; co operative republic of guyana; british guiana | guyanese | গায়ানা; غيانا
HT HTI: haiti; republic of haiti; ayiti; saint domingue | haitian haitians haitien haitiano | হাইতি; हैती;
  هايتي; гаити
HN HND: honduras; republic of honduras | honduran hondurans hondureno | হন্ডুরাস; هندوراس; гондурас
HU HUN: hungary; republic of hungary; magyarorszag; hongrie; ungarn; hungria; macaristan; hungarian
  peoples republic | hungarian hungarians magyar magyars hongrois | হাঙ্গেরি; हंगरी; المجر; هنغاريا;
  венгрия; 匈牙利
IS ISL: iceland; republic of iceland; islande; island republic; islandia; lydveldid island | icelandic
  icelander icelanders islandais | আইসল্যান্ড; آيسلندا; исландия
IN IND: india; republic of india; bharat; hindustan; hindostan; british india; inde; indien; hindistan;
  union of india; bharatvarsh | indian indians indo bharatiya hindustani indien_x | ভারত; ইন্ডিয়া; भारत;
  الهند; بھارت; ہندوستان; هند; индия; 印度; インド; இந்தியா; భారతదేశం
ID IDN: indonesia; republic of indonesia; dutch east indies; netherlands east indies; indonesie;
  indonesien; nkri | indonesian indonesians indonesien | ইন্দোনেশিয়া; इंडोनेशिया; إندونيسيا; اندونزی;
  индонезия; 印度尼西亚
IR IRN: iran; islamic republic of iran; persia; iri; perse; persien; iranian republic | iranian iranians
  persian persians irani iranien | ইরান; ईरान; إيران; ایران; иран; 伊朗; イラン
IQ IRQ: iraq; republic of iraq; irak; mesopotamia | iraqi iraqis iraki irakien | ইরাক; इराक; इराक़; العراق;
  عراق; ирак; 伊拉克
IE IRL: ireland; republic of ireland; eire; irish free state; irlande; irland; irlanda; roi | irish
  irishman irlandais | আয়ারল্যান্ড; आयरलैंड; أيرلندا; ирландия; 爱尔兰
IL ISR: israel; state of israel; yisrael; zionist entity; zionist regime; occupied palestine | israeli
  israelis zionist israelien israelienne yisraeli | ইসরায়েল; ইসরাইল; इज़राइल; इजराइल; إسرائيل; اسرائیل;
  израиль; ישראל; 以色列
IT ITA: italy; italian republic; italia; italie; italien; repubblica italiana | italian italians italiano
  italiana italien | ইতালি; इटली; إيطاليا; اٹلی; италия; 意大利; イタリア
JM JAM: jamaica; jamaique; jamaika | jamaican jamaicans | জ্যামাইকা; جامايكا; ямайка
JP JPN: japan; nippon; nihon; japon; yaponiya; empire of japan; giappone; state of japan | japanese
  japonais japones nipponese nippon | জাপান; जापान; اليابان; جاپان; ژاپن; япония; 日本; 일본
JO JOR: jordan; hashemite kingdom of jordan; transjordan; jordanie; jordanien; urdun; al urdun; jordania |
  jordanian jordanians jordanien | জর্ডান; जॉर्डन; الأردن; اردن; иордания; 约旦
"""
