# agree.lex: promises, offers and commitments to co-operate later.
type AGREE

set coop
    cooperation co-operation talks ceasefire truce peace summit meeting plan deal proposal release withdrawal aid exchange trade
    settlement dialogue election proposal resolution

agree
    op promise
    SRC {agree consent} ACT
    SRC {agree consent} to|on ACT
    noun agreement (ACT)
    mutual
    cameo 030
    + Sudan agreed to release the prisoners.  SDN > -
    + Greece and Turkey agreed to withdraw their warships.  GRC = TUR
    - The twins agreed to share a room.

agree-upon
    SRC {agree consent} to|on|upon %coop (with TGT)
    SRC {agree concur} with TGT (on ANY)
    SRC {agree consent} to|on|upon ANY (with TGT)
    mutual
    cameo 030
    + Greece and Turkey agreed on a plan.  GRC = TUR
    + Tanzania agreed with Zambia on the railway.  TZA > ZMB
    - The twins agreed on a film.

promise
    op promise
    SRC be {committed} to ACT
    SRC {promise pledge vow commit undertake guarantee assure} ACT
    SRC {promise assure pledge} TGT ACT
    noun promise, pledge, commitment (ACT)
    cameo 030
    + Canada pledged to help Haiti.  CAN > HTI
    + Japan promised Nepal to send tents.  JPN > NPL
    - He promised to wash the car.

offer
    op offer
    SRC {offer volunteer} ACT
    noun offer (ACT)
    cameo 030
    + Qatar offered to mediate between Sudan and Chad.  QAT > SDN
    - The shop offered to mend the shoe.

offer-something
    SRC {offer extend} TGT %coop
    SRC {offer extend} %coop (to|with TGT)
    cameo 030
    + Norway offered a deal to the rebels.  NOR > REB
    + Cooperation was offered to Niger by Turkey.  TUR > NER
    - The kiosk offers a deal on soap.

propose
    op propose
    SRC {propose suggest moot float} ACT
    noun proposal, invitation (ACT)
    cameo 036
    + Kenya proposed to meet Somalia.  KEN > SOM
    - She suggested a walk.

propose-something
    SRC {propose suggest moot float} %coop (with|to TGT)
    cameo 030
    + Kenya proposed an exchange with Somalia.  KEN > SOM
    + A new trade plan was floated by Chile.  CHL > -
    - The tailor proposed a plan for the sleeves.

mutual-plan
    SRC {plan prepare schedule arrange intend} %coop (with TGT)
    SRC be {ready prepared willing} for %coop (with TGT)
    cameo 036
    + Ethiopia planned talks with Egypt.  ETH > EGY
    - He planned a meeting of the chess club.

accept-plan
    SRC {accept} {plan proposal offer deal initiative roadmap formula truce} (by|from|of TGT)
    cameo 030
    + Sudan accepted a plan by the United Nations.  SDN > IGO
    + An offer by Egypt was accepted by Hamas.  PSE > EGY
    - The bakery accepted an order for a cake.

give-assurance
    SRC {give offer provide} TGT {assurance guarantee promise pledge word security_guarantee}
    SRC {give offer provide} {assurance guarantee security_guarantee} (to TGT)
    SRC {assure reassure} TGT
    cameo 030
    + Germany gave Poland assurances on gas.  DEU > POL
    + The American president reassured Estonia.  USA GOV > EST
    - The garage gave a guarantee on the engine.

commit-to
    SRC {commit} (ANY) to {cooperation peace dialogue talks ceasefire truce withdrawal reform election plan}
    SRC {reaffirm reiterate renew confirm restate} {commitment pledge promise} (to TGT)
    SRC be {committed dedicated} to {peace dialogue talks agreement ceasefire cooperation reform}
    cameo 030
    + Eritrea reaffirmed its commitment to peace with Ethiopia.  ERI > ETH
    + Turkey renewed its pledge to refugees.  TUR > REF
    - The chef reaffirmed his commitment to butter.

express-readiness
    SRC {express voice signal indicate declare announce state} {readiness willingness interest desire wish hope} (in|for|to TGT)
    SRC be {open} to {talks negotiation dialogue cooperation discussion idea} (with TGT)
    cameo 030
    + Iran signalled willingness for talks with Iraq.  IRN > IRQ
    + Cuba is open to dialogue with the United States.  CUB > USA
    - The buyer signalled interest in the flat.

plan-visit
    SRC {plan schedule prepare arrange} {visit trip tour} (to TGT)
    SRC be {due scheduled expected} in TGT:place
    cameo 036
    + The Italian president planned a visit to Libya.  ITA GOV > LBY
    - The class planned a visit to the zoo.

