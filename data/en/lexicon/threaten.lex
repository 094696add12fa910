# threaten.lex: warnings of harm, penalties or ultimatums.
type THREATEN

when {sanction tariff embargo boycott duty ban curfew blockade border strait gas electricity quota martial_law visa_ban shutdown closure} mode restrict
when {arrest jail prison prosecution prosecute detention lawsuit trial} mode arrest
when {expulsion deportation expel deport eviction} mode expel
when {annexation occupation annex occupy territory} mode territory
when {attack war force violence bombing strike_back missile invasion bloodshed air_strike airstrike nuclear_weapon bomb sabre saber gun death} mode violence
when {tie relation talks negotiation ambassador envoy aid treaty coalition strike protest walkout veto accord dialogue alliance} mode relations

set harm
    attack war strike violence retaliation reprisal revenge force action bombing invasion assault response consequence military_action
    military_force punishment

set occupied
    gaza west_bank settlement settlements settler settlers golan_heights east_jerusalem

plan-settlements
    SRC:state {announce unveil publish issue reveal} {plan tender blueprint} for|to ANY
    SRC:state {announce unveil} {plan} to {build construct expand}
    words * %occupied
    mode territory
    cameo 130
    + Israel announced plans for 400 houses in the West Bank.  ISR > PSE
    ~ Israel announced plans for talks with Egypt.

# --- threats at large ---

threaten
    SRC {threaten} ACT
    SRC {threaten} TGT with ACT
    SRC {threaten} TGT (with %harm)
    SRC {warn} of %harm (against TGT)
    SRC {vow swear promise} ACT
    noun {threat} to ACT (by SRC)
    noun threat, open_threat against TGT (by|from SRC)
    noun threat, open_threat by SRC (to TGT)
    noun open_threat, threats (to TGT) (from SRC)
    cameo 130
    op threaten
    of SRC
    when %harm mode violence cameo 138
    unless {virus pandemic}
    + Iran threatened Israel with an attack.  IRN > ISR
    + Threats by Turkey against Greece worried diplomats.  TUR > GRC
    - The island could become a threat to Japan.
    - Clouds threatened rain.

make-threat
    SRC {make issue utter repeat renew voice} {threat veiled_threat death_threat} (against|to|about TGT)
    SRC {direct level} {threat} at|against TGT
    cameo 130
    + North Korea made threats against South Korea.  PRK > KOR
    + A threat to Estonia was issued by Russia.  RUS > EST
    - The umpire issued a threat to the bees.

warn-of
    SRC {warn caution} TGT against ANY
    SRC {warn} TGT of %harm
    SRC:state|armed {warn caution} TGT:state|armed (against|of|about|over ANY)
    cameo 130
    + China warned Taiwan against independence.  CHN > TWN
    + Georgia was warned by Russia.  RUS > GEO
    needs both
    - Canadian agents were warned about the gunman.
    - Doctors warned smokers of cancer.
    - The label warned smokers about tar.

issue-warning
    SRC {issue give deliver send sound} {warning stern_warning caution} (to|against TGT)
    SRC:state|armed {issue give deliver send} TGT {warning threat}
    noun warning, stern_warning (to|against TGT) (by|from SRC)
    cameo 130
    of SRC
    + The Taliban sent a warning to Pakistan.  AFG > PAK
    + A stern warning from Turkey to Greece followed.  TUR > GRC
    unless {earthquake flood storm hurricane typhoon tsunami rain weather heat quake}
    - The warning from the Greek embassy followed an earthquake.
    - Forecasters issued a warning of heavy rain.

dare
    SRC:state|armed {dare taunt challenge} TGT to {attack fight invade strike try}
    SRC:state|armed {raise escalate} {stake}
    cameo 130
    + Iran dared Israel to attack.  IRN > ISR
    - The boys dared him to fight a goose.

pay-price
    TGT {face suffer bear} {consequence retribution wrath}
    SRC {make} TGT {pay}
    cameo 130
    + Iran said Israel would face consequences.  IRN > ISR
    - Shoppers paid a high price for eggs.

saber
    SRC {rattle} {sabre saber} (at|against TGT)
    SRC {shake wave} {fist} at TGT
    noun sabre_rattling, war_talk, war_rhetoric, bellicose_rhetoric, nuclear_threat, military_threat (against|towards|toward TGT) (by|from SRC)
    cameo 130
    + Argentina rattled its sabre at Chile.  ARG > CHL
    - He shook his fist at the crow.

intimidate
    SRC:state|armed {menace intimidate cow} TGT
    cameo 130
    + China menaced Vietnam.  CHN > VNM
    - The fog menaced the harbour.

# --- force ---

threaten-force
    SRC:state|armed {threaten promise vow pledge} {force attack war retaliation revenge reprisal strike invasion bloodshed action violence military_action} (against|on|at TGT)
    SRC:state|armed {threaten} TGT with {force attack war retaliation reprisal strike invasion violence annihilation destruction military_action}
    mode violence
    cameo 138
    when {nuclear atomic chemical} mode violence cameo 1385
    when {invasion occupation annexation incursion} mode territory cameo 1382
    when {union worker teacher nurse doctor driver miner} type THREATEN cameo 133
    + Israel threatened Lebanon with war.  ISR > LBN
    + Military action against Iran was threatened by Israel.  ISR > IRN
    - The coach promised war on the pitch, he joked.

