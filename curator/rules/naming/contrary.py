"""Words that make two otherwise equal names two things, and the numbers in names."""

from __future__ import annotations

from typing import Final

CONTRARY: Final[tuple[tuple[tuple[str, ...], ...], ...]] = tuple(
    tuple(tuple(side.split()) for side in row.split("|"))
    for row in """
    north northern norte nord uttar shamal sever | south southern sur sud dakshin janub yug | east eastern
      este est ost purba sharq vostok | west western oeste ouest paschim gharb zapad | central middle
      centre center
    northeast northeastern | northwest northwestern | southeast southeastern | southwest southwestern
    upper higher | lower
    inner inside | outer outside
    near | far
    left | right
    old former ancien | new neo nouveau nueva
    big great greater grand large | small little lesser petit minor mini
    young younger | elder older
    junior jr jnr filho hijo fils | senior sr snr pere padre
    male man men boy boys gents | female woman women girl girls ladies lady womens
    mr sir king lord father brother son prince duke | mrs ms miss dame queen lady mother sister daughter
      princess duchess begum
    army ground land military ejercito armee | navy naval maritime armada marine marines sea | air
      airforce aerial aviation aerospace | police constabulary gendarmerie | guard guards | coast
      coastguard
    infantry | armoured armored armor tank cavalry | artillery | engineers engineer sappers | signals
      signal | medical | logistics supply ordnance | airborne parachute para
    division | brigade | regiment | battalion | corps | company | squadron | platoon | wing | group
    ministry | department | directorate | commission | agency | committee
    embassy | consulate | mission
    university | college | school | institute | academy
    primary elementary | secondary high
    undergraduate | graduate postgraduate
    foreign external | home interior internal domestic
    internal inland domestic national | international foreign external overseas global
    defense defence | finance | health | education | justice law | agriculture | energy | transport
      railways | trade commerce | labor labour | culture | information | planning
      | environment | science | sports | housing | water | women | youth
    federal union national central | state provincial regional | local municipal city | district
    public state government | private
    civil civilian | military
    import imports | export exports
    buyer | seller vendor
    production manufacturing | distribution sales
    wholesale | retail
    life | general
    upstream | downstream
    oil petroleum | gas | coal | electric electricity power | nuclear atomic | solar | water
    gold | silver | copper | iron | steel | aluminium aluminum
    red | blue | green | black | white | yellow | golden | orange
    sunni | shia shiite
    islamic muslim islami | christian | hindu | buddhist | jewish | sikh
    socialist | communist | liberal | conservative | democratic | republican | nationalist
    government ruling | opposition
    left leftist | right rightist
    supreme | high | district | appellate appeal appeals | sessions
    senate upper | house lower
    first 1st | second 2nd | third 3rd | fourth 4th | fifth 5th | sixth 6th | seventh 7th
    spring | summer | autumn fall | winter
    monday | tuesday | wednesday | thursday | friday | saturday | sunday
    morning | evening | night
    day daily | week weekly | month monthly | year yearly annual
    a alpha | b beta bravo | c gamma charlie | d delta
    minister | secretary | president | governor | ambassador | chairman | director | chief | commander |
      mayor | speaker
    deputy vice assistant additional | joint
    lieutenant | captain | major | colonel | brigadier | general | marshal
    commodore | admiral | commander
    student students chhatra | teacher teachers | worker workers sramik labour labor | youth jubo juba
      yuba | women mahila | farmers krishak farmer | lawyers | doctors | journalists
    holding holdings | trading | shipping | construction | investment investments | engineering |
      insurance | bank banking | airlines airways | hotel hotels | hospital | textile textiles |
      pharmaceuticals pharma | real
    city | united | athletic
    ocean | sea | lake | river | bay | gulf | strait | mountain mount | valley | island islands | desert
    pro | anti contra counter
    interim provisional transitional caretaker acting | permanent elected
    """.strip()
    .replace("\n      ", " ")
    .splitlines()
)
"""Each row holds sides, each side words of one meaning: words of different sides at the same place of two otherwise
equal names make them two (Northern Command, Southern Command). Words of one side agree. A word may be in several rows.
Numbers (NUMBERS) and countries (COUNTRY_OF) contradict each other too."""


_ONES: Final = (
    "one first 1st primero primera premier premiere erste pervyy pervaya",
    "two second 2nd segundo segunda deuxieme seconde zweite vtoroy vtoraya",
    "three third 3rd tercero tercera troisieme dritte tretiy tretya",
    "four fourth 4th cuarto quatrieme vierte chetvertyy",
    "five fifth 5th quinto cinquieme funfte pyatyy",
    "six sixth 6th sexto sixieme sechste shestoy",
    "seven seventh 7th septimo septieme siebte sedmoy",
    "eight eighth 8th octavo huitieme achte vosmoy",
    "nine ninth 9th noveno neuvieme neunte devyatyy",
    "ten tenth 10th decimo dixieme zehnte desyatyy",
    "eleven eleventh 11th undecimo onzieme",
    "twelve twelfth 12th duodecimo douzieme",
    "thirteen thirteenth 13th",
    "fourteen fourteenth 14th",
    "fifteen fifteenth 15th",
    "sixteen sixteenth 16th",
    "seventeen seventeenth 17th",
    "eighteen eighteenth 18th",
    "nineteen nineteenth 19th",
)
_TENS: Final = (
    "twenty twentieth",
    "thirty thirtieth",
    "forty fortieth",
    "fifty fiftieth",
    "sixty sixtieth",
    "seventy seventieth",
    "eighty eightieth",
    "ninety ninetieth",
)
_BENGALI: Final = "প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম"
_ARABIC: Final = "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"
_ROMAN_ONES: Final = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
_ROMAN_TENS: Final = ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc")

# Words that are numbers and something else: mil, c, di, li ("Xi" and "Di" are names).
_NOT_ROMAN: Final = frozenset("i v x l xi xl vi li mi mix".split())

ROMAN: Final[dict[str, int]] = {
    roman: tens * 10 + ones
    for tens, left in enumerate(_ROMAN_TENS)
    for ones, right in enumerate(_ROMAN_ONES)
    if (roman := left + right) and roman not in _NOT_ROMAN
}
"""Roman numerals to 99 that are hardly anything else: ii -> 2, xxxiii -> 33."""


def _suffix(number: int) -> str:
    if 10 < number % 100 < 14:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


NUMBERS: Final[dict[str, int]] = (
    {f"{number}{_suffix(number)}": number for number in range(1, 1000)}
    | {word: number for number, words in enumerate(_ONES, start=1) for word in words.split()}
    | {word: number * 10 for number, words in enumerate(_TENS, start=2) for word in words.split()}
    | {
        f"{ten}{joint}{one}": (tens + 2) * 10 + ones + 1
        for tens, words in enumerate(_TENS)
        for ten in words.split()[:1]
        for ones, one_words in enumerate(_ONES[:9])
        for one in one_words.split()[:2]
        for joint in (" ", "")
    }
    | {word: number for words in (_BENGALI, _ARABIC) for number, word in enumerate(words.split(), start=1)}
    | ROMAN
    | {"hundred": 100, "hundredth": 100, "thousand": 1000}
)
"""A number in words, ordinal figures or Roman numerals, and its value; "thirty third" is a key of two words. Figures
of any script are read with int()."""
