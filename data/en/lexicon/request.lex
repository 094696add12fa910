# request.lex: verbal requests, demands and orders.
type REQUEST

when {talks talk negotiation dialogue meeting summit mediation mediator arbitration session emergency_session settlement negotiating_table consultation} mode meet
when {ceasefire cease-fire truce withdrawal pullout release surrender lifting halt end restraint calm access safe_passage corridor disarmament pullback clemency pardon mercy freedom handover ransom waiver exemption blockade siege} mode yield
when {aid help loan bailout weapon arms missile tank peacekeeper money funding food medicine tent refuge asylum extradition evidence intelligence assistance support membership recognition training fuel plane jet ammunition debt_relief term} mode assist
when {resignation reform election law bill repeal constitution right policy wage pay_rise referendum autonomy independence tax price inquiry investigation justice budget} mode change

set-conditions
    SRC:state|armed {set impose lay_down} {condition precondition} (for|on TGT)
    SRC:state|armed {set impose lay_down dictate} {term} for|on|to TGT
    SRC:state|armed {make} {demand} (on|to|of TGT)
    cameo 100
    + Iran set conditions for talks with the United States.  IRN > USA
    - The bank set conditions for the loan.

ask-question
    SRC:state {press grill query quiz} TGT:state on|about|over ANY
    SRC:state {grill query quiz} TGT:state
    SRC:state {seek} {clarification information assurance guarantee} (from|of TGT)
    cameo 020
    + Australia pressed China on trade.  AUS > CHN
    - The teacher quizzed the class.

apply-court
    SRC {ask petition} {court tribunal judge icj} to {rule order stop arrest} (against|on TGT)
    SRC {appeal} to {court tribunal council} (against|over TGT)
    cameo 020
    + Nicaragua appealed to the court against Colombia.  NIC > COL
    - The singer appealed to fans.

set plead
    ask appeal plead call beg cry_out clamour clamor bid turn look
set seek
    seek request solicit demand want
set cash
    loan bailout credit investment financing debt_relief debt_cancellation rescue_package economic_aid economic_assistance financial_aid
    financial_support financial_help financial_assistance subsidy cash budget_support money funding
set reliefgoods
    bread rice wheat grain flour fertiliser fertilizer seed fodder milk fuel food medicine vaccine tent blanket water humanitarian_aid humanitarian_assistance emergency_aid food_aid medical_aid relief shelter
    rescuer doctor medical_supplies emergency_relief oxygen
set keepers
    foreign_force foreign_troop international_force multinational_force peacekeeper peacekeeping_force observer security_guarantee no-fly_zone protection escort intervention peacekeeping_mission blue_helmet
set weaponry
    weapon arms missile tank ammunition jet warplane drone air_defence air_defense military_aid military_help military_assistance
    air_strike troop reinforcement soldier helicopter howitzer military_support military_equipment

ask-for-money
    SRC {%plead} for %cash (from|to TGT)
    SRC {%plead} to|on|upon TGT for %cash
    SRC {%plead} TGT for %cash
    SRC {%seek} %cash (from|of TGT)
    SRC {apply} (to TGT) for %cash
    noun {appeal plea request call} for %cash (to TGT) (by|from SRC)
    mode assist
    cameo 0231
    + Ukraine asked the European Union for a loan.  UKR > IGO
    + Debt relief was sought from China by Zambia.  ZMB > CHN
    + The Maldives applied for a loan.  MDV > -
    - The baker applied for a loan at his bank.

ask-for-relief
    SRC {%plead} for %reliefgoods (from|to TGT)
    SRC {%plead} to|on|upon TGT for %reliefgoods
    SRC {%plead} TGT for %reliefgoods
    SRC {%seek} %reliefgoods (from|of TGT)
    noun {appeal plea request call} for %reliefgoods (to TGT) (by|from SRC)
    mode assist
    cameo 0233
    + Nepal pleaded with India for medicine.  NPL > IND
    + Haiti requested tents from Canada.  HTI > CAN
    + An appeal for food by Yemen went unheard.  YEM > -
    - The guests asked for water.

ask-for-arms
    target slot
    SRC {%plead} for %weaponry (from|to TGT)
    SRC {%plead} to|on|upon TGT for %weaponry
    SRC {%plead} TGT for %weaponry
    SRC {%seek} %weaponry (from|of TGT)
    noun {appeal plea request call} for %weaponry (to TGT) (by|from SRC)
    mode assist
    cameo 0232
    + Ukraine asked Germany for tanks.  UKR > DEU
    + Air strikes were requested by Iraq from the United States.  IRQ > USA
    + A plea for ammunition by the Libyan rebels was heard.  REB > -
    - The museum asked for a tank for its show.

ask-for-keepers
    SRC {%plead} for %keepers (from|by|to TGT)
    SRC {%plead} to|on|upon TGT for %keepers
    SRC {%plead} TGT for %keepers
    SRC {%seek} %keepers (from|by|of TGT)
    noun {appeal plea request call} for %keepers (to TGT) (by|from SRC)
    mode assist
    cameo 0234
    + Haiti asked the United Nations for peacekeepers.  HTI > IGO
    + The Libyan rebels called for intervention.  REB > -
    + Security guarantees were sought from Poland by Estonia.  EST > POL
    - The plant seeks protection from the sun.

ask-for-evidence
    SRC {%plead} for {intelligence evidence data document file information} (from TGT:state)
    SRC {%seek} {intelligence evidence data document file information} from TGT:state
    SRC {%plead} TGT:state for {intelligence evidence data document file information}
    mode assist
    cameo 0214
    + Belgium sought intelligence from Morocco.  BEL > MAR
    + Germany asked Turkey for evidence.  DEU > TUR
    - He asked the library for data.

seek-extradition
    SRC {call ask press push apply} for {extradition handover surrender} (from|of TGT)
    SRC {seek request demand want file_for pursue} {extradition} (from|of TGT)
    SRC {seek want hope} to {extradite} ANY (from TGT)
    SRC {ask press urge} TGT:state for {extradition}
    SRC {ask press urge request} TGT:state to {extradite}
    noun {request demand call} for {extradition} (of|to TGT) (by|from SRC)
    mode assist
    cameo 0213
    + Spain sought the extradition of a Chilean general.  ESP > CHL
    + France is seeking to extradite a banker from Panama.  FRA > PAN
    + Turkey asked Greece for the extradition of eight officers.  TUR > GRC
    - The shop demanded the surrender of the coupon.

seek-trade
    SRC {seek request pursue want court} {trade_deal free-trade_deal trade_agreement trade_pact market_access foreign_investment investment joint_venture trade} (with|from|in|to TGT)
    SRC {call push press} for {trade_deal free-trade_deal trade_agreement trade_pact market_access free_trade more_trade closer_trade} (with|between TGT)
    mode assist
    cameo 0211
    + Britain sought a trade deal with India.  GBR > IND
    + Brazil pushed for a trade agreement with Japan.  BRA > JPN
    - The grocer sought investment from an uncle.

seek-military-ties
    SRC {seek request pursue want} {military_cooperation defence_pact defense_pact military_alliance security_pact defence_cooperation defense_cooperation joint_exercise joint_patrol} (with|from TGT)
    SRC {call push press} for {military_cooperation defence_pact defense_pact military_alliance security_pact joint_exercise joint_patrol joint_force} (with|between TGT)
    mode assist
    cameo 0212
    + Saudi Arabia sought a defence pact with Pakistan.  SAU > PAK
    + Indonesia called for joint patrols with Malaysia.  IDN > MYS

seek-better-ties
    SRC {seek pursue want} {ties tie relation relationship rapprochement partnership friendship alliance reconciliation normalisation normalization} with TGT
    SRC {call push press appeal} for {ties tie relation relationship rapprochement partnership cooperation co-operation friendship alliance reconciliation unity solidarity} (with|between|among|from TGT)
    mode assist
    cameo 022
    + Serbia sought closer ties with China.  SRB > CHN
    + Malta called for solidarity from the European Union.  MLT > IGO
    - The novel seeks a relationship with its reader.

enlist-help
    SRC {enlist seek request solicit rally recruit} {help support aid assistance cooperation backing} (of|from TGT)
    SRC {turn look reach_out appeal} to TGT for {help support aid assistance backing protection}
    SRC {call in} {help} of TGT
    mode assist
    cameo 020
    + Nigeria enlisted the help of Chad.  NGA > TCD
    + Armenia looked to France for support.  ARM > FRA
    - Mum enlisted the help of a plumber.

apply-to-join
    SRC {submit lodge file present hand_in} {application bid request} (to TGT) for {membership accession candidacy observer_status statehood}
    SRC {submit lodge file} {membership_bid membership_application membership_request application} (to|with TGT)
    mode assist
    cameo 022
    + Moldova submitted an application to the European Union.  MDA > IGO
    + A request for membership was lodged by Kosovo.  KOS > -
    unless {visa job}
    - Graduates submitted applications to the firm.

ask-asylum
    SRC:people {seek request claim demand} {asylum political_asylum refugee_status sanctuary} (in|from TGT)
    SRC:people {apply ask beg} for {asylum political_asylum refugee_status sanctuary} (in|from|to TGT)
    SRC {ask} TGT:state for {asylum political_asylum refugee_status sanctuary}
    mode assist
    cameo 023
    + Two Cuban doctors asked Brazil for asylum.  CUB > BRA
    + Political asylum was requested from Norway by a Russian journalist.  RUS > NOR

invoke-clause
    SRC:state {invoke trigger activate} {article clause treaty charter mutual_defence_clause defence_pact}
    cameo 020
    target none
    + Turkey invoked a clause of the NATO treaty.  TUR > -
    - The lawyer invoked a clause of the lease.

# --- leaders, policy, rights, institutions ---

set quitting
    resignation ouster removal departure impeachment dismissal sacking exit overthrow abdication downfall
