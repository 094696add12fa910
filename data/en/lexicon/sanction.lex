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
    + The Arab League ejected Syria.  IGO > SYR
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

embargo
    SRC {impose slap announce introduce adopt approve extend order declare} {embargo sanction ban tariff boycott penalty fine trade_ban travel_ban duty arms_embargo quota} (on|against|upon|for TGT)
    SRC {hit punish penalize penalise fine sanction target} TGT (with|over|for ANY)
    SRC {ban block restrict suspend halt bar} {import export sale shipment trade flight investment transaction} (from|to|with|of TGT)
    mode discontinue
    cameo 163
    + Australia imposed a travel ban on Russian officials.  AUS > RUS
    + Exports to Iran were banned by Japan.  JPN > IRN
    - The shop banned the sale of knives.

downgrade-ties
    SRC {downgrade sever cut break suspend freeze rupture break_off cut_off} {tie relation link contact diplomatic_relation diplomatic_ties cooperation alliance} (with|to TGT)
    SRC {break} with TGT:state
    noun rupture, severing, suspension of {tie relation} (with|between TGT)
    mode discontinue
    cameo 161
    + Bolivia severed ties with Israel.  BOL > ISR
    + Relations with Qatar were broken off by Bahrain.  BHR > QAT
    - She broke with tradition.

recall
    SRC {recall withdraw pull_out call_back summon_home} {ambassador envoy diplomat delegation charge consul attache} (from|to TGT)
    SRC {close shut shut_down} {embassy consulate mission} (in|of TGT)
    mode withdraw
    cameo 161
    + Colombia recalled its ambassador to Nicaragua.  COL > NIC
    + Germany closed its embassy in Yemen.  DEU > YEM
    - The firm recalled cars.

expel-diplomats
    SRC:state {order tell give ask} {ambassador envoy diplomat consul attache embassy_staff} to {leave}
    SRC:state {order tell ask} {ambassador envoy diplomat consul attache} (out|out_of ANY)
    SRC:state {expel throw_out kick_out oust eject banish order_out} {ambassador envoy diplomat consul attache embassy_staff spy} (of|from TGT)
    SRC:state {expel throw_out kick_out oust eject exclude suspend} {journalist reporter correspondent missionary aid_agency ngo charity observer inspector aid_worker peacekeeper monitor humanitarian_worker} (of|from TGT)
    SRC {exclude suspend oust eject} TGT:state (from ANY)
    noun expulsion of {ambassador diplomat envoy inspector observer} (by SRC)
    mode expel
    cameo 166
    + Poland expelled three Russian diplomats.  POL > RUS
    + Aid agencies were expelled by Sudan.  SDN > -
    - The club expelled a member for cheating.

call-off
    SRC {cancel call_off postpone scrap put_off boycott abort suspend delay} {visit trip meeting talks summit tour negotiation session conference dialogue peace_talk ceremony} (to|with|between|in TGT)
    SRC {pull_out withdraw walk_out storm_out walk_away} of|from {talks meeting summit negotiation session conference} (with|in TGT)
    SRC {break_off suspend end halt abandon freeze quit leave} {talks negotiation dialogue peace_talk meeting} (with TGT)
    mode discontinue
    cameo 164
    + The Pakistani prime minister cancelled a visit to India.  PAK GOV > IND
    + Talks with the rebels were broken off by Colombia.  COL > REB
    - The singer cancelled the tour.

halt-mediation
    SRC {halt end suspend abandon stop drop give_up} {mediation mediation_effort peace_effort good_offices mediation_mission} (in|between|with TGT)
    mode withdraw
    cameo 165
    + The African Union suspended mediation in Ethiopia.  IGO > ETH
    - The couple ended mediation.

stop-aid
    SRC {cut reduce slash halve suspend stop halt withhold curtail freeze scale_back cut_off end cancel block} {aid assistance loan funding subsidy military_aid food_aid grant support supply payment shipment} (to|for|from TGT)
    mode discontinue
    cameo 162
    + The World Bank froze loans to Uganda.  IGO > UGA
    + Military aid to Egypt was cut by the United States.  USA > EGY
    - The father stopped payments to his son.

