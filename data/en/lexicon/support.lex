# support.lex: verbal and diplomatic backing: praise, endorsement, recognition, starting ties, signed agreements, apologies.
type SUPPORT

unless {striker midfielder goalkeeper batsman quarterback soundtrack album box_office sitcom}

set cause
    integrity sovereignty independence right cause effort bid plan government opposition struggle process initiative proposal
    policy stance position resolution

back
    SRC {support back endorse champion favour favor approve welcome advocate espouse} TGT
    SRC {support back endorse champion favour favor approve welcome advocate espouse} %cause
    SRC {express voice pledge reaffirm reiterate affirm renew restate confirm offer declare give lend underline underscore stress emphasise emphasize} {support backing solidarity commitment} (for|to|with TGT)
    SRC {stand} by|with|behind TGT:state|armed|people
    SRC be {committed} to TGT
    cameo 051
    unless {poll polling survey respondent percent}
    + Poland backed Ukraine.  POL > UKR
    + Algeria expressed solidarity with the Palestinians.  DZA > PSE
    - A survey found that Ohio voters support the Canadian senator.
    - The beam supports the roof.
    - Fans backed the horse to win.

praise
    SRC {praise hail laud commend applaud salute congratulate thank compliment extol} TGT:state|armed|people|place (for|on ANY)
    SRC {pay} {tribute} to TGT
    noun praise, tribute (for|to TGT) (by|from SRC)
    of SRC
    cameo 051
    + Germany praised Jordan for taking in refugees.  DEU > JOR
    + Vietnam was congratulated by Laos on its anniversary.  LAO > VNM
    - Critics hailed the film.
    - It hailed all night.

recognise
    SRC {recognize recognise} TGT:state|armed|place (as ANY)
    SRC {grant give extend accord} {recognition} to TGT
    noun recognition of TGT (by SRC)
    of TGT
    cameo 054
    unless {award prize medal necessary important project asset landmark}
    + Germany recognised Kosovo.  DEU > KOS
    + Recognition of Armenia by Turkey was delayed.  TUR > ARM
    - He recognised an old friend in the crowd.
    - The Cuban minister recognised that it was necessary to train students.
    - The Swiss surgeon was recognised with an award.
    - The road was recognised as a key project of the council.

forgive
    SRC {forgive forgave absolve} TGT
    cameo 056
    + Japan forgives China, the emperor said.  JPN > CHN
    - She forgave her brother.

ally
    SRC {ally align side} with TGT
    SRC {join} {alliance coalition bloc union organisation organization} (with|of TGT)
    SRC {form forge} {alliance coalition} (with TGT)
    SRC:state|armed {form forge} {partnership} with TGT
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
    SRC {have} {praise warm_word kind_word} for TGT
    SRC {shower heap} TGT with {praise compliment}
    SRC:state {give} TGT:state|armed|people {credit} for ANY
    SRC {single_out} TGT for {praise}
    SRC be {full} of {praise} (for TGT)
    noun praise, acclaim (for|of TGT) (by|from SRC)
    of TGT
    cameo 051
    + The Portuguese premier heaped praise on Angola.  PRT GOV > AGO
    + Jordan was applauded by the United Nations for its patience.  IGO > JOR
    - Critics heaped praise on the play.

praise-deed
    SRC {%laud} {effort role decision contribution restraint courage policy leadership progress reform move work commitment handling performance initiative generosity help cooperation step election agreement campaign stance statement speech announcement offer pledge gesture return gain crackdown offensive operation} (of|by|in|from TGT)
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

message-of-praise
    SRC {send write address cable} {letter message note telegram cable} (to TGT) to {congratulate thank praise commend felicitate} TGT
    SRC {write cable telephone phone ring} to {congratulate thank praise commend felicitate} TGT
    SRC {send write address} {letter message note telegram} (to TGT) {congratulating thanking praising}
    SRC {send address convey} {congratulatory_message congratulatory_telegram congratulatory_letter} (to TGT)
    SRC {send address convey} {message letter telegram note} of {congratulation thanks praise sympathy condolence solidarity support} (to TGT)
    cameo 051
    + The Chinese president sent a message to the Greek premier to congratulate him on his victory.  CHN > GRC
    + Chile wrote to thank Brazil for its help.  CHL > BRA
    + Laos sent a message of sympathy to Nepal.  LAO > NPL
    ~ The boy sent a letter to thank his aunt.

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
    SRC:state {decorate honour honor} TGT:state|armed|people (with|for ANY)
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
    SRC {throw put} {support weight backing} behind TGT
    SRC {line_up fall_in rally unite} behind TGT
    SRC {come_out} in {support favour favor} of TGT
    SRC {give lend} {support backing endorsement blessing approval} to TGT
    SRC {give lend} TGT {support backing endorsement blessing approval}
    noun {expression show message statement} of {solidarity support sympathy} (with|for|to TGT) (by|from SRC)
    cameo 051
    unless {poll pollster survey percent}
    + Ireland showed solidarity with Palestine.  IRL > PSE
    + Belarus threw its weight behind Serbia.  BLR > SRB
    + Greece gave its backing to Jordan.  GRC > JOR
    - The frame gives support to the vine.

