# reject.lex: refusals of requests, plans, offers and demands; vetoes; defiance.
type REJECT

when {talks talk negotiation dialogue meeting summit mediation mediator settlement peace_plan invitation peace table negotiating_table} mode meet
when {truce ceasefire release withdrawal handover bail prisoner hostage inspection monitor inspector blockade siege curfew embargo surrender clemency disarmament order sanction resolution deadline} mode yield
when {aid help loan weapon arms asylum extradition visa base cooperation recognition membership missile refugee evidence intelligence support grant debt ship} mode assist
when {election reform law bill resignation constitution policy referendum rule demand proposal plan tax minister autonomy independence} mode change

set bid
    proposal plan offer demand call request appeal bid resolution ultimatum deal agreement compromise initiative draft condition
    settlement amendment invitation overture ceasefire truce treaty mediation negotiation talks suggestion idea petition
    referendum announcement result election_result vote ruling verdict report charge accusation claim allegation charge criticism idea term authority legitimacy jurisdiction ruling

rejections
    SRC {reject refuse decline rebuff spurn turn_down snub dismiss rule_out repudiate brush_aside rebut} %bid (by|of|from|for|to TGT)
    SRC {reject} TGT
    SRC {say} {no} to TGT
    noun rejection (of %bid) (by|from SRC)
    mode change
    cameo 120
    when {talks negotiation meeting summit dialogue mediation} mode meet cameo 125
    when {truce ceasefire release withdrawal ultimatum} mode yield cameo 123
    when {aid help assistance cooperation relief} mode assist cameo 121
    + Iran rejected a proposal by the United States.  IRN > USA
    + An offer of talks from Eritrea was turned down by Ethiopia.  ETH > ERI
    - The machine rejected the coin.

refuse-act
    op refuse
    SRC {refuse decline} ACT
    SRC {rule_out reject} ACT
    SRC {rule_out} {coalition alliance pact merger partnership reconciliation compromise} (with TGT)
    SRC be {unwilling reluctant unprepared} ACT
    SRC {balk baulk} at ACT
    SRC {say} {no} to ACT
    SRC {resist} ACT
    noun {refusal unwillingness reluctance} to ACT (by SRC)
    SRC {have see} {no_intention no_plan no_desire no_wish} of|to ACT
    cameo 120
    + Serbia refused to release the prisoners.  SRB > -
    + Israel declined to meet the Palestinian envoy.  ISR > PSE
    ~ The engine refused to start.

fail-act
    op fail
    SRC {fail neglect} ACT
    noun failure to ACT
    cameo 120
    unless {gold medal olympic title championship investor share exam}
    + Turkey failed to withdraw its troops from Cyprus.  TUR > CYP
    - The student failed to pass the exam.
    - The broker failed to sell the shares to investors in Japan.
    - The Japanese skater failed in his bid to win a gold medal.

set offers
    proposal plan offer initiative compromise draft suggestion idea blueprint roadmap formula peace_plan overture deal

set demands
    demand call request appeal plea ultimatum condition term petition

no-question-of
    op refuse
    _ {be} {no_question} of ACT
    words * no_question_of
    cameo 120
    + There could be no question of returning the islands to Japan, the Soviet leader said.  RUS > JPN
    - There is no question of style in the novel.

shun
    SRC:state|armed|people {have want} {nothing}
    words * to_do_with TGT
    cameo 120
    + Eritrea would have nothing to do with mediation by Sudan.  ERI > SDN
    - The cook had nothing to do with the fire.

set wont
    will_not would_not wo_n't can_not ca_n't cannot could_not never does_not do_not did_not

will-not-accept
    SRC:state|armed {accept tolerate countenance brook allow permit} {change interference dictation diktat intervention violation presence amendment revision alteration delay pressure blackmail solution partition interim_government foreign_troop peacekeeper inspector observer monitor precondition limit restriction cut division secession independence split separatism provocation double_standard} (from|by|of TGT)
    words %wont *
    mode change
    cameo 120
    + Serbia will not accept any change to the border.  SRB > -
    + Turkey would not tolerate interference by Greece, its premier said.  TUR > GRC
    + Spain will never tolerate Catalan independence, the minister said.  ESP > -
    - The shop does not accept cards.

set unanswering
    not never n't yet_to no_longer failed_to fails_to

not-answer
    SRC:state|armed {answer acknowledge} {%offers %demands} (by|of|from TGT)
    SRC:state|armed {respond reply react} to {%offers %demands} (by|of|from TGT)
    words %unanswering *
    mode change
    cameo 120
    + Eritrea has yet to answer an Ethiopian offer.  ERI > ETH
    + Burma did not reply to a request by Thailand.  MMR > THA
    - The singer has not answered the call.

no-answer
    SRC:state|armed {give make offer send} {reply response answer} to {%offers %demands} (by|of|from TGT)
    words * no
    cameo 120
    + Rhodesia gave no reply to the British proposal.  ZWE > GBR
    - The hotel sent no reply to the request of the guest.

block-entry
    SRC:state {block veto oppose obstruct} {entry} to|into {union nato community commonwealth organization organisation alliance bloc eu council} (of|by|for TGT)
    SRC:state {block veto obstruct hold_up hinder stall} {accession membership admission candidacy membership_bid membership_talks accession_talks involvement participation inclusion} (of|by|for TGT)
    mode assist
    cameo 129
    + France blocked Turkey's accession to the European Union.  FRA > TUR
    - The club blocked the membership of the smoker.

# --- plans, offers, demands turned down ---

reject-plan
    SRC {reject refuse spurn rebuff turn_down dismiss veto} %offers (by|of|from|for|to|in TGT)
    noun rejection of %offers (by|from SRC)
    mode change
    cameo 120
    when {talks negotiation meeting summit dialogue} mode meet cameo 125
    when {mediation mediator} mode meet cameo 126
    when {peace settlement truce ceasefire} mode meet cameo 127
    when {aid assistance relief loan} mode assist cameo 122
    + Iran rejected a proposal by the United States.  IRN > USA
    + A peace plan of the African Union was turned down by Sudan.  SDN > IGO
    - The publisher rejected the plan of her novel.

reject-demand
    SRC {reject refuse spurn rebuff dismiss brush_aside brush_off shrug_off ignore} %demands (by|of|from|for|to|in TGT)
    noun rejection of %demands (by|from SRC)
    mode change
    cameo 120
    when {talks negotiation meeting summit dialogue} mode meet cameo 125
    when {release withdrawal truce ceasefire surrender} mode yield cameo 124
    when {aid help assistance cooperation relief} mode assist cameo 122
    when {resignation resign step_down} mode change cameo 1231
    when {reform election democracy} mode change cameo 123
    + Israel rejected calls for a withdrawal.  ISR > -
    + A request by Armenia was dismissed by Azerbaijan.  AZE > ARM
    - The vending machine refused the request.

reject-agreement
    SRC {reject refuse oppose repudiate disown renounce} {agreement treaty accord pact deal settlement resolution truce ceasefire peace_deal} (by|with|of|on|between TGT)
    noun rejection, repudiation of {agreement treaty accord pact deal settlement resolution} (by|with SRC)
    mode meet
    cameo 127
    + Hamas rejected an agreement with Israel.  - > ISR
    + The deal was disowned by Serbia.  SRB > -
    - The bank rejected the settlement of the bill.

turn-down
    SRC {turn_down decline spurn rebuff} {offer invitation request proposal appeal bid overture advance} (by|from|of|for|to TGT)
    TGT {meet} with {rejection refusal} from SRC
    mode change
    cameo 120
    + An offer of talks from Eritrea was turned down by Ethiopia.  ETH > ERI
    + North Korea spurned an overture from Japan.  PRK > JPN
    - He turned down the volume.

decline-invitation
    SRC {decline refuse reject snub spurn turn_down} {invitation invite} (from|by|of|to TGT)
    mode meet
    cameo 125
    + Belarus declined an invitation from Poland.  BLR > POL
    - The bride declined the invitation.

