"""Cities of Asia and Oceania by country, in small plain letters; in the United States by state.

An excerpt of GeoNames (https://www.geonames.org), licensed under CC BY 4.0: names of populated places above a number of
people that differs by country, accents and punctuation taken off.
"""

from __future__ import annotations

from typing import Final

ASIA: Final = """
ae: abu dhabi; ajman; al ain city; al majaz; business bay; dayrah; dubai; dubai investments park; dubai
  marina; fujairah; international city; jebel ali; musaffah; ras al khaimah; sharjah; warisan
af: baghlan; balkh; bamyan; bazar e yakawlang; bazarak; gardez; ghazni; herat; jalalabad; kabul; kandahar;
  khanabad; khost; khulm; kunduz; maymana; mazar e sharif; taloqan
am: ajapnyak; erebuni; kentron; malatia sebastia; nor nork; shengavit; yerevan
au: adelaide; ballarat; bendigo; brisbane; cairns; caloundra; canberra; central coast; city of port phillip;
  darwin; geelong; gold coast; hobart; launceston; logan city; mandurah; melbourne; newcastle; perth; sunshine
  coast; sydney; toowoomba; townsville; wollongong
az: baku; ganja; khirdalan; sumgayit; yevlakh
bd: ashuganj city; azimpur; bagerhat; bandarban; barishal; bhairab bazar; bhatara; bhola; bibir hat; bogra;
  brahmanbaria; chandpur; chattogram; comilla; cox s bazar; dhaka; dinajpur; faridpur; feni; gazipur;
  habiganj; hathazari; ishwardi; jamalpur; jessore; joypur hat; kafrul; karnaphuli; khulna; kishorganj;
  kushtia; laksham; lakshmipur; lalmonirhat; madaripur; maijdi; manikganj; mirpur model thana; mohammadpur;
  motijheel; mymensingh; nagar naluakot; nagarpur; narayanganj; narsingdi; natore; nawabganj; netrakona;
  pabna; palang; pallabi; paltan; par naogaon; patuakhali; puthia; raipur; rajshahi; ramna maidan; rangamati;
  rangpur; saidpur; sarishabari; satkhira; savar; shahzadpur; sherpur; shibganj; sirajganj; sonargaon;
  sunamganj; sylhet; tangail; thakurgaon; tungi; tungipara
bh: al muharraq; ar rifa; madinat hamad; manama
cn: ankang; anqing; anshan; anyang; baoan; baoding; baoji; baoshan; baotou; bayan nur; bazhong; beijing;
  bengbu; benxi; bijie; bozhou; changchun; changde; changsha; changshu; changzhi; changzhou; chaozhou;
  chengdu; chenzhou; chongqing; cixi; dalian; daqing; datong; dazhou; dongguan; dongying; fengxiang; foshan;
  fushun; fuyang; fuzhou; ganzhou; guangan; guangzhou; guankou; guigang; guilin; guiyang; haikou; handan;
  hangzhou; hanzhong; harbin; hefei; hengyang; heshan; heze; hezhou; hohhot; huaian; huaibei; huainan;
  huizhou; huludao; huzhou; jiading; jiangmen; jiangyin; jiaozuo; jiaxing; jieyang; jilin; jinan; jingan;
  jingzhou; jinhua; jining; jinjiang; jinshan; jinzhong; jiujiang; kaifeng; kunming; kunshan; laibin; laiwu;
  langfang; lanzhou; lianyungang; liaocheng; linfen; linyi; liupanshui; liuzhou; longyan; luan; luliang;
  luohe; luohu district; luoyang; luzhou; maoming; meishan; meizhou; mianyang; minhang; nanchang; nanchong;
  nanjing; nanning; nantong; nanyang; neijiang; ningbo; ordos; panjin; pingdingshan; pingxiang; pudong;
  puning; putian; putuo; puxi; puyang; qingdao; qingpu; qingyang; qingyuan; qinzhou; qiqihar; quanzhou;
  qujing; quzhou; ruian; sanhe; sanya; shanghai; shangqiu; shangrao; shantou; shaoguan; shaoxing; shenyang;
  shenzhen; shijiazhuang; shiyan; songjiang; suqian; suzhou; taian; taicang; taiyuan; taizhou; tangshan;
  tianjin; tianshui; urumqi; wanxian; wanzhou; weifang; weihai; weinan; wenzhou; wuhan; wuhu; wuwei; wuxi;
  wuzhong; xiamen; xian; xiangtan; xiangyang; xianyang; xiaogan; xining; xinxiang; xinyang; xinyu; xuchang;
  xuhui; xuzhou; yancheng; yangjiang; yangpu; yangzhou; yantai; yibin; yichang; yichun; yinchuan; yiwu;
  yixing; yongzhou; yueyang; yulin; yunfu; zaozhuang; zhabei; zhangjiagang; zhanjiang; zhaoqing; zhengzhou;
  zhenjiang; zhongshan; zhongwei; zhoushan; zhu cheng city; zhuhai; zhuzhou; zibo; zigong; ziyang; zunyi
cy: limassol; nicosia
ge: batumi; kutaisi; rustavi; tbilisi
hk: aberdeen; fanling; hong kong; hong kong island; kowloon; kowloon city; kowloon city centre; kwai chung; ma
  on shan; new territories; sha tin; sham shui po; tai po; tin shui wai; tseung kwan o; tsing yi town; tsuen
  wan; tuen mun; victoria; wan chai; wong tai sin; yuen long; yuen long kau hui; yuen long san hui
id: ambon; balikpapan; banda aceh; bandar lampung; bandung; banjarbaru; banjarmasin; batam; bekasi; bengkulu;
  binjai; bogor; cibinong; cilacap; cilegon; cileungsir; cimahi; cirebon; denpasar; depok; dumai; jakarta;
  jambi city; jayapura; jember; jepara; karawang; kediri; kendari; kupang; makassar; malang; manado; mataram;
  medan; padang; palangkaraya; palembang; palu; pasarkemis; pekalongan; pekanbaru; pematangsiantar; percut;
  pontianak; samarinda; semarang; serang; singkawang; situbondo; south tangerang; sukabumi; surabaya;
  surakarta; tangerang; tarakan; tasikmalaya; tegal; yogyakarta
il: ashdod; ashkelon; bat yam; beersheba; bet shemesh; bnei brak; haifa; holon; jaffa; jerusalem; kfar saba;
  netanya; petah tiqva; ramat gan; rehovot; rishon letsiyyon; tel aviv; west jerusalem
in: adoni; agartala; agra; ahilyanagar; ahmedabad; aizawl; ajmer; akola; alandur; alappuzha; aligarh; alwar;
  ambala; ambarnath; ambattur; amravati; amritsar; amroha; anand; anantapur; anantnag; arrah; asansol;
  aurangabad; avadi; badlapur; bahadurgarh; baharampur; bahraigh; bali; ballari; balurghat; banda; baranagar;
  barasat; barddhaman; bareilly; batala; bathinda; beawar; begusarai; belagavi; bengaluru; bhadravati;
  bhagalpur; bhalswa jahangirpur; bharatpur; bharuch; bhatpara; bhavnagar; bhayandar; bhetia; bhilai;
  bhilwara; bhind; bhiwandi; bhiwani; bhopal; bhubaneswar; bhusawal; bidar; bihar sharif; bikaner; bilaspur;
  bilimora; bokaro; borivli; brahmapur; budaun; bulandshahr; burhanpur; chanda; chandannagar; chandigarh;
  chapra; chennai; chhindwara; chittoor; coimbatore; cuddalore; cuttack; dalupura; darbhanga; davangere;
  dehradun; delhi; deoghar; deoli; dewas; dhanbad; dharavi; dhule; dinapore; dinapur nizamat; dindigul;
  dombivali; durg; durgapur; eluru; erode; etawah; faridabad; farrukhabad; fatehpur; firozabad; fyzabad;
  gadag; gadag betageri; gajuwaka; gandhidham; gandhinagar; gaya; ghaziabad; gorakhpur; greater noida; guna;
  gundupalaiyam; guntur; gurugram; guwahati; gwalior; gyanpur; haldia; hanumangarh; hapur; haridwar; hashtsal;
  hassan; hazaribagh; hindupur; hisar; hosapete; hoshiarpur; hosur; howrah; hubballi; hugli; hyderabad;
  ichalkaranji; imphal; indore; jabalpur; jaigaon; jaipur; jajmau; jalandhar; jalgaon; jalna; jammu; jamnagar;
  jamshedpur; jamuria; jaunpur; jhansi; jind; jodhpur; junagadh; kadapa; kakinada; kalaburagi; kallakurichi;
  kalyan; kamarhati; kanayannur; kanchipuram; kanpur; karaikkudi; karawalnagar; karimnagar; karnal; karol
  bagh; karur; katihar; khammam; khandwa; kharagpur; kirari sulemannagar; kishangarh; kochi; kolhapur;
  kolkata; kollam; korba; kota; kozhikode; kukatpally; kulti; kumarapalayam; kumbakonam; kurnool; kushinagar;
  lal bahadur nagar; latur; loni; lucknow; ludhiana; machilipatnam; madanapalle; madhyamgram; madurai;
  mahbubnagar; mahesana; maheshtala; malda; malegaon; malkajgiri; mangaluru; mango; mathura; mau; medinipur;
  meerut; mirzapur; moga; mohali; moradabad; morena; morvi; mulugu; mumbai; munger; murwara; muzaffarnagar;
  muzaffarpur; mysuru; nadiad; nagercoil; nagpur; naihati; najafgarh; nalgonda; nanded; nandyal; nangloi jat;
  narela; nashik; navi mumbai; navsari; nellore; new delhi; neyveli; nizamabad; noida; nowrangapur; ongole;
  ooty; orai; pali; pallavaram; panchkula; panihati; panipat; panvel; parbhani; pathankot; patiala; patna;
  phusro; pimpri; pimpri chinchwad; porbandar; prayagraj; proddatur; puducherry; punasa; pune; puri; purnia;
  quthbullapur; raebareli; raichur; raiganj; raigarh; raipur; raj nandgaon; rajamahendravaram; rajkot; rajpur
  sonarpur; ramagundam; ramgundam; rampur; ranchi; raniganj; ranipet; rasapudipalem; ratlam; raurkela
  industrial township; rewa; robertsonpet; rohini; rohtak; rourkela; rudrapur; saharanpur; saharsa; salem;
  sambalpur; sambhal; sangli; satna; saugor; secunderabad; serilingampalle; shahjanpur; shahuwadi; shimla;
  shivaji nagar; shivamogga; shivpuri; sholapur; shrirampur; shyamnagar; sikar; silchar; siliguri; singrauli;
  sirsa; sitapur; sivakasi; sonipat; sri ganganagar; srinagar; sujangarh; sultan pur majra; surat;
  surendranagar; tambaram; teni; thane; thanesar; thanjavur; thenali; thiruvananthapuram; thoothukudi;
  thrissur; tiruchirappalli; tirunelveli; tirupati; tiruppur; tiruvottiyur; tonk; tumkur; udaipur; udupi;
  ujjain; ulhasnagar; uluberiya; unnao; vadodara; vapi; varanasi; vellore; veraval; vidisha; vijayapura;
  vijayawada; virar; visakhapatnam; vizianagaram; warangal; yamuna nagar
iq: abu al kahsib; abu ghurayb; akra; al amarah; al basrah al qadimah; al diwaniyah; al fallujah; al faw; al
  hillah; al hindiyah; al kut; al madinah; al mahmudiyah; al mawsil al jadidah; al miqdadiyah; al musayab; al
  qurnah; an nu maniyah; as samawah; ash sharqat; ash shatrah; az zubayr; baghdad; baharkah; baqubah; basrah;
  bayji; dihok; erbil; karbala; kelar; khanaqin; khasnahzan; kirkuk; kufa; mosul; nahiyat al iskandariyah;
  najaf; nasiriyah; qal at sukkar; ramadi; ranyah; sadr city; samarra; simele; sinah; sulaymaniyah; sumayl;
  tuz khurmatu; umm qasr
ir: abadan; ahar; ahvaz; amol; andimeshk; andisheh; arak; ardabil; babol; baharestan; bandar abbas; bandar e
  anzali; bandar e mahshahr; baneh; behbahan; birjand; bojnurd; borazjan; borujerd; bukan; bushehr; chalus;
  dezful; dorud; eslamshahr; fardis; golestan; gonbad e kavus; gorgan; hamadan; ilam; iranshahr; isfahan;
  izeh; jahrom; jiroft; kamalshahr; karaj; kashan; kashmar; kazerun; kerman; kermanshah; khomeyni shahr;
  khorramabad; khorramshahr; khuy; lahijan; mahabad; malayer; maragheh; marand; marivan; marvdasht; mashhad;
  masjed soleyman; miandoab; mianeh; mohammad shahr; najafabad; nasim shahr; nasimshahr; nazarabad; neyshabur;
  orumiyeh; pakdasht; pardis; parsabad; piranshahr; qaem shahr; qarchak; qazvin; qods; qom; quchan; rafsanjan;
  rasht; robat karim; sabzevar; sanandaj; saqqez; sari; saveh; semnan; shahin shahr; shahr e kord; shahr e
  sadra; shahrak e pardisan; shahre jadide andisheh; shahreza; shahriar; shahrud; shiraz; shushtar; sirjan;
  tabriz; tehran; torbat e heydariyeh; varamin; yazd; zabol; zahedan; zanjan
jo: ajlun; amman; ar ramtha; as salt; hayy khilda; irbid; khuraybat as suq; russeifa; suwaylih; wadi as sir;
  zarqa
jp: adachi; aihara; akashi; akita; amagasaki; aomori; asahikawa; chiba; edogawe; fuchu; fujisawa; fukui shi;
  fukuoka; fukushima; fukuyama; gifu; hachioji; hakodate; hamamatsu; higashiosaka; himeji; hirakata;
  hiratsuka; hiroshima; honcho; ibaraki; ichihara; ichikawa; ichinomiya; itabashi; iwaki; kagoshima;
  kakogawacho honmachi; kanazawa; kashiwa; kasugai; katsushika; kawagoe; kawaguchi; kawasaki; kita;
  kitakyushu; kobe; kochi; koriyama; koshigaya; koto; kumamoto; kurashiki; kurume; kyoto; machida; maebashi;
  matsudo; matsuyama; meguro; minato; minato city; mito; miyazaki; morioka; nagano; nagaoka; nagasaki; nagoya;
  naha; nakano; nara shi; niigata; nishinomiya; oita; okayama; okazaki; osaka; ota; otsu; sagamihara; saitama;
  sakai; sapporo; sendai; setagaya; shimonoseki; shinagawa; shinjuku; shizuoka; suginami; suita; sumida;
  takamatsu; takasaki; takatsuki; tokorozawa; tokushima; tokyo; toshima; toyama; toyohashi; toyonaka; toyota;
  tsu; utsunomiya; wakayama; yao; yokkaichi; yokohama; yokosuka
kg: bishkek; manas; osh
kh: phnom penh; siem reap; takeo
kp: chaeryong ni; changam chon; chongdan up; chongjin; haeju; hamhung; hungnam; hyesan; kaechon; kaesong;
  kanggye; mangyongdae ri; nampo; paechon up; paekak; pyongyang; sariwon si; sinchon up; sinpo; sinuiju;
  songnim ni; sunchon; tokchon; wonsan
kr: ansan si; anyang si; bucheon si; busan; changwon; cheonan; cheongju si; chinju; chuncheon; daegu; daejeon;
  goyang si; gumi; gunpo; gunsan; gwangju; gwangmyeong; gyeongsan si; hanam; hwaseong si; iksan; incheon; jeju
  city; jeonju; kimhae; masan; mokpo; pohang; pyeongtaek; sejong; seongnam si; seoul; suncheon; suwon;
  uijeongbu si; ulsan; wonju; yangsan; yeosu
kw: al ahmadi; as salimiyah; hawalli; sabah as salim
kz: aktau; aktobe; almaty; astana; atyrau; ekibastuz; karagandy; kokshetau; kostanay; kyzylorda; oral;
  pavlodar; petropavl; rudnyy; semey; shymkent; taraz; temirtau; turkistan; ust kamenogorsk
la: savannakhet; vientiane
lb: aley; beirut; nabatiye et tahta; ra s bayrut; sidon; tripoli; tyre
lk: ambalantota; anuradhapura; battaramulla south; batticaloa; colombo; dambulla; dehiwala mount lavinia;
  galle; jaffna; kalmunai; kandy; katunayaka; kolonnawa; kotikawatta; maharagama; matara; moratuwa; negombo;
  pita kotte; point pedro; sri jayewardenepura kotte; trincomalee; valvedditturai; vavuniya
mm: amarapura; bago; hlaingthaya; insein; kalemyo; keng tung; kyaukpyu; mandalay; mawlamyine; meiktila;
  monywa; mu se; myeik; nay pyi taw; pathein; sittwe; taunggyi; yangon; yawnghwe
mn: ulan bator
mo: macau
my: alor setar; ampang; bandar bukit raja; bandar seri alam; bandar sunway; bandar tasik puteri; bandar utama;
  batu caves; batu pahat; bayan lepas; bercham; bintulu; bukit bintang; bukit jalil; bukit mertajam; bukit
  rahman putra; cheras; george town; ipoh; iskandar puteri; johor bahru; kajang; kampung baru subang; kampung
  kangkar teberau; kampung larkin lama; kampung pasir gudang baru; kampung sungai ara; kampung sungai glugur;
  kapar; klang; kluang; kota bharu; kota damansara; kota kinabalu; kota kuala muda; kuala kubu baharu; kuala
  lumpur; kuala terengganu; kuantan; kuching; kulim; malacca; masai; miri; muar; mukim pulai; pasir gudang;
  pasir mas; pasir puteh; paya terubong; pelentong; petaling jaya; puchong; rawang; sandakan; selayang baru
  utara; sepang; seremban; seri kembangan; setapak; setia alam; shah alam; sibu; sitiawan; skudai; subang
  jaya; sungai buloh; sungai petani; taiping; taman petaling; tasek glugor; tawau; teluk intan; titiwangsa;
  wangsa maju
np: banepa; bharatpur; bhimdatta; biratnagar; birendranagar; birganj; butwal; dhangadhi; dharan; hetauda;
  inaruwa; janakpur; kathmandu; lahan; madhyapur thimi; nepalgunj; patan; pokhara; rajbiraj; siddharthanagar;
  triyuga
nz: auckland; christchurch; dunedin; hamilton; lower hutt; manukau city; new plymouth; north shore; palmerston
  north; tauranga; wellington
om: as suwayq; bawshar; ibri; muscat; rustaq; saham; salalah; seeb; sohar
pg: port moresby
ph: angeles city; antipolo; bacolod city; bacoor; bagong silang; baguio; binan; budta; butuan; cabanatuan
  city; cabuyao; cagayan de oro; cainta; calamba; caloocan; cebu city; cotabato; dasmarinas; davao; general
  santos; iligan; iligan city; iloilo; imus; lapu lapu city; las pinas; libertad; makati city; malabon;
  malingao; malolos; mandaluyong; mandaluyong city; mandaue city; manila; mansilingan; mantampay; marawi city;
  marikina city; muntinlupa; paranaque city; pasay; pasig city; quezon city; san fernando; san jose del monte;
  san pablo; san pedro; santol; tacloban; taguig; tarlac city; valenzuela; zamboanga
pk: abbottabad; ahmadpur east; alahabad; arif wala; arifwala; attock city; badin; bahawalnagar; bahawalpur;
  bannu; basirpur; bat khela; battagram; bhakkar; bhalwal; bhawana; burewala; chak jhumra; chakwal; chaman;
  charsadda; chichawatni; chiniot; chishtian; chuhar kana; chunian; dadu; daharki; dajal; darya khan; daska
  kalan; daur; dera ghazi khan; dera ismail khan; dera murad jamali; dhirkot; digri; dijkot; dinga; dipalpur;
  dokri; eminabad; faisalabad; faqirwali; faruka; fatehjang; fort abbas; gambat; garhi khairo; ghotki; gilgit;
  gojra; gujar khan; gujranwala; gujrat; gwadar; hafizabad; hala; harunabad; hasilpur; haveli lakha; hub;
  hujra shah muqim; hyderabad; islamabad; jacobabad; jalalpur jattan; jalalpur pirwala; jampur; jaranwala;
  jauharabad; jhang sadr; jhelum; kabirwala; kahna nau; kahror pakka; kamalia; kambar; kamoke; kandhkot;
  karachi; kasur; khairpur mir s; khanpur; kharian; khewra; khurarianwala; khushab; khuzdar; kohat; kot addu;
  kot malik barkhurdar; kot radha kishan; kotri; kunjah; kunri; lahore; lala musa; larkana; layyah; lodhran;
  mailsi; malir cantonment; mandi bahauddin; manjhand; mansehra; mardan; mian channun; mianwali; minchinabad;
  mingora; mirpur khas; mirpur mathelo; model town; moro; multan; muridke; muzaffarabad; muzaffargarh; nankana
  sahib; narowal; nawabshah; new mirpur city; nowshera kalan; okara; paharpur; pakpattan; pano aqil; pasrur;
  pattoki; peshawar; phalia; phool nagar; pindi bhattian; pindi gheb; qadirpur ran; qubo saeed khan; quetta;
  rabwah; rahim yar khan; raja jang; ratodero; rawalpindi; renala khurd; rohri; saddiqabad; sahiwal; sakrand;
  sambrial; sanghar; sangla hill; sarai alamgir; sargodha; shabqadar; shahdad kot; shahdadpur; shahkot;
  shakargarh; shekhupura; shikarpur; shorkot; shujaabad; sialkot; sibi; sinjhoro; skardu; sukkur; swabi;
  talagang; talhar; tando adam; tando allahyar; tando bago; tando jam; tando muhammad khan; taunsa; thul; toba
  tek singh; topi; tordher; turbat; umarkot; usta muhammad; vihari; wah cantt; wazirabad; yazman; zahir pir
ps: east jerusalem; gaza; hebron; jabalya; khan yunis; nablus; rafah
qa: ar rayyan; doha; lusail
ru: arkhangelsk; astrakhan; barnaul; belgorod; bratsk; bryansk; cheboksary; chelyabinsk; cherepovets; chita;
  grozny; irkutsk; ivanovo; izhevsk; kaliningrad; kalininskiy; kaluga; kazan; kemerovo; khabarovsk; kirov;
  komsomolsk on amur; kostroma; krasnodar; krasnogvargeisky; krasnoyarsk; kurgan; kursk; lipetsk;
  magnitogorsk; makhachkala; moscow; murmansk; naberezhnyye chelny; nizhniy novgorod; nizhny tagil;
  novokuznetsk; novosibirsk; omsk; orel; orenburg; penza; perm; petrozavodsk; rostov on don; ryazan; saint
  petersburg; samara; saransk; saratov; smolensk; sochi; stavropol; sterlitamak; surgut; taganrog; tambov;
  tolyatti; tomsk; tula; tver; tyumen; ufa; ulan ude; ulyanovsk; vladikavkaz; vladimir; vladivostok;
  volgograd; vologda; volzhsky; voronezh; yaroslavl; yekaterinburg; yoshkar ola
sa: abha; al hufuf; al jubayl; al kharj; al mubarraz; arar; az zulfi; buraydah; dammam; hafar al batin; hail;
  jeddah; jizan; khamis mushait; khobar; madinah; makkah; najran; qurayyat; riyadh; sabt alalayah; sabya;
  sakakah; sultanah; tabuk; taif; thuqbah; unaizah; yanbu
sg: bedok new town; bukit batok new town; bukit merah estate; bukit panjang new town; hougang new town; jurong
  town; jurong west; kampong pasir ris; kembangan; punggol; sengkang new town; singapore; tampines estate;
  tampines new town; toa payoh new town; ulu bedok; woodlands; yishun new town
sy: al bab; al hasakah; al qamishli; aleppo; ar raqqah; damascus; deir ez zor; duma; hamah; homs; idlib;
  latakia; tartus
th: ban khlong prawet; ban samae dam; bang kapi; bang khae; bang khun thian; bang sue; bangkok; bueng kum;
  chatuchak; chiang mai; chom thong; chon buri; din daeng; hat yai; hua hin; kabin buri; khlong sam wa;
  lampang; lat krabang; lat phrao; latkrabang; mueang nonthaburi; nakhon ratchasima; nong chok; nong khaem;
  pak kret; phasi charoen; phra pradaeng; sai mai; samut prakan; si racha; surat thani; ubon ratchathani; udon
  thani; watthana
tj: dushanbe; isfara; istaravshan; khujand; konibodom; kulob
tl: dili
tm: ashgabat; dasoguz; mary; turkmenabat
tr: adana; afyonkarahisar; aksaray; alanya; amasya; ankara; antakya; antalya; arnavutkoy; arsuz; atasehir;
  bahcelievler; basaksehir; batikent; batman; beylikduzu; bingol; bolu; bursa; buyukcekmece; canakkale;
  cankaya; cigli; cizre; corlu; corum; denizli; derince; duzce; edirne; eregli; erzincan; erzurum; esenler;
  esenyurt; eskisehir; fatih; gaziantep; gebze; giresun; inegol; iskenderun; isparta; istanbul; izmir; izmit;
  kahramanmaras; karabaglar; karabuk; karaman; kastamonu; kayseri; kilis; konak; konya; kucukcekmece; kutahya;
  malatya; maltepe; manisa; mardin; merkezefendi; mersin; muratpasa; mustafakemalpasa; nazilli; nilufer; ordu;
  osmaniye; rize; salihli; samandag; samsun; sancaktepe; siirt; silifke; silopi; sisli; sivas; siverek;
  sultanbeyli; sultangazi; suruc; tarsus; tekirdag; tokat; trabzon; turgutlu; turhal; umraniye; usak; uskudar;
  van; viransehir; zeytinburnu; zonguldak
tw: bade; banqiao; chang hua; changhua; chiayi city; danshui; fengshan; hsinchu; kaohsiung; keelung; neihu;
  new taipei city; shulin; taichung; tainan; taipei; taoyuan; xizhi; yongkang; yuanlin; zhubei
uz: andijon; angren; bukhara; chilanzar; chirchiq; fergana; jizzax; marg ilon; namangan; navoiy; nukus;
  olmaliq; qarshi; qo qon; samarkand; shahrisabz; tashkent; tirmiz; urganch; yunusobod
vn: an nhon; ba dinh; ba vi; bac giang; bac lieu; bac ninh; bac tu liem; bao loc; ben cat; ben tre; bien hoa;
  binh thanh; buon ho; buon ma thuot; ca mau; cai lay; cam pha; cam pha mines; cam ranh; can giuoc; can tho;
  cao lanh; cau giay; chi linh; cho lon; chon thanh; chu; da nang; di an; gia lam; gia rai; ha long; ha tinh;
  hai ba trung; hai chau; hai duong; haiphong; hanoi; ho chi minh city; hoa thanh; hoan kiem; hue; huyen lam
  ha; kon tum; ky anh; la gi; lang son; lao cai; long bien; long khanh; long xuyen; my tho; nghi son; nha
  trang; ninh hoa; o mon; phan rang thap cham; phan thiet; pho yen; phu ly; phu my; phu quoc; phuc yen; quan
  ba; quan bon; quan muoi; quan muoi mot; quan nam; quan sau; quang ngai; qui nhon; rach gia; sa dec; sam son;
  soc trang; son tay; tam ky; tan an; tan chau; tay ho; tay ninh; thai nguyen; thanh hoa; thanh khe; thanh pho
  ba ria; thanh pho song cong; thanh xuan; thi tran thuan chau; thot not; thu dau mot; thuan an; thuan thanh;
  tinh bien; tra vinh; trang bang; tuy hoa; viet tri; viet yen; vinh; vinh chau; vinh long; vung tau; xuan loc
ye: aden; al hudaydah; dhamar; ibb; mukalla; sanaa; taiz
"""
