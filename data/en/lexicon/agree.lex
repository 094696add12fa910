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
    SRC:state {agree concur} with TGT:state|armed on|over ANY
    SRC {agree consent} to|on|upon ANY (with TGT)
    mutual
    cameo 030
    + Greece and Turkey agreed on a plan.  GRC = TUR
    + Tanzania agreed with Zambia on the railway.  TZA > ZMB
    - The twins agreed on a film.

promise
    op promise
    SRC be {committed} to ACT
    SRC {promise pledge vow undertake} ACT
    SRC {commit} to ACT
    SRC {promise assure pledge} TGT ACT
    noun promise, pledge (ACT)
    noun {commitment} to ACT
    cameo 030
    unless {course studies degree doctorate}
    + Canada pledged to help Haiti.  CAN > HTI
    + Japan promised Nepal to send tents.  JPN > NPL
    - He promised to wash the car.
    - In Belgium he undertook other courses.

offer
    op offer
    SRC {offer volunteer} ACT
    noun offer (ACT)
    cameo 030
    + Qatar offered to mediate between Sudan and Chad.  QAT > SDN
    - The shop offered to mend the shoe.

answer-offered
    SRC {offer} {response comment condolence prayer explanation view opinion answer}
    nothing
    - The Danish minister could not offer a response to the Swedish paper.

offer-something
    SRC {offer extend} TGT %coop
    SRC {offer extend} %coop (to|with TGT)
    SRC:state {offer} TGT:state ANY
    cameo 030
    + Norway offered a deal to the rebels.  NOR > REB
    + Cooperation was offered to Niger by Turkey.  TUR > NER
    - The kiosk offers a deal on soap.

propose
    op propose
    SRC {propose moot float} ACT
    noun proposal, invitation (ACT)
    cameo 036
    + Kenya proposed to meet Somalia.  KEN > SOM
    - She suggested a walk.

propose-something
    SRC {propose suggest moot float} %coop (with|to TGT)
    SRC:state {propose suggest moot float offer} {joint_exploration joint_development joint_project joint_patrol joint_venture joint_inquiry joint_commission hotline moratorium free-trade_zone} (with|to|in|of TGT)
    cameo 030
    + Kenya proposed an exchange with Somalia.  KEN > SOM
    + A new trade plan was floated by Chile.  CHL > -
    - The tailor proposed a plan for the sleeves.

decide-together
    op decide
    SRC:state|armed {decide resolve opt} to ACT
    mutual
    needs target
    target slot
    cameo 030
    + Kenya and Uganda decided to create a common passport.  KEN = UGA
    + Mali and Niger resolved to work together against smugglers.  MLI = NER
    ~ Britain and France decided to send tents to Chad.
    - The bride and the groom decided to wait.

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
    cameo 030
    + Germany gave Poland assurances on gas.  DEU > POL
    + Guarantees were given to Estonia by the American president.  USA GOV > EST
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
    SRC {express voice signal indicate declare announce state} {readiness willingness interest desire} (in|for|to TGT)
    SRC be {open amenable receptive agreeable} to {talks negotiation dialogue cooperation discussion idea compromise proposal} (with TGT)
    cameo 030
    + Iran signalled willingness for talks with Iraq.  IRN > IRQ
    + Cuba is open to dialogue with the United States.  CUB > USA
    - The buyer signalled interest in the flat.

plan-visit
    SRC:state {plan schedule prepare arrange announce} {visit trip tour state_visit} (to TGT)
    SRC be {due scheduled expected} in TGT:place
    cameo 036
    + The Italian president planned a visit to Libya.  ITA GOV > LBY
    - The class planned a visit to the zoo.

unveil-peace-plan
    SRC {unveil present propose put_forward submit table float advance announce outline launch} {peace_plan peace_proposal initiative peace_initiative proposal roadmap road_map compromise} (to|for TGT)
    SRC:state {float air put_forward} {idea option formula} (to|for|on|with TGT)
    cameo 030
    + France presented a peace plan to Libya.  FRA > LBY
    + The Pakistani president floated ideas on Kashmir.  PAK > -
    + An initiative for Yemen was unveiled by Saudi Arabia.  SAU > YEM
    - The architect presented a proposal to the school.

consider-offer
    SRC:state|armed {study consider examine weigh} {proposal offer request invitation plan demand} (of|from|by TGT)
    cameo 030
    + Iran studied a proposal from the European Union.  IRN > IGO
    - The cook considered a request for soup.
    needs both
    ~ There is a proposal being studied for the site in Kenya.

