"""Words that tell little about what a text reports: in English, and what news says everywhere."""

from __future__ import annotations

from typing import Final

EMPTY: Final = frozenset(
    """
    a about above across after again against ago all almost alone along already also although always am among an and
    another any anybody anyone anything are aren around as at away back be became because become been before began
    behind being below besides best better between beyond both but by came can cannot come coming could couldn did didn
    do does doesn doing don done down during each either else enough even ever every everyone everything except far few
    first for former from further gave get gets getting give given go goes going gone good got had hadn has hasn have
    haven having he held her here hers herself him himself his how however i if in including indeed instead into is
    isn it its itself just keep kept know known last later least less let like likely ll long look made mainly make
    makes making many may maybe me mean means meanwhile might mine more most mostly much must my myself near nearly
    need needs neither never new next no nobody none nor not nothing now of off often oh on once one ones only onto or
    other others our ours ourselves out over own per perhaps put quite rather re really said same saw say saying says
    second see seen several shall she should shouldn since so some somebody someone something soon still such take taken
    takes taking tell than that the their theirs them themselves then there these they thing things this those though
    three through throughout thus till to together told too took toward towards two under until up upon us use used
    using ve very via want wants was wasn way we well went were weren what whatever when where whether which while who
    whole whom whose why will with within without won would wouldn yes yet you your yours yourself
    """.split()
)
"""Words that are left out."""

COMMON: Final = frozenset(
    """
    according account accused action add added address afternoon agency agree agreed ahead aim air allegedly allow
    announce announced announcement annual area arrived article ask asked associated attack attend attended
    authorities authority available base based begin believe big bring brought build building business call called
    camera case cause center central centre chairman change charge charged charges chief child children citizen city
    civil claim claimed click close comment comments committee community company condition conference confirm
    confirmed contact continue continued copyright council country county course court crime current currently daily
    data date day days dead deal death decide decision department deputy describe described detail details detective
    development die died different director discuss discussed district due early east economic effort efforts email
    emergency end evening event evidence expect expected express face facebook fact family father female fight file
    find fire five follow followed following force forces foreign found four free friday friend friends full general
    global government great group growing half hand happen happened head health hear heard heavy help high hit hold
    holding home hospital hour hours house identified identify image immediately importance important incident
    include included increase inform information injured injuries injury international interview investigate
    investigating investigation investigator involve involved issue issued job join joint judge key kill killed
    killing large late law lead leader leaders leading leave led left level life line list little live lives local
    located man march match media medical meet meeting member members men message met mile military million minister
    minute minutes monday month months morning mother move multiple name named nation national nations neighbor
    neighborhood news newsletter night north northern note number occur occurred offer office officer officers
    official officials old online open opened operation order organisation organization outside page part party past
    pay peace people percent period person photo photograph picture place plan planned plans play point police
    policy political popular position possible post posted power prepare present president press previous prime
    privacy private problem process program public publish published read reader ready reason receive received
    recent recently region related relation relations relationship release released remain remained report reported
    reportedly reporter reporting reports request residence resident residents respond response responsible rest
    result return reuters right rights road role round run saturday scene school search security senior sent
    separate serious serve service set share shared show showed sign similar site situation six small social south
    southern speak special spoke spokesman spokesperson spokeswoman staff stand start started state statement states
    station stay step stop story street strong subscribe sunday support suspect take talk talks team ten term third
    thursday time times today told tomorrow top total town trade tuesday turn twitter union united university update
    updated video view visit visited wait walk war watch water website wednesday week weekend weeks west western
    white woman women word work worked worker working world write wrote year years yesterday young
    """.split()
)
"""Words that news of all kinds is full of: they count for less, before a record has shown how common they are."""

CALENDAR: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
"""Words with a capital that name nobody."""
