# mobilize.lex: armed or police forces raised, moved, shown or put on alert, without using force.
type MOBILIZE

set force
    %troops police security_force guard militia reservist missile battery warplane jet fighter_jet tank warship aircraft_carrier
    bomber forces air_defence submarine equipment weapon military riot_police
set drill
    drill exercise maneuver manoeuvre war_game military_exercise parade test patrol training
set weapon-test
    missile rocket nuclear_device nuclear_weapon warhead ballistic_missile satellite bomb
set alert
    alert high_alert standby combat_readiness

set moved
    troop soldier force tank warship jet battalion brigade reinforcement marine paratrooper unit army fighter_jet aircraft submarine helicopter artillery armour commando regiment contingent division warplane navy fleet frigate destroyer bomber convoy infantry armor armored_vehicle military gunboat surveillance_plane spy_plane patrol_plane reconnaissance_plane patrol_boat ranger gendarme armoured_car armored_car

set polices
    police riot_police policeman security_force police_officer guard security_personnel gendarme officer security

set systems
    missile missile_system radar air_defence_system air_defense_system battery launcher bomber nuclear_weapon rocket_launcher warhead missile_battery interceptor patriot drone artillery

# --- troops moved ---

send-troops
    SRC:state|armed {send dispatch} %moved (to|into|in|near|along|around|towards|toward|on|off|at|against TGT)
    noun dispatch, sending of %moved (to|into TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    when {peacekeeping peacekeeper} type AID cameo 074
    when {police} mode police cameo 153
    + Algeria sent soldiers to its border with Mali.  DZA > MLI
    + Warships were sent to Venezuela by Russia.  RUS > VEN
    - The manager sent troops of waiters to the hall.

deploy
    SRC:state|armed {deploy redeploy} %moved (to|into|in|near|along|around|on|off|at|against|across TGT)
    noun deployment, redeployment (of %moved) (in|to|on|along|near|at|against TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    when {peacekeeping peacekeeper} type AID cameo 074
    when {police riot_police policeman} mode police cameo 153
    when {missile warhead battery} mode weapons cameo 154
    + Turkish tanks were deployed along the Syrian border.  TUR > SYR
    + The deployment of Chinese troops near India worried Delhi.  CHN > IND
    - The company deployed new software.

mass
    SRC:state|armed {mass amass concentrate gather assemble} %moved (on|along|near|around|at|in|against TGT)
    SRC:armed {mass amass} on|along|near|around|against|at|in|outside TGT
    noun massing, concentration of %moved (on|along|near|at TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + Russia massed troops on the border with Ukraine.  RUS > UKR
    + Rebels massed near the capital of Chad.  REB > TCD
    - She gathered her forces for the final sprint.

build-up
    SRC:state|armed {build_up bolster beef_up strengthen reinforce increase boost expand} {troop force military_presence presence garrison army fleet troop_presence naval_presence} (in|near|along|on|at|around TGT)
    noun buildup, build_up, military_buildup, troop_buildup, troop_build_up, military_build_up (in|near|along|on|around TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + The Israeli military beefed up its presence along the border with Lebanon.  ISR MIL > LBN
    + A troop buildup near Estonia was reported.  - > EST
    - The sauce had a strong presence.

move-troops
    SRC:state|armed {move shift rush transfer push redirect reposition} %moved (to|into|in|near|along|towards|toward|on TGT)
    noun troop_movement (to|near|along|into|in TGT) (by SRC)
    noun movement of %moved (to|near|along|into TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + Egypt moved tanks into Sinai.  EGY > -
    + Troop movements by Eritrea began.  ERI > -
    - The choir moved its forces to the hall.

station
    SRC:state|armed {station base post garrison keep maintain} %moved (in|on|near|at|along TGT)
    noun stationing, basing of %moved (in|on|at TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + Germany stationed a brigade in Lithuania.  DEU > LTU
    + American troops were based in Kyrgyzstan.  - > KGZ
    - The firm stationed clerks in the lobby.

position
    SRC:state|armed {position array mass line_up} %moved (in|near|along|around|on|at TGT)
    mode troops
    cameo 154
    of SRC
    + Tanks were positioned near Azerbaijan by Armenia.  ARM > AZE
    - He positioned the tank of fish by the door.

airlift
    SRC:state|armed {airlift fly ship parachute ferry transport} %moved (to|into|near|over TGT)
    mode troops
    cameo 154
    of SRC
    + Rwanda flew soldiers to Mozambique.  RWA > MOZ
    + Paratroopers were airlifted to Estonia by Britain.  GBR > EST
    - The zoo airlifted a rhino.

order-troops
    SRC:state|armed {order call authorize authorise} {deployment dispatch mobilization mobilisation movement} (of ANY) (to|in|along TGT)
    SRC:state|armed {order} %moved (to|into|toward|near TGT)
    mode troops
    cameo 154
    of SRC
    + The American president ordered warships to the Gulf.  USA GOV > -
    + The deployment of a battalion in Haiti was authorised by Kenya.  KEN > HTI
    - The chef ordered a tank of crabs.

reinforce
    SRC:state|armed {reinforce fortify strengthen bolster} {border position garrison frontier defence defense base line flank front outpost} (along|near|against|in|with TGT)
    noun reinforcement of {border position garrison frontier} (with|in|near TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + Poland fortified its border with Belarus.  POL > BLR
    - She fortified the porridge.

set columns-rolling
    missile_launcher launcher howitzer

move-forces
    SRC:state|armed {move shift relocate redeploy transfer reposition fly ferry} {%troops squadron bomber jet fighter_jet missile_battery} to|into|onto TGT:place
    SRC:%troops {head cross move} into|toward|towards TGT:place
    ANY:%columns-rolling {roll move arrive} into|in|toward|towards TGT:place
    SRC:state|armed {announce} {missile_test missile_launch live-fire_drill}  (off|near|in TGT)
    mode troops
    cameo 154
    unless {aid relief withdrew pullout retreat}
    + Argentina moved a squadron of fighter jets to Patagonia.  ARG > -
    + Russian launchers rolled into Belarus.  RUS > BLR
    - The museum moved its tank to a new hall.

beef-up-border
    SRC:state|armed {beef_up bulk_up shore_up boost} {border frontier flank garrison defence defense perimeter troop_presence military_presence} (with|in|on|along|around|at TGT)
    SRC:state {add send} {extra more additional} %troops (to|along|near|in TGT)
    SRC:armed|state {intensify boost increase swell augment} {force troop military_presence troop_presence garrison presence patrol} in|near|around|along TGT:place
    mode troops
    cameo 154
    unless {bank passenger airline airport}
    + Poland beefed up its border with soldiers.  POL > -
    + Kurdish forces boosted their presence in Mosul.  - > -
    - The shop beefed up its window.

send-reinforcements
    SRC:state|armed {send rush dispatch pour bring_in call_in} {reinforcement} (to|into|in TGT)
    mode troops
    cameo 154
    of SRC
    + Reinforcements were sent to the Golan by Israel.  ISR > -
    + Syria rushed reinforcements to Aleppo.  SYR > -
    - The florist sent reinforcements of roses.

enter-land
    SRC:%troops {enter cross reach approach} TGT:place|state
    noun entry, arrival of {troop soldier force tank warship} (in|into TGT)
    mode troops
    cameo 154
    of SRC
    + Two American warships entered the Black Sea.  USA MIL > -
    + Rwandan soldiers entered Burundi.  RWA > BDI
    - The tank entered service.

extend-tours
    SRC:state|armed {extend prolong lengthen} {tour deployment stay mission combat_tour tour_of_duty} of %moved (in|to TGT)
    SRC:state|armed {extend prolong lengthen} ANY:%moved (in|to TGT)
    mode troops
    cameo 154
    + The American army extended the tours of 6,000 soldiers in Iraq.  USA > IRQ
    - The army of fans extended the queue.

arrive
    SRC:%troops {arrive land enter cross head sail steam} in|into|at|for|to|toward|towards|on TGT:place|state
    mode troops
    cameo 154
    of SRC
    + French troops arrived in Mali.  FRA MIL > MLI
    - Troops of tourists arrived in the resort.

move-in
    SRC:%armed|%troops {move head} into|toward|towards|on|to TGT:place
    SRC:%armed|%troops {move roll push} into|to|up_to {buffer_zone demilitarised_zone demilitarized_zone neutral_zone border_zone security_zone frontier border} (along|of|with|near|between|on TGT)
    SRC:armed {advance roll march push} into|toward|towards|on|to TGT:place
    mode troops
    cameo 154
    of SRC
    + Turkish troops moved into northern Syria.  TUR MIL > SYR
    - The rain moved into Kansas.

cross-border
    SRC:%armed|%troops {enter cross} {border frontier} (of|into|with|from TGT)
    noun border_crossing by {troop soldier force rebel tank} (into TGT)
    mode troops
    cameo 154
    of SRC
    + Rwandan soldiers crossed the border of Uganda.  RWA > UGA
    - Storks crossed the border of Spain.

sail-fly
    SRC:%troops {fly sail cruise circle patrol} over|near|into|through|past|around|off|toward|towards|to TGT
    SRC:state {fly sail} {bomber jet warplane plane aircraft warship destroyer frigate} over|near|into|through|past TGT
    cameo 154
    of SRC
    mode weapons
    + Russia flew bombers near Japan.  RUS > JPN
    + A British warship sailed through the waters of Taiwan.  GBR > TWN
    - Geese flew over the lake.

violate-airspace
    SRC:state|armed {violate enter breach intrude penetrate cross} {airspace territorial_water water air_space} (of TGT)
    SRC:state|armed {intrude} into {airspace territorial_water water} (of TGT)
    noun overflight, airspace_violation (of|over TGT) (by SRC)
    cameo 154
    of SRC
    mode weapons
    + Chinese warplanes violated the airspace of Taiwan.  CHN > TWN
    + An airspace violation by Russia was reported by Estonia.  RUS > -
    - Smoke entered the airspace of the kitchen.

regroup
    SRC:armed {regroup reassemble} (in|near|along TGT)
    mode troops
    cameo 154
    of SRC
    + Rebels regrouped near the capital of Chad.  REB > TCD
    - The band regrouped in Dublin.

dig-in
    SRC:armed {dig_in entrench} (in|near|along TGT)
    SRC:armed {take_up} {position} (in|near|along|around|outside TGT)
    SRC:armed {dig} {trench} (in|near|along TGT)
    mode troops
    cameo 154
    of SRC
    + Separatists dug trenches near Donetsk.  - > UKR
    + Israeli tanks took up positions near Gaza.  ISR > -
    - The dog dug in the garden.
    unless {market economy influence investment infrastructure firm business economic trade}
    - China had already entrenched itself in the market for trains.

send-warship
    SRC:state {send dispatch deploy} {aircraft_carrier warship fleet flotilla destroyer frigate submarine} to|into|near|off TGT
    SRC:state {send dispatch deploy move order} {aircraft_carrier carrier warship fleet flotilla destroyer frigate submarine carrier_group strike_group armada} (to|into|near|off|towards|toward|through TGT)
    noun naval_buildup, naval_deployment (in|near|off TGT) (by SRC)
    cameo 154
    of SRC
    mode weapons
    + The United States sent an aircraft carrier to Korea.  USA > -
    + A frigate was dispatched to Yemen by Iran.  IRN > YEM
    - The museum moved its carrier model.

show-of-force
    noun show_of_force, show_of_strength, sabre_rattling, saber_rattling, military_posturing (against|toward|near|over TGT) (by SRC)
    SRC:state|armed {flex} {muscle} (near|against|in TGT)
    SRC:state|armed {display show brandish parade} {force strength might military_might weapon missile} (near|against|in TGT)
    mode troops
    of SRC
    cameo 150
    + Iran flexed its muscles near Iraq.  IRN > IRQ
    + A show of force by Turkey near Cyprus began.  TUR > CYP
    - The wrestler flexed his muscles in Paris.

parade
    SRC:state|armed {hold stage organize organise} {military_parade parade} (in|on TGT)
    noun military_parade (in TGT) (by SRC)
    mode troops
    of SRC
    cameo 150
    one-way
    + North Korea staged a military parade.  PRK > -
    - The town held a flower parade.

# --- alert and call-up ---

put-on-alert
    SRC:state|armed {put place} {%formations air_force military unit troops nuclear_force special_force guard garrison} on {alert high_alert standby full_alert combat_alert war_footing}
    mode troops
    cameo 152
    + South Korea put its army on alert.  KOR > -
    + Forces in Estonia were placed on high alert.  - > -
    - The nurse put the ward on alert for measles.

be-on-alert
    SRC:armed {remain be go stay stand} on {alert high_alert standby guard alert_level combat_alert war_footing} (in|along|near|against TGT)
    noun combat_alert, military_alert (in|along|near TGT) (by SRC)
    mode troops
    cameo 152
    unless {firefighter hospital weather flood storm typhoon gale}
    + Israeli troops remained on alert near Syria.  ISR MIL > SYR
    - Parents were on alert for fever.

raise-alert
    SRC:state {raise increase heighten step_up} {alert alert_level readiness combat_readiness terror_alert alert_status military_readiness} (in|along|at|near|against TGT)
    noun heightened_alert, state_of_alert (in|along TGT) (by SRC)
    mode troops
    cameo 152
    + Sweden raised its military readiness.  SWE > -
    + The terror alert in France was raised.  - > -
    - The clinic raised its alert for flu.

war-footing
    SRC:state|armed {prepare} for {war invasion battle attack offensive} (with|against|in TGT)
    SRC:state|armed be {poised ready} to {attack invade strike}
    noun war_preparation (against|with TGT) (by SRC)
    noun preparation for {war invasion offensive} (against|with TGT) (by SRC)
    mode troops
    cameo 152
    + Ethiopia prepared for war with Eritrea.  ETH > ERI
    - The hens prepared for war with the fox.

call-up
    SRC:state {call_up mobilize mobilise activate enlist} {reservist soldier troop conscript recruit men reserve national_guard citizen militia militia_member militiaman army force guard} (against|for|in TGT)
    noun call_up, mobilization, mobilisation, troop_mobilization, general_mobilization, partial_mobilization (of|against TGT) (by SRC)
    mode troops
    cameo 154
    of SRC
    + Russia mobilised reservists.  RUS > -
    + Israel called up thousands of reservists.  ISR > -
    - The school called up the reserves of chalk.

declare-mobilisation
    SRC:state {order declare announce begin launch} {mobilization mobilisation draft conscription call_up general_mobilization} (against|in TGT)
    mode troops
    cameo 154
    + Ethiopia declared a mobilisation against rebels.  ETH > REB
    - The cafe announced a mobilisation of waiters.

conscript
    SRC:state|armed {conscript draft} {soldier reservist men youth citizen recruit conscript student boy} (for|against|in TGT)
    SRC:state|armed {conscript} TGT:people
    noun conscription, military_draft, forced_recruitment (of ANY) (by|in SRC)
    mode troops
    cameo 154
    of SRC
    + Eritrea conscripted students.  ERI > -
    + Conscription in Ukraine was extended.  UKR > -
    - The editor drafted a letter.

enlarge-army
    SRC:state {increase expand raise double boost enlarge} {defence_budget defense_budget military_spending defence_spending defense_spending army_size troop_strength army} (to|by|in|against ANY)
    noun arms_race, military_expansion (with|between TGT) (by SRC)
    mode troops
    cameo 150
    + Poland raised its defence spending.  POL > -
    - The school increased its lunch spending.

# --- police ---

deploy-police
    SRC:state {deploy send station mobilize mobilise post dispatch rush} %polices (to|in|at|around|outside|on|across TGT)
    noun deployment of %polices (in|to|at|around TGT) (by SRC)
    noun police_deployment, police_presence, security_presence (in|at|around TGT) (by SRC)
    mode police
    cameo 153
    + Ecuador deployed police in its capital.  ECU > -
    + Riot police were sent to a mine in Peru.  PER > -
    - Police deployed charm at the fair.

tighten-security
    SRC:state|armed {tighten step_up increase beef_up heighten boost intensify strengthen} {security security_measure police_presence patrol surveillance guard security_presence} (in|at|around|near|along|on TGT)
    noun tight_security, heightened_security (in|at|around TGT)
    mode police
    cameo 153
    + Police stepped up patrols in Paris.  COP > FRA
    + Security was tightened around the embassy of Israel in Cyprus.  - > ISR
    - The club tightened its defence.

patrol-streets
    SRC:armed {patrol guard} {street border city square coast area town road building checkpoint airport} (of|in|with|along|near TGT)
    SRC:armed {patrol} TGT
    noun patrol, police_patrol, naval_patrol, border_patrol, joint_patrol (in|along|near|off|of TGT) (by SRC)
    mode police
    cameo 153
    of SRC
    when {soldier troop army warship navy naval marine} mode troops cameo 154
    + Turkish warships patrolled the coast of Cyprus.  TUR > CYP
    + Soldiers patrolled the streets of Bamako.  MIL > MLI
    - The cat patrolled the roof.

checkpoint
    SRC:state|armed {set_up erect establish man} {checkpoint roadblock cordon police_cordon security_cordon} (in|on|along|around|near|outside TGT)
    noun security_cordon (around|in TGT)
    mode police
    cameo 153
    + Soldiers set up checkpoints in Bangui.  MIL > CAF
    - The guide set up a checkpoint for hikers.

police-alert
    SRC:state|armed {put place} {police security_force police_force city capital} on {alert high_alert}
    mode police
    cameo 151
    + Kenya put police on high alert.  KEN > -
    - The vet put the city on alert for fleas.

# --- weapons ---

deploy-missiles
    SRC:state|armed {deploy install station place base position move set_up} %systems (in|on|near|along|at|against TGT)
    noun deployment, installation, stationing of {missile missile_system radar battery launcher nuclear_weapon warhead} (in|on|near|at TGT) (by SRC)
    mode weapons
    cameo 154
    + Russia deployed missiles in Belarus.  RUS > BLR
    + The United States stationed bombers in Guam.  USA > -
    - The firm installed radar at the port.

missile-shield
    SRC:state {build deploy install activate} {missile_shield missile_defence missile_defense anti_missile_system missile_defence_shield air_defence} (in|on|against TGT)
    noun missile_shield, missile_defence_system, missile_defense_system (in|against TGT) (by SRC)
    mode weapons
    cameo 154
    + The United States built a missile shield in Romania.  USA > ROU
    - The car has a rain shield.

scramble
    SRC:state|armed {scramble} {jet fighter fighter_jet plane warplane aircraft helicopter interceptor f-16 f-16s f-15 f-15s f-35 f-35s mig eurofighter rafale gripen typhoon} (against|over|to|after|near TGT)
    SRC:armed {scramble} {jet fighter_jet fighter warplane aircraft} (against|over|to|near TGT)
    ANY:%plane {scramble} (against|over|to|near|after TGT)
    SRC:armed {escort shadow track intercept} {ship vessel tanker convoy jet aircraft plane submarine bomber warplane warship fighter} (of|from|near|through|off TGT)
    noun interception of {bomber jet aircraft plane} (of|from TGT) (by SRC)
    mode weapons
    cameo 150
    + British jets intercepted bombers from Russia.  GBR > RUS
    + Norway scrambled jets over the Barents Sea.  NOR > -
    + Greek warplanes scrambled on Monday.  GRC > -
    - Stewards escorted guests to the ship.

lock-radar
    SRC:state|armed {lock aim point direct train} {radar missile gun weapon laser tank artillery} (on|at TGT)
    mode weapons
    cameo 154
    unless {party election congress rally speech}
    + China aimed missiles at Taiwan.  CHN > TWN
    + A radar was locked on a Japanese destroyer by China.  CHN > -
    - She aimed the camera at the missile in the museum.
    - The spokesman trained guns on the party at a speech.

missile-test
    SRC:state {test test-fire} {missile ballistic_missile cruise_missile rocket nuclear_weapon hypersonic_missile interceptor warhead torpedo submarine_launched_missile} (over|off|into|near|toward|in TGT)
    noun missile_test, missile_launch, rocket_launch, rocket_test, test_launch, test_firing (over|off|near TGT) (by SRC)
    mode weapons
    cameo 150
    of SRC
    + North Korea tested a ballistic missile.  PRK > -
    + A missile test by Iran drew criticism.  IRN > -
    - The shop tested a rocket salad.

missile-launch
    SRC:state {launch fire shoot} {missile ballistic_missile cruise_missile} (over|off|into|near|toward|towards TGT)
    SRC:state {launch test} {rocket satellite spy_satellite} (over|off|into|near|toward|towards TGT)
    SRC:state {conduct carry_out stage} {missile_test missile_launch test_launch rocket_launch} (over|near|off TGT)
    mode weapons
    cameo 150
    unless {debate}
    + North Korea fired a missile over Japan.  PRK > JPN
    + A ballistic missile was launched by Pakistan.  PAK > -
    - The agency launched a weather balloon.

set missile-words
    missile missiles projectile projectiles rocket rockets

launch-appears
    SRC:state {launch fire test-fire} ANY
    words * what %missile-words
    mode weapons
    cameo 150
    + North Korea launched what looked like a ballistic missile.  PRK > -
    - The team launched what it called a missile of a shot at goal.

nuclear-test
    SRC:state {conduct carry_out stage perform hold detonate explode test} {nuclear_test nuclear_device atomic_device atomic_bomb hydrogen_bomb underground_test nuclear_bomb} (near|over|in|under TGT)
    noun nuclear_test, atomic_test, nuclear_explosion, underground_nuclear_test (by SRC) (in|near TGT)
    mode weapons
    cameo 150
    of SRC
    + Pakistan detonated a nuclear device.  PAK > -
    + A nuclear test by North Korea shook the region.  PRK > -
    - The class took a test on nuclear physics.

enrich
    SRC:state {enrich} {uranium}
    SRC:state {develop build acquire produce stockpile make obtain} {nuclear_weapon atomic_bomb warhead nuclear_bomb chemical_weapon biological_weapon weapon_of_mass_destruction nuclear_arsenal}
    SRC:state {resume begin start restart} {enrichment uranium_enrichment reprocessing}
    noun uranium_enrichment, enrichment, nuclear_programme, weapons_programme, nuclear_weapons_programme, nuclear_weapons_program (of|by SRC)
    mode weapons
    cameo 150
    of SRC
    + Iran resumed uranium enrichment.  IRN > -
    + Iraq developed chemical weapons.  IRQ > -
    - The baker enriched the flour.

rearm
    SRC:state {rearm remilitarize remilitarise militarize militarise} (TGT)
    SRC:state {develop build acquire produce modernize modernise upgrade} {missile ballistic_missile cruise_missile arsenal fighter_jet warship submarine tank missile_system}
    SRC:state {work} on {missile ballistic_missile missile_system nuclear_missile warhead bomber submarine nuclear_weapon atomic_bomb nuclear_bomb}
    noun arms_buildup, rearmament, militarization, militarisation (of|by|in SRC)
    mode weapons
    cameo 150
    of SRC
    + Iran built ballistic missiles.  IRN > -
    + India is working on a new long-range missile.  IND > -
    + The rearmament of Germany alarmed France.  DEU > -
    - The club built a new stand.

# --- exercises alone ---

exercise
    SRC:state|armed {hold conduct stage begin start launch kick_off mount carry_out perform run complete} {drill exercise military_exercise war_game manoeuvre maneuver live_fire_drill naval_drill military_drill naval_exercise air_drill live_fire_exercise} (near|off|in|around|along|against TGT)
    noun military_exercise, war_game, military_drill, naval_exercise, naval_drill, live_fire_drill, live_fire_exercise, military_manoeuvre, military_maneuver, air_drill (near|off|in|around|along TGT) (by SRC)
    mode troops
    cameo 150
    one-way
    unless {joint together}
    of SRC
    + China held military exercises near Taiwan.  CHN > TWN
    + Naval exercises near Venezuela were staged by Russia.  RUS > VEN
    - The school held a fire drill.

simulate
    SRC:state|armed {simulate rehearse practise practice} {attack invasion strike landing blockade bombing} (on|of|against TGT)
    mode troops
    cameo 150
    one-way
    unless {joint together}
    + China simulated an attack on Taiwan.  CHN > TWN
    - The game simulated an attack on a castle.

# --- militias ---

form-militia
    SRC {form raise set_up recruit arm organize organise create} {militia army brigade guerrilla paramilitary defence_force self_defence_group armed_group vigilante_group death_squad rebel_group private_army} (in|against|to TGT)
    noun formation, creation of {militia armed_group paramilitary self_defence_group} (in|against|by TGT)
    mode militia
    cameo 154
    + Villagers in Nigeria formed a self-defence group.  NGA > -
    + A militia was set up by farmers in Mexico.  MEX > -
    - The twins formed an army of dolls.

recruit
    SRC:armed|state {recruit enlist sign_up} {fighter militant volunteer guerrilla militia recruit mercenary child_soldier child} (for|in|from|against TGT)
    noun recruitment of {fighter militant mercenary volunteer child_soldier} (in|from|by TGT)
    mode militia
    cameo 154
    + Islamic State recruited fighters in Belgium.  - > BEL
    + Mercenaries were recruited in Chad by Libya.  LBY > TCD
    - The choir recruited new singers.

take-up-arms
    SRC {take_up} {arm arms weapon gun} (against|in TGT)
    SRC {take} {arm arms} against TGT
    mode militia
    cameo 154
    + Villagers in Nigeria took up arms against militants.  NGA > -
    + Farmers in Colombia took up arms.  COL > -
    - The knight took up arms in act two.

volunteers
    SRC:people|armed {join enlist} {militia army guerrilla rebel insurgency armed_struggle resistance jihad} (in|against|of TGT)
    mode militia
    cameo 154
    + Belgian youths joined the jihad in Syria.  BEL > SYR
    - The boy joined the army of ants in the game.

# --- second round ---

pour-in
    SRC:state|armed {pour funnel bring_in rush fly_in} {troop soldier force reinforcement fighter tank} (into|to|in TGT)
    noun influx, arrival of {troop soldier force reinforcement} (in|into|from TGT)
    mode troops
    cameo 154
    + Syria poured troops into Idlib.  SYR > -
    + The arrival of Russian troops in Belarus worried Poland.  RUS > BLR
    - The tap poured water into the tank.

surge
    SRC:state|armed {increase raise boost double} {number strength} of {troop soldier force} (in|to TGT)
    SRC:state|armed {send add} {extra_troop additional_troop more_troop extra_soldier} (to|in TGT)
    noun troop_surge (in|to TGT)
    noun surge of {troop soldier} (in|to TGT)
    SRC:state|armed {double triple treble} {troop soldier force contingent garrison battalion} (in|to|at|near TGT)
    mode troops
    cameo 154
    + The United States doubled the number of soldiers in Poland.  USA > POL
    + A surge of troops to Iraq began.  - > IRQ
    - The sea surge hit the pier.

rotate
    SRC:state|armed {rotate relieve replace} {troop soldier contingent battalion garrison} (in|at TGT)
    noun troop_rotation (in|of TGT)
    mode troops
    cameo 154
    + Canada rotated soldiers in Latvia.  CAN > LVA
    - The farmer rotated crops with a force of hands.

occupy-post
    SRC:state|armed {man occupy build set_up establish} {outpost military_base border_post garrison naval_base airbase observation_post camp} (in|on|near|along|at TGT)
    noun military_outpost, forward_base (in|near|on TGT)
    mode troops
    cameo 154
    + China built a military base in Djibouti.  CHN > DJI
    + An outpost near Chad was set up by Libya.  LBY > TCD
    - The scouts built a camp near Oslo.

send-paratroops
    SRC:armed {parachute drop land} {paratrooper commando marine soldier} (in|into|on|near TGT)
    noun amphibious_landing, airborne_landing, troop_landing (in|on|near TGT) (by SRC)
    mode troops
    cameo 154
    + Turkey landed marines in Cyprus.  TUR > CYP
    - The play dropped a soldier on the stage.

militarise-border
    SRC:state|armed {militarize militarise fortify mine wire} {border frontier island coast} (with|in|of|near TGT)
    noun militarization, militarisation, fortification of {border frontier island coast} (by SRC) (with TGT)
    mode troops
    cameo 154
    + India militarised its frontier with China.  IND > CHN
    - The gardener wired the frontier of his plot.

stand-by-force
    noun expeditionary_force, intervention_force, rapid_reaction_force, task_force, battle_group, carrier_group, strike_group (in|to|near|off|toward TGT) (by SRC)
    mode troops
    cameo 154
    + A Russian carrier group off Syria began to move.  - > SYR
    - The task force on litter met.

military-convoy
    ANY:%convoys {move head roll cross enter drive} into|toward|towards|to|through|across TGT:place
    noun military_convoy, armored_convoy, tank_column, troop_column (to|into|in|toward|near TGT) (of|from SRC)
    mode troops
    cameo 154
    + A column of Russian tanks rolled into Georgia.  RUS > GEO
    - The convoy of caravans moved into Devon.

set convoys
    military_convoy armoured_column armored_column tank_column troop_column column

muster
    SRC:state|armed {muster marshal ready rally} {troop soldier force army fighter reservist} (for|against|near|in TGT)
    mode troops
    cameo 154
    + Ethiopia mustered troops near Eritrea.  ETH > ERI
    - The chef mustered his forces for lunch.

naval-moves
    SRC:state {send dispatch sail} {ship vessel coast_guard_ship patrol_boat gunboat} (to|into|near|off TGT)
    noun naval_movement, ship_movement, fleet_movement (near|off|in TGT) (by SRC)
    SRC:state|armed {sail steer send move} {carrier_group strike_group carrier aircraft_carrier flotilla warship destroyer frigate} within|near|past|through|off|to|toward ANY (of TGT)
    cameo 154
    mode weapons
    + China sent patrol boats to an island of Japan.  CHN > JPN
    - The firm sailed a boat near Malta.

air-patrol
    noun air_patrol, combat_air_patrol, bomber_flight, bomber_patrol, reconnaissance_flight, spy_flight, surveillance_flight, drone_flight (over|near|off|by TGT) (by SRC)
    SRC:state|armed {fly conduct} {reconnaissance patrol surveillance} (over|near|off TGT)
    cameo 154
    mode weapons
    + Spy flights over Venezuela by the United States went on.  USA > VEN
    - Geese flew over the barn.

spy-balloon
    SRC:state {fly send} {balloon spy_plane spy_balloon drone satellite} (over|near TGT)
    noun spy_balloon, spy_plane (over TGT) (by|from SRC)
    cameo 154
    mode weapons
    + China flew a balloon over Canada.  CHN > CAN
    - The fair flew a balloon over the tent.

submarine
    noun submarine_patrol, submarine_deployment, naval_presence, warship_deployment, warship_visit (in|near|off|to TGT) (by SRC)
    cameo 154
    mode weapons
    + A submarine patrol near Norway by Russia was spotted.  RUS > NOR
    - The yellow submarine song played.

call-in-army
    SRC:state {call_in call_out send_in bring_in summon} {guard border_guard guardsman paramilitary army troop military soldier riot_police police} (to|in|against|after TGT)
    SRC:state {order send put} {army troop soldier military national_guard tank police riot_police} onto|into {street city capital}
    mode police
    cameo 153
    when {army troop military soldier national_guard tank} mode troops cameo 154
    + Peru called in the army.  PER > -
    + Riot police were sent in by Turkey.  TUR > -
    - The hotel called in the plumber.

police-reinforce
    SRC:state {reinforce strengthen} {police security security_force} (in|at|around|along TGT)
    noun police_reinforcement, security_deployment, security_operation (in|at|around|to TGT)
    mode police
    cameo 153
    + India strengthened security in Assam.  IND > -
    - The bank strengthened its security box.

arm-upgrade
    SRC:state {upgrade modernize modernise overhaul} {arsenal nuclear_arsenal army navy air_force fleet missile}
    noun military_modernization, military_modernisation, nuclear_modernization (by|of|in SRC)
    mode weapons
    of SRC
    cameo 150
    + China modernised its navy.  CHN > -
    - The school upgraded its fleet of desks.

missile-crisis
    SRC:state {aim point direct target train} {missile nuclear_weapon warhead rocket} at|on TGT
    noun missile_deployment, missile_buildup, missile_base (in|near|against TGT) (by SRC)
    mode weapons
    cameo 154
    + Iran pointed missiles at Israel.  IRN > ISR
    - He pointed the rocket at the moon.

unveil-weapon
    SRC:state {unveil display showcase show_off} {missile weapon drone fighter_jet submarine tank warship arsenal}
    mode weapons
    cameo 150
    + Iran unveiled a drone.  IRN > -
    - The museum displayed a tank of eels.

secret-programme
    SRC:state {hide conceal pursue restart revive} {nuclear_programme nuclear_program weapons_programme weapons_program nuclear_activity chemical_weapon}
    mode weapons
    cameo 150
    + Syria hid chemical weapons.  SYR > -
    - The boy hid the chemical set.

space-weapon
    SRC:state {test launch fire} {anti_satellite_weapon anti_satellite_missile space_weapon spy_satellite laser}
    noun anti_satellite_test, weapons_test (by SRC)
    mode weapons
    cameo 150
    + India tested an anti-satellite weapon.  IND > -
    - The fair tested a laser.

drill-noun
    noun firing_drill, firing_exercise, artillery_drill, landing_drill, invasion_drill, air_defence_drill, snap_exercise, snap_drill, combat_drill, missile_drill (near|in|off|around|by TGT) (by SRC)
    mode troops
    cameo 150
    one-way
    of SRC
    + A landing drill near Taiwan by China began.  CHN > TWN
    - The drill bit snapped.

war-rehearsal
    SRC:state|armed {rehearse practise practice} {invasion landing strike war} (of|on|against TGT)
    noun war_rehearsal, invasion_rehearsal (for|against|near TGT) (by SRC)
    mode troops
    cameo 150
    one-way
    + North Korea rehearsed an invasion of South Korea.  PRK > KOR
    - The cast rehearsed the landing scene.

vigilante
    SRC {form join organize organise} {vigilante vigilante_group civil_defence_force home_guard people's_militia neighbourhood_watch militia_group} (in|against TGT)
    noun vigilante_group, self_defence_militia (in|against TGT)
    SRC:people|armed {band_together organise organize unite} into|in {vigilante_squad vigilante_group militia squad patrol self_defence_group armed_band} (against|to|in TGT)
    mode militia
    cameo 154
    + Villagers in Mali formed a militia group.  - > -
    - The mice formed a choir.

foreign-fighters
    SRC {hire recruit enlist} {mercenary foreign_fighter} (in|from|for TGT)
    mode militia
    cameo 154
    + Libya hired mercenaries in Chad.  LBY > TCD
    - The firm hired a mercenary of words.

troops-at-border
    SRC:%troops {be stand wait remain} at|on|along|near {border frontier} (of|with|to TGT)
    noun troop_concentration, troop_presence, military_presence, troop_deployment, force_buildup, force_posture (at|on|along|near|in TGT) (by|of SRC)
    mode troops
    cameo 154
    of SRC
    + A Russian troop concentration near Ukraine grew.  - > UKR
    - The presence of the choir was felt.

infiltrate-troops
    SRC:state|armed {slip smuggle infiltrate} {troop fighter soldier agent commando weapon} into|across TGT:place
    mode troops
    cameo 154
    + Rwanda slipped soldiers into Burundi.  RWA > BDI
    - The maid slipped a note into the box.

open-front
    SRC:state|armed {open} {front second_front new_front} (against|in|with TGT)
    SRC:state|armed {launch begin} {military_campaign mobilization build_up} (against|near|in TGT)
    mode troops
    cameo 154
    + Armenia opened a second front against Azerbaijan.  ARM > AZE
    - The shop opened its front to Spain.

draft-noun
    noun military_call_up, reservist_call_up, reserve_call_up, conscription_drive, recruitment_drive, draft_order, mobilization_order, mobilisation_order (in|by|against|of TGT) (by SRC)
    mode troops
    cameo 154
    + A reservist call-up in Israel began.  - > ISR
    - The draft in the hall was cold.

ready-forces
    SRC:state|armed {ready prepare} {troop soldier force army navy warship jet missile} (for|against|to|near TGT)
    noun combat_readiness, war_readiness, battle_readiness (of|by|against TGT)
    mode troops
    cameo 152
    + India prepared its army for war.  IND > -
    - The chef readied the army of plates.

martial-move
    SRC:state|armed {line} {road border street coast} with {tank troop soldier missile barricade}
    SRC:state|armed {ring surround} {city capital town island} with {tank troop soldier missile warship}
    mode troops
    cameo 154
    + China ringed the island with warships.  CHN > -
    - The baker ringed the cake with cream.

bomb-stock
    SRC:state {stockpile amass hoard} {weapon missile ammunition shell uranium plutonium nuclear_weapon chemical_weapon arm} (in|near|against TGT)
    noun stockpiling, arms_stockpiling, weapons_stockpile (by|in|of TGT)
    mode weapons
    cameo 150
    + Iran stockpiled missiles.  IRN > -
    - The squirrel hoarded nuts.

tactical-nukes
    SRC:state {move transfer deploy station} {nuclear_weapon tactical_nuclear_weapon nuclear_missile warhead nuclear_bomber} (to|in|into|near TGT)
    noun nuclear_deployment, nuclear_sharing, nuclear_posturing (in|with|by TGT)
    mode weapons
    cameo 154
    + Russia moved nuclear weapons to Belarus.  RUS > BLR
    - The movers transferred the nuclear family.

reactor-start
    SRC:state {start restart activate operate build} {reactor centrifuge enrichment_plant nuclear_reactor nuclear_plant nuclear_facility}
    noun nuclear_activity, centrifuge_installation, uranium_conversion (by|in|of TGT)
    mode weapons
    cameo 150
    + Iran activated centrifuges.  IRN > -
    - The spa operated a plant.

guard-vote
    SRC:state {deploy send post} %polices for|during|before|ahead_of {election protest vote rally summit funeral}
    noun heavy_police_presence, riot_police_deployment, police_mobilization (in|at|around|for TGT)
    mode police
    cameo 153
    + Kenya deployed police for the election.  KEN > -
    - The club posted guards for the match.

curfew-patrol
    SRC:state|armed {conduct launch run} {patrol joint_patrol night_patrol stop_and_search} (in|on|along|around TGT)
    noun night_patrol, foot_patrol, street_patrol, anti_terror_patrol, army_patrol (in|on|along|of TGT) (by SRC)
    mode police
    cameo 153
    + Soldiers ran night patrols in Brussels.  MIL > BEL
    - The owl ran a night patrol in the barn.

send-extra
    SRC:state {send dispatch deploy} {extra_troop additional_troop fresh_troop more_troop elite_troop special_force special_unit commando} (to|in|into|near TGT)
    mode troops
    cameo 154
    + Turkey sent special forces to Libya.  TUR > LBY
    - The shop sent additional staff.

amass-noun
    noun force_concentration, military_mobilization, military_mobilisation, war_mobilization, reserve_mobilization, naval_mobilization (on|near|against|by|in TGT) (by SRC)
    mode troops
    cameo 154
    + A military mobilisation near Armenia by Azerbaijan began.  AZE > ARM
    - The mobilisation of mice began.

set formations
    troop soldier force tank warship jet battalion brigade reinforcement marine paratrooper army submarine helicopter artillery armour armor commando
    regiment division warplane navy fleet frigate destroyer bomber convoy infantry armoured_vehicle gunboat column fighter militant militiaman
    rebel gunman guerrilla peshmerga guardsman reservist policeman police officer
set draftees
    conscript recruit reservist youth teenager young_man man boy villager student civilian volunteer veteran prisoner convict
set nukes
    nuclear_weapon nuclear_device atomic_bomb hydrogen_bomb thermonuclear_device nuclear_bomb warhead

# --- troops on the move ---

fan-out
    SRC:%formations {fan_out spread_out swarm} (across|in|through|over|around|along TGT)
    SRC:%formations {pour flood stream swarm surge} into|onto|through TGT:place
    SRC:%formations {pour flood stream} into|onto {street city capital town square}
    mode troops
    cameo 154
    when {police policeman officer} mode police cameo 153
    + Soldiers fanned out across Bamako in Mali.  MIL > MLI
    + Riot police poured into the streets of Tbilisi in Georgia.  COP > GEO
    - The scent spread out across the room.

set armours
    armoured_vehicle armored_vehicle personnel_carrier armoured_car convoy truck

rumble-toward
    SRC:%formations {rumble roll trundle clatter thunder race rush speed snake} toward|towards|up_to|past|along TGT
    SRC:%formations {rumble roll race rush head} toward|towards|to {centre center border capital street frontier front}
    SRC:%formations {ring surround encircle seal cordon_off} {parliament palace square embassy airport ministry campus compound headquarters station building} (in|of TGT)
    SRC:%formations {move edge inch creep push draw sail fly} closer_to TGT
    SRC:%armours {roll rumble drive trundle} into|through|onto TGT:place
    mode troops
    cameo 154
    + Ethiopian tanks rumbled toward the Eritrean frontier.  ETH > ERI
    + Soldiers surrounded the parliament in Guinea-Bissau.  MIL > GNB
    - The trolley rumbled toward the door.

set flotillas
    task_force flotilla armada carrier battle_group carrier_group squadron convoy

order-to-place
    SRC:state|armed {order} %moved to|into|onto|toward TGT:place
    mode troops
    cameo 154
    + The Philippine president ordered more troops to the island of Jolo.  PHL > PHL
    - The coach ordered his team to the gym.

move-up
    SRC:armed {move head press edge roll rumble} toward|towards TGT:place
    mode troops
    cameo 154
    + Rebels were moving toward Bangui.  REB > CAF
    - The clouds moved toward Kenya.

guard-places
    SRC:%formations {guard line secure protect man ring surround encircle cordon_off} {court law_court courthouse parliament palace ministry embassy stadium airport jail prison university mosque}  (in|of|at TGT)
    SRC:%formations {guard line secure protect man ring} {street road building station port border bridge square polling_station embassy mosque church synagogue school avenue route checkpoint} (in|of|along|near TGT)
    SRC:state {assign detail order post deploy} {soldier police officer troop guardsman} to {guard protect secure patrol escort} ANY (in|of|at TGT)
    SRC:state {put place post} {police soldier guard armed_police officer troop} on|at {guard street border duty patrol station corner} (in|at|of|near TGT)
    SRC:state|armed {send deploy dispatch} {armoured_vehicle tank troop soldier force police marine ship warship} to {patrol guard secure protect reinforce defend monitor}
    SRC:%formations {stand keep mount} {watch guard} (outside|at|over|in|along|near|on TGT)
    mode police
    cameo 153
    when {soldier troop tank} mode troops cameo 154
    + Police lined the streets of Cairo in Egypt.  COP > EGY
    + Belgium put soldiers on guard at stations.  BEL > -
    - The statues lined the avenue.

take-positions
    SRC:%formations {assume hold} {position post battle_position} (in|along|near|around|outside|at|on TGT)
    SRC:%formations {deploy gather assemble mass muster converge amass concentrate congregate} on|at|near|outside|around|along|in {border frontier outskirts edge line front area position} (of|with|near TGT)
    SRC:%formations be {massed concentrated deployed stationed poised gathered} on|at|near|along|around|in TGT
    mode troops
    cameo 154
    + Rebels gathered on the outskirts of Bangui.  REB > CAF
    + Turkish troops are massed along the Syrian border.  TUR > SYR
    - The fans gathered at the edge of the pitch in Turin.

sail-for
    SRC:state {send order sail steer dispatch move} {carrier aircraft_carrier fleet destroyer frigate submarine battleship squadron task_force carrier_group flotilla minesweeper} toward|towards|through|closer_to|back_to TGT
    SRC:%formations {sail steam head leave depart set_out} for TGT
    SRC:%formations {set} {sail} (for|from|to TGT)
    SRC:%formations|%flotillas {put put_out} to {sea} (for|to TGT)
    SRC:%formations {sail steam head depart} toward|towards|into|through|past|off TGT
    SRC:%formations be {bound headed} for|to|toward|towards TGT
    mode troops
    cameo 154
    + A French frigate set sail for Lebanon.  FRA > LBN
    + British warships were headed for the Falkland Islands.  GBR > -
    - The ferry left for Sicily.

ready-to-send
    SRC:state {ready readied prepare earmark assemble muster} {force contingent battalion brigade expedition intervention_force operation police_operation troop} (for|to|in|against TGT)
    SRC:state {order tell instruct} {army military force navy air_force troop} to {prepare ready mobilise mobilize deploy move advance}
    SRC:state {draw_up approve} {war_plan invasion_plan battle_plan deployment_order} (against|for TGT)
    mode troops
    cameo 152
    + Nigeria readied a force for Niger.  NGA > NER
    + The Iranian leader ordered the army to prepare for war.  IRN > -
    - The chef readied a force of cooks for Sunday.

bus-in
    SRC:state|armed {bus truck helicopter airlift ferry ship fly move rush} {conscript recruit reservist militiaman fighter force reinforcement paramilitary} to|into|toward|towards TGT
    SRC:state|armed {move shift push bring} {tank artillery troop soldier force heavy_weapon armour missile battery} to|toward|towards|closer_to {border frontier front range position}
    SRC:state|armed {bring_up move_up push_up push_forward bring_forward} {artillery tank troop soldier force heavy_weapon armour missile gun man reinforcement} (to|toward|towards|near TGT)
    SRC:state|armed {move send bring shift} {man fighter militiaman gunman} to|toward|towards|up_to {border frontier front capital line} (of|with|near TGT)
    mode troops
    cameo 154
    + Syria trucked militiamen to Lebanon.  SYR > LBN
    + Artillery was moved toward the border with Sudan by Chad.  TCD > SDN
    - The council bussed pupils to the pool.

raise-readiness
    SRC:state|armed {raise increase heighten upgrade lift boost elevate} {readiness preparedness combat_readiness alert_level threat_level defence_condition terrorism_threat_level security_level} (of|in|on|along TGT)
    SRC:state|armed {put place} {nuclear_force navy fleet air_force air_defence border_guard missile_force coast_guard hospital country nation} on|at {alert readiness standby footing war_footing}
    SRC:state|armed {order declare} {state_of_alert full_alert maximum_alert red_alert heightened_alert combat_readiness state_of_readiness} (in|along|near|for TGT)
    noun {heightening increase} of|in {readiness alert_level threat_level} (by|in SRC)
    SRC:state|armed {recall call_back} {soldier troop officer reservist police policeman} from {leave holiday vacation}
    mode troops
    cameo 152
    + Norway raised the readiness of its navy.  NOR > -
    + The terrorism threat level was lifted by Sweden.  SWE > -
    - The school raised the readiness of its boiler.

call-to-arms
    SRC:state|armed {call_up activate mobilise mobilize} %draftees (to|for|against|in TGT)
    SRC:state {declare announce order decree} {general_mobilisation general_mobilization partial_mobilisation partial_mobilization full_mobilisation full_mobilization mobilisation mobilization call_up levy draft} (of ANY) (against|for|in TGT)
    SRC:state {lengthen introduce reintroduce restore expand} {conscription military_service draft national_service compulsory_service call_up} (to|for|in ANY)
    SRC:state {lower raise} {draft_age conscription_age}
    mode troops
    cameo 154
    + Ukraine lowered its draft age.  UKR > -
    + Conscription was reintroduced by Lithuania.  LTU > -
    - The choir called up volunteers for the solo.

press-gang
    SRC:armed|state {round_up press_gang dragoon force press} %draftees into|for {army service ranks militia military military_service war front}
    SRC:armed|state {conscript recruit enlist draft press} {teenager child boy villager refugee convict migrant prisoner schoolboy orphan foreigner} (in|from|into|for TGT)
    noun forced_conscription, press_ganging, child_recruitment, conscription_raid (in|of|by TGT) (by SRC)
    mode troops
    cameo 154
    + Militants in Mali recruited children from villages.  MLI > -
    + Myanmar pressed prisoners into the army.  MMR > -
    - The club recruited a boy from Porto.

swell-ranks
    SRC:state|armed {enlarge expand swell double triple increase} {army navy reserve police_force ranks border_force armed_force militia contingent} (by|to|with|in|near ANY)
    SRC:state {raise create establish set_up} {regiment battalion brigade army_corps new_division border_force special_force reserve_force drone_unit rapid_reaction_force} (on|near|in|against|for TGT)
    mode troops
    cameo 154
    + Poland created a brigade near the Belarusian border.  POL > BLR
    + The Taiwanese reserve was doubled by the government.  TWN > -
    - The bakery enlarged its army of ovens.

border-patrols
    SRC:state|armed {step_up intensify increase resume double begin launch conduct} {patrol border_patrol military_patrol naval_patrol air_patrol army_patrol police_patrol flight} (on|along|in|near|of|off|over TGT)
    SRC:state|armed {shadow track monitor tail follow} {ship warship survey_ship research_vessel submarine bomber fleet convoy spy_ship} (of|from|in|near|off TGT)
    SRC:state {send scramble} {fighter jet warplane fighter_jet warship} to {shadow intercept meet escort monitor track}
    mode troops
    cameo 154
    + Colombia stepped up military patrols on the Venezuelan border.  COL > VEN
    + A Russian submarine was shadowed by the Swedish navy.  SWE > RUS
    - The hospital doubled its patrol of mops.

overfly
    SRC:%planes {buzz overfly circle skirt cross approach} TGT
    SRC:%planes {fly sweep swoop roar streak patrol pass} over|near|close_to|across|around|past TGT
    SRC:%planes {cross} {line median_line airspace}
    SRC:state|armed {fly send} {%planes} over|near|close_to|across|into|toward|past|around TGT
    mode weapons
    cameo 154
    unless {rescue stranded locate survey spray film tourist}
    + Chinese warplanes buzzed Taiwan.  CHN > TWN
    + Two American bombers flew close to North Korea.  USA > PRK
    - The wasps buzzed the jam.
    - Helicopters flew over northern Chad to locate stranded people.

set planes
    warplane bomber fighter jet fighter_jet military_aircraft spy_plane reconnaissance_plane drone helicopter surveillance_drone military_plane aircraft balloon

manoeuvres-near
    SRC:state|armed {hold begin start launch stage conduct carry_out} {manoeuvre maneuver exercise drill war_game military_exercise military_drill military_manoeuvre live_fire_drill live_fire_exercise} near|along|off|around|in_sight_of|on|across TGT
    SRC:state|armed {hold begin start launch stage conduct carry_out} {manoeuvre maneuver exercise drill war_game military_exercise military_drill} near|along|on|at {border frontier coast}
    SRC:state|armed {rehearse simulate practise practice} {assault nuclear_strike encirclement} (of|on|against TGT)
    noun snap_exercise, snap_drill, surprise_drill, large_scale_exercise, live_fire_exercise, live_fire_drill, encirclement_drill, military_manoeuvres (near|off|around|along|in TGT) (by SRC)
    one-way
    mode troops
    cameo 150
    of SRC
    + Iran began manoeuvres near the border with Azerbaijan.  IRN > AZE
    + Live-fire drills around Taiwan by China disrupted flights.  CHN > TWN
    - The nurses held a drill near the ward.

test-fire
    SRC:state|armed {test-fire testfire test-launch lob} {artillery rocket missile cruise_missile projectile intercontinental_ballistic_missile icbm hypersonic_missile torpedo ballistic_missile anti_ship_missile short_range_missile long_range_missile} (near|into|off|over|toward|towards|across|from TGT)
    SRC:state|armed {lob send fly} {missile rocket projectile ballistic_missile} over TGT
    SRC:state|armed {fire launch} {missile rocket projectile shell artillery} into {sea water ocean}
    SRC:state|armed {fire launch lob} {missile rocket projectile ballistic_missile cruise_missile shell} off|toward|towards|into {coast sea water island ocean strait}
    mode weapons
    cameo 150
    + North Korea lobbed a missile over Japan.  PRK > JPN
    + A rocket was fired into the sea by Iran.  IRN > -
    - The boy fired a rocket into the pond at the fete.

nuclear-blast
    SRC:state {conduct carry_out set_off detonate stage explode announce hold} {nuclear_blast nuclear_explosion underground_blast atomic_explosion nuclear_detonation hydrogen_bomb_test atom_test nuclear_trial underground_nuclear_test blast} (in|near|under ANY)
    SRC:state {test detonate explode set_off} %nukes
    noun nuclear_blast, atomic_blast, nuclear_detonation, hydrogen_bomb_test, underground_blast (by|in SRC)
    target none
    mode weapons
    cameo 150
    + India carried out three underground nuclear blasts.  IND > -
    + A hydrogen bomb was tested by China.  CHN > -
    - The quarry set off a blast.

install-battery
    SRC:state|armed {install installed set_up place position site emplace mount field base deliver} {battery air_defence_battery patriot_battery interceptor s-300 s-400 iron_dome air_defence_system radar rocket_launcher howitzer gun_emplacement anti_aircraft_gun loudspeaker missile_launcher minefield} (in|on|near|along|at|around TGT)
    SRC:state|armed {mine booby_trap fortify} {beach coast border strait harbour frontier coastline} (of|with|near TGT)
    noun emplacement of {missile battery gun radar} (in|on|near TGT) (by SRC)
    mode weapons
    cameo 154
    + Russia installed missile batteries in Syria.  RUS > SYR
    + Radars near Ukraine were set up by Belarus.  BLR > UKR
    - The estate fortified the coast path.

parade-arms
    SRC:state|armed {roll_out parade show_off display showcase exhibit present trot_out} {missile ballistic_missile nuclear_missile tank weapon drone hypersonic_missile bomber icbm submarine air_defence_system rocket} (in|at|through|during|on ANY)
    SRC:armed {parade march drive drill} {through street square} (of|in TGT)
    SRC:%marchers {parade march drive} through|in|across TGT:place
    noun victory_parade, army_day_parade (in|on|by TGT) (by SRC)
    mode weapons
    cameo 150
    + North Korea rolled out missiles at a parade.  PRK > -
    + Gunmen paraded through Mosul in Iraq.  UAF > IRQ
    - The zoo showed off a tank of fish.

set marchers
    gunman fighter militant militiaman guerrilla rebel paramilitary gang_member vigilante armed_man tank soldier

nuclear-posture
    SRC:state {activate ready put} {nuclear_deterrent deterrent_force nuclear_arsenal nuclear_force} (on|in ANY)
    SRC:state {resume restart begin accelerate step_up expand} {nuclear_testing missile_testing plutonium_production enrichment missile_production weapons_production uranium_conversion} (at|in ANY)
    SRC:state {install installed spin_up start_up run} {centrifuge cascade advanced_centrifuge} (at|in ANY)
    SRC:state {produce make} {plutonium enriched_uranium weapons_grade_uranium} (at|in ANY)
    target none
    mode weapons
    cameo 150
    + Iran installed advanced centrifuges at a plant.  IRN > -
    + Plutonium production was resumed by North Korea.  PRK > -
    - The gym activated its deterrent force of posters.

new-arms
    SRC:state {commission launch float inaugurate christen} {submarine warship aircraft_carrier frigate destroyer missile_cruiser nuclear_submarine stealth_fighter}
    SRC:state {put bring} {missile weapon submarine drone} into {service production}
    SRC:state {deploy field} {hypersonic_missile stealth_fighter drone_carrier nuclear_submarine laser_weapon}
    target none
    mode weapons
    cameo 150
    + China commissioned its third aircraft carrier.  CHN > -
    + A nuclear submarine was launched by India.  IND > -
    - The yard launched a yacht.

arms-race-step
    SRC:state {raise increase boost hike lift double} {defence_budget defense_budget military_budget defence_spending military_spending arms_spending defense_spending military_outlay war_budget} (by|to|in|for ANY)
    SRC:state {approve pass} {war_budget defence_increase rearmament_plan military_build_up}
    noun rearmament_programme, military_build_up, arms_build_up, naval_build_up, troop_build_up, nuclear_build_up (in|near|along|on|by|of|around TGT) (by SRC)
    mode troops
    cameo 150
    of SRC
    + Germany raised its defence spending to record levels.  DEU > -
    + A naval build-up by Russia near Norway was under way.  RUS > NOR
    - The build-up of dust blocked the vent.

# --- police ---

police-out
    SRC:state {flood blanket saturate pack fill} {street city capital square airport area district} (of|in TGT) with {police soldier troop security_force officer}
    SRC:state {send order call_out bring_in draft_in fly_in deploy mobilise mobilize} {riot_police gendarme constable trooper carabinero marshal police_reinforcement extra_police national_guard armed_police federal_agent paramilitary_police police_unit special_police elite_police} (to|into|in|on|across|at TGT)
    SRC:%polices {deploy mobilise mobilize} {officer policeman man unit water_cannon armoured_vehicle} (in|across|around|to|at|on TGT)
    SRC:%polices {put station post place} {officer policeman man unit} (in|across|around|on|at TGT)
    mode police
    cameo 153
    when {national_guard soldier troop} mode troops cameo 154
    + Indonesian police put 4,000 officers in Jakarta.  IDN COP > IDN
    + Gendarmes were sent to New Caledonia by France.  FRA > -
    - The fair put stewards at the gate.

double-patrols
    SRC:state|armed {double triple increase extend expand multiply} {patrol police_patrol number_of_police police_number checkpoint roadblock search security} (in|at|on|along|around|of TGT)
    SRC:state|armed {beef_up tighten bolster reinforce raise} {security protection border_security airport_security guard defence} (in|at|around|for|on|along TGT)
    SRC:armed|state {mount set_up put_up erect throw_up} {checkpoint roadblock cordon barricade ring_of_steel} (in|on|along|around|across|outside TGT)
    noun security_lockdown, security_clampdown, ring_of_steel, police_cordon, heavy_security, massive_security (in|around|at|across TGT)
    mode police
    cameo 153
    + Kuwait doubled police patrols in a border area.  KWT > -
    + Checkpoints across Nairobi were mounted by Kenyan soldiers.  KEN > KEN
    - The club increased search for talent.

police-alert-raise
    SRC:%polices {go be remain stay stand} on {alert high_alert standby guard} (in|across|for TGT)
    SRC:state {put place} %polices on {alert high_alert standby maximum_alert full_alert} (in|across|for TGT)
    SRC:state {cancel} {leave police_leave holiday} (of|for|in ANY)
    mode police
    cameo 151
    + Spanish police were on high alert in Ceuta.  ESP COP > ESP
    + France put police on maximum alert.  FRA > -
    - The guard of the fort is on holiday.

anti-gang-cordon
    SRC:state {encircle surround seal_off cordon_off ring lay_siege_to} {district neighbourhood neighborhood suburb slum town city} with {police soldier troop policeman}
    SRC:%polices {surround ring cordon_off seal_off} {office headquarters party_office campus square building} (of|in TGT)
    mode police
    cameo 153
    + El Salvador ringed a slum with soldiers.  SLV > -
    + Ugandan riot police surrounded a campus in Kampala.  UGA > UGA
    - The hedge ringed the house.

# --- militias ---

militia-gathers
    SRC:armed {summon rally assemble gather mobilise mobilize call} {militiaman fighter militia gunman guerrilla tribesman} (to|in|near|against|for|at TGT)
    SRC:armed {send dispatch rush move} {fighter militant militiaman gunman guerrilla suicide_bomber reinforcement} (to|into|toward|towards|in|across TGT)
    SRC:armed {mass amass build_up concentrate gather} {fighter militant militiaman rocket weapon} (on|along|near|in|at|around TGT)
    mode militia
    cameo 154
    + The Houthis sent reinforcements to Marib in Yemen.  YEM > YEM
    + Tribal fighters were massed near Aden by separatists.  - > YEM
    - The coach rallied supporters at the arena.

raise-militia
    SRC {raise form arm equip create assemble organise organize} {militia tribal_force tribal_militia local_militia volunteer_force defence_unit self_defence_force self_defence_group self_defence_unit volunteer_brigade village_guard clan_militia people's_army} (in|from|of|to|against TGT)
    SRC {raise form assemble} {militia army force} of ANY (against TGT)
    SRC:state {arm equip} {villager tribesman civilian settler peasant loyalist volunteer herder farmer clan} (in|against|with ANY)
    SRC:state {distribute hand_out} {weapon gun rifle arms} to {villager tribesman civilian settler peasant volunteer loyalist}
    mode militia
    cameo 154
    + Somali clans raised a militia against al Shabaab.  SOM > SOM
    + Rifles were distributed to villagers by Burkina Faso.  BFA > -
    - The museum assembled an army of clay.

gang-recruits
    SRC:armed {recruit enlist sign_up induct} {youth teenager fighter suicide_bomber volunteer unemployed_youth boy schoolboy student follower} (in|from|for|at TGT)
    SRC:armed {open run operate set_up} {training_camp recruitment_centre recruiting_office boot_camp} (in|for|near TGT)
    noun militia_recruitment, rebel_recruitment, jihadi_recruitment, terrorist_training_camp (in|by|of TGT) (by SRC)
    mode militia
    cameo 154
    + Al Shabaab recruited youths in Kenya.  - > KEN
    + A training camp in Afghanistan was run by Chechen militants.  - > AFG
    - The gym trained youths in judo.

vow-resist
    SRC:people|armed {take_up reach_for} {arm weapon gun rifle} (against|to ANY)
    SRC:people|armed {rally flock} to {flag banner front} (of|in|against TGT)
    SRC:people {volunteer} for|to {army front militia fight war} (in|against TGT)
    SRC:people|armed {form set_up} {resistance resistance_movement armed_wing rebel_army armed_movement liberation_front} (in|against TGT)
    mode militia
    cameo 154
    + Exiled Cubans formed an armed movement against the government.  CUB > CUB
    + Thousands of Georgians volunteered for the front in Ukraine.  GEO > UKR
    - Shoppers flocked to the flag shop.

# --- nouns ---

move-nouns
    noun troop_movements, force_deployment, army_deployment, police_mobilisation, naval_deployment, fleet_deployment, missile_redeployment, forward_deployment, rapid_deployment, military_reinforcement, border_reinforcement, border_buildup (to|in|near|along|on|off|against|toward TGT) (by|of|from SRC)
    of SRC
    mode troops
    cameo 154
    + The army deployment near Lebanon by Israel worried Paris.  ISR > LBN
    + A rapid deployment of French marines to Gabon was ordered.  FRA > GAB
    - The rapid deployment of the airbag saved him.

flight-nouns
    noun incursion_into_airspace, airspace_incursion, airspace_breach, border_incursion, median_line_crossing, air_incursion, overflights, bomber_sortie, low_level_flight, fly_past (into|of|over|near|by TGT) (by SRC)
    SRC:%planes|state {breach enter violate penetrate stray_into} {airspace air_defence_zone air_defense_zone defence_zone} (of TGT)
    mode weapons
    cameo 154
    + Russian jets breached the airspace of Estonia.  RUS > EST
    + An airspace incursion by Turkey into Greece was reported.  TUR > GRC
    - The fly-past of geese was late.

missile-nouns
    noun missile_firing, missile_volley, icbm_launch, icbm_test, rocket_test, hypersonic_test, cruise_missile_test, submarine_missile_test, ballistic_missile_launch, ballistic_missile_test (over|into|off|near|toward TGT) (by SRC)
    of SRC
    mode weapons
    cameo 150
    + Pakistan's cruise missile test came at dawn.  PAK > -
    + North Korea's ballistic missile launch over Japan drew sirens.  PRK > JPN
    - The rocket test of the science club fizzled.

exercise-nouns
    noun air_defence_exercise, amphibious_exercise, naval_manoeuvre, naval_maneuver, nuclear_drill, nuclear_exercise, mobilisation_exercise, artillery_exercise, war_games, military_drills, landing_exercise (near|off|in|around|along|by|over TGT) (by SRC)
    of SRC
    one-way
    unless {joint together}
    mode troops
    cameo 150
    + A nuclear drill by Russia near Finland was announced.  RUS > FIN
    + Egypt's naval manoeuvres off Libya lasted a week.  EGY > LBY
    - The nuclear drill at school six lasted an hour.

fortify
    SRC:state|armed {fortify entrench dig_in strengthen reinforce} {position defence border_post frontier_post defensive_line trench front_line capital city} (in|near|along|around|against|on TGT)
    SRC:state {build erect construct} {fortification bunker trench anti_tank_ditch watchtower border_wall guard_post military_outpost airstrip naval_base airbase} (on|along|near|in|at|facing TGT)
    mode troops
    cameo 150
    + China built an airstrip on a Philippine reef.  CHN > PHL
    + Bunkers along the Russian border were constructed by Latvia.  LVA > RUS
    - The hotel built a bunker bar.

wartime-footing
    SRC:state {put place move shift} {economy industry country nation} on|onto {war_footing footing wartime_footing}
    SRC:state {declare} {state_of_war state_of_belligerency} (with|on|against TGT)
    SRC:state {open distribute} {bomb_shelter gas_mask air_raid_shelter}
    mode troops
    cameo 152
    + Russia put its economy on a war footing.  RUS > -
    + Gas masks were distributed by Israel.  ISR > -
    - The film put the plot on a war footing.

foreign-legion
    SRC:state|armed {send supply provide deploy dispatch lend} {mercenary private_contractor volunteer_fighter proxy_fighter foreign_legion} (to|in|for TGT)
    SRC:state {lead assemble muster join} {naval_force armada expeditionary_force invasion_force} (off|against|in|near TGT)
    mode troops
    cameo 154
    + Russia sent mercenaries to Mali.  RUS > MLI
    + An armada was assembled near Venezuela by the United States.  USA > VEN
    - The studio sent a trainer to the set.

escort-convoy
    SRC:state|armed {escort accompany protect guard} {tanker merchant_ship supply_boat convoy supply_ship survey_vessel drilling_ship fishing_boat freighter} (through|in|near|off|to TGT)
    SRC:state {send dispatch deploy} {survey_ship drilling_ship coast_guard coast_guard_vessel icebreaker maritime_militia fishing_fleet} (to|into|near|off|in TGT)
    mode troops
    cameo 154
    + Turkey sent a survey ship into Cypriot waters.  TUR > CYP
    + Chinese coast guard vessels were deployed near the Philippines.  CHN > PHL
    - The scout escorted a boat through the model.

stand-guard-border
    SRC:state {close_in advance push move} {force army troop} on {border frontier capital city}
    SRC:state|armed {send move deploy} {tank troop soldier army force} {toward towards} {border frontier line}
    mode troops
    cameo 154
    + Mali pushed troops toward the border with Niger.  MLI > NER
    + Tanks were moved toward the frontier by Iraq.  IRQ > -
    - The tide advanced on Brighton.

occupy-heights
    SRC:%formations {occupy seize take} {position high_ground height vantage_point rooftop hilltop crossroads} (in|near|overlooking|above|along TGT)
    SRC:%formations {appear arrive gather mass} at|on|near {border frontier border_crossing} (with|of|between TGT)
    mode troops
    cameo 154
    + Soldiers occupied rooftops in Yerevan.  MIL > ARM
    + Pakistani tanks arrived at the border with India.  PAK > IND
    - Tourists took a vantage point in Rome.

draft-plan
    SRC:state {lower raise extend widen tighten} {call_up_age conscription_age draft_law draft_rule exemption deferment} (to|for|in ANY)
    SRC:state {ban bar stop prevent} {man reservist conscript} from|of {leave leaving travelling departure}
    SRC:state {send issue deliver serve} {call_up_paper draft_notice draft_paper call_up_notice conscription_notice mobilisation_order} (to|in TGT)
    mode troops
    cameo 154
    + Russia sent draft notices to students.  RUS > -
    + Draft papers were served by Belarus.  BLR > -
    - The club sent a notice to late members.

militia-control
    SRC:%marchers {roam patrol prowl cruise} in|through|around|across TGT:place
    SRC:%marchers {roam patrol prowl cruise} {street city neighbourhood district road capital} (of|in TGT)
    mode militia
    cameo 154
    + Gunmen roamed the streets of Benghazi in Libya.  - > LBY
    + Taliban fighters patrolled the streets of Kabul.  AFG > AFG
    - The cats roamed the streets of Rome.

air-alert
    SRC:state|armed {activate sound switch_on test} {air_defence air_defences air_raid_siren air_raid_siren air_defence_system siren} (in|over|across|near TGT)
    SRC:state|armed {close shut empty clear} {airspace sea_lane sea_area waters} for|ahead_of {drill exercise missile_test live_fire_drill launch test manoeuvre}
    mode weapons
    cameo 152
    + Estonia activated its air defences.  EST > -
    + India closed its airspace for a missile test.  IND > -
    - The park tested a siren organ.

out-in-force
    SRC:%formations {be} in {force strength} (on|in|across|around|at TGT)
    SRC:%formations {be} on {street} (of|in|across TGT)
    SRC:%formations {patrol line guard man fill flood} {street avenue checkpoint junction roadblock crossroads} (of|in|across|around|near TGT)
    SRC:%formations {stand wait park line_up} on|at|along|outside {street border square junction bridge frontier} (of|with|in TGT)
    SRC:%formations {be} on {duty patrol} in|at|across|around|along TGT:place
    mode police
    cameo 153
    when {soldier troop tank army} mode troops cameo 154
    + Soldiers manned checkpoints across Kampala.  MIL > UGA
    + Riot police lined the avenue in Minsk.  - > BLR
    - Parked cars line the avenue in Paris.

prime-force
    SRC:state|armed {prime gird} for {war attack invasion offensive battle assault} (with|by|from|against TGT)
    SRC:state|armed {activate switch_on arm load fuel} {missile rocket air_defence battery launcher warhead} (near|against|at|along TGT)
    mode troops
    cameo 152
    + Lebanon girded for war with Israel.  LBN > ISR
    - The Lebanese town braced for an offensive.
    - The town braced for rain.