call-for-resignation
    SRC {call press push appeal campaign clamour clamor} for %quitting (of|from|by TGT)
    SRC {seek request want urge} %quitting (of|from|by TGT)
    SRC {call} on TGT to {resign step_down quit go abdicate}
    SRC {urge ask press} TGT to {resign step_down quit abdicate}
    noun {call appeal} for %quitting (of|by TGT) (from SRC)
    mode change
    cameo 0241
    + Opposition parties called for the resignation of the Armenian prime minister.  - > ARM GOV
    + The removal of the Gambian president was sought by the African Union.  IGO > GMB GOV
    + Lawmakers urged the Peruvian president to step down.  - > PER GOV
    - Fans called for the departure of the coach.

demand-resignation
    SRC {demand} %quitting (of|from|by TGT)
    SRC {demand} %quitting (of|from|by TGT)
    SRC {insist} on %quitting (of|from|by TGT)
    SRC {order tell} TGT:state to {resign step_down quit}
    noun {demand} for %quitting (of|by TGT) (by|from SRC)
    mode change
    cameo 1041
    + Socialists in Sofia demanded the resignation of the Bulgarian government.  - > BGR GOV
    + The ouster of the Malian president was demanded by opposition leaders.  - > MLI GOV
    - The owner demanded the removal of the tree.

set newpolicy
    policy_change change_of_policy reversal review revision overhaul repeal u-turn rethink price_cut pay_rise wage_increase
    pay_increase wage_rise higher_wage subsidy tax_cut minimum_wage better_pay wage_hike shorter_hour better_condition back_pay lower_tax price_control
call-for-policy-change
    SRC {call press push appeal campaign lobby clamour clamor agitate} for %newpolicy (in|of|from|by TGT)
    SRC {urge seek request} %newpolicy (in|of|from|by TGT)
    noun {call appeal} for %newpolicy (in|of|by TGT) (from SRC)
    mode change
    cameo 0242
    + Trade unions in Belgium pressed for a pay rise.  BEL > BEL
    + Australia called for a review of the policy by Indonesia.  AUS > IDN
    - Reviewers called for a revision of the novel.

demand-policy-change
    SRC {demand} %newpolicy (in|of|from|by TGT)
    SRC {insist} on %newpolicy (in|of|from|by TGT)
    noun {demand} for %newpolicy (in|of|by TGT) (from SRC)
    mode change
    cameo 1042
    + Teachers in Kenya demanded a pay rise.  KEN > KEN
    + Farmers in Poland insisted on the repeal of the law.  POL > -

set rightsword
    right human_right equal_right civil_right freedom equality voting_right suffrage citizenship justice land_right free_speech press_freedom
    free_press amnesty self-determination recognition
call-for-rights
    SRC {call press push appeal campaign lobby} for {%rightsword respect protection} (of|for|in|from TGT)
    SRC {urge seek} {%rightsword} (of|for|in|from TGT)
    noun {call appeal campaign} for {%rightsword} (in|by TGT) (from SRC)
    mode change
    cameo 0243
    + Women in Iran pressed for equal rights.  IRN > IRN
    + Amnesty International called for justice in Chad.  NGO > TCD
    - The vegan called for rights for carrots.

demand-rights
    SRC {demand} %rightsword (of|for|in|from TGT)
    SRC {insist} on %rightsword (of|for|in|from TGT)
    noun {demand} for %rightsword (in|by TGT) (from SRC)
    mode change
    cameo 1043
    + Students in Myanmar demanded freedom from the government.  MMR > MMR GOV
    + Voting rights were demanded by Bedouin leaders in Kuwait.  KWT > KWT

set newrule
    new_constitution constitution autonomy self-rule independence democracy secession federalism statehood constituent_assembly
    transitional_government interim_government civilian_rule civilian_government democratic_transition unity_government power-sharing
    transition referendum self-government coalition_government
call-for-new-institutions
    SRC {call press push appeal campaign lobby} for %newrule (in|of|from|by|for TGT)
    SRC {seek pursue urge} %newrule (in|of|from|for TGT)
    noun {call appeal campaign} for %newrule (in|of|by|for TGT) (from SRC)
    mode change
    cameo 0244
    + The United States called for civilian rule in Sudan.  USA > SDN
    + Catalan leaders sought independence from Spain.  - > ESP
    - Teenagers seek independence from their parents.

demand-new-institutions
    SRC {demand} %newrule (in|of|from|for TGT)
    SRC {insist} on %newrule (in|of|from|for TGT)
    noun {demand} for %newrule (in|of|by|for TGT) (from SRC)
    mode change
    cameo 1044
    + Tribal leaders demanded autonomy from Yemen.  - > YEM
    + A new constitution was demanded by protesters in Chile.  CHL > CHL

call-for-election
    SRC {call press push appeal campaign} for {early_election snap_election free_election fair_election election new_election recount rerun by-election vote presidential_election} (in|of|by|from TGT)
    SRC {demand seek request} {early_election snap_election free_election fair_election election new_election recount rerun vote presidential_election} (in|of|by|from TGT)
    noun {call demand appeal} for {early_election snap_election election new_election recount rerun} (in|by TGT) (from SRC)
    mode change
    cameo 0241
    + The opposition in Togo called for new elections.  TGO > TGO
    + A recount was demanded by the Kenyan opposition.  KEN OPP > -
    - The jury called for a vote on the best cake.

call-for-reforms
    SRC {call press push appeal campaign lobby} for {reform political_reform democratic_reform economic_reform reforms overhaul} (in|of|by|from TGT)
    SRC {urge seek request} {reform political_reform democratic_reform economic_reform} (in|of|by|from TGT)
    noun {call appeal} for {reform reforms} (in|of|by TGT) (from SRC)
    mode change
    cameo 024
    + The World Bank urged reforms in Zambia.  IGO > ZMB
    + Calls for reform in Jordan grew.  - > JOR

demand-reforms
    SRC {demand} {reform political_reform democratic_reform economic_reform reforms} (in|of|by|from TGT)
    SRC {insist} on {reform political_reform democratic_reform economic_reform} (in|of|by|from TGT)
    noun {demand} for {reform} (in|of|by TGT) (from SRC)
    mode change
    cameo 104
    + The World Bank demanded reforms from Kenya.  IGO > KEN
    + Germany insisted on reforms in Greece.  DEU > GRC

# --- yielding ---

set easing
    lifting easing end removal relaxation suspension
appeal-end-sanctions
    SRC {call press push appeal campaign lobby} for %easing of|to %sanctions (on|against|by TGT)
    SRC {seek urge request} %easing of|to %sanctions (on|against|by TGT)
    noun {call appeal} for %easing of|to %sanctions (on|against|by TGT) (from SRC)
    mode yield
    cameo 0254
    + Iran sought the lifting of sanctions by the United States.  IRN > USA
    + Calls for an end to sanctions on Cuba grew.  - > CUB

demand-end-sanctions
    SRC {demand} %easing of|to %sanctions (on|against|by TGT)
    SRC {insist} on %easing of|to %sanctions (on|against|by TGT)
    noun {demand} for %easing of|to %sanctions (on|against|by TGT) (from SRC)
    mode yield
    cameo 1054
    + Russia demanded an end to sanctions by the European Union.  RUS > IGO
    + Venezuela insisted on the lifting of sanctions.  VEN > -

set clamps
    ban restriction curfew state_of_emergency emergency martial_law censorship crackdown lockdown travel_ban limit
appeal-end-restrictions
    SRC {call press push appeal campaign} for %easing of|to %clamps (on|in|against|by TGT)
    SRC {seek urge request} %easing of|to %clamps (on|in|against|by TGT)
    noun {call appeal} for %easing of|to %clamps (on|in|against|by TGT) (from SRC)
    mode yield
    cameo 0251
    + Journalists called for an end to censorship in Egypt.  JRN > EGY
    + Traders urged the lifting of the curfew in Kashmir.  - > -

demand-end-restrictions
    SRC {demand} %easing of|to %clamps (on|in|against|by TGT)
    SRC {insist} on %easing of|to %clamps (on|in|against|by TGT)
    mode yield
    cameo 1051
    + Thai opposition leaders demanded the lifting of martial law.  THA > -
    + The removal of a ban was demanded by an Algerian party.  DZA > -

appeal-end-protest
    SRC {call appeal press} for %easing of|to {protest demonstration strike unrest boycott riot sit-in blockade roadblock} (in|by|against TGT)
    SRC {urge ask} TGT to {go_home disperse return_to_work}
    SRC {tell order} TGT:people to {disperse go_home}
    mode yield
    cameo 0252
    + The Iraqi prime minister called for an end to protests in Basra.  IRQ GOV > IRQ

set freeing
    release freedom return liberation handover repatriation
appeal-for-release
    SRC {call press push appeal campaign plead beg} for %freeing of TGT
    SRC {seek urge request} %freeing of TGT
    noun {call appeal plea campaign} for %freeing of TGT (from|by SRC)
    mode yield
    cameo 0253
    + Relatives pleaded for the release of Israeli hostages.  - > ISR
    + The release of two Canadian citizens was sought by Canada.  CAN > -
    - Fans pleaded for the release of the single.

demand-release
    SRC {demand} %freeing of TGT
    SRC {insist} on %freeing of TGT
    noun {demand} for %freeing of TGT (by|from SRC)
    mode yield
    cameo 1053
    + Turkey demanded the release of a Turkish journalist from Egypt.  TUR > -
    + The return of the captured soldiers was demanded by Armenia.  ARM > -
    - Tenants demanded the return of a deposit.

set entry
    access humanitarian_access inspection aid_corridor humanitarian_corridor safe_passage deployment entry monitoring
appeal-for-access
    SRC {call press push appeal} for %entry (to|for|by|of|in TGT)
    SRC {seek urge request} %entry (to|for|by|of|in TGT)
    noun {call appeal request} for %entry (to|for|by|in TGT) (from SRC)
    mode yield
    cameo 0255
    + The United Nations called for humanitarian access to Gaza.  IGO > PSE
    + Safe passage for civilians was urged by France.  FRA > -
    - The hikers sought access to a lake.

demand-access
    SRC {demand} %entry (to|for|by|of|in TGT)
    SRC {insist} on %entry (to|for|by|of|in TGT)
    mode yield
    cameo 1055
    + Inspectors demanded access to a plant in Iran.  - > IRN
    + The United States insisted on inspections in North Korea.  USA > PRK