rebuff
    SRC {rebuff snub spurn cold-shoulder} TGT
    SRC {reject} TGT:state
    mode change
    cameo 120
    of TGT
    + Belarus snubbed the European Union.  BLR > IGO
    + The envoy of Norway was rebuffed by Sri Lanka.  LKA > NOR
    - The star snubbed the gala.

say-no
    SRC {give} {refusal} to TGT
    SRC {slam close shut} {door} on TGT
    SRC {turn} {deaf_ear} to TGT
    mode change
    cameo 120
    + Greece turned a deaf ear to the European Union.  GRC > IGO
    + Hungary closed the door on migrants.  HUN > -
    - She gave a refusal to the cake.
    - The Australian centre will close its doors in Redfern on Monday.

say-plain-no
    SRC:state|armed|people {say} to ANY
    words * no
    cameo 120
    + Denmark said no on Thursday to an American offer.  DNK > USA
    - The child said no to spinach.

dismiss-plan
    SRC:state|armed {dismiss scorn spurn brush_aside wave_away wave_aside shrug_off deride rubbish pooh-pooh dismiss_out_of_hand} {plan offer proposal overture initiative peace_plan peace_offer truce_offer olive_branch invitation blueprint bid} (by|of|from|for TGT)
    SRC:state|armed {give} {chilly_reception cool_reception frosty_reception} to {plan offer proposal overture initiative} (by|of|from TGT)
    mode meet
    cameo 127
    + Ukraine dismissed a Chinese peace plan.  UKR > CHN
    - The coach dismissed a transfer plan.

dismiss-criticism
    SRC {reject dismiss brush_aside brush_off rebut shrug_off repudiate wave_aside} {criticism accusation charge allegation claim report concern warning objection complaint doubt fear qualm} (by|from|of|by TGT)
    noun rejection, dismissal of {criticism accusation charge allegation claim report} (by|from SRC)
    mode change
    cameo 120
    + China dismissed criticism by Canada.  CHN > CAN
    + Accusations by Israel were rejected by Iran.  IRN > ISR
    - The author dismissed the criticism of her hat.

reject-result
    SRC {reject dispute challenge} {result election_result election vote outcome referendum verdict ruling decision} (of|in|by TGT)
    SRC {contest} {result election_result outcome verdict ruling decision} (of|in|by TGT)
    noun rejection of {result election vote outcome referendum ruling} (by SRC)
    mode change
    cameo 123
    + The opposition in Kenya rejected the result.  OPP > -
    + A ruling by a tribunal was rejected by China.  CHN > -
    - The pupil disputed the mark.
    - Ten candidates registered to contest the Liberian election.

reject-authority
    SRC {question contest dispute challenge deny} {legitimacy validity authority jurisdiction sovereignty right} (of TGT)
    SRC {not} {recognize recognise} TGT
    noun non_recognition of TGT (by SRC)
    mode change
    cameo 120
    + Russia disputed the authority of the Ukrainian president.  RUS > UKR
    + The legitimacy of the Venezuelan president was disputed by Peru.  PER > VEN
    - Linguists dispute the origin of the word.

rule-out
    SRC {rule_out exclude} {talks negotiation dialogue meeting contact compromise concession withdrawal truce ceasefire release return membership sale} (with|between|of|to|for TGT)
    mode change
    cameo 120
    when {talks negotiation dialogue meeting contact} mode meet cameo 125
    when {withdrawal release truce ceasefire} mode yield cameo 124
    + Azerbaijan ruled out talks with Armenia.  AZE > ARM
    + Cyprus ruled out concessions to Turkey.  CYP > TUR
    - Doctors ruled out a fracture.

refuse-talks
    SRC {reject refuse shun spurn} {talks negotiation dialogue meeting contact peace_talk summit consultation} (with|between|on TGT)
    SRC {slam close shut} {door} on {talks negotiation dialogue} (with TGT)
    noun refusal of {talks negotiation} (with TGT) (by SRC)
    mode meet
    cameo 125
    + The rebels rejected talks with the Malian government.  MLI > MLI GOV
    + Dialogue with the Taliban was refused by Tajikistan.  TJK > AFG
    - She shunned meetings on Mondays.

refuse-mediation
    SRC {reject refuse decline spurn rule_out oppose} {mediation mediator good_offices mediation_offer intermediary mediation_effort arbitration} (by|of|from TGT)
    noun rejection of {mediation arbitration} (by|from SRC)
    mode meet
    cameo 126
    + Ethiopia rejected mediation by Egypt.  ETH > EGY
    + Arbitration by the United Nations was refused by Guyana.  GUY > IGO
    - The brothers refused arbitration over the toy.

refuse-truce
    SRC {reject refuse spurn dismiss} {truce ceasefire armistice peace_plan peace_proposal cease_fire} (with|by|from|in TGT)
    noun rejection of {truce ceasefire armistice} (by|with SRC)
    mode yield
    cameo 1246
    + The rebels rejected a ceasefire with Colombia.  REB > COL
    - The cat and the dog refused a truce.

refuse-aid
    SRC {refuse reject decline turn_away turn_back turn_down} {aid assistance help relief shipment convoy loan bailout rescuer relief_supplies} (from|of|by|to TGT)
    noun refusal, rejection of {aid assistance help relief loan} (from|by TGT)
    mode assist
    cameo 120
    + Venezuela refused aid from the United States.  VEN > USA
    + A loan by China was declined by Samoa.  WSM > CHN
    - The patient refused help with the stairs.

refuse-economic
    SRC {refuse reject deny decline} {loan credit bailout debt_relief financial_aid grant subsidy funding} to|for TGT
    mode assist
    cameo 1221
    + Germany refused debt relief to Greece.  DEU > GRC
    - The bank refused a loan to the baker.

refuse-arms
    SRC {refuse reject deny decline} {weapon arm military_aid arms_sale missile jet tank} to|for TGT
    SRC {refuse reject} {sale} of {weapon arm missile jet tank} (to TGT)
    mode assist
    cameo 1222
    + Switzerland refused weapons to Ukraine.  CHE > UKR
    - The museum refused the tank.

refuse-protection
    SRC {refuse reject deny} {peacekeeper peacekeeping_force protection escort asylum refuge} to|for|from TGT
    mode assist
    cameo 1224
    + Denmark refused asylum to a Bosnian family.  DNK > BIH
    - The umbrella refused protection from rain.

refuse-access
    SRC:state {refuse deny bar block} {inspector observer monitor mission investigator rapporteur peacekeeper weapons_inspector} (from|of|by|to TGT)
    SRC:state {deny refuse block} {access} to {inspector observer monitor investigator aid_worker} (from|of TGT)
    SRC:state {deny refuse} TGT {access}
    mode yield
    cameo 1245
    + Syria barred inspectors of the United Nations.  SYR > IGO
    + Iran denied the United Nations access.  IRN > IGO
    - The crypt denied access to pigeons.

# --- release and legal cooperation ---

refuse-release
    SRC:state|armed {refuse reject deny} {release bail parole clemency pardon amnesty freedom} (of|to|for TGT)
    noun refusal of {bail clemency pardon release} (to TGT) (by SRC)
    mode yield
    cameo 1243
    + A Turkish court refused bail to a German reporter.  TUR > DEU
    + Clemency for two Australians was rejected by Indonesia.  IDN > AUS
    - The publisher refused the release of the book.

refuse-extradition
    SRC:state {refuse reject deny block decline} {extradition extradition_request handover} (of|to|from|by TGT)
    noun refusal of {extradition} (by SRC)
    mode assist
    cameo 1213
    + Greece refused the extradition of eight Turkish soldiers.  GRC > TUR
    + An extradition request by Turkey was rejected by Sweden.  SWE > TUR
    - The host refused the handover of the remote.

reject-appeal
    SRC:state {reject dismiss deny turn_down} {appeal plea petition complaint lawsuit suit asylum_request asylum_application} (of|by|from|against|for TGT)
    noun rejection, dismissal of {appeal petition complaint lawsuit} (by SRC) (of|from TGT)
    mode yield
    cameo 1243
    + The appeal of an American student was rejected by a Russian court.  RUS > USA
    + A British court dismissed the appeal of an Iranian banker.  GBR > IRN
    - The umpire rejected the appeal of the bowler.

