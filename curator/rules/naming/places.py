"""Places with several names: exonyms, renamings, abbreviations, names in other scripts."""

from __future__ import annotations

from typing import Final

from curator.rules.naming.places_europe import EUROPE_AND_AMERICA
from curator.rules.naming.places_middle_east import MIDDLE_EAST_AND_AFRICA

_SOUTH_ASIA: Final = """
dhaka; dacca; daka; ঢাকা; ढाका; دهاكا; ڈھاکہ; дакка
chattogram; chittagong; chattagram; chatgaon; chittagang; chattagam; চট্টগ্রাম; চিটাগং; चटगांव; شيتاغونغ
barishal; barisal; bakerganj; বরিশাল
cumilla; comilla; tipperah; কুমিল্লা
jashore; jessore; যশোর
bogura; bogra; বগুড়া
sylhet; srihatta; sylet; সিলেট
khulna; khulana; খুলনা
rajshahi; rajshahye; রাজশাহী
rangpur; রংপুর
mymensingh; nasirabad mymensingh; ময়মনসিংহ
coxs bazar; cox s bazar; coxsbazar; coxs bazaar; kaksbazar; panowa; কক্সবাজার
saint martins island; st martins island; saint martin s island; st martin s island; saint martin; st
  martin; narikel jinjira; সেন্ট মার্টিন
teknaf; টেকনাফ
bhasan char; thengar char; ভাসানচর
ukhiya; ukhia; উখিয়া
kutupalong; kutupalang; কুতুপালং
bandarban; bandorban; বান্দরবান
rangamati; রাঙ্গামাটি
khagrachhari; khagrachari; khagrachori; খাগড়াছড়ি
chittagong hill tracts; cht; chattogram hill tracts; parbatya chattagram; পার্বত্য চট্টগ্রাম
gazipur; joydebpur; গাজীপুর
narayanganj; narayangonj; নারায়ণগঞ্জ
gopalganj; gopalgonj; গোপালগঞ্জ
sirajganj; sirajgonj; সিরাজগঞ্জ
brahmanbaria; brahmonbaria; b baria; ব্রাহ্মণবাড়িয়া
moulvibazar; maulvibazar; moulvi bazar; মৌলভীবাজার
lalmonirhat; lalmanirhat; লালমনিরহাট
chapainawabganj; nawabganj; chapai nawabganj; চাঁপাইনবাবগঞ্জ
bay of bengal; bango sagar; বঙ্গোপসাগর
siliguri corridor; chickens neck; chicken s neck; chicken neck; চিকেনস নেক; শিলিগুড়ি করিডর
padma; ganges; ganga; podda; পদ্মা; গঙ্গা; गंगा
jamuna; brahmaputra; yarlung tsangpo; yarlung zangbo; যমুনা; ব্রহ্মপুত্র
teesta; tista; তিস্তা
mumbai; bombay; bambai; मुंबई; মুম্বাই
kolkata; calcutta; kalikata; kalkutta; কলকাতা; कोलकाता; كولكاتا
chennai; madras; சென்னை; चेन्नई
bengaluru; bangalore; banglore; बेंगलुरु
new delhi; delhi; dilli; dehli; dilhi; নয়াদিল্লি; দিল্লি; दिल्ली; नई दिल्ली; دہلی; نيودلهي
pune; poona; पुणे
kochi; cochin
thiruvananthapuram; trivandrum
kozhikode; calicut
puducherry; pondicherry
varanasi; benares; banaras; kashi; वाराणसी
prayagraj; allahabad; ilahabad
vadodara; baroda
vijayawada; bezawada
visakhapatnam; vizag; vizagapatam
guwahati; gauhati; গুয়াহাটি
mysuru; mysore
mangaluru; mangalore
gurugram; gurgaon
kanpur; cawnpore
shimla; simla
jodhpur; jodhpore
odisha; orissa; ওড়িশা
uttarakhand; uttaranchal
assam; asom; আসাম
west bengal; paschimbanga; paschim banga; wb; পশ্চিমবঙ্গ
tamil nadu; tamilnadu; madras state
kerala; keralam
jammu and kashmir; j k; jammu kashmir; iiojk; indian administered kashmir; indian occupied kashmir; জম্মু ও
  কাশ্মীর
kashmir; cashmere; kashmeer; কাশ্মীর; कश्मीर; كشمير; کشمیر
azad kashmir; azad jammu and kashmir; ajk; pok; pakistan administered kashmir; pakistan occupied kashmir
gilgit baltistan; northern areas
line of control; loc
line of actual control; lac
pahalgam; pahelgam; পহেলগাঁও
pulwama; pulvama
ayodhya; oudh
karachi; kurrachee; করাচি; कराची; کراچی; كراتشي
lahore; lahor; লাহোর; लाहौर; لاہور; لاهور
rawalpindi; pindi; রাওয়ালপিন্ডি; रावलपिंडी; راولپنڈی
islamabad; ইসলামাবাদ; इस्लामाबाद; اسلام آباد; إسلام آباد
peshawar; peshawur; পেশোয়ার; पेशावर; پشاور
faisalabad; lyallpur
attock; campbellpur
sahiwal; montgomery pakistan
khyber pakhtunkhwa; kp; kpk; nwfp; north west frontier province; khyber pakhtoonkhwa
balochistan; baluchistan; beluchistan; বেলুচিস্তান; بلوچستان
fata; federally administered tribal areas
gwadar; gawadar
kathmandu; katmandu; kantipur; কাঠমান্ডু; काठमाडौं; काठमांडू
thimphu; thimbu
male; মালে
colombo; kolombo; কলম্বো
sri jayawardenepura kotte; kotte; sri jayewardenepura
kandahar; qandahar; kandhar; قندهار
kabul; caboul; kaboul; কাবুল; काबुल; كابل; کابل
mazar i sharif; mazar e sharif; mazari sharif; mazar sharif
herat; harat
jalalabad; dzhalalabad
lashkar gah; lashkargah; bost
kunduz; konduz; qunduz
helmand; hilmand
nangarhar; ningarhar
yangon; rangoon; rangun; ইয়াঙ্গুন
naypyidaw; nay pyi taw; naypyitaw; nepido; নেপিডো
mawlamyine; moulmein
pathein; bassein
sittwe; akyab; sittway; সিত্তে
rakhine; arakan; rakhaing; রাখাইন
bago; pegu
kayin; karen state
ayeyarwady; irrawaddy
maungdaw; mongdaw; maung daw; মংডু
himalayas; himalaya; himalayan
mount everest; everest; sagarmatha; chomolungma; qomolangma
"""