not-hesitate
    SRC:state|armed {hesitate} to {strike attack respond retaliate hit use act punish defend intervene}
    words %wont *
    mode violence
    cameo 138
    op threaten
    + Israel said it would not hesitate to strike Hamas again.  ISR > PSE
    + Israel said it would not hesitate to strike again.  ISR > -
    ~ Kenya will not hesitate to help Somalia.
    - The cook will not hesitate to act.

regard-as-war
    SRC:state|armed {regard view treat see consider interpret take} ANY as {act declaration}
    words * of_war
    mode violence
    cameo 138
    + North Korea said it would regard a blockade as an act of war.  PRK > -
    - The critic regarded the poem as an act of genius.

lose-patience
    SRC:state|armed {lose} {patience} with TGT:state|armed
    cameo 130
    needs target
    + Russia is losing patience with Georgia.  RUS > GEO
    - The coach is losing patience with the team.

face-sanctions
    TGT:state|armed {face risk} {sanction un_sanction economic_sanction trade_sanction embargo expulsion suspension blockade isolation} (from|by SRC)
    mode restrict
    cameo 1312
    needs target
    + Sudan faces sanctions from the United Nations.  IGO > SDN
    - The player faces sanctions from his club.

vow-revenge
    SRC:state|armed {vow swear pledge promise} {revenge retaliation vengeance retribution response action tough_action measure tough_measure stern_measure crackdown sanction reprisal} (on|against|for TGT)
    noun vow of {revenge retaliation vengeance} (against|on TGT) (by|from SRC)
    mode violence
    cameo 138
    + Al-Shabab vowed revenge on Kenya.  - > KEN
    + The Dutch government vowed tough measures against militants.  NLD > -
    + Hezbollah vowed to retaliate.  - > -
    - The chef vowed revenge on the onion.

warn-of-force
    SRC:state|armed {warn} of {force attack war retaliation reprisal strike response consequence intervention} (against|on|from TGT)
    SRC:state|armed {warn} TGT of|with {force attack war retaliation reprisal strike consequence response}
    mode violence
    cameo 138
    + Pakistan warned India of retaliation.  PAK > IND
    + Turkey warned of strikes against Kurdish rebels.  TUR > REB
    - Analysts warned of a price war.

ready-war
    SRC:state|armed be {ready prepared} for {war battle fight strike confrontation conflict} (with|against TGT)
    SRC:state|armed be {ready prepared poised} to {fight attack strike retaliate invade}
    noun readiness for {war battle} (with|against TGT) (by SRC)
    mode violence
    cameo 138
    + Eritrea was ready for war with Ethiopia.  ERI > ETH
    - The team was ready for battle on the pitch.

reserve-right
    SRC:state {reserve} {right} (against TGT) (ACT)
    SRC:state {keep} {option} {open}
    SRC:state {leave keep} {option force} on {table}
    mode violence
    cameo 138
    op threaten
    + Jordan reserved the right to respond to Syria.  JOR > SYR
    + Pakistan reserved the right to retaliate against India.  PAK > IND
    - The publisher reserved all rights.

will-strike
    SRC:state|armed {threaten} {air_strike airstrike bombing shelling missile_strike} (on|against TGT)
    SRC:state|armed {threaten} TGT with {air_strike airstrike bombing shelling missile missile_strike bomb}
    mode violence
    cameo 1384
    + NATO threatened Serbia with airstrikes.  IGO > SRB
    + Bombing of Libya was threatened by Italy.  ITA > -
    - The dentist threatened him with a drill.

threaten-nuclear
    SRC:state|armed {threaten} TGT with {nuclear_weapon nuclear_attack nuclear_strike annihilation nuclear_war chemical_weapon}
    SRC:state|armed {threaten} {nuclear_attack nuclear_strike nuclear_war} (on|against TGT)
    SRC:state {threaten} {use} of {nuclear_weapon force weapon} (against TGT)
    noun nuclear_threat, nuclear_blackmail (against|to TGT) (by|from SRC)
    mode violence
    cameo 1385
    + North Korea threatened the United States with a nuclear strike.  PRK > USA
    - The nuclear family threatened a walk.

threaten-invasion
    SRC:state|armed {threaten} {invasion occupation annexation incursion} (of|in TGT)
    SRC:state|armed {threaten} TGT with {invasion occupation annexation incursion}
    mode territory
    cameo 1382
    + Venezuela threatened Guyana with annexation.  VEN > GUY
    + Invasion of Taiwan was threatened by China.  CHN > TWN
    - Weeds threatened an invasion of the lawn.

threaten-blockade
    SRC:state|armed {threaten} {blockade closure siege} (of|against TGT)
    SRC:state|armed {threaten} TGT with {blockade siege}
    mode restrict
    cameo 1381
    + Iran threatened a blockade of Kuwait.  IRN > KWT
    - Snow threatened the closure of the lane.

death-threat
    SRC {send make} {death_threat} (to|against TGT)
    TGT {receive get} {death_threat threat} (from SRC)
    TGT {face} {death_threat} (from SRC)
    SRC {threaten} TGT with {death execution torture rape violence murder}
    SRC {threaten} {life} of TGT
    noun death_threat (against|to TGT) (by|from SRC)
    mode violence
    cameo 138
    + Militants sent death threats to a Pakistani judge.  - > PAK
    + Gunmen sent death threats to two Mexican lawmakers.  - > MEX
    + A Kenyan mayor received death threats from Somali militants.  SOM > KEN
    - The hero received threats in act one.

