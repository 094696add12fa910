# retreat.lex: actual giving-up: withdrawals, releases, disarming, ceasefires, letting outsiders in, resignations.
type RETREAT

set territory
    territory area city town village province region land position post base hill airport stronghold enclave zone district
    island peninsula strip border frontline front
set captive
    %prisoner captive hostage prisoner detainee inmate soldier sailor journalist activist civilian worker pilot crew student
    girl woman man person people body remains
set custody
    prison jail custody detention captivity house_arrest
set gear
    %arms weapon arms gun rifle missile stockpile arsenal warhead centrifuge launcher bomb mine landmine
set inspector
    inspector observer monitor mission peacekeeper investigator expert team delegation envoy rapporteur
set convoy
    convoy aid food supplies relief aid_worker worker shipment truck

withdraw-troops
    SRC {withdraw pull_out pull_back pull evacuate redeploy remove recall bring_home move_out} %troops (from TGT)
    SRC {withdraw pull_out pull_back retreat} (from TGT:state|place|%territory)
    SRC:armed {leave vacate abandon evacuate quit} TGT:state|place|%territory
    noun withdrawal, pullout, pullback, drawdown (from TGT) (by SRC)
    of SRC
    mode withdraw
    cameo 0874
    + Israel withdrew its troops from Lebanon.  ISR > LBN
    + Syrian forces pulled out of Lebanon.  SYR > LBN
    + The withdrawal of Russian troops from Georgia was completed.  RUS > GEO
    - He withdrew some cash from the bank.
    - The striker pulled out of the match with a knee injury.

release
    SRC {release free let_go} TGT:people|%captive (from %custody)
    SRC {set} TGT {free}
    noun release (of TGT) (by SRC)
    of TGT
    mode release
    cameo 0841
    + Turkey released 20 Greek soldiers.  TUR > GRC
    + Rebels freed three French hostages in Mali.  REB > FRA
    + The hostages were released by the kidnappers.  - > -
    - The band released a new album.
    - The agency released figures on inflation.

swap
    SRC {swap exchange trade} %prisoner (with TGT)
    noun prisoner_swap, prisoner_exchange (with TGT)
    mutual
    mode release
    cameo 0841
    + Russia and Ukraine exchanged prisoners.  RUS = UKR
    + Armenia swapped prisoners with Azerbaijan.  ARM > AZE
    - The twins exchanged presents.

return-body
    SRC {return hand_over give_back hand_back repatriate} %captive (to TGT)
    SRC {return give_back hand_back restore repatriate} {artifact artefact treasure land property body remains territory house asset relic skull statue ship plane money} (to TGT)
    mode release
    cameo 084
    + North Korea returned the remains of American soldiers to the United States.  PRK > USA
    - She returned the book to the library.

disarm
    SRC {lay_down surrender hand_over give_up turn_in decommission destroy dismantle scrap} %gear (to TGT)
    SRC:armed {disarm demobilize demobilise} (TGT:armed)
    noun disarmament, demobilization, demobilisation, decommissioning (of TGT)
    of SRC
    mode disarm
    cameo 0873
    + Rebels laid down their weapons in Liberia.  REB > -
    + Libya dismantled its nuclear warheads.  LBY > -
    - The pupils handed in their essays.

surrender
    SRC:armed {surrender capitulate give_up} (to TGT)
    noun surrender (to TGT) (by SRC)
    of SRC
    mode withdraw
    cameo 0874
    + Rebels surrendered to the Colombian army.  REB > COL MIL
    - The champion surrendered his title.

ceasefire
    SRC {declare announce begin order observe implement honour honor enforce start} %truce (with|against TGT)
    SRC {halt cease suspend stop} {fire hostility fighting bombardment shelling strike offensive operation attack} (against|on TGT)
    mutual
    mode ceasefire
    cameo 0871
    + The rebels declared a ceasefire with the Philippine army.  REB > PHL MIL
    + Israel halted its air strikes on Gaza.  ISR > PSE
    - The firm ceased production of the car.

lift-blockade
    SRC {lift end raise ease break_off} {blockade naval_blockade siege encirclement} (of|on|against TGT)
    mode withdraw
    cameo 0872
    + Saudi Arabia lifted its blockade of Qatar.  SAU > QAT
    - He lifted the lid off the pot.

let-inspectors-in
    SRC {allow let admit permit receive accept} %inspector (into TGT:state|place)
    SRC {grant give} %inspector {access entry visa}
    SRC {allow grant} {access entry} to %inspector
    mode access
    cameo 0862
    + Iran admitted United Nations inspectors.  IRN > IGO
    + Syria allowed foreign observers into Homs.  SYR > -
    - The club admitted ten new members.

let-aid-in
    SRC {allow let admit permit} %convoy (into|to TGT)
    SRC {open} {corridor humanitarian_corridor aid_corridor} (with|to|for TGT)
    mode access
    cameo 0863
    + Sudan allowed aid convoys into Darfur.  SDN > -
    + Egypt opened a humanitarian corridor to Gaza.  EGY > PSE
    - The gardener let water into the pond.

resign
    SRC {resign step_down quit} (as|from ANY)
    SRC {tender submit announce} {resignation}
    SRC {leave relinquish give_up} {office power presidency post}
    noun resignation (by SRC)
    of SRC
    target none
    mode resign
    cameo 0831
    + The Italian prime minister resigned.  ITA GOV > -
    + Egyptian President Hosni Mubarak stepped down.  EGY GOV > -
    - The coach resigned after the defeat in the final.

de-escalate
    SRC {reduce scale_down wind_down draw_down cut} {force deployment presence tension military_presence operation}
    SRC {de-escalate defuse} {tension crisis conflict situation} (with TGT)
    mode withdraw
    cameo 087
    + The United States scaled down its military presence in Germany.  USA > DEU
    - The firm scaled down its presence at the fair.