refuse-free
    SRC:armed|state {hold_on cling} to {hostage prisoner territory land town captive} (from|of|in TGT)
    mode yield
    cameo 1243
    + Rebels held on to hostages from Turkey.  REB > TUR
    - The boy held on to the prisoner of the board game.

# --- entry ---

refuse-entry
    SRC:state|armed {deny refuse} TGT {entry visa asylum permission permit access passage}
    SRC:state {deny refuse} {entry access visa asylum permission permit land building_permit allocation} (to|for TGT)
    SRC:state|armed {bar turn_away turn_back} TGT:people (at|from|in ANY)
    noun denial, refusal of {entry visa asylum permission} (to|for TGT) (by SRC)
    mode assist
    cameo 120
    + Japan refused a visa to the Taiwanese president.  JPN > TWN
    + Hungary turned back migrants at its border.  HUN > -
    - The lock denied him entry.

refuse-overflight
    SRC:state {deny refuse} {overflight landing docking transit airspace port docking_right overflight_right landing_right transit_right} (to|for TGT)
    SRC:state {deny refuse} TGT {overflight passage transit landing}
    mode assist
    cameo 120
    + Poland refused transit to Russia.  POL > RUS
    - The ramp denied passage to trucks.

refuse-cooperation
    SRC {refuse reject decline withhold deny} {cooperation co_operation help collaboration} (with|to|from TGT)
    SRC {stonewall} TGT
    noun non_cooperation, noncooperation (with|by TGT)
    mode assist
    cameo 121
    + Syria refused cooperation with the United Nations.  SYR > IGO
    + Cooperation with Kenya was refused by Eritrea.  ERI > KEN
    - The mule denied help to the driver.

refuse-trade
    SRC {refuse reject decline block} {trade_deal trade_agreement import export merger investment takeover pipeline trade} (with|from|by|of|to TGT)
    mode assist
    cameo 1211
    + Paraguay rejected a trade deal with France.  PRY > FRA
    - The shop refused the import of tea.

refuse-military
    SRC {refuse reject decline} {military_cooperation base troop deployment joint_exercise alliance military_base} (with|of|by|from|to|for TGT)
    mode assist
    cameo 1212
    + Ghana refused a base to the United States.  GHA > USA
    + The deployment of Rwandan troops was rejected by Burundi.  BDI > RWA
    - The table refused the base.

refuse-intelligence
    SRC {refuse reject withhold deny} {intelligence information intelligence_sharing evidence data} (from|to|about|with TGT)
    mode assist
    cameo 1214
    + Belgium withheld intelligence from Turkey.  BEL > TUR
    - The parrot withheld information.

refuse-support
    SRC {refuse deny withhold} {support backing endorsement approval consent recognition ratification signature} (to|for|of|from TGT)
    noun refusal of {support approval consent} (to|for TGT) (by SRC)
    mode assist
    cameo 120
    + Turkey withheld approval of Sweden.  TUR > SWE
    + Support for Ukraine was refused by Hungary.  HUN > UKR
    - The chair withheld support from the sitter.

not-attend
    SRC {stay_away} from {talks meeting summit negotiation conference} (with|in TGT)
    mode meet
    cameo 125
    + Uganda stayed away from a summit in Kenya.  UGA > KEN
    - The ghost stayed away from the meeting in the attic.

# --- vetoes and opposition ---

veto
    SRC {veto} {resolution bill law proposal motion sanction membership draft statement budget deal sale} (on|against|by|of|to TGT)
    SRC:state {block veto hold_up} {invitation accession membership entry admission bid} (of|to|by|for TGT)
    SRC {veto} TGT
    SRC {use exercise wield cast} {veto} (on|against|over TGT)
    noun veto (of|on|against TGT) (by SRC)
    mode change
    cameo 129
    + Russia vetoed a resolution on Syria.  RUS > SYR
    + Hungary blocked an invitation to Ukraine.  HUN > UKR
    + Moscow cast a veto on Syria.  RUS > SYR
    - The coach vetoed the trip to the beach.

block
    SRC:state {block obstruct thwart scuttle stall derail hold_up torpedo filibuster} {resolution motion bill deal appointment membership bid candidacy proposal accession statement draft nomination vote plan budget reform law loan application amendment funding} (of|by|on|from|to TGT)
    noun blocking of {resolution bill deal membership bid accession statement} (by SRC)
    mode change
    cameo 129
    + Turkey blocked the membership of Sweden in NATO.  TUR > -
    + A draft by Germany was blocked by China.  CHN > DEU
    - The goalkeeper blocked a bid to score.

vote-down
    SRC:state|people {vote} against {resolution motion bill proposal membership accession plan law budget treaty loan nomination appointment reform deal agreement amendment constitution} (of|by|on TGT)
    SRC:state {vote_down defeat throw_out strike_down shoot_down} {bill motion proposal treaty law amendment resolution budget bid move attempt request call offer plan candidacy nomination reform} (by|of|on|with TGT)
    mode change
    cameo 129
    + Parliament in Kenya voted down a bill by the president.  KEN > -
    + Syria voted against a resolution on Iran.  SYR > IRN
    - The club voted against a new hat.

abstain
    SRC {abstain} (from|on|in ANY)
    noun abstention (by|of SRC) (on TGT)
    cameo 120
    + India abstained on the resolution.  IND > -
    - She abstained from sugar.

oppose
    SRC {oppose resist} TGT
    SRC {oppose resist} {plan move deployment intervention membership expansion sanction resolution war proposal decision bid project law bill reform treaty settlement construction candidacy accession entry return presence mission role extension merger referendum} (by|of|on|in TGT)
    SRC {object} to TGT
    SRC be {opposed hostile averse} to TGT
    noun {opposition} to TGT (by|from SRC)
    noun {opposition} to ANY (by|from SRC)
    noun objection (to TGT) (by|from SRC)
    cameo 120
    + Greece opposed the plan of Turkey.  GRC > TUR
    + Objections to Ukraine by Hungary persisted.  HUN > UKR
    - The fabric resists water.

stand-against
    SRC {stand_up fight} to|against {plan decision law bill proposal project} (of|by TGT)
    SRC:state|people {fight battle combat} {plan proposal bill law move decision bid extradition deportation merger reform} (by|of|in|from TGT)
    SRC {take} {stand} against TGT
    cameo 120
    + Malta took a stand against Italy.  MLT > ITA
    - The fence stands against the wind.

hold-firm
    SRC:state|armed {stick hold cling} to {position demand refusal policy line stance}
    SRC:state|armed {insist} on {right sovereignty enrichment independence}
    SRC {stand} {firm} (against|on TGT)
    noun intransigence, refusal (by|of SRC)
    cameo 124
    + Iran insisted on its right to uranium.  IRN > -
    + Serbia stuck to its position.  SRB > -
    - The glue stuck to the position of the tile.

press-ahead
    SRC:state|armed {press_ahead go_ahead push_ahead press_on proceed} with {plan test programme launch election execution referendum construction trial project} (despite TGT)
    cameo 128
    + North Korea went ahead with a launch.  PRK > -
    - The chef pressed ahead with the plan for jam.

resist-pressure
    SRC:state|armed {resist defy withstand ignore shrug_off} {pressure call demand appeal order threat ultimatum warning} (by|from|of|for TGT)
    noun defiance of {pressure order ultimatum warning call} (by|from SRC)
    cameo 124
    + Serbia resisted pressure from the European Union.  SRB > IGO
    + Appeals by the United Nations were ignored by Eritrea.  ERI > IGO
    - The dam resisted pressure.

# --- defiance ---

defy
    SRC {defy disobey} TGT
    SRC {defy disobey flout} {order ban curfew embargo deadline ultimatum authority ruling court} (of|by|from|on TGT)
    noun defiance (of TGT) (by SRC)
    cameo 128
    of TGT
    + Iraq defied the United Nations.  IRQ > IGO
    + A curfew in Kashmir was defied by students.  EDU > -
    - The climber defied gravity.

