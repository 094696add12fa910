# aid.lex: one-way material help: money, arms, relief, peacekeepers, asylum, rescue.
type AID

unless {striker midfielder goalkeeper batsman}

set keeper
    peacekeeper peace-keeper peacekeeping_force peacekeeping_troop doctor nurse adviser advisor instructor trainer rescuer
    rescue_team engineer expert medic rescue_worker aid_worker firefighter fire_crew surgeon paramedic
set give
    give provide supply send deliver donate grant offer ship airlift hand_over extend contribute pour
    allocate earmark distribute dispatch lend channel hand_out

give-aid
    SRC {%give} %aid (to|for|in TGT)
    SRC {%give} TGT with %aid
    SRC {send deliver airlift drop} {truck convoy planeload shipload cargo} (of %aid) (to|into TGT)
    SRC {assist help aid} TGT
    noun aid, assistance, relief (to|for TGT) (by|from SRC)
    of SRC
    cameo 073
    + Norway gave food to refugees in Kenya.  NOR > REF
    + The European Union sent medicine to Yemen.  IGO > YEM
    + Tents were delivered to Haiti by Brazil.  BRA > HTI
    - She gave food to the ducks.

help-to-do
    op help
    SRC:state|armed {help assist} TGT:state|armed ACT
    cameo 070
    unless {win victory goal title match championship medal lose defeat fight crush repel}
    + Cuba helped Angola rebuild its schools.  CUB > AGO
    + Laos helped the United States look for missing airmen.  LAO > USA
    ~ Libya helped Chad attack rebels in Sudan.
    - The goals helped France win the cup.

give-money
    SRC {%give} %money (to|for TGT)
    SRC {%give award} TGT %money
    SRC {%give present furnish} TGT with %money
    TGT {receive get obtain secure} {%money loan grant credit aid assistance} from SRC
    SRC {fund finance subsidise subsidize bankroll} TGT
    SRC {approve disburse} {loan grant credit bailout} (to|for TGT)
    SRC {cancel write_off forgive} {debt} (of|for TGT)
    noun bailout (of|for TGT)
    cameo 071
    + Germany lent five million dollars to Tunisia.  DEU > TUN
    + Qatar financed the Libyan rebels.  QAT > LBY
    - Her parents funded the trip.

credit-given
    SRC {give} ANY {credit}
    SRC {give} {credit} (to|for ANY)
    unless {million billion dollar euro loan export}
    nothing
    - We should not give the Belgian premier credit for the deal.

evacuate-building
    nothing
    noun {evacuation} of {building tower skyscraper mall airport station terminal train theatre theater cinema stadium}
    - A bomb threat prompted the evacuation of an office tower in Oslo.

rescue
    SRC {rescue save evacuate} TGT:people (from ANY)
    SRC {treat} {wounded injured casualty victim} (of TGT)
    noun rescue, evacuation (of TGT) (by SRC)
    of TGT
    cameo 073
    + The Italian navy rescued migrants off Libya.  ITA MIL > -
    - The goalkeeper rescued a point.

rebuild
    SRC {rebuild reconstruct repair} {school hospital road bridge power_station house} (in|of|for TGT)
    cameo 070
    + Turkey rebuilt schools in Somalia.  TUR > SOM
    - He repaired the house he had bought.

contribute
    SRC {contribute donate} (ANY) to|for TGT:state|people|place
    SRC {contribute donate} (ANY) to {budget fund appeal reconstruction programme trust_fund} (of|for|in TGT)
    SRC {contribute} {%troops troop soldier money million fund battalion company engineer medic police_officer} (to TGT)
    cameo 070
    + Kuwait donated to Somalia.  KWT > SOM
    + Estonia contributed soldiers to the mission in Mali.  EST > MLI
    - Fatigue contributed to the crash.

help-state
    SRC:state {help assist support aid} TGT:state|armed with {money troop weapon food expert training fund equipment logistics}
    cameo 070
    + Italy helped Lebanon with experts.  ITA > LBN
    - Dad helped mum with dinner.

deposit
    SRC {deposit inject pump pour channel funnel} %money (in|into|to TGT)
    SRC {underwrite guarantee co-finance} {loan debt project bond} (of|in|for|to TGT)
    cameo 071
    + Kuwait deposited a billion dollars in the Egyptian central bank.  KWT > -
    + China poured money into Zambia.  CHN > ZMB
    - Dad deposited his money in the bank.

# --- money, by what kind ---

set donor
    give provide supply grant donate send extend award allocate contribute channel disburse release transfer hand_out
    allot deliver pump funnel
set charity
    humanitarian_aid relief_aid food_aid emergency_aid relief_supply relief_goods relief_item aid_package aid_parcel emergency_supply
    humanitarian_assistance food_parcel medical_aid
set rescued
    migrant refugee survivor sailor fisherman crew passenger miner hostage castaway people person child villager resident climber
    trapped stranded islander
set evacuees
    civilian foreigner national citizen refugee resident embassy_staff wounded student family orphan patient expatriate diplomat villager people
    person foreign_national worker pilgrim aid_worker
set fugitives
    refugee migrant asylum_seeker asylum-seeker evacuee displaced_person exile dissident orphan defector boatpeople people person child
set scarce
    food water medicine tent blanket clothing vaccine flour rice wheat grain oxygen generator mattress hygiene_kit bread
    insulin antibiotic mask ventilator serum mosquito_net seed tarpaulin soap tablet kit parcel ration uniform stove cot pump
    fuel_oil diesel milk lentil bean salt clothes coat shoe tonne_of_food nappy test_kit dialysis_machine blood baby_formula

budget-support
    SRC {%donor award} {budget_support economic_aid financial_aid development_aid economic_assistance financial_assistance financial_support economic_support development_assistance technical_assistance debt_relief} (to|for|in TGT)
    SRC {%donor} {financial_support economic_support budget_support} to TGT
    SRC {%donor} TGT {budget_support economic_aid financial_aid development_aid financial_assistance debt_relief}
    TGT {receive get obtain win} {budget_support economic_aid financial_aid development_aid financial_assistance debt_relief} (from SRC)
    noun {provision disbursement} of {economic_aid financial_aid development_aid budget_support} (to TGT) (by SRC)
    cameo 071
    + Sweden gave development aid to Tanzania.  SWE > TZA
    + Financial assistance was provided to Moldova by Romania.  ROU > MDA
    + Malawi received budget support from Norway.  NOR > MWI
    - The bank gave financial assistance to a cafe.

disburse-loan
    SRC {disburse approve release extend grant unlock pay_out authorise authorize clear sign_off} {loan tranche credit bailout credit_line rescue_package instalment grant fund} (to|for TGT)
    SRC {lend} (ANY) to TGT:state
    SRC {lend loan} TGT:state ANY
    noun {disbursement release} of {loan tranche bailout grant} (to|for TGT) (by SRC)
    cameo 071
    + The International Monetary Fund disbursed a tranche to Pakistan.  IGO > PAK
    + A bailout for Greece was approved by Germany.  DEU > GRC
    + China lent to Angola.  CHN > AGO
    - The bank approved a loan for a shop.

finance
    SRC {finance fund bankroll subsidise subsidize sponsor underwrite co-finance} TGT
    SRC:state {subsidise subsidize fund finance bankroll underwrite} {budget treasury army government police clinic welfare} (of|in TGT)
    SRC {finance fund sponsor pay_for underwrite bankroll subsidise} {reconstruction rebuilding salary election school hospital dam road railway project port airport mosque programme program} (in|of|for TGT)
    noun {financing funding sponsorship} of TGT (by SRC)
    cameo 071
    + Iran bankrolled a militia in Iraq.  IRN > -
    + A hospital in Gambia was funded by Turkey.  TUR > GMB
    - The firm sponsored a yacht.

inject-cash
    SRC {inject pour pump plough sink} %money into TGT
    SRC {prop_up shore_up bail_out rescue keep_afloat} {economy bank currency treasury government} (of|in TGT)
    SRC {prop_up shore_up bail_out} TGT
    cameo 071
    + Saudi Arabia poured billions into Egypt.  SAU > EGY
    + Russia propped up the government of Belarus.  RUS > BLR
    - The mason shored up the wall.