compromise
    SRC {compromise} with TGT
    SRC {reach seek offer accept find hammer_out work_out strike} {compromise common_ground middle_ground bargain grand_bargain} (with|between TGT)
    SRC {narrow bridge} {difference gap} (with TGT)
    unless {poll polls survey lead deficit rating point}
    mutual
    cameo 030
    + Greece reached a compromise with Germany.  GRC > DEU
    + Ethiopia and Egypt narrowed their differences.  ETH = EGY
    - The couple reached a compromise on curtains.
    - The Danish opposition narrowed the gap in the polls.

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
    unless {trial hearing verdict election}
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
    SRC {plan announce schedule prepare} {joint_exercise joint_patrol joint_drill joint_operation joint_force}
    mutual
    target slot
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
    SRC {%vow offer} {loyalty cooperation vote friendship} (to|for|with TGT)
    SRC {%vow offer} TGT:state|armed {cooperation}
    SRC {%consent} to|on {cooperation partnership closer_ties friendship diplomatic_relation exchange_of_ambassadors} (with TGT)
    cameo 032
    + Belarus pledged its loyalty to Russia.  BLR > RUS
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

pledge-deposit
    SRC:state {%vow offer announce} {deposit credit facility tranche rollover swap swap_line funding investment} to|for|in TGT:state
    SRC:state {%vow offer} {%money grant loan deposit credit} to {bank treasury central_bank fund budget} (of|in TGT)
    cameo 0331
    + Saudi Arabia pledged a deposit to Pakistan.  SAU > PAK
    - The shop offered a deposit on bottles.

promise-arms
    SRC {%vow offer commit approve unveil} {weapon arms missile tank ammunition jet helicopter drone military_aid military_support military_assistance artillery air_defence military_equipment howitzer} (to|for TGT)
    SRC {%vow offer} TGT {%arms military_aid military_support military_assistance}
    SRC {%vow offer} {%arms fighter} to|for TGT
    SRC {approve authorise authorize} {arms_sale weapons_sale sale_of_arms arms_transfer} (to TGT)
    noun {promise pledge offer} of {weapon arms missile tank ammunition jet military_aid} (to|for TGT) (by|from SRC)
    cameo 0332
    + Denmark promised Ukraine jets.  DNK > UKR
    + The United States approved an arms sale to Taiwan.  USA > TWN
    - The museum promised a tank for its yard.

set gear
    tent blanket grain flour wheat rice fuel diesel generator ambulance field_hospital medical_equipment equipment ventilator mask water_pump fire_engine
promise-relief
    SRC {%vow offer commit earmark} {food medicine tent vaccine humanitarian_aid humanitarian_assistance emergency_aid relief relief_aid food_aid shelter medical_aid doctor rescuer rescue_team} (to|for TGT)
    SRC {%vow offer} TGT {food medicine vaccine humanitarian_aid emergency_aid relief shelter doctor clinic hospital school %gear}
    SRC {%vow offer} %gear to|for TGT
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
    SRC:state {%vow announce} {election early_election vote referendum poll presidential_election date_for_election} (in|for|by TGT)
    SRC:state {%consent} to|on {early_election election referendum vote}
    cameo 0341
    + The military ruler of Guinea promised elections.  GIN > -
    + The government of Nepal agreed to early elections.  NPL GOV > -
    - The club promised a vote on the colour.

promise-leadership-change
    SRC:state {%vow offer} {resignation reshuffle}
    SRC:state {%vow offer announce} {handover_of_power transition}
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
    SRC:state|armed {accept name} TGT as {mediator broker guarantor facilitator intermediary go-between middleman peacemaker}
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

accept-entry-talks
    SRC {give} {consent assent go-ahead green_light approval blessing nod} to %talks (with|between TGT)
    cameo 030
    + The Commission gave the green light to entry talks with Turkey.  - > TUR
    - The studio gave the green light to the talks of the cook.

accept-offer
    SRC {accept take_up welcome embrace} {offer bid overture olive_branch gesture proposal} (of|from|by TGT)
    SRC {say} {yes} to {offer proposal plan request talks programme program deal loan mission bailout} (of|from|by TGT)
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
    noun verge, brink, cusp of {deal agreement accord pact truce ceasefire settlement compromise} (with|on TGT)
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
    SRC:state|armed {assure reassure} TGT:state|people|armed (of|about|that ANY)
    SRC {give offer provide} {assurance reassurance word word_of_honour written_guarantee} (to TGT)
    SRC {seek} to {reassure assure} TGT
    noun {assurance reassurance security_guarantee} (to TGT) (by|from SRC)
    cameo 030
    + Norway assured Russia of its peaceful aims.  NOR > RUS
    + Lebanon was given assurances by France.  FRA > LBN
    - There is no guarantee that the Greek party will support the bill.
    - The dentist reassured the patient.

