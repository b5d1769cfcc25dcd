"""Cities of Europe and Africa by country, in small plain letters; in the United States by state.

An excerpt of GeoNames (https://www.geonames.org), licensed under CC BY 4.0: names of populated places above a number of
people that differs by country, accents and punctuation taken off.
"""

from __future__ import annotations

from typing import Final

EUROPE_AND_AFRICA: Final = """
al: durres; tirana
ao: benfica; benguela; bocoio; caala; cabinda; cacuaco; calumbo; camama; catchiungo; cazenga; chitato; cuito;
  dundo; golfe; hoji ya henda; huambo; ingombota; kikolo; kilamba; kima kieza; lobito; luanda; lubango; luena;
  maianga; malanje; mbanza kongo; menongue; mossamedes; mulenvos; navegantes; ndalatando; nova vida; ondjiva;
  panguila; ramiros; rangel; samba; sambizanga; saurimo; soyo; sumbe; talatona; uige; viana; vila flor; zango
at: donaustadt; favoriten; floridsdorf; graz; innsbruck; linz; salzburg; vienna
ba: banja luka; sarajevo; tuzla; zenica
be: anderlecht; antwerp; brussels; charleroi; gent; liege; schaerbeek
bf: bobo dioulasso; kaya; koudougou; ouagadougou; ouahigouya; saaba
bg: burgas; plovdiv; ruse; sofia; stara zagora; varna
bi: bujumbura
bj: abomey calavi; cotonou; godome; parakou; porto novo
bw: gaborone
by: baranovichi; barysaw; bobruysk; brest; homyel; hrodna; mahilyow; minsk; pinsk; vitebsk
cd: bandundu province; beni; boma; bukavu; bumba; bunia; butembo; gandajika; gemena; goma; isiro; kabinda;
  kalemie; kamina; kananga; kikwit; kindu; kinshasa; kipushi; kisangani; kolwezi; likasi; lubumbashi; masina;
  matadi; mbandaka; mbanza ngungu; mbuji mayi; moanda; mwene; mwene ditu; tshikapa; uvira
cf: bangui; begoua; bimbo; carnot
cg: brazzaville; dolisie; pointe noire
ch: basel; bern; geneva; lausanne; zurich
ci: abengourou; abidjan; abobo; anyama; bondoukou; bouake; dabou; daloa; divo; gagnoa; korhogo; koumassi;
  marcory; san pedro; sinfra; soubre; yamoussoukro
cm: bafoussam; bamenda; bertoua; buea; douala; foumban; kousseri; kumba; kumbo; limbe; maroua; ngaoundere;
  nkongsamba; yaounde
cv: praia
cz: brno; ostrava; pilsen; prague
de: aachen; altona; augsburg; berlin; bielefeld; bochum; bonn; braunschweig; bremen; charlottenburg; chemnitz;
  darmstadt; dortmund; dresden; duisburg; dusseldorf; eimsbuttel; erfurt; essen; frankfurt am main; freiburg;
  furth; gelsenkirchen; gottingen; hagen; halle saale; hamburg; hamburg mitte; hamburg nord; hamm; hannover;
  harburg; heidelberg; heilbronn; herne; ingolstadt; karlsruhe; kassel; kiel; koln; krefeld; kreuzberg;
  leipzig; leverkusen; lubeck; ludwigshafen am rhein; magdeburg; mainz; mannheim; marienthal; monchengladbach;
  mulheim; munich; munster; neue neustadt; neukolln; neuss; nuremberg; oberhausen; oldenburg; osnabruck;
  paderborn; potsdam; prenzlauer berg; recklinghausen; regensburg; rostock; saarbrucken; schoneberg; solingen;
  stuttgart; ulm; wandsbek; wiesbaden; wolfsburg; wuppertal; wurzburg
dj: balbala; djibouti
dk: aalborg; arhus; copenhagen; odense
dz: ain beida; algiers; annaba; bab ezzouar; baraki; batna; bechar; bejaia; biskra; blida; bordj bou arreridj;
  bordj el kiffan; bou saada; chlef; constantine; djelfa; el achir; el eulma; el oued; ghardaia; guelma;
  jijel; khenchela; laghouat; mascara; medea; mostaganem; msila; oran; ouargla; relizane; rouiba; saida;
  setif; sidi bel abbes; skikda; souk ahras; tebessa; tiaret; tizi ouzou; tlemcen; touggourt
ee: tallinn
eg: 6th of october city; abnub; abu kabir; abu tij; akhmim; al ashir min ramadan; al fashn; al fayyum; al
  hawamidiyah; al khusus; al mahallah al kubra; al mansurah; al manzalah; al matariyah; al qahirah al jadidah;
  al ubur; alexandria; arish; as sinbillawayn; ashmun; assiut; aswan; banha; bani mazar; bani suwayf; bilbeis;
  bilqas; bush; cairo; damanhur; damietta; dayrut; dikirnis; disuq; esna; faqus; girga; giza; hadaiq al
  qubbah; halwan; hurghada; idku; ismailia; kafr ad dawwar; kafr ash shaykh; kirdasah; kom ombo; luxor;
  madinat an nasr; maghaghah; mallawi; manfalut; marsa matruh; minya; mit ghamr; munuf; new cairo; port said;
  qalyub; qina; rosetta; samalut; shibin al kawm; shubra al khaymah; sinnuris; sohag; suez; tahta; talkha;
  tanta; tima; zagazig; zefta
eh: laayoune
er: asmara
es: a coruna; albacete; alcala de henares; alcorcon; algeciras; alicante; almeria; arganzuela; badajoz;
  badalona; barcelona; bilbao; burgos; carabanchel; cartagena; castello de la plana; chamartin; chamberi;
  ciudad lineal; cordoba; donostia san sebastian; dos hermanas; eixample; elche; fuencarral; fuencarral el
  pardo; fuenlabrada; gasteiz vitoria; getafe; gijon; gracia; granada; horta guinardo; hortaleza; huelva;
  jerez de la frontera; la laguna; latina; leganes; leon; lhospitalet de llobregat; lleida; logrono; madrid;
  madrid centro; malaga; marbella; mataro; mostoles; murcia; nou barris; oviedo; palma; pamplona; puente de
  vallecas; retiro; sabadell; salamanca; san blas canillejas; sant andreu; sant marti; santa cruz de tenerife;
  santander; sants montjuic; sarria sant gervasi; sevilla; tarragona; telde; terrassa; tetuan de las
  victorias; usera; valencia; valladolid; vigo; villaverde; zaragoza
et: addis ababa; adigrat; arabi; arba minch; asela; awasa; bahir dar; bishoftu; debre birhan; debre markos;
  debre tabor; dessie; dila; dire dawa; gonder; harar; hosaina; jijiga; jimma; kombolcha; mekele; nazret;
  nekemte; shashamane; sodo; warder
fi: east helsinki; espoo; helsinki; jyvaskyla; kuopio; lahti; oulu; tampere; turku; vantaa
fr: aix en provence; amiens; angers; besancon; bordeaux; brest; cergy pontoise; clermont ferrand; dijon;
  grenoble; le havre; le mans; lille; limoges; lyon; marne la vallee; marseille; metz; montpellier; nantes;
  nice; nimes; paris; paris 11 popincourt; paris 11e arrondissement; paris 12 reuilly; paris 12e
  arrondissement; paris 13 gobelins; paris 13e arrondissement; paris 14 observatoire; paris 15 vaugirard;
  paris 16 passy; paris 17 batignolles monceau; paris 18 buttes montmartre; paris 19 buttes chaumont; paris 20
  menilmontant; reims; rennes; saint etienne; saint quentin en yvelines; strasbourg; toulon; toulouse; tours;
  villeurbanne
ga: franceville; libreville; port gentil
gb: aberdeen; archway; barking; basildon; basingstoke; bath; becontree; bedford; belfast; bexley; birkenhead;
  birmingham; blackburn; blackpool; bolton; bournemouth; bradford; brent; brighton; bristol; burnley; burton
  upon trent; cambridge; cardiff; chelmsford; cheltenham; chester; chesterfield; city of westminster;
  colchester; coventry; crawley; croydon; dagenham; darlington; derby; doncaster; dudley; dundee; eastbourne;
  edinburgh; enfield town; exeter; gillingham; glasgow; gloucester; harlow; harrow; hastings; hayes; hemel
  hempstead; high peak; high wycombe; huddersfield; ilford; ipswich; islington; kingston upon hull; leeds;
  leicester; lincoln; liverpool; london; luton; maidstone; manchester; mansfield; mendip; middlesbrough;
  milton keynes; newcastle under lyme; newcastle upon tyne; newport; northampton; norwich; nottingham; oldham;
  oxford; peterborough; plymouth; poole; portsmouth; preston; reading; rochdale; romford; rotherham; saint
  peters; salford; sheffield; slough; solihull; southampton; southend on sea; southport; st helens; stevenage;
  stockport; stoke on trent; sunderland; sutton; sutton coldfield; swansea; swindon; telford; tottenham;
  wakefield; walsall; walthamstow; warrington; watford; wembley; west bromwich; wigan; woking; wolverhampton;
  worcester; worthing; york
gh: accra; ashaiman; atsiaman; cape coast; koforidua; kumasi; obuase; sekondi; sekondi takoradi; takoradi;
  tamale; tema; teshi old town
gm: serekunda
gn: camayenne; conakry; dixinn; dubreka; kankan; kindia; maneah; nzerekore; siguiri
gq: bata; malabo
gr: athens; irakleion; larisa; patra; peristeri; piraeus; thessaloniki
gw: bissau
hr: split; zagreb
hu: buda; budapest; budapest iii kerulet; budapest xi kerulet; debrecen; gyor; miskolc; pecs; pest; szeged;
  zuglo
ie: cork; dublin; limerick; south dublin
it: bari; bergamo; bologna; brescia; cagliari; catania; circoiscrizione ii; circoiscrizione iii;
  circoiscrizione v; circoiscrizione viii; ferrara; florence; foggia; genoa; livorno; messina; mestre; milan;
  modena; monza; naples; padua; palermo; parma; perugia; prato; quarto oggiaro; reggio calabria; reggio
  nellemilia; rimini; rome; salerno; siracusa; taranto; trento; trieste; turin; verona
ke: eldoret; garissa; jomvu; juja; kakamega; karuri; kiambu; kikuyu; kisumu; kitale; kitengela; langata;
  limuru; matuga; mlolongo; mombasa; mwala; nairobi; naivasha; nakuru; ongata rongai; ruiru; thika
lr: monrovia
ls: maseru
lt: kaunas; klaipeda; vilnius
lv: riga
ly: ajdabiya; al ajaylat; al bayda; al jadid; al jumayl; al khums; az zawiyah; benghazi; darnah; janzur;
  misratah; qasr bin ghashir; sabha; sirte; tajura; tobruk; tripoli; zawiya; zliten
ma: agadir; ait melloul; al fqih ben calah; al hoceima; beni mellal; berkane; berrechid; bouskoura;
  casablanca; dar bouazza; dchira el jihadia; el jadida; el kelaa des srarhna; errachidia; fes; fes al bali;
  guelmim; inezgane; kenitra; khemisset; khenifra; khouribga; ksar el kebir; larache; marrakesh; meknes;
  mohammedia; nador; oued zem; oujda; rabat; safi; sale; sale al jadida; settat; sidi slimane; tangier;
  taourirt; taza; temara; tetouan
md: balti; chisinau; tiraspol
me: podgorica
mg: antananarivo; antsirabe; antsiranana; fianarantsoa; mahajanga; toamasina; toliara
mk: skopje
ml: bamako; gao; kalaban koro; kati; kayes; koutiala; mopti; segou; sikasso
mr: nouadhibou; nouakchott
mu: port louis
mw: blantyre; lilongwe; mzuzu
mz: beira; chimoio; gurue; lichinga; maputo; matola; maxixe; mocuba; nacala; nampula; pemba; quelimane; tete;
  xai xai
na: windhoek
ne: agadez; maradi; niamey; tahoua; zinder
ng: aba; abeokuta; abuja; ado ekiti; agege; ajegunle; akowonjo; akure; alimosho; bauchi; benin city; bida;
  calabar; ebute ikorodu; efon alaaye; enugu; gboko; gombe; ibadan; ijebu ode; ikare; ikeja; ikot ekpene; ile
  ife; ilesa; ilorin; iseyin; iwo; jos; kaduna; kano; katsina; lagos; lekki; maiduguri; makurdi; minna;
  obalende; ogbomoso; okene; ondo; onitsha; osogbo; ota; owerri; owo; oyo; port harcourt; sapele; sokoto;
  umuahia; uyo; warri; yenagoa; yola; zaria
nl: almere stad; amersfoort; amsterdam; apeldoorn; arnhem; breda; eindhoven; enschede; groningen; haarlem;
  hoofddorp; leeuwarden; maastricht; nijmegen; rotterdam; s hertogenbosch; the hague; tilburg; utrecht;
  zaanstad; zwolle
no: bergen; oslo; stavanger; trondheim
pl: bemowo; bielany; bielsko biala; bydgoszcz; bytom; czestochowa; elblag; gdansk; gdynia; gliwice; katowice;
  kielce; krakow; lublin; mokotow; olsztyn; opole; poznan; radom; ruda slaska; rybnik; rzeszow; sosnowiec;
  szczecin; targowek; torun; tychy; ursynow; warsaw; wola; zabrze
pt: amadora; braga; coimbra; leiria; lisbon; porto
re: saint denis
ro: arad; bacau; braila; brasov; bucharest; cluj napoca; constanta; craiova; galati; iasi; oradea; pitesti;
  ploiesti; sector 1; sector 2; sector 3; sector 4; sector 5; sector 6; sibiu; targu mures; timisoara
rs: belgrade; kragujevac; nis; novi sad; zemun
rw: gisenyi; kigali; musanze
sd: ad damazin; ad damir; al junaynah; al manaqil; al qadarif; an nuhud; atbara; el daein; el fasher; el
  geneina fort; el obeid; gereida; kassala; khartoum; khartoum north; kosti; nyala; omdurman; port sudan;
  rabak; sennar; singa; wad medani
se: gothenburg; linkoping; malmo; orebro; sodermalm; sollentuna; stockholm; umea; uppsala; vasteras
si: ljubljana
sk: bratislava; kosice
sl: freetown; kenema; koidu
sn: dakar; diourbel; guediawaye; kaolack; mbour; pikine; rufisque; rufisque est; saint louis; tambacounda;
  thies; thies nones; touba; ziguinchor
so: baidoa; berbera; borama; cabudwaaq; el dibir; hargeysa; kismayo; marka; mogadishu; ruqi
ss: juba; malakal; wau; winejok; yei
td: abeche; moundou; ndjamena; sarh
tg: lome
tn: aryanah; bizerte; el mourouj; gabes; hammamet; kairouan; sakiet ed daier; sakiet ez zit; sejoumi; sfax;
  sousse; sukrah; tunis
tz: arusha; bariadi; bukoba; bunda; dar es salaam; dodoma; geita; ifakara; iringa; kahama; kasulu; kibaha;
  kigoma; mbeya; morogoro; moshi; mpanda; mtwara; musoma; mwanza; nzega; shinyanga; singida; songea;
  sumbawanga; tabora; tanga; tarime; tunduma; zanzibar
ua: cherkasy; chernihiv; chernivtsi; darnytsya; desna; dnipro; dniprovskyi; donetsk; kharkiv; khmelnytskyi;
  kryvyy rih; kyiv; luhansk; lviv; makiyivka; mykolayiv; odesa; poltava; pravyi bereh; saltivka; sevastopol;
  simferopol; sumy; vinnytsya; zaporizhzhya; zhytomyr
ug: bunamwaya; gulu; hoima; kajansi; kampala; kasangati; katabi; kira; kyengera; lugazi; mbarara; mubende;
  mukono; nansana; njeru
xk: pristina; prizren
za: alberton; alexandra; athlone; bela bela; benoni; bethlehem; bhisho; bloemfontein; boksburg; botshabelo;
  brakpan; brits; cape town; carletonville; centurion; delmas; diepsloot; durban; east london; emalahleni;
  embalenhle; ermelo; etwatwa; evaton; ga rankuwa; george; germiston; gqeberha; grahamstown; hammanskraal;
  ivory park; johannesburg; kariega; kimberley; klerksdorp; kroonstad; krugersdorp; kutloanong; kwadukuza;
  ladysmith; mabopane; mbombela; mdantsane; middelburg; mokopane; mpumalanga; mthatha; newcastle; nigel;
  ntuzuma; orkney; paarl; phalaborwa; pietermaritzburg; pinetown; polokwane; potchefstroom; pretoria; qonce;
  queenstown; randburg; randfontein; richards bay; roodepoort; rustenburg; sasolburg; somaroboro; somerset
  west; soshanguve; soweto; springs; standerton; stellenbosch; stilfontein; thembisa; thohoyandou; tokoza;
  vanderbijlpark; vereeniging; virginia; vryheid; welkom; westonaria; worcester
zm: chingola; chipata; kabwe; kasama; kitwe; livingstone; luanshya; lusaka; mansa; mufulira; ndola; solwezi
zw: bulawayo; chitungwiza; epworth; gweru; harare; mutare
"""
