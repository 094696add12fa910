# protest.lex: collective civilian dissent.
type PROTEST

set crowd
    protester demonstrator crowd worker student farmer people resident opponent supporter activist union teacher nurse doctor
    miner driver villager refugee prisoner inmate woman monk lawyer journalist thousand hundred million dozen youth mob rioter
    trader shopkeeper employee taxi_driver fisherman migrant detainee mourner
set street
    street square road capital

demonstrate
    SRC {demonstrate protest rally march} (against|over|at|outside|for|in TGT)
    SRC {take} to {street} (against|over|in TGT)
    SRC {stage hold organize organise join} {demonstration protest rally march sit-in vigil} (against|over|outside|in TGT)
    SRC:people {gather assemble mass} outside|before|in_front_of TGT
    noun demonstration, protest, rally, sit-in, protest_march, mass_protest, street_protest (against|over|outside|in TGT) (by SRC)
    of SRC
    one-way
    mode demo
    cameo 141
    + Thousands of people demonstrated against the government in Georgia.  CVL > GEO GOV
    + Students protested outside the French embassy in Niger.  EDU > FRA
    + Protests against the Chilean government went on in Santiago.  - > CHL GOV
    - Shares rallied after the results.
    - The rally driver won in Monaco.

strike
    SRC:%crowd {strike walk_out} (against|over|in TGT)
    SRC:%crowd {down} {tool}
    SRC {go} on {strike}
    SRC {stage hold begin call launch join} {strike walkout general_strike stoppage} (against|over|in TGT)
    noun strike, general_strike, walkout, work_stoppage, strike_action (against|over|in TGT) (by SRC)
    of SRC
    one-way
    mode strike
    cameo 143
    + Workers in Greece went on strike against the government.  LAB > GRC
    + Nurses staged a strike over pay in Kenya.  MED > KEN
    - The clock struck twelve.
    - The striker walked out of the club.

hunger-strike
    SRC {go} on {hunger_strike}
    SRC {stage begin start hold launch refuse} {hunger_strike fast}
    noun hunger_strike (against|over TGT) (by SRC)
    of SRC
    mode hunger
    cameo 142
    + Palestinian prisoners began a hunger strike against Israel.  PSE > ISR
    - She began a fast to lose weight.

riot
    SRC {riot} (in|against|over TGT)
    SRC:%crowd {clash} with TGT:armed
    SRC:%crowd {hurl throw pelt} {stone rock bottle petrol_bomb firebomb brick} (at TGT)
    SRC:%crowd {loot burn torch set ransack storm} TGT:body
    noun riot, rioting, unrest (against|over|in TGT) (by SRC)
    of SRC
    one-way
    mode riot
    cameo 145
    + Protesters hurled stones at police in Jerusalem.  CVL > COP
    + Rioting broke out in Kyrgyzstan.  - > KGZ
    - The garden was a riot of colour.

obstruct
    SRC:%crowd|armed {block blockade occupy barricade obstruct} {road highway bridge border entrance port airport railway building street square traffic transport rail_line motorway runway convoy access gate border_crossing}
    noun roadblock, barricade, human_chain (by SRC)
    mode obstruct
    cameo 144
    + Farmers blocked a highway in Argentina.  AGR > -
    + Students occupied a university building in Chile.  EDU > -
    - A fallen tree blocked the road.

boycott
    SRC {boycott} {election vote poll referendum parliament session}
    SRC {call organize organise} {boycott} (of|against TGT)
    noun boycott (of|against TGT) (by SRC)
    mode boycott
    cameo 143
    + Opposition parties boycotted the election in Venezuela.  OPP > -
    ~ Parents boycotted the toy shop.

burn-symbol
    SRC {burn desecrate tear deface} {flag effigy portrait statue poster} (of TGT)
    mode vandalize
    cameo 145
    + Protesters in Iran burned American flags.  CVL > USA
    - He burned the toast.