put-bounty
    SRC {put place offer set} {bounty price} on {head life} of TGT
    SRC {issue} {fatwa} (against|on TGT)
    noun bounty on TGT
    noun fatwa (against TGT) (by|from SRC)
    mode violence
    cameo 138
    + Iran issued a fatwa against a British writer.  IRN > GBR
    - The pirate put a bounty on the parrot's head.

threaten-crackdown
    SRC:state|armed {threaten} {crackdown repression massacre bloodbath} (on|against|of TGT)
    SRC:state|armed {threaten} TGT with {crackdown repression}
    SRC:state|armed {warn} {protester demonstrator opposition dissident striker} (of|against ANY)
    mode violence
    cameo 137
    + Myanmar's army threatened protesters with a crackdown.  MMR > CVL
    + Iran warned protesters against rallies.  IRN > CVL
    - The bank threatened him with a fee.

# --- penalties ---

threaten-sanctions
    SRC {threaten} {sanction embargo boycott tariff penalty fine duty trade_war countermeasure trade_sanction quota} (on|against|with|for TGT)
    SRC {threaten} TGT with {sanction embargo boycott tariff penalty fine isolation countermeasure duty trade_war}
    noun threat of {sanction embargo boycott tariff penalty} (against|on TGT) (by|from SRC)
    mode restrict
    cameo 1312
    + The European Union threatened sanctions against Belarus.  IGO > BLR
    + Canada threatened China with tariffs.  CAN > CHN
    - Rain threatened a boycott of the fair.

warn-sanctions
    SRC {warn} TGT of {sanction embargo boycott tariff penalty isolation countermeasure}
    SRC {warn} of {sanction embargo tariff penalty countermeasure} (against|on TGT)
    mode restrict
    cameo 1312
    + The United States warned Serbia of sanctions.  USA > SRB
    + Japan warned of sanctions against Myanmar.  JPN > MMR
    - The referee warned of a penalty.

threaten-arrest
    SRC {threaten} TGT with {arrest prosecution jail prison detention charge lawsuit trial}
    SRC {threaten} {arrest prosecution detention lawsuit legal_action} (of|against TGT)
    mode arrest
    cameo 132
    + Belarus threatened protesters with arrest.  BLR > CVL
    + Turkey threatened the prosecution of Kurdish lawmakers.  TUR > -
    - The bank threatened legal action over the loan.

threaten-ban
    SRC {threaten} TGT with {ban closure curfew censorship suspension}
    SRC {threaten} {ban curfew shutdown} (on|of|against TGT)
    mode restrict
    cameo 1322
    + Uganda threatened the opposition with a ban.  UGA > OPP
    + A ban on newspapers was threatened by Tanzania.  TZA > -
    - The club threatened a ban on hats.

threaten-emergency
    SRC:state {threaten} {martial_law emergency state_of_emergency emergency_rule} (in|on TGT)
    SRC:state {threaten} TGT with {martial_law emergency_rule}
    mode restrict
    cameo 1324
    + The Philippine president threatened martial law.  PHL > -
    - The pilot threatened an emergency nap.

threaten-ties
    SRC {threaten} {break rupture withdrawal severance} (with|from|of TGT)
    SRC {threaten} TGT with {isolation expulsion withdrawal}
    mode relations
    cameo 1313
    + Pakistan threatened a break with India.  PAK > IND
    + Morocco threatened to cut ties with Spain.  MAR > ESP
    - The storm threatened a break in the weather.

threaten-aid
    SRC {threaten} {cut suspension freeze} in|of|to|on {aid assistance funding loan} (to TGT)
    mode relations
    cameo 1311
    + The United States threatened to cut aid to Jordan.  USA > JOR
    - The dad threatened to stop the treats.

threaten-talks
    SRC {threaten} {walkout boycott} of|from {talks summit meeting negotiation}
    mode relations
    cameo 134
    + Syria threatened to quit talks with Israel.  SYR > ISR
    - The star threatened to leave the meeting.

threaten-expel
    SRC {threaten} TGT with {expulsion deportation}
    SRC {threaten} {expulsion deportation} (of|to TGT)
    mode expel
    cameo 136
    + Hungary threatened to expel diplomats of Ukraine.  HUN > UKR
    + Deportation of Afghans was threatened by Pakistan.  PAK > -
    - The school threatened him with expulsion.

ultimatum
    SRC:state|armed {give set impose hand} TGT {deadline ultimatum hour day week month}
    SRC {give set impose hand present} TGT {deadline ultimatum}
    SRC {give} TGT until ANY
    mode relations
    cameo 139
    + Niger gave French troops an ultimatum.  NER > FRA MIL
    + NATO gave Serbia a deadline.  IGO > SRB
    - The editor gave the poet a week.

issue-ultimatum
    SRC {set impose issue deliver send present} {deadline ultimatum} (for|to TGT)
    noun ultimatum, final_deadline (to|for|against TGT) (by|from SRC)
    mode relations
    cameo 139
    of SRC
    + Austria issued an ultimatum to Serbia.  AUT > SRB
    + The deadline for Serbia was set by NATO.  IGO > SRB
    - The editor set a deadline for the essay.

# --- dissent ---

