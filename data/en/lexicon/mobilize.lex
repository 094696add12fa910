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

deploy
    when {peacekeeping peacekeeper} type AID cameo 074
    SRC {deploy mass amass station mobilize mobilise send dispatch move rush concentrate position redeploy reinforce airlift gather assemble build_up order post bring} %force (to|in|on|at|along|near|around|against|toward|towards TGT)
    SRC {send deploy} {reinforcement} (to TGT)
    SRC:armed {mass deploy mobilize mobilise gather advance amass} on|along|near|around|against|toward|towards TGT
    noun movement, massing, gathering of %force (on|along|in|near|against|to TGT) (by SRC)
    noun deployment, buildup, build-up, mobilization, mobilisation, troop_movement (of %force) (on|along|in|near|against|to TGT) (by SRC)
    of SRC
    mode troops
    cameo 154
    when {police riot_police policeman} mode police cameo 153
    when {missile tank warplane battery warship jet bomber} mode weapons cameo 154
    when {militia fighter tribesman} mode militia cameo 150
    + Russia massed troops on the border with Ukraine.  RUS > UKR
    + Turkish tanks were deployed along the Syrian border.  TUR > SYR
    + The deployment of riot police in Caracas followed.  COP > -
    - The company deployed new software.
    - She gathered her forces for the final sprint.

arrive-force
    SRC:%troops {enter cross reach approach} TGT:place|state
    SRC:%troops {arrive land enter cross head sail steam} in|into|at|for|to|toward|towards TGT:place|state
    mode troops
    cameo 154
    + French troops arrived in Mali.  FRA MIL > MLI
    + Two American warships entered the Black Sea.  USA MIL > -
    - Troops of tourists arrived in the resort.

alert
    SRC {put place} %force on %alert
    SRC {raise heighten} {alert alert_level readiness security}
    SRC {call_up call mobilize mobilise draft conscript} {reservist reserve conscript recruit}
    mode troops
    cameo 152
    + South Korea put its army on alert.  KOR > -
    + Israel called up thousands of reservists.  ISR > -
    - The nurse put the ward on alert for measles.

exercise
    SRC {hold conduct stage begin start launch carry_out perform} %drill (near|off|in|against|along TGT)
    noun military_exercise, war_game, military_drill, naval_exercise (near|off|in|along TGT) (by SRC)
    of SRC
    one-way
    mode troops
    cameo 150
    unless {joint together}
    + China held military exercises near Taiwan.  CHN > TWN
    + North Korea staged a military parade.  PRK > -
    - The school held a fire drill.

test-weapon
    SRC {test test-fire fire test-launch launch detonate} %weapon-test (over|into|toward|towards|off TGT)
    SRC {conduct carry_out} {nuclear_test missile_test}
    noun nuclear_test, missile_test, missile_launch (by SRC)
    of SRC
    mode weapons
    cameo 153
    + North Korea test-fired a missile over Japan.  PRK > JPN
    + Pakistan detonated a nuclear device.  PAK > -
    - The agency launched a satellite for weather.

patrol
    SRC:armed {patrol} TGT
    SRC {step_up increase intensify} {patrol security military_presence police_presence} (in|on|along|near TGT)
    noun patrol (in|along|near|off TGT) (by SRC)
    mode troops
    cameo 153
    + Turkish warships patrolled the coast of Cyprus.  TUR > CYP
    + Police stepped up patrols in Paris.  COP > -

recruit
    SRC {recruit train arm} {fighter militia recruit soldier guerrilla volunteer} (against|for TGT)
    SRC {raise form} {army militia brigade}
    mode militia
    cameo 154
    + Islamic State recruited fighters in Belgium.  - > -
    - The choir recruited new singers.

arm-up
    SRC {develop build acquire produce stockpile enrich} {nuclear_weapon missile bomb uranium warhead ballistic_missile}
    noun arms_buildup, uranium_enrichment
    mode weapons
    cameo 150
    + Iran built ballistic missiles.  IRN > -
    - The club built a new stand.

show-force
    SRC {fly sail} {bomber jet warplane plane aircraft warship} over|near|into|through|past TGT
    SRC:%troops {fly sail cruise circle} over|near|into|through|past|around|off|toward|towards|to TGT
    SRC {violate enter breach intrude} {airspace water} (of TGT)
    noun overflight, incursion (of|into|over TGT) (by SRC)
    mode weapons
    cameo 154
    + Russia flew bombers near Japan.  RUS > JPN
    + Chinese warplanes violated the airspace of Taiwan.  CHN > TWN
    - Geese flew over the lake.

send-troops
    SRC:state|armed {send deploy dispatch move rush station mass amass position redeploy order fly ship} {troop soldier force tank warship jet battalion brigade missile reinforcement marine paratrooper unit army fighter_jet aircraft submarine helicopter artillery armour} (to|in|into|near|along|around|towards|toward|on|off|at TGT)
    SRC:state|armed {concentrate build_up bolster beef_up strengthen reinforce increase boost} {troop force military_presence presence garrison defence defense army fleet} (in|near|along|on|at|around TGT)
    noun troop_deployment, military_buildup, troop_buildup, troop_movement, military_build-up (in|near|along|on|to TGT) (by SRC)
    of SRC
    mode troops
    cameo 154
    + Algeria massed soldiers near Mali.  DZA > MLI
    + Warships were sent to Venezuela by Russia.  RUS > VEN
    + The Israeli military beefed up its presence along the border with Lebanon.  ISR MIL > LBN
    - The manager sent troops of waiters to the hall.

