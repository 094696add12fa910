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

welcome-act
    SRC {welcome} {decision move statement agreement step announcement release result vote deal plan proposal resolution} (by|of TGT)
    cameo 051
    + Britain welcomed the decision by Iran.  GBR > IRN
    - The hotel welcomed its guests.

recognise
    SRC {recognize recognise} TGT (as ANY)
    SRC {grant give extend} {recognition} to TGT
    noun recognition (of TGT) (by SRC)
    of TGT
    cameo 054
    + Germany recognised Kosovo as an independent state.  DEU > KOS
    + Recognition of Armenia by Turkey was delayed.  TUR > ARM
    - He recognised an old friend in the crowd.

ties
    SRC {establish restore resume open normalise normalize re-establish upgrade strengthen renew deepen} %ties (with TGT)
    SRC {open reopen} {embassy consulate} (in TGT)
    SRC {appoint name send} {ambassador envoy} to TGT
    noun normalisation, normalization (of %ties) with TGT
    mutual
    cameo 050
    + Cuba restored diplomatic ties with the United States.  CUB > USA
    + Israel and Bahrain established relations.  ISR = BHR
    + Kenya reopened its embassy in Somalia.  KEN > SOM
    - She strengthened ties with her sisters.

sign
    SRC {sign conclude ratify initial adopt seal ink clinch finalise finalize strike reach agree} %agreement (with TGT)
    SRC {accede} to {treaty convention pact}
    SRC {make} {peace} with TGT
    noun signing, ratification of %agreement (with|between TGT)
    mutual
    cameo 057
    + Egypt signed a peace treaty with Israel.  EGY > ISR
    + France and Germany concluded an accord on defence.  FRA = DEU
    + A trade pact was signed by Chile and China.  CHL = CHN
    - The striker signed a contract with the club.

apologise
    SRC {apologize apologise} (to TGT) (for ANY)
    SRC {offer make issue express} {apology condolence sympathy regret} (to TGT)
    noun apology (to TGT) (by SRC)
    of SRC
    cameo 055
    + Japan apologised to South Korea.  JPN > KOR
    + Turkey offered condolences to Iran.  TUR > IRN
    - He apologised to his neighbours for the noise.

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

mediate-support
    SRC {rally} {support} (for TGT)
    SRC {lobby campaign} for TGT
    cameo 053
    + The Turkish president campaigned for the Palestinians.  TUR GOV > PSE
    - The firm lobbied for a tax cut.

rally-behind
    SRC {side stand rally unite} behind|with TGT
    SRC {throw} {weight support} behind TGT
    SRC {come} to {defense defence aid rescue} of TGT
    cameo 052
    + Slovakia stood behind Ukraine.  SVK > UKR
    + Russia came to the defence of Serbia.  RUS > SRB
    - The fence stood behind the house.

vote-for
    SRC {vote} for|in_favor_of|in_favour_of TGT
    SRC {vote} in {favor favour} of {resolution admission membership recognition} (of TGT)
    SRC {approve back support} {membership admission accession candidacy bid} (of|by TGT)
    cameo 051
    + The European Parliament approved the membership of Croatia.  IGO > HRV
    - Pupils voted for pizza.

congratulate
    SRC {congratulate felicitate} TGT (on ANY)
    SRC {send offer} {congratulation condolence greeting sympathy} (to TGT)
    cameo 051
    + The Cuban president congratulated Bolivia.  CUB GOV > BOL
    + Japan sent condolences to Turkey.  JPN > TUR
    - She sent greetings to her aunt.

appoint-envoy
    SRC {appoint name nominate} {ambassador envoy special_envoy consul representative} (to|for TGT)
    SRC {accredit} {ambassador envoy} (of|from TGT)
    SRC {exchange} {ambassador envoy}
    cameo 050
    + Sudan appointed an ambassador to Israel.  SDN > ISR
    - The club named an ambassador for fair play.

ratify
    SRC {ratify} {treaty agreement accord pact protocol convention deal} (with TGT)
    SRC {approve} {treaty agreement accord pact protocol convention deal} (with TGT)
    cameo 057
    + The Finnish parliament ratified a treaty with Sweden.  FIN LEG > SWE
    + A border agreement with Latvia was approved by Russia.  RUS > LVA
    - The board approved a deal for new chairs.

