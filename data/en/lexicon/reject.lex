# reject.lex: refusals of requests, plans, offers and demands; vetoes; defiance.
type REJECT

set bid
    proposal plan offer demand call request appeal bid resolution ultimatum deal agreement compromise initiative draft condition
    settlement amendment invitation overture ceasefire truce treaty mediation negotiation talks suggestion idea petition
    referendum announcement result election_result vote ruling verdict report charge accusation claim allegation charge criticism idea term authority legitimacy jurisdiction ruling

reject
    SRC {reject refuse decline rebuff spurn turn_down snub dismiss rule_out repudiate brush_aside rebut} %bid (by|of|from|for|to TGT)
    SRC {reject rebuff snub spurn} TGT
    SRC {say} {no} to TGT
    noun rejection, refusal (of %bid) (by|from TGT)
    mode change
    cameo 120
    when {talks negotiation meeting summit dialogue mediation} mode meet cameo 125
    when {truce ceasefire release withdrawal ultimatum} mode yield cameo 123
    when {aid help assistance cooperation relief} mode assist cameo 121
    + Iran rejected a proposal by the United States.  IRN > USA
    + An offer of talks from Eritrea was turned down by Ethiopia.  ETH > ERI
    - The machine rejected the coin.

refuse-act
    op refuse
    SRC {refuse decline} ACT
    SRC {rule_out reject} ACT
    SRC be {unwilling reluctant unprepared} ACT
    SRC {balk baulk} at ACT
    noun refusal (ACT)
    cameo 120
    + Serbia refused to release the prisoners.  SRB > -
    + Israel declined to meet the Palestinian envoy.  ISR > PSE
    ~ The engine refused to start.

fail-act
    op fail
    SRC {fail neglect} ACT
    noun failure (ACT)
    cameo 120
    + Turkey failed to withdraw its troops from Cyprus.  TUR > CYP
    - The student failed to pass the exam.

veto
    SRC {veto block} {resolution bill law proposal motion sanction membership draft} (on|against|by|of TGT)
    SRC {vote} against {resolution bill proposal motion} (by TGT)
    noun veto (of|on|against TGT) (by SRC)
    mode change
    cameo 129
    + Russia vetoed a resolution on Syria.  RUS > SYR
    + A draft by Germany was blocked by China.  CHN > DEU
    - The coach vetoed the trip to the beach.

defy
    SRC {defy ignore flout disregard violate breach disobey} TGT
    SRC {defy ignore flout disregard violate breach break disobey} {resolution ban sanction order ultimatum agreement ceasefire treaty truce embargo law deadline curfew norm}
    noun defiance, violation, breach of {ceasefire truce agreement treaty resolution sanction embargo}
    cameo 129
    + Iraq defied the United Nations.  IRQ > IGO
    + North Korea ignored a resolution of the United Nations.  PRK > IGO
    - The climber defied gravity.

oppose
    SRC {oppose resist} TGT
    SRC {oppose resist} {plan move deployment intervention membership expansion sanction resolution war proposal decision bid}
    SRC {object} to TGT
    SRC be {opposed hostile} to TGT
    noun opposition, objection (to TGT) (by|from SRC)
    cameo 120
    + Greece opposed the plan of Turkey.  GRC > TUR
    - The fabric resists water.

turn-down
    SRC {turn_down spurn rebuff decline refuse reject dismiss brush_off shrug_off} {overture advance plea appeal call demand request offer invitation suggestion proposal} (by|from|of|for|to TGT)
    TGT {meet} with {rejection refusal} from SRC
    mode change
    cameo 120
    + North Korea spurned an overture from Japan.  PRK > JPN
    + A plea by aid groups was rebuffed by Eritrea.  ERI > -
    - He turned down the volume.

refuse-recognise
    SRC {refuse decline} to {recognize recognise acknowledge accept} ANY
    SRC {question contest dispute challenge} {legitimacy result validity authority outcome} (of TGT)
    SRC {not} {recognize recognise} TGT
    mode change
    cameo 120
    + Georgia disputed the result in Abkhazia.  GEO > -
    - The pupil disputed the mark.

