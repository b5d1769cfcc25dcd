"""Syllables of Chinese, Korean, Japanese, Vietnamese and Burmese names in their several romanisations."""

from __future__ import annotations

from typing import Final

_WADE_GILES: Final = """
cha=zha chai=zhai chan=zhan chang=zhang chao=zhao che=zhe chei=zhei chen=zhen cheng=zheng
chi=ji chia=jia chiang=jiang chiao=jiao chieh=jie chien=jian chih=zhi chin=jin ching=jing chiu=jiu chiung=jiong cho=zhuo
chou=zhou chu=zhu chua=zhua chuai=zhuai chuan=zhuan chuang=zhuang chui=zhui chun=zhun chung=zhong chueh=jue
erh=er ho=he hsi=xi hsia=xia hsiang=xiang hsiao=xiao hsieh=xie hsien=xian hsin=xin hsing=xing
hsiu=xiu hsiung=xiong hsu=xu hsuan=xuan hsueh=xue hsun=xun hung=hong jan=ran jang=rang jao=rao je=re jen=ren
jeng=reng jih=ri jo=ruo jou=rou ju=ru juan=ruan jui=rui jun=run jung=rong kai=gai kan=gan kang=gang kao=gao kei=gei
ken=gen keng=geng ko=ge kou=gou ku=gu kua=gua kuai=guai kuan=guan kuang=guang kuei=gui kun=gun kung=gong kuo=guo
lieh=lie lien=lian lo=luo lueh=lue lung=long mien=mian mieh=mie nieh=nie nien=nian no=nuo nung=nong nueh=nue o=e
pa=ba pai=bai pan=ban pang=bang pao=bao pei=bei pen=ben peng=beng pi=bi piao=biao pieh=bie pien=bian pin=bin ping=bing
po=bo pu=bu shih=shi so=suo sung=song ssu=si szu=si sze=si szeto=situ ta=da tai=dai tan=dan tang=dang tao=dao te=de
teng=deng ti=di tiao=diao tieh=die tien=dian ting=ding tiu=diu to=duo tou=dou tu=du tuan=duan tui=dui tun=dun tung=dong
tsa=za tsai=zai tsan=zan tsang=zang tsao=zao tse=ze tsei=zei tsen=zen tseng=zeng tso=zuo tsou=zou tsu=zu tsuan=zuan
tsui=zui tsun=zun tsung=zong tzu=zi tze=zi yeh=ye yen=yan yueh=yue yung=yong
"""

WADE_GILES: Final[dict[str, str]] = {
    old: new for old, _, new in (pair.partition("=") for pair in _WADE_GILES.split()) if old != new
}
"""A syllable of Wade and Giles, aspiration marks left out, and its Pinyin (chiang -> jiang, hsi -> xi). With the mark
the same letters are another syllable: see ASPIRATED. Old books, Taiwan, Hong Kong, ship and company names."""

ASPIRATED: Final[dict[str, str]] = {
    "cha": "cha", "chai": "chai", "chan": "chan", "chang": "chang", "chao": "chao", "che": "che", "chen": "chen",
    "cheng": "cheng", "chi": "qi", "chia": "qia", "chiang": "qiang", "chiao": "qiao", "chieh": "qie", "chien": "qian",
    "chih": "chi", "chin": "qin", "ching": "qing", "chiu": "qiu", "chiung": "qiong", "chou": "chou", "chu": "qu",
    "chuan": "quan", "chueh": "que", "chun": "qun", "chung": "chong", "kai": "kai", "kang": "kang", "kao": "kao",
    "ko": "ke", "ku": "ku", "kuan": "kuan", "kuang": "kuang", "kuei": "kui", "kun": "kun", "kung": "kong", "kuo": "kuo",
    "pai": "pai", "pan": "pan", "pang": "pang", "pao": "pao", "pei": "pei", "peng": "peng", "pi": "pi", "pien": "pian",
    "pin": "pin", "ping": "ping", "po": "po", "pu": "pu", "ta": "ta", "tai": "tai", "tan": "tan", "tang": "tang",
    "tao": "tao", "te": "te", "teng": "teng", "ti": "ti", "tien": "tian", "ting": "ting", "to": "tuo", "tu": "tu",
    "tuan": "tuan", "tung": "tong", "tsai": "cai", "tsan": "can", "tsang": "cang", "tsao": "cao", "tse": "ce",
    "tseng": "ceng", "tso": "cuo", "tsui": "cui", "tsun": "cun", "tsung": "cong", "tzu": "ci",
}  # fmt: skip
"""The same letters read as aspirated syllables (ts'ai -> cai), for names whose marks were lost (Tsai Ing-wen: Cai)."""

