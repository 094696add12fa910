# sanction.lex: cutting normal relations: embargoes, broken ties, ended talks or aid, expulsions of states and envoys, convictions.
type SANCTION

set visit
    visit trip meeting summit tour talks session conference appearance
set deal
    %agreement contract sale order project programme program partnership cooperation co_operation exercise exchange
set bank
    bank central_bank lender
set crime
    murder manslaughter terrorism genocide treason corruption fraud espionage spying crime killing bombing assault offence charge
    rape kidnapping bribery embezzlement sedition conspiracy trafficking

set group
    organization organisation union league alliance bloc council commonwealth body group membership club

set bloc
    union league alliance organization organisation commonwealth community bloc coalition opec nato

delay-deal
    SRC:state {delay postpone suspend freeze shelve hold_up block} {deal sale contract delivery project agreement pipeline shipment loan talks accession} (with|to|of TGT)
    mode discontinue
    cameo 160
    + Germany suspended a pipeline project with Russia.  DEU > RUS
    + The sale of jets to Turkey was blocked by the United States.  USA > TUR
    - Fog delayed the delivery.

travel-warning
    SRC:state {advise warn caution recommend counsel} against {travel travelling traveling trip visit journey} (to TGT)
    SRC:state {advise warn caution} {citizen national tourist traveler traveller resident people public national} against {travel travelling traveling trip visit journey} (to TGT)
    SRC:state {advise warn urge tell} {citizen national tourist traveler traveller} to {travel} (to TGT)
    SRC:state {issue} {travel_warning travel_advisory} (for|against|on TGT)
    SRC:state {ban bar} {entry visit travel} (of|from|by|to|for TGT)
    cameo 160
    + Japan issued a travel warning for Thailand.  JPN > THA
    + Canada has advised against travel to Niger.  CAN > NER
    + Australia advised its citizens not to travel to Bali.  AUS > IDN
    - The guide warned tourists about pickpockets.

withdraw-support
    SRC {withdraw drop end cut} {support backing recognition endorsement confidence} (for|from|of|to TGT)
    SRC {abandon desert} TGT:state
    cameo 160
    + Egypt withdrew its support for Sudan.  EGY > SDN
    + Recognition of Taiwan was withdrawn by Nauru.  NRU > TWN
    - She withdrew support from the tripod.

# --- economic sanctions ---