unveil-peace-plan
    SRC {unveil present propose put_forward submit table float advance announce outline launch} {peace_plan peace_proposal initiative peace_initiative proposal roadmap road_map} (to|for TGT)
    cameo 030
    + France presented a peace plan to Libya.  FRA > LBY
    + An initiative for Yemen was unveiled by Saudi Arabia.  SAU > YEM
    - The architect presented a proposal to the school.

consider-offer
    SRC:state|armed {study consider examine weigh} {proposal offer request invitation plan demand} (of|from|by TGT)
    cameo 030
    + Iran studied a proposal from the European Union.  IRN > IGO
    - The cook considered a request for soup.

compromise
    SRC {compromise} with TGT
    SRC {reach seek offer accept find} {compromise common_ground middle_ground} (with|between TGT)
    SRC {narrow bridge} {difference gap} (with TGT)
    mutual
    cameo 030
    + Greece reached a compromise with Germany.  GRC > DEU
    + Ethiopia and Egypt narrowed their differences.  ETH = EGY
    - The couple reached a compromise on curtains.

pave-way
    SRC {pave clear open} {way door path road} for|to {talks deal agreement peace cooperation membership negotiation settlement return} (with|of|between TGT)
    SRC {hold_out extend} {hand olive_branch} to TGT
    SRC {make} {overture gesture} to|towards|toward TGT
    cameo 030
    + Cuba made overtures to the United States.  CUB > USA
    + North Korea extended an olive branch to South Korea.  PRK > KOR
    - He extended a hand to the cat.

join-talks
    SRC {agree} to|on {date venue agenda timetable framework text draft} (with|of TGT)
    SRC {schedule set arrange fix} {date meeting talks summit visit} (with|for TGT)
    mutual
    cameo 036
    + Sudan set a date for talks with Ethiopia.  SDN > ETH
    - The dentist set a date.

# --- what is agreed to, by CAMEO's subcodes ---

set consent
    agree consent assent accede
set vow
    promise pledge vow guarantee undertake
agree-trade
    SRC {%consent} to|on {trade trade_deal investment joint_venture free_trade pipeline oil_deal gas_deal economic_cooperation currency_swap sale} (with TGT)
    SRC {%vow announce plan} {investment joint_venture trade_mission pipeline} (in|with TGT)
    mutual
    cameo 0311
    + India and Oman agreed on a joint venture.  IND = OMN
    + Japan pledged investment in Kenya.  JPN > KEN
    - The sisters agreed on a joint venture selling jam.

agree-military
    SRC {%consent} to|on {joint_exercise joint_patrol joint_force military_cooperation defence_pact defense_pact joint_drill joint_operation military_alliance} (with TGT)
    SRC {plan announce schedule prepare} {joint_exercise joint_patrol joint_drill military_exercise naval_exercise joint_operation war_game} with TGT
    mutual
    cameo 0312
    + The Philippines and Australia agreed on joint patrols.  PHL = AUS
    + Egypt planned a military exercise with Jordan.  EGY > JOR

agree-judicial
    SRC {%consent} to|on {extradition handover surrender deportation} (of|with|to TGT)
    SRC {approve authorise authorize order sign} {extradition extradition_order} (of|to TGT)
    cameo 0313
    + Spain agreed to the extradition of a Turkish writer.  ESP > TUR
    + A court in Greece approved extradition to Russia.  GRC > RUS
    - The office approved the order for paper.

agree-intelligence
    SRC {%consent} to|on {intelligence_sharing information_sharing information_exchange data_exchange data_sharing} (with TGT)
    SRC {%vow offer} {intelligence information evidence data} to TGT:state
    mutual
    cameo 0314
    + Mali and Burkina Faso agreed on intelligence sharing.  MLI = BFA
    + Turkey offered evidence to the United States.  TUR > USA

agree-policy-support
    SRC {%vow offer declare} {support backing solidarity loyalty cooperation vote friendship} (to|for TGT)
    SRC {%vow offer} TGT:state|armed {support backing solidarity cooperation}
    SRC {%consent} to|on {cooperation partnership closer_ties friendship diplomatic_relation exchange_of_ambassadors} (with TGT)
    cameo 032
    + Belarus pledged its support to Serbia.  BLR > SRB
    + Cooperation was offered to Niger by Turkey.  TUR > NER
    - The striker pledged loyalty to the club.