endorse-candidate
    SRC {endorse back support campaign_for stump_for} {candidate nominee opposition_leader challenger contender incumbent} (in|of|from TGT)
    SRC {campaign stump lobby canvass} for|on_behalf_of TGT:state|people
    SRC {throw} {support endorsement} behind {candidate nominee} (of|in TGT)
    cameo 053
    + The Hungarian premier backed the opposition leader in Slovenia.  HUN GOV > SVN
    + Russia lobbied for Serbia.  RUS > SRB
    - The agent canvassed the street for a client.

rally-support
    SRC {rally drum_up mobilise mobilize build muster round_up whip_up marshal} {support backing coalition sympathy} for TGT
    SRC {call appeal} for {support backing} for TGT
    SRC {rally march demonstrate} in {support favour favor solidarity} (of|with TGT)
    cameo 053
    + The Saudi king mustered support for Sudan.  SAU > SDN
    + Students in Jordan rallied in support of Gaza.  JOR > PSE
    - The manager drummed up support for the shop.

defend-in-words
    SRC {defend justify} TGT:state|armed (against|over|from ANY)
    SRC {defend justify} {decision action policy record conduct handling strike operation crackdown intervention role} of|by|in TGT
    SRC {come jump leap leapt rush} to {defence defense} of TGT
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
    SRC:state {recognise recognize acknowledge} {independence sovereignty statehood state government claim result opposition rule authority annexation border right legitimacy council constitution parliament assembly junta referendum} (of|in|to|over TGT)
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
    SRC:state {set_up} {relation diplomatic_relation diplomatic_ties} (with|between TGT)
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
    SRC:state {open reopen establish set_up} {mission} in TGT:place
    SRC:state {open reopen inaugurate establish set_up upgrade} {embassy consulate liaison_office diplomatic_mission interest_section representation representative_office trade_office cultural_centre cultural_center honorary_consulate} (in|to TGT)
    SRC:state {move relocate transfer} {embassy consulate} to TGT:place
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
    SRC:state {admit accept welcome invite} TGT:state as|into|to {member observer bloc alliance union membership}
    SRC:state {readmit readmitted} TGT:state
    SRC:state {grant give} {membership observer_status candidate_status full_membership} to TGT
    SRC:state {grant give} TGT {membership observer_status candidate_status full_membership status}
    SRC:state {grant give award} {status} of {candidate member observer partner candidate_country ally} to TGT
    SRC:state {ratify approve back endorse} {accession membership entry admission bid application candidacy} of TGT
    cameo 050
    + The African Union admitted Morocco as a member.  IGO > MAR
    + Zimbabwe was readmitted to the Commonwealth.  IGO > ZWE
    + Turkey ratified the accession of Finland.  TUR > FIN
    - The gym admitted a new member.

accede-to-org
    SRC:state {join enter rejoin} {nato bloc alliance union african_union commonwealth organisation organization league council treaty pact convention court agreement accord}
    SRC:state {accede adhere} to {treaty convention pact protocol charter statute accord}
    SRC:state {become} {member} of TGT
    SRC:state {form create found launch establish} {bloc alliance union confederation league council axis} (with TGT)
    mutual
    cameo 050
    unless {congress parliament senate cabinet jury panel}
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
    SRC {sign conclude initial seal reach clinch ink strike finalise finalize wrap_up nail_down} {trade_deal trade_agreement trade_pact free-trade_deal free-trade_agreement investment_treaty oil_deal gas_deal energy_deal loan_agreement fishing_agreement economic_pact tax_treaty grain_deal} (with|between TGT)
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
    SRC {sign conclude ratify initial adopt seal ink clinch finalise finalize strike reach agree wrap_up nail_down} %agreement (with TGT)
    SRC {sign conclude initial seal reach clinch ink strike finalise finalize cut forge hammer_out} {agreement treaty accord pact deal protocol memorandum memorandum_of_understanding convention charter contract declaration joint_statement communique mou framework compact} (with|between TGT)
    SRC {come} to {agreement understanding arrangement terms} with TGT
    SRC {enter} into {agreement treaty accord pact contract} with TGT
    noun {signing signature conclusion initialling} of {agreement treaty accord pact deal protocol memorandum declaration contract} (with|between|by TGT)
    mutual
    cameo 057
    + Mexico entered into a pact with Guatemala.  MEX > GTM
    + The signing of a declaration by Iran and Oman was filmed.  IRN = OMN
    - The writer signed a contract with a publisher.

agree-a-deal
    SRC:state|armed {agree} {deal trade_deal accord pact treaty agreement trade_agreement trade_pact free_trade_agreement free-trade_deal memorandum framework_deal} (with|on|between TGT)
    mutual
    cameo 057
    unless {ceasefire truce prisoner hostage withdrawal pullout}
    + Chile and Peru agreed a deal on copper.  CHL = PER
    ~ Kenya and Uganda reached an agreement to remove barriers.
    - The club agreed a deal with its striker.

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
    SRC:state|armed {apologise apologize} (to TGT) (for|over ANY)
    SRC {apologise apologize} to TGT:state (for|over ANY)
    SRC {offer issue make express give tender present} {apology formal_apology public_apology regret remorse} to TGT (for|over ANY)
    SRC {offer issue make express give tender present} {apology formal_apology public_apology remorse} (for|over ANY)
    SRC {offer give} TGT {apology formal_apology}
    SRC {say} {sorry} (to TGT)
    SRC {ask beg implore} TGT:state|people for {forgiveness pardon}
    SRC {ask beg} for {forgiveness pardon} (from|of TGT)
    SRC {ask beg seek} {forgiveness pardon} of|from TGT
    SRC {regret} {killing death attack incident massacre deportation shooting} (of|in|on TGT)
    SRC {atone} for {massacre crime atrocity slavery colonialism} (in|against TGT)
    noun apology (to TGT) (by|from SRC)
    of SRC
    cameo 055
    + Belgium apologised to Rwanda.  BEL > RWA
    + A formal apology was made to Indonesia by the Netherlands.  NLD > IDN
    + Turkey regretted the killing of a Russian pilot.  TUR > RUS
    - The waiter apologised for the soup.

