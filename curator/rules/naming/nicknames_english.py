"""Short and pet forms of English given names; `naming.nicknames` reads them."""

from __future__ import annotations

from typing import Final

ENGLISH_NICKNAMES: Final = """
abigail: abby abbie gail
abraham: abe abie bram
adelaide adeline: addie della heidi
agnes: aggie nessie
albert alberta: al bert bertie
alexander alexandra: alex alec alick sandy sandie lex xander sasha alexa lexi
alfred alfreda: alf alfie fred freddie al
alice alicia: ali allie elsie
alison allison: ali allie
amanda: mandy manda
amelia: amy millie mel emmie
andrew andrea: andy drew andi
angela angelina: angie ang
ann anne anna: annie nan nancy nina
annabel annabelle: annie bella belle
anthony antony antonia: tony ant toni
archibald: archie baldie
arnold: arnie
arthur: art artie
augustus augustine augusta: gus gussie augie
barbara: barb babs barbie bobbie
barnabas barnaby: barney
bartholomew: bart barty
beatrice beatrix: bea trixie bee
benedict: ben benny
benjamin: ben benny benji benjy
bernard bernadette: bernie barney
bradley bradford: brad
brenda: bren
bridget: biddy bridie
calvin: cal
cameron: cam
candace candice: candy
caroline carolyn carol: carrie caro lynn
cassandra: cass cassie sandra
catherine katherine kathryn kathleen: cathy kathy kate katie kay kitty cat kat trina
cecilia cecily: cis sissy cissy celia
charles: charlie chuck chas chaz chip charley
charlotte: lottie charlie lotte
chester: chet
christina christine: chris chrissie tina christie
christopher: chris kit topher christy
clarence: clarrie
clifford: cliff
clinton: clint
constance: connie
cornelius: con neil corny
curtis: curt
cynthia: cindy cyndi
cyril: cy
daniel: dan danny
danielle: dani danny
david: dave davy davey dai
deborah debra: deb debbie debby
dennis: den denny
derek: del
desmond: des
diana diane dianne: di
dominic: dom nick
donald: don donnie donny
dorothy dorothea: dot dottie dolly thea dora
douglas: doug dougie
duncan: dunc
edgar: ed eddie
edith: edie
edmund edmond: ed eddie ned ted
edward: ed eddie eddy ned ted teddy
edwin edwina: ed eddie ned
eleanor elinor: ellie nell nora lenny ella
elijah: eli lige
elizabeth elisabeth: liz lizzie beth betty eliza bess bessie betsy lisa elsie libby lizzy liza lisbeth
emily emma: em emmy millie
emmanuel emanuel: manny
ernest: ernie
esther: essie hetty
eugene: gene
evelyn: eve evie
ezekiel: zeke
ferdinand: ferdie ferdy
florence: flo florrie flossie
frances: fran frannie fanny francie frankie
francis: frank frankie fran
franklin: frank
frederick frederic: fred freddie freddy fritz rick
gabriel gabriella gabrielle: gabe gabby gaby
geoffrey jeffrey: geoff jeff
george georgina georgia: georgie gina geordie
gerald gerard geraldine: gerry jerry
gertrude: gert gertie trudy
gilbert: gil bert
gillian jillian: gill jill
gordon: gord gordy
grace: gracie
graham: gra
gregory: greg gregg
gwendolyn gwendoline: gwen wendy
hannah: nan
harold: hal harry
harriet henrietta: hattie hetty harrie etta
harrison: harry
helen helena: nell nellie lena
henry: harry hank hal
herbert: herb bert herbie
herman: herm
hezekiah: hez
hillary hilary: hil
horace: horry
howard: howie
hubert: hugh bert
hugh hugo: hughie huey
humphrey: humph
ignatius: iggy nace
irene: rene
irving irvin: irv
isaac: ike zac
isabel isabella isabelle isobel: bella belle izzy ibby
isadore isidore: izzy
jacob: jake jack
jacqueline: jackie jacky jacqui
james: jim jimmy jamie jem jimmie jimbo
jane janet janice: jan jenny janey jessie
jason: jase jay
jedediah: jed
jeffrey geoffrey: jeff geoff
jennifer: jen jenny jenna
jeremiah jeremy: jerry jem
jerome: jerry
jessica: jess jessie
jesse: jess
joan joanna joanne: jo joanie joni
john: jack johnny jon johnnie jock jackie
jonathan: jon jonny johnny nathan
joseph: joe joey jos jo
josephine: jo josie fifi
joshua: josh
joyce: joy
judith: judy jude
judah: jude
julia julie juliet julian: jules
karen: kaz
kenneth: ken kenny
kevin: kev
kimberly kimberley: kim
lancelot: lance
laura lauren: laurie lori
laurence lawrence: larry laurie lonnie lars
leonard: len lenny leo
leopold: leo poldi
leroy: roy lee
leslie lesley: les
lester: les
lewis louis: lew lou louie
lillian lilian: lily lil
linda: lindy lyn
louise louisa: lou lulu
lucas luke: luc
lucille lucy lucinda: lu cindy lou
madeline madeleine: maddie maddy
magdalene magdalena: magda lena
malcolm: mal malc
marcus: marc mark
margaret margery marjorie: maggie meg peg peggy margie marge daisy greta madge may rita margot
maria marie mary: molly polly mamie may mollie
marilyn: lynn
martha: marty mattie patty
martin: marty
martina: tina
matilda mathilda: tilly mattie tilda
matthew: matt matty
maureen: mo
maurice morris: mo morrie moe
maximilian: max
maxwell: max
melanie: mel
melissa: mel missy lissa
melvin: mel
meredith: merry
michael: mike mick mickey micky mikey mitch
michelle: shelly shell mich
mildred: millie
miriam: mimi mim
mitchell: mitch
montgomery montague: monty
nancy: nan
natalie: nat
nathan nathaniel: nat nate
neville: nev
nicholas: nick nicky nico klaus colin
nicola nicole: nicky nikki nic
norman: norm
oliver: ollie noll
olivia: liv livvy
oscar: ossie
oswald: oz ozzie
pamela: pam
patricia: pat patty patsy trish tricia trisha
patrick: pat paddy patsy rick
paul: paulie
paula pauline: polly
penelope: penny
percival: percy
perry: pez
peter: pete
philip phillip: phil pip
philippa: pippa
phyllis: phyl
prudence: prue
rachel: rach rae
ralph: ralphie
randall randolph: randy
raymond: ray
rebecca: becky becca beck
reginald: reg reggie rex
reuben: rube
richard: dick rick rich richie ricky dickie hick ritchie
robert: bob bobby rob robbie robby bert bobbie robin rab rabbie
roberta: bobbie robbie
roderick: rod roddy rick
rodney: rod
roger: rog hodge
roland: rollo rolly
ronald: ron ronnie ronny
rosalind rosemary rosamund: ros rosie rose roz
rosalie rose: rosie
roxanne: roxy
rudolph rudolf: rudy rolf
rupert: rup
russell: russ rusty
samantha: sam sammy
samuel samson: sam sammy
sandra: sandy
sarah: sally sadie
sebastian: seb bas
sharon: shaz
sidney sydney: sid syd
silvester sylvester: sly
simon simeon: si sim
solomon: sol solly
sophia sophie: soph
stanley: stan
stephanie: steph stevie
stephen steven: steve stevie
stewart stuart: stu stew
susan susanna susannah: sue susie suzy sukie suki
tabitha: tabby
terence terrence: terry tel
theodore: ted teddy theo
theresa teresa: terry tess tessa tracy terri
thomas: tom tommy thom
timothy: tim timmy
tobias: toby
valerie: val
vanessa: nessa
veronica: ronnie vera nicky
vernon: vern
victor: vic
victoria: vicky vicki tori vikki
vincent: vince vinnie vin
viola violet: vi
virginia: ginny ginger
vivian vivien: viv
wallace: wally
walter: walt wally wat
wendell: dell
wilbur wilbert: will bert
wilfred: wilf will fred
wilhelmina: mina minnie billie
william: bill billy will willie willy liam wills
winifred: winnie freda
winston: win winnie
woodrow: woody
yvonne yvette: vonnie
zachary zachariah: zach zack zac
"""
"""Full names: short forms. One line a name or a few that share their short forms."""
