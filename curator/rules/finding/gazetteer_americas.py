"""Cities of the Americas by country, in small plain letters; in the United States by state.

An excerpt of GeoNames (https://www.geonames.org), licensed under CC BY 4.0: names of populated places above a number of
people that differs by country, accents and punctuation taken off.
"""

from __future__ import annotations

from typing import Final

AMERICAS: Final = """
ar: avellaneda; bahia blanca; balvanera; berazategui; buenos aires; catamarca; cordoba; corrientes; formosa;
  ituzaingo; jose c paz; la plata; la rioja; lanus; mar del plata; merlo; neuquen; parana; posadas; quilmes;
  resistencia; rio cuarto; rosario; salta; san luis; san miguel; san miguel de tucuman; san salvador de jujuy;
  santa fe; santiago del estero
bo: cochabamba; la paz; montero; oruro; potosi; quillacollo; riberalta; sacaba; sucre; tarija; tiquipaya;
  trinidad; viacha; yacuiba
br: abaetetuba; aguas lindas de goias; alvorada; americana; ananindeua; anapolis; angra dos reis; aparecida de
  goiania; aracaju; aracatuba; arapiraca; araraquara; araucaria; barra mansa; barreiras; barueri; bauru;
  belem; belford roxo; belo horizonte; betim; blumenau; boa vista; braganca paulista; brasilandia; brasilia;
  cabo de santo agostinho; cabo frio; cachoeiro de itapemirim; camacari; camaragibe; campina grande; campinas;
  campo grande; campo limpo; campos dos goytacazes; canoas; capao redondo; carapicuiba; cariacica; caruaru;
  cascavel; castanhal; caucaia; caxias; caxias do sul; ceilandia; chapeco; cidade ademar; cidade dutra; cidade
  tiradentes; colombo; contagem; cotia; criciuma; cuiaba; curitiba; diadema; divinopolis; dourados; duque de
  caxias; embu das artes; feira de santana; ferraz de vasconcelos; florianopolis; fortaleza; foz do iguacu;
  franca; francisco morato; garanhuns; goiania; governador valadares; grajau; gravatai; guarapuava; guaruja;
  guarulhos; hortolandia; ibirite; ilheus; imperatriz; indaiatuba; ipatinga; itaborai; itabuna; itaim
  paulista; itajai; itapecerica da serra; itapetininga; itapevi; itaquaquecetuba; itaquera; jabaquara;
  jaboatao dos guararapes; jacarei; jaragua; jaragua do sul; jardim angela; jardim sao luis; joao pessoa;
  joinville; juazeiro; juazeiro do norte; juiz de fora; jundiai; lages; lajeado; lauro de freitas; limeira;
  linhares; londrina; luziania; macapa; maceio; mage; manaus; maracanau; marica; marilia; maringa; maua; mogi
  das cruzes; mogi guacu; montes claros; mossoro; natal; niteroi; nossa senhora do socorro; nova friburgo;
  nova iguacu; novo hamburgo; olinda; osasco; palhoca; palmas; parauapebas; parelheiros; parnamirim; passo
  fundo; patos de minas; paulista; pedreira; pelotas; petrolina; petropolis; pindamonhangaba; piracicaba;
  pirituba; planaltina; plano piloto; pocos de caldas; ponta grossa; porto alegre; porto seguro; porto velho;
  pouso alegre; praia grande; presidente prudente; recife; ribeirao das neves; ribeirao preto; rio branco; rio
  claro; rio das ostras; rio de janeiro; rio grande; rio verde; rondonopolis; sacoma; salvador; samambaia;
  santa barbara doeste; santa luzia; santa maria; santana de parnaiba; santarem; santo andre; santos; sao
  bernardo do campo; sao caetano do sul; sao carlos; sao joao de meriti; sao jose; sao jose de ribamar; sao
  jose dos campos; sao jose dos pinhais; sao leopoldo; sao luis; sao mateus; sao paulo; sao vicente;
  sapopemba; serra; sete lagoas; sinop; sobral; sorocaba; sumare; suzano; taboao da serra; taguatinga;
  taubate; teresina; teresopolis; timon; uberaba; uberlandia; valparaiso de goias; varzea grande; viamao; vila
  andrade; vila velha; vitoria; vitoria da conquista; volta redonda
bs: nassau
ca: abbotsford; ahuntsic cartierville; airdrie; ajax; barrie; brampton; brantford; burlington; burnaby;
  calgary; cambridge; chilliwack; chomedey; coquitlam; dartmouth; delta; edmonton; etobicoke; gatineau;
  gloucester; greater sudbury; guelph; halifax; hamilton; kamloops; kanata; kelowna; kingston; kitchener; la
  cite limoilou; langley; laval; le plateau mont royal; le vieux longueuil; lethbridge; levis; london;
  longueuil; markham; mercier hochelaga maisonneuve; milton; mississauga; montreal; nanaimo; nepean;
  newmarket; newton; niagara falls; oakville; orleans; oshawa; ottawa; ottawa south; pickering; quebec; red
  deer; regina; richmond; richmond hill; rosemont la petite patrie; saanich; saguenay; saint jean sur
  richelieu; saint laurent; saint louis de terrebonne; sainte foy; saskatoon; sherbrooke; st catharines; st
  john s; surrey; sydney; terrebonne; thunder bay; toronto; trois rivieres; vancouver; vaughan; victoria;
  ville marie; waterloo; whalley; whitby; windsor; winnipeg
cl: antofagasta; arica; calama; chillan; concepcion; coquimbo; iquique; la pintana; la serena; maipu; nunoa;
  penalolen; puente alto; puerto montt; quilicura; rancagua; san bernardo; santiago; talca; talcahuano;
  temuco; valparaiso; vina del mar
co: aguachica; apartado; arauca; armenia; baranoa; barrancabermeja; barranquilla; bello; bogota; bucaramanga;
  buenaventura; calarca; caldas; cali; cartagena; cartago; cerete; chia; chigorodo; chinchina; cienaga;
  cucuta; dosquebradas; duitama; envigado; facatativa; florencia; floridablanca; funza; fusagasuga; girardot
  city; giron; granada; guadalajara de buga; ibague; ipiales; itagui; kennedy; la dorada; madrid; magangue;
  maicao; malambo; manizales; medellin; montelibano; monteria; mosquera; neiva; ocana; palmira; pasto;
  pereira; piedecuesta; pitalito; planeta rica; popayan; quibdo; riohacha; rionegro; sabanalarga; sabaneta;
  san marcos; santa marta; santander de quilichao; sincelejo; soacha; sogamoso; soledad; tulua; tumaco; tunja;
  valledupar; villa del rosario; villavicencio; yopal; yumbo; zipaquira
cr: limon; san jose
cu: almendares; arroyo naranjo; balcon de la lisa; bayamo; boyeros; camaguey; centro habana; cerro; ciego de
  avila; cienfuegos; ciudad camilo cienfuegos; diez de octubre; fontanar; guantanamo; havana; holguin; las
  tunas; mantilla; manzanillo; marianao; matanzas; pinar del rio; plaza de la revolucion; san miguel del
  padron; sancti spiritus; santa clara; santiago de cuba
cw: willemstad
do: bella vista; la romana; puerto plata; salvaleon de higuey; san cristobal; san francisco de macoris; san
  pedro de macoris; santiago de los caballeros; santo domingo; santo domingo este; santo domingo oeste
ec: ambato; babahoyo; cuenca; daule; eloy alfaro; esmeraldas; guayaquil; ibarra; la libertad; latacunga; loja;
  machala; manta; milagro; portoviejo; quevedo; quito; riobamba; tulcan
gt: amatitlan; chicacao; chichicastenango; chimaltenango; chinautla; chiquimula; coatepeque; coban; escuintla;
  guatemala city; huehuetenango; jalapa; jutiapa; malacatan; mazatenango; mixco; palin; panzos; petapa; puerto
  barrios; quetzaltenango; retalhuleu; salama; san jose pinula; san juan sacatepequez; santa catarina pinula;
  santa cruz del quiche; santa lucia cotzumalguapa; totonicapan; villa canales; villa nueva; zacapa
gy: georgetown
hn: catacamas; choloma; ciudad choluteca; danli; el progreso; la ceiba; olanchito; puerto cortez; san pedro de
  copan; san pedro sula; santa cruz de yojoa; siguatepeque; tegucigalpa; tocoa
ht: arcahaie; cap haitien; carrefour; croix des bouquets; delmas; dessalines; jacmel; leogane; les cayes;
  petionville; port au prince; port de paix; saint marc
jm: kingston; new kingston; spanish town
mx: acapulco de juarez; aguascalientes; alvaro obregon; azcapotzalco; benito juarez; buenavista; cabo san
  lucas; campeche; cancun; celaya; chalco; chetumal; chicoloapan; chihuahua; chilpancingo; cholula; ciudad
  acuna; ciudad apodaca; ciudad benito juarez; ciudad del carmen; ciudad general escobedo; ciudad juarez;
  ciudad lazaro cardenas; ciudad lopez mateos; ciudad madero; ciudad nezahualcoyotl; ciudad obregon; ciudad
  victoria; coacalco; coatzacoalcos; colonia del valle; comitan; cordoba; coyoacan; cuauhtemoc; cuautitlan;
  cuautitlan izcalli; cuautla; cuernavaca; culiacan; delegacion cuajimalpa de morelos; ecatepec de morelos;
  ensenada; gomez palacio; guadalajara; guadalupe; gustavo adolfo madero; hermosillo; heroica matamoros;
  irapuato; ixtapaluca; iztacalco; iztapalapa; jiutepec; la paz; leon de los aldama; los mochis; magdalena
  contreras; manzanillo; mazatlan; merida; mexicali; mexico city; miguel hidalgo; monclova; monterrey;
  morelia; naucalpan de juarez; nicolas romero; nogales; nuevo laredo; oaxaca; ojo de agua; pachuca de soto;
  piedras negras; poza rica de hidalgo; puebla; puerto vallarta; reynosa; salamanca; saltillo; san luis
  potosi; san luis rio colorado; san miguel de allende; santa catarina; santiago de queretaro; soledad de
  graciano sanchez; tampico; tapachula; tehuacan; tepic; tijuana; tlahuac; tlalnepantla; tlalpan; tlaquepaque;
  toluca; tonala; torreon; tuxtepec; tuxtla; uruapan; venustiano carranza; veracruz; victoria de durango;
  villahermosa; xalapa de enriquez; xico; xochimilco; zamora de hidalgo; zapopan; zumpango
ni: chinandega; esteli; granada; leon; managua; masaya; matagalpa; mateare
pa: arraijan; colon; david; juan diaz; la chorrera; las cumbres; panama city; san miguelito
pe: abancay; arequipa; ayacucho; brena; cajamarca; callao; chiclayo; chilca; chimbote; chincha alta; chosica;
  chulucanas; ciudad satelite; cusco; huancayo; huanuco; huaral; huaraz; ica; iquitos; jesus maria; juliaca;
  lima; miraflores; moquegua; pisco; piura; pucallpa; puerto maldonado; puno; san fernando; san francisco de
  borja; san isidro; san juan; san martin; san miguel; santa anita los ficus; santiago; santiago de surco;
  selva alegre; sullana; tacna; talara; trujillo; tumbes
pr: bayamon; carolina; ponce; san juan
py: asuncion; capiata; ciudad del este; fernando de la mora; lambare; san lorenzo
sr: paramaribo
sv: apopa; delgado; mejicanos; san miguel; san salvador; santa ana; santa tecla; soyapango
us ak: anchorage; fairbanks; juneau
us al: alabaster; auburn; bessemer; birmingham; decatur; dothan; east florence; enterprise; florence; gadsden;
  homewood; hoover; huntsville; madison; mobile; montgomery; opelika; phenix city; prattville; tuscaloosa;
  vestavia hills
us ar: bella vista; benton; bentonville; cabot; conway; fayetteville; fort smith; hot springs; jacksonville;
  jonesboro; little rock; north little rock; paragould; pine bluff; rogers; russellville; sherwood;
  springdale; texarkana; west memphis
us az: ahwatukee foothills; alhambra; apache junction; avondale; buckeye; bullhead city; casa grande; casas
  adobes; catalina foothills; central city; chandler; deer valley; drexel heights; el mirage; encanto;
  flagstaff; florence; fortuna foothills; gilbert; glendale; goodyear; kingman; lake havasu city; marana;
  maricopa; maryvale; mesa; oro valley; peoria; phoenix; prescott; prescott valley; queen creek; sahuarita;
  san luis; san tan valley; scottsdale; sierra vista; sun city; surprise; tempe; tempe junction; tucson; yuma
us ca: adelanto; agua caliente; alameda; alhambra; aliso viejo; altadena; anaheim; antelope; antioch; apple
  valley; arcadia; arden arcade; atascadero; atwater; azusa; bakersfield; baldwin park; banning; bayview
  hunters point; beaumont; bell; bell gardens; bellflower; belmont; benicia; berkeley; beverly hills; boyle
  heights; brawley; brea; brentwood; buena park; burbank; burlingame; calexico; camarillo; campbell; canoga
  park; canyon country; carlsbad; carmichael; carson; castro valley; cathedral city; ceres; cerritos;
  chatsworth; chico; chinatown; chino; chino hills; chula vista; citrus heights; claremont; clovis; coachella;
  colton; compton; concord; corona; costa mesa; covina; culver city; cupertino; cypress; daly city; dana
  point; danville; davis; delano; desert hot springs; diamond bar; downey; dublin; east los angeles; east palo
  alto; eastvale; echo park; el cajon; el centro; el dorado hills; el monte; elk grove; encinitas; encino;
  escondido; eureka; fair oaks; fairfield; fallbrook; florence graham; florin; folsom; fontana; foothill
  farms; foster city; fountain valley; fremont; fresno; fullerton; galt; garden grove; gardena; gilroy;
  glendale; glendora; goleta; hacienda heights; hanford; hawthorne; hayward; hemet; hercules; hesperia;
  highland; hollister; hollywood; huntington beach; huntington park; imperial beach; indio; inglewood; irvine;
  koreatown; la habra; la jolla; la mesa; la mirada; la presa; la puente; la quinta; la verne; lafayette;
  laguna; laguna hills; laguna niguel; lake elsinore; lake forest; lakewood; lancaster; lawndale; lemon grove;
  lemoore; lincoln; livermore; lodi; lompoc; long beach; los altos; los angeles; los banos; los gatos;
  lynwood; madera; manhattan beach; manteca; martinez; maywood; menifee; menlo park; merced; mid city;
  milpitas; mira mesa; mission district; mission viejo; modesto; monrovia; montclair; montebello; monterey;
  monterey park; moorpark; moreno valley; morgan hill; mountain view; murrieta; napa; national city; newark;
  newport beach; norco; north highlands; north hills; north hollywood; northridge; norwalk; novato; oakland;
  oakley; oceanside; oildale; ontario; orange; orangevale; orcutt; oxnard; pacifica; palm desert; palm
  springs; palmdale; palo alto; paradise; paramount; pasadena; paso robles; perris; petaluma; pico rivera;
  pittsburg; placentia; pleasant hill; pleasanton; pomona; porterville; poway; rancho cordova; rancho
  cucamonga; rancho palos verdes; rancho penasquitos; rancho santa margarita; redding; redlands; redondo
  beach; redwood city; reedley; reseda; rialto; richmond; ridgecrest; riverside; rocklin; rohnert park;
  rosemead; roseville; rowland heights; rubidoux; sacramento; salinas; san bernardino; san bruno; san carlos;
  san clemente; san diego; san dimas; san francisco; san gabriel; san jacinto; san jose; san juan capistrano;
  san leandro; san luis obispo; san marcos; san mateo; san pablo; san pedro; san rafael; san ramon; santa ana;
  santa barbara; santa clara; santa clarita; santa cruz; santa maria; santa monica; santa paula; santa rosa;
  santee; saratoga; sawtelle; seaside; sherman oaks; silver lake; simi valley; soledad; south gate; south
  pasadena; south san francisco; south whittier; spring valley; stanton; stockton; studio city; suisun;
  sunnyvale; sylmar; temecula; temple city; thousand oaks; torrance; tracy; tujunga; tulare; turlock; tustin;
  twentynine palms; union city; universal city; upland; vacaville; valencia; vallejo; valley glen; van nuys;
  venice; ventura; vermont square; victorville; visalia; vista; walnut; walnut creek; wasco; watsonville; west
  covina; west hills; west hollywood; west sacramento; west whittier los nietos; westminster; westmont;
  whittier; wildomar; willowbrook; wilmington; windsor; winnetka; woodland; woodland hills; yorba linda; yuba
  city; yucaipa
us co: arvada; aurora; boulder; brighton; broomfield; castle rock; castlewood; centennial; colorado springs;
  commerce city; dakota ridge; denver; englewood; fort collins; fountain; grand junction; greeley; highlands
  ranch; ken caryl; lafayette; lakewood; littleton; longmont; loveland; northglenn; parker; pueblo; pueblo
  west; security widefield; southglenn; thornton; westminster; wheat ridge; windsor
us ct: branford; bridgeport; bristol; cheshire; city of milford balance; danbury; east hartford; east haven;
  east norwalk; enfield; fairfield; farmington; glastonbury; hamden; hartford; manchester; mansfield city;
  meriden; middletown; milford; naugatuck; new britain; new haven; new london; newington; north stamford;
  norwalk; norwich; shelton; southington; stamford; stratford; torrington; trumbull; waterbury; west hartford;
  west haven; west torrington; westport; wethersfield; windsor
us dc: columbia heights; downtown dc; mount pleasant; washington
us de: dover; newark; wilmington
us fl: alafaya; allapattah; altamonte springs; apopka; aventura; boca raton; bonita springs; boynton beach;
  bradenton; brandon; buenaventura lakes; cantonment; cape coral; carol city; carrollwood; carrollwood
  village; casselberry; clearwater; clermont; coconut creek; cooper city; coral gables; coral springs; country
  club; cutler bay; cutler ridge; dania beach; davie; daytona beach; deerfield beach; deland; delray beach;
  deltona; doral; dunedin; east lake; east pensacola heights; egypt lake leto; estero; ferry pass; flagami;
  fleming island; fort lauderdale; fort myers; fort pierce; fountainebleau; four corners; fruit cove;
  gainesville; golden glades; greenacres city; hallandale beach; hialeah; hollywood; homestead; jacksonville;
  jupiter; kendale lakes; kendall; kendall west; key west; kissimmee; lake magdalene; lake worth beach;
  lakeland; lakeside; land o lakes; largo; lauderdale lakes; lauderhill; lehigh acres; leisure city; little
  havana; margate; meadow woods; melbourne; merritt island; miami; miami beach; miami gardens; miami lakes;
  miramar; navarre; north fort myers; north lauderdale; north miami; north miami beach; north port; oakland
  park; ocala; ocoee; orlando; ormond beach; oviedo; palm bay; palm beach gardens; palm coast; palm harbor;
  panama city; parkland; pembroke pines; pensacola; pine hills; pinellas park; plant city; plantation;
  poinciana; pompano beach; ponte vedra beach; port charlotte; port orange; port saint lucie; princeton;
  richmond west; riverview; riviera beach; royal palm beach; saint cloud; sanford; santa rosa beach; sarasota;
  south miami heights; spring hill; st johns; st petersburg; sunrise; tallahassee; tamarac; tamiami; tampa;
  temple terrace; the acreage; the hammocks; the villages; titusville; town n country; university; university
  park; valrico; wellington; wesley chapel; west hollywood; west little river; west palm beach; westchester;
  weston; winter garden; winter haven; winter park; winter springs
us ga: albany; alpharetta; athens; atlanta; augusta; brookhaven; canton; carrollton; chamblee; columbus;
  dalton; douglasville; duluth; dunwoody; east point; evans; gainesville; hinesville; johns creek; kennesaw;
  lagrange; lawrenceville; mableton; macon; marietta; martinez; milton; newnan; peachtree city; peachtree
  corners; redan; rome; roswell; sandy springs; savannah; smyrna; south fulton; statesboro; stockbridge;
  stonecrest; tucker; valdosta; warner robins; woodstock
us hi: airport; east honolulu; hawai i kai; hilo; honolulu; kahului; kailua; kalihi palama; kaneohe; makakilo
  kapolei honokai hale; makiki lower punchbowl tantalus; mccully moiliili; mililani town; pearl city; waiau
  pacific palisades; waipahu
us ia: ames; ankeny; bettendorf; burlington; cedar falls; cedar rapids; clinton; council bluffs; davenport;
  des moines; dubuque; iowa city; marion; marshalltown; mason city; sioux city; urbandale; waterloo; west des
  moines
us id: boise; caldwell; coeur dalene; idaho falls; lewiston; lewiston orchards; meridian; moscow; nampa;
  pocatello; post falls; rexburg; twin falls
us il: addison; albany park; algonquin; alton; arlington heights; ashburn; auburn gresham; aurora; avondale;
  bartlett; batavia; belleville; belmont cragin; belvidere; berwyn; bloomington; bolingbrook; bridgeport;
  brighton park; buffalo grove; burbank; calumet city; carbondale; carol stream; carpentersville; champaign;
  chatham; chicago; chicago heights; chicago lawn; chicago loop; cicero; crystal lake; danville; decatur;
  dekalb; des plaines; downers grove; east saint louis; edgewater; elgin; elk grove village; elmhurst;
  englewood; evanston; gage park; galesburg; glen ellyn; glendale heights; glenview; granite city; greater
  grand crossing; gurnee; hanover park; harvey; highland park; hoffman estates; huntley; hyde park; irving
  park; joliet; kankakee; lake in the hills; lansing; lincoln park; lincoln square; lockport; logan square;
  lombard; lower west side; mchenry; melrose park; moline; mount prospect; mundelein; naperville; near north
  side; new city; new lenox; niles; normal; north center; north chicago; north lawndale; north peoria;
  northbrook; oak forest; oak lawn; oak park; ofallon; orland park; oswego; palatine; park ridge; pekin;
  peoria; plainfield; portage park; quincy; rock island; rockford; rogers park; romeoville; round lake beach;
  schaumburg; skokie; south chicago; south lawndale; south shore; springfield; st charles; streamwood; tinley
  park; upper alton; uptown; urbana; vernon hills; waukegan; west chicago; west englewood; west lawn; west
  ridge; west town; wheaton; wheeling; wilmette; woodridge; woodstock
us in: anderson; bloomington; carmel; columbus; crown point; east chicago; elkhart; evansville; fishers; fort
  wayne; gary; goshen; granger; greenwood; hammond; hobart; indianapolis; jeffersonville; kokomo; lafayette;
  lawrence; marion; merrillville; michigan city; mishawaka; muncie; new albany; noblesville; plainfield;
  portage; richmond; schererville; south bend; terre haute; valparaiso; west lafayette; westfield; zionsville
us ks: dodge city; garden city; hutchinson; kansas city; lawrence; leavenworth; leawood; lenexa; manhattan;
  olathe; overland park; salina; shawnee; topeka; wichita
us ky: bowling green; covington; elizabethtown; florence; frankfort; georgetown; henderson; hopkinsville;
  independence; jeffersontown; lexington; lexington fayette; louisville; meads; nicholasville; owensboro;
  pleasure ridge park; richmond
us la: alexandria; baton rouge; bossier city; central; houma; kenner; lafayette; lake charles; laplace;
  marrero; metairie; metairie terrace; monroe; new iberia; new orleans; prairieville; shreveport; slidell
us ma: agawam; allston; amherst; arlington; ashmont; attleboro; barnstable; beverly; beverly cove; billerica;
  boston; braintree; brighton; brockton; brookline; cambridge; chelmsford; chelsea; chicopee; danvers;
  dorchester; dracut; east boston; everett; fall river; fenway kenmore; fitchburg; framingham; framingham
  center; franklin; gloucester; haverhill; holyoke; hyde park; jamaica plain; lawrence; leominster; lexington;
  lowell; lynn; malden; marlborough; mattapan; medford; melrose; methuen; milford; milton; natick; needham;
  new bedford; newton; north andover; north chicopee; northampton; norwood; peabody; pittsfield; quincy;
  randolph; revere; roslindale; salem; saugus; shrewsbury; somerville; south boston; south peabody;
  springfield; stoughton; taunton; tewksbury; waltham; watertown; wellesley; west roxbury; west springfield;
  westfield; weymouth; woburn; worcester; yarmouth
us md: annapolis; aspen hill; baltimore; bel air north; bel air south; bethesda; bowie; carney; catonsville;
  chillum; clinton; college park; columbia; crofton; dundalk; edgewood; eldersburg; ellicott city; essex;
  frederick; gaithersburg; germantown; glen burnie; gwynn oak; hagerstown; hanover; laurel; lochearn; middle
  river; milford mill; montgomery village; north bel air; north bethesda; odenton; olney; owings mills; oxon
  hill glassmanor; parkville; perry hall; pikesville; potomac; randallstown; reisterstown; rockville; saint
  charles; salisbury; severn; severna park; silver spring; south bel air; south gate; south laurel; st
  charles; suitland; suitland silver hill; towson; waldorf; west elkridge; wheaton; woodlawn
us me: bangor; lewiston; portland; south portland; west scarborough
us mi: allen park; ann arbor; battle creek; bay city; burton; canton; clinton township; dearborn; dearborn
  heights; detroit; east lansing; eastpointe; farmington hills; flint; forest hills; garden city; grand
  rapids; holland; jackson; kalamazoo; kentwood; lansing; lincoln park; livonia; madison heights; midland;
  mount pleasant; muskegon; novi; oak park; pontiac; port huron; portage; redford; rochester hills; roseville;
  royal oak; saginaw; saint clair shores; shelby; southfield; southgate; sterling heights; taylor; troy;
  warren; waterford; west bloomfield township; westland; wyandotte; wyoming
us mn: andover; apple valley; blaine; bloomington; brooklyn center; brooklyn park; burnsville; chanhassen;
  chaska; coon rapids; cottage grove; duluth; eagan; eden prairie; edina; fridley; inver grove heights;
  lakeville; longfellow community; mankato; maple grove; maplewood; minneapolis; minnetonka; minnetonka mills;
  moorhead; oakdale; owatonna; plymouth; prior lake; ramsey; richfield; rochester; roseville; saint cloud;
  saint louis park; saint paul; savage; shakopee; shoreview; west coon rapids; white bear lake; winona;
  woodbury
us mo: ballwin; blue springs; cape girardeau; chesterfield; columbia; east independence; florissant;
  gladstone; grandview; hazelwood; independence; jefferson city; joplin; kansas city; kirkwood; lee s summit;
  liberty; maryland heights; mehlville; oakville; ofallon; raytown; saint charles; saint joseph; saint peters;
  springfield; st louis; university city; wentzville; wildwood
us ms: biloxi; clinton; greenville; gulfport; hattiesburg; horn lake; jackson; madison; meridian; olive
  branch; pearl; southaven; starkville; tupelo; west gulfport
us mt: billings; bozeman; butte; great falls; helena; missoula
us nc: apex; asheboro; asheville; burlington; cary; chapel hill; charlotte; concord; cornelius; durham;
  fayetteville; fort bragg; garner; gastonia; goldsboro; greensboro; greenville; hickory; high point; holly
  springs; huntersville; indian trail; jacksonville; kannapolis; matthews; mint hill; monroe; mooresville; new
  bern; raleigh; rocky mount; salisbury; sanford; statesville; thomasville; wake forest; west raleigh;
  wilmington; wilson; winston salem
us nd: bismarck; fargo; grand forks; minot; west fargo; williston
us ne: bellevue; fremont; grand island; kearney; lincoln; omaha
us nh: concord; derry village; dover; east concord; manchester; merrimack; nashua; rochester; salem
us nj: atlantic city; bayonne; belleville; bergenfield; bloomfield; brick; bridgeton; bridgewater; camden;
  cherry hill; clifton; east brunswick; east orange; edison; elizabeth; englewood; ewing; fair lawn; fort lee;
  garfield; hackensack; hillsborough; hoboken; irvington; jackson; jersey city; kearny; lakewood; linden;
  livingston; long branch; maplewood; marlboro; mercerville hamilton square; middletown; millville; montclair;
  mount laurel; new brunswick; newark; north bergen; north brunswick; nutley; orange; paramus; parsippany;
  passaic; paterson; pennsauken; perth amboy; piscataway; plainfield; princeton; rahway; randolph; ridgewood;
  sayreville; sayreville junction; sewell; sicklerville; south vineland; teaneck; toms river; trenton; union
  city; vineland; wayne; west milford; west new york; west orange; westfield; willingboro
us nm: alamogordo; albuquerque; carlsbad; clovis; enchanted hills; farmington; hobbs; las cruces; rio rancho;
  roswell; santa fe; south valley
us nv: carson city; enterprise; henderson; las vegas; north las vegas; pahrump; paradise; reno; sparks; spring
  valley; sunrise manor; whitney; winchester
us ny: albany; amherst; astoria; auburn; bath beach; bay shore; bayside; bensonhurst; binghamton; borough
  park; brentwood; briarwood; brighton; brighton beach; brooklyn; brownsville; buffalo; bushwick; canarsie;
  centereach; central islip; cheektowaga; chinatown; cicero; clay; clifton park; college point; commack; coney
  island; coram; corona; cypress hills; deer park; dix hills; dyker heights; east flatbush; east harlem; east
  meadow; east new york; east village; elmhurst; elmira; elmont; far rockaway; financial district; flatbush;
  flatlands; fordham; forest hills; fort hamilton; franklin square; freeport; fresh meadows; glen cove;
  glendale; glenville; gramercy park; gravesend; greenburgh; greenpoint; harlem; harrison; hell s kitchen;
  hempstead; henrietta; hicksville; holbrook; howard beach; huntington station; hunts point; irondequoit;
  ithaca; jackson heights; jamaica; jamestown; kensington; kew gardens hills; kings bridge; kiryas joel;
  levittown; lindenhurst; long beach; long island city; manhattan; manhattan valley; maspeth; middle village;
  middletown; morningside heights; morris heights; mott haven; mount vernon; new city; new rochelle; new york
  city; newburgh; niagara falls; north tonawanda; oceanside; ossining; ozone park; park slope; parkchester;
  plainview; port chester; poughkeepsie; queens; queens village; queensbury; rego park; richmond hill;
  ridgewood; rochester; rome; rosedale; saratoga springs; schenectady; sheepshead bay; shirley; smithtown;
  south ozone park; spring valley; springfield gardens; staten island; sunnyside; sunset park; syracuse; the
  bronx; throgs neck; troy; university heights; upper west side; utica; valley stream; vestal; wakefield;
  washington heights; watertown; west albany; west babylon; west islip; west seneca; west village; white
  plains; whitestone; williamsburg; woodhaven; woodside; yonkers
us oh: akron; athens; austintown; barberton; beavercreek; boardman; bowling green; brunswick; canton;
  cincinnati; cleveland; cleveland heights; collinwood; columbus; cuyahoga falls; dayton; delaware; dublin;
  elyria; euclid; fairborn; fairfield; findlay; gahanna; garfield heights; green; grove city; hamilton;
  hilliard; huber heights; kent; kettering; lakewood; lancaster; lima; lorain; mansfield; marion; mason;
  massillon; medina; mentor; middletown; newark; north olmsted; north ridgeville; north royalton; parma;
  reynoldsburg; sandusky; shaker heights; springfield; stow; strongsville; toledo; troy; upper arlington;
  warren; westerville; westlake; wooster; xenia; youngstown; zanesville
us ok: ardmore; bartlesville; broken arrow; edmond; enid; lawton; midwest city; moore; muskogee; norman;
  oklahoma city; owasso; shawnee; stillwater; tulsa; yukon
us or: albany; aloha; beaverton; bend; corvallis; eugene; grants pass; gresham; hillsboro; keizer; lake
  oswego; mcminnville; medford; oregon city; portland; redmond; salem; springfield; tigard; tualatin; west
  linn; woodburn
us pa: abington; allentown; altoona; back mountain; bensalem; bethel park; bethlehem; bustleton; center city;
  chester; cobbs creek; cranberry township; drexel hill; easton; erie; harrisburg; havertown; holmesburg;
  lancaster; lebanon; levittown; monroeville; mount lebanon; norristown; olney; overbrook; oxford circle; penn
  hills; pennsport; philadelphia; pittsburgh; plum; port richmond; radnor; reading; rhawnhurst; scranton;
  somerton; state college; wayne; west oak lane; wharton; whitman; wilkes barre; williamsport; york
us ri: coventry; cranston; cumberland; east providence; johnston; north kingstown; north providence;
  pawtucket; providence; south kingstown; warwick; west warwick; woonsocket
us sc: aiken; anderson; charleston; columbia; florence; goose creek; greenville; greer; hilton head; hilton
  head island; mauldin; mount pleasant; myrtle beach; north charleston; rock hill; spartanburg; summerville;
  sumter
us sd: aberdeen; rapid city; sioux falls
us tn: bartlett; brentwood; brentwood estates; bristol; chattanooga; clarksville; cleveland; collierville;
  columbia; cookeville; cordova; east chattanooga; ellendale; franklin; gallatin; germantown; hendersonville;
  hermitage; jackson; johnson city; kingsport; knoxville; la vergne; lebanon; maryville; memphis; morristown;
  mount juliet; murfreesboro; nashville; new south memphis; oak ridge; smyrna; spring hill
us tx: abilene; alief; allen; alvin; amarillo; arlington; atascocita; austin; balch springs; baytown;
  beaumont; bedford; big spring; brownsville; bryan; burleson; carrollton; cedar hill; cedar park; celina;
  channelview; cibolo; cleburne; college station; colleyville; conroe; coppell; copperas cove; corpus christi;
  cypress; dallas; deer park; del rio; denton; desoto; duncanville; eagle pass; edinburg; el paso; euless;
  farmers branch; flower mound; fort cavazos; fort worth; friendswood; frisco; galveston; garland; georgetown;
  grand prairie; grapevine; greenville; haltom city; harker heights; harlingen; houston; huntsville; hurst;
  irving; keller; killeen; kingsville; kyle; la porte; lake jackson; lancaster; laredo; league city; leander;
  lewisville; little elm; longview; lubbock; lufkin; mansfield; mcallen; mckinney; mesquite; midland; mission;
  mission bend; missouri city; nacogdoches; new braunfels; north richland hills; odessa; pasadena; pearland;
  pflugerville; pharr; plano; port arthur; richardson; rockwall; rosenberg; round rock; rowlett; san angelo;
  san antonio; san juan; san marcos; schertz; seguin; sherman; socorro; southlake; spring; sugar land; temple;
  texarkana; texas city; the colony; the trails of frisco; the woodlands; tyler; university of texas;
  victoria; waco; waxahachie; weatherford; weslaco; wichita falls; wylie
us ut: american fork; bountiful; cedar city; clearfield; cottonwood heights; draper; eagle mountain; herriman;
  holladay; kaysville; kearns; layton; lehi; logan; magna; midvale; millcreek; murray; ogden; orem; pleasant
  grove; provo; riverton; roy; saint george; salt lake city; sandy; sandy hills; saratoga springs; south
  jordan; south jordan heights; spanish fork; springville; syracuse; taylorsville; tooele; west jordan; west
  valley city
us va: alexandria; annandale; arlington; ashburn; blacksburg; burke; centreville; charlottesville; chesapeake;
  dale city; danville; east hampton; fredericksburg; hampton; harrisonburg; lake ridge; leesburg; linton hall;
  lynchburg; manassas; mclean; mechanicsville; newport news; norfolk; oak hill; oakton; petersburg;
  portsmouth; portsmouth heights; reston; richmond; roanoke; salem; south suffolk; springfield; sterling;
  suffolk; tuckahoe; virginia beach; west falls church; west lynchburg; winchester
us vt: burlington
us wa: auburn; bellevue; bellingham; bothell; bremerton; burien; city of sammamish; des moines; east hill
  meridian; edmonds; everett; federal way; issaquah; kennewick; kent; kirkland; lacey; lake stevens; lakewood;
  longview; lynnwood; maple valley; marysville; mercer island; mount vernon; north creek; olympia;
  opportunity; parkland; pasco; pullman; puyallup; redmond; renton; richland; sammamish; seatac; seattle;
  shoreline; south hill; spanaway; spokane; spokane valley; tacoma; tri cities; university place; vancouver;
  walla walla; wenatchee; west lake sammamish; yakima
us wi: appleton; beloit; brookfield; eau claire; fitchburg; fond du lac; franklin; green bay; greenfield;
  janesville; kenosha; la crosse; madison; manitowoc; menomonee falls; milwaukee; mount pleasant; neenah; new
  berlin; north la crosse; oak creek; oshkosh; racine; sheboygan; stevens point; sun prairie; superior;
  waukesha; wausau; wauwatosa; west allis; west bend
us wv: charleston; huntington; morgantown; parkersburg; wheeling
us wy: casper; cheyenne; gillette; laramie
uy: montevideo
ve: acarigua; alto barinas; araure; barcelona; barinas; barquisimeto; baruta; cabimas; calabozo; caracas;
  carupano; ciudad bolivar; ciudad guayana; ciudad ojeda; coro; cua; cumana; el tigre; el vigia; guacara;
  guarenas; guatire; lander; los teques; maracaibo; maracay; maturin; merida; ocumare del tuy; petare;
  porlamar; puerto cabello; puerto la cruz; san cristobal; san felipe; san fernando de apure; santa teresa del
  tuy; turmero; valencia; valera; valle de la pascua
"""
