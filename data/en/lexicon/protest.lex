# protest.lex: collective civilian dissent.
type PROTEST

set crowd
    protester protestor demonstrator crowd worker student farmer people resident opponent supporter activist union teacher nurse doctor
    miner driver villager refugee prisoner inmate woman monk lawyer journalist thousand hundred million dozen youth mob rioter
    trader shopkeeper employee taxi_driver fisherman migrant detainee mourner
    backer sympathiser sympathizer follower parent relative widow veteran pensioner retiree trucker haulier hauler grower rancher
    depositor tenant squatter schoolchild pupil graduate dissident dissenter tribesman
    shepherd herder herdsman separatist nationalist royalist monarchist islamist leftist feminist environmentalist ecologist campaigner unionist secessionist reformist
    ten score vandal anarchist steelworker railwayman docker dockworker porter medic pharmacist civil_servant public_servant pilot postman cleaner
set mob
    protester protestor demonstrator rioter mob crowd activist youth villager hooligan marcher
set street
    street square road capital

# --- marches and rallies ---

demonstrate-skill
    nothing
    ANY {demonstrate} ANY
    - The Mexican president demonstrated his credentials.
    - Hunting with the family demonstrates the value of patience to students.

demonstrate
    SRC:people|%crowd {demonstrate} (against|over|at|outside|for|in|near TGT)
    noun demonstration, mass_demonstration, street_demonstration, anti_government_demonstration (against|over|outside|in|at TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {purity commitment ability need capability loyalty capacity skill how willingness resolve strength robot gadget prototype vacuum}
    of SRC
    + Thousands of people demonstrated against the government in Georgia.  CVL > GEO GOV
    + A demonstration by students in Niger drew thousands.  EDU > NER
    - The company demonstrated a vacuum cleaner.

protest
    SRC {protest} (against|over|at|outside|for|in TGT)
    noun protest, mass_protest, street_protest, anti_government_protest, wave_of_protest (against|over|outside|in|at TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {innocence chess}
    of SRC
    + Students protested outside the French embassy in Niger.  EDU > FRA
    + Protests against the Chilean government went on in Santiago.  - > CHL GOV
    - The loser lodged no protest at the chess club.

rally
    SRC:%crowd {rally} (against|for|outside|in|at TGT)
    SRC:people {rally} against|outside|in_front_of TGT
    noun protest_rally, mass_rally, opposition_rally, solidarity_rally, peace_rally, street_rally, unauthorised_rally, unauthorized_rally, unsanctioned_rally, banned_rally, antigovernment_rally (against|over|outside|in|at|for TGT) (by SRC)
    noun rally against|over|outside TGT (by SRC)
    noun rally by|of SRC:%crowd (against|in TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {stock share index bond yield dollar currency oil gold campaign primary candidate nominee nomination caucus rally_driver}
    of SRC
    + Activists in Nepal rallied against India.  NPL > IND
    + An opposition rally in Uganda drew a large crowd.  - > UGA
    - Shares rallied after the results.
    - The rally driver won in Monaco.

march
    SRC:%crowd {march parade} (against|on|to|through|in|for|outside TGT)
    SRC:people {march} against|on|through|outside|in|across TGT
    noun protest_march, march, peace_march, mass_march (against|on|through|in|to|for TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    of SRC
    unless {band scout soldier troop army shrine pilgrim pilgrimage goalkeeper nomination convention momentum november victory freedom liberty technology}
    + Thousands of students marched in Chile against the government.  CHL > CHL
    + A march on parliament by farmers in Kenya ended peacefully.  AGR > -
    - The band marched to the stadium.
    + Hundreds of housewives marched in Peru against the government.  - > PER

take-to-streets
    SRC {take pour flood spill come turn_out go flock} to|into|onto|on {street square} (in|of|against|over TGT)
    SRC {take} {street} (in|of|against TGT)
    SRC {bring put call send} {thousand million supporter crowd people ten hundred follower member} into|onto|to {street} (in|of|against TGT)
    SRC:%crowd {fill flood pack throng swarm jam} {street square avenue boulevard} (in|of TGT)
    SRC:people {fill flood pack throng swarm jam} {street square avenue boulevard} (in|of TGT) to {demand protest denounce oppose press urge condemn}
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Protesters poured into the streets of Minsk in Belarus.  BLR > BLR
    + Workers in Ecuador took to the streets against the president.  LAB > ECU
    - Shoppers flooded the street.
    unless {carnival festival celebrate celebration pride fireworks pageant}
    - Thousands took to the streets of London to celebrate the carnival.

hold-protest
    SRC {stage hold organize organise join mount lead plan} {demonstration protest march protest_march procession} (against|over|outside|in|for|at TGT)
    SRC {stage hold organize organise join mount lead plan} {rally} against|over|outside TGT
    SRC:%crowd|%outfits {stage hold organize organise mount} {rally} (against|over|outside|in|for|at TGT)
    SRC {stage mount} {rally} against|over|outside|in|at TGT
    SRC {call} for {demonstration protest rally march mass_protest} (against|in TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {stock share index bond yield dollar currency campaign primary candidate nominee nomination caucus}
    + Activists in India staged a rally against China.  IND > CHN
    + Villagers held a protest against the mayor in Peru.  - > PER
    - The scouts joined the procession.

sit-in
    SRC {stage hold begin start join} {sit_in sit sit_down die_in} (at|outside|in|against TGT)
    SRC:%crowd {sit_down sit} outside|in_front_of TGT
    SRC:%crowd {barricade lock} {himself herself themselves} in|inside ANY (against TGT)
    noun sit_in, sit_down_protest, sit_down_strike (against|outside|in|at TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Students staged a sit-in at a ministry in Sudan.  EDU > SDN
    + Students sat down outside the Chinese embassy in Colombo.  EDU > CHN
    + Miners barricaded themselves in a pit in Albania.  ALB > -
    ~ The ministers sat down outside the palace for lunch.
    - The band had a sit in the park.

sit-in-by-words
    SRC:people|%crowd {stage hold begin start} ANY
    words * sit_-_in
    mode demo
    cameo 141
    + Sudanese activists staged a sit-in outside army headquarters for civilian rule.  SDN > -
    - The band staged a play.

vigil
    SRC:people|%crowd {hold stage organize organise keep join} {vigil candlelight_vigil} (against|for|outside|over|in|near TGT)
    noun candlelight_vigil, prayer_vigil, silent_vigil (for|outside|in TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Activists in Hong Kong held a vigil for Chinese dissidents.  HKG > CHN
    - She kept a vigil at his bed.

picket
    SRC:people|%crowd {picket} TGT
    SRC:people|%crowd {stage hold mount organize organise join} {picket} (against|outside|at|in TGT)
    noun picket, picket_line (outside|at|in TGT) (by SRC)
    SRC:people|%crowd {picket} {embassy consulate ministry parliament palace court office factory plant mission headquarters} (of|in TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Workers picketed parliament in Kenya.  KEN > KEN
    + Activists held a picket outside the Chinese embassy in Nepal.  NPL > CHN
    - He painted the picket fence.

camp-out
    SRC:people|%crowd {camp camp_out} outside|in_front_of|at|in TGT
    SRC:people|%crowd {set_up pitch erect} {tent camp protest_camp encampment} (outside|in|at TGT)
    noun protest_camp, encampment, tent_city (outside|in|at TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Farmers camped outside the parliament of India.  AGR > IND
    + Students pitched tents at a university in Serbia.  EDU > SRB
    - The family camped at a lake in Finland.

gather-protest
    SRC:%crowd {gather assemble mass converge congregate mill} outside|before|in_front_of TGT
    SRC:people|%crowd {gather assemble mass converge} outside|before|in_front_of TGT
    SRC:people|%crowd {gather assemble mass converge rally demonstrate protest camp_out} in {front} of TGT
    SRC:people|%crowd {gather assemble converge meet mass turn_out} (at|in|on ANY) to {protest demand denounce demonstrate condemn oppose press urge call voice express decry reject}
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {tell story celebrate concert film barbecue fan fans kick-off premiere}
    + Hundreds of people gathered outside the embassy of Syria in Jordan.  - > SYR
    + Widows gathered before the palace of the Chadian president.  - > TCD
    - Guests gathered outside the chapel.
    - Fans of the singer massed outside an arena in Lima.
    - Residents gathered in front of a house to tell stories.

surround-building
    SRC:%crowd {surround encircle besiege ring} {parliament embassy ministry palace courthouse headquarters building police_station base barracks prison jail} (of|in TGT)
    SRC:%crowd {blockade block picket ring} %seats (of|in TGT)
    noun human_chain (around|outside|in TGT) (by SRC)
    SRC:people|%crowd {form} {human_chain} (around|outside|in|across TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Protesters surrounded the parliament of Georgia.  CVL > GEO
    + Catalans formed a human chain across Catalonia.  ESP > -
    - Bees surrounded the picnic.

chant
    SRC:%crowd {chant shout yell} {slogan insult} (against|at|outside|in TGT)
    SRC:%dissenters|%crowd {chant} (against|at TGT)
    SRC:%crowd {shout yell} against|at TGT
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Students chanted slogans against the Sudanese government.  EDU > SDN GOV
    - Fans shouted at the screen.

set dissenters
    protester demonstrator picket striker rioter activist dissident

wave-banners
    SRC:%crowd {wave carry brandish hold hold_up unfurl} {banner placard sign poster portrait} against|outside|in|denouncing|demanding TGT
    SRC:%dissenters {wave carry brandish hold hold_up unfurl} {banner placard sign poster portrait} (of|in TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {campaign candidate convention match game stadium}
    + Demonstrators carried placards against the Greek prime minister.  CVL > GRC
    - Pupils waved flags at the parade.

demand-street
    SRC:%crowd {demand} {resignation ouster removal reform election justice release right change democracy inquiry independence trial} (of|from|in|for|by TGT)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Demonstrators demanded the resignation of the Armenian prime minister.  CVL > ARM GOV
    + Villagers in Peru demanded an inquiry.  PER > -
    - The pupils demanded pizza.

set marchers
    protester demonstrator marcher picket striker rioter mourner mob
heckle
    SRC:%crowd {heckle jeer boo whistle} TGT
    SRC:%marchers {denounce} TGT
    SRC:%crowd {pelt shower} TGT:people with {egg tomato shoe flour paint}
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    unless {match concert stadium}
    + Students heckled the French president.  EDU > FRA GOV
    + A Greek minister was pelted with eggs by farmers.  AGR > GRC
    - The crowd booed the referee.
    ~ Supporters of the Bolivian president denounced his removal.

petition
    SRC:people|%crowd {collect gather} {signature} (against|for TGT)
    SRC:people|%crowd {sign launch submit deliver hand_in start present} {petition open_letter} (against|to TGT)
    noun petition (against|to TGT) (by|from SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Teachers in Japan signed a petition against the prime minister.  JPN > JPN
    - The clerk filed the petition.

mourn-protest
    SRC:%crowd {bang beat} {pot pan} (in|against|outside TGT)
    SRC:people|%crowd {wear} {black ribbon armband} in {protest}
    SRC:people|%crowd {turn} {back} on TGT in {protest}
    noun pot_banging_protest, cacerolazo, torchlight_procession, funeral_protest (against|in TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    + Residents of Caracas banged pots against the government.  VEN > VEN
    - The drummer banged pots.

civil-disobedience
    noun civil_disobedience, civil_disobedience_campaign, passive_resistance, popular_uprising, people's_power, protest_movement, resistance_campaign (against|in TGT) (by SRC)
    SRC:people|%crowd {launch begin start call wage} {civil_disobedience civil_disobedience_campaign} (against|in TGT)
    mode demo
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    cameo 140
    + Monks in Myanmar launched a civil disobedience campaign against the junta.  MMR > MMR
    - The cat practised passive resistance.

self-immolate
    SRC:people|%crowd {set_alight set_afire set_ablaze} {himself herself themselves} (in|outside TGT)
    SRC:people|%crowd {set} {fire} to {himself herself themselves} (in|outside TGT)
    SRC:people|%crowd {self-immolate} (in|outside|against TGT)
    noun self_immolation (in|outside TGT) (by|of SRC)
    mode demo
    one-way
    when {resignation resign ouster removal impeachment step_down quit} cameo 1411
    when {price tax law bill reform policy pension wage salary austerity cut budget plan} cameo 1412
    when {right rights freedom equality justice discrimination abortion} cameo 1413
    when {democracy constitution independence secession regime monarchy republic} cameo 1414
    cameo 140
    + A monk set fire to himself in Tibet.  - > -
    + A self-immolation in Tunisia shook the country.  - > TUN
    - The actor set himself high goals.

# --- strikes ---

strike
    SRC:%crowd {strike} (against|over|in|for TGT)
    noun strike, strike_action, industrial_action, wildcat_strike, sympathy_strike, warning_strike, hartal, bandh (against|over|in TGT) (by SRC)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    of SRC
    unless {lightning pitcher bowling keeper goalkeeper goal penalty striker innings wicket wickets overs missile bomber raid facility target cruise}
    + Nurses struck over pay in Kenya.  MED > KEN
    + A strike by miners in South Africa spread.  LAB > ZAF
    - The clock struck twelve.
    - Barbados took first strike and made 122 from its 20 overs.

go-on-strike
    SRC:%crowd {go be stay remain come_out} on {strike} (against|over|in TGT)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    when {hunger} mode hunger cameo 142
    + Workers in Greece went on strike against the government.  LAB > GRC
    - The oven went on strike.

stage-strike
    SRC:people|%crowd {stage hold begin start call launch join continue resume extend announce organize organise declare} {strike walkout stoppage slowdown work_stoppage industrial_action wildcat_strike} (against|over|in TGT)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    + Nurses staged a strike over pay in Spain.  MED > ESP
    + A strike was called by Belgian unions.  BEL > -
    - The pitcher threw a strike.

general-strike
    noun general_strike, national_strike, nationwide_strike, one_day_strike, 24_hour_strike, shutdown_strike (against|over|in TGT) (by SRC)
    SRC:people|%crowd {stage hold begin start call launch join observe declare} {general_strike national_strike nationwide_strike} (against|over|in TGT)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    of SRC
    + Unions in Argentina called a general strike against the government.  ARG > ARG
    + A general strike in Guinea shut shops.  - > GIN
    - The strike of the match lit the room.

walk-out
    SRC:%crowd {walk_out walk_off} (against|over|in|of TGT)
    SRC:people|%crowd {walk_off leave abandon} {job work post} (in|over|against TGT)
    noun walkout, walk_out, work_stoppage, stoppage, sick_out (against|over|in TGT) (by SRC)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    + Teachers walked out over pay in Sudan.  EDU > SDN
    + Workers in Germany walked off the job.  DEU > DEU
    - The striker walked out of the club.

down-tools
    SRC:people|%crowd {down lay_down put_down drop} {tool pick hammer pen chalk scalpel} (over|against|in TGT)
    SRC:people|%crowd {stop halt refuse} {work duty} (over|against|in TGT)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    + Doctors stopped work in Zimbabwe.  ZWE > -
    + Miners downed tools in Zambia.  LAB > ZMB
    - The clock stopped work at noon.

slowdown
    SRC:people|%crowd {stage begin hold start} {slowdown go_slow work_to_rule} (over|against|in TGT)
    SRC:people|%crowd {work} to {rule}
    noun go_slow, work_to_rule, slowdown_strike (by SRC) (in|over TGT)
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    + Judges in Egypt staged a slowdown.  EGY > EGY
    - The band played a slowdown song.

shut-shops
    SRC:%crowd {shut close shutter} {shop store market school office university} in {protest strike}
    mode strike
    cameo 143
    one-way
    when {resignation resign ouster} cameo 1431
    when {price tax law bill reform policy pension pay wage salary austerity cut budget plan condition} cameo 1432
    when {right rights freedom} cameo 1433
    when {democracy constitution independence} cameo 1434
    + Traders shut shops in Kashmir in protest.  - > -
    - The baker closed the shop.

hunger-strike
    SRC:people|%crowd {stage begin start hold launch continue join declare end} {hunger_strike fast} (against|over|in TGT)
    SRC:people|%crowd {go be stay remain} on {hunger_strike} (against|over TGT)
    noun hunger_strike, hunger_strike, indefinite_fast, fast_unto_death (against|over|in TGT) (by SRC)
    mode hunger
    cameo 142
    of SRC
    one-way
    + Palestinian prisoners began a hunger strike against Israel.  PSE > ISR
    + Migrants went on hunger strike in Greece.  GRC > -
    - She began a fast to lose weight.

sit-in-silence
    SRC:people|%crowd {sit stand kneel} in|with {silence} (on|in|outside|in_front_of|before TGT)
    SRC:people|%crowd {stay_out stay} of {pit mine classroom school factory shipyard} (in|over|against TGT)
    SRC:people|%crowd {bar block} {way road path} (to|of TGT)
    SRC:people|%crowd {pitch erect} {tent camp} in_front_of|outside|before|on TGT:body
    SRC:people|%crowd {pitch erect} {tent camp} (in|in_front_of|outside|before|on ANY) to {press demand protest force}
    SRC:people|%crowd {drown_out shout_down howl_down heckle} {speech address voice} (of|by TGT)
    mode demo
    cameo 141
    + Tibetan monks sat in silence outside the Chinese embassy.  - > CHN
    + Ogoni villagers barred the way to a Dutch oil plant.  - > NLD
    - The guests sat in silence on the terrace.

refuse-food
    SRC:people|%crowd {refuse reject} {food meal} (in|over TGT)
    SRC:people|%crowd {starve} {himself herself themselves}
    SRC:people|%crowd {sew} {lip}
    SRC:people|%crowd {refuse} to {eat drink}
    mode hunger
    cameo 142
    one-way
    + A Kurdish inmate in Turkey refused food.  - > -
    - The toddler refused food.

# --- boycotts ---

boycott-vote
    SRC {boycott shun sit_out} {election vote poll referendum ballot runoff} (in|of|by TGT)
    noun boycott, boycott_call (of|against TGT) (by SRC)
    mode boycott
    of TGT
    cameo 1434
    + The Venezuelan opposition boycotted the election.  VEN > -
    + A boycott of the vote in Burundi went on.  - > -
    - The gardener shunned the poll of readers.

stay-out-of-vote
    SRC {take} {part} in {election vote poll referendum ballot runoff} (in|of|by TGT)
    SRC {participate} in {election vote poll referendum ballot runoff} (in|of|by TGT)
    words not *
    mode boycott
    cameo 140
    + The opposition in Togo said it would not take part in the vote.  TGO > -
    - The opposition in Togo said it would take part in the vote.

boycott-parliament
    SRC {boycott shun} {parliament session assembly talks summit ceremony meeting inauguration congress} (in|of|by|from TGT)
    SRC:%crowd {boycott shun} {visit rally speech event} (by|of TGT)
    mode boycott
    cameo 143
    + Opposition lawmakers boycotted parliament in Serbia.  SRB > -
    + The session was boycotted by Kurdish deputies in Turkey.  - > -
    - He shunned the session.

boycott-goods
    SRC {boycott shun} {product goods olympics game games film tournament brand} (in|of|by|from TGT)
    SRC {call organize organise launch urge} {boycott} (of|against|on TGT)
    SRC {call} for {boycott} (of|against TGT)
    SRC {urge advocate demand seek} {boycott} (of|against|on TGT)
    mode boycott
    cameo 143
    + Traders in Kuwait boycotted goods from France.  KWT > FRA
    ~ Parents boycotted the toy shop.

refuse-pay
    SRC:people|%crowd {refuse withhold stop} {tax rent bill fee} (to|in TGT)
    SRC:people|%crowd {refuse} to {pay} {tax rent bill fee toll}
    noun rent_strike, tax_revolt, tax_strike, school_boycott, class_boycott, bus_boycott (in|against TGT) (by SRC)
    mode boycott
    cameo 143
    + A tax revolt in Bolivia spread.  - > BOL
    - The guest refused to pay the bill.

# --- blockades ---

block-road
    SRC:%crowd|armed {block blockade barricade obstruct occupy} {road highway bridge border entrance port airport railway street square traffic transport rail_line motorway runway convoy access gate border_crossing} (in|to|near|of|between|into TGT)
    SRC:%crowd {bring} {traffic} to {halt standstill} (in TGT)
    noun road_blockade, road_block, truckers'_blockade (by SRC) (in TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Farmers blocked a highway in Argentina.  AGR > -
    + A bridge in Peru was blocked by miners.  LAB > PER
    - A fallen tree blocked the road.

block-road-people
    SRC:people|%crowd {block obstruct barricade blockade} {road highway street bridge railway border entrance access port airport square traffic pipeline tunnel motorway crossing refinery depot} (in|to|near|of|between TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Truck drivers blocked a highway in Peru.  PER > PER
    - Fallen trees blocked the road.

set-up-barricade
    SRC:people|%crowd {set_up erect build put_up throw_up} {barricade roadblock blockade road_block} (in|on|against|across TGT)
    noun roadblock, barricade (by SRC) (in|on TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Villagers set up a roadblock in Bolivia.  BOL > BOL
    + Barricades by students in Caracas came down.  - > VEN
    - The scouts built a barricade of snow.

occupy-building
    SRC:%crowd {occupy take_over invade} {university building school factory ministry embassy plant office church mine field farm land airport headquarters campus town_hall} (in|of TGT)
    noun occupation of {university building factory ministry embassy plant church} (by SRC) (in TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Students occupied a university building in Chile.  EDU > -
    + A factory in France was occupied by workers.  LAB > FRA
    - Moths occupied the school.

chain
    SRC:%crowd {chain glue tie lock} {himself herself themselves} to {gate fence door tree railing building road train track rail car truck tank ship crane} (of|in|at|outside TGT)
    SRC:%crowd {lie_down sit_down} on|in|across {road track street runway} (in|at TGT)
    SRC:people|%crowd {padlock chain weld_shut lock bolt} {gate door entrance} (of|at|to TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Activists chained themselves to the gate of a base in Germany.  - > DEU
    - She tied herself to the mast.

stop-trains
    SRC:%crowd {block stop halt disrupt} {train bus truck lorry flight shipment delivery ship} (to|from|in|of TGT)
    mode obstruct
    cameo 144
    one-way
    when {price tax law bill reform policy pension wage austerity} cameo 1442
    + Farmers in Poland stopped trucks from Ukraine.  AGR > UKR
    - The thunder stopped the train.

# --- riots ---

riot
    SRC {riot run_amok} (in|against|over TGT)
    noun riot, rioting, race_riot, prison_riot, street_riot, rampage (against|over|in TGT) (by|of SRC)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    of SRC
    + Inmates rioted in Ecuador.  - > ECU
    + Riots against the French government broke out.  - > FRA GOV
    - The garden was a riot of colour.

unrest
    noun unrest, disturbance, civil_unrest, social_unrest, street_violence, mob_violence (in|against|over TGT) (by SRC)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    of SRC
    unless {supermarket nightclub neighbour neighbor noise hotel}
    + Unrest in Iraq spread.  - > IRQ
    - Her stomach was in turmoil.
    - Police said a group was involved in the disturbance at the supermarket.

uprising
    noun uprising, popular_revolt, revolt, insurrection, rebellion (in|against|of|by TGT) (by|of SRC)
    SRC:people|armed {revolt rebel mutiny} (against|in TGT)
    SRC:people|armed {rise_up} against TGT
    SRC:people|armed {stage launch lead} {revolt rebellion uprising mutiny insurrection} (against|in TGT)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    of SRC
    + Soldiers mutinied in Burkina Faso.  - > -
    + Libyans rose up against the government.  LBY > -
    - The child rebelled against bedtime.

clash-police
    SRC:%crowd {clash fight scuffle battle grapple skirmish tussle brawl spar jostle} with TGT:armed
    SRC:%crowd {confront charge taunt} TGT:armed
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    + Protesters clashed with police in Greece.  GRC > COP
    + Students scuffled with soldiers in Burundi.  EDU > MIL
    - Fans clashed over the shirt.

throw-stones
    SRC:%crowd {hurl throw lob toss} {stone rock bottle petrol_bomb firebomb brick firework molotov_cocktail missile egg paving_stone} (at|on|against|over TGT)
    SRC:%crowd {attack pelt stone shower} TGT:armed|%body (with ANY)
    noun stone_throwing, rock_throwing (at|against TGT) (by SRC)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    + Protesters hurled stones at police in Jerusalem.  CVL > COP
    + Farmers pelted riot police in Belgium with eggs.  AGR > COP
    - A mower threw stones at the fence.

storm-building
    SRC:%crowd {storm attack ransack break_into burst invade} {embassy parliament ministry headquarters office building police_station shop consulate church mosque palace courthouse airport station base} (of|in|belonging TGT)
    SRC:%crowd {break burst force push} into {embassy parliament ministry headquarters office building police_station palace courthouse} (of|in TGT)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    + Protesters stormed the embassy of France in Iran.  - > FRA
    + Parliament in Guatemala was stormed by demonstrators.  CVL > GTM
    - Shoppers stormed the sale.

loot-burn
    SRC:%crowd {loot burn torch ransack storm vandalize vandalise destroy smash} TGT:body
    SRC:%crowd {loot burn torch vandalize vandalise smash wreck overturn} {shop car bus office building police_station store tyre tire bank vehicle house home} (of|in TGT)
    SRC:%crowd {set} {fire} to TGT:body
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    when {himself herself themselves} mode demo cameo 140
    + Rioters burned shops in Chile.  CHL > -
    + Cars in Paris were torched by youths.  - > FRA
    - The crowd burned with shame.

demolish
    SRC:%mob {demolish raze tear_down pull_down knock_down flatten level wreck tear_apart} TGT:body
    SRC:%mob {demolish raze tear_down pull_down knock_down flatten level wreck tear_apart} {%building mosque church temple shrine embassy consulate fence wall barrier} (of|in|at TGT)
    mode riot
    cameo 145
    one-way
    + A Turkish consulate was torn down by Greek protestors.  GRC > TUR
    + Activists razed a mosque in Bangladesh.  BGD > -
    - The activist demolished the argument.

smash-windows
    SRC:%crowd {smash break shatter} {window door windscreen shopfront} (of|in|at TGT)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    + Demonstrators smashed windows of the American embassy in Sudan.  - > USA
    - The boys broke a window.

go-on-rampage
    SRC:%crowd {go} on {rampage} (in|through TGT)
    SRC:%crowd {run} {riot amok} (in|through TGT)
    SRC:%crowd {rampage} (through|in TGT)
    mode riot
    cameo 145
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    + Youths went on the rampage in Kyrgyzstan.  - > KGZ
    - The bulls ran riot in the village.

lynch-mob
    SRC:%crowd {attack chase set_upon} TGT:people (in|outside|at ANY)
    mode riot
    one-way
    when {price tax law bill reform austerity fuel bread} cameo 1452
    cameo 145
    + A crowd chased a policeman in Haiti.  - > COP
    - The crowd chased the balloon.

# --- symbols ---

burn-flag
    SRC {burn desecrate tear tear_up trample torch rip stamp} {flag effigy portrait poster koran quran photograph picture} (of|outside|in TGT)
    noun flag_burning (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun burning of {flag effigy portrait koran quran} (of TGT) (by SRC) (in TGT)
    mode vandalize
    cameo 145
    + Protesters in Iran burned flags of the United States.  CVL > USA
    + Effigies of the Indian prime minister were burned in Nepal.  - > IND
    - He burned the toast.

topple-statue
    SRC:%crowd {topple pull_down tear_down knock_down deface daub behead} {statue monument memorial bust} (of|in TGT)
    noun toppling, defacing of {statue monument memorial} (by|in SRC)
    mode vandalize
    cameo 145
    + Activists toppled a statue of the Spanish king in Colombia.  - > ESP
    - The wind toppled the statue.

graffiti
    SRC:%crowd {spray spray-paint paint daub scrawl} {slogan graffiti paint swastika} (on|at|in TGT)
    SRC:%crowd {throw splash hurl} {paint ink blood} (at|on|over TGT)
    mode vandalize
    cameo 145
    + Activists threw paint at the embassy of Russia in Poland.  - > RUS
    - The toddler threw paint at the wall.

# --- more dissent ---

parade-against
    SRC:%crowd {parade process troop file_out} (through|in|against TGT)
    SRC:%crowd {file} through|past|along ANY (against TGT)
    unless {coffin casket bier catafalque hearse}
    noun protest_parade, torchlight_march, silent_march, funeral_march, hunger_march (in|against|through TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + Mourners filed through the streets against the Iraqi government.  - > IRQ
    - The ducks filed through the park.
    - Mourners filed past the coffin of the Danish queen.
    ~ Lawyers for the relatives filed a brief in a Cuban court.

denounce-street
    SRC:%crowd {denounce decry condemn} {government president regime police army policy law killing arrest war coup} (of|in TGT)
    mode demo
    cameo 141
    one-way
    + Protesters denounced the coup in Sudan.  CVL > SDN
    - The crowd condemned the song.

mass-turnout
    noun million_man_march, day_of_rage, day_of_anger, day_of_action, freedom_march, flash_mob_protest (in|against TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + A day of rage in Egypt drew crowds.  - > EGY
    - The day of action at the gym was dull.

join-protest
    SRC:%crowd {join attend} {rally} (against|in|outside TGT)
    SRC {join lead attend address head} {demonstration protest march protester demonstrator vigil} (against|in|outside|for TGT)
    SRC:people|%crowd|%outfits {take} {part} in {march protest demonstration rally strike sit_in vigil protest_march blockade} (against|in|outside|for TGT)
    SRC:people|%crowd|%outfits {participate} in {march protest demonstration rally strike sit_in vigil protest_march blockade} (against|in|outside|for TGT)
    mode demo
    cameo 141
    one-way
    + The Russian opposition leader joined a rally against the president.  RUS > -
    - She joined the march of time.

call-protest
    SRC {call urge} TGT to {protest demonstrate march rally strike}
    SRC {call} for {demonstration protest rally strike march civil_disobedience general_strike uprising} (against|in TGT)
    mode demo
    cameo 141
    one-way
    + The Bolivian opposition called for protests against the president.  BOL > BOL
    - The scout called for a march to the lake.

counter-protest
    noun counter_protest, counter_demonstration, counterdemonstration, counter_rally, antiwar_protest, anti_war_rally, antigovernment_protest, anti_government_rally, pro_democracy_protest, pro_democracy_rally, pro_independence_rally, antinuclear_protest (against|in|outside|by TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + A pro-democracy rally in Thailand drew thousands.  - > THA
    + An anti-war rally in London was held by students.  EDU > -
    - The counter sold protest songs.

occupy-square
    SRC:%crowd {occupy hold} {square roundabout park plaza tahrir_square} (in|of TGT)
    noun occupation of {square plaza} (in TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + Protesters occupied a square in Ukraine.  CVL > UKR
    - Pigeons occupied the square.

block-entry-demo
    SRC:%crowd {block barricade} {entrance gate door} (of|to|at TGT)
    one-way
    mode obstruct
    cameo 144
    + Students barricaded the gate of a ministry in Serbia.  EDU > SRB
    - The box blocked the door.

noise
    SRC:%crowd {honk blow beat} {horn whistle drum} (outside|against|in TGT)
    noun car_protest, motorcade_protest, drive_by_protest, tractor_protest (in|against|outside TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + A tractor protest in Germany blocked streets.  - > DEU
    - The band blew the horn in Vienna.

bury-protest
    SRC:%crowd {carry} {effigy mock_coffin} (through|outside|of TGT)
    mode demo
    cameo 141
    one-way
    + Protesters carried an effigy of the Indian prime minister.  CVL > IND
    ~ Relatives carried coffins after a bombing in Baghdad.

walk-silent
    SRC:%crowd {kneel link_arms pray} (outside|in|before TGT) in {protest}
    SRC:%crowd {hold} {die_in kiss_in prayer_protest}
    noun die_in, teach_in, pray_in (outside|in|at TGT)
    mode demo
    cameo 141
    one-way
    + Activists held a die-in outside a bank in Chile.  CHL > -
    - The pilgrims prayed in the chapel.

farm-protest
    SRC:%crowd {dump spill pour} {manure milk tomato grain hay sawdust} (on|in|at|outside|in_front_of TGT)
    mode demo
    cameo 141
    one-way
    + Farmers dumped manure outside the parliament of Belgium.  AGR > BEL
    - The truck spilled milk in Norway.

return-medal
    SRC {return renounce give_back} {award medal honour honor prize} in {protest} (at|over|against TGT)
    mode demo
    cameo 141
    one-way
    + An Indian poet returned a medal in protest.  IND > -
    - The runner returned the medal to the case.

act-in-protest
    SRC:%crowd {cut cut_off switch_off turn_off stop halt suspend boycott refuse interrupt disrupt down} ANY in {protest} (at|over|against TGT)
    mode obstruct
    cameo 144
    one-way
    + Power workers in Ghana cut the current in protest at a new law.  GHA > -
    + Lawyers in Pakistan boycotted courts in protest at the killing of a judge.  PAK > -
    - The waiters stopped the music in June.

resign-protest
    SRC {resign quit} in {protest} (at|over|against TGT)
    SRC {resign quit} over {policy war killing decision} (of|in TGT)
    mode demo
    one-way
    cameo 140
    + A Dutch minister resigned in protest at the war.  NLD > -
    - The waiter quit over tips.

transport-strike
    noun transport_strike, rail_strike, bus_strike, truckers_strike, lorry_strike, airport_strike, port_strike, dock_strike, metro_strike (in|against|over TGT) (by SRC)
    mode strike
    cameo 143
    one-way
    of SRC
    + A rail strike in France stranded travellers.  - > FRA
    - The bus struck a kerb.

teacher-strike
    noun teacher_strike, teachers_strike, doctors_strike, nurses_strike, student_strike, civil_service_strike, prison_strike, miners_strike, oil_strike, farm_strike, police_strike (in|against|over TGT) (by SRC)
    mode strike
    cameo 143
    one-way
    of SRC
    + A doctors strike in Nigeria closed clinics.  - > NGA
    - The miner struck gold.

lockout
    noun lockout, labour_unrest, labor_unrest, labour_dispute, labor_dispute, industrial_dispute, industrial_unrest (in|with|at|over TGT) (by SRC)
    mode strike
    cameo 143
    one-way
    + Labour unrest in Bangladesh spread.  - > BGD
    - The lockout of the cat lasted a night.

paralyse
    SRC:%crowd {paralyze paralyse cripple} {transport traffic city economy port airport country capital} (in|of TGT)
    mode strike
    cameo 143
    one-way
    + Truckers paralysed traffic in Brazil.  - > BRA
    - Snow paralysed traffic.

refuse-serve
    SRC:people|%crowd {refuse} {order service duty deployment conscription draft} (in|to TGT)
    noun draft_resistance, conscientious_objection (in|by TGT)
    one-way
    cameo 140
    + Israeli reservists refused service in Lebanon.  ISR > -
    - The machine refused the coin.

mob
    noun mob_attack, mob_justice, prison_mutiny, prison_uprising, jail_riot, football_riot, street_battle, street_clash, running_battle (in|with|between|against TGT) (by SRC)
    mode riot
    cameo 145
    one-way
    + A prison mutiny in Venezuela left many dead.  - > VEN
    - The mob film was a hit.

set growers
    farmer grower producer fisherman trucker shepherd winegrower peasant

overturn
    SRC:%crowd|%growers {overturn flip set_alight hijack} {car bus police_car van vehicle lorry truck tanker trailer} (in|of TGT)
    SRC:%crowd|%growers {tip dump empty spill unload pour scatter strew} ANY on|onto|into|in|outside|in_front_of|to|across {road street motorway highway ministry embassy gate square port track}
    SRC:%crowd|%growers {empty tip dump spill unload} {cargo load truckload lorryload crate} (of ANY) (in|on|of TGT)
    mode riot
    cameo 145
    one-way
    + Youths overturned a police car in Senegal.  - > SEN
    + French farmers tipped Spanish strawberries on to a road.  FRA > ESP
    + Growers overturned Italian lorries near Lyon.  - > ITA
    - The storm overturned a van.

break-through
    SRC:%crowd {break_through breach tear_down topple cross} {barrier barricade cordon fence police_line} (of|at|around|in|outside TGT)
    SRC:%crowd {break} through {barrier barricade cordon police_line} (of|at|around|in TGT)
    mode riot
    cameo 145
    one-way
    + Demonstrators broke through a cordon of police in Seoul.  CVL > COP
    - The calf broke through the fence.

burn-tyres
    SRC:%crowd {burn light set} {tire tyre bonfire barricade} (in|on|at|outside TGT)
    mode riot
    cameo 145
    one-way
    + Protesters burned tyres in Lebanon.  CVL > LBN
    - The racer burned his tyres in Monaco.

attack-office
    SRC:%crowd {attack trash wreck ransack} {party_office party_headquarters shop bank mall hotel} (of|in TGT)
    mode riot
    cameo 145
    one-way
    + Demonstrators wrecked a bank in Greece.  CVL > GRC
    - Moths wrecked the shop.

lawlessness
    noun anarchy, lawlessness, mayhem, melee, breakdown_of_order (in TGT)
    mode riot
    cameo 145
    one-way
    + Mayhem broke out in Haiti.  - > HTI
    - The nursery was pure mayhem.

tear-poster
    SRC:%crowd {tear_down rip_down deface burn} {poster portrait billboard sign} (of|in TGT)
    cameo 145
    one-way
    mode vandalize
    + Demonstrators tore down posters of the Syrian president.  CVL > SYR
    - She tore down the poster of the fair.

women-march
    noun womens_march, women_march, gay_pride_march, pride_parade, climate_strike, climate_protest, climate_march, peace_vigil, candle_march (in|against|outside|for TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + A pride parade in Turkey was held by activists.  - > -
    - The parade of hats was a success.

rally-size
    SRC:%crowd {crowd jam throng pack} {square street avenue park} (in|of TGT)
    mode demo
    cameo 141
    one-way
    unless {funeral homage concert parade festival}
    + Protesters thronged a square in Serbia.  CVL > SRB
    - Shoppers thronged the street.
    ~ People packed the streets of Lima for the concert of a Chilean singer.

protest-law
    SRC:%crowd {protest denounce oppose} {law bill decree tax reform price_rise price_hike austerity fuel_price pension_reform mine pipeline dam construction} (in|of|by TGT)
    mode demo
    one-way
    cameo 1412
    + Farmers in India protested the law.  AGR > -
    - The gourmet denounced the tax on taste.

protest-arrest
    SRC:%crowd {protest denounce} {arrest killing death shooting verdict sentence detention execution} (in|of|by TGT)
    mode demo
    one-way
    cameo 1413
    + Students in Iran protested the death of a woman.  EDU > -
    - The cat protested its bath.

protest-election
    SRC:%crowd {protest denounce} {election result vote fraud} (in|of|by TGT)
    noun post_election_protest, election_protest, vote_protest (in|against|by TGT) (by SRC)
    mode demo
    one-way
    cameo 1411
    + Supporters of the opposition in Gabon protested the result.  - > -
    - The critic protested the vote of the prize.

independence-rally
    noun independence_rally, secession_rally, autonomy_march, separatist_rally, nationalist_march, far_right_march, neo_nazi_march, loyalist_march (in|against|through|by TGT) (by SRC)
    mode demo
    one-way
    cameo 1414
    + A nationalist march in Poland drew thousands.  - > POL
    - The march of autumn began.

student-protest
    noun student_protest, student_demonstration, student_march, farmer_protest, worker_protest, union_rally, teacher_protest, miner_protest, refugee_protest, prisoner_protest, land_protest, food_protest (in|against|over|by|outside TGT) (by SRC)
    mode demo
    cameo 141
    one-way
    + A student protest in Colombia spread.  - > COL
    - The protest of the kettle was loud.

border-block
    SRC:%crowd {block blockade seal} {border crossing border_crossing frontier checkpoint} (with|to|between|into TGT)
    noun border_blockade, truck_blockade, port_blockade, highway_blockade, rail_blockade, pipeline_blockade (with|in|by|of TGT) (by SRC)
    mode obstruct
    cameo 144
    one-way
    + Polish farmers blocked the border with Ukraine.  AGR > UKR
    - Mud blocked the crossing.

occupy-noun
    noun factory_occupation, campus_occupation, university_occupation, land_occupation, farm_invasion, land_invasion, squatting (in|by|of TGT) (by SRC)
    mode obstruct
    cameo 144
    one-way
    + Farm invasions in Zimbabwe went on.  - > ZWE
    - The occupation of the nest by a cuckoo began.

riot-noun
    noun food_riot, fuel_riot, bread_riot, soccer_riot, student_riot, religious_riot, communal_riot, ethnic_riot, anti_government_riot, anti_chinese_riot, urban_riot (in|against|by|over TGT) (by SRC)
    mode riot
    cameo 145
    of SRC
    one-way
    + Communal riots in India killed twenty.  - > IND
    - The food was a riot.

violent-protest
    noun violent_protest, violent_demonstration, bloody_protest, deadly_protest, street_unrest, youth_violence, election_violence, post_election_violence, political_unrest (in|against|by|over TGT) (by SRC)
    mode riot
    cameo 145
    of SRC
    one-way
    + Post-election violence in Kenya displaced thousands.  - > KEN
    - The violent colours protested.

march-on
    SRC:%crowd {march} on|to {parliament palace capital ministry embassy headquarters presidency} (in|of TGT)
    mode demo
    cameo 141
    one-way
    + Veterans and students marched on parliament in Ghana.  EDU > GHA
    - The ants marched to the palace of sugar.

chain-protest
    SRC:%crowd {hold stage} {protest demonstration rally sit_in vigil} outside|in_front_of|at {embassy ministry parliament consulate court office} (of|in TGT)
    mode demo
    cameo 141
    one-way
    + Students held a rally outside the embassy of Iran.  EDU > IRN
    - The choir held a rally of songs.

hunger-noun
    noun hunger_striker, hunger_protest, hunger_strike_protest, fasting_protest (in|against|at TGT)
    one-way
    mode hunger
    cameo 142
    + Hunger strikers in Bahrain demanded release.  - > BHR
    - The hunger of the cat was striking.

# --- crowds, in more words ---

set outfits
    party opposition union federation confederation movement coalition alliance front bloc lawmaker deputy mp senator legislator delegate faction
set roadway
    road highway motorway street bridge tunnel railway border crossing border_crossing port airport runway ring_road junction roundabout avenue
    intersection mine refinery depot pipeline terminal track expressway autobahn gate entrance checkpoint traffic access
set seats
    parliament ministry embassy consulate palace residence headquarters office building town_hall city_hall court courthouse mayor's_office
    police_station mansion villa compound house home airport seat statehouse capitol chamber governor's_office television_station
set rally-cry
    resignation ouster removal departure release inquiry justice reform election independence apology withdrawal recount truth pay wage

vent-anger
    SRC:%crowd {vent voice express show air} {anger fury rage outrage discontent} at|against|with|over|toward TGT
    SRC:people|%crowd {vent voice express show air} {anger fury rage outrage frustration discontent opposition} in|on {street square march demonstration protest}
    noun outpouring, groundswell of {anger fury rage discontent outrage} (against|at|over|in TGT) (by|from SRC)
    mode demo
    cameo 140
    + Fishermen in Sri Lanka vented their anger at the government.  LKA > LKA
    + Egyptian workers showed their discontent in the streets.  EGY > -
    - The diner vented his anger at the soup.

sing-and-chant
    SRC:people|%crowd {chant shout yell scream sing} {curse abuse anthem anti-government_slogan down death} (against|at|outside|in|to TGT)
    SRC:%crowd {chant shout yell} for {resignation freedom ouster departure independence}
    SRC:people|%crowd {wave brandish hold raise} {placard banner portrait fist black_flag white_paper candle} (against|outside|in|demanding TGT)
    mode demo
    cameo 141
    + Students shouted insults at the Turkish consul.  EDU > TUR
    + Villagers in Laos raised banners against the governor.  LAO > LAO
    - The choir sang slogans for soap.

throng
    SRC:%crowd {throng jam cram fill flood overrun pack swamp} {centre center heart downtown plaza main_square boulevard seafront waterfront roundabout plain esplanade park stadium field} (of|in TGT)
    SRC:people|%crowd {throng flood swamp} {centre center heart avenue boulevard square} of TGT:place
    SRC:%crowd {throng flood swamp pack} TGT:place
    SRC:people|%crowd {mass converge descend flock} on|into|in|through|onto {capital centre center square downtown parliament plaza} (of|in TGT)
    SRC:people|%crowd {turn_out come_out show_up} for|at {rally march protest demonstration vigil} (against|in TGT)
    mode demo
    cameo 141
    unless {shopper sale tourist carnival festival fan pilgrim match}
    + Protesters thronged the centre of Minsk.  CVL > BLR
    + Farmers converged on the capital of Paraguay.  AGR > PRY
    - Bees flooded the square of clover.

stand-in-vigil
    SRC:people|%crowd {stand sit kneel lie camp_out sleep} outside|in_front_of|before {parliament embassy ministry palace consulate court prison office headquarters residence} (of|in|to TGT)
    SRC:%crowd {light lay place burn} {candle flower wreath} outside|in_front_of|at {embassy consulate ministry parliament prison palace} (of|in|for TGT)
    SRC:people|%crowd {besiege picket mob ring encircle blockade} {residence home villa mansion headquarters television_station} (of|in TGT)
    mode demo
    cameo 141
    + Widows sat outside the ministry in Sarajevo.  - > BIH
    + Czech students lit candles outside the Russian embassy.  CZE EDU > RUS
    - Guests lit a candle at the court of the hotel.
    ~ The French minister laid flowers at the embassy.

delegation-petition
    SRC:people|%crowd {present submit deliver hand hand_over send} {memorandum list_of_demand petition open_letter complaint letter_of_protest protest_letter} (to|at TGT)
    SRC {sign} {open_letter petition manifesto protest_letter} (against|to|condemning|urging TGT)
    noun signature_drive, signature_campaign, open_letter, petition_drive, online_petition (to|against|in TGT) (by|from SRC)
    mode demo
    cameo 140
    + Cuban writers signed an open letter to the president.  CUB > CUB
    + Ghanaian workers handed a memorandum to the labour minister.  GHA > GHA
    - The tenant signed the lease.

wear-symbol
    SRC:people|%crowd {wear don pin} {black armband ribbon yellow_ribbon mask white orange} to|in|as {protest mourning defiance show denounce demand sign}
    SRC:people|%crowd {take_off remove burn wave discard cut throw_off shed} {headscarf hijab veil hair scarf} (in|at|during ANY)
    SRC:people|%crowd {shave} {head} to|in {protest denounce}
    mode demo
    cameo 141
    + Iranian women burned their headscarves in the street.  IRN CVL > -
    + Taiwanese teachers wore black to protest.  TWN > -
    - The bride wore white in Verona.

observe-strike
    SRC:people|%crowd|%outfits {observe heed back support honour honor} {general_strike strike_call shutdown strike stoppage day_of_action bandh hartal} (against|over|in|to TGT)
    SRC:people|%crowd|%outfits {call declare proclaim announce launch} {strike general_strike stoppage shutdown walkout day_of_rage day_of_action hartal bandh sit-in march rally protest} (for|against|over|in|to|at TGT)
    SRC:%crowd|people {shut close shutter} {shop store business market stall school pharmacy clinic} against|over {government tax law price killing raid arrest}
    mode strike
    cameo 143
    when {sit-in march rally protest} mode demo cameo 141
    + Kashmiri separatists called a strike against India.  - > IND
    + A general strike was observed by Palestinians over the killing.  PSE > -
    - The clock struck one.
    ~ The American president ordered the strikes.

paralyse-by-strike
    SRC:%crowd|people {halt stop suspend disrupt cripple idle} {production output work bus_service train_service flight service operation loading surgery lesson class teaching delivery garbage_collection} (at|in|over|against TGT)
    SRC:%crowd|people {walk stay keep} {off away out} (in|over|at ANY)
    SRC:%crowd {refuse} to {work teach load unload fly sail drive}
    SRC:%crowd|people {stay_away keep_away stay_home} from {work class school job classroom}
    noun stay-away, stayaway, work_boycott, teaching_strike, dock_workers'_strike (in|over|against TGT) (by SRC)
    mode strike
    cameo 143
    + Zambian teachers stayed away from work over pay.  ZMB > -
    + Dockers in Chile refused to load ships.  CHL > -
    - The pupil stayed away from school with measles.

stage-action
    SRC:people|%crowd {take stage hold begin threaten extend resume start launch} {industrial_action job_action strike_action wildcat_strike sick-out lightning_strike warning_strike token_strike rolling_strike 24-hour_strike two-day_strike sympathy_strike solidarity_strike} (against|over|in|at TGT)
    SRC:people|%crowd {ground} {plane flight fleet} (in|over|at TGT)
    SRC:people|%crowd {blockade picket} {factory plant mine depot refinery port warehouse shipyard} (in|of|over|at TGT)
    mode strike
    cameo 143
    + Miners in Bolivia blockaded a plant.  BOL > BOL
    + French controllers took strike action over pay.  FRA > -
    - The coach took strike action after foul balls in the club film.

fast-in-protest
    SRC:people|%crowd {fast starve} to|in {protest press demand force denounce draw urge pressure}
    SRC:people|%crowd {launch start begin stage declare enter continue extend} {hunger_strike indefinite_hunger_strike open-ended_hunger_strike} in|over|against|at|to|until|outside|for ANY
    SRC:people|%crowd {refuse reject turn_down decline} {medication water treatment tray} (in|over|to|against|at ANY)
    SRC:people|%crowd {sew stitch} {mouth} (in|to|over ANY)
    mode hunger
    cameo 142
    unless {duty-free tax trade tariff duty}
    + Inmates in Guantanamo launched a hunger strike over their treatment.  - > -
    + A Moroccan activist fasted to press the government.  MAR > MAR
    - The model refused food at the gala.
    ~ The American president turned down such treatment for watches from Japan, a trade official said.

shun-parliament
    SRC:state|%outfits {walk_out storm_out march_out} of|from {parliament assembly chamber session congress house senate sitting debate plenary knesset bundestag}
    SRC:state|%outfits {stay_away keep_away absent} from {parliament session assembly vote poll sitting debate swearing-in inauguration ceremony talks}
    SRC:state|%outfits {disrupt interrupt heckle shout_down obstruct filibuster} {session debate speech budget_speech sitting vote address} (by|of|in TGT)
    SRC:%outfits {refuse} to {sit vote attend participate} (in|with ANY)
    noun parliamentary_boycott, opposition_walkout, opposition_boycott (of|in|by|over TGT) (by SRC)
    mode boycott
    cameo 143
    + Opposition lawmakers walked out of the Ghanaian parliament.  GHA > -
    + Sunni deputies stayed away from the Iraqi assembly.  - > -
    - The caterers walked out of the kitchen.

shun-vote
    SRC:%outfits|people {boycott shun snub ignore sit_out spurn} {census plebiscite local_election parliamentary_election presidential_election by-election} (in|of|by|over TGT)
    SRC:%outfits|people {call urge} for {boycott abstention blank_vote} (of|in TGT)
    SRC:%outfits|people {urge ask call_on} TGT to {boycott abstain}
    SRC:%outfits|people {tear burn spoil} {ballot ballot_paper voting_card} (in|at TGT)
    noun election_boycott, vote_boycott, poll_boycott, referendum_boycott (by|in|of TGT) (by SRC)
    SRC:%outfits|people {stay_out stay_away keep_out} of|from {election vote poll referendum race runoff contest} (in|of|over TGT)
    mode boycott
    cameo 143
    + The Gabonese opposition called for a boycott of the vote.  GAB > -
    + Ballots were burned by villagers in Mexico.  MEX > MEX
    - The critic shunned the poll of best books.

shun-goods
    SRC:people|%crowd {shun avoid spurn} {product goods brand import} (of|from|in|over|to TGT)
    SRC:people|%crowd {stop refuse} {buying purchasing} {product goods brand} (from|of TGT)
    SRC:people|%crowd {dump pour_away pour_out destroy smash burn} {product goods wine milk whisky cola vodka} (from|of|in|over TGT)
    SRC:people|%crowd {return give_back send_back hand_back} {passport medal award honour voting_card membership_card} (to|in|over TGT)
    mode boycott
    cameo 143
    + Kuwaiti shoppers shunned goods from Denmark.  KWT > DNK
    + French wine was dumped by Australian activists.  AUS > FRA
    - The vegan avoided products of cows.

refuse-to-cooperate
    SRC:people|%crowd {refuse withhold stop} {pay tax rent bill fine fare draft conscription service} in|over|to {protest force demand press}
    SRC:people|%crowd {burn tear_up destroy shred} {identity_card draft_card ration_card bill tax_notice call_up_paper passbook} (in|outside|at|of TGT)
    SRC:people|%crowd {hide shelter} {deserter draft_dodger migrant dissident} (from|in|in_defiance_of TGT)
    mode boycott
    cameo 143
    + Draft cards were burned by Belarusian students.  BLR > -
    - The dog ignored the order to sit.

# --- blocked ways ---

choke-roads
    ANY:%vehicles {block choke clog jam snarl clog_up gridlock} %roadway (around|in|near|into|to|of TGT)
    SRC:people|%crowd|%tribes {cut cut_off choke clog jam snarl blockade barricade block} %roadway (to|in|near|around|between|with|of TGT)
    SRC:%crowd|%tribes {close shut seal} %roadway (to|in|near|around|between|with|of TGT)
    SRC:people|%crowd|%tribes {use park drive} {tractor truck lorry taxi car bus} to {block blockade choke slow}
    SRC:people|%crowd {drive roll} {tractor truck lorry} into|to|onto|through {capital centre city motorway square} (of|in TGT)
    SRC:people|%crowd {park leave line_up station} %vehicles across|on|along|at %roadway (to|in|of TGT)
    SRC:people|%crowd|%tribes {choke_off cut_off sever disrupt} {supply_route supply_line trade_route supply fuel_supply highway} (to|of|from|into TGT)
    mode obstruct
    cameo 144
    + Tractors choked the motorways around Brussels.  - > BEL
    + Indigenous Colombians cut a highway near Cali.  COL > COL
    - Fog closed the bridge in Oslo.

set vehicles
    tractor truck lorry taxi convoy cab barge trawler combine bus
set tribes
    tribe clan community member activist resident villager group family commune

put-up-barricades
    SRC:people|%crowd|%tribes {put_up erect set_up throw_up build raise place man pile} {barricade roadblock blockade obstacle barrier tyre tire burning_tyre tent_city log boulder} (on|across|in|at|around|of|outside TGT)
    SRC:people|%crowd|%tribes {burn ignite light set} {tyre tire barricade log rubbish} (on|across|in|at|along|outside TGT)
    SRC:people|%crowd {felled fell lay} {tree log} across {road highway street}
    mode obstruct
    cameo 144
    + Serbs put up barricades in northern Kosovo.  - > KOS
    + Residents of Soweto burned tyres on a highway.  - > -
    - The mason built a barrier in the garden.

keep-blockade
    SRC:people|%crowd {keep_up maintain continue extend begin start launch mount stage resume tighten announce} {blockade roadblock road_blockade border_blockade sit-in occupation go-slow picket} (of|at|on|in|against|with TGT)
    SRC:people|%crowd {lie lie_down sit sit_down} on|across|in {road track rail tarmac runway motorway}
    SRC:people|%crowd {chain glue padlock} {themselves himself herself} on|to|across {road track rail tarmac runway gate railing motorway street}
    noun truckers_blockade, farmers_blockade, highway_blockade, tractor_blockade, tractor_convoy, slow_drive, snail_protest, port_picket (in|of|at|by|against|over TGT) (by SRC)
    mode obstruct
    cameo 144
    + Polish truckers kept up a blockade of the border with Ukraine.  POL > UKR
    + A tractor convoy in The Hague by farmers caused jams.  - > NLD
    - The dealer kept up a picket fence.

occupy-place
    SRC:people|%crowd|%tribes {occupy seize take_over squat overrun invade barge_into} {campus university rectorate faculty dormitory oil_field oilfield oil_installation pumping_station refinery airport_terminal railway_station cathedral theatre tv_station studio ranch estate plantation construction_site dam roundabout} (in|of|near|to TGT)
    SRC:people|%crowd {barricade lock} {themselves himself} in|inside {university building prison campus mine church school}
    SRC:people|%crowd {shut close turn_off shut_down} {valve oilfield pipeline terminal oil_terminal well} (in|of|near|at TGT)
    mode obstruct
    cameo 144
    + Libyan protesters shut an oilfield.  LBY > -
    + A rectorate in Belgrade was occupied by students.  EDU > SRB
    - Ivy invaded the estate.

human-shield-protest
    SRC:people|%crowd {link join} {arm hand} around|outside|across|against TGT
    SRC:people|%crowd {form make create} {human_wall human_barrier ring line} (around|outside|at|across TGT)
    SRC:people|%crowd {disrupt heckle interrupt invade} {speech ceremony congress summit conference parade ritual concert} (by|of|in|over TGT)
    mode demo
    cameo 141
    + Catalans linked hands across Barcelona.  ESP > -
    + A ceremony in Armenia was disrupted by protesters.  - > ARM
    - The chain linked the arm to the wall.

# --- riot ---

storm-seat
    SRC:%crowd {storm overrun ransack break_into barge_into burst_into invade raid besiege assault stone} %seats (of|in|belonging TGT)
    SRC:%crowd|%outfits {break burst force barge surge push} into|through|inside %seats (of|in TGT)
    SRC:%crowd {scale climb jump_over breach pull_down} {wall fence gate perimeter} (of|around|at|outside TGT)
    SRC:%crowd {set} {%seats} on {fire} (in|of TGT)
    SRC:%crowd|%outfits {set} {fire} to {%seats post police_post party_office station checkpoint bus} (of|in TGT)
    mode riot
    cameo 145
    + An angry mob broke into the residence of the Nepali prime minister.  - > NPL
    + The walls of the Swedish embassy in Baghdad were scaled by protesters.  CVL > SWE
    - Ants invaded the house.

torch-things
    SRC:%crowd {torch burn overturn smash stone vandalise vandalize trash wreck ransack} {police_car patrol_car police_vehicle police_post bus tram car shopfront shop bank party_office toll_booth metro_station ballot_box campaign_office billboard} (in|of|outside|during|near TGT)
    SRC:%crowd {ransack loot raid plunder} {warehouse shop store supermarket mall granary pharmacy aid_depot} (in|of|owned TGT)
    SRC:people|%crowd {set} {%roadway car bus tyre building shop %seats} on {fire} (in|of TGT)
    SRC:people|%crowd {set_ablaze set_alight} TGT:body
    mode riot
    cameo 145
    + Demonstrators torched a police car in Quito.  - > ECU
    + Protesters looted warehouses in Lagos.  CVL > NGA
    - The cat smashed a car mirror in Lyon.

rampage-through
    SRC:people|%crowd {rampage riot run_riot run_amok} (through|in|across|against|over TGT)
    SRC:people|%crowd {go} on {rampage looting_spree spree} (in|through|over|after TGT)
    noun looting_spree, mass_looting, looting, pogrom (in|against|over|by TGT) (by SRC)
    mode riot
    cameo 145
    unless {phone shopping spending}
    + A mob rampaged through a Chinese district in Jakarta.  - > -
    + Youths went on a looting spree in Santiago.  - > CHL
    - The toddlers ran amok in the nursery.

turn-violent
    ANY:%demo {turn become grow} {violent ugly bloody deadly} (in|near|against|outside TGT)
    ANY:%demo {degenerate descend spiral turn spill_over erupt boil_over} into|in {riot rioting violence chaos clash looting mayhem street_battle} (in|near|against TGT)
    mode riot
    cameo 145
    + A rally in Tbilisi turned violent.  - > GEO
    + Protests in Chile descended into looting.  - > CHL
    - The film turned violent in act two.

anarchy-nouns
    noun ferment, upheaval, commotion (in|against|over|at|across TGT) (by SRC)
    mode riot
    cameo 145
    + Political ferment in Burundi alarmed donors.  - > BDI
    - The brew was in ferment.

deface
    SRC:people|%crowd {spray splash smear cover douse daub deface paint vandalise vandalize} {%seats monument statue gate wall painting artwork brandenburg_gate landmark tank mural} (of|at|in TGT) (with ANY)
    SRC:people|%crowd {throw hurl fling toss pour splash smear} {paint soup mash oil blood tomato_soup cake ink} at|on|over|onto ANY
    SRC:people|%crowd {topple pull_down knock_over knock_down behead hack_down smash drag_down} {statue monument bust cross memorial portrait} (of|in|to TGT)
    mode vandalize
    cameo 145
    + Activists in Berlin splashed paint on a ministry.  - > DEU
    + A statue of the king of Belgium was toppled by students.  EDU > BEL
    - The toddler smeared cake on the wall.

burn-symbols
    SRC:people|%crowd {burn torch set_alight trample stamp_on tear rip_up shred spit_on} {flag portrait effigy picture photograph poster mock_coffin dummy banner newspaper} (of|outside|in|in_front_of|showing TGT)
    SRC:people|%crowd {hang hang_up parade} {effigy dummy} (of|in TGT)
    SRC:people|%crowd {tear_down rip_down pull_down remove haul_down replace} {flag portrait poster election_poster statue emblem} (of|at|from|in TGT)
    mode vandalize
    cameo 141
    + Pakistani students burned an effigy of the American president.  PAK > USA
    + The flag of Turkey was torn down by Kurds in Cologne.  - > TUR
    - The gardener burned the newspaper.

self-burn
    SRC:people {set} {himself herself themselves} on {fire} (in|outside|over|to ANY)
    SRC:people {douse drench} {himself herself themselves} (with|in|outside ANY)
    SRC:people {immolate self-immolate} ({himself herself themselves}) (in|outside ANY)
    mode demo
    cameo 140
    + A Tibetan monk set himself on fire in China.  - > CHN
    + A Bulgarian man doused himself with petrol outside a court.  BGR > -
    - The stuntman set himself on a horse.

# --- calls, leaders, shapes ---

lead-protest
    SRC:people|%outfits {lead head spearhead organise organize mastermind front address} {protest march demonstration sit-in strike protest_movement uprising revolt} (against|in|for|over|outside TGT)
    SRC:people|%outfits {join swell bolster} {protest march demonstration sit-in picket_line protest_movement} (against|in|for|over|outside TGT)
    SRC:people|%outfits {call_on urge summon} TGT to {take_to_the_street rise_up march demonstrate protest strike}
    mode demo
    cameo 141
    unless {campaign candidate primary nominee nomination caucus stock share}
    + The Kenyan opposition leader led a march against the government.  KEN > KEN
    + Teachers swelled the protest in Oaxaca.  - > -
    - The horn led the march of the opera.

shape-nouns
    noun mass_gathering, protest_gathering, protest_convoy, protest_wave, protest_campaign, popular_mobilisation, cacerolada, protest_caravan, human_chain, mock_funeral, protest_concert, protest_action, backlash_on_the_street (in|against|outside|at|over|by|across TGT) (by SRC)
    mode demo
    cameo 141
    + A mock funeral by nurses in Madrid lasted an hour.  - > ESP
    + A protest campaign against the Israeli government went on.  - > ISR
    - The mass gathering of starlings drew walkers.

rally-demand
    SRC:people|%crowd {march rally demonstrate protest gather} to {demand press urge call force} %rally-cry (of|from|for|by TGT)
    SRC:people|%crowd {march rally demonstrate} for|demanding %rally-cry (of|from|by TGT)
    SRC:people|%crowd {press clamour clamor} for {resignation ouster removal departure independence secession autonomy release} (of|from TGT)
    SRC:people|%crowd {march rally demonstrate walk parade} (down|along|through|to|outside ANY) to {press demand urge force pressure denounce oppose protest condemn support show}
    mode demo
    cameo 141
    + Guatemalans marched for the resignation of the president.  GTM > -
    + Students clamoured for independence from France.  EDU > FRA
    - The parrot pressed for the release of the nut.

student-walkout
    SRC:people|%crowd {walk_out march_out} of {class school lecture classroom university factory plant office newsroom hospital} (in|over|to|at ANY)
    SRC:people|%crowd {skip boycott cut} {class lesson lecture exam school} (to|in|over|for ANY)
    noun school_walkout, student_walkout, class_walkout, school_strike, exam_boycott, lecture_boycott (in|against|over|by|for TGT) (by SRC)
    mode strike
    cameo 143
    + Pupils in Sweden skipped school to protest.  - > SWE
    + A student walkout in Dhaka closed the university.  - > BGD
    - The boy skipped class to fish.

defy-rulers
    SRC:people|%crowd {stage mount hold} {show act display} of {defiance dissent disobedience strength} (against|in|toward|outside TGT)
    SRC:people|%crowd {parade process walk file} {through in along} {street capital city} (in|against|of|to TGT)
    noun act_of_defiance, show_of_defiance, show_of_dissent, campaign_of_disobedience, non_cooperation_campaign, people_power (against|toward|towards|by|in TGT) (by|from SRC)
    mode demo
    cameo 140
    + Monks in Myanmar staged a show of defiance against the junta.  MMR > MMR
    + An act of defiance toward the Vietnamese authorities was filmed.  - > VNM
    - The defiance of gravity by the tenor pleased fans.

mutiny-prison
    SRC:people {seize take_over} {prison jail wing} (in|at|of TGT)
    SRC:people {riot mutiny rampage} in|at {prison jail camp detention_centre} (in|of|near|over TGT)
    noun prison_takeover, jail_takeover (in|at|over|by TGT) (by SRC)
    mode riot
    cameo 145
    + Inmates rioted in a jail in Ecuador.  - > ECU
    + A prison in Brazil was taken over by inmates.  - > BRA
    - The chorus mutinied at rehearsal.

hurl-shoe
    SRC:people|%crowd {hurl throw fling toss lob} {shoe egg tomato pie cream_pie banana dung custard} at TGT:people
    SRC:people|%crowd {spit} at|on TGT:people
    mode demo
    cameo 141
    unless {stage concert match}
    + An Iraqi reporter hurled a shoe at the American president.  IRQ > USA
    + Eggs were thrown at the Ukrainian premier by students.  EDU > UKR
    - The clown threw a pie at the drummer on stage.

mob-motorcade
    SRC:people|%crowd {surround mob block stone chase ambush halt} {motorcade convoy car bus limousine delegation} of TGT
    SRC:people|%crowd {chase chase_away drive_out drive_away turn_back heckle} TGT:%officials
    mode riot
    cameo 145
    unless {singer fan star band actor}
    + Settlers mobbed the convoy of an Israeli minister.  - > ISR
    + Villagers in Peru drove away officials of the mining ministry.  - > PER
    - Fans mobbed the car of the singer.

set officials
    official surveyor inspector mayor governor tax_collector policeman councillor delegation magistrate

block-eviction
    SRC:people|%crowd {block prevent stop resist obstruct} {eviction deportation demolition logging drilling felling evacuation census vaccination} (of|in|from|by TGT)
    SRC:people|%crowd {block stop prevent} {worker bulldozer ship tanker train crew lawmaker minister mp} from {enter entering leave leaving docking sailing working reaching}
    mode obstruct
    cameo 144
    + Villagers in Romania blocked the drilling.  - > ROU
    + An eviction in Athens was prevented by activists.  - > GRC
    - The lock prevented the eviction of air.

leaflet
    SRC:people|%crowd {distribute scatter hand_out drop circulate} {leaflet flyer pamphlet handbill balloon} (against|in|over|to|calling|criticising TGT)
    SRC:people|%crowd {send float launch release fly} {balloon leaflet} into|to|over|across TGT
    mode demo
    cameo 140
    unless {taliban rebel guerrilla militant army}
    + South Korean activists sent balloons into North Korea.  KOR > PRK
    + Leaflets against the Vietnamese government were scattered by dissidents.  - > VNM
    - The grocer handed out flyers for plums.
    ~ Taliban fighters handed out leaflets against the government.

mock-vote
    SRC:people|%crowd|%outfits {hold stage organise organize} {unofficial_referendum mock_referendum mock_election symbolic_vote parallel_election shadow_election unauthorised_vote mock_trial people's_tribunal} (on|of|in|against TGT)
    SRC:people|%outfits {set_up form proclaim declare} {parallel_government shadow_parliament alternative_parliament people's_council rival_government} (in|against|to TGT)
    mode demo
    cameo 140
    + Catalan activists held a symbolic vote on independence from Spain.  ESP > ESP
    + A mock trial of the Philippine president was staged by students.  EDU > PHL
    - The class held a mock election of a mascot.

lights-out
    SRC:people|%crowd {switch_off turn_off put_out dim} {light lamp} to|in {protest denounce press mourn demand}
    SRC:people|%crowd {beat bang bash clang ring hammer} {saucepan bell kettle spoon drum} (across|in|at|outside|against|from|over TGT)
    SRC:people|%crowd {honk sound blare} {horn siren vuvuzela} to|in|outside|against ANY
    mode demo
    cameo 141
    + Residents of Buenos Aires banged saucepans against the president.  ARG > ARG
    + Myanmar's nurses switched off the lights to protest.  MMR > -
    - The caretaker rang a bell in the yard.

general-disobedience
    SRC:people|%crowd|%outfits {launch begin wage start mount step_up call} {campaign drive movement} of {disobedience civil_disobedience protest strike resistance defiance non_violence boycott} (against|in|for TGT)
    mode demo
    cameo 140
    unless {price share tension temperature index}
    + Tamil politicians launched a campaign of civil disobedience in Sri Lanka.  - > LKA
    + A movement of defiance was launched by Burmese monks.  - > -
    - Temperatures rose against the odds.

brave-weather
    SRC:%crowd {brave endure} {cold rain snow heat tear_gas police ban curfew bullet arrest crackdown water_cannon threat freezing_temperature sub_zero_temperature} (to|in|against|on|outside ANY)
    mode demo
    cameo 141
    unless {shopper tourist fan match climber sailor}
    + Protesters braved the rain to denounce the Serbian government.  CVL > SRB
    + Demonstrators endured tear gas outside the Armenian parliament.  CVL > -
    - Shoppers braved the cold for the sales.

set unrests
    protest demonstration march strike riot unrest uprising revolt walkout sit_in vigil rioting

sweep-country
    ANY:%unrests {sweep rock grip engulf shake roil hit paralyse paralyze convulse cripple plague spread_across} TGT:place
    ANY:%unrests {spread fan_out ripple extend} to|across|through|beyond TGT:place
    mode demo
    cameo 141
    when {strike} mode strike cameo 143
    when {riot} mode riot cameo 145
    + Protests swept Tunisia.  - > TUN
    + The demonstrations spread to Kandy in Sri Lanka.  - > LKA
    - The strike of midnight rolled across the square.

enter-day
    SRC:people|%crowd {enter begin mark reach complete} {week day month hour} of {hunger_strike strike protest fast blockade boycott sit-in vigil walkout occupation} (in|at|against|over TGT)
    ANY:%demo {enter reach} {week day month}
    mode demo
    cameo 141
    when {hunger_strike fast} mode hunger cameo 142
    when {strike walkout} mode strike cameo 143
    + Kurdish inmates in Turkey entered the fifth week of a hunger strike.  - > TUR
    + A doctors' strike in Kenya entered its second month.  - > KEN
    - The shop reached the last day of its sale.

unions-shut
    SRC:%unions {shut_down shut close close_down paralyse paralyze halt disrupt} {airport port school hospital train railway service country factory mine refinery metro power_plant economy flight} (in|over|for|against|of TGT)
    SRC:%unions {call_out pull_out bring_out} {member worker employee staff driver miner} (on|in|against|over TGT)
    SRC:%unions {vote} for {strike industrial_action walkout stoppage}
    mode strike
    cameo 143
    + A union shut down the ports of Chile.  - > CHL
    + Teachers' unions in Kenya pulled out their members over pay.  KEN > -
    - The buyers' union closed its shop.

set unions
    union federation confederation trade_union labour_federation labor_federation teachers'_union crew staff worker employee pilot driver docker miner

draw-onto-streets
    ANY {bring draw drive send pull push} SRC:people|%crowd onto|into|to|out_onto {street square} (of|in|against TGT)
    ANY {spark trigger ignite provoke prompt unleash touch_off set_off fuel stir} %demo (in|across|against|by|from|outside TGT)
    ANY {spark trigger ignite provoke unleash touch_off stir} {unrest rioting} (in|across|among|against TGT)
    ANY {spark trigger ignite provoke unleash touch_off stir} {fury outcry uproar outrage anger} in|across|among TGT
    mode demo
    cameo 141
    when {riot rioting unrest} mode riot cameo 145
    + The price rise drew thousands onto the streets of Quito.  - > ECU
    + The arrest sparked protests in Kenya.  - > KEN
    - The joke sparked a riot of laughter.
    ~ The remark sparked the minister's fury.

band-together
    SRC:people|%crowd {mobilise mobilize band_together rally unite} against TGT
    SRC:people|%crowd {turn} {anger ire fury} on|against TGT
    mode demo
    cameo 140
    + Villagers in Serbia mobilised against the government.  SRB > SRB
    - The cells banded together against the virus.

embark-strike
    SRC:people|%unions {embark} on|upon {strike indefinite_strike warning_strike sit-in industrial_action march} (against|over|in TGT)
    mode strike
    + Lecturers in Nigeria embarked on a strike.  NGA > -
    - The ship embarked on a march of luck.
