"""Common names in Arabic (also Persian and Urdu), Bengali and Devanagari script, and how Latin letters write them.

Letter by letter these scripts lose their short vowels (mhmd) or keep more than is spoken (hosen); the names met most
are known here. The Latin form is one that SPELLINGS may unite with others.
"""

from __future__ import annotations

from typing import Final

_ARABIC: Final = """
mohammad محمد محمّد مُحمد; mahmud محمود; ahmad احمد أحمد أحمَد; hamid حميد حمید; hamad حمد; hamdan حمدان;
hammad حماد; hamdi حمدي حمدی; hasan حسن; husain حسين حسین حُسين; husni حسني;
hussaini حسيني حسینی الحسيني; ali علي علی على; abdullah عبدالله عبداللہ; abd عبد; abdul عبدال;
abdurrahman عبدالرحمن عبدالرحمان عبدالرحمٰن; rahman رحمن رحمان الرحمن الرحمان رحمٰن;
abdulaziz عبدالعزيز عبدالعزیز; aziz عزيز العزيز عزیز; abdulkarim عبدالكريم عبدالکریم;
karim كريم الكريم کریم; abdulqadir عبدالقادر; qadir قادر القادر قدير قدیر;
abdulhamid عبدالحميد عبدالحمید; abdulmalik عبدالملك عبدالملک; malik مالك مالک; abdulwahab عبدالوهاب;
wahab وهاب الوهاب; abdullatif عبداللطيف عبداللطیف; latif لطيف لطیف اللطيف;
abdulmajid عبدالمجيد عبدالمجید; majid ماجد مجيد مجید المجيد; abdulsalam عبدالسلام; salam سلام السلام;
abdulbasit عبدالباسط; basit باسط; abdulfattah عبدالفتاح; fattah الفتاح فتاح;
abdulghani عبدالغني عبدالغنی; ghani غني غنی الغني; abdulhakim عبدالحكيم عبدالحکیم;
hakim حكيم حکیم الحكيم حاكم; abdulhadi عبدالهادي عبدالهادی; hadi هادي هادی الهادي ہادی;
abdulrazzaq عبدالرزاق; razzaq رزاق الرزاق; abdulrahim عبدالرحيم عبدالرحیم; rahim رحيم رحیم الرحيم;
abdulrashid عبدالرشيد عبدالرشید; rashid رشيد راشد رشید الرشيد; abdulsamad عبدالصمد; samad صمد الصمد;
abdulghaffar عبدالغفار; abdulghafur عبدالغفور; abdulkhaliq عبدالخالق; abdulwahid عبدالواحد;
wahid وحيد واحد وحید; abdulmuttalib عبدالمطلب; abdulnasser عبدالناصر; nasir ناصر الناصر نصير نصیر;
nasr نصر النصر; ibrahim ابراهيم إبراهيم ابراهیم ابراہیم; ismail اسماعيل إسماعيل اسماعیل اسمٰعیل;
yusuf يوسف یوسف; yunus يونس یونس; yahya يحيى يحيي یحیی یحییٰ; yaqub يعقوب یعقوب; yasir ياسر یاسر;
yasin ياسين یاسین; isa عيسى عیسی عیسیٰ عيسي; musa موسى موسی موسیٰ موسي; mustafa مصطفى مصطفی مصطفیٰ مصطفي;
murtaza مرتضى مرتضی مرتضیٰ; mujtaba مجتبى مجتبی مجتبیٰ; mansur منصور المنصور; mubarak مبارك مبارک المبارك;
muhsin محسن; mujahid مجاهد مجاہد; muhajir مهاجر المهاجر; mukhtar مختار; munir منير منیر; murad مراد;
masud مسعود; maruf معروف; mamun مأمون مامون; khalid خالد; khalil خليل خلیل; khalifa خليفة خلیفہ خليفه;
nabil نبيل نبیل; nazir نذير نذیر ناظر; nadir نادر; nuri نوري نوری; nur نور النور; omar عمر عُمر;
amr عمرو; ammar عمار; osman عثمان عُثمان; usama اسامة أسامة اسامه اسامہ; qasim قاسم القاسم;
qadhafi القذافي قذافي قذافی; qais قيس; qureshi قریشی القرشي; raad رعد; rauf رؤوف رءوف الرؤوف;
rafiq رفيق رفیق; rafi رافع رفيع رفیع; riyad رياض ریاض; ramadan رمضان; ramzi رمزي; rajab رجب;
reza رضا الرضا; rabia ربيع; sabir صابر; sabri صبري صبری; saad سعد; said سعيد سعید; saud سعود;
saadi سعدي سعدی; salah صلاح; salih صالح الصالح; salim سليم سلیم; salem سالم; salman سلمان;
samir سمير سمیر; sami سامي سامی; shafiq شفيق شفیق; shahin شاهين شاہین; sharif شریف; shihab شهاب;
shakir شاكر شاکر; sulayman سليمان سلیمان; sufyan سفيان; subhi صبحي; tahir طاهر طاہر; tariq طارق;
tawfiq توفيق توفیق; tayyib طيب طیب الطيب; taha طه; talal طلال; talib طالب; turki تركي; thamir ثامر;
ubaid عبيد عبید; ubaidullah عبيدالله عبیداللہ; udai عدي; umair عمير عمیر; waqar وقار;
walid وليد الوليد ولید; wasim وسيم وسیم; zahid زاهد زاہد; zahir زاهر ظاهر ظہیر ظهير; zaman زمان الزمان;
zayd زيد زید; zayed زايد; ziad زياد زیاد; zain زين زین; zainab زينب زینب; zakaria زكريا زکریا; zaki زكي;
zubair زبير زبیر; zulfiqar ذوالفقار; dhia ضياء ضیاء ضیا; abbas عباس العباس; adil عادل; adnan عدنان;
akbar اكبر أكبر اکبر; akram اكرم أكرم اکرم; alam علم; alauddin علاءالدین; ala علاء; amin امين أمين امین;
amina آمنة آمنہ أمينة; amir عامر; anas انس أنس; anwar انور أنور; arif عارف; asad اسد أسد الأسد الاسد;
asaad أسعد اسعد; asghar اصغر أصغر; asma أسماء اسماء; ashraf اشرف أشرف; asim عاصم; ata عطا; atif عاطف;
ayman ايمن أيمن ایمن; ayub ايوب أيوب ایوب; ayad إياد اياد; aisha عائشة عائشہ عایشه; awad عوض;
azhar ازهر الأزهر; azzam عزام; bakr بكر بکر; abubakr ابوبكر أبوبكر ابوبکر; abu ابو أبو أبي ابي;
ibn ابن بن; umm ام أم; badr بدر; baqir باقر الباقر; barzani بارزاني بارزانی; bashar بشار;
bashir بشير بشیر البشير; bassam بسام; bilal بلال; burhan برهان البرهان; butros بطرس;
daud داود داؤد داوود; fadil فاضل; fadl فضل; fahd فهد; fahmi فهمي; faisal فيصل فیصل; faiz فايز فائز فیض;
faraj فرج; farhan فرحان; farid فريد فرید; faris فارس; faruq فاروق; fatima فاطمة فاطمہ فاطمه; fawzi فوزي;
fayyad فياض; firas فراس; fuad فؤاد فواد; gamal جمال; ghassan غسان; ghulam غلام; habib حبيب حبیب;
haidar حيدر حیدر; haitham هيثم; hamas حماس; hamza حمزة حمزہ حمزه; hani هاني; hanif حنيف حنیف;
haniya هنية; haris حارث; harun هارون ہارون; hashim هاشم ہاشم; hashimi هاشمي هاشمی الهاشمي ہاشمی;
hatim حاتم; hazem حازم; hisham هشام ہشام; huda هدى; hud هود; idris ادريس إدريس ادریس; ihsan احسان إحسان;
ilyas الياس إلياس الیاس; imad عماد; imran عمران; iqbal اقبال إقبال; irfan عرفان; isam عصام;
ishaq اسحاق إسحاق; islam اسلام إسلام الإسلام الاسلام; izzat عزت; jabbar جبار الجبار; jabir جابر;
jafar جعفر; jalal جلال; jalil جليل; jamil جميل جمیل; jasim جاسم; jihad جهاد; juma جمعة; kamal كمال کمال;
kamil كامل کامل; kamran کامران كامران; kazim كاظم کاظم; khadija خديجة خدیجہ;
khamenei خامنئي خامنه خامنه‌ای; khomeini خميني خمینی الخميني; khattab خطاب الخطاب; kifah كفاح;
laila ليلى لیلا لیلیٰ; luqman لقمان; lutfi لطفي; mahdi مهدي مهدی المهدي; mahir ماهر; majdi مجدي;
makki مكي; maliki المالكي مالكي; maryam مريم مریم; mazin مازن; muawiya معاوية; muayyad مؤيد;
muqtada مقتدى; mutasim معتصم; nabih نبيه; naif نايف; naji ناجي; najib نجيب نجیب; najm نجم;
naim نعيم نعیم; nawaf نواف; nawaz نواز; nawfal نوفل; nidal نضال; nizar نزار; parviz پرويز پرویز;
rafsanjani رفسنجاني رفسنجانی; rahmani رحماني رحمانی; rouhani روحاني روحانی; raisi رئيسي رئیسی;
saddam صدام; sadiq صادق صديق صدیق الصادق; sadr الصدر; saif سيف سیف; sajid ساجد; sajjad سجاد;
sakina سكينة; samara سامراء; sana سناء; sara سارة سارہ; sattar ستار; shaban شعبان; shahbaz شہباز شهباز;
shamkhani شمخاني شمخانی; shaukat شوكت شوکت; shawqi شوقي; sinwar السنوار سنوار; sisi السيسي سيسي;
soleimani سليماني سلیمانی; suhail سهيل سہیل; tamim تميم; tikriti التكريتي تكريتي; tunisi التونسي;
wael وائل; wajdi وجدي; yazid يزيد یزید; yamani اليماني; zahra زهرا زهراء الزهراء زہرا; zardari زرداری;
zarif ظريف ظریف; zarqawi الزرقاوي زرقاوي; zawahiri الظواهري ظواهري; baghdadi البغدادي بغدادي;
laden لادن; masri المصري مصري; misri مصری; libi الليبي; shami الشامي; iraqi العراقي; najafi النجفي نجفی;
isfahani اصفهانی; tehrani تهرانی; karzai کرزی کرزي كرزاي; hekmatyar حکمتیار حكمتيار;
haqqani حقاني حقانی الحقاني; akhund آخند; akhundzada آخندزاده آخوندزاده; bhutto بھٹو بوتو; butt بٹ;
bajwa باجوہ باجوا; musharraf مشرف; khattak خٹک; chaudhry چوہدری چودھری; shahnawaz شاہنواز;
shahzad شہزاد; afridi آفریدی; durrani درانی; gilani گیلانی; jamali جمالی; leghari لغاری; mazari مزاری;
mengal مینگل; bugti بگٹی; tahira طاہرہ; sheraz شیراز; javed جاوید; nadeem ندیم; naveed نوید;
kashif کاشف; hina حنا; rabbani ربانی رباني; kayani کیانی; raheel راحیل; qamar قمر; michel ميشال ميشيل;
george جورج; john جون; antoine أنطوان انطوان; pierre بيير; hariri الحريري حريري; nasrallah نصرالله;
berri بري; jumblatt جنبلاط; aoun عون; geagea جعجع; gemayel الجميل
"""

