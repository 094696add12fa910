# cooperate.lex: actual two-way material exchange: trade, joint exercises, extradition, shared intelligence.
type COOPERATE

set joint-drill
    exercise drill maneuver manoeuvre war_game operation patrol military_exercise
set wares
    oil gas good arms weapon food technology equipment grain electricity wheat missile jet aircraft uranium
set intel
    intelligence information data evidence technology know-how
set wanted
    suspect fugitive suspected_killer war_criminal convict terrorist militant general warlord baron kingpin drug_lord leader boss
    separatist bomber hijacker gunman mobster hitman financier operative plotter trafficker smuggler spy hacker ringleader mastermind banker fugitive_banker man swindler courier accomplice assassin recruiter cleric warlord

joint-drill
    SRC {hold conduct stage begin start launch carry_out join} %joint-drill with TGT
    SRC {hold conduct stage begin start launch carry_out} {joint_exercise joint_drill joint_patrol joint_maneuver joint_manoeuvre war_game} (with TGT)
    noun joint_exercise, joint_drill, joint_maneuver, joint_manoeuvre, joint_patrol (with|between TGT) (by SRC)
    mutual
    cameo 062
    + China and Russia held joint exercises in the Baltic Sea.  CHN = RUS
    + Egypt began military exercises with the United States.  EGY > USA
    - The two schools held joint lessons in music.

trade
    SRC {trade} with TGT:state
    SRC {sell export} %wares to TGT
    SRC {buy import purchase} %wares from TGT
    SRC {sell} TGT %wares
    noun trade (with TGT)
    cameo 061
    + Russia sold missiles to India.  RUS > IND
    + Japan bought oil from Iran.  JPN > IRN
    - The farmer sold wheat to a neighbour.

extradite
    SRC {extradite hand_over transfer surrender turn_over deliver} ANY:people to TGT:state|armed
    SRC:state {extradite} ANY to TGT
    SRC:state|armed {hand} %wanted to TGT:state|armed
    SRC {extradite} TGT:people
    noun extradition (to TGT)
    cameo 063
    + Mexico extradited a drug lord to the United States.  MEX > -
    - The runner handed over the baton.

send-to-trial
    SRC:state {send fly transfer deliver surrender hand_over} ANY to {face} {charge trial justice prosecution}
    SRC:state {send fly transfer deliver surrender} ANY to {stand} {trial} in TGT:place
    SRC:state {send fly transfer} {suspect fugitive criminal drug_lord kingpin smuggler hacker} to TGT:place
    cameo 063
    + Colombia flew a kingpin to the United States.  COL > USA
    - The club sent its striker to Spain.

join-operation
    SRC {fight} alongside TGT
    SRC {join} TGT in {operation fight campaign exercise patrol}
    cameo 062
    + French soldiers fought alongside Malian troops.  FRA MIL > MLI
    - He fought alongside his brother on the farm.

sign-trade
    SRC {launch start open begin implement expand boost deepen strengthen} {trade cooperation partnership joint_venture economic_cooperation military_cooperation} (with|between TGT)
    mutual
    cameo 061
    + Russia expanded trade with India.  RUS > IND
    + Kenya and Uganda deepened economic cooperation.  KEN = UGA
    - The store expanded trade with loyal customers.

military-cooperation
    SRC:armed {train drill exercise} {together} (with TGT)
    SRC:armed {train} with TGT:armed
    SRC {send deploy contribute} {troop soldier ship warship} to {joint_force coalition exercise drill} (with|in TGT)
    SRC {host} {joint_exercise joint_drill exercise drill} (with TGT)
    cameo 062
    + Morocco hosted a joint exercise with Spain.  MAR > ESP
    - She trained with weights.

set commodity
    oil gas natural_gas coal grain wheat rice electricity uranium fuel sugar soybean beef fish timber copper cotton cocoa coffee
    diamond gold steel iron fertiliser fertilizer crude crude_oil lng food
set machine
    weapon arms missile jet warplane fighter_jet helicopter tank submarine frigate warship drone aircraft plane reactor turbine satellite
    radar truck bus train locomotive tractor equipment machinery technology air_defence_system vaccine ship

set bulk
    oil gas natural_gas coal crude crude_oil lng uranium electricity sugar coffee cocoa tea tobacco cotton wool rubber timber copper steel iron cement soybean
    beef pork poultry fish meat cheese lobster barley apple textile car chip flower
    fruit wine salmon diamond gold tin bauxite phosphate fertiliser fertilizer tractor lorry machinery

oil-flows
    ANY:%bulk {flow run} (through|via ANY) to|into TGT:state
    ANY:%bulk {begin start} {flowing} to TGT:state
    needs both
    cameo 061
    + Oil from Kazakhstan flows to China through a new pipeline.  KAZ > CHN
    - Wine flowed into the glasses.

barter
    SRC:state {ship supply send deliver sell give export pump} ANY to TGT in {exchange return}
    SRC:state {exchange swap barter trade} {good trainload merchandise %commodity %bulk %machine} (for ANY) (with TGT)
    SRC:state {trade swap barter} ANY for {%commodity %bulk %machine} (with TGT)
    mutual
    needs both
    cameo 061
    + Ghana shipped cocoa to Poland in exchange for tractors.  GHA > POL
    + Burma and India exchanged goods worth a million dollars.  MMR = IND
    - The boys exchanged cards at school.

joint-works
    SRC:state|armed {inaugurate open launch commission build construct run operate develop start set_up establish produce own} ANY (with TGT)
    words * joint*
    mutual
    needs both
    unless {session statement attack offensive raid communique declaration conference appeal bid parliament committee inquiry investigation letter}
    cameo 061
    + Iran and Pakistan inaugurated a joint power plant.  IRN = PAK
    + Chad built a pipeline jointly with Cameroon.  TCD > CMR
    - The brothers opened a joint account.

works-jointly
    SRC:state|armed {build construct run operate develop produce own drill explore} (ANY) (with TGT)
    words jointly *
    mutual
    needs both
    cameo 061
    + Chad and Cameroon jointly built a pipeline.  TCD = CMR
    - The brothers jointly built a shed.

mock-battle
    SRC:armed|state {jump parachute storm land fire sail assault attack seize defend practise practice rehearse train} (ANY) in|during {exercise joint_exercise drill war_game manoeuvre maneuver mock_landing mock_attack mock_assault mock_battle}
    SRC:armed|state {take_part participate join engage} in {mock_landing mock_attack mock_assault mock_battle mock_invasion}
    SRC:armed|state {stage hold rehearse carry_out} {mock_landing mock_attack mock_assault mock_battle mock_invasion} (with TGT)
    mutual
    needs both
    cameo 062
    + Thai and American soldiers stormed a beach in a mock landing.  THA = USA
    + Egyptian and French paratroopers jumped over the desert in a joint exercise.  EGY = FRA
    - The scouts took part in a mock battle.

plane-to-trial
    SRC:state|armed {put bundle} {%wanted suspected_drug_lord} on|onto|aboard {plane flight jet} to TGT:place
    SRC:state|armed {give hand pass send provide supply} TGT {list name file dossier} of {suspect terrorist fugitive spy militant dealer trafficker smuggler rebel}
    needs both
    cameo 063
    + Panama put a drug lord on a plane to France.  PAN > FRA
    + German police handed the Dutch police a list of suspects.  DEU > NLD
    ~ The agent put the singer on a plane to Rome.

