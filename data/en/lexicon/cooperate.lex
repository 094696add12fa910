# cooperate.lex: actual two-way material exchange: trade, joint exercises, extradition, shared intelligence.
type COOPERATE

set joint-drill
    exercise drill maneuver manoeuvre war_game operation patrol military_exercise
set wares
    oil gas good arms weapon food technology equipment grain electricity wheat missile jet aircraft uranium
set intel
    intelligence information data evidence technology know-how

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
    SRC {extradite hand_over transfer surrender turn_over} ANY:people to TGT:state
    SRC {extradite} TGT:people
    noun extradition (to TGT)
    cameo 063
    + Mexico extradited a drug lord to the United States.  MEX > -
    - The runner handed over the baton.

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

buy-goods
    SRC:state {buy import purchase acquire order procure} {%commodity %machine} from TGT
    SRC:state {increase boost double raise resume step_up expand} {import purchase} of %commodity from TGT
    SRC:state {rely depend} on TGT for %commodity
    noun {purchase import} of {%commodity %machine} from TGT (by SRC)
    cameo 061
    + Hungary bought gas from Azerbaijan.  HUN > AZE
    + Frigates were ordered from Italy by Egypt.  EGY > ITA
    + The purchase of wheat from Ukraine by Tunisia was agreed.  TUN > UKR
    - The cafe buys coffee from a wholesaler.

sell-goods
    SRC:state {sell export supply ship deliver} {%commodity %machine} to TGT
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
    SRC:state {invest} (ANY) in TGT
    SRC:state {invest} (ANY) in {port mine railway infrastructure oilfield project telecommunication farmland pipeline} (in|of TGT)
    SRC:state {finance build develop operate take_over lease} {port railway pipeline mine refinery reactor power_plant oilfield canal base spaceport} with|for TGT
    noun {investment} in TGT (by SRC)
    cameo 061
    + The United Arab Emirates invested in Serbia.  ARE > SRB
    + Russia built a reactor for Turkey.  RUS > TUR
    - She invested in a winter coat.

joint-venture
    SRC {form set_up launch create establish start} {joint_venture consortium joint_company joint_fund joint_bank joint_project development_bank} (with|in TGT)
    SRC {produce develop manufacture} ANY jointly_with|together_with TGT
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
    SRC:state {join enter form launch create} {customs_union common_market single_market free-trade_area free-trade_zone currency_union eurozone monetary_union economic_union} (with TGT)
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
    SRC:armed {patrol sail fly} with TGT:armed
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
    noun joint_operation, joint_offensive, joint_raid (with|by TGT)
    mutual
    cameo 062
    + Somalia mounted a joint operation with Kenya.  SOM > KEN
    + Gambian soldiers fought alongside the Senegalese army.  GMB > SEN MIL
    + Niger and Chad teamed up with Nigeria.  - > NGA
    - The singer teamed up with a rapper.

host-troops
    SRC {host accommodate} {troop soldier base missile warship bomber squadron force nuclear_weapon radar} (of|from TGT)
    SRC:state {let allow permit} TGT:state to {use base station} {base airfield airspace}
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
    SRC {hand_over turn_over transfer surrender deliver render} {suspect fugitive suspected_killer war_criminal convict terrorist militant general warlord} to TGT:state
    SRC {hand_over turn_over transfer surrender deliver} {suspect fugitive general warlord war_criminal} to {court tribunal icc hague justice}
    noun extradition (of ANY) (to|from TGT) (by SRC)
    cameo 063
    + Panama extradited a banker to Peru.  PAN > PER
    + A militant was handed over to India by the United Arab Emirates.  ARE > IND
    + Croatia surrendered a general to the tribunal.  HRV > -
    - The boy surrendered his sword to the teacher.

cooperate-with-court
    SRC {cooperate collaborate co-operate work} with {tribunal court investigator inquiry probe investigation prosecutor icc commission} (of|in|from TGT)
    SRC {assist help aid} {investigation inquiry probe police investigator prosecutor} (in|of|into TGT)
    SRC {testify give_evidence} to|before {tribunal court commission congress inquiry}
    cameo 063
    + Kenya cooperated with the court in The Hague.  KEN > -
    + Spanish police helped investigators in Morocco.  ESP > MAR
    - The cook helped an inquiry into the soup.

joint-police-operation
    SRC {conduct carry_out launch mount} {joint_police_operation joint_raid joint_investigation joint_inquiry} (with TGT)
    SRC {work cooperate} with TGT on|against {terrorism smuggling trafficking crime drug migration piracy}
    noun joint_investigation (with|by|between TGT)
    mutual
    cameo 063
    + Sweden launched a joint investigation with Denmark.  SWE > DNK
    + Colombia cooperated with Ecuador on smuggling.  COL > ECU

share-secrets
    SRC {share swap exchange pool} {intelligence secret information data satellite_image tip evidence dossier radar_data finding know-how classified_information} (with|on TGT)
    SRC {pass hand give provide relay forward supply feed} {intelligence secret information satellite_image tip evidence dossier radar_data coordinate} to|on_to TGT
    SRC {provide supply} TGT with {intelligence information satellite_image evidence data}
    SRC {give pass} TGT {intelligence information satellite_image evidence}
    noun intelligence_sharing, information_exchange, intelligence_cooperation (with|between TGT) (by SRC)
    cameo 064
    + Denmark passed intelligence to Norway.  DNK > NOR
    + Britain gave Ukraine intelligence.  GBR > UKR
    + Intelligence sharing between Japan and South Korea resumed.  JPN = KOR
    - The clerk gave tourists information on trains.

tip-off
    SRC:state|armed {tip_off alert notify inform} TGT:state|armed (about|of|to ANY)
    SRC:state {warn} TGT:state of {plot attack bomb}
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
    SRC {work} with TGT
    SRC {join} {hand force} (with TGT)
    SRC {partner pair team} with TGT
    noun cooperation, co-operation, collaboration, partnership, coordination (with|between TGT)
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
    SRC:state {route reroute ship move} {good grain cargo oil export} through|via|across TGT
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
    SRC:state {try prosecute jail arrest detain} ANY at|on {request behest} of TGT
    SRC:state {deport extradite expel} ANY at {request behest} of TGT
    cameo 063
    + Malta executed an arrest warrant from Italy.  MLT > ITA
    - The clerk served a warrant in the play.

hand-over-files
    SRC {hand_over turn_over give provide supply submit send transfer} {file document evidence dossier record list recording black_box sample footage} to TGT:state
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
    SRC:state {store refine process enrich} {oil gas grain uranium waste fuel} (for|of|from TGT)
    cameo 061
    + Oman stored oil for Japan.  OMN > JPN
    + Oil from Azerbaijan was refined by Israel.  ISR > AZE
    - The plant refined oil for a shop.

swap-spies-data
    SRC:state {warn inform notify} TGT:state of|about {terrorist bomber missile_launch troop_movement infiltration suspect launch}
    SRC:state {give lend} TGT:state {radar satellite surveillance_plane code}
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