remit-debt
    SRC {write_off forgive waive reschedule restructure} {debt loan interest repayment arrears} (of|owed_by|for TGT)
    SRC {cancel reduce} {debt interest repayment arrears} (of|owed_by|for TGT)
    SRC:state {write_off forgive forgave waive} {debt loan arrears} (of|owed_by TGT)
    SRC:state {cancel} {debt arrears} (of|owed_by TGT)
    unless {farmer student borrower homeowner peasant}
    SRC {relieve} TGT of {debt}
    noun {cancellation forgiveness rescheduling} of {debt loan} (of TGT) (by SRC)
    noun debt_relief, debt_forgiveness, debt_cancellation (for|to TGT) (by SRC)
    cameo 071
    + China rescheduled the debt of Ethiopia.  CHN > ETH
    + Debt relief for Haiti was granted by Venezuela.  VEN > HTI
    - The pub waived the debt of its oldest guest.

pay-salaries
    SRC:state {pay cover meet} {salary wage pension bill cost debt} of TGT
    SRC:state {pay} TGT:%armed
    SRC:state {pay} {million billion dollar euro} to TGT:state|armed
    cameo 071
    + Qatar paid the salaries of Palestinian officials.  QAT > PSE
    - The club paid the wages of its porter.

raise-funds
    SRC {raise collect gather} {fund money million donation donations} for TGT
    SRC {hold organise organize} {fundraiser donor_conference pledging_conference telethon} (for TGT)
    cameo 071
    + The Irish president raised money for Sudan.  IRL > SDN
    + A donor conference for Yemen was held by Switzerland.  CHE > YEM
    - The scouts raised money for a boat.

trade-preference
    SRC:state {grant give extend} {preference trade_concession duty-free_access fuel_subsidy cheap_oil discount} (to|for TGT)
    cameo 071
    + Russia granted Armenia a discount on gas.  RUS > ARM
    - The shop gave a discount to students.

# --- arms and soldiers ---

supply-arms
    SRC:state {hand pass} %arms to TGT
    SRC {%donor ship airlift fly smuggle lend} {%arms drone mine_clearer rocket} (to|for|into TGT)
    SRC {%donor lend} TGT {%arms drone}
    SRC {ship airlift fly smuggle rush} %arms (to|into TGT)
    SRC:state {hand_over turn_over} %arms to TGT:state|armed|place
    TGT {receive get obtain procure} %arms (from SRC)
    noun {delivery supply shipment transfer provision} of %arms (to TGT) (by|from SRC)
    cameo 072
    + Iran smuggled missiles into Yemen.  IRN > YEM
    + The delivery of tanks to Ukraine by Poland continued.  POL > UKR
    + Armenia received artillery from France.  FRA > ARM
    - The boy received a toy rifle from his aunt.
    + Chile handed an air-defense system to Peru.  CHL > PER

set weaponry-sent
    arms weapon ammunition munition interceptor weaponry military_aid military_supplies arms_shipment

arms-arrive
    ANY:%weaponry-sent {reach arrive_in get_to} TGT:place|state|armed
    noun {arrival} of {arms weapon ammunition munition interceptor military_aid} (in TGT) (from SRC)
    cameo 072
    + The first American weapons reached Latvia.  USA > LVA
    - The weapon reached the museum.

arm-side
    SRC {arm equip rearm resupply outfit kit_out} TGT:armed|state|people (with ANY)
    SRC {supply provide} TGT:armed|state|people with %arms
    cameo 072
    + Sudan armed the rebels in Chad.  SDN > TCD
    + Rebels in Chad were equipped by Libya.  LBY > TCD
    - The kitchen was equipped with a new oven.

train-forces
    SRC {train drill coach mentor school teach} TGT:armed
    SRC {teach train} {pilot soldier gunner sailor crew recruit cadet} to {fly use fire operate sail drive repair}
    SRC {train instruct drill mentor} {soldier troop recruit cadet pilot officer police fighter commando coast_guard bodyguard border_guard special_force} (of|in|for|from TGT)
    noun {training} of {soldier troop recruit police fighter officer pilot} (in|of|from TGT) (by SRC)
    cameo 072
    + Turkey trained pilots in Libya.  TUR > LBY
    + Somali recruits were trained by Eritrea.  ERI > SOM
    - The gym drills cadets for a parade.
    ~ A court instructed the American police to turn the boy over.

military-aid-give
    SRC {%donor offer} {military_aid military_assistance military_support security_assistance logistical_support air_support air_cover covert_aid lethal_aid non-lethal_aid} (to|for|in TGT)
    SRC {%donor offer} {military_support logistical_support air_support air_cover} to TGT
    SRC {%donor offer} TGT {military_aid military_assistance military_support security_assistance logistical_support air_support air_cover}
    TGT {receive get} {military_aid military_assistance military_support logistical_support air_support} (from SRC)
    noun military_aid, military_assistance, security_assistance, arms_delivery, weapons_delivery (to|for TGT) (by|from SRC)
    of SRC
    cameo 072
    + France gave logistical support to Chad.  FRA > TCD
    + Rebels in Syria received military aid from Turkey.  TUR > SYR
    + Military assistance to Mali by Russia continued.  RUS > MLI

send-advisers
    SRC {send dispatch deploy provide lend second} {advisers advisors military_adviser instructor trainer technician mercenary special_force commando expert} (to|in|into TGT)
    SRC {advise} TGT:%armed
    cameo 072
    + Cuba sent military advisers to Angola.  CUB > AGO
    + Instructors were deployed in Niger by Italy.  ITA > NER
    - The bank sent an adviser to the farm.

peace-force
    SRC {send rush dispatch deploy contribute provide commit second lend} {peacekeeper peace-keeper blue_helmet peacekeeping_force peacekeeping_troop stabilisation_force stabilization_force observer military_observer monitor ceasefire_monitor truce_monitor peace_force police_adviser gendarme} (to|in|into|for TGT)
    SRC {send dispatch deploy contribute provide commit second lend add} {troop soldier battalion contingent helicopter officer police_officer} to {peacekeeping_mission peacekeeping_force un_mission mission stabilisation_force peace_force coalition} (in TGT)
    SRC:%keeper {deploy arrive land patrol take_up_position} in|along|across|at|to TGT:place
    SRC:%keeper {deploy arrive}
    SRC:state {extend prolong renew} {mission peacekeeping_mission mandate} in TGT
    noun {deployment dispatch arrival} of {peacekeeper blue_helmet peacekeeping_force observer peacekeeping_troop} (to|in TGT) (by|from SRC)
    cameo 074
    + Uruguay contributed peacekeepers to Congo.  URY > -
    + The Dutch government extended its mission in Iraq.  NLD > IRQ
    + Fiji sent 200 soldiers to the peacekeeping mission in Lebanon.  FJI > LBN
    + The deployment of peacekeepers in Lebanon by Ireland went ahead.  IRL > LBN
    - The museum sent an observer to the auction.

protect-state
    SRC:state|armed {protect guard escort shield safeguard secure} {civilian refugee convoy aid_convoy airport embassy border election tanker shipping polling_station} (in|of|from TGT)
    SRC:state|armed {protect shield safeguard guard} TGT:state|people (from|against ANY)
    SRC:state|armed {shield protect save} {villager civilian minority pilgrim farmer} (in|of|near TGT) from|against ANY
    SRC:armed {escort} TGT
    SRC:armed {escort} {ship tanker convoy freighter} (of|to|through TGT)
    cameo 074
    + Kenyan soldiers protected civilians in Haiti.  KEN > HTI
    + Tankers from Kuwait were escorted by the American navy.  USA > KWT
    - Cream protects children from the sun.

monitor-truce
    SRC {monitor observe supervise police oversee verify} {truce ceasefire cease-fire election withdrawal referendum buffer_zone disarmament peace_accord border} (in|between|of TGT)
    SRC:state|armed {monitor observe supervise police oversee verify} {truce ceasefire cease-fire election withdrawal referendum disarmament vote} in|between|of TGT
    noun {monitoring supervision verification} of {truce ceasefire election withdrawal} (in|between TGT) (by SRC)
    cameo 074
    one-way
    + The African Union supervised the referendum in Togo.  IGO > TGO
    + A ceasefire between Sudan and rebels was supervised by Chad.  TCD > SDN
    - Nurses monitored the withdrawal of the drug.

clear-mines
    SRC {clear defuse remove dispose_of} {mine landmine minefield unexploded_ordnance unexploded_bomb cluster_bomb} (in|from|for TGT)
    noun mine_clearance, demining (in|of TGT) (by SRC)
    cameo 073
    + Danish experts cleared mines in Angola.  DNK > AGO
    + Mines in Bosnia were removed by Croatia.  HRV > BIH