flout
    SRC {flout ignore disregard violate breach break contravene} {resolution ban sanction agreement treaty embargo law norm deadline convention rule sanctions_regime constitution charter} (of|on|with|by|against TGT)
    noun violation, breach, flouting of {agreement treaty resolution sanction embargo law convention charter constitution} (by SRC) (with TGT)
    cameo 128
    + North Korea ignored a resolution of the United Nations.  PRK > IGO
    + Russia's violations of the treaty went on.  RUS > -
    - The skater broke the rule on music.

ignore
    SRC {ignore flout disregard} TGT
    SRC {thumb} {nose} at TGT
    cameo 128
    + Eritrea ignored the African Union.  ERI > IGO
    + Venezuela thumbed its nose at the United States.  VEN > USA
    - The cat ignored the mouse.

break-promise
    SRC {break breach violate betray} {promise pledge word commitment} (to|with TGT)
    SRC {renege backtrack} on {promise pledge word commitment deal agreement accord} (with|to TGT)
    noun breach of {promise faith} (by SRC)
    cameo 128
    + Sudan reneged on an agreement with rebels.  SDN > REB
    + Britain broke a promise to Ireland.  GBR > IRL
    - He broke his promise to his wife.

back-out
    SRC {back_out go_back walk_away} of|on|from {promise pledge commitment deal agreement accord pact plan} (with TGT)
    SRC {backpedal backtrack} (on ANY)
    cameo 128
    + Turkey backed out of a deal with Israel.  TUR > ISR
    - He backed out of the garage.

sanction-busting
    SRC {evade circumvent skirt bypass dodge} {sanction embargo ban restriction} (on|against|by|of TGT)
    noun sanctions_busting, sanction_busting, sanctions_evasion (by SRC)
    cameo 128
    + Iran evaded sanctions of the United States.  IRN > USA
    + Sanctions evasion by North Korea went on.  PRK > -
    - The runner dodged the puddle.

miss-deadline
    SRC {miss ignore} {deadline} (for|of|from|by TGT)
    SRC {let} {deadline} {pass}
    cameo 128
    + Iran missed a deadline of the United Nations.  IRN > IGO
    - The writer missed her deadline.

# --- second round ---

scorn-offer
    SRC {snub shun spurn laugh_off} {offer proposal plan overture invitation talks deal} (of|by|from|for TGT)
    noun cold_shoulder (from|by SRC)
    mode change
    cameo 120
    + Cuba shunned an offer by the United States.  CUB > USA
    - The diner shunned the offer of soup.

resist-call
    SRC {resist reject ignore} {call pressure demand appeal} to {resign quit reform withdraw apologize apologise}
    SRC {refuse decline} {resignation} (of TGT)
    mode change
    cameo 1231
    + The Armenian president resisted calls to resign.  ARM > -
    - The mule resisted calls to move.

override
    SRC {override overrule overturn} {veto decision ruling objection request demand} (of|by|from TGT)
    noun override of {veto} (by SRC)
    mode change
    cameo 120
    + Parliament overrode a veto by the Georgian president.  LEG > GEO
    - The toggle overrode the switch.

boycott-inquiry
    SRC {stonewall obstruct hinder impede frustrate} {inquiry investigation probe inspection monitor investigator inspector} (of|by|into|from TGT)
    noun obstruction, stonewalling of {inquiry investigation probe inspection} (by SRC)
    mode yield
    cameo 1245
    + Syria obstructed inspections by the United Nations.  SYR > IGO
    - The hedge obstructed the inspection of the wall.

deadlock-reject
    SRC {deadlock} {talks negotiation}
    noun impasse, stalemate, deadlock (with|between|over TGT)
    mode meet
    cameo 125
    + An impasse between Greece and Turkey went on.  GRC = TUR
    - The chess game ended in stalemate.

no-concession
    SRC {rule_out reject refuse oppose} {concession compromise withdrawal pullout retreat partition} (to|with|from|of TGT)
    mode yield
    cameo 124
    + Israel ruled out a withdrawal from the Golan Heights.  ISR > -
    - The cook ruled out a compromise on salt.

oppose-war
    SRC {oppose reject condemn} {intervention military_intervention foreign_intervention interference} (in|by|of TGT)
    noun opposition to {intervention war invasion} (by|from SRC)
    mode change
    cameo 120
    + Algeria opposed intervention.  DZA > -
    - The tailor opposed interference with his hem.

insist-refuse
    SRC be {defiant adamant intransigent unrepentant}
    mode change
    cameo 120
    + The Libyan leader was defiant.  LBY > -
    - The stain was defiant.

refuse-handshake
    SRC {refuse decline snub} {handshake apology dialogue contact} (with|to|from TGT)
    mode change
    cameo 120
    + Japan refused an apology to South Korea.  JPN > KOR
    - The cat refused contact with the dog.

pull-back-talks
    SRC {back_out pull_out stay_away bow_out} of|from {talks summit meeting negotiation conference} (with|in|on TGT)
    SRC {cancel shun} {appointment handshake} with TGT
    mode meet
    cameo 125
    + Armenia backed out of a summit with Azerbaijan.  ARM > AZE
    - The diva backed out of the meeting.

keep-hold
    SRC:state|armed {keep maintain hold_on} {troop force settlement sanction blockade siege} (in|on|of|against TGT) despite ANY
    SRC {refuse reject oppose} {lifting easing removal end} of {sanction embargo blockade ban siege curfew} (on|against|of TGT)
    mode yield
    cameo 1244
    + The European Union refused the lifting of sanctions on Syria.  IGO > SYR
    - She opposed the lifting of the lid.

reject-noun
    noun outright_rejection, flat_rejection, blunt_refusal, flat_refusal, rebuff, snub, brush_off, thumbs_down (of|by|from|to TGT) (by|from SRC)
    mode change
    cameo 120
    + A snub to Germany by Ukraine caused a stir.  UKR > DEU
    - The brush-off of the coat took a minute.

reject-candidate
    SRC:state {reject refuse block oppose} {candidate nominee nomination appointment ambassador_designate envoy candidacy} (of|by|from|to TGT)
    mode change
    cameo 120
    + Israel rejected an ambassador-designate of Brazil.  ISR > BRA
    - The board rejected the candidate for mayor of cheese.

reject-map
    SRC {reject dismiss dispute contest} {claim map border boundary sovereignty_claim territorial_claim} (by|of|to|over|from TGT)
    mode change
    cameo 120
    + Malaysia rejected a claim by China.  MYS > CHN
    + The map of Nepal was rejected by India.  IND > NPL
    - The hiker rejected the map of clouds.

reject-aid-terms
    SRC {reject refuse oppose} {condition term bailout_term austerity reform_demand loan_term} (of|by|from|for TGT)
    mode change
    cameo 120
    + Greece rejected the terms of the European Union.  GRC > IGO
    - The tailor refused the term of the loan.

reject-deal2
    SRC {vote_down throw_out} {deal treaty accord agreement pact constitution} (with|by|on|of TGT)
    SRC:people {vote} against {deal treaty accord agreement pact constitution membership independence reform} (with|of|in TGT)
    mode change
    cameo 120
    + Voters in Denmark rejected the treaty.  DNK > -
    + Swiss voters voted against a deal with the European Union.  CHE > -
    - The jury threw out the deal of cards.

ignore-plea
    SRC {ignore dismiss rebuff shrug_off disregard} {plea appeal warning request protest complaint demand call} (by|of|from|for TGT)
    noun disregard for|of {appeal warning plea demand} (by|of TGT)
    mode change
    cameo 120
    + Myanmar ignored a plea by Malaysia.  MMR > MYS
    + Warnings by the United Nations were disregarded by Serbia.  SRB > IGO
    - The cat ignored the plea of the boy.

refuse-withdraw
    SRC:state|armed {reject refuse oppose rule_out} {withdrawal pullout pullback retreat surrender disarmament demobilization ceasefire evacuation} (from|of|by|in TGT)
    noun refusal of {withdrawal disarmament surrender} (by SRC)
    mode yield
    cameo 124
    + The militia refused disarmament in Lebanon.  - > LBN
    + A pullout from Syria was ruled out by Turkey.  TUR > SYR
    - The tooth refused the withdrawal.