invite-leader
    SRC {invite} TGT:state|armed to {talks summit meeting conference negotiation visit dialogue inauguration}
    SRC {invite} TGT:state|armed for {talks summit meeting dinner lunch consultation visit}
    SRC {invite} TGT:state|armed to ANY:place
    SRC {extend send issue offer give} {invitation} to TGT
    cameo 036
    + Brazil invited Russia to the summit.  BRA > RUS
    + China invited Taliban leaders for talks.  CHN > -
    + The Syrian foreign minister has been invited to Cairo.  EGY > SYR
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
    SRC {raise offer express voice} {hope prospect possibility} of|for {peace truce ceasefire talks settlement rapprochement deal agreement thaw breakthrough} (with|in TGT)
    mutual
    cameo 036
    + Malaysia laid the groundwork for talks with Indonesia.  MYS > IDN
    + The North Korean leader left open the door to dialogue.  PRK > -
    - They laid the foundation for a barn.




# --- more ways to say yes ---

settle-for
    SRC:state {acquiesce accede assent} in|to ANY (of|by|from TGT)
    SRC:state|armed {go_along} with TGT
    SRC:state|armed {fall_in} with {plan idea proposal wish} (of|by TGT)
    SRC:state|armed {subscribe} to {plan proposal principle idea formula} (of|by TGT)
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
    SRC:state|armed {make send} {offer proposal peace_offer} (to TGT)
    SRC:state {renew repeat sweeten improve} {offer proposal} (to TGT)
    noun peace_offer, peace_overture, peace_feeler (to TGT) (by|from SRC)
    cameo 030
    + Morocco made an offer to Algeria.  MAR > DZA
    + A proposal was put on the table by Egypt.  EGY > -
    - The dealer made an offer for the clock.

send-feelers
    SRC:state {send put_out extend make} {feeler olive_branch peace_feeler overture friendly_signal conciliatory_signal} (to|toward|towards TGT)
    SRC:state {reach_out} to TGT:state|armed
    SRC:state|armed {extend hold_out} TGT {olive_branch}
    SRC:state {signal} {thaw rapprochement openness readiness shift flexibility softening} (to|with|toward|towards TGT)
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
    noun {vow pledge promise commitment assurance guarantee undertaking} to TGT (by|from SRC)
    SRC:state {make give repeat renew keep fulfil fulfill honour honor} {pledge promise vow commitment undertaking} to TGT
    cameo 030
    + Canada made a pledge to Ukraine.  CAN > UKR
    + Australia renewed its promise to Nauru.  AUS > NRU
    - She made a promise to her sister.

promise-jobs
    SRC:state {promise pledge vow announce offer} {job housing home school hospital road electricity water land title price compensation_package development} to|for TGT
    SRC:state {promise pledge offer} TGT {job housing home school hospital road electricity water land title price}
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

# --- giving one's word ---

give-undertaking
    op promise
    SRC {give make offer provide} {commitment undertaking assurance guarantee pledge promise vow reassurance} (to TGT) ACT
    SRC {give make offer} TGT {commitment undertaking assurance guarantee pledge promise reassurance word} ACT
    SRC {bind oblige pledge commit} {itself himself herself themselves} to ACT
    cameo 030
    + Turkey gave an undertaking to free the pilots.  TUR > -
    + The rebels gave France assurances that they would release the hostages.  REB > FRA
    - She gave a promise to water the plants.

stand-ready
    op ready
    SRC {stand remain} {ready prepared willing open} to ACT
    cameo 030
    + Iceland stands ready to help Greenland.  ISL > -
    + France remained willing to mediate in Chad.  FRA > TCD
    - The shop stands ready to mend the shoe.

hold-out-prospect
    SRC:state|armed {hold_out offer dangle} {prospect promise hope possibility} of ANY (for|to TGT)
    SRC:state|armed {dangle hold_out} {prospect promise carrot incentive aid loan membership} before|in_front_of|for|to TGT
    SRC:state|armed {raise hint_at float} {possibility prospect idea} of {talks aid release withdrawal visit summit recognition loan amnesty ceasefire truce}
    cameo 030
    + Germany held out the prospect of loans for Tunisia.  DEU > TUN
    + The possibility of a summit was raised by Serbia.  SRB > -
    - The menu held out the prospect of a pie for the guests.