promise-economic-aid
    SRC {%vow offer commit earmark unveil} {%money loan grant credit_line bailout investment economic_aid financial_aid debt_relief development_aid aid_package financial_support economic_support} (to|for TGT)
    SRC {%vow offer} TGT {%money loan grant credit_line bailout economic_aid financial_aid debt_relief}
    SRC {%consent} to|on {loan grant bailout debt_relief rescue_package credit} (to|for|with TGT)
    noun {promise pledge offer} of {loan grant bailout debt_relief credit investment economic_aid financial_aid} (to|for TGT) (by|from SRC)
    cameo 0331
    + The United Arab Emirates promised Egypt a loan.  ARE > EGY
    + A grant was pledged to Tonga by China.  CHN > TON
    + The European Union agreed on a rescue package for Greece.  IGO > GRC
    - The bank offered her a loan for a car.

promise-arms
    SRC {%vow offer commit approve unveil} {weapon arms missile tank ammunition jet helicopter drone military_aid military_support military_assistance artillery air_defence military_equipment howitzer} (to|for TGT)
    SRC {%vow offer} TGT {weapon arms missile tank ammunition jet helicopter drone military_aid military_support military_assistance artillery}
    SRC {approve authorise authorize} {arms_sale weapons_sale sale_of_arms arms_transfer} (to TGT)
    noun {promise pledge offer} of {weapon arms missile tank ammunition jet military_aid} (to|for TGT) (by|from SRC)
    cameo 0332
    + Denmark promised Ukraine jets.  DNK > UKR
    + The United States approved an arms sale to Taiwan.  USA > TWN
    - The museum promised a tank for its yard.

promise-relief
    SRC {%vow offer commit earmark} {food medicine tent vaccine humanitarian_aid humanitarian_assistance emergency_aid relief relief_aid food_aid shelter medical_aid doctor rescuer rescue_team} (to|for TGT)
    SRC {%vow offer} TGT {food medicine vaccine humanitarian_aid emergency_aid relief shelter doctor}
    noun {promise pledge offer} of {food medicine vaccine humanitarian_aid emergency_aid relief} (to|for TGT) (by|from SRC)
    cameo 0333
    + Taiwan promised vaccines to Paraguay.  TWN > PRY
    + Iran offered Turkey rescue teams.  IRN > TUR
    - The hotel offered shelter to a lost dog.

promise-keepers
    SRC {%vow offer commit approve} {peacekeeper troop soldier police_officer observer security_guarantee protection military_protection peacekeeping_force battalion contingent} (to|for|in TGT)
    SRC {%vow offer} TGT {peacekeeper troop soldier security_guarantee protection military_protection}
    cameo 0334
    + Kenya offered police officers for Haiti.  KEN > HTI
    + The United States offered Japan protection.  USA > JPN
    + Fiji pledged a battalion for Lebanon.  FJI > LBN
    - The cream offers protection for dry skin.

promise-aid
    SRC {%vow offer commit} {aid assistance help relief support} (to|for TGT)
    SRC {%vow offer} TGT {aid assistance help}
    noun {promise pledge offer} of {aid assistance help support} (to|for TGT) (by|from SRC)
    cameo 033
    + Qatar offered assistance for Lebanon.  QAT > LBN
    + Help was promised to Nepal by Bhutan.  BTN > NPL
    - The clerk promised help with the form.

promise-election
    SRC:state {%vow announce schedule set} {election early_election vote referendum poll presidential_election date_for_election} (in|for|by TGT)
    SRC:state {%consent} to|on {early_election election referendum vote}
    cameo 0341
    + The military ruler of Guinea promised elections.  GIN > -
    + The government of Nepal agreed to early elections.  NPL GOV > -
    - The club promised a vote on the colour.

promise-leadership-change
    SRC:state {%vow offer announce} {resignation reshuffle handover_of_power cabinet_reshuffle transition}
    SRC:state {%consent} to|on {power-sharing transition handover transitional_government unity_government}
    cameo 0341
    + The Bolivian president offered his resignation.  BOL GOV > -
    + Sudanese generals agreed on a transition.  SDN > -

promise-policy
    SRC:state {%vow announce unveil} {policy_change pay_rise wage_increase tax_cut price_cut subsidy review overhaul crackdown_on_corruption job}
    SRC:state {%consent} to|on {pay_rise wage_increase review price_cut tax_cut}
    cameo 0342
    + The Nigerian government promised a pay rise.  NGA GOV > -
    + France agreed to a review of the law.  FRA > -
    - The shop announced a price cut.