keep-sanction
    SRC {reject refuse oppose block} {easing lifting removal relaxation} of {sanction embargo blockade ban tariff} (on|against|of TGT)
    mode yield
    cameo 1244
    + Canada opposed the easing of sanctions on Russia.  CAN > RUS
    - The chef opposed the removal of salt.

refuse-swap
    SRC {reject refuse} {prisoner_swap prisoner_exchange swap exchange} (with|of|by TGT)
    mode yield
    cameo 1243
    + Israel rejected a prisoner swap with Hamas.  ISR > -
    - The girl refused a swap of stickers.

refuse-bodies
    SRC:state|armed {refuse deny withhold} {return body remains} (of|to TGT)
    mode yield
    cameo 1243
    + Israel withheld the bodies of two Palestinians.  ISR > PSE
    - The lake refused to return the body of the car.

refuse-visit
    SRC {reject refuse decline} {visit meeting trip summit} (of|by|to|with|from TGT)
    noun refusal of {meeting visit} (with|by TGT)
    mode meet
    cameo 125
    + The Palestinian president declined a meeting with the American envoy.  PSE > USA
    - The cat declined the visit to the vet.

snub-talks
    noun talks_boycott, boycott_of_talks, refusal_of_talks, summit_boycott, summit_snub (by|with|of TGT) (by SRC)
    mode meet
    cameo 125
    + Rwanda's refusal of talks angered Congo.  RWA > -
    - The summit snow held.

veto-noun
    noun double_veto, veto_power, security_council_veto, presidential_veto (by|of|on|over|against TGT) (by SRC)
    mode change
    cameo 129
    + A double veto by Russia and China blocked aid to Syria.  RUS, CHN > -
    - The veto of the vegetables failed.

filibuster
    SRC:state {filibuster block hold_up delay} {bill law nomination aid_bill treaty ratification budget reform} (of|by|on|for TGT)
    mode change
    cameo 129
    + Hungary held up a law on Ukraine.  HUN > UKR
    - Rain held up the budget airline.

# --- third round ---

say-no-to
    SRC {tell} TGT {no}
    SRC {give issue} {thumbs_down short_shrift cold_shoulder} to %bid (by|from|of TGT)
    SRC {give} {thumbs_down short_shrift brush-off} to TGT
    mode change
    cameo 120
    + Norway gave short shrift to a proposal by Russia.  NOR > RUS
    - The critic gave the thumbs down to the opera.

deaf-ears
    TGT:%demands {fall} on {ear} (in|with SRC)
    TGT:%demands {meet} with {silence rejection refusal} (from|by SRC)
    mode change
    cameo 120
    + Calls by the United Nations for a truce fell on deaf ears.  - > IGO
    - Leaves fell on the ear of corn.

dismiss-as-sham
    SRC {dismiss reject deride denounce write_off brush_off} {%offers %demands} as ANY (by|of|from TGT)
    SRC {call deem consider declare find term describe brand} {%offers %demands} {unacceptable inadequate insufficient unworkable non-starter unrealistic absurd inadmissible impossible irrelevant sham ploy insult}
    mode change
    cameo 120
    + Syria dismissed the offer of Turkey as a ploy.  SYR > TUR
    + The proposal by Ukraine was called unacceptable by Russia.  RUS > UKR
    - The guest dismissed the suggestion of wine as cheap.

out-of-question
    TGT:%bid {be} {unacceptable inadmissible unworkable inadequate insufficient non-starter impossible untenable}
    TGT:%bid {be} out_of|off {question table}
    TGT:any {be} out_of {question}
    mode change
    cameo 120
    needs target
    + The plan of France is unacceptable, Mali said.  MLI > FRA
    + Greece said a proposal by Turkey was out of the question.  GRC > TUR
    - The tale was out of the question.

balk-at
    SRC {balk baulk bridle flinch demur jib} at %bid (by|of|from TGT)
    SRC {balk baulk bridle demur jib} at TGT
    SRC {take} {dim_view} of %bid (by|of|from TGT)
    mode change
    cameo 120
    + Poland balked at a proposal by Germany.  POL > DEU
    - The horse balked at the fence.

court-rejects
    SRC:%court {dismiss throw_out reject} {complaint lawsuit suit} by|from|of TGT
    SRC:%court {dismiss reject throw_out deny refuse turn_down} {petition appeal challenge request bid motion plea application} (by|of|from TGT)
    SRC {deny} {request petition motion plea application bail parole} (by|of|from TGT)
    SRC {deny} TGT {bail parole request}
    mode yield
    cameo 1243
    + A German court dismissed a complaint by a far-right party.  DEU JUD > PTY
    + A Kenyan court threw out a lawsuit by Somali traders against the police.  KEN JUD > SOM
    + A request by Italy was denied by the Egyptian authorities.  EGY > ITA
    - The usher denied a request for popcorn.

claims-dismissed
    SRC:state {dismiss reject rebuff} {claim} for ANY
    SRC:people|state {vote_down throw_out} {offer pay_offer proposal motion resolution amendment plan} (by|from|of|on TGT)
    SRC:armed|state {fail} to {meet honour honor observe respect heed keep} {deadline commitment obligation term agreement pledge ultimatum timetable}
    SRC:armed|state {ignore disregard flout defy} {deadline ultimatum warning appeal plea call} (by|from|of TGT)
    cameo 120
    + Germany dismissed Polish claims for reparations.  DEU > POL
    + Miners in Zambia voted down a pay offer.  ZMB > -
    - The guests threw out the plan for bingo.

fail-to-agree
    ANY:%talks {fail} to {reach produce yield bring clinch} {agreement deal consensus breakthrough accord result}
    SRC:state|armed {fail} to {reach clinch strike} {agreement deal consensus accord compromise} (with TGT)
    SRC:state|armed {fail} to {agree} (on ANY)
    mode meet
    cameo 127
    mutual
    + Kenya and Uganda failed to reach agreement on the lake.  KEN = UGA
    - The sisters failed to agree on a film.

push-back-boat
    SRC:state {turn_away turn_back} {boat ship vessel convoy truck plane flight raft} (of|from|with TGT)
    SRC:state {refuse deny} {landing docking disembarkation} (of|to|for TGT)
    mode assist
    cameo 1223
    + Thailand turned away a boat of Rohingya refugees.  THA > MMR
    + A ship with Kurdish migrants was turned away by Italy.  ITA > -
    - The ferry turned back a boat of ducks.

slam-door-on
    SRC {slam close shut bang} {door} on|to {%bid aid return membership deal compromise accession negotiation dialogue reconciliation} (by|from|of|with TGT)
    SRC {turn} {deaf_ear blind_eye back} to|on %bid (by|from|of TGT)
    mode change
    cameo 120
    + Venezuela slammed the door on aid from the United States.  VEN > USA
    + Myanmar turned a deaf ear to appeals by Malaysia.  MMR > MYS
    - The boy slammed the door on the deal of cards.

boycott-talks
    SRC:state|armed {boycott} {talks talk negotiation dialogue peace_talk peace_conference consultation} (with|in|of|by|between TGT)
    SRC:state|armed {refuse decline} to {attend join} {talks talk summit meeting conference negotiation dialogue} (with|in|of|by TGT)
    mode meet
    cameo 125
    + Rebels in Yemen boycotted talks with the government.  YEM > YEM GOV
    + Talks in Qatar were boycotted by Egypt.  EGY > QAT
    - The clown boycotted the meeting of mimes.

walk-away
    SRC {walk_away turn_away back_away shy_away pull_back step_back} from|on {proposal offer plan truce table talks negotiation peace_deal compromise demand pledge} (by|of|from|with TGT)
    SRC {walk} {away} from %bid (by|of|from|with TGT)
    mode change
    cameo 120
    + Sudan's army walked away from a proposal by the United States.  SDN MIL > USA
    - The bear walked away from the table of food.