approve-return
    SRC:state|armed {give} {approval consent assent agreement nod go-ahead} (in ANY) to {release return transfer withdrawal handover sale deployment visit plan exchange extradition}
    SRC:state {sign_off} on {plan deal visit transfer sale release aid}
    cameo 030
    + The Israeli cabinet gave its approval to the release of Jordanian prisoners.  ISR > JOR
    + Egypt signed off on a plan by the Arab League.  EGY > IGO
    - The nurse gave her consent to a plan for the garden.

sign-up-to
    SRC:state|armed {sign_up} to|for {plan deal roadmap initiative scheme truce programme formula}
    SRC:state|armed {shake} {hand} on {deal plan agreement truce}
    SRC:state|armed {come_on} {board} (with TGT)
    SRC:state {come} {round} to {plan idea view proposal}
    mutual
    cameo 030
    + Sudan signed up to the African Union's roadmap.  SDN > IGO
    + Israel and Lebanon shook hands on a deal.  ISR = LBN
    - The dancer signed up for a scheme of lessons.

leave-door-open
    SRC:state|armed {leave keep hold} {door}
    cameo 030
    + Iran left the door open to talks with France.  IRN > -
    - The clerk left the door open to a cat.

give-word
    SRC:state|armed {keep honour honor fulfil fulfill} {word promise pledge commitment} (to TGT)
    SRC:state|armed {give} {word} (to TGT)
    SRC:state|armed {renew repeat reiterate} {offer invitation promise} (of|to|for ANY)
    cameo 030
    + Kenya kept its word to Somalia.  KEN > SOM
    + An offer of talks was repeated by the Kurdish rebels.  REB > -
    - The baker kept his word to a guest.

promise-share
    SRC {promise pledge guarantee} TGT {seat post role place portfolio cabinet_post share say stake voice ministry}
    SRC {promise pledge guarantee} {seat post role place portfolio cabinet_post share say voice} (in ANY) to|for TGT
    cameo 0341
    + Nepal's king promised opposition parties a role in the cabinet.  NPL > OPP
    + Iraq promised seats to the Kurds.  IRQ > -
    - The choir offered her a place.

offer-government
    SRC:state {offer propose} {unity_government coalition_government power-sharing national_dialogue transitional_government caretaker_government} (with|to TGT)
    SRC:state {set fix name} {date} for {election vote referendum poll transition handover}
    SRC:state {bring_forward} {election poll vote}
    cameo 0341
    + The ruler of Gabon offered a unity government to the opposition.  GAB > -
    + A date for elections was set by the Libyan authorities.  LBY > -
    - The club set a date for the election of a mascot.

table-reform
    SRC:state {submit present table send introduce} {bill draft_constitution reform_bill amnesty_bill amnesty_law constitutional_amendment draft_law} to {parliament congress assembly senate legislature lawmaker}
    SRC:state {promise pledge vow announce} {constitution referendum ballot plebiscite vote} on {independence autonomy self-rule reform union}
    cameo 0344
    target none
    + The Chilean president sent a bill to Congress.  CHL > -
    + A referendum on autonomy was promised by Italy.  ITA > -
    - The club sent a bill to the guest.

promise-safety
    SRC:state|armed {guarantee promise assure pledge ensure} {safety security safe_conduct safe_passage protection freedom_of_movement well-being} (of|for|to TGT)
    SRC:state|armed {promise guarantee assure} TGT {safety security safe_conduct safe_passage protection immunity}
    cameo 0356
    + The Taliban guaranteed the safety of American diplomats.  AFG > USA
    + Safe passage was promised to civilians by the Sudanese army.  SDN > CVL
    - The strap guarantees the safety of the boy.

promise-supply
    SRC:state {guarantee promise pledge offer} {supply delivery shipment flow} of {gas grain oil electricity fuel coal fertiliser wheat vaccine weapon water} (to TGT)
    cameo 0311
    + Qatar guaranteed the supply of gas to Germany.  QAT > DEU
    + Deliveries of fuel were promised to Mali by Algeria.  - > MLI
    - The label promises the delivery of coal to the door.

# --- announcing help, trade and visits ---