promise-rights
    SRC:state {%vow guarantee offer announce} {right equality freedom amnesty citizenship equal_right civil_right human_right press_freedom justice} (to|for TGT)
    SRC:state {%vow offer} TGT {right equality freedom amnesty citizenship justice}
    cameo 0343
    + Iraq promised an amnesty for the rebels.  IRQ > REB
    + The Syrian government offered Kurds citizenship.  SYR GOV > -
    - The lottery promised freedom to winners.

promise-reform
    SRC:state {%vow announce unveil outline offer} {reform political_reform democratic_reform economic_reform constitutional_reform new_constitution autonomy democracy power-sharing self-rule} (to|for|in TGT)
    SRC:state {%consent} to|on {reform new_constitution autonomy power-sharing self-rule}
    cameo 0344
    + The king of Jordan promised reforms.  JOR > -
    + The Philippines offered autonomy to Muslim rebels.  PHL > REB
    - The league announced reforms for its cup.

promise-easing
    SRC:state {%vow} {lifting easing end relaxation} of|to {restriction ban curfew state_of_emergency martial_law censorship} (in|on|for TGT)
    SRC:state {%consent} to|on {lifting easing end} of|to {restriction ban curfew state_of_emergency martial_law censorship} (in|on|for TGT)
    cameo 0351
    + Israel promised the easing of restrictions on Palestinians.  ISR > PSE
    + Sri Lanka agreed to the lifting of the curfew.  LKA > -

promise-release
    SRC {%vow offer} {release return repatriation handover swap prisoner_swap prisoner_exchange} (of|with|to TGT)
    SRC {%consent} to|on {release return repatriation handover prisoner_swap prisoner_exchange} (of|with|to TGT)
    cameo 0353
    + Sudan agreed to the release of a Canadian pilot.  SDN > CAN
    + Azerbaijan promised the return of Armenian soldiers.  AZE > ARM
    - The studio promised the release of a film.

promise-end-sanctions
    SRC:state {%vow offer} {lifting easing end suspension removal} of|to {sanction embargo boycott tariff} (on|against TGT)
    SRC:state {%consent} to|on {lifting easing end suspension removal} of|to {sanction embargo boycott tariff} (on|against TGT)
    cameo 0354
    + Canada promised the easing of sanctions on Myanmar.  CAN > MMR
    + The United States agreed to the lifting of the embargo on Cuba.  USA > CUB

promise-access
    SRC:state|armed {%vow offer} {access humanitarian_access safe_passage inspection visit} (to|for TGT)
    SRC:state|armed {%consent} to|on {inspection monitoring humanitarian_corridor humanitarian_access safe_passage deployment visit verification observer} (of|by|in|for TGT)
    cameo 0355
    + Iran agreed to inspections by the United Nations.  IRN > IGO
    + The rebels promised safe passage for civilians.  REB > CVL
    - The card promises access to the lounge.

agree-ceasefire
    SRC {%consent} to|on {ceasefire cease-fire truce cessation armistice peace humanitarian_pause de-escalation withdrawal pullout disarmament pullback demilitarisation} (with|in|of|from TGT)
    SRC {accept offer propose} {ceasefire cease-fire truce cessation armistice humanitarian_pause withdrawal} (with|in|from|to TGT)
    SRC {%vow} {withdrawal pullout drawdown disarmament demobilisation demobilization} (from|of TGT)
    noun {offer proposal} of {truce ceasefire cease-fire withdrawal peace} (to TGT) (by|from SRC)
    mutual
    cameo 0356
    + Cambodia and Thailand agreed to a humanitarian pause.  KHM = THA
    + The Taliban offered a truce to the government.  - > GOV
    + Ethiopia promised a withdrawal from Somalia.  ETH > SOM
    - The cat and the dog agreed a truce.

agree-to-meet
    SRC {%consent} to|on {meeting talks talk summit negotiation visit dialogue conference consultation} (with|of|in TGT)
    SRC {accept} {invitation offer_of_talks invitation_to_talks} (from|of|by|to TGT)
    SRC {%vow offer propose announce} {meeting talks talk summit negotiation dialogue conference consultation} (with|to|between TGT)
    noun {offer proposal invitation} of|for|to {talks meeting summit dialogue negotiation} (to|with TGT) (by|from SRC)
    mutual
    cameo 036
    + China and Bhutan agreed on talks.  CHN = BTN
    + Cuba accepted an invitation from Mexico.  CUB > MEX
    + A summit with Japan was proposed by South Korea.  KOR > JPN
    - She accepted an invitation to a wedding.