_BENGALI: Final = """
mohammad মোহাম্মদ মোহাম্মাদ মুহাম্মদ মোহম্মদ মুহাম্মাদ মোহামেদ মো মোঃ মুঃ মোহাঃ মোহাম্মেদ;
mosammat মোসাম্মৎ মোছাঃ মোসাঃ মোছা মোসা; ahmad আহমদ আহমাদ আহমেদ আহম্মদ আহম্মেদ আহামেদ; mahmud মাহমুদ মাহামুদ;
ali আলী আলি; hasan হাসান হাছান; husain হোসেন হোসাইন হুসাইন হোসেইন হুসেন হুসেইন হোসাঈন;
hussaini হোসাইনী হোসেইনি; rahman রহমান; abdur আব্দুর আবদুর; abdul আব্দুল আবদুল আবদল আব্দুস আবদুস;
abdullah আব্দুল্লাহ আবদুল্লাহ আব্দুল্লা আবদুল্লা; abul আবুল; abu আবু; akhtar আখতার আক্তার আকতার;
akhtaruzzaman আখতারুজ্জামান আক্তারুজ্জামান; asad আসাদ; asaduzzaman আসাদুজ্জামান; anwar আনোয়ার আনওয়ার;
anisul আনিসুল; aminul আমিনুল; ashraf আশরাফ; ashraful আশরাফুল; azizul আজিজুল; aziz আজিজ; azad আজাদ;
azam আজম আযম; amir আমীর; amin আমিন; arif আরিফ; ariful আরিফুল; asif আসিফ; atiqul আতিকুল; ayub আইয়ুব;
babul বাবুল; badrul বদরুল; badiuzzaman বদিউজ্জামান; bashir বশির; belal বেলাল; bilkis বিলকিস; biswas বিশ্বাস;
barua বড়ুয়া; bhuiyan ভূঁইয়া ভূইয়া ভুঁইয়া ভুইয়া ভূঞা ভূঁঞা; chowdhury চৌধুরি চৌঃ; dipu দীপু; dutta দত্ত; das দাস;
deb দেব; fakhrul ফখরুল; faisal ফয়সাল ফয়সল; farhana ফারহানা; farid ফরিদ; faruq ফারুক ফারুখ;
fatema ফাতেমা ফাতিমা; fazlul ফজলুল; fazle ফজলে; ghosh ঘোষ; habib হাবিব; habibur হাবিবুর; hafiz হাফিজ;
hamid হামিদ; haque হক; haroon হারুন; hasina হাসিনা; hasnat হাসনাত; helal হেলাল; humayun হুমায়ুন হুমায়ূন;
ibrahim ইব্রাহিম ইব্রাহীম; iftekhar ইফতেখার; imran ইমরান; iqbal ইকবাল; islam ইসলাম; ismail ইসমাইল ইসমাঈল;
jahan জাহান; jahangir জাহাঙ্গীর; jalal জালাল; jamal জামাল; jamil জামিল; jasim জসিম; jashim জসীম; joy জয়;
junaid জুনায়েদ জুনাইদ; kabir কবির কবীর; kader কাদের; kamal কামাল; kamaluddin কামালউদ্দিন; kamrul কামরুল;
kamruzzaman কামরুজ্জামান; qamaruzzaman কামারুজ্জামান; karim করিম করীম; khaled খালেদ খালিদ; khaleda খালেদা;
khalilur খলিলুর; khandaker খন্দকার খোন্দকার; khatun খাতুন; lutfur লুৎফুর লুৎফর; liton লিটন;
mahbub মাহবুব মাহাবুব; mahbubur মাহবুবুর; mahfuz মাহফুজ; majumder মজুমদার; mannan মান্নান; mansur মনসুর;
masud মাসুদ; matiur মতিউর; mehedi মেহেদী মেহেদি; mizan মিজান; mizanur মিজানুর; moeen মঈন; mohsin মহসিন;
mohiuddin মহিউদ্দিন মহিউদ্দীন; moinuddin মঈনুদ্দিন মইনুদ্দিন মঈনউদ্দিন; mondal মণ্ডল মন্ডল;
moniruzzaman মনিরুজ্জামান; monirul মনিরুল; mukherjee মুখার্জি মুখার্জী মুখোপাধ্যায়;
banerjee ব্যানার্জি ব্যানার্জী বন্দ্যোপাধ্যায়; chatterjee চ্যাটার্জি চট্টোপাধ্যায়; bhattacharya ভট্টাচার্য ভট্টাচার্য্য;
mostafa মোস্তফা মুস্তফা মোস্তাফা; mostafiz মোস্তাফিজ; mostafizur মোস্তাফিজুর; murshed মোর্শেদ মোরশেদ মুর্শেদ;
mujib মুজিব; mujibur মুজিবুর; mutaher মোতাহার; nahid নাহিদ; naim নাঈম নাইম; nasir নাসির নাছির;
nasiruddin নাসিরুদ্দিন নাসিরউদ্দিন; nasim নাসিম; nazmul নাজমুল; nazrul নজরুল; nizam নিজাম; nizami নিজামী;
nur নূর নুর; nurul নুরুল নূরুল; obaidul ওবায়দুল; omar ওমর; osman ওসমান; parvez পারভেজ; parvin পারভীন পারভিন;
pal পাল; rafiq রফিক; rafiqul রফিকুল; rahim রহিম; rashid রশিদ রশীদ; rashed রাশেদ; rashedul রাশেদুল;
rehana রেহানা; rezaul রেজাউল; reza রেজা; rizvi রিজভী; rokeya রোকেয়া; roy রায়; ruhul রুহুল; sabbir সাব্বির;
saha সাহা; said সাঈদ সাইদ সায়ীদ; saifuddin সাইফুদ্দিন; saiful সাইফুল সাইফূল; sajib সজীব; sakib সাকিব;
saki সাকি; salahuddin সালাহউদ্দিন সালাউদ্দিন সালাহউদ্দীন সালাহুদ্দিন; salam সালাম; salim সেলিম সালিম;
salman সালমান; sarjis সারজিস; sarkar সরকার; sen সেন; shafiq শফিক; shafiqul শফিকুল; shafiqur শফিকুর;
shah শাহ; shahabuddin সাহাবুদ্দিন শাহাবুদ্দিন; shahjahan শাহজাহান; shahriar শাহরিয়ার; shakib শাকিব;
shakhawat সাখাওয়াত; shamim শামীম শামিম; shamsul শামসুল; shamsuddin শামসুদ্দিন শামসুদ্দীন; sharif শরিফ শরীফ;
sharmin শারমিন; shihab শিহাব; sikder শিকদার সিকদার; siraj সিরাজ; sirajul সিরাজুল; sultana সুলতানা;
taher তাহের; tajuddin তাজউদ্দীন তাজউদ্দিন; talukder তালুকদার; tamim তামিম; tanvir তানভীর; tarek তারেক;
tarique তারিক; tofail তোফায়েল; touhid তৌহিদ; uddin উদ্দিন উদ্দীন; wahid ওয়াহিদ; waker ওয়াকার;
wakeruzzaman ওয়াকারুজ্জামান; wazed ওয়াজেদ; yunus ইউনূস ইউনুস; yusuf ইউসুফ; zahid জাহিদ; zahir জহির;
zakir জাকির; zaman জামান; zia জিয়া; ziaul জিয়াউল; ziaur জিয়াউর; zubaida জোবাইদা; zubayer জোবায়ের জুবায়ের;
modi মোদি মোদী; narendra নরেন্দ্র; gandhi গান্ধী; singh সিং সিংহ; kumar কুমার; sharma শর্মা; trump ট্রাম্প;
donald ডোনাল্ড; biden বাইডেন; putin পুতিন; vladimir ভ্লাদিমির; xi শি; jinping জিনপিং;
shahbaz শাহবাজ শেহবাজ; asim আসিম; munir মুনির; bajwa বাজওয়া; nawaz নওয়াজ; john জন; james জেমস;
michael মাইকেল; david ডেভিড; george জর্জ; antonio আন্তোনিও; guterres গুতেরেস; netanyahu নেতানিয়াহু;
erdogan এরদোয়ান এরদোগান; macron মাখোঁ ম্যাক্রোঁ
"""

