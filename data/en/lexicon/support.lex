# support.lex: verbal and diplomatic backing: praise, endorsement, recognition, starting ties, signed agreements, apologies.
type SUPPORT

set cause
    integrity sovereignty independence right cause effort bid plan government opposition struggle process initiative proposal
    policy stance position resolution

back
    SRC {support back endorse champion favour favor approve welcome defend advocate espouse} TGT
    SRC {support back endorse champion favour favor approve welcome defend advocate espouse} %cause
    SRC {express voice pledge reaffirm reiterate offer declare give lend underline underscore stress} {support backing solidarity commitment confidence} (for|to|with TGT)
    SRC {stand} by|with|behind TGT
    SRC be {committed} to TGT
    noun support, backing, endorsement, approval, solidarity, commitment (for|to|with|of TGT) (by SRC)
    of SRC
    cameo 051
    + Poland backed Ukraine.  POL > UKR
    + Algeria expressed solidarity with the Palestinians.  DZA > PSE
    + Support by Qatar for Hamas angered Egypt.  QAT > -
    - The beam supports the roof.
    - Fans backed the horse to win.

praise
    SRC {praise hail laud commend applaud salute congratulate thank compliment extol} TGT (for|on ANY)
    SRC {praise hail laud commend applaud salute congratulate thank compliment extol} ANY (for|on ANY)
    SRC {pay} {tribute} to TGT
    noun praise, tribute (for|to TGT) (by|from SRC)
    of SRC
    cameo 051
    + Germany praised Jordan for taking in refugees.  DEU > JOR
    + Vietnam was congratulated by Laos on its anniversary.  LAO > VNM
    - Critics hailed the film.
    - It hailed all night.

recognise
    SRC {recognize recognise} TGT (as ANY)
    SRC {grant give extend} {recognition} to TGT
    noun recognition (of TGT) (by SRC)
    of TGT
    cameo 054
    + Germany recognised Kosovo.  DEU > KOS
    + Recognition of Armenia by Turkey was delayed.  TUR > ARM
    - He recognised an old friend in the crowd.

forgive
    SRC {forgive forgave absolve} TGT
    cameo 056
    + Japan forgives China, the emperor said.  JPN > CHN
    - She forgave her brother.

ally
    SRC {ally align side} with TGT
    SRC {join} {alliance coalition bloc union organisation organization} (with|of TGT)
    SRC {form forge} {alliance partnership coalition} (with TGT)
    mutual
    cameo 050
    + Serbia sided with Russia.  SRB > RUS
    + Sweden and Finland formed an alliance.  SWE = FIN
    - He joined a choir.

defend-ally
    SRC {defend justify} TGT:state (against|over ANY)
    SRC {defend justify} {decision action policy move record} (of|by TGT)
    cameo 052
    + Hungary defended Poland against criticism.  HUN > POL
    - The knight defended the bridge in the tale.

come-out-for
    SRC {come_out come speak_up speak} in {support favor favour defense defence} (of TGT)
    SRC {come_out} for|behind TGT
    SRC be {supportive} of TGT
    SRC {lend throw} {weight voice name} (to|behind TGT)
    cameo 051
    + Greece came out in support of Cyprus.  GRC > CYP
    - The sun came out for lunch.

# --- praise ---

set laud
    praise hail laud commend applaud salute extol compliment lionise lionize acclaim admire
set kindword
    praise tribute gratitude appreciation admiration respect thanks acclaim homage congratulation felicitation best_wish greeting

praise-leader
    SRC {%laud} TGT:state|people|armed (for|on|as ANY)
    SRC {heap lavish shower} {praise compliment} on|upon TGT
    SRC {have} {praise} for TGT
    SRC {single_out} TGT for {praise}
    SRC be {full} of {praise} (for TGT)
    noun praise, acclaim (for|of TGT) (by|from SRC)
    of TGT
    cameo 051
    + The Portuguese premier heaped praise on Angola.  PRT GOV > AGO
    + Jordan was applauded by the United Nations for its patience.  IGO > JOR
    - Critics heaped praise on the play.

praise-deed
    SRC {%laud} {effort role decision contribution restraint courage policy leadership progress reform move work commitment handling performance initiative generosity help cooperation step election agreement} (of|by|in|from TGT)
    SRC {welcome applaud} {election formation appointment victory release ceasefire withdrawal agreement ratification resumption decision arrest} (of|by|in|between TGT)
    cameo 051
    + The United States commended the role of Qatar.  USA > QAT
    + The restraint of Lebanon was praised by Egypt.  EGY > LBN
    + Turkey welcomed the election of the Somali president.  TUR > SOM GOV
    - Judges praised the performance of the dancer.

