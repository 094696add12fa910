# sanction.lex: cutting normal relations: embargoes, broken ties, ended talks or aid, expulsions of states and envoys, convictions.
type SANCTION

set visit
    visit trip meeting summit tour talks session conference appearance
set deal
    %agreement contract sale order project programme program partnership cooperation co-operation exercise exchange
set crime
    murder manslaughter terrorism genocide treason corruption fraud espionage spying crime killing bombing assault offence charge
    rape kidnapping bribery embezzlement sedition conspiracy trafficking

impose-sanctions
    SRC {impose slap place levy introduce tighten extend renew widen adopt expand toughen apply maintain prolong} %sanctions (on|against|upon TGT)
    SRC {blacklist sanction} TGT
    SRC {hit target punish} TGT with %sanctions
    noun sanction, embargo (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + The European Union imposed sanctions on Belarus.  IGO > BLR
    + Iran was sanctioned by the United States.  USA > IRN
    + Japan tightened its embargo against North Korea.  JPN > PRK
    - The referee imposed a penalty on the defender.

boycott-goods
    SRC {boycott embargo} TGT
    SRC {ban bar block halt suspend stop} {import export sale shipment purchase trade} (of ANY) (from|to|with TGT)
    mode discontinue
    cameo 163
    + Qatar was boycotted by Bahrain.  BHR > QAT
    + China banned imports of coal from Australia.  CHN > AUS
    - Parents boycotted the toy shop.

freeze-assets
    SRC {freeze block seize} {asset account fund} (of|from TGT)
    noun asset_freeze (on|against TGT)
    mode discontinue
    cameo 163
    + Switzerland froze the assets of Libyan officials.  CHE > LBY
    - The bank froze his account by mistake.

break-ties
    SRC {break break_off sever cut cut_off suspend downgrade freeze rupture end} %ties (with|to TGT)
    noun break, rupture (of %ties) with TGT
    mode discontinue
    cameo 161
    + Saudi Arabia cut diplomatic ties with Iran.  SAU > IRN
    + Relations with Qatar were severed by Egypt.  EGY > QAT
    - The singer cut ties with her manager.

recall-envoy
    SRC {recall withdraw pull_out call_home bring_home} %envoy (from TGT)
    SRC {close shut shut_down} {embassy consulate mission} (in|to TGT)
    mode withdraw
    cameo 161
    + Turkey recalled its ambassador from Israel.  TUR > ISR
    + Canada closed its embassy in Iran.  CAN > IRN
    - The carmaker recalled its cars from Germany.

expel-envoy
    SRC {expel throw_out kick_out order_out deport} %envoy
    SRC {declare} %envoy {persona_non_grata}
    SRC {expel suspend oust eject exclude} TGT:state (from %group)
    noun expulsion of %envoy
    mode expel
    cameo 166
    + Germany expelled two Russian diplomats.  DEU > RUS
    + The Arab League expelled Syria.  IGO > SYR
    - The school expelled a pupil for cheating.

set group
    organization organisation union league alliance bloc council commonwealth body group membership club

cancel-visit
    SRC {cancel call_off postpone boycott scrap put_off} %visit (to|with TGT)
    SRC {pull_out withdraw walk_out} of|from %visit (with TGT)
    SRC {break_off suspend end halt abandon freeze} %talks (with TGT)
    noun cancellation of %visit (to|with TGT)
    mode discontinue
    cameo 164
    + The French president called off his visit to Poland.  FRA GOV > POL
    + Israel suspended talks with the Palestinians.  ISR > PSE
    + North Korea walked out of talks with Japan.  PRK > JPN
    - The band cancelled its tour because of rain.

cut-aid
    SRC {cut reduce slash halve suspend stop halt withhold curtail freeze scale_back cut_off end withdraw} {aid food supply delivery shipment assistance loan funding subsidy ration} (to|for|from TGT)
    noun suspension of {aid assistance} to TGT
    mode discontinue
    cameo 162
    + The Netherlands suspended aid to Rwanda.  NLD > RWA
    - The town cut funding for the pool.

end-deal
    SRC {cancel scrap terminate tear_up withdraw suspend abandon annul revoke renounce} %deal (with TGT)
    SRC {withdraw pull_out} from %deal (with TGT)
    mode discontinue
    cameo 160
    + Australia cancelled its submarine contract with France.  AUS > FRA
    + The United States withdrew from the nuclear deal with Iran.  USA > IRN
    - The actor pulled out of the film contract.

withdraw-mediators
    SRC {withdraw ship_out pull_out pull evacuate recall bring_home} {peacekeeper mediator observer monitor inspector blue_helmet aid_worker staff adviser advisor national citizen mission} (from|of TGT)
    mode withdraw
    cameo 166
    + The United Nations withdrew its staff from Afghanistan.  IGO > AFG
    + Britain evacuated its citizens from Libya.  GBR > LBY
    - The zoo withdrew its staff from the lion house.

convict
    SRC {convict} TGT (of ANY)
    SRC {find} TGT {guilty liable}
    SRC {sentence condemn} TGT (to ANY)
    SRC {jail imprison} TGT for {year month life}
    noun conviction (of TGT)
    mode convict
    cameo 166
    + A Turkish court convicted two journalists of terrorism.  TUR JUD > JRN
    + The former president was sentenced to ten years by a court in Peru.  PER JUD > -
    - The critics found the play guilty of dullness.

dismiss
    SRC {dismiss sack fire oust remove} TGT (from|as ANY)
    noun dismissal, sacking (of TGT)
    mode expel
    cameo 166
    + The Turkish president sacked the defence minister.  TUR GOV > GOV
    - The club sacked its coach after three defeats.

close-border
    SRC {close seal shut} {border frontier crossing airspace} (with|to TGT)
    noun closure of {border frontier airspace} (with|to TGT)
    mode discontinue
    cameo 163
    + Ethiopia closed its border with Eritrea.  ETH > ERI
    - The shop closed its doors to the public.