_DEVANAGARI: Final = """
mohammad मोहम्मद मुहम्मद मोहम्मेद मुहम्मेद मो मोह; ahmad अहमद अहमेद; ali अली; hasan हसन; husain हुसैन हुसेन;
rahman रहमान; abdul अब्दुल; abdullah अब्दुल्ला अब्दुल्लाह; khan ख़ान; kumar कुमार; singh सिंह; sharma शर्मा;
verma वर्मा; gupta गुप्ता; yadav यादव; prasad प्रसाद; chaudhari चौधरि; bahadur बहादुर; ram राम; lal लाल;
dev देव; devi देवी; jha झा; jadhav जाधव; mishra मिश्रा मिश्र; tiwari तिवारी; pandey पांडे पाण्डेय पांडेय पाण्डे;
dubey दुबे; shukla शुक्ला शुक्ल; patel पटेल; modi मोदी; gandhi गांधी गाँधी; nehru नेहरू; narendra नरेंद्र नरेन्द्र;
rajendra राजेंद्र राजेन्द्र; mahendra महेंद्र महेन्द्र; surendra सुरेंद्र सुरेन्द्र; birendra बीरेन्द्र वीरेंद्र; upendra उपेन्द्र;
krishna कृष्ण कृष्णा; chandra चंद्र चन्द्र; lakshmi लक्ष्मी; vishnu विष्णु; bishnu बिष्णु; shiv शिव; ganesh गणेश;
gopal गोपाल; hari हरि; mohan मोहन; sita सीता; gita गीता; arun अरुण; anil अनिल; amit अमित; ajit अजीत अजित;
ashok अशोक; rahul राहुल; rajiv राजीव; sanjay संजय; vijay विजय; bijay बिजय; suresh सुरेश; ramesh रमेश;
mahesh महेश; dinesh दिनेश; rakesh राकेश; mukesh मुकेश; naresh नरेश; nath नाथ; das दास; ghosh घोष; bose बोस;
banerjee बनर्जी; mukherjee मुखर्जी; chatterjee चटर्जी; roy रॉय; thapa थापा; gurung गुरुङ गुरुंग;
tamang तामाङ तामांग; magar मगर; rai राई; limbu लिम्बू; shrestha श्रेष्ठ; koirala कोइराला; oli ओली;
prachanda प्रचण्ड प्रचंड; dahal दाहाल; pushpa पुष्प; kamal कमल; deuba देउवा; sher शेर; poudel पौडेल;
adhikari अधिकारी; bhandari भण्डारी भंडारी; bhattarai भट्टराई; baburam बाबुराम; karki कार्की; khadka खड्का;
basnet बस्नेत; rana राणा; sah साह; mahato महतो; mandal मण्डल मंडल; jaishankar जयशंकर; subrahmanyam सुब्रह्मण्यम;
rajnath राजनाथ; amitabh अमिताभ; bachchan बच्चन; yogi योगी; adityanath आदित्यनाथ; imran इमरान;
nawaz नवाज नवाज़; sharif शरीफ शरीफ़; bhutto भुट्टो; zardari जरदारी ज़रदारी; hasina हसीना; yunus यूनुस;
trump ट्रंप ट्रम्प; donald डोनाल्ड; biden बाइडेन; putin पुतिन; john जॉन; george जॉर्ज; michael माइकल;
david डेविड; james जेम्स
"""

NATIVE_NAMES: Final[dict[str, str]] = {
    native: latin
    for text in (_ARABIC, _BENGALI, _DEVANAGARI)
    for latin, *natives in (row.split() for row in text.split(";"))
    for native in natives
}
"""A word of a name in its script (NFC, before transliteration), and the word in Latin letters: محمد -> mohammad."""