agree-settlement
    SRC {%consent} to|on {settlement peace_deal peace_plan roadmap compromise political_solution solution formula framework peace_accord} (with|to|in TGT)
    SRC {accept offer propose} {settlement compromise peace_plan peace_deal political_solution peace_proposal roadmap} (with|to|of|by|from TGT)
    SRC {seek want pursue} {peace} with TGT
    mutual
    cameo 037
    + Chad and Libya agreed to a settlement.  TCD = LBY
    + The peace plan of the Arab League was accepted by Syria.  SYR > IGO
    + The new leader would seek peace with Eritrea.  - > ERI
    - The firm and its cook agreed to a settlement.

accept-mediation
    SRC {%consent} to|on {mediation arbitration mediator good_offices} (by|of|from TGT)
    SRC {accept welcome approve} {mediation arbitration mediator good_offices mediation_offer offer_of_mediation} (by|of|from TGT)
    cameo 038
    + Guinea accepted mediation by Senegal.  GIN > SEN
    + Thailand agreed to mediation by Malaysia.  THA > MYS
    - The neighbours agreed to mediation about a hedge.

offer-to-mediate
    SRC {offer propose volunteer} {mediation good_offices arbitration services} (to|between|in|for TGT)
    SRC {offer volunteer} TGT {mediation good_offices}
    noun {offer} of {mediation good_offices} (to|between TGT) (by|from SRC)
    one-way
    cameo 039
    + Brazil volunteered mediation between Venezuela and Guyana.  BRA > VEN
    + Good offices were offered to Cyprus by Switzerland.  CHE > CYP

# --- accepting ---

accept-offer
    SRC {accept take_up welcome embrace} {offer bid overture olive_branch gesture proposal} (of|from|by TGT)
    SRC {say} {yes} to {offer proposal plan request talks} (of|from|by TGT)
    SRC {give} {consent assent go-ahead green_light approval blessing nod} to {plan proposal deal mission project visit} (of|by|from TGT)
    cameo 030
    + Serbia took up an offer from Turkey.  SRB > TUR
    + Libya gave its consent to a plan by the United Nations.  LBY > IGO
    - The seller accepted the bid for the vase.

accept-terms
    SRC {accept} {term condition deadline timetable} (of|from|by|for TGT)
    SRC {accept} {responsibility role task mandate} (in|for|from TGT)
    cameo 030
    + Finland accepted the terms of the Soviet Union.  FIN > -
    + The conditions of the International Monetary Fund were accepted by Ghana.  GHA > IGO
    - The tenant accepted the terms of the lease.

accept-resolution
    SRC:state {accept} {resolution ruling verdict decision border_ruling court_ruling} (of|by|on TGT)
    cameo 030
    + Iraq accepted a resolution of the Security Council.  IRQ > IGO
    + The ruling of the court was accepted by Colombia.  COL > -

consider-joining
    SRC {show express voice declare} {interest} in {talks membership cooperation joining alliance deal peace dialogue} (with TGT)
    SRC {be} {interested} in {talks membership cooperation alliance deal peace dialogue} (with TGT)
    cameo 030
    + Serbia expressed interest in cooperation with China.  SRB > CHN
    - The nurse expressed interest in cooperation with a painter.

hope-for-deal
    SRC {close_in} on {deal agreement accord pact truce ceasefire settlement compromise} (with|on TGT)
    SRC {near approach} {deal agreement accord pact truce ceasefire settlement compromise} (with|on TGT)
    SRC be {close near} to {deal agreement accord pact truce ceasefire settlement compromise} (with TGT)
    mutual
    cameo 030
    + Bolivia and Chile neared an agreement.  BOL = CHL
    + Israel was close to a deal with Hamas.  ISR > -
    - The actor neared a deal with the studio.

# --- vows, assurances, invitations ---

pledge-allegiance
    SRC {pledge swear declare} {allegiance fealty loyalty friendship} (to|with TGT)
    cameo 032
    + The militia pledged allegiance to the Islamic State.  - > -
    + Loyalty to the king was sworn by tribal leaders in Jordan.  - > -
    - Fans swore allegiance to the band.

reaffirm-alliance
    SRC {reaffirm reiterate renew affirm restate underline underscore stress confirm} {commitment alliance partnership friendship pledge vow} (to|with TGT)
    SRC {reaffirm reiterate renew affirm} {readiness willingness intention desire} (for|to|with TGT)
    cameo 032
    + Australia reaffirmed its alliance with Japan.  AUS > JPN
    + The partnership with Morocco was renewed by Spain.  ESP > MAR
    - The pair renewed their vows.