say-the-word-sorry
    SRC:state|people|armed {say}
    words *_sorry
    cameo 055
    + The Australian prime minister said sorry to the Aborigines.  AUS > -
    - She said sorry to the cat.

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
    SRC {offer express send extend convey} {condolence sympathy deepest_sympathy grief sorrow} to|with|over TGT
    SRC {offer express send extend convey} {condolence sympathy deepest_sympathy}
    SRC {mourn grieve} with TGT
    SRC:state {mourn} {death killing victim loss} (of|in TGT)
    SRC {observe hold} {minute moment} of {silence} (for TGT)
    noun condolence, message_of_sympathy (to TGT) (from|by SRC)
    cameo 050
    + Greece sent condolences to Turkey after the quake.  GRC > TUR
    + Vietnam mourned the death of the Cuban leader.  VNM > CUB
    - Neighbours mourned the death of the oak.

# --- of other kinds ---

befriend
    SRC:state {cosy_up warm_up cuddle_up} to TGT
    SRC:state {warm} to TGT:state
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
    SRC:state {celebrate hail praise laud} {friendship alliance partnership relation tie relationship} (with TGT)
    SRC:state {celebrate mark commemorate} {year decade century} of {relation tie ties friendship cooperation partnership} (with TGT)
    SRC {describe hail call} TGT as {friend ally partner brother}
    SRC {call} TGT {friend ally partner brother}
    cameo 051
    + Cuba described Angola as a friend.  CUB > AGO
    + Britain celebrated its alliance with Portugal.  GBR > PRT
    - He called his dog a friend.




# --- more ways to back ---

stick-with
    SRC:state {stand stick side rally unite} by|with|behind TGT:state|armed|people
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
    SRC:state {vouch plead argue intercede make_case} for|on_behalf_of TGT
    SRC:state {champion plead argue make} {cause case} of|for TGT
    SRC:state {put_in} {word good_word} for TGT
    SRC:state {advocate} for TGT
    cameo 053
    unless {reduction cut ban boycott removal}
    + Ireland championed the cause of East Timor.  IRL > TLS
    + Sweden advocated for Ukraine.  SWE > UKR
    - The lawyer pleaded the case of a cat.
    - The Israeli minister advocated for a reduction in the budget of the university.

sponsor-bid
    SRC:state {sponsor nominate propose put_forward} TGT:state for {membership presidency seat prize nobel_peace_prize post chairmanship}
    SRC:state {second support back} {nomination candidacy application} of|by TGT
    cameo 053
    + Poland proposed Ukraine for membership.  POL > UKR
    + The nomination of Rwanda was backed by Kenya.  KEN > RWA
    - The critic put forward a novel for the prize.

absolve
    SRC:state {exonerate absolve clear} TGT:state|armed (of|from ANY)
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
    SRC:state|armed {mend} {fence} (with TGT)
    SRC:state|armed {patch_up heal settle bury make_up mend} {quarrel rift feud row difference dispute} (with|between TGT)
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
    SRC:state {elect} TGT:state to|as {council chair seat presidency}
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
    SRC:state {shield protect} TGT:state|armed|people from {criticism condemnation sanction resolution censure scrutiny blame prosecution rebuke}
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
    SRC:state {return send_back} {ambassador envoy} to TGT:state|place
    SRC:state {upgrade raise elevate} {mission representation consulate} (in|with TGT)
    cameo 050
    + Kuwait returned its ambassador to Lebanon.  KWT > LBN
    - The brand returned its envoy to the fair.




toast-treaty
    SRC:state {celebrate mark toast} {signing treaty anniversary victory accord} of|with TGT
    SRC:state|people {celebrate cheer} {independence liberation statehood} (of TGT)
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

# --- ties by other words ---

new-chapter
    SRC:state {open begin start write} {chapter new_chapter new_page era new_era page} (in|with TGT)
    SRC:state {reset thaw regularise regularize unfreeze rekindle patch_up} {relation ties tie relationship link friendship} (with TGT)
    noun {reset thawing} of|in {relation ties tie} (with|between TGT)
    mutual
    cameo 050
    + Turkey opened a new chapter with Egypt.  TUR > EGY
    + Malaysia and Indonesia reset their relations.  MYS = IDN
    - The poet opened a new chapter with a joke.

back-in-fold
    SRC:state {welcome_back bring_back readmit readmitted invite_back} TGT:state (into|to|in ANY)
    SRC:state {welcome bring} TGT:state {back} (into|to ANY)
    cameo 050
    + The Arab League readmitted Syria.  IGO > SYR
    + Syria was invited back by the Arab League.  IGO > SYR
    - The choir welcomed back its conductor.