threaten-protest
    SRC {threaten} {strike protest demonstration boycott walkout hunger_strike action industrial_action blockade rally march} (against|over|in TGT)
    SRC {threaten} TGT with {strike protest demonstration walkout general_strike}
    noun strike_threat (against TGT) (by|from SRC)
    noun threat of {strike protest walkout} (against TGT) (by|from SRC)
    cameo 133
    + Unions in Belgium threatened a strike against the government.  BEL > BEL
    + Teachers threatened the Kenyan government with a walkout.  EDU > KEN
    - Clouds threatened the protest.

# --- second round ---

warn-noun
    noun threat_of_war, threat_of_force, war_threat, invasion_threat, threat_of_retaliation, threat_of_invasion (against|to|by|from TGT) (by|from SRC)
    of SRC
    mode violence
    cameo 138
    + Invasion threats against Taiwan by China grew.  CHN > TWN
    - The threat of rain was slight.

red-line
    SRC {draw set} {red_line} (for|on TGT)
    SRC {draw} {line} for TGT
    SRC {put} TGT on {notice}
    SRC {serve give} {notice} (on|to TGT)
    cameo 130
    unless {notices red_notice interpol landlord tenant}
    + The United States drew a red line for Syria.  USA > SYR
    + Mexico put the cartel on notice.  MEX > -
    - She drew a line on the wall.
    ~ Interpol served red notices on Iranian officials.

finger-wag
    SRC {issue send deliver convey} {message signal ultimatum} of {warning threat defiance} (to TGT)
    SRC {fire} {warning_shot} (at|across TGT)
    cameo 130
    + Iran sent a message of warning to Israel.  IRN > ISR
    - He sent a message of love.

talk-tough
    SRC {talk} {tough} (to|with|on TGT)
    SRC {vow pledge promise} {action response retaliation punishment revenge consequence} (against|to|for|on TGT)
    cameo 130
    + Pakistan promised a response to India.  PAK > IND
    + Israel vowed retaliation against Hamas.  ISR > -
    - The waiter promised action on the soup.

threaten-verb-obj
    SRC {threaten menace} TGT
    cameo 130
    + Russia threatened Finland.  RUS > FIN
    + Reporters in Mexico were threatened by gunmen.  - > MEX
    - Cliffs threatened the path.

threaten-leave
    SRC {threaten} {exit withdrawal walkout pullout} (from|of TGT)
    mode relations
    cameo 1313
    + Hungary threatened a walkout from the council.  HUN > -
    - The cat threatened to leave the box.

threaten-recognition
    SRC {threaten} {veto rejection} (of|on|against TGT)
    mode relations
    cameo 131
    + Turkey threatened to veto the membership of Finland.  TUR > -
    - The cook threatened to block the door.

threaten-charge
    SRC {threaten} {lawsuit impeachment censure no_confidence_vote inquiry} (against|of TGT)
    mode arrest
    cameo 132
    + Slovenia threatened to sue Croatia.  SVN > HRV
    - The bride threatened to sue the baker.

threaten-trade
    SRC {threaten} {trade_sanction retaliatory_tariff export_ban import_ban oil_embargo punitive_tariff countermeasure} (on|against TGT)
    noun tariff_threat, sanctions_threat, trade_threat, boycott_threat (against|to|by TGT) (by|from SRC)
    mode restrict
    cameo 1312
    + Ukraine threatened to block gas to Hungary.  UKR > HUN
    + A tariff threat against Mexico by the United States shook markets.  USA > MEX
    - Heat threatened the supply of ice.

threaten-close
    SRC {threaten} {closure shutdown sealing} of {border strait airspace port frontier crossing canal embassy} (with|to|of|for TGT)
    mode restrict
    cameo 1381
    + Belarus threatened to close its border with Poland.  BLR > POL
    - Snow threatened to close the port.

threaten-media
    SRC {threaten} {closure censorship ban shutdown} of|on {newspaper broadcaster website party ngo station press} (in|of TGT)
    SRC {threaten} {newspaper broadcaster station website editor publisher} with {closure ban suspension jail prosecution} (in|of TGT)
    mode restrict
    cameo 1321
    + Ethiopia threatened to ban a broadcaster.  ETH > -
    - The boy threatened to shut the book.

threaten-deport
    SRC {threaten} {removal repatriation mass_deportation forced_return} (of|to TGT)
    SRC {threaten} TGT:people with {removal repatriation eviction forced_return}
    mode expel
    cameo 136
    + Pakistan threatened to deport Afghan refugees.  PAK > AFG
    - The nurse threatened to evict the cat.

threat-noun
    noun veiled_threat, blunt_warning, stark_warning, dire_warning, final_warning, blunt_threat, chilling_threat, fresh_threat, repeated_threat (to|against|for TGT) (by|from SRC)
    cameo 130
    of SRC
    + A blunt warning to Lithuania from China followed.  CHN > LTU
    - The final warning of the alarm woke us.

warn-off
    SRC {warn_off} TGT
    SRC:state|armed {warn} {ship plane aircraft vessel jet} (of|from TGT)
    cameo 130
    + China warned off a ship of the United States.  CHN > USA
    - The sign warned off crows.

vow-defend
    noun vow_of_revenge, vow_of_retaliation, revenge_pledge (against|on|by TGT) (by|from SRC)
    mode violence
    cameo 138
    + A vow of revenge against Israel by Hamas followed.  - > ISR
    - The chef vowed to fight blandness.