refuse-talks
    SRC {rule_out reject refuse shun boycott spurn} {talks negotiation dialogue meeting contact mediation peace_talk summit} (with|between TGT)
    SRC {slam close} {door} on {talks negotiation dialogue} (with TGT)
    mode meet
    cameo 125
    + Azerbaijan ruled out talks with Armenia.  AZE > ARM
    + The rebels rejected talks with the Malian government.  MLI > MLI GOV
    - She shunned meetings on Mondays.

refuse-aid
    SRC {refuse reject decline turn_away turn_back} {aid assistance help relief shipment convoy loan bailout} (from|of|by|to TGT)
    mode assist
    cameo 121
    + Venezuela refused aid from the United States.  VEN > USA
    + A loan by China was declined by Samoa.  WSM > CHN
    - The patient refused help with the stairs.

refuse-entry
    SRC:state {deny refuse} TGT {entry access visa asylum permission permit}
    SRC:state {deny refuse} {entry access visa asylum permission permit land building_permit allocation} (to|for TGT)
    SRC:state {bar turn_away turn_back} TGT:people (at|from|in ANY)
    mode assist
    cameo 120
    + Japan refused a visa to the Taiwanese president.  JPN > TWN
    + Hungary turned back migrants at its border.  HUN > -
    - The lock denied him entry.

refuse-release
    SRC:state {refuse reject deny} {release bail parole appeal extradition clemency} (of|to|for TGT)
    mode yield
    cameo 1243
    + Turkey refused the extradition of two Greek soldiers.  TUR > GRC
    + The appeal of an American student was rejected by a Russian court.  RUS > USA
    - The publisher refused the release of the book.

resist-pressure
    SRC:state|armed {resist defy withstand ignore} {pressure call demand appeal order threat ultimatum warning} (by|from|of|for TGT)
    cameo 120
    + Serbia resisted pressure from the European Union.  SRB > IGO
    + Eritrea ignored appeals by the United Nations.  ERI > IGO
    - The dam resisted pressure.

break-promise
    SRC {break renege backtrack violate} {promise pledge word commitment deal agreement accord} (to|with TGT)
    SRC {renege} on {promise pledge word commitment deal agreement accord} (to|with TGT)
    SRC {back_out go_back walk_away} of|on|from {promise pledge commitment deal agreement accord pact} (with TGT)
    cameo 128
    + Sudan reneged on an agreement with rebels.  SDN > REB
    - He broke his promise to his wife.

block-move
    SRC:state {block veto obstruct thwart scuttle stall reject} {resolution motion bill deal appointment membership bid candidacy proposal accession statement} (of|by|on|from TGT)
    SRC:state {vote} against {resolution motion bill proposal membership accession} (of|by|on TGT)
    mode change
    cameo 129
    + Turkey blocked the membership of Sweden in NATO.  TUR > -
    + China vetoed a resolution on Myanmar.  CHN > MMR
    - The goalkeeper blocked a bid to score.

stand-firm
    SRC:state|armed {stick hold} to {position demand refusal policy line}
    SRC:state|armed {insist} on {right sovereignty enrichment independence}
    SRC:state|armed {defy challenge flout ignore disregard} TGT
    SRC:state|armed {press_ahead go_ahead push_ahead} with {plan test programme launch election execution referendum} despite TGT
    cameo 120
    + Iran defied the United Nations.  IRN > IGO
    - The climber defied gravity.

withhold-consent
    SRC {withhold} {approval consent recognition ratification} (of|from|for TGT)
    SRC {abstain} (from|on|in ANY)
    SRC {rebuff snub spurn reject dismiss} TGT:state
    cameo 120
    + Turkey withheld approval of Sweden.  TUR > SWE
    + Belarus snubbed the European Union.  BLR > IGO
    - She abstained from sugar.
