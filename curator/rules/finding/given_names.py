"""Given names and surnames that are met often in the news, beside those that `naming.nicknames`, `naming.spellings`
and `naming.translations` bring together."""

from __future__ import annotations

from functools import cache
from typing import Final

_GIVEN: Final = """
aaron abel abigail abraham ada adam adan addison adele adrian adriana adrienne agnes aidan aiden aileen al alan
alana albert alberto alec alejandra alejandro alex alexa alexander alexandra alexandria alexis alfonso alfred
alfredo ali alice alicia alisa alison alissa allan allen allison alma alonzo alvaro alvin alyssa amanda amari
amber amelia amy ana anderson andre andrea andres andrew andy angel angela angelica angelina angelo angie anita
ann anna anne annette annie anthony antoine antonia antonio antwan april ariana ariel arlene armando arnold
arthur arturo ashlee ashley ashton asia aubrey audrey austin autumn ava avery barack barbara barry beatrice
becky belinda ben benjamin benny bernadette bernard bernice bernie bert bessie beth bethany betsy betty beverly
bianca bill billie billy blake blanca bob bobbie bobby bonnie brad bradley brady brandi brandon brandy brayden
breanna brenda brendan brenna brent brett brian briana brianna bridget brittany brittney brooke bruce bryan
bryant bryce bryson byron caitlin caleb calvin cameron camila camille candace carl carla carlos carlton carly
carmen carol carole carolina caroline carolyn carrie carroll carson carter casey cassandra catherine cathy cecil
cecilia celeste cesar chad charlene charles charlie charlotte chase chelsea cheryl chester chloe chris christian
christie christina christine christopher christy cindy claire clara clarence clark claude claudia clay clayton
clifford clifton clint clinton clyde cody colby cole colin colleen colton connie connor conor constance corey
cornelius cory courtney craig crystal curt curtis cynthia daisy dakota dale dallas dalton damian damien damon
dan dana daniel daniela danielle danny dante darius darla darlene darnell darrell darren darrin darryl dave
david davion dawn dean deandre deangelo deborah debra debbie deanna deion delia della delores demarcus demetrius
dena denise dennis derek derrick deshawn desiree desmond destiny devin devon dewayne diana diane dianna dick
diego dillon dina dion dolores domingo dominic dominick dominique don donald donna donnell donnie donovan dora
doreen doris dorothy doug douglas doyle drew duane dustin dwayne dwight dylan earl earnest ebony eddie edgar
edith edmund eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen elliot
ellis elmer elsa elsie elvin elvis emanuel emily emma emmanuel enrique eric erica erick erik erika erin ernest
ernesto erick esmeralda esperanza essie estela esteban esther ethan ethel eugene eunice eva evan evelyn everett
faith fannie fatima faye felicia felipe felix fernando fidel florence floyd frances francesca francis francisco
frank frankie franklin fred freddie freddy frederick fredrick gabriel gabriela gabrielle gail garrett garry gary
gavin gayle gene geneva genevieve geoffrey george georgia gerald geraldine gerard gerardo gilbert gilberto gina
ginger giovanni gladys glen glenda glenn gloria gordon grace gracie graham grant greg gregg gregory gretchen
guadalupe guillermo gustavo guy gwen gwendolyn hailey hannah harold harriet harris harrison harry harvey hattie
hayden hazel heather hector heidi helen henry herbert herman hillary hilda hollie holly homer hope horace howard
hubert hudson hugh hugo hunter ian ida ignacio imani ingrid inez ira irene iris irma irving isaac isabel
isabella isaiah ismael israel ivan ivy jack jackie jackson jaclyn jacob jacqueline jada jade jaden jaime jake
jalen jamaal jamal jamar james jamie jamir jana jane janelle janet janice janie jared jarrod jarvis jasmin
jasmine jason jasper javier javon jay jayden jaylen jayson jean jeanette jeanne jeannie jeff jeffery jeffrey
jenna jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jill jillian
jim jimmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jody joe joel joey johanna john johnathan
johnnie johnny jon jonah jonathan jordan jorge jose josefina joseph josephine josh joshua josiah joy joyce juan
juana juanita judith judy julia julian juliana julie juliet julio julius june justin kaitlin kaitlyn kara karen
kari karina karl karla kate katelyn katherine kathleen kathryn kathy katie katrina kay kayla keandre keisha
keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kendrick kenneth kenny kent kenya kerry kevin
keyshawn khalil kim kimberly kirk kirsten kobe krista kristen kristi kristin kristina kristine kristopher
krystal kurt kyle kylie kyra lacey lamar lamont lana lance landon lara larry latasha latisha latonya latoya
laura lauren laurence laurie lawrence leah leander lebron lee leigh leilani lena leo leon leonard leonardo leroy
leslie lester leticia levi lewis liam lillian lily lincoln linda lindsay lindsey lisa liz lloyd logan lois lola
lonnie lora loren lorena lorenzo loretta lori lorraine louie louis louise lucas lucia lucille lucinda lucy luis
luke lula luther lydia lyle lynda lynn lynne mabel mack mackenzie madeline madison maggie malcolm malia malik
mallory mandy manuel marc marcella marcia marco marcos marcus margaret margarita margie marguerite maria mariah
marian marianne maribel marie marilyn mario marion marisa marisol marissa marjorie mark markus marlene marlon
marquis marquise marsha marshall marta martha martin marty marvin mary maryann mason mateo matt matthew mattie
maureen maurice mauricio max maxine maxwell maya mayra megan meghan melanie melinda melissa melody melvin
mercedes meredith mia micah michael micheal michele michelle miguel mike mildred miles milton mindy minnie
miranda miriam misty mitch mitchell molly mona monica monique monte morgan morris moses muriel myra myron myrtle
nadia nadine nancy naomi natalie natasha nathan nathaniel neal ned neil nelson nia nicholas nichole nick nicolas
nicole nikki nina noah noe noel noelle nora norma norman octavio odell olga olive oliver olivia ollie omar omari
opal ora orlando oscar otis owen pablo paige pam pamela pat patricia patrick patsy patti patty paul paula
paulette pauline pearl pedro peggy penny percy perry pete peter phil philip phillip phyllis preston priscilla
quentin quincy quinn rachael rachel rafael rahul ralph ramiro ramon ramona randal randall randolph randy raquel
rashad rashawn raul ray raymond reba rebecca regina reginald rene renee reuben rex reyna rhonda ricardo richard
rick rickey ricky riley rita rob robbie robert roberta roberto robin robyn rochelle rocky roderick rodney
rodolfo rodrigo rogelio roger roland rolando roman ron ronald ronda ronnie rosa rosalie rosario rosaura rose
rosemarie rosemary rosie ross roxanne roy ruben ruby rudolph rudy rufus russell rusty ruth ryan sabrina sadie
sally salvador salvatore sam samantha sammy samuel sandra sandy santiago santos sara sarah sasha saul savannah
scott sean sebastian selena serena sergio seth shane shania shanice shaniqua shannon shante sharon shaun shauna
shawn shawna sheila shelby sheldon shelia shelley shelly sherman sherri sherrie sherry sheryl shirley sidney
sierra silvia simon skylar sofia sonia sonja sonya sophia sophie spencer stacey stacie stacy stanley stella
stephanie stephen steve steven stewart stuart sue susan susie suzanne suzette sydney sylvester sylvia tabitha
tamara tameka tami tamika tammy tanisha tanya tara tasha taylor ted terence teresa teri terrance terrell
terrence terri terry tevin thelma theodore theresa thomas tia tiana tiffany tim timmy timothy tina tito toby
todd tom tomas tommie tommy toni tony tonya tracey traci tracy travis travon trent trevon trevor trey tricia
trina trisha tristan troy tucker tyler tyra tyree tyrell tyrese tyrone tyson ulysses valerie vanessa velma vera
verna vernon veronica vicki vickie vicky victor victoria vincent viola violet virgil virginia vivian wade
wallace walter wanda warren wayne wendell wendy wesley whitney wilbert wilbur wilfredo will willard william
willie willis wilma winston wyatt xavier yasmin yesenia yolanda yvette yvonne zachary zachery zack zion zoe
donald vladimir boris angela emmanuel benjamin narendra imran xi joe kamala barack hillary mitt ahmed ahmad
alireza rodaba hamdullah fuad najib hassan hasan hussain abdul khalid bilal usman umar farooq faisal asif asim
kamran nawaz shehbaz bilawal benazir zulfikar parvez pervez shakir naveed sahir waker sheikh khaleda ziaur
tarique mirza obaidul nazmul kamrul anisul rezaul shafiqur mujibur rafiqul shahidul monirul saiful aminul
jahangir alamgir rahul sonia amit rajnath manmohan priyanka arvind mamata nitish akhilesh yogi subrahmanyam ajit
sanjay rajesh ramesh suresh mahesh dinesh ganesh vijay ajay sunil anil ravi arun arjun deepak pradeep sandeep
kuldeep gurpreet harpreet manpreet jaspreet lakshmi sunita anita kavita savita geeta sita radha meena neha pooja
shreya ananya sushma jayalalithaa mahinda gotabaya ranil sirisena chandrika maithripala pushpa prachanda sher
bahadur hamid ashraf mullah hibatullah zabihullah sirajuddin gulbuddin kim park moon jae alfredo napoleon jose
roberto rigoberto ignacio segundo shafik schafik joaquin ruben guillermo rodolfo mauricio ellacuria monsenor
alvaro virgilio cesar belisario vinicio efrain serrano alberto alan abimael alfonso violeta daniel humberto
tomas jaime carlos andres ernesto gonzalo evo hugo nicolas jair luiz inacio dilma nestor cristina mauricio
gabriel sebastian michelle keiko ollanta pedro dina gustavo ivan nayib xiomara alejandro bernardo ricardo juan
mohammed osama ayman saddam muammar bashar hosni anwar gamal yasser mahmoud ismail benjamin ariel ehud yitzhak
shimon avigdor naftali yair golda moshe menachem tzipi recep tayyip abdullah binali ali mohammad hassan ebrahim
javad qasem kwame kofi nelson thabo jacob cyril robert morgan emmerson uhuru raila william yoweri paul felix
joseph laurent goodluck muhammadu bola olusegun sani atiku abiy haile mengistu isaias omar salva riek sven lars
bjorn anders erik gunnar olaf jens kristian johan gustav hans klaus jurgen gunther helmut gerhard heinz fritz
wolfgang dieter uwe bernd jorg sebastian matthias stefan florian lukas francois jacques jean pierre nicolas
emmanuel marine gerald laurent philippe olivier xavier yves guy luc silvio matteo giorgia sergio giuseppe luigi
giorgio paolo massimo enrico romano nunzio stefania tiziano ma md mohd s.m. jiang hu deng wen zhou liu
"""

