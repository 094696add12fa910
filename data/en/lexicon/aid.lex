# aid.lex: one-way material help: money, arms, relief, peacekeepers, asylum, rescue.
type AID

set keeper
    peacekeeper peace-keeper peacekeeping_force peacekeeping_troop doctor nurse adviser advisor instructor trainer rescuer
    rescue_team engineer expert medic
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

give-money
    SRC {%give} %money (to|for TGT)
    SRC {fund finance subsidise subsidize bankroll} TGT
    SRC {approve disburse} {loan grant credit bailout} (to|for TGT)
    SRC {cancel write_off forgive} {debt} (of|for TGT)
    noun bailout (of|for TGT)
    cameo 071
    + Germany lent five million dollars to Tunisia.  DEU > TUN
    + Qatar financed the Libyan rebels.  QAT > LBY
    - Her parents funded the trip.

give-arms
    SRC {%give} %arms (to TGT)
    SRC {arm equip rearm} TGT
    SRC {train} TGT:armed
    SRC {train} {soldier troop officer police pilot force security_force} (of|in|for TGT)
    noun arms_shipment, weapons_shipment (to TGT) (from|by SRC)
    cameo 072
    + The United States supplied missiles to Ukraine.  USA > UKR
    + British officers trained Iraqi soldiers.  GBR > IRQ MIL
    - The gym trained young boxers.

send-keepers
    SRC {send deploy dispatch contribute provide} %keeper (to|in|into TGT)
    noun peacekeeping, peacekeeping_mission, peacekeeping_operation (in TGT) (by SRC)
    cameo 074
    + The African Union deployed peacekeepers in Sudan.  IGO > SDN
    + Cuba sent doctors to Sierra Leone.  CUB > SLE
    - The club sent doctors to the locker room.

shelter
    SRC {grant give offer} {asylum refuge sanctuary shelter haven citizenship} (to|for TGT)
    SRC {grant give offer} TGT {asylum refuge sanctuary shelter}
    SRC {take_in shelter accept admit resettle harbour harbor} TGT:people
    SRC {host} {refugee migrant asylum_seeker exile evacuee}
    noun asylum (for TGT)
    cameo 075
    + Mexico granted asylum to a Bolivian politician.  MEX > BOL
    + Uganda took in refugees from South Sudan.  UGA > REF
    - The cafe sheltered walkers from the rain.

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