announce-aid
    SRC:state {announce unveil} {aid_package rescue_package relief_package aid_plan loan grant credit_line military_aid humanitarian_aid economic_aid aid assistance arms_package weapons_package} (for|to TGT)
    SRC:state {announce unveil} {package tranche batch round} of {aid assistance weapon arms military_aid humanitarian_aid loan support} (for|to TGT)
    SRC:state {announce unveil} %money for|to TGT
    SRC:state {announce unveil} %money in|of {aid assistance help relief loan grant support military_aid humanitarian_aid funding} (for|to TGT)
    cameo 033
    + Denmark announced an aid package for Ukraine.  DNK > UKR
    + A loan for Egypt was announced by Kuwait.  KWT > EGY
    + Canada announced a million dollars in aid to Haiti.  CAN > HTI
    - The bank announced a loan for students.

pledge-sum
    SRC {pledge promise commit} %money in {aid assistance relief loan grant investment support} (to|for TGT)
    SRC {make announce} {pledge offer} of {%money aid assistance support help} (to|for TGT)
    SRC {set_aside budget} %money (for|to TGT)
    cameo 033
    + South Korea pledged five million dollars in aid for Laos.  KOR > LAO
    + Switzerland set aside money for Gaza.  CHE > PSE
    - The family set aside money for a car.

offer-goods
    SRC:state {offer promise pledge} {blanket tent generator helicopter engineer field_hospital fire_engine firefighter rescue_dog blood expert specialist team} (to|for TGT)
    SRC:state {offer promise pledge} TGT {tent generator engineer firefighter expert field_hospital team}
    SRC:state {offer} {condolence_and_help help_and_support every_assistance all_assistance}
    cameo 0333
    + Israel offered rescue teams to Turkey.  ISR > TUR
    + Generators were promised to Moldova by Austria.  AUT > MDA
    - The hotel offered a tent to a camper.

offer-training
    SRC:state {offer promise pledge} {training trainer instructor adviser advisor training_mission training_centre} (to|for TGT)
    SRC:state {offer promise pledge} TGT {training instructor adviser air_cover base naval_base}
    SRC:state {promise vow pledge} {retaliation_on_behalf joint_defence collective_defence mutual_defence} (with|of TGT)
    cameo 0332
    + Italy offered training to the Somali police.  ITA > SOM
    + Instructors were promised to Niger by Russia.  RUS > NER
    - The gym offered training to clerks.

offer-asylum
    SRC:state {offer promise pledge} {asylum refuge sanctuary exile safe_haven shelter citizenship home} (to|for TGT)
    SRC:state {offer promise pledge} TGT {asylum refuge sanctuary exile safe_haven home}
    cameo 033
    + Venezuela offered asylum to an American spy.  VEN > USA
    + The Syrian president was offered sanctuary by Tunisia.  TUN > SYR
    - The barn offered a refuge to owls.

announce-trip
    SRC:state {announce schedule plan confirm} {summit visit trip meeting talks tour} (with|to|by|between TGT)
    SRC:state be {due scheduled expected} (in TGT:place) for {talks visit summit meeting}
    SRC:state {pencil_in} {visit summit talks meeting} (to|with|by TGT)
    SRC:state {prepare gear_up} for {visit summit talks meeting} (to|with|by TGT)
    cameo 036
    + Vietnam announced a summit with Laos.  VNM > LAO
    + The Iraqi premier is due in Jordan for talks.  IRQ > JOR
    - The school announced a visit to the zoo.

invite-act
    op offer
    SRC:state|armed {invite} TGT:state|armed to ACT
    cameo 036
    + Croatia invited the United Nations to send monitors.  HRV > IGO
    - The hostess invited a Belgian to sing.

invite-to-act
    SRC:state|armed {invite} TGT:state|armed to {visit attend meet join take_part negotiate discuss observe address mediate inspect participate tour resume restart return come send talk}
    noun invitation (to TGT:state) (by|from SRC)
    of SRC
    cameo 036
    + India invited the Omani sultan to visit.  IND > OMN
    + Cambodia invited the Thai premier to attend.  KHM > THA
    - The poet invited readers to join her.

accept-talks
    SRC:state|armed {accept welcome take_up embrace} {offer proposal call invitation idea suggestion} of|for|to {talks dialogue negotiation summit meeting visit conference peace_talk truce mediation} (from|by|with TGT)
    SRC:state|armed {agree consent} to {second_round third_round new_round round} of {talks negotiation} (with TGT)
    SRC:state|armed {respond} {positively favourably} (to ANY)
    mutual
    cameo 036
    + Armenia accepted an offer of talks from Turkey.  ARM > TUR
    + Sudan and Chad agreed to a new round of talks.  SDN = TCD
    - The cook welcomed a call for talks about soup.