assure
    SRC {assure reassure} TGT:state|people|armed (of|about|that ANY)
    SRC {give offer provide} {assurance reassurance word word_of_honour written_guarantee} (to TGT)
    SRC {seek} to {reassure assure} TGT
    noun {assurance guarantee reassurance} (to TGT) (by|from SRC)
    cameo 030
    + Norway assured Russia of its peaceful aims.  NOR > RUS
    + Lebanon was given assurances by France.  FRA > LBN
    - The dentist reassured the patient.

invite-leader
    SRC {invite} TGT:state|armed to {talks summit meeting conference negotiation visit dialogue inauguration}
    SRC {invite} TGT:state|armed for {talks summit meeting dinner lunch consultation visit}
    SRC {extend send issue offer give} {invitation} to TGT
    cameo 036
    + Brazil invited Russia to the summit.  BRA > RUS
    + China invited Taliban leaders for talks.  CHN > -
    - She invited the neighbour to her party.

volunteer-troops
    SRC:state {offer volunteer} {base airspace airfield port territory corridor} (to|for TGT)
    cameo 0332
    + Romania offered a base to the United States.  ROU > USA
    - The farm offered a corridor for frogs.

pool-plan
    SRC:state {agree} on {union federation merger common_market single_currency customs_union free-trade_zone} (with TGT)
    SRC:state {plan propose moot agree} {union federation merger common_market single_currency customs_union free-trade_zone} (with TGT)
    mutual
    cameo 030
    + Armenia and Belarus agreed a customs union.  ARM = BLR
    - The two bakeries proposed a merger.

intend-embassy
    SRC:state {plan promise pledge vow announce} {embassy consulate opening_of_embassy recognition ambassador} (in|to|of|for TGT)
    SRC:state {%consent} to|on {exchange} of {ambassador envoy diplomat} (with TGT)
    cameo 032
    + Paraguay announced an embassy in Israel.  PRY > ISR
    + Iran and Egypt agreed to an exchange of ambassadors.  IRN = EGY

sign-letter-of-intent
    SRC {sign initial issue} {letter_of_intent declaration_of_intent statement_of_intent} (with|on TGT)
    mutual
    cameo 030
    + Angola signed a letter of intent with Brazil.  AGO > BRA
    - A buyer signed a letter of intent for a yacht.

outline-plan
    SRC:state {outline present unveil lay_out set_out draw_up work_out propose submit table put_forward announce} {peace_plan peace_initiative roadmap peace_proposal exit_strategy timetable withdrawal_plan ceasefire_plan reform_plan} (for|to|with TGT)
    cameo 037
    + Russia laid out a peace plan for Syria.  RUS > SYR
    + A roadmap for Libya was drawn up by Egypt.  EGY > LBY
    - The gardener drew up a plan for roses.

seek-membership
    SRC:state {seek pursue want eye} {membership accession entry} (in|of|to|into TGT)
    SRC:state {bid apply} for {membership accession entry statehood} (in|of|to|into TGT)
    SRC:state {express declare state confirm} {intention desire wish} to {join}
    noun {bid application request} for|to {membership accession} (of|in TGT) (by|from SRC)
    cameo 032
    + Montenegro sought entry into the European Union.  MNE > IGO
    + Palau applied for membership of the United Nations.  PLW > IGO
    - The hall sought entry into the book of records.

lay-groundwork
    SRC:state {lay prepare} {groundwork ground foundation basis} for {talks peace summit agreement deal negotiation visit cooperation} (with|between TGT)
    SRC {open hold_out leave_open} {door} to|for {talks dialogue negotiation membership peace} (with|of TGT)
    SRC {raise offer express voice} {hope prospect possibility} of|for {peace truce ceasefire talks settlement rapprochement} (with|in TGT)
    mutual
    cameo 036
    + Malaysia laid the groundwork for talks with Indonesia.  MYS > IDN
    + The North Korean leader left open the door to dialogue.  PRK > -
    - They laid the foundation for a barn.




# --- more ways to say yes ---

settle-for
    SRC:state {acquiesce accede assent} in|to ANY (of|by|from TGT)
    SRC:state|armed {go_along} with TGT
    SRC {give} {word assent nod} (to TGT)
    cameo 030
    + Norway acceded to the plan of Denmark.  NOR > DNK
    + Iraq acquiesced in the plan of Turkey.  IRQ > TUR
    - The mule gave a nod.

see-eye-to-eye
    SRC:state {see} {eye} to {eye} with TGT
    SRC:state {find reach have} {common_ground meeting_of_minds consensus broad_agreement} (with|on TGT)
    SRC:state {overcome iron_out resolve settle set_aside} {difference disagreement obstacle} (with|over|on TGT)
    mutual
    cameo 030
    + Finland ironed out its differences with Turkey.  FIN > TUR
    + Ecuador and Peru found common ground.  ECU = PER
    - The tailor ironed out the folds.