# --- relief ---

deliver-relief
    SRC {%donor airlift fly ship rush drop distribute truck bring airdrop parachute} %charity (to|for|in|into|over|among TGT)
    TGT {receive get} %charity (from SRC)
    noun {delivery distribution airlift shipment dispatch} of %charity (to|in|among TGT) (by|from SRC)
    cameo 073
    + Jordan airdropped food parcels over Gaza.  JOR > PSE
    + Emergency aid was rushed to Mozambique by South Africa.  ZAF > MOZ
    + The delivery of relief aid to Myanmar by India began.  IND > MMR

deliver-goods
    SRC {send deliver airlift fly ship rush drop distribute donate truck bring airdrop parachute provide supply ferry} %scarce (to|for|in|into|over|among TGT)
    SRC {truck ferry ship rush} {fuel petrol} to {hospital clinic camp}
    SRC {supply provide} TGT with %scarce
    noun {delivery distribution airlift shipment supply} of %scarce (to|in|among TGT) (by|from SRC)
    cameo 073
    + China donated masks to Serbia.  CHN > SRB
    + Refugees in Chad were supplied with water by Norwegian volunteers.  NOR > REF
    + The distribution of bread to Afghans by Turkey continued.  TUR > AFG
    - The waiter brought bread to the table.

shelter-homeless
    SRC {feed clothe house shelter} TGT:people
    SRC {set_up build erect open run} {tent_camp refugee_camp field_hospital soup_kitchen field_kitchen shelter clinic} (for|in TGT)
    SRC:state {set_up build erect open run} {tent_camp refugee_camp field_hospital soup_kitchen shelter clinic camp_for_refugees} (for|in TGT)
    cameo 073
    + Iran set up a field hospital in Lebanon.  IRN > LBN
    + Refugees in Chad were housed by Egypt.  EGY > REF
    unless {fed_up}
    - The zoo feeds children on Sundays.

treat-sick
    SRC {vaccinate inoculate immunise immunize nurse} TGT:people (for|against|in|at ANY)
    SRC {treat tend} TGT:people|armed for {wound injury burn cholera ebola malaria malnutrition disease illness gunshot shrapnel}
    SRC {treat evacuate} {wounded injured sick casualty patient wounded_soldier wounded_fighter injured_soldier wounded_civilian wounded_rebel injured_civilian wounded_troop} (of|from|in TGT)
    cameo 073
    + Cuban doctors vaccinated children in Venezuela.  CUB > VEN
    + Wounded soldiers from Libya were treated by Turkish doctors.  TUR > LBY
    - The vet treated a horse.

send-rescuers
    SRC {send dispatch fly rush deploy provide} {rescue_dog rescue_worker rescuer rescue_team search_team firefighter fire_engine doctor nurse medic medical_team sniffer_dog ambulance field_hospital water_bomber engineer volunteer surgeon} (to|in|into|for TGT)
    SRC {send dispatch fly rush deploy} {team expert specialist mission unit officer investigator} (to TGT) to {help assist aid support}
    SRC {fight battle} {wildfire fire forest_fire} in TGT:place
    noun {dispatch arrival} of {rescuer rescue_team firefighter doctor medic} (to|in TGT) (by|from SRC)
    cameo 073
    + Switzerland flew sniffer dogs to Turkey.  CHE > TUR
    + Brazil sent a team to help identify victims in Haiti.  BRA > HTI
    + Firefighters were sent to Greece by Romania.  ROU > GRC
    - The club sent a medic to the pitch.

rescue-people
    SRC {rescue save pick_up pull pluck winch lift haul dig_out fish_out free} TGT:%rescued (from|off ANY)
    SRC {rescue pull dig lift free save extricate winch} TGT:people from|out_of {ruin rubble wreckage debris mudslide flood floodwater avalanche collapsed_building collapsed_house collapsed_school collapsed_mine collapsed_hotel roof rooftop}
    SRC {rescue evacuate airlift save} TGT:people from ANY
    SRC:state {fly airlift} {migrant national citizen student worker tourist nurse} from|out_of TGT:place
    noun {rescue} of TGT:%rescued (by SRC)
    cameo 073
    + The Spanish coast guard picked up migrants off Morocco.  ESP > -
    + Survivors of the quake in Nepal were rescued by India.  IND > -
    - The cat was rescued from a tree.

evacuate-people
    SRC {evacuate airlift fly_out fly bring_out repatriate bus ferry} TGT:%evacuees (from|out_of ANY)
    SRC {evacuate airlift fly_out bring_out} %evacuees from|out_of TGT:place
    noun {evacuation airlift} of TGT:%evacuees (by SRC)
    cameo 073
    + France evacuated foreigners from Niger.  FRA > -
    + Students were flown out of Sudan by Saudi Arabia.  SAU > -
    - Guests were evacuated from a burning hotel.

reconstruct
    SRC {rebuild reconstruct repair restore renovate build} {school hospital bridge road mosque power_station airport water_plant dam clinic power_line port} (in|for|of TGT)
    SRC {rebuild reconstruct repair restore renovate build} {house home} in|for|of TGT
    noun {reconstruction rebuilding} of {school hospital bridge road house town city} (in TGT) (by SRC)
    cameo 070
    + Japan built a hospital in Palestine.  JPN > PSE
    + The rebuilding of schools in Kosovo by Germany was finished.  DEU > KOS
    - They rebuilt their house in the hills.

# --- shelter of persons ---

grant-asylum
    SRC {grant give offer extend} {political_asylum asylum refugee_status temporary_protection humanitarian_visa protected_status residence_permit work_permit diplomatic_asylum} (to|for TGT)
    SRC {grant give offer} TGT {political_asylum asylum refugee_status temporary_protection humanitarian_visa residence_permit diplomatic_asylum}
    TGT {receive get win obtain} {political_asylum asylum refugee_status residence_permit} (in|from SRC)
    noun {granting} of {asylum political_asylum refugee_status} (to TGT) (by SRC)
    noun asylum (for TGT)
    SRC {grant give offer} {refuge sanctuary shelter haven safe_haven residence protection exile} (to|for TGT)
    SRC {grant give offer} TGT {refuge sanctuary shelter safe_haven residence protection}
    cameo 075
    + Poland gave humanitarian visas to Belarusian activists.  POL > BLR
    + A Russian journalist won asylum in Latvia.  LVA > RUS
    + Mexico granted diplomatic asylum to a politician from Ecuador.  MEX > ECU

set carriers
    plane aircraft flight ship convoy vessel freighter truck planeload shipload transport_plane cargo_plane

set reliefwords
    medicine food relief aid water blanket tent vaccine humanitarian donated supplies rice flour medical

take-refugees
    SRC {take_in accept admit resettle absorb shelter welcome receive host harbour harbor} TGT:%fugitives (from ANY)
    SRC {open reopen} {border door frontier port} to {refugee migrant asylum_seeker evacuee displaced_person}
    SRC:state {open} {border door frontier} to TGT:people
    SRC {shelter resettle harbour harbor} TGT:people
    noun {resettlement reception admission} of TGT:%fugitives (by SRC)
    cameo 075
    + Rwanda accepted evacuees from Libya.  RWA > -
    + Turkey opened its border to Syrian refugees.  TUR > -
    + Migrants from Eritrea were admitted by Israel.  ISR > -
    - The garden took in a migrant bird.

set rescuers
    doctor nurse medic engineer rescuer firefighter paramedic surgeon sapper fireman volunteer rescue_team physician rescue_worker relief_worker aid_worker search_team medical_team

help-out-abroad
    SRC:%rescuers {help_out work serve assist volunteer help} in|at TGT:place
    SRC:%rescuers {help treat assist} TGT:people|place (in|at ANY)
    SRC:%rescuers {join} {rescue relief_effort rescue_effort search} (in|for TGT)
    SRC:%rescuers {fly rush head travel hurry} to|into TGT:place
    SRC:%rescuers {arrive land} in|at TGT:place
    cameo 073
    needs both
    + Finnish rescue workers flew to Turkey.  FIN > TUR
    + Cuban doctors helped out in Italy.  CUB > ITA
    + Firefighters from Poland joined the rescue effort in Turkey.  POL > TUR
    - The nurses worked in a café.

rescuers-travel
    SRC:%rescuers {fly travel head arrive go deploy} to|in|into TGT:place
    SRC:state {take_in} TGT:people
    needs both
    cameo 073
    + A Swiss rescue team flew to Turkey.  CHE > TUR
    + Bangladesh took in thousands of Burmese.  BGD > MMR

