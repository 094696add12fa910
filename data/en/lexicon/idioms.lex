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
    SRC {seek request ask_for claim} {refuge asylum shelter sanctuary protection} (in|from TGT)
    SRC {apply} for {asylum refuge citizenship membership} (in|to TGT)
    SRC {seek} {help aid assistance support backing mediation permission} (from|of TGT)
    SRC {turn} to TGT for {help aid assistance support protection}
    mode assist
    cameo 023
    + Thousands of Syrians sought refuge in Germany.  SYR > DEU
    + The Gambian leader asked for asylum in Nigeria.  GMB > NGA
    + Armenia sought help from Russia.  ARM > RUS
    - The cat sought shelter from the rain.

return-property
    type RETREAT
    SRC {return give_back hand_back restore repatriate} {artifact artefact treasure land property body remains territory house asset relic skull statue} (to TGT)
    SRC {return hand_back hand_over} {prisoner hostage soldier body remains} to TGT
    cameo 0842
    + Germany returned stolen artifacts to Nigeria.  DEU > NGA
    + The remains of three soldiers were handed over to South Korea.  - > KOR
    - She returned the books to the library.

block-transport
    type PROTEST
    SRC:people|armed {block blockade obstruct barricade occupy} {transport traffic road highway street bridge entrance railway port access convoy motorway square runway rail_line border_crossing}
    mode obstruct
    cameo 144
    + Farmers blocked roads in France.  FRA > -
    + Rebels blocked transport into the capital of Chad.  TCD REB > TCD
    - Snow blocked the road.

collect-signatures
    type PROTEST
    SRC {collect gather} {signature} (against TGT)
    SRC {sign launch submit} {petition} (against|to TGT)
    SRC {petition} TGT
    mode demo
    cameo 141
    + Opposition parties in Georgia collected signatures against the government.  GEO > GEO GOV
    - The museum collects signatures of painters.

cut-supplies
    type SANCTION
    SRC {cut reduce slash halve suspend stop halt withhold curtail freeze scale_back} {food_supply food supply delivery shipment gas_supply aid assistance funding subsidy ration military_aid trade export import} (to|for|from TGT)
    SRC {cut_off} {supply aid food gas electricity fuel funding} (to|for|from TGT)
    mode discontinue
    cameo 162
    + The United Nations reduced food supplies to refugees in Kenya.  IGO > KEN
    + Turkey suspended aid deliveries to Armenia.  TUR > ARM
    - She cut sugar from her diet.

ship-out
    type SANCTION
    SRC {withdraw ship_out pull_out evacuate recall bring_home} {peacekeeper observer inspector monitor blue_helmet aid_worker staff mission} (from|of|out_of TGT)
    _ {ship pull} {peacekeeper observer inspector monitor} out_of|from TGT
    mode withdraw
    cameo 166
    + The United Nations withdrew its peacekeepers from Bosnia.  IGO > BIH
    + Observers were pulled out of Syria by Norway.  NOR > SYR
    - They shipped out the furniture.

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

extend-regime
    type COERCE
    SRC:state {impose declare extend order enforce announce introduce reimpose} {curfew lockdown state_of_emergency emergency_rule martial_law state_of_siege night_curfew} (in|on|over TGT)
    mode curfew
    cameo 1723
    + Egypt extended the curfew in Sinai.  EGY > -
    + A curfew was imposed in Srinagar by India.  IND > IND

join-forces
    type COOPERATE
    SRC {join} {force hand} (with TGT)
    SRC {team_up cooperate collaborate ally} with TGT
    SRC {work} {together} (with TGT)
    SRC {share exchange swap} {intelligence information data experience} (with TGT)
    SRC {conduct hold undertake carry_out stage launch start begin} {joint_exercise joint_drill joint_patrol joint_manoeuvre joint_maneuver joint_military_exercise} (with TGT)
    mutual
    cameo 060
    + Egypt joined forces with Jordan.  EGY > JOR
    + Canada and Mexico shared intelligence.  CAN = MEX
    - The two chefs joined forces in the kitchen.

pardon
    type CONCEDE
    SRC {pardon amnesty reprieve} TGT
    SRC {grant give issue} {amnesty pardon clemency} (to TGT)
    noun pardon, amnesty, clemency (for|of TGT) (by SRC)
    cameo 081
    + The Egyptian president pardoned two journalists.  EGY GOV > JRN
    + Amnesty for rebels was announced by Chad.  - > REB
    - Pardon my French.

cut-tariffs
    type CONCEDE
    SRC:state {cut reduce roll_back lower slash scrap remove abolish halve} {tariff duty import_duty trade_barrier barrier quota restriction} (on|against|for TGT)
    cameo 085
    + The United States reduced tariffs on Chinese goods.  USA > CHN
    + India scrapped duties on imports from Nepal.  IND > NPL
    - The airline cut fares.

award
    type SUPPORT
    SRC:state {award present decorate confer bestow} {medal order prize honour honor title award} (to|on|upon TGT)
    SRC:state {award present} TGT {medal order prize honour honor title award}
    SRC:state {decorate honor honour} TGT (with ANY)
    cameo 051
    + Kosovo awarded a medal to a former American general.  KOS > USA
    - The jury awarded the prize to a novel.

sue
    type ACCUSE
    SRC {sue prosecute impeach} TGT
    SRC {file bring launch lodge initiate start take} {lawsuit suit complaint charge legal_action case proceeding criminal_complaint} (against|with|in|at TGT)
    SRC {take haul} TGT to {court}
    noun lawsuit, legal_action (against TGT) (by SRC)
    mode allege
    cameo 115
    + Ukraine filed a lawsuit against Russia.  UKR > RUS
    + The European Union launched legal action against Hungary.  - > HUN
    - The band filed a lawsuit against its drummer.

pay-the-price
    type THREATEN
    TGT {pay} {price}
    TGT {face suffer} {consequence retaliation response punishment}
    _ be {costly} (for TGT)
    TGT {regret} ANY
    SRC {teach} TGT {lesson}
    SRC {retaliate respond hit_back} against TGT
    mode violence
    cameo 130
    + Iran said Israel would pay a heavy price.  IRN > ISR
    + Turkey said Greece would face consequences.  TUR > GRC
    - Shoppers paid a high price for eggs.