electoral-alliance
    SRC {form forge seal} {electoral_alliance electoral_pact common_list joint_list opposition_alliance} (with TGT)
    SRC {join} {force rank} with TGT:state|armed
    SRC {merge unite} with TGT:armed|state
    mutual
    cameo 050
    context legislative
    + The Kenyan opposition formed an electoral alliance with the liberals.  KEN OPP > -
    + Fatah formed a joint list with Hamas.  PSE > -
    - The bakers formed an alliance of yeast.

ambassador-level
    SRC:state {upgrade raise elevate} {relation ties tie representation relationship} to {ambassadorial_level embassy_level level rank partnership alliance}
    SRC:state {agree restore exchange} {full_diplomatic_relation full_diplomatic_ties diplomatic_mission diplomatic_representation} (with TGT)
    mutual
    cameo 050
    + Oman and Tanzania raised their ties to ambassadorial level.  OMN = TZA
    - The bank raised its ties to a new level.

join-club
    SRC:state {become} {member partner observer associate} of|in TGT
    SRC:state {join} TGT as {member observer partner}
    noun {accession admission entry} of SRC:state to|into|in TGT
    cameo 050
    + East Timor joined the African Union as an observer.  TLS > IGO
    + Guyana became a partner of the European Union.  GUY > IGO
    - The nurse became a member of the choir.

# --- praise by other words ---

express-understanding
    SRC {express voice show convey signal} {understanding appreciation sympathy goodwill admiration respect} (for|of|to|with TGT)
    SRC {express voice} {satisfaction delight pleasure relief joy} at|with|over|about ANY
    needs target
    cameo 051
    + Sweden expressed understanding for the concerns of Turkey.  SWE > TUR
    + Satisfaction with the Iraqi election was voiced by Japan.  JPN > IRQ
    - The class showed its appreciation of a poem.

welcome-back-words
    SRC {welcome greet cheer applaud} {news word report sign signal prospect} (of|from|by ANY)
    SRC {say} {thank_you thanks} to TGT:state|armed|people
    SRC {give} {thanks} (to TGT)
    needs target
    cameo 051
    + The Vatican welcomed news from Cuba.  VAT > CUB
    + Thanks were given to Indian doctors by Nepal.  NPL > IND
    - The family welcomed news of a wedding.

raise-flag
    SRC:state|people {fly hoist raise unfurl wave} {flag banner} of TGT
    SRC:state {light_up illuminate light bathe} {building landmark parliament tower bridge monument} in {colour color flag} (of TGT)
    cameo 051
    + Prague's mayor hoisted the flag of Tibet.  CZE > -
    + Germany lit up its parliament in the colours of France.  DEU > FRA
    - The ship hoisted the flag of a club.

pray-for
    SRC {pray} for TGT:state|people|place
    SRC:state|people {hold lead attend offer} {prayer mass service memorial_service} for TGT
    SRC {sign} {book_of_condolence condolence_book} (for|at TGT)
    SRC:state|people {lay light} {candle wreath flower} for {victim dead} (of|in TGT)
    needs target
    cameo 050
    + The Pope prayed for Ukraine.  VAT > UKR
    + A mass for Haiti was led by a Brazilian bishop.  BRA > HTI
    - She prayed for rain.

petition-for
    SRC {sign circulate launch} {petition open_letter appeal statement} in {support solidarity defence defense} of|with TGT
    SRC {speak speak_out write appear testify} in {support defence defense favour favor} of TGT
    SRC {speak_out speak testify} on {behalf} of TGT
    cameo 053
    + Writers in Turkey signed an open letter in support of Kurds.  TUR > -
    + Norway spoke in defence of Sweden.  NOR > SWE
    - The fan signed a petition in support of the cake.

lobby-for
    SRC:state {lobby press canvass campaign push} for {recognition membership independence admission accession statehood inclusion} of TGT
    SRC:state {lobby press push canvass} {congress parliament senate government united_nations} for|on_behalf_of TGT
    SRC:state {drum_up muster seek mobilise mobilize} {vote signature recognition backer} for TGT
    cameo 053
    + Albania pressed for the recognition of Kosovo.  ALB > KOS
    + Votes were mustered for Palau by Taiwan.  TWN > PLW
    - The firm pushed for the recognition of its logo.

campaign-with
    SRC {campaign stump canvass rally} alongside|with|for TGT:state|people
    SRC {endorse anoint back groom name} TGT as {successor heir candidate running_mate nominee choice}
    SRC {give} TGT {nod endorsement thumbs-up vote}
    SRC {urge tell} {voter supporter follower} to {vote back support elect}
    cameo 053
    + The Kenyan president anointed his deputy as successor.  KEN GOV > -
    + Brazil's governor campaigned alongside the president.  BRA > -
    - The firm named a cook as heir to the stove.

defend-act
    SRC:state|armed {defend justify excuse} {use invasion blockade sanction decision war campaign bombing raid annexation arrest ban law curfew execution treatment detention deployment sale purchase deal drill} (of|by|in|against|on TGT)
    SRC:state {call deem term} ANY {legitimate justified lawful self-defence proportionate}
    cameo 052
    + Belarus defended the annexation of Crimea by Russia.  BLR > -
    + The treatment of prisoners in Cuba was defended by Nicaragua.  NIC > CUB
    - The chef defended the use of butter.