buy-goods
    SRC:state {buy import purchase acquire order procure} {%commodity %machine %bulk %arms} from TGT
    SRC:state {import} {%commodity %machine %bulk}
    SRC:state {increase boost double raise resume step_up expand triple restart renew} {import purchase} of {%commodity %bulk} (from TGT)
    SRC:state {increase boost double raise step_up expand triple} {import purchase} from TGT
    SRC:state {rely depend} on TGT for %commodity
    noun {purchase import} of {%commodity %machine} from TGT (by SRC)
    cameo 061
    + Hungary bought gas from Azerbaijan.  HUN > AZE
    + Frigates were ordered from Italy by Egypt.  EGY > ITA
    + The purchase of wheat from Ukraine by Tunisia was agreed.  TUN > UKR
    - The cafe buys coffee from a wholesaler.

sell-goods
    SRC:state {sell export} {%commodity %machine} to TGT
    SRC:state {supply ship deliver export} {%bulk fuel} to TGT
    SRC:state {send pump pipe} {uranium oil gas coal crude copper cotton iron steel timber cobalt} to TGT
    SRC:state {sell} TGT {%commodity %machine}
    SRC:state {increase boost double raise resume step_up expand} {export sale delivery} (of {%commodity %machine}) to TGT
    noun {sale export} of {%commodity %machine} to TGT (by SRC)
    cameo 061
    + Norway exported gas to Germany.  NOR > DEU
    + Submarines were sold to Vietnam by Russia.  RUS > VNM
    + The sale of jets to Taiwan by the United States angered China.  USA > TWN
    - The stall sells fish to tourists.

trade-between
    SRC {trade} (ANY) with TGT:state
    SRC {do} {business trade} with TGT:state
    SRC {swap barter exchange} {%commodity} for ANY with TGT
    SRC {open start boost expand increase double deepen} {trade commerce bilateral_trade border_trade barter} (with|between TGT)
    noun {trade commerce bilateral_trade border_trade} with|between TGT
    mutual
    cameo 061
    + Mongolia did business with China.  MNG > CHN
    + Trade between Sudan and South Sudan resumed.  SDN = SSD
    - The boys traded marbles with friends.

resume-links
    SRC:state {resume restore start begin launch open} {flight direct_flight air_link ferry_service rail_link bus_service train_service postal_service shipping_route air_service} (to|with|between TGT)
    SRC:state {reconnect relink} TGT:state (by|to ANY)
    mutual
    cameo 061
    + Israel began direct flights to Morocco.  ISR > MAR
    + India and Bangladesh restored a rail link.  IND = BGD
    - The airline started flights to the island.

invest-in
    SRC:state {invest} %money in TGT
    SRC {invest} in TGT:place
    SRC:state {invest} %money in {port mine railway infrastructure oilfield project telecommunication farmland pipeline} (in|of TGT)
    SRC:state {finance build develop operate take_over lease} {port railway pipeline mine refinery reactor power_plant oilfield canal base spaceport} with|for TGT
    noun {investment} by SRC in TGT
    cameo 061
    + The United Arab Emirates invested in Serbia.  ARE > SRB
    + Russia built a reactor for Turkey.  RUS > TUR
    - She invested in a winter coat.

joint-venture
    SRC {form set_up launch create establish start} {joint_venture consortium joint_company joint_fund joint_bank joint_project development_bank joint_factory joint_plant} (with|in TGT)
    SRC {produce develop manufacture build construct run operate open drill launch} ANY jointly_with|together_with TGT
    mutual
    cameo 061
    + India and Russia formed a joint venture.  IND = RUS
    - The bakers set up a joint venture in bread.

connect-networks
    SRC {link connect hook_up join interconnect} {grid power_grid network railway electricity_grid gas_network cable} with|to TGT
    SRC {build construct open complete lay inaugurate} {pipeline railway bridge tunnel road canal cable ferry_link interconnector highway} to|with|between TGT:state
    mutual
    cameo 061
    + Moldova linked its grid to Romania.  MDA > ROU
    + A bridge to Russia was opened by China.  CHN > RUS
    - They laid a cable to the shed.

common-market
    SRC:state {join enter form launch create set_up establish} {customs_union common_market single_market free-trade_area free-trade_zone currency_union eurozone monetary_union economic_union} (with TGT)
    SRC {adopt introduce} {common_currency single_currency euro}
    mutual
    cameo 061
    + Rwanda joined the common market.  RWA > -
    + Kazakhstan and Belarus launched a customs union.  KAZ = BLR
    - The bar joined a market of street food.

host-investors
    SRC:state {open lease rent lend} {airspace harbour harbor port runway market} to TGT:state
    SRC:state {allow grant} TGT {transit overflight right_of_way landing_right fishing_right}
    SRC:state {allow grant give} {transit overflight right_of_way landing_right fishing_right} to TGT
    cameo 061
    + Djibouti leased a port to China.  DJI > CHN
    + Airspace was opened to Israel by Saudi Arabia.  SAU > ISR
    - The club leased a hall to a choir.

# --- arms in arms ---

joint-exercise
    SRC:state|armed {hold conduct stage begin start launch carry_out run complete finish} {joint_exercise joint_drill joint_manoeuvre joint_maneuver naval_exercise military_exercise live-fire_exercise war_game naval_drill air_drill} with TGT
    SRC {join} {joint_exercise joint_drill naval_exercise military_exercise war_game naval_drill drill exercise} with|of TGT
    SRC {drill exercise} with TGT:state|armed
    noun joint_exercise, joint_drill, joint_manoeuvre, joint_training, joint_naval_exercise (with|between TGT) (by SRC)
    mutual
    cameo 062
    + Pakistan staged a naval exercise with China.  PAK > CHN
    + Joint training between Brazil and France took place.  BRA = FRA
    - The band held a drill with the cadets.

joint-patrol
    SRC:state|armed {conduct hold begin launch carry_out start resume fly sail} {joint_patrol patrol joint_flight freedom-of-navigation_operation} with|alongside TGT
    SRC:armed {patrol sail} with TGT:armed
    SRC:armed {fly hold conduct mount run carry_out begin start} {joint_patrol combined_patrol joint_flight coordinated_patrol}
    noun joint_patrol, joint_flight (with|by|between TGT)
    mutual
    cameo 062
    + Russia flew joint patrols with China.  RUS > CHN
    + Joint patrols by Malaysia and Indonesia began.  MYS = -
    - The plane sailed through the tests.

joint-operation
    SRC {launch conduct mount carry_out begin stage} {joint_operation joint_offensive joint_raid combined_operation joint_attack} with TGT
    SRC {fight battle operate serve} alongside|beside TGT
    SRC {combine join unite} {force effort} with TGT
    SRC {team_up} with TGT (against ANY)
    SRC:armed {patrol_jointly patrol_together guard_jointly police_jointly} {border coast sea strait frontier lake river area water}
    noun joint_operation, joint_offensive, joint_raid (with|by TGT)
    mutual
    cameo 062
    + Somalia mounted a joint operation with Kenya.  SOM > KEN
    + Gambian soldiers fought alongside the Senegalese army.  GMB > SEN MIL
    + Niger and Chad teamed up with Nigeria.  - > NGA
    - The singer teamed up with a rapper.