consequences
    SRC {warn threaten} TGT with|of|about {consequence repercussion punishment retaliation response price}
    SRC {promise} {consequence repercussion retaliation} (for|against TGT)
    noun consequence, repercussion for TGT
    cameo 130
    + Russia warned Norway of consequences.  RUS > NOR
    - The coach warned them of consequences.

# --- third round ---

set penalties
    sanction embargo boycott tariff penalty blacklist blacklisting countermeasure trade_restriction travel_ban asset_freeze quota duty visa_ban
set strikes
    attack strike air_strike airstrike bombing raid invasion offensive assault incursion military_action missile_strike ground_offensive war

raise-prospect
    SRC:state|armed|people {raise hold_out moot float broach evoke} {prospect possibility spectre specter threat} of {%harm %penalties %strikes} (against|on|in TGT)
    SRC {brandish wield dangle invoke wave use} {threat prospect weapon} of {%harm %penalties %strikes veto expulsion} (against|over|at|on TGT)
    cameo 130
    when {%penalties} mode restrict cameo 1312
    when {%strikes} mode violence cameo 138
    + Turkey raised the possibility of an offensive against Kurdish fighters in Syria.  TUR > SYR
    + Indonesia brandished the threat of an embargo against the European Union.  IDN > IGO
    - Clouds raised the prospect of an attack of hay fever.

hint-at
    SRC:state|armed {hint} at {%harm %penalties %strikes expulsion withdrawal reprisal} (against|on|from TGT)
    SRC:state|armed {talk speak} of {retaliation reprisal revenge sanction war military_action countermeasure} (against|on|with TGT)
    cameo 130
    when {%penalties} mode restrict cameo 1312
    + The White House hinted at sanctions against Nicaragua.  USA > NIC
    - The sky hinted at a strike of lightning.

give-deadline
    SRC {give set} TGT {deadline ultimatum hour day week month} (to ACT)
    SRC {give} TGT until|till ANY
    SRC {grant allow} TGT:state|armed {hour day week} to ANY
    mode relations
    cameo 139
    + Niger gave the French ambassador 48 hours to apologise.  NER > FRA
    + Nigerian workers gave the government a week to raise pay.  NGA > NGA GOV
    - The editor gave the poet a week to rhyme.

weigh-penalty
    SRC:state {weigh consider mull study contemplate ponder debate} {sanction embargo tariff ban boycott legal_action} (against|on TGT)
    SRC:state {weigh consider mull study contemplate ponder debate} {expulsion withdrawal freeze suspension blockade travel_ban asset_freeze visa_ban oil_embargo countermeasure response reprisal tougher_sanction new_sanction} (against|on|of|for|from TGT)
    SRC:state {review reconsider reassess rethink} {treaty agreement accord pact commitment recognition pledge aid tie relation cooperation membership funding assistance relationship alliance participation role attendance presence} (to|with|of|in TGT)
    SRC:state {weigh consider mull study contemplate ponder} {retaliation strike military_action invasion military_option military_response military_strike retaliatory_strike ground_invasion no-fly_zone} (against|in|on TGT)
    mode restrict
    cameo 1312
    when {retaliation strike military_action invasion military_option military_response military_strike retaliatory_strike ground_invasion} mode violence cameo 138
    + The European Union weighed a travel ban on Belarus.  IGO > BLR
    + Brazil weighed sanctions on Venezuela.  BRA > VEN
    + Military options against Syria were considered by the United States.  USA > SYR
    - The tailor weighed a response to lace.

prepare-sanctions
    SRC:state {prepare draft draw_up ready plan finalise finalize propose} %penalties (against|on|for TGT)
    SRC:state {press_ahead push_ahead go_ahead} with %penalties (against|on TGT)
    mode restrict
    cameo 1312
    + The United States prepared sanctions against Ethiopia.  USA > ETH
    + Tariffs on Canadian timber were drawn up by Japan.  JPN > CAN
    - The cook prepared a penalty of chillies.

plan-attack
    SRC:state|armed {draw_up prepare ready finalise finalize map_out plan} %strikes on|against|of|in TGT
    SRC:state|armed {draw_up prepare have finalise} {plan contingency_plan war_plan} for {%strikes} (on|against|of|in TGT)
    mode violence
    cameo 138
    + Israel drew up plans for a strike on Iran.  ISR > IRN
    + Ethiopia prepared an offensive against rebels in Tigray.  ETH > REB
    - The union planned a raid on the biscuit tin.

promise-hell
    SRC {promise threaten vow} {hell bloodbath doom destruction annihilation bloodshed massacre carnage} (for|to|on|in TGT)
    SRC {turn} TGT into {graveyard sea_of_fire hell inferno}
    mode violence
    cameo 138
    + The Syrian leader promised hell for Turkey.  SYR > TUR
    - The cake promised destruction.

warn-of-unrest
    SRC {warn} of {strike protest demonstration unrest walkout rally general_strike civil_disobedience boycott uprising stoppage shutdown mass_protest} (against|over|in|by TGT)
    SRC {vow pledge promise} {protest demonstration strike walkout rally civil_disobedience resistance} (against|over|in TGT)
    cameo 133
    + Teachers warned of a strike against the Kenyan government.  EDU > KEN
    + Chilean students vowed protests over the law.  CHL > -
    - Forecasters warned of a strike of lightning.

