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
    + Greece opposed the Turkish plan.  GRC > TUR
    - The fabric resists water.