send-helpers
    SRC:state {send dispatch fly rush} {brigade team group contingent party crew} of {nurse doctor medic engineer rescuer firefighter teacher expert volunteer} (to|into TGT)
    SRC {join} {search rescue relief_effort search_operation rescue_operation rescue_effort relief_operation} (for|in|off|near|after TGT)
    SRC:%keeper {escort protect guard accompany} TGT:people
    SRC:state {pass approve adopt} {aid_bill aid_measure relief_bill} (for|to TGT)
    noun aid_bill (for|to TGT)
    cameo 073
    + Cuba sent a brigade of nurses to Barbados.  CUB > BRB
    + Indian divers joined the search for victims in Bangladesh.  IND > BGD
    - The dog joined the search for the ball.

relief-flight-lands
    SRC:%carriers {land arrive dock touch_down} in|at TGT:place
    words %reliefwords *
    cameo 073
    + A Malaysian plane with medicine landed in Egypt.  MYS > EGY
    - A plane with medicine landed in a meadow.

step-up-funding
    SRC:state {step_up raise boost double triple restore resume renew top_up} {funding contribution donation assistance aid support} for|to TGT
    SRC:%keeper {take_over guard assume secure} {security duty airport port checkpoint} (at|in|of|from TGT)
    cameo 070
    + Norway has stepped up its funding for refugees in Gaza.  NOR > PSE
    - The firm doubled its support for the team.

set donations
    donation aid relief_supply food_aid cash

set aidgivers
    charity agency usaid unicef unhcr cross crescent federation foundation

hand-out-goods
    SRC:state|%aidgivers {provide supply distribute hand_out deliver} {material shelter_material building_material relief_material kit item goods necessities school_supplies seed fertiliser fertilizer livestock} (to|for|among|in TGT)
    SRC:state {give donate grant send} TGT:state {oil petrol diesel fuel wheat rice grain fertiliser fertilizer tractor bus ambulance}
    ANY:%donations {come arrive pour_in flow_in} from SRC (for TGT)
    cameo 073
    + Japan provided building materials to Haiti.  JPN > HTI
    + Donations poured in from Ireland for Nepal.  IRL > NPL
    - The shop provided materials to its painters.

pay-for-budget
    SRC:state {subsidise subsidize bankroll underwrite finance prop_up} {budget economy treasury army police_force} of TGT
    SRC:state {subsidise subsidize bankroll underwrite} TGT:state
    cameo 071
    + Denmark bankrolled Greenland for years.  DNK > GRL
    - The firm subsidised the canteen.

be-donor
    SRC:state {be remain become} {donor benefactor aid_donor} to|of|in|for TGT:state|place|people
    SRC:state {be remain become} {donor provider supplier contributor} of {aid assistance relief arms weapon humanitarian_aid humanitarian_assistance military_aid development_aid} (to|in|for TGT)
    cameo 070
    + Germany remains the largest donor to Iraq.  DEU > IRQ
    - The baker was a donor to the choir.

take-in-person
    SRC:state {take_in} {teenager asylum_seeker dissident girl boy orphan survivor family} (from ANY)
    cameo 075
    + Canada took in a Saudi teenager who had run away.  CAN > -
    - The hotel took in a stray cat.

harbour
    SRC:state {harbour harbor shelter} TGT
    SRC:state {give provide offer} {safe_haven refuge sanctuary shelter hideout} (to|for TGT)
    SRC:state {give provide offer} TGT {safe_haven refuge sanctuary shelter}
    cameo 075
    + Pakistan harboured Afghan rebels.  PAK > AFG
    + Safe haven was given to the rebels by Chad.  TCD > REB
    ~ The harbour sheltered boats.

help-people
    SRC {aid assist help relieve succour} TGT:state|armed|people with ANY
    SRC {come go rush} to {aid rescue assistance help relief} of TGT
    SRC {lend give} TGT {hand helping_hand}
    SRC {lend} {hand assistance} to TGT
    cameo 070
    + Egypt came to the aid of Lebanon.  EGY > LBN
    + Taiwan assisted Haiti with engineers.  TWN > HTI
    - He lent his neighbour a hand with the roof.

deliver-vehicles
    SRC {hand_over donate deliver present give} {truck ambulance vehicle bus patrol_boat jeep pickup tractor computer laptop bicycle} (to|for TGT)
    SRC {donate} (ANY) to TGT:state|armed
    cameo 070
    + Japan donated ambulances to Kenya.  JPN > KEN
    + Patrol boats were handed over to Vietnam by the United States.  USA > VNM
    - The uncle gave a bicycle to the boy.

scholarships
    SRC:state {train} {judge nurse teacher civil_servant prosecutor midwife engineer diplomat doctor agronomist} (in|of|from TGT)
    SRC:state {grant give award offer provide} {scholarship fellowship training_place bursary} (to|for TGT)
    cameo 070
    + Hungary gave scholarships to students from Syria.  HUN > -
    - The school gave a scholarship to a pianist.

throw-lifeline
    SRC:state {throw} TGT:state {lifeline}
    SRC:state {throw give} {lifeline} to TGT:state
    TGT:state {get receive} {lifeline bailout cash_injection rescue} from SRC
    cameo 071
    + China threw a lifeline to Sri Lanka.  CHN > LKA
    - The sailor threw a lifeline to the swimmer.




# --- more ways to help ---

pay-out
    SRC:state {pay_out advance remit wire refund reimburse} {money million billion grant dollar euro} (to TGT)
    SRC:state {compensate reimburse} TGT:state for {cost transit troop refugee}
    cameo 071
    unless {bribe bribery laundering embezzlement}
    + Japan advanced a million dollars to Tuvalu.  JPN > TUV
    - The till pays out coins.
    ~ Two million dollars in bribes were wired to Panama.

technical-help
    SRC:state {send provide lend second offer give} {engineer technician expert teacher specialist surveyor technical_help technical_support} to TGT
    SRC:state {electrify irrigate modernise modernize connect equip} {village town school hospital port airport} in|of TGT
    cameo 070
    + Cuba sent teachers to Angola.  CUB > AGO
    + Engineers were lent to Haiti by Chile.  CHL > HTI
    - The firm sent a technician to the shop.

food-for-people
    SRC {feed} {refugee child population hungry poor family} (in|of|from TGT)
    SRC {ration_out dish_out hand_out dole_out pass_out distribute} {food water bread blanket soup ration aid relief} (to|among|in TGT)
    SRC {dig drill build} {well latrine shelter camp} (for|in TGT)
    cameo 073
    + Turkish volunteers handed out bread in Gaza.  TUR > PSE
    + Norway drilled wells in Sudan.  NOR > SDN
    - The teacher handed out water to pupils.

medical-mission
    SRC:state {send deploy dispatch dock open} {hospital_ship field_hospital medical_mission medical_corps vaccination_team ambulance surgical_team} (to|in TGT)
    SRC {operate} on {victim wounded soldier child} (of|from|in TGT)
    noun medical_mission, hospital_ship, vaccination_campaign (in|to TGT) (by|from SRC)
    cameo 073
    + Peru sent a hospital ship to Ecuador.  PER > ECU
    - The park sent an ambulance for a duck.

cut-off-relief
    SRC {airlift parachute drop} {supply pallet package crate ration parcel} (to|over|into|in TGT)
    SRC {break run} {blockade siege} with {aid food medicine} (to|of TGT)
    noun airdrop, airlift, relief_flight, aid_flight, aid_convoy (to|into|over|in TGT) (by|from SRC)
    cameo 073
    + Egypt dropped pallets over Gaza.  EGY > PSE
    + An aid convoy to Sudan from Chad set out.  TCD > SDN
    - The waiter dropped a parcel.

stand-guard
    SRC:armed {guard secure protect} {polling_station pipeline oilfield monastery} (in|of TGT)
    SRC:state|armed {patrol police} {buffer_zone safe_zone ceasefire_line demilitarized_zone humanitarian_zone} (in|over|between TGT)
    SRC:state {station base} {peacekeeper observer patriot_missile patriot_battery defence_battery} in TGT:place
    cameo 074
    + Italian soldiers guarded a monastery in Kosovo.  ITA > KOS
    + A buffer zone in Cyprus was patrolled by Argentina.  ARG > CYP
    - The goose guarded the church.

