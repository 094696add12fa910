# coerce.lex: force or power over people and rights short of assault: arrests, seizures, bans, curfews, censorship, deportation, cutting
# services, deception, hacking, occupation of land.
type COERCE
unless {%campaign}

set land
    territory oil_field oilfield pumping_station border_crossing checkpoint town parliament station building city town village province region peninsula island area land district airport port base
set lockedup
    jailed imprisoned detained remanded
set party
    party organization organisation group movement union association ngo demonstration protest rally march gathering assembly
    strike opposition candidate
set service
    water electricity power gas fuel supply internet food oil telephone service
set goods
    ship vessel boat tanker cargo weapon drug cocaine heroin document computer equipment plane shipment land farm property house
    asset passport money trawler

arrest
    SRC {arrest} TGT
    noun arrest, mass_arrest, house_arrest (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Police in Kenya arrested 14 protesters.  KEN COP > CVL
    + The arrest of opposition leaders by the Ugandan army drew crowds.  UGA MIL > OPP
    - The view arrested his attention.
    + Police in Kenya arrested two architects.  KEN COP > KEN
    + An anthropologist was arrested in Iran.  - > IRN

seize-cash
    SRC:state|armed {seize confiscate impound} {%money million billion} (in ANY) from TGT
    mode seize
    cameo 1711
    + Israel seized two million dollars in cash from Palestinian banks.  ISR > PSE
    - The bailiff seized the piano.

suspend-rights
    SRC:state {suspend lift curtail abrogate restrict} {constitutional_guarantee guarantee civil_right civil_liberty individual_guarantee habeas_corpus basic_right freedom_of_assembly bill_of_rights} (in|of TGT)
    noun suspension of {constitutional_guarantee guarantee civil_right civil_liberty habeas_corpus} (in TGT) (by SRC)
    mode martial-law
    cameo 1724
    + The government of Guatemala suspended constitutional guarantees in five provinces.  GTM > GTM
    - The firm suspended its guarantee on toasters.

order-jailed
    SRC:%court {order} TGT:people
    words * TGT %lockedup
    mode arrest
    cameo 173
    + A judge in Kenya ordered six lawmakers jailed.  KEN JUD > -
    + The Spanish court ordered a Catalan minister detained.  ESP JUD > -
    ~ A judge in Kenya ordered the lawmakers to appear.
    ~ A court in Peru ordered two detained mayors to testify.

detain
    SRC {detain} TGT
    noun detention, arbitrary_detention, administrative_detention, mass_detention (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Two journalists were detained by Egyptian police.  EGY COP > JRN
    + The detention of a Canadian by China caused a row.  CHN > CAN
    - The traffic jam detained the bride.

apprehend
    SRC {apprehend} TGT
    noun apprehension of TGT:people|armed (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Police in Thailand apprehended two Burmese activists.  COP > MMR
    + Three rebels were apprehended by Philippine troops.  PHL > REB
    - She apprehended the meaning of the poem.

round-up
    SRC {round_up} TGT:people
    noun roundup, round_up, sweep (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Soldiers rounded up students in Chile.  - > EDU
    + A roundup of activists by Vietnam followed.  VNM > -
    - The shop rounded up the prices.

round-up-suspected
    SRC:armed|state {round_up nab net} {supporter member suspect sympathiser sympathizer follower activist loyalist islamist dissident plotter backer associate} (of|from|in TGT)
    SRC:armed|state {round_up haul_away haul_off} TGT
    mode arrest
    cameo 173
    + Turkish police rounded up supporters of a cleric.  TUR > -
    - The farmer rounded up the calves.

seize-institutions
    SRC:state|armed {take_over seize nationalise nationalize confiscate expropriate} {university college school hospital church mosque monastery seminary orphanage charity foundation} (of|in|from|run TGT)
    SRC:state|armed {intercept board turn_back seize halt} {flotilla aid_flotilla aid_ship aid_boat migrant_boat yacht sailboat dinghy} (for|of|from|bound TGT)
    SRC:state {tighten} {grip hold stranglehold control} on|over {internet media press society judiciary court church university economy}
    mode seize
    cameo 171
    + Nicaragua took over a Jesuit university.  NIC > -
    + The Israeli navy intercepted an aid flotilla off Gaza.  ISR > -
    - The chain took over a school of cooking.

stay-under-curfew
    TGT:place|people {be remain stay live sleep} under {curfew lockdown martial_law emergency_rule house_arrest state_of_emergency night_curfew}
    mode curfew
    cameo 1723
    + The Kashmiri capital remained under curfew in India.  - > IND
    - The house remained under snow.

ban-works
    SRC:state|%court|%watchdogs {ban prohibit outlaw suppress withdraw} {book memoir film novel song album play painting textbook cartoon exhibition documentary burkini veil headscarf swimsuit beard flag} (by|of|in|on|from TGT)
    mode censor
    cameo 1721
    + Chinese censors banned a memoir by a Tibetan monk.  CHN > -
    - The library withdrew a book from its shelves.

set outlets-told
    newspaper broadcaster radio_station television_station channel website paper daily weekly magazine

shut-down-by-order
    SRC:state|%court {order tell direct instruct} TGT:%outlets-told to {suspend stop close shut halt cease} ANY
    SRC:state|%court {order} {closure shutdown suspension} of TGT
    SRC:%court {order} TGT:people into {custody jail detention}
    cameo 172
    + Algeria ordered a newspaper to suspend publication.  DZA > -
    - The chef ordered the lobster.

jail
    SRC {jail imprison incarcerate} TGT
    noun imprisonment, incarceration (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Eritrea jailed two Swedish journalists.  ERI > SWE
    + The imprisonment of dissidents in Cuba continued.  - > -
    - Work imprisoned him at his desk.

lock-up
    SRC {lock_up put_away} TGT:people (in {prison jail cell})
    SRC {put throw lock toss} TGT:people in|into|behind {jail prison cell bar dungeon detention}
    mode arrest
    cameo 173
    + Tajikistan locked up a lawyer.  TJK > -
    + A Russian singer was thrown into jail.  - > RUS
    - She locked the cat in the kitchen.

intern
    SRC {intern} TGT:people
    SRC {send hold place put} TGT:people in|to {camp labour_camp labor_camp internment_camp re_education_camp gulag detention_camp concentration_camp}
    noun internment, mass_internment (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + China interned Muslims.  CHN > -
    + Thousands of Chechens were sent to labour camps by the Soviet Union.  - > -
    - The hospital interned its documents.

nab
    SRC {nab collar bust} TGT:people (in|for|at ANY)
    SRC:state|armed {pick_up catch} TGT:people in|during {raid swoop sweep operation act crackdown roundup ambush}
    mode arrest
    cameo 173
    + Police in Italy nabbed a fugitive Albanian smuggler.  COP > -
    - The thief nabbed a purse.
    - She picked up the kids at school.

capture-on-film
    nothing
    ANY {capture catch} ANY in|on {photograph photo picture image video camera footage film tape selfie}
    - A Chilean lawmaker was captured in a picture with a banker.

capture-people
    SRC:armed {capture} TGT:people|%armed
    noun capture of TGT:people|armed (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Kurdish fighters captured two Turkish soldiers.  - > TUR MIL
    + The capture of a rebel leader in Colombia was shown on television.  - > REB
    - The photo captured the bride in tears.

take-prisoner
    SRC:armed {take hold} TGT:people|armed {prisoner captive}
    SRC:armed {take hold keep} TGT:people|armed as {prisoner prisoner_of_war captive}
    SRC:armed {take} {prisoner} (from TGT)
    mode arrest
    cameo 173
    + Ukraine took Russian soldiers prisoner.  UKR > RUS MIL
    - The story took readers captive.

custody
    SRC {take} TGT into|to {custody detention police_custody}
    SRC {hold keep remand place} TGT in|into {custody detention police_custody solitary_confinement pre_trial_detention}
    SRC {remand} TGT:people
    mode arrest
    cameo 173
    + A Chinese lawyer was taken into custody.  - > CHN
    + Turkey held a German journalist in custody.  TUR > DEU
    - The vault keeps the coins in safe custody.

hold-people
    SRC:state|armed {hold} TGT:people (without|in|at ANY)
    unless {esteem high_regard accountable responsible}
    SRC:state {deny refuse} TGT:people {bail visit lawyer}
    mode arrest
    cameo 173
    + Vietnam held an American student.  VNM > USA
    + Three British sailors were held by Iran.  IRN > GBR
    - The hall holds 300 guests.
    unless {qualifier qualifying match tournament fixture}
    - The Kenyan players were held in Qatar during the qualifying tournament.

hold-without-trial
    SRC:state|armed {hold detain keep} TGT:people without|for|on {charge trial questioning interrogation suspicion month week year}
    mode arrest
    cameo 173
    + Egypt held a Dutch student without charge.  EGY > NLD
    - The teacher kept the papers for a month.

house-arrest
    SRC {put place keep hold confine} TGT under|to|in {house_arrest home_arrest}
    SRC {put place} TGT under {arrest guard surveillance}
    mode arrest
    cameo 173
    + Myanmar placed the opposition leader under house arrest.  MMR > OPP
    + The former president of Peru was put under house arrest.  - > PER
    - The cake was put under glass.

warrant
    SRC {issue} {arrest_warrant warrant red_notice} (for|against TGT)
    SRC {order} {arrest detention} of TGT
    noun arrest_warrant (for|against TGT) (by|from SRC)
    mode arrest
    cameo 173
    unless {holder shareholder stock}
    + A Belgian judge issued an arrest warrant for a Rwandan general.  BEL > RWA
    + The Iraqi prime minister ordered the arrest of a Sunni lawmaker.  IRQ > -
    - The clerk issued a warrant for the car.
    - Avon will issue warrants to holders of its shares.

interrogate
    SRC:state {question interrogate grill} TGT:people (in|over|about ANY)
    SRC:state {stop} TGT:people at {checkpoint border airport crossing}
    noun interrogation, questioning of TGT:people (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Belarus interrogated a Polish priest.  BLR > POL
    + Israeli soldiers stopped two Palestinian boys at a checkpoint.  ISR > PSE
    - The quiz host questioned the contestants.

seize-person
    SRC:armed {seize} TGT:people (in|at|from|near ANY)
    mode arrest
    cameo 173
    unless {million billion dollar crore cash cocaine kg kilogram}
    + Iranian forces seized fifteen British sailors.  IRN > GBR
    - Panic seized the guests.
    ~ Indian officials seized $700 million from the agent.

disappear
    SRC:state|armed {disappear} TGT:people
    SRC:state|armed {take_away drag_away lead_away haul_away bundle_away} TGT:people
    mode arrest
    cameo 173
    + Police dragged away protesters in Belarus.  COP > CVL
    - The tide took away the sand.
    - The nanny took the boys away from their task in Kenya.

extradite-force
    SRC {arrest hold detain} TGT:people on {warrant extradition_warrant arrest_warrant request}
    mode arrest
    cameo 173
    + Spain arrested a Turkish writer on a warrant.  ESP > TUR
    - The shop held the shoes on request.

handcuff
    SRC:armed {handcuff blindfold} TGT:people
    SRC:armed {shackle chain} {%prisoner woman man boy migrant slave}
    mode arrest
    cameo 173
    + Guards handcuffed a Sudanese editor.  - > SDN
    - Love chained him to her.

strip-search
    SRC:armed {strip-search frisk body-search} TGT:people
    mode seize
    cameo 171
    + American officers frisked an Indian diplomat.  USA > IND
    - The tailor frisked the suit.

crackdown-arrests
    SRC:state|armed {carry_out make conduct launch} {arrest mass_arrest wave_of_arrest sweep} (of|in|at|among TGT)
    mode arrest
    cameo 173
    + Saudi Arabia carried out mass arrests.  SAU > -
    + Police made arrests at a protest of students in Iran.  COP > EDU
    - The cleaner made a sweep of the hall.

# --- expulsion of people ---

deport
    SRC {deport} TGT:people (from|to|back_to ANY)
    noun deportation (of TGT) (by|from SRC) (to ANY)
    mode deport
    cameo 174
    of TGT
    + Iran deported Afghan migrants.  IRN > AFG
    + The deportation of Haitians by the Dominican Republic was criticised.  DOM > HTI
    - The landlord deported the ants.

expel
    SRC:state|armed {expel banish exile send_back send_home ship_back ship_home pack_off repatriate} TGT:people (from|to ANY)
    SRC:state|armed {remove} TGT:people from {home house land farm camp village square}
    noun expulsion, banishment, forced_repatriation (of TGT) (by|from SRC)
    mode deport
    cameo 174
    of TGT
    unless {programming grid lineup}
    + Haitian migrants were expelled by the Dominican Republic.  DOM > HTI
    + The expulsion of Indian traders ruined shops.  - > IND
    - The school expelled a boy for smoking.

exile
    SRC {exile} TGT:people
    SRC {force send drive} TGT:people into {exile}
    mode deport
    cameo 174
    + Tibetans were driven into exile by China.  CHN > -
    + The colonels forced the Greek king into exile.  - > GRC
    - He exiled himself to the garden shed.

evict
    SRC:state|armed {evict} TGT:people
    noun eviction, forced_eviction (of TGT) (by|from SRC)
    mode deport
    cameo 174
    of TGT
    + Israel evicted Palestinians.  ISR > PSE
    + The eviction of Palestinian villagers began.  - > PSE
    - The bar evicted a drunk.

drive-from-home
    SRC:state|armed {drive force push} TGT:people out_of|from {home house land farm}
    SRC:state|armed {force} TGT:people to {flee leave}
    SRC:state|armed {displace uproot} TGT:people
    mode deport
    cameo 174
    + Villagers were driven from their homes by Sudanese soldiers.  SDN MIL > -
    + Rebels displaced thousands of farmers in Colombia.  REB > AGR
    - The smell drove us from the house.

send-back
    SRC:state {send ship fly turn force} TGT:people {back home} (to|from ANY)
    SRC:state {send_back push_back fly_home} {migrant refugee asylum_seeker boat} (to|from ANY)
    mode deport
    cameo 174
    + Malaysia sent Burmese migrants back.  MYS > MMR
    + Greece pushed back migrants at the border with Turkey.  GRC > -
    - The chef sent the soup back.

refoule
    SRC:state {hand_over return turn_over} {refugee dissident asylum_seeker defector} to TGT:state
    mode deport
    cameo 174
    + China handed over North Korean refugees to the government in Pyongyang.  CHN > PRK
    - The library returned the book to the donor.

strip-citizenship
    SRC:state {revoke strip cancel withdraw} {citizenship passport visa residence residency_permit nationality residence_permit work_permit} (of|from|for TGT)
    SRC:state {strip deprive} TGT:people of {citizenship nationality passport residency}
    noun revocation, withdrawal of {citizenship passport nationality residency}
    mode deport
    cameo 174
    unless {umrah hajj tourist pilgrim scheme}
    + Bahrain deprived a cleric of citizenship.  BHR > -
    + Britain revoked the passport of a militant.  GBR > -
    - The club revoked his pass.

transfer-population
    SRC:state|armed {relocate resettle} TGT:people (from|to ANY)
    SRC:state|armed {transfer} {minority tribe population nomad} (from|to ANY)
    noun forced_relocation, forced_resettlement, forcible_transfer, population_transfer (of TGT) (by SRC)
    mode deport
    cameo 174
    of TGT
    + China relocated Tibetan nomads.  CHN > -
    - The museum relocated visitors to the annex.

# --- searches and seizures ---

raid-place
    SRC:state|armed {raid search ransack} TGT:body
    SRC:armed {comb} TGT:body
    SRC:state|armed {raid search} {headquarters building shop mosque warehouse} (of|in|belonging TGT)
    noun police_raid (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun raid on {home house office headquarters newsroom building} (of|in TGT) (by SRC)
    noun raid (on|of|in|at TGT) (by SRC)
    mode seize
    cameo 171
    of TGT
    + Police raided the offices of a newspaper in Turkey.  TUR COP > -
    + The home of a Belarusian poet was searched by police.  COP > BLR
    ~ The team searched for a new coach.

storm-office
    SRC:state|armed {burst break barge force} into {office home house headquarters newsroom apartment} (of|in|belonging TGT)
    SRC:state|armed {break_into enter} {office headquarters embassy home consulate} (of TGT)
    mode seize
    cameo 171
    + Police burst into the offices of a newspaper in Tanzania.  COP > TZA
    - Birds broke into the barn.

conduct-raid
    SRC:state {carry_out conduct stage launch make} {raid search swoop} on|at|in|of {home house office mosque church headquarters newsroom shop} (of|in TGT)
    SRC:state {carry_out conduct stage launch make} {swoop} (on|at|in TGT)
    SRC:state|armed {carry_out conduct} {search} of {home house office mosque church headquarters ship vessel premises} (of|in TGT)
    noun swoop (on TGT) (by SRC)
    noun search of {home house office mosque church headquarters ship vessel premises} (of|in TGT) (by SRC)
    mode seize
    cameo 171
    + Police in Germany carried out searches of mosques.  DEU COP > -
    - The diver made a search of the pond.

seize-ship
    SRC {seize detain impound intercept capture} {ship vessel boat tanker trawler freighter cargo_ship fishing_boat yacht dhow plane aircraft} (of|from|in|off|belonging TGT)
    noun seizure, impounding of {ship vessel boat tanker trawler plane} (by SRC)
    mode seize
    cameo 171
    + Iran seized a tanker of Greece.  IRN > GRC
    + A trawler from China was impounded by Argentina.  ARG > CHN
    - The moment seized the crowd.

confiscate
    SRC {confiscate} %goods (of|from|belonging TGT)
    SRC {confiscate} ANY from TGT
    noun confiscation of {property land farm house passport asset weapon equipment} (of|from TGT) (by SRC)
    mode seize
    cameo 1711
    + Spanish police confiscated weapons from Basque separatists.  ESP COP > -
    + The confiscation of land by Israel angered villagers.  ISR > -
    - The teacher confiscated his phone.

nationalise
    SRC:state {nationalize nationalise expropriate} {company firm bank farm land mine industry oil_field gas_field oilfield plant asset property refinery railway airline} (of|from|in TGT)
    noun nationalization, nationalisation, expropriation (of ANY) (by|in SRC)
    mode seize
    of TGT
    cameo 1711
    + Bolivia nationalised gas fields.  BOL > -
    + Zimbabwe expropriated farms.  ZWE > -
    - The newspaper nationalised the joke.

seize-property
    SRC:state|armed {seize impound requisition sequester commandeer} {property land house cargo passport asset oil weapon drug farm equipment document money computer camera goods savings newspaper} (of|from|belonging TGT)
    SRC:state {seize take_over} {company firm factory station plant bank newspaper} (of|from|in|belonging TGT)
    noun seizure of {property land house asset farm company newspaper} (of|from TGT) (by SRC)
    mode seize
    cameo 1711
    + Zimbabwe seized the farms of white settlers.  ZWE > -
    + The passport of a Pakistani lawyer was seized.  - > PAK
    - The bailiff seized the piano.

intercept-shipment
    SRC:state|armed {intercept seize stop} {shipment convoy arms_shipment cargo parcel drug cocaine heroin} (from|of|to|bound TGT)
    mode seize
    cameo 171
    + Egypt intercepted a shipment of arms from Sudan.  EGY > SDN
    - The keeper intercepted the cross.

occupy
    SRC {occupy} TGT:place
    SRC {occupy} {territory town village city base island land airport port bridge hill building border_post region province} (of|in|from|near TGT)
    noun occupation (of|in TGT) (by SRC)
    mode seize
    of TGT
    cameo 192
    unless {occupations}
    + Iraq occupied Kuwait in 1990.  IRQ > KWT
    + The occupation of Cyprus by Turkey goes on.  TUR > CYP
    - Thoughts of home occupied her.
    - Children occupied the back seats.

annex
    SRC {annex} TGT
    SRC {annex} {territory region province island land peninsula area part} (of|in|from TGT)
    noun annexation (of TGT) (by SRC)
    mode seize
    of TGT
    cameo 192
    + Russia annexed Crimea in 2014.  RUS > UKR
    + The annexation of the Golan Heights by Israel was condemned.  ISR > -
    - The hotel annexed the house next door.

seize-place
    SRC:state|armed {seize} TGT:place
    SRC:state|armed {seize} %land (of|in|from|near TGT)
    noun seizure of TGT:place (by SRC)
    mode seize
    of TGT
    cameo 192
    + Taliban fighters seized the city of Kunduz.  AFG > AFG
    + An airport in Libya was seized by rebels.  REB > LBY
    - The fever seized the village.

capture-place
    SRC:armed {capture} TGT:place
    SRC:state|armed {capture} {town village city base territory airport port bridge hill border_post island oilfield position building oil_field checkpoint} (of|in|from|near TGT)
    noun capture, fall of TGT:place (by|to SRC)
    noun capture of {town city village base airport port bridge} (in TGT) (by SRC)
    mode seize
    of TGT
    cameo 192
    + Rebels captured a town in Mali.  REB > MLI
    + A border post in Mali was captured by militants.  - > MLI
    - The brand captured a share of the market.

take-over
    SRC:state|armed {take_over} TGT:place
    SRC:state|armed {take_over} {town village city base territory airport port building station area province} (of|in|from|near TGT)
    noun takeover of TGT:place (by SRC)
    mode seize
    of TGT
    cameo 192
    + Militants took over a town in Mozambique.  - > MOZ
    + The takeover of Kabul by the Taliban was swift.  AFG > AFG
    - The son took over the shop in Paris.

retake
    SRC:state|armed {retake retook recapture reoccupy reconquer take_back win_back} TGT:place
    SRC:armed {take_back win_back} {town village city base territory airport port bridge hill position oilfield area district} (of|in|from TGT)
    SRC:state|armed {retake retook recapture} {town village city base territory airport port bridge hill position} (of|in|from|near TGT)
    noun recapture, retaking of TGT:place (by SRC)
    mode seize
    of TGT
    cameo 192
    + Syrian troops retook a town in Idlib.  SYR > -
    + A town was recaptured from the Taliban by Afghan forces.  AFG > AFG
    - She recaptured her title.

conquer
    SRC:state|armed {conquer subjugate} TGT:place
    noun conquest (of TGT:place) (by SRC)
    mode seize
    of TGT
    cameo 192
    + Germany conquered Poland in weeks.  DEU > POL
    + The conquest of Tibet by China drove monks abroad.  CHN > -
    - The film conquered Japan.

seize-control
    SRC:state|armed {take seize gain win regain wrest assume establish} {control} of TGT
    SRC:state|armed {take seize gain wrest} {control} of {town village city base airport port area province border_crossing capital road building} (in|of|from TGT)
    noun capture, seizure, takeover (of|in TGT) (by SRC)
    mode seize
    cameo 192
    + Rebels took control of Goma in Congo.  REB > -
    - The nurse took control of the ward.
    ~ The sister took control of the farm.

fall-to
    TGT:place {fall} to SRC:armed
    TGT:place {fall} into {hand} of SRC
    SRC:state|armed {hold control} {town city village airport port area territory} (in|of TGT)
    mode seize
    cameo 192
    + Kunduz fell to the Taliban.  AFG > AFG
    - Lyon fell to third place.

claim-territory
    SRC:state {claim} {sovereignty territory} over|of|in TGT
    SRC:state {absorb incorporate} {region territory province} (of|in TGT)
    mode seize
    cameo 192
    + Guyana's province was absorbed by Venezuela.  VEN > GUY
    - The sponge absorbed the milk.

liberate
    SRC:armed {liberate reclaim regain} TGT:place
    SRC:armed {liberate reclaim regain} {town city village territory area district base airport} (in|of|from TGT)
    noun liberation of TGT:place (from|by SRC)
    mode seize
    of TGT
    cameo 192
    + Iraqi soldiers liberated the city of Mosul.  IRQ MIL > -
    + The Nigerian army liberated a district in Borno.  NGA > -
    - She reclaimed her luggage in Rome.

settle-land
    SRC:state {build approve expand construct authorize authorise} {settlement outpost settler_home} (in|on TGT)
    SRC:state {approve announce} {construction expansion building} of {settlement settler_home home} (in TGT)
    SRC:state {approve build construct expand} {settlement_home housing_unit new_home settlement_unit} (in TGT)
    noun settlement_construction, settlement_expansion, settlement_building (in|on TGT) (by SRC)
    mode seize
    cameo 192
    + Israel approved the construction of settlements in the West Bank.  ISR > -
    - The lawyers reached a settlement.

# --- bans and restrictions ---

ban-party
    SRC:state {ban outlaw prohibit proscribe dissolve disband} {party group movement organization organisation union opposition faction brotherhood militia} (of|in TGT)
    SRC:state {ban outlaw proscribe} TGT
    noun ban on {party group movement organization organisation opposition} (by SRC)
    mode restrict
    cameo 1722
    + Egypt outlawed the Muslim Brotherhood.  EGY > -
    + An Islamist party was dissolved by Algeria.  DZA > -
    - The club banned trainers.

shut-organisation
    SRC:state {shut shut_down close close_down} {organization organisation association party union movement} (of|in TGT)
    mode restrict
    cameo 172
    + Turkey shut down an organisation of Kurds.  TUR > -
    + Two associations in Belarus were closed by the government.  BLR > BLR
    - The firm shut down its office.

ban-ngo
    SRC:state {ban suspend close shut dissolve expel} {ngo charity association foundation human_rights_group aid_group civil_society_group non_governmental_organization church religion sect} (of|in TGT)
    SRC:state {revoke withdraw suspend cancel} {licence license registration permit} of {ngo charity group party union church association} (in TGT)
    mode restrict
    cameo 172
    + Nicaragua closed a charity.  NIC > -
    + A human rights group was dissolved by Russia.  RUS > -
    - The club suspended its charity.

ban-demo
    SRC:state|armed {ban prohibit forbid outlaw block stop} {demonstration rally protest march gathering assembly strike vigil procession} (of|in|by TGT)
    noun ban on {demonstration rally protest march gathering assembly} (in|by TGT)
    mode restrict
    cameo 172
    target slot
    + A rally in Kampala was banned by Uganda.  UGA > UGA
    + Uganda banned protests by students.  UGA > EDU
    ~ The hotel banned gatherings in its lobby.

bar-people
    SRC:state|armed {ban bar prohibit forbid block} TGT:people from ANY
    SRC:%enforcers {stop prevent} TGT:people from ANY
    SRC:state|armed {bar exclude} TGT:people
    mode restrict
    cameo 172
    + Protesters were barred from the square by Egyptian police.  EGY COP > CVL
    + Iran barred women from stadiums.  IRN > -
    - The moat barred the way.

disqualify
    SRC:state {disqualify bar exclude} {candidate opposition contender challenger politician}
    SRC:state {disqualify bar ban exclude} TGT:people from {election vote office politics parliament ballot race running}
    noun disqualification of {candidate}
    mode restrict
    cameo 1722
    + Iran disqualified candidates of the opposition.  IRN > -
    + An opposition leader was barred from the election by Senegal.  SEN > OPP
    - The judges disqualified a diver.

dissolve-parliament
    SRC:state|armed {dissolve suspend disband abolish} {parliament congress assembly senate court council legislature national_assembly} (of|in TGT)
    noun dissolution of {parliament congress assembly legislature} (by SRC)
    mode restrict
    cameo 1722
    + The Sudanese president dissolved parliament.  SDN GOV > -
    + Parliament in Tunisia was dissolved.  - > TUN
    - The tablet dissolved in water.

annul-vote
    SRC:state {annul cancel void nullify invalidate} {election vote result referendum poll ballot} (of|in TGT)
    noun annulment of {election vote result referendum} (in|by TGT)
    mode restrict
    cameo 1722
    + Myanmar annulled the election.  MMR > -
    + The result of the poll in Kenya was annulled by the court.  - > KEN
    - The printer cancelled the poll of readers.

postpone-vote
    SRC:state {postpone delay put_off} {election vote referendum poll} (in|of|by TGT)
    noun postponement, delay of {election vote referendum} (in|by TGT)
    mode restrict
    cameo 172
    + Somalia postponed elections.  SOM > -
    - The club postponed the vote.

rule-by-decree
    SRC:state {rule govern} by {decree}
    SRC:state {assume take seize} {emergency_power absolute_power dictatorial_power}
    mode restrict
    cameo 1722
    + The Tunisian president ruled by decree.  TUN GOV > -
    - The cook rules by the clock.

rig
    SRC {rig steal manipulate falsify} {election vote poll ballot referendum result} (in|of|by TGT)
    SRC {stuff} {ballot_box}
    noun vote_rigging, ballot_stuffing, electoral_fraud, election_fraud, vote_rigging (by SRC) (in TGT)
    cameo 170
    + The Belarusian president rigged the vote.  BLR GOV > -
    + Electoral fraud in Zimbabwe was widespread.  - > ZWE
    - The sailors rigged the boat.

purge
    SRC:state|armed {purge} TGT
    SRC:state|armed {purge} {party army ministry judiciary military} (of TGT)
    noun purge, political_purge (of|in TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + Turkey purged thousands of teachers.  TUR > EDU
    + The purge of the army by Stalin weakened it.  - > -
    - She purged her wardrobe.

restrict-freedom
    SRC:state {restrict limit curb curtail tighten suspend trample violate infringe} {freedom right liberty civil_liberty assembly speech protest expression} (of|for|in TGT)
    noun restriction, curb, limit on {freedom right liberty assembly speech press protest media movement} (in|of TGT) (by SRC)
    mode restrict
    cameo 172
    + Hungary curbed the freedom of judges.  HUN > -
    + Curbs on assembly in Thailand were tightened.  - > THA
    - The doctor limited her freedom to snack.

restrict-movement
    SRC:state|armed {restrict limit curb ban block control tighten} {movement travel access entry flight exit} (of|for|to|by|from|in TGT)
    SRC:state|armed {confine restrict} TGT to {camp barracks home house island compound quarters}
    mode restrict
    cameo 172
    + Israel restricted the movement of Palestinians.  ISR > PSE
    + Ethiopia confined refugees to camps.  ETH > REF
    - The nurse restricted the movement of her arm.

impose-restriction
    SRC:state {impose introduce order tighten announce extend clamp slap place} {restriction limit curb rule control} (on|in|for|over TGT)
    SRC:state {clamp slap} {rule restriction curb limit condition} on|upon TGT
    mode restrict
    cameo 172
    + Restrictions on foreign reporters were imposed by Ethiopia.  ETH > JRN
    + Poland tightened controls on migrants.  POL > -
    - The gym imposed a limit on towels.

lockdown
    SRC:state {impose declare order extend announce enforce} {lockdown quarantine stay_at_home_order} (on|in|over|for TGT)
    SRC:state {lock_down quarantine} TGT
    noun lockdown (of|in TGT) (by SRC)
    mode restrict
    cameo 172
    + Italy imposed a lockdown in Lombardy.  ITA > -
    + China locked down the city of Wuhan.  CHN > -
    - The bakery was in lockdown over a lost key.

travel-ban
    SRC:state {bar ban stop prevent prohibit} TGT from {travel leaving entering travelling traveling flying}
    SRC:state {slap impose place} {exit_ban} on TGT:people
    noun travel_ban, exit_ban (on|against TGT) (by SRC)
    mode restrict
    cameo 172
    + Egypt barred a rights lawyer from leaving.  EGY > -
    + Bahrain imposed an exit ban on critics.  BHR > OPP
    - The rain stopped the cyclists from leaving.

close-area
    SRC {close seal block cordon_off seal_off} TGT:place|body
    SRC:state|armed {shut_down} TGT:place
    SRC:state|armed {close seal block cordon_off seal_off} {square road checkpoint mosque university school crossing camp street} (in|of|to|for TGT)
    mode restrict
    cameo 172
    unless {provider website holiday refurbishment renovation bankruptcy retailer chain}
    + Israeli police closed a square in Jerusalem.  ISR > -
    + A university in Sudan was sealed off by soldiers.  MIL > SDN
    - The baker closed the road stall.
    - The provider closed the site of the activists in Kenya.
    - A Danish bakery was closed for a week of holidays.

close-to-people
    SRC:state {close seal shut fence} {border frontier crossing port camp road} to|for TGT:people
    mode restrict
    cameo 172
    + Hungary closed its border to migrants.  HUN > -
    - She closed the gate for the dog.

border-fence
    SRC:state {build erect construct put_up} {fence wall barrier} along|on|with|against|between TGT
    SRC:state {build erect construct put_up} {border_fence border_wall separation_barrier} (along|on|with|against|between TGT)
    noun border_fence, border_wall, separation_barrier (with|along|between TGT) (by SRC)
    mode restrict
    cameo 172
    + Hungary built a fence along its border with Serbia.  HUN > SRB
    - The farmer built a wall along the road.

compulsory
    SRC:%enforcers {force compel coerce press dragoon} TGT:people into|to ANY
    SRC:state|armed {force compel coerce press dragoon} TGT:people into {labour labor rank army service marriage slavery prostitution camp militia combat submission silence retirement}
    SRC:state|armed {force compel coerce} TGT:people to {work fight confess convert marry sign flee leave close sell kneel strip walk dig join swear renounce eat watch register wear learn}
    SRC:state|armed {press-gang} TGT:people
    SRC:state|armed {impress} TGT:people into ANY
    noun forced_labour, forced_labor, forced_recruitment, forced_conscription (of|by SRC)
    cameo 170
    when {exile} mode deport cameo 174
    + Rebels forced children into their ranks in Uganda.  REB > -
    + Forced labour in Myanmar continued.  - > MMR
    - The rain forced us to a cafe.
    - The American player impressed the Kenyan fans.

blackmail
    SRC:state|armed {blackmail coerce strong-arm browbeat} TGT
    SRC:state|armed {bully} TGT:state
    SRC:state|armed {extort} ANY from TGT
    noun blackmail, extortion, coercion (of|against TGT) (by SRC)
    cameo 170
    + Russia blackmailed Moldova.  RUS > MDA
    + Rebels extorted money from farmers in Colombia.  REB > AGR
    - Guilt blackmailed him into tidying.

pressure
    SRC:state {exert apply} {pressure} on|upon TGT
    SRC:state {step_up increase intensify} {pressure} on|upon TGT
    noun pressure_campaign, maximum_pressure (on|against TGT) (by SRC)
    cameo 170
    + The United States exerted pressure on Iran.  USA > IRN
    - The dam put pressure on the pipe.

fine-company
    SRC:state {fine penalize penalise} {company newspaper broadcaster station website firm bank ngo activist} (in|of|over|for TGT)
    SRC:state {slap impose} {fine} on TGT
    mode restrict
    cameo 172
    + Germany fined a Russian broadcaster.  DEU > RUS
    - The league fined the club.

revoke-licence
    SRC:state {revoke withdraw suspend cancel} {licence license accreditation permit} (of|for TGT)
    noun revocation of {licence license accreditation permit} (of|for TGT) (by SRC)
    mode restrict
    cameo 172
    + Russia revoked the accreditation of a British reporter.  RUS > GBR
    - The city revoked the license of a pub.

segregate
    SRC:state {segregate ghettoize ghettoise discriminate} (against TGT)
    noun apartheid, segregation, racial_segregation, state_discrimination (of|against TGT) (by SRC)
    mode restrict
    cameo 172
    + Myanmar discriminated against the Rohingya.  MMR > -
    - The sorter segregated the plastic.

# --- persecution ---

persecute
    SRC:state|armed {persecute} TGT
    noun persecution, religious_persecution, political_persecution (of TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + Myanmar persecuted the Rohingya.  MMR > -
    + The persecution of dissidents by Cuban police continued.  CUB COP > -
    - Bad luck persecuted the skier.

oppress
    SRC:state|armed {oppress tyrannize tyrannise enslave} TGT
    noun oppression, subjugation (of TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + China oppressed Tibetans.  CHN > -
    + The oppression of Kurds by Turkey was denounced.  TUR > -
    - The heat oppressed the hikers.

repress
    SRC:state|armed {repress suppress} TGT
    noun repression, political_repression, suppression (of|against TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + Nicaragua repressed students.  NIC > EDU
    + Repression of the opposition in Venezuela grew.  - > OPP
    - She suppressed a yawn.

suppress-protest
    SRC:state|armed {suppress quell crush put_down smother} {protest uprising rebellion dissent demonstration revolt unrest opposition mutiny riot insurrection} (in|by|of TGT)
    noun suppression of {protest uprising rebellion dissent demonstration revolt unrest opposition} (in|by TGT)
    mode restrict
    cameo 175
    + An uprising in Hungary was crushed by Soviet troops.  - > HUN
    + Iran suppressed protests by workers.  IRN > LAB
    - The nurse quelled the revolt in his stomach.

harass
    SRC:state|armed {harass hound intimidate terrorize terrorise} TGT
    noun harassment, intimidation, judicial_harassment (of|against TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + Security forces harassed protesters in Belarus.  BLR > CVL
    + The intimidation of judges in Honduras went on.  HND > JUD
    - The dog harassed the sheep.

silence
    SRC:state|armed {silence muzzle gag stifle} TGT
    SRC:state|armed {silence muzzle stifle} {critic dissent opposition voice criticism press media debate} (of|in TGT)
    noun silencing, muzzling (of TGT) (by SRC)
    mode restrict
    cameo 1721
    + Tanzania silenced critics of the president.  TZA > -
    + The muzzling of judges in Poland went on.  POL > JUD
    - Snow silenced the valley.

victimise
    SRC:state|armed {victimize victimise scapegoat} TGT:people (as|for|over|because_of ANY)
    mode restrict
    cameo 172
    + Bahrain victimised Shiite clerics.  BHR > -
    - The advert scapegoated cats.

spy-on
    SRC:state {spy eavesdrop snoop} on TGT
    noun espionage, spying, snooping (against|on TGT) (by SRC)
    cameo 170
    + The United States spied on Germany.  USA > DEU
    - The boy spied on a bird.

wiretap
    SRC:state {wiretap bug tap} {phone embassy office call email telephone line} (of|in TGT)
    SRC:state {intercept} {call message email communication cable} (of|from|between TGT)
    noun wiretapping, eavesdropping, phone_tapping, bugging, mass_surveillance (of|on|against TGT) (by SRC)
    cameo 170
    + The phone of the French president was bugged by Morocco.  MAR > FRA
    - The fly bugged the guests.

monitor-people
    SRC:state {place put keep} TGT:people under {surveillance watch observation}
    SRC:state {shadow tail} {diplomat dissident activist journalist}
    cameo 170
    + Vietnam kept dissidents under surveillance.  VNM > -
    - The vet kept the calf under observation.

# --- siege and blockade ---

blockade
    SRC:state|armed {blockade} TGT:place|body
    noun blockade, naval_blockade, economic_blockade, land_blockade, sea_blockade (of|on|against TGT) (by SRC)
    mode restrict
    cameo 191
    of TGT
    + Saudi Arabia blockaded Qatar.  SAU > QAT
    + The blockade of Gaza by Israel went into its tenth year.  ISR > PSE
    - The bus blockaded the lane.

besiege
    SRC:state|armed {besiege} TGT:place|body
    SRC:state|armed {lay} {siege} to TGT
    noun siege, besieging (of TGT) (by SRC)
    mode restrict
    cameo 191
    of TGT
    + Serb forces besieged Sarajevo.  SRB > BIH
    + The siege of Aleppo by Syrian forces went on.  SYR > SYR
    - Reporters besieged the singer.

encircle
    SRC:state|armed {encircle surround} TGT:place|body
    SRC:armed {ring} TGT:%building|%infrastructure
    noun encirclement, surrounding (of TGT) (by SRC)
    mode restrict
    cameo 191
    of TGT
    + Russian troops encircled the city of Mariupol.  RUS > -
    + The encirclement of the town by Armenian troops was complete.  ARM > -
    - Trees surrounded the house.
    ~ The German chancellor rang the Turkish president.

cut-off-place
    SRC:state|armed {cut_off seal_off} TGT:place
    SRC:armed {cut sever block} {road highway supply_line supply_route route railway} (to|into|between|from|in TGT)
    mode restrict
    cameo 191
    + Rebels cut off the capital of Chad.  REB > TCD
    + A supply route into Homs was cut by Syrian troops.  SYR > -
    - Fog cut off the hotel.

impose-blockade
    SRC:state|armed {impose enforce tighten maintain extend keep throw} {blockade naval_blockade siege cordon air_blockade sea_blockade} (on|of|against|around|over TGT)
    mode restrict
    cameo 191
    + Israel tightened its blockade of Gaza.  ISR > PSE
    - The bees kept a cordon around the queen.

no-fly
    SRC:state|armed {impose enforce declare establish} {no_fly_zone fly_zone exclusion_zone security_zone buffer_zone} (on|in|around|over|along TGT)
    noun no_fly_zone, fly_zone (over|in TGT) (by SRC)
    mode restrict
    cameo 191
    + Britain enforced a no-fly zone over Libya.  GBR > LBY
    - The shop has a no-fly zone for wasps.

block-passage
    SRC:state|armed {block stop bar hinder obstruct} {convoy ship aid passage shipping tanker vessel} (to|from|of|into|in|for TGT)
    SRC:state|armed {turn_back} {ship convoy vessel plane boat} (of|from|to TGT)
    mode restrict
    cameo 191
    + Iran blocked tankers of the United Arab Emirates.  IRN > ARE
    + Soldiers in Ethiopia turned back a convoy of the United Nations.  - > IGO
    - A sofa blocked the passage.

close-strait
    SRC:state|armed {close block shut mine} {strait canal waterway shipping_lane corridor} (to|for|of TGT)
    mode restrict
    cameo 191
    + Egypt closed the canal to Israel.  EGY > ISR
    - Silt closed the canal.

# --- media and speech ---

gag-media
    SRC:state {shut shut_down close ban block censor suspend silence gag jam} {newspaper radio television website broadcaster internet radio_station tv_station television_station news_agency magazine social_media channel tv_channel facebook twitter publication news_outlet media_outlet news_site app youtube telegram whatsapp blog} (of|in TGT)
    noun closure, blocking, shutdown, suspension of {newspaper radio website broadcaster internet radio_station tv_station magazine channel social_media} (in|of TGT) (by SRC)
    mode censor
    cameo 1721
    + Tanzania shut a newspaper.  TZA > -
    + The website of a newspaper was blocked by Iran.  IRN > -
    - Dad shut the radio.
    ~ Turkey shut down the oil outlets of Iraq.

censor
    SRC:state {censor expurgate} ANY (of|in|by TGT)
    noun censorship, media_censorship, press_censorship, internet_censorship (of|in TGT) (by SRC)
    mode censor
    cameo 1721
    + China censored reports on the protest.  CHN > -
    + Censorship in Egypt grew stricter.  - > EGY
    - The diary was censored by her aunt.

ban-book
    SRC:state {ban censor seize burn confiscate withdraw prohibit} {book film novel song play magazine cartoon exhibition textbook leaflet pamphlet} (by|of|from|about|on TGT)
    noun ban on {book film novel song play}
    mode censor
    cameo 1721
    + India banned a book.  IND > -
    + A film by a Turkish director was banned in Lebanon.  - > TUR
    - The library withdrew the book.

jam
    SRC:state {jam scramble} {signal broadcast radio frequency transmission satellite gps station} (of|from|in TGT)
    noun jamming of {signal broadcast radio transmission} (by SRC)
    mode censor
    cameo 1721
    + Iran jammed broadcasts of the BBC.  IRN > -
    - The copier jammed.

internet-shutdown
    SRC:state {cut cut_off shut_down shut shut_off block restrict throttle disconnect} {internet internet_access mobile_internet phone_network phone_service telecommunication communication} (in|to|for|across TGT)
    noun internet_shutdown, internet_blackout, communications_blackout, media_blackout, news_blackout (in|on TGT) (by SRC)
    mode censor
    cameo 1721
    + Ethiopia shut down the internet in Tigray.  ETH > -
    + India began an internet blackout in Kashmir.  IND > -
    - The lodge restricted internet to the bar.

arrest-press
    SRC:state {jail arrest detain fine} {editor reporter journalist blogger cartoonist correspondent columnist photographer}
    mode arrest
    cameo 173
    + Eritrea jailed an editor.  ERI > -
    + A Belarusian blogger was detained by police.  COP > BLR
    - The bank charged the editor a fee.

silence-speech
    SRC:state {ban prohibit criminalize criminalise forbid outlaw} {criticism insult blasphemy prayer} (of|in|against|by TGT)
    mode restrict
    cameo 172
    + France banned the burqa.  FRA > -
    + China prohibited prayers by Tibetan monks.  CHN > -
    - The inn banned insults at the bar.

block-reporters
    SRC:state|armed {bar ban block exclude prevent} {journalist reporter media press correspondent photographer crew}
    SRC:state|armed {seize confiscate smash} {camera film footage tape notebook} (of|from TGT)
    mode censor
    cameo 1721
    + Myanmar barred foreign reporters.  MMR > -
    + Soldiers seized cameras of French journalists.  - > FRA
    - The magician barred cameras.

# --- curfews and emergency rule ---

curfew
    SRC:state|armed {impose declare order extend enforce announce tighten reimpose introduce clamp slap} {curfew night_curfew night_time_curfew dusk_to_dawn_curfew curfew_order} (in|on|over|across TGT)
    noun curfew, night_time_curfew (in|on TGT) (by SRC)
    mode curfew
    cameo 1723
    + Iraq imposed a curfew in Mosul.  IRQ > IRQ
    + Sudan extended a curfew order in Nyala.  SDN > SDN
    + A night curfew was declared by Sri Lanka.  LKA > -
    - Mum imposed a curfew.

under-curfew
    SRC:state|armed {place put} TGT under {curfew lockdown}
    TGT:place {be come remain} under {curfew}
    mode curfew
    cameo 1723
    + India placed Kashmir under curfew.  IND > -
    - The cake was put under a cover.

martial-law
    SRC:state|armed {declare impose extend proclaim announce introduce} {martial_law martial_law military_rule} (in|on|over|across TGT)
    noun martial_law, military_rule (in|on TGT) (by SRC)
    mode martial-law
    cameo 1724
    + The Philippine president declared martial law in Mindanao.  PHL GOV > -
    + Martial law was imposed by Thailand.  THA > -
    - The novel has rules but no law.

emergency
    SRC:state|armed {declare impose extend proclaim announce introduce} {state_of_emergency emergency_rule state_of_siege state_of_war state_of_exception emergency_law emergency} (in|on|over|across|for TGT)
    noun emergency_rule, state_of_emergency, state_of_siege (in|on TGT) (by SRC)
    mode martial-law
    cameo 1724
    + Turkey declared a state of emergency.  TUR > -
    + Tunisia extended its state of emergency.  TUN > -
    - The nurse declared an emergency.

suspend-constitution
    SRC:state|armed {suspend abrogate abolish} {constitution constitutional_right civil_right bill_of_right habeas_corpus} (of|in TGT)
    noun suspension of {constitution}
    mode martial-law
    cameo 1724
    + Soldiers in Niger suspended the constitution.  NER > -
    - The gym suspended its constitution of walks.

under-martial-law
    SRC:state|armed {place put} TGT under {martial_law military_rule direct_rule emergency_rule}
    SRC:state {impose} {direct_rule} (on|in TGT)
    mode martial-law
    cameo 1724
    + India put Punjab under direct rule.  IND > -
    - The cat put the sofa under its rule.

# --- cut services and supplies ---

cut-power
    SRC:state|armed {cut cut_off halt shut_off switch_off turn_off disconnect} {electricity power water power_supply water_supply electricity_supply heating} (to|in|for|from TGT)
    noun power_cut, water_cut to|in TGT by SRC
    mode withhold
    cameo 170
    + Electricity to Gaza was cut by Israel.  ISR > PSE
    + Rebels switched off water to Damascus.  REB > SYR
    - The storm cut power to homes.

cut-gas
    SRC:state|armed {cut cut_off halt shut_off stop suspend block reduce turn_off} {gas gas_supply oil_supply oil fuel gas_delivery oil_delivery gas_flow fuel_supply energy_supply} (to|in|for|from TGT)
    noun gas_cutoff (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun cutoff of {gas oil fuel supply} (to TGT) (by SRC)
    mode withhold
    cameo 170
    + Russia cut off gas to Moldova.  RUS > MDA
    + Fuel supplies to Nepal were blocked by India.  IND > NPL
    - The cook turned off the gas.

cut-food
    SRC:state|armed {cut cut_off block stop deny withhold} {food medicine food_supply medical_supply water supplies ration} (to|from|for TGT)
    SRC:state|armed {starve} TGT
    cameo 170
    mode withhold
    + Serb troops withheld food from Bosnian villagers.  SRB > BIH
    - The zoo cut food for the seals.

cut-phones
    SRC:state|armed {cut cut_off disconnect sever} {phone_line telephone phone telephone_line cable communication_line} (to|in|of|for|between TGT)
    mode withhold
    cameo 170
    + Soldiers cut phone lines to the capital of Fiji.  MIL > FJI
    - A digger cut the cable.

deny-service
    SRC:state|armed {deny refuse} TGT {access food water treatment medicine medical_care health_care schooling}
    SRC:state|armed {deprive} TGT of {food water sleep medicine treatment electricity}
    noun denial of {food water medicine treatment medical_care} (to TGT) (by SRC)
    mode withhold
    cameo 170
    + Guards deprived Palestinian prisoners of water.  - > PSE
    - The diet deprived him of cheese.

withhold-pay
    SRC:state {withhold freeze suspend stop} {salary wage pension tax_revenue pay subsidy budget transfer} (of|from|to|for TGT)
    mode withhold
    cameo 170
    + Israel withheld tax revenue from the Palestinian Authority.  ISR > PSE
    - The cafe withheld tips.

# --- deception and hacking ---

disinform
    SRC {spread plant circulate disseminate peddle sow push} {disinformation propaganda misinformation fake_news falsehood lie rumour rumor conspiracy_theory} (about|in|against|on TGT)
    noun disinformation, disinformation_campaign, propaganda_campaign, smear_campaign, misinformation_campaign, influence_operation (against|in|about TGT) (by SRC)
    noun propaganda (against TGT) (by SRC)
    mode misinformation
    cameo 170
    + Russia spread disinformation about Ukraine.  RUS > UKR
    + A disinformation campaign against Estonia by Russia was exposed.  RUS > EST
    - The aunt spread rumours about the cake.

meddle
    SRC:state {meddle interfere intervene} in {election vote affair referendum politics campaign} (of|in TGT)
    noun meddling, election_meddling, election_interference, foreign_interference (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun interference in {election affair vote politics} (of|in TGT) (by SRC)
    mode misinformation
    cameo 170
    + Iran meddled in elections in Iraq.  IRN > IRQ
    + China interfered in the affairs of Australia.  CHN > AUS
    - The aunt meddled in the kitchen.

forge
    SRC:state|armed {forge fabricate falsify doctor} {document evidence letter photograph passport video} (about|against|of TGT)
    SRC:state|armed {stage fake} {attack incident provocation} (against|in|on TGT)
    noun false_flag, false_flag_attack, false_flag_operation
    mode misinformation
    cameo 170
    + Soviet agents forged letters about the United States.  - > USA
    - The pupil forged a note.

hack
    SRC {hack} TGT:any
    unless {machete axe knife to_death death sword phone_tapping}
    SRC {breach penetrate infiltrate compromise} {computer network system website server email account database computer_system computer_network mainframe} (of|at TGT)
    noun hacking, hack_attack, computer_hacking, data_breach (of|against|on|at TGT) (by SRC)
    noun hack (on|of|against TGT) (by SRC)
    mode cyber
    cameo 170
    of TGT
    + Hackers from North Korea hacked a South Korean bank.  PRK > KOR
    + The hacking of the German parliament by Russia led to protests.  RUS > DEU
    - He hacked a path to the lake.

hack-into
    SRC {hack break} into {computer system network website server email account database email_account phone} (of|at|in TGT)
    SRC {hack} into TGT:any
    mode cyber
    cameo 170
    + North Korea hacked into computers of the South Korean army.  PRK > KOR
    - He hacked into the bushes.

cyber-attack
    SRC {launch carry_out mount stage conduct} {cyber_attack cyberattack hacking_attack cyber_attack denial_of_service_attack} (on|against TGT)
    noun cyber_attack, cyberattack, cyber_attack, cyber_espionage, cyber_warfare, cyber_operation, cyberespionage (on|against|of TGT) (by SRC)
    mode cyber
    cameo 170
    of TGT
    + A cyberattack on Estonia by Russian hackers caused chaos.  RUS > EST
    + Iran launched a cyber attack on Albania.  IRN > ALB
    - The cyber sale attacked our wallets.

deface-site
    SRC {deface disable cripple knock_out take_down} {website site server network computer} (of|in|at TGT)
    noun website_defacement, denial_of_service_attack, ddos_attack (on|against|of TGT) (by SRC)
    mode cyber
    cameo 170
    + Syrian hackers defaced the website of the American army.  SYR > USA
    - The update disabled the printer.

malware
    SRC {infect target} {computer network system server grid website} (of|in|at TGT) (with ANY)
    SRC {plant install implant insert} {malware virus spyware worm backdoor ransomware} (in|on TGT)
    noun ransomware_attack, malware_attack, spyware_attack, phishing_attack, phishing_campaign (on|against TGT) (by SRC)
    mode cyber
    cameo 170
    + North Korea infected computers in South Korea.  PRK > KOR
    - The cold infected the office.

steal-data
    SRC {steal exfiltrate} {data secret email file record cable password blueprint} (of|from|about TGT)
    noun data_theft (against|on|of|in|to|with|over|along TGT) (by SRC)
    noun theft of {data secret} (from TGT) (by SRC)
    mode cyber
    cameo 170
    + Chinese hackers stole data of American officials.  CHN > USA
    - The thief stole a file from the shed.

# --- more ways of force over people ---

bust
    SRC {bust collar pinch} TGT:people
    SRC {bust break_up dismantle smash uncover} {ring cell gang network plot} (in|of TGT)
    mode arrest
    cameo 173
    + Spanish police smashed a cell of militants.  COP > -
    + A spy ring in Poland was broken up.  - > POL
    - He smashed a ring of sugar.

net
    SRC {net} TGT:people|%suspects
    SRC:%police {sweep_up pull_in haul_in} TGT:people
    SRC:armed {sweep_up} TGT:people in|after|during ANY
    noun dragnet, security_sweep, police_sweep (in|of|against TGT) (by SRC)
    mode arrest
    cameo 173
    + A security sweep in Tunisia led to arrests.  - > TUN
    - The trawler netted cod.

set suspects
    suspect fugitive militant activist protester dissident

bring-in
    SRC {bring_in haul_in take_in take bring} TGT:people for {questioning interrogation}
    SRC {pick_up} TGT:%suspects
    mode arrest
    cameo 173
    + Egyptian police took a blogger in for questioning.  COP > -
    - She picked up the phone.

extend-detention
    SRC {extend prolong renew} {detention arrest custody imprisonment} (of|for TGT)
    noun extension of {detention custody} (of TGT)
    mode arrest
    cameo 173
    + A Moscow court extended the detention of an American reporter.  RUS > USA
    - The hotel extended the stay.

deny-bail
    SRC {deny refuse} {bail} (to|for TGT)
    SRC {keep hold} TGT:people behind {bar}
    SRC {keep} TGT:people in {jail prison custody detention solitary_confinement}
    mode arrest
    cameo 173
    + Uganda kept an opposition leader behind bars.  UGA > OPP
    - The zoo kept lions behind bars.

court-order
    SRC:%court {order} {arrest detention imprisonment jailing} of TGT
    SRC:%court {order} TGT:people {jailed detained held arrested}
    SRC:%court {remand} TGT
    mode arrest
    cameo 173
    + A Spanish judge ordered the detention of Catalan leaders.  ESP > ESP
    - The judge ordered a pie.

solitary
    SRC {put place hold keep} TGT:people in {solitary_confinement isolation_cell shackle chain}
    noun solitary_confinement, incommunicado_detention (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Guards put a Bahraini activist in solitary confinement.  - > BHR
    - He kept the cake in isolation.

military-trial
    SRC {try} TGT:people in|before {military_court martial_court}
    type ACCUSE
    mode allege
    cameo 115
    + Lebanon tried a Syrian reporter in a military court.  LBN > SYR
    - The chef tried the court soup.

ban-exit
    SRC:state {confiscate withhold hold} {passport travel_document visa} (of|from|for TGT)
    mode restrict
    cameo 172
    + Iran confiscated the passport of a filmmaker.  IRN > -
    - The clerk held the passport up.

fugitive
    SRC:state {place put offer} {bounty reward price} on TGT
    SRC:state {declare name} TGT {wanted fugitive}
    SRC:state {put place} TGT on {wanted_list watchlist blacklist}
    mode arrest
    cameo 173
    + Russia put an Estonian minister on a wanted list.  RUS > EST
    - The cat is wanted for soup theft.

prison-transfer
    SRC:state {transfer move send} TGT:%suspects|%prisoner to {prison penal_colony jail camp cell hospital}
    mode arrest
    cameo 173
    + Russia moved a dissident to a penal colony.  RUS > OPP
    - The vet moved the hen to a pen.

purge-arrest
    noun arbitrary_arrest, preventive_detention, political_detention, illegal_detention, unlawful_detention, wrongful_detention, dawn_arrest, police_detention (of|in TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Arbitrary arrests in Eritrea continued.  - > ERI
    - The dawn chorus arrested no one.

remove-migrants
    SRC:state {remove eject return fly_back ship_back} TGT:%migrants (to|from ANY)
    noun removal, return, forced_return of TGT:%migrants (to|by ANY)
    mode deport
    cameo 174
    + Austria returned asylum seekers to Croatia.  AUT > -
    - The shop returned the coats.

set migrants
    migrant refugee asylum_seeker immigrant foreigner alien settler expatriate

pushback
    noun pushback, summary_deportation, collective_expulsion, forced_return, mass_deportation, deportation_flight, involuntary_repatriation (of|to|by|from TGT) (by SRC)
    mode deport
    cameo 174
    of TGT
    + Summary deportations of Syrians by Turkey went on.  - > SYR
    - The pushback on the price of jam was mild.

tow-back
    SRC:state|armed {tow turn_around intercept push} {migrant_boat dinghy boat raft} (to|from|of|with TGT)
    mode restrict
    cameo 172
    + Australia intercepted a boat of refugees from Sri Lanka.  AUS > LKA
    - The tug towed the boat.

revoke-refuge
    SRC:state {revoke cancel end withdraw terminate} {asylum refugee_status protection_status residency temporary_protection} (of|for|from TGT)
    mode deport
    cameo 174
    + The United States ended protection status for Haitians.  USA > HTI
    - The club revoked the status of the guest.

clear-camp
    SRC:state|armed {clear empty evacuate close dismantle} {camp settlement squat refugee_camp} (of|in|for TGT)
    mode deport
    cameo 174
    + Kenya closed a camp for Somali refugees.  KEN > SOM
    - The scouts cleared the camp.

grab-land
    SRC:state|armed {grab seize take confiscate expropriate} {land farmland plot estate} (from|of|belonging TGT)
    noun land_grab, land_seizure, land_confiscation (in|by|of TGT) (by SRC)
    mode seize
    cameo 1711
    + Myanmar's army seized land from farmers.  MMR > AGR
    + A land grab in Cambodia led to anger.  - > KHM
    - The roots grabbed the land.

seize-funds
    SRC:state {seize confiscate forfeit} {fund bank_account money bitcoin cash gold deposit} (of|from TGT)
    noun forfeiture, confiscation of {fund asset money} (of|from TGT)
    mode seize
    cameo 1711
    + Ukraine confiscated funds of a Russian bank.  UKR > RUS
    - The teller seized the cash bag.

seize-arms
    SRC:state|armed {seize confiscate recover capture} {weapon arm ammunition rifle explosive arms_cache cache rocket} (from|of|in|belonging TGT)
    noun weapons_seizure, arms_seizure, drug_seizure (in|from|by TGT)
    mode seize
    cameo 171
    + Nigerian troops captured weapons from Boko Haram.  NGA > -
    - The museum seized on rifles as a theme.

seize-ship-noun
    noun boarding, interdiction of {ship vessel boat tanker trawler} (of|from|by TGT)
    noun ship_seizure, tanker_seizure, vessel_seizure (by SRC) (of|from TGT)
    mode seize
    cameo 171
    + The tanker seizure by Iran was condemned.  IRN > -
    - The boarding of the ferry was slow.

board
    SRC:armed {board storm} {ship vessel boat tanker trawler flotilla} (of|from|off|bound TGT)
    mode seize
    cameo 171
    + Israeli commandos boarded a ship from Turkey.  ISR > TUR
    - Tourists boarded the ship.

delete-posts
    SRC:state|%watchdogs|%armed {delete scrub erase remove take_down wipe} {post video article account comment content hashtag page message search_result} (about|on|of|by|from TGT)
    SRC:state {pull_the_plug} on {broadcast channel internet newspaper}
    mode censor
    cameo 1721
    + Chinese officials scrubbed posts about the protest.  CHN > -
    - The singer deleted posts about her dog.

strip-permits
    SRC:state {strip deprive divest} TGT:people of {permit residency residence_permit licence license accreditation passport pension land property benefit voting_right press_card}
    SRC:state {revoke cancel withdraw rescind} {permit residency residence_permit passport visa} (of|from|for TGT)
    mode restrict
    cameo 172
    + Latvia stripped Russian residents of permits.  LVA > RUS
    - The club deprived its members of tea.

seal-office
    SRC:state|armed {seal padlock} {office headquarters newsroom shop church mosque} (of|in|belonging TGT)
    mode restrict
    cameo 172
    + Police sealed the office of an opposition party in Azerbaijan.  COP > OPP
    - The glue sealed the box.

occupy-zone
    SRC:state|armed {occupy hold control} {zone sector buffer_zone demilitarized_zone strip enclave} (of|in|along TGT)
    mode seize
    cameo 192
    + Israel occupied a strip of southern Lebanon.  ISR > LBN
    - The sofa occupied a zone of the hall.

colonise
    SRC:state {colonize colonise settle} TGT:place
    noun colonization, colonisation (of TGT) (by SRC)
    mode seize
    of TGT
    cameo 192
    + Morocco settled Western Sahara.  MAR > -
    - Moss colonised the wall.

redraw
    SRC:state {redraw shift} {border boundary} (with|of TGT)
    SRC:state {incorporate} {province region territory island} (of|from|in TGT)
    mode seize
    cameo 192
    + Russia incorporated four provinces of Ukraine.  RUS > UKR
    - The dough absorbed the butter.

plant-flag
    SRC:state|armed {plant raise hoist} {flag} on|in|over TGT:place
    mode seize
    cameo 192
    + Chinese sailors planted a flag on an island of the Philippines.  CHN > PHL
    - The hiker planted a flag on a hill.

ban-dress
    SRC:state {ban forbid outlaw prohibit} {burqa veil headscarf hijab niqab minaret turban} (in|for|from TGT)
    noun burqa_ban, headscarf_ban, veil_ban, minaret_ban (in|by TGT)
    mode restrict
    cameo 172
    + Switzerland banned minarets.  CHE > -
    - The opera banned veils.

ban-worship
    SRC:state {ban forbid prohibit close} {prayer worship sermon pilgrimage mosque} (in|of|by|for TGT)
    noun religious_ban, ban on {worship prayer sect}
    mode restrict
    cameo 172
    + Russia banned a sect.  RUS > -
    - The chapel closed for lunch.

quota
    SRC:state {limit cap restrict} {immigration number entry intake visa} (of|from|for TGT)
    noun immigration_ban, immigration_cap, visa_restriction, refugee_cap (on|from|for TGT)
    mode restrict
    cameo 172
    + Denmark limited the intake of Syrian refugees.  DNK > -
    - The cinema capped the number of seats.

curb-court
    SRC:state {curb limit weaken curtail restrict} {power independence authority role} (of TGT)
    mode restrict
    cameo 172
    + Hungary curbed the powers of judges.  HUN > JUD
    - The fence limited the power of the goat.

discriminate
    SRC:state {exclude bar} TGT:people from {school job office university army vote voting citizenship}
    SRC:state {deny} TGT:people {citizenship vote right rights education land}
    noun disenfranchisement, disfranchisement (of TGT) (by SRC)
    mode restrict
    cameo 172
    of TGT
    + The Taliban barred girls from school.  AFG > -
    - The guard barred the dog from the pool.

forced-conversion
    SRC:state|armed {force} TGT:people to {convert confess marry fight work}
    noun forced_conversion, forced_marriage, forced_confession, forced_assimilation (of|in|by TGT)
    cameo 170
    + Militants forced Christians to convert in Iraq.  - > IRQ
    - The rules forced them to work late.

registration
    SRC:state {register fingerprint photograph track} TGT:%migrants
    noun biometric_registration, racial_profiling, ethnic_profiling (of|in|by TGT)
    cameo 170
    + Kenya fingerprinted refugees.  KEN > REF
    - The camera photographed birds.

hold-hospital
    SRC:state|armed {block deny delay} {evacuation medical_evacuation ambulance aid_worker rescue} (of|from|to TGT)
    mode restrict
    cameo 191
    + Israel blocked the evacuation of Palestinian patients.  ISR > PSE
    - Fog delayed the rescue.

foreign-agent
    SRC:state {label brand declare designate} TGT {agent foreign_agent extremist undesirable}
    SRC:state {declare label designate} TGT as {foreign_agent extremist undesirable}
    mode censor
    cameo 1721
    + Russia designated a rights group as a foreign agent.  RUS > -
    - The agency named an agent for the actor.

book-burn
    noun book_ban, book_burning, film_ban, concert_ban, broadcasting_ban, social_media_ban, twitter_ban, website_blocking (in|by|of|on TGT) (by SRC)
    mode censor
    cameo 1721
    + A social media ban in Uganda lasted a month.  - > UGA
    - The book ban at the dinner table held.

take-off-air
    SRC:state {take pull force} {channel station programme program broadcaster} off {air}
    mode censor
    cameo 1721
    + Iraq took a channel off the air.  IRQ > -
    - The cook took the pan off the heat.

phone-ban
    SRC:state {ban block restrict} {vpn app tiktok wikipedia messaging_app signal} (in|for TGT)
    mode censor
    cameo 1721
    + Turkey blocked Wikipedia.  TUR > -
    - The wall blocked the signal.

embargo-energy
    SRC:state {turn_off halt cut} {tap pipeline} (to|for TGT)
    SRC:state {weaponize weaponise} {energy gas food oil migration water} (against TGT)
    noun gas_blockade, energy_blackmail, energy_blockade (of|against TGT) (by SRC)
    mode withhold
    cameo 170
    + Russia weaponised gas against Germany.  RUS > DEU
    - The plumber turned off the tap.

divert-water
    SRC:state {divert dam hold_back block} {river water flow} (to|from|of TGT)
    mode withhold
    cameo 170
    + Turkey held back water from Syria.  TUR > SYR
    - The beaver dammed the river.

troll
    noun troll_campaign, troll_farm, fake_news_campaign, propaganda_war, information_war, psychological_operation, hoax_campaign, deepfake (against|about|in|by TGT) (by SRC)
    mode misinformation
    cameo 170
    + A propaganda war against Georgia began.  - > GEO
    - The troll under the bridge sang.

jam-gps
    SRC:state {jam spoof scramble disrupt} {gps navigation radar satellite_signal communication} (in|of|over|near TGT)
    noun gps_jamming, gps_spoofing, signal_jamming (in|over|by TGT)
    cameo 170
    mode cyber
    + Russia jammed GPS over Finland.  RUS > FIN
    - The tunnel disrupted navigation.

smear
    SRC:state {smear} TGT
    SRC:state {launch run wage orchestrate} {smear_campaign disinformation_campaign propaganda_campaign influence_campaign} (against|in TGT)
    mode misinformation
    cameo 170
    + Egypt smeared a rights lawyer.  EGY > -
    - The butter smeared the plate.

buy-vote
    SRC {buy bribe} {vote voter elector} (in|of TGT)
    noun vote_buying, voter_intimidation, voter_suppression, ballot_fraud, ballot_rigging (in|by TGT) (by SRC)
    mode misinformation
    cameo 170
    + Voter intimidation in Zimbabwe was reported.  - > ZWE
    - The vote of the jury was no fraud.

# --- third round ---

arrest-protesters
    SRC:state|armed {arrest detain haul_away round_up jail} {protester demonstrator marcher striker activist dissident student supporter}
    noun arrest, detention of {protester demonstrator activist dissident student supporter} (in|by TGT)
    mode arrest
    cameo 173
    + Police in Belarus arrested demonstrators.  BLR COP > CVL
    + The arrest of activists in Uganda drew criticism.  - > UGA
    - The colours arrested the students' gaze.

arrest-politicians
    SRC:state|armed {arrest detain jail imprison} {politician lawmaker mayor candidate opposition_leader minister governor leader}
    mode arrest
    cameo 173
    + Turkish police detained a mayor.  TUR > -
    + Two lawmakers were arrested in Sudan.  SDN > LEG
    - The jam detained the mayor's car.

arrest-militants
    SRC:state|armed {arrest detain capture seize nab} {militant rebel insurgent terrorist extremist jihadist separatist gunman smuggler trafficker}
    noun capture of {militant rebel insurgent terrorist} (in|by TGT)
    mode arrest
    cameo 173
    + Algerian troops captured three militants.  DZA > -
    + A separatist was arrested by Spanish police.  ESP > -
    - The novel captured the rebel in him.

arrest-spies
    SRC:state|armed {arrest detain catch} {spy agent informer mole collaborator}
    noun spy_arrest, arrest of {spy agent mole} (in|by TGT)
    mode arrest
    cameo 173
    + Poland arrested a spy.  POL > -
    - The camera caught an agent of the bank.

arrest-troops
    SRC:state|armed {arrest detain capture seize} {soldier sailor officer pilot crew fisherman policeman peacekeeper marine}
    mode arrest
    cameo 173
    + Iran seized British sailors.  IRN > GBR
    + Two Indian fishermen were arrested by Sri Lanka.  LKA > IND
    - The gulf captured the sailor's heart.

arrest-foreigners
    SRC:state|armed {arrest detain hold jail} {foreigner tourist businessman executive aid_worker missionary teacher professor academic dual_national}
    mode arrest
    cameo 173
    + China detained a Japanese businessman.  CHN > JPN
    - The queue held the tourists up.

arrest-clergy
    SRC:state|armed {arrest detain jail} {cleric priest monk nun bishop imam pastor preacher}
    mode arrest
    cameo 173
    + Nicaragua jailed a bishop.  NIC > REL
    - Doubt jailed the monk.

arrest-judges
    SRC:state|armed {arrest detain jail suspend} {judge prosecutor lawyer general colonel commander}
    mode arrest
    cameo 173
    + Tunisia arrested a judge.  TUN > -
    - The clock detained the judge.

arrest-over
    SRC:state|armed {arrest detain} TGT on|for|over {suspicion charge espionage treason sedition terrorism corruption link}
    mode arrest
    cameo 173
    + Russia arrested an American on suspicion of espionage.  RUS > USA
    - The firm held him on charge of stock.

accidental
    SRC:state|armed {hold} TGT:people for {questioning interrogation hour day week month}
    mode arrest
    cameo 173
    + Belarus held a Lithuanian reporter for questioning.  BLR > LTU
    - The hotel held the guests for a day.

prison-noun
    noun political_imprisonment, wrongful_imprisonment, jailing, internment_without_trial, prison_camp, re_education_camp, labour_camp (of|in|by TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + The jailing of a poet in Qatar was condemned.  - > QAT
    - The labour of the camp was light.

police-raid-home
    SRC:state|armed {raid search storm} {home house apartment flat office} (of|belonging TGT)
    noun house_search, home_raid, office_raid, newsroom_raid, dawn_raid (on|of|in|by TGT) (by SRC)
    mode seize
    cameo 171
    + Police searched the apartment of a Russian editor.  COP > RUS
    - She searched the house for her ring.

ban-person
    SRC:state {ban bar} {leader cleric minister singer writer official activist artist player} from {entering country entry territory office}
    SRC:state {ban bar} TGT:people (from|for ANY)
    mode restrict
    cameo 172
    + Britain barred an Israeli minister from the country.  GBR > ISR
    - The rink banned skaters in socks.

party-noun
    noun party_ban, ban_on_party, protest_ban, rally_ban, demonstration_ban, strike_ban, assembly_ban, gathering_ban (in|on|by TGT) (by SRC)
    mode restrict
    cameo 172
    + A protest ban in Kazakhstan took effect.  - > KAZ
    - The ban on hats was a joke.

outlaw-strike
    SRC:state {ban outlaw prohibit} {strike walkout union industrial_action} (in|by|of TGT)
    mode restrict
    cameo 172
    + Nigeria outlawed strikes by doctors.  NGA > MED
    - The umpire outlawed the stroke.

tighten-law
    SRC:state {pass adopt enact impose sign} {security_law anti_terror_law emergency_decree anti_protest_law national_security_law sedition_law} (on|in|against TGT)
    noun security_law, anti_protest_law, emergency_decree, repressive_law (in|on|against|by TGT)
    mode restrict
    cameo 172
    + China imposed a security law on Hong Kong.  CHN > HKG
    - The law of averages won.

cancel-rights
    SRC:state {suspend cancel abolish revoke} {autonomy self_rule civil_right voting_right immunity special_status} (of|in|for TGT)
    noun revocation, suspension, abolition of {autonomy self_rule special_status} (of|in|by TGT)
    mode restrict
    cameo 172
    + India revoked the special status of Kashmir.  IND > -
    - The bank revoked the status of the card.

curb-women
    SRC:state {bar ban restrict prohibit} {woman girl} (from ANY)
    noun ban on {woman girl} (in|by TGT)
    mode restrict
    cameo 172
    + The Taliban banned women from parks.  AFG > -
    - The club banned no women.

occupation-rule
    noun military_occupation, foreign_occupation, annexation_law, military_administration, direct_rule, colonial_rule (of|in|over|by TGT) (by SRC)
    of TGT
    mode seize
    cameo 192
    + The military occupation of Lebanon by Syria lasted decades.  SYR > -
    - The occupation of the bath by the cat lasted.

siege-noun
    noun military_siege, air_blockade, food_blockade, fuel_blockade, aid_blockade, port_blockade, siege_warfare, cordon_sanitaire (of|on|against|in TGT) (by SRC)
    mode restrict
    of TGT
    cameo 191
    + The aid blockade of Tigray by Ethiopia was denounced.  ETH > -
    - The siege of the fridge began.

seal-camp
    SRC:state|armed {seal_off cordon_off surround lock_down encircle} {village camp town neighbourhood neighborhood district city mosque} (of|in|near TGT)
    mode restrict
    cameo 191
    + Indian troops sealed off a village in Kashmir.  IND > -
    - Snow sealed off the village.

jail-critic
    SRC:state {jail harass gag silence} {critic dissident writer poet blogger satirist singer rapper}
    mode censor
    cameo 1721
    + Iran jailed a rapper.  IRN > -
    - Fame harassed the singer.

shut-net
    noun internet_cut, internet_ban, phone_shutdown, website_ban, website_closure, newspaper_closure, radio_closure, tv_ban, broadcast_ban (in|on|of|by TGT) (by SRC)
    mode censor
    cameo 1721
    + The newspaper closure in Zambia was condemned.  - > ZMB
    - The closure of the radio shop was sad.

monitor-net
    SRC:state {filter monitor police control} {internet social_media web press media broadcast} (in|of TGT)
    mode censor
    cameo 1721
    + Vietnam filtered the internet.  VNM > -
    - The nurse monitored the media of growth.

raid-media
    SRC:state|armed {raid storm search} {newspaper newsroom broadcaster tv_station radio_station news_agency studio} (of|in TGT)
    mode seize
    cameo 171
    + Police raided a broadcaster in Pakistan.  PAK COP > -
    - Gulls raided the newspaper kiosk.

hack-email
    SRC {hack intercept steal} {email account email_account phone message server} (of|from|at TGT)
    noun email_hack, email_hacking, phone_hacking, bank_hack, server_hack, election_hacking (of|by|against|in TGT) (by SRC)
    mode cyber
    cameo 170
    + Hackers from Russia stole emails of a French candidate.  RUS > FRA
    - The cook hacked the phone menu.

take-offline
    SRC {cripple paralyze paralyse disrupt disable} {grid bank_system power_grid} (of|in|at TGT)
    noun cyber_sabotage, cyber_assault, cyber_campaign, cyber_strike, hacking_campaign (against|on|in|by TGT) (by SRC)
    mode cyber
    cameo 170
    + A cyber campaign against Ukraine by Russia went on.  RUS > UKR
    - The mouse disabled the computer.

cyber-spy
    noun cyber_spying, cyber_theft, cyber_intrusion, data_hack, data_leak, spyware_campaign, surveillance_hack (by|against|of|on|in TGT) (by SRC)
    mode cyber
    cameo 170
    + Cyber intrusions by China angered Canada.  CHN > -
    - The data leak in the sink dripped.

nab-smuggler
    SRC:state|armed {nab arrest catch seize} {smuggler poacher trafficker hacker fraudster pirate} (from|of|off TGT)
    mode arrest
    cameo 173
    + Kenya caught pirates from Somalia.  KEN > SOM
    - The net caught a pirate toy.

extra-detain
    SRC:state|armed {detain hold} {delegation official envoy lawmaker inspector observer monitor}
    mode arrest
    cameo 173
    + Separatists detained observers in Ukraine.  - > -
    - The buffet detained the delegation.

ban-flag
    SRC:state {ban outlaw} {flag symbol emblem anthem slogan language script} (of|in TGT)
    mode restrict
    cameo 172
    + Latvia banned the flag of Russia.  LVA > RUS
    - The golf club banned the flag.

expel-students
    SRC:state {expel bar suspend} {student pupil teacher professor} from {university school college}
    mode restrict
    cameo 172
    + Vietnam expelled students from a university.  VNM > EDU
    - The circus expelled a clown.

block-return
    SRC:state|armed {block stop prevent bar} {return departure exit entry} of TGT
    SRC:state|armed {block} {refugee migrant} (at|from|on TGT)
    mode restrict
    cameo 172
    + Israel blocked the return of Palestinian refugees.  ISR > PSE
    - The gate blocked the exit of the car.

seize-crossing
    SRC:state|armed {seize capture occupy take} {border_crossing border_post checkpoint bridge dam airbase port oil_terminal power_plant refinery} (in|of|near|from|with TGT)
    mode seize
    cameo 192
    + Rebels captured a border post in Syria.  REB > SYR
    - The lens captured the bridge.

# --- who takes, closes, blocks ---

set police
    marshal special_force police policeman officer agent gendarme constable detective trooper commando soldier security force guard carabinieri squad

set watchdogs
    %state regulator watchdog censor commission council prosecutor authority junta ruler monarch king emir general army military military_council

set inspectors
    inspector investigator prosecutor detective tax_official tax_inspector

set outlets
    newspaper daily weekly magazine tabloid broadsheet radio_station tv_station television_station broadcaster channel tv_channel news_channel news_agency
    news_site news_website website portal outlet news_outlet media_outlet station network publication publisher printing_house press

set platforms
    twitter facebook youtube telegram whatsapp instagram tiktok google wikipedia skype gmail snapchat discord netflix wechat viber bbc reuters bloomberg

set hackers
    hacker hacking_group hacker_group ransomware_gang ransomware_group cybercriminal cyber_spy hacktivist cyber_unit cyber_gang

set malware
    malware virus worm computer_worm computer_virus ransomware spyware trojan backdoor

set cyberattack
    cyberattack cyber_attack hacking_attack ransomware_attack denial_of_service_attack hack ddos_attack malware_attack

set systems
    website site network server computer system grid power_grid database portal satellite bank hospital pipeline port ministry agency airport railway terminal
    utility control_system computer_system computer_network centrifuge

# --- arrests ---

arrest-people
    SRC:state|armed {arrest detain jail imprison apprehend lock_up} TGT:people
    mode arrest
    cameo 173
    + China detained five feminists.  CHN > -
    + Three environmentalists were jailed by Vietnam.  VNM > -
    - The lift detained the tenors.

rearrest
    SRC {rearrest rearrested re-arrest redetain redetained} TGT:people
    noun rearrest, re_arrest (of TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + Egypt rearrested a dissident.  EGY > -
    - The rust rearrested the clock.

bundle-into-van
    SRC:%police {bundle shove push drag load herd force throw haul} TGT:people into|onto|aboard {van bus car vehicle truck police_van police_car patrol_car lorry wagon pickup pick-up jeep}
    mode arrest
    cameo 173
    + Police in Belarus dragged women into vans.  COP > BLR
    - The bride dragged the guests into the bus.

march-off
    SRC:%police {haul_off drag_off march_off lead_off cart_off whisk_away carry_off drive_off march_away bundle_off frogmarch manacle} TGT:people
    SRC:%police {lead take haul march bundle} TGT:people in {handcuff shackle chain cuff}
    mode arrest
    cameo 173
    + Officers in Algeria led a newspaper editor away in handcuffs.  - > DZA
    - The thieves carried off the safe.

police-swoop
    SRC:state|armed|%police {scoop_up hoover_up sweep_up} TGT:people
    SRC:%police|%inspectors {bring_in haul_in take_in pull_in} TGT:people
    SRC:%police|%inspectors {swoop pounce descend} on|upon TGT:people|body
    mode arrest
    cameo 173
    + Police swooped on activists in Angola.  COP > AGO
    - The hawk swooped on the hen.

police-pick-up
    SRC:%police {pick_up nab grab catch corner collar track_down} TGT:people
    unless {sea coast_guard coastguard migrant boat dinghy rescue}
    mode arrest
    cameo 173
    + An Ennahda leader was picked up by plainclothes officers in Tunisia.  - > TUN
    - The guard picked up the ball.

be-in-jail
    TGT:people {be languish rot sit remain stay} in|behind {jail prison bar detention custody cell}
    TGT:people {spend} {night week month year day} in|behind {jail prison bar detention custody cell solitary_confinement}
    mode arrest
    cameo 173
    + Hundreds of Uighurs languish in prison in China.  - > CHN
    - The seed remained in its cell.

pretrial
    noun pretrial_detention, pre_trial_detention, detention_without_trial, detention_without_charge, unlawful_arrest, illegal_arrest, extrajudicial_detention, secret_detention (of|in TGT) (by SRC)
    mode arrest
    cameo 173
    of TGT
    + The pre-trial detention of a Venezuelan lawmaker was extended.  - > VEN
    - The trial of the pill went on.

hold-incommunicado
    SRC:state|armed {hold keep detain} TGT:people in {isolation secret_prison secret_location unknown_location dungeon underground_cell}
    SRC:state|armed {hold keep} TGT:people {incommunicado}
    mode arrest
    cameo 173
    + Eritrea held a Swedish editor in a secret prison.  ERI > SWE
    - The vault is held in a secret location.

haul-before-court
    SRC:state|armed {haul drag march} TGT:people before|into|in {court judge tribunal magistrate dock military_court}
    mode arrest
    cameo 173
    + Zambia hauled an opposition leader before a court.  ZMB > -
    - The dog hauled the sledge.

detention-order
    SRC:state {sign issue renew} {detention_order internment_order arrest_order preventive_detention_order} (for|against TGT)
    noun detention_order, internment_order (against|for TGT) (by SRC)
    mode arrest
    cameo 173
    + India issued a detention order against a Kashmiri leader.  IND > -
    - The shop signed the order for bricks.

psychiatric
    SRC:state {confine commit send} TGT:people to|in {psychiatric_hospital mental_hospital psychiatric_ward psychiatric_clinic mental_asylum}
    mode arrest
    cameo 173
    + The Soviet Union confined a dissident to a psychiatric hospital.  RUS > -
    - The doctor confined his notes to the ward.

confine-home
    SRC:state|armed {confine} TGT:people to {home house residence villa quarters}
    SRC:state|armed {keep hold} TGT:people under {guard lock_and_key armed_guard police_guard}
    mode arrest
    cameo 173
    + Myanmar confined a former general to his home.  MMR > -
    - The flu confined him to his home.

catch-border
    SRC:state|armed {catch capture detain arrest seize} {infiltrator intruder deserter defector draft_dodger border_crosser stowaway illegal_migrant} (from|of TGT)
    mode arrest
    cameo 173
    + Indian troops caught an infiltrator from Pakistan.  IND > PAK
    - The camera caught a deserter from the film set.

arrest-relatives
    SRC:state|armed {arrest detain jail hold seize} {relative wife son daughter brother father mother aide ally associate adviser bodyguard supporter driver secretary deputy} of TGT
    mode arrest
    cameo 173
    + Uganda arrested the wife of an opposition leader.  UGA > -
    - The queue held the wife of the baker.

arrest-cabinet
    SRC:state|armed {arrest detain seize capture} {cabinet government king emperor sultan prince ambassador consul chief_justice speaker} (of TGT)
    mode arrest
    cameo 173
    + Soldiers arrested the cabinet of Burkina Faso.  MIL > BFA
    - The film captured the king of pop.

arrest-workers
    SRC:state|armed {arrest detain jail} {unionist trade_unionist union_leader miner doctor nurse farmer engineer driver}
    mode arrest
    cameo 173
    + Zimbabwe jailed two trade unionists.  ZWE > -
    - The jam detained the drivers.

arrest-netizen
    SRC:state|armed {arrest detain jail hold} {youtuber tiktoker influencer comedian filmmaker film_director actor musician singer rapper poet novelist artist}
    mode arrest
    cameo 173
    + Iran jailed a filmmaker.  IRN > -
    - The stage jailed the actor.

arrest-minority
    SRC:state|armed {arrest detain jail round_up} {christian muslim jew shiite sunni bahai uighur uyghur rohingya kurd believer worshipper gay homosexual follower}
    mode arrest
    cameo 173
    + Eritrea detained 30 Christians.  ERI > -
    - The fog detained the ferry.

intercept-at-sea
    SRC:state|armed {intercept stop} {migrant refugee asylum_seeker boat_people} (at|from|off ANY)
    mode restrict
    cameo 174
    + Tunisian coast guards intercepted migrants at sea.  TUN > -
    - The goalkeeper intercepted the ball.

# --- taking goods, land, power ---

seize-any
    SRC:state|armed {impound sequester commandeer requisition} ANY
    SRC:state {seize} {%struck %goods %land cattle crop archive harvest stockpile treasure painting relic gold flotilla spacecraft balloon submarine missile component parcel}
    mode seize
    cameo 171
    unless {opportunity moment chance initiative spotlight lead headline heroin cocaine cannabis cigarette ivory}
    + Venezuela impounded a factory of an American carmaker.  VEN > USA
    + Poland seized a villa of Russian diplomats.  POL > RUS
    - The minister seized the opportunity.

wrest-from
    SRC:armed {wrest prise snatch seize capture win recover} {%struck %land} from TGT
    mode seize
    cameo 192
    + Rebels wrested a hospital from the Yemeni army.  REB > YEM
    - The heir wrested the farm from the bank.

take-place
    SRC:%armed {take reoccupy recover regain} TGT:place
    SRC:armed {capture occupy overrun retake recapture seize} ANY:%struck (of|in|near|from TGT)
    mode seize
    cameo 192
    + Argentine marines took the Falkland Islands.  ARG > -
    + Militiamen captured a bank in Libya.  - > LBY
    - The bus takes the coast road.

expropriate-any
    SRC:state {expropriate nationalize nationalise} ANY
    SRC:state|%police {confiscate} ANY
    unless {passenger luggage traveller traveler heroin cocaine cannabis cigarette ivory}
    mode seize
    cameo 1711
    + Venezuela expropriated two oil rigs of an American firm.  VEN > USA
    - The poet confiscated silence.

take-possession
    SRC:state|armed {take gain assume} {possession charge rein reins} of TGT
    unless {ceo chairman chairperson coach captain}
    SRC:state|armed {take gain assume} {possession rein reins} of {%struck crossing %land %goods gas_field oil_field mine factory refinery company bank embassy}
    mode seize
    cameo 171
    + Bolivian troops took possession of a refinery.  BOL MIL > -
    - The striker took possession of the ball.
    - He took charge of a Korean firm as its CEO.

state-control
    SRC:state {place put} TGT under {state_control state_management government_control receivership trusteeship external_administration}
    SRC:state {place put bring take} {company firm bank newspaper plant refinery subsidiary} under|into {state_control state_management state_ownership administration receivership}
    SRC:state {take over} {asset subsidiary unit business stake} (of TGT)
    mode seize
    cameo 1711
    + Russia put a German company under state management.  RUS > DEU
    - The cook put the pan under control.

take-over-assets
    SRC:state {take_over seize appropriate} {asset subsidiary stake share unit terminal rig warehouse} (of|from|belonging TGT)
    mode seize
    cameo 1711
    + Russia took over the assets of a Danish brewer.  RUS > DNK
    - The boy took over the stake of the garden.

carry-off-files
    SRC:state|armed {seize confiscate dismantle} {transmitter printing_press antenna satellite_dish broadcasting_equipment} (of|from TGT)
    SRC:state|armed {carry_off carry_away cart_away cart_off take_away remove haul_away} {computer document file record laptop hard_drive equipment paper archive server} (of|from TGT)
    SRC:state|armed {impound confiscate seize} {laptop phone mobile_phone hard_drive server bible leaflet satellite_dish}
    mode seize
    cameo 171
    + Police carried off the files of a Russian charity.  COP > RUS
    - The wind carried off the paper.

search-premises
    SRC:state|armed {search raid ransack comb turn_over} {premises bureau residence villa compound embassy consulate school hospital dormitory car luggage archive ministry parliament town_hall branch} (of|belonging|used TGT)
    mode seize
    cameo 171
    + Turkish police searched the premises of a German foundation.  TUR COP > DEU
    - Mice searched the villa for food.

house-to-house
    noun house_to_house_search, search_operation, cordon_and_search_operation, search_and_seizure, door_to_door_search, police_search (in|of|at|on TGT) (by SRC)
    SRC:state|armed {carry_out conduct mount} {house_to_house_search search_operation door_to_door_search} (in|of TGT)
    mode seize
    cameo 171
    of TGT
    unless {rescue survivor wreckage missing}
    + House-to-house searches by Indian troops in Kashmir went on.  IND > -
    - The search engine is slow.

occupy-farms
    SRC:people|armed {occupy invade seize grab} {farm farmland ranch plantation estate mine factory} (of|owned|belonging TGT)
    noun farm_seizure (in|of|by TGT) (by SRC)
    mode seize
    cameo 171
    + Settlers seized a Palestinian farm.  - > PSE
    - Weeds invaded the plantation.

seize-compound
    SRC:state|armed {seize take_over occupy} {consulate embassy compound diplomatic_property cultural_centre dacha residence} (of TGT)
    mode seize
    cameo 171
    + The United States seized a compound of Russian diplomats.  USA > RUS
    - The couple closed the residence for winter.

capture-materiel
    SRC:armed {capture seize} {tank armoured_vehicle armored_vehicle gun artillery_piece ammunition_dump armoury armory helicopter military_equipment rocket_launcher humvee}
    mode seize
    cameo 171
    + Rebels captured tanks of the Ethiopian army.  REB > ETH
    - The artist captured the tank in oils.

capture-positions
    SRC:armed {capture seize take overrun occupy} {hill ridge trench outpost mountain_pass front_line islet reef shoal atoll} (of|from TGT)
    mode seize
    cameo 192
    + Azerbaijani troops captured hills from Armenia.  AZE > ARM
    - The climber took the ridge.

seize-offices-state
    SRC:armed {seize storm occupy take_over} {presidential_palace parliament ministry government_building city_hall town_hall tv_station state_television radio_station state_radio governor_s_office police_station} (in|of TGT)
    mode seize
    cameo 171
    unless {held controlled}
    + Soldiers seized the state television of Guinea.  MIL > GIN
    - The moths occupied the town hall.

sweep-to-power
    SRC:armed {seize usurp} {control power} in|of {country nation state capital}
    SRC:armed {take grab} {power} by {force}
    mode seize
    cameo 192
    + The Taliban seized control of the country.  AFG > -
    - The brand seized control of the market.

tighten-grip
    SRC:state|armed {tighten strengthen consolidate cement} {grip hold control stranglehold} on|over|around TGT:place
    cameo 170
    + Russia tightened its grip on Chechnya.  RUS > -
    - The climber tightened his grip on the rope.

house-takeover
    SRC:people|armed {take_over occupy squat seize} {house home apartment flat} of TGT
    mode seize
    cameo 171
    + Settlers took over the house of a Palestinian family.  - > PSE
    - Wasps occupied the house.

# --- bans ---

strike-off
    SRC:state {strike remove delete drop cross scratch bar} TGT off|from {register ballot voter_roll electoral_roll ballot_paper candidate_list party_register}
    SRC:state {keep leave} TGT off {ballot}
    SRC:state {strike remove} {name} of TGT from|off {ballot register voter_roll}
    mode restrict
    cameo 1722
    + Belarus struck an opposition candidate from the ballot.  BLR > -
    - The cook struck soup off the list.

declare-illegal
    SRC:state {declare rule pronounce proclaim} TGT {illegal unlawful unconstitutional outlawed}
    SRC:state {declare rule pronounce} {party group movement strike rally protest union organisation organization} {illegal unlawful unconstitutional}
    mode restrict
    cameo 1722
    + Tajikistan declared an Islamic party illegal.  TJK > -
    - The umpire declared the throw illegal.

deregister
    SRC:state {deregister deregistered de-register} TGT
    SRC:state {deregister deregistered de-register delist} {party ngo union church charity association group sect newspaper}
    mode restrict
    cameo 1722
    + Kenya deregistered a human rights group.  KEN > -
    - The dealer deregistered the car.

suspend-activities
    SRC:state {suspend halt freeze ban restrict} {activity operation work registration} of TGT
    SRC:state {suspend halt freeze} {activity operation work} of {party ngo charity group union church foundation association}
    mode restrict
    cameo 1722
    + Burundi suspended the work of a Dutch charity.  BDI > NLD
    - The flu halted the work of the tailor.

bar-from-office
    SRC:state {bar ban disqualify exclude block prohibit} TGT:people from {standing contesting candidacy public_office holding leadership campaign campaigning post primary register poll}
    SRC:state {disqualify invalidate reject throw_out} {candidacy nomination bid} of TGT
    SRC:state|%watchdogs {disqualify bar exclude} {candidate contender hopeful nominee}
    mode restrict
    cameo 1722
    + Iran barred a former president from standing.  IRN > -
    + The electoral commission in Zambia disqualified two candidates.  - > ZMB
    - The ladder barred the cat from standing.

expel-lawmakers
    SRC:state {expel oust bar eject suspend unseat} {lawmaker deputy mp legislator senator opposition_member member} from {parliament assembly congress senate legislature chamber}
    mode restrict
    cameo 1722
    + Tennessee expelled lawmakers from the assembly.  - > LEG
    - The choir ejected a member from the hall.

ban-opposition-rally
    SRC:state|armed {refuse deny withhold} {permission permit authorisation authorization} for {rally demonstration march protest gathering vigil parade} (by|of|in TGT)
    SRC:state|armed {ban forbid prohibit outlaw} {parade pride_march sit-in public_gathering public_meeting} (by TGT)
    mode restrict
    cameo 172
    target slot
    + Turkey refused permission for a rally by Kurdish activists.  TUR > -
    - The club refused permission for a picnic.

traffic-ban
    SRC:state|armed {impose extend enforce declare announce slap introduce} {ban} on {traffic vehicle_traffic vehicle movement motorcycle gathering rally protest public_gathering assembly demonstration march strike fishing flight}
    noun ban on {vehicle_traffic public_gathering movement motorcycle mass_gathering political_gathering political_activity} (in TGT) (by SRC)
    mode restrict
    cameo 172
    target slot
    + Iraq imposed a ban on vehicle traffic in Basra.  IRQ > -
    + Guinea announced a ban on protests.  GIN > -
    - The inn announced a ban on pets.

ban-wearing
    SRC:state {ban forbid outlaw prohibit} {wearing display} of {veil burqa headscarf hijab niqab face_veil face_mask mask symbol flag badge cross uniform religious_symbol}
    SRC:state {ban forbid outlaw prohibit} {burkini face_veil face_mask beard abaya swimsuit full_face_veil religious_symbol cross}
    mode restrict
    cameo 172
    + France outlawed the wearing of face veils in schools.  FRA > -
    - The chef banned the wearing of rings.

gag-order
    SRC:state {issue impose slap serve} {gag_order gagging_order reporting_ban publication_ban} (on|against TGT)
    noun gag_order, gagging_order, gag_law, press_law, media_law (on|against TGT) (by SRC)
    mode censor
    cameo 1721
    + A court in Turkey imposed a gag order on journalists.  - > JRN
    - The comedian broke the gag order of the shop.

wall-off
    SRC:state|armed {wall_off fence_off barricade close_off block_off rope_off} TGT:place|body
    SRC:state|armed {wall_off fence_off barricade close_off block_off} {square park street village quarter border headquarters parliament} (of|to TGT)
    mode restrict
    cameo 191
    + Israeli troops fenced off a Palestinian village.  ISR > PSE
    - The owner fenced off the pond.

set enforcers
    %police %state army military official militia guard rebel militant junta

keep-from
    SRC:%enforcers {keep} TGT:people from ANY
    SRC:state|armed {keep stop prevent block bar} {lawmaker deputy student villager woman protester supporter candidate lawyer doctor} from ANY
    mode restrict
    cameo 172
    + Soldiers kept Maldivian lawmakers from entering parliament.  MIL > MDV
    - The noise kept guests from sleeping.

bar-anyone
    SRC:state|armed {ban bar prohibit forbid block stop exclude} {anyone anybody everyone person citizen man} from ANY
    mode restrict
    cameo 172
    + China barred anyone from entering the Tibetan region.  CHN > -
    - The hatch barred everyone from the deck.

close-to
    SRC:state|armed {close shut bar seal} ANY to TGT:people
    unless {primary caucus voter}
    SRC:state|armed {declare make} ANY {off-limits no-go_area}
    mode restrict
    cameo 172
    + Poland closed the frontier zone to reporters.  POL > JRN
    - The zoo closed the cage to visitors.

throw-cordon
    SRC:state|armed {throw draw place put form} {cordon ring} round|around TGT
    SRC:state|armed {throw_up dig build raise erect} {wall berm trench rampart ditch earthwork} round|around TGT:place|body
    SRC:state|armed {throw draw place put form} {cordon ring} round|around %struck (of|in TGT)
    SRC:state|armed {cordon cordoned cordone seal rope} off TGT:body
    SRC:state|armed {cordon cordoned cordone seal rope} off %struck (of|in|around TGT)
    mode restrict
    cameo 191
    + Ugandan police threw a cordon around the home of an opposition leader.  UGA COP > OPP
    - The baker put a ring around the cake.

list-agents
    SRC:state {add put place include} TGT on|to|in {list_of_foreign_agent register_of_foreign_agent registry_of_foreign_agent list_of_extremist list_of_undesirable_organisation wanted_register}
    SRC:state {add put place include} {group centre center outlet blogger journalist writer lawyer organisation organization newspaper charity} on|to|in {list_of_foreign_agent register_of_foreign_agent registry_of_foreign_agent list_of_extremist}
    mode restrict
    cameo 1721
    + Russia put a rights centre on its list of foreign agents.  RUS > -
    - The club put him on its list of agents.

keep-people-out
    SRC:state|armed {keep_out fence_out} TGT:people
    SRC:state|armed {shut shut_out lock lock_out freeze_out keep_out bar} TGT:people of|out_of {school university parliament building office classroom court country city chamber talks}
    SRC:state|armed {keep prevent bar} {observer journalist reporter inspector voter diplomat lawyer monitor worshipper} from {entering reaching visiting attending access}
    mode restrict
    cameo 172
    + Belarus kept reporters from entering the court.  BLR > JRN
    - The net keeps bees out.

force-landing
    SRC:state|armed|%plane {force order compel} {plane airliner jet aircraft helicopter passenger_plane flight cargo_plane} (of|from|bound TGT) to {land divert turn_back return}
    SRC:state|armed|%plane {force_down bring_down} {plane airliner jet aircraft flight passenger_plane} (of|from TGT)
    SRC:state|armed {force order compel} {ship vessel trawler tanker boat freighter ferry} (of|from|bound TGT) to {dock stop turn_back return leave anchor halt}
    mode restrict
    cameo 172
    + Turkish jets forced a Syrian airliner to land in Ankara.  TUR > SYR
    + A Dutch trawler was ordered to dock by the Argentine navy.  ARG > NLD
    - Fog forced a plane to land in Leeds.

forbid-to
    SRC:state|armed {forbid prohibit} TGT:people to|from ANY
    SRC:state|armed {forbid prohibit ban bar} {cinema theatre theater shop shopkeeper trader vendor hotel cafe restaurant salon barber school newspaper radio_station television_station broadcaster company firm bank} to|from ANY
    SRC:state {forbid ban prohibit} {marriage homosexuality gay_marriage adoption abortion conversion proselytising fasting} (by|between|for TGT)
    mode restrict
    cameo 172
    + The Taliban forbade girls from singing.  AFG > -
    + Cinemas were barred from showing Indian films in Dhaka.  BGD > -
    - The sign forbids cyclists.

criminalise-gays
    SRC:state {criminalise criminalize outlaw} {homosexuality gay_sex same_sex_relation lgbt_movement dissent protest apostasy abortion}
    noun criminalisation, criminalization of {homosexuality dissent protest abortion blasphemy} (in|by TGT)
    mode restrict
    cameo 172
    + Uganda criminalised homosexuality.  UGA > -
    - The comic criminalised puns.

ground-planes
    SRC:state|armed {ground impound hold} {plane aircraft flight airliner jet crew helicopter rescue_ship fleet} (of|belonging TGT)
    SRC:state|armed {force_down divert} {plane airliner jet aircraft flight} (of|carrying TGT)
    mode restrict
    cameo 172
    + Fighter jets forced down an Armenian airliner over Turkey.  - > ARM
    - Fog grounded the flight.

blockade-ports
    SRC:armed {blockade block seal_off mine} {port harbour harbor coast coastline waterway shipping_lane sea_lane airport} (of|to TGT)
    mode restrict
    cameo 191
    unless {protester demonstrator striker trucker farmer activist docker fisherman}
    + Russian warships blockaded Ukrainian ports.  RUS > UKR
    - The wreck blocked the port.

set blockaders
    coalition alliance fleet navy flotilla armada

blockade-place
    SRC:state|%blockaders {blockade besiege} {port harbour harbor coast airport enclave city town} (of|in TGT)
    SRC:state|%blockaders {blockade} TGT:place
    mode restrict
    cameo 191
    + The Saudi-led coalition blockaded a port in Yemen.  SAU > YEM
    - The whale blockaded the port.

halt-convoy
    SRC:state|armed {halt hold_up delay turn_back detain} {convoy aid_convoy truck lorry ship flotilla aid_ship supply_truck bus} (of|from|carrying|bound TGT)
    mode restrict
    cameo 191
    + Serb soldiers held up a convoy of the United Nations.  SRB > IGO
    - Snow held up the bus.

movement-noun
    noun movement_restriction, travel_restriction, mobility_restriction, entry_restriction, press_restriction, media_restriction, protest_restriction (on|against|for TGT) (by SRC)
    mode restrict
    cameo 172
    + Travel restrictions on Cuban diplomats angered Havana.  - > CUB
    - The chair has a movement restriction.

collective-punishment
    noun collective_punishment, reign_of_terror, campaign_of_intimidation, campaign_of_repression, climate_of_fear (of|against|in TGT) (by SRC)
    SRC:state|armed {punish} {family village community population relative} (of TGT)
    mode restrict
    cameo 172
    of TGT
    + The collective punishment of Palestinians by Israel went on.  ISR > PSE
    - The school ended the collective punishment of the class.

indoctrinate
    SRC:state|armed {indoctrinate brainwash reeducate russify sinicise sinicize} TGT:people
    noun forced_indoctrination, re_education, russification, sinicization, forced_assimilation (of TGT) (by SRC)
    mode restrict
    cameo 170
    of TGT
    + China indoctrinated Muslim prisoners.  CHN > -
    - The coach brainwashed nobody.

break-strike
    SRC:state|armed {break smash crush} {strike union walkout picket blockade} (of|by TGT)
    SRC:state {requisition conscript order} {striker} (back ANY)
    mode restrict
    cameo 172
    + Soldiers broke a strike by Nigerian doctors.  - > NGA
    - The bell broke the strike of the clock.

ration
    SRC:state {ration} {food fuel water electricity bread petrol gas power medicine}
    noun rationing of {food fuel water electricity bread} (in TGT) (by SRC)
    mode withhold
    cameo 170
    + Cuba rationed fuel.  CUB > -
    - The hiker rationed water.

strip-licence
    SRC:state|%watchdogs {order decree} {closure dissolution liquidation shutdown disbandment winding-up} of TGT
    SRC:state|%watchdogs {strip deprive} TGT of {licence license frequency accreditation registration status credential}
    SRC:state|%watchdogs {revoke withdraw suspend cancel pull} {licence license frequency accreditation press_card press_credential press_accreditation credential broadcasting_licence} of|from TGT
    mode censor
    cameo 1721
    + Hungary stripped a radio station of its frequency.  HUN > JRN
    - The salt stripped the pan of its coating.

# --- media, net, speech ---

shutter-outlet
    SRC:state|%watchdogs {switch_off turn_off pull_off} %outlets
    SRC:state|%watchdogs {shutter shut shut_down close close_down padlock suspend ban silence axe} %outlets (of TGT)
    SRC:state|%watchdogs {suspend ban halt stop block} {publication printing distribution circulation sale airing broadcast broadcasting} of %outlets
    mode censor
    cameo 1721
    unless {oil}
    + Cambodia shuttered an English-language daily.  KHM > -
    - The press closed the book.

pull-plug
    SRC:state {pull} {plug} on {%outlets transmission signal internet broadcast}
    SRC:state {black_out interrupt cut_off cut take_down} {broadcast transmission signal satellite_feed live_broadcast news_programme programme} (of TGT)
    mode censor
    cameo 1721
    unless {polio virus malaria disease}
    + Ethiopia pulled the plug on two radio stations.  ETH > JRN
    - The owner pulled the plug on the tub.
    - Nigeria interrupted polio transmission in 2019.

pull-article
    SRC:state|%watchdogs {yank pull remove delete scrub spike ban} {article column programme program report video series documentary editorial cartoon} (from ANY)
    SRC:state|%watchdogs {force order} TGT:%outlets to {delete remove retract withdraw close shut suspend fold cease halt stop}
    SRC:state|%watchdogs {order force} TGT:%outlets off {air}
    SRC:state {take_down delete suspend} {post video account page blog channel} of TGT
    SRC:state {remove pull withdraw} {book film magazine} from {shelf shop cinema library school bookshop}
    mode censor
    cameo 1721
    + Chinese regulators pulled a documentary from websites.  CHN > -
    - The editor cut the article.

drop-channel
    SRC:state|%watchdogs {drop remove pull take cut} {channel station network broadcaster tv_channel news_channel} from|off {cable grid satellite platform air airwave network}
    SRC:state|%watchdogs {drop remove pull take cut force knock} TGT off|from {cable air airwave cable_grid satellite}
    mode censor
    cameo 1721
    + Venezuela took a Colombian channel off the air.  VEN > COL
    - The wind took the mast off the roof.

cut-access
    SRC:state {shut_off cut cut_off block restrict close deny limit bar suspend} {access} to {%outlets internet twitter facebook youtube telegram whatsapp instagram tiktok google wikipedia social_media website app platform service}
    SRC:state {block ban restrict shut_down shut cut_off suspend throttle outlaw} TGT:%platforms
    mode censor
    cameo 1721
    + Turkey cut off access to Twitter.  TUR > -
    - The door blocks access to the attic.

throttle-net
    SRC:state {throttle slow slow_down} {traffic internet internet_access internet_speed twitter youtube access connection mobile_data}
    noun throttling of {traffic internet youtube twitter} (in|by TGT)
    mode censor
    cameo 1721
    + Russia slowed down traffic to YouTube.  RUS > -
    - The bend slowed traffic.

net-cut
    SRC:state {cut cut_off shut_down shut_off suspend block disable snap sever} {internet_service internet_connection wifi mobile_service mobile_network data_service text_messaging connectivity mobile_data internet_link} (to|for|across TGT)
    SRC:state {unplug switch_off black_out kill turn_off pull} {internet internet_access mobile_internet network mobile_network phone_network web} (in|across TGT)
    mode censor
    cameo 1721
    + India suspended internet services in Manipur.  IND > -
    - The storm cut the phone line.

seize-edition
    SRC:state|armed {seize confiscate impound pulp recall} {copy edition issue print_run newspaper book magazine leaflet pamphlet} of TGT
    SRC:state|armed {seize confiscate impound pulp} {copy edition issue print_run} of {newspaper magazine book daily weekly bible}
    mode censor
    cameo 1721
    + Sudan confiscated the print run of a newspaper.  SDN > JRN
    - The library recalled a copy of the book.

impose-censorship
    SRC:state|armed {impose introduce reimpose tighten enforce order} {censorship press_censorship news_blackout media_blackout information_blackout blackout military_censorship} (on|in|over TGT)
    mode censor
    cameo 1721
    + Sri Lanka imposed censorship on news from the front.  LKA > -
    - The grid imposed a blackout.

suppress-report
    SRC:state {suppress bury block withhold} {report finding news study investigation story documentary} (by|on|of|from TGT)
    mode censor
    cameo 1721
    + Pakistan suppressed a report by a newspaper.  PAK > JRN
    - The snow buried the report.

expel-reporters
    SRC:state|armed {rough_up harass obstruct muzzle gag} {journalist reporter correspondent photographer cameraman film_crew}
    noun press_crackdown, media_crackdown, crackdown on {press media journalist} (in|by TGT) (by SRC)
    mode censor
    cameo 1721
    + Azerbaijani agents harassed a Norwegian reporter.  AZE > NOR
    - The heat harassed the photographer.

ban-writer
    SRC:state {ban bar blacklist muzzle} {author writer novelist musician singer band artist actor filmmaker}
    SRC:state {ban bar blacklist} {play song opera concert festival performance} by|of TGT
    noun performance_ban, publishing_ban, publication_ban, speaking_ban, preaching_ban (on|against TGT) (by SRC)
    mode censor
    cameo 1721
    + China blacklisted two singers.  CHN > -
    - The hall banned the band from drinking.

# --- curfew and emergency ---

decree-emergency
    SRC:state|armed {decree decreed prolong renew invoke approve reimpose enact order} {state_of_emergency emergency_rule state_of_siege emergency_law martial_law state_of_exception emergency_power emergency state_of_alarm military_rule} (in|on|over|across|for TGT)
    SRC:state|armed {extend declare proclaim} {emergency_law emergency_power} (in|on|over|across|for TGT)
    mode martial-law
    cameo 1724
    + Peru decreed a state of emergency.  PER > -
    + Egypt prolonged emergency law.  EGY > -
    - The chef invoked the power of salt.

assume-powers
    SRC:state|armed {invoke assume claim take grant} {special_power sweeping_power extraordinary_power emergency_power war_power full_power}
    SRC:state {bypass sideline} {parliament court congress}
    mode martial-law
    cameo 1724
    + The president of Tunisia assumed extraordinary powers.  TUN > -
    - The engine took full power.

deploy-martial
    TGT:place {place put} under {martial_law state_of_emergency emergency_rule military_rule army_control}
    SRC:state|armed {place put} TGT under {army_control military_control military_administration state_of_emergency army_rule}
    TGT:place {be come remain} under {martial_law state_of_emergency military_rule emergency_rule army_control}
    mode martial-law
    cameo 1724
    + Thailand put Bangkok under military control.  THA > -
    - The stove is under the rule of the cook.

order-indoors
    SRC:state|armed {order confine} TGT:people to {stay remain shelter}
    noun shoot_on_sight_curfew, round_the_clock_curfew, 24_hour_curfew, indefinite_curfew, night_curfew, overnight_curfew, weekend_curfew (in|on|across TGT) (by SRC)
    mode curfew
    cameo 1723
    + An indefinite curfew in Srinagar kept shops shut.  - > IND
    - Rain kept the dog in.

slap-curfew
    SRC:state|armed {slap clamp impose place} TGT under {curfew}
    ANY {be remain stay come} under {curfew night_curfew} (in|on TGT)
    TGT:place {place put} under {curfew lockdown}
    SRC:state|armed {bring_forward lengthen prolong renew reinstate reintroduce widen} {curfew night_curfew} (in|on|for TGT)
    mode curfew
    cameo 1723
    + Iraq prolonged a night curfew in Basra.  IRQ > -
    - The twins broke the rules.

# --- sending people out ---

order-out
    SRC:state|armed {order throw kick boot chuck drum} TGT:people out_of {country land territory}
    SRC:state|armed {kick throw boot chuck drum order chase} TGT:people out_of ANY:place
    SRC:state|armed {kick_out throw_out boot_out turf_out chuck_out} TGT:people (of ANY)
    SRC:state {order tell give} TGT:people {hour day week} to {leave depart}
    mode deport
    cameo 174
    + Turkey ordered a Dutch columnist out of the country.  TUR > NLD
    - The usher ordered the boys out.

fly-out-people
    SRC:state|armed {fly truck bus ship ferry fly_out ship_out} TGT:%deportees to|across|over|back_to|out_of ANY
    SRC:state|armed {truck bus herd march} TGT:people across|over|back {border frontier}
    SRC:state {put load herd} TGT:people on|onto|aboard {plane flight cargo_plane deportation_flight bus train ship} (to|for ANY)
    mode deport
    cameo 174
    + The United States flew migrants to Guatemala.  USA > -
    + Iran trucked Afghans across the border.  IRN > AFG
    - The tour bused fans to the game.

set deportees
    migrant immigrant deportee refugee asylum_seeker detainee prisoner convict gang_member suspect criminal alien

push-over-border
    SRC:state|armed {shove push tow drive} TGT:people {back} (to|towards|toward|into|across ANY)
    SRC:state|armed {shove tow} TGT:people towards|toward|to|into ANY
    SRC:state|armed {push force drive herd chase bundle shove dump} TGT:people over|across|through|into|to {border fence frontier river sea desert wire razor_wire barbed_wire}
    mode deport
    cameo 174
    + Libyan guards drove African migrants into the desert.  LBY > -
    - The wind drove the boat to sea.

expel-home
    SRC:state|armed {force send drive bundle} TGT:people {home back}
    noun forcible_repatriation, forcible_return, forced_removal, removal_flight, expulsion_order, deportation_order, removal_order (of|against|for TGT) (by|from SRC)
    mode deport
    cameo 174
    of TGT
    + The forcible return of Tamil refugees by Australia was condemned.  AUS > -
    - The song sent the fans home happy.

stateless
    SRC:state {render make leave} TGT:people {stateless}
    SRC:state {denationalise denationalize} TGT:people
    noun denationalisation, denationalization, citizenship_stripping (of TGT) (by SRC)
    mode deport
    cameo 174
    of TGT
    + Libya made Chadians stateless.  LBY > TCD
    - The tide rendered the crab homeless.

bar-return
    SRC:state {bar ban block stop refuse} TGT:people from {returning re-entering reentry coming}
    SRC:state {deny refuse} TGT:people {re-entry reentry return}
    mode deport
    cameo 174
    + Belarus barred a Polish archbishop from returning.  BLR > POL
    - The gate barred the hens from returning.

evacuate-forcibly
    SRC:state|armed {empty depopulate clear} {village town neighbourhood neighborhood island district} (of TGT)
    SRC:state|armed {uproot dispossess displace expel} {family community tribe villager resident indigenous_people nomad bedouin} (from ANY)
    mode deport
    cameo 174
    + Israel uprooted Bedouin families.  ISR > -
    - The bell emptied the village of birds.

# --- supplies ---

shut-pumps
    SRC:state|armed {shut shut_down shut_off close turn_off switch_off} {pumping_station tap valve sluice power_station water_station pipeline power_line} (of|to|supplying TGT)
    mode withhold
    cameo 170
    + Turkey shut down a pumping station in Syria.  TUR > SYR
    - The plumber shut the valve.

keep-aid-out
    SRC:state|armed {keep prevent stop block bar hinder} {aid convoy aid_convoy food relief supply truck fuel medicine shipment barge aid_worker relief_worker lorry} from ANY
    SRC:state|armed {block hold_up obstruct withhold divert} {food_aid humanitarian_aid relief_supply aid_delivery aid_shipment relief_convoy} (to|for|from TGT)
    mode withhold
    cameo 191
    + Syria kept convoys from reaching Homs.  SYR > -
    + Israel held up aid shipments to Gaza.  ISR > PSE
    - The lid keeps food from spoiling.

stop-flow
    SRC:state|armed {stop halt cut cut_off stem block reduce} {flow supply pumping} of {%service diesel petrol gas oil grain wheat food medicine cash} (to|into|for TGT)
    mode withhold
    cameo 170
    + Iran halted the flow of diesel to Afghan traders.  IRN > AFG
    - The valve stopped the flow of gas.

choke-off
    SRC:state|armed {choke choke_off strangle squeeze throttle} {supply fuel food trade economy export oil_export food_supply fuel_supply} (to|of|from|into TGT)
    SRC:state|armed {starve} TGT of {fund food cash fuel water money}
    mode withhold
    cameo 170
    + Rebels choked off food supplies to the Yemeni port.  REB > YEM
    - The weed choked off the supply of light.

cut-lifeline
    SRC:state|armed {cut sever snap} {lifeline supply_line land_bridge supply_road water_main gas_link} (to|of|between|from TGT)
    noun fuel_cutoff, power_cutoff, water_cutoff, aid_cutoff, fuel_embargo, food_embargo (to|of|on|against TGT) (by SRC)
    mode withhold
    cameo 170
    + Rebels cut the supply road to the Sudanese town.  REB > SDN
    - The flood cut the lifeline to the farm.

withhold-people
    SRC:state|armed {withhold retain} {salary tax_revenue customs_revenue custom_revenue compensation pension tax_receipt} (of|from TGT)
    mode withhold
    cameo 170
    + Israel withheld the tax revenues of the Palestinian Authority.  ISR > PSE
    - The museum withheld the remains of the whale.

# --- hacking and deceit ---

hackers-hit
    SRC:%hackers {attack hit target cripple paralyse paralyze knock_out sabotage breach penetrate infiltrate compromise disrupt shut_down invade access steal leak probe siphon loot plunder empty raid deface take_down crash} ANY
    SRC:%hackers {break tap get} into ANY
    SRC:%hackers {make_off} with ANY
    SRC:%hackers {go} after TGT
    mode cyber
    cameo 170
    + Russian hackers knocked out part of the grid in Ukraine.  RUS > UKR
    + Computers of the German parliament were attacked by Russian hackers.  RUS > DEU
    - The hackers ate pizza.

malware-hits
    ANY:%malware {sabotage infect cripple paralyse paralyze hit destroy disrupt shut_down damage attack} %systems (of|in|at TGT)
    ANY:%malware {sabotage infect cripple paralyse paralyze hit disrupt attack} TGT:any
    mode cyber
    cameo 170
    + A computer worm sabotaged centrifuges in Iran.  - > IRN
    - The stomach virus hit the school.

cyberattack-cripples
    ANY:%cyberattack {cripple paralyse paralyze hit knock_out disrupt bring_down shut_down target take_down strike} %systems (of|in|at TGT)
    ANY:%cyberattack {cripple paralyse paralyze hit disrupt target strike} TGT:any
    mode cyber
    cameo 170
    + Cyber attacks paralysed the websites of the Estonian government.  - > EST
    - The hack hit the tree.

cripple-systems
    SRC:state|armed {sabotage hack_into tamper interfere jam} %systems (of|at|in TGT)
    SRC:state|armed {wipe erase corrupt encrypt} {data server computer hard_drive file} (of TGT)
    mode cyber
    cameo 170
    + North Korea wiped the computers of South Korean banks.  PRK > KOR
    - The cook wiped the computer.

spy-on-phones
    SRC {hack infect target bug tap monitor} {phone iphone cellphone smartphone mobile_phone device laptop} of TGT
    SRC {spy eavesdrop snoop} on {phone call email communication message conversation} of TGT
    SRC {use deploy employ} {spyware pegasus malware} against|on TGT
    mode cyber
    cameo 170
    + Mexico hacked the phones of journalists.  MEX > JRN
    + Hungary used spyware against reporters.  HUN > JRN
    - The child tapped the phone of the bank.

leak-hacked
    SRC {leak publish dump release} {hacked_email stolen_email hacked_document stolen_data hacked_data email_cache} (of|from TGT)
    noun hack_and_leak_operation, intrusion_campaign, cyber_heist, network_intrusion, network_breach, server_breach (against|on|of|at TGT) (by SRC)
    mode cyber
    cameo 170
    + Russian agents leaked stolen emails of a French candidate.  RUS > FRA
    - The pipe leaked.

surveil
    SRC:state {surveil track stalk follow} {dissident activist journalist diplomat exile critic opposition_leader defector}
    noun covert_surveillance, illegal_surveillance, digital_surveillance (of TGT) (by SRC)
    cameo 170
    of TGT
    + Iranian agents stalked exiles in Sweden.  IRN > -
    - The dog followed the diplomat.

flood-media
    SRC {flood swamp inundate saturate bombard} {social_media internet twitter facebook media web airwave website} with {story post video message propaganda lie disinformation tweet comment account claim}
    SRC {flood swamp inundate saturate bombard} TGT with {disinformation propaganda fake_news lie leaflet misinformation}
    mode misinformation
    cameo 170
    + Russian trolls flooded social media with fake stories.  RUS > -
    - Rain flooded the web of tunnels.

fake-accounts
    SRC {create run use operate set_up} {fake_account bot_network bot troll_army sock_puppet fake_profile fake_website troll_factory} (in|against|on TGT)
    noun troll_army, bot_network, fake_account, information_operation, influence_campaign, hybrid_attack, hybrid_warfare (against|in TGT) (by SRC)
    mode misinformation
    cameo 170
    + China ran fake accounts against Taiwan.  CHN > TWN
    - The clerk created an account.

sow-discord
    SRC:state {sow stir stir_up foment whip_up stoke} {discord division chaos strife dissension distrust} (in|among|between TGT)
    SRC:state {destabilise destabilize} TGT:state
    noun destabilisation, destabilization, subversion (of|in|against TGT) (by SRC)
    mode misinformation
    cameo 170
    of TGT
    + Russia sowed discord in Moldova.  RUS > MDA
    - The will sowed discord in the family.

spread-fakes
    SRC {broadcast air publish post share circulate pump_out churn_out spread invent} {bogus_report bogus_story fake_story fake_report false_claim fake_video fabricated_story false_story doctored_video forged_document deepfake false_report fabricated_report fake_report} (about|against|on|of TGT)
    mode misinformation
    cameo 170
    + A Russian channel aired a false story about Germany.  RUS > DEU
    - The fan posted a video of the cat.

bribe-officials
    SRC:state {bribe suborn corrupt} {official lawmaker judge journalist minister senator} (of|in|from TGT)
    mode misinformation
    cameo 170
    + Qatar bribed European lawmakers.  QAT > -
    - The aunt bribed the judge of the cake show.

extort
    SRC:armed|people {extort squeeze} {money cash tax payment protection_money ransom fee toll} from TGT
    SRC:armed {levy collect} {tax toll protection_money} from|on TGT
    noun extortion_racket, protection_racket, extortion_of (in|of|against TGT) (by SRC)
    cameo 170
    + Rebels extorted money from Colombian farmers.  REB > COL
    - The tax was levied on sugar.

force-to-act
    SRC:state|armed {force compel coerce strong-arm pressure} TGT to|into {sign resign confess close shut cede vacate abdicate flee}
    cameo 170
    + Germany forced the Czech president to sign.  DEU > CZE
    - The rain forced the players to flee.

bully-neighbour
    SRC:state {bully menace intimidate pressure harass} {neighbour neighbor fisherman fishing_boat fishing_vessel vessel ship boat crew minority voter witness diplomat} (of|from|in TGT)
    cameo 170
    + Chinese coast guards harassed Vietnamese fishermen.  CHN > VNM
    - The gulls harassed the fishing boat.

# --- said in other ways ---

end-up-in-jail
    TGT:people {end_up land wind_up find} in|behind {jail prison bar custody cell detention}
    TGT:people {be} under {arrest house_arrest detention}
    SRC:state|armed {bang_up cuff collar} TGT:people
    mode arrest
    cameo 173
    + Hundreds of Burundian students landed in jail.  - > BDI
    - The letter landed in the cell of the table.

take-to-station
    SRC:%police {take lead bring drag haul march} TGT:people from|out_of|off {flight plane bus train home house residence office hospital court church airport flat apartment bed}
    SRC:state|armed {send commit remand order confine} TGT:people to|into|in {preventive_detention pre_trial_detention pretrial_detention pre-trial_detention custody house_arrest detention}
    SRC:state|armed {whisk_off pack_off cart_off haul_off drag_off march_off lead_off} TGT:people to|into {police_station station barracks cell jail prison detention_centre camp military_base unknown_location penal_colony}
    SRC:state|armed {take bring drive escort march carry haul} TGT:people to|into {police_station station barracks cell jail prison detention_centre detention_center headquarters camp military_base police_headquarters unknown_location}
    mode arrest
    cameo 173
    + Soldiers took a Beninese lawmaker to a barracks.  MIL > BEN
    - The train took tourists to the camp.

be-wanted-held
    noun incarceration, captivity, confinement, lockup of TGT:people (by SRC)
    SRC:%rebels {round_up} TGT:people
    mode arrest
    cameo 173
    + The confinement of Uighurs in China went on.  - > CHN
    - The confinement of the hens ended.

swallow-up
    SRC:state {swallow swallow_up gobble_up absorb devour} TGT:place
    SRC:state {declare proclaim} {sovereignty ownership jurisdiction} over TGT:place
    mode seize
    cameo 192
    + The Soviet Union swallowed Estonia.  RUS > EST
    - The suburb swallowed the village green.

strip-assets
    SRC:state {strip dispossess rob relieve} TGT of {asset land property share holding wealth possession farm home business}
    mode seize
    cameo 1711
    + Zimbabwe stripped white farmers of their land.  ZWE > -
    - The frost stripped the tree of leaves.

roll-back-rights
    SRC:state {roll_back erode gut whittle_away chip_away scrap abolish} {right freedom liberty civil_liberty protection press_freedom judicial_independence academic_freedom} (of|for TGT)
    noun erosion, curtailment, violation of {right freedom liberty civil_liberty press_freedom} (of|by|in TGT)
    mode restrict
    cameo 172
    + Hungary rolled back the rights of gay couples.  HUN > -
    - Rust eroded the gate.

tighten-screws
    SRC:state|armed {tighten turn} {screw noose} on|around TGT
    SRC:state|armed {bring} TGT to {heel}
    SRC:state {rein_in cow tame} {press media critic opposition ngo tech_company cleric judge judiciary union lawyer}
    mode restrict
    cameo 172
    + Russia tightened the screws on journalists.  RUS > JRN
    - The plumber tightened the screw on the tap.

require-register
    SRC:state {require oblige order force} {ngo charity foreigner christian muslim jew blogger journalist citizen church party group} to {register wear report submit seek obtain carry disclose}
    mode restrict
    cameo 172
    + Russia ordered bloggers to register.  RUS > -
    - The fair required growers to register.

shut-worship
    SRC:state|armed {close shut shut_down seal board_up} {church mosque temple monastery madrasa madrassa seminary convent synagogue prayer_house house_of_worship}
    mode restrict
    cameo 172
    + Algeria closed three Protestant churches.  DZA > -
    - The storm closed the church fair.

send-packing
    SRC:state|armed {send} TGT:people {packing}
    SRC:state {send_home ship_home} {national migrant refugee worker asylum_seeker immigrant foreigner labourer laborer migrant_worker} (of|from ANY)
    SRC:state|armed {pack_off ship_off bundle_off} TGT:people (to ANY)
    SRC:state|armed {abandon dump leave strand maroon} {migrant refugee asylum_seeker deportee} in|at|on {desert sahara sea border wilderness island mountain}
    SRC:state|armed {chase_away chase_off run_off hound_out} TGT:people
    SRC:state|armed {force drive push chase} TGT:people off {land farm property territory island}
    mode deport
    cameo 174
    + Settlers drove Palestinian shepherds off their land.  - > PSE
    - The smoke drove off the bees.

naval-quarantine
    noun naval_quarantine, sea_cordon, land_closure, border_closure, lockdown_of_camp (of|around|on TGT) (by SRC)
    SRC:state|armed {quarantine} TGT:place
    mode restrict
    cameo 191
    + The naval quarantine of Cuba by the United States lasted weeks.  USA > CUB
    - The kennel has a quarantine room.

cut-off-from
    SRC:state|armed {cut_off isolate} TGT from {aid food water world outside_world relief capital supply medicine}
    SRC:state|armed {trap bottle_up} {villager civilian resident family patient child} in|inside ANY
    mode withhold
    cameo 191
    + Rebels cut off the Congolese town from food.  REB > COD
    - The snow cut off the inn from the world.

phish
    SRC {phish spear-phish spoof} TGT
    SRC:%hackers {trick dupe lure} TGT into ANY
    SRC:%hackers {knock take} %systems {offline}
    mode cyber
    cameo 170
    + Hackers tricked Ukrainian officials into giving passwords.  - > UKR
    - The angler tricked the trout.

tamper-vote
    SRC {tamper} with {ballot vote result election voting_machine tally voter_roll} (in|of TGT)
    SRC:state {inflate doctor fiddle fudge massage} {result vote_count turnout tally vote} (in|of TGT)
    mode misinformation
    cameo 170
    + Officials in Belarus tampered with the results.  - > BLR
    - The cook fiddled the recipe.

bully-into
    SRC:state|armed {bully pressure coerce intimidate strong-arm scare arm-twist} TGT into ANY
    SRC:state|armed {twist} {arm} of TGT
    cameo 170
    + Russia bullied Armenia into a customs union.  RUS > ARM
    - The coach scared the team into form.

remand
    SRC:%court {grant extend order} {remand physical_remand judicial_remand custody} (of|to|for|in TGT)
    SRC:state {attach} {property asset account} (of|belonging_to TGT)
    mode arrest
    + A Pakistani court extended the remand of the politician.  PAK JUD > PAK
    - The school extended the custody of the cup.

take-action
    SRC:state|armed {take initiate} {action legal_action disciplinary_action stern_action strict_action punitive_action} against TGT
    + The Omani ministry took action against the protesters.  OMN > OMN
    ~ Kenya took action against locusts.