impose-embargo
    SRC {impose slap place declare order announce} {embargo arms_embargo oil_embargo trade_embargo weapons_embargo} (on|against|upon TGT)
    noun embargo, arms_embargo (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + Arab states imposed an oil embargo on the United States.  - > USA
    + The arms embargo against Somalia was widened.  - > SOM
    - The paper had an embargo until noon.

extend-sanctions
    SRC {extend renew prolong maintain keep retain reinstate reimpose restore snap_back} %sanctions (on|against|upon|over TGT)
    noun extension, renewal, reimposition, reinstatement of {sanction embargo} (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + The European Union extended sanctions against Russia.  IGO > RUS
    + The reimposition of sanctions on Iran by the United States hit trade.  USA > IRN
    - The referee kept the penalty.

tighten-sanctions
    SRC {tighten toughen expand widen strengthen step_up broaden stiffen harden} {sanction embargo trade_ban arms_embargo} (on|against|upon|over TGT)
    noun tightening, expansion, widening of {sanction embargo} (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + Canada widened sanctions on Belarus.  CAN > BLR
    + Sanctions against Syria were tightened by the Arab League.  - > SYR
    - The tailor tightened the belt.

adopt-sanctions
    SRC {adopt approve back pass vote agree} {sanction embargo} (on|against|for TGT)
    SRC {vote} for {sanction embargo} (on|against TGT)
    mode discontinue
    cameo 163
    + The Security Council approved sanctions against North Korea.  IGO > PRK
    - The board approved a sanction of cake.

slap-sanctions
    SRC {impose slap place levy introduce apply adopt announce order approve} %sanctions (on|against|upon|for TGT)
    SRC {slap level hit announce unveil introduce enact apply levy} {sanction penalty restriction trade_sanction punitive_measure countermeasure} on|against|upon TGT
    mode discontinue
    cameo 163
    + Britain unveiled sanctions against Zimbabwe.  GBR > ZWE
    + Punitive measures against Lithuania were announced by China.  CHN > LTU
    - The referee gave a penalty for handball.

sanction-verb
    SRC {sanction blacklist} TGT
    SRC {put place add} TGT on|to {blacklist sanctions_list terror_list terrorist_list}
    SRC {designate} TGT as {terrorist terrorist_organization terrorist_group sponsor}
    noun blacklisting, terrorist_designation (of TGT) (by SRC)
    SRC:state {add} TGT:people|state to {list}
    mode discontinue
    cameo 163
    of TGT
    + Iran was sanctioned by the United States.  USA > IRN
    + Canada designated a Tamil group as terrorists.  CAN > -
    - The board sanctioned the purchase of pens.

hit-with-sanctions
    SRC {hit target punish slap penalize penalise} TGT with %sanctions
    SRC:state {punish penalize penalise} TGT:state (with|over|for ANY)
    mode discontinue
    cameo 163
    + The United States hit Turkey with sanctions.  USA > TUR
    + Myanmar was punished with an arms embargo.  - > MMR
    - The heat punished the runners.

boycott
    SRC {boycott} TGT
    noun trade_boycott, economic_boycott, consumer_boycott (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun boycott of {goods product good} (of|against|from TGT) (by SRC)
    mode discontinue
    cameo 163
    of TGT
    + Qatar was boycotted by Bahrain.  BHR > QAT
    + Israel was boycotted by Kuwait.  KWT > ISR
    - Parents boycotted the toy shop.

ban-imports
    SRC:state {ban block halt suspend stop restrict} {import importation} from TGT
    SRC {ban bar block halt suspend stop restrict prohibit curb} {import importation purchase buying} (of|from|by TGT)
    noun ban on {import purchase} (from|of TGT) (by SRC)
    noun import_ban (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + China banned imports of coal from Australia.  CHN > AUS
    + Imports from Armenia were halted by Russia.  RUS > ARM
    - The owner banned imports of jokes.

ban-exports
    SRC:state {ban block halt suspend stop restrict} {export sale shipment} to TGT
    SRC {ban bar block halt suspend stop restrict prohibit curb} {export exportation sale shipment delivery supply} (of ANY) (from|to|with|for TGT)
    noun export_ban (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun ban on {export sale shipment} (to|of TGT) (by SRC)
    mode discontinue
    cameo 163
    + Exports to Iran were banned by Japan.  JPN > IRN
    + Germany halted arms shipments to Saudi Arabia.  DEU > SAU
    - The shop banned the sale of knives.

halt-trade
    SRC:state {halt suspend stop end cut freeze} {trade commerce flight air_link rail_link ferry investment} with|to|from TGT
    SRC {halt suspend stop end cut cut_off ban break_off freeze curtail} {trade commerce investment transaction business trade_relation trade_tie economic_tie flight air_link rail_link} (with|to|from|in|between TGT)
    noun suspension, halt of|to|in {trade flight investment} (with|to TGT) (by SRC)
    mode discontinue
    cameo 163
    + India halted trade with Pakistan.  IND > PAK
    + Flights to Egypt were suspended by Russia.  RUS > EGY
    - The shop stopped trade for lunch.

tariff
    SRC {impose slap raise increase hike levy place introduce double announce} {tariff duty import_duty import_tariff customs_duty levy import_tax quota anti_dumping_duty} (on|against TGT)
    noun punitive_tariff, tariff_increase, tariff_hike (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    unless {visitor tourist output production}
    + The United States raised tariffs on goods from China.  USA > CHN
    + Turkey imposed duties on cars from the United States.  TUR > USA
    - The hotel raised its tariff.
    - The ministry increased the quota of visitors.

trade-war
    SRC {launch start wage begin} {trade_war tariff_war economic_war price_war} (with|against|on TGT)
    noun trade_war, tariff_war, economic_war (with|against|between TGT)
    mode discontinue
    cameo 163
    mutual
    + The United States launched a trade war against China.  USA > CHN
    - The grocers started a price war.

freeze-assets
    SRC:state|armed|%court|%bank {freeze block seize} {asset account fund bank_account property holding deposit reserve} (of|from|belonging TGT)
    noun asset_freeze (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun freeze on {asset account} (on|against|of TGT) (by SRC)
    mode discontinue
    cameo 163
    + Switzerland froze the assets of Libyan officials.  CHE > LBY
    + Assets belonging to a Tunisian minister were frozen by Swiss banks.  CHE > TUN
    + British police froze accounts tied to an Angolan general.  GBR > AGO
    + Bank accounts of the Taliban were blocked by the United States.  USA > AFG
    - The bank froze his account by mistake.

visa-ban
    SRC {impose place slap introduce} {visa_ban travel_ban entry_ban visa_restriction visa_sanction} (on|against|for TGT)
    SRC {ban bar} TGT from {entry entering}
    noun visa_ban, entry_ban, visa_restriction (on|against|for TGT) (by SRC)
    mode discontinue
    cameo 163
    + Australia placed a travel ban on generals of Myanmar.  AUS > MMR
    + Visa bans on Belarusian judges were imposed by Poland.  POL > BLR
    - The bar put an entry ban on hats.

close-airspace
    SRC {close shut} {airspace port air_space skies} (to|for TGT)
    SRC {ban bar} {plane flight aircraft ship vessel airline} (of|from TGT)
    noun airspace_closure (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun closure of {airspace port} (to TGT) (by SRC)
    mode discontinue
    cameo 163
    + Pakistan closed its airspace to India.  PAK > IND
    + Canada shut its ports to ships from Russia.  CAN > RUS
    - Fog closed the airport.

close-border
    SRC {close seal shut} {border frontier crossing border_crossing} (with|to TGT)
    noun border_closure (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun closure of {border frontier crossing} (with|to TGT) (by SRC)
    mode discontinue
    cameo 163
    + Ethiopia closed its border with Eritrea.  ETH > ERI
    + The closure of the frontier with Morocco by Algeria hurt trade.  DZA > MAR
    - The shop closed its doors to the public.

isolate-economy
    SRC {isolate ostracize ostracise} TGT:state (diplomatically|economically ANY)
    SRC {squeeze strangle choke_off choke} {economy} (of TGT)
    noun economic_isolation, diplomatic_isolation, international_isolation (of TGT) (by SRC)
    mode discontinue
    cameo 163
    of TGT
    unless {stance cabinet increasingly}
    + The United States tried to isolate Cuba.  USA > CUB
    - The nurse isolated the patient.
    - Howard is increasingly isolated with his stance.

economic-war
    noun economic_sanction, trade_sanction, sanctions_regime, financial_sanction, oil_sanction, sanctions (on|against TGT) (by|from SRC)
    noun sanction (on|against TGT) (by|from SRC)
    mode discontinue
    cameo 163
    + Financial sanctions by Japan against North Korea hit banks.  JPN > PRK
    + New sanctions against Venezuela took effect.  - > VEN
    - The sanctions of grammar are mild.

divest
    SRC {divest withdraw pull} {investment fund money holding} from TGT:state|place
    SRC {divest} from TGT
    noun divestment, disinvestment (from TGT) (by SRC)
    mode discontinue
    cameo 163
    + Norway divested from Myanmar.  NOR > MMR
    - The fund pulled money from the brewery.

# --- relations ---

cut-ties
    SRC {cut sever break break_off cut_off rupture end terminate} {tie relation link contact diplomatic_relation diplomatic_ties alliance connection} (with|to TGT)
    noun severing, severance, rupture, breaking of {tie relation link} (with|between TGT) (by SRC)
    noun rupture (with|between TGT) (by SRC)
    mode discontinue
    cameo 161
    mutual
    + Saudi Arabia cut diplomatic ties with Iran.  SAU > IRN
    + Iran and Morocco broke off ties in 2018.  IRN = MAR
    + Relations with Qatar were severed by Egypt.  EGY > QAT
    - The singer cut ties with her manager.

downgrade
    SRC {downgrade scale_down reduce scale_back} {tie relation link contact diplomatic_relation diplomatic_presence representation mission} (with|to|in TGT)
    noun downgrading, reduction of {tie relation representation} (with TGT) (by SRC)
    SRC:state {downgrade} {embassy mission consulate delegation status} (in|to|of|with TGT)
    mode discontinue
    cameo 161
    + Kuwait downgraded its relations with Iran.  KWT > IRN
    + Ties with Sweden were scaled down by the United Arab Emirates.  ARE > SWE
    - The agency downgraded the bond.

suspend-ties
    SRC {suspend freeze halt pause} {tie relation cooperation contact} with TGT
    SRC {suspend freeze halt pause} {tie relation link contact cooperation co_operation diplomatic_relation partnership exchange military_cooperation} (with|to TGT)
    noun suspension, freezing of {tie relation contact cooperation} (with TGT) (by SRC)
    mode discontinue
    cameo 161
    + NATO suspended cooperation with Russia.  IGO > RUS
    + Contacts with Taiwan were frozen by China.  CHN > TWN
    - The gym suspended its cooperation with the cafe.

break-with
    SRC {break part} with TGT:state
    SRC {break part} {company} with TGT:state
    noun break, rupture with TGT:state (by SRC)
    mode discontinue
    cameo 161
    unless {rank}
    + Albania broke with the Soviet Union.  ALB > -
    - She broke with tradition.

end-recognition
    SRC {withdraw revoke cancel} {recognition} (of|from TGT)
    SRC {switch} {recognition} from TGT to ANY
    noun withdrawal of {recognition} (of|from TGT) (by SRC)
    mode discontinue
    cameo 161
    + Ghana withdrew its recognition of Kosovo.  GHA > -
    - The club withdrew its recognition of the song.

sour
    SRC {turn} {back} on TGT
    SRC {distance dissociate} {itself himself themselves herself} from TGT
    SRC {disown renounce} TGT
    needs target
    mode discontinue
    cameo 161
    + Armenia distanced itself from Russia.  ARM > RUS
    - She distanced herself from the cake.

recall-ambassador
    SRC {recall withdraw pull_out call_back call_home bring_home summon_home pull} {ambassador envoy charge_d'affaires consul attache high_commissioner military_attache charge} (from|to|in TGT)
    noun recall, withdrawal of {ambassador envoy diplomat} (from|to TGT) (by SRC)
    mode withdraw
    cameo 161
    + Turkey recalled its ambassador from Israel.  TUR > ISR
    + The recall of the Moroccan ambassador to Germany was confirmed.  - > DEU
    - The carmaker recalled its cars from Germany.

withdraw-diplomats
    SRC {withdraw recall pull_out evacuate bring_home pull} {diplomat diplomatic_staff embassy_staff delegation mission} (from|in TGT)
    mode withdraw
    cameo 161
    + Colombia withdrew its diplomats from Nicaragua.  COL > NIC
    - The firm withdrew its mission statement.

close-embassy
    SRC {close shut shut_down vacate} {embassy consulate mission diplomatic_mission liaison_office consulate_general high_commission} (in|to|of TGT)
    noun closure, closing of {embassy consulate mission} (in|of|to TGT) (by SRC)
    mode withdraw
    cameo 161
    + Canada closed its embassy in Iran.  CAN > IRN
    + The consulate in Houston was shut by the United States.  USA > -
    - The bakery opposite the embassy closed.

expel-envoy
    SRC:state {expel throw_out kick_out oust eject banish order_out boot_out deport} {ambassador high_commissioner envoy diplomat consul attache embassy_staff spy military_attache charge_d'affaires} (of|from TGT)
    noun expulsion of {ambassador diplomat envoy attache spy consul} (of|from TGT) (by SRC)
    mode expel
    cameo 161
    + Germany expelled two Russian diplomats.  DEU > RUS
    + Three Russian diplomats were expelled by Poland.  POL > RUS
    + Two British diplomats in Moscow were expelled.  RUS > GBR
    - The school expelled a pupil for cheating.

persona
    SRC {declare} {grata}
    SRC {declare} {ambassador envoy diplomat consul attache}
    SRC {give order ask tell} {ambassador envoy diplomat consul attache} to {leave depart go}
    mode expel
    cameo 161
    + Romania declared a Russian diplomat persona non grata.  ROU > -
    - The cafe declared the wasp persona non grata.

expel-state
    SRC {expel suspend oust eject exclude kick_out throw_out} TGT:state (from ANY)
    SRC {suspend} {membership} of TGT
    noun suspension, expulsion of TGT:state from {%group}
    mode expel
    cameo 166
    of TGT
    + The Arab League ejected Syria.  IGO > SYR
    + Mali was suspended by the African Union.  IGO > MLI
    - The league suspended the team.

bar-country
    SRC {exclude bar ban disinvite} TGT:state (from {summit meeting talks conference games olympics assembly club})
    noun exclusion of TGT:state (from {summit meeting talks conference}) (by SRC)
    mode expel
    cameo 166
    + Sweden was barred from the meeting by Turkey.  TUR > SWE
    - The lid excluded the air.

expel-mission
    SRC:state {expel throw_out kick_out eject} {aid_agency ngo charity aid_worker humanitarian_worker} from TGT
    SRC:state {expel throw_out kick_out oust eject} {journalist reporter correspondent missionary aid_agency ngo charity aid_worker humanitarian_worker relief_worker} (of|from TGT)
    mode expel
    cameo 1663
    + Sudan expelled aid agencies from Norway.  SDN > NOR
    + A British correspondent was expelled by Russia.  RUS > GBR
    - The hotel threw out the charity box.

expel-inspectors
    SRC:state {expel throw_out kick_out eject bar oust} {inspector observer monitor weapons_inspector election_observer human_rights_monitor} (of|from TGT)
    noun expulsion of {inspector observer monitor} (by SRC)
    mode expel
    cameo 1662
    + Iraq expelled inspectors of the United Nations.  IRQ > IGO
    - The mill threw out the inspector's hat.

expel-peacekeepers
    SRC:state {expel throw_out kick_out eject order_out} {peacekeeper troop soldier force mission peacekeeping_force adviser instructor trainer contractor} (of|from TGT)
    noun expulsion of {peacekeeper troop adviser} (by SRC)
    mode expel
    cameo 1661
    + Mali expelled soldiers of Denmark.  MLI > DNK
    + Peacekeepers were expelled by Eritrea.  ERI > -
    - The wind expelled the troops of leaves.

order-closure
    SRC:state {order} {closure} of {embassy consulate office mission agency} (of TGT)
    SRC:state {order} {embassy consulate mission} (of TGT) to {close}
    mode expel
    cameo 166
    + Iran ordered the closure of an office of Germany.  IRN > DEU
    - The owner ordered the closure of the stall.

set house
    parliament lawmaker assembly congress senate house deputy legislator legislature mp duma knesset

remove-official
    SRC:state|armed {dismiss sack fire remove oust} TGT:people|state (from|over ANY)
    SRC:%house {dismiss sack remove oust topple unseat bring_down vote_out} TGT:state
    SRC:%house {dismiss sack remove oust topple unseat bring_down vote_out} {government cabinet} (of|in TGT)
    noun dismissal, sacking, firing, removal, ousting of TGT:people|state (by SRC)
    mode expel
    of TGT
    cameo 166
    unless {campaign coach studio aide staffer facebook missile rocket shell torpedo}
    + Lawmakers in Georgia voted to dismiss the government.  - > GEO
    + The dismissal of an Iraqi governor surprised allies.  - > IRQ
    + The dismissal of the Ukrainian general surprised allies.  - > UKR
    - The club sacked its coach after three defeats.

impeach-remove
    SRC {impeach remove} TGT:people|state from {office power post presidency}
    SRC {vote} to {remove oust impeach} TGT
    SRC {pass win} {no_confidence_vote vote_of_no_confidence no_confidence_motion} (against|in TGT)
    noun removal from {office power}
    mode expel
    cameo 166
    + Parliament removed the Peruvian president from office.  LEG > PER GOV
    - The movers removed the desk from the office.

strip-office
    SRC {strip deprive} TGT of {immunity membership rank title post power seat mandate command}
    SRC {suspend} TGT:people|state from {office post parliament duty}
    SRC {relieve} TGT of {post duty command office}
    mode expel
    cameo 166
    + Parliament stripped a Kurdish lawmaker of immunity.  LEG > -
    + A general was relieved of command by the Ukrainian president.  UKR > -
    - The frost stripped the trees of leaves.

expel-member
    SRC {expel oust eject suspend exclude} TGT:people from {party parliament faction union coalition ranks}
    noun expulsion of TGT:people from {party parliament faction}
    mode expel
    cameo 166
    + The Hungarian party expelled a lawmaker from its ranks.  HUN > -
    - The choir expelled a tenor.

# --- talks and visits called off ---

cancel-visit
    SRC:state|armed {cancel call_off scrap abort drop abandon} {visit trip tour state_visit} (to|by|of|from|with TGT)
    noun cancellation of {visit trip tour} (to|by|of TGT) (by SRC)
    mode discontinue
    cameo 164
    + The French president called off his visit to Poland.  FRA GOV > POL
    + A trip to China was cancelled by the Czech prime minister.  CZE GOV > CHN
    - The band cancelled its tour because of rain.

postpone-visit
    SRC {postpone put_off delay defer} {visit trip tour meeting summit talks negotiation} (to|with|of|by|in TGT)
    noun postponement of {visit trip meeting summit talks} (to|with|by TGT) (by SRC)
    mode discontinue
    cameo 164
    + Indonesia's president postponed a visit to Australia.  IDN > AUS
    + The meeting with Syria was postponed by the Arab League.  IGO > SYR
    - Rain postponed the picnic.

cancel-talks
    SRC {cancel call_off scrap abort abandon cut_off} {talks meeting summit negotiation session conference dialogue peace_talk ceremony forum} (with|between|in|on TGT)
    noun cancellation of {talks meeting summit conference} (with|between TGT) (by SRC)
    mode discontinue
    cameo 164
    + North Korea cancelled talks with South Korea.  PRK > KOR
    + A summit with Egypt was called off by Turkey.  TUR > EGY
    - The choir cancelled a session.

suspend-talks
    SRC {suspend freeze break_off halt end stop pause} {talks negotiation dialogue} with TGT
    SRC {suspend freeze break_off halt end stop interrupt discontinue pause} {talks negotiation dialogue peace_talk consultation contact} (with|between|on TGT)
    noun suspension, breakdown, collapse of {talks negotiation dialogue peace_talk} (with|between TGT) (by SRC)
    mode discontinue
    cameo 164
    + Israel suspended talks with the Palestinians.  ISR > PSE
    + Talks with the rebels were broken off by Colombia.  COL > REB
    - The couple broke off talks about the sofa.

walk-out
    SRC {walk_out storm_out pull_out withdraw walk_away} of|from {talks meeting summit negotiation session conference dialogue assembly} (with|in|of|on TGT)
    SRC {quit leave abandon exit} {talks negotiation dialogue peace_talk meeting summit} (with TGT)
    noun walkout, withdrawal from {talks negotiation meeting} (with TGT) (by SRC)
    mode discontinue
    cameo 164
    + North Korea walked out of talks with Japan.  PRK > JPN
    + The rebels quit peace talks with Sudan.  REB > SDN
    - The pianist walked out of the session.

party-expels
    SRC:%parties-out {expel suspend eject purge throw_out} TGT:people
    mode expel
    cameo 166
    + India's ruling party expelled nine members of parliament.  IND > IND
    - The party of climbers expelled a cheat.

set parties-out
    party faction bloc parliament congress politburo caucus coalition senate assembly

order-home
    SRC:state {order_home call_home bring_home summon_home fly_home send_home pull_out} %envoy (from|in|to TGT)
    SRC:state {call order summon bring} %envoy home_from TGT
    mode withdraw
    cameo 161
    + Germany ordered home its envoy to Tehran.  DEU > IRN
    - The firm called home its salesmen.

set envoys
    embassy commission consulate legation mission diplomat envoy attache consul

told-to-leave
    SRC:state {give order tell} TGT:people {hour day week}
    words * %envoys leave
    mode expel
    cameo 166
    + India gave two officials of the Pakistani High Commission two days to leave.  IND > PAK
    ~ Libya gave the Tunisian workers a week to leave.

forbid-dealings
    SRC {bar ban forbid prohibit stop} {member airline company firm bank ship citizen state trader airliner country investor tourist} from {lend sell buy trade fly export import ship invest deal land dock call travel} to|with|in|from|at TGT
    SRC {forbid order tell} {member airline company firm bank ship citizen state trader airliner country investor tourist} to {lend sell buy trade fly export import ship invest deal land dock call travel} to|with|in|from|at TGT
    cameo 163
    + The Security Council forbade airlines to fly to Libya.  IGO > LBY
    + The Commonwealth barred its members from lending money to South Africa.  - > ZAF
    - The school barred pupils from trading cards.

shut-market
    SRC:state {shut close} {market port airspace border shop} to TGT
    SRC:state {shut close} {market port} to %wares-shut (from|of TGT)
    needs target
    cameo 163
    + China quietly shut its market to Norwegian salmon.  CHN > NOR
    + Russia stopped importing Georgian wine.  RUS > GEO
    - The baker closed his shop to dogs.

set wares-shut
    salmon beef wine fruit steel pork wheat poultry fish textile car chip coal lobster barley apple cheese meat

boycott-meeting
    SRC {skip shun snub} {talks meeting summit negotiation session conference dialogue peace_talk ceremony games} (with|in|of|by|on TGT)
    mode discontinue
    cameo 164
    + Sudan skipped talks with Egypt.  SDN > EGY
    - The twins skipped the session.

disinvite
    SRC {disinvite uninvite} TGT
    SRC {withdraw revoke cancel} {invitation} (to|of|for TGT)
    mode discontinue
    cameo 164
    + Britain withdrew an invitation to the Syrian ambassador.  GBR > SYR
    - She withdrew her invitation to the cat.

halt-mediation
    SRC {halt end suspend abandon stop drop give_up quit break_off} {mediation mediation_effort peace_effort good_offices mediation_mission peace_process mediator_role} (in|between|with TGT)
    noun suspension, end of {mediation} (in TGT) (by SRC)
    mode withdraw
    cameo 165
    + The African Union suspended mediation in Ethiopia.  IGO > ETH
    + Qatar gave up its mediation between Kenya and Somalia.  QAT > -
    - The couple ended mediation.

# --- aid ---

cut-aid
    SRC:state {cut_off stop end halt withhold} {contribution payment due} (to|for|from TGT)
    SRC:state {cut reduce slash halve curtail scale_back cut_back trim lower} {aid assistance funding development_aid foreign_aid support subsidy contribution} (to|for|from|in TGT)
    noun aid_cut, funding_cut (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun cut in {aid assistance funding} (to TGT) (by SRC)
    mode discontinue
    cameo 162
    + The Netherlands cut aid to Rwanda.  NLD > RWA
    + Aid for Yemen was reduced by Britain.  GBR > YEM
    - The town cut funding for the pool.

suspend-aid
    SRC {suspend freeze halt stop end withhold cut_off withdraw block cancel terminate} {aid assistance funding development_aid foreign_aid loan credit lending} (to|for|from|in TGT)
    noun suspension, freeze, withholding of {aid assistance funding} (to TGT) (by SRC)
    noun aid_freeze, aid_suspension (to TGT) (by SRC)
    mode discontinue
    cameo 162
    + Denmark suspended aid to Tanzania.  DNK > TZA
    + The World Bank cut off loans to Togo.  IGO > TGO
    + Funding for the Palestinian Authority was halted by the United States.  USA > PSE
    - The mill halted funding for the choir.

freeze-loan
    SRC {cut suspend freeze halt stop withhold} {loan credit grant payment} to|for TGT
    SRC {cut suspend freeze halt stop withhold cancel delay end} {loan credit grant bailout budget_support disbursement} (to|for TGT)
    noun suspension, freeze of {loan credit grant payment} (to TGT) (by SRC)
    mode discontinue
    cameo 1621
    + The World Bank froze loans to Uganda.  IGO > UGA
    + Germany stopped loans to Poland.  DEU > POL
    - The father stopped payments to his son.

cut-military-aid
    SRC {cut suspend freeze halt stop} {military_aid military_assistance arms_sale arms_delivery arms_shipment} to TGT
    SRC {cut suspend freeze halt stop withhold end reduce} {military_aid military_assistance arms_sale arms_delivery arms_shipment weapons_delivery military_support training} (to|for TGT)
    noun suspension, halt of|to {military_aid arms_sale arms_delivery} (to TGT) (by SRC)
    mode discontinue
    cameo 1622
    + Military aid to Egypt was cut by the United States.  USA > EGY
    + Germany halted arms deliveries to Turkey.  DEU > TUR
    - The gym suspended training.

cut-relief
    SRC {cut suspend halt stop reduce withhold} {food_aid humanitarian_aid relief food ration emergency_aid supply delivery shipment food_supply aid_delivery} (to|for|in TGT)
    noun suspension of {food_aid humanitarian_aid relief_operation} (to|in TGT) (by SRC)
    mode discontinue
    cameo 1623
    + The United Nations suspended food aid to Somalia.  IGO > SOM
    + Food supplies to a camp in Kenya were reduced by the United Nations.  IGO > KEN
    - The camp cut rations of jam.

end-support
    SRC {withdraw end cut_off drop withhold} {support backing} (for|from|of|to TGT)
    noun withdrawal of {support backing} (for|from TGT) (by SRC)
    mode discontinue
    cameo 160
    + France withdrew its support for Rwanda.  FRA > RWA
    - The beam lost its support.

# --- pacts and projects ---

quit-pact
    SRC:state|armed {withdraw pull_out exit walk_away} of|from {treaty agreement accord pact deal convention alliance nuclear_deal programme program project} (with|between TGT)
    SRC:state|armed {leave quit exit abandon} {treaty agreement accord pact deal alliance nuclear_deal} (with TGT)
    noun withdrawal, exit, pullout from {treaty agreement accord pact deal convention alliance} (with TGT) (by SRC)
    mode discontinue
    cameo 160
    + The United States withdrew from the nuclear deal with Iran.  USA > IRN
    + Russia's withdrawal from the treaty with Norway was announced.  RUS > NOR
    - The actor pulled out of the film contract.

tear-up-pact
    SRC:state|armed {scrap tear_up annul revoke terminate cancel rescind abrogate void} {treaty agreement accord pact deal convention contract memorandum} (with|on TGT)
    noun abrogation, termination, cancellation, scrapping of {treaty agreement accord pact deal contract} (with TGT) (by SRC)
    mode discontinue
    cameo 160
    + Tanzania tore up a contract with China.  TZA > CHN
    + A gas deal with Israel was cancelled by Egypt.  EGY > ISR
    - The actor tore up the script.

suspend-pact
    SRC {suspend freeze halt shelve pause} {treaty agreement accord pact deal contract project programme program cooperation} with TGT
    SRC {suspend freeze halt shelve pause} {treaty agreement accord pact deal convention contract project programme program sale order cooperation exchange} (with TGT)
    noun suspension of {treaty agreement accord pact deal programme} (with TGT) (by SRC)
    mode discontinue
    cameo 160
    + Ukraine suspended a gas agreement with Russia.  UKR > RUS
    + A trade pact with Vietnam was shelved by the European Union.  IGO > VNM
    unless {enrichment uranium nuclear}
    - The school suspended its milk programme.

quit-body
    SRC {leave quit exit abandon} TGT:%bloc
    SRC {withdraw pull_out} from|of TGT:%bloc
    SRC {give} {notice} of {withdrawal}
    noun withdrawal, exit from TGT:%bloc (by SRC)
    mode discontinue
    cameo 160
    + Burundi left the international court union.  BDI > -
    + Niger withdrew from the West African bloc.  NER > -
    - The singer left the league of tenors.

cancel-order
    SRC:state|armed {cancel scrap drop reject} {order contract sale purchase project licence license permit} (from|with|of|to TGT)
    mode discontinue
    cameo 160
    + Australia cancelled its submarine contract with France.  AUS > FRA
    + Malaysia scrapped a licence of a Turkish company.  MYS > TUR
    - The guest cancelled her order.

cancel-exercise
    SRC {cancel suspend call_off scrap halt} {exercise drill military_exercise manoeuvre maneuver war_game naval_exercise} (with TGT)
    mode discontinue
    cameo 160
    + India called off military exercises with Nepal.  IND > NPL
    - The pupils cancelled the exercise.

coalition-exit
    SRC {quit leave abandon} {coalition government ruling_coalition unity_government cabinet} (of|in|with TGT)
    SRC {withdraw pull_out} from|of {coalition government cabinet ruling_coalition} (of|in TGT)
    noun withdrawal from {coalition government} (by SRC)
    mode discontinue
    cameo 160
    + The Israeli opposition pulled out of the coalition.  ISR > -
    - The drummer quit the cabinet shop.

# --- people brought home ---

evacuate-nationals
    SRC:state {evacuate airlift bring_home fly_out pull_out withdraw} {citizen national family expatriate compatriot dependant} from TGT
    SRC:state {evacuate airlift bring_home repatriate recall fly_out pull_out withdraw} {citizen national family dependant expatriate compatriot} (from|of TGT)
    noun evacuation of {citizen national family expatriate staff} (from TGT) (by SRC)
    mode withdraw
    cameo 166
    + Britain evacuated its citizens from Libya.  GBR > LBY
    - The hotel evacuated guests.

advise-to-leave
    SRC:state {urge tell advise order warn} {citizen national tourist traveller traveler family} to {leave depart avoid}
    noun travel_warning, travel_advisory (for|on|against TGT) (by SRC)
    mode withdraw
    cameo 166
    + Japan told its citizens to leave Iraq.  JPN > -
    - The guide told tourists to avoid the stew.

withdraw-staff
    SRC {withdraw pull_out pull evacuate recall bring_home ship_out} {staff aid_worker personnel employee expert worker adviser advisor technician} (from|in|of TGT)
    noun withdrawal, evacuation of {staff aid_worker personnel expert} (from TGT) (by SRC)
    mode withdraw
    cameo 1663
    + The United Nations withdrew its staff from Afghanistan.  IGO > AFG
    + Experts were pulled out of Albania by China.  CHN > ALB
    - The zoo withdrew its staff from the lion house.

withdraw-monitors
    SRC {withdraw pull_out pull recall evacuate} {mediator observer monitor inspector mission delegation} (from|of|in TGT)
    noun withdrawal of {observer monitor inspector mediator mission} (from TGT) (by SRC)
    mode withdraw
    cameo 1662
    + The African Union pulled its observers out of Burundi.  IGO > BDI
    + Inspectors were withdrawn from Iraq by the United Nations.  IGO > IRQ
    - The mill withdrew its inspector.

withdraw-peacekeepers
    SRC {withdraw pull_out pull ship_out recall bring_home} {peacekeeper blue_helmet contingent battalion peacekeeping_troop peacekeeping_force} (from|of|in TGT)
    noun withdrawal of {peacekeeper contingent peacekeeping_force} (from TGT) (by SRC)
    mode withdraw
    cameo 1661
    + Belgium pulled its peacekeepers out of Rwanda.  BEL > RWA
    + Peacekeepers were withdrawn from Somalia by Pakistan.  PAK > SOM
    - The club withdrew its contingent of fans.

# --- convictions ---

convict
    SRC {convict} TGT (of|for|in ANY)
    noun conviction (of TGT) (by|in SRC)
    mode convict
    cameo 173
    of TGT
    unless {neighbour neighbor girlfriend boyfriend parking burglary burglar shoplifting carjacking motorist}
    + A Turkish court convicted two journalists of terrorism.  TUR JUD > JRN
    + The conviction of a Kurdish mayor was upheld.  - > -
    - Her eyes convicted him of the theft of a bun.

sentence
    SRC {sentence} TGT (to|for|in|on ANY)
    SRC {give hand} TGT:people {sentence prison_sentence jail_sentence life_sentence death_sentence}
    noun sentencing, death_sentence, jail_term, life_sentence (of|on|against|for TGT) (by SRC)
    mode convict
    cameo 173
    unless {neighbour neighbor girlfriend boyfriend parking burglary burglar shoplifting carjacking motorist}
    + The former president was sentenced to ten years by a court in Peru.  PER JUD > -
    + A Russian court sentenced an American soldier.  RUS > USA
    - The sentence had no verb.

condemn-to-death
    SRC {condemn} TGT:people to {death prison jail hanging execution}
    SRC {sentence} TGT:people to {death}
    mode convict
    cameo 173
    + A court in Egypt condemned a cleric to death.  EGY > -
    - Her doctor condemned her to a diet.

guilty
    SRC {find} TGT {guilty liable}
    _ {find} TGT {guilty}
    noun guilty_verdict (against|for TGT) (by SRC)
    mode convict
    cameo 173
    unless {neighbour neighbor girlfriend boyfriend parking burglary burglar shoplifting carjacking motorist}
    + The former Peruvian president was found guilty.  - > PER
    + A tribunal in the Netherlands found two Russians guilty.  - > RUS
    - The critics found the play guilty of dullness.

jail-term
    SRC {jail imprison} TGT for {year month life}
    SRC {put send} TGT:people to {prison jail} (for ANY)
    mode convict
    cameo 173
    + Myanmar jailed two reporters for seven years.  MMR > JRN
    + A Cuban poet was sent to prison.  - > CUB
    - Snow jailed us for a week.

fine
    SRC {fine} TGT
    SRC {order} TGT to {pay} {fine damages compensation}
    SRC {impose} {fine} on TGT
    noun fine on|against TGT (by SRC)
    mode convict
    cameo 173
    + A court in Moscow fined an opposition leader.  RUS > OPP
    - The library fined the boy.

uphold
    SRC {uphold confirm} {conviction sentence verdict death_sentence jail_term} (of|against|for|on TGT)
    SRC {reject dismiss deny} {appeal} (of|by|from|against TGT:people)
    mode convict
    cameo 173
    + A Saudi court upheld the sentence of a blogger.  SAU > -
    - The poll upheld the verdict on soup.

convict-absent
    SRC {try convict sentence} TGT:people in {absentia}
    mode convict
    cameo 173
    + Italy tried two American agents in absentia.  ITA > USA
    - The guests tried the soup in silence.

# --- second round ---

curb-trade
    SRC {curb limit restrict} {export import trade investment} (of ANY) to|from|with TGT
    noun export_control, export_curb, import_curb, investment_ban (on|against|to|of TGT) (by SRC)
    SRC:state {impose add introduce tighten expand announce widen} {export_control export_curb import_curb investment_ban trade_curb export_restriction import_restriction technology_curb} (on|against|to|for TGT)
    mode discontinue
    cameo 163
    + Japan curbed exports of chips to China.  JPN > CHN
    - The shop limited the import of figs.

price-cap
    SRC {impose set agree} {price_cap oil_cap} (on|against TGT)
    noun oil_price_cap, price_cap on {oil gas} (of|from TGT)
    mode discontinue
    cameo 163
    + The European Union imposed a price cap on oil from Russia.  IGO > RUS
    - The store set a price cap on eggs.

sanction-official
    SRC {sanction blacklist} {official general minister firm company bank oligarch ship entity individual judge} (of|from|in TGT)
    noun blacklist_entry, visa_sanction (on|against TGT)
    mode discontinue
    cameo 163
    + Britain sanctioned generals of Myanmar.  GBR > MMR
    - The board sanctioned the picnic.

swift
    SRC {cut exclude disconnect eject remove} {bank} from {swift payment_system system}
    noun financial_blockade, banking_ban (of|against|on TGT)
    mode discontinue
    cameo 163
    + The European Union cut Russian banks from the payment system.  IGO > -
    - The clerk removed the coins from the system.

most-favoured
    SRC {revoke suspend withdraw strip end} {trade_status trade_preference preference trade_privilege most_favoured_nation_status} (of|for|from TGT)
    mode discontinue
    cameo 163
    + The United States suspended trade preferences for Ethiopia.  USA > ETH
    - The diner ended his preference for figs.

ban-company
    SRC:state {ban bar exclude} {company firm airline supplier contractor bank app ship} (from|of TGT) (from ANY)
    SRC:state {ban bar block outlaw} {app application software telecoms_equipment drone telecoms_gear platform} (of|from|by|made TGT)
    mode discontinue
    cameo 163
    + Sweden banned a supplier from China.  SWE > CHN
    - The fair banned a firm of clowns.

divest2
    SRC {pull withdraw} {investment business operation} (out_of|from TGT)
    noun trade_freeze, investment_freeze, trade_suspension, trade_embargo (with|on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + A trade freeze with Belarus was agreed.  - > BLR
    - The fund pulled out of the shoe business.

blockade-goods
    SRC {ban block halt} {grain wheat oil gas meat beef fish fruit vegetable wine coal steel} (from|of|to TGT)
    noun grain_ban, oil_ban, meat_ban, wine_ban, fish_ban (on|from|of|to TGT)
    mode discontinue
    cameo 163
    + Poland banned grain from Ukraine.  POL > UKR
    + Wine from Georgia was banned by Russia.  RUS > GEO
    - The diet banned wheat.

cold
    SRC {freeze suspend} {membership participation voting_right} (of|in TGT)
    SRC {suspend} TGT from {council body group organisation union bloc}
    mode expel
    cameo 166
    + The African Union suspended Niger from the bloc.  IGO > NER
    - The school suspended him from the group.

end-twin
    SRC {end scrap cancel suspend} {twinning partnership exchange_programme student_exchange sister_city_tie} (with TGT)
    mode discontinue
    cameo 161
    + Prague ended a partnership with Beijing.  CZE > CHN
    - The club ended its partnership with the baker.

cut-contact
    SRC {cut break_off sever cease end refuse} {contact communication hotline dialogue line} (with|to TGT)
    mode discontinue
    cameo 161
    + North Korea cut a hotline to South Korea.  PRK > KOR
    - The storm cut the line to the farm.

lower-level
    SRC {recall withdraw} {ambassador envoy} for {consultation}
    noun diplomatic_freeze, diplomatic_rupture, severance_of_tie, break_in_relation (with|between TGT)
    mode discontinue
    cameo 161
    + Algeria recalled its envoy for consultations.  DZA > -
    - The lawyer was free for consultations.

snub-visit
    SRC {cut_short curtail abandon} {visit trip tour stay} (to|in TGT)
    mode discontinue
    cameo 164
    + The Swedish minister cut short a visit to Israel.  SWE > ISR
    - Rain cut short the tour.

refuse-host
    SRC {refuse decline cancel} {hosting summit} (of|with|for TGT)
    SRC {call_off cancel} {state_dinner reception ceremony} (for|with TGT)
    mode discontinue
    cameo 164
    + Britain cancelled a reception for the Saudi prince.  GBR > SAU
    - The hotel cancelled the reception.

stall-talks
    SRC {stall delay drag_out derail scuttle torpedo} {talks negotiation peace_process accession dialogue} (with|in|of|between TGT)
    noun derailment, stalling of {talks negotiation peace_process} (with TGT)
    mode discontinue
    cameo 164
    + Greece derailed the talks with North Macedonia.  GRC > MKD
    - The lift stalled the party.

defund
    SRC {cut withhold suspend} {contribution dues payment} (to|for TGT)
    mode discontinue
    cameo 162
    + The United States withheld its dues to the United Nations.  USA > IGO
    - The bank withheld payment of the bill.

debt-freeze
    SRC {refuse block veto} {debt_relief bailout loan rescheduling} (for|to TGT)
    mode discontinue
    cameo 1621
    + Germany blocked a bailout for Greece.  DEU > GRC
    - The cork blocked the sink.

strip-award
    SRC {strip} TGT of {award honour honor medal prize}
    SRC {revoke withdraw} {award honour honor honorary_citizenship} (of|from TGT)
    mode expel
    cameo 160
    + Canada stripped the Burmese leader of an award.  CAN > MMR
    - The wind stripped the elm of leaves.

kick-out
    SRC:state|armed {kick_out boot_out throw_out turf_out} TGT:people|state (of|from ANY)
    mode expel
    cameo 166
    + Mali kicked out the French ambassador.  MLI > FRA
    - The bar kicked out a drunk.

noconfidence
    noun no_confidence_vote, vote_of_no_confidence, motion_of_no_confidence, recall_vote (in|against|on TGT) (by SRC)
    mode expel
    of TGT
    cameo 166
    + A no-confidence vote against the Slovak prime minister passed.  - > SVK
    - Her confidence in the oven was low.

court-martial
    SRC {court-martial cashier demote} TGT:people
    SRC {strip} TGT of {command rank}
    mode expel
    cameo 166
    + The army of Chile demoted a colonel.  CHL > -
    - The league demoted the club.

plead
    TGT {plead} {guilty} (to ANY)
    TGT {serve} {sentence term} (in|for ANY)
    mode convict
    cameo 173
    unless {not_guilty}
    + A former Bosnian Serb leader pleaded guilty to war crimes.  - > -
    - The dog looked guilty.
    - The Spanish minister pleaded not guilty.

jail-sentence
    SRC:%court {jail imprison hand give} TGT:people (for|to ANY)
    noun prison_term, jail_sentence, death_penalty, suspended_sentence, prison_sentence (for|against|on TGT) (by|from SRC)
    mode convict
    cameo 173
    + A court in Tehran jailed a Swedish diplomat.  IRN > SWE
    - The sentence was a suspended one of ten words.

rule-against
    SRC:%court {rule} against TGT
    SRC {order} TGT to {compensate repay refund}
    noun ruling, judgment, verdict against TGT (by|from SRC)
    mode convict
    cameo 173
    + The court ruled against the Polish government.  JUD > POL
    - The judges ruled against the soufflé.

liable
    SRC:%court {hold find} TGT {liable responsible} (for ANY)
    TGT {lose} {case appeal lawsuit} (against|in ANY)
    mode convict
    cameo 173
    + A tribunal held Russia liable for the crash.  JUD > RUS
    - The tailor lost his case of pins.

sanction-noun
    noun un_sanction, eu_sanction, us_sanction, targeted_sanction, smart_sanction, crippling_sanction, retaliatory_sanction, unilateral_sanction, counter_sanction, banking_sanction, travel_sanction (on|against TGT) (by|from SRC)
    mode discontinue
    cameo 163
    + Banking sanctions against Cuba by the United States hurt shops.  USA > CUB
    - The smart sanction of the coach worked.

punish-trade
    SRC {punish penalize penalise retaliate} (against TGT) with {tariff duty import_ban export_ban trade_sanction}
    noun retaliatory_tariff, countervailing_duty, anti_dumping_duty, punitive_duty, trade_retaliation (on|against TGT) (by|from SRC)
    mode discontinue
    cameo 163
    + Canada retaliated against the United States with tariffs.  CAN > USA
    - The diet retaliated with hunger.

boycott-noun
    noun oil_boycott, arms_boycott, academic_boycott, cultural_boycott, goods_boycott, sports_boycott (of|against|on TGT) (by SRC)
    mode discontinue
    cameo 163
    of TGT
    + An oil boycott of South Africa by Arab states began.  - > ZAF
    - The boycott of sprouts went on.

cut-oil
    SRC {cut halt stop reduce} {oil gas import purchase} from TGT
    noun oil_embargo, gas_embargo, coal_embargo, grain_embargo, food_embargo (on|against TGT) (by SRC)
    mode discontinue
    cameo 163
    + Japan cut oil imports from Iran.  JPN > IRN
    + A grain embargo against the Soviet Union hit farmers.  - > -
    - The car cut gas from the tank.

suspend-flights
    SRC {suspend halt cancel ban stop} {flight train_service ferry_service bus_service rail_service postal_service visa_service} (to|from|with|for TGT)
    noun flight_ban, air_ban, ferry_ban, flight_suspension (to|from|on TGT)
    mode discontinue
    cameo 163
    + Russia halted flights to Georgia.  RUS > GEO
    - Fog cancelled flights.

ban-visas
    SRC {suspend stop halt deny cancel} {visa} (for|to|of TGT)
    noun visa_freeze, visa_suspension (for|on TGT) (by SRC)
    mode discontinue
    cameo 163
    + Latvia stopped visas for Russians.  LVA > -
    - The visa card was cancelled.

ties-noun
    noun diplomatic_break, breaking_of_tie, downgrade_of_tie, diplomatic_boycott, suspension_of_tie, rupture_of_relation (with|between|of TGT) (by SRC)
    mode discontinue
    cameo 161
    + Canada's diplomatic boycott of China went on.  CAN > CHN
    - The break between sets was short.

leave-alliance
    SRC {suspend end scrap freeze} {alliance defence_pact military_cooperation security_cooperation intelligence_sharing extradition_treaty customs_union} (with TGT)
    noun end, suspension of {alliance military_cooperation intelligence_sharing} (with TGT) (by SRC)
    mode discontinue
    cameo 161
    + Australia suspended military cooperation with Myanmar.  AUS > MMR
    - The band ended its alliance with jazz.

skip-summit
    SRC {skip snub miss shun boycott} {summit meeting conference session assembly ceremony funeral inauguration} (in|of|by|with TGT)
    mode discontinue
    cameo 164
    + The Mexican president skipped a summit in the United States.  MEX > USA
    - The pupil skipped the meeting of the club.

sentence-noun
    noun death_verdict, life_term, guilty_plea, guilty_finding, war_crimes_conviction, terrorism_conviction, corruption_conviction, treason_conviction, fraud_conviction (of|for|against|in TGT) (by SRC)
    mode convict
    cameo 173
    of TGT
    + The corruption conviction of a Malaysian leader shocked allies.  - > MYS
    - The life term of a battery is short.

hang-sentence
    SRC:%court {sentence condemn} TGT:people to {death life year hanging lash imprisonment}
    mode convict
    cameo 173
    + A court in Iran sentenced an activist to death.  IRN > CVL
    - The doctor sentenced him to broth.

convict-court
    SRC:%court {convict} TGT (of|for ANY)
    SRC:%court {find} TGT {guilty} (of ANY)
    SRC:%court {jail} TGT
    mode convict
    cameo 173
    + A court in Uganda convicted a lawmaker of treason.  UGA > LEG
    - The jury found the pie perfect.

put-on-hold
    SRC:state {put place} {%aid %arms delivery shipment sale export arms_sale loan talks membership deal cooperation visa funding} (to|for|with|from|of TGT) on|into {hold ice freezer backburner}
    SRC:state {freeze pause withhold hold_up hold_back suspend} {weapon_delivery arms_delivery delivery shipment export_licence arms_sale} (to|for|of TGT)
    mode discontinue
    cameo 162
    + Germany put arms deliveries to Saudi Arabia on hold.  DEU > SAU
    + The United States put military aid to Pakistan on ice.  USA > PAK
    - The club put the sale of its shirts on hold.

send-packing
    SRC:state {send} TGT
    words * packing
    mode expel
    cameo 166
    + Mali sent French soldiers packing.  MLI > FRA
    - The voters' mood sent nobody packing.

order-envoy-out
    SRC:state {order tell instruct} TGT:%envoy to {leave quit depart}
    SRC:state {give} TGT:%envoy {hour day week} to {leave quit depart}

    mode expel
    cameo 166
    + Ecuador ordered the Mexican ambassador to leave.  ECU > MEX
    - The hotel ordered the guest to leave.

set guiltily
    guilty liable culpable

court-guilty
    SRC:%court {find declare hold pronounce} TGT {guilty liable culpable}
    SRC:%court {return deliver hand_down} {guilty_verdict verdict conviction} against|on TGT
    TGT be {guilty} of {corruption graft fraud treason murder genocide bribery espionage spying sedition terrorism war_crime manslaughter}
    mode convict
    cameo 173
    + A judge in Argentina pronounced the former minister guilty.  ARG > ELI
    - The panel found the cake guilty.

found-guilty-of
    SRC:%court {find declare hold pronounce} TGT
    words * %guiltily
    mode convict
    cameo 173
    + An Argentine court found a former vice president guilty of graft.  ARG > ELI
    - The jury found the pie too sweet.

compensate-order
    SRC:%court {award} {damages compensation} against TGT
    SRC:%court {fine} TGT
    mode convict
    cameo 173
    + A Dutch court awarded damages against Russia.  NLD > RUS
    - The judge ordered a coffee.

ouster
    noun removal_from_office, forced_resignation, dismissal, sacking, cabinet_sacking, army_purge, judicial_purge (of|in|by TGT) (by SRC)
    mode expel
    of TGT
    cameo 166
    + The army purge in Turkey went on.  - > TUR
    - The sacking of the sofa was long due.

shut-ngo
    SRC:state {order close shut} {agency aid_group mission office} (of|from TGT) to {leave close}
    SRC:state {shut close} {office bureau mission} of TGT
    mode expel
    cameo 1663
    + Myanmar shut the office of a French charity.  MMR > FRA
    - The firm closed the office.

add-to-list
    SRC {impose} {asset_freeze travel_ban visa_ban arms_embargo oil_embargo flight_ban} on TGT
    mode discontinue
    cameo 163
    + The European Union imposed an asset freeze on the Belarusian president.  IGO > BLR
    - The cook put an embargo on eggs.

trade-curb-noun
    noun trade_curb, trade_barrier, trade_restriction, trade_sanctions, oil_sanctions, financial_sanctions, un_sanctions (on|against TGT) (by|from SRC)
    mode discontinue
    cameo 163
    + Oil sanctions against Iran by the United States took effect.  USA > IRN
    - The trade barrier at the fair fell.

set clubs
    icc igad ecowas who unesco opec nato eu asean commonwealth sadc mercosur unasur csto cis wto oas osce brics unrwa interpol unhrc imf eurozone
    schengen oif african_union arab_league european_union eurasian_union security_council human_rights_council criminal_court world_health_organization
    bloc club grouping
set helpkinds
    aid assistance military_aid military_assistance development_aid food_aid budget_support funding support economic_aid humanitarian_aid security_aid
    aid_money security_assistance financial_aid budget_aid arms weapon loan credit development_assistance development_cooperation
set jailterms
    sentence prison_sentence jail_sentence life_sentence death_sentence death_penalty jail_term prison_term life_term prison life suspended_sentence
    term penalty year month lash imprisonment hard_labour
set diplomats
    embassy_staff diplomat staff embassy_personnel dependant mission_staff envoy ambassador personnel consular_staff family delegation
set reporterfolk
    journalist reporter correspondent editor broadcaster photographer newsman media

# --- money and goods ---

withhold-money
    SRC {withhold hold_back freeze suspend cut block trim slash cancel claw_back} %money in|of %helpkinds (to|from|for TGT)
    SRC {withhold hold_back freeze suspend cut block pull cancel} %money from|to|for TGT:state
    SRC {dock deduct} %money from {aid transfer tax_revenue} (to|for|of TGT)
    mode discontinue
    cameo 162
    + The United States withheld 50 million dollars in aid from Guatemala.  USA > GTM
    + Finland cut funds for Nicaragua.  FIN > NIC
    - The bank withheld a million in fees.

pause-aid
    SRC {pause hold_up trim suspend freeze halt stop end withhold scale_back slash cut} %helpkinds (to|for|in TGT)
    SRC:state {pause suspend freeze halt stop end withhold cut cancel terminate} %helpkinds to|for TGT:state|place|people
    SRC {put place} %helpkinds on {hold ice} (to|for TGT)
    SRC {turn_off shut_off} {tap spigot} (on|to|for TGT)
    mode discontinue
    cameo 162
    when {military_aid military_assistance security_aid arms weapon security_assistance} mode discontinue cameo 1622
    when {humanitarian_aid food_aid} mode discontinue cameo 1623
    + Belgium paused development cooperation with Rwanda.  BEL > RWA
    + Military assistance to Mali was halted by Denmark.  DNK > MLI
    - The nurse paused support for the knee.

pull-plug
    SRC:state {pull} {plug} on ANY (with|for|in TGT)
    SRC:state {call} {time} on {mission programme project cooperation} (with|in TGT)
    SRC {mothball shelve freeze scrap suspend} {joint_project joint_venture pipeline_project development_project space_project research_project gas_project} (with|in|of TGT)
    mode discontinue
    cameo 162
    + Sweden pulled the plug on a health project in Zambia.  SWE > ZMB
    + A gas project with Iran was frozen by Oman.  OMN > IRN
    - The doctor pulled the plug on the toaster.

suspend-operations
    SRC {suspend halt end cease stop pause} {operation activity relief_operation aid_operation aid_work relief_work distribution food_distribution aid_programme vaccination aid_delivery} in|for TGT:place
    SRC {pull_out withdraw} of|from TGT:place after {attack kidnapping killing threat raid looting}
    mode withdraw
    cameo 1623
    unless {firm company carmaker retailer factory military army offensive rebel militant}
    + The Red Cross suspended its activities in Burundi.  - > BDI
    + The United Nations halted food distribution in Yemen.  IGO > YEM
    - The bakery suspended its operations in Lyon for a week.

withdraw-helpers
    SRC:state {withdraw recall pull pull_out bring_home call_home} {doctor medic nurse teacher engineer volunteer technician adviser instructor trainer scientist aid_team} (from|in TGT)
    noun {withdrawal recall} of {doctor teacher engineer volunteer technician adviser instructor} (from TGT) (by SRC)
    mode withdraw
    cameo 166
    + Cuba recalled its doctors from Brazil.  CUB > BRA
    + The withdrawal of advisers from China by the Soviet Union began.  - > CHN
    - The school recalled a teacher from leave.

ban-carriers
    SRC {ban bar ground suspend} {flight airline plane aircraft ship vessel lorry truck haulier carrier tanker} by|from|of TGT
    SRC {ban bar} {ship vessel tanker trawler lorry truck} (of TGT) from {port harbour road territory water}
    SRC {close shut} {port airspace road harbour canal} to {ship plane vessel truck lorry aircraft} (of|from TGT)
    mode discontinue
    cameo 163
    + Lithuania banned lorries from Belarus.  LTU > BLR
    + Flights by Syrian airlines were suspended by Kuwait.  KWT > SYR
    - The zoo banned planes of paper.

ban-goods
    SRC:state {ban bar block halt suspend stop} {poultry pork seafood pineapple banana tomato potato sugar cotton timber copper nickel diamond gold salmon butter cheese milk beer chocolate citrus barley lentil seed soybean} (from|of|to TGT)
    SRC:state {ban bar block halt suspend stop restrict} {import shipment purchase delivery} of ANY from|to TGT
    SRC:state {halt suspend stop} {transit rail_transit cargo goods freight cargo_traffic} (of|from|to|through|with TGT)
    mode discontinue
    cameo 163
    + China banned pineapples from Taiwan.  CHN > TWN
    + The transit of goods to Kaliningrad was halted by Lithuania.  LTU > -
    - The diet banned butter.

quarantine-trade
    SRC:state {declare impose announce order} {trade_ban import_ban export_ban total_ban blanket_ban ban embargo boycott trade_freeze} on {goods product import export trade oil grain meat steel chip uranium timber} (from|to|with TGT)
    SRC:state {outlaw prohibit forbid} {trade commerce business investment transaction dealing export import} (with|to|from|in TGT)
    SRC:state {phase_out wean_off end} {import purchase reliance dependence} (of|on ANY) from TGT
    mode discontinue
    cameo 163
    + Japan outlawed trade with North Korea.  JPN > PRK
    + A ban on timber from Myanmar was declared by the European Union.  IGO > MMR
    - The clinic declared a ban on salt.

entity-list
    SRC:state {add put place include} {firm company group bank entity laboratory university supplier} (of|from TGT) to|on|in {entity_list list export_blacklist trade_blacklist blacklist sanctions_list}
    SRC:state {bar ban exclude block shut_out} {firm company bank supplier contractor app platform} (of|from TGT) from {market tender network contract payment_system bidding swift}
    SRC:state {cut_off disconnect exclude} TGT from {swift payment_system banking_system capital_market dollar market credit}
    mode discontinue
    cameo 163
    + The United States put a Chinese laboratory on an export blacklist.  USA > CHN
    + Canada excluded a firm of Chinese origin from its network.  CAN > CHN
    - The chef put the group on a list.

take-measures
    SRC:state {take impose adopt announce unveil introduce} {measure countermeasure punitive_step retaliatory_measure punitive_action step coercive_measure economic_measure restrictive_measure} against TGT:state
    SRC:state {retaliate hit_back} (against TGT) with {sanction ban expulsion tariff visa_ban travel_ban}
    SRC:state {penalise penalize punish sanction} TGT:state over|for ANY
    mode discontinue
    cameo 163
    + Mali announced retaliatory measures against ECOWAS.  MLI > -
    + Belarus was penalised over the arrest by the European Union.  - > BLR
    - The school took measures against mice.

drop-from-scheme
    SRC:state {suspend remove drop exclude eject strip} TGT:state from {programme program scheme initiative framework trade_pact trade_programme treaty agreement partnership preference_scheme market}
    SRC:state {strip deprive} TGT:state of {trade_preference preference duty_free_access benefit status membership aid host_status}
    SRC:state {revoke withdraw suspend end} {duty_free_access trade_status trade_preference preferential_access market_access most_favoured_nation_status} (of|for|from TGT)
    mode discontinue
    cameo 163
    + The United States dropped Uganda from a trade programme.  USA > UGA
    + Cambodia was stripped of trade preferences by the European Union.  IGO > KHM
    - The coach dropped him from the scheme of drills.

end-visa-free
    SRC:state {end suspend scrap revoke cancel tear_up} {visa_free_travel visa_free_regime visa_waiver visa_accord visa_deal visa_agreement visa_facilitation free_movement border_deal} (with|for|of TGT)
    mode discontinue
    cameo 163
    + The European Union suspended a visa waiver with Vanuatu.  IGO > VUT
    - The scheme ended free movement of the hips.

impose-visas
    SRC:state {introduce impose reintroduce reinstate} {visa visa_requirement visa_rule entry_visa} (on|for TGT)
    mode discontinue
    cameo 160
    + Britain introduced visas for Jordanians.  GBR > JOR
    - The shop introduced a visa card.

dump-debt
    SRC:state {dump sell_off offload} {bond debt treasury reserve stake share holding} (of|in TGT)
    mode discontinue
    cameo 163
    unless {price profit index investor_confidence}
    + Russia dumped its bonds of the United States.  RUS > USA
    - The trader dumped a bond.

strangle-noun
    noun economic_pressure, maximum_pressure, economic_squeeze, financial_squeeze, trade_boycott, punitive_measure, coercive_measure, restrictive_measure, countersanction, asset_freezes, travel_bans (on|against|of TGT) (by|from SRC)
    mode discontinue
    cameo 163
    of TGT
    + Punitive measures by Turkey against Syria took effect.  TUR > SYR
    - The financial squeeze on her purse was real.

halt-arms
    SRC:state {halt suspend freeze stop ban end} {arms_export export_licence arms_transfer weapons_sale weapons_export arms_supply weapons_shipment jet_sale delivery_of_arms ammunition_shipment arms_deal} (to|for|with TGT)
    noun arms_ban, arms_freeze, weapons_ban, weapons_embargo, arms_sales_ban (on|against|to TGT) (by SRC)
    mode discontinue
    cameo 1622
    + Spain suspended a weapons sale to Israel.  ESP > ISR
    + A weapons ban on South Sudan was adopted.  - > SSD
    - The club halted the arms race of its trainers.

# --- ties ---

cut-sector-ties
    SRC {cut sever break end suspend freeze halt break_off} {banking_tie trade_link trade_tie financial_link energy_tie military_tie security_tie academic_tie sporting_tie cultural_tie party_tie commercial_tie business_tie formal_tie political_tie trade_relation military_relation} (with|to TGT)
    SRC {cut sever break end suspend break_off} {all_tie all_link all_contact all_relation official_contact high_level_contact direct_contact} (with|to TGT)
    noun {severing suspension freezing cutting} of {trade_tie military_tie security_tie official_contact} (with TGT) (by SRC)
    mode discontinue
    cameo 161
    + Pakistan cut trade ties with India.  PAK > IND
    + Military ties with Myanmar were frozen by South Korea.  KOR > MMR
    - The singer cut business ties with her sister.

call-home
    SRC:state {recall withdraw summon_home order_home call_back bring_back call} {ambassador envoy charge_d'affaires high_commissioner consul_general representative trade_envoy defence_attache} (from|to|in TGT)
    mode withdraw
    cameo 161
    + Spain withdrew its ambassador to Argentina.  ESP > ARG
    + The envoy was summoned home from Sweden by Iraq.  IRQ > SWE
    - The agency summoned home its model.

order-mission-shut
    SRC:state {order force tell} {embassy consulate liaison_office cultural_centre} (of TGT) to {close shut leave}
    SRC:state {order} {closure closing} of {embassy consulate cultural_centre liaison_office school} (of TGT)
    mode expel
    cameo 161
    + Russia ordered a British cultural centre to close.  RUS > GBR
    - The owner ordered the cafe at the embassy to close.

fly-out-staff
    SRC:state {evacuate airlift fly_out pull_out pull withdraw remove move} %diplomats from|out_of TGT
    mode withdraw
    cameo 161
    + Italy airlifted its embassy staff out of Kabul.  ITA > AFG
    + Diplomats were evacuated from Sudan by Turkey.  TUR > SDN
    - The hotel moved staff from the bar.

trim-mission
    SRC:state {order authorise authorize} {departure evacuation withdrawal} of {staff diplomat personnel family dependant} (from|in TGT)
    SRC:state {thin_out trim reduce scale_back cut halve} {embassy_staff staff diplomatic_presence mission_staff number_of_diplomat embassy} (in|at|to TGT)
    mode withdraw
    cameo 161
    + The United States authorised the departure of staff from Lebanon.  USA > LBN
    + Sweden reduced its embassy staff in Iran.  SWE > IRN
    - The spa reduced its staff at noon.

refuse-accredit
    SRC:state {withdraw revoke cancel refuse annul} {agrement exequatur diplomatic_status diplomatic_credential} (of|to|from|for TGT)
    SRC:state {strip deprive} TGT of {diplomatic_status accreditation credential}
    mode expel
    cameo 166
    + Turkey revoked the diplomatic status of a Swedish envoy.  TUR > SWE
    - The wind stripped the elm of status.

deadline-to-go
    SRC:state {order tell ask instruct} %reporterfolk (of|from TGT) to {leave depart go quit}
    SRC:state {order tell ask instruct} {missionary aid_agency charity ngo aid_group aid_worker relief_group rapporteur observer inspector monitor} (of|from TGT) to {leave depart go quit}
    SRC:state {show} TGT {door exit}
    SRC:state {order tell ask instruct} {staff official employee embassy_staff staffer adviser contractor} (of|from|at TGT) to {leave depart go return quit}
    mode expel
    cameo 166
    + Laos ordered missionaries from France to leave.  LAO > FRA
    + A German reporter was ordered to leave by Belarus.  BLR > DEU
    - The clerk told the guests to leave the pool.

expel-more
    SRC:state {expel throw_out kick_out order_out boot_out eject oust send_home send_packing turn_out drive_out} {official representative charge attache staff_member embassy_official spy agent military_adviser intelligence_officer nuncio un_official trade_official lecturer student missionary} (of|from|at TGT)
    SRC:state {name brand declare} TGT {persona_non_grata unwelcome}
    noun mass_expulsion, tit_for_tat_expulsion, diplomatic_expulsion (of|from|by TGT) (by SRC)
    mode expel
    cameo 161
    + Bulgaria expelled two officials of the Russian embassy.  BGR > RUS
    + Nicaragua expelled a representative of the Vatican.  NIC > VAT
    - The club threw out an official for shouting at the umpire.

shut-aid-groups
    SRC:state {shut shut_down close close_down ban suspend outlaw bar expel} {aid_agency aid_group ngo charity relief_agency relief_group foreign_charity human_rights_group human_rights_office un_office field_office un_agency cultural_institute} (of|from|in TGT)
    mode expel
    cameo 1663
    + Egypt shut down foreign aid agencies.  EGY > -
    + A human rights office in Sudan was shut by the government.  - > SDN
    - The club closed the foundation of the wall.

end-inspections
    SRC:state {end terminate suspend cancel stop halt} {inspection snap_inspection monitoring verification surveillance_regime} (of|by|with TGT)
    SRC:state {suspend end stop halt curtail} {cooperation co_operation} with {inspector monitor agency watchdog investigator tribunal observer} (of TGT)
    SRC:state {remove switch_off unplug} {camera seal monitoring_equipment} (of|at|from TGT)
    mode discontinue
    cameo 1662
    + Iran ended snap inspections by the United Nations.  IRN > IGO
    + Iran removed the cameras at a nuclear site.  IRN > -
    - The hotel ended inspection of its taps.

wind-up-mission
    SRC {wind_up wind_down close_down shut_down end close terminate scrap disband} {peacekeeping_mission un_mission observer_mission monitoring_mission training_mission police_mission field_mission} in TGT:place
    SRC {withdraw pull pull_out recall} {police_trainer military_trainer training_mission observer_mission monitoring_mission election_monitor ceasefire_monitor truce_monitor} (from|in TGT)
    noun {end closure termination} of {peacekeeping_mission observer_mission training_mission monitoring_mission} (in TGT) (by SRC)
    mode withdraw
    cameo 1661
    + The European Union ended its training mission in Mali.  IGO > MLI
    + The observer mission in Syria was wound up by the Arab League.  - > SYR
    - The choir wound up its mission of mirth.

quit-club
    SRC:state {quit leave exit abandon desert} TGT:%clubs
    SRC:state {withdraw pull_out walk_out pull secede drop_out break_away} of|from|out_of TGT:%clubs
    SRC:state {suspend freeze end} {membership participation payment contribution} in|to|of TGT:%clubs
    noun exit, departure, withdrawal from TGT:%clubs (by SRC)
    mode withdraw
    cameo 160
    + Qatar quit OPEC.  QAT > -
    + Burundi pulled out of the International Criminal Court.  BDI > -
    - The driver left the club at dawn.

quit-treaty
    SRC:state {quit leave exit exit_from abandon ditch renounce repudiate denounce_formally scrap tear_up} {nuclear_accord arms_treaty climate_accord trade_pact defence_pact border_pact peace_accord fishing_pact customs_union arms_pact non_proliferation_treaty extradition_treaty grain_deal security_pact} (with TGT)
    SRC:state {pull_out withdraw exit walk_away back_out} of|from {nuclear_accord arms_treaty climate_accord trade_pact defence_pact peace_accord customs_union arms_pact grain_deal security_pact nuclear_pact water_treaty} (with TGT)
    noun {withdrawal exit pullout} from {nuclear_accord arms_treaty climate_accord trade_pact grain_deal nuclear_deal} (with TGT) (by SRC)
    mode discontinue
    cameo 160
    + Russia pulled out of a grain deal with Ukraine.  RUS > UKR
    - The band pulled out of its trade pact with the drummer.

end-base-lease
    SRC:state {terminate end cancel scrap revoke} {basing_agreement base_agreement status_of_forces_agreement defence_accord military_accord military_pact base_lease} (with|of|for TGT)
    SRC:state {end terminate} {lease} on|of {base port airbase cosmodrome} (of|with|to TGT)
    SRC:state {evict expel} {garrison troop force instructor contractor} (of|from TGT)
    mode expel
    cameo 161
    + A base agreement with France was ended by Chad.  TCD > FRA
    + Senegal evicted the French garrison.  SEN > FRA
    - The band ended the lease of its van.

bar-culture
    SRC {ban bar exclude disqualify shut_out} {athlete team competitor artist singer orchestra swimmer skater delegation player} (of|from TGT) from {olympics games festival contest tournament championship event competition}
    SRC {ban bar exclude} TGT:state from {olympics games eurovision festival contest fair world_cup}
    mode expel
    cameo 160
    + The committee banned athletes of Belarus from the games.  - > BLR
    - The referee banned a player from the tournament.

shun-games
    SRC:state {boycott shun skip} {olympics games winter_olympics world_cup fair eurovision expo} (in|of|over TGT)
    noun sporting_boycott, olympic_boycott, diplomatic_boycott, world_cup_boycott (of|against TGT) (by SRC)
    of TGT
    mode discontinue
    cameo 160
    + The Soviet Union boycotted the games in Los Angeles.  - > USA
    + Lithuania boycotted the games in Beijing.  LTU > CHN
    - The boy skipped the games lesson.

end-hosting
    SRC:state {cancel scrap call_off suspend} {port_call state_visit royal_visit joint_session joint_drill naval_visit friendship_treaty gala signing_ceremony credentials_ceremony} (by|of|with|to|for TGT)
    mode discontinue
    cameo 164
    + Malta cancelled a port call by Russian warships.  MLT > RUS
    - The theatre cancelled a gala for lack of dancers.

cancel-guest
    SRC:state {cancel call_off scrap abort} {visit trip tour} by TGT
    SRC:state {turn_away uninvite disinvite} TGT:people|state
    mode discontinue
    cameo 164
    + Poland cancelled a visit by the Hungarian president.  POL > HUN
    - The zoo cancelled a visit by the school.

cancel-meeting
    SRC:state {cancel call_off scrap abort postpone} {meeting summit talks appointment phone_call dinner lunch audience} with TGT
    mode discontinue
    cameo 164
    + A meeting with Taiwanese officials was called off by Japan.  JPN > TWN
    - The dentist cancelled an appointment with the boy.

leave-table
    SRC {leave quit abandon exit} {table negotiating_table peace_table peace_talk talk summit conference assembly forum session dialogue} (with|over TGT)
    SRC {walk_out storm_out pull_out walk pull withdraw} of|from|out_of {high_level_talk peace_talk talk negotiation peace_process ceasefire_talk arms_talk trade_talk summit conference forum} (with TGT)
    SRC {withdraw recall pull} {negotiator delegation negotiating_team envoy mediator} (from|to ANY)
    SRC {suspend freeze break_off end halt} {ceasefire_talk arms_talk peace_talk trade_talk border_talk nuclear_talk accession_talk membership_talk membership_negotiation} (with TGT)
    mode withdraw
    cameo 164
    + The rebels walked out of talks with the Chadian government.  - > TCD
    + Accession talks with Turkey were frozen by the European Union.  IGO > TUR
    - The gambler left the table.

end-mediation
    SRC {suspend end halt abandon freeze quit give_up stop} {mediation mediating_role mediation_role role_as_mediator good_office facilitation peace_mission shuttle_diplomacy} (between|in|with|of TGT)
    SRC {step_down resign quit withdraw} as {mediator facilitator peace_envoy special_envoy un_envoy broker} (in|between|for|to TGT)
    mode withdraw
    cameo 165
    + Qatar suspended its mediation between Israel and Hamas.  QAT > ISR
    + Norway withdrew as mediator in Sri Lanka.  NOR > LKA
    - The aunt quit as broker of the feud.

# --- parties and officials ---

strip-whip
    SRC {strip deprive} TGT:people of {whip party_post committee_seat post portfolio immunity voting_right citizenship honour duty role chairmanship}
    SRC {withdraw remove suspend} {whip} from|of TGT
    mode expel
    cameo 166
    + A rebel lawmaker was stripped of the whip by the British Labour party.  GBR > LEG
    - The rider lifted the whip.

oust-from-party
    SRC {expel eject oust throw_out kick_out boot suspend exclude drop purge} TGT:people|state from|of {party ruling_party politburo central_committee leadership coalition faction ranks cabinet alliance caucus parliamentary_group}
    SRC {purge} TGT:people|armed (from ANY)
    SRC {drop axe remove} TGT from {cabinet government ticket party_list leadership}
    noun expulsion, ouster, purge of TGT:people from {party politburo leadership cabinet}
    mode expel
    cameo 166
    + The Chinese communist party expelled a former general from its ranks.  CHN > -
    + The Nepali foreign minister was dropped from the cabinet.  - > NPL
    - The coach dropped him from the team.

quit-party
    SRC:state {quit leave resign_from desert bolt} {party ruling_party governing_party socialist_party communist_party conservative_party parliamentary_group faction} (over|in|after|of ANY)
    SRC:state {resign defect} from {party ruling_party governing_party faction parliamentary_group} (over|to|in ANY)
    mode withdraw
    cameo 160
    + Six deputies quit the ruling party in Turkey.  TUR > -
    - Guests left the party at ten.

pull-ministers
    SRC {withdraw pull pull_out recall} {minister} from|out_of {government cabinet coalition} (of|in|led TGT)
    mode withdraw
    cameo 160
    + The Islamist party pulled its ministers out of the Moroccan cabinet.  - > MAR
    - The vicar pulled the minister from the pond.

end-coalition
    SRC {end break break_off scrap terminate quit leave} {coalition_pact governing_pact power_sharing_deal electoral_pact unity_government ruling_alliance} (with TGT)
    SRC {withdraw pull_out} of|from {coalition_pact governing_pact power_sharing_deal electoral_pact unity_government ruling_alliance} (with TGT)
    mode withdraw
    cameo 160
    + A centrist party in Estonia pulled out of the ruling alliance.  EST > -
    - The dancers ended their ruling alliance with the floor.

excommunicate
    SRC {excommunicate defrock disown ostracise ostracize} TGT:people|state
    SRC {break} with TGT:state|armed
    SRC {cut break} {loose} from TGT
    mode discontinue
    cameo 160
    + The Vatican excommunicated a Chinese bishop.  - > CHN
    + Al Qaeda disowned a militia in Syria.  - > SYR
    - The author disowned her first book.

sack-minister
    SRC:state {sack dismiss fire axe oust remove} {minister premier prime_minister general chief commander governor ambassador prosecutor judge spy_chief army_chief police_chief central_bank_governor defence_minister official cabinet} (over|after|for|from|in ANY)
    SRC:state {relieve suspend} {minister general chief commander governor ambassador prosecutor judge} of|from {duty post office command}
    mode expel
    cameo 166
    + The Ukrainian president sacked two generals.  UKR > -
    + The army chief was dismissed by the president of Niger.  NER > -
    - The studio fired its chief animator.

# --- verdicts ---

hand-down-term
    SRC {hand give mete_out hand_down impose pass deal} %jailterms to|on|against TGT
    SRC {hand give deal} TGT:people|state %jailterms (for|in|to|over|on ANY)
    TGT:people {receive get draw face_final} {sentence prison_sentence jail_sentence life_sentence death_sentence jail_term prison_term suspended_sentence life_term} (for|in|from|over ANY)
    TGT:people {get receive draw serve} {year month life} in|behind {jail prison labour_camp bar penal_colony}
    mode convict
    cameo 173
    unless {oscar award prize league suspension referee}
    + A German court handed a life sentence to a Syrian officer.  DEU JUD > SYR
    + A Tunisian blogger received a suspended sentence.  - > TUN
    - The director received the life of ease.

jail-for
    SRC:%court {remand commit} TGT to {prison jail labour_camp}
    SRC {condemn} TGT:people to {year hang lash hard_labour exile life}
    SRC {send} TGT:people to {penal_colony labour_camp gulag prison jail gallows death_row}
    mode convict
    cameo 173
    + Russia sent a Lithuanian to a penal colony.  RUS > LTU
    + Two Georgians were condemned to hang by a court.  JUD > GEO
    - The snow jailed us.

verdict-nouns
    noun guilty_verdict, life_imprisonment, prison_terms, jail_sentences, death_sentences, in_absentia_conviction, sedition_conviction, espionage_conviction, blasphemy_conviction, genocide_conviction, contempt_conviction, graft_conviction (of|for|against|on|in TGT) (by|from SRC)
    mode convict
    cameo 173
    of TGT
    + The espionage conviction of a Canadian by China angered Ottawa.  CHN > CAN
    + Death sentences against Iranian protesters were announced.  - > IRN
    - The guilty verdict of the critic on the pie amused.

harden-sentence
    SRC:%court {increase extend lengthen double stiffen toughen reinstate restore} {sentence jail_term prison_term prison_sentence jail_sentence conviction death_sentence term ban} (of|for|on|against TGT)
    mode convict
    cameo 173
    + A Thai court doubled the jail term of a politician.  THA > -
    - The coach doubled the term of training.

revoke-pardon
    SRC:%court|state {revoke annul cancel overturn rescind} {pardon amnesty parole acquittal clemency} (of|for|to TGT)
    mode convict
    cameo 173
    + The amnesty of a former Peruvian president was revoked by judges.  JUD > PER
    - The king cancelled the pardon scene.

hold-contempt
    SRC:%court {hold find} TGT in {contempt breach violation}
    SRC:%court {convict} TGT:people in {absentia}
    mode convict
    cameo 173
    + A court in South Africa found the former president in contempt.  ZAF JUD > ZAF
    - The judge held the cup in contempt of tea.

order-to-pay
    SRC:%court {order} TGT to {pay compensate repay forfeit return}
    SRC:%court {fine} TGT (for|over ANY)
    mode convict
    cameo 173
    + A court in London ordered Russia to pay damages.  GBR > RUS
    - The judge ordered tea to go.

tribunal-verdict
    SRC:%tribunals {convict sentence jail condemn fine} TGT (for|of|to|over ANY)
    SRC:%tribunals {rule find hold} against TGT
    SRC:%tribunals {find rule hold} TGT:state {guilty responsible liable} (for|of ANY)
    mode convict
    cameo 173
    + A military tribunal sentenced nine mutineers in Guinea.  - > GIN
    + The arbitration panel ruled against China.  - > CHN
    - The panel ruled against the larger pie.

set tribunals
    tribunal panel arbitration_panel military_court military_tribunal war_crimes_court war_crimes_tribunal criminal_court high_court supreme_court
    constitutional_court appeals_court special_court revolutionary_court islamic_court human_rights_court judge court

cut-rations
    SRC {cut halve reduce slash trim suspend} {ration food_ration monthly_ration cash_transfer handout} to|for|of|in TGT
    SRC {run_out} of {fund money food} for TGT:people
    mode discontinue
    cameo 1623
    + The World Food Programme halved rations for Rohingya refugees in Bangladesh.  IGO > -
    + The United Nations cut rations in Chad.  IGO > TCD
    - The cook halved the ration of salt.

stop-recognising
    SRC:state {stop cease} {recognising recognizing accepting} TGT
    SRC:state {cease stop} to {recognise recognize} TGT
    SRC:state {derecognise derecognize unrecognise} TGT
    mode discontinue
    cameo 161
    + Togo derecognised Taiwan.  TGO > TWN
    - The phone ceased to recognise the thumb.

close-trade-post
    SRC:state {close shut seal} {border_market border_gate land_port border_trade crossing_point checkpoint rail_crossing road_crossing ferry_terminal} (with|to|on|near TGT)
    SRC:state {reduce limit cut} {number} of {crossing flight visa} (with|to|for|from TGT)
    noun {sealing shutting closure} of {border_market border_gate checkpoint land_port} (with|to TGT) (by SRC)
    mode discontinue
    cameo 163
    + Thailand closed border gates with Cambodia.  THA > KHM
    + The number of flights to Russia was cut by Egypt.  EGY > RUS
    - The fair shut its gate to prams.

drop-partnership
    SRC:state {end scrap suspend terminate freeze exit cancel abandon} {strategic_partnership strategic_dialogue friendship_treaty cooperation_agreement cooperation_accord cooperation_pact joint_committee joint_commission hotline consultation_mechanism} (with|to TGT)
    noun {end suspension termination} of {strategic_partnership strategic_dialogue friendship_treaty} (with TGT) (by SRC)
    mode discontinue
    cameo 161
    + Australia suspended its strategic dialogue with China.  AUS > CHN
    + A friendship treaty with Russia was ended by Ukraine.  UKR > RUS
    - The shops ended their friendship treaty of cakes.

blackball
    SRC:state {suspend freeze halt stop} {accession accession_process membership_bid membership_process application} of TGT
    SRC:state {bar exclude shut_out} TGT:state from {union alliance council bloc talks summit}
    mode discontinue
    cameo 160
    + Hungary stopped the accession process of Ukraine.  HUN > UKR
    + The membership bid of Georgia was frozen by the European Union.  IGO > GEO
    - The cork blocked the entry of air.

withdraw-envoy-mediator
    SRC:state {expel recall withdraw} {honorary_consul trade_representative defence_attache cultural_attache naval_attache first_secretary second_secretary vice_consul consul_general press_attache} (of|from|in|to TGT)
    noun {expulsion recall} of {honorary_consul charge consul_general first_secretary attache cultural_attache} (of|from TGT) (by SRC)
    mode withdraw
    cameo 161
    + Albania recalled its consul general from Serbia.  ALB > SRB
    + The expulsion of the naval attache of Iran by Kuwait was confirmed.  KWT > IRN
    - The school recalled its first secretary.

halt-mission-work
    SRC:state {halt suspend stop end freeze cease} {consular_work consular_service consular_activity visa_service embassy_work} (in|at|for TGT)
    SRC:state {halt suspend stop end freeze cease} {work operation activity service} of|at {embassy consulate mission consular_section cultural_centre trade_office} (in|to|of TGT)
    SRC:state {close shut shut_down} {cultural_centre trade_office news_bureau consular_section language_institute school} (of|from|in|to|with TGT)
    mode withdraw
    cameo 161
    + Latvia halted the work of its consulate in Pskov in Russia.  LVA > RUS
    + A Russian cultural centre was shut by Azerbaijan.  AZE > RUS
    - The spa halted the work of its plumber.

decertify
    SRC:state {decertify decertified delist derecognise deregister} TGT:state|armed|people
    SRC:state {withdraw revoke cancel} {clearance security_clearance landing_right operating_permit overflight_right fishing_right fishing_licence concession port_access} (of|for|from|to TGT)
    mode discontinue
    cameo 160
    + The United States decertified Bolivia over drugs.  USA > BOL
    + The landing rights of a Turkish airline were revoked by Libya.  LBY > TUR
    - The bank withdrew its clearance of cheques.

let-lapse
    SRC:state {let allow} {treaty agreement pact accord deal waiver truce mandate} to {lapse expire} (with TGT)
    SRC:state {end drop scrap stop} {waiver exemption tax_break preference quota} (for|to|of|from TGT)
    mode discontinue
    cameo 160
    + Russia allowed a treaty with Norway to expire.  RUS > NOR
    + The United States ended waivers for buyers of Iranian oil.  USA > -
    - The pupil let his membership lapse.

squeeze
    SRC:state {starve deprive} TGT:state|armed of {fund cash money revenue fuel oil_income currency}
    mode discontinue
    cameo 163
    + The United States starved the Syrian government of oil income.  USA > SYR
    - The plumber tightened the screw on the tap.

turn-back-ship
    SRC:state {turn_back turn_away refuse deny} {ship vessel tanker cargo shipment plane airliner lorry freighter} (of|from|with TGT)
    SRC:state {bar ban} {yacht citizen official lawmaker} (of|from TGT)
    mode discontinue
    cameo 163
    + Spain turned away a tanker from Israel.  ESP > ISR
    + Australia barred ships from Russia.  AUS > RUS
    - The tide turned back the boat.

cut-quota
    SRC:state {cut slash reduce trim abolish} {quota sugar_quota import_quota fishing_quota visa_quota refugee_quota} (of|for|from TGT)
    mode discontinue
    cameo 163
    + The United States slashed the sugar quota of the Dominican Republic.  USA > DOM
    - The bakery cut its quota of buns.