host-troops
    SRC {host accommodate} {troop soldier base missile warship bomber squadron force nuclear_weapon radar} (of|from TGT)
    SRC:state {allow permit} TGT:state|armed to {use base station}
    SRC {provide make_available} {base airfield airspace} (for|to TGT)
    cameo 062
    + Romania hosted soldiers from France.  ROU > FRA
    + Airfields were provided to Russia by Iran.  IRN > RUS
    - The hall hosts a troupe of clowns.

join-coalition
    SRC:state {join enter} {coalition joint_force multinational_force military_alliance task_force naval_mission anti-terrorism_coalition} (of|with|in|against TGT)
    SRC:state {contribute send provide} {frigate warship soldier troop plane officer} to {coalition task_force joint_force alliance exercise operation} (in|of|with TGT)
    cameo 062
    + Bahrain joined a coalition against Yemen.  BHR > -
    + Greece sent a frigate to the task force.  GRC > -
    - The bee joined a coalition of insects.

integrate-forces
    SRC {form create set_up establish launch} {joint_force joint_command joint_brigade rapid-reaction_force joint_battalion joint_unit} (with TGT)
    SRC {coordinate synchronise synchronize} {operation attack strike patrol troop_movement} with TGT
    mutual
    cameo 062
    + Germany and the Netherlands formed a joint brigade.  DEU = NLD
    + Hezbollah coordinated its operations with Syria.  - > SYR
    - The kitchen coordinated its operation with the bar.

# --- courts, police, intelligence ---

hand-over-suspect
    SRC {extradite} {suspect fugitive man leader general officer killer dealer trafficker militant national citizen banker hacker spy} to TGT
    SRC {hand_over turn_over transfer surrender deliver render} %wanted to TGT:state|armed
    SRC {hand_over turn_over transfer surrender deliver} %wanted to {court tribunal icc hague justice}
    noun extradition (of ANY) (to|from TGT) (by SRC)
    cameo 063
    + Panama extradited a banker to Peru.  PAN > PER
    + A militant was handed over to India by the United Arab Emirates.  ARE > IND
    + Croatia surrendered a general to the tribunal.  HRV > -
    - The boy surrendered his sword to the teacher.

cooperate-with-court
    SRC:state {cooperate collaborate co-operate} with {tribunal court investigator inquiry probe investigation prosecutor icc} (of|in|from TGT)
    SRC {cooperate collaborate co-operate work} with {tribunal court investigator inquiry probe investigation prosecutor icc commission} (of|in|from TGT)
    SRC {assist help aid} {investigation inquiry probe police investigator prosecutor} (in|of|into TGT)
    SRC {testify give_evidence} to|before {tribunal court commission congress inquiry}
    SRC {give provide} {testimony evidence} to {tribunal court investigator commission prosecutor magistrate}
    cameo 063
    + Kenya cooperated with the court in The Hague.  KEN > -
    + Spanish police helped investigators in Morocco.  ESP > MAR
    - The cook helped an inquiry into the soup.

joint-police-operation
    SRC {conduct carry_out launch mount} {joint_police_operation joint_raid joint_investigation joint_inquiry} (with TGT)
    SRC {conduct carry_out launch mount open begin} {joint_investigation joint_inquiry joint_probe} with TGT
    SRC {work cooperate} with TGT on|against {terrorism smuggling trafficking crime drug migration piracy}
    noun joint_investigation (with|by|between TGT)
    mutual
    cameo 063
    + Sweden launched a joint investigation with Denmark.  SWE > DNK
    + Colombia cooperated with Ecuador on smuggling.  COL > ECU

set secrets
    intelligence secret information data satellite_image satellite_picture satellite_photo satellite_imagery imagery targeting_data intercept radar_track tip evidence dossier radar_data finding know-how classified_information coordinate
    location whereabouts intercept phone_record bank_record fingerprint footage wiretap transcript flight_data imagery
share-secrets
    SRC {share swap exchange pool} %secrets (with TGT)
    SRC {pass pass_on hand give provide relay forward supply feed leak reveal} %secrets to|on_to TGT
    SRC {provide supply furnish feed} TGT with {intelligence information satellite_image satellite_picture satellite_imagery imagery coordinate targeting_data evidence data}
    SRC:state|armed {give pass hand send} TGT %secrets
    noun intelligence_sharing, information_exchange, intelligence_cooperation (with|between TGT) (by SRC)
    target slot
    cameo 064
    + Denmark passed intelligence to Norway.  DNK > NOR
    + Britain gave Ukraine intelligence.  GBR > UKR
    + Intelligence sharing between Japan and South Korea resumed.  JPN = KOR
    - The clerk gave tourists information on trains.

tip-off
    SRC:state|armed {tip_off alert notify} TGT:state|armed (about|of|to ANY)
    SRC:state|armed {warn} TGT:state|armed of|about {plot attack bomb plan threat bombing}
    needs both
    cameo 064
    + Jordan tipped off Germany about the plot.  JOR > DEU
    + Iran was tipped off by Iraq.  IRQ > IRN
    - The owner tipped off the officials of the contest.

transfer-technology
    SRC {transfer share provide supply} {technology know-how blueprint expertise nuclear_technology missile_technology} (to|with TGT)
    SRC {help assist} TGT:state with {technology reactor missile satellite nuclear_programme enrichment}
    noun technology_transfer (to|between TGT) (by|from SRC)
    cameo 064
    + North Korea shared missile technology with Syria.  PRK > SYR
    + Nuclear technology was transferred to Algeria by China.  CHN > DZA
    - Teachers share know-how with parents.

# --- of any kind ---

collaborate
    SRC {cooperate co-operate collaborate coordinate} (with TGT) (on|in|against ANY)
    SRC:state|armed {work} with TGT:state|armed
    SRC {join} {hands forces} (with TGT)
    SRC {partner pair team} with TGT
    noun cooperation, co-operation, collaboration, coordination (with|between TGT)
    noun partnership between|with TGT
    mutual
    cameo 060
    + The Netherlands collaborated with Belgium on the dam.  NLD > BEL
    + Estonia and Latvia joined hands.  EST = LVA
    + Coordination between Egypt and Sudan continued.  EGY = SDN
    - The actors collaborated on a sketch.

widen-cooperation
    SRC {expand boost deepen strengthen step_up intensify enhance broaden upgrade launch resume} {cooperation co-operation collaboration partnership military_cooperation economic_cooperation security_cooperation coordination} (with|between|in TGT)
    mutual
    cameo 060
    + Vietnam stepped up security cooperation with Japan.  VNM > JPN
    + Qatar and Turkey broadened their partnership.  QAT = TUR
    - The sisters deepened their collaboration on quilts.

space-science
    SRC:state {launch fly carry put} {satellite astronaut cosmonaut probe} for|of|from TGT:state
    SRC {explore drill survey} for {oil gas} with TGT
    SRC {cooperate collaborate} in {space science research energy health culture} (with TGT)
    mutual
    cameo 060
    + Russia launched a satellite for Angola.  RUS > AGO
    + China collaborated in science with Chile.  CHN > CHL
    - The firm launched a satellite for its clients.

exchange-programmes
    SRC:state {exchange swap} {student scientist scholar teacher expert delegation hostage_list map coordinate} (with TGT)
    mutual
    cameo 060
    + Cuba exchanged scientists with Vietnam.  CUB > VNM
    - The schools swapped teachers for a day.