set calm
    ceasefire cease-fire truce armistice cessation restraint calm de-escalation withdrawal pullout disarmament demilitarisation
    demilitarization ceasefires humanitarian_pause peace pullback
demand-ceasefire
    SRC {demand} %calm (in|between|by|from|of TGT)
    SRC {insist} on %calm (in|between|by|from|of TGT)
    SRC {demand} %easing to|of {fighting violence attack hostility offensive bombardment shelling war siege air_strike invasion occupation} (in|on|against|by TGT)
    SRC {order} {ceasefire cease-fire withdrawal pullout} (from|in|of TGT)
    noun {demand} for %calm (in|between|by|from|of TGT) (by SRC)
    mode yield
    cameo 1056
    + Ukraine demanded the withdrawal of Russian troops.  UKR > RUS
    + The Security Council demanded a truce in Gaza.  IGO > PSE
    + Egypt demanded an end to air strikes on Gaza.  EGY > PSE
    - The patient demanded the withdrawal of the drug.

appeal-to-end-fighting
    SRC {call press push appeal plead} for %easing to|of {fighting violence attack hostility offensive bombardment shelling war siege air_strike invasion occupation conflict killing bloodshed} (in|on|against|by|between TGT)
    SRC {urge seek} %easing to|of {fighting violence attack hostility offensive bombardment shelling war siege air_strike invasion occupation conflict killing bloodshed} (in|on|against|by|between TGT)
    noun {call appeal plea} for %easing to|of {fighting violence attack hostility offensive war siege bloodshed} (in|on|by|between TGT) (from|by SRC)
    noun {call appeal plea} for %calm (in|to|between|by TGT) (from|by SRC)
    mode yield
    cameo 0256
    + Qatar called for an end to hostilities between Sudan and Chad.  QAT > SDN
    + The Pope appealed for an end to violence in Sudan.  - > SDN
    + Calls for restraint in Lebanon grew.  - > LBN

# --- meeting, settling ---

demand-talks
    SRC {demand} %talks (with|between|from TGT)
    SRC {insist} on %talks (with|between|from TGT)
    noun {demand} for %talks (with|between TGT) (by|from SRC)
    mode meet
    cameo 106
    + Bolivia demanded talks with Chile.  BOL > CHL
    + Spanish unions insisted on negotiations with the government.  ESP > GOV
    - The landlord demanded a meeting with the tenants.

request-meeting
    SRC {request seek ask_for} {meeting audience talks talk summit hearing session consultation emergency_meeting} (with|of|between TGT)
    SRC {call press push ask} for {meeting audience talks talk summit session consultation emergency_meeting dialogue negotiation} (with|of|between TGT)
    noun {call request appeal} for {meeting audience talks summit session consultation dialogue negotiation} (with|between TGT) (from|by SRC)
    mode meet
    cameo 026
    + Hungary requested a meeting with Ukraine.  HUN > UKR
    + Ethiopia pressed for dialogue with Eritrea.  ETH > ERI
    - Pupils requested a meeting with the cook.

set settle
    settlement peaceful_solution political_solution solution peace_deal peace_agreement peace_accord two-state_solution
    peaceful_settlement political_settlement diplomatic_solution negotiated_settlement resolution
call-for-settlement
    SRC {call press push appeal} for %settle (to|in|of|with|between TGT)
    SRC {seek urge} %settle (to|in|of|with|between TGT)
    noun {call appeal} for %settle (to|in|of|with|between TGT) (from|by SRC)
    mode meet
    cameo 027
    + China called for a political solution in Syria.  CHN > SYR
    + Japan sought a settlement with Russia.  JPN > RUS
    - The class sought a solution to the puzzle.

demand-settlement
    SRC {demand} %settle (to|in|of|with|between TGT)
    SRC {insist} on %settle (to|in|of|with|between TGT)
    mode meet
    cameo 107
    + The Palestinians insisted on a two-state solution with Israel.  PSE > ISR

call-for-mediation
    SRC {call press push appeal ask} for {mediation arbitration good_offices mediator} (by|from|in|of TGT)
    SRC {seek request urge} {mediation arbitration good_offices mediator} (by|from|in|of TGT)
    SRC {ask invite urge} TGT:state to {mediate arbitrate intervene}
    noun {call request appeal} for {mediation arbitration} (by|from|in TGT) (by SRC)
    mode meet
    cameo 028
    + Sudan sought mediation by Kenya.  SDN > KEN
    + Kosovo called for mediation by the United States.  KOS > USA

call-for-joint-front
    SRC {call appeal} for {unity national_unity reconciliation national_dialogue tolerance cooperation} (in|among|between|with TGT)
    SRC {urge} {unity national_unity reconciliation tolerance cooperation} (in|among|between|with|on TGT)
    cameo 020
    + The Kenyan president called for national unity.  KEN GOV > -
    + Jordan called for reconciliation between Iraq and Kuwait.  JOR > IRQ
    - The choirmaster called for unity of tone.

# --- inquiries, amends ---

call-for-inquiry
    SRC {call press push appeal ask} for {inquiry investigation probe enquiry autopsy fact-finding_mission commission_of_inquiry trial prosecution} (into|of|against|by|in TGT)
    SRC {demand seek request urge} {inquiry investigation probe enquiry autopsy prosecution trial} (into|of|against|by|in TGT)
    noun {call demand request} for {inquiry investigation probe enquiry} (into|of|by|in TGT) (from|by SRC)
    cameo 020
    + Argentina called for an inquiry into the crash in Iran.  ARG > IRN
    + An investigation of the police was demanded by Nigerian students.  NGA > COP
    - Fans called for an inquiry into the referee.

demand-apology
    SRC {demand seek request} {apology public_apology formal_apology official_apology regret} (from|of|by TGT) (for ANY)
    SRC {call press ask} for {apology public_apology formal_apology} (from|by TGT)
    SRC {ask} TGT to {apologise apologize}
    noun {demand call} for {apology} (from|by TGT) (by SRC)
    cameo 102
    + South Korea demanded an apology from Japan.  KOR > JPN
    + A formal apology was sought from Belgium by Burundi.  BDI > BEL
    - The guest demanded an apology from the cook.

demand-reparations
    SRC {demand seek claim request} {compensation reparation damages restitution war_reparation repayment} (from|of TGT)
    SRC {call press ask push sue} for {compensation reparation restitution war_reparation} (from|by TGT)
    noun {demand claim call} for {compensation reparation restitution} (from|by TGT) (by SRC)
    cameo 101
    + Namibia demanded compensation from Germany.  NAM > DEU
    + Ukraine demanded reparations from Russia.  UKR > RUS
    - Passengers sought compensation from the airline.

claim-money
    SRC:state {claim demand} {%money billion million damages} in|as {reparation compensation damages restitution war_reparation} from TGT
    SRC:state {bill present} TGT for {damage occupation war cleanup}
    cameo 101
    + Greece is claiming billions in reparations from Germany.  GRC > DEU
    - The tenant claimed millions in damages from a landlord.

ask-for-answers
    SRC {demand seek request want} {explanation clarification answer response reply reassurance assurance guarantee} from TGT:state
    SRC {ask press push} TGT:state for {explanation clarification answer response reply reassurance assurance guarantee}
    SRC {ask press call} for {explanation clarification answer} from TGT:state
    cameo 020
    + Finland asked Estonia for an explanation.  FIN > EST
    + Assurances were sought from Russia by Poland.  POL > RUS

# --- urging in other words ---

plead-with
    op demand
    SRC {plead reason argue remonstrate} with TGT (for|to ACT) (ACT)
    SRC {plead reason} with TGT to ACT
    cameo 020
    + Lebanon pleaded with Israel to halt the raids.  LBN > ISR
    + Nepal pleaded with India to reopen the border.  NPL > IND
    - He pleaded with his cat to come down.

prevail-on
    op demand
    SRC {prevail lean impress bear_down} on|upon TGT (to ACT)
    cameo 020
    + The United States leaned on Egypt to open the crossing.  USA > EGY
    + China prevailed on North Korea to return to talks.  CHN > PRK
    - He leaned on the fence.

seek-from
    SRC:state|armed {seek solicit} ANY from TGT:state
    SRC:state {seek request want ask_for beg_for} {rollover restructuring moratorium waiver reprieve extension exemption deferral debt_relief bailout rescheduling credit_line} (of|on|from|for TGT)
    unless {shelter treatment damage medical}
    mode assist
    cameo 020
    + Pakistan sought a rollover of its loans from China.  PAK > CHN
    + A waiver was requested from the United States by Iraq.  IRQ > USA
    - The gardener sought cuttings from a neighbour.

approach-for
    SRC:state|armed {approach petition lobby tap press} TGT:state for ANY
    SRC:state {go} to TGT:state for {help loan aid bailout credit weapon arms support}
    mode assist
    cameo 020
    unless {gold medal}
    + Egypt approached the International Monetary Fund for a credit line.  EGY > IGO
    + Zambia went to China for a loan.  ZMB > CHN
    - The walker approached the gate for a look.

insist-on
    SRC:state|armed {insist agitate clamour clamor} on|for {%reform mandate vote referendum role independence autonomy limit presence changes inclusion seat answer justice say inquiry quota recount resignation departure exit ouster release timetable ceasefire dialogue law}
    mode change
    cameo 104
    unless {season}
    + Congo insisted on a stronger mandate for the force.  COD > -
    - The cook insisted on a role in the play.

nudge
    op demand
    SRC {nudge push prod goad needle spur steer cajole coax entreat egg_on} TGT:state|armed to|into|toward|towards ACT
    SRC {nudge push prod goad needle spur cajole coax entreat egg_on} TGT:state|armed (ACT)
    cameo 020
    + Norway nudged Sri Lanka to resume talks.  NOR > LKA
    + Armenia was prodded by Russia to sign the accord.  RUS > ARM
    - The dog nudged the door.

