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
    SRC {deploy mass amass station mobilize mobilise send dispatch move rush concentrate position redeploy reinforce airlift gather assemble build_up order post bring} %force (to|in|on|at|along|near|around|against|toward|towards TGT)
    SRC {send deploy} {reinforcement} (to TGT)
    SRC:armed {mass deploy mobilize mobilise gather advance amass} on|along|near|around|against|toward|towards TGT
    noun deployment, buildup, build-up, mobilization, mobilisation, movement, massing, troop_movement (of %force) (on|along|in|near|against|to TGT) (by SRC)
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
    SRC {violate enter breach intrude} {airspace water} (of TGT)
    noun overflight, incursion (of|into|over TGT) (by SRC)
    mode weapons
    cameo 154
    + Russia flew bombers near Japan.  RUS > JPN
    + Chinese warplanes violated the airspace of Taiwan.  CHN > TWN
    - Geese flew over the lake.