face-threat
    TGT {face} {threat prospect} of {%harm %penalties %strikes expulsion prosecution} from|by SRC
    cameo 130
    needs target
    + Moldova faced the threat of an invasion from Russia.  RUS > MDA
    - The elm faces the threat of a beetle.

cross-red-line
    TGT {cross overstep} {red_line}
    SRC:state|armed {regard treat consider view see} ANY as {act_of_war declaration_of_war casus_belli act_of_aggression} (by|of TGT)
    TGT:any {be constitute mean} {act_of_war declaration_of_war casus_belli red_line cause_for_war}
    TGT:any {be} {act declaration cause} of|for {war}
    ANY {mean spell} {war} (with|against|for TGT)
    mode violence
    cameo 138
    needs target
    + Eritrea would regard any raid by Ethiopia as an act of war.  ERI > -
    + China said Taiwan had crossed a red line.  CHN > TWN
    + A raid by Eritrea would be an act of war, Ethiopia said.  ETH > ERI
    - The pass crossed the line.

set choices
    option

options-open
    ANY:%choices {be remain lie} on {table} (against|for TGT)
    SRC:state|armed {keep} {option finger} on {table trigger}
    SRC:state {refuse decline} to {rule_out} {force strike war invasion military_action attack use_of_force military_option} (against|on|in TGT)
    mode violence
    cameo 138
    + All options were on the table, the United States said.  USA > -
    + Turkey refused to rule out force against Greece.  TUR > GRC
    - The option of pie was on the table.

call-for-jihad
    SRC {call preach urge agitate} for {uprising revolt jihad holy_war rebellion intifada insurrection armed_struggle} (against|on|in TGT)
    SRC {declare proclaim} {holy_war blood_feud vendetta} (on|against TGT)
    SRC {call incite exhort} for {attack killing murder assassination destruction death} (of|on|against TGT)
    SRC {incite} {violence attack hatred} against TGT
    mode violence
    cameo 138
    + An Islamist group in Somalia called for jihad against Kenya.  SOM > KEN
    + The cleric incited violence against the Danish embassy.  - > DNK
    - The plot of the novel called for a revolt in heaven.

threaten-with-more
    SRC {threaten} TGT with {dismissal sacking eviction demolition confiscation seizure suspension recall closure blacklisting deportation disciplinary_action court_martial revocation bankruptcy}
    SRC {threaten} {dismissal eviction demolition confiscation seizure recall closure revocation} (of|against|for TGT)
    mode restrict
    cameo 132
    + Tanzania threatened newspapers with closure.  TZA > -
    + Settlers in Kenya were threatened with eviction.  - > KEN
    - The landlord threatened the closure of the window.

threaten-resign
    SRC {threaten} {resignation departure defection split}
    mode relations
    cameo 130
    + The Nepali minister threatened to resign.  NPL > -
    - The hinge threatened to quit.

threaten-cutoff
    SRC:state {threaten} {cutoff cut-off stoppage disconnection} (of|in|to TGT)
    SRC {threaten} TGT with {cutoff cut-off blackout stoppage}
    mode restrict
    cameo 1312
    + Israel threatened Gaza with a cutoff.  ISR > PSE
    - The fuse threatened to cut off the power to the toaster.

trade-threats
    SRC {trade exchange swap} {threat warning ultimatum} (with TGT)
    SRC {rattle} {sabre saber} (with TGT)
    mutual
    cameo 130
    + India and Pakistan traded threats.  IND = PAK
    + Eritrea exchanged threats with Ethiopia.  ERI > ETH
    - The chess players traded a threat.

step-up-threats
    SRC {step_up escalate intensify ratchet_up sharpen ramp_up} {threat rhetoric warning sabre-rattling} (against|towards|toward|on|with TGT)
    SRC {repeat renew reiterate restate} {threat warning ultimatum} (against|to|of TGT)
    SRC {carry_out make_good act} on {threat}
    cameo 130
    + Venezuela stepped up its threats against Guyana.  VEN > GUY
    + A warning to Taiwan was repeated by China.  CHN > TWN
    - The bell repeated its warning.

threaten-secession
    SRC {threaten} {secession breakaway independence declaration_of_independence partition}
    SRC {threaten vow} to {secede} (from TGT)
    cameo 130
    + Lawmakers in Catalonia threatened to secede.  ESP > -
    - The ice shelf threatened to break away.

warn-response
    SRC:state|armed {warn} of {response action measure countermeasure step repercussion penalty} (against|to|on TGT)
    SRC:state|armed {promise pledge} {response retaliation retribution reprisal countermeasure} (to|against|for|on TGT)
    SRC:state|armed {warn} TGT that ACT
    cameo 130
    + China warned of countermeasures against Lithuania.  CHN > LTU
    - The leaflet warned of a response.

threaten-war-noun
    noun threat of {war force attack invasion force violence nuclear_war annexation strike air_strike airstrike military_action intervention retaliation reprisal} (against|on|to|from|by TGT) (by|from SRC)
    noun threat of {expulsion prosecution arrest deportation ban closure eviction dissolution} (against|to|of|from|by TGT) (by|from SRC)
    noun missile_threat, terror_threat, annexation_threat (against|to|by TGT) (by|from SRC)
    mode violence
    cameo 138
    of SRC
    + China's threat of force against Taiwan alarmed Japan.  CHN > TWN
    - The threat of a strike by lightning kept bathers away.

