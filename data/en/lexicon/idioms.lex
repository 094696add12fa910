# idioms.lex: set phrases of any type, and acts that only a verb with its object tells.

put-under-investigation
    type ACCUSE
    SRC {put place} TGT under {investigation scrutiny inquiry}
    SRC be {investigating probing} TGT
    _ be {suspected} of ACT
    mode investigate
    cameo 090
    + A French banker was put under investigation in Italy.  ITA > FRA
    + Austria placed the minister under investigation.  AUT > GOV
    - The lamp was placed under the table.

seek-refuge
    type REQUEST
    SRC {ask apply beg} for {refuge asylum shelter sanctuary protection} (in|from TGT)
    SRC {seek request claim} {refuge asylum shelter sanctuary protection} (in|from TGT)
    SRC {apply} for {asylum refuge citizenship membership} (in|to TGT)
    SRC {seek} {help aid assistance support backing mediation permission} (from|of TGT)
    SRC {turn} to TGT for {help aid assistance support protection}
    mode assist
    cameo 023
    + Thousands of Syrians sought refuge in Germany.  SYR > DEU
    + The Gambian leader asked for asylum in Nigeria.  GMB > NGA
    + Armenia sought help from Russia.  ARM > RUS
    - The cat sought shelter from the rain.

collect-signatures
    type PROTEST
    SRC {collect gather} {signature} (against TGT)
    SRC {sign launch submit} {petition} (against|to TGT)
    SRC {petition} TGT
    mode demo
    cameo 141
    + Opposition parties in Georgia collected signatures against the government.  GEO > GEO GOV
    - The museum collects signatures of painters.

expel-agency
    type SANCTION
    SRC:state {expel eject throw_out kick_out oust} {aid_worker humanitarian_worker inspector weapons_inspector observer peacekeeper monitor aid_agency aid_group ngo relief_worker charity journalist correspondent} (from TGT)
    mode expel
    cameo 166
    + Sudan expelled foreign aid workers.  SDN > -
    + United Nations inspectors were expelled by Iraq.  IRQ > -

deny-entry
    type REJECT
    SRC:state {deny refuse} TGT {entry access visa asylum permission permit}
    SRC:state {deny refuse} {entry access visa asylum permission permit land building_permit allocation} (to|for TGT)
    mode assist
    cameo 120
    + Israel denied entry to a Belgian minister.  ISR > BEL
    + Japan refused a visa to the Taiwanese president.  JPN > TWN
    - The lock denied him entry.

pay-the-price
    type THREATEN
    TGT {pay} {price}
    TGT {face suffer} {consequence retaliation response punishment}
    ANY be {costly} (for TGT)
    TGT {regret} ANY
    SRC {teach} TGT {lesson}
    SRC {retaliate respond hit_back} against TGT
    mode violence
    cameo 130
    + Iran said Israel would pay a heavy price.  IRN > ISR
    + Turkey said Greece would face consequences.  TUR > GRC
    - Shoppers paid a high price for eggs.

discuss
    type CONSULT
    SRC:state {discuss debate negotiate talk_over} ANY (with TGT)
    SRC:state {talk confer} about|on|over ANY (with TGT)
    mutual
    needs target
    cameo 046
    + The presidents of Russia and France discussed missile defence.  RUS = FRA
    - The minister discussed his garden.

agree-sanctions
    type SANCTION
    SRC {agree approve back adopt endorse} {sanction embargo ban tariff penalty} on|against TGT
    mode discontinue
    cameo 163
    + The European Union agreed new sanctions against Syria.  IGO > SYR
    - The league agreed a ban on smoking.