renew-call
    op demand
    SRC {renew repeat reiterate echo join lead head spearhead intensify step_up issue make launch voice back support} {call appeal demand request plea} (on|to TGT) (for|to ACT)
    SRC {renew repeat reiterate echo join step_up issue voice} {call appeal demand plea} (on|to TGT)
    cameo 020
    + Cyprus repeated its demand that Turkey withdraw its troops.  CYP > -
    + Austria renewed its call for an end to the fighting in Ukraine.  AUT > UKR
    - The bird repeated its call.

file-request
    op demand
    SRC {submit file present lodge send put hand} {request petition demand list_of_demands} to TGT:state (for|to ACT)
    cameo 020
    + Miners in Zambia presented a petition to the government.  ZMB > GOV
    + A request was submitted to Switzerland by Iran.  IRN > CHE
    - She filed a request to the archive.

want-state-to
    op demand
    SRC:state|armed {want expect} TGT to ACT
    SRC:state|armed {expect} of TGT to ACT
    cameo 020
    + Israel wants Lebanon to disarm the militia.  ISR > LBN
    + Berlin expects Budapest to lift the veto.  - > HUN
    - The owners want the players to train harder.

tell-to
    op demand
    SRC {tell} TGT to ACT
    unless {story tale}
    cameo 100
    + India told Pakistan to close the camps.  IND > PAK
    + Russia was told by Georgia to withdraw its troops.  GEO > RUS
    - The coach told the players to rest.
    - The French defector told his story to put a human face on the regime.

issue-order
    op demand
    SRC {issue give hand_down} {order instruction directive command} (to|for TGT) to ACT
    SRC {give} TGT:armed|state|people {order instruction directive command} to ACT
    cameo 100
    + Ethiopia gave its troops orders to withdraw.  ETH > MIL
    + The Burundian president issued an order to close the border.  BDI GOV > -
    - Cook gave the kitchen an order to fry eggs.

court-orders
    op demand
    SRC:%court {order direct instruct command enjoin require} TGT to ACT
    cameo 100
    + A Dutch court ordered Russia to release the sailors.  NLD JUD > RUS
    + Kenya was ordered by a court to reopen the camp.  - > KEN

oblige
    op demand
    SRC:state {oblige require bind mandate} TGT:state|people|armed to ACT
    needs both
    cameo 100
    + The European Union required Poland to take in refugees.  IGO > POL
    - Kenya and Uganda were required to keep the rates low.

set-deadline
    op demand
    SRC {set impose} {deadline} for {withdrawal pullout release disarmament compliance}
    cameo 100
    + ECOWAS set a deadline for disarmament.  IGO > -
    - The editor set a deadline for the poem.

evacuation-order
    SRC:state|armed {order issue announce} {evacuation mandatory_evacuation evacuation_order} (of|for|in|from TGT)
    SRC:armed {tell warn order urge ask} TGT:people to {leave evacuate flee vacate move}
    cameo 100
    + Israel ordered the evacuation of a town in Lebanon.  ISR > LBN
    + The Sudanese army told residents to leave.  SDN MIL > CVL
    - The hotel ordered the evacuation of the pool.

summon-lawmakers
    SRC {summon call_in} {minister official general chief commander governor prime_minister} (to|before TGT)
    SRC:state {summon} TGT:state|people to {appear testify explain answer}
    cameo 100
    + The Pakistani parliament summoned the prime minister.  PAK LEG > -
    ~ The host summoned a waiter.

table-motion
    SRC {table submit introduce circulate sponsor co-sponsor draft present} {resolution draft_resolution motion draft} (on|against|to|at TGT)
    cameo 020
    + Albania submitted a draft resolution to the Security Council.  ALB > IGO
    + A motion against Hungary was tabled by Finnish lawmakers.  FIN > HUN
    - The debating club tabled a motion on tea.

press-demands
    SRC {press push advance pursue} {demand claim case} (with|against|for TGT)
    SRC {raise increase step_up keep_up apply exert ramp_up ratchet_up mount turn_up} {pressure diplomatic_pressure heat} on|upon|against TGT
    SRC {put bring} {pressure} on TGT
    SRC {put} TGT under {pressure}
    cameo 020
    + The Kurds pressed their demands with Iraq.  - > IRQ
    + The United States put China under pressure.  USA > CHN
    - The tube put pressure on the joint.

claim-territory
    SRC:state {claim lay_claim assert} {sovereignty island territory ownership reef shoal jurisdiction}
    SRC:state {lay} {claim} to {sovereignty island territory reef shoal region}
    cameo 100
    target none
    + Vietnam claimed the islands.  VNM > -
    + Ethiopia laid claim to the territory.  ETH > -
    - The sea claimed an island.

seek-approval
    SRC:state {seek request ask_for} {approval permission consent authorisation authorization mandate clearance green_light} (from|of TGT)
    SRC:state {ask} TGT:state for {approval permission consent authorisation mandate clearance}
    SRC:state {ask request} {parliament congress senate security_council council} for {approval permission mandate}
    cameo 020
    + Turkey asked parliament for a mandate.  TUR > LEG
    + Consent was sought from Iraq by the United Nations.  IGO > IRQ
    - Parents must seek permission from the school.
    - The Kuwaiti assembly's approval was needed to pay the grant.

convene-request
    SRC {call convene request} {emergency_session emergency_meeting special_session urgent_meeting} of TGT:state
    mode meet
    cameo 026
    + Jordan called an emergency meeting of the Arab League.  JOR > IGO

appeal-court
    SRC:state|people {petition ask} {court supreme_court tribunal constitutional_court} (to|for|against ANY)
    SRC:state|people {petition ask} TGT:%court
    cameo 020
    + Opposition leaders in Malawi petitioned the court.  MWI > JUD

advise
    op demand
    SRC:state {advise counsel caution} TGT:state|armed ACT
    SRC:state {advise counsel caution} TGT:state|armed against|to ACT
    SRC:state {remind} TGT:state of {obligation commitment duty promise}
    cameo 020
    + France advised Lebanon to hold elections.  FRA > LBN
    + The European Union reminded Serbia of its obligations.  IGO > SRB
    - The florist advised brides to order early.

dissuade
    SRC {dissuade discourage deter talk_out} TGT:state|armed (from|of ANY)
    cameo 020
    + The United States dissuaded Taiwan from buying the submarines.  USA > TWN
    - Rain discouraged the officials from walking.

order
    SRC:state|armed {order command instruct direct} TGT to ACT
    SRC:state|armed {tell} TGT:people|armed|state to ACT
    SRC:state|armed {order command} {evacuation withdrawal closure} (of|in|from TGT)
    SRC:state {summon} TGT:people|state
    op demand
    cameo 100
    + The Israeli army ordered residents of Gaza to leave.  ISR MIL > -
    + Russia told foreign reporters to register.  RUS > JRN
    - The doctor told patients to rest.

tell-to-stop
    op demand
    SRC {urge} {restraint calm dialogue unity} (on|by|in|from TGT)
    cameo 020
    + Germany urged restraint on Israel.  DEU > ISR
    - The sign urged calm.

lobby
    SRC {lobby pressure} TGT (to|for|on|over|into ANY)
    SRC {press push} TGT to|for|on|over ANY
    SRC {put exert apply maintain keep_up} {pressure} on TGT
    SRC {pile heap} {pressure} on TGT
    cameo 020
    + Brussels piled pressure on Hungary.  - > HUN
    + Iran was lobbied by Russia.  RUS > IRN
    - Gas puts pressure on the lid.


appeal-for-aid
    SRC {appeal ask plead call request seek} for {aid assistance help food support money fund donation relief loan} (from|to TGT)
    SRC:state {appeal plead beg} for {dollar euro pound million billion yen franc grain wheat medicine fuel tent blanket vaccine} (from|to TGT)
    SRC {request seek solicit} {aid assistance help food support loan bailout funding relief} (from|of TGT)
    SRC {ask appeal} TGT for {aid assistance help food support money fund loan troop weapon arms}
    SRC {issue make launch} {appeal plea} for {aid assistance help food support fund} (to TGT)
    mode assist
    cameo 023
    + Haiti appealed to the United States for aid.  HTI > USA
    + Greece requested a loan from Germany.  GRC > DEU
    - The diner asked for the bill.

seek-backing
    SRC {seek request ask court lobby} {support backing endorsement recognition approval} (from|of TGT)
    SRC {lobby canvass} TGT (for ANY)
    SRC {appeal ask} TGT to {support back}
    mode assist
    cameo 022
    + Kosovo sought recognition from Spain.  KOS > ESP
    + The Palestinians lobbied the European Union.  PSE > IGO
    - The singer courted fans.

urge
    op demand
    SRC {urge beg implore beseech lobby exhort pressure} TGT (to|for|on ACT) (ACT)
    SRC {press} TGT to|for|on ACT
    SRC {press} TGT:state|armed (ACT)
    SRC {ask request encourage} TGT to|for|on ACT
    SRC {advise persuade} TGT to ACT
    SRC {ask encourage advise persuade} TGT ACT
    SRC {call appeal plead} on|upon|to TGT for|to ACT
    SRC {plead argue intercede} with TGT to|for ACT
    SRC {plead} with TGT
    SRC {call} on|upon TGT
    SRC {appeal} to TGT:state|armed
    SRC {call appeal plead push press lobby beg ask clamour clamor petition} for ACT (by|from TGT)
    SRC {ask request urge} ACT (from|of TGT)
    SRC {push press} TGT for ACT
    SRC {want need} TGT:state|armed to ACT
    SRC:state|armed {expect} TGT:state|armed to ACT
    SRC:state|armed {turn look} to TGT:state|armed to ACT
    SRC:state|armed {set make name} ACT as {condition precondition price}
    SRC {put exert increase} {pressure} on|upon TGT (to ACT)
    SRC {step_up intensify raise mount keep_up keep pile heap tighten maintain bring renew} {pressure} on|upon TGT to ACT
    SRC {increase put exert} {pressure} on|upon TGT to ACT
    noun {call plea request} (for|to ACT) (to TGT) (by|from SRC)
    noun {pressure} on|upon TGT:state|armed (for|to ACT) (by|from SRC)
    noun {pressure} from|by SRC:state|armed for|to ACT
    noun {appeal} for|to ACT (to TGT) (by|from SRC)
    noun {appeal} for ANY (to TGT) by SRC
    cameo 020
    + The United States urged Russia to withdraw its troops.  USA > RUS
    + France called on Iran to release the prisoners.  FRA > IRN
    + Turkey called for the withdrawal of Syrian troops.  TUR > SYR
    - The Belgian senator called the party's quarrel with France unusual.
    - The recipe calls for two eggs.


