"""Names of the countries from Kazakhstan to Zimbabwe, then territories and past states; `naming/countries` reads them.

ISO2 ISO3: the common name; other names; of the past, in other languages | adjectives and inhabitants | names in other
scripts. Codes that begin with X and those of states of the past are the program's own.
"""

from __future__ import annotations

from typing import Final

COUNTRIES_K_TO_Z: Final = """
KZ KAZ: kazakhstan; republic of kazakhstan; qazaqstan; kasachstan; kazakstan; kazajistan; kazakh ssr |
  kazakh kazakhs kazakhstani kazak qazaq | কাজাখস্তান; कज़ाखस्तान; كازاخستان; قزاقستان; казахстан; қазақстан
KE KEN: kenya; republic of kenya; british east africa; kenia | kenyan kenyans | কেনিয়া; केन्या; كينيا; кения
KI KIR: kiribati; republic of kiribati; gilbert islands | i kiribati gilbertese | كيريباتي
KP PRK: north korea; democratic peoples republic of korea; dprk; coree du nord; nordkorea; corea del
  norte; severnaya koreya; choson; chosun; choson minjujuui inmin konghwaguk; dpr korea | north korean
  north koreans | উত্তর কোরিয়া; उत्तर कोरिया; كوريا الشمالية; شمالی کوریا; северная корея; кндр; 朝鲜;
  北朝鮮; 북한; 조선
KR KOR: south korea; republic of korea; rok; coree du sud; sudkorea; corea del sur; yuzhnaya koreya;
  daehan minguk; hanguk; korea republic | south korean south koreans | দক্ষিণ কোরিয়া; दक्षिण कोरिया; كوريا
  الجنوبية; جنوبی کوریا; южная корея; 韩国; 韓国; 대한민국; 한국
KW KWT: kuwait; state of kuwait; koweit; kuweit | kuwaiti kuwaitis koweitien | কুয়েত; कुवैत; الكويت; کویت;
  кувейт
KG KGZ: kyrgyzstan; kyrgyz republic; kirghizia; kirgizia; kirgizstan; kirghizstan; kirgisistan;
  kirghizistan; kirgiziya; kirghiz ssr | kyrgyz kyrgyzstani kirghiz kirgiz | কিরগিজস্তান; قيرغيزستان;
  киргизия; кыргызстан
LA LAO: laos; lao peoples democratic republic; lao pdr; lao | laotian laotians lao | লাওস; लाओस; لاوس;
  лаос; 老挝
LV LVA: latvia; republic of latvia; latvija; lettonie; lettland; letonia; latvian ssr | latvian latvians
  lett | লাতভিয়া; لاتفيا; латвия
LB LBN: lebanon; lebanese republic; liban; libanon; lubnan; libano | lebanese libanais | লেবানন; लेबनान;
  لبنان; ливан; 黎巴嫩
LS LSO: lesotho; kingdom of lesotho; basutoland | basotho mosotho lesothan | ليسوتو
LR LBR: liberia; republic of liberia | liberian liberians | লাইবেরিয়া; ليبيريا; либерия
LY LBY: libya; state of libya; great socialist peoples libyan arab jamahiriya; libyan arab jamahiriya;
  libye; libyen; libia; libyan arab republic | libyan libyans libyen | লিবিয়া; लीबिया; ليبيا; لیبیا;
  ливия; 利比亚
LI LIE: liechtenstein; principality of liechtenstein | liechtensteiner | ليختنشتاين
LT LTU: lithuania; republic of lithuania; lietuva; lituanie; litauen; lituania; litva; lithuanian ssr |
  lithuanian lithuanians | লিথুয়ানিয়া; ليتوانيا; литва
LU LUX: luxembourg; grand duchy of luxembourg; luxemburg; letzebuerg | luxembourger luxembourgish
  luxembourgeois | লুক্সেমবার্গ; لوكسمبورغ; люксембург
MG MDG: madagascar; republic of madagascar; malagasy republic; madagaskar; madagasikara | malagasy
  madagascan malgache | মাদাগাস্কার; مدغشقر; мадагаскар
MW MWI: malawi; republic of malawi; nyasaland | malawian malawians | মালাউই; ملاوي; малави
MY MYS: malaysia; federation of malaya; malaya; malaisie; malasia | malaysian malaysians malayan |
  মালয়েশিয়া; मलेशिया; ماليزيا; ملائیشیا; малайзия; 马来西亚; マレーシア
MV MDV: maldives; republic of maldives; the maldives; maldive islands; dhivehi raajje; malediven |
  maldivian maldivians dhivehi | মালদ্বীপ; मालदीव; جزر المالديف; المالديف; мальдивы; 马尔代夫
ML MLI: mali; republic of mali; french sudan; soudan francais | malian malians malien malienne | মালি;
  माली; مالي; мали
MT MLT: malta; republic of malta; malte | maltese maltais | মাল্টা; مالطا; мальта
MH MHL: marshall islands; republic of the marshall islands | marshallese | جزر مارشال
MR MRT: mauritania; islamic republic of mauritania; mauritanie; muritaniya; mauretanien | mauritanian
  mauritanians mauritanien | মৌরিতানিয়া; موريتانيا; мавритания
MU MUS: mauritius; republic of mauritius; maurice; ile maurice | mauritian mauritians mauricien | মরিশাস;
  मॉरीशस; موريشيوس; маврикий
MX MEX: mexico; united mexican states; estados unidos mexicanos; mexique; mexiko; mejico; meksika |
  mexican mexicans mexicano mexicana mexicain | মেক্সিকো; मेक्सिको; المكسيك; мексика; 墨西哥
FM FSM: micronesia; federated states of micronesia | micronesian micronesians | ميكرونيسيا
MD MDA: moldova; republic of moldova; moldavia; moldavie; moldawien; moldavian ssr | moldovan moldovans
  moldavian | মলদোভা; مولدوفا; молдавия; молдова
MC MCO: monaco; principality of monaco | monegasque monacan | মোনাকো; موناكو
MN MNG: mongolia; mongolian peoples republic; outer mongolia; mongolie; mongolei; mongol uls | mongolian
  mongolians mongol | মঙ্গোলিয়া; منغوليا; монголия; монгол; 蒙古
ME MNE: montenegro; crna gora; republic of montenegro; chernogoriya | montenegrin montenegrins |
  মন্টিনিগ্রো; الجبل الأسود; черногория; црна гора
MA MAR: morocco; kingdom of morocco; maroc; marokko; maghrib; al maghrib; marruecos; fas | moroccan
  moroccans marocain marroqui maghribi | মরক্কো; मोरक्को; المغرب; مراکش; марокко; 摩洛哥
MZ MOZ: mozambique; republic of mozambique; mocambique; mosambik; portuguese east africa | mozambican
  mozambicans mocambicano | মোজাম্বিক; موزمبيق; мозамбик
MM MMR: myanmar; burma; union of myanmar; republic of the union of myanmar; union of burma; birmanie;
  birmania; birma; myanma | burmese myanmarese myanma burman birman | মিয়ানমার; মায়ানমার; বার্মা; म्यांमार;
  बर्मा; ميانمار; بورما; میانمار; мьянма; бирма; 缅甸; မြန်မာ
NA NAM: namibia; republic of namibia; south west africa; namibie; german south west africa | namibian
  namibians | নামিবিয়া; ناميبيا; намибия
NR NRU: nauru; republic of nauru | nauruan nauruans | ناورو
NP NPL: nepal; federal democratic republic of nepal; kingdom of nepal; nipal | nepali nepalis nepalese |
  নেপাল; नेपाल; نيبال; نیپال; непал; 尼泊尔
NL NLD: netherlands; the netherlands; kingdom of the netherlands; holland; nederland; pays bas;
  niederlande; paises bajos; hollande; olanda | dutch dutchman netherlander neerlandais nederlands
  hollander | নেদারল্যান্ডস; नीदरलैंड; هولندا; нидерланды; голландия; 荷兰
NZ NZL: new zealand; aotearoa; nouvelle zelande; neuseeland; nueva zelanda | new zealander new zealanders
  kiwi kiwis | নিউজিল্যান্ড; न्यूज़ीलैंड; نيوزيلندا; новая зеландия; 新西兰
NI NIC: nicaragua; republic of nicaragua | nicaraguan nicaraguans nicaraguense | নিকারাগুয়া; نيكاراغوا;
  никарагуа
NE NER: niger; republic of niger; republic of the niger | nigerien nigeriens nigerois | নাইজার; النيجر;
  нигер
NG NGA: nigeria; federal republic of nigeria; naija | nigerian nigerians | নাইজেরিয়া; नाइजीरिया; نيجيريا;
  нигерия; 尼日利亚
MK MKD: north macedonia; republic of north macedonia; macedonia; fyrom; former yugoslav republic of
  macedonia; makedonija; severna makedonija; macedoine | macedonian macedonians | উত্তর মেসিডোনিয়া;
  مقدونيا; مقدونيا الشمالية; македония; македонија
NO NOR: norway; kingdom of norway; norge; noreg; norvege; norwegen; noruega | norwegian norwegians norsk
  norvegien | নরওয়ে; नॉर्वे; النرويج; норвегия; 挪威
OM OMN: oman; sultanate of oman; muscat and oman | omani omanis | ওমান; ओमान; عمان; عُمان; оман
PK PAK: pakistan; islamic republic of pakistan; west pakistan; paquistan; dominion of pakistan | pakistani
  pakistanis pak pakistanais | পাকিস্তান; पाकिस्तान; باكستان; پاکستان; пакистан; 巴基斯坦; パキスタン
PW PLW: palau; republic of palau; belau | palauan palauans | بالاو
PS PSE: palestine; state of palestine; palestinian territories; occupied palestinian territory;
  palestinian territory; filastin; palestina; falastin; opt | palestinian palestinians filastini
  palestinien palestino | ফিলিস্তিন; প্যালেস্টাইন; फ़िलिस्तीन; फिलिस्तीन; فلسطين; فلسطین; палестина; 巴勒斯坦
PA PAN: panama; republic of panama | panamanian panamanians panameno | পানামা; بنما; панама
PG PNG: papua new guinea; independent state of papua new guinea; png; papouasie nouvelle guinee; papua
  neuguinea | papua new guinean papuan papuans | পাপুয়া নিউ গিনি; بابوا غينيا الجديدة
PY PRY: paraguay; republic of paraguay | paraguayan paraguayans paraguayo | প্যারাগুয়ে; باراغواي; парагвай
PE PER: peru; republic of peru; perou | peruvian peruvians peruano peruana peruvien | পেরু; بيرو; перу;
  秘鲁
PH PHL: philippines; the philippines; republic of the philippines; pilipinas; filipinas; philippinen |
  filipino filipinos filipina philippine pinoy | ফিলিপাইন; फिलीपींस; الفلبين; فلپائن; филиппины; 菲律宾
PL POL: poland; republic of poland; polska; pologne; polen; polonia; polish peoples republic; polsha |
  polish pole poles polonais polaco | পোল্যান্ড; पोलैंड; بولندا; польша; 波兰
PT PRT: portugal; portuguese republic | portuguese portugais portugues | পর্তুগাল; पुर्तगाल; البرتغال;
  португалия; 葡萄牙
QA QAT: qatar; state of qatar; katar | qatari qataris | কাতার; क़तर; कतर; قطر; катар; 卡塔尔
RO ROU: romania; rumania; roumania; roumanie; rumanien | romanian romanians roumanian rumanian roumain |
  রোমানিয়া; रोमानिया; رومانيا; румыния
RU RUS: russia; russian federation; rossiya; rossiyskaya federatsiya; russie; russland; rusia; rf; rsfsr;
  rusya | russian russians russe russes rossiyskiy rus russisch | রাশিয়া; रूस; روسيا; روس; روسیه; россия;
  росія; рф; 俄罗斯; 俄国; ロシア; 러시아
RW RWA: rwanda; republic of rwanda; ruanda | rwandan rwandans rwandese rwandais | রুয়ান্ডা; رواندا; руанда
KN KNA: saint kitts and nevis; saint christopher and nevis; st kitts and nevis | kittitian nevisian | سانت
  كيتس ونيفيس
LC LCA: saint lucia; st lucia; sainte lucie | saint lucian lucian | سانت لوسيا
VC VCT: saint vincent and the grenadines; st vincent and the grenadines; st vincent | vincentian | سانت
  فنسنت
WS WSM: samoa; independent state of samoa; western samoa | samoan samoans | ساموا
SM SMR: san marino; republic of san marino | sammarinese | سان مارينو
ST STP: sao tome and principe; sao tome e principe; sao tome | sao tomean santomean | ساو تومي
SA SAU: saudi arabia; kingdom of saudi arabia; ksa; arabie saoudite; saudi arabien; arabia saudita; al
  saudiyya; saudi | saudi saudis saudi arabian saoudien | সৌদি আরব; सऊदी अरब; السعودية; المملكة العربية
  السعودية; سعودی عرب; саудовская аравия; 沙特阿拉伯; 沙特
SN SEN: senegal; republic of senegal | senegalese senegalais | সেনেগাল; السنغال; сенегал
RS SRB: serbia; republic of serbia; srbija; serbie; serbien | serbian serbians serb serbs serbe srpski |
  সার্বিয়া; صربيا; сербия; србија
SC SYC: seychelles; republic of seychelles | seychellois | سيشل
SL SLE: sierra leone; republic of sierra leone | sierra leonean leonean | সিয়েরা লিওন; سيراليون; сьерра
  леоне
SG SGP: singapore; republic of singapore; singapura; singapour; singapur; xinjiapo | singaporean
  singaporeans | সিঙ্গাপুর; सिंगापुर; سنغافورة; сингапур; 新加坡; シンガポール
SK SVK: slovakia; slovak republic; slovensko; slovaquie; slowakei; eslovaquia | slovak slovaks slovakian |
  স্লোভাকিয়া; سلوفاكيا; словакия
SI SVN: slovenia; republic of slovenia; slovenija; slovenie; slowenien; eslovenia | slovene slovenes
  slovenian | স্লোভেনিয়া; سلوفينيا; словения
SB SLB: solomon islands; british solomon islands | solomon islander | جزر سليمان
SO SOM: somalia; federal republic of somalia; soomaaliya; somalie; somali democratic republic; italian
  somaliland | somali somalis somalian somalien | সোমালিয়া; सोमालिया; الصومال; сомали
ZA ZAF: south africa; republic of south africa; rsa; afrique du sud; sudafrika; sudafrica; union of south
  africa; suid afrika; mzansi | south african south africans sudafricano | দক্ষিণ আফ্রিকা; दक्षिण अफ्रीका;
  جنوب أفريقيا; جنوبی افریقہ; юар; 南非
SS SSD: south sudan; republic of south sudan; southern sudan; soudan du sud; sudsudan | south sudanese |
  দক্ষিণ সুদান; جنوب السودان; южный судан
ES ESP: spain; kingdom of spain; espana; espagne; spanien; spagna; espanha; ispaniya | spanish spaniard
  spaniards espanol espanola espagnol | স্পেন; स्पेन; إسبانيا; испания; 西班牙; スペイン
LK LKA: sri lanka; democratic socialist republic of sri lanka; ceylon; srilanka; ceylan; lanka | sri
  lankan sri lankans lankan lankans srilankan ceylonese | শ্রীলঙ্কা; শ্রীলংকা; श्रीलंका; سريلانكا; سری لنکا;
  шри ланка; 斯里兰卡; ශ්‍රී ලංකාව; இலங்கை
SD SDN: sudan; republic of the sudan; republic of sudan; soudan; anglo egyptian sudan; north sudan |
  sudanese soudanais | সুদান; सूडान; السودان; سوڈان; судан; 苏丹
SR SUR: suriname; republic of suriname; surinam; dutch guiana; netherlands guiana | surinamese | سورينام
SE SWE: sweden; kingdom of sweden; sverige; suede; schweden; suecia; isvec | swedish swede swedes suedois
  svensk | সুইডেন; स्वीडन; السويد; швеция; 瑞典
CH CHE: switzerland; swiss confederation; suisse; schweiz; svizzera; suiza; helvetia; isvicre | swiss
  suisse helvetic schweizer | সুইজারল্যান্ড; स्विट्ज़रलैंड; سويسرا; швейцария; 瑞士
SY SYR: syria; syrian arab republic; suriya; syrie; syrien; siria | syrian syrians syrien | সিরিয়া;
  सीरिया; سوريا; سورية; شام; сирия; 叙利亚
TW TWN: taiwan; republic of china; roc; formosa; chinese taipei; zhonghua minguo | taiwanese formosan |
  তাইওয়ান; ताइवान; تايوان; тайвань; 台湾; 台灣; 臺灣
TJ TJK: tajikistan; republic of tajikistan; tadzhikistan; tadjikistan; tadschikistan; tajik ssr;
  tojikiston | tajik tajiks tajikistani tadzhik | তাজিকিস্তান; طاجيكستان; تاجیکستان; таджикистан;
  тоҷикистон
TZ TZA: tanzania; united republic of tanzania; tanganyika; tansania; tanzanie | tanzanian tanzanians |
  তানজানিয়া; तंजानिया; تنزانيا; танзания
TH THA: thailand; kingdom of thailand; siam; thailande; prathet thai; tailandia | thai thais siamese
  thailandais | থাইল্যান্ড; थाईलैंड; تايلاند; تھائی لینڈ; таиланд; 泰国; ไทย; ประเทศไทย; タイ
TL TLS: timor leste; east timor; democratic republic of timor leste; timor oriental; portuguese timor |
  timorese east timorese | পূর্ব তিমুর; تيمور الشرقية
TG TGO: togo; togolese republic; togoland | togolese togolais | টোগো; توغو; того
TO TON: tonga; kingdom of tonga | tongan tongans | تونغا
TT TTO: trinidad and tobago; republic of trinidad and tobago; trinidad tobago; trinidad | trinidadian
  tobagonian trinbagonian | ত্রিনিদাদ ও টোবাগো; ترينيداد وتوباغو
TN TUN: tunisia; republic of tunisia; tunisian republic; tunisie; tunis republic; tunesien; tunez |
  tunisian tunisians tunisien | তিউনিসিয়া; ट्यूनीशिया; تونس; тунис
TR TUR: turkey; republic of turkey; turkiye; turquie; turkei; turquia; turchia; republic of turkiye;
  turkiye cumhuriyeti; turtsiya | turkish turk turks turc turkiyeli | তুরস্ক; তুর্কি; तुर्की; تركيا; ترکی;
  ترکیه; турция; 土耳其; トルコ
TM TKM: turkmenistan; turkmen ssr; turkmenia | turkmen turkmens turkmenistani turcoman | তুর্কমেনিস্তান;
  تركمانستان; туркменистан; түркменистан
TV TUV: tuvalu; ellice islands | tuvaluan | توفالو
UG UGA: uganda; republic of uganda; ouganda | ugandan ugandans | উগান্ডা; युगांडा; أوغندا; уганда
UA UKR: ukraine; the ukraine; ukrayina; ukraina; ucrania; ucraina; ukrainian ssr; ukrajina | ukrainian
  ukrainians ukrainien ukrainskyy ucraniano | ইউক্রেন; यूक्रेन; أوكرانيا; یوکرین; اوکراین; украина; україна;
  乌克兰; ウクライナ
AE ARE: united arab emirates; uae; emirates; trucial states; emirats arabes unis; emiratos arabes unidos;
  al imarat; trucial oman; vae | emirati emiratis emirian | সংযুক্ত আরব আমিরাত; संयुक्त अरब अमीरात; الإمارات;
  الإمارات العربية المتحدة; متحدہ عرب امارات; оаэ; 阿联酋
GB GBR: united kingdom; uk; great britain; britain; united kingdom of great britain and northern ireland;
  gb; u k; royaume uni; grande bretagne; grossbritannien; reino unido; gran bretana; vereinigtes
  konigreich; ingiltere; angliya | british briton britons brit brits britannique britanico anglo |
  যুক্তরাজ্য; ব্রিটেন; ব্রিটিশ; ब्रिटेन; यूनाइटेड किंगडम; بريطانيا; المملكة المتحدة; برطانیہ; великобритания; 英国;
  イギリス; 영국
US USA: united states; united states of america; usa; us; u s; u s a; america; etats unis; vereinigte
  staaten; estados unidos; eeuu; ee uu; ssha; stati uniti; amerika; the states; amrika | american
  americans us americain americaine americano estadounidense amerikan yankee | যুক্তরাষ্ট্র; মার্কিন যুক্তরাষ্ট্র;
  মার্কিন; আমেরিকা; अमेरिका; संयुक्त राज्य अमेरिका; أمريكا; الولايات المتحدة; امریکہ; آمریکا; сша; америка; 美国;
  美國; アメリカ; 미국
UY URY: uruguay; oriental republic of uruguay | uruguayan uruguayans uruguayo | উরুগুয়ে; أوروغواي; уругвай
UZ UZB: uzbekistan; republic of uzbekistan; usbekistan; ouzbekistan; ozbekiston; uzbek ssr; uzbekiston |
  uzbek uzbeks uzbekistani ozbek | উজবেকিস্তান; أوزبكستان; ازبکستان; узбекистан
VU VUT: vanuatu; republic of vanuatu; new hebrides | vanuatuan ni vanuatu | فانواتو
VA VAT: vatican city; holy see; vatican; vatican city state; santa sede; saint siege; the vatican |
  vatican papal | ভ্যাটিকান; الفاتيكان; ватикан; 梵蒂冈
VE VEN: venezuela; bolivarian republic of venezuela | venezuelan venezuelans venezolano venezolana |
  ভেনেজুয়েলা; वेनेज़ुएला; فنزويلا; венесуэла; 委内瑞拉
VN VNM: vietnam; viet nam; socialist republic of vietnam; north vietnam; south vietnam; annam; vietnam s r
  | vietnamese vietnamien viet | ভিয়েতনাম; वियतनाम; فيتنام; вьетнам; 越南; ベトナム
YE YEM: yemen; republic of yemen; yemen arab republic; peoples democratic republic of yemen; al yaman;
  south yemen; north yemen; jemen; aden protectorate | yemeni yemenis yemenite | ইয়েমেন; यमन; اليمن; یمن;
  йемен; 也门
ZM ZMB: zambia; republic of zambia; northern rhodesia; sambia; zambie | zambian zambians | জাম্বিয়া;
  زامبيا; замбия
ZW ZWE: zimbabwe; republic of zimbabwe; rhodesia; southern rhodesia; simbabwe | zimbabwean zimbabweans
  rhodesian | জিম্বাবুয়ে; ज़िम्बाब्वे; زيمبابوي; зимбабве
XK XKX: kosovo; republic of kosovo; kosova; kosovo and metohija | kosovar kosovars kosovan | কসোভো;
  كوسوفو; косово
EH ESH: western sahara; sahrawi arab democratic republic; sadr; spanish sahara; sahara occidental |
  sahrawi sahrawis saharawi | الصحراء الغربية; западная сахара
HK HKG: hong kong; hongkong; hong kong sar; xianggang; hk | hong konger hongkonger hongkongers | হংকং;
  हांगकांग; هونغ كونغ; гонконг; 香港; 홍콩
MO MAC: macau; macao; macau sar; aomen | macanese | ম্যাকাও; ماكاو; макао; 澳门; 澳門
PR PRI: puerto rico; commonwealth of puerto rico; porto rico | puerto rican boricua | بورتوريكو; пуэрто
  рико
GL GRL: greenland; kalaallit nunaat; gronland; groenland | greenlander greenlandic | গ্রিনল্যান্ড; غرينلاند;
  гренландия
FO FRO: faroe islands; faeroe islands; foroyar; faroes | faroese | جزر فارو
GI GIB: gibraltar | gibraltarian | جبل طارق
BM BMU: bermuda; bermudas | bermudian | برمودا
KY CYM: cayman islands; caymans | caymanian | جزر كايمان
VG VGB: british virgin islands; bvi; virgin islands uk | british virgin islander
VI VIR: us virgin islands; usvi; united states virgin islands; danish west indies | us virgin islander
IM IMN: isle of man; mann; ellan vannin | manx
JE JEY: jersey; bailiwick of jersey; state of jersey | jerseyman
GG GGY: guernsey; bailiwick of guernsey | guernseyman
CW CUW: curacao; country of curacao | curacaoan
AW ABW: aruba | aruban arubans
NC NCL: new caledonia; nouvelle caledonie; kanaky | new caledonian kanak
PF PYF: french polynesia; polynesie francaise; tahiti | polynesian tahitian
GF GUF: french guiana; guyane; guyane francaise; cayenne | guianese guyanais
GP GLP: guadeloupe | guadeloupean
MQ MTQ: martinique | martinican martiniquais
RE REU: reunion; la reunion; ile de la reunion | reunionese reunionnais
GU GUM: guam | guamanian chamorro
AS ASM: american samoa | american samoan
CK COK: cook islands | cook islander
FK FLK: falkland islands; falklands; malvinas; islas malvinas | falkland islander | جزر فوكلاند
AX ALA: aland islands; aland; ahvenanmaa | alander
SU SUN: soviet union; ussr; union of soviet socialist republics; sssr; urss; cccp; udssr; sovetskiy soyuz;
  sowjetunion | soviet soviets sovetskiy | সোভিয়েত ইউনিয়ন; सोवियत संघ; الاتحاد السوفيتي; советский союз;
  ссср
YU YUG: yugoslavia; socialist federal republic of yugoslavia; sfrj; jugoslavija; sfry; federal republic of
  yugoslavia; jugoslawien; serbia and montenegro | yugoslav yugoslavian jugoslav | যুগোস্লাভিয়া; يوغوسلافيا;
  югославия
CS CSK: czechoslovakia; ceskoslovensko; czecho slovakia; cssr | czechoslovak czechoslovakian |
  تشيكوسلوفاكيا; чехословакия
DD DDR: east germany; german democratic republic; gdr; deutsche demokratische republik; ddr | east german
  east germans | гдр
XB NIR: northern ireland; ulster; irlanda del norte; irlande du nord | northern irish ulsterman | উত্তর
  আয়ারল্যান্ড
XE ENG: england; angleterre; inglaterra; inghilterra; anglia | english englishman englishmen anglais
  ingles | ইংল্যান্ড; इंग्लैंड; إنجلترا; انگلینڈ; англия; 英格兰
XS SCT: scotland; ecosse; schottland; escocia | scottish scot scots scotsman | স্কটল্যান্ড; اسكتلندا;
  шотландия
XW WLS: wales; cymru; pays de galles; gales | welsh welshman cymro | ওয়েলস; ويلز; уэльс
XN TRN: northern cyprus; turkish republic of northern cyprus; trnc; kktc | turkish cypriot turkish
  cypriots | قبرص الشمالية
XA ABK: abkhazia; republic of abkhazia; apsny | abkhaz abkhazian | абхазия
XO OSS: south ossetia; republic of south ossetia; tskhinvali region | south ossetian ossetian ossetians |
  южная осетия
XT PMR: transnistria; pridnestrovie; transdniestria; pridnestrovian moldavian republic; trans dniester |
  transnistrian | приднестровье
XC NKR: nagorno karabakh; artsakh; nagorno karabakh republic; republic of artsakh; mountainous karabakh |
  karabakhi artsakhtsi | нагорный карабах
XL SML: somaliland; republic of somaliland; british somaliland | somalilander
XD KRD: kurdistan; iraqi kurdistan; kurdistan region; kurdistan region of iraq; southern kurdistan |
  kurdish kurd kurds kurde | কুর্দিস্তান; كردستان; کردستان; курдистан
"""