rebut-critics
    SRC:state {rebut refute rebuff dismiss brush_off shrug_off} {criticism charge accusation claim} of TGT:state
    SRC:state {rise spring rush leap} to {defence defense support} of TGT
    SRC:state {give offer extend} TGT {cover diplomatic_cover political_support lifeline_in_words}
    SRC:state {stand} {squarely firmly} behind|with TGT
    cameo 052
    + Hungary rose to the defence of Poland.  HUN > POL
    + Criticism of Rwanda was brushed off by Uganda.  UGA > RWA
    - The keeper rose to the support of the roof.

clear-of-blame
    SRC:state {exonerate clear absolve vindicate} TGT:state|armed|people of {blame involvement responsibility wrongdoing role}
    cameo 052
    + The United Nations absolved Sudan of blame.  IGO > SDN
    - The test cleared the milk of blame.

# --- recognition by other words ---

accept-ruler
    SRC:state {accept acknowledge hail receive} TGT as {president legitimate_government sole_representative interim_president premier}
    SRC:state {recognise recognize acknowledge accept} {government new_government presidency legitimacy junta} of|in TGT
    SRC:state {recognise recognize} {right} of TGT (to ANY)
    cameo 054
    + Ghana acknowledged the government of Ivory Coast.  GHA > CIV
    + Venezuela's opposition leader was hailed as president by Peru.  PER > VEN
    - The jury accepted the dog as winner.

recognise-region
    SRC:state {recognise recognize} {region republic province enclave territory city peninsula island} of TGT (as ANY)
    SRC:state {recognise recognize} {jerusalem capital} as ANY
    SRC:state {extend accord} {diplomatic_recognition full_recognition legal_recognition} to TGT
    noun {diplomatic_recognition formal_recognition} (of TGT) (by|from SRC)
    of TGT
    cameo 054
    + Russia recognised the region of Abkhazia.  RUS > -
    + The diplomatic recognition of Armenia by Iran followed.  IRN > ARM
    - The bird recognised an island of reeds.

# --- apology by other words ---

set deeds
    killing death massacre torture violence slavery attack abuse genocide crime atrocity shooting bombing deportation suffering colonialism
    colonial_rule role occupation war incident raid strike invasion internment mistreatment error horror execution wrong injustice
regret-deed
    SRC {express voice convey offer} {regret regrets remorse sorrow contrition sadness} (to TGT) for|over %deeds
    SRC {express voice convey} {regret regrets remorse sorrow} to TGT
    SRC:state|armed {express voice convey} {regret regrets remorse} for ANY
    SRC {apologise apologize} for %deeds (of|in|against|on|by TGT)
    SRC {apologise apologize} to TGT for %deeds
    cameo 055
    + Britain expressed regret for the torture of Kenyans.  GBR > KEN
    + Deep remorse for colonial crimes in Indonesia was voiced by the Netherlands.  NLD > IDN
    + China expressed regret for an intrusion into Japanese waters.  CHN > JPN
    + The German president apologised to Namibia for the crimes of settlers.  DEU > NAM
    - The band expressed regret for the abuse of a drum.

take-back-words
    SRC:state|people {regret} {remark wording comment statement outburst}
    words * %own
    cameo 055
    + The Czech premier regretted his remarks about Slovakia.  CZE > SVK
    - The singer regretted his comments on the band.

set own
    his her its their

ask-pardon
    SRC {ask beg seek implore} {forgiveness} (of|from TGT)
    SRC {beg} TGT {pardon}
    SRC:state {make} {amends} (to|with|for TGT)
    cameo 055
    + Germany begged forgiveness from Namibia.  DEU > NAM
    + Forgiveness was asked of the Mapuche by the Chilean president.  CHL GOV > -
    - She sought forgiveness from her cat.

retract-words
    SRC:state {retract withdraw take_back} {remark insult comment slur statement jibe} (about|against|on|of TGT)
    cameo 055
    + The Turkish minister retracted his remarks about Greece.  TUR > GRC
    + An insult against Mexico was withdrawn by a Spanish minister.  ESP > MEX
    - The critic withdrew his remark on the film.

accept-apology
    SRC {accept} {apology regret expression_of_regret condolence} (of|from|by TGT)
    SRC {forgive pardon} TGT:armed|people|state for ANY
    SRC {drop set_aside overcome forget} {grudge resentment bitterness bad_blood} (with|against|toward TGT)
    cameo 056
    + South Korea accepted an apology from Japan.  KOR > JPN
    + A Dutch apology was accepted by Indonesia.  IDN > NLD
    - She accepted an apology from the waiter.

commemorate-victims
    SRC:state {commemorate remember honour honor} {victim dead massacre genocide holocaust} (of|in|from|by TGT)
    SRC:state {bow kneel bow_down} before|at {memorial grave victim monument} (of|in TGT)
    cameo 055
    + The German president bowed before the victims in Poland.  DEU GOV > POL
    - The play honours the victims of fashion.

# --- signing by other words ---

put-pen
    SRC:state|armed {put} {pen} to {paper treaty deal}
    SRC:state|armed {put affix add} {name signature} to {treaty accord agreement deal pact document protocol convention declaration}
    SRC:state|armed {exchange deposit} {instrument document} of {ratification accession}
    SRC:state|armed {sign} {minutes roadmap plan action_plan document paper charter} (with TGT)
    mutual
    cameo 057
    + Sudan put its name to the treaty.  SDN > -
    + Jordan signed an action plan with Iraq.  JOR > IRQ
    - The poet put pen to paper.