demand
    op demand
    SRC {demand insist} ACT (from|of TGT)
    SRC {demand insist} on ACT
    SRC {demand} ANY (from|of TGT)
    SRC {order command instruct direct require} TGT:state|armed|people to ACT
    SRC {order require} TGT:people ACT
    SRC {tell warn} TGT:state|armed to ACT
    SRC {issue make} {demand} (to|on TGT) (for|to ACT)
    SRC {give} TGT {order} (to ACT)
    noun {demand} for|to ACT (by|from SRC)
    noun {order instruction} for|to ACT (by|from SRC:state|armed)
    noun {demands} (on|to TGT) (by|from SRC)
    cameo 100
    unless {market supply restaurant electricity}
    + Greece demanded that Turkey withdraw its troops.  GRC > TUR
    + Egypt demanded the release of prisoners from Israel.  EGY > ISR
    + Israel ordered Palestinians to leave Gaza.  ISR > PSE
    - The job demands patience.
    - The demand for labour in restaurants was high on the market.

# --- more ways to ask ---

crave-recognition
    SRC {seek win request pursue bid} {diplomatic_recognition international_recognition statehood observer_status full_membership} (from|at|in TGT)
    SRC {press lobby} TGT for {recognition diplomatic_recognition statehood}
    mode assist
    cameo 022
    + Somaliland sought diplomatic recognition from Kenya.  SOM > KEN
    + The Palestinians sought statehood at the United Nations.  PSE > IGO
    - The singer seeks recognition for her songs.

draw-attention
    SRC:state|people {draw call} {attention} of TGT:state to ANY
    SRC:state|people {alert} TGT:state to {plight danger famine}
    SRC:state {bring refer take submit} {case matter issue dispute complaint} before|to TGT:state
    cameo 020
    + Vanuatu brought the case before the United Nations.  VUT > IGO
    + The dispute was referred to the African Union by Ghana.  GHA > IGO
    - The guide drew attention to the ceiling.

beg
    op demand
    SRC {beg implore beseech entreat petition petitioned} TGT ACT
    SRC {beg implore} TGT for {mercy protection peace}

    cameo 020
    + The Kurds begged the United States to intervene.  - > USA
    + Turkey was implored by Greece to open the border.  GRC > TUR
    - The boy begged his aunt to sing.

press-for-vote
    SRC {press push lobby campaign} for {vote resolution ban moratorium treaty no-confidence_vote} (in|at|against|on TGT)
    SRC {urge} {vote resolution moratorium} (on|in|against TGT)
    cameo 020
    + Jordan campaigned for a treaty on landmines.  JOR > -
    + Japan lobbied for a moratorium on whaling.  JPN > -
    - Pupils campaigned for a ban on homework.

demand-inclusion
    SRC {demand want claim request} {seat veto role representation share} (in|at|on|from TGT)
    SRC {insist} on {seat veto role representation share} (in|at|on TGT)
    cameo 100
    + India demanded a seat in the Security Council.  IND > IGO
    + A role in the talks was claimed by Turkey.  TUR > -
    - The actor demanded a role in the play.

demand-payment
    SRC:state|armed {demand claim request seek} {payment repayment royalty tribute debt arrears} (from|of|by TGT)
    SRC:state {call_in} {debt loan} (of|from TGT)
    SRC:state {bill} TGT:state for ANY
    mode assist
    cameo 1011
    + Russia demanded repayment of the debt from Moldova.  RUS > MDA
    + Iraq was billed for the oil.  - > IRQ
    - The waiter demanded payment from the guest.

demand-backing
    SRC {demand} {support backing loyalty solidarity cooperation obedience} (from|of TGT)
    SRC {insist} on {support cooperation solidarity loyalty} (from|of TGT)
    mode assist
    cameo 102
    + The Turkish president demanded loyalty from Albania.  TUR GOV > ALB
    - The tale demands loyalty from its readers.

call-up-help
    SRC {call_in send_for} {red_cross peacekeeper foreign_troop} (from|of TGT)
    SRC {ask request} {interpol red_cross united_nations un nato} (to|for ANY)
    mode assist
    cameo 020
    + The Somali government called in peacekeepers from Kenya.  SOM > KEN
    - Mum called in the plumber.

# --- nouns and set phrases ---

appeal-nouns
    noun plea, entreaty, exhortation (to TGT) (by|from SRC)
    SRC:state|people {issue make launch send address} {appeal plea} to TGT
    cameo 020
    unless {court conviction sentence verdict sex}
    + A plea to Russia by the Armenian premier went unanswered.  ARM > RUS
    + The Pope addressed a plea to Sudan.  - > SDN
    - The appeal of jazz lies in the beat.

call-nouns-restraint
    noun {call appeal plea} for {calm peace restraint patience tolerance} (in|to|by|from|on TGT)
    SRC {counsel preach urge advise} {restraint calm patience moderation caution} (to|on|in|by TGT)
    mode yield
    cameo 0256
    + Senegal counselled restraint to Gambia.  SEN > GMB
    + Calls for calm in Kosovo multiplied.  - > KOS
    - The coach preached patience.

tell-to-back-off
    SRC:state|armed {tell warn order} TGT to {back_off keep_out stay_away stay_out keep_away turn_back}
    op demand
    cameo 100
    + China told the Philippines to stay away from the reef.  CHN > PHL
    + A Greek ship was ordered by Libya to turn back.  LBY > GRC
    - Mum told the kids to stay away from the stove.

demand-handover
    SRC {demand insist seek} {handover surrender extradition delivery transfer} of TGT:people
    SRC:state|armed {demand} {surrender} (of|from|by TGT)
    SRC:armed {call} on TGT:armed to {surrender}
    cameo 1013
    + Kosovo demanded the handover of a Serbian suspect.  KOS > SRB
    + The army demanded the surrender of the rebels.  MIL > REB
    - The tie demanded a shirt.

seek-clemency
    SRC {seek request} {clemency mercy pardon amnesty leniency} (from|of TGT)
    SRC {plead beg ask appeal} for {clemency mercy pardon amnesty leniency} (from|of|to TGT)
    SRC {plead beg ask appeal} to TGT for {clemency mercy pardon amnesty leniency}
    mode yield
    cameo 0253
    + Australia sought clemency from Indonesia for two prisoners.  AUS > IDN
    + The Philippines pleaded for mercy from Kuwait.  PHL > KWT
    - The batsman begged for mercy.

ask-to-testify
    SRC {summon ask order} TGT:state|people to {testify appear answer explain} (before|to ANY)
    SRC:%lawmakers {summon call_in call} TGT:state
    cameo 100
    + Lawmakers in Israel summoned the army chief.  ISR LEG > -
    + The Polish president was asked to testify by the court.  - > POL
    - The school called in the chief cook.

set lawmakers
    parliament senate congress lawmaker senator committee assembly bundestag knesset

urge-vote
    SRC:state|people {urge encourage ask call_upon} TGT:people to {vote boycott register enlist donate pray}
    SRC:state {call} on|upon TGT:people to {vote register enlist donate pray}
    cameo 020
    + The Polish premier urged citizens to vote.  POL GOV > CVL
    + Residents of Kyiv were asked to donate by the mayor.  - > UKR
    - The host asked guests to pray before the meal of a doll.

press-ally-spending
    SRC:state {press push urge ask want} TGT:state to {spend pay contribute do buy invest}
    op demand
    mode assist
    cameo 021
    + The United States pressed Germany to pay more.  USA > DEU
    + Japan was urged by Australia to invest more.  AUS > JPN
    - Mum pressed the shirts.

ask-return-assets
    SRC {demand seek request claim urge} {return restitution repatriation} of {asset artefact artifact treasure painting statue gold land property bronze fund money marble relic} (from|by TGT)
    SRC {call press ask campaign} for {return restitution repatriation} of {asset artefact artifact treasure painting statue gold land property bronze fund marble relic} (from|by|to TGT)
    mode yield
    cameo 1053
    + Greece demanded the return of the marbles from Britain.  GRC > GBR
    + Egypt called for the return of a statue from Germany.  EGY > DEU
    - The tenant demanded the return of his painting.

call-for-tribunal
    SRC {call press push campaign} for {tribunal court_martial war_crimes_trial special_court international_court truth_commission} (on|for|in|against TGT)
    SRC {demand seek urge} {tribunal special_court truth_commission war_crimes_trial court_martial} (on|for|in|against TGT)
    cameo 020
    + Ukraine called for a tribunal on Russia.  UKR > RUS
    + A truth commission in Gambia was urged by Amnesty International.  NGO > GMB
    - The fans called for a tribunal on the penalty.

call-for-intervention
    SRC {call press push appeal} for {military_intervention armed_intervention foreign_intervention humanitarian_intervention invasion attack air_strike strike military_action} (in|on|against|by TGT)
    SRC {urge demand seek request} {military_intervention armed_intervention foreign_intervention humanitarian_intervention military_action} (in|on|against|by TGT)
    mode assist
    cameo 0234
    + France pushed for military intervention in Mali.  FRA > MLI
    + Armed intervention in Niger was urged by Ivory Coast.  CIV > NER
    - The doctor urged intervention in the ankle.

call-for-ban
    SRC {call press push campaign appeal lobby} for {ban moratorium embargo blacklist blacklisting expulsion suspension exclusion isolation} (on|of|against|for TGT)
    SRC {demand urge seek} {ban moratorium embargo expulsion suspension exclusion isolation blacklisting} (on|of|against|for TGT)
    cameo 020
    + Ukraine called for the exclusion of Russia.  UKR > RUS
    + The suspension of Hungary was demanded by Dutch lawmakers.  NLD > HUN
    - The gardener called for a ban on slugs.