threaten-strike-noun
    noun strike_warning, strike_notice, walkout_warning, protest_threat, shutdown_threat, blockade_threat (against|to|by|from TGT) (by|from SRC)
    SRC {issue give serve} {strike_notice strike_warning notice_of_strike} (to|on TGT)
    cameo 133
    of SRC
    + Nurses in Uganda issued a strike notice to the government.  UGA > UGA
    - The strike notice of the clock was at one.

threaten-tie-noun
    noun sanctions_warning, tariff_warning, embargo_threat, trade_warning (against|to|on|by|from TGT) (by|from SRC)
    noun threat of {expulsion isolation trade_war blockade} (against|to|from|by TGT) (by|from SRC)
    mode restrict
    cameo 1312
    of SRC
    + A trade threat by Japan against South Korea followed.  JPN > KOR
    - The trade warning of the fair was late.

deadline-expires
    SRC {extend renew issue set give} {deadline ultimatum} (for|to TGT) to ACT
    SRC {deliver hand present dispatch} {ultimatum final_warning} to TGT
    mode relations
    cameo 139
    + France delivered an ultimatum to Ivory Coast's leader.  FRA > CIV
    - The ultimatum of the clock was noon.

menace-with
    SRC {menace threaten intimidate bully} TGT with|by ANY
    SRC {hold} {gun knife sword pistol} to {head throat} of TGT
    SRC {hold_ransom blackmail} TGT with|over|by ANY
    cameo 130
    + Sudan menaced Chad with severe consequences.  SDN > TCD
    - The dog menaced the postman with its teeth.

at-own-risk
    TGT {do act ignore} ANY at {peril risk}
    TGT {play} with {fire}
    TGT {be} in_for|for {surprise trouble lesson}
    mode violence
    cameo 130
    needs target
    + China said Taiwan was playing with fire.  CHN > TWN
    - The boy played with fire.

hold-over
    SRC {hold hang dangle} {threat sword axe prospect veto sanction} over TGT
    SRC {hold keep} TGT at {gunpoint ransom}
    SRC {use} {veto gas oil grain debt migrant refugee} as {weapon leverage threat} against TGT
    cameo 130
    + Russia used gas as a weapon against Moldova.  RUS > MDA
    - The barber held a sword over the hall.

crosshairs
    SRC:armed|state {have put place set} TGT in {sight crosshair cross-hair}
    TGT {be} in {sight crosshair firing_line} of SRC
    mode violence
    cameo 138
    + Georgia is in the sights of Russia.  RUS > GEO
    - The goal was in the sights of the winger.

legitimate-target
    SRC {declare consider call name deem} TGT {target legitimate_target fair_game}
    SRC {regard consider view treat see} TGT as {target legitimate_target fair_game}
    TGT:any {be become} {legitimate_target} (for|of SRC)
    mode violence
    cameo 138
    + Hamas declared Israeli settlers a target.  PSE > ISR
    - The critic considered the play fair game.

hit-list
    SRC {put place} TGT on {hit_list death_list target_list}
    SRC {draw_up publish circulate post} {hit_list death_list kill_list} of TGT
    noun hit_list, death_list of TGT
    mode violence
    cameo 138
    + Militants in Bangladesh put a German writer on a hit list.  BGD > DEU
    - The band put the song on its hit list.

war-drums
    SRC {beat bang sound} {drum} of|for {war} (against TGT)
    SRC {beat bang sound} {war_drum tocsin} (against TGT)
    SRC {talk_up stoke} {war war_fear war_talk} (with|against TGT)
    mode violence
    cameo 138
    + Azerbaijan beat the drums of war against Armenia.  AZE > ARM
    - The boy beat the drum of tin.

vow-war
    SRC:armed|people|state {pledge vow swear promise} {war fight battle jihad struggle showdown} (against|on|with TGT)
    mode violence
    cameo 138
    + The Mexican president vowed war on the cartels.  MEX > MEX
    - The cook vowed war on waste.

hurl-threat
    SRC {hurl shout scream bark chant scrawl mouth} {threat death_threat} (at|against TGT)
    SRC {bombard flood deluge inundate} TGT with {threat death_threat hate_mail abuse}
    SRC {subject} TGT to {threat intimidation}
    cameo 130
    + Settlers hurled threats at Palestinian farmers.  - > PSE
    - The boy hurled a stone.

threatening-letter
    SRC {send mail post email deliver} {threatening_letter threatening_message hate_mail bullet} to TGT
    TGT {receive get} {threatening_letter threatening_call threatening_message bomb_threat hate_mail phone_threat} (from SRC)
    SRC {phone_in call_in make issue} {bomb_threat bomb_hoax} (to|against|at TGT)
    noun bomb_threat, bomb_scare, bomb_hoax, threatening_letter, threatening_message (against|at|on|to TGT) (by|from SRC)
    mode violence
    cameo 138
    + A Kosovo judge received a threatening letter.  - > KOS
    + A bomb threat against the Israeli embassy was made.  - > ISR
    - The fan received hate mail.

risk-penalty
    TGT {risk} {sanction tariff expulsion isolation prosecution arrest jail fine reprisal attack war retaliation suspension} (from|by SRC)
    TGT {face} {suspension expulsion exclusion sanction embargo oil_embargo arms_embargo blockade boycott military_action air_strike attack invasion war retaliation reprisal} from|by SRC
    TGT {face risk} {severe_consequence serious_consequence grave_consequence dire_consequence tough_sanction new_sanction fresh_sanction international_isolation}  (from|by SRC)
    cameo 130
    needs target
    + Hungary risked isolation, the European Commission said.  - > HUN
    - The tenant risked a fine.