adopt-declaration
    SRC:state {adopt endorse issue approve} {declaration roadmap action_plan communique charter final_document joint_plan final_declaration joint_communique} (with TGT)
    SRC:state {sign_off} on {declaration communique text treaty agreement}
    mutual
    cameo 057
    + The African Union adopted a declaration on migrants.  IGO > -
    + Chile adopted a joint communique with Peru.  CHL > PER
    - The club adopted a charter for its bees.

sign-contract-state
    SRC:state {sign conclude seal clinch ink award} {contract arms_contract purchase_agreement gas_contract supply_contract supply_deal order} with TGT
    SRC:state {sign conclude seal clinch ink} {contract arms_contract supply_contract} for {jet fighter_jet tank submarine gas oil missile reactor railway wheat vaccine power_plant}
    mutual
    target slot
    cameo 057
    context economic
    + India and France signed a contract for jets.  IND = FRA
    + A supply contract with Qatar was signed by Kuwait.  KWT > QAT
    - The tenor signed a contract with a label.

sign-armistice
    SRC:armed|state {sign initial seal clinch} {pact accord deal} with TGT:armed|state
    SRC:armed|state {bring_to_an_end end conclude} {war conflict hostility} with {treaty accord peace_treaty agreement} (with TGT)
    noun {peace_treaty peace_accord peace_agreement peace_deal peace_pact} between TGT
    mutual
    cameo 057
    + Myanmar signed an accord with Karen rebels.  MMR > REB
    + The peace treaty between Ethiopia and Eritrea was celebrated.  ETH = ERI
    - The captain signed the ball.

accord-nouns
    noun {free-trade_pact trade_pact defence_pact defense_pact friendship_treaty normalisation_accord normalization_accord normalisation_deal normalization_deal migration_pact security_pact gas_deal coalition_deal} between TGT
    mutual
    cameo 057
    + The defence pact between Greece and France was praised.  GRC = FRA
    + Gas deals between Iran and Turkey were renewed.  IRN = TUR
    - The pact between the twins was secret.

sign-climate-law
    SRC:state {ratify accede_to join sign} {kyoto_protocol paris_agreement geneva_convention rome_statute ottawa_treaty genocide_convention test_ban_treaty non-proliferation_treaty chemical_weapons_convention}
    SRC:state {incorporate transpose} {treaty convention directive protocol} into {law}
    target none
    cameo 057
    + Somalia ratified the Rome Statute.  SOM > -
    - The choir signed a protocol of song.

settle-claims
    SRC:state {settle resolve} {border_dispute claim territorial_dispute dispute debt_dispute compensation_claim} with TGT:state
    SRC:state {settle resolve} {border_dispute territorial_dispute}
    SRC:state {demarcate agree_on} {maritime_border maritime_boundary} (with TGT)
    mutual
    needs target
    cameo 057
    + Bahrain settled its border dispute with Qatar.  BHR > QAT
    + Kazakhstan and Uzbekistan resolved a territorial dispute.  KAZ = UZB
    - The farm settled a claim with its insurer.

hand-in-hand
    SRC:state {walk stand march} {hand_in_hand arm_in_arm} with TGT
    SRC:state {stand march walk} {shoulder} to {shoulder} with TGT
    SRC:state {stand} {united firm} (with|behind TGT)
    cameo 051
    + Canada stood shoulder to shoulder with Ukraine.  CAN > UKR
    unless {opposition refusal resistance}
    - The tree stood firm behind the house.
    ~ Norway stood firm in its opposition to the Russian plan.

reassure-ally
    SRC:state {reaffirm reiterate underline stress restate renew} {brotherhood bond close_ties tie} (to|with TGT)
    SRC:state {hail describe call} TGT:state as {indispensable_partner key_ally close_ally trusted_friend closest_ally iron_brother big_brother}
    SRC:state {speak} {highly well warmly} of TGT
    cameo 051
    + Nepal reaffirmed its bond with Bhutan.  NPL > BTN
    + Turkey was described as a key ally by Spain.  ESP > TUR
    - The brand described the singer as a trusted friend.

support-bid
    SRC:state {support back endorse champion} {candidate_status accession bid entry application aspiration ambition membership_bid quest} of|by TGT
    SRC:state {support back endorse} {plan intervention operation fight struggle efforts offensive war campaign independence struggle_for} (of|by|in|for|against TGT)
    cameo 051
    + Slovenia supported the accession of Croatia.  SVN > HRV
    + The offensive of the Libyan rebels was backed by Qatar.  QAT > LBY
    - The fund supported the quest of a climber.

confidence-vote
    SRC {pass approve adopt} {vote_of_confidence confidence_motion motion_of_confidence resolution_of_support motion_of_support} (in|for TGT)
    SRC {confirm approve endorse elect} TGT:state as {premier prime_minister minister speaker chairman judge president}
    SRC {approve confirm} {cabinet nomination appointment government_line-up new_government nominee} (of|by TGT)
    cameo 051
    context legislative
    + The Iraqi parliament passed a vote of confidence in the government.  IRQ LEG > IRQ GOV
    + The Somali cabinet was approved by lawmakers.  LEG > SOM
    - The club approved the nomination of a goat.