call-for-support-vote
    SRC {seek win court canvass solicit woo} {vote ballot mandate} of|from TGT
    SRC {ask urge lobby} TGT for {vote support_in_council}
    mode assist
    cameo 022
    + Canada canvassed the votes of Caribbean states.  CAN > -
    + Georgia asked India for its vote.  GEO > IND
    - The singer courted the vote of the jury.

# --- third round: asking in other words ---

ask-for-anything
    op demand
    SRC:state|people|armed {beg petition press push badger pester implore beseech} TGT:state|armed for ANY (ACT)
    SRC:state {ask} TGT:state|armed for ANY (ACT)
    SRC:state|armed {call_upon} TGT for ANY
    cameo 020
    + Malta asked Libya for the names of the sailors.  MLT > LBY
    + Pakistan begged the International Monetary Fund for softer terms.  PAK > IGO
    - The guest asked the waiter for salt.

put-out-call
    SRC {put_out send_out issue make broadcast send} {call plea appeal sos distress_call} (to TGT) for ANY
    SRC {send_out send broadcast} {sos distress_call} (to TGT)
    SRC:state|people {cry plead} for {help rescue mercy aid}
    mode assist
    cameo 020
    + Lebanon put out a call to Kuwait for wheat.  LBN > KWT
    + The governor of Aleppo sent out an appeal for doctors.  SYR > -
    - The shop sent out a call for clowns.

recommend
    op demand
    SRC:state|people {recommend} ACT
    SRC:state {make issue} {recommendation} (to TGT) ACT
    cameo 020
    + The European Commission recommended that Kazakhstan release the prisoners.  IGO > KAZ
    - The chef recommended that the guests try the soup.

challenge-to
    op demand
    SRC {challenge} TGT:state|people|armed to ACT
    SRC {throw_down} {gauntlet challenge} (to TGT)
    cameo 020
    + The Zambian opposition challenged the president to publish the accounts.  ZMB > ZMB GOV
    - The host challenged the cook to a duel.

back-to-table
    SRC {call urge press order coax} TGT back_to|to {table talks negotiating_table negotiation}
    SRC {call urge press push coax} TGT to {table negotiating_table}
    SRC {call push press appeal} for {resumption restart revival relaunch return} of|to {talks negotiation dialogue peace_process peace_talk diplomacy}
    SRC {urge demand seek} {resumption restart revival relaunch return} of|to {talks negotiation dialogue peace_process peace_talk} (with|between|by TGT)
    noun {call appeal} for {resumption return} of|to {talks negotiation dialogue} (from|by SRC)
    mode meet
    cameo 026
    + Egypt called for the resumption of talks between Israel and the Palestinians.  EGY > ISR
    + A return to negotiations was urged by Norway.  NOR > -
    - The fans called for the return of the band.

reopen-border
    SRC {call press push appeal ask plead} for {reopening opening} of {border crossing port embassy corridor airport consulate road school frontier newspaper} (by|in|with|to TGT)
    SRC {demand urge seek request} {reopening opening} of {border crossing port embassy corridor airport consulate road frontier newspaper} (by|in|with|to TGT)
    mode yield
    cameo 0255
    + Jordan called for the reopening of the crossing by Syria.  JOR > SYR
    + The opening of a corridor was demanded by Armenia.  ARM > -
    - The choir called for the opening of the hall.

call-for-action
    SRC {call press push appeal} for {action tough_action stern_action measure tough_measure crackdown response pressure} against|on TGT
    SRC {demand urge seek} {action tough_action stern_action measure crackdown} against|on TGT
    noun {call demand} for {action measure crackdown} against|on TGT (from|by SRC)
    cameo 020
    + Kenya called for action against Somali pirates.  KEN > SOM
    + India demanded action against militants in Pakistan.  IND > PAK
    - The vet called for action against fleas.

call-to-dismantle
    SRC {call press push appeal campaign} for {dismantling disbandment dissolution abolition scrapping closure shutdown demolition eradication} of {base militia settlement camp group party army arsenal programme reactor wall prison plant paramilitary unit parliament force} (in|of|by TGT)
    SRC {demand urge seek} {dismantling disbandment dissolution abolition scrapping closure shutdown} of {base militia settlement camp group party army arsenal programme reactor wall prison plant paramilitary unit parliament force} (in|of|by TGT)
    mode yield
    cameo 0256
    + The United States demanded the dismantling of the reactor in North Korea.  USA > PRK
    + Greece called for the closure of a base of the United States.  GRC > USA
    - The cyclist called for the closure of the plant shop.

call-to-halt
    SRC {call press push appeal campaign plead} for {halt freeze end stop suspension moratorium} to|of|on|in {arms_sale arm_sale settlement construction enrichment test execution deportation expulsion demolition eviction export import drilling logging whaling mining} (by|in|to|of TGT)
    SRC {demand urge seek insist_on request} {halt freeze end stop suspension moratorium} to|of|on|in {arms_sale arm_sale settlement construction enrichment test execution deportation expulsion demolition eviction export drilling logging whaling mining} (by|in|to|of TGT)
    mode change
    cameo 0242
    + Sweden called for a halt to executions in Iran.  SWE > IRN
    + A freeze on settlements was demanded from Israel by the Palestinians.  PSE > ISR
    - The parents urged an end to the test of patience.

call-for-arrest
    SRC {call push press appeal campaign} for {arrest detention indictment capture punishment} of TGT
    SRC {demand urge} {arrest detention indictment capture punishment execution} of TGT
    noun {call demand} for {arrest prosecution trial punishment} of TGT (from|by SRC)
    cameo 020
    + Bangladesh's students demanded the arrest of the police chief.  BGD > COP
    + Calls for the prosecution of a former Gambian ruler grew.  - > GMB
    - The film calls for the capture of a shark.

ask-for-time
    SRC {ask call plead appeal beg press} for {delay postponement extension more_time reprieve grace_period breathing_space} (from|of|to|by TGT)
    SRC {ask press urge} TGT for {delay postponement extension time reprieve grace_period}
    SRC {seek request demand} {delay postponement extension deferral reprieve} (from|of|by TGT)
    cameo 020
    + Greece asked the European Union for an extension.  GRC > IGO
    + A postponement of the vote was sought by the Malawian opposition.  MWI OPP > -
    - The student asked for an extension of the essay.

ask-waiver
    SRC:state {ask seek request apply lobby press} for {waiver exemption exception opt-out derogation concession} (from|to|by TGT)
    SRC:state {seek request demand} {waiver exemption exception opt-out derogation} (from|to|of TGT)
    mode yield
    cameo 0254
    + India sought a waiver from the United States.  IND > USA
    + Iraq asked for an exemption from American sanctions.  IRQ > USA
    - The diner sought an exemption from dessert.

appeal-to-donors
    SRC {appeal plead turn} to {donor world international_community public rich_country lender creditor} for ANY
    SRC {ask urge press} {donor international_community lender creditor world} for|to ANY
    mode assist
    cameo 023
    target slot
    + Yemen appealed to donors for cash.  YEM > -
    - The zoo appealed to donors for hay.

demand-answers
    SRC:state|people {demand seek want request} {explanation clarification answer reassurance assurance guarantee accounting} (from|of|on|over TGT)
    SRC:state|people {insist} on {explanation clarification answer reassurance assurance guarantee apology compensation reparation} (from|of|by TGT)
    SRC:state|people {call press ask push} for {clarity clarification transparency accountability explanation openness} (from|by|in|over TGT)
    SRC:state|people {demand urge seek} {clarity transparency accountability} (from|by|in|of TGT)
    cameo 020
    + Latvia demanded an explanation from Belarus.  LVA > BLR
    + Transparency by China was urged by Australia.  AUS > CHN
    - The puzzle sought an answer.

put-in-request
    SRC {put_in submit lodge file make present} {request appeal plea application bid} to|with TGT for ANY
    SRC:state|armed {cable telegraph telephone phone wire radio} TGT:state|armed|place for ANY
    cameo 020
    + Israel put in a request to the United States for loans.  ISR > USA
    + Mali cabled Paris for air support.  MLI > FRA
    - The boy put in a request to the radio for a song.

list-demands
    SRC {issue present submit list outline draw_up hand_over deliver set_out hand unveil} {demand list_of_demands ultimatum_list charter_of_demands wish_list} (to TGT)
    SRC {issue present submit hand deliver draw_up} {list charter} of {demand condition grievance} (to TGT)
    SRC {hand give send} TGT {list charter} of {demand condition grievance}
    cameo 100
    + Austria issued a list of demands to Serbia.  AUT > SRB
    + Strikers in Peru presented their demands to the government.  PER > PER GOV
    - The mother submitted a list of cakes.

call-for-role
    SRC {call press push appeal lobby} for {role seat voice presence participation inclusion involvement say} (of|for|by|in|at|from TGT)
    SRC {urge demand request seek} {participation inclusion involvement presence} (of|by|from|in TGT)
    cameo 022
    + Brazil called for a seat in the Security Council.  BRA > IGO
    + The inclusion of Iran was urged by Russia.  RUS > IRN
    - The actor called for a role in the film.

call-for-deployment
    SRC {call press push appeal ask plead} for {deployment dispatch sending presence} of {%keepers troop force mission monitor contingent inspector soldier} (by|in|from|to TGT)
    SRC {demand urge request seek} {deployment dispatch sending} of {%keepers troop force mission monitor contingent inspector soldier} (by|in|from|to TGT)
    mode assist
    cameo 0234
    + Mali requested the deployment of troops by Chad.  MLI > TCD
    + Ukraine called for the dispatch of monitors from the United Nations.  UKR > IGO
    - The gardener called for the dispatch of roses.

need-from
    SRC:state|armed {need require want expect} {aid help assistance support weapon arms money troop missile vaccine loan investment backing} from|of TGT
    SRC:state {depend} on TGT for {aid help assistance weapon arms money}
    mode assist
    cameo 023
    + Ukraine needs weapons from Germany.  UKR > DEU
    - The plant needs help from the sun.