rule-out-more
    SRC {rule_out exclude} {reform change election early_election referendum pardon amnesty deal bailout apology resignation autonomy independence recognition power-sharing handover accession extradition aid ceasefire mediation role} (with|between|of|to|for|by|in TGT)
    mode change
    cameo 123
    when {bailout aid extradition recognition} mode assist cameo 121
    + The Bahraini king ruled out early elections.  BHR GOV > -
    + Recognition of Kosovo was ruled out by Serbia.  SRB > KOS
    - The vet ruled out a change of diet.

come-out-against
    SRC {come_out speak_out campaign lobby speak} against {%offers membership accession law bill reform treaty deployment project settlement construction pact}  (by|of|from|in TGT)
    SRC {voice express state declare register announce} {opposition objection} to {%offers membership accession law bill reform treaty deployment project settlement construction pact idea} (by|of|from|in TGT)
    SRC {be remain stand} against %offers (by|of|from|in TGT)
    mode change
    cameo 120
    + Ireland voiced opposition to a plan by Britain.  IRL > GBR
    + The Serbian opposition came out against a proposal by the government.  SRB > SRB GOV
    - The poet came out against the plan of the novel.

be-against
    SRC:state {be remain} in {opposition} to TGT
    SRC:state {be} {opponent critic foe} of {%offers membership accession treaty deal}  (by|of|from TGT)
    mode change
    cameo 120
    + Slovakia is an opponent of the membership of Ukraine.  SVK > UKR
    - The ladder was against the wall of the ministry.

bat-away
    SRC {knock_back bat_away swat_away fend_off wave_away wave_aside sweep_aside sidestep deflect parry} {%bid pressure} (by|of|from TGT)
    mode change
    cameo 120
    + Malaysia fended off demands by Singapore.  MYS > SGP
    + A request by Chad was knocked back by France.  FRA > TCD
    - The keeper knocked back an offer from the wing.

scupper
    SRC:state|people {scupper sink kill nix wreck bury torpedo sabotage spike bin junk} {law plan proposal bill deal bid motion resolution initiative reform treaty accord agreement talks truce merger} (by|of|with|from|between TGT)
    mode change
    cameo 120
    + Hungary scuppered a plan by the European Union.  HUN > IGO
    - The iceberg sank the deal boat.

reject-application
    SRC:state {reject refuse deny turn_down decline} {application asylum_application asylum_claim visa_application citizenship membership_application residence_permit work_permit accreditation} (of|by|from|for TGT)
    noun {rejection denial refusal} of {application visa asylum citizenship accreditation} (to|for|of|from TGT) (by SRC)
    mode assist
    cameo 122
    + Denmark rejected the asylum applications of two Syrians.  DNK > SYR
    - The college rejected the application of the goalkeeper.

break-curfew
    SRC:people|armed|state {break run breach bust violate flout defy} {curfew blockade siege quarantine lockdown cordon} (of|by|on|in|imposed_by TGT)
    noun {breach defiance violation} of {curfew blockade lockdown quarantine} (by SRC)
    mode yield
    cameo 128
    + Activists from Sweden ran the Israeli blockade of Gaza.  SWE > -
    + A curfew in Kashmir was broken by students.  EDU > -
    - The fox broke the lockdown of the hen house.

continue-despite
    SRC:state|armed {continue resume keep_up pursue} {programme program enrichment construction test settlement deportation execution trial launch offensive drilling exploration strike} (of|in ANY) despite {warning protest ban call objection pressure appeal sanction opposition condemnation criticism} (by|from|of TGT)
    SRC:state|armed {carry_on continue press_on proceed press_ahead push_ahead} with ANY despite {warning protest ban call objection pressure appeal sanction opposition condemnation criticism} (by|from|of TGT)
    cameo 128
    + Israel continued construction despite protests by the Palestinians.  ISR > PSE
    + Turkey proceeded with drilling despite warnings from the European Union.  TUR > IGO
    - The team continued the test despite rain.

dig-in-heels
    SRC {dig_in drag} {heel foot} (on|over|against|about ANY)
    SRC {refuse decline} to {budge yield back_down relent give_way compromise give_in bend blink retreat} (on|over ANY) (to TGT)
    SRC {hold_out} against TGT
    cameo 124
    + Slovenia dragged its feet over Croatia.  SVN > HRV
    + Argentina refused to budge on the islands.  ARG > -
    - The mule dug in its heels.

refuse-to-quit
    SRC {refuse decline} to {resign step_down quit go step_aside stand_down abdicate leave_office stand_aside}
    SRC {resist reject ignore} {call pressure demand appeal} to {go leave step_down stand_down quit resign step_aside}
    SRC {cling} to {power office}
    SRC:state {stay remain hang_on} in {office power post} despite {call demand pressure protest appeal} (by|from|of TGT)
    mode change
    cameo 1231
    + The Haitian president refused to step down.  HTI GOV > -
    + Calls to go were resisted by the Yemeni leader.  YEM GOV > -
    - The stain refused to go.

refuse-to-meet
    SRC {refuse decline} to {meet talk negotiate speak} with|to TGT:state|armed
    SRC {refuse decline} to {return come_back sit_down} (to ANY) with TGT
    mode meet
    cameo 125
    + Kosovo refused to sit down with Serbia.  KOS > SRB
    + The Malian junta refused to talk to France.  MLI > FRA
    - The cat refused to meet with the dog.

appeal-against
    SRC {appeal} {ruling verdict conviction sentence decision judgment judgement extradition deportation} (by|of|in TGT)
    SRC {appeal} against {ruling verdict conviction sentence decision judgment judgement extradition deportation} (by|of|in TGT)
    SRC {lodge file} {appeal} against {ruling verdict conviction sentence decision judgment extradition} (by|of|in TGT)
    mode change
    cameo 120
    + Guatemala appealed against the ruling of the court.  GTM > -
    + An American reporter appealed the verdict of a Russian court.  USA > RUS
    - The bowler appealed against the decision of the umpire.

contest-claim
    SRC:state {dispute contest refute rebut reject deny} {account version assertion contention narrative characterisation characterization suggestion} (of|by|from TGT)
    SRC:state {take} {exception} to {%offers decision} (of|by|from TGT)
    mode change
    cameo 120
    + Poland disputed the account of Belarus.  POL > BLR
    - The waiter disputed the account of the meal.

shrug-off-penalty
    SRC {shrug_off brush_off laugh_off defy scoff_at dismiss} {threat sanction warning ultimatum deadline embargo penalty isolation tariff} (from|by|of|on TGT)
    SRC {scoff laugh sneer} at {threat sanction warning ultimatum offer deadline} (from|by|of TGT)
    mode yield
    cameo 124
    + Cuba shrugged off sanctions by the United States.  CUB > USA
    + A threat from Israel was laughed off by Iran.  IRN > ISR
    - The driver laughed off the penalty.

refuse-apology
    SRC:state {refuse reject rule_out decline} {apology compensation reparation restitution} (to|for|from TGT)
    SRC:state {refuse decline} to {apologise apologize pay compensate} (to|for TGT)
    mode change
    cameo 120
    + Belgium refused reparations to Burundi.  BEL > BDI
    + Turkey refused to apologise to Israel.  TUR > ISR
    - The waiter refused to apologise for the soup.

ignore-ruling
    SRC {ignore defy flout disregard reject disobey} {court_order ruling judgment judgement verdict subpoena summons arrest_warrant injunction extradition_order} (of|by|from TGT)
    SRC {fail} to {comply abide} with|by {ruling resolution treaty order agreement deal} (of|by|from|with TGT)
    SRC {be} in {breach violation contravention} of {resolution treaty agreement accord truce ceasefire deal obligation convention law} (of|with|on|by TGT)
    mode yield
    cameo 128
    + South Africa ignored an arrest warrant of the International Criminal Court.  ZAF > IGO
    + Iraq is in breach of resolutions of the United Nations.  IRQ > IGO
    - The jogger ignored the summons of the bell.