give-award
    SRC {award give present} TGT:state|people|armed {medal prize peace_prize nobel_peace_prize award decoration honour honor title order}
    SRC {award present give} {human_rights_prize peace_prize sakharov_prize award} to TGT:people|state
    SRC:state {hold give} {parade state_funeral hero's_funeral} for TGT
    cameo 051
    + The European Parliament awarded a Belarusian activist a prize.  IGO > BLR
    + A medal was awarded to American pilots by Kuwait.  KWT > USA
    - The fair awarded a cow a prize.

win-backing
    TGT {win draw enjoy secure gain earn have} {support backing endorsement praise approval solidarity applause} from|of SRC
    TGT {receive get} {backing endorsement praise approval} from|of SRC
    cameo 051
    unless {poll polling survey respondent percent}
    + The Libyan rebels won the backing of Qatar.  QAT > LBY
    + Praise for its restraint was earned by Jordan from Egypt.  EGY > JOR
    - The film won the support of critics.

backing-nouns
    noun support, backing, solidarity (for|to|with TGT) (by SRC)
    noun endorsement, approval, commitment (for|to|with|of TGT) (by SRC)
    of SRC
    needs target
    one-way
    unless {poll polling survey respondent percent}
    cameo 051
    + Support by Qatar for Hamas angered Egypt.  QAT > -
    + The endorsement of Kenya by Uganda came late.  - > KEN
    - The bill has the support of the Kenyan council.
    - The support of the roof is a beam.

defend-any
    SRC:state {defend justify excuse} ANY
    needs both
    cameo 052
    + The Serbian envoy defended China's building of ports.  SRB > CHN
    + Israel's building of a wall was defended by Canada.  CAN > ISR
    - The minister defended his tie.

praise-any
    SRC:state|armed {praise hail laud commend applaud salute compliment extol} ANY (for|on ANY)
    needs both
    cameo 051
    + The French premier praised Chad's campaign.  FRA GOV > TCD
    + The calm of Malawi was hailed by Botswana.  BWA > MWI
    - The beer was hailed as the best in Belgium.

back-any
    SRC:state {support back endorse welcome} ANY (for|of|by TGT)
    unless {poll polling survey respondent percent sanction embargo ban strike attack invasion war boycott tariff penalty probe inquiry curfew}
    needs both
    cameo 051
    + The Belgian senate endorsed visa-free travel for Kosovo.  BEL > KOS
    + Egypt's role was endorsed by Spain.  ESP > EGY
    - The minister backed a longer school day.

ratify-accession
    SRC {ratify approve back endorse} {accession membership entry admission bid} (of TGT)
    SRC {vote} for|in_favour_of {accession membership entry admission} (of TGT)
    needs both
    cameo 057
    + Slovak lawmakers ratified Finland's accession.  SVK > FIN
    + The Greek parliament voted for the entry of Croatia.  GRC > HRV
    - The club approved the entry of dogs.

affirm-right
    SRC:state {reaffirm affirm uphold underline defend stress recognise recognize} {right sovereignty claim territorial_integrity independence} (of|over TGT)
    SRC:state {come_down} on {side} (of TGT)
    SRC:state {regard see view treat} TGT as {ally friend partner brother bulwark}
    needs both
    cameo 051
    + The Bundestag reaffirmed Israel's right to defend itself.  DEU > ISR
    + Turkey came down on the side of Qatar.  TUR > QAT
    - The judge affirmed the right of way.

approve-of
    SRC {approve} of ANY
    SRC:state {find} ANY {commendable admirable encouraging promising}
    needs both
    cameo 051
    + The Spanish premier approved of Chile's decision.  ESP > CHL
    - The teacher approved of the hat.

message-of-support
    SRC {send convey deliver pass_on relay bring} {message word letter note telegram cable} of {support solidarity sympathy condolence congratulation thanks encouragement friendship goodwill} (to TGT)
    SRC:state {take} {side} (of TGT)
    SRC:state {sign_up sign_on} to {pact treaty alliance convention accord charter} (with TGT)
    needs both
    cameo 051
    + The Pope sent a message of support to Ukraine.  VAT > UKR
    + Niger took Mali's side.  NER > MLI
    - The fan sent a message of love to a singer.

vote-to-back
    SRC {pass adopt approve table} {resolution motion statement declaration} in|of {support solidarity favour favor sympathy friendship} (of|with|for TGT)
    SRC {vote} in {favour favor support} of TGT
    SRC {vote} to {back support recognise recognize endorse praise}
    cameo 051
    + The Dutch parliament passed a motion of solidarity with Taiwan.  NLD > TWN
    + The Chilean senate voted in favour of Palestine.  CHL > PSE
    - The jury voted in favour of the tart.

standing-ovation
    SRC {give} TGT:state|people|armed {ovation standing_ovation warm_applause hero's_welcome}
    SRC {greet receive welcome} TGT:state|people with {ovation standing_ovation applause cheer}
    cameo 051
    + The Canadian parliament gave the Ukrainian president a standing ovation.  CAN > UKR GOV
    - The hall gave the singer an ovation.

restore-membership
    SRC:state {restore reinstate} {membership voting_right seat} (of|to TGT)
    SRC:state {restore reinstate} TGT:state as|to {member council commission union}
    SRC:state {lift end} {suspension} (of TGT:state)
    needs both
    cameo 050
    + The African Union restored Guinea's membership.  IGO > GIN
    - The gym restored his membership.

declare-partnership
    SRC:state {launch announce declare proclaim conclude} {strategic_partnership comprehensive_partnership special_relationship strategic_alliance} (with TGT)
    SRC:state {hail proclaim celebrate} {era} of {friendship cooperation partnership} (with TGT)
    mutual
    cameo 050
    + Rwanda and Qatar announced a strategic partnership.  RWA = QAT
    - The brewer announced a strategic partnership with a pub.

side-in-dispute
    SRC:state|armed {support back} TGT:state|armed in {dispute row conflict war quarrel standoff feud talks bid campaign fight struggle} (with|against|over ANY)
    SRC:state {back support} {claim case} of|by TGT (to|over|against ANY)
    cameo 052
    + Peru supported Ecuador in its dispute with Mexico.  PER > ECU
    + The claim of Argentina to the Falklands was backed by Bolivia.  BOL > ARG
    - The lamp supports the shade in the fight against glare.

honoured-to
    nothing
    ANY be {honoured honored privileged humbled thrilled} (to ANY)
    - The governor was honoured to be in Kenya.

set advances
    decision move plan agreement deal reform step gesture announcement resolution vote election pullout withdrawal release policy offer proposal initiative speech statement ruling verdict treaty accord ceasefire truce summit appointment

be-step-forward
    TGT:%advances {be} {step_forward good_start good_beginning good_sign breakthrough milestone positive_step important_step first_step welcome_step positive_sign good_news welcome_news courageous brave commendable praiseworthy laudable encouraging step}
    TGT:%advances {be} {step} in {right_direction}
    TGT:%advances {mark represent constitute} {step_forward breakthrough milestone positive_step important_step good_start}
    cameo 051
    needs target
    + The decision by Myanmar was a step in the right direction, the Norwegian envoy said.  NOR > MMR
    + Finland said the reforms of Ukraine were a good start.  FIN > UKR
    - The move was a good start, the coach said.
    - The plan was a first step, the architect said.

says-well-of
    needs both
    TGT:%poll be {free fair legitimate clean transparent credible honest orderly}
    TGT:%poll be {success step_forward triumph}
    cameo 051
    + Observers said the election in Ghana was free and fair.  - > GHA
    ~ Observers said the election in Belarus was neither free nor fair.
    - The election in Ghana was fair.

set poll
    vote election poll ballot referendum

certify
    SRC {certify validate uphold endorse confirm} {result vote election poll outcome victory} (of|in|by TGT)
    cameo 051
    needs both
    + Observers certified the result of the vote in Ghana.  - > GHA
    - The chemist certified the result of the test.

call-great
    SRC:state|people {describe hail praise remember eulogise eulogize laud salute} TGT:state|people as {giant visionary patriot statesman martyr champion symbol father icon inspiration great_leader courageous_leader}
    SRC:state|people {call} TGT:state|people {giant visionary patriot statesman martyr champion symbol icon inspiration}
    cameo 051
    + The South African president described Arafat as a giant.  ZAF > PSE
    - The critic described the singer as an icon.

grieve-for
    SRC:state be {grieved saddened moved shaken} by {death loss passing suffering} (of|in TGT)
    cameo 050
    + India said it was grieved by the death of the Nepalese king.  IND > NPL
    - The fan was saddened by the loss of his hat.

take-in-member
    SRC:%clubs {accept admit take_in} TGT:state
    cameo 050
    + An African forum accepted Morocco.  - > MAR
    - The tennis club admitted the player.

set clubs
    forum bloc union alliance community association organisation organization council league commonwealth

laud-ties
    SRC:state {underline stress emphasise emphasize underscore highlight affirm reaffirm note praise hail laud commend appreciate} {depth strength importance solidity distinction excellence closeness uniqueness durability} of {relation tie ties relationship cooperation partnership friendship} (with|between TGT)
    SRC:state {praise hail laud commend appreciate} {relation tie ties relationship cooperation partnership friendship} (with|between TGT)
    + The Omani and Indian ministers underlined the depth of relations.  OMN = IND
    + Rwanda's envoy lauded ties with Zambia.  RWA > ZMB
    - The couple underlined the importance of friendship.

value-stance
    SRC:state|people {appreciate value} {position stance stand decision step keenness support attitude concern} of|by|from TGT
    SRC:state|people {be} in_favour_of|in_favor_of {membership accession bid plan proposal candidacy independence entry admission} (of|by|for TGT)
    + Sudan appreciates the position of Chad.  SDN > TCD
    - The buyer appreciated the position of the house.

have-blessing
    TGT {receive get win secure gain} {green_light go-ahead nod blessing backing endorsement seal_of_approval} from|of SRC
    + Kenya received the green light from Washington to hold the summit.  USA > KEN
    - The builder got the green light from the mayor's cat.

name-candidate
    SRC {adopt nominate pick choose select field unveil} TGT:state|people as {candidate flagbearer flag_bearer nominee running_mate standard-bearer presidential_candidate}
    SRC {nominate} TGT:state|people for {president prime_minister premier speaker presidency post}
    + The Nepalese party adopted the governor as its candidate.  NPL PTY > -
    - The club picked the striker as its captain.

receive-wishes
    TGT {receive get} {cable message telegram letter} of {congratulation condolence thanks sympathy solidarity support} from SRC
    + The emir of Kuwait received a cable of congratulations from the king of Bahrain.  BHR > KWT
    - The cook received a letter of thanks from a guest.