scrap-pact
    SRC {scrap cancel terminate tear_up abandon annul renounce revoke quit leave exit withdraw} {treaty agreement accord pact deal convention alliance contract} (with TGT)
    SRC {withdraw pull_out exit walk_away} of|from {treaty agreement accord pact deal convention alliance organization organisation union bloc league} (with TGT)
    SRC {leave quit exit} TGT:%bloc
    mode discontinue
    cameo 160
    + The United States withdrew from a treaty with Russia.  USA > RUS
    + Tanzania tore up a contract with China.  TZA > CHN
    - The actor quit the deal.

set bloc
    union league alliance organization organisation commonwealth community bloc coalition opec nato

sentence
    SRC {convict sentence} TGT:people|state (of|to|for|in|on ANY)
    SRC {condemn} TGT:people to {death prison jail hanging execution}
    SRC {find} TGT:people|state {guilty liable}
    SRC {fine} TGT
    SRC {strip} TGT of {immunity citizenship title membership rank}
    noun conviction, sentencing (of TGT) (by SRC)
    of TGT
    mode convict
    cameo 166
    + A court in Myanmar sentenced two journalists.  MMR > JRN
    + The former Peruvian president was found guilty.  - > PER
    - Her doctor condemned her to a diet.

pull-nationals
    SRC:state {withdraw evacuate recall pull_out bring_home repatriate} {citizen national staff diplomat embassy_staff family aid_worker adviser peacekeeper observer contingent battalion} (from|of TGT)
    SRC:state {urge tell advise order} {citizen national} to {leave} 
    mode withdraw
    cameo 166
    + Canada withdrew its diplomats from Sudan.  CAN > SDN
    - The hotel evacuated its staff.

isolate
    SRC:state {isolate ostracize ostracise shun boycott} TGT:state
    SRC {suspend exclude bar expel} TGT:state from ANY
    SRC {suspend} {membership participation} of TGT
    mode expel
    cameo 160
    + Arab states isolated Qatar.  - > QAT
    + The Council of Europe suspended the membership of Russia.  - > RUS
    - The flood isolated the farm.

delay-deal
    SRC:state {delay postpone suspend freeze shelve hold_up block} {deal sale contract delivery project agreement pipeline shipment loan talks accession} (with|to|of TGT)
    mode discontinue
    cameo 160
    + Germany suspended a pipeline project with Russia.  DEU > RUS
    + The sale of jets to Turkey was blocked by the United States.  USA > TUR
    - Fog delayed the delivery.

travel-warning
    SRC:state {advise warn} {citizen national tourist traveler traveller} against {travel trip visit} (to TGT)
    SRC:state {issue} {travel_warning travel_advisory} (for|against|on TGT)
    SRC:state {ban bar} {entry visit travel} (of|from|by|to|for TGT)
    cameo 160
    + Japan issued a travel warning for Thailand.  JPN > THA
    - The guide warned tourists about pickpockets.

demote
    SRC:state {dismiss sack fire remove oust purge suspend demote} {minister general governor ambassador judge commander chief official mayor officer} (of|from|over TGT)
    SRC:state {strip} TGT:people of {rank post immunity title citizenship}
    cameo 160
    + The Nigerian president fired the army chief.  NGA GOV > -
    + Two generals were purged by North Korea.  PRK > -
    - The cafe fired a waiter.

withdraw-support
    SRC {withdraw drop end pull cut} {support backing recognition endorsement confidence} (for|from|of|to TGT)
    SRC {abandon desert} TGT:state
    SRC {distance} ANY from TGT
    cameo 160
    + Egypt withdrew its support for Sudan.  EGY > SDN
    + Recognition of Taiwan was withdrawn by Nauru.  NRU > TWN
    - She withdrew support from the tripod.
