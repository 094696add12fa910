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
    + Uganda took in refugees from South Sudan.  UGA > SSD
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

humanitarian
    SRC {send deliver airlift fly ship rush drop distribute} {food tent blanket medicine supply water vaccine aid flour rice relief_supply medical_supply clothing} (to|for|in|into TGT)
    SRC {feed shelter vaccinate treat clothe} TGT:people
    cameo 073
    + Turkey sent tents to Pakistan.  TUR > PAK
    + Doctors from Norway treated refugees in Chad.  NOR > REF

economic-aid
    SRC {lend loan grant give extend offer provide award advance} {%money loan credit grant package bailout subsidy} (to|for TGT)
    SRC {lend loan grant give award} TGT {%money loan credit grant package}
    SRC {bail_out} TGT
    TGT {receive get obtain secure} {%money loan grant credit aid assistance} from SRC
    cameo 071
    + China lent Sri Lanka a billion dollars.  CHN > LKA
    + Zambia received a loan from the World Bank.  IGO > ZMB
    - The bank granted a loan to a bakery.

military-aid
    SRC {supply send give provide deliver ship donate transfer} {tank missile rifle ammunition jet helicopter drone weapon arms howitzer artillery radar military_equipment military_aid} to TGT
    SRC {supply provide arm equip} TGT with {%arms drone military_equipment}
    TGT {receive get obtain} %arms from SRC
    cameo 072
    + Germany supplied tanks to Ukraine.  DEU > UKR
    + Rebels in Libya were armed with missiles by Qatar.  QAT > LBY
    + India received jets from France.  FRA > IND
    - The toy shop supplied rifles to a film.

peacekeeping
    SRC {send deploy contribute dispatch provide} {peacekeeper observer police_officer blue_helmet monitor adviser trainer instructor medic engineer} (to|in|for TGT)
    SRC {deploy send} {peacekeeping_force peacekeeping_mission stabilization_force observer_mission} (to|in TGT)
    SRC:%keeper {arrive land deploy} in|at TGT:place
    cameo 074
    + Rwanda sent peacekeepers to Mozambique.  RWA > MOZ
    - The firm sent a trainer to a gym.

give-asylum
    SRC {grant give offer} {asylum refuge shelter sanctuary safe_haven residence visa protection} (to TGT)
    SRC {grant give offer} TGT {asylum refuge shelter sanctuary safe_haven residence protection}
    SRC {welcome receive accept take take_in admit} {refugee migrant asylum_seeker evacuee} (from TGT)
    cameo 075
    + Ecuador granted asylum to a Russian journalist.  ECU > RUS
    + Jordan accepted refugees from Syria.  JOR > -
    - The tree gave shelter to hikers.

evacuate
    SRC {evacuate airlift rescue save} {wounded civilian refugee survivor resident} (from|in TGT)
    cameo 073
    + India evacuated wounded civilians from Sudan.  IND > -
    - Firemen rescued a cat from a tree.

contribute
    SRC {contribute donate} (ANY) to|for TGT:state|people|place
    SRC {contribute} {troop soldier money million fund} (to TGT)
    cameo 070
    + Kuwait donated to Somalia.  KWT > SOM
    + Estonia contributed soldiers to the mission in Mali.  EST > MLI
    - Fatigue contributed to the crash.

help-state
    SRC:state {help assist support aid} TGT:state|armed with {money troop weapon food expert training fund equipment logistics}
    SRC:state {train advise mentor} {police army soldier troop officer force pilot guard} (of|in TGT)
    cameo 070
    + Italy helped Lebanon with experts.  ITA > LBN
    + American advisers trained Afghan police.  USA > AFG
    - Dad helped mum with dinner.

write-off
    SRC {cancel write_off forgive reschedule waive} {debt loan} (of|to|for TGT)
    SRC {forgive} TGT {debt}
    cameo 071
    + Russia wrote off the debt of Angola.  RUS > AGO
    - The bar wrote off his debt.

deposit
    SRC {deposit inject pump pour channel funnel} %money (in|into|to TGT)
    SRC {underwrite guarantee co-finance} {loan debt project bond} (of|in|for|to TGT)
    cameo 071
    + Kuwait deposited a billion dollars in the Egyptian central bank.  KWT > -
    + China poured money into Zambia.  CHN > ZMB
    - Dad deposited his money in the bank.