pay-tribute
    SRC {pay} {tribute homage respects} to TGT
    SRC {express voice convey extend offer send} %kindword (to|for|towards TGT)
    SRC {convey extend send} TGT {greeting congratulation best_wish}
    noun {tribute} to TGT (by|from SRC)
    cameo 051
    + Cuba conveyed its greetings to Vietnam.  CUB > VNM
    + Tribute was paid to French soldiers by the mayor.  - > FRA
    - The band paid tribute to a dead drummer.

congratulate-winner
    SRC {congratulate felicitate} TGT (on|for|upon ANY)
    SRC {wish} TGT:state {success luck}
    SRC {toast} TGT:state
    noun {congratulation felicitation} (to TGT) (from|by SRC)
    cameo 051
    + Brazil congratulated the new Chilean president on his victory.  BRA > CHL GOV
    + The king of Bahrain was congratulated by Oman.  OMN > BHR
    - Dad congratulated the bride.

thank-helper
    SRC {thank} TGT:state|people|armed (for ANY)
    SRC be {grateful thankful indebted} to TGT (for ANY)
    SRC {owe} {debt thanks} to TGT
    SRC {acknowledge appreciate value} {help support contribution role friendship effort} (of|from|by TGT)
    cameo 051
    + Nepal is grateful to India for the blankets.  NPL > IND
    + Canada appreciated the help of Mexico.  CAN > MEX
    - She was grateful to the nurse.

decorate
    SRC {award present confer bestow} {medal order decoration title honour honor citizenship peace_prize nobel_peace_prize} on|upon|to TGT
    SRC {decorate honour honor} TGT:state|armed|people (with|for ANY)
    SRC {name rename} {street square airport avenue} after TGT
    SRC {unveil erect dedicate} {statue monument memorial plaque} (to|of|for TGT)
    cameo 051
    + Kosovo named a street after an American president.  KOS > USA
    + A French general was decorated by Poland.  POL > FRA
    - The town erected a statue to a baker.

approve-policy
    SRC {back support endorse approve champion advocate defend uphold favour favor} {plan policy stance position decision proposal initiative resolution candidacy bid sovereignty territorial_integrity independence unity cause statehood two-state_solution peace_process claim mission} of|by|in|from TGT
    SRC {back support endorse} {call demand} (of|by|from TGT) for ANY
    SRC be {supportive} of {plan policy position decision proposal bid sovereignty} (of|by TGT)
    cameo 051
    + Senegal supported the sovereignty of Morocco.  SEN > MAR
    + The candidacy of Kenya was endorsed by Uganda.  UGA > KEN
    - Stilts support the plan of the house.

declare-solidarity
    SRC {declare express voice show demonstrate convey reaffirm reiterate} {solidarity support sympathy backing confidence friendship unity allegiance trust} (with|for|to|in TGT)
    SRC {stand} in|with|by {solidarity side} (with|of TGT)
    SRC {stand} {shoulder} with TGT
    SRC {throw} {support weight backing} behind TGT
    SRC {come_out} in {support favour favor} of TGT
    SRC {give lend} {support backing endorsement blessing approval} to TGT
    SRC {give lend} TGT {support backing endorsement blessing approval}
    noun {expression show message statement} of {solidarity support sympathy} (with|for|to TGT) (by|from SRC)
    cameo 051
    + Ireland showed solidarity with Palestine.  IRL > PSE
    + Belarus threw its weight behind Serbia.  BLR > SRB
    + Greece gave its backing to Jordan.  GRC > JOR
    - The frame gives support to the vine.

endorse-candidate
    SRC {endorse back support campaign_for stump_for} {candidate nominee opposition_leader challenger contender incumbent} (in|of|from TGT)
    SRC {campaign stump lobby canvass speak} for|on_behalf_of TGT:state|people
    SRC {throw} {support endorsement} behind {candidate nominee} (of|in TGT)
    cameo 053
    + The Hungarian premier backed the opposition leader in Slovenia.  HUN GOV > SVN
    + Russia lobbied for Serbia.  RUS > SRB
    - The agent canvassed the street for a client.

rally-support
    SRC {rally drum_up mobilise mobilize build muster round_up} {support backing coalition} for TGT
    SRC {call appeal} for {support backing} for TGT
    SRC {rally march demonstrate} in {support favour favor solidarity} (of|with TGT)
    cameo 053
    + The Saudi king mustered support for Sudan.  SAU > SDN
    + Students in Jordan rallied in support of Gaza.  JOR > PSE
    - The manager drummed up support for the shop.

