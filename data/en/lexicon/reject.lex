# reject.lex: refusals of requests, plans, offers and demands; vetoes; defiance.
type REJECT

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
    SRC be {unwilling reluctant unprepared} ACT
    SRC {balk baulk} at ACT
    cameo 120
    + Serbia refused to release the prisoners.  SRB > -
    + Israel declined to meet the Palestinian envoy.  ISR > PSE
    ~ The engine refused to start.

fail-act
    op fail
    SRC {fail neglect} ACT
    noun failure to ACT
    cameo 120
    + Turkey failed to withdraw its troops from Cyprus.  TUR > CYP
    - The student failed to pass the exam.

set offers
    proposal plan offer initiative compromise draft suggestion idea blueprint roadmap formula peace_plan overture deal

set demands
    demand call request appeal plea ultimatum condition term petition

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
    + The deal was repudiated by Serbia.  SRB > -
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
    SRC {slam close shut} {door} on|in TGT
    SRC {turn} {deaf_ear} to TGT
    mode change
    cameo 120
    + Greece turned a deaf ear to the European Union.  GRC > IGO
    + Hungary closed the door on migrants.  HUN > -
    - She gave a refusal to the cake.

dismiss-criticism
    SRC {reject dismiss brush_aside brush_off rebut shrug_off repudiate} {criticism accusation charge allegation claim report concern warning} (by|from|of|by TGT)
    noun rejection, dismissal of {criticism accusation charge allegation claim report} (by|from SRC)
    mode change
    cameo 120
    + China dismissed criticism by Canada.  CHN > CAN
    + Accusations by Israel were rejected by Iran.  IRN > ISR
    - The author dismissed the criticism of her hat.

reject-result
    SRC {reject contest dispute challenge} {result election_result election vote outcome referendum verdict ruling decision} (of|in|by TGT)
    noun rejection of {result election vote outcome referendum ruling} (by SRC)
    mode change
    cameo 123
    + The opposition in Kenya rejected the result.  OPP > -
    + A ruling by a tribunal was rejected by China.  CHN > -
    - The pupil disputed the mark.

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
    SRC:state {deny refuse} TGT {entry visa asylum permission permit}
    SRC:state {deny refuse} {entry access visa asylum permission permit land building_permit allocation} (to|for TGT)
    SRC:state {bar turn_away turn_back} TGT:people (at|from|in ANY)
    noun denial, refusal of {entry visa asylum permission} (to|for TGT) (by SRC)
    mode assist
    cameo 120
    + Japan refused a visa to the Taiwanese president.  JPN > TWN
    + Hungary turned back migrants at its border.  HUN > -
    - The lock denied him entry.

refuse-overflight
    SRC:state {deny refuse} {overflight landing docking transit airspace port} (to|for TGT)
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
    SRC {veto} TGT
    SRC {use exercise wield cast} {veto} (on|against|over TGT)
    noun veto (of|on|against TGT) (by SRC)
    mode change
    cameo 129
    + Russia vetoed a resolution on Syria.  RUS > SYR
    + Moscow cast a veto on Syria.  RUS > SYR
    - The coach vetoed the trip to the beach.

block
    SRC:state {block obstruct thwart scuttle stall derail hold_up torpedo filibuster} {resolution motion bill deal appointment membership bid candidacy proposal accession statement draft nomination vote plan} (of|by|on|from|to TGT)
    noun blocking of {resolution bill deal membership bid accession statement} (by SRC)
    mode change
    cameo 129
    + Turkey blocked the membership of Sweden in NATO.  TUR > -
    + A draft by Germany was blocked by China.  CHN > DEU
    - The goalkeeper blocked a bid to score.

vote-down
    SRC:state {vote} against {resolution motion bill proposal membership accession plan law budget treaty} (of|by|on TGT)
    SRC:state {vote_down defeat throw_out strike_down} {bill motion proposal treaty law amendment resolution budget} (by|of|on|with TGT)
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
    SRC {oppose resist} {plan move deployment intervention membership expansion sanction resolution war proposal decision bid project law bill reform treaty settlement construction} (by|of|on|in TGT)
    SRC {object} to TGT
    SRC be {opposed hostile averse} to TGT
    noun opposition, objection (to TGT) (by|from SRC)
    cameo 120
    + Greece opposed the plan of Turkey.  GRC > TUR
    + Objections to Ukraine by Hungary persisted.  HUN > UKR
    - The fabric resists water.

stand-against
    SRC {stand_up fight} to|against {plan decision law bill proposal project} (of|by TGT)
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
    SRC {challenge} TGT:state
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
    SRC {override overrule overturn} {veto decision ruling objection} (of|by|from TGT)
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
    noun veto_threat, double_veto, veto_power, security_council_veto, presidential_veto (by|of|on|over|against TGT) (by SRC)
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