air-policing
    SRC:state {police patrol defend protect guard} {airspace sky} of|over TGT
    SRC:state {scramble} {jet fighter} to {defend protect} TGT
    SRC:state {extend give provide} {protection security_guarantee nuclear_umbrella air_cover asylum} to TGT
    cameo 074
    + Hungary patrolled the airspace of Slovenia.  HUN > SVN
    + Protection was extended to Kuwait by the United States.  USA > KWT
    - The awning gives protection to shoppers.

smuggle-weapons
    SRC:state|armed {funnel channel smuggle slip spirit run ferry sneak} {weapon arms ammunition gun missile rocket money fighter cash drone missile_part weapon_part component explosive detonator} to|into TGT
    cameo 072
    + Libya funnelled arms to the Irish rebels.  LBY > REB
    + Rockets were smuggled into Gaza by Iran.  IRN > PSE
    - She sneaked money into his coat.

loan-guarantee
    SRC:state {guarantee underwrite underwrote secure} {loan bond debt credit} of|for|to TGT
    SRC:state {extend renew prolong double increase raise} {loan credit_line aid_package assistance grant subsidy credit} (to|for TGT)
    SRC:state {increase boost double raise expand step_up triple resume restore} {aid assistance help military_aid humanitarian_aid development_aid support} (to|for TGT)
    cameo 071
    + Australia doubled its aid to Vanuatu.  AUS > VUT
    + A credit line was extended to Sri Lanka by India.  IND > LKA
    - The oil doubled the aid of the wheel.

naturalise-exiles
    SRC:state {protect hide smuggle spirit} {dissident refugee exile defector fugitive jew journalist} (out_of|from|of TGT)
    SRC:state {give offer extend} {home protection welcome passport} to {refugee migrant exile orphan dissident} (from TGT)
    cameo 075
    + Finland offered a home to refugees from Ukraine.  FIN > -
    - The barn gave a home to owls.

# --- nouns and set phrases ---

aid-nouns-economic
    noun development_aid, economic_aid, financial_aid, economic_assistance, financial_assistance, budget_support, foreign_aid, technical_assistance (to|for TGT) (by|from SRC)
    of SRC
    cameo 071
    + Development aid to Laos by Japan continued.  JPN > LAO
    + Foreign aid from Sweden to Tanzania continued.  SWE > TZA
    - The student sought financial aid at college.

aid-nouns-relief
    noun humanitarian_aid, humanitarian_assistance, food_aid, emergency_aid, emergency_relief, medical_aid, relief_operation, relief_mission, relief_effort, disaster_relief (to|for|in TGT) (by|from SRC)
    of SRC
    cameo 073
    + Food aid to Somalia by Turkey continued.  TUR > SOM
    + A relief operation by France in Mozambique began.  FRA > MOZ
    - The relief effort of the pitcher failed.

rescue-nouns
    noun rescue_operation, rescue_mission, evacuation_flight, airlift, rescue_effort (of|in|for|from TGT) (by SRC)
    cameo 073
    + A rescue mission in Turkey by Greece continued.  GRC > TUR
    - The rescue effort of the bank failed.

loan-nouns
    noun rescue_package, bail-out, rescue_loan, emergency_loan, soft_loan, credit_line, aid_package, stimulus_package (for|to TGT) (by|from SRC)
    of SRC
    cameo 071
    + An aid package from Canada for Ukraine was approved.  CAN > UKR
    + A soft loan from China kept Zambia going.  CHN > -
    - The soft loan of a coat kept her warm.

airlift-people
    SRC:state {charter send} {plane ship ferry flight bus} for {national citizen evacuee foreigner refugee} (in|from TGT)
    SRC:armed|state {bring take} TGT:people to {safety shelter}
    cameo 073
    + Soldiers took Syrian refugees to safety.  MIL > SYR
    - The ferry brought children to safety in the tale.

douse-fires
    SRC {send lend} {firefighting_plane water-bomber canadair fire_brigade} (to TGT)
    SRC {donate give ship} {blood plasma organ sandbag pump boat} to TGT
    cameo 073
    + Italy sent firefighting planes to Albania.  ITA > ALB
    + Blood was donated to Lebanese hospitals by Iran.  IRN > LBN
    - The man gave blood to the nurse.

arm-nouns
    noun arms_supply, weapons_supply, arms_transfer, weapons_transfer, arms_smuggling, arms_aid, military_training, training_mission (to|for|of|in TGT) (by|from SRC)
    cameo 072
    + Arms transfers to Sudan by Chad continued.  TCD > SDN
    + A training mission in Mali by Spain was extended.  ESP > MLI
    - The training mission of the dancer was hard.

ship-armour
    SRC {pledge_and_send rush fast-track speed send deliver} {air_defence_battery ammunition shell patriot_missile tank jet drone artillery} to TGT
    SRC:state {equip outfit furnish provide supply} TGT with {%arms drone radar uniform vehicle truck submarine patrol_boat field_kitchen computer radio equipment generator ambulance}
    SRC:state {repair service maintain overhaul upgrade modernise refurbish refit} {tank jet warship helicopter submarine} of|for TGT
    cameo 072
    + Lithuania repaired tanks for Ukraine.  LTU > UKR
    + Jordan equipped the Lebanese army with vehicles.  JOR > LBN
    - The garage repaired jets for a show.

backing-militia
    SRC:state {sponsor back finance fund support} {militia rebel insurgency guerrilla insurgent rebellion separatist proxy mercenary} (in|of|from TGT)
    cameo 072
    + Rwanda backed rebels in Congo.  RWA > -
    + A militia in Iraq was financed by Iran.  IRN > IRQ
    - The studio backed the rebel of rock.

peace-nouns
    noun peacekeeping_force, peacekeeping_deployment, observer_mission, monitoring_mission, stabilisation_mission, stabilization_mission, policing_mission (in|to TGT) (by|of|from SRC)
    cameo 074
    + The observer mission of the African Union in Burundi began.  IGO > BDI

asylum-nouns
    noun political_asylum, diplomatic_asylum, refugee_status, temporary_protection (for|to|of TGT) (in|by SRC)
    cameo 075
    + Political asylum for a Belarusian official angered Minsk.  - > BLR
    - The refugee status of the song is unclear.

offset-costs
    SRC:state {offset cover foot shoulder share pick_up} {cost bill burden expense tab} (of|for|with TGT)
    SRC:state {pay settle clear} {debt arrears bill} of|for TGT
    cameo 071
    + Saudi Arabia footed the bill for Pakistan.  SAU > PAK
    + Arrears of Somalia were cleared by Norway.  NOR > SOM
    - Dad footed the bill for the guests.

authorise-release
    SRC:state {order authorise authorize approve} {dispatch sending shipment airlift flight} of {%aid %charity relief_good} to TGT
    SRC:state {authorise authorize approve order mandate} {deployment dispatch sending} of {peacekeeper peacekeeping_force blue_helmet observer mission force troop monitor} to TGT:place
    SRC {authorise authorize approve order unblock clear} {release disbursement delivery transfer shipment payment} of {%money aid assistance fund military_aid weapon arms grain} (to|for TGT)
    SRC {authorise authorize approve order} {release disbursement delivery transfer shipment} of ANY in {aid assistance grant loan} (to|for TGT)
    cameo 070
    + The Danish minister authorised the release of a million euros to Malawi.  DNK > MWI
    + The delivery of arms to Estonia was approved by Germany.  DEU > EST
    - The bank approved the transfer of his account.

set reliefs
    aid assistance relief help food medicine convoy truck shipment flight grant loan fund donation subsidy

aid-reaches
    ANY:%reliefs {support reach help feed save assist sustain} TGT
    ANY:%reliefs {reach arrive_in get_to enter} TGT:place
    cameo 073
    + Norwegian aid reached refugees in Chad.  - > REF
    + Turkish relief fed children in Somalia.  - > SOM
    - The aid reached the shelf.

receive-support
    TGT {receive get obtain} {help assistance logistics_support logistical_support training protection air_cover shelter} from SRC
    TGT {rely depend live} on {aid assistance handout help support} from SRC
    cameo 070
    + Rebels in Yemen received training from Iran.  IRN > YEM
    + Tonga relied on aid from Australia.  AUS > TON
    - Plants draw support from a stick.

# --- money and goods by other words ---