warn-of-arrest
    SRC {warn} TGT of {dismissal sacking arrest prosecution jail detention suspension closure legal_action lawsuit trial impeachment}
    SRC {warn} of {arrest prosecution crackdown legal_action clampdown purge} (of|against|for|on TGT)
    mode arrest
    cameo 132
    + Iran warned journalists of prosecution.  IRN > JRN
    + The Ugandan police warned of arrests.  UGA COP > -
    - The notice warned cyclists of prosecution.

announce-retaliation
    SRC:state {announce prepare promise vow unveil} {retaliatory_tariff retaliatory_measure retaliatory_sanction counter-tariff countersanction counter-measure countermeasure reciprocal_measure} (against|on TGT)
    SRC:state {threaten promise vow} {trade_war tariff_war price_war embargo} (with|against|on TGT)
    mode restrict
    cameo 1312
    + Canada prepared retaliatory tariffs against the United States.  CAN > USA
    - The grocer promised a price war.

threat-of-veto
    noun veto_threat, walkout_threat, resignation_threat, expulsion_threat, eviction_threat, coup_threat (by|from SRC) (against|over|to TGT)
    SRC {threaten} {veto} (against|of|on TGT)
    mode relations
    cameo 131
    of SRC
    + A veto threat by Cyprus against Turkey alarmed Greece.  CYP > TUR
    - The eviction threat in the soap was a joke.

warn-travellers-off
    SRC:armed {warn order tell} {resident villager civilian inhabitant population people} to {leave flee evacuate} or ANY
    SRC:armed {drop scatter distribute} {leaflet flyer pamphlet} warning|over|on|in TGT
    mode violence
    cameo 138
    + Israeli aircraft dropped leaflets on Lebanon.  ISR > LBN
    - The shop distributed leaflets.

vow-shutdown
    SRC:people|state {vow pledge threaten} to {shut_down shut close} {school hospital port airport factory mine country city capital economy road shop refinery} (in|of|against TGT)
    SRC:people {threaten promise} {shutdown lockout closure} (of|in|against TGT)
    cameo 133
    + Teachers in Nepal threatened to shut schools.  NPL > -
    + Miners in Bolivia threatened a shutdown.  BOL > -
    - The frost threatened to close the road.

fighting-talk
    noun thinly_veiled_threat, menacing_statement, bellicose_statement, fighting_talk, fighting_word, tough_talk, belligerent_rhetoric, explicit_threat, implicit_threat against|at|to|toward|towards TGT (by|from SRC)
    SRC {adopt take strike} {threatening_tone bellicose_tone menacing_tone} (towards|toward|against|with TGT)
    cameo 130
    of SRC
    + An explicit threat against Estonia by Russia alarmed NATO.  RUS > EST
    - The boxer is known for his fighting talk.

meet-with-force
    ANY {trigger provoke invite draw} {military_response retaliation reprisal counterstrike crushing_response harsh_response} (from|by SRC) (against|on TGT)
    TGT:any {meet} with {response force retaliation fury} (from|by SRC)
    ANY be {met answered} with|by {force fire response retaliation}
    mode violence
    cameo 138
    + Iran warned Israel that a raid would meet with a crushing response.  IRN > ISR
    - The joke met with a response from the crowd.

warn-neighbours
    SRC:state|armed {warn caution} {neighbour neighbor world west outsider superpower} against|not|of ANY
    SRC:state|armed {threaten menace} {neighbour neighbor world west} (with ANY)
    cameo 130
    target slot
    + North Korea threatened its neighbours with war.  PRK > -
    - The storm threatened the neighbours.

there-are-consequences
    _ {be} {consequence repercussion retaliation reprisal} (for TGT)
    words there *
    needs both
    + There would be consequences for Lithuania, China's foreign minister said.  CHN > LTU
    - There were consequences for the cook.

respond-in-force
    SRC:state|armed {respond react retaliate answer reply} (to|against ANY)
    words %shall * %firmly
    + Iran will respond firmly to an Israeli attack, a general said.  IRN > -
    - The firm will respond firmly to the rumour.

set shall
    will would 'll shall
set firmly
    firmly forcefully harshly decisively strongly severely resolutely militarily in_kind with_force swiftly mercilessly

stand-idly
    SRC:state|armed {sit stand stay look}
    words %wont * idly
    + Turkey will not sit idly by if Greece arms the islands, the minister said.  TUR > -
    - The band will not stand idly by.

options-are-open
    ANY:%choices {be} {open} (against|for|to TGT)
    + Egypt said all options were open against Ethiopia.  EGY > ETH
    - Two options are open to the buyer.

more-to-come
    ANY:%harm|%penalties {be} on {way horizon card}
    ANY:%harm|%penalties {be} in {store pipeline offing}
    ANY:%harm|%penalties {follow}
    words %more * 
    needs both
    + More sanctions against Iran were in the pipeline, the American minister said.  USA > IRN
    - More rain was on the way, he said.

set more
    more further other new additional

down-tools
    SRC:people|%unions {threaten vow}
    words * to down tools
    cameo 133
    + Nigerian doctors threatened to down tools.  NGA > -
    - The boy threatened to down his milk.