defend-in-words
    SRC {defend justify} TGT:state|armed (against|over|from ANY)
    SRC {defend justify} {decision action policy record conduct handling strike operation crackdown intervention role right} (of|by|in TGT)
    SRC {come jump leap rush} to {defence defense} of TGT
    SRC {speak_out speak_up stand_up stick_up} for TGT
    SRC {deny reject dismiss} {criticism allegation} of TGT
    noun {defence defense} of TGT (by SRC)
    cameo 052
    + India defended the conduct of Bhutan.  IND > BTN
    + Syria spoke up for Iran.  SYR > IRN
    - The keeper came to the defence of his goal.

vote-in-favour
    SRC {vote} for|in_favour_of|in_favor_of {resolution motion admission membership recognition proposal} (of|by|from TGT)
    SRC {vote} to {support recognise recognize admit back} TGT
    SRC {side} with TGT (in|on|over|against ANY)
    SRC {take} {side} of TGT
    cameo 051
    + Malta voted for the admission of Palestine.  MLT > PSE
    + The Czech parliament sided with Israel.  CZE LEG > ISR
    - The jury voted for the singer.

# --- recognition and ties ---

recognise-state
    SRC:state {recognise recognize acknowledge} {independence sovereignty statehood state government claim result opposition rule authority annexation border right legitimacy council} (of|in|to|over TGT)
    SRC {recognise recognize} TGT as {president government state leader ruler representative capital authority}
    SRC {grant extend give offer} {recognition diplomatic_recognition} to TGT
    SRC {grant give} TGT {recognition diplomatic_recognition}
    noun {recognition} of TGT (by SRC)
    cameo 054
    + Sweden recognised the independence of Lithuania.  SWE > LTU
    + Recognition was granted to South Sudan by Egypt.  EGY > SSD
    + Colombia recognized the opposition leader as president of Venezuela.  COL > -
    - The dog recognised the right door.

open-ties
    SRC {establish restore resume renew re-establish reestablish open normalise normalize forge} {ties tie relation relationship diplomatic_relation diplomatic_tie diplomatic_link link full_relation} (with|between TGT)
    noun {establishment restoration resumption normalisation normalization renewal} of {ties relation tie diplomatic_relation link} (with|between TGT) (by SRC)
    mutual
    cameo 050
    + Chad restored relations with Israel.  TCD > ISR
    + The establishment of relations between Fiji and Cuba was marked.  FJI = CUB
    - The farm restored links with its past.

deepen-ties
    SRC {improve strengthen deepen upgrade boost cement expand warm consolidate bolster enhance repair mend rebuild} {ties tie relation relationship link bond partnership friendship alliance} (with|between TGT)
    SRC {elevate raise upgrade} {ties relation relationship} to {partnership level strategic_partnership} (with TGT)
    noun {improvement strengthening deepening warming thaw} of|in {ties relation tie relationship} (with|between TGT)
    noun {rapprochement thaw detente} (with|between TGT)
    mutual
    cameo 050
    + Angola strengthened its ties with Portugal.  AGO > PRT
    + Greece and Turkey mended relations.  GRC = TUR
    + A thaw between Cuba and the United States began.  CUB = USA
    - The band cemented its bond with fans.

open-embassy
    SRC:state {open reopen inaugurate establish set_up upgrade} {embassy consulate mission liaison_office diplomatic_mission interest_section representation} (in|to TGT)
    SRC:state {move relocate transfer} {embassy} to {jerusalem}
    noun {opening reopening} of {embassy consulate diplomatic_mission} (in TGT) (by SRC)
    cameo 050
    + Denmark reopened its embassy in Iraq.  DNK > IRQ
    + A consulate was opened in Libya by Malta.  MLT > LBY
    - The artist opened an office in the attic.