reschedule-talks
    SRC:state|armed {reschedule rearrange bring_forward} {talks meeting summit visit negotiation} (with|to TGT)
    noun {date agenda timetable} for {talks summit visit negotiation} (between|with TGT)
    mutual
    cameo 036
    + Greece rescheduled talks with Albania.  GRC > ALB
    - The tailor rescheduled the meeting.

want-talks
    SRC:state|armed {favour favor} {talks dialogue negotiation direct_talks} (with TGT)
    SRC:state|armed be {available} for {talks dialogue meeting negotiation} (with TGT)
    SRC:state|armed {signal express voice indicate} {readiness willingness interest} to {negotiate talk meet}
    cameo 036
    + Ukraine favours direct talks with Belarus.  UKR > BLR
    + The Houthis voiced their readiness to negotiate.  YEM > -
    - The actor wants a dialogue with more jokes.

# --- ties and policies to come ---

seek-ties
    SRC:state {pursue want favour favor desire} {diplomatic_relation diplomatic_ties relation ties closer_ties rapprochement normalisation normalization reconciliation partnership alliance détente detente} with TGT
    SRC:state {explore consider study} {normalisation normalization rapprochement membership accession diplomatic_relation} (with|of TGT)
    SRC:state {express voice state declare} {desire wish hope interest} for {ties closer_ties relation cooperation friendship peace} (with TGT)
    cameo 032
    + Honduras wants diplomatic relations with China.  HND > CHN
    + A rapprochement with Syria was favoured by Jordan.  JOR > SYR
    - The widow sought a partnership with a baker.

plan-treaty
    SRC:state {prepare draft plan negotiate initial schedule} {treaty accord pact agreement signing memorandum} for {signature approval}
    SRC:state {move inch edge step work} towards|toward {agreement deal treaty accord truce peace settlement normalisation recognition compromise reconciliation rapprochement} (with TGT)
    SRC:state {take} {step} towards|toward {agreement deal truce peace settlement normalisation recognition compromise reconciliation membership} (with TGT)
    mutual
    cameo 032
    + Oman moved towards an agreement with Iran.  OMN > IRN
    - The tenant moved towards a deal with a landlord.

pledge-backing
    SRC:state {promise pledge vow assure} TGT {support backing full_support unwavering_support cooperation loyalty vote}
    SRC:state {promise pledge vow} {vote ratification accession approval recognition endorsement} (of|for|to TGT)
    cameo 032
    + Chile promised Bolivia its vote.  CHL > BOL
    + Ratification was pledged to Finland by Hungary.  HUN > FIN
    - The critic promised the band his vote.

promise-price
    SRC:state {promise pledge vow announce} {subsidy price tax_cut cut pay_increase bonus pension wage grant tariff rent relief} (to|for TGT)
    SRC:state {promise pledge vow} {end halt} to {corruption repression shortage blackout torture impunity discrimination poverty}
    cameo 0342
    + Tunisia pledged bread subsidies to protesters.  TUN > CVL
    + An end to torture was promised by the Gambian president.  GMB > -
    - The shop promised a price cut for members.

promise-accountability
    SRC:state {promise pledge vow} {punishment accountability trial arrest crackdown} (of|for|against ANY)
    SRC:state {promise pledge vow} {%reform cabinet_reshuffle shake-up overhaul purge} (in|of|to ANY)
    cameo 034
    target none
    + The Kenyan president vowed a shake-up of the police.  KEN > -
    + An overhaul of the courts was promised by Guatemala.  GTM > -
    - The label promised an overhaul of its logo.

promise-home-rule
    SRC:state {promise offer pledge propose} TGT {autonomy self-rule home_rule independence federal_status statehood language_right land_right}
    SRC:state {promise offer pledge propose grant_in_principle} {autonomy self-rule home_rule independence federal_status statehood devolution} (to|for TGT)
    cameo 0344
    + Morocco offered autonomy to Western Sahara.  MAR > -
    + The Karen rebels were offered self-rule by Myanmar.  MMR > REB
    - The app offers autonomy to drivers.

promise-amnesty
    SRC:state {promise offer propose announce pledge extend} {amnesty pardon clemency immunity reduced_sentence} (to|for TGT)
    SRC:state {promise offer pledge} TGT {amnesty pardon clemency immunity leniency}
    cameo 0353
    + Nigeria offered an amnesty to militants.  NGA > -
    + Colombian guerrillas were promised immunity by the government.  GOV > COL
    - The library offered an amnesty for late books.