break-deadlock
    SRC:state|armed {break end overcome resolve} {deadlock impasse stalemate logjam} (with|in|over TGT)
    SRC:state|armed {make} {progress headway breakthrough} (with|in|on|toward TGT)
    mutual
    cameo 030
    + Kosovo and Serbia broke the deadlock.  KOS = SRB
    + Iran made progress with the European Union.  IRN > IGO
    - The striker broke the deadlock before the break.

edge-closer
    SRC:state|armed {move inch edge come draw} closer_to|nearer_to {deal agreement peace truce ceasefire settlement membership} (with TGT)
    SRC:state {lay set} {stage ground} for {talks deal summit peace} (with TGT)
    mutual
    cameo 030
    + Turkey set the stage for a summit with Russia.  TUR > RUS
    - The band set the stage for the show.

put-on-table
    SRC:state {put lay} {offer proposal plan} on {table} (to|for TGT)
    SRC:state {come_up} with {offer proposal plan initiative} (for|to TGT)
    SRC:state {make} {offer proposal peace_offer} (to TGT)
    SRC:state {renew repeat sweeten improve} {offer proposal} (to TGT)
    noun peace_offer, peace_overture, peace_feeler (to TGT) (by|from SRC)
    cameo 030
    + Morocco made an offer to Algeria.  MAR > DZA
    + A proposal was put on the table by Egypt.  EGY > -
    - The dealer made an offer for the clock.

send-feelers
    SRC:state {send put_out extend make} {feeler olive_branch peace_feeler overture friendly_signal conciliatory_signal} (to|toward|towards TGT)
    SRC:state {reach_out} to TGT
    SRC:state {signal} {thaw rapprochement openness readiness} (to|with|toward TGT)
    cameo 030
    + Syria sent feelers to Turkey.  SYR > TUR
    + Ethiopia reached out to Egypt.  ETH > EGY
    - The snail put out its feelers.

welcome-idea
    SRC:state {welcome embrace favour favor} {idea prospect suggestion} (of|by|from TGT)
    SRC:state {warm} to {idea proposal request plan} (of|by|from TGT)
    SRC:state {express voice} {interest} (in TGT)
    cameo 030
    + Malaysia welcomed the idea of Indonesia.  MYS > IDN
    - The child welcomed the idea of cake.

pledge-neutrality
    SRC:state {pledge promise vow declare guarantee} {neutrality non-interference non-aggression restraint transparency peace} (to|toward|in|with TGT)
    cameo 0356
    + Switzerland pledged neutrality in the war.  CHE > -
    + Restraint was promised to Lebanon by Syria.  SYR > LBN
    - The judge pledged neutrality to the quiz.

commit-troops
    SRC:state {commit earmark assign} {troop soldier battalion brigade warship police_officer helicopter} to|for TGT
    SRC:state {commit} {itself himself herself} to {peace talks reform election withdrawal defence ceasefire dialogue}
    cameo 0334
    + Bangladesh committed soldiers to Mali.  BGD > MLI
    + The Sudanese ruler committed himself to elections.  SDN > -
    - The cook committed himself to butter.

open-market
    SRC:state {promise pledge vow announce agree plan} {opening} of|to {market economy border airspace} (to TGT)
    SRC:state {promise pledge offer} {market_access trade_concession visa-free_travel} (to TGT)
    SRC:state {promise pledge offer} TGT {market_access trade_concession visa-free_travel gas oil}
    cameo 0311
    + The European Union offered Tunisia market access.  IGO > TUN
    + The opening of the airspace to Israel was announced by Oman.  OMN > -

promise-inquiry
    SRC:state {promise pledge vow announce guarantee} {inquiry investigation probe justice trial fair_trial transparency prosecution} (into|of|for TGT)
    cameo 0342
    + Mexico promised an inquiry into the killing.  MEX > -
    + A fair trial was guaranteed to the Belgian by Iran.  IRN > -
    - The label promises transparency of glass.

promise-compensation
    SRC:state {promise pledge vow offer} {compensation reparation damages restitution apology} (to|for TGT)
    SRC:state {promise pledge offer} TGT {compensation reparation restitution}
    cameo 035
    + Turkey offered compensation to the Greek families.  TUR > GRC
    + Compensation was promised to China by Kenya.  KEN > CHN
    - The shop offered compensation for the broken cup.