forgive-sum
    SRC {forgive forgave write_off waive wipe_out wipe_off erase} %money (of|in|owed_by TGT)
    SRC {forgive forgave cancel write_off waive} {percent half third part bulk} of {debt loan arrears}
    cameo 071
    + China forgave 20 million dollars of Togo's debt.  CHN > TGO
    + Half of the debt of Mozambique was written off by Italy.  ITA > MOZ
    - The pub waived half of the bill.

get-in-aid
    TGT {receive get obtain draw} %money (from SRC) in {aid assistance help grant loan subsidy military_aid food_aid humanitarian_aid funding}
    TGT {receive get obtain secure win} {loan_package bailout rescue_package tranche aid_package relief_package cash_injection credit_line debt_relief} (from SRC)
    cameo 071
    + Jordan received a billion dollars from the United States in aid.  USA > JOR
    + Ghana secured a bailout from the International Monetary Fund.  IGO > GHA
    - The theatre received a million pounds in ticket sales.

benefit-from
    TGT {benefit profit} from {aid assistance funding grant loan debt_relief subsidy programme program million scheme} (of|from|by SRC)
    TGT {live survive rely subsist depend} on {aid donation handout subsidy food_aid ration} (of|from|by SRC)
    cameo 070
    + Mali benefited from a grant by Luxembourg.  LUX > MLI
    + Refugees in Chad survived on rations from the United Nations.  IGO > REF
    - The shop benefited from a scheme of colours.

stump-up
    SRC {cough_up stump_up fork_out chip_in put_up shell_out kick_in} %money (for|to TGT)
    SRC {plug fill cover} {deficit shortfall funding_gap budget_gap hole gap} (in|of|for TGT)
    cameo 071
    + Norway stumped up ten million dollars for Lebanon.  NOR > LBN
    + The budget gap of Moldova was plugged by Romania.  ROU > MDA
    - The plumber plugged a hole in the pipe.

raise-contribution
    SRC:state {increase raise double boost triple} {contribution donation funding aid_budget} (to|for TGT)
    SRC:state {renew resume restore unfreeze unfroze} {funding contribution payment aid} (to|for|of TGT)
    cameo 071
    + Japan doubled its contribution to the United Nations.  JPN > IGO
    + Payments to Somalia were resumed by Sweden.  SWE > SOM
    - The club raised its contribution to the fair.

trust-fund
    SRC:state {set_up create establish launch} {trust_fund relief_fund solidarity_fund reconstruction_fund emergency_fund aid_programme aid_program} (for|to TGT)
    SRC:state {pay} for {reconstruction training school hospital vaccine repair import salary housing} (of|in|for TGT)
    SRC:state {pay} for ANY for|in TGT:state|armed|people|place
    cameo 071
    + Ireland set up a relief fund for Somalia.  IRL > SOM
    + Qatar paid for the repair of roads in Gaza.  QAT > PSE
    - The family set up a fund for its cat.

roll-over
    SRC:state {roll_over renew extend prolong} {loan deposit debt credit swap_line repayment maturity} (to|for|of TGT)
    SRC:state {grant give offer} TGT {debt_moratorium moratorium grace_period extension payment_holiday}
    cameo 071
    + China rolled over a loan to Pakistan.  CHN > PAK
    + Deposits in Egypt were renewed by Kuwait.  KWT > EGY
    - The reader renewed the loan of a novel.

subsidise-goods
    SRC:state {subsidise subsidize} {fuel bread gas import sugar harvest purchase electricity price} (of|in|for TGT)
    SRC:state {sell supply ship send provide} ANY to TGT at {discount subsidised_price concessionary_rate}
    cameo 071
    + Venezuela subsidised fuel for Nicaragua.  VEN > NIC
    + Russia sold gas to Belarus at a discount.  RUS > BLR
    - The canteen subsidised bread for clerks.

stabilise-economy
    SRC:state {stabilise stabilize shore_up prop_up support rescue bolster} {economy currency pound rupee lira kwacha budget finances banking_system central_bank} of|in TGT
    SRC {keep} TGT {afloat solvent}
    cameo 071
    + Saudi Arabia shored up the currency of Yemen.  SAU > YEM
    + Loans from China kept Laos afloat.  - > LAO
    - The raft kept the sailor afloat.

lend-out
    SRC:state {lend loan} %money to TGT
    SRC:state {lend loan} TGT %money
    SRC {lend} TGT:state {million billion sum}
    cameo 071
    + The World Bank lent Nepal a million dollars.  IGO > NPL
    + Money was lent to Cuba by Mexico.  MEX > CUB
    - Her uncle lent her money for a car.

present-gift
    SRC:state {present give donate hand_over} {gift consignment collection stock} of ANY to TGT
    SRC:state {present give} TGT:state with {gift ambulance bus computer equipment cheque}
    SRC:state {give present hand} {gift donation cheque grant equipment} to TGT
    cameo 070
    + India gave a gift of books to Bhutan.  IND > BTN
    + Laos was presented with ambulances by Japan.  JPN > LAO
    - Dad gave a gift to the bride.

build-for
    SRC:state {build construct erect} {school hospital clinic house home road well bridge mosque orphanage water_plant shelter} for TGT
    SRC:state {refurbish renovate re-equip modernise modernize upgrade} {hospital school clinic port airport power_plant water_system} in|of TGT
    cameo 070
    + Turkey built houses for refugees from Syria.  TUR > -
    + A clinic in Togo was refurbished by Japan.  JPN > TGO
    - The mason built a house for a doctor.

# --- arms and soldiers by other words ---

send-to-protect
    SRC {send fly dispatch deploy rush} {plane aircraft helicopter troop soldier policeman police_officer paratrooper marine fighter battalion warship jet commando contingent force police gendarme} to|into TGT to {protect defend help reinforce shore_up guard back assist support evacuate safeguard prop_up stabilise train keep save}
    SRC {send fly dispatch deploy rush} {troop soldier policeman police_officer paratrooper marine battalion force jet commando contingent} to {protect defend help reinforce shore_up assist support train} TGT:state|armed
    cameo 074
    + Britain sent paratroopers to Sierra Leone to protect the government.  GBR > SLE
    + Australia sent troops to help the army of the Philippines.  AUS > PHL
    + Police were flown to Tonga by New Zealand to help the authorities.  NZL > TON
    - The studio sent a marine to the shop to help the cook.

land-to-protect
    SRC:armed {arrive land fly_in deploy move_in} (in|at|into TGT) to {protect guard help shore_up train assist secure reinforce evacuate distribute}
    SRC:armed {cross move march roll} into|to TGT:place to {shore_up protect help defend rescue prop_up save stabilise}
    SRC:armed {fly_in land} in|into TGT:place to {protect help shore_up train assist reinforce}
    cameo 074
    + Kenyan policemen arrived in Haiti to help the authorities.  KEN > HTI
    + French soldiers landed in Rwanda to protect refugees.  FRA > RWA
    - The singer arrived in the hall to help a visitor.

send-fighters
    SRC:state|armed {send dispatch deploy} {fighter militiaman volunteer mercenary} to {reinforce help support back prop_up fight}
    cameo 072
    + Hezbollah sent fighters to help the Syrian army.  - > SYR
    + Iraqi volunteers were dispatched to support the Houthis.  - > YEM
    - The gym sent a fighter to help a beginner.

strengthen-forces
    SRC:state {strengthen beef_up build_up modernise modernize rebuild retrain} {army police navy coast_guard air_force military border_guard security_force} of|in TGT
    SRC:state {bolster beef_up boost strengthen} {defence defense air_defence security border_security} of TGT
    cameo 072
    + The United States rebuilt the army of Liberia.  USA > LBR
    + The defences of Estonia were bolstered by Britain.  GBR > EST
    - The museum rebuilt the toy army of a prince.

covert-support
    SRC {run mount launch conduct} {training_programme training_program training_camp covert_programme arms_pipeline supply_line} for TGT
    SRC:state {finance arm equip} TGT:armed (with|through|against ANY)
    cameo 072
    + Jordan ran a training camp for Syrian rebels.  JOR > SYR
    + Irish guerrillas were financed by Libya.  LBY > IRL
    - The club ran a training camp for boys.

extend-mandate
    SRC:state {extend renew prolong} {mandate mission deployment stay presence} of|for {peacekeeper peacekeeping_force peacekeeping_mission force mission observer troop} (in TGT)
    SRC:state {reinforce boost bolster strengthen enlarge top_up expand} {peacekeeping_force peacekeeping_mission peacekeeper peacekeeping_contingent mission un_force peace_force} (in TGT)
    cameo 074
    + The Security Council extended the mandate of peacekeepers in Cyprus.  IGO > CYP
    + The peacekeeping force in Mali was enlarged by the United Nations.  IGO > MLI
    - The club extended the mission of its team.

