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
    SRC {express voice air raise} {concern alarm dismay anger outrage regret worry displeasure disappointment misgiving} (over|about|at|to TGT)
    SRC be {concerned alarmed dismayed outraged worried angry} about|over|by|at TGT
    mode disapprove
    cameo 110
    + The United Nations voiced concern about Myanmar.  IGO > MMR
    + Lithuania was alarmed by Russian manoeuvres.  LTU > RUS
    - She voiced concern about her garden.

brand
    SRC {call label brand} TGT %slur
    SRC {call label brand} ANY %slur
    SRC {describe brand condemn} TGT as %slur
    SRC {describe brand} ANY as %slur
    mode disapprove
    cameo 111
    + Ukraine called Russian claims outrageous.  UKR > RUS
    + Turkey branded the Kurdish fighters terrorists.  TUR > -
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
    + Russia dismissed the British report as propaganda.  RUS > GBR
    - The referee dismissed the player.