border-management
    SRC {manage guard police secure demarcate patrol} {border common_border frontier strait} {jointly together} (with TGT)
    SRC {demarcate delimit redraw} {border frontier boundary} with TGT
    mutual
    cameo 060
    + Georgia demarcated its border with Armenia.  GEO > ARM
    + Laos delimited its frontier with Thailand.  LAO > THA
    - The farmers redrew the boundary with a fence.




# --- more ways to work together ---

clear-deal
    SRC:state {supply provide deliver pipe pump ship} {gas oil water electricity fuel power} to|for TGT:state
    SRC:state {pump pipe} {gas oil water} through|across|via TGT
    cameo 061
    + Ethiopia supplied power to Djibouti.  ETH > DJI
    + Oil was piped through Georgia by Azerbaijan.  AZE > GEO
    - The pump supplied water to the pond.

award-contract
    SRC:state {award give grant hand} {contract licence license concession tender} to TGT
    SRC:state {place} {order} with TGT
    SRC:state {place} {order} for {%commodity %machine} with TGT
    SRC:state {win land secure} {contract order licence concession tender} (from|in TGT)
    cameo 061
    + Saudi Arabia awarded a contract to China.  SAU > CHN
    + A concession was given to Russia by Sudan.  SDN > RUS
    - The school awarded a contract to a cook.

export-workers
    SRC:state {recruit hire import} {worker nurse labourer miner engineer doctor} from TGT
    SRC:state {send export supply} {worker nurse labourer labour} to TGT
    cameo 061
    + Germany recruited nurses from the Philippines.  DEU > PHL
    + Workers were sent to Qatar by Nepal.  NPL > QAT
    - The cafe hired a worker from next door.

transit-deal
    SRC:state {open use share} {port land_corridor railway transit_route airspace} (with|to|through TGT:state)
    SRC:state {route reroute ship move send export transport} {good grain cargo oil export %commodity} through|via|across TGT:state
    cameo 061
    + Uganda shipped goods through Tanzania.  UGA > TZA
    + Grain was routed via Romania by Ukraine.  UKR > ROU
    - The clerk moved the goods through the hall.

currency-swap
    SRC:state {swap exchange clear settle} {currency trade payment debt} in {yuan rouble ruble rupee dollar euro} (with TGT)
    SRC:state {peg} {currency dinar lev kuna dollar pound} to {euro dollar rouble yuan}
    noun currency_swap, swap_line (with|between TGT)
    mutual
    cameo 061
    + A currency swap between Japan and India was renewed.  JPN = IND
    - The tourist swapped currency at the desk.

war-games-nouns
    SRC:state|armed {take_part participate join} in {exercise drill joint_exercise war_game manoeuvre maneuver naval_exercise joint_drill} (with|of|alongside TGT)
    SRC:state|armed {practise practice rehearse train simulate} ANY with TGT:armed|state
    noun {manoeuvre maneuver exercise war_game drill} with|between TGT
    mutual
    cameo 062
    + Serbia took part in exercises with Russia.  SRB > RUS
    + Manoeuvres between Egypt and Sudan ended.  EGY = SDN
    - The gymnast took part in drills with the coach.

arms-production
    SRC:state {produce develop build assemble make manufacture design} {drone missile tank jet fighter_jet submarine ammunition rifle weapon frigate} with|jointly_with|together_with TGT
    mutual
    cameo 062
    + Italy built frigates with France.  ITA > FRA
    + A missile was developed by India with Russia.  IND > RUS
    - The boy built a tank with his brother.

escort-refuel
    SRC:armed|state {refuel resupply pilot tow} {jet plane ship bomber tanker warship convoy} of|for|from TGT
    cameo 062
    + The American air force refuelled jets of Saudi Arabia.  USA > SAU
    - The van towed the ship of fools float.

mutual-legal-aid
    SRC:state {serve execute honour honor recognise recognize} {arrest_warrant warrant extradition_request court_order judgment red_notice} (of|from|by|for TGT)
    SRC:state {try prosecute jail arrest detain question search interrogate hold seize freeze} ANY at|on {request behest} of TGT
    SRC:state {deport extradite expel} ANY at {request behest} of TGT
    cameo 063
    + Malta executed an arrest warrant from Italy.  MLT > ITA
    - The clerk served a warrant in the play.

hand-over-files
    SRC {hand_over turn_over give provide supply submit send transfer forward relay pass_on} {file document evidence dossier record list recording black_box sample footage} to TGT:state
    SRC {give send hand} TGT:state {file document evidence dossier record list black_box}
    SRC {open} {archive file} to TGT
    cameo 064
    + Ethiopia sent the black box to France.  ETH > FRA
    + Serbia handed over evidence to the tribunal.  SRB > -
    + Vatican archives were opened to Israel.  - > ISR
    - The intern sent the file to the printer.

debrief-together
    SRC:state {run operate man} {listening_post radar joint_centre joint_center spy_base intelligence_centre} with|for TGT
    SRC:state {pool combine merge} {resource intelligence effort data force} (with TGT)
    mutual
    cameo 064
    + Denmark ran a listening post with the United States.  DNK > USA
    + Estonia and Finland pooled their data.  EST = FIN
    - The bakers pooled their flour.

# --- nouns and set phrases ---

trade-nouns
    noun arms_sale, weapons_sale, oil_sale, gas_sale, gas_delivery, oil_delivery, grain_delivery, gas_export, oil_export, grain_export (to TGT) (by|from SRC)
    of SRC
    cameo 061
    + Gas deliveries to Moldova by Romania began.  ROU > MDA
    + Oil exports from Iraq to Jordan resumed.  IRQ > JOR
    - The sale of toys went well.

import-nouns
    noun arms_purchase, weapons_purchase, gas_import, oil_import, grain_import, food_import (from TGT) (by SRC)
    of SRC
    cameo 061
    + Oil imports from Iran by India rose.  IND > IRN
    + An arms purchase from France by Greece was approved.  GRC > FRA
    - The import of the joke was lost.

security-nouns
    noun military_cooperation, defence_cooperation, defense_cooperation, security_cooperation, military_ties, security_partnership, counter-terrorism_cooperation (with|between TGT)
    mutual
    cameo 062
    + Military cooperation between India and Vietnam grew.  IND = VNM
    + Security cooperation with Niger was widened by Italy.  ITA > NER

economic-nouns
    noun economic_cooperation, trade_cooperation, energy_cooperation, economic_partnership, trade_partnership, business_cooperation, bilateral_trade, cross-border_trade (with|between TGT)
    mutual
    cameo 061
    + Economic cooperation between Turkey and Libya grew.  TUR = LBY
    + Cross-border trade between Benin and Niger resumed.  BEN = NER
    - The cross-border trade of jokes goes on.

judicial-nouns
    noun judicial_cooperation, police_cooperation, legal_assistance, law-enforcement_cooperation (with|between|to TGT) (by|from SRC)
    mutual
    cameo 063
    + Police cooperation between Spain and Morocco improved.  ESP = MAR
    - The legal assistance of an aunt helped.

open-pipeline
    SRC:state {inaugurate launch commission open} {pipeline power_line railway rail_link ferry bridge gas_link highway airport} with|between|to|linking TGT:state
    mutual
    cameo 061
    + Bulgaria inaugurated a pipeline with Greece.  BGR > GRC
    + A rail link to Laos was opened by China.  CHN > LAO
    - The speech opened a bridge to the past.

