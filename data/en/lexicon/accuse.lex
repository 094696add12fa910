# accuse.lex: criticism, complaints, allegations, lawsuits, charges and investigations.
type ACCUSE

set offence
    crime murder terrorism corruption fraud treason spying espionage genocide aggression violation abuse bribery rape torture
    killing massacre plot conspiracy sedition war_crime
set slur
    aggressive unacceptable illegal terrorist liar dictator outrageous barbaric provocative irresponsible shameful criminal aggressor murderer threat
set probe
    investigation inquiry enquiry probe examination inspection
set complaint
    complaint protest protest_note appeal grievance objection
set suit
    lawsuit suit case charge complaint petition claim proceeding

accuse
    op accuse
    SRC {accuse suspect} TGT of ACT
    SRC {accuse} TGT (of ANY)
    SRC {blame fault} TGT (for ACT)
    SRC {blame} ANY on TGT
    noun accusation, allegation (against TGT) (by SRC)
    of SRC
    mode allege
    cameo 112
    + Turkey accused Syria of shelling a border town.  TUR > SYR
    + Iran was blamed by Saudi Arabia for the attack.  SAU > IRN
    + Accusations by Greece against Turkey grew louder.  GRC > TUR
    - Doctors blamed the diet for his weight.

condemn
    SRC {condemn denounce deplore decry} TGT (as|for ANY)
    SRC {condemn denounce deplore decry} ANY (as|for ANY)
    noun condemnation, denunciation (of TGT) (by SRC)
    of TGT
    mode disapprove
    cameo 111
    + France condemned the Syrian government.  FRA > SYR GOV
    + Israeli settlements were denounced by Jordan.  JOR > ISR
    + The condemnation of Iran by the European Union came on Monday.  IGO > IRN
    - The house was condemned as unsafe.

criticise
    SRC {criticize criticise attack slam blast lambast assail rebuke berate castigate fault scold upbraid chide rap chastise censure} TGT (for|over ANY)
    SRC {criticize criticise attack slam blast lambast assail rebuke berate castigate fault scold upbraid chide rap chastise censure} ANY (for|over ANY)
    SRC {lash_out hit_out} at TGT
    SRC {take} {issue} with TGT
    noun criticism, rebuke, censure (of|against TGT) (by SRC)
    of TGT
    mode disapprove
    cameo 111
    + The United States criticised China over the arrests.  USA > CHN
    + The Polish foreign minister lashed out at Germany.  POL GOV > DEU
    + Criticism of Hungary by the European Parliament grew.  IGO > HUN
    - The critics slammed the film.

protest-formally
    SRC {lodge file make submit deliver send register} %complaint (with|against|to TGT)
    SRC {complain} (to|about TGT)
    SRC {summon call_in} {ambassador envoy charge diplomat} (of TGT)
    mode allege
    cameo 114
    + Japan lodged a protest with China over the ships.  JPN > CHN
    + Pakistan summoned the Indian ambassador.  PAK > IND
    + Cuba complained to the United Nations.  CUB > IGO
    - Guests complained about the soup.

express-concern
    SRC {express voice air raise} {concern alarm dismay anger outrage worry displeasure disappointment misgiving} (over|about|at|to TGT)
    SRC be {concerned alarmed dismayed outraged worried angry} about|over|by|at TGT
    mode disapprove
    cameo 110
    + The United Nations voiced concern about Myanmar.  IGO > MMR
    + Lithuania was alarmed by the moves of Russia.  LTU > RUS
    - She voiced concern about her garden.

brand
    SRC {call label brand} TGT %slur
    SRC {call label brand} ANY %slur
    SRC {describe brand condemn} TGT as %slur
    SRC {describe brand} ANY as %slur
    mode disapprove
    cameo 111
    + Ukraine called the claims of Russia outrageous.  UKR > RUS
    + Turkey condemned Israel as barbaric.  TUR > -
    - He called the price outrageous.

charge
    SRC {charge indict prosecute arraign impeach} TGT (with|for|over ANY)
    SRC {put} TGT on {trial}
    SRC {bring file press} %suit against TGT
    SRC {sue} TGT
    TGT {face} {charge trial prosecution indictment}
    noun indictment, prosecution, lawsuit, impeachment, trial (of|against TGT) (by SRC)
    of TGT
    mode allege
    cameo 115
    + Prosecutors in Bosnia charged a former general with war crimes.  BIH > ELI
    + Ukraine filed a lawsuit against Russia.  UKR > RUS
    + The Peruvian president was impeached by congress.  LEG > PER GOV
    - The battery charged overnight.
    - The shop charged customers ten dollars.

investigate
    SRC {investigate probe examine} TGT (for|over ANY)
    SRC {investigate probe examine} ANY (for|over ANY)
    SRC {open launch begin start order conduct announce set_up carry_out} %probe (into|of|against TGT)
    SRC {look} into {allegation attack killing incident report claim}
    noun investigation, probe, inquiry (into|of TGT) (by SRC)
    of TGT
    mode investigate
    cameo 090
    when {corruption bribery fraud embezzlement laundering} mode investigate cameo 091
    when {torture abuse right rights} mode investigate cameo 092
    when {war_crime genocide massacre} mode investigate cameo 094
    + The International Criminal Court opened an investigation into Sudan.  IGO > SDN
    + Police in Malta investigated the minister for bribery.  MLT > GOV
    + A probe into the Guatemalan president by prosecutors was opened.  - > GTM GOV
    - The astronomers probed the red planet.