# --- nouns and set phrases ---

agree-noun-accord
    noun agreement_in_principle, provisional_agreement, tentative_deal, tentative_agreement, preliminary_deal, framework_agreement, outline_agreement, draft_accord, handshake_deal (with|between TGT) (by SRC)
    SRC {reach strike announce} {agreement_in_principle provisional_agreement tentative_deal tentative_agreement preliminary_deal preliminary_agreement framework_agreement} (with|between TGT)
    mutual
    cameo 030
    + Israel reached a tentative deal with Hamas.  ISR > PSE
    + A provisional agreement between Serbia and Kosovo was announced.  SRB = KOS
    - The sisters reached a tentative deal on chores.

agree-timetable
    SRC {agree settle} on {timetable schedule agenda roadmap modality ground_rule date venue} (with|for TGT)
    SRC {set fix draw_up work_out} {timetable schedule agenda roadmap modality ground_rule} with TGT
    mutual
    cameo 036
    + Sudan agreed on a timetable with Egypt.  SDN > EGY
    + Estonia and Russia agreed on a venue.  EST = RUS
    - The choir agreed on a date with the hall.

vow-noun
    noun {vow pledge promise commitment assurance guarantee} to TGT (by|from SRC)
    SRC:state {make give repeat renew keep fulfil fulfill honour honor} {pledge promise vow commitment} to TGT
    cameo 030
    + Canada made a pledge to Ukraine.  CAN > UKR
    + Australia renewed its promise to Nauru.  AUS > NRU
    - She made a promise to her sister.

promise-jobs
    SRC:state {promise pledge vow announce offer} {job housing home school hospital road electricity water land compensation_package development} to|for TGT
    SRC:state {promise pledge offer} TGT {job housing home school hospital road electricity water land}
    cameo 0342
    + Ethiopia promised land to farmers.  ETH > AGR
    + Housing was promised to refugees by the Turkish government.  TUR GOV > REF
    - The poster promised water to gardeners.

promise-visas
    SRC:state {promise pledge offer} {visa citizenship passport residence_permit asylum refuge safe_haven sanctuary} to|for TGT
    SRC:state {promise pledge offer} TGT {visa citizenship passport residence_permit}
    cameo 033
    + Canada offered visas to Afghans.  CAN > AFG
    + Sanctuary was offered to a Russian officer by Nicaragua.  NIC > RUS
    - The agency offered a visa to the winner.

promise-recognition
    SRC:state {promise pledge vow announce plan} {recognition normalisation normalization full_relation diplomatic_relation} of|with TGT
    SRC:state {consider weigh study discuss} {recognition normalisation normalization membership} of|with TGT
    cameo 032
    + Norway announced the recognition of Palestine.  NOR > PSE
    + Indonesia weighed normalisation with Israel.  IDN > ISR
    - The prize promised recognition of the baker.

promise-withdrawal
    SRC {promise pledge vow guarantee} {withdrawal pullout handover departure} of {troop soldier force army tank} (from TGT)
    SRC {consent agree} to {withdrawal pullout handover departure} of {troop soldier force army tank} (from|by TGT)
    cameo 0356
    + Russia promised the withdrawal of its troops from Moldova.  RUS > MDA

promise-fair-vote
    SRC:state {promise pledge guarantee vow} {fair_election free_election transparent_election return_to_democracy civilian_rule democracy transition}
    cameo 0341
    target none
    + The junta in Guinea promised civilian rule.  GIN > -
    + Free elections were promised by the Malian army.  MLI > -
    - The club promised a transition of coaches.

plan-meeting-noun
    noun planned_meeting, planned_visit, planned_summit, planned_talk, upcoming_visit, upcoming_summit, upcoming_talk, forthcoming_visit, forthcoming_talk (with|to|between TGT) (by|of SRC)
    cameo 036
    + The upcoming summit between Iran and Turkey was welcomed.  IRN = TUR
    - The upcoming visit to the zoo was cheered.

accept-post
    SRC:state {take_up accept} {invitation} to {visit meet talk}
    SRC:state {accept} {invitation} (to ANY) (from|of|by TGT)
    cameo 036
    + The Japanese premier accepted an invitation from India.  JPN GOV > IND
    + An invitation from Angola was accepted by Portugal.  PRT > AGO
    - The minister of ceremonies took up juggling.

back-mediation-plan
    SRC:state|armed {accept} {mediation_plan mediation_proposal peace_initiative arbitration_ruling mediation_effort} (of|by|from TGT)
    cameo 038
    + Houthi leaders accepted the mediation plan of Oman.  - > OMN