oppose-election
    SRC:state|people {reject refuse oppose} {power-sharing coalition unity_government interim_government transition constitution new_constitution draft_constitution road_map roadmap timetable} (with|by|of|from|in TGT)
    mode change
    cameo 1234
    + Tuareg leaders rejected the transition in Mali.  MLI > MLI
    - The team rejected the timetable of the bus.

veto-request
    SRC:state {veto block bar prevent forbid} {re-export re-exportation transfer onward_delivery takeover acquisition} (of|by|to|from TGT)
    SRC:state {deny refuse withhold} {licence license export_licence export_license certification} (to|for TGT)
    mode assist
    cameo 1211
    + Germany blocked the transfer of tanks to Saudi Arabia.  DEU > SAU
    - The bank blocked the transfer of funds.

decline-role
    SRC:state|people {decline refuse turn_down reject spurn} {nomination portfolio award honour prize mandate medal} (of|from|in|by TGT)
    mode change
    cameo 120
    + The Lebanese premier declined the mandate of the president.  LBN > LBN
    - The actor declined the part of the king.

disobey-convention
    SRC:state {breach contravene transgress} {norm principle international_law human_rights_law geneva_convention charter ceasefire_agreement}
    SRC:state {act} in {defiance} of TGT
    SRC:state {thumb_nose cock_snook} at TGT
    mode yield
    cameo 128
    + Nicaragua acted in defiance of the Organization of American States.  NIC > IGO
    - The dress breached the norm.

opposition-noun
    noun counter-refusal, polite_refusal, curt_refusal, terse_refusal, categorical_refusal, blanket_refusal, steadfast_refusal, stiff_opposition, fierce_opposition, staunch_opposition, strong_objection (of|to|from|by TGT) (by|from SRC)
    mode change
    cameo 120
    of SRC
    + Fierce opposition by Poland to the treaty went on.  POL > -
    - The stiff opposition won the cup.

spurn-mediator
    SRC:state|armed {refuse reject spurn snub rebuff turn_away} {envoy mediator emissary delegation peace_mission special_envoy} (of|from|by|sent_by TGT)
    SRC:state|armed {deny refuse} {audience meeting hearing} to TGT
    mode meet
    cameo 126
    + The Togolese government rebuffed mediators from Ghana.  TGO > GHA
    + A United Nations envoy was turned away by Burundi.  BDI > IGO
    - The moth spurned the mission of the lamp.

reject-inspection
    SRC:state {reject refuse oppose rule_out resist} {inspection verification monitor observer_mission deployment peacekeeping_force buffer_force investigation inquiry visit} (by|of|from TGT)
    mode yield
    cameo 1245
    + North Korea rejected inspections by the United Nations.  PRK > IGO
    + The deployment of Turkish observers was resisted by Armenia.  ARM > TUR
    - The owner refused an inspection of the boiler.

reject-return
    SRC:state {refuse reject oppose block bar} {return repatriation readmission resettlement} (of|by TGT)
    SRC:state {refuse decline} to {take_back readmit accept} TGT:people
    mode assist
    cameo 1223
    + Bhutan refused the return of Nepali refugees.  BTN > NPL
    + Vietnam refused to take back deported Vietnamese.  VNM > -
    - The shop refused the return of shoes.

water-down
    SRC:state {oppose reject refuse resist} {%sanctions new_sanction tougher_sanction price_cap embargo arms_embargo no-fly_zone} (on|against|of TGT)
    mode change
    cameo 120
    + Austria opposed new sanctions on Russia.  AUT > RUS
    - The club refused the tariff.

dead-set
    SRC be {set dead-set dead} against {%offers change membership accession law bill reform treaty deployment pact idea} (by|of|from TGT)
    SRC be {set dead-set dead} against TGT
    SRC be {opposed hostile resistant averse} to {%offers membership accession law bill reform treaty deployment pact idea} (by|of|from TGT)
    mode change
    cameo 120
    + Austria is opposed to the accession of Turkey.  AUT > TUR
    - The clock was set against the plan of the house.

send-back-bill
    SRC:state {send_back return} {bill law budget draft amendment} (to ANY)
    SRC:state {send_back return send} {bill law budget draft amendment} back_to|to {parliament congress assembly senate committee lawmaker} (for ANY)
    SRC:state {refuse decline withhold} {assent royal_assent signature} to|for|on {bill law budget}
    mode change
    cameo 129
    + Georgia's president returned the bill to parliament.  GEO GOV > -
    - The waiter returned the bill.

cool-response
    SRC {give offer} {cool_response lukewarm_response cool_reception frosty_reception chilly_reception cold_reception short_shrift} to %offers (by|from|of TGT)
    SRC {put} {brake damper} on %offers (by|of|from TGT)
    SRC {pour throw} {cold_water} on %offers (by|of|from TGT)
    mode change
    cameo 120
    + Germany poured cold water on a proposal by France.  DEU > FRA
    - The cook poured cold water on the plan of the rice.

doubts-on-plan
    SRC {express voice have raise} {reservation doubt scepticism skepticism misgiving} about|over|on %offers (by|of|from TGT)
    SRC be {sceptical skeptical dismissive wary} of|about %offers (by|of|from TGT)
    mode change
    cameo 120
    + Israel voiced doubts about a plan by the United States.  ISR > USA
    - The chef had doubts about the formula of the sauce.

stymie
    SRC:state|armed {stymie frustrate hamper stonewall hinder obstruct} {reform effort peace_effort bid plan deal initiative process talks peace_process mission transition handover} (by|of|with|to|for TGT)
    mode change
    cameo 123
    + Sudan hampered a peace effort by the African Union.  SDN > IGO
    - The mud hampered the effort of the cyclist.

opt-out
    SRC:state {opt_out} of {treaty pact deal mission law scheme programme plan union mechanism alliance}
    SRC:state {stay_out keep_out} of {alliance union pact coalition war mission treaty talks bloc} (with|of|led_by TGT)
    mode assist
    cameo 121
    + Denmark opted out of the pact.  DNK > -
    - The boy opted out of the deal of cards.

refuse-to-pay
    SRC:state {refuse decline} to {pay repay honour honor service settle} {debt loan due compensation fee reparation contribution bill fine ransom arrears} (to|of TGT)
    SRC:state {default} on {debt loan payment} (to TGT)
    mode assist
    cameo 1211
    + Ecuador refused to pay compensation to the United States.  ECU > USA
    - The guest refused to pay the bill.

refuse-to-cooperate
    SRC {refuse decline} to {cooperate co-operate comply engage} with TGT
    SRC {refuse decline} to {cooperate comply engage} with {inquiry investigation probe tribunal court order demand request} (by|of|from TGT)
    mode assist
    cameo 121
    + Syria refused to cooperate with the United Nations.  SYR > IGO
    - The mule refused to cooperate with the boy.

snub-leader
    SRC:state {refuse decline} to {attend} {inauguration ceremony summit funeral parade celebration dinner} (of|in|by|for TGT)
    SRC:state {boycott} {inauguration ceremony funeral parade celebration banquet} (of|in|by|for TGT)
    SRC:state {skip snub shun} {dinner banquet reception lunch parade celebration} (of|by|for|with|hosted_by TGT)
    mode meet
    cameo 125
    + Poland boycotted a parade in Russia.  POL > RUS
    - The cousins boycotted the dinner.

resist-reform
    SRC:state {resist oppose block delay reject} {land_reform democratic_reform constitutional_change constitutional_reform electoral_reform political_reform power-sharing decentralisation decentralization privatisation privatization} (in|of|by|from TGT)
    mode change
    cameo 123
    + The Kenyan government resisted constitutional reform.  KEN GOV > -
    - The mule resisted reform.

not-obliged
    op refuse
    SRC be {obliged obligated required bound} to ACT
    words not *
    cameo 120
    + Iran said it was not obliged to admit the inspectors.  IRN > -
    - The reader is not obliged to finish the book.

cool-reply
    SRC:state|armed {respond react reply} (to|at ANY)
    words * %coolly
    cameo 120
    + India responded coolly to a Pakistani proposal on Kashmir.  IND > PAK
    + Seoul replied sceptically to the North Korean offer.  KOR > PRK
    - The market responded coolly to the coupon.