keep-in-power
    SRC:state|armed {keep maintain sustain} TGT:state in {power office place}
    SRC:state|armed {prop_up shore_up sustain bail_out} TGT:state|armed
    cameo 074
    + Russian mercenaries kept the government of Mali in power.  RUS > MLI
    + The junta in Guinea was propped up by Morocco.  MAR > GIN
    - Voters kept the mayor in office.

take-over-peacekeeping
    SRC:state|armed {take_over assume lead command} {peacekeeping mission peacekeeping_mission peacekeeping_force stabilisation_mission training_mission policing} in|of TGT
    SRC {join} {peacekeeping_mission peacekeeping_force stabilisation_force stabilization_force} (in|of TGT)
    cameo 074
    + Nepal took over the peacekeeping mission in Lebanon.  NPL > LBN
    + Mongolia joined the peacekeeping force in Sudan.  MNG > SDN
    - The cook took over the mission of the shop.

protect-shrine
    SRC:state|armed {guard protect secure} {president palace parliament embassy minister airport oil_terminal mine dam} of|in TGT
    SRC:state|armed {provide} {security bodyguard escort protection} for|to TGT
    cameo 074
    + Rwandan troops guarded the palace in Bangui.  RWA > CAF
    + Escorts for United Nations convoys were provided by Denmark.  DNK > IGO
    - The dog guarded the palace in the park.

# --- relief by other words ---

set carrier
    ship plane truck convoy flight train lorry ferry aircraft helicopter vessel freighter cargo_plane
set load
    food medicine medical_supplies tent blanket relief aid grain flour rice clothing vaccine generator humanitarian_aid

send-carriers
    SRC {send dispatch fly load} %carrier (to|into|for TGT)
    words * %load
    cameo 073
    + Saudi Arabia sent two planes loaded with food and medicine to flood victims in Sudan.  SAU > SDN
    ~ Kenya sent two planes to Sudan.

hand-cheque
    SRC:state|people {hand_over present give hand} {cheque check sum} (to TGT) (for ANY)
    SRC:state|people {hand_over present give hand} {cheque check} for ANY to {pay help rebuild finance fund build}
    needs both
    cameo 071
    + Kuwait's emir handed over a cheque for ten million dollars to Lebanon.  KWT > LBN
    - The teacher handed over a cheque to the shop.

carry-aid
    ANY:%carrier {carry bring haul} {supply supplies aid food medicine water tent relief blanket grain wheat flour vaccine mask ventilator supply rice doctor rescuer fuel generator} (to|for|into TGT)
    ANY:%carrier {dock land arrive} in|at TGT:place with {aid food medicine water tent relief blanket grain wheat vaccine supply}
    ANY:%carrier be {loaded laden packed} with {aid food medicine water tent relief blanket grain wheat flour vaccine mask ventilator supply}
    cameo 073
    + A Turkish ship carried flour to Gaza.  TUR > PSE
    + A plane from Qatar landed in Sudan with medicine.  QAT > SDN
    - The ferry carried food for its passengers.

firefighters-abroad
    SRC {put_out douse extinguish contain} {fire wildfire blaze forest_fire} in TGT:place
    SRC {join} {effort battle fight race} to {put_out douse extinguish contain save find rescue}
    needs target
    cameo 073
    + Romanian pilots doused wildfires in Greece.  ROU > GRC
    + Canadian crews joined the battle to contain fires in Australia.  CAN > AUS
    - Neighbours put out a fire in a barn.

care-for
    SRC {look} after TGT:people|armed
    SRC {care} for TGT:people|armed
    cameo 073
    needs target
    + Georgian doctors looked after Ukrainian soldiers.  GEO > UKR
    + Indian nurses cared for Yemeni refugees.  IND > YEM
    - She cared for her mother.

search-survivors
    SRC {search dig comb look} for {survivor victim body missing casualty} in TGT:place
    SRC {dig search} through {rubble ruin wreckage debris} (in|of TGT)
    SRC {search comb sift} {rubble ruin wreckage debris} (in|of TGT) for {survivor victim body}
    cameo 073
    + Israeli soldiers searched for survivors in Mexico.  ISR > MEX
    - Fans searched for the missing ball in Leeds.

ease-hunger
    SRC {avert ease relieve alleviate fight combat} {famine hunger starvation malnutrition food_shortage water_shortage} in|among TGT
    SRC {fight combat battle contain} {ebola cholera epidemic outbreak polio measles malaria locust} in TGT:place
    cameo 073
    + Cuban doctors fought cholera in Haiti.  CUB > HTI
    + Hunger in Niger was eased by the World Food Programme.  IGO > NER
    - The pill combats cholera in mice.

clean-up-spill
    SRC {clean_up mop_up remove} {oil_spill oil_slick debris rubble toxic_waste waste} in|off|from TGT:place
    SRC {restore repair reconnect} {water_supply electricity_supply power_line sewage_system grid} in|of TGT:place
    cameo 073
    needs target
    + Japanese engineers removed oil slicks from Mauritius.  JPN > MUS
    - The crew mopped up a spill in the aisle.

medical-teams
    SRC:state {send dispatch deploy} {doctor nurse medic surgeon epidemiologist midwife paramedic medical_brigade} abroad|to|in TGT
    SRC {treat} TGT:armed|people in {hospital clinic field_hospital}
    cameo 073
    + China sent doctors to Guinea.  CHN > GIN
    + Wounded Libyan rebels were treated in hospitals by Tunisia.  TUN > LBY
    - The clinic sent a nurse to a school.

evacuate-wounded
    SRC {airlift fly evacuate ferry bring} {wounded casualty injured patient} (from|out_of TGT) to ANY
    SRC {airlift fly evacuate} TGT:people|armed to {hospital safety mainland}
    SRC {fly_out evacuate airlift} TGT:armed (from|out_of|to ANY)
    SRC {collect pick_up receive} {wounded casualty injured patient} (from|of|at TGT)
    cameo 073
    + Italy evacuated wounded Libyans to Rome.  ITA > LBY
    + Casualties from Burkina Faso were airlifted to Paris by France.  FRA > BFA
    - The bus brought patients to the spa.

relief-verbs
    SRC {pitch erect put_up} {tent shelter camp} for {refugee survivor homeless displaced_person migrant} (from|in TGT)
    SRC {provide offer arrange} {food_and_shelter accommodation lodging bed meal first_aid medical_care treatment counselling} for|to TGT
    SRC {give provide offer} TGT {meal bed medical_care treatment first_aid accommodation}
    cameo 073
    + Jordan provided medical care to wounded Libyans.  JOR > LBY
    + Meals were provided to refugees by Polish volunteers.  POL > REF
    - The inn provided a bed for the night to a poet.

relief-agencies
    SRC:state {register reach serve assist shelter} {refugee displaced_person displaced survivor flood_victim quake_victim family} (in|from|of TGT)
    SRC {coordinate organise organize lead run} {relief relief_effort aid_effort relief_operation humanitarian_effort} (in|for TGT)
    SRC:state {open launch run mount} {air_bridge airlift} to|for|into TGT
    SRC {step_up scale_up expand increase boost begin start resume} {relief_operation aid_operation aid_delivery relief_work food_distribution airlift relief_effort vaccination_campaign feeding_programme aid_effort} (in|to|for TGT)
    cameo 073
    + The United Nations scaled up food distribution in Ethiopia.  IGO > ETH
    + An airlift to Nepal was stepped up by India.  IND > NPL
    - The firm stepped up its airlift of flowers.

rescue-at-sea
    SRC {rescue save intercept_and_rescue tow} {boat dinghy vessel trawler raft fishing_boat yacht} (of|carrying|from|with TGT)
    SRC {free release save} {hostage crew captive sailor} (from|of TGT) in {rescue raid operation rescue_operation}
    cameo 073
    + The Italian coast guard rescued a boat carrying Tunisians.  ITA > TUN
    - The boy rescued a toy boat from a pond.

# --- shelter by other words ---

