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
    SRC:people {walk_off leave abandon} {job work post} (in|over|against TGT)
    SRC:people {hold stage} {sit} (in|at|outside|against TGT)
    SRC {go be stay remain} on {strike}
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
    SRC {go be stay remain} on {hunger_strike}
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
    + Protesters in Iran burned flags of the United States.  CVL > USA
    - He burned the toast.

march
    SRC:%crowd {march parade process} (on|to|through|in|against TGT)
    SRC:%crowd {take pour flood} {street} (in|of|against TGT)
    SRC:%crowd {take pour flock spill} to|into|onto {street square} (in|of|against TGT)
    SRC:people {rally} (against|for|outside|in TGT)
    mode demo
    cameo 141
    one-way
    + Thousands of students marched in Chile against the government.  CHL > CHL
    + Protesters poured into the streets of Minsk in Belarus.  BLR > BLR
    - The band marched to the stadium.

protest-call
    SRC:%crowd {demand} {resignation reform election justice release right change democracy} (of|from|in TGT)
    SRC:%crowd {chant shout} {slogan} (against TGT)
    SRC:%crowd {wave carry} {banner placard flag} (against TGT)
    mode demo
    cameo 141
    + Demonstrators demanded the resignation of the Armenian prime minister.  CVL > ARM GOV
    + Students chanted slogans against the Sudanese government.  EDU > SDN GOV
    - Pupils waved flags at the parade.

vigil
    SRC:people {hold stage organize organise join} {vigil sit-in march rally demonstration protest picket encampment} (against|for|outside|over|in|near TGT)
    SRC:people {picket} TGT
    SRC:people {camp} outside|in_front_of|at TGT
    mode demo
    cameo 141
    one-way
    + Activists in Nepal staged a rally against India.  NPL > IND
    + Workers picketed parliament in Kenya.  KEN > KEN
    - She held a candle.

defy-police
    SRC:%crowd {clash fight scuffle battle} with TGT:armed
    SRC:%crowd {attack pelt stone} TGT:armed|%body (with ANY)
    mode riot
    cameo 145
    + Protesters clashed with police in Greece.  GRC > COP
    + Farmers pelted riot police in Belgium with eggs.  AGR > COP
    - Fans clashed over the shirt.

storm-building
    SRC:%crowd {storm attack ransack loot burn torch vandalize vandalise occupy seize} {embassy parliament ministry headquarters office building police_station shop consulate church mosque} (of|in TGT)
    SRC:%crowd {set} {fire} to TGT:body
    SRC:%crowd {smash break} {window door} (of|in|at TGT)
    mode riot
    cameo 145
    + Protesters stormed the embassy of France in Iran.  - > FRA
    + Rioters burned shops in Chile.  CHL > -
    - Shoppers stormed the sale.

work-stoppage
    SRC:%crowd {stop halt refuse} {work duty} (over|against|in TGT)
    SRC:%crowd {begin start stage continue resume extend} {strike walkout stoppage slowdown general_strike} (over|against|in TGT)
    SRC:people {call announce organise organize} {strike general_strike walkout} (against|in|over TGT)
    mode strike
    cameo 143
    one-way
    + Doctors stopped work in Zimbabwe.  ZWE > -
    + Unions in Argentina called a general strike against the government.  ARG > ARG
    - The clock stopped work at noon.

fast
    SRC:people {begin start stage go_on continue launch} {hunger_strike fast hunger-strike} (against|over|in TGT)
    SRC:people {go} on {hunger_strike hunger-strike}
    SRC:people {refuse} {food meal} (in|over TGT)
    mode hunger
    cameo 142
    + A Kurdish lawmaker in Turkey began a hunger strike.  - > -
    + Migrants went on hunger strike in Greece.  GRC > -
    - The fast train left.

boycott-vote
    SRC {boycott shun} {election vote poll referendum parliament session talks product goods olympics game summit ceremony meeting} (in|of|by|from TGT)
    mode boycott
    cameo 143
    + The Venezuelan opposition boycotted the election.  VEN > -
    + Traders in Kuwait boycotted goods from France.  KWT > FRA
    - She shunned meat.

barricade
    SRC:people|armed {block obstruct barricade} {road highway street bridge railway border entrance access port airport square traffic pipeline tunnel motorway crossing} (in|to|near|of|between TGT)
    SRC:people {set_up erect build} {barricade roadblock blockade} (in|on|against TGT)
    mode obstruct
    cameo 144
    + Truck drivers blocked a highway in Peru.  PER > PER
    + Villagers set up a roadblock in Bolivia.  BOL > BOL
    - Fallen trees blocked the road.

mutiny-unrest
    noun unrest, riot, disturbance, uprising, mass_protest, street_protest (in|against TGT) (by SRC)
    of SRC
    mode riot
    cameo 145
    one-way
    + Unrest in Iraq spread.  - > IRQ
    + Riots against the French government broke out.  - > FRA GOV

oppose-street
    SRC:%crowd {denounce jeer heckle boo} TGT
    mode demo
    cameo 141
    one-way
    + Students heckled the French president.  EDU > FRA GOV
    - Guests voiced anger at the buffet.

revolt
    SRC:people|armed {revolt rebel mutiny} (against|in TGT)
    SRC:people|armed {rise_up} against TGT
    SRC:people|armed {stage launch lead} {revolt rebellion uprising mutiny insurrection} (against|in TGT)
    noun revolt, rebellion, insurrection (against|in TGT) (by|of SRC)
    of SRC
    mode riot
    cameo 145
    one-way
    + Soldiers mutinied in Burkina Faso.  - > -
    + Libyans rose up against the government.  LBY > -
    - The child rebelled against bedtime.
