# accuse.lex: criticism, complaints, allegations, lawsuits, charges and investigations.
type ACCUSE

set offence
    crime murder terrorism corruption fraud treason spying espionage genocide aggression violation abuse bribery rape torture
    killing massacre plot conspiracy sedition war_crime
set slur
    aggressive unacceptable illegal terrorist liar dictator outrageous barbaric provocative irresponsible shameful criminal aggressor murderer threat
    unhelpful excessive unwarranted unjustified reckless hypocritical undemocratic racist cowardly barbarous insulting unfair immoral inhumane disgraceful disproportionate counterproductive
set probe
    investigation inquiry enquiry probe examination inspection
set complaint
    complaint protest protest_note appeal grievance objection
set suit
    lawsuit suit case charge complaint petition claim proceeding

# --- criticism, verb by verb ---

condemn
    SRC {condemn} TGT (as|for ANY)
    SRC {condemn} ANY (as|for ANY)
    noun condemnation, strong_condemnation, international_condemnation (of TGT) (by|from SRC)
    mode disapprove
    cameo 111
    of TGT
    + France condemned the Syrian government.  FRA > SYR GOV
    + The condemnation of Iran by the European Union came on Monday.  IGO > IRN
    - The house was condemned as unsafe.

denounce
    SRC {denounce} TGT (as|for ANY)
    SRC {denounce} ANY (as|for ANY)
    noun denunciation (of TGT) (by|from SRC)
    mode disapprove
    cameo 111
    of TGT
    + Jordan denounced Israel.  JOR > ISR
    + A denunciation of Serbia by Albania followed.  ALB > SRB
    - The chef denounced the use of sugar.

deplore
    SRC {deplore decry lament bemoan bewail} TGT
    SRC {deplore decry bemoan} ANY
    mode disapprove
    cameo 111
    + The United Nations deplored the violence in Haiti.  IGO > HTI
    + The raid was decried by Lebanon.  LBN > -
    - The poet bemoaned his fate.

criticise
    SRC {criticize criticise} TGT (for|over ANY)
    SRC {criticize criticise} ANY (for|over ANY)
    noun criticism, fierce_criticism, harsh_criticism (of|against TGT) (by|from SRC)
    mode disapprove
    cameo 111
    of TGT
    + The United States criticised China over the arrests.  USA > CHN
    + Criticism of Hungary by the European Parliament grew.  IGO > HUN
    - The critics criticised the film.

attack-as
    SRC:state|armed {attack assail blast slam lambast lambaste savage deride brand ridicule} ANY as ANY
    SRC:state|armed {lay} {blame responsibility} (for ANY) at {door doorstep foot} of TGT
    mode disapprove
    cameo 111
    + Sweden assailed the French nuclear tests as an affront.  SWE > FRA
    + Ethiopia laid the blame at the door of Eritrea.  ETH > ERI
    ~ Rebels attacked the town as night fell.
    - The critic slammed the play as dull.

slam
    SRC {slam} TGT (for|over|as ANY)
    SRC {slam} {decision move plan policy law remark statement report ruling response strike vote deal call} (by|of|in|on TGT)
    mode disapprove
    cameo 111
    unless {shut}
    + Turkey slammed Germany over the ban.  TUR > DEU
    + The Polish government was lambasted by the European Union.  IGO > POL
    - He slammed the door.
    - The wind blasted the coast.

attack-verbally
    SRC {attack assail savage pillory} {policy record decision handling government leadership law plan approach remark statement stance bill budget reform proposal deal agreement ruling verdict appointment nomination strategy idea} (of|by|on TGT)
    SRC {launch unleash} {tirade broadside diatribe verbal_attack scathing_attack} (against|on|at TGT)
    noun verbal_attack, tirade, diatribe, scathing_attack (against|on TGT) (by SRC)
    mode disapprove
    cameo 111
    + The Russian president launched a tirade against Ukraine.  RUS > UKR
    + The Iranian leader attacked the policies of the United States.  IRN > USA
    - The play attacks the vanity of the rich.

rebuke
    SRC {rebuke reprimand admonish reprove} TGT (for|over ANY)
    noun rebuke, reprimand, dressing_down, telling_off (of|to|for TGT) (by|from SRC)
    mode disapprove
    cameo 111
    of TGT
    + The Saudi king rebuked the Canadian foreign minister.  SAU > CAN
    + A sharp rebuke to Israel by the United States followed.  USA > ISR
    - The teacher rebuked the pupils.

censure
    SRC {censure} TGT
    SRC {adopt pass approve} {censure_motion motion_of_censure resolution_of_censure} (against|on TGT)
    noun censure, censure_motion (of|against TGT) (by SRC)
    mode disapprove
    cameo 111
    of TGT
    + The Council of Europe censured Belarus.  IGO > BLR
    + Lawmakers passed a censure motion against the Serbian minister.  LEG > SRB
    - The club censured a golfer for his socks.

berate
    SRC {berate upbraid castigate excoriate scold chide rap chastise lecture tongue-lash} TGT (for|over|about ANY)
    SRC:state|%voices {lay tear light lace rip} into TGT:state|place
    SRC {read} {riot_act} to TGT
    mode disapprove
    cameo 111
    + The Philippine president berated the European Union.  PHL > IGO
    + Greece was scolded by Germany over its debts.  DEU > GRC
    - Mother scolded the dog.

lash-out
    SRC {lash_out hit_out rail inveigh fulminate rage lash} at|against TGT
    SRC {lash_out hit_out} (at|against TGT)
    mode disapprove
    cameo 111
    + The Polish foreign minister lashed out at Germany.  POL GOV > DEU
    + Cuba railed against the United States.  CUB > USA
    - The cat lashed out at the vet.

fault
    SRC {find} {fault} with TGT
    SRC {fault} TGT (for|over ANY)
    mode disapprove
    cameo 111
    + A United Nations report faulted Myanmar.  IGO > MMR
    + Ecuador found fault with Colombia.  ECU > COL
    - The judge faulted the dive.

take-issue
    SRC {take} {issue exception umbrage offence offense} with|to|at TGT
    SRC:state|armed|people {take} {issue exception umbrage offence offense} with|to|at {remark comment statement speech article decision claim suggestion report portrayal} (by|of|from|in TGT)
    SRC be {critical scathing contemptuous dismissive scornful} of|about TGT
    SRC be {critical scathing contemptuous scornful} of|about {budget plan policy law decision handling record report proposal bill deal response election war} (by|of|in TGT)
    noun critic of TGT:state
    mode disapprove
    cameo 111
    + Malaysia took issue with Singapore.  MYS > SGP
    + Norway was critical of China.  NOR > CHN
    - The cook took issue with the salt.

mock
    SRC {mock ridicule deride sneer scoff jeer taunt lampoon} TGT
    noun mockery, ridicule of TGT (by SRC)
    mode disapprove
    cameo 111
    + North Korea mocked the South Korean president.  PRK > KOR GOV
    + Venezuela scoffed at the United States.  VEN > USA
    - The clown mocked the audience.

insult
    SRC {insult offend slander defame libel malign smear denigrate disparage belittle demonize demonise} TGT
    noun insult, slander, smear, defamation, slur (against|to|of|on TGT) (by SRC)
    mode disapprove
    cameo 111
    of TGT
    + The Turkish president insulted the Dutch.  TUR GOV > NLD
    + A slur against Poland by a Russian lawmaker drew anger.  RUS > POL
    - The soup insulted the guest.

liken
    SRC {compare liken equate} TGT to|with {gangster thug mafia crusader colonialist pirate tyrant mussolini vampire cancer taliban hitler nazi terrorist apartheid fascist dictator nazism stalin devil gestapo}
    SRC {compare liken} ANY to {hitler nazi apartheid nazism holocaust fascism}
    mode disapprove
    cameo 111
    + Venezuela likened the Spanish leader to Hitler.  VEN > ESP
    + Iran compared Israel to Nazis.  IRN > ISR
    - She compared the soup to tea.

call-names
    SRC {call label brand dub term} TGT %slur
    SRC {call label brand declare designate} TGT {state_sponsor state-sponsor}
    SRC {call label brand term} ANY %slur
    SRC {describe brand denounce portray depict characterize characterise} TGT as %slur
    SRC {describe brand denounce portray characterize characterise} ANY as %slur
    mode disapprove
    cameo 111
    + Ukraine called the claims of Russia outrageous.  UKR > RUS
    + Turkey branded Israel as an aggressor.  TUR > ISR
    - He called the price outrageous.

scapegoat
    SRC {attribute ascribe} {attack bombing killing crash blast failure} to TGT
    SRC {scapegoat} TGT
    SRC {name single_out} TGT as {culprit suspect perpetrator}
    mode allege
    cameo 112
    + India attributed the attack to Pakistani militants.  IND > PAK
    - The cold is attributed to rain.

concern
    SRC:state|people|armed {raise} {concern alarm misgiving unease} (over|about|at|with TGT)
    SRC {express voice air register convey} {concern alarm dismay anger outrage worry displeasure disappointment misgiving unease disquiet disgust revulsion indignation shock} (over|about|at|to|with TGT)
    SRC:state|armed be {concerned worried disturbed troubled} about|over|by|at|with TGT
    SRC be {alarmed dismayed outraged angry disappointed appalled upset furious shocked} about|over|by|at|with TGT
    mode disapprove
    cameo 110
    + The United Nations voiced concern about Myanmar.  IGO > MMR
    + Lithuania was alarmed by the moves of Russia's army.  LTU > RUS
    - The widow was worried about Spain.
    - She voiced concern about her garden.

regret
    SRC {regret} {decision move action ban withdrawal attack vote execution arrest} (by|of|in TGT)
    SRC {express voice} {regret} (over|at|about TGT)
    noun dismay, outcry, indignation, uproar over|at ANY
    mode disapprove
    cameo 110
    + Norway regretted the decision of Japan.  NOR > JPN
    - She regretted the purchase of the boots.

oppose-voice
    SRC {speak_out come_out campaign} against TGT
    SRC {speak_out speak} against {coup war crackdown law abuse corruption killing arrest execution raid violence policy occupation} (by|of|in|on TGT)
    SRC {voice express state} {opposition disapproval objection} (to|of TGT)
    mode disapprove
    cameo 111
    + Brazil spoke out against Venezuela.  BRA > VEN
    + The Catholic bishops in Malta voiced opposition to the government.  MLT > MLT
    - The actor came out against gravy.

rally-opposition
    SRC {rally mobilize mobilise marshal} {opposition} (against TGT)
    SRC {lead launch wage mount} {campaign} against TGT
    mode disapprove
    cameo 113
    + Saudi Arabia rallied opposition against Qatar.  SAU > QAT
    - The town led a campaign against litter.

hold-contempt
    SRC {warn caution} TGT about|over {record abuse corruption conduct behaviour behavior}
    SRC {question doubt challenge impugn} {fairness legitimacy validity legality integrity credibility sincerity motive competence honesty impartiality commitment fitness judgment judgement loyalty qualification temperament neutrality patriotism} (of TGT)
    mode disapprove
    cameo 111
    + Kenya questioned the impartiality of the court of the United Nations.  KEN > IGO
    + Estonia doubted the sincerity of Russia.  EST > RUS
    - The vet doubted the age of the goat.

question-claims
    SRC:state|people {question challenge query} {estimate figure toll number statistic account evidence finding report version need wisdom basis independence role record tactic handling policy conduct} (of|by|from TGT)
    SRC:state|people {cast throw} {doubt} on {estimate figure toll claim account evidence finding report version motive sincerity commitment} (of|by|from TGT)
    mode disapprove
    cameo 111
    + Sudan questioned UN figures on the war in Darfur.  SDN > IGO
    + Russia questioned the handling of the siege by Greece.  RUS > GRC
    + Chad cast doubt on a report by the United Nations.  TCD > IGO
    - The clerk questioned the number on the ticket.

resolution-against
    SRC {adopt pass approve} {resolution} against TGT
    SRC {issue} {condemnation statement} against|of TGT
    mode disapprove
    cameo 111
    + The General Assembly adopted a resolution against Myanmar.  IGO > MMR
    - The choir passed a resolution against flat notes.

dismiss-as-lie
    SRC {dismiss denounce reject brush_off wave_off} ANY as {lie propaganda nonsense baseless fabrication slander absurd smear groundless}
    SRC {refute rebut contradict dispute} {claim accusation allegation charge account version} (of|by|from TGT)
    mode disapprove
    cameo 111
    + Russia dismissed the report of Britain as propaganda.  RUS > GBR
    + Accusations by Ukraine were refuted by Belarus.  BLR > UKR
    - The referee dismissed the player.

# --- accusations ---

accuse
    SRC {accuse suspect} TGT of ACT
    SRC {accuse} TGT (of ANY)
    noun accusation, allegation, counter_accusation (against TGT) (by|from SRC)
    mode allege
    cameo 112
    of SRC
    op accuse
    + Turkey accused Syria of shelling a border town.  TUR > SYR
    + Accusations by Greece against Turkey grew louder.  GRC > TUR
    - The diet was accused by doctors.

blame
    SRC {blame} TGT (for ACT)
    SRC {blame} TGT (for|over ANY)
    SRC {blame} ANY on TGT
    mode allege
    cameo 112
    op accuse
    + Iran was blamed by Saudi Arabia for the attack.  SAU > IRN
    + Thailand blamed the clash on Cambodia.  THA > KHM
    - Doctors blamed the diet for his weight.

hold-responsible
    SRC {hold} TGT {responsible accountable liable} (for ANY)
    SRC {lay put pin place cast} {blame responsibility guilt} (for ANY) on|at TGT
    mode allege
    cameo 112
    + The Netherlands held Russia responsible for the crash.  NLD > RUS
    + Armenia put the blame on Azerbaijan.  ARM > AZE
    - The host held the rain responsible.