_SURNAMES: Final = """
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson
anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson
walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell
mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward
richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel
myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes
gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace
moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens
harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker guzman burns
crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer
wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson
nichols stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters
santos hart bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray
delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence sandoval
guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago
maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop
montgomery oliver jensen harvey williamson gilbert dean sims espinoza howell li wong reid hanson le mccoy
garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day walsh
bowman schultz luna fowler mejia kim khan hossain rahman islam ahmed hasan hassan hussain akhtar begum chowdhury
miah sheikh malik butt bhatti qureshi siddiqui ansari iqbal javed shah syed ali sharif bhutto zardari modi
gandhi kumar sharma verma gupta mehta reddy rao nair menon iyer das dutta ghosh banerjee mukherjee chatterjee
bose sen roy mishra pandey tiwari yadav chauhan rajapaksa wickremesinghe fernando perera silva trump biden obama
clinton bush reagan putin zelensky netanyahu erdogan assad khamenei macron merkel scholz johnson sunak starmer
cameron blair thatcher cerezo cristiani duarte daubuisson fujimori garcia belaunde barco gaviria betancur
pinochet alfonsin menem noriega chamorro ortega somoza arias azcona callejas escobar gacha ochoa guzman zamora
ungo villalobos handal cienfuegos romero
"""


@cache
def given() -> frozenset[str]:
    """Given names, folded, in many spellings."""
    from curator.rules.naming.nicknames import NICKNAMES
    from curator.rules.naming.spellings import SPELLINGS
    from curator.rules.naming.translations import TRANSLATIONS

    groups = (*SPELLINGS, *TRANSLATIONS, *(group for pair in NICKNAMES for group in pair))
    return frozenset(_GIVEN.split()) | {name for group in groups for name in group if len(name) > 2}


@cache
def surnames() -> frozenset[str]:
    """Common surnames, folded; of Chinese and Korean families too, which stand first."""
    return frozenset(_SURNAMES.split()) | first_surnames()


@cache
def first_surnames() -> frozenset[str]:
    """Surnames that stand before the given name: Park Joo-ho, Leung Kwok-hung."""
    from curator.rules.naming.syllables import CHINESE_SURNAMES, KOREAN

    return frozenset(name for group in CHINESE_SURNAMES + KOREAN for name in group)
