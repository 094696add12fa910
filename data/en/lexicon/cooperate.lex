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
    SRC {extradite hand_over transfer surrender turn_over} TGT:people to ANY:state
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