set blame
    blame

point-finger
    SRC {point} {finger} at TGT
    SRC {level make hurl fling repeat} {charge accusation allegation} (against|at|with TGT)
    ANY:%blame {fall} on|upon TGT
    mode allege
    cameo 112
    + Chad pointed the finger at Sudan.  TCD > SDN
    + Blame for the raid fell on the Sudanese army.  - > SDN MIL
    - The sign pointed its finger at the exit.

implicate
    SRC {implicate incriminate} TGT (in ANY)
    SRC {link tie connect} TGT to {money_laundering graft espionage rebel militant gang cartel drug_trafficking attack murder killing plot bombing crime corruption terrorism coup massacre abduction terrorist}
    _ {implicate} TGT in {attack murder killing plot bombing crime corruption terrorism coup scandal}
    mode allege
    cameo 112
    + A report implicated Syrian officials in the murder.  - > SYR
    + The United Nations linked a Saudi prince to the killing.  IGO > SAU
    - The study linked tea to sleep.

accuse-crime
    SRC {accuse suspect} TGT of {crime murder corruption fraud bribery theft embezzlement graft money_laundering drug_trafficking nepotism vote_rigging extortion tax_evasion}
    noun corruption_allegation, corruption_charge, fraud_allegation, bribery_allegation (against TGT) (by|from SRC)
    mode allege
    cameo 1121
    when {war war_crime} mode allege cameo 1124
    + The Romanian opposition accused the prime minister of corruption.  ROU > GOV
    + Corruption allegations against the Malaysian leader spread.  - > MYS
    - Neighbours accused the fox of theft.

accuse-abuse
    SRC {accuse suspect} TGT of {torture abuse repression persecution violation discrimination genocide rape human_rights_abuse human_rights_violation}
    SRC {document expose detail record} {abuse violation torture atrocity human_rights_abuse rights_abuse massacre killing execution disappearance rape beating} (by|in|of|against TGT)
    mode allege
    cameo 1122
    + The United States accused China of genocide.  USA > CHN
    + Human Rights Watch documented abuses by Egyptian police.  NGO > EGY
    - The diary documented the abuse of adverbs.

accuse-aggression
    SRC {accuse} TGT of {aggression provocation attack invasion incursion intervention interference meddling escalation violation bombing shelling occupation expansionism}
    mode allege
    cameo 1123
    + Georgia accused Russia of aggression.  GEO > RUS
    + Rwanda was accused of interference by Congo.  - > RWA
    - The hen accused the duck of aggression.

accuse-warcrime
    SRC {accuse suspect} TGT of {war_crime atrocity massacre crime_against_humanity ethnic_cleansing}
    noun war_crimes_allegation, war_crimes_charge (against TGT) (by|from SRC)
    mode allege
    cameo 1124
    + Ukraine accused Russian soldiers of war crimes.  UKR > RUS
    - The diner accused the chef of a massacre of peas.

accuse-spying
    SRC {accuse suspect} TGT of {spying espionage treason sedition subversion sabotage conspiracy plot plotting collaboration}
    noun spying_charge, espionage_charge (against TGT) (by|from SRC)
    mode allege
    cameo 1125
    + Russia accused an American of spying.  RUS > USA
    + A Turkish pastor was accused of espionage.  - > TUR
    - The parrot was accused of spying.

accuse-terror
    SRC {accuse suspect} TGT of {terrorism terror harbouring harboring supporting arming funding}
    SRC {accuse} TGT of {support backing} (for ANY)
    mode allege
    cameo 1121
    + India accused Pakistan of terrorism.  IND > PAK
    - The kids accused the cat of terror.

expose
    SRC {expose uncover reveal denounce unmask} {corruption fraud bribery plot conspiracy scandal cover_up} (in|by|of|against TGT)
    noun revelation of {corruption abuse fraud}
    mode allege
    cameo 1121
    + Reporters exposed corruption in the Maltese government.  JRN > MLT
    - The tide exposed a wreck.

# --- complaints ---

complain
    SRC:state|armed {complain} (to|about TGT)
    SRC {complain} to|with|about TGT
    noun complaint, grievance (against|to|with|about TGT) (by|from SRC)
    mode allege
    cameo 114
    of SRC
    + Cuba complained to the United Nations.  CUB > IGO
    + A complaint by Qatar against Saudi Arabia was filed.  QAT > SAU
    - Guests complained about the soup.

lodge-protest
    SRC {lodge file make submit deliver send register issue} {protest protest_note objection diplomatic_protest note_verbale demarche formal_protest} (with|against|to|at|over TGT)
    noun formal_protest, diplomatic_protest, protest_note, note_of_protest (to|against|with TGT) (by|from SRC)
    mode allege
    cameo 114
    + Japan lodged a protest with China over the ships.  JPN > CHN
    + A protest note to Turkey was sent by Greece.  GRC > TUR
    - The tenant lodged with a baker.

representations
    SRC:state {make lodge deliver} {representation representations demarche} (to|with|over TGT)
    SRC:state {call_in summon} TGT:state|%envoy for {dressing_down talking_to reprimand}
    mode disapprove
    cameo 114
    + China made solemn representations to Japan.  CHN > JPN
    + Stern representations were lodged with Australia by China.  CHN > AUS
    - The gallery made representations of ships.

file-complaint
    SRC {lodge file make submit send register bring} {complaint grievance} (with|to|against|at|over TGT)
    mode allege
    cameo 114
    + Kenya filed a complaint against Somalia.  KEN > SOM
    + A complaint was lodged with the United Nations by Bolivia.  BOL > IGO
    - The guest filed a complaint about the bed.

protest-to
    SRC:state {protest} to|with TGT (about|over|against ANY)
    SRC:state {protest} {decision move plan arrest ban killing violation incursion test ruling} (by|of|in TGT)
    SRC:state {object} to {decision move plan visit statement remark} (by|of TGT)
    mode allege
    cameo 114
    + Mexico protested to Spain over the remark.  MEX > ESP
    + The arrest was protested by Germany.  DEU > -
    - The lady protests too much.

states-protest
    SRC:state {protest} against|over|about ANY
    SRC:state {protest} against|over|about TGT
    SRC:state {protest} TGT
    mode allege
    cameo 114
    unless {party opposition union rally street crowd demonstrator protester worker student mayor lawyer politician}
    + Vietnam protested against Chinese drilling.  VNM > CHN
    + The Danish foreign ministry protested the arrest of two Danes by Iran.  DNK > IRN
    ~ Workers protested against the Chinese owners in Zambia.
    ~ The opposition protested against the president of Mali.