restore-order
    SRC {call press push appeal} for {return restoration reinstatement} of|to {president government order democracy king constitution power constitutional_order civilian_rule prime_minister leader rule_of_law} (in|by|to TGT)
    SRC {demand urge seek} {return restoration reinstatement} of|to {president government order democracy king constitution constitutional_order civilian_rule prime_minister leader} (in|by|to TGT)
    mode change
    cameo 0244
    + The African Union demanded the reinstatement of the president in Gabon.  IGO > GAB
    + The United States called for a return to democracy in Thailand.  USA > THA
    - The club demanded the return of the king of hearts.

urge-adoption
    SRC {urge press push lobby demand} {passage adoption ratification approval implementation enforcement} of {law bill treaty accord agreement budget resolution plan convention deal truce} (by|in TGT)
    SRC {call press push lobby appeal} for {passage adoption ratification approval implementation enforcement} of {law bill treaty accord agreement budget resolution plan convention deal truce} (by|in TGT)
    SRC {urge demand} {compliance adherence} with|to ANY (by|from TGT)
    mode change
    cameo 0242
    + The White House urged the ratification of the treaty by the Senate.  USA > USA LEG
    + France pressed for the implementation of the accord in Mali.  FRA > MLI
    - The bride urged the adoption of a dog.

return-of-land
    SRC {demand seek claim request urge} {return restoration handover} of {island islet territory peninsula region enclave strip heights plateau province base canal} (by|from|to TGT)
    SRC {call press push ask} for {return restoration handover} of {island territory peninsula region enclave strip heights plateau province base canal} (by|from|to TGT)
    mode yield
    cameo 1053
    + Syria demanded the return of territory from Israel.  SYR > ISR
    + Mauritius called for the handover of the islands by Britain.  MUS > GBR
    - The heir demanded the return of the canal boat.

urge-increase
    SRC:state|people {urge seek request demand} {increase boost rise cut reduction cap} in|on|of {aid output production spending emission export import wage price tariff quota arsenal warhead oil_output fare tax} (by|from|to TGT)
    SRC:state|people {call press push appeal campaign} for {increase boost rise cut reduction cap} in|on|of {aid output production spending emission export import wage price tariff quota arsenal warhead fare tax} (by|from|to TGT)
    SRC:state|people {call press push appeal} for {more higher lower bigger} {aid output production spending wage tariff}
    mode change
    cameo 0242
    + The United States urged an increase in output by Saudi Arabia.  USA > SAU
    + Island states called for cuts in emissions by China.  - > CHN
    - The chef called for a reduction in salt.

hold-to-promise
    SRC {hold} TGT to {promise word commitment pledge obligation agreement}
    cameo 020
    + Bolivia held Chile to its promise.  BOL > CHL
    - The knot held the boat to its word.

rally-support
    SRC:state|armed {drum_up muster canvass whip_up rally court solicit} {support backing sympathy} from|among|in TGT
    mode assist
    cameo 022
    + The Saudi prince drummed up support in Morocco.  SAU > MAR
    - The drummer drummed up support for his stool.

plead-for-life
    SRC {plead beg appeal ask} for {life freedom release return safety} of TGT
    SRC {plead beg appeal} to|with TGT for {life freedom release return safety} (of ANY)
    SRC {beg} for {mercy clemency forgiveness}
    mode yield
    cameo 0253
    + Norway pleaded with the Taliban for the life of a hostage.  NOR > AFG
    - The hero begged for the return of his hat.

call-for-withdrawal
    SRC {call press push appeal campaign} for {withdrawal pullout pull-out departure removal pullback evacuation} of {troop force soldier army peacekeeper missile warship settler base settlement tank ship weapon mercenary} (from|by|of|in TGT)
    SRC {demand urge seek request} {withdrawal pullout pull-out departure removal pullback evacuation} of {troop force soldier army peacekeeper missile warship settler base settlement tank ship weapon mercenary} (from|by|of|in TGT)
    SRC {want order} TGT:armed out_of ANY
    mode yield
    cameo 0256
    + Iraq demanded the withdrawal of troops from Turkey.  IRQ > TUR
    + The departure of foreign soldiers was demanded by the Libyan parliament.  LBY LEG > -
    - The dentist called for the removal of the tooth.

call-to-respect
    SRC:state|people {call press push appeal} for {respect observance protection} of|for {right human_right truce ceasefire law international_law border sovereignty minority civilian constitution treaty} (in|by|of TGT)
    SRC:state|people {urge demand} {respect observance protection} of|for {right human_right truce ceasefire law international_law border sovereignty minority civilian constitution treaty} (in|by|of TGT)
    mode change
    cameo 0243
    + The European Union called for respect for human rights in Bahrain.  IGO > BHR
    + Protection of minorities was demanded from Iraq by Canada.  CAN > IRQ
    - The teacher called for respect for commas.

call-for-probe-body
    SRC {call press push appeal} for {sanction_committee fact-finding_mission inspection special_session emergency_debate hearing commission truth_commission public_inquiry} (on|into|in|of|by TGT)
    SRC {request demand seek} {emergency_debate special_session hearing commission public_inquiry urgent_debate emergency_session} (on|into|in|of|by TGT)
    cameo 020
    + Pakistan requested an urgent debate on India.  PAK > IND
    - The club demanded a hearing of its hymn.

seek-pact
    SRC:state {seek pursue request want propose_to} {security_guarantee trade_pact currency_swap swap_line visa_waiver aggression_pact peace_treaty extradition_treaty border_treaty}  (from|with|by TGT)
    SRC:state {call push press lobby} for {currency_swap swap_line visa_waiver aggression_pact peace_treaty extradition_treaty border_treaty} (from|with|by TGT)
    mode assist
    cameo 022
    + Albania sought a visa waiver from the United States.  ALB > USA
    + Japan pushed for a peace treaty with Russia.  JPN > RUS
    - The swimmers sought a peace treaty with the geese.

press-claim
    SRC:state {renew revive reassert press} {claim} to|on|over|against TGT
    SRC:state|people {stake_out stake lay} {claim} (to|on|over ANY)
    noun territorial_claim, sovereignty_claim (to|on|over|by|against TGT)
    cameo 100
    + Argentina renewed its claim to the Falkland Islands.  ARG > -
    - The miner staked a claim to fame.

insist-on-terms
    SRC:state|armed {insist} on {condition guarantee inspection apology handover withdrawal verification payment compensation timetable} (from|by|of|for TGT)
    SRC:state|armed {make} {release withdrawal recognition apology} {condition precondition} (of|for ANY)
    SRC:state|armed {demand seek want} {concession assurance guarantee security_guarantee} (from|of|by TGT)
    cameo 100
    + Hungary demanded concessions from the European Union.  HUN > IGO
    + Georgia insisted on guarantees from Russia.  GEO > RUS
    - The tenor demanded an assurance of tea.

call-for-new-leader
    SRC {call press push appeal clamour clamor} for {new_leader new_government new_president change_of_government regime_change leadership_change caretaker_government impeachment no-confidence_vote snap_poll early_poll} (in|of|by TGT)
    SRC:people|state|armed {demand urge want seek} {new_leader new_government new_president change_of_government regime_change caretaker_government impeachment snap_poll early_poll} (in|of|by TGT)
    mode change
    cameo 0241
    + The Bulgarian opposition called for early polls.  BGR > -
    + A change of government in Lebanon was demanded by Christian leaders.  - > LBN
    - The choir wanted a new leader of song.

call-on-none
    noun {call appeal plea demand cry clamour} for {help assistance solidarity vengeance revenge justice clemency mercy dialogue unity inclusion intervention protection transparency accountability compensation apology explanation reparation} (from|to|by|in TGT) (by SRC)
    noun {request demand} for {extradition asylum evidence information permission access troop weapon arms membership meeting clarification handover} (to|from TGT) (by SRC)
    cameo 020
    + Greece's demand for an apology from Turkey went unanswered.  GRC > TUR
    - The cry for justice in the ballad is old.

request-noun-force
    noun extradition_request, aid_request, loan_request, asylum_request, bailout_request, rescue_request, mediation_request, visa_request, transfer_request (to|from|by TGT) (by|from SRC)
    noun ransom_demand, territorial_demand, autonomy_demand, independence_demand, pay_demand, wage_demand, reform_demand (to|on|by|from TGT) (by|from SRC)
    cameo 020
    of SRC
    + Turkey's extradition request to Greece was sent.  TUR > GRC
    - The wage demand of the actor was met.

lean-toward
    SRC:state {steer shepherd marshal usher herd} TGT:state|armed toward|towards|into|to {talks peace negotiation agreement deal compromise settlement election}
    SRC:state {bring_pressure put_heat} on|upon TGT
    SRC:state {twist} {arm} of TGT
    cameo 020
    + The United States steered Israel towards talks.  USA > ISR
    - The dog herded the sheep into the deal yard.

ask-recognition
    SRC:state|armed|people {ask press lobby urge} TGT:state for {recognition support backing solidarity protection security_guarantee independence autonomy}
    SRC:state|people {seek request} {autonomy independence statehood self-rule special_status} (from|within TGT)
    mode assist
    cameo 022
    + Kosovo asked Slovakia for recognition.  KOS > SVK
    - The dog asked for protection.

appeal-to-troops
    SRC {appeal} to TGT:armed|people for {calm restraint help information support patience}
    SRC {ask urge beg} TGT:people for {calm restraint patience support forgiveness}
    mode yield
    cameo 0256
    + The Sri Lankan president appealed to Tamils for calm.  LKA > LKA
    - The band asked its fans for patience.

request-hearing
    SRC:state {request demand seek call_for} {hearing audience emergency_talks emergency_summit urgent_meeting crisis_talks consultations} (with|of|at|from|in TGT)
    SRC:state {ask} TGT:state for {meeting talks talk hearing audience summit appointment consultation}
    mode meet
    cameo 026
    + Poland asked Germany for talks.  POL > DEU
    + Emergency talks with Egypt were requested by Sudan.  SDN > EGY
    - The cook asked for a meeting with the fish.

extend-mission
    SRC {request ask seek urge demand} {extension prolongation renewal} of {mission mandate presence truce ceasefire agreement stay deployment treaty programme} (by|from|of|in TGT)
    SRC {call press push appeal ask} for {extension prolongation renewal} of {mission mandate presence truce ceasefire agreement stay deployment treaty programme} (by|from|of|in TGT)
    mode assist
    cameo 0234
    + Haiti requested the extension of the mission of the United Nations.  HTI > IGO
    - The cast asked for the extension of the programme.