go-on-alert
    SRC:state|armed {put place} {troop army force police navy air_force soldier military reservist} on {alert high_alert standby}
    SRC:armed {remain be go stay} on {alert high_alert standby} (in|along|near TGT)
    SRC:state {raise increase heighten} {alert alert_level security readiness combat_readiness terror_alert} (in|along|at|near TGT)
    mode troops
    cameo 152
    + Taiwan put its navy on alert.  TWN > -
    + Israeli troops remained on alert near Syria.  ISR MIL > SYR
    - Parents were on alert for fever.

police-up
    SRC:state {deploy send station mobilize mobilise post} {police riot_police policeman security_force police_officer guard} (to|in|at|around|outside TGT)
    SRC:armed {patrol} {street border city square coast area} (of|in|with|along TGT)
    mode police
    cameo 153
    + Ecuador deployed police in its capital.  ECU > -
    - Police deployed charm at the fair.

call-up
    SRC:state {call_up mobilize mobilise conscript draft activate enlist} {reservist soldier troop conscript recruit men reserve national_guard citizen}
    SRC:state {order declare announce} {mobilization mobilisation draft conscription call-up}
    noun mobilization, mobilisation, conscription (of|against TGT) (by SRC)
    of SRC
    mode troops
    cameo 154
    + Russia mobilised reservists.  RUS > -
    + Ethiopia declared a mobilisation against rebels.  ETH > -
    - The school called up the reserves of chalk.

military-drill
    SRC:state|armed {hold stage conduct begin start launch carry_out run} {drill exercise military_exercise war_game manoeuvre maneuver live-fire_drill naval_drill parade} (near|off|in|around|along TGT)
    SRC:state|armed {flex} {muscle} (near|against TGT)
    one-way
    unless {joint together}
    mode troops
    cameo 150
    + China held drills around Taiwan.  CHN > TWN
    + Naval exercises near Venezuela were staged by Russia.  RUS > VEN
    - The band held a drill.

fire-test
    SRC:state {test test-fire launch fire} {missile ballistic_missile nuclear_weapon cruise_missile} (over|off|into|near|toward TGT)
    SRC:state {test launch} {rocket satellite} (over|off|into|near|toward TGT)
    SRC:state {conduct carry_out stage perform} {nuclear_test missile_test missile_launch test} (near|over TGT)
    noun missile_test, missile_launch, nuclear_test, rocket_launch (by SRC)
    of SRC
    mode weapons
    cameo 150
    + North Korea tested a ballistic missile.  PRK > -
    + A nuclear test by Pakistan alarmed its neighbours.  PAK > -

form-militia
    SRC {form raise set_up recruit train arm} {militia army brigade guerrilla fighter paramilitary defence_force self-defence_group} (in|against|to TGT)
    SRC:armed {regroup mass gather} (in|near|along TGT)
    SRC {take_up} {arm arms weapon} (against TGT)
    mode militia
    cameo 154
    + Villagers in Nigeria took up arms against militants.  NGA > -
    + Rebels regrouped near the capital of Chad.  REB > TCD
    - The twins formed an army of dolls.

move-in
    SRC:armed {move advance march push head roll} into|toward|towards|on|to TGT:place
    SRC:armed {enter cross} {border airspace water territory} (of|into|with TGT)
    SRC:%troops {arrive land} in|at|on TGT:place
    mode troops
    cameo 154
    + Turkish troops moved into northern Syria.  TUR MIL > SYR
    + Rwandan soldiers crossed the border of Congo.  RWA > -
    - The rain moved into Kansas.

reinforce
    SRC:state|armed {reinforce fortify strengthen bolster} {border position garrison frontier defence defense base line flank} (in|with|along|near|against TGT)
    SRC:state|armed {send rush dispatch} {reinforcement} (to|into TGT)
    mode troops
    cameo 154
    + Poland fortified its border with Belarus.  POL > BLR
    + Reinforcements were sent to the Golan by Israel.  ISR > -
    - She fortified the porridge.

position-missiles
    SRC:state|armed {deploy install station place base} {missile missile_system radar air-defence_system air_defense_system battery launcher bomber nuclear_weapon} (in|on|near|along|at TGT)
    mode weapons
    cameo 154
    + Russia deployed missiles in Belarus.  RUS > BLR
    + The United States stationed bombers in Guam.  USA > -
    - The firm installed radar at the port.

escort
    SRC:armed {escort shadow track intercept scramble} {ship vessel tanker convoy jet aircraft plane submarine bomber} (of|from|near|through|off TGT)
    SRC:armed {scramble} {jet fighter_jet fighter} (against|over|to TGT)
    mode troops
    cameo 150
    + British jets intercepted bombers from Russia.  GBR > RUS
    - Stewards escorted guests to the ship.