sign-memorandum
    SRC {sign conclude initial} {memorandum protocol contract declaration communique statement charter letter_of_intent deal accord pact} (with TGT)
    mutual
    cameo 057
    + Qatar signed a contract with Germany.  QAT > DEU
    + The leaders of Chad and Sudan signed a declaration.  TCD = SDN
    - The actor signed a contract with a studio.

end-dispute
    SRC {settle resolve end} {dispute row border_dispute quarrel feud} (with TGT)
    SRC {reconcile make_up} with TGT
    SRC {mend repair improve normalize normalise} {tie relation fence relationship} (with TGT)
    mutual
    cameo 050
    + Kuwait settled a border dispute with Iraq.  KWT > IRQ
    + Turkey and Armenia repaired relations.  TUR = ARM
    - The sisters settled a dispute over shoes.

thank
    SRC {thank} TGT (for ANY)
    SRC {express voice} {gratitude appreciation thanks thank admiration respect} (to|for TGT)
    cameo 051
    + Lebanon thanked France for its help.  LBN > FRA
    - He thanked the nurse.

honour
    SRC:state {award present decorate confer bestow} {medal order prize honour honor title award} (to|on|upon TGT)
    SRC:state {award present} TGT {medal order prize honour honor title award}
    cameo 051
    + Kosovo awarded a medal to a former American general.  KOS > USA
    - The festival gave a prize to a novel.

defend-ally
    SRC {defend justify} TGT:state (against|over ANY)
    SRC {defend justify} {decision action policy move record} (of|by TGT)
    cameo 052
    + Hungary defended Poland against criticism.  HUN > POL
    - The knight defended the bridge in the tale.

mourn
    SRC {mourn} {death victim loss} (of|in TGT)
    SRC {express offer extend} {condolence sympathy solidarity} (to|with TGT)
    cameo 050
    + Italy expressed solidarity with Japan.  ITA > JPN
    - The family mourned the death of the cat.

join-org
    SRC:state {join enter rejoin} TGT:state
    SRC:state {join enter rejoin} {alliance coalition union organization organisation bloc treaty league pact council}
    SRC:state {accede} to TGT
    SRC {admit welcome accept} TGT:state (as|into|to ANY)
    cameo 050
    + Finland joined NATO.  FIN > IGO
    + Croatia entered the European Union.  HRV > IGO
    - She joined a choir.

court
    SRC:state {woo court embrace befriend} TGT:state
    SRC {meet} TGT with {praise applause}
    SRC {hail} TGT as {friend ally partner hero}
    cameo 051
    + China wooed the Solomon Islands.  CHN > SLB
    + India hailed Bhutan as a friend.  IND > BTN
    - The peacock courted a hen.

back-candidate
    SRC {nominate support back endorse} {candidacy bid nomination candidate} (of|from|by TGT)
    SRC {lobby campaign speak} for|on_behalf_of TGT
    SRC {vouch} for TGT
    cameo 053
    + Ghana backed the candidacy of Nigeria.  GHA > NGA
    - Mum vouched for the cake.

allow-overflight
    SRC:state {share} {border} with TGT:state
    SRC:state {grant offer} {most_favored_nation visa-free_travel market_access} (to TGT)
    SRC:state {waive abolish scrap} {visa visa_requirement} (for TGT)
    cameo 050
    + Oman waived visas for Iranian citizens.  OMN > -
    - The bar waived the fee.

uphold-deal
    SRC {honor honour uphold respect abide observe} {agreement treaty accord pact deal commitment ceasefire} (with TGT)
    SRC {abide} by {agreement treaty accord pact deal ceasefire resolution ruling} (with|of TGT)
    cameo 050
    + Jordan honoured its treaty with Israel.  JOR > ISR
    - The team respected the deal with its coach.

come-out-for
    SRC {come_out come speak_up speak} in {support favor favour defense defence} (of TGT)
    SRC {come_out} for|behind TGT
    SRC be {supportive} of TGT
    SRC {lend throw} {weight voice name} (to|behind TGT)
    cameo 051
    + Greece came out in support of Cyprus.  GRC > CYP
    - The sun came out for lunch.
