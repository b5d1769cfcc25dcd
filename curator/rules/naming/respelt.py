"""Western names as they come back from another script: Dzhon (through Russian), Yuehan (through Chinese), Jon (Arabic).

Other languages write foreign names by ear; written in Latin letters again they are hard to know.
"""

from __future__ import annotations

from typing import Final

_THROUGH_CYRILLIC: Final = """
john dzhon; james dzheyms dzhejms dzheims dzhejmz; jim dzhim; jimmy dzhimmi dzhimi; joe dzho;
joseph dzhozef dzhosef dzhozeff; joey dzhoi; george dzhordzh zhorzh; jack dzhek; jackson dzhekson;
johnson dzhonson; johnston dzhonston; jones dzhons dzhounz; jordan dzhordan; jonathan dzhonatan dzhonaten;
jason dzheyson dzhejson; jeff dzheff dzhef; jeffrey dzheffri dzhefri; jennifer dzhennifer dzhenifer;
jessica dzhessika dzhesika; jane dzheyn dzhejn; janet dzhanet dzhenet; jill dzhill dzhil; joan dzhoan;
judy dzhudi; julia dzhuliya dzhulija; julian dzhulian; julie dzhuli zhuli; jerry dzherri; gerald dzherald;
gene dzhin; gina dzhina; virginia virdzhiniya; roger rodzher rodzer; reginald redzhinald;
nigel naydzhel najdzhel; angela andzhela; angelo andzhelo; angelino andzhelino; luigi luidzhi;
giovanni dzhovanni; giorgio dzhordzhio; giuseppe dzhuzeppe; michael maykl maikl majkl; mike mayk majk;
miles maylz; brian brayan brajan brayen; ryan rayan; byron bayron; clyde klayd; simon saymon sajmon;
david devid deyvid dejvid; dave deyv; peter piter; pete pit; steven stiven; steve stiv; neil nil nejl;
jean zhan; jeanne zhanna; jacques zhak; jose khose hose; juan khuan huan; jorge khorkhe horhe;
javier khavyer havyer; jesus khesus; julio khulio; joaquin khoakin; jaime khayme; joao zhoao zhuan;
francois fransua; louis lui; laurent loran; thierry terri; pierre pyer; herve erve; henri anri; hugo yugo;
guillaume giyom gijom; olivier olivye; xavier ksave ksavye; yves iv; charles charlz sharl; richard rishar;
gerard zherar; bernard bernar; robert rober; albert alber; vincent vensan; thomas toma; nicolas nikolya;
christopher kristofer; christian kristian; christine kristin; chris kris; craig kreyg krejg;
graham grem grekhem; hugh khyu hyu; hugo khugo; howard govard hovard; harry garri harri; harold garold;
henry genri; herbert gerbert; hans khans gans; heinz khaynts hajnts; heinrich genrikh khaynrikh;
helmut gelmut khelmut; hermann khermann; horst khorst; helena khelena; hillary khillari; harper kharper;
harris kharris; hall khol; hill khill; hughes khyuz; hunter khanter; wolfgang volfgang;
walter uolter valter; walker uolker; wallace uolles; warren uorren; washington vashington;
watson uotson vatson; wayne ueyn uejn; webb uebb; wesley uesli; white uayt; william uilyam vilyam uilliam;
williams uilyams; wilson uilson vilson; winston uinston; wright rayt; wood vud; edward edvard eduard;
edwin edvin; eugene yudzhin; hume khyum; andrew endryu; anthony entoni; alan alen; ann enn; andy endi;
amy eymi; kate keyt kejt; katherine ketrin; kathleen ketlin; carol kerol; caroline kerolayn karolayn;
claire kler; diane dayan; elizabeth elizabet; emily emili; grace greys; jacqueline zhaklin; joyce dzhoys;
kimberly kimberli; louise luiza; lynn linn; mary meri; michelle mishel; nancy nensi; natalie natali;
nicole nikol; patricia patrishiya; rachel reychel; rebecca rebekka; sally salli; sharon sheron;
stephanie stefani; sue syu; susan syuzan; theresa tereza; tracey treysi; arthur artur; barack barak;
barry barri; benjamin bendzhamin bendzamin; bruce bryus; cecil sesil; charlie charli; chuck chak;
clark klark; colin kolin; curtis kertis; douglas duglas; duncan dunkan; dwight duayt; frank frenk;
gary geri gari; guy gay; ian iyen ien; jay dzhey; jake dzheyk; jamie dzheymi; jared dzhared; joel dzhoel;
josh dzhosh; joshua dzhoshua; justin dzhastin; kenneth kennet; kirk kerk; kyle kayl; larry larri;
luke lyuk; malcolm malkolm; matthew metyu mettyu; maurice moris; max maks; nathan neytan;
nathaniel nataniel; nicholas nikolas; nick nik; owen ouen; patrick patrik; paul pol; philip filip;
phil fil; ralph ralf; randy rendi; ray rey; raymond reymond; rex reks; rick rik; russell rassel;
samuel semyuel; sam sem; scott skott; sean shon; stanley stenli; stuart styuart; theodore teodor;
timothy timoti; tony toni; tyler tayler; victor viktor; vince vins; zachary zakari; bailey beyli;
baker beyker; barnes barns; bennett bennet; brooks bruks; brown braun; butler batler;
campbell kempbell kempbel; carter karter; churchill cherchill; clinton klinton; coburn kobern; cohen koen;
cole koul; collins kollinz; cook kuk; cooper kuper; cox koks; cruz kruz; davis devis deyvis; dixon dikson;
fox foks; gates geyts; green grin; hayes kheyz; kelly kelli; kennedy kennedi; knight nayt; lewis lyuis;
mccain makkeyn; mcconnell makkonnell; moore mur; murphy merfi; murray myurrey; nicholson nikolson;
perry perri; phillips fillips; powell pauell; price prays; reagan reygan; reed rid; rice rays;
rogers rodzhers; rose rouz; roosevelt ruzvelt; shaw shou; shelby shelbi; smith smit; spencer spenser;
stevens stivens; sullivan sallivan; taylor teylor tejlor; thatcher tetcher; thompson tompson; trump tramp;
tucker taker; turner terner; schmidt shmidt; schneider shnayder; schroder shreder; schulz shults;
schwarz shvarts; stein shteyn; steinmeier shtaynmayer; muller myuller; kohl kol; weber veber;
wagner vagner; wolf volf; becker bekker; zimmermann tsimmermann; ziegler tsigler; juncker yunker;
jansen yansen; jensen yensen; jens yens; jan yan; johan yukhan yokhan; johann iogann yokhann;
johannes yokhannes ioganes; jonas yonas; jorgen yorgen; jaana yaana; jari yari; jukka yukka; juha yukha;
janez yanez; jovan yovan; josip yosip; janos yanosh; jozsef yozhef; istvan ishtvan; laszlo laslo;
lajos layosh; milos milosh; ferenc ferents; gyorgy dyerd dyord
"""

_THROUGH_CHINESE: Final = """
john yuehan; johnson yuehanxun; james zhanmusi; michael maikeer; david dawei; peter bide; paul baoluo;
thomas tuomasi; george qiaozhi; robert luobote; william weilian; charles chaersi;
richard lichade; joseph yuesefu; edward aidehua; henry hengli; philip feilipu; andrew andelu;
anthony andongni; alexander yalishanda; daniel danier; simon ximeng; martin mading;
elizabeth yilishabai; catherine kaiselin; helen hailun; jackson jiekexun; jack jieke; smith shimisi;
brown bulang; wilson weierxun; clinton kelindun; bush bushi; obama aobama; trump telangpu;
kennedy kennidi; nixon nikesong; reagan ligen; churchill qiujier; merkel mokeer; putin pujing;
macron makelong; sarkozy sakeqi
"""

RESPELT: Final[dict[str, str]] = {
    form: name
    for text in (_THROUGH_CYRILLIC, _THROUGH_CHINESE)
    for name, *forms in (row.split() for row in text.split(";"))
    for form in forms
}
"""A western name written by ear in another script and back in Latin letters, and the name: dzhon -> john."""