mock
    SRC {mock ridicule insult deride belittle vilify} TGT
    mode disapprove
    cameo 111
    + North Korea mocked the South Korean president.  PRK > KOR GOV
    - The clown mocked the audience.

reject-claim-as-lie
    SRC {dismiss} ANY as {lie propaganda nonsense baseless fabrication}
    SRC {refute rebut} {claim accusation allegation charge} (of|by TGT)
    mode disapprove
    cameo 111
    + Russia dismissed the report of Britain as propaganda.  RUS > GBR
    - The referee dismissed the player.

denounce
    SRC {denounce condemn deplore decry slam blast criticize criticise protest attack} {decision attack plan move bombing killing law action policy vote remark statement arrest raid test launch crackdown election coup invasion} (by|of|in|against|on TGT)
    SRC {voice express} {opposition criticism condemnation disapproval indignation outrage} (of|to|at|over TGT)
    mode disapprove
    cameo 111
    + Jordan denounced the decision by Israel.  JOR > ISR
    + An arrest in Turkey was condemned by Germany.  DEU > TUR
    - The chef condemned the use of salt.

allege
    SRC {accuse suspect} TGT of {crime murder terrorism corruption fraud treason spying espionage genocide aggression abuse torture meddling interference violation killing sabotage}
    SRC {level make} {charge accusation allegation} (against|at TGT)
    SRC {implicate incriminate} TGT (in ANY)
    SRC {point} {finger} at TGT
    mode allege
    cameo 112
    + India accused Pakistan of terrorism.  IND > PAK
    + Thailand pointed the finger at Cambodia.  THA > KHM
    - The vet suspected a virus.

blame
    SRC {blame fault} TGT (for ANY)
    SRC {lay put pin place} {blame responsibility} on TGT
    SRC {hold} TGT {responsible accountable} (for ANY)
    SRC {attribute} {attack bombing killing crash blast} to TGT
    mode allege
    cameo 112
    + The Netherlands held Russia responsible for the crash.  NLD > RUS
    + The attack was blamed on Kurdish militants by Turkey.  TUR > -
    - The farmer blamed the frost.

complain
    SRC:state {complain protest} to|with TGT (about|over|against ANY)
    SRC:state {lodge file submit send make register} {complaint protest objection protest_note grievance} (with|to|against|at|over TGT)
    SRC:state {summon call_in} {ambassador envoy charge_d'affaires diplomat} (of|from|over TGT)
    mode allege
    cameo 114
    + Mexico protested to Spain over the remark.  MEX > ESP
    + Kenya filed a complaint against Somalia.  KEN > SOM
    - The guest complained to the cook.

investigate-crime
    SRC {investigate probe examine look_into scrutinize scrutinise} {attack killing crime death bombing abuse corruption fraud murder crash allegation charge claim violation massacre shooting plot incident explosion} (of|by|in|at|against TGT)
    SRC {open launch begin start order conduct} {investigation probe inquiry trial hearing criminal_case} (into|of|against|on TGT)
    SRC {interrogate question} TGT:people (about|over ANY)
    mode investigate
    cameo 090
    + Police investigated the killing of a journalist in Malta.  COP > -
    + A probe of the Brazilian president was ordered.  - > BRA GOV
    - Scientists examined the bone.

inspect
    SRC:state {inspect} {site plant reactor facility prison camp} (in|of TGT)
    SRC:state {send dispatch} {inspector investigator fact-finding_mission fact-finding_team team} to TGT:place|state to {investigate examine probe}
    noun fact-finding_mission, inspection (of|in|to TGT) (by SRC)
    mode investigate
    cameo 090
    + United Nations experts inspected a plant in Iran.  IGO > IRN
    - The landlord inspected the flat.

prosecute
    SRC {charge indict prosecute arraign try impeach} TGT:people|state (with|for|over|in ANY)
    SRC {put bring} TGT on|to {trial}
    SRC {issue} {indictment} (for|against TGT)
    SRC {file bring} {lawsuit suit complaint charge case legal_action} (against|with|in|at TGT)
    SRC {launch take initiate start} {legal_action proceeding legal_proceeding lawsuit} (against TGT)
    SRC {take} TGT to {court}
    mode allege
    cameo 115
    + The European Union launched legal action against Hungary.  IGO > HUN
    + A Spanish court issued an indictment against the Catalan leader.  ESP JUD > -
    - He tried the soup.

liken
    SRC {compare liken} TGT to {hitler nazi terrorist apartheid fascist dictator}
    SRC {insult mock ridicule taunt deride belittle disparage vilify demonize demonise} TGT
    mode disapprove
    cameo 111
    + The Turkish president likened the Dutch to Nazis.  TUR GOV > NLD
    + Venezuela mocked Colombia.  VEN > COL
    - The critic mocked the hat.

rally-opposition
    SRC {rally mobilize mobilise marshal} {opposition support} against TGT
    SRC {lead launch wage} {campaign} against TGT
    mode disapprove
    cameo 113
    + Saudi Arabia rallied opposition against Qatar.  SAU > QAT
    - The town led a campaign against litter.

warn-of-abuse
    SRC {document report expose detail} {abuse violation torture atrocity human_rights_abuse crime corruption} (by|in|of|against TGT)
    mode allege
    cameo 1122
    + Human Rights Watch documented abuses by Egyptian police.  NGO > EGY
    - The diary documented the abuse of adverbs.