allow-transit
    SRC:state {transit} {gas oil grain good} (of|from|to TGT)
    SRC:state {store refine process} {oil gas grain uranium waste fuel} (for|of|from TGT)
    cameo 061
    + Oman stored oil for Japan.  OMN > JPN
    + Oil from Azerbaijan was refined by Israel.  ISR > AZE
    - The plant refined oil for a shop.

swap-spies-data
    SRC:state {warn inform notify} TGT:state of|about {terrorist bomber missile_launch troop_movement infiltration suspect launch}
    SRC:state {give lend} TGT:state {satellite surveillance_plane code}
    noun tip-off (to|from TGT) (by|from SRC)
    cameo 064
    + Britain warned Sri Lanka of a bomber.  GBR > LKA
    - The sign warns officials of troop movements in the toy fort.

treat-patients
    SRC:state {swap exchange} {vaccine grain oil gas prisoner_list food weapon} for {oil gas gold weapon food grain} with TGT
    SRC:state {barter} ANY (for ANY) with TGT
    mutual
    cameo 061
    + North Korea bartered shells with Russia.  PRK > RUS
    - The boy bartered marbles with a friend.

common-front
    SRC:state {form present build join} {united_front common_front joint_front broad_front} (with TGT)
    SRC:state {close} {rank} (with TGT)
    SRC:state {act move respond} in {concert unison tandem} (with TGT)
    mutual
    cameo 060
    + Jordan formed a united front with Egypt.  JOR > EGY
    + Mali acted in concert with Niger.  MLI > NER
    - The cold front joined a warm front.

# --- trade by what the words tell ---

buy-origin
    SRC:state {buy import purchase acquire procure snap_up source} {%commodity %machine}
    SRC {buy import snap_up purchase} %commodity from TGT:state
    SRC:state {buy import purchase} TGT {%commodity}
    needs target
    cameo 061
    + India bought cheap Russian crude.  IND > RUS
    + Algeria imported more French wheat last year.  DZA > FRA
    - The cafe imported Italian coffee.

take-delivery
    SRC:state {take} {delivery} of {%commodity %machine} (from TGT)
    SRC:state {receive} {shipment delivery cargo consignment} of {%commodity} (from TGT)
    noun {shipment cargo consignment delivery} of %commodity from TGT (to SRC)
    cameo 061
    + Malaysia took delivery of two submarines from France.  MYS > FRA
    + Lebanon received a shipment of wheat from Ukraine.  LBN > UKR
    - The grocer took delivery of a van.

buy-stake
    SRC:state {buy acquire take sell} {stake share shareholding} in {airline bank refinery port utility oilfield mine company firm pipeline railway} in TGT:place
    SRC:state {buy acquire take sell} {stake share shareholding} in {airline bank refinery port utility oilfield mine company firm pipeline railway}
    SRC:state {buy acquire take_over} {airline refinery port oilfield mine bank farmland} in TGT:place
    cameo 061
    + Qatar bought a stake in an Italian bank.  QAT > ITA
    + Russia acquired a stake in a refinery in Serbia.  RUS > SRB
    - A Danish brewer bought a stake in a bar.

build-plant
    SRC {set_up open build establish construct inaugurate} {plant factory mill smelter assembly_line assembly_plant shipyard} in TGT:place
    SRC:state {build construct} {nuclear_plant nuclear_power_plant reactor refinery metro metro_line oil_terminal steel_mill highway motorway expressway stadium} in|for TGT
    cameo 061
    needs target
    + Turkish companies opened factories in Ethiopia.  TUR > ETH
    + Russia is building a nuclear plant in Bangladesh.  RUS > BGD
    - The brewer opened a factory near the river.

set works
    mine port hotel resort factory plant oilfield field refinery railway telecommunication energy farmland infrastructure project
invest-firms
    SRC {invest} %money in %works in TGT:place
    SRC {invest} %money in {mine port resort oilfield refinery railway farmland}
    SRC {plough sink pour pump put} %money into %works in TGT:place
    cameo 061
    + Saudi companies invested a billion dollars in farmland in Sudan.  SAU > SDN
    + Chinese firms poured money into mines in Zambia.  CHN > ZMB
    - The fund invested its money in a start-up.

link-grids
    SRC:state {link connect hook_up join interconnect synchronise synchronize} {grid power_grid network railway electricity_grid gas_network pipeline} (with|to TGT)
    SRC:state {switch_on inaugurate launch commission complete} {power_link power_line interconnector gas_link undersea_cable rail_line electricity_link} (with|to|between TGT)
    mutual
    needs target
    cameo 061
    + Estonia and Finland linked their gas networks.  EST = FIN
    + Ethiopia and Kenya inaugurated a power line.  ETH = KEN
    - The clinic connected its network.

border-post
    SRC:state {open inaugurate launch} {border_post border_market border_crossing crossing_point trade_corridor free-trade_zone dry_port} with|to|between TGT
    SRC:state {open inaugurate launch} {one-stop_border_post border_market trade_corridor dry_port border_post railway bridge rail_link tunnel pipeline}
    SRC:state {build lay construct complete} {pipeline railway power_line canal tunnel gas_pipeline oil_pipeline rail_link cable} (with|to TGT)
    mutual
    needs target
    target slot
    cameo 061
    + Rwanda and Burundi inaugurated a border market.  RWA = BDI
    + Turkey and Georgia opened a railway.  TUR = GEO
    + Iran opened a trade corridor with Iraq.  IRN > IRQ
    - The town opened a market.

set route
    flight train train_service bus_service ferry ferry_service rail_service mail_service air_service
flights-resume
    noun direct_flight, regular_flight, commercial_flight, passenger_flight, train_service, rail_service, ferry_service, bus_service between TGT
    noun {resumption restoration start launch} of %route (between|with|to TGT)
    SRC:state {link connect} TGT by {air rail sea ferry train}
    mutual
    cameo 061
    + Direct flights between Qatar and Egypt resumed.  QAT = EGY
    - Trains to the beach started early.

local-currency
    SRC:state {settle conduct denominate clear invoice} {trade part share} in {currency yuan rouble ruble rupee lira dirham euro yen peso} (with TGT)
    SRC:state {ditch drop abandon} {dollar} in {trade} (with TGT)
    mutual
    cameo 061
    + Brazil and Argentina settled trade in local currencies.  BRA = ARG
    + Russia conducted its trade with India in roubles.  RUS > IND
    - The kiosk settled the bill in coins.

swap-goods
    SRC:state {swap exchange barter trade} ANY for {%commodity %machine} (with TGT)
    SRC:state {pay} TGT in {oil gold gas kind cotton}
    mutual
    cameo 061
    + Cuba and Angola swapped doctors for oil.  CUB = AGO
    + Iran paid China in oil.  IRN > CHN
    - The boy swapped a stamp for a toy.

grant-rights
    SRC:state {grant give award hand} TGT {contract concession tender lease fishing_licence fishing_license mining_licence mining_license}
    SRC:state {grant give award hand} {drilling_right mining_right exploration_right mining_licence fishing_licence oil_contract gas_contract lease} to TGT
    cameo 061
    + Guinea awarded Russia a contract for a railway.  GIN > RUS
    + Drilling rights were awarded to Norway by Angola.  AGO > NOR
    - The council gave the baker a lease.