bid-for-seat
    SRC:state {lobby campaign canvass run} for {seat presidency chairmanship chair post} (in|of|on|at TGT)
    SRC:state {lobby campaign} to {host chair lead} ANY (of|in TGT)
    mode assist
    cameo 022
    + Kenya campaigned for a seat in the Security Council.  KEN > IGO
    - The singer campaigned for a seat on the bus.

seek-exile
    SRC {seek request ask_for} {exile safe_passage safe_conduct safe_haven immunity} (in|from|to TGT)
    SRC {ask plead beg} TGT for {exile safe_passage safe_conduct safe_haven immunity}
    mode assist
    cameo 023
    + The Gambian ruler sought exile in Equatorial Guinea.  GMB GOV > GNQ
    - The knight asked for safe passage.

ask-evacuation
    SRC:state {request seek demand} {evacuation repatriation airlift rescue} of ANY (from|by TGT)
    SRC:state {ask appeal call plead} for {evacuation repatriation airlift rescue} of ANY (from|by TGT)
    mode assist
    cameo 0233
    + Bangladesh requested the repatriation of refugees by Myanmar.  BGD > MMR
    - The diver asked for the rescue of a boot.

ask-training
    SRC:state|armed {seek request want} {training trainer adviser advisor expertise technology know-how equipment instructor satellite_image radar} (from|of TGT)
    SRC:state|armed {ask appeal press} TGT:state for {training trainer adviser advisor expertise technology know-how equipment instructor radar}
    mode assist
    cameo 0212
    + Niger sought trainers from Turkey.  NER > TUR
    + Georgia asked Poland for equipment.  GEO > POL
    - The gym sought a trainer.

ask-energy
    SRC:state {seek request want need} {gas oil fuel grain wheat electricity fertiliser fertilizer coal uranium rice supply} from TGT
    SRC:state {appeal turn} to TGT:state for {gas oil fuel grain wheat electricity fertiliser fertilizer coal uranium rice supply}
    SRC:state {ask press} TGT:state for {gas oil fuel grain wheat electricity fertiliser fertilizer coal uranium rice supply}
    mode assist
    cameo 0211
    + Lebanon sought gas from Egypt.  LBN > EGY
    + Sri Lanka asked Russia for oil.  LKA > RUS
    - The cook needs rice from the shop.

unfreeze
    SRC {call press push appeal} for {release unfreezing unblocking} of {fund asset money reserve account cash} (by|from|of TGT)
    SRC {demand seek request urge} {release unfreezing unblocking} of {fund asset money reserve account cash} (by|from|of TGT)
    mode yield
    cameo 0254
    + Iran demanded the release of funds from South Korea.  IRN > KOR
    - The heir demanded the release of the money.

ask-visa
    SRC:people|state {request seek demand} {visa work_permit residence_permit entry_permit exit_visa passport} (from|to|for TGT)
    SRC:people|state {apply} (to TGT) for {visa work_permit residence_permit entry_permit exit_visa citizenship passport}
    mode assist
    cameo 023
    + Thousands of Iranians sought visas from Canada.  IRN > CAN
    - The fan applied for a visa of the magic realm.

call-for-debate
    SRC {call press push appeal ask} for {debate public_debate inquiry_committee recount audit review rethink reconsideration} (on|of|in|by|into TGT)
    SRC {ask urge press beg} TGT to {reconsider rethink review}
    cameo 020
    + Danish lawmakers called for an audit of the ministry.  DNK > DNK
    - The judge called for a recount of the beans.

demand-trial
    SRC:people|state {demand request seek} {fair_trial trial retrial bail hearing lawyer due_process} (for|from|by ANY)
    SRC:people|state {call press push appeal} for {fair_trial retrial due_process} (for|from|by ANY)
    mode change
    cameo 0243
    + Canada called for a fair trial of two citizens in China.  CAN > CHN
    - The actor demanded a retrial of the scene.

end-rule
    SRC {call press push appeal campaign} for %easing of|to {rule dictatorship monarchy military_rule occupation apartheid impunity corruption discrimination repression torture persecution} (in|by|of|against TGT)
    SRC {demand urge seek} %easing of|to {rule dictatorship monarchy military_rule apartheid impunity corruption discrimination repression torture persecution} (in|by|of|against TGT)
    mode change
    cameo 0244
    + The Togolese opposition demanded an end to the rule of the president.  TGO OPP > -
    + Norway called for an end to torture in Bahrain.  NOR > BHR
    - The choir called for an end to the rule of thumb.

demand-services
    SRC:people {demand claim seek request} {land water electricity housing job school food hospital road clean_water compensation pension} from TGT
    SRC:people|%unions {call press push appeal clamour ask} for {land water electricity housing job school road clean_water pension pay wage salary allowance arrears} (from TGT)
    mode change
    cameo 1042
    + Villagers demanded water from the Algerian government.  DZA > DZA GOV
    - The cat demanded food from the cook.

call-to-seal
    SRC {call press push appeal} for {closure sealing} of {border frontier strait airspace crossing embassy consulate office} (with|to|by|of|in TGT)
    SRC {demand urge seek} {closure sealing} of {border frontier strait airspace crossing embassy consulate office} (with|to|by|of|in TGT)
    cameo 020
    + Polish lawmakers called for the closure of the border with Belarus.  POL > BLR
    - The tailor called for the closure of the gap.

ask-for-judge
    SRC:state {ask request invite} {court tribunal icj} to {rule decide advise mediate arbitrate determine} (on|over|in TGT)
    SRC:state {seek request} {ruling arbitration judgment} (from|of|on TGT)
    cameo 027
    + Guyana sought a ruling from the International Court of Justice.  GUY > IGO
    - The coach sought a ruling from the umpire.

agitate
    op demand
    SRC {press argue} {case} for TGT to ACT
    SRC {agitate clamour clamor} for ANY (from|by TGT)
    SRC {coax cajole} TGT:state|armed into ACT
    cameo 020
    + Norway coaxed Sri Lanka into talks with the rebels.  NOR > LKA
    + Kenyan governors agitated for a referendum.  KEN > -
    - The cook coaxed the dough into shape.

task-with
    op demand
    needs both
    SRC:state {task entrust} TGT with ACT
    SRC:state {remind} TGT to ACT
    + The Ghanaian minister tasked the police with arresting illegal miners.  GHA GOV > GHA COP
    + Fiji reminded Tonga to send the envoy home.  FJI > TON
    - The film tasked him with finding the ring.

want-sacked
    SRC:state|people {want} TGT {sacked fired dismissed removed gone ousted impeached}
    cameo 1041
    mode change
    + Lawmakers in Ghana want the minister sacked.  GHA LEG > GHA GOV
    - The guest wanted the stain removed.

seek-undoing
    target slot
    SRC:state|people|%unions {seek request} {reinstatement replacement reversal repeal scrapping abolition revocation reopening nullification} (by|from TGT)
    + The Ugandan union is seeking the reinstatement of dismissed doctors by the government.  UGA LAB > UGA
    - The owner sought the replacement of the tyre.

need-for
    op demand
    SRC:state {stress underline emphasise emphasize underscore highlight reiterate} {need necessity urgency importance} for ACT
    words * for TGT to
    + Germany stressed the need for Iran to release the sailors.  DEU > IRN
    - The trainer stressed the need for rest.

it-is-vital
    needs both
    _ {be} %vital
    words it * %vital that TGT
    cameo 100
    + It is imperative that Haiti's leaders hold elections, the Canadian envoy said.  CAN > HTI
    - It is vital that the dough rests, he said.

it-is-vital-for
    needs both
    _ {be} %vital
    words it * %vital for TGT to
    cameo 100
    + It was high time for the Belarusian president to go, the Polish minister said.  POL > BLR
    - It is vital for the dough to rest, he said.
    ~ Trade with Chad was vital for Niger, the Malian minister said.

set vital
    imperative essential vital incumbent necessary paramount time

task-to
    op demand
    needs both
    SRC:state {task mandate challenge} TGT:state|armed|people to ACT
    + The governor tasked the Nigerian army to find the killers.  NGA > NGA MIL
    - The puzzle challenged the pupils to think.

charge-to
    op demand
    SRC:state {charge} TGT:state|armed|people to ACT
    words * TGT to
    + The Zambian president charged the police to find the killers.  ZMB GOV > ZMB COP
    - The bank charged clients to open the vault.
    ~ The Kenyan opposition leader was charged by police to silence him.

call-for-patience
    SRC:state|%urgers {call appeal plead} for {calm patience restraint peace tolerance unity vigilance forbearance} (among|in|from|between TGT)
    cameo 020
    + The Moldovan president appealed for calm.  MDA > -
    - The teacher called for calm.

set urgers
    bishop archbishop cleric imam pope patriarch senator lawmaker king

time-has-come
    needs both
    ANY:%moment {come arrive}
    words * for TGT to
    cameo 100
    + The time has come for Russia to withdraw, the Kenyan minister said.  KEN > RUS
    - The time has come for the band to play.

set moment
    time moment hour

pressure-grows
    op demand
    ANY:%urging {grow mount build intensify rise increase multiply} on TGT (to ACT)
    + Pressure was growing on the Malaysian premier to explain the loss.  - > MYS GOV
    - Pressure was growing on the dam.

calls-grow
    ANY:%urging {grow mount build intensify rise increase multiply spread} for {inquiry investigation probe resignation dismissal reform election ceasefire truce release withdrawal sanction boycott intervention referendum justice} (into|of|in|by|on|against TGT)
    + Calls were growing for an inquiry into the Nigerian army.  - > NGA MIL
    - Demand was growing for a release of the album.

set urging
    pressure call demand clamour clamor appeal plea

plead-right
    SRC:people|state {plead beg call appeal campaign} for {right freedom recognition equality justice independence autonomy} (in|from|of TGT)
    cameo 020
    + Afghan women are pleading for the right to study.  AFG > -
    - The cook pleaded for the right spoon.