agree-swap
    SRC {%consent} to|on {exchange swap} of {prisoner hostage captive detainee body remains prisoner_of_war spy} (with|between TGT)
    SRC {promise vow pledge offer} {freedom release return} of {prisoner hostage captive detainee pilot sailor journalist activist} (from|of|to TGT)
    SRC {offer propose} {prisoner_swap prisoner_exchange hostage_exchange swap exchange} (with|to TGT)
    mutual
    cameo 0353
    + Ukraine and Russia agreed on an exchange of prisoners.  UKR = RUS
    + A prisoner swap was proposed to Israel by Hamas.  PSE > ISR
    - The players agreed on an exchange of shirts.

agree-zones
    SRC {%consent} to|on {buffer_zone demilitarised_zone demilitarized_zone ceasefire_line security_zone no-fire_zone hotline disengagement force_pullback mine_clearance} (with|between|in TGT)
    SRC:state|armed {propose offer moot} {buffer_zone demilitarised_zone demilitarized_zone pullback disengagement freeze standstill moratorium} (with|in|to|on TGT)
    SRC:state|armed {offer promise vow pledge} {restraint pause halt lull moratorium} (in|to|on ANY)
    mutual
    cameo 0356
    + India and China agreed on a buffer zone.  IND = CHN
    + A moratorium was proposed to Pakistan by India.  IND > PAK
    - The neighbours agreed on a hotline.

agree-observers
    SRC:state|armed {agree consent} to {deployment presence stationing arrival dispatch return} of {peacekeeper observer monitor inspector troop force peacekeeping_force aid_worker mission}
    SRC:state|armed {accept approve} {deployment presence dispatch} of {peacekeeper observer monitor inspector peacekeeping_force mission}
    cameo 0355
    + Sudan consented to the deployment of United Nations peacekeepers.  SDN > IGO
    + The presence of observers from the African Union was approved by Benin.  BEN > IGO
    - The club consented to the presence of an observer.

offer-concession
    SRC:state|armed {offer promise make pledge} {concession compromise sweetener trade-off quid_pro_quo gesture_of_goodwill goodwill_gesture} (to|for TGT)
    SRC:state {offer promise} to {ease lift relax} {restriction ban sanction curfew}
    cameo 035
    + Hungary offered concessions to Brussels.  HUN > -
    + Jordan made a goodwill gesture to Syria.  JOR > SYR
    - The seller offered a concession on the rug.

# --- settling disputes ---

to-arbitration
    SRC:state|armed {submit refer take bring} {dispute case border_dispute row quarrel conflict issue} to {arbitration arbitrator mediator}
    SRC:state|armed {agree consent} to|on {arbitration referendum plebiscite commission_of_inquiry joint_inquiry}
    mutual
    cameo 037
    + Chad and Libya submitted their dispute to arbitration.  TCD = LBY
    + Kenya agreed to a plebiscite with Somalia.  KEN > SOM
    - The couple took the dispute to an arbitrator of taste.

seek-solution
    SRC:state|armed {seek pursue favour favor support want} {peaceful_solution negotiated_settlement political_solution diplomatic_solution peaceful_settlement political_settlement peaceful_resolution} (with|to|in|of TGT)
    SRC:state|armed {renounce forswear} {force war military_action} (against|in|over TGT)
    cameo 037
    + Turkey pursued a negotiated settlement with Greece.  TUR > GRC
    + Brazil renounced force against Guyana.  BRA > GUY
    - The judge pursued a peaceful solution to the puzzle.

offer-venue-talks
    SRC:state {offer propose} {itself himself capital territory venue city} as|for {mediator venue host broker talks go-between site}
    SRC:state {volunteer} as {mediator go-between host broker}
    one-way
    cameo 039
    + Kazakhstan offered its capital for talks between Syria and Turkey.  KAZ > SYR
    + Ireland offered itself as a mediator.  IRL > -
    - The hotel offered itself as a venue.

# --- joining and lending ---

open-to-investors
    SRC:state {promise pledge offer guarantee} {incentive tax_break tax_holiday protection guarantee} to|for {investor company firm}
    SRC:state {invite woo court} {investor investment company} from TGT
    SRC:state {eye plan consider explore} {investment joint_venture purchase pipeline trade_deal} (in|with|from TGT)
    cameo 0311
    + Angola wooed investors from Portugal.  AGO > PRT
    + A pipeline with Benin was considered by Niger.  NER > BEN
    - The shop considered the purchase of a van.

