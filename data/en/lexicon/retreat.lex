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

observe-truce
    SRC:armed {declare announce agree order call observe extend begin implement} {ceasefire cease-fire truce cessation_of_hostilities} (with|in|against TGT)
    noun ceasefire, truce, cease-fire (between|with|in TGT)
    mutual
    mode ceasefire
    cameo 0871
    + Colombian rebels declared a ceasefire.  COL REB > -
    + A truce between Israel and Hamas began.  ISR = PSE
    - The twins called a truce over the remote.

free-people
    SRC {free release liberate} TGT:people (from ANY)
    SRC {let} TGT:people {go free}
    mode release
    cameo 0841
    + Iran freed two American hikers.  IRN > USA
    + Eight hostages were freed by rebels in the Congo.  REB > -
    - The song freed her mind.

pull-forces
    SRC:armed {pull withdraw} {out back} (of|from TGT)
    SRC {pull withdraw bring move} {troop force soldier army unit tank weapon artillery missile warship} {back home} (from TGT)
    SRC {end} {occupation military_presence mission} (of|in TGT)
    mode withdraw
    cameo 0874
    + Ethiopia ended its occupation of a border town in Eritrea.  ETH > ERI
    - The band ended its tour.

give-up-arms
    SRC:armed {surrender hand_in turn_over lay_down destroy give_up} {weapon arms gun rifle chemical_weapon stockpile missile ammunition} (to TGT)
    SRC:armed {dismantle destroy} {nuclear_programme nuclear_program reactor base camp launcher}
    mode disarm
    cameo 0873
    + Syria destroyed its chemical weapons.  SYR > -

surrender-to
    SRC:armed|people {surrender} (to TGT)
    SRC:armed {flee retreat} (from|to|into TGT:place)
    cameo 0874
    mode withdraw
    + Hundreds of Taliban fighters surrendered to the Afghan army.  AFG > AFG MIL
    + Government troops retreated from a town in Ethiopia.  - > ETH

admit-monitors
    SRC:state {allow admit let accept permit receive welcome} {peacekeeper observer monitor inspector mission investigator} (into|in|from|of TGT)
    SRC:state {grant give allow} {access} to TGT
    SRC:state {open} {site plant facility base prison} to TGT
    mode access
    cameo 0861
    + Sudan accepted peacekeepers from the African Union.  SDN > IGO
    + Iran opened a plant to United Nations inspectors.  IRN > IGO
    - The chef opened the kitchen to guests.

lift-siege
    SRC:armed {lift end break ease} {siege blockade cordon encirclement roadblock} (of|on|around TGT)
    mode withdraw
    cameo 0872
    + The Syrian army lifted the siege of a suburb.  SYR MIL > SYR
    - He lifted the cordon of the lamp.

quit-office
    SRC {resign} (from|as|over ANY)
    SRC {step_down quit stand_down abdicate bow_out}
    SRC {announce tender submit offer hand_in} {resignation}
    noun resignation, abdication (by SRC)
    of SRC
    target none
    mode resign
    cameo 0831
    + The Peruvian president resigned.  PER GOV > -
    + The resignation of the Italian prime minister was expected.  ITA GOV > -
    - The coach resigned after the final.

reduce-forces
    SRC:state {reduce cut trim scale_down halve} {troop force presence troop_level contingent garrison arsenal} (in|along|near TGT)
    mode withdraw
    cameo 087
    + The United States cut its troops in Germany.  USA > DEU
    - The diet cut his weight.

return-territory
    SRC {return cede hand_over hand_back transfer} {island territory base town region land canal sovereignty} (to TGT)
    cameo 0842
    + Britain handed over the islands to China.  GBR > CHN
    - He handed over the keys.

evacuate-base
    SRC:armed {evacuate vacate abandon quit leave} {base post town city village position camp airport area territory} (in|of|near TGT)
    SRC:armed {retreat withdraw flee pull_back fall_back} (from|to|into|out_of TGT:place)
    mode withdraw
    cameo 0874
    + French troops left their base in Gabon.  FRA > GAB
    + The rebels fell back from the capital of Chad.  REB > TCD
    - The cat left its post at the door.

hand-over-suspect
    SRC {hand_over turn_over give_up} {suspect fugitive prisoner hostage captive} (to TGT)
    mode release
    cameo 0841
    + Rebels gave up a hostage in Niger.  REB > -
    - He handed over the keys.

freeze-programme
    SRC:state {freeze halt suspend stop dismantle shut_down close} {enrichment nuclear_programme nuclear_program reactor missile_test nuclear_test programme} (at|in|of TGT)
    SRC:state {destroy dismantle scrap decommission} {missile warhead reactor silo weapon stockpile} (in|of TGT)
    mode disarm
    cameo 087
    + Iran froze its nuclear programme.  IRN > -
    - The gym froze its programme of dance.

stand-down
    SRC:armed {stand_down disband dissolve demobilize demobilise} (in|of TGT)
    SRC:armed {end renounce} {insurgency armed_struggle rebellion violence uprising} (in|against TGT)
    SRC:armed {cease} {operation hostility fire activity attack}
    mode ceasefire
    cameo 0871
    + Basque separatists renounced violence.  - > -
    + The Syrian army ceased operations in a suburb.  SYR > -
    - The choir disbanded.

grant-access
    SRC:state|armed {grant give allow} {access entry passage safe_passage humanitarian_access} (to|for TGT)
    SRC:state|armed {grant give allow} TGT {access entry passage safe_passage}
    SRC:state|armed {let allow permit} {aid convoy aid_worker relief food truck} (into|in|through|to TGT)
    mode access
    cameo 086
    + Ethiopia granted access to the United Nations.  ETH > IGO
    + Rebels let aid into a town in Syria.  REB > SYR
    - The card gave him access to the pool.