supply-energy
    SRC:state {supply provide} TGT with {gas natural_gas oil crude electricity power coal fuel uranium lng diesel petrol}
    SRC {resume restart begin start restore} {gas_delivery oil_delivery grain_delivery coal_delivery power_supply electricity_supply gas_supply} to TGT
    SRC:state {lay string build} {cable pipeline power_cable electricity_cable power_line undersea_cable} with|to|between TGT:state
    cameo 061
    + Algeria supplied Italy with gas.  DZA > ITA
    + Iraq restarted oil deliveries to Turkey.  IRQ > TUR
    - The pump supplied the village with water.

share-water
    SRC:state {release share divide} {water} (from|of ANY) to|with TGT
    SRC:state {agree share divide set allocate swap trade} {quota catch_quota fishing_quota water_quota power electricity waterway} (with TGT)
    mutual
    cameo 061
    + Turkey released water to Syria.  TUR > SYR
    + Norway and Russia set fishing quotas.  NOR = RUS
    - She shared water with a runner.

joint-fields
    SRC:state {explore develop exploit drill tap} {field gas_field oilfield oil_field deposit seabed reserve} with|jointly_with|together_with TGT
    SRC:state {explore} for {oil gas mineral} (with TGT)
    mutual
    needs target
    cameo 061
    + Kuwait developed an oilfield with Saudi Arabia.  KWT > SAU
    - The class explored a field with a guide.

trade-fair
    SRC:state {open sign_up lease rent} {market farmland port_terminal warehouse} to {export good trader investor} from|of TGT
    SRC:state {grant give extend} {market_access tariff-free_access} to TGT
    cameo 061
    + China granted market access to Togo.  CHN > TGO
    - The club gave guests access.

trade-jumps
    noun trade, commerce, border_trade between|with TGT:state
    noun trade_volume, trade_turnover, two-way_trade (between|with TGT)
    mutual
    needs target
    cameo 061
    + Two-way trade between Iran and Pakistan doubled.  IRN = PAK
    + Trade with Cuba by Canada rose.  CAN > CUB
    - Two-way trade of jokes went on.

contract-labour
    SRC:state {employ hire take_on} {worker labourer soldier nurse guest_worker} from TGT
    SRC:state {send export dispatch} {labourer guest_worker construction_worker logger nurse seasonal_worker} (to TGT)
    needs target
    cameo 061
    + North Korea sent loggers to Russia.  PRK > RUS
    - The farm hired a worker from next door.

# --- arms together ---

set craft
    jet fighter_jet bomber warplane plane helicopter warship frigate ship fighter
train-together
    SRC:state|armed {train_together exercise_together drill_together manoeuvre_together sail_together patrol_together fly_together fight_together operate_together practise_together serve_together map_together study_together explore_together survey_together research_together train_jointly patrol_jointly fight_jointly operate_jointly} (with|on|in|against ANY)
    SRC:%craft {fly_together sail_together train_together patrol_together} (with TGT) over|off|near|in ANY
    mutual
    cameo 062
    + The French and Greek navies trained together.  FRA = GRC
    + Soldiers of Chad and Niger served together in Mali.  TCD = NER
    - The sisters trained together in a gym.

take-part-drill
    SRC:state|armed {take} {part} in {war_game military_exercise naval_exercise joint_exercise joint_drill naval_drill military_drill manoeuvre maneuver exercise} (with|in TGT)
    SRC:state|armed {participate join} in {war_game military_exercise naval_exercise joint_exercise joint_drill naval_drill military_drill manoeuvre maneuver exercise} (with|in TGT)
    SRC:state|armed {send contribute} {troop soldier ship warship jet plane} to {war_game military_exercise naval_exercise drill manoeuvre} (with|in|of TGT)
    mutual
    cameo 062
    + American and Thai marines took part in war games.  USA = THA
    + Norway took part in a naval exercise with Sweden.  NOR > SWE
    - The cadet took part in a spelling drill.

joint-flight
    SRC:state|armed {fly sail conduct hold stage run mount launch} {joint_patrol joint_flight joint_mission joint_sortie joint_sail joint_landing joint_manoeuvre joint_maneuver joint_training} (with|alongside TGT)
    noun joint_sail, joint_training, joint_mission, joint_sortie (with|between|by TGT)
    mutual
    cameo 062
    + Chinese and Russian bombers flew a joint patrol.  CHN = RUS
    + A joint mission with Ghana was mounted by Togo.  TGO > GHA
    - The kites flew a joint display.

exercise-nouns
    noun joint_military_exercise, joint_naval_exercise, joint_air_drill, bilateral_exercise, annual_exercise, multinational_exercise, combined_exercise (with|between|by TGT)
    mutual
    cameo 062
    + An annual exercise with Kenya was held by the British army.  GBR > KEN
    + The bilateral exercise between India and Oman ended.  IND = OMN
    - The annual exercise of the class tired the pupils.

practise-attack
    SRC:armed {practise practice rehearse simulate} {dogfight landing mock_attack amphibious_landing intercept bombing manoeuvre maneuver rescue boarding} with TGT
    SRC:armed {practise practice rehearse simulate} {dogfight amphibious_landing mock_attack rescue hostage_rescue boarding parachute_jump river_crossing}
    SRC:armed {sail fly} in {formation} (with TGT)
    mutual
    needs target
    cameo 062
    + Italian and Egyptian pilots practised dogfights.  ITA = EGY
    + The Indian navy rehearsed a landing with France.  IND > FRA
    - The pianist rehearsed an attack on the keys.

use-base
    SRC:state|armed {use lease} {base bases air_base air_bases airbase airfield naval_base} in|of TGT
    SRC:state|armed {share} {base bases air_base airbase airfield naval_base runway} (with|in TGT)
    SRC:state|armed {train drill exercise} at|on {base range training_ground firing_range} in|of TGT
    cameo 062
    + The American air force used bases in Qatar.  USA > QAT
    + British soldiers trained at a base in Oman.  GBR > OMN
    - The cook used the base of the tart.

run-base
    SRC:state|armed {run operate man staff} {base air_base airbase naval_base radar_station listening_post spaceport joint_centre joint_center} with|jointly_with|together_with TGT
    SRC:state|armed {run_together operate_together man_together run_jointly operate_jointly man_jointly manage_jointly administer_jointly} (ANY)
    mutual
    cameo 062
    + Djibouti operated a base with France.  DJI > FRA
    + The United States and Denmark jointly run an air base.  USA = DNK
    - The family ran a listening booth with a friend.

port-call
    SRC:state|armed {make pay begin} {port_call port_visit goodwill_visit} (in|to|at TGT)
    noun port_call, port_visit (in|to|at TGT) (by SRC)
    of SRC
    one-way
    cameo 062
    + A Russian warship made a port call in Cuba.  RUS > CUB
    + A port visit to Vietnam by an American carrier began.  USA > VNM
    - The cruise made a stop.

refuel-allies
    SRC {refuel} TGT:armed|state
    cameo 062
    one-way
    + American tankers refuelled Saudi jets.  USA > SAU
    - The driver refuelled the car.

liaison-officers
    SRC:state {exchange post embed second station} {liaison_officer military_attache attache exchange_officer} (with|to|in TGT)
    SRC:state {integrate merge unify} {air_defence army command navy missile_defence force} with|into TGT
    SRC:state {set_up form create establish} {joint_army joint_task_force joint_headquarters combined_force joint_staff regional_force standby_force} (with TGT)
    cameo 062
    mutual
    + Japan posted a liaison officer to Australia.  JPN > AUS
    + Niger and Mali formed a joint task force.  NER = MLI
    - The choir posted a liaison officer to the fair.