_EAST: Final = """
beijing; peking; pekin; peiping; বেইজিং; बीजिंग; بكين; пекин; 北京
guangzhou; canton; kwangchow
guangdong; kwangtung
xiamen; amoy
nanjing; nanking
tianjin; tientsin
chongqing; chungking
qingdao; tsingtao
dalian; dairen; port arthur dalian
shenyang; mukden; fengtian
harbin; haerbin
hangzhou; hangchow
suzhou; soochow
fuzhou; foochow
xian; xi an; sian; hsian
jinan; tsinan
chengdu; chengtu
kunming; yunnanfu
sichuan; szechwan; szechuan
shandong; shantung
zhejiang; chekiang
jiangsu; kiangsu
fujian; fukien
xinjiang; sinkiang; east turkestan; east turkistan; xinjiang uyghur autonomous region; chinese turkestan
tibet; xizang; tibet autonomous region; bod; তিব্বত
inner mongolia; nei mongol; nei menggu
urumqi; urumchi; wulumuqi
kashgar; kashi xinjiang; qeshqer
lhasa; lasa
taipei; taibei; taihoku
kaohsiung; gaoxiong; takao
hong kong; hongkong; xianggang; হংকং; 香港
macau; macao; aomen
south china sea; east sea of vietnam; bien dong; west philippine sea; nan hai; nanhai
sea of japan; east sea; donghae
senkaku islands; diaoyu islands; diaoyu; senkaku; diaoyutai
spratly islands; spratlys; nansha; truong sa
paracel islands; paracels; xisha; hoang sa
scarborough shoal; panatag shoal; bajo de masinloc; huangyan island; huangyan dao
takeshima; dokdo; liancourt rocks
kuril islands; kuriles; northern territories; kurils
taiwan strait; formosa strait
seoul; soul; keijo; hanyang; 서울
pyongyang; phyongyang; pyeongyang; heijo; 평양
busan; pusan
incheon; inchon; chemulpo
daegu; taegu
daejeon; taejon
gwangju; kwangju
jeju; cheju; quelpart
kaesong; gaeseong
panmunjom; panmunjeom
dmz; demilitarized zone
tokyo; tokio; edo; yedo; টোকিও; टोक्यो; طوكيو; токио; 東京
kyoto; kioto
osaka; ohsaka
okinawa; ryukyu
ho chi minh city; saigon; hcmc; sai gon; thanh pho ho chi minh; hochiminh city
hanoi; ha noi; tonkin city
hue; thuan hoa
da nang; danang; tourane
hai phong; haiphong
phnom penh; pnompenh; phnompenh
sihanoukville; kompong som; preah sihanouk
vientiane; viangchan; wiangchan
luang prabang; louangphrabang
bangkok; krung thep; krungthep; kroeng thep; ব্যাংকক; बैंकॉक
phuket; junk ceylon
ayutthaya; ayudhya
jakarta; djakarta; batavia; djakarta raya; জাকার্তা
yogyakarta; jogjakarta; jogja; djokjakarta
surabaya; soerabaja
bandung; bandoeng
makassar; ujung pandang; macassar
aceh; atjeh; acheen; nanggroe aceh darussalam
papua; irian jaya; west papua; west irian; dutch new guinea
kalimantan; borneo
sulawesi; celebes
maluku; moluccas; moluccan islands
sumatra; sumatera
nusantara; ikn
melaka; malacca
pulau pinang; penang; georgetown penang; pinang
johor bahru; johore bahru; jb
kuala lumpur; kl; কুয়ালালামপুর
kota kinabalu; jesselton
manila; maynila
sabah; north borneo
strait of malacca; malacca strait; straits of malacca
timor leste; east timor
dili; dilli timor
ulaanbaatar; ulan bator; ulaan baatar; urga
almaty; alma ata; verny
astana; nur sultan; nursultan; akmola; tselinograd; aqmola
bishkek; frunze; pishpek
dushanbe; stalinabad; dyushambe
ashgabat; ashkhabad; ashkabad; asgabat
tashkent; toshkent
samarkand; samarqand
bukhara; bokhara; buxoro
khujand; leninabad; khodjent
sydney; sidney australia
uluru; ayers rock
"""

PLACE_NAMES: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(" ".join(name.split()) for name in row.split(";"))
    for text in (_SOUTH_ASIA, _EAST, MIDDLE_EAST_AND_AFRICA, EUROPE_AND_AMERICA)
    for row in text.strip().replace("\n ", " ").splitlines()
)
"""Groups of names of one place: the common one first, then exonyms, names of the past, other scripts."""

PLACE_OF: Final[dict[str, str]] = {name: group[0] for group in PLACE_NAMES for name in group}
"""A name of a place, and the common name of the same place: kiev -> kyiv."""