vow-joint-action
    SRC:state|armed {vow pledge promise agree} {closer_cooperation joint_action coordination joint_effort tighter_security closer_coordination common_action unity} (with|against|on TGT)
    SRC:state|armed {vow pledge promise agree} {%coop} with TGT
    mutual
    target slot
    cameo 030
    + Togo and Ghana vowed closer cooperation against smugglers.  TGO = GHA
    + Closer coordination with Mali was promised by Niger.  NER > MLI
    - The sisters vowed unity.

# --- what only sounds like it ---

assured-of
    nothing
    ANY be {assured certain} of ANY
    ANY be {committed dedicated} to {excellence quality art craft sport}
    - The premier is assured of a seat.

line-up-package
    SRC:state {line_up arrange put_together assemble cobble_together} {loan rescue_plan rescue_package aid_package credit bailout package rescue} for TGT
    SRC:state {draw_up announce unveil prepare} {plan scheme blueprint} to {rebuild aid support help reconstruct train assist}
    SRC:state {draw_up prepare work_out} {blueprint rescue_plan marshall_plan reconstruction_plan} for TGT
    cameo 0331
    + Saudi Arabia lined up a loan for Pakistan.  SAU > PAK
    + A reconstruction plan for Libya was drawn up by Italy.  ITA > LBY
    - The bank arranged a loan for a farmer.

okay-sale
    SRC:state {okay ok green-light greenlight} {sale export delivery transfer shipment} of %arms (to TGT)
    SRC:state {approve clear} {sale export} of %arms (to TGT)
    SRC:state {okay ok greenlight} {visit loan plan deal purchase} (by|to|of|with TGT)
    SRC:state {lift waive} {hold objection} on {sale delivery transfer} (of ANY) (to TGT)
    cameo 0312
    + Germany cleared the sale of submarines to Singapore.  DEU > SGP
    - The clerk approved the sale of jets of water.

at-disposal
    SRC:state|armed {put place} ANY at {disposal service} of TGT
    SRC:state {volunteer} {troop soldier doctor nurse police_officer ship helicopter plane} (for|to TGT)
    SRC:state {offer} ANY as {gift loan contribution} to TGT
    cameo 033
    + Cyprus put its airports at the disposal of the United States.  CYP > USA
    + Doctors for Sierra Leone were volunteered by Cuba.  CUB > SLE
    - The inn put a bicycle at the disposal of a guest.

decide-in-principle
    SRC:state|armed {decide} in {principle} (ACT)
    SRC:state|armed {give} {agreement approval consent yes} in {principle} (to TGT)
    SRC:state|armed {reach} {agreement deal understanding} in {principle} (with|on TGT)
    mutual
    cameo 030
    + Poland and Ukraine reached an agreement in principle on grain.  POL = UKR
    - The board reached a deal in principle on chairs.

vow-restraint
    SRC:state|armed {promise pledge vow agree} {non-aggression non-intervention standstill} (against|in|on|to TGT)
    cameo 0356
    + Ethiopia pledged non-intervention in Somalia.  ETH > SOM
    - The artist pledged a standstill of the hand.

date-for-act
    SRC:state|armed {set fix name announce} {date day} for {handover withdrawal release pullout truce disarmament recognition exchange transfer independence reopening}
    SRC:state|armed {draw_up agree publish} {timetable schedule} for {handover withdrawal release pullout disarmament independence}
    cameo 035
    + Britain set a date for the handover of the islands to Mauritius.  GBR > -
    + A timetable for the withdrawal was agreed by France and Chad.  FRA = TCD
    - The shop set a date for the exchange of comics.

seek-closer-ties
    SRC:state {seek pursue want} {tie ties relation cooperation co-operation link partnership}
    mutual
    needs target
    cameo 030
    + Brazil and China are seeking closer military ties.  BRA = CHN
    - Two clubs are seeking closer ties.

form-group
    SRC:state {form create set_up establish} {group contact_group pressure_group lobby club forum}
    mutual
    unless {working joint}
    needs target
    cameo 030
    + Japan and India formed a group to win seats in the council.  JPN = IND
    - Two singers formed a group.

commit-oneself
    SRC:state|armed {commit} {itself themselves himself herself} to ANY
    + The Ethiopian rebels committed themselves to the peace process.  ETH REB > -
    - The nun committed herself to prayer.