hunt-with
    SRC:state|armed {hunt pursue chase track battle} {rebel militant guerrilla insurgent pirate smuggler terrorist} with|alongside|together_with TGT
    SRC:state|armed {back_up reinforce} TGT:armed in {battle fight operation offensive campaign}
    mutual
    cameo 062
    + Uganda hunted rebels with South Sudan.  UGA > SSD
    - The dog chased pirates with the boy.

build-arms-together
    SRC:state {build_together develop_together produce_together make_together design_together manufacture_together build_jointly develop_jointly produce_jointly manufacture_jointly} ANY
    SRC:state {co-produce co-develop codevelop coproduce} ANY (with TGT)
    mutual
    needs both
    cameo 062
    + Spain and Germany built a frigate together.  ESP = DEU
    - The boys built a kite together.

# --- courts and police ---

send-back-suspect
    SRC:state {send_back hand_back fly put_on_plane return} {suspect fugitive convict banker trafficker smuggler plotter ringleader warlord militant separatist terrorist} to TGT:state
    SRC:state {fly send bring} %wanted to TGT:state for {trial}
    SRC:state {fly send bring return transfer} %wanted to TGT:state to {stand face answer}
    cameo 063
    + Kenya flew a smuggler to Belgium for trial.  KEN > BEL
    + Two militants were sent back to Egypt by Sudan.  SDN > EGY
    - The ship returned a leader to the stage.

send-detectives
    SRC:state {send dispatch lend fly} {detective forensic_expert forensic_team forensic_scientist fbi_agent crime_expert prosecutor police_team} to TGT
    SRC:state {let allow permit} {agent detective investigator prosecutor police} to {question interview interrogate examine} ANY
    cameo 063
    + Australia sent detectives to Bali.  AUS > IDN
    + A forensic team was sent to Mali by France.  FRA > MLI
    - The series sent a detective to Mars.

handover-noun
    noun {handover surrender transfer rendition} of %wanted (to TGT:state) (by SRC)
    noun {extradition} of %wanted (from SRC) to TGT
    one-way
    cameo 063
    + The handover of a militant by Nepal took place.  NPL > -
    + Britain's extradition of a hacker to Iceland took place.  GBR > ISL
    - The handover of the trophy was filmed.

help-inquiry
    SRC:state|armed {help assist aid} TGT:state to {investigate trace locate identify}
    SRC:state|armed {cooperate help} in {investigation inquiry hunt search manhunt} (of|for|with|by TGT)
    cameo 063
    + Turkish police helped in the hunt for gunmen with Greece.  TUR > GRC
    - She helped in the hunt for a pattern.

joint-raid
    SRC:state|armed {raid bust break_up dismantle smash} ANY with|together_with|alongside TGT:armed|state
    mutual
    cameo 063
    + Spanish police dismantled a gang with Moroccan police.  ESP > MAR
    - The cook smashed plates with a waiter.

# --- intelligence ---

get-tip
    TGT {receive get obtain} {tip tip-off intelligence intelligence_report} from SRC:state|armed
    TGT {act} on {tip tip-off intelligence information lead} from|by|of SRC:state|armed
    one-way
    cameo 064
    + Austria received a tip from Germany.  DEU > AUT
    + Spain acted on intelligence from Morocco.  MAR > ESP
    - The cook acted on a tip from a guest.

name-lists
    SRC:state {give hand pass send present} {list name evidence} to TGT:state
    SRC {give hand pass send} TGT:state {name list bank_data client_list passenger_list} of ANY
    cameo 064
    + India gave Pakistan a list of suspects.  IND > PAK
    + The names of clients were handed to France by Switzerland.  CHE > FRA
    - The clerk gave the officer a list of wines.

notify-test
    SRC:state {notify inform} TGT:state of|about {launch missile_test exercise drill satellite_launch release_of_water test}
    SRC:state {share exchange swap} {flood_data weather_data radar_picture early-warning_data hydrological_data missile_data catch_data voter_data health_data} (with TGT)
    mutual
    cameo 064
    + North Korea notified Japan of a satellite launch.  PRK > JPN
    + China shared flood data with India.  CHN > IND
    - The nurse informed a patient of the test.

fusion-centre
    SRC:state {open set_up launch run} {fusion_centre fusion_center intelligence_centre intelligence_center cyber_centre warning_system} (with|for TGT)
    SRC:state {give grant} TGT {access} to {image data database archive record file intelligence footage}
    mutual
    needs target
    target slot
    cameo 064
    + Kenya opened an intelligence centre with Turkey.  KEN > TUR
    - The school opened a cyber centre for pupils.

# --- of any kind ---

work-together
    SRC {work_together act_together pull_together co-operate_together} (on|in|to|against ANY)
    mutual
    needs target
    cameo 060
    + Police in Spain and Portugal worked together against smugglers.  ESP = PRT
    - The actors worked together on a film.

joint-commission
    SRC:state {set_up create form establish launch} {joint_commission joint_committee joint_body joint_council working_group joint_panel binational_commission joint_task_force} (with|on TGT)
    mutual
    cameo 060
    + Benin and Niger set up a joint commission.  BEN = NER
    + A working group with Greece was formed by Albania.  ALB > GRC
    - The firms set up a joint panel on soap.

pool-any
    SRC:state {pool} ANY (with TGT)
    mutual
    needs target
    cameo 060
    + Denmark and Sweden pooled their research.  DNK = SWE
    - The pupils pooled their coins.

search-remains
    SRC:state {search look dig} for {remains missing_soldier missing_person missing_plane wreckage survivor} with|alongside|together_with TGT
    SRC:state|armed {search} for {remains} (with TGT)
    SRC:state|armed {search_jointly search_together} (for ANY)
    mutual
    needs target
    cameo 060
    + Vietnam and the United States searched for the remains of pilots.  VNM = USA
    - The diver searched for the remains of a ship with a friend.

joint-study
    SRC:state {conduct run carry_out begin launch start} {joint_study joint_research joint_search joint_rescue joint_survey joint_project joint_programme joint_program joint_experiment joint_inspection joint_expedition joint_mission} (with|on TGT)
    noun joint_study, joint_project, joint_survey, joint_programme, joint_inspection (with|between|by TGT)
    mutual
    cameo 060
    + Bolivia launched a joint project with Peru.  BOL > PER
    + A joint survey by China and Russia began.  CHN = RUS
    - The twins began a joint project in clay.

twin-towns
    SRC:state {twin} TGT with ANY
    SRC:state {manage run administer oversee} {river park reserve nature_reserve waterway lake reservoir} with|jointly_with|together_with TGT
    mutual
    cameo 060
    + Zambia managed a reserve with Zimbabwe.  ZMB > ZWE
    - The ranger managed a park with his wife.

lease-land
    SRC:state {lease rent} {base port island land pier spaceport cosmodrome} (to|from TGT)
    SRC:state {lease rent} {base port island land pier spaceport cosmodrome} in TGT:place
    needs target
    one-way
    cameo 061
    + Kazakhstan leased a cosmodrome to Russia.  KAZ > RUS
    + An island was rented from the Maldives by India.  IND > MDV
    - The farmer rented land to a circus.

sell-to-state
    SRC {sell lease export} ANY to TGT:state|armed
    needs both
    one-way
    cameo 061
    + Estonian firms sold software to the British army.  EST > GBR
    + Radios were exported to the Kenyan police by Finland.  FIN > KEN
    - The tailor sold a suit to an officer.