set coolly
    coolly sceptically skeptically negatively dismissively unenthusiastically

defend-self
    SRC {defend} {itself himself herself themselves} against|from|over {accusation charge allegation criticism claim complaint suggestion} (of|by|from TGT)
    cameo 120
    + France defended itself against accusations by Togo.  FRA > TGO
    - The club defended itself against criticism from fans.

court-forbids
    op refuse
    SRC:%court {rule decide find} ACT
    words * %maynot
    cameo 120
    + The court ruled that Britain may not deport refugees.  JUD > GBR
    - The judge ruled that the dog may not stay.

set maynot
    may_not can_not cannot could_not must_not

never-give-up
    SRC:state|armed {give_up abandon renounce relinquish surrender forgo forsake trade_away bargain_away} {right claim goal struggle demand weapon land territory sovereignty principle position programme program policy ambition rule island fight jihad resistance}
    words %wont *
    cameo 120
    + Iran will never give up its right to enrich uranium.  IRN > -
    + The rebels said they would not abandon their struggle.  REB > -
    - The actor will never give up his right to sing.

no-need-for
    SRC:state|armed {see have} {need reason grounds use place room} for ANY
    words * %no
    cameo 120
    + Kenya said it saw no need for foreign troops.  KEN > -
    - The chef saw no need for salt.

set no
    no little

court-against-doing
    op refuse
    SRC:%court {rule decide find} against ACT
    cameo 120
    + The court ruled against holding suspects without trial.  JUD > -
    - The referee ruled against replaying the match.

court-against
    SRC:%court {rule decide find come_down} against {detention law ban plan bid decision deportation extradition use policy bill order appeal move decree practice transfer removal expulsion} (by|of|in TGT)
    cameo 120
    + The court ruled against the extradition of a banker to Spain.  JUD > -
    - The judge ruled against the use of the net.

not-ready-for
    needs both
    TGT:state be {ready fit suited eligible} for {membership accession entry talks independence statehood democracy nato union}
    words not *
    cameo 120
    + The French premier said Turkey was not ready for membership.  FRA > TUR
    - The club is not ready for membership fees.

set dealings
    hold meet talk negotiate sign recognise recognize release free withdraw resign quit apologise apologize send accept join deploy intervene extradite amend
    return reopen resume lift visit participate attend mediate cooperate disarm halt postpone cancel allow admit hand_over hand
    talks talk meeting negotiation dialogue summit contact intervention mission inquiry investigation probe election recount referendum withdrawal ceasefire truce
    mediation conference consultation apology reform compromise concession visit treaty deal agreement sanction inspector observer peacekeeper troop force

no-reason
    op refuse
    _ {be} {no_reason no_point no_need no_sense no_basis no_ground no_grounds no_room no_place no_prospect no_chance no_hurry no_possibility no_use} to|for|in|of ACT:%dealings
    SRC:state|armed {see have find} {no_reason no_point no_need no_sense no_basis no_grounds no_use} to|in|for ACT:%dealings
    SRC:state|armed {be} against ACT
    + There is no reason to hold talks with the rebels, the Ugandan minister said.  UGA > REB
    + Pakistan sees no point in talks with India.  PAK > IND
    - There was no need to book, the waiter said.
    - There is no need to worry, the Kenyan minister said.

no-peace
    _ {be} {no_peace no_compromise no_reconciliation no_ceasefire no_truce no_negotiation no_dialogue} with TGT
    needs both
    + There can be no peace with the rebels, the Malian president said.  MLI GOV > MLI REB
    - There was no deal with the bakery.

step-back-from
    SRC:state|armed {back_away step_back pull_back walk_back row_back back_pedal retreat} from {plan promise pledge commitment offer deal agreement proposal} (with|to|of|for TGT)
    SRC:state|armed {take} {step} back_from {plan promise pledge commitment offer deal agreement proposal} (with|to|of|for TGT)
    SRC:state {stand} in {way} of {membership bid entry accession deal aid candidacy ratification agreement peace resolution} (of|by|to|for|with TGT)
    SRC:state {hold_up stall delay} {package aid_package tranche ratification involvement participation inclusion} (of|by|to|for TGT)
    + Egypt backed away from its promise to Sudan.  EGY > SDN
    + Turkey stands in the way of Sweden's membership.  TUR > SWE
    - The firm backed away from the deal.

reject-claim-of
    op deny
    SRC {reject dismiss refute rebut deny dispute} {claim report allegation accusation suggestion charge assertion} by|from|of TGT that ACT
    cameo 120
    + Ghana's finance minister rejected the claim by the opposition that the bank was printing money.  GHA GOV > GHA OPP
    + Rwanda dismissed allegations by the United Nations that its troops had crossed the border.  RWA > IGO
    - The baker rejected the claim of a guest that the bread was stale.

insist-not
    target none
    SRC:state|armed {insist vow swear} ACT
    words * %they %willnot
    cameo 120
    + The Maltese government insisted that it would not change the law.  MLT > -
    - The cook insisted that he would not change the menu.
    ~ The Maltese government insisted that it did not know the firm.

set willnot
    will_not would_not wo_n't will_never would_never

set they
    it he she they

shun-dialogue
    SRC {boycott shun snub} {dialogue national_dialogue national_conference round_table consultation} (of|by|with TGT)
    SRC {stay_away pull_out withdraw} from {dialogue national_dialogue national_conference round_table consultation} (of|by|with TGT)
    cameo 125
    + The Chadian opposition has boycotted the national dialogue.  TCD OPP > -
    - The star shunned the dialogue of the play.

not-follow
    SRC:state {follow} TGT:state
    SRC:state {follow} {suit example lead} (of TGT)
    words %willnot *
    cameo 120
    + The Australian premier said he would not follow the British leader.  AUS > GBR
    - The train will not follow the bus.

veto-start
    SRC {veto block delay} {start opening launch beginning} of {talks negotiation membership_talks accession_talks} (with|between TGT)
    SRC {fail} to {show_up turn_up appear} (for|at|in ANY)
    SRC {express voice stress reiterate affirm reaffirm announce declare renew} {rejection refusal objection} (of|to TGT)
    SRC:state|people {be} against {nomination appointment plan bill law proposal project deal agreement membership reform amendment construction} (of|by TGT)
    cameo 120
    + Bulgaria vetoed the start of talks with North Macedonia.  BGR > MKD
    + The Arab League expressed its rejection of the Turkish intervention.  IGO > TUR
    - The bakers were against the nomination of the cake.

not-implemented
    SRC:state|armed {implement honour honor respect fulfil fulfill observe uphold} {agreement accord deal resolution commitment obligation pledge promise treaty ruling} (of|with|by|on TGT)
    words %hasnot *
    cameo 120
    + Kosovo has not implemented the agreement with Serbia.  KOS > SRB
    - The club has not honoured the promise to the fan.

set hasnot
    has_not have_not had_not did_not has_n't have_n't did_n't has_never have_never never

dismiss-dialogue
    SRC {dismiss brush_off} {dialogue national_dialogue conference summit talks meeting process roadmap transition} as ANY
    cameo 120
    + The Gabonese opposition dismissed the dialogue as a waste of time.  GAB OPP > -
    - The critic dismissed the dialogue as thin.

kick-against
    SRC {kick} against ANY (of|by TGT)
    SRC {rubbish trash pooh-pooh debunk} {claim report allegation accusation plan proposal rumour rumor} (of|by|from|that TGT)
    cameo 120
    + Residents of Lagos kicked against the plan of the Nigerian government.  NGA > NGA GOV
    + The Pakistani opposition rubbished the claim of the minister.  PAK OPP > PAK GOV
    - The foal kicked against the door.

reject-thing
    SRC:state|armed|%unions {reject} ANY (by|of|from TGT)
    cameo 120
    + The union rejected the introduction of the new rules by the Nigerian government.  NGA LAB > NGA GOV
    + The Kenyan ministry rejected the platform.  KEN GOV > -
    - The chef rejected the sauce of the guest.