send-ambassador
    SRC:state {appoint name send return accredit nominate designate} {ambassador envoy consul charge_d'affaires special_envoy high_commissioner} (to|in|for TGT)
    SRC:state {exchange swap} {ambassador envoy} (with TGT)
    SRC {present hand_over} {credential letter_of_credence} (to TGT)
    SRC:state {accept receive} {credential} (of|from TGT)
    cameo 050
    + Syria named an ambassador to Egypt.  SYR > EGY
    + The Nepalese ambassador presented credentials to the Thai king.  NPL > THA
    - The brand named an actress its ambassador.

admit-member
    SRC:state {admit readmit accept welcome invite} TGT:state (as|into|to {member observer bloc alliance union membership})
    SRC:state {grant give} {membership observer_status candidate_status full_membership} to TGT
    SRC:state {grant give} TGT {membership observer_status candidate_status full_membership}
    SRC:state {ratify approve back endorse} {accession membership entry admission bid application candidacy} of TGT
    cameo 050
    + The African Union admitted Morocco as a member.  IGO > MAR
    + Turkey ratified the accession of Finland.  TUR > FIN
    - The gym admitted a new member.

accede-to-org
    SRC:state {join enter rejoin} {nato bloc alliance union african_union commonwealth organisation organization league council treaty pact convention court agreement accord}
    SRC:state {accede adhere} to {treaty convention pact protocol charter statute accord}
    SRC:state {become} {member} of TGT
    SRC:state {form create found launch establish} {bloc alliance union confederation league council axis} (with TGT)
    mutual
    cameo 050
    + Malawi acceded to the convention.  MWI > -
    + Mali, Niger and Burkina Faso formed an alliance.  MLI = NER
    + East Timor became a member of the United Nations.  TLS > IGO
    - The clubs formed a league.

# --- agreements ---

sign-peace
    SRC {sign conclude initial seal reach clinch ink strike make finalise finalize} {peace peace_deal peace_accord peace_agreement peace_treaty peace_pact armistice ceasefire_agreement ceasefire_deal truce_agreement non-aggression_pact friendship_treaty} (with|between TGT)
    noun {signing conclusion} of {peace_deal peace_accord peace_agreement peace_treaty armistice ceasefire_agreement} (with|between|by TGT)
    mutual
    cameo 057
    + Angola made peace with the rebels.  AGO > REB
    + The signing of a peace accord between Sudan and South Sudan was hailed.  SDN = SSD
    - The twins made peace over ice cream.

sign-trade-pact
    SRC {sign conclude initial seal reach clinch ink strike finalise finalize} {trade_deal trade_agreement trade_pact free-trade_deal free-trade_agreement investment_treaty oil_deal gas_deal energy_deal loan_agreement fishing_agreement economic_pact tax_treaty grain_deal} (with|between TGT)
    noun {signing conclusion} of {trade_deal trade_agreement trade_pact free-trade_agreement} (with|between|by TGT)
    mutual
    cameo 057
    context economic
    + Ecuador signed a trade pact with China.  ECU > CHN
    + A gas deal was struck by Bulgaria and Turkey.  BGR = TUR
    - The striker signed a deal with a shoe brand.

sign-defence-pact
    SRC {sign conclude initial seal reach ink strike finalise finalize} {defence_pact defense_pact security_pact military_pact defence_agreement defense_agreement security_agreement military_agreement arms_deal defence_deal alliance_treaty mutual_defence_treaty arms_treaty disarmament_treaty status-of-forces_agreement base_agreement} (with|between TGT)
    noun {signing conclusion} of {defence_pact defense_pact security_pact military_pact arms_treaty} (with|between|by TGT)
    mutual
    cameo 057
    context military
    + Australia signed a security pact with Papua New Guinea.  AUS > PNG
    + Greece and France concluded a defence pact.  GRC = FRA

sign-border-deal
    SRC {sign conclude initial seal reach ink strike finalise finalize} {border_agreement border_treaty border_deal maritime_agreement extradition_treaty readmission_agreement migration_deal migrant_deal refugee_deal water_treaty transit_agreement visa_agreement} (with|between TGT)
    mutual
    cameo 057
    + Israel reached a maritime agreement with Lebanon.  ISR > LBN
    + A migration deal was signed by Italy and Albania.  ITA = ALB
    - The farm signed a water contract.

sign-coalition-deal
    SRC {sign conclude reach strike agree seal} {coalition_deal coalition_agreement power-sharing_deal power-sharing_agreement unity_deal unity_agreement} (with|between TGT)
    SRC {form} {coalition coalition_government unity_government alliance} with TGT
    mutual
    cameo 057
    context legislative
    + The Greek socialists formed a coalition with the conservatives.  GRC > -
    + Fatah and Hamas signed a unity deal.  PSE = PSE
    - The flavours formed a coalition with mint.

signature
    SRC {sign conclude ratify initial adopt seal ink clinch finalise finalize strike reach agree} %agreement (with TGT)
    SRC {sign conclude initial seal reach clinch ink strike finalise finalize cut forge hammer_out} {agreement treaty accord pact deal protocol memorandum memorandum_of_understanding convention charter contract declaration joint_statement communique mou framework compact} (with|between TGT)
    SRC {come} to {agreement understanding arrangement terms} with TGT
    SRC {enter} into {agreement treaty accord pact contract} with TGT
    noun {signing signature conclusion initialling} of {agreement treaty accord pact deal protocol memorandum declaration contract} (with|between|by TGT)
    mutual
    cameo 057
    + Mexico entered into a pact with Guatemala.  MEX > GTM
    + The signing of a declaration by Iran and Oman was filmed.  IRN = OMN
    - The writer signed a contract with a publisher.

ratify-treaty
    SRC {ratify adopt approve endorse pass} {treaty protocol convention accord pact charter statute constitution_treaty accession_treaty trade_agreement peace_agreement peace_deal border_agreement ceasefire_deal} (with|on|of TGT)
    noun {ratification adoption} of {treaty protocol convention accord pact agreement} (with TGT) (by SRC)
    cameo 057
    + The Japanese parliament ratified a trade agreement with Britain.  JPN LEG > GBR
    + The treaty with Norway was ratified by Russia.  RUS > NOR
    - The board adopted a protocol on coffee.

renew-treaty
    SRC {renew extend prolong revive update} {treaty agreement accord pact deal truce memorandum lease protocol} (with TGT)
    SRC {honour honor observe respect uphold keep abide_by comply_with implement} {treaty agreement accord pact commitment obligation truce peace_deal} (with TGT)
    SRC {stick adhere} to {treaty agreement accord pact deal} (with TGT)
    noun {renewal extension implementation} of {treaty agreement accord pact deal} (with|between TGT) (by SRC)
    cameo 057
    + Russia extended a treaty with the United States.  RUS > USA
    + The lease with Djibouti was renewed by France.  FRA > DJI
    - The tenant renewed the lease of his flat.

# --- apology, forgiveness, sympathy ---

say-sorry
    SRC {apologise apologize} (to TGT) (for|over ANY)
    SRC {offer issue make express give tender present} {apology formal_apology public_apology regret remorse} (to TGT) (for|over ANY)
    SRC {offer give} TGT {apology formal_apology}
    SRC {say} {sorry} (to TGT)
    SRC {ask beg} TGT for {forgiveness pardon}
    SRC {ask beg} for {forgiveness pardon} (from|of TGT)
    SRC {regret} {killing death attack incident massacre deportation shooting} (of|in|on TGT)
    SRC {atone} for {massacre crime atrocity slavery colonialism} (in|against TGT)
    noun apology (to TGT) (by|from SRC)
    of SRC
    cameo 055
    + Belgium apologised to Rwanda.  BEL > RWA
    + A formal apology was made to Indonesia by the Netherlands.  NLD > IDN
    + Turkey regretted the killing of a Russian pilot.  TUR > RUS
    - The waiter apologised for the soup.

forgive-foe
    SRC {forgive absolve} TGT (for ANY)
    SRC {reconcile} with TGT
    SRC {bury} {hatchet} (with TGT)
    SRC {bury} {difference} (with TGT)
    SRC {make_up} with TGT:state
    noun {reconciliation} with|between TGT
    mutual
    cameo 056
    + Qatar reconciled with Saudi Arabia.  QAT > SAU
    + Kenya and Somalia buried the hatchet.  KEN = SOM
    - The buried treasure held a hatchet.

condole
    SRC {offer express send extend convey} {condolence sympathy deepest_sympathy grief sorrow} (to|with|over TGT)
    SRC {mourn grieve} with TGT
    SRC {mourn} {death killing victim loss} (of|in TGT)
    SRC {observe hold} {minute moment} of {silence} (for TGT)
    noun condolence, message_of_sympathy (to TGT) (from|by SRC)
    cameo 050
    + Greece sent condolences to Turkey after the quake.  GRC > TUR
    + Vietnam mourned the death of the Cuban leader.  VNM > CUB
    - Neighbours mourned the death of the oak.

# --- of other kinds ---

befriend
    SRC:state {woo court embrace befriend cosy_up warm_up cuddle_up} (to TGT)
    SRC:state {woo court embrace befriend} TGT:state
    SRC {extend offer} {hand} of {friendship} to TGT
    SRC {draw move grow inch} closer_to|close_to TGT:state
    SRC {get_along} with TGT:state
    cameo 050
    + Serbia drew closer to China.  SRB > CHN
    + Niger was wooed by Russia.  RUS > NER
    - The suitor wooed a widow.

ease-visa
    SRC:state {waive abolish scrap drop ease lift} {visa visa_requirement visa_rule} (for|with TGT)
    SRC:state {grant give offer} {visa-free_travel visa-free_entry visa_waiver most-favoured-nation_status preferential_status} to TGT
    SRC:state {grant give} TGT {visa-free_travel visa-free_entry visa_waiver}
    cameo 050
    + China waived visas for French citizens.  CHN > FRA
    + Oman waived visas for Iranian citizens.  OMN > -
    - The club waived the fee for guests.

trust
    SRC {trust} TGT:state
    SRC {express have voice show} {confidence trust faith} in TGT
    SRC {give} {vote_of_confidence} to TGT
    SRC {win} {vote_of_confidence confidence_vote} (in|from TGT)
    cameo 051
    + Iraq voiced confidence in the United Nations.  IRQ > IGO
    - The coach had faith in his keeper.

celebrate-ties
    SRC:state {celebrate mark commemorate} {anniversary} of {tie relation treaty friendship} (with TGT)
    SRC:state {celebrate hail} {friendship alliance partnership} (with TGT)
    SRC {describe hail call} TGT as {friend ally partner brother}
    SRC {call} TGT {friend ally partner brother}
    cameo 051
    + Cuba described Angola as a friend.  CUB > AGO
    + Britain celebrated its alliance with Portugal.  GBR > PRT
    - He called his dog a friend.




# --- more ways to back ---

stick-with
    SRC:state {stand stick side rally unite} by|with|behind TGT
    SRC:state {close} {rank} behind|with TGT
    SRC:state {remain stay} {loyal faithful committed} to TGT
    SRC be {loyal faithful} to TGT
    cameo 052
    + Argentina stood by Peru.  ARG > PER
    + Hungarian troops remained loyal to the king.  HUN > -
    - Readers stayed loyal to the magazine.

lionise
    SRC:state {glorify venerate idolise idolize eulogise eulogize honour honor cheer fete} TGT
    SRC:state {sing} {praise} of TGT
    SRC:state {take pull} {hat} off|to TGT
    SRC:state {raise lift} {toast glass} to TGT
    cameo 051
    + North Korea glorified its soldiers.  PRK > PRK
    + Kenya sang the praises of China.  KEN > CHN
    - Fans sang the praises of the cheese.

second-motion
    SRC:state {echo share endorse second} {view concern position call criticism sentiment assessment} (of|by|from|with TGT)
    SRC:state {share} {goal value interest commitment} with TGT
    SRC:state {agree concur} with {assessment view position decision} (of|by TGT)
    cameo 051
    + Latvia echoed the concerns of Estonia.  LVA > EST
    + Chad shares the concern of Mali.  TCD > MLI
    - The hall echoed the call of a bird.

give-blessing
    SRC:state {give lend offer} {blessing seal_of_approval stamp_of_approval tacit_support moral_support moral_backing diplomatic_cover political_cover} (to|for TGT)
    SRC:state {bless sanctify sanction} {deal mission intervention plan union candidacy} (of|by|with TGT)
    SRC:state {give} {vote thumbs-up} to TGT
    cameo 051
    + Russia gave moral support to Syria.  RUS > SYR
    - The priest blessed the union of two bakers.

vouch-for
    SRC:state {vouch plead argue speak intercede make_case} for|on_behalf_of TGT
    SRC:state {champion plead} {cause case} of TGT
    SRC:state {advocate} for TGT
    cameo 053
    + Ireland championed the cause of East Timor.  IRL > TLS
    + Sweden advocated for Ukraine.  SWE > UKR
    - The lawyer pleaded the case of a cat.

sponsor-bid
    SRC:state {sponsor nominate propose put_forward} TGT:state for {membership presidency seat prize nobel_peace_prize post chairmanship}
    SRC:state {second support back} {nomination candidacy application} of|by TGT
    cameo 053
    + Poland proposed Ukraine for membership.  POL > UKR
    + The nomination of Rwanda was backed by Kenya.  KEN > RWA
    - The critic put forward a novel for the prize.

absolve
    SRC:state {exonerate absolve vindicate clear} TGT:state|armed (of|from ANY)
    SRC:state {rule_out} {involvement role} of TGT
    cameo 052
    + Pakistan absolved Iran of the attack.  PAK > IRN
    - The tests cleared the milk.

unite-states
    SRC:state {merge reunite unify federate} with TGT:state
    SRC:state {form create} {federation union confederation} with TGT
    SRC:state {sign} {union_treaty unification_treaty}
    noun {reunification unification} with|of|between TGT
    mutual
    cameo 057
    + Zanzibar formed a union with Tanganyika.  - > -
    + Egypt created a federation with Syria.  EGY > SYR
    - The firm merged with a brewer.

make-peace
    SRC:state|armed {make conclude} {peace} (with TGT)
    SRC:state|armed {patch_up heal settle bury make_up} {quarrel rift feud row difference dispute} (with|between TGT)
    SRC:state|armed {turn} {page} on|in {dispute relation conflict} (with TGT)
    mutual
    cameo 057
    + Uganda made peace with the rebels.  UGA > REB
    + Bahrain and Qatar healed their rift.  BHR = QAT
    - The knee healed.

show-remorse
    SRC:state {acknowledge admit recognise recognize} {genocide crime massacre guilt colonial_crime atrocity wrong} (against|in|of TGT)
    SRC:state {express show} {remorse contrition repentance shame} (to|for|over TGT)
    SRC:state {rehabilitate} TGT:people
    cameo 055
    + Germany acknowledged the genocide in Namibia.  DEU > NAM
    + Remorse was shown to Korea by a Japanese minister.  JPN > -
    - The dog showed remorse for the slipper.

hail-outcome
    SRC:state {welcome hail applaud celebrate cheer} {ruling verdict ceasefire truce peace_deal accord election_result outcome reform breakthrough arrest release resolution transition} (in|of|between|by|on|against TGT)
    cameo 051
    + The United States hailed the transition in Gambia.  USA > GMB
    + A truce in Yemen was welcomed by Oman.  OMN > YEM
    - The crowd celebrated the outcome of the race.

dedicate-day
    SRC:state {declare observe hold} {day_of_mourning national_mourning mourning minute_of_silence} (for|over|after TGT)
    SRC:state {lower fly} {flag} at|to {half-mast} (for TGT)
    cameo 050
    + Brazil declared national mourning for the Pope.  BRA > -
    - The ship flew a flag at half speed.




# --- nouns and set phrases ---

extend-sympathy
    SRC:state {sympathise sympathize empathise commiserate} with TGT
    SRC:state {feel} {sympathy} for TGT
    SRC:state {share} {grief pain sorrow} (of|with TGT)
    cameo 050
    + Indonesia sympathised with the Palestinians.  IDN > PSE
    + Norway shared the grief of Japan.  NOR > JPN
    - Readers sympathised with the villain.

show-respect
    SRC:state {respect} {sovereignty independence territorial_integrity border choice verdict election_result decision will} (of|by|in TGT)
    SRC:state {guarantee affirm reaffirm} {sovereignty independence territorial_integrity border neutrality} (of TGT)
    SRC:state {show pay express} {respect} (to|for TGT)
    cameo 051
    + Russia guaranteed the borders of Armenia.  RUS > ARM
    + The independence of Georgia was respected by Turkey.  TUR > GEO
    - The essay respects the choice of the reader.

sister-cities
    SRC:state {elect choose name appoint} TGT:state to|as {council chair seat presidency}
    SRC:state {vote} TGT:state into|onto {council bloc union commission}
    cameo 050
    + The General Assembly elected Ecuador to the council.  IGO > ECU
    - The pupils elected a class speaker.

cheerlead
    SRC:state {cheer cheer_on root_for egg_on encourage} TGT:state|armed
    SRC:state {offer give voice} {encouragement moral_support} (to|for TGT)
    SRC:state {wave} {flag} of TGT
    cameo 051
    + Iran cheered on Hezbollah.  IRN > -
    + Encouragement was given to Sudan by Egypt.  EGY > SDN
    - The crowd cheered on the leader of the race.

no-objection
    SRC:state {have raise see} no {objection problem} (to|with ANY)
    SRC:state {refuse decline} to {criticise criticize condemn} TGT
    SRC:state {shield protect} TGT from {criticism condemnation sanction resolution}
    cameo 052
    + India shielded Myanmar from criticism.  IND > MMR
    - The hat shields the official from rain.

veto-for-ally
    SRC:state {excuse play_down downplay defend justify} {conduct action strike killing crackdown attack abuse raid} of|by TGT
    SRC:state {plead} {case} of TGT
    SRC:state {make} {case} for TGT
    cameo 052
    + Belarus justified the raid by Russia.  BLR > RUS
    - He justified the action of the plot.

acclaim-pact
    SRC:state {hail praise welcome applaud} {deal agreement pact accord treaty} between|with|by TGT
    SRC:state {describe hail praise} ANY as {historic milestone breakthrough}
    cameo 051
    one-way
    + Jordan hailed the pact between Iran and Saudi Arabia.  JOR > IRN
    - Critics hailed the film as a milestone.

rename-ally
    SRC:state {designate declare name} TGT as {ally major_ally partner friendly_state strategic_partner}
    SRC:state {designate declare name} TGT {ally major_ally partner strategic_partner}
    cameo 050
    + The United States designated Kenya as an ally.  USA > KEN
    - The firm named a cafe as partner.

honour-guard
    SRC:state {confer bestow} {citizenship doctorate knighthood honorary_degree} on|upon TGT
    SRC:state {make} TGT {honorary_citizen knight}
    SRC:state {knight decorate ennoble} TGT:people|state
    cameo 051
    + A Spanish judge was knighted by Belgium.  BEL > ESP
    - The college conferred a doctorate on a poet.

anniversary-wish
    SRC:state {send extend convey} {wish get-well_wish good_wish greeting new_year_greeting} to TGT
    cameo 051
    + Greetings were sent to Qatar by Malaysia.  MYS > QAT
    - She sent greetings to a pen pal.

cosign
    SRC:state {sign co-sign countersign} {joint_declaration joint_communique joint_statement final_act statement_of_support petition} (with TGT)
    SRC:state {issue publish release} {joint_statement joint_declaration joint_communique} (with TGT)
    mutual
    cameo 057
    + France issued a joint statement with Egypt.  FRA > EGY
    + Chile and Peru co-signed a joint declaration.  CHL = PER
    - The bands issued a joint statement of taste.

sign-nuclear-deal
    SRC {sign reach conclude seal strike clinch initial} {nuclear_deal nuclear_agreement arms_control_treaty test_ban_treaty climate_accord climate_deal climate_pact non-proliferation_treaty} (with|between TGT)
    mutual
    cameo 057
    + Argentina reached a nuclear agreement with Brazil.  ARG > BRA
    + A climate pact was signed by China and France.  CHN = FRA

sign-debt-deal
    SRC {sign reach conclude seal strike clinch agree} {debt_deal bailout_deal restructuring_deal swap_agreement double-taxation_treaty air_services_agreement aviation_agreement labour_agreement} (with|between TGT)
    mutual
    cameo 057
    context economic
    + Suriname reached a debt deal with India.  SUR > IND
    - The tenor struck a labour agreement with the opera.

sign-prisoner-deal
    SRC {sign reach conclude seal strike} {prisoner_deal exchange_deal hostage_deal release_deal swap_deal disengagement_agreement withdrawal_agreement} (with|between TGT)
    mutual
    cameo 057
    + Israel reached a hostage deal with Hamas.  ISR > PSE
    + A withdrawal agreement was signed by Angola and Congo.  AGO = -

sign-culture-deal
    SRC {sign conclude seal} {cultural_agreement education_agreement science_agreement health_agreement tourism_agreement sports_agreement heritage_agreement friendship_pact} (with|between TGT)
    mutual
    cameo 057
    + Mali signed a cultural agreement with Morocco.  MLI > MAR
    - The painter signed a cultural agreement with a mall.

broker-union
    SRC:state {forge build cement seal} {alliance axis partnership coalition bond friendship} with TGT
    SRC:state {enter join} {alliance axis partnership} with TGT
    mutual
    cameo 050
    + Iran forged an alliance with Syria.  IRN > SYR
    + A partnership with Ghana was sealed by Denmark.  DNK > GHA
    - The film forged a bond with viewers.

restore-envoy
    SRC:state {return send_back reinstate restore} {ambassador envoy charge_d'affaires diplomat} (to|in TGT)
    SRC:state {upgrade raise elevate} {mission representation consulate} (in|with TGT)
    cameo 050
    + Kuwait returned its ambassador to Lebanon.  KWT > LBN
    - The brand returned its envoy to the fair.




toast-treaty
    SRC:state {celebrate mark toast} {signing treaty anniversary victory independence accord} of|with TGT
    SRC:state {attend join} {independence_celebration victory_parade national_day} of|in TGT
    cameo 051
    + Angola celebrated the independence of Namibia.  AGO > NAM
    - The baker marked the anniversary of the oven.

speak-well
    SRC:state {think speak} {highly warmly} of TGT
    SRC:state {describe call hail} TGT as {brother reliable_partner strategic_partner hero model example}
    cameo 051
    + Serbia described China as a reliable partner.  SRB > CHN
    - The cook described the pie as a model.

take-side
    SRC:state {take} {side part} of TGT
    SRC:state {lean tilt} toward|towards TGT:state
    SRC:state {throw cast} {lot} with TGT
    cameo 052
    + Syria took the side of Russia.  SYR > RUS
    + Ankara leaned towards Qatar.  - > QAT
    - The tower leans towards the bank.
