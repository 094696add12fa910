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

cooperate
    SRC {cooperate co-operate collaborate work} with TGT
    SRC {join} {force} with TGT
    noun cooperation, co-operation, collaboration (with|between TGT)
    mutual
    cameo 060
    + Niger cooperated with France.  NER > FRA
    + Cooperation between Morocco and Spain continued.  MAR = ESP
    - The actors cooperated with the director.

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

share-intelligence
    SRC {share exchange} %intel with TGT
    SRC {provide pass give} %intel to TGT
    noun intelligence_sharing (with TGT)
    cameo 064
    + Jordan shared intelligence with the United States.  JOR > USA
    - The pupils shared information on their pets.

extradite
    SRC {extradite hand_over transfer surrender turn_over} ANY:people to TGT:state
    SRC {extradite} TGT:people
    noun extradition (to TGT)
    cameo 063
    + Mexico extradited a drug lord to the United States.  MEX > -
    - The runner handed over the baton.

invest
    SRC {invest} (ANY) in TGT:state
    SRC {open launch build} {pipeline railway trade_route free-trade_zone joint_venture} (with|to TGT)
    cameo 061
    + China invested billions in Pakistan.  CHN > PAK
    - She invested her savings in gold.

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

supply-energy
    SRC {supply deliver ship pump export} {gas oil electricity fuel coal uranium grain wheat} to TGT:state
    SRC {resume start begin} {gas_supply oil_supply delivery export shipment flight} (to TGT)
    cameo 061
    + Algeria supplied gas to Spain.  DZA > ESP
    + Turkey resumed flights to Libya.  TUR > LBY
    - The tank supplied fuel to the boiler.

military-cooperation
    SRC:armed {train drill exercise} {together} (with TGT)
    SRC:armed {train} with TGT:armed
    SRC {send deploy contribute} {troop soldier ship warship} to {joint_force coalition exercise drill} (with|in TGT)
    SRC {host} {joint_exercise joint_drill exercise drill} (with TGT)
    cameo 062
    + Morocco hosted a joint exercise with Spain.  MAR > ESP
    - She trained with weights.

judicial-cooperation
    SRC {hand_over extradite turn_over surrender deliver transfer} ANY:people to TGT:state
    SRC {cooperate} with {investigation inquiry probe tribunal court investigator} (of|into TGT)
    cameo 063
    + Serbia cooperated with the war crimes tribunal.  SRB > -
    - The witness cooperated with investigators.

exchange-prisoners
    SRC {exchange swap trade} {prisoner hostage detainee captive spy body remains} (with TGT)
    noun exchange, swap of {prisoner hostage detainee body} (with|between TGT)
    mutual
    cameo 084
    type RETREAT
    mode release
    + Russia and Ukraine exchanged prisoners.  RUS = UKR
    + Israel swapped prisoners with Hezbollah.  ISR > -
    - The boys swapped cards.

share-expertise
    SRC {share exchange swap pool transfer} {expertise experience technology data intelligence information know-how knowledge} with TGT
    SRC {share exchange swap pool} {expertise experience technology data intelligence information} 
    mutual
    cameo 064
    + France shared intelligence with Niger.  FRA > NER
    + Denmark and Sweden exchanged information on smugglers.  DNK = SWE
    - The hikers shared information on trails.

link-up
    SRC {connect link join} {grid railway network power_grid pipeline} with|to TGT
    SRC {build construct finance} {pipeline railway bridge dam road port} with TGT
    cameo 061
    + Latvia linked its power grid with Poland.  LVA > POL
    - The plumber joined the pipes.