find-refuge
    TGT {find get obtain receive secure} {refuge sanctuary shelter asylum safe_haven protection safety home} in SRC:place
    TGT {shelter live hide} in {embassy consulate} of SRC
    _ {give grant offer} TGT {refuge sanctuary shelter asylum safe_haven} in SRC:place
    cameo 075
    + Thousands of Rwandans found refuge in Tanzania.  TZA > RWA
    + The deposed leader found sanctuary in Saudi Arabia.  SAU > -
    + Sudanese refugees were given sanctuary in Ethiopia.  ETH > SDN
    - The tourist found shelter in a barn in Spain.

let-stay
    SRC:state {let allow permit} TGT:people to {stay remain settle resettle live}
    SRC:state {grant give} TGT:people {leave_to_remain right_of_residence residency permanent_residence settled_status}
    cameo 075
    + Colombia allowed Venezuelan migrants to stay.  COL > VEN
    - The hotel allowed guests to stay.

house-refugees
    SRC {rehouse house accommodate lodge settle put_up} TGT:%fugitives (in|at ANY)
    SRC:state {shelter hide} TGT:people in {embassy consulate mission compound}
    SRC:state {give provide offer} {home housing accommodation} to {refugee migrant exile family} (from TGT)
    cameo 075
    + Moldova housed Ukrainian refugees in schools.  MDA > UKR
    + Two dissidents were hidden in its embassy in Beijing by Canada.  CAN > -
    - The hostel housed refugees from the rain.

issue-visas
    SRC:state {issue grant give} {humanitarian_visa emergency_visa protective_passport humanitarian_visas} to {refugee dissident activist jew exile interpreter deserter} (from|of TGT)
    SRC:state {protect shelter save} {jew dissident activist defector deserter exile}
    cameo 075
    + Lithuania issued humanitarian visas to activists from Belarus.  LTU > BLR
    - The desk issued a visa to a singer.

airlift-refugees
    SRC:state {fly airlift bring resettle take} {refugee orphan interpreter evacuee asylum_seeker} (from|out_of TGT)
    noun {airlift resettlement evacuation} of {refugee orphan interpreter evacuee} (from TGT) (by SRC)
    cameo 075
    + Canada airlifted refugees from Jordan.  CAN > -
    + The resettlement of refugees from Bhutan by Norway began.  NOR > BTN
    - The museum brought an orphan of the stage to town.

set goods
    %reliefs tent blanket supply supplies rice wheat flour grain vaccine mask ventilator generator fuel cash water
aid-flows
    ANY:%goods {flow pour arrive} in|into|to|at TGT:place
    ANY:%goods {reach} TGT:place|people|armed
    ANY:%money {go flow} to TGT from SRC
    noun {flow arrival influx} of {aid relief food_aid humanitarian_aid supply} (to|into|in TGT) (from|by SRC)
    cameo 073
    + Aid from Indonesia flowed into the Philippines.  IDN > PHL
    + The arrival of humanitarian aid in Armenia from Iran went on.  IRN > ARM
    - Help arrived to the shop.

get-goods
    TGT {receive get obtain acquire} {%arms %aid} from SRC
    cameo 070
    + A clinic in Tonga got ventilators from Japan.  JPN > TON
    + Niger received helmets from Germany.  DEU > NER
    - The boy got bread from a baker.

free-money
    SRC:state {free free_up unlock unblock clear mobilise mobilize release} {%money aid assistance fund grant loan tranche} for|to TGT
    SRC:state {find scrape_together rustle_up source procure} %arms for TGT
    SRC:state {find rustle_up scrape_together} %money for TGT
    cameo 070
    + The European Union freed ten million euros for Slovenia.  IGO > SVN
    + Shells for Ukraine were scraped together by Slovakia.  SVK > UKR
    - The bank cleared a loan for a shop.

set convoys
    convoy %carrier
set relief-convoys
    relief_convoy aid_convoy food_convoy

convoy-through
    ANY:%convoys {get_through break_through make_it roll push drive pull cross} to|into|in|through_to TGT:place with {%aid %charity}
    ANY:%relief-convoys {get_through break_through make_it roll push drive pull cross} to|into|in TGT
    cameo 073
    + A Red Cross convoy got through to the Somali town of Kismayu with food.  - > SOM
    + A relief convoy rolled into Somalia.  - > SOM
    - The convoy of lorries rolled into the market with cabbages.

medics-abroad
    SRC:%medics {operate} on TGT:people|armed
    SRC:%medics {treat vaccinate inoculate immunise immunize} TGT:people|armed
    needs both
    cameo 073
    unless {president premier king pope minister}
    + French surgeons operated on wounded villagers in Afghanistan.  FRA > AFG
    - The vets vaccinated cows in the valley.

set medics
    doctor surgeon medic nurse physician medical_team paramedic hospital_ship

wire-goods
    SRC {fly truck ferry rush bring ship forward run haul move get take carry transport sail} %aid to|into TGT
    SRC {fly truck ferry rush bring ship forward run haul} %arms to|into TGT:state|armed|people
    SRC {load fill pack} {truck plane ship lorry container} with %aid for TGT
    cameo 070
    + India ferried tents to Nepal.  IND > NPL
    + Generators were rushed to Moldova by Poland.  POL > MDA
    - The waiter brought bread to the table.

donor-of
    noun donor, benefactor (to|of|for TGT) (by SRC)
    noun donor, provider of {aid assistance relief humanitarian_aid humanitarian_assistance development_aid} (to|in|for TGT) (by SRC)
    TGT {receive get} {help} from SRC:state|armed
    of SRC
    needs both
    cameo 070
    + Togo received help from Germany.  DEU > TGO
    + The rebels in Chad got help from Libya.  LBY > TCD
    - The plant receives support from a stick.

make-donation
    SRC {make give send} {donation gift contribution} to TGT
    SRC {replenish restock refill} {arsenal stock stockpile} of TGT
    noun donation to TGT (by|from SRC)
    cameo 070
    + Norway made a donation to Malawi.  NOR > MWI
    + The arsenal of Ukraine was replenished by Poland.  POL > UKR
    - The singer made a donation to a shelter.

secure-vote
    SRC:state|armed {provide ensure} {security protection} for|at|during {election poll vote summit convoy handover} (in|of TGT)
    SRC:state|armed {secure guard} {airport port capital palace election embassy} of|in TGT
    cameo 074
    + Rwandan troops provided security for the election in Mozambique.  RWA > MOZ
    - The firm provided security for the poll of fans.

to-the-rescue
    SRC {come go rush fly spring} to {aid rescue assistance help relief}
    SRC:state|armed {intervene step_in} to {save protect rescue defend prop_up help}
    SRC:armed|state {defend protect} TGT against {rebel attack invader insurgent militia raider missile jihadist}
    needs both
    cameo 074
    + France came to Chad's rescue.  FRA > TCD
    + Mali was defended against rebels by Russian mercenaries.  RUS > MLI
    - Neighbours rushed to the aid of a cat.

pay-arrears
    SRC:state {pay settle clear pay_off} {arrears debt due wage_bill salary} (of|for|owed_by TGT)
    needs both
    cameo 071
    unless {farmer student borrower homeowner}
    + Norway paid Somalia's arrears.  NOR > SOM
    + The salaries of Lebanese soldiers were paid by Qatar.  QAT > LBN
    - The club paid its debts.

rebuild-part
    SRC:state {participate assist help aid join} in {rebuilding reconstruction} (of|in TGT)
    SRC:state {take} {part} in {rebuilding reconstruction} (of|in TGT)
    cameo 071
    + Japan took part in the rebuilding of Iraq.  JPN > IRQ
    - Fans took part in the rebuilding of the stand.

help-rebuild
    SRC {rebuild reconstruct} TGT:state
    words help *
    cameo 071
    + The Union will help rebuild Somalia, its envoy said.  - > SOM
    - Fans helped rebuild the club.

send-with-relief
    SRC:state {send dispatch fly airlift deploy rush ship} ANY to TGT
    words * and_%relief
    cameo 073
    + The United States is sending marines and relief supplies to Haiti.  USA > HTI
    ~ Syria sent soldiers and tanks to Lebanon.

send-against-disaster
    SRC:state {send dispatch fly deploy lend} {aircraft plane helicopter crew firefighter team troop soldier engineer expert ship} (to TGT)
    words * %disaster
    cameo 073
    + Greece lent Israel a plane to fight forest fires.  GRC > ISR
    ~ Kenya sent troops to Somalia.

set relief
    relief aid food medicine medical humanitarian tents blankets medicines supplies
set disaster
    wildfire wildfires fires flood floods flooding famine epidemic cholera ebola earthquake quake tsunami hurricane cyclone drought malaria locusts