summon
    SRC:state {summon call_in} {ambassador envoy charge_d'affaires diplomat charge consul high_commissioner} (of|from|over TGT)
    SRC:state {summon call_in} TGT:people to {foreign_ministry ministry}
    noun summons of {ambassador envoy}
    mode allege
    cameo 114
    + Pakistan summoned the Indian ambassador.  PAK > IND
    + The Iranian envoy was called in by the Dutch foreign ministry.  NLD > IRN
    - The bell summoned the monks.

# --- law ---

charge
    SRC {charge} TGT:people|state (with|for|over|in ANY)
    TGT {face} {charge trial prosecution indictment lawsuit impeachment court tribunal} (for|over|in ANY)
    noun criminal_charge (against TGT) (by|from SRC)
    mode allege
    cameo 115
    of TGT
    + Prosecutors in Bosnia charged a former general with war crimes.  BIH > ELI
    + A Kenyan lawmaker faced trial.  - > KEN
    - The battery charged overnight.
    - The shop charged customers ten dollars.

indict
    SRC {indict} TGT
    SRC {issue hand_down unseal return file bring} {indictment} (for|against|of TGT)
    noun indictment (of|against TGT) (by|from SRC)
    SRC:state|%court {unseal bring file prefer press lay} {charge indictment} against TGT
    mode allege
    cameo 115
    of TGT
    + A Spanish court issued an indictment against a Catalan leader.  ESP JUD > -
    + The Kosovo president was indicted by a tribunal.  JUD > KOS
    - The essay indicts modern taste.

prosecute
    SRC {prosecute arraign try} TGT:people|state (with|for|over|in ANY)
    noun prosecution, arraignment (of TGT) (by SRC)
    mode allege
    cameo 115
    of TGT
    + Uganda prosecuted two singers.  UGA > -
    + The prosecution of journalists in Azerbaijan went on.  - > JRN
    - He tried the soup.

put-on-trial
    SRC {put bring place} TGT on|to {trial justice}
    TGT {go stand appear} on|before {trial judge}
    TGT {go appear stand} before|in SRC:%court
    TGT {appear} in|at {court dock} (for|on|over ANY)
    TGT {stand} {trial}
    noun trial, retrial, re-trial, court_martial, show_trial (of|against TGT) (by SRC)
    mode allege
    cameo 115
    of TGT
    + Algeria put a general on trial.  DZA > -
    + A Turkish editor stood trial.  - > TUR
    - The firm put the drug on trial.

impeach
    SRC {impeach} TGT
    SRC {begin open launch start initiate file} {impeachment impeachment_proceeding impeachment_motion} (against|of TGT)
    noun impeachment (of|against TGT) (by SRC)
    mode allege
    cameo 115
    of TGT
    + The Peruvian president was impeached by congress.  LEG > PER GOV
    + Lawmakers began impeachment proceedings against the Brazilian president.  LEG > BRA
    - The lawyer impeached the tale of the parrot.

sue
    SRC {sue} TGT
    SRC {take} TGT to {court tribunal arbitration}
    noun lawsuit, suit, legal_challenge, court_case, legal_action (against TGT) (by|from SRC)
    mode allege
    cameo 115
    of TGT
    + Nicaragua sued Germany.  NIC > DEU
    + A lawsuit against Iran by American families was heard.  USA > IRN
    - The tailor sewed the suit.

file-suit
    SRC {file bring launch initiate start institute lodge} {lawsuit suit case charge legal_action proceeding legal_proceeding action petition criminal_case claim infringement_procedure} (against|with|in|at TGT)
    mode allege
    cameo 115
    + Ukraine filed a lawsuit against Russia.  UKR > RUS
    + Legal action against Hungary was launched by the European Union.  IGO > HUN
    - The nurse filed her nails.

# --- inquiries ---

investigate
    SRC {investigate probe} TGT (for|over ANY)
    SRC {examine} {allegation claim complaint accusation report} (of|by|against|from TGT)
    SRC:state|armed|%probers {investigate probe} ANY (for|over ANY)
    SRC:%probers {examine re-examine} ANY
    SRC:state|%probers {investigate probe inquire enquire} into ANY
    noun investigation, probe, inquiry, enquiry (into|of|against TGT) (by SRC)
    mode investigate
    cameo 090
    of TGT
    when {corruption bribery fraud embezzlement laundering crime murder killing} mode investigate cameo 091
    when {torture abuse rights right} mode investigate cameo 092
    when {airstrike strike bombing shelling attack} mode investigate cameo 093
    when {war_crime genocide massacre atrocity} mode investigate cameo 094
    + Police in Malta investigated the minister for bribery.  MLT > GOV
    + A probe into the Guatemalan president by prosecutors was opened.  - > GTM GOV
    - The Iranian minister examined the state of the north of Syria.
    - The astronomers probed the red planet.

open-inquiry
    SRC {open launch begin start order conduct announce set_up carry_out initiate reopen} %probe (into|of|against|on TGT)
    SRC {open launch start order} {criminal_case hearing inquest criminal_investigation} (into|of|against|on TGT)
    SRC {open launch} {case} against|into TGT
    mode investigate
    cameo 090
    when {corruption bribery fraud crime murder killing} mode investigate cameo 091
    when {torture abuse rights right} mode investigate cameo 092
    when {war_crime genocide massacre atrocity} mode investigate cameo 094
    + The International Criminal Court opened an investigation into Sudan.  IGO > SDN
    + An inquiry into the crash was ordered by Nepal.  NPL > -
    - The chef launched a probe of the cake.

look-into
    SRC:state|armed {look} into {role conduct behaviour behavior involvement complicity activity affair dealing finance handling treatment} of|by TGT
    SRC {look} into {allegation attack killing incident report claim abuse death charge complaint} (of|by|in|against TGT)
    SRC {examine scrutinize scrutinise review study} {allegation attack killing crime abuse charge claim evidence complaint} (of|by|in|against TGT)
    mode investigate
    cameo 090
    + The United Nations looked into reports of torture in Eritrea.  IGO > ERI
    - She looked into the mirror.

inspect
    SRC:state {inspect} {site plant reactor facility prison camp base factory laboratory} (in|of TGT)
    SRC:state|%inquirers {inspect} TGT:place
    unless {premier prime_minister president king queen prince guard_of_honour honour_guard damage troop parade minister emperor}
    noun inspection, weapons_inspection, nuclear_inspection (of|in TGT) (by SRC)
    mode investigate
    cameo 090
    of TGT
    + United Nations experts inspected a plant in Iran.  IGO > IRN
    + Nuclear inspections in Iran resumed.  - > IRN
    - The landlord inspected the flat.
    - The Japanese premier inspected islands off Russia.

fact-finding
    SRC:state {send dispatch} {inspector investigator fact_finding_mission fact_finding_team investigative_team commission_of_inquiry rapporteur} (to TGT)
    noun fact_finding_mission, fact_finding_team, commission_of_inquiry, inquiry_commission (to|in|into|on TGT) (by|from SRC)
    mode investigate
    cameo 090
    + The United Nations sent investigators to Sri Lanka.  IGO > LKA
    - The club sent a team to find golf balls.

under-investigation
    _ {put place} TGT under {investigation scrutiny inquiry}
    TGT {come} under {investigation scrutiny} (by|for ANY)
    SRC {question interview interrogate} TGT:people as {suspect witness}
    mode investigate
    cameo 090
    + A Spanish banker was placed under investigation.  - > ESP
    - The lamp came under scrutiny.

audit
    SRC:state {audit} {account fund book finance} (of TGT)
    SRC:state {subpoena} TGT:state|people
    SRC {issue serve} {subpoena summons} (to|for|on|against TGT)
    noun audit, subpoena, summons (of|to|for TGT) (by SRC)
    mode investigate
    cameo 090
    + Israel audited the accounts of the Palestinian Authority.  ISR > PSE
    - The firm audited its books.

autopsy
    SRC {exhume} {body remains} (of|in TGT)
    SRC {dig_up unearth excavate} {mass_grave} (in|near TGT)
    mode investigate
    cameo 094
    + Bosnian experts exhumed bodies of Serb victims.  BIH > SRB
    - The dog dug up a bone.

# --- more verbs of blame ---

blast
    SRC {blast lambast lambaste} TGT (for|over|as ANY)
    SRC {blast lambast lambaste} {decision move plan policy law remark statement report ruling response vote deal call attack} (by|of|in|on TGT)
    mode disapprove
    cameo 111
    + Cuba blasted the United States over the embargo.  CUB > USA
    + The ruling of a court in Poland was blasted by Belarus.  BLR > POL
    - The wind blasted the coast.

savage
    SRC {savage pillory vilify skewer flay} TGT
    mode disapprove
    cameo 111
    + The Greek press savaged the German chancellor.  GRC > DEU
    - Critics savaged the opera.

reproach
    SRC {reproach chasten remonstrate} TGT (for|over|with ANY)
    noun reproach, admonition, recrimination (against|to|between|from TGT)
    mode disapprove
    cameo 111
    + Latvia reproached Russia for the delay.  LVA > RUS
    - The nun reproached the boys.

decry-abuse
    SRC {decry deplore condemn denounce} {abuse crackdown repression persecution violence arrest killing execution detention torture} (of|by|in|against TGT)
    mode disapprove
    cameo 111
    + Sweden decried the crackdown in Belarus.  SWE > BLR
    + The execution of a Kurd was deplored by the United Nations.  IGO > -
    - The judge deplored the abuse of cheese.

set outcries
    condemnation criticism outrage denunciation rebuke

set angrily
    angrily furiously sharply indignantly testily coldly bitterly fury anger dismay outrage indignation

set fierce
    extraordinary withering stinging blistering outspoken thinly-veiled vitriolic scathing personal rhetorical

call-for-punishment
    SRC {call press push appeal} for {sanction embargo arms_embargo punishment boycott tougher_sanction penalty} (on|against|of|for TGT)
    SRC {demand seek urge request} {sanction embargo arms_embargo punishment tougher_sanction} (on|against|of|for TGT)
    noun {call demand} for {sanction embargo punishment boycott} (on|against|of TGT) (from|by SRC)
    mode disapprove
    cameo 113
    + Lithuania called for sanctions against Belarus.  LTU > BLR
    + An arms embargo on Myanmar was urged by Amnesty International.  NGO > MMR
    - The league called for a penalty against the club.

scorn
    SRC {scorn disdain despise dismiss} {policy leader claim apology promise} (of|by|from TGT)
    SRC {heap pour} {scorn contempt ridicule} on|upon TGT
    mode disapprove
    cameo 111
    + Iran poured scorn on the United States.  IRN > USA
    - The chef poured scorn on the stew.

react-in-anger
    SRC:state|armed|people {react respond reply} (to|at|over ANY)
    words * %angrily
    mode disapprove
    cameo 111
    + China reacted angrily to a visit by the Dutch minister.  CHN > NLD
    - The bees reacted angrily to smoke.

shame
    SRC {shame humiliate embarrass} TGT
    noun humiliation of TGT (by SRC)
    mode disapprove
    cameo 111
    + The Chinese envoy shamed Australia.  CHN > AUS
    - The score shamed the pupil.

sneer
    SRC {sneer scoff jeer laugh} at TGT
    mode disapprove
    cameo 111
    + Serbian lawmakers scoffed at the European Union.  SRB > IGO
    - The boys laughed at the clown.

rail
    SRC {rail fulminate inveigh thunder} against TGT
    mode disapprove
    cameo 111
    + Bolivia's president railed against the United States.  BOL > USA
    - The preacher railed against sloth.

grumble
    SRC {grumble gripe moan whine} about|at|over TGT
    mode disapprove
    cameo 111
    + Italy grumbled about France.  ITA > FRA
    - Diners grumbled about the wait.

snipe
    SRC {snipe swipe jab} at TGT
    SRC {take} {swipe jab dig aim shot potshot} at TGT
    noun swipe, jab, broadside (at|against TGT) (by|from SRC)
    mode disapprove
    cameo 111
    + The Turkish president took aim at France.  TUR > FRA
    - The archer took aim at the apple.

spat
    noun war_of_words, spat, diplomatic_row, diplomatic_spat, diplomatic_dispute, row, verbal_sparring (with|between|over TGT) (by SRC)
    SRC {spar feud quarrel squabble bicker} with TGT
    SRC:state {bicker squabble quarrel feud wrangle} over|about ANY
    mode disapprove
    cameo 111
    mutual
    of SRC
    + A diplomatic row between Canada and Saudi Arabia broke out.  CAN = SAU
    + Poland quarrelled with Ukraine.  POL > UKR
    - The neighbours had a row over a hedge.

trade-barbs
    SRC {trade exchange swap} {barb insult accusation recrimination blow sharp_word angry_word harsh_word bitter_word} (with TGT)
    mode disapprove
    cameo 111
    mutual
    + Venezuela and Colombia traded insults.  VEN = COL
    + India and Pakistan traded accusations of shelling before talks in Geneva.  IND = PAK
    + Israel traded barbs with Turkey.  ISR > TUR
    - The comics traded barbs.

disavow
    SRC {disown disavow repudiate} {statement remark comment claim} (of|by TGT)
    SRC {distance dissociate} {itself himself herself themselves} from {remark statement comment} (of|by TGT)
    mode disapprove
    cameo 111
    + Pakistan disavowed the remarks of its envoy.  PAK > -
    - The firm disavowed the slogan.

warn-backsliding
    SRC {warn} of|about {backsliding erosion abuse} (in|by TGT)
    SRC {sound} {alarm} (over|about|on TGT)
    mode disapprove
    cameo 110
    + The European Union sounded the alarm about Hungary.  IGO > HUN
    - The clock sounded the alarm.

frown
    SRC {frown bristle bridle fume seethe} (at|on|over TGT)
    SRC {frown} on|upon TGT
    mode disapprove
    cameo 110
    + Beijing bristled at Taiwan.  CHN > TWN
    + Turkey fumed over Sweden.  TUR > SWE
    - The boss frowned at the clock.

lament-abuse
    SRC {lament bemoan rue} {decision failure lack collapse loss} (of|by|in TGT)
    mode disapprove
    cameo 110
    + Malta lamented the failure of the European Union.  MLT > IGO
    - She lamented the loss of her keys.

shock
    SRC {express voice} {shock horror outrage disgust} at|over TGT
    noun uproar, outcry, furore, backlash (against|over|in|at TGT) (by|from SRC)
    mode disapprove
    cameo 110
    + A furore over the visit broke out in Japan.  - > JPN
    - The hat caused a furore at the races.

brand-terror
    SRC {label brand call declare designate} TGT {terrorist enemy traitor puppet liar dictator hypocrite aggressor murderer criminal spy war_criminal thug butcher coward warmonger fascist bandit stooge tyrant}
    SRC {denounce brand label} TGT as {terrorist enemy traitor puppet aggressor occupier dictator}
    SRC:state|armed {brand label call dub term} TGT:state {dictator liar traitor murderer tyrant thief rogue_state pariah failed_state}
    mode disapprove
    cameo 111
    + Syria branded the rebels as terrorists.  SYR > REB
    + Kosovo was labelled a puppet by Serbia.  SRB > -
    - The twins branded the cat a traitor.

blame-game
    SRC {shift pass deflect} {blame} to|onto TGT
    SRC {pin} {attack failure blame} on TGT
    mode allege
    cameo 112
    + Sudan shifted the blame to rebels.  SDN > REB
    - The boy shifted the blame to the dog.

see-hand
    SRC {see suspect detect} {hand} of TGT (behind|in ANY)
    mode allege
    cameo 112
    + Lebanon saw the hand of Syria in the bombing.  LBN > SYR
    - She saw the hand of a master.

charge-that
    SRC {allege} {conspiracy plot fraud abuse torture interference corruption} (by|in|against TGT)
    mode allege
    cameo 112
    + The opposition alleged fraud in Zambia.  OPP > ZMB
    - The label alleged freshness.

finger
    SRC {finger name identify} TGT as {culprit mastermind perpetrator suspect spy}
    mode allege
    cameo 112
    + India identified a Pakistani as the mastermind.  IND > PAK
    - The quiz named the butler as the culprit.

whistle
    SRC {blow} {whistle} on TGT
    SRC {leak} {document cable report} (about|on|of TGT)
    noun whistleblower_complaint (against|about TGT)
    mode allege
    cameo 1121
    + Reporters leaked documents about the Panamanian president.  JRN > PAN
    - The referee blew the whistle.

perjury
    SRC {accuse} TGT of {lying perjury deception hypocrisy bias incompetence double_standard cowardice betrayal arrogance}
    mode allege
    cameo 112
    + Iran accused the United States of hypocrisy.  IRN > USA
    - The host accused the guest of bias for tea.

coup-claim
    SRC {accuse suspect} TGT of {coup uprising unrest mutiny rebellion separatism destabilization insurrection}
    mode allege
    cameo 1125
    + Turkey accused a cleric of a coup.  TUR > -
    - The aunt accused the mice of an uprising.

cheat
    SRC {accuse} TGT of {dumping theft protectionism manipulation currency_manipulation piracy smuggling trafficking}
    noun dumping_complaint (against TGT)
    mode allege
    cameo 1121
    + The European Union accused China of dumping.  IGO > CHN
    - The ferry accused no one of piracy.

war-claim
    SRC {accuse} TGT of {violation breach} (of %truce)
    mode allege
    cameo 1123
    + Armenia accused Azerbaijan of violations.  ARM > AZE
    - The coach accused the team of a breach.

complain-un
    SRC:state {take bring refer} {case dispute complaint matter issue} to {united_nations security_council court wto tribunal} (against TGT)
    SRC:state {seek launch request} {arbitration} (against|with TGT)
    mode allege
    cameo 115
    + Qatar took the case to the United Nations.  QAT > -
    + The Philippines launched arbitration against China.  PHL > CHN
    - She took the case to the cloakroom.

appeal-court
    SRC {challenge contest} {law ruling decision ban election result} in {court}
    SRC {seek} {injunction} (against TGT)
    mode allege
    cameo 115
    + The opposition in Malawi challenged the result in court.  OPP > -
    - The shop sought an injunction of peace.

hague
    SRC {haul drag take bring} TGT before|to {court tribunal justice judge icc}
    noun extradition_hearing, war_crimes_trial (of|against TGT)
    mode allege
    cameo 115
    + Gambia brought Myanmar before a tribunal.  GMB > MMR
    - The usher brought the guests to the court of roses.

charge-sheet
    SRC {file lay press bring prepare drop_in} {charge criminal_charge terrorism_charge} (against TGT)
    noun terrorism_charge, treason_charge, murder_charge, fraud_charge (against TGT) (by|from SRC)
    mode allege
    cameo 115
    + Indian police filed charges against a student leader.  IND > EDU
    + Treason charges against a lawmaker shocked Zambia.  - > -
    - The plumber filed the pipe.

recuse
    SRC:%court {summon question} TGT:people|state
    SRC:%court {order} {trial investigation} of TGT
    mode investigate
    cameo 090
    + A court in Pakistan summoned the former president.  PAK > -
    - The court of public taste summoned hats.

probe-corruption
    SRC {investigate probe examine} {corruption fraud bribery embezzlement graft money_laundering crime theft} (by|in|of|against TGT)
    noun corruption_probe, corruption_investigation, fraud_investigation, graft_probe, bribery_investigation, murder_investigation (into|of|against|in TGT) (by SRC)
    mode investigate
    cameo 091
    + Prosecutors in Peru investigated bribery in the ministry.  PER > -
    + A graft probe of Israeli officials began.  - > ISR
    - The cook probed the theft of a pie.

probe-rights
    SRC {investigate probe examine} {abuse torture human_rights_violation rights_abuse disappearance} (by|in|of|against TGT)
    noun human_rights_inquiry, torture_inquiry, rights_investigation (into|in TGT) (by SRC)
    mode investigate
    cameo 092
    + The United Nations investigated torture in Eritrea.  IGO > ERI
    - The docent examined the torture of grammar.

probe-military
    SRC {investigate probe examine} {airstrike air_strike strike shelling bombing raid shooting attack incident clash explosion crash} (by|in|of|against|on TGT)
    noun military_inquiry, military_investigation (into|of TGT) (by SRC)
    mode investigate
    cameo 093
    + NATO investigated an airstrike in Libya.  IGO > LBY
    + The shooting of a reporter was probed by Israel.  ISR > -
    - The vet probed the incident of the hat.

probe-warcrimes
    SRC {investigate probe examine document} {war_crime genocide massacre atrocity crime_against_humanity} (by|in|of|against TGT)
    noun war_crimes_investigation, war_crimes_probe, genocide_inquiry (into|in|against TGT) (by SRC)
    mode investigate
    cameo 094
    + The International Criminal Court investigated war crimes in Ukraine.  IGO > UKR
    - The essay examined a massacre of verbs.

check-ship
    SRC:state|armed {inspect search check} {ship cargo vessel truck luggage} (from|of|bound TGT)
    mode investigate
    cameo 090
    + Denmark inspected a ship from Russia.  DNK > RUS
    - The porter checked the luggage.

committee
    SRC {set_up establish form appoint name} {commission committee panel commission_of_inquiry tribunal special_prosecutor task_force} to {investigate probe examine}
    noun truth_commission, inquiry_panel, select_committee (on|into TGT)
    mode investigate
    cameo 090
    + Chile set up a commission to investigate the killings.  CHL > -
    - The club formed a panel to judge jam.

hear-evidence
    SRC {hear take gather collect} {testimony evidence} (about|on|of|into|against|by|from TGT)
    SRC {hear} {testimony evidence} on|about|of {abuse plot charge allegation killing torture corruption bribery role} (by|in|of|against TGT)
    mode investigate
    cameo 090
    + A Senate panel heard testimony on abuses by the CIA.  - > USA
    - The choir heard evidence of rain.

inquire-into
    SRC {inquire enquire delve} into ANY (by|of|in|against TGT)
    SRC {scrutinise scrutinize} ANY (by|of|in TGT)
    SRC {take collect} {sample swab soil_sample} (at|from|in|near TGT)
    SRC:%probers|%inquirers {exhume dig_up} {body remains mass_grave grave corpse} (in|at|near|of TGT)
    needs both
    mode investigate
    cameo 090
    + A commission of the African Union inquired into the killings in Nigeria.  IGO > NGA
    - The boy inquired into the price of a kite.

check-whether
    SRC:%probers|%inquirers {check establish determine study} ANY (of|by|in TGT)
    words * whether
    needs both
    mode investigate
    cameo 090
    + Norwegian police are checking whether a Russian trawler cut a cable.  NOR > RUS
    - The agent checked whether the shop was open.

set inquirers
    %probers commission team expert judge delegation mission official rapporteur

go-through-books
    SRC:state|%inquirers {pore_over comb comb_through sift sift_through trawl_through go_through} {book account bank_account record file ledger finance affair paper document archive} (of|by|in TGT)
    SRC:state|%inquirers {pore comb sift trawl go} over|through {book account bank_account record file ledger finance affair paper document archive} (of|by|held|in TGT)
    SRC:state|%inquirers {search look hunt} for {evidence proof} (of|against|in TGT)
    mode investigate
    cameo 091
    + Swiss magistrates combed through the bank accounts of a Nigerian general.  CHE > NGA
    + Brazilian police searched for evidence against two ministers.  BRA > BRA
    - The historian combed through the archive.

come-to-inquire
    SRC:%inquirers {arrive fly travel go come sail} (in|to|into TGT) to {inquire investigate examine probe question interrogate look gather establish exhume assess}
    SRC:state {name appoint set_up form pick choose} {panel judge commission committee} to {find_out inquire look establish determine investigate probe examine} (by|of|in TGT)
    mode investigate
    cameo 090
    + A commission of the African Union arrived in Nigeria to inquire into the killings.  IGO > NGA
    + French judges flew to Damascus to question Syrian officers.  FRA > SYR
    ~ The minister flew to Damascus to open a school.

send-investigators
    SRC:state {send dispatch fly} {team expert personnel official agent mission investigator inspector detective delegation forensic_expert} (to TGT) to {investigate examine probe inspect assess verify look establish determine}
    SRC:state {send dispatch} {investigator detective prosecutor forensic_team forensic_expert} (to TGT)
    mode investigate
    cameo 090
    + Ukraine sent experts to Iran to examine the crash.  UKR > IRN
    - The firm sent a team to assess the carpet.

trace
    SRC:state {trace track follow} {money fund weapon arm suspect} (to|from TGT)
    noun manhunt_inquiry, murder_inquiry, murder_probe, crash_investigation, crash_inquiry, spying_inquiry (into|in|by TGT)
    mode investigate
    cameo 090
    + A crash investigation in Kenya began.  - > KEN
    - The hound traced the scent.

testify
    SRC {testify give_evidence} against TGT
    SRC:state {call} TGT as {witness}
    noun testimony against TGT (by|from SRC)
    mode allege
    cameo 112
    + A former guard testified against the Chilean general.  - > CHL
    - The label testifies to its age.

review-case
    SRC:%court {open reopen begin} {case trial hearing} (against|of|into TGT)
    SRC:%court {hear} {evidence testimony case argument} against TGT
    noun court_hearing, pretrial_hearing, arraignment_hearing, military_hearing, preliminary_hearing, disciplinary_hearing (of|against|for TGT)
    mode allege
    cameo 115
    + A court in Ankara opened a trial of Kurdish lawmakers.  TUR > -
    - The court opened at noon for tennis.

condemn-attack
    SRC {condemn denounce} {attack bombing killing massacre assassination strike raid coup test launch invasion annexation election} (by|of|in|on|against TGT)
    mode disapprove
    cameo 111
    + Egypt condemned the bombing in Iraq.  EGY > IRQ
    + Norway condemned the killing of aid workers in Sudan.  NOR > SDN
    + The missile test was condemned by Japan.  JPN > -
    - The chef condemned the attack on butter.

joint-statement
    SRC {publish release} {critical_report damning_report scathing_report} (on|about TGT)
    noun critical_report, damning_report, scathing_report (on|about|against TGT) (by|from SRC)
    mode disapprove
    cameo 111
    + A scathing report on Libya by the United Nations came out.  IGO > LBY
    - The damning report on the soup was long.

call-shame
    SRC {describe denounce slam} ANY as {outrage disgrace insult crime provocation sham farce mockery travesty}
    SRC {call brand label} ANY {humiliation betrayal surrender capitulation blunder joke scandal outrage disgrace insult crime provocation sham farce mockery travesty aggression genocide} (by|of TGT)
    mode disapprove
    cameo 111
    + Peru called the election in Venezuela a farce.  PER > VEN
    - He called the play a farce.

hypocrisy
    SRC {deride mock} {election law claim leader} (of|in|by TGT)
    mode disapprove
    cameo 111
    + The Iranian leader derided the election in Bahrain.  IRN > BHR
    - The clown derided the plan of the mime.

# --- third round ---

sharp-words
    SRC {have} {harsh_word sharp_word strong_word} for TGT
    noun harsh_word, sharp_criticism, stinging_rebuke, stern_rebuke, blistering_attack, withering_criticism, public_rebuke, veiled_criticism (for|of|to|against TGT) (by|from SRC)
    mode disapprove
    cameo 111
    of TGT
    + A stinging rebuke to Hungary by Germany followed.  DEU > HUN
    - The harsh word in the crossword was long.

decry-law
    SRC {criticize criticise condemn denounce slam blast decry} {law bill policy decision verdict ruling sentence trial arrest detention treatment handling response} (of|by|in|against|on TGT)
    mode disapprove
    cameo 111
    + Sweden criticised the trial in Iran.  SWE > IRN
    + The arrest of a lawyer was condemned by Norway.  NOR > -
    - The judge slammed the response of the horse.

decry-war
    SRC {condemn denounce slam decry deplore} {war invasion occupation aggression annexation intervention incursion offensive airstrike shelling bombing} (of|by|in|against|on TGT)
    mode disapprove
    cameo 111
    + Ireland condemned the invasion of Ukraine.  IRL > -
    + The airstrikes were denounced by Iraq.  IRQ > -
    - The poet denounced the war of the roses.

decry-test
    SRC {condemn denounce slam decry criticize criticise} {test launch missile_test nuclear_test drill exercise provocation deployment sale visit settlement} (by|of|in TGT)
    mode disapprove
    cameo 111
    + South Korea condemned the launch by North Korea.  KOR > PRK
    - The critic slammed the launch of the album.

decry-remarks
    SRC {condemn denounce slam criticize criticise decry} {remark comment statement speech cartoon tweet insult broadcast} (by|of|from|in|about TGT)
    SRC {condemn denounce decry} {film video book documentary song} (by|of|from|in|about TGT)
    mode disapprove
    cameo 111
    + Iran condemned the cartoons in France.  IRN > FRA
    + The remarks by the Polish president were criticised by Israel.  ISR > POL
    - The guest criticised the speech of the groom.

voice-anger
    SRC {express voice vent} {anger fury outrage frustration indignation displeasure} (at|over|with|against|to TGT)
    noun anger, fury, ire, wrath at|with|against TGT
    mode disapprove
    cameo 111
    + Turkey vented its anger at Sweden.  TUR > SWE
    - The bull vented its fury on the gate.

disappoint
    SRC {express voice} {disappointment regret dismay sorrow} (at|over|with|about|in TGT)
    SRC be {disappointed dismayed saddened frustrated} (with|by|at|in|over TGT)
    mode disapprove
    cameo 110
    unless {coach match goal teammate tournament}
    + The United States was disappointed with Turkey.  USA > TUR
    - The child was disappointed with the toy.
    - We are disappointed, the coach of New Zealand said.

worry
    SRC:state|armed {worry fret} about|over TGT
    SRC:state|armed be {worried wary suspicious mistrustful distrustful sceptical skeptical} of|about TGT
    noun mistrust, distrust, suspicion of TGT (by SRC)
    mode disapprove
    cameo 110
    + Estonia was wary of Russia.  EST > RUS
    - The deer was wary of dogs.

call-out
    SRC {call_out} TGT for|over ANY
    SRC:state {call_out} TGT:state|%armed
    SRC {take} TGT to {task}
    SRC {give} TGT {dressing_down}
    mode disapprove
    cameo 111
    + Norway called out Israel over the raid.  NOR > ISR
    + France took Mali to task.  FRA > MLI
    ~ The Nigerian union called out its members to march.
    - She called out the winner's name.

disparage
    SRC {disparage denigrate malign deprecate} {leader government army policy effort minister president} (of|in TGT)
    SRC {cast} {aspersion doubt} on|upon TGT
    mode disapprove
    cameo 111
    + A Russian official cast doubt on Ukraine.  RUS > UKR
    - Clouds cast doubt on the picnic.

lecture
    SRC {lecture hector patronize patronise} TGT (on|about|over ANY)
    mode disapprove
    cameo 111
    + China lectured Australia.  CHN > AUS
    - The don lectured students on moss.

boo-un
    SRC {storm walk} out_of {speech address} (by|of TGT)
    SRC {walk_out} of|during|on {speech address} (by|of TGT)
    mode disapprove
    cameo 111
    + Diplomats of Israel walked out of a speech by the Iranian president.  ISR > IRN
    - Guests walked out of the hall for air.

claim-responsible
    SRC {trace} {attack weapon bomb missile} to TGT
    SRC {find hold} {evidence proof} against TGT
    mode allege
    cameo 112
    + Saudi Arabia traced the missile to Iran.  SAU > IRN
    - The expert traced the vase to Greece.

sabotage-claim
    SRC {accuse} TGT of {sabotage obstruction stalling foot_dragging delay blackmail extortion bullying pressure}
    mode allege
    cameo 112
    + Armenia accused Azerbaijan of blackmail.  ARM > AZE
    - The cook accused the oven of delay.

proxy-claim
    SRC {accuse} TGT of {arming funding training sheltering harbouring harboring sponsoring fomenting inciting}
    SRC {accuse} TGT of {incitement sponsorship}
    noun sponsor of {terrorism terror}
    mode allege
    cameo 112
    + Niger accused Benin of arming rebels.  NER > BEN
    - He accused her of inciting the choir.

vote-claim
    SRC {accuse} TGT of {rigging fraud vote_rigging ballot_stuffing meddling interference cheating} (in ANY)
    noun vote_rigging_claim, fraud_claim, election_complaint (against|in|by TGT)
    mode allege
    cameo 1121
    + The Zambian opposition accused the president of rigging.  ZMB > -
    - She accused him of cheating at cards.

hide-claim
    SRC {accuse} TGT of {concealment cover_up lying secrecy evasion deceit}
    SRC {accuse} TGT of {hiding}
    mode allege
    cameo 112
    + Australia accused China of a cover-up.  AUS > CHN
    - The boy accused the cat of hiding.

occupy-claim
    SRC {accuse} TGT of {apartheid racism discrimination islamophobia antisemitism anti_semitism colonialism imperialism fascism terrorism genocide}
    mode allege
    cameo 1122
    + Turkey accused the Netherlands of racism.  TUR > NLD
    - The critic accused the play of fascism of taste.

dissent-claim
    noun blame, finger_pointing, mutual_accusation, mutual_recrimination, war_crimes_claim, torture_claim, abuse_claim, atrocity_claim (against|on|for|between|by TGT) (by|from SRC)
    mode allege
    cameo 112
    + Exiles published torture claims against Uganda.  - > UGA
    - The blame for the burnt pie was shared.

formal-note
    SRC {hand deliver send submit present} {note protest_note note_of_protest letter_of_protest demarche} (to TGT)
    SRC {hand give send} TGT:state {note protest_note note_of_protest letter_of_protest demarche}
    SRC {express lodge} {strong_protest formal_protest official_protest} (with|to TGT)
    noun letter_of_protest, official_protest, strong_protest (to|against|with TGT) (by|from SRC)
    mode allege
    cameo 114
    + Vietnam sent a protest note to China.  VNM > CHN
    - The band sent a note to the bar.

appeal-un
    SRC {complain} to {united_nations security_council un court tribunal wto} about|over|against TGT
    SRC {refer report} TGT to {security_council court wto united_nations un}
    mode allege
    cameo 114
    + Lebanon reported Israel to the United Nations.  LBN > ISR
    - The nurse reported the boy to the dentist.

court-noun
    noun libel_suit, defamation_suit, class_action, damages_suit, genocide_case, arbitration_case, wto_case, human_rights_case, asylum_case, treason_trial, corruption_trial, murder_trial, terror_trial, espionage_trial, mass_trial (against|of|in|by TGT) (by|from SRC)
    mode allege
    cameo 115
    of TGT
    + A genocide case against Myanmar was heard.  - > MMR
    + The treason trial of a Cambodian lawmaker began.  - > KHM
    - The murder trial in the play is long.

try-for
    SRC {try prosecute charge indict} TGT for {treason espionage genocide corruption murder terrorism sedition crime blasphemy fraud war_crime spying}
    mode allege
    cameo 115
    + Thailand tried a lawyer for sedition.  THA > -
    + A Pakistani woman was charged for blasphemy.  - > PAK
    - The chef was tried for his broth.

charge-with
    SRC {charge} TGT with {treason espionage genocide corruption murder terrorism sedition crime blasphemy fraud war_crime spying conspiracy incitement insult}
    noun treason_case, sedition_case, blasphemy_case, corruption_case, espionage_case (against TGT) (by|from SRC)
    mode allege
    cameo 115
    + Uganda charged an opposition leader with treason.  UGA > OPP
    + Russia charged an American with espionage.  RUS > USA
    - The battery was charged with care.

inquest
    noun inquest, commission_of_enquiry, parliamentary_inquiry, congressional_inquiry, senate_inquiry, judicial_inquiry, independent_inquiry, criminal_inquiry, police_inquiry, internal_inquiry, public_inquiry (into|in|on|of|against TGT) (by SRC)
    mode investigate
    cameo 090
    of TGT
    + A parliamentary inquiry into the Danish minister opened.  - > DNK
    - The inquest on the failed cake was short.

doping
    SRC:state {screen vet scrutinize scrutinise review} {investment deal donation fund visa applicant} (by|from|of TGT)
    mode investigate
    cameo 090
    + Australia reviewed investments from China.  AUS > CHN
    - The host vetted the guests.

bug-check
    SRC:state {question interrogate interview} {witness suspect official minister soldier employee} (in|about|over|from TGT)
    mode investigate
    cameo 090
    + Prosecutors questioned witnesses in Haiti.  - > HTI
    - The quiz questioned the suspect answers.

react-angrily
    SRC {condemn denounce} TGT in|with {term word}
    SRC {express} {condemnation} of TGT
    SRC:state {make_known make_clear voice express register convey} {displeasure anger fury outrage indignation disgust irritation annoyance unhappiness dissatisfaction disquiet} (to|with|at|over|about TGT)
    SRC:state {be} {livid furious incensed irate} at|with|over ANY
    noun angry_reaction, angry_response, furious_response (to|from|by TGT)
    mode disapprove
    cameo 111
    + Egypt expressed condemnation of Israel.  EGY > ISR
    - The bees had an angry reaction to smoke.

condemnation-pours-in
    ANY:%outcries {pour_in pour rain_in come flood_in mount} from SRC
    TGT {draw attract meet provoke spark elicit earn trigger} {condemnation fire flak criticism ire rebuke outrage scorn fury anger angry_response furious_response sharp_response angry_reaction furious_reaction backlash denunciation} from|among|in SRC
    TGT {come} under {criticism} from|by SRC:state|people
    TGT {be} {assailed pilloried lambasted} by SRC
    mode disapprove
    cameo 111
    + Condemnation poured in from Jordan after the Israeli raid.  JOR > ISR
    + The Peruvian police drew fire from the ombudsman.  - > PER
    - The cake drew criticism from the chef.

accuse-verb-of-lying
    SRC {accuse} TGT of {inaction complicity negligence failure incompetence hypocrisy weakness}
    mode allege
    cameo 112
    + Somalia accused Kenya of complicity.  SOM > KEN
    - She accused the kettle of inaction.

# --- charges in other words ---

set auditors
    auditor inquiry investigator watchdog ombudsman commission investigation report audit

set outrages
    murder killing beheading kidnapping abduction bombing massacre assassination hostage-taking slaughter execution attack raid
set deed
    war tariff claim allegation verdict ruling treatment demand attack killing move decision action raid strike arrest bombing shelling invasion occupation detention execution law statement remark
    blockade expulsion annexation deployment launch test ban siege sentence conduct behaviour behavior policy comment interference
    expansion enlargement sanction embargo presence buildup build-up settlement barrier refusal pressure campaign crackdown incursion intervention attitude stance tactic approach
set crimes
    attack killing murder bombing plot assassination coup unrest protest shooting explosion blast riot massacre kidnapping abduction poisoning
    raid violence coup_attempt crash fire campaign uprising mutiny ambush sabotage leak hack cyber_attack cyberattack hacking cyber-attack disinformation arson rebellion insurgency
set probers
    prosecutor investigator police detective officer agent inspector judge magistrate lawmaker senator committee panel commission parliament inquiry ombudsman
    congressman legislator deputy watchdog auditor

allege-that
    op accuse
    SRC {allege charge complain grumble} ACT
    mode allege
    cameo 112
    unless {fee rent travel rate tuition million}
    + Armenia alleged that Azerbaijani troops had shelled its village.  ARM > AZE
    + Lebanon complained that Israel had bombed a bridge.  LBN > ISR
    - The label alleged that the tea was fresh.

heap-blame
    SRC {heap pile shower dump} {blame abuse opprobrium invective vitriol insult criticism} on|upon TGT
    mode disapprove
    cameo 111
    + Argentina heaped blame on Britain.  ARG > GBR
    + Invective was heaped on the Dutch government by Turkey.  TUR > NLD
    - The cook heaped rice on the plate.

tear-into
    SRC {tear lay rip lace pitch light} into TGT
    SRC {round} on TGT
    mode disapprove
    cameo 111
    + The Irish prime minister tore into Britain.  IRL > GBR
    + Ghana's opposition rounded on the government.  GHA > GHA GOV
    - The dog tore into the sofa.

draw-criticism
    TGT {draw face attract incur earn invite elicit encounter} {criticism condemnation ire flak censure rebuke scorn opprobrium backlash wrath reproach} (from|of|by|among SRC) (over|for ANY)
    TGT:any {draw provoke spark trigger prompt attract elicit earn} {criticism condemnation ire flak outrage fury anger uproar rebuke scorn outcry furore backlash indignation} from|among|in SRC
    mode disapprove
    cameo 111
    + Kenya faced criticism from the European Union.  IGO > KEN
    + The move by Hungary drew condemnation from Germany.  DEU > HUN
    - The singer drew criticism for his hat.

come-under-criticism
    TGT {come} under {criticism censure heavy_criticism} (from|by SRC) (over|for ANY)
    TGT {come} under {fire attack} from SRC for|over ANY
    TGT {come be} under {fire attack} for|over|about ANY
    TGT {draw} {fire} from SRC (for|over ANY)
    TGT {come} in_for|for {criticism flak stick censure} (from|by SRC)
    mode disapprove
    cameo 111
    + Poland came under fire from the European Union for its court law.  IGO > POL
    + The Greek minister came under criticism from lawmakers.  - > GRC
    - The recipe came under criticism.

react-with-anger
    SRC {react respond greet} with {anger fury outrage dismay alarm indignation shock horror disbelief consternation scorn} (to|at TGT)
    SRC {react} with {anger fury outrage dismay alarm indignation shock} (to|at ANY)
    mode disapprove
    cameo 110
    + Turkey reacted with fury to the vote in Germany.  TUR > DEU
    - The crowd reacted with shock to the goal.

anger-state
    TGT:state|armed {anger infuriate enrage irk rile incense antagonize antagonise exasperate irritate} SRC:state
    TGT:%deed {anger infuriate enrage irk rile incense antagonize antagonise exasperate irritate outrage} SRC:state
    mode disapprove
    cameo 110
    + The Japanese minister angered China.  CHN > JPN
    + China was infuriated by the visit of the American envoy.  CHN > USA
    - The cold coffee angered the minister.

be-furious
    SRC be {indignant incensed infuriated enraged irate livid exasperated irked annoyed riled aggrieved scandalised scandalized bitter horrified dismayed unhappy} at|by|with|over|about TGT
    SRC be {aghast uneasy nervous apprehensive anxious} at|about|over TGT
    mode disapprove
    cameo 110
    + Poland was incensed by Germany.  POL > DEU
    + Finland is uneasy about Russia.  FIN > RUS
    - The bride was livid with the baker.

behind-attack
    TGT {be stand} behind %crimes
    TGT {have} {hand role part} in %crimes
    TGT {mastermind orchestrate engineer instigate foment incite stoke fuel} {attack bombing unrest protest violence coup riot rebellion killing plot coup_attempt}
    TGT be {complicit culpable} in|of ANY
    TGT {be} {responsible answerable accountable} for %crimes
    TGT {be} {responsible accountable} for {crisis war collapse death deaths failure deadlock suffering shortage famine bloodshed tragedy situation escalation}
    TGT {bear share} {responsibility blame guilt} (for ANY)
    TGT {be} to {blame}
    mode allege
    cameo 112
    needs target
    + Iran said Israel was behind the killing.  IRN > ISR
    + Syria had a hand in the murder, Lebanon said.  LBN > SYR
    - The fox was behind the hedge.

attribute-to
    SRC:state|people|armed {attribute ascribe} ANY to TGT:state|armed
    SRC:state|people {cry} {foul} (over|at|about ANY)
    SRC:state {impute} ANY to TGT
    mode allege
    cameo 112
    + Bahrain attributed the unrest to Iran.  BHR > IRN
    + The raid was attributed to rebels by Chad.  TCD > REB
    - The curator attributed the bust to Rodin.

launch-attack-words
    SRC:state|people {launch unleash mount deliver make lead} {attack assault onslaught broadside} on|against|at TGT
    words * %fierce_attack
    mode disapprove
    cameo 111
    + The former Australian premier launched an extraordinary attack on the spy chiefs.  AUS > AUS
    ~ Troops launched a savage attack on a village in Mali.

suspect-of
    SRC:state|people|armed {suspect} TGT of ANY
    mode allege
    cameo 112
    + Swedish officials suspected Russia of jamming signals.  SWE > RUS
    + An Iranian embassy was suspected of hiding weapons.  - > IRN
    - The guests suspected the soup of blandness.

present-evidence
    SRC {present produce publish release show unveil} {evidence proof dossier} against|on TGT
    SRC {present produce publish release show unveil} {evidence proof} of|that ACT
    SRC {present produce publish release unveil} {evidence proof dossier} of {involvement link complicity collusion meddling interference role} (by|in|of TGT)
    noun dossier on|against TGT (by|from SRC)
    mode allege
    cameo 112
    + Ukraine presented evidence against Russia.  UKR > RUS
    + The United States released evidence that Iran had armed the rebels.  USA > IRN
    - The scientist presented evidence on moss.

confront-over
    SRC:state {challenge confront tackle} TGT:state on|over|about|with {human_right abuse right record treatment crackdown}
    mode disapprove
    cameo 110
    + Britain challenged Saudi Arabia over its record.  GBR > SAU
    - The pupil tackled the question of the record.

hit-back-words
    SRC:state {hit_back snap_back shoot_back} at TGT:state
    mode disapprove
    cameo 111
    + China hit back at Canada over the report.  CHN > CAN
    + Hungary hit back at the European Parliament.  HUN > IGO
    ~ Israel hit back at militants in Gaza.

bash
    SRC {bash trash bad-mouth badmouth decry roast diss} TGT
    SRC {hammer pummel pillory flay} TGT over|for ANY
    SRC {go_after} TGT over|for|on ANY
    mode disapprove
    cameo 111
    + The Czech president bashed the European Union.  CZE > IGO
    + Slovakia hammered Hungary over the fence.  SVK > HUN
    - The waves bashed the pier.

dress-down
    SRC {tell_off dress_down chew_out bawl_out harangue browbeat} TGT
    SRC {call_to_account} TGT
    SRC {call hold bring} TGT to {account} (for|over ANY)
    mode disapprove
    cameo 111
    + The Chinese envoy dressed down the Swedish minister.  CHN > SWE
    + Dutch lawmakers called the minister to account over Srebrenica.  NLD > -
    - The cook told off the boy.

voice-grievance
    SRC {air voice raise press nurse harbour harbor} {grievance complaint objection reservation misgiving} (about|against|over|with|to TGT)
    SRC {voice express raise air} {doubt scepticism skepticism suspicion mistrust reservation unhappiness dissatisfaction discontent resentment irritation annoyance exasperation impatience consternation} (about|over|at|with|towards TGT)
    mode disapprove
    cameo 110
    + Vietnam aired its grievances against China.  VNM > CHN
    + Latvia voiced irritation at Belarus.  LVA > BLR
    - The tenor raised a complaint about the heating.

voice-fear
    SRC {voice express raise air} {fear anxiety apprehension worry suspicion} (about|over|of|for TGT)
    SRC:state|people {raise} {question doubt eyebrow suspicion} about|over|at TGT
    mode disapprove
    cameo 110
    + Georgia voiced fears over Russia.  GEO > RUS
    + The United Nations raised questions about the Maltese police.  IGO > MLT
    - The film raised questions about love.

join-chorus
    SRC {join lead swell add_to} {chorus condemnation outcry criticism clamour} (of|against|over TGT)
    noun {chorus wave torrent storm barrage volley hail stream} of {criticism condemnation abuse protest invective} (against|of|over|from|at TGT)
    mode disapprove
    cameo 111
    + Chile joined the condemnation of Venezuela.  CHL > VEN
    - The altos joined the chorus.

hurl-insult
    SRC {hurl fling spew spit trade} {insult abuse invective epithet slur expletive} (at|against TGT)
    noun jibe, gibe, affront, outburst, put-down, insult at|against|to TGT (by|from SRC)
    mode disapprove
    cameo 111
    + Lawmakers in Ukraine hurled insults at the prime minister.  UKR > UKR
    + A jibe at Spain by the Argentine leader caused anger.  ARG > ESP
    - The rain hurled itself at the pane.

speak-ill
    SRC {speak} {ill} of TGT
    SRC {speak preach agitate} against TGT
    SRC {write sign publish} {open_letter} against TGT
    SRC {make take} {issue stand} of ANY
    mode disapprove
    cameo 111
    + Iraqi clerics preached against Denmark.  IRQ REL > DNK
    - The vet spoke against fat.

deem-unacceptable
    SRC:state {deem consider declare pronounce find judge rule} TGT %slur
    SRC:state {deem consider declare pronounce find judge} ANY {unacceptable illegal illegitimate unlawful unjustified undemocratic outrageous intolerable deplorable} (by|of|in TGT)
    SRC:state {see view regard treat} TGT as {threat enemy aggressor occupier terrorist rival traitor puppet pariah danger adversary}
    mode disapprove
    cameo 111
    + The European Union declared the vote in Crimea illegitimate.  IGO > UKR
    + Lithuania regarded Russia as a threat.  LTU > RUS
    - The chef considered the sauce outrageous.

be-unacceptable
    TGT:%deed {be} {unacceptable outrageous intolerable deplorable reprehensible abhorrent appalling despicable barbaric inexcusable unjustifiable disgraceful shameful heinous illegal unlawful provocative cowardly criminal scandalous disturbing unfair unjust immoral inhumane absurd irresponsible reckless hypocritical excessive disproportionate arbitrary paranoid}
    TGT:%deed {constitute represent} {violation breach aggression crime war_crime act_of_war provocation insult affront interference} (of|to|against|in ANY)
    TGT:%deed {amount} to {war_crime crime_against_humanity genocide aggression collective_punishment blackmail provocation interference ethnic_cleansing torture}
    mode disapprove
    cameo 111
    needs target
    + The shelling by Syria was outrageous, Turkey said.  TUR > SYR
    + Jordan said the raid by Israel amounted to aggression.  JOR > ISR
    - The remark was outrageous, she said.

be-breach
    TGT:any {be} {violation breach insult affront provocation} of|to|against {sovereignty law treaty agreement convention charter resolution islam nation right}
    mode disapprove
    cameo 1123
    needs target
    + The incursion by Israel was a breach of its sovereignty, Lebanon said.  LBN > ISR
    - The colour was an insult to the law of taste.

set lapses
    neglect negligence inaction incompetence failure mismanagement complacency indifference intransigence greed corruption misrule

harm-by-deed
    TGT:%deed|%bid {undermine hinder hamper harm hurt damage jeopardise jeopardize endanger imperil derail obstruct poison destabilise destabilize embolden complicate fuel worsen aggravate set_back} {peace peace_process stability security effort relation tie process talks negotiation dialogue democracy truce ceasefire trust confidence economy region bid prospect reputation credibility image standing chance terrorist extremist extremism tension conflict war hatred violence terrorism radical hardliner hard-liner}
    TGT:%deed|%bid {be} {mistake error blunder failure disaster setback step_backward step_back obstacle hindrance nonsense catastrophe fiasco folly}
    TGT:%deed|%bid {be} {mistake error} of|for ANY
    TGT:%deed|%bid {be} {obstacle hindrance danger threat setback blow} to|for {peace peace_process stability security democracy talks}
    mode disapprove
    cameo 111
    needs target
    + The policy of Israel undermines peace, Norway's foreign minister said.  NOR > ISR
    + Armenia said the blockade by Azerbaijan was an obstacle to peace.  ARM > AZE
    + Mexico said the decision by Spain was a mistake.  MEX > ESP
    - The treatment was a failure, the surgeon said.
    - The decision by the keeper was a blunder, he said.

lapse-of
    TGT:%lapses {lead contribute} to ANY
    TGT:%lapses {cause allow worsen fuel breed bring_about permit encourage} ANY
    TGT:%lapses {be} to {blame}
    mode allege
    cameo 112
    needs target
    + Negligence by the Turkish army led to the deaths of 12 recruits, a Kurdish lawmaker said.  - > TUR MIL
    + Ghana said failures of the United Nations had allowed the killing.  GHA > IGO
    - Neglect of the garden led to weeds, she said.

heckle-leader
    SRC:state {heckle barrack shout_down boo jeer} TGT:state
    SRC {give} TGT {frosty_reception hostile_reception}
    mode disapprove
    cameo 111
    + Lawmakers in Kenya heckled the president.  KEN LEG > KEN
    - The crowd booed the soprano.

clash-over
    SRC:state {clash argue wrangle row cross_sword lock_horn duel} with TGT:state over|on|about ANY
    SRC:state {be remain} at {odds loggerheads} (with TGT)
    SRC:state {fall_out} with TGT:state
    SRC:state {disagree differ} with TGT:state on|over|about ANY
    mode disapprove
    cameo 111
    + Hungary clashed with the European Commission over migrants.  HUN > IGO
    + France is at odds with Germany over debts.  FRA > DEU
    ~ Police clashed with protesters in Kenya over a market.

# --- inquiries and the law ---

question-suspect
    SRC:%probers {question grill interrogate quiz cross-examine} TGT (for|about|over|on ANY)
    SRC:%probers {question grill interrogate quiz cross-examine} TGT about|over|on ANY
    SRC {summon call_in haul_in invite} TGT:people|state for {questioning interrogation interview hearing}
    TGT {appear} for {questioning} (before ANY)
    noun grilling, interrogation, questioning of TGT (by SRC)
    mode investigate
    cameo 090
    + Prosecutors in Peru questioned the former president.  PER > ELI
    + An Indonesian lawmaker was summoned by police for questioning.  - > IDN
    ~ The panel grilled a cook about pies.

seek-jail
    SRC:%court {seek demand request ask_for urge call_for} {year jail_term sentence death_penalty death_sentence life_sentence life_imprisonment prison_term} (in|for|against TGT)
    SRC:%court {ask call} for {year jail_term sentence death_penalty death_sentence life_sentence prison_term} (for|against TGT)
    SRC {question grill interrogate} TGT:state over|about ANY
    mode allege
    cameo 115
    + Spanish prosecutors demanded 25 years in jail for the Catalan leader.  ESP > -
    + The anti-graft body in Zambia questioned the former minister over a contract.  ZMB > ELI
    - The judge asked for a sentence of the poem.

dig-into
    SRC {delve dig pry pore comb rake sift trawl} into|over|through {dealing past record finance account affair conduct business deal file contract subsidy spending expense} (of|by|with|in|for TGT)
    SRC:state {scrutinize scrutinise examine review} {dealing finance account affair conduct business business_dealing contract record funding bank_account subsidy spending expense budget} (of|by|with|for TGT)
    mode investigate
    cameo 091
    + Swiss investigators dug into the finances of a Kazakh banker.  CHE > KAZ
    + The business dealings of a Russian tycoon were scrutinised by Germany.  DEU > RUS
    - The clerk sifted through the record collection.

seek-warrant
    SRC {seek request obtain} {arrest_warrant warrant red_notice indictment} (for|against TGT)
    SRC {recommend propose press_for} {charge indictment prosecution impeachment criminal_charge} (against|of TGT)
    mode allege
    cameo 115
    + The International Criminal Court sought an arrest warrant for a Libyan commander.  IGO > LBY
    + Israeli police recommended charges against the prime minister.  ISR COP > -
    - The firm sought a warrant for the loan.

lift-immunity
    SRC {lift waive remove} {immunity parliamentary_immunity} (of|from|for TGT)
    SRC {ask request} {parliament} to {lift waive strip} {immunity} (of TGT)
    mode allege
    cameo 115
    + Parliament in Turkey lifted the immunity of Kurdish deputies.  TUR > -
    - The vaccine lifted immunity.

legal-action
    SRC:state|people {take begin start} {legal_action legal_step court_action} against|over TGT
    SRC {seek claim} {damages} from TGT in {court}
    SRC {counter-sue countersue} TGT
    SRC {go} to {court tribunal wto} against|over TGT
    mode allege
    cameo 115
    + Austria took legal action against the European Commission.  AUT > IGO
    + Canada went to the WTO over the tariffs of the United States.  CAN > USA
    - The tenant took legal steps on stilts.

challenge-in-court
    SRC {challenge contest} {law ruling decision ban election result decree order policy} (of|by|in ANY) in|before|at {court tribunal supreme_court constitutional_court high_court}
    mode allege
    cameo 115
    + The opposition in Ghana challenged the result before the supreme court.  GHA > -
    - The player challenged the decision at the centre court.

no-confidence
    SRC {table file submit move lodge bring seek call initiate} {motion vote} of {no_confidence confidence censure} (in|against|on TGT)
    SRC {table file submit move lodge bring seek propose} {no-confidence_motion no_confidence_motion confidence_vote no-confidence_vote censure_motion} (in|against|on TGT)
    mode disapprove
    cameo 113
    + The Bulgarian opposition filed a motion of no confidence in the government.  BGR > BGR
    + Opposition lawmakers in Moldova tabled a censure motion against the cabinet.  MDA > MDA
    - The coach sought a vote of confidence from the fans.

impeachment-steps
    SRC {vote} to {impeach indict} TGT
    SRC {draft draw_up} {article} of {impeachment} (against TGT)
    noun impeachment_inquiry, impeachment_hearing, impeachment_trial, infringement_proceeding, infringement_procedure, disciplinary_proceeding (against|into|of TGT) (by|from SRC)
    mode allege
    cameo 115
    of TGT
    + An infringement procedure against Hungary was opened by the European Commission.  IGO > HUN
    - The impeachment trial in the musical was short.

find-in-breach
    SRC {find declare hold rule} TGT in {breach violation non-compliance noncompliance contravention} (of|with ANY)
    SRC:%probers {find conclude} {evidence proof} of {torture abuse crime corruption fraud war_crime collusion wrongdoing} (by|in|of TGT)
    mode allege
    cameo 112
    + The watchdog of the United Nations found Iran in breach of the treaty.  IGO > IRN
    - The vet found the dog in breach of manners.

wanted-list
    SRC:state|%court {declare} TGT {wanted fugitive}
    SRC:state {name publish list} {suspect} in|from|behind TGT
    mode allege
    cameo 112
    + Russia declared a Ukrainian minister wanted.  RUS > UKR
    - The firm listed a suspect in the game.

report-to-police
    SRC:people|state {report denounce} TGT to {police prosecutor authority icc}
    SRC {refer} TGT to {prosecutor icc international_criminal_court public_prosecutor} (for|over ANY)
    mode allege
    cameo 115
    + Chile and Peru referred Venezuela to the International Criminal Court.  CHL, PER > VEN
    - She reported the leak to the police of the internet.

uncover-ring
    SRC {uncover unmask expose unearth} {spy_ring spy_network espionage_ring} (of|by|from|with TGT)
    SRC {uncover unmask expose out} TGT as {spy agent mole informer}
    mode allege
    cameo 1125
    + Poland uncovered a Russian spy ring.  POL > RUS
    - The tide uncovered a ring of stones.

accuse-hacking
    SRC {accuse suspect} TGT of {hacking cyber_attack cyberattack cyberespionage cyber_espionage wiretapping eavesdropping snooping disinformation}
    SRC {link trace attribute tie} {hack hacking cyber_attack cyberattack breach malware} to TGT
    mode allege
    cameo 1125
    + Norway accused China of hacking.  NOR > CHN
    + The hack was traced to North Korea by South Korea.  KOR > PRK
    - She accused the cat of snooping.

accuse-plunder
    SRC {accuse suspect} TGT of {looting plunder pillage plundering kidnapping abduction hostage-taking land-grabbing banditry}
    mode allege
    cameo 1122
    + Kenya accused Uganda of looting.  KEN > UGA
    - The hen accused the fox of kidnapping.

accuse-broken-word
    SRC {accuse} TGT of {bad_faith treachery backsliding reneging duplicity broken_promise sabotage intransigence double-dealing}
    SRC {accuse} TGT of ANY {agreement accord deal pact}
    mode allege
    cameo 112
    + Ethiopia accused Eritrea of bad faith.  ETH > ERI
    - He accused his watch of treachery.

inquiry-opens
    SRC {order commission begin launch} {fact-finding forensic_examination autopsy post-mortem exhumation} (into|on|of|in TGT)
    SRC:state {hold open begin convene} {hearing} into|against TGT
    noun fact-finding_trip, investigative_mission, preliminary_examination, preliminary_investigation, preliminary_inquiry, full_investigation, parallel_investigation (in|to|into|of|against TGT) (by SRC)
    mode investigate
    cameo 090
    of TGT
    + A preliminary examination of Ukraine was opened by the court.  - > UKR
    - The hearing into the noise of the ear was dull.

rift
    noun recrimination, bad_blood, acrimony, feud, falling-out, rift (with|between TGT)
    mode disapprove
    cameo 110
    mutual
    of SRC
    + A rift between Saudi Arabia and Qatar deepened.  SAU = QAT
    - The rift valley is wide.

monitor-compliance
    SRC {monitor check verify} {compliance withdrawal disarmament destruction adherence} (by|in|of|with TGT)
    SRC:state|people {audit verify} {stockpile inventory ballot vote_count arsenal reactor} (of|in TGT)
    mode investigate
    cameo 090
    + United Nations monitors verified the withdrawal of Ethiopia.  IGO > ETH
    - The nurse monitored compliance with the diet.

collect-evidence
    SRC:state|people|armed {collect gather} {evidence proof testimony} of|on|against|in|about TGT
    SRC:state|people|armed {collect gather} {evidence proof testimony} of {war_crime torture abuse genocide massacre atrocity} (in|by|against TGT)
    SRC:state|people|armed {interview} {witness survivor victim} of|in|from TGT
    mode investigate
    cameo 094
    + Swedish police collected evidence of war crimes in Syria.  SWE COP > SYR
    - The museum gathered evidence of dinosaurs.

libel-claim
    SRC {accuse sue} TGT of|for {defamation libel slander insult blasphemy contempt apostasy}
    mode allege
    cameo 115
    + The Ecuadorean president sued a newspaper for libel.  ECU > JRN
    - He accused the parrot of libel.

demonise-as
    SRC {portray depict paint cast characterise characterize present describe} TGT as {enemy threat villain aggressor terrorist traitor puppet criminal warmonger dictator liar occupier fascist extremist troublemaker}
    SRC {describe depict portray paint characterise characterize} ANY as {terrorism terrorist_act act_of_terrorism aggression piracy blackmail act_of_war act_of_aggression betrayal provocation genocide madness}
    SRC {describe depict portray paint} ANY as {act} of {terrorism aggression war piracy provocation}
    mode disapprove
    cameo 111
    + Serbia portrayed Croatia as the aggressor.  SRB > HRV
    + The raid by Ukraine was described by Russia as an act of terrorism.  RUS > UKR
    - The painter depicted the king as an enemy of winter.

vote-of-condemnation
    SRC:state {vote} to {condemn censure denounce deplore} TGT
    mode disapprove
    cameo 111
    + The General Assembly voted to condemn Russia.  IGO > RUS
    - The club voted to censure the wind.

scandal-hits
    TGT be {embroiled implicated mired entangled} in {scandal corruption_scandal bribery_scandal affair graft}
    TGT be {wanted} by SRC (for|over|in ANY)
    TGT be {wanted} in SRC for|on|over ANY
    TGT be {wanted} in {connection} with %crimes
    mode allege
    cameo 1121
    + A Thai general is wanted by Malaysia over trafficking.  MYS > THA
    - The song is wanted by fans.

blame-in-part
    SRC {apportion assign attach fix} {blame responsibility} (to|on TGT)
    SRC {hold find} TGT {culpable answerable}
    SRC {see name cite single_out} TGT as {obstacle instigator ringleader perpetrator aggressor}
    mode allege
    cameo 112
    + Bosnian survivors assigned blame to the Dutch army.  BIH > NLD
    + Colombia named Venezuela as the obstacle.  COL > VEN
    - The doctor named salt as the cause.

denounce-to
    SRC {take_up denounce protest} ANY before|at {united_nations security_council un general_assembly african_union court}
    SRC:state {bring lodge file} {case complaint} at|before|with {united_nations security_council court wto tribunal court_of_human_rights} against TGT
    mode allege
    cameo 114
    + Lebanon filed a complaint with the Security Council against Israel.  LBN > ISR
    - The chess club filed a complaint with the court of bees.

be-crime
    TGT:%outrages {be} {crime atrocity outrage crime_against_humanity war_crime barbarity heinous inexcusable barbaric appalling despicable abhorrent unforgivable cowardly}
    mode disapprove
    cameo 111
    + The beheading of a driver in Iraq was a heinous crime, Turkey said.  TUR > -
    + Peru said the kidnapping of nuns was inexcusable.  PER > -
    - The murder in the film was a crime of passion.

be-disgrace
    TGT:any {be} {disgrace outrage scandal farce sham travesty mockery betrayal abomination stain} (on|to|of ANY)
    TGT:any {be} {liar bully fraud hypocrite coward warmonger puppet traitor demagogue bigot tyrant}
    TGT {be} {unfit unqualified untrustworthy corrupt dishonest reckless hypocritical bigoted heartless} (for|to ANY)
    mode disapprove
    cameo 111
    needs target
    + Botswana said the conduct of Zimbabwe was a disgrace.  BWA > ZWE
    - The soup was a disgrace.

set voices
    cleric priest bishop archbishop imam senator critic activist journalist writer economist unionist opposition party newspaper columnist rival candidate
    commentator editorial professor lawyer campaigner economist

attack-words
    SRC:state|%voices {attack assail} TGT:state for|over|as ANY
    noun {attack assault} on|against {record character policy integrity credibility position stance reputation motive competence proceeding proceedings inquiry bill budget reform ruling verdict} (of|by TGT)
    noun personal_attack, political_attack, sexist_attack, harsh_attack, bitter_attack, vitriolic_attack, sharp_attack, withering_attack, partisan_attack, stinging_attack, angry_attack, furious_attack (on|against TGT) (by|from SRC)
    mode disapprove
    cameo 111
    + The Italian prime minister attacked France over the migrants.  ITA > FRA
    + A bitter attack on Hungary by the European Parliament followed.  IGO > HUN
    + The Polish government led an attack on the bill of the European Parliament.  POL > IGO
    - The bees attacked the minister for his jam.

attack-ad
    SRC {air run release launch broadcast buy} {attack_ad negative_ad campaign_ad television_ad ad} against TGT
    noun attack_ad, negative_ad, smear_campaign against TGT (by|from SRC)
    mode disapprove
    cameo 111
    + The Ghanaian opposition aired attack ads against the president.  GHA > GHA GOV
    - The firm ran an ad on soap.

dismiss-person-as
    SRC {dismiss deride denounce ridicule mock blast slam attack brand describe paint portray} TGT as {fool clown bully fraud fake hypocrite conman opportunist extremist radical loser phony lightweight racist demagogue coward amateur bigot buffoon novice crook}
    SRC {call brand label} TGT {fool clown bully fraud fake hypocrite conman opportunist extremist radical loser phony lightweight racist demagogue coward amateur bigot buffoon crook unfit dangerous corrupt weak}
    mode disapprove
    cameo 111
    + The Philippine president called the European envoy a fool.  PHL > IGO
    + Bolivia's leader was dismissed as a clown by Chile.  CHL > BOL
    - The critic dismissed the mime as an amateur.

single-out
    SRC {single_out} TGT for {criticism blame censure scorn attack}
    SRC {contradict gainsay rebut} TGT:state
    SRC {take} {jibe jab dig} at TGT
    mode disapprove
    cameo 111
    + The United Nations singled out Eritrea for criticism.  IGO > ERI
    - The judge singled out the cake for blame.

rip-for
    SRC {rip knock ding hit} TGT:state for|over ANY
    mode disapprove
    cameo 111
    + American lawmakers ripped Germany over the pipeline.  USA > DEU
    - The storm hit the ministry for an hour.

legal-challenge
    SRC {mount launch bring file lodge} {legal_challenge court_challenge constitutional_challenge constitutional_complaint election_petition human_rights_complaint} (against|to|over TGT)
    SRC {ask petition} {court tribunal} to {annul overturn suspend quash} ANY (by|of TGT)
    noun constitutional_complaint, election_petition, constitutional_challenge, court_challenge (against|to TGT) (by|from SRC)
    mode allege
    cameo 115
    + The Kenyan opposition filed an election petition against the president.  KEN OPP > KEN GOV
    - The climber mounted a challenge.

row-noun
    noun verbal_attack, verbal_assault, war_of_word, shouting_match, diplomatic_storm, diplomatic_feud, slanging_match (with|between|against|on TGT) (by|from SRC)
    SRC {pick have} {fight quarrel row spat} with TGT:state (over|about ANY)
    mode disapprove
    cameo 111
    + Algeria had a row with France over history.  DZA > FRA
    - The cook had a row with the oven.

inquiry-finds
    op accuse
    needs target
    SRC:%auditors {find conclude determine establish} ACT
    mode allege
    cameo 112
    + An inquiry in Liberia found that ministers had taken bribes.  - > LBR
    - The report found that apples had fallen.

worst-of-all
    SRC {label name rank rate brand list judge} TGT
    words * worst
    mode disapprove
    cameo 111
    + A rights group ranked Burma and Sudan the worst abusers of the press.  - > MMR, SDN
    - The guide ranked Kenya the best place for coffee.
    ~ Kenya ranked Spain the best partner.

# --- what somebody says of another ---

set poll
    vote election poll ballot referendum trial hearing count recount verdict
set victim
    right freedom democracy peace security stability region world law country nation unity process law_of_war international_law history
    treaty resolution agreement trust people public voter parliament congress

lies-somewhere
    nothing
    ANY {lie} in|on|off|near|along|between|at|within|outside|beyond|north|south|east|west ANY
    - The minister said the port lay in the Gulf of Aden in Yemen.
    - The Kenyan town lies near a lake.

says-of-other
    needs both
    TGT:state|armed {lie} (to|about ANY)
    TGT:state|armed {mislead deceive cheat betray dupe} %victim
    TGT:state|armed {undermine endanger jeopardise jeopardize imperil sabotage subvert destabilise destabilize poison damage harm erode hinder hamper divide} %victim
    TGT:state|armed {distort falsify whitewash rewrite} {history fact truth record past}
    TGT:state|armed|people {put place} %victim at|in {risk danger jeopardy peril}
    TGT:state|armed {fail} %victim
    TGT:state|armed {play} {game double_game} (with|in ANY)
    TGT:state|armed {pose represent constitute} {threat danger menace risk} (to|for ANY)
    TGT:state|armed {bear carry} {responsibility blame} (for ANY)
    mode allege
    cameo 112
    + China said Japan had distorted history.  CHN > JPN
    + The opposition said the Kenyan president had lied to parliament.  OPP > KEN
    + Greece said Turkey was endangering peace.  GRC > TUR
    - Turkey was endangering peace.
    - The coach said the keeper had put the team at risk.
    ~ Turkey said it was no threat to Greece.

says-of-vote
    needs both
    TGT:%poll be {flawed fraudulent unfair undemocratic rigged illegitimate invalid unconstitutional meaningless}
    TGT:%poll {fall} short_of ANY
    TGT:%poll {lack} {legitimacy credibility fairness transparency}
    mode disapprove
    cameo 111
    + Observers said the vote in Belarus was flawed.  - > BLR
    + The Union said the election in Ukraine fell short of its standards.  - > UKR
    - The fan said the vote on the song was unfair.

says-vote-not
    needs both
    TGT:%poll be {free fair legitimate valid legal democratic transparent credible honest}
    TGT:%poll {meet} {standard norm requirement commitment}
    words %notso *
    mode disapprove
    cameo 111
    + Observers said the election in Belarus was neither free nor fair.  - > BLR
    + The Union said the vote in Ukraine did not meet its standards.  - > UKR
    ~ Observers said the election in Belarus was free and fair.

set notso
    not never neither n't hardly far_from

meets-anger
    ANY be {met greeted received} with {anger fury outrage dismay protest condemnation scepticism skepticism derision alarm consternation hostility suspicion} in|by|from|among SRC
    mode disapprove
    cameo 111
    needs both
    + The Greek plan was met with anger in Turkey.  TUR > GRC
    - The song was met with anger in the bar.

set decrying
    saying calling claiming arguing accusing describing branding labelling labeling blaming insisting alleging denouncing dismissing terming
set gathering
    meeting gathering conference congress session assembly conclave talks summit

attack-saying
    SRC {attack assail} ANY:%gathering (of|by TGT)
    SRC:state|%voices {attack assail} TGT:state
    words * %decrying
    mode disapprove
    cameo 111
    + The Thai minister attacked the meeting held by police chiefs, calling it an insult.  THA GOV > THA COP
    + The Ghanaian opposition attacked the president, saying that he had lost touch.  GHA OPP > GHA GOV
    - Wolves attacked the meeting of hunters, saying nothing.
    ~ Rebels attacked the village, accusing its people of spying.

set unworthy
    insult betrayal mutiny coup coup_d'etat treason rebellion insubordination farce circus joke witch-hunt witch_hunt robbery theft blackmail massacre genocide ethnic_cleansing
    slavery colonialism dictatorship war_crime piracy surrender lynching inquisition reversal regression throwback setback

liken-deed
    SRC:state|%voices {compare liken equate} ANY to|with %unworthy
    mode disapprove
    cameo 111
    needs target
    + The Nepalese opposition likened the president's move to a coup.  NPL OPP > NPL GOV
    + The Fijian minister compared the protest of the police to a mutiny.  FJI GOV > FJI COP
    - The author compared her divorce to a massacre.

parties-clash
    SRC:%politicians {clash spar quarrel squabble bicker wrangle feud lock_horn cross_sword} over|on|about ANY
    mutual
    mode disapprove
    cameo 111
    + Ruling and opposition parties in Kenya clashed over the budget.  KEN = KEN
    + Lawmakers in Taiwan sparred over the bill.  TWN = TWN
    - The parties clashed over the price of the wedding.
    ~ Gunmen and police in Kenya clashed over a market.

set politicians
    party lawmaker legislator parliamentarian mp senator congressman deputy minister politician coalition opposition camp faction

question-deed
    SRC {question challenge query} {action decision move conduct behaviour behavior judgment judgement choice inaction silence order appointment} of|by TGT:state|armed
    mode disapprove
    cameo 111
    needs target
    + Lawmakers in Panama questioned the actions of the health minister.  PAN > PAN GOV
    - The critic questioned the choice of the painter.

set ills
    dictatorship chaos ruin abyss anarchy tyranny authoritarianism bankruptcy catastrophe disaster crisis collapse isolation poverty prison darkness autocracy
set bulk
    war conflict violence unrest bloodshed famine tension instability hatred division
set charter
    right human_right freedom constitution law rule_of_law democracy charter international_law sovereignty dignity liberty

says-of-harm
    needs both
    TGT:state|armed {abandon neglect forget forsake} {people citizen nation country poor farmer worker victim refugee soldier community voter}
    TGT:state|armed {trample} %charter
    TGT:state|armed {trample spit} on|upon %charter
    TGT:state|armed {disregard disrespect mock scorn} %charter
    TGT:state|armed {lead drag plunge push drive turn pull steer take} {country nation people state republic region} to|into|toward|towards %ills
    TGT:state|armed {use exploit weaponise weaponize} {hunger starvation food aid water gas energy migrant refugee grain pandemic court parliament religion} as {weapon tool pretext bargaining_chip}
    TGT:state|armed {cause provoke start foment stoke} %bulk
    TGT:state|armed {conspire plot scheme connive collude} against ANY
    TGT:state|armed {have} {blood} on {hand}
    TGT:state|armed {want seek} {war conflict confrontation chaos}
    TGT:state|armed {be} {weak soft lenient} on|in {crime corruption terrorism drug terror}
    TGT:state|armed {be} {arrogant incompetent authoritarian autocratic dictatorial undemocratic greedy cruel brutal repressive complicit insensitive heartless naive clueless callous}
    mode allege
    cameo 112
    + The union said that the Nicaraguan government had abandoned its people.  NIC LAB > NIC GOV
    + The bishop said the Venezuelan president was leading the country into ruin.  REL > VEN GOV
    - The government had abandoned the poor.

set fault
    blame fault responsibility guilt culpability

says-whose-fault
    needs both
    ANY:%fault {lie rest belong} with|to TGT
    ANY {be} {fault doing} of TGT
    mode allege
    cameo 112
    + The blame lies with the army of Sudan, the Chadian minister said.  TCD > SDN MIL
    + Jordan's king said that the crisis was the fault of Israel.  JOR > ISR
    - The fault lies with the oven, the cook said.

set wrongs
    irregularity abuse corruption violation misconduct wrongdoing shortcoming lapse fraud discrepancy mismanagement malpractice embezzlement misuse
    impropriety negligence nepotism brutality aggressive_behavior aggressive_behaviour misbehaviour misbehavior

find-wrongs
    SRC:state|%auditors {find note document detect uncover identify observe cite} %wrongs (in|by|at|of|within|among TGT)
    needs target
    mode allege
    cameo 112
    + The auditor found irregularities in the Malawian health ministry.  MWI > MWI GOV
    + Observers documented abuses by police in Togo.  - > TGO COP
    - The tax office found discrepancies in the books of a bakery.

describe-deed
    SRC {describe characterise characterize denounce brand label paint portray} ANY:%words|%deed|%bid as %harsh
    SRC {dismiss} ANY:%words as %harsh
    SRC {call label brand term} ANY:%words|%deed|%bid %harsh
    mode disapprove
    cameo 111
    needs target
    + The Norwegian minister described the remarks of Belarus as hostile.  NOR > BLR
    + Ethiopia dismissed the statement by the European Parliament as hostile.  ETH > IGO
    - The critic dismissed the speech of the clown as biased.
    - The host described the statement as helpful.

set words
    remark statement comment speech report resolution claim rhetoric tweet allegation accusation criticism convention message threat insult
set harsh
    biased hostile cynical bitter misleading one-sided politicised politicized inflammatory offensive insulting divisive desperate dangerous flawed naive unilateral
    deceitful malicious slanderous regrettable unfortunate inappropriate unfriendly inconsistent

breach-in
    needs target
    ANY:%deed|%outrages|%crimes {be represent constitute mark} {violation breach affront assault attack blow step insult} of|to|against|on|towards|toward {law right human_right freedom democracy rule_of_law press_freedom civil_liberty dismantling destruction dictatorship tyranny independence dignity humanity} (in|by TGT)
    mode disapprove
    cameo 1122
    + The arrests are a violation of human rights in Nicaragua, the Chilean minister said.  CHL > NIC
    + The executions mark another step towards dictatorship in Myanmar, a European Union envoy said.  IGO > MMR
    - The raid was a blow to the dignity of bees in the garden.

campaign-of-words
    noun media_campaign, hate_campaign, press_campaign, vicious_campaign, ferocious_campaign, hostile_campaign, defamatory_campaign, slanderous_campaign, malicious_campaign, whispering_campaign, fierce_campaign against TGT:state|people (by|from SRC)
    mode disapprove
    cameo 111
    + Vicious campaigns against Oman spread in the press of Yemen.  - > OMN
    - A media campaign against fat began.

term-it
    SRC:state|armed|%voices {call label brand term} ANY %unworthy
    mode disapprove
    cameo 111
    + Police in Seoul called it a betrayal.  KOR COP > -
    - She called it a joke.

# --- courts and police as they are told in South Asia and Africa ---

set papers
    case police_case criminal_case fir first_information_report charge_sheet chargesheet charge-sheet docket complaint_case defamation_case corruption_case reference

register-case
    SRC {register lodge file open frame initiate slap} %papers against TGT
    SRC:state|armed {book charge-sheet chargesheet} TGT:people (for|under|on|over ANY)
    SRC:%court|%prosecution {frame} {charge} (against TGT)
    mode allege
    cameo 115
    + Police in Patna registered a case against three Indian lawmakers.  IND COP > IND LEG
    + An FIR was lodged against two lawmakers in Lahore, Pakistan.  - > PAK LEG
    + The Indian police booked the lawmaker for hate speech.  IND COP > IND LEG
    - The shop filed a case against the wall.
    - The agent booked the minister a room.

set prosecution
    prosecutor prosecution agency bureau commission tribunal

move-court
    target slot
    SRC {move approach knock} {court supreme_court high_court apex_court tribunal bench} against TGT
    SRC {move approach} {court supreme_court high_court apex_court tribunal} against|over ANY
    mode allege
    cameo 115
    + The opposition in Nepal moved the court against the president.  NPL OPP > NPL GOV
    + The Indian opposition approached the Supreme Court against the law.  IND OPP > -
    - The guide approached the court of the castle.

court-notice
    SRC:%court {issue serve send} {notice show-cause_notice show_cause_notice contempt_notice} (to|on TGT)
    SRC:state|%voices {issue serve send} {show-cause_notice show_cause_notice contempt_notice legal_notice} (to|on TGT)
    SRC:state|%voices {show-cause} TGT
    mode allege
    cameo 115
    + The Supreme Court of India issued a notice to the government.  IND JUD > IND GOV
    + A show-cause notice was issued to the rebel lawmaker by the Pakistani party.  PAK > PAK LEG
    - The hotel issued a notice to its guests.

face-the-house
    TGT {face} {no-confidence_motion no-confidence_vote no-confidence_debate no-trust_motion confidence_vote censure_motion censure_debate ethics_probe ethics_inquiry probe inquiry grilling impeachment lawsuit}
    SRC {hand_over submit table file move bring lodge present} {no-trust_motion no-confidence_motion censure_motion impeachment_motion no_confidence_motion motion_of_no_confidence} (against|in TGT)
    SRC {open initiate begin launch start institute} {proceeding pre-trial_proceeding criminal_proceeding legal_proceeding disciplinary_proceeding impeachment_proceeding contempt_proceeding} against TGT
    TGT {have} {case charge question} to {answer}
    mode allege
    cameo 115
    + Thailand's prime minister faces a no-confidence debate.  - > THA GOV
    + The Bulgarian prosecutor's office has opened pre-trial proceedings against the former minister.  BGR > BGR
    + The Sri Lankan opposition handed over a no-trust motion against the president.  LKA OPP > LKA GOV
    - The chef faced a probe of his oven.

set sadly
    shameful unacceptable outrageous deplorable regrettable unfortunate disgraceful scandalous inexcusable sad ironic unfair unjust irresponsible hypocritical wrong absurd disappointing
    disturbing appalling inhumane reprehensible

set clauser
    that of for

it-is-shameful
    needs both
    _ {be} %sadly
    words it * %sadly %clauser TGT
    mode disapprove
    cameo 111
    + It is shameful that the Greek government lets people drown, the Dutch lawmaker said.  NLD > GRC
    + It was wrong of Uganda to close the border, the Rwandan minister said.  RWA > UGA
    - It is unfair that the band split, he said.

is-wrong
    needs both
    TGT:state|armed {be} {wrong mistaken misguided} (to|in|about ANY)
    TGT:state {be} {afraid scared terrified} of {people voter election law truth democracy media press freedom}
    TGT:state|armed {turn} {blind_eye deaf_ear} (to ANY)
    mode disapprove
    cameo 111
    + Gabon's opposition leader said the president had turned a blind eye to graft.  GAB OPP > GAB GOV
    + The Indonesian minister said Australia was wrong to close the border.  IDN > AUS
    - The fan said the keeper turned a blind eye.

words-for
    SRC {reserve save} {word criticism scorn ire venom fury contempt wrath} for TGT
    mode disapprove
    cameo 111
    needs target
    + The Malian colonel reserved his harshest words for France.  MLI > FRA
    - The host saved a word for the cook.

met-with-criticism
    ANY be {met greeted received} with {criticism backlash resistance opposition disapproval ire resentment contempt} (in|by|from|among SRC)
    mode disapprove
    cameo 111
    + The Greek plan was met with criticism in Turkey.  TUR > GRC
    - The song was met with criticism in the bar.

cost-lives
    needs both
    TGT:%words|%deed|%lapses {contribute lead} to {death killing suicide murder massacre bloodshed violence unrest collapse crisis shortage famine tragedy disaster}
    TGT:%words|%deed|%lapses {cost} {life}
    mode allege
    cameo 112
    + The threats by Iran led to the suicide of the writer, his family said.  - > IRN
    + Remarks by the Malian president contributed to the violence, the bishop said.  MLI > MLI GOV
    - The remark of the coach led to a collapse, he said.

resort-to-ill
    needs both
    TGT:state|armed {resort turn} to {fraud violence rigging trickery intimidation terror force repression blackmail vote-rigging bribery slander}
    mode allege
    cameo 112
    + Zambia's opposition predicted that the government would resort to fraud.  ZMB OPP > ZMB GOV
    - The team resorted to force, the coach said.

set-trial-date
    SRC:%court {set fix} {date trial_date hearing_date} for {trial hearing retrial} (of|against TGT)
    mode allege
    cameo 115
    needs target
    + The International Criminal Court set a new date for the trial of the Kenyan president.  IGO > KEN GOV
    - The court set a date for the trial of the oven.

# --- idioms of criticism in Asia and Africa ---

cry-foul
    SRC:state|armed|%voices|%politicians {cry}
    words * foul
    mode disapprove
    cameo 111
    + Opposition parties in Senegal cried foul over the list.  SEN OPP > -
    - The fans cried foul over the goal of the keeper.

put-on-the-spot
    SRC {put} TGT:state on {spot mat} (over|for|about ANY)
    SRC {pick poke} {hole} in ANY (of|by TGT)
    SRC {come_down} on|upon TGT:state|armed
    SRC {pull_up} TGT:state (for|over ANY)
    SRC {corner} TGT:state over ANY
    SRC {carpet hammer flay rap} TGT:state for|over ANY
    mode disapprove
    cameo 111
    + Lawmakers put the Kenyan minister on the spot over the scandal.  KEN LEG > KEN GOV
    + The Indian court pulled up the government over air pollution.  IND JUD > IND GOV
    - The car pulled up over the line.

allege-wrongs
    SRC {allege claim decry} %wrongs (in|by|at|of|against TGT)
    SRC {allege claim} {rigging vote_rigging fraud vote-rigging malpractice foul_play manipulation} (in|by|at|of|against TGT)
    SRC {flag highlight raise} {irregularity discrepancy} (in|by|at|of TGT)
    mode allege
    cameo 112
    + The Bangladeshi opposition alleged irregularities in the election.  BGD OPP > -
    - The guest claimed fraud by the waiter.

meant-to-silence
    needs both
    _ {mean intend design aim calculate} ANY:%deed|%bid|%outrages|%law to {silence gag intimidate muzzle stifle crush weaken divide humiliate harass frighten distract provoke suppress punish}
    mode allege
    cameo 112
    + The ban by Turkey was meant to silence reporters, the Greek minister said.  GRC > TUR
    - The law was meant to weaken the wind.

aimed-at-silencing
    needs both
    _ {aim} ANY:%deed|%bid|%law at ANY
    words * %silencing
    mode allege
    cameo 112
    + The ban by Turkey was aimed at silencing reporters, the Greek minister said.  GRC > TUR
    - The law was aimed at weakening the wind.

set silencing
    silencing gagging intimidating muzzling stifling crushing weakening dividing humiliating harassing suppressing punishing

vote-is-sham
    ANY:%poll {be} {sham farce fraud charade mockery joke travesty}
    mode disapprove
    cameo 111
    + Uganda's opposition leader said the vote was a sham.  UGA OPP > -
    + Poland said the vote in Belarus was a sham.  POL > BLR
    - The contest was a farce.

out-of-touch
    needs both
    TGT:state|armed {be} out_of {touch depth control}
    TGT:state|armed {have} {no_clue no_idea no_plan no_vision no_answer no_shame}
    TGT:state|armed {do} {nothing little} for {people poor farmer worker youth victim community citizen}
    mode disapprove
    cameo 111
    + The Swazi king was out of touch, the opposition leader said.  OPP > SWZ
    - The singer was out of touch, the critic said.

grill-minister
    SRC {submit file present table} {grilling_motion interpellation_motion grilling_request interpellation} (against|to TGT)
    noun grilling (of TGT) (by SRC)
    of TGT
    mode allege
    cameo 114
    + A Kuwaiti lawmaker submitted a grilling motion against the interior minister.  KWT LEG > KWT GOV
    - The grilling of fish went on.

accuse-the-west
    op accuse
    SRC:state|armed {accuse blame} {west world opponent critic foe enemy rival adversary outsider foreigner superpower power elite establishment oligarch detractor predecessor} (of|for ACT)
    mode allege
    cameo 112
    + The Kremlin accused the West of fuelling the war.  RUS > -
    + Tunisia's president blamed his opponents for the shortages.  TUN > -
    - The fan accused the world of bad taste.