CHINESE_SURNAMES: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(group.split())
    for group in """
    chen chan tan chin tran chern
    zhang chang cheung teo teoh cheong truong
    wang wong ong vuong
    li lee ly
    liu lau low lew liew luu liou
    huang hwang ooi oei hoang huynh vong
    wu ng goh go gouw ngo
    lin lim lam liem lum
    zhao chao trieu tio
    zhou chou chow chew jow chau
    yang yeung yeo young ieong duong
    xu hsu tsui chui hseu
    sun suen soon swen
    ma mah beh
    zhu chu choo
    hu foo
    guo kuo kwok quek kuok koay kwek kuoh quach
    he ho
    gao kao kow
    luo lo law loh lor
    zheng cheng tay jeng teh
    liang leung leong luong niew
    xie hsieh tse cheah chia chay sia tsieh
    song sung soong
    tang thng
    han hon
    feng fung fong foong
    deng teng dang
    cao tsao chaw tso
    peng pang phang phee pung
    zeng tseng tsang
    xiao hsiao siu siew siow shiu seow
    tian tien tin thien
    dong tung
    pan poon phua pun phoa
    yuan yuen
    cai tsai choi chua tsoi choy
    jiang chiang keung keong kiang khuong
    yu yue ee
    du tu
    ye yeh yip yap ip iap
    wei ngai gwee
    su soo
    lu loo loke
    ding ting
    ren jen yam
    shen sum sim shum sham
    yao yiu yeow
    zhong chung chong tjung
    tam tham
    fan fann faan
    jin kam gam
    shi shih sze sek
    liao leow liaw
    fang png
    xiong hsiung
    meng mang
    qiu chiu yau khoo kew hew
    yan yen ngan
    kong kung hung
    kang hong khng
    ouyang auyeung auyong owyang
    situ szeto seeto
    zhuge chukat
    sima szema
    shangguan sheungkwun
    """.strip().splitlines()
)
"""Surnames as Mandarin, Cantonese, Hokkien, Hakka and Vietnamese write one Chinese character. Weak: several characters
sound alike in one language and not in another; for the surname only, and only where the other syllables agree."""

KOREAN: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(group.split())
    for group in """
    lee yi rhee li ri ree yee rhie
    kim gim ghim
    park pak bak bahk pahk
    choi choe choy chwe
    jung jong chung chong jeong cheong joung choung
    kang gang khang
    cho jo choh
    yoon yun youn
    jang chang zang jahng
    lim im rim yim ihm rhim
    han hahn
    shin sin shinn
    seo suh so sur seoh
    kwon gwon kweon kwun
    hwang whang
    ahn aan
    yoo yu ryu ryoo rhyu lyu
    hong hohng
    jeon chon jun jhun
    ko go koh goh
    moon mun
    yang ryang
    son sohn
    bae pae bai pai
    baek paek baik paik beak
    heo ho hur huh her
    nam nahm
    shim sim
    noh no roh ro rho nho
    ha hah
    kwak gwak kwack
    sung seong song sueng
    cha tcha
    joo ju chu choo
    woo u wu
    koo ku gu goo
    min mihn
    chin jin
    ji chi jee chee
    um eom ohm
    chae chai
    won weon
    cheon chun
    bang pang
    kong gong
    hyun hyon hyeon
    ham hahm
    byun pyon byeon pyun
    yeom yum yom
    yeo yo
    do to
    seok sok suk
    sun seon sonn
    young yong yeong
    jae je
    sang sahng
    hyung hyong hyeong hyoung
    kyung kyong gyeong kyoung gyung kyeong
    kyu gyu
    ki gi kee
    kun gun keun geun
    kil gil
    kap gap
    kum geum keum gum
    kuk guk kook gook
    kwang gwang
    kwan gwan
    kyo gyo
    dong tong
    dae dai
    tae thae
    duk tok deok duck dok
    chul chol cheol
    bok pok
    bong pong
    bum pom beom bom
    pil phil
    byung pyong byeong pyung byong
    pyo phyo
    hyuk hyok hyeok
    hak hag
    hee hui hi heui
    hun hoon
    joong jungg
    myung myong myeong
    nak rak
    ryong ryung ryeong
    ryol yol ryul yul
    rok nok
    soo su
    sik shik
    sil shil
    sol seol sul
    sop seop sup
    uk wook ook ug
    ui eui
    un eun woon unn
    yeon yon
    yop yeop yup
    hwa hoa
    jip chip
    jik chik
    """.strip().splitlines()
)
"""Korean syllables, surnames first, in the romanisations of the South, the North, McCune and Reischauer and by habit
(Yi, Rhee, Lee; Jong-un, Jeong-eun). A syllable may stand in two groups; for names that are Korean."""


VIETNAMESE: Final[tuple[tuple[str, ...], ...]] = (
    ("nguyen", "nguen", "nguyn"), ("tran", "chan"), ("pham", "fam"), ("phan", "fan"), ("phuc", "fuk"), ("dinh", "din"),
    ("huynh", "hoang"), ("vu", "vo"), ("truong", "chyong", "chiong"), ("trong", "chong"), ("duc", "dyk"),
    ("dung", "zung"), ("xuan", "suan"), ("minh", "min"), ("thanh", "than"), ("tien", "then"), ("quang", "kuang"),
    ("quoc", "kuok"), ("phuong", "fuong"), ("phu", "fu"), ("thi", "ti"), ("thu", "tu"), ("hoa", "khoa"),
)  # fmt: skip
"""Vietnamese syllables and their respellings."""

BURMESE: Final[tuple[tuple[str, ...], ...]] = (
    ("maung", "mg", "moung"), ("kyaw", "kyow", "gyaw"), ("thein", "thain"), ("aung", "ang", "oung"),
    ("myint", "myinth", "mynt"), ("hlaing", "hline", "hlain"), ("swe", "shwe"), ("than", "thann"), ("win", "winn"),
    ("htun", "tun", "htoon"), ("htay", "tay", "htey"), ("ohn", "ohnn", "own"), ("khin", "kin"), ("zaw", "zo"),
    ("nyunt", "nyun"), ("phyo", "phyoe", "pyo"), ("suu", "su", "suukyi"), ("kyi", "kyee", "gyi"), ("ye", "yay"),
    ("zeya", "zayar"), ("mya", "mia"), ("saw", "so"), ("lwin", "lwinn"), ("moe", "mo"), ("soe", "so"), ("oo", "u"),
    ("thiha", "thihaa"), ("wunna", "wuna"), ("naing", "nain"), ("min", "minn"), ("htet", "tet"), ("hla", "la"),
)  # fmt: skip
"""Burmese syllables and their respellings; "U", "Daw", "Ko", "Ma" before a name are soft titles."""
