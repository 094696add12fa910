# request.lex: verbal requests, demands and orders.
type REQUEST

urge
    op demand
    SRC {urge ask request press beg implore beseech lobby encourage exhort advise pressure persuade convince remind} TGT (to|for|on ACT) (ACT)
    SRC {call appeal plead} on|upon|to TGT for|to ACT
    SRC {call appeal plead} on|upon|to TGT
    SRC {call appeal plead push press lobby} for ACT (by|from TGT)
    SRC {ask request seek} ACT (from|of TGT)
    SRC {push press} TGT for ACT
    SRC {want expect need} TGT:state|armed to ACT
    SRC {put exert increase} {pressure} on|upon TGT (to ACT)
    noun {call appeal plea request} (for|to ACT) (to TGT) (by|from SRC)
    cameo 020
    + The United States urged Russia to withdraw its troops.  USA > RUS
    + France called on Iran to release the prisoners.  FRA > IRN
    + Turkey called for the withdrawal of Syrian troops.  TUR > SYR
    - The recipe calls for two eggs.

demand
    op demand
    SRC {demand insist} ACT (from|of TGT)
    SRC {demand insist} on ACT
    SRC {demand} ANY (from|of TGT)
    SRC {order command instruct direct require} TGT:state|armed|people ACT
    SRC {tell warn} TGT:state|armed to ACT
    SRC {issue make} {demand} (to|on TGT) (for|to ACT)
    SRC {give} TGT {order} (to ACT)
    noun {demand} (for|to ACT) (by SRC)
    cameo 100
    + Greece demanded that Turkey withdraw its troops.  GRC > TUR
    + Egypt demanded the release of prisoners from Israel.  EGY > ISR
    + Israel ordered Palestinians to leave Gaza.  ISR > PSE
    - The job demands patience.

appeal-for-aid
    SRC {appeal ask plead call request seek} for {aid assistance help food support money fund donation relief loan} (from|to TGT)
    SRC {request seek solicit} {aid assistance help food support loan bailout funding relief} (from|of TGT)
    SRC {ask appeal} TGT for {aid assistance help food support money fund loan troop weapon arms}
    SRC {issue make launch} {appeal plea} for {aid assistance help food support fund} (to TGT)
    mode assist
    cameo 023
    + Haiti appealed to the United States for aid.  HTI > USA
    + Greece requested a loan from Germany.  GRC > DEU
    - The diner asked for the bill.

ask-military-help
    SRC {request seek ask} {troop weapon arms peacekeeper intervention protection air_strike military_aid} (from|of TGT)
    SRC {ask call} for {troop weapon arms peacekeeper intervention protection no-fly_zone reinforcement} (from|by TGT)
    mode assist
    cameo 0234
    + Ukraine sought weapons from Germany.  UKR > DEU
    + Mali asked for peacekeepers from the United Nations.  MLI > IGO

seek-backing
    SRC {seek request ask win court lobby} {support backing endorsement recognition approval} (from|of TGT)
    SRC {lobby canvass} TGT (for ANY)
    SRC {appeal ask} TGT to {support back}
    mode assist
    cameo 022
    + Kosovo sought recognition from Spain.  KOS > ESP
    + The Palestinians lobbied the European Union.  PSE > IGO
    - The singer courted fans.

call-for-talks
    SRC {call appeal press push} for {talks negotiation dialogue meeting summit conference mediation peace_talk session} (with|between|by|from TGT)
    SRC {request seek demand} {talks negotiation dialogue meeting summit mediation audience} (with|between|from TGT)
    mode meet
    cameo 026
    + Pakistan called for talks with India.  PAK > IND
    + Cuba requested a meeting with the Vatican.  CUB > VAT
    - The firm called for a meeting of clerks.

call-for-ceasefire
    SRC {call appeal press plead} for {ceasefire truce peace restraint calm end halt de-escalation cessation withdrawal disarmament} (in|between|by|from|to TGT)
    SRC {urge demand request} {ceasefire truce peace restraint calm de-escalation withdrawal} (in|between|by|from TGT)
    SRC {urge} TGT to {ceasefire}
    mode yield
    cameo 0256
    + The United Nations called for a ceasefire in Libya.  IGO > LBY
    + Egypt urged restraint by Israel.  EGY > ISR
    - The priest called for peace of mind.

call-for-release
    SRC {call appeal press campaign} for {release freedom return extradition handover} (of|from|by TGT)
    SRC {demand seek request} {release freedom return extradition handover} (of|from|by TGT)
    mode yield
    cameo 0253
    + Amnesty International called for the release of a Chinese lawyer.  NGO > CHN
    + Spain sought the extradition of a Chilean general.  ESP > CHL
    - Fans called for the release of the album.

call-for-reform
    SRC {call press push campaign} for {reform change election democracy right resignation ouster constitution vote independence autonomy overhaul} (in|of|by|from TGT)
    SRC {demand seek} {reform change election democracy right resignation ouster independence autonomy vote referendum} (in|of|by|from TGT)
    mode change
    cameo 024
    + Opposition leaders called for elections in Chad.  TCD > TCD
    + Catalonia demanded independence from Spain.  - > ESP
    - The cook demanded a change of menu.

demand-explanation
    SRC:state {demand seek request} {explanation apology answer compensation clarification reparation justice} (from|of|by TGT)
    SRC:state {summon call_in} TGT:people to {explain}
    cameo 100
    + Poland demanded reparations from Germany.  POL > DEU
    + Vietnam sought an explanation from China.  VNM > CHN
    - She demanded an apology from the waiter.

order
    SRC:state|armed {order command instruct direct} TGT:people|armed|state ACT
    SRC:state|armed {tell} TGT:people|armed|state to ACT
    SRC:state|armed {order command} {evacuation withdrawal release closure} (of|in|from TGT)
    SRC:state {summon subpoena} TGT:people|state
    op demand
    cameo 100
    + The Israeli army ordered residents of Gaza to leave.  ISR MIL > -
    + Russia told foreign reporters to register.  RUS > JRN
    - The doctor told patients to rest.

set-conditions
    SRC:state|armed {set impose lay_down} {condition precondition term} (for|on TGT)
    SRC:state|armed {make} {demand} (on|to|of TGT)
    cameo 100
    + Iran set conditions for talks with the United States.  IRN > USA
    - The bank set conditions for the loan.

ask-question
    SRC:state {press grill query quiz} TGT:state (on|about|over|to ANY)
    SRC:state {seek} {clarification information assurance guarantee} (from|of TGT)
    cameo 020
    + Australia pressed China on trade.  AUS > CHN
    - The teacher quizzed the class.

tell-to-stop
    SRC {tell} TGT:state|armed to ANY
    op demand
    SRC {urge} {restraint calm dialogue unity} (on|by|in|from TGT)
    cameo 020
    + Germany urged restraint on Israel.  DEU > ISR
    - The sign urged calm.

apply-court
    SRC {ask petition} {court tribunal judge icj} to {rule order stop arrest} (against|on TGT)
    SRC {appeal} to {court tribunal council} (against|over TGT)
    cameo 020
    + Nicaragua appealed to the court against Colombia.  NIC > COL
    - The singer appealed to fans.

lobby
    SRC {lobby pressure press push} TGT (to|for|on|over|into ANY)
    SRC {put exert apply maintain keep_up} {pressure} on TGT
    SRC {pile heap} {pressure} on TGT
    cameo 020
    + Brussels piled pressure on Hungary.  - > HUN
    + Iran was lobbied by Russia.  RUS > IRN
    - Gas puts pressure on the lid.