sell-them
    SRC:state {sell lease} {%arms drone} (to TGT)
    needs both
    one-way
    cameo 061
    + Israel sold Azerbaijan drones and missiles.  ISR > AZE
    - He sold the officer a coat.

drill-with-others
    SRC:state|armed {hold conduct stage run start begin launch conclude complete finish wrap_up} {exercise drill manoeuvre maneuver war_game naval_drill naval_exercise military_exercise military_drill joint_border_patrol border_patrol} (with TGT)
    mutual
    needs target
    target slot
    cameo 062
    + Fiji and Tonga held naval drills.  FJI = TON
    + Oman staged an exercise with Jordan.  OMN > JOR
    - Two brass bands held a drill.

set joint-drills
    drill exercise manoeuvre maneuver war_game patrol naval_exercise military_exercise joint_exercise naval_drill joint_drill joint_patrol combined_patrol training_exercise mock_landing simulation joint_training air_drill

both-drill
    SRC {hold conduct stage begin start launch kick_off open run fly carry_out mount wrap_up complete finish conclude hold_up} %joint-drills
    words BOTH *
    mutual
    target slot
    cameo 062
    + Kenyan and Ugandan paratroopers held drills on the steppe.  KEN = UGA
    + The Chilean and Peruvian navies began a ten-day exercise.  CHL = PER
    - Tall and short players held drills.

merge-forces
    SRC:state {merge integrate combine} {task_force fleet air_defence army force command} (with|into TGT)
    SRC:armed {operate serve} under {command joint_command single_command} of|with TGT
    mutual
    needs both
    cameo 062
    + Sweden and Finland merged their task forces.  SWE = FIN
    - The bakers merged their force of clerks.

stock-up-on
    SRC:state {stock_up} on {%commodity %machine} from TGT
    SRC:state {switch turn} to {%commodity} from TGT
    SRC:state {sign place} {order purchase_order} for {%machine}
    SRC:state {clinch conclude seal win complete} {sale purchase order export} of {%commodity %machine} to|from|with TGT
    cameo 061
    + Morocco stocked up on diesel and coal from Russia.  MAR > RUS
    + The purchase of jets from France was concluded by Serbia.  SRB > FRA
    - The cafe switched to coffee from a cart.

merge-firms
    SRC:state {merge combine integrate} {airline railway bank power_market electricity_market stock_exchange industry firm company} (with TGT)
    SRC:state {share} {fishing_ground power_station hydropower oilfield gas_field reservoir} (with TGT)
    mutual
    needs target
    target slot
    cameo 061
    + Estonia and Latvia merged their electricity markets.  EST = LVA
    + Australia shared a gas field with East Timor.  AUS > TLS
    - The brothers merged their firms.

build-ships-together
    SRC:state {build_together develop_together produce_together make_together build_jointly develop_jointly produce_jointly make_jointly} {warship jet tank missile submarine frigate drone fighter_jet reactor satellite helicopter rocket shell vaccine}
    SRC:state {pool} {order} for {%machine}
    mutual
    cameo 062
    + Britain and Norway will build frigates together.  GBR = NOR
    - The boys built a tank together.

buy-supplies
    SRC:state {get receive obtain draw} {oil gas uranium electricity coal cobalt crude power} from TGT
    SRC:state {pay} TGT:state for {oil gas use transit base electricity grain port fuel}
    cameo 061
    + Hungary gets its gas from Russia.  HUN > RUS
    + Djibouti was paid by China for the use of a port.  CHN > DJI
    - The lamp gets its power from a battery.

harmonise-rules
    SRC:state {harmonise harmonize unify align standardise} {custom tariff currency rule regulation customs_rule law market standard visa_rule} (with TGT)
    SRC:state {abolish remove scrap} {border_control customs_check visa_requirement roaming_charge} (with|between TGT)
    mutual
    needs target
    target slot
    cameo 061
    + Kenya and Uganda harmonised their tariffs.  KEN = UGA
    + Kosovo aligned its rules with Albania.  KOS > ALB
    - The twins harmonised their rules.

coordinate-strikes
    SRC:state|armed {coordinate synchronise synchronize} {operation attack strike air_strike patrol offensive troop_movement} (with TGT)
    SRC:state|armed {ally unite} against ANY
    mutual
    needs target
    target slot
    cameo 062
    + Iraq and Syria coordinated air strikes.  IRQ = SYR
    + The offensive was coordinated with Somalia by Kenya.  KEN > SOM
    - The cooks coordinated an attack on the pie.

hand-fugitive
    SRC {hand pass} {suspect fugitive convict trafficker smuggler warlord hijacker} to TGT
    cameo 063
    + Ghana handed a fugitive to Togo.  GHA > TGO
    - The waiter handed a menu to a suspect.

invest-time
    nothing
    ANY {invest} {time energy effort hope lot emotion faith} in ANY
    - The senator invested a lot of time in Kenya.

set flows
    export import oil_export gas_export grain_export oil_import gas_import shipment delivery
exports-rise
    ANY:%flows {rise increase double grow surge jump triple resume begin} (to|from|between TGT)
    needs both
    cameo 061
    + Indian exports to Oman doubled.  IND > OMN
    + Rwandan imports from Kenya rose in March.  RWA > KEN
    - Exports of almonds rose.

help-of
    SRC:state|armed {arrest catch capture seize bust} ANY with {help assistance cooperation} of|from TGT
    cameo 063
    + Kenya caught smugglers with the help of Uganda.  KEN > UGA
    - The warden caught a fox with the help of a dog.

win-rights
    SRC:state {win secure obtain gain get} {fishing_right landing_right drilling_right mining_right exploration_right transit_right overflight_right mining_licence fishing_licence} (in|off|from TGT)
    SRC:state {win secure obtain} {oil_supply gas_supply grain_supply gas_delivery oil_delivery supply} from TGT
    needs both
    one-way
    cameo 061
    + Norway won fishing rights off Morocco.  NOR > MAR
    + Gas supplies from Algeria were secured by Italy.  ITA > DZA
    - The angler won fishing rights.

open-branch
    SRC {open set_up establish launch} {bank branch industrial_zone industrial_park special_economic_zone logistics_hub data_centre car_plant} in TGT:place
    SRC:state {ship export send} {car vehicle machine locomotive cement shoe textile garment} to TGT
    needs both
    one-way
    cameo 061
    + Chinese firms opened an industrial park in Ethiopia.  CHN > ETH
    + Cars were shipped to Kenya by Japan.  JPN > KEN
    - The bank opened a branch in a mall.

guests-at-drills
    SRC:state {host invite} TGT:state|armed for|to {exercise drill manoeuvre maneuver war_game joint_exercise military_exercise}
    SRC:state {send deploy} {jet troop soldier warship ship marine plane bomber tank frigate} to TGT for {exercise drill training manoeuvre maneuver war_game}
    cameo 062
    + Morocco hosted the Tunisian army for exercises.  MAR > TUN
    + Jets were sent to Japan for a drill by Germany.  DEU > JPN
    - The gym invited a soldier to a drill.

joint-project
    SRC:state {open reopen launch start build inaugurate restore link connect} {railway road bridge pipeline tunnel line route service bus_service ferry border crossing airline factory satellite bank university power_line port}
    mutual
    needs target
    target none
    cameo 060
    + Iran and Syria opened a joint bank.  IRN = SYR
    - The mayor opened the bridge.
