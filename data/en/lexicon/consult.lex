# consult.lex: meetings, visits, calls, talks and mediation that take place.
type CONSULT

set talks-noun
    talks negotiation discussion consultation dialogue conversation talk deliberation parley tete-a-tete

meet
    SRC {meet} TGT (in ANY)
    SRC {meet} with TGT
    SRC {confer} (with TGT)
    SRC:state|armed {meet}
    SRC {sit_down} (with TGT)
    SRC {get_together gather convene assemble} with TGT
    noun {meeting get-together} (with|between TGT)
    mutual
    cameo 040
    when {summit conference general_assembly} mode multilateral cameo 040
    + German Chancellor Angela Merkel met the Turkish president.  DEU GOV > TUR GOV
    + The foreign ministers of Egypt and Sudan met in Cairo.  EGY = SDN
    + A meeting between Serbia and Kosovo took place on Monday.  SRB = KOS
    - The car meets all safety standards.
    - The plan met with success.
    + The Russian foreign minister met his Indian counterpart on the sidelines of a gathering.  RUS > IND

negotiate-bend
    nothing
    ANY {negotiate} {corner bend curve turn roundabout traffic rapid stairs stair maze slope pothole terrain}
    - The Kenyan driver negotiated two corners before the crash.

hold-talks
    SRC {hold have conduct open begin start continue enter} %talks-noun (with TGT)
    SRC {hold} {meeting round consultation} (with TGT)
    SRC:state {hold} {session} (with TGT)
    SRC {enter} into %talks-noun (with TGT)
    SRC {negotiate parley} (with TGT)
    SRC {talk speak} to|with TGT:state|armed
    SRC {discuss debate consult} ANY with TGT
    SRC {consult} TGT:state
    SRC {consult} with TGT
    SRC {exchange} {view opinion} (with TGT)
    SRC {engage} in %talks-noun (with TGT)
    SRC {engage} with TGT:state
    SRC {hammer_out thrash_out} {deal agreement compromise difference} with TGT
    noun talks, negotiation, discussion, consultation, dialogue (with TGT)
    mutual
    cameo 046
    + Iran held talks with France.  IRN > FRA
    + France and Germany held talks on trade.  FRA = DEU
    + Talks between Russia and Japan began in Geneva.  RUS = JPN
    + The Indonesian government negotiated with separatist rebels.  IDN GOV > REB
    + Spain discussed the border with Morocco.  ESP > MAR
    - He held the talks page of the newspaper up to the light.
    - A Chinese tourism club held training sessions for guides.
    - She negotiated the stairs with care.

set matter
    issue crisis situation matter relation tie cooperation security conflict border trade peace dispute tension development future
    way step plan measure problem question

phone
    SRC {call phone telephone ring} TGT:state
    SRC {hold have make place} {phone_call telephone_call phone_conversation telephone_conversation videoconference video_call call} (with|to TGT)
    SRC {speak talk} {%phone} with|to TGT
    SRC {speak talk discuss} by|on|over %phone with TGT
    SRC:state {speak talk discuss} by|on|over %phone
    noun phone_call, telephone_call, phone_conversation, telephone_conversation, videoconference, video_conference, video_call, conference_call (with|to|between TGT)
    target slot
    mode phone
    cameo 041
    + The American president had a phone call with Ukrainian President Volodymyr Zelensky.  USA GOV > UKR GOV
    + The Polish president telephoned the Lithuanian president.  POL GOV > LTU GOV
    + A telephone conversation between the leaders of Cyprus and Greece lasted an hour.  CYP = GRC
    - The French reporter was speaking by phone from Nice.
    - Doctors call the disease mumps.
    - She called a taxi.

set phone
    phone telephone video videoconference hotline video_link

visit
    SRC:state|armed {visit tour} TGT:state|place|armed
    SRC {visit} {troop soldier capital camp base embassy headquarters front front_line border school hospital mosque church} (in|of|at TGT)
    SRC:state {arrive} in|at TGT:place
    SRC:state {land} in TGT:place
    SRC:state {travel fly journey go} to TGT:place
    SRC {pay make begin start conclude} {visit trip tour stop stopover} to TGT
    SRC {make begin start conclude pay} {visit trip tour stop} (in|of TGT)
    SRC:state {depart leave set_off} for TGT:place
    SRC {attend} {summit talks funeral conference inauguration ceremony olympics meeting} (in|with|of TGT)
    SRC:state {return} from TGT:place
    noun visit, trip, tour, stopover, pilgrimage, state_visit (to|in TGT) (by SRC)
    of SRC
    mode visit
    cameo 042
    unless {package tourist holiday vacation guided sightseeing cruise daily refugee migrant troop soldier warship aircraft helicopter}
    + The French president visited Japan.  FRA GOV > JPN
    + Russian Foreign Minister Sergei Lavrov arrived in China.  RUS GOV > CHN
    + A visit to Israel by the Greek prime minister was short.  GRC GOV > ISR
    + The Danish foreign minister travelled to Ethiopia.  DNK GOV > ETH
    - Thousands of tourists visited the museum.
    - The storm travelled to the coast.
    - A Hungarian astronaut is leaving for the United States.
    - There are daily trips from La Ceiba in Honduras.

host
    SRC {host receive welcome greet entertain} TGT:state (in|at ANY)
    SRC {host} {dinner lunch banquet reception} for TGT
    SRC {meet} TGT at {airport palace}
    mode visit
    cameo 043
    + Egypt hosted the Sudanese president.  EGY > SDN GOV
    + The Palestinian president was received by Pope Francis.  - > PSE GOV
    - The hotel hosts weddings.
    - She hosted a quiz show.

host-talks
    SRC {host} {talks meeting summit conference negotiation round dialogue} (between|with|of|for TGT)
    SRC {chair convene} {talks meeting summit conference negotiation} (between|with|of TGT)
    mode third-party
    cameo 044
    one-way
    + Norway hosted talks between Colombia and the rebels.  NOR > COL
    + Talks between Ethiopia and Eritrea were hosted by Algeria.  DZA > ETH
    - The school hosted a meeting of parents.

mediate
    SRC {mediate arbitrate} (between|in|among TGT)
    SRC {broker mediate} {talks truce ceasefire deal agreement peace dispute conflict settlement} (between|in|with TGT)
    SRC {launch begin start continue undertake resume} {mediation mediation_effort mediation_mission peace_mission peace_effort} (between|among|in TGT)
    SRC {act serve} as {mediator go-between intermediary} (between|in TGT)
    SRC {mediate} ANY (between TGT)
    SRC {shuttle} between TGT
    noun mediation, arbitration, shuttle_diplomacy, mediation_effort (between|among|in TGT) (by SRC)
    one-way
    of SRC
    mode third-party
    cameo 045
    + Qatar mediated between Chad and Sudan.  QAT > TCD
    + Kenya launched a mediation effort between the government and rebels in South Sudan.  KEN > SSD
    + Mediation by Oman between Iran and Yemen went on.  OMN > IRN
    - A lawyer mediated the divorce.

summit
    SRC:state {attend hold} {summit forum g7 g20} (with|of TGT)
    SRC:state {attend} {conference} (with|of TGT)
    noun summit (between|with|of TGT)
    mutual
    mode multilateral
    cameo 040
    + The leaders of Brazil and India held a summit.  BRA = IND
    + A summit between Turkey and Russia ended without result.  TUR = RUS
    - They reached the summit of the mountain.

send-envoy
    SRC {send dispatch} {envoy delegation minister diplomat emissary mission official} to TGT:place|state (to|for ANY)
    mode visit
    cameo 042
    + China sent an envoy to Sudan.  CHN > SDN
    + A delegation was sent to Cuba by Vietnam.  VNM > CUB
    - The bank sent a delegation of clerks to a course.

speak-together
    SRC {speak appear} alongside TGT
    SRC {hold give} {press_conference news_conference briefing} with TGT
    cameo 040
    + The Latvian prime minister spoke alongside the Estonian president.  LVA GOV > EST GOV
    - The singer appeared alongside her sister.

brief
    SRC {brief update} TGT:state (on|about ANY)
    SRC:state {inform} TGT:state about|on ANY
    cameo 040
    + The Turkish minister briefed NATO on the attack.  TUR GOV > IGO
    - The coach briefed the referee.
    needs both
    - The Omani minister was briefed about the new road.

set host-of
    host counterpart colleague opposite_number interlocutor
raise-issue
    SRC {raise discuss broach take_up bring_up air} ANY with TGT:state|%ruler|%host-of
    cameo 040
    + Britain raised the case with Iran.  GBR > IRN
    - He raised the price with a shop.

receive-envoy
    SRC {receive host} {envoy ambassador delegation minister president leader official mission lawmaker senator general trade_mission inspector} (of|from TGT)
    mode visit
    cameo 043
    + Iran received a delegation from Iraq.  IRN > IRQ
    + The Jordanian king received the envoy of Kuwait.  JOR > KWT
    - The school received a delegation of parents.

attend-multilateral
    SRC {address} {assembly general_assembly summit parliament congress council} (of|in TGT)
    SRC {take_part participate} in {summit talks meeting conference negotiation}
    SRC {participate} in {summit talks meeting conference negotiation} (with TGT)
    mode multilateral
    cameo 040
    + The Brazilian president addressed the United Nations General Assembly.  BRA GOV > -
    + Cuba participated in talks with Venezuela.  CUB > VEN
    - She addressed the envelope.

resume-talks
    SRC {resume restart reopen relaunch revive} {talks negotiation dialogue peace_process contact discussion} (with TGT)
    mutual
    cameo 046
    + India resumed dialogue with Pakistan.  IND > PAK
    + Syria and Lebanon resumed talks.  SYR = LBN
    - The couple resumed talks about paint.

bargain
    SRC {bargain haggle} with TGT:state|armed
    cameo 046
    + Turkey haggled with Greece over the islands.  TUR > GRC
    - The tourist haggled with a seller.

decide-jointly
    SRC {make take reach} {decision} with|alongside|together_with TGT
    SRC {coordinate consult liaise synchronize synchronise} (ANY) with TGT
    SRC {decide act} {together} (with TGT)
    cameo 040
    + Germany coordinated its response with France.  DEU > FRA
    + The decision was made with Turkey by Azerbaijan.  AZE > TUR
    - He coordinated his tie with the curtains.

call-on
    SRC {call} on TGT:state
    SRC {pay} {call courtesy_call} on TGT
    SRC {drop_in look_in} on TGT:state
    mode visit
    cameo 042
    + The Dutch ambassador paid a courtesy call on the Kenyan president.  NLD > KEN GOV
    - He called on his memory.

lead-delegation
    SRC {lead head} {delegation mission team} (to TGT)
    SRC {accompany escort} TGT:state (to|on ANY)
    mode visit
    cameo 042
    + The Omani foreign minister led a delegation to Iran.  OMN GOV > IRN
    - She led a team of nurses to the canteen.

return-home
    SRC:state {return} to|from TGT:place
    SRC:state {leave depart fly_out} {for} TGT:place
    mode visit
    cameo 042
    unless {refugee migrant troop soldier}
    + The Syrian foreign minister returned from Russia.  SYR GOV > RUS
    - The actress returned from holiday.

dine
    SRC {dine lunch} with TGT:state
    SRC {have share} {lunch dinner breakfast} with TGT:state
    SRC {shake} {hand} with TGT:state
    SRC {play} {golf} with TGT:state
    cameo 040
    + The Japanese prime minister dined with the American president.  JPN GOV > USA GOV
    - They dined with friends.

exchange-views
    SRC {exchange swap} {view opinion message letter visit greeting idea} (with TGT)
    SRC {debate argue spar} with TGT:state
    SRC {touch} {base} with TGT
    mutual
    cameo 040
    + Portugal exchanged views with Angola.  PRT > AGO
    - Fans swapped views on the match.

facilitate
    SRC {facilitate broker arrange sponsor moderate oversee} {talks dialogue meeting negotiation peace_talk agreement truce exchange deal release} (between|with|of|in TGT)
    SRC {bring} TGT to|together {table negotiating_table}
    one-way
    mode third-party
    cameo 045
    + Switzerland brokered talks between Iran and the United States.  CHE > IRN
    + A deal between Ukraine and Russia was brokered by Turkey.  TUR > UKR
    - The agency arranged a meeting of models.

# --- meetings by kind ---

set parley
    talks talk negotiation discussion consultation dialogue deliberation peace_talk
set ruler
    president premier minister chancellor king queen emir leader ambassador envoy delegation counterpart official sultan
    prince emissary secretary pope foreign_minister representative

meet-counterpart
    SRC {meet} {counterpart opposite_number colleague} of|from TGT
    SRC {meet} with {counterpart opposite_number colleague} of|from TGT
    SRC {greet} {counterpart} (of|from TGT)
    mutual
    cameo 040
    + The Swiss president met her counterpart from Austria.  CHE GOV > AUT
    + The Ghanaian minister met with colleagues from Togo.  GHA > TGO
    - The keeper met his counterpart in the tunnel.

hold-meeting
    SRC {hold have attend organise organize} {meeting session encounter get-together reception breakfast_meeting working_lunch tete-a-tete} with TGT
    SRC {hold have} {consultation discussion exchange} with TGT
    noun {meeting audience working_lunch working_dinner working_breakfast} (with|between TGT)
    mutual
    cameo 040
    + The Namibian president had a meeting with Botswana.  NAM GOV > BWA
    + A working dinner with the Danish premier took place in Oslo.  - > DNK
    - An encounter with rebels in India ended at dawn.
    - She had a meeting with her tailor.

face-to-face
    SRC {sit_down} with TGT
    SRC {sit} at {table negotiating_table} with TGT
    mutual
    cameo 040
    + The Georgian president sat down with Russia.  GEO > RUS
    - The chef sat down with a bowl.

private-audience
    SRC {grant give} {audience interview hearing private_audience} to TGT:state
    SRC {receive grant} TGT in {audience private_audience}
    SRC {have get secure} {audience} with TGT
    mode visit
    cameo 043
    + Pope Francis received the Lebanese president in audience.  - > LBN
    + The Moroccan king granted an audience to the Spanish minister.  MAR > ESP
    - The theatre gave an audience to the band.

side-meeting
    SRC {meet talk confer} (with TGT) on {sideline margin} of {summit conference assembly}
    SRC {hold have} {talks talk meeting} (with TGT) on {sideline margin}
    mutual
    mode third-party
    cameo 044
    + The leaders of Chile and Peru met on the sidelines of the summit.  CHL = PER
    + Peru's leader held talks with his Chilean counterpart on the sidelines of the UN assembly.  PER > CHL

all-sides-talks
    noun trilateral_meeting, trilateral_summit, three-way_talks, four-way_talks, quadrilateral_meeting, six-party_talks, multilateral_talks (with|between TGT) (by SRC)
    SRC {hold attend join} {trilateral_meeting trilateral_summit three-way_talks six-party_talks quadrilateral_meeting multilateral_talks} (with TGT)
    mutual
    mode multilateral
    cameo 040
    + Greece, Cyprus and Israel held a trilateral summit.  GRC = CYP
    + Japan attended a trilateral meeting with South Korea.  JPN > KOR

attend-conference
    SRC {attend join address open chair host} {donor_conference peace_conference climate_conference general_assembly ministerial_meeting ministerial_conference summit_meeting plenary conference_of_parties}
    SRC {speak} at {summit general_assembly assembly peace_conference donor_conference} (of|in TGT)
    SRC:state {gather convene assemble} in|at|for {summit conference}
    mode multilateral
    cameo 040
    + The Bolivian president addressed the general assembly.  BOL GOV > -
    + The Libyan premier attended a donor conference.  LBY GOV > -
    - The florist attended a conference on tulips.

convene-council
    SRC:state {convene convoke call} {session emergency_session emergency_meeting special_session council security_council cabinet assembly} (of|with TGT)
    SRC:state {meet} in {emergency_session special_session closed_session}
    mode multilateral
    cameo 040
    + The Arab League met in emergency session.  IGO > -
    + The European Union convened a special session.  IGO > -
    - The chess club convened a session of its members.

talk-trade
    SRC {discuss debate review examine explore} {trade investment energy_cooperation economic_cooperation tariff gas_supply oil_price pipeline debt} with TGT
    SRC:state {hold} {trade_talk trade_negotiation economic_talk} (with TGT)
    noun trade_talk, trade_negotiation, economic_talk, tariff_talk, debt_talk (with|between TGT)
    mutual
    cameo 046
    + Argentina discussed debt with China.  ARG > CHN
    + Trade negotiations between Canada and Ecuador went on.  CAN = ECU
    - Farmers debated trade with the baker.

talk-security
    SRC {discuss review examine explore} {security border defence defense terrorism military_cooperation security_cooperation ceasefire peace_process hostage withdrawal war conflict} with TGT
    noun security_talk, defence_talk, defense_talk, peace_talk, peace_negotiation, ceasefire_talk, border_talk, nuclear_talk, truce_talk, disarmament_talk, accession_talk, coalition_talk (with|between TGT)
    SRC:state|armed {hold resume open begin start} {peace_talk peace_negotiation ceasefire_talk border_talk nuclear_talk security_talk truce_talk disarmament_talk} (with TGT)
    mutual
    cameo 046
    + Colombia opened peace talks with the rebels.  COL > REB
    + Border talks between India and China went on.  IND = CHN
    + Niger discussed terrorism with Algeria.  NER > DZA
    - The captain discussed defence with the keeper.

negotiate-with
    SRC {negotiate bargain haggle parley treat} with TGT
    SRC {enter open begin} into {negotiation talks dialogue} with TGT
    SRC {conduct lead pursue} {negotiation talks dialogue diplomacy backchannel} with TGT
    mutual
    cameo 046
    + The Yemeni government parleyed with tribal leaders.  YEM GOV > -
    + Sweden pursued negotiations with Turkey.  SWE > TUR
    - The buyer bargained with the grocer.

negotiate-text
    SRC {negotiate thrash_out hammer_out work_out draft} {truce ceasefire peace_deal treaty accord pact settlement surrender release withdrawal trade_deal prisoner_exchange deal agreement price contract} (with TGT)
    SRC:state {negotiate} (on|over|about ANY) with TGT
    mutual
    cameo 046
    + Pakistan negotiated the release of soldiers with the Taliban.  PAK > -
    + A truce was worked out with Hamas by Egypt.  EGY > PSE
    - The actress negotiated a deal with her studio.

return-to-talks
    SRC {return come_back go_back} to {talks negotiation negotiating_table table dialogue peace_talk conference_table}
    SRC {rejoin} {talks negotiation dialogue peace_talk peace_process}
    mutual
    cameo 046
    + North Korea returned to the negotiating table.  PRK > -
    + Iran and Britain returned to talks.  IRN = GBR
    - He returned to the table with two glasses.

join-talks
    SRC {join enter attend} {talks negotiation dialogue peace_talk peace_process round consultation} (with|in|between TGT)
    SRC {take} {part seat} in|at {talks negotiation dialogue peace_talk conference negotiating_table} (with|between TGT)
    cameo 046
    + Hamas joined talks with Egypt.  PSE > EGY
    + The Kurds took part in negotiations with Turkey.  - > TUR
    - A dog joined talks between the children.

conclude-talks
    SRC {conclude wrap_up finish complete close wind_up wound_up} {talks negotiation round consultation dialogue peace_talk} (with TGT)
    mutual
    cameo 046
    + Bulgaria and Romania wrapped up negotiations.  BGR = ROU
    + A round of talks with Kosovo was concluded by Serbia.  SRB > KOS

contact-rebels
    SRC:state|armed {step_up intensify renew resume expand} {contact} (with TGT)
    SRC {establish make maintain have keep open seek_out} {contact channel line_of_communication back_channel communication hotline} (with|to TGT)
    SRC:state|armed {contact} TGT:state|armed
    SRC {keep stay remain get} in {touch contact} with TGT
    needs both
    mutual
    cameo 040
    unless {apprehended}
    + The Afghan president opened a channel to the Taliban.  AFG GOV > -
    + Syria contacted the United States.  SYR > USA
    - She kept in touch with school friends.
    - The Venezuelan's partner contacted the minister about the painting.

# --- calls and letters ---

by-video
    SRC {hold have} {video_conference videoconference video_summit virtual_summit virtual_meeting online_meeting teleconference video_talk} (with TGT)
    SRC {meet talk confer} {virtually online remotely} (with TGT)
    SRC {meet speak talk confer} via|by|over|through {video videoconference zoom video_link teleconference} (with TGT)
    noun virtual_summit, video_summit, virtual_meeting, teleconference (with|between TGT)
    mutual
    mode phone
    cameo 041
    + Chile held a virtual meeting with New Zealand.  CHL > NZL
    + The presidents of Turkey and Iran held a video conference.  TUR = IRN
    - The class held an online meeting with a poet.

telephone-leader
    SRC {telephone phone ring call_up} TGT:%ruler
    SRC {call} TGT:%ruler
    SRC {place make} {call phone_call telephone_call} to TGT
    SRC {have hold} {call phone_call conversation phone_conversation telephone_conversation talk} with TGT:state by|over|on {phone telephone}
    mode phone
    cameo 041
    + The Irish premier called the king of Jordan.  IRL GOV > JOR
    + Italy placed a call to Albania.  ITA > ALB
    - He called the winner of the raffle.

speak-by-phone
    SRC {speak talk confer consult} on|by|over|via {phone telephone hotline} with|to TGT
    SRC:state {speak talk confer consult} on|by|over|via {phone telephone hotline}
    SRC {discuss} ANY on|by|over|in {phone telephone phone_call telephone_call} (with TGT)
    mutual
    target slot
    mode phone
    cameo 041
    + The presidents of Kenya and Uganda spoke on the phone.  KEN = UGA
    + Norway talked by telephone with Russia.  NOR > RUS
    - The teenagers talked on the phone all night.

write-letter
    SRC {write send address hand deliver} {letter message note memorandum_of_protest telegram cable communique} (to TGT)
    SRC {write} TGT {letter message note}
    SRC:state|armed {write} to TGT:state|armed
    noun {exchange} of {letter message note telegram} (with|between TGT)
    cameo 040
    unless {mixed strong clear wrong}
    + The Iraqi president sent a message to Turkey.  IRQ GOV > TUR
    + A letter was delivered to Iran by Oman.  OMN > IRN
    - The boy wrote a letter to his uncle.
    needs both
    - The Japanese writer noticed that a letter had been sent to his home.

consult-allies
    SRC {consult canvass sound_out confer_with brief update} TGT:state|armed (on|about|over ANY)
    SRC {seek take ask_for} {advice counsel opinion view} of|from TGT:state
    SRC:state {compare} {note} (with TGT)
    cameo 040
    + Canada sounded out Japan on the plan.  CAN > JPN
    + NATO members were consulted by the United States.  USA > -
    - The doctor consulted a colleague on the scan.

hear-from
    SRC:state {question debrief quiz} TGT:state on|about|over ANY
    SRC:state {meet receive} {relative survivor victim family veteran representative} (of|from TGT)
    cameo 040
    + The Senate quizzed the American ambassador about the war.  LEG > USA
    + The Pope met survivors from Bosnia.  - > BIH
    - The show interviewed the official tailor.

# --- visits ---

arrive
    SRC:state {arrive land touch_down fly_in} in|at TGT:place
    SRC {fly_in jet_in} to|from TGT:place
    SRC:state {arrive} (in TGT) for|on {visit talks summit trip meeting mission tour}
    mode visit
    cameo 042
    unless {refugee migrant troop soldier tourist evacuee passenger body ship convoy vessel cargo frigate}
    + The Greek foreign minister touched down in Libya.  GRC GOV > LBY
    + The Polish premier arrived in Ukraine for talks.  POL GOV > UKR
    - The parcel arrived in Spain.

in-town-for
    SRC:state {be} in TGT:place on|for {visit trip tour consultation negotiation talks summit mission meeting stopover leg monday tuesday wednesday thursday friday saturday sunday}
    SRC:state {wind_up wrap_up end conclude complete finish begin start kick_off open} {visit trip tour stay} in|to|of TGT
    SRC:state {leave depart set_off fly_out} for TGT:place (on|for {visit trip tour talks summit mission meeting})
    mode visit
    cameo 042
    unless {troop soldier refugee migrant exile exiled prison jail asylum hospital treatment operation}
    + The German foreign minister was in Egypt on Monday.  DEU > EGY
    + The Hungarian prime minister left for Bonn on an official visit.  HUN > DEU
    - The statue was in Spain on Monday.

gather-them
    SRC:state {bring_together gather convene assemble} TGT:state|armed (for|in|at ANY)
    SRC:state {roll_out} {red_carpet} for TGT
    cameo 045
    + Qatar brought together envoys of Chad and Sudan.  QAT > TCD
    - The choir brought together neighbours.

both-discuss
    SRC:state {discuss review examine explore} ANY
    words BOTH *
    mutual
    target slot
    cameo 040
    + The foreign ministers of Kenya and Uganda discussed their border.  KEN = UGA
    - Buyers and sellers discussed the price.

pay-visit
    SRC {pay make undertake embark} {visit trip state_visit official_visit surprise_visit working_visit return_visit courtesy_visit} (to|on TGT)
    SRC {embark set_out go} on {visit trip tour state_visit official_visit} (to|of TGT)
    SRC {begin start kick_off open} {visit trip tour state_visit official_visit} (to|of|in TGT)
    noun state_visit, official_visit, surprise_visit, working_visit, return_visit, fact-finding_mission (to TGT) (by|of SRC)
    of SRC
    mode visit
    cameo 042
    + The Malian president embarked on a tour of Algeria.  MLI GOV > DZA
    + A surprise visit to Afghanistan was made by the Australian premier.  AUS GOV > AFG
    + The state visit of the Dutch king to Indonesia began.  NLD > IDN
    - Pupils made a trip to the castle.

inspect-troops
    SRC:state {visit inspect review tour} {troop front front_line frontline position base barracks trench headquarters garrison} (in|at|near|of TGT)
    mode visit
    cameo 042
    + The Ukrainian president visited the front line.  UKR GOV > -
    + Turkish generals inspected troops in Cyprus.  TUR > CYP
    - The boss inspected the base of the lamp.

visit-victims
    SRC:state {visit tour} {refugee_camp camp hospital flood_zone disaster_zone survivor refugee wounded prisoner grave memorial cemetery} (in|at|of|from TGT)
    mode visit
    cameo 042
    + The British prime minister toured a refugee camp in Jordan.  GBR GOV > JOR
    + The wounded were visited by the Pakistani president.  PAK GOV > -
    - The cousins visited the grave of a poet.

travel
    SRC:state {travel fly head go journey sail drive set_off} to TGT:place
    SRC:state {head} for TGT:place
    SRC:state {come} to TGT:place
    SRC:state {leave depart set_off take_off} for TGT:place
    SRC {cross} into TGT:place for {talks meeting visit summit trip tour ceremony}
    mode visit
    cameo 042
    unless {refugee migrant troop soldier tourist exile evacuee aircraft helicopter}
    + The Qatari emir flew to Iran.  QAT > IRN
    + The Kosovar president left for Brussels.  KOS GOV > -
    - Swallows fly to Egypt in autumn.
    - Navy aircraft flew to the area of the wreck.

cut-short-visit
    SRC:state {extend prolong} {visit trip tour stay} (to|in TGT)
    mode visit
    cameo 042
    unless {troop soldier marine reservist brigade division}
    + The Italian minister extended his visit to Tunisia.  ITA > TUN
    - The couple extended their stay at the hotel.

see-at
    SRC:state {see} TGT:state|armed at {hotel residence palace office embassy headquarters home villa ranch} (in|of ANY)
    SRC:state {see} TGT:state|armed for {talks discussion hour consultation}
    cameo 046
    + The British foreign secretary saw the Zambian president at his hotel.  GBR > ZMB
    - The guests saw the Danish flag at the hotel.

day-of-talks
    SRC:state|armed {go enter move} into {day round week month session hour} of {talks negotiation session discussion consultation meeting bargaining} (with|between TGT)
    mutual
    cameo 046
    + Israeli and Palestinian negotiators went into a seventh day of talks.  ISR = PSE
    - The shop went into a second week of sales.

send-mission
    SRC {send dispatch despatch} {envoy delegation emissary special_envoy mission negotiator mediator representative trade_mission fact-finding_mission foreign_minister minister} (to|into TGT) (for|to ANY)
    SRC:state {send dispatch} {adviser advisor assistant secretary minister envoy} to TGT with {letter message note proposal}
    SRC:state {send dispatch} {aide_de_camp confidant son daughter brother deputy crown_prince vice-president aide lawmaker deputy_minister negotiating_team} to TGT:state|place (for ANY)
    mode visit
    cameo 042
    + Vietnam dispatched negotiators to Cambodia.  VNM > KHM
    + An emissary was sent to the rebels by Libya.  LBY > REB
    - The baker sent his deputy to the market.

attend-funeral
    SRC:state {attend} {funeral inauguration ceremony commemoration parade wedding swearing-in coronation enthronement} (of|in|for TGT)
    mode visit
    cameo 042
    + The Spanish king attended the inauguration of the Peruvian president.  ESP > PER
    + The funeral of the Omani sultan was attended by the British premier.  GBR > OMN
    - Friends attended the funeral of the poet.

pilgrimage
    SRC:state {pray lay_wreath kneel} at {shrine tomb memorial cemetery mosque cathedral} (in|of TGT)
    SRC:state {lay} {wreath flower} at|on {memorial tomb grave cemetery monument} (of|in|to TGT)
    SRC:state {lay place} {wreath flower} in TGT:place
    mode visit
    cameo 042
    + The German president laid a wreath at a memorial in Poland.  DEU GOV > POL
    - Mum laid flowers on the grave.

# --- hosting ---

welcome-guest
    SRC:state {welcome greet receive host entertain fete} {%ruler colleague opposite_number guest} (of|from|in|at TGT)
    SRC {play} {host} to TGT:state
    mode visit
    cameo 043
    + Morocco welcomed the king of Spain.  MAR > ESP
    + China played host to Pakistan.  CHN > PAK
    - The inn welcomed the king of rock.

host-dinner
    SRC {host give hold throw} {dinner lunch banquet reception state_banquet state_dinner gala} (for|in_honour_of|in_honor_of TGT)
    SRC {treat} TGT:state to {dinner lunch banquet}
    mode visit
    cameo 043
    + The American president gave a state dinner for France.  USA GOV > FRA
    + A banquet was given for Vietnam by China.  CHN > VNM
    - Grandma gave a dinner for her friends.

see-off
    SRC {see_off bid_farewell wave_off escort accompany} TGT:state (at|to ANY)
    SRC {bid} {farewell} to TGT:state
    cameo 043
    + The Syrian president saw off the Iraqi premier at the airport.  SYR GOV > IRQ GOV
    - The town bade farewell to its old bus.

host-summit
    SRC:state {open} {summit conference forum assembly} (of|with|on TGT)
    SRC:state {host} {summit conference g7 g20 peace_conference forum assembly} (of|with|on TGT)
    mode multilateral
    cameo 043
    + Azerbaijan hosted a summit of Turkic states.  AZE > -
    + The conference on Libya was hosted by Germany.  DEU > LBY
    - The hotel hosted a conference of dentists.

# --- mediation ---

mediate-between
    SRC {mediate broker arbitrate intercede adjudicate conciliate} between|among TGT
    noun mediating between|among TGT
    SRC {mediate arbitrate intercede} in {conflict dispute crisis war talks row} (between|in TGT)
    SRC {intercede} with TGT
    SRC {intervene step_in} in {conflict dispute crisis war row feud} between TGT
    one-way
    mode third-party
    cameo 045
    + Gabon mediated in a conflict between Chad and Sudan.  GAB > TCD
    + Tribal elders interceded with the Taliban.  - > -
    - A father mediated between his sons.

broker
    SRC {broker negotiate mediate arrange secure} {truce ceasefire peace_deal peace_accord prisoner_swap release agreement settlement deal} between TGT
    SRC {bring} TGT to|back_to {table negotiating_table}
    SRC {bridge narrow} {gap difference divide} between TGT
    noun {brokering mediation} of {truce ceasefire deal agreement} (between TGT) (by SRC)
    one-way
    mode third-party
    cameo 045
    + Senegal brokered a truce between the army and rebels in Guinea-Bissau.  SEN > -
    + A peace deal between Sudan and Uganda was brokered by Kenya.  KEN > SDN
    + The United States bridged differences between Greece and Turkey.  USA > GRC
    - Nothing can bridge the gap between theory and practice.

mediation-mission
    SRC {send dispatch appoint name} {mediator mediation_team peace_envoy mediation_mission peace_mission} (to|for|in TGT)
    SRC {launch start undertake begin resume renew step_up} {mediation mediation_effort peace_effort peace_initiative shuttle_diplomacy mediation_mission good_offices} (between|in|with TGT)
    noun shuttle_diplomacy, mediation_effort, mediation_mission, peace_mission, peace_effort, good_offices (in|between|for TGT) (by|of SRC)
    of SRC
    one-way
    mode third-party
    cameo 045
    + The African Union sent mediators to Kenya.  IGO > KEN
    + Shuttle diplomacy between Israel and Syria by Turkey went on.  TUR > ISR
    - The referee launched an effort between two players.

act-as-mediator
    SRC {act serve work step_in} as {mediator go-between intermediary arbiter broker peacemaker honest_broker} (between|in|for TGT)
    SRC {play} {role part} in {mediation negotiation talks peace_talk} (between|with TGT)
    one-way
    mode third-party
    cameo 045
    + Oman served as an intermediary between Iran and Saudi Arabia.  OMN > IRN
    - His wife acted as a go-between.

host-peace-talks
    SRC {host sponsor organise organize convene chair moderate} {peace_talk ceasefire_talk negotiation peace_conference dialogue national_dialogue round_table} (between|with|for TGT)
    one-way
    mode third-party
    cameo 045
    + Tanzania hosted peace talks between the government of Burundi and rebels.  TZA > BDI
    + Negotiations between Guyana and Venezuela were chaired by Brazil.  BRA > GUY
    - The radio hosted a dialogue between two cooks.

reconcile-others
    SRC {reconcile bring_together unite} TGT:state|armed with|and ANY:state|armed
    SRC {settle defuse resolve calm} {dispute row crisis quarrel tension conflict} between TGT
    one-way
    mode third-party
    cameo 045
    + Saudi Arabia reconciled Eritrea with Djibouti.  SAU > ERI
    + Mauritania defused a crisis between Mali and Senegal.  MRT > MLI
    - The aunt settled a quarrel between the cousins.

joint-briefing
    SRC {hold give address} {joint_press_conference joint_news_conference joint_briefing press_conference news_conference} with|alongside TGT
    SRC {appear speak stand} alongside|beside|with TGT:state at|in {press_conference news_conference ceremony podium}
    mutual
    cameo 040
    + The Croatian premier held a news conference with Slovenia.  HRV GOV > SVN
    - The singer gave a press conference with her band.

confer-among
    SRC:state {confer deliberate huddle meet} (on|about|over ANY)
    SRC {put} {head} (with TGT)
    SRC {hold} {cabinet_meeting council_of_war crisis_meeting emergency_meeting crisis_talk emergency_talk} (with|on|over TGT)
    mutual
    cameo 040
    + The Irish and Dutch governments conferred on the border.  IRL = NLD
    + Lebanon held crisis talks with Syria.  LBN > SYR
    - The coaches huddled over a map.

coalition-talks
    SRC {hold begin start open} {coalition_talk coalition_negotiation exploratory_talk power-sharing_talk} (with TGT)
    SRC {court sound_out negotiate_with} {party opposition coalition_partner} 
    noun coalition_talk, coalition_negotiation, power-sharing_talk (with|between TGT)
    mutual
    cameo 046
    context legislative
    + The Belgian socialists held coalition talks with the liberals.  BEL > -

sport-diplomacy
    SRC:state {play watch attend} {golf cricket_match football_match chess parade military_parade mass} with TGT:state
    SRC:state {spend} {hour minute day evening weekend} with TGT:state
    SRC:state {appear pose} with TGT:state
    SRC:state {exchange swap} {gift present handshake hug pleasantry} (with TGT)
    mutual
    cameo 040
    + The Indian premier watched a cricket match with the Pakistani president.  IND GOV > PAK GOV
    + The Turkish president exchanged gifts with the Libyan premier.  TUR GOV > LBY GOV
    - The captains exchanged shirts.




# --- more ways to meet ---

huddle-with
    SRC:state {huddle closet liaise parley powwow rendezvous} with TGT
    SRC:state {have hold} {word word_in_private one-on-one tete-a-tete private_talk closed-door_talk closed-door_meeting} with TGT
    SRC:state {go_into} {talks session conclave} (with TGT)
    mutual
    cameo 040
    + The Egyptian envoy huddled with the Libyan premier.  EGY > LBY GOV
    + Panama held closed-door talks with Costa Rica.  PAN > CRI
    - The sheep huddled with the goats.

first-meeting
    SRC:state {come_together sit_down get_together} (with|for TGT)
    SRC:state {make} {acquaintance} of TGT

    mutual
    unless {act}
    cameo 040
    + Korean leaders from North and South Korea got together.  - > -
    - The pieces came together.

compare-positions
    SRC:state {air lay_out set_out present explain outline} {position view stance concern proposal} (to TGT)
    SRC:state {explain put} {plan draft case findings} to TGT
    SRC:state {convey deliver relay pass_on transmit hand_over} {message letter concern proposal note reply response} (to|from TGT)
    cameo 040
    + Egypt conveyed a message to Hamas.  EGY > PSE
    + A note was handed over to Japan by China.  CHN > JPN
    - The postman delivered a message to the cook.
    needs both
    ~ The proposal was presented in Kenya.

shuttle
    SRC:state {shuttle} between|among TGT
    SRC:state {tour criss-cross} {capital region middle_east gulf balkans}
    SRC:state {embark set_out} on {tour peace_mission mission shuttle_mission} (of|to|in TGT)
    SRC:state {make} {round} of {capital}
    mode visit
    cameo 042
    + The Algerian envoy set out on a mission to Mali.  DZA > MLI
    + The American secretary of state toured the region.  USA > -
    - The bus shuttles between the beach and the hotel.

sneak-visit
    SRC:state {drop_by call_in stop_by look_in stop_off stop_over} (in|at|on TGT)
    SRC:state {make pay} {secret_visit unannounced_visit flying_visit brief_visit stopover whistle-stop_tour} (to|in|through TGT)
    mode visit
    cameo 042
    + The Ukrainian president made an unannounced visit to Finland.  UKR GOV > FIN
    + The Indian premier stopped off in Kuwait.  IND GOV > KWT
    - She stopped off at the bakery.

debut-visit
    SRC:state {make pay undertake} {first_visit first_trip maiden_visit historic_visit landmark_visit farewell_visit} (to|in TGT)
    SRC:state {become} {first_leader first_president first_premier} to {visit}
    noun {maiden_visit historic_visit landmark_visit} (to TGT) (by|of SRC)
    of SRC
    mode visit
    cameo 042
    + The new Senegalese president made his first trip to Mauritania.  SEN GOV > MRT
    + A historic visit to Israel by the Bahraini minister began.  BHR > ISR
    - The baby made her first trip to the sea.

meet-in-exile
    SRC:state|armed {meet} with {opposition_leader dissident rebel_leader exile activist tribal_leader clan_elder religious_leader union_leader opposition_figure} (of|from|in TGT)
    SRC:state|armed {meet receive host see} {opposition_leader dissident rebel_leader tribal_leader exile opposition_figure candidate opponent rival critic} (of|from|in TGT)
    cameo 040
    + The Lithuanian president met an opposition leader from Belarus.  LTU GOV > BLR
    + Tribal leaders were received by the Jordanian king.  JOR > -
    - The tourist met a tribal leader in a novel.

war-council
    SRC:state {chair preside} over|at {meeting summit talks session conference cabinet} (of|with|between TGT)
    SRC:state {chair} {meeting session talks cabinet_meeting security_council_meeting} (of|with|between|on TGT)
    cameo 040
    one-way
    + Kuwait chaired a session of the Arab League.  KWT > IGO
    + Talks between Chad and Sudan were chaired by Qatar.  QAT > TCD
    - The baker chaired a meeting of the guild.

hotline
    SRC:state {set_up open restore establish use activate reconnect} {hotline direct_line communication_line military_hotline} (with|to|between TGT)
    mutual
    mode phone
    cameo 041
    + India set up a hotline with Nepal.  IND > NPL
    - The bank set up a hotline for clients.

video-address
    SRC:state {address} {parliament congress assembly lawmaker summit} (of|in TGT) by|via|through {video video_link videolink}
    SRC:state {address} {parliament congress bundestag knesset senate lawmaker house_of_commons}
    cameo 040
    + The Ukrainian president addressed the Canadian parliament.  UKR GOV > CAN LEG
    - The mime addressed the house.

mediate-release
    SRC:state {mediate negotiate secure broker win arrange} {release freedom handover return evacuation safe_passage} of TGT
    SRC:state {help} {mediate broker negotiate} {truce release deal swap} (between|of|with TGT)
    one-way
    mode third-party
    cameo 045
    + Qatar secured the release of American prisoners.  QAT > USA
    + The freedom of two French nuns was negotiated by Gabon.  GAB > FRA
    - The agent won the release of the single.

offer-venue
    SRC:state {serve act} as {venue host} for|of {talks summit negotiation meeting} (between|with TGT)
    SRC:state {bring_together gather convene assemble} {side party faction delegate negotiator enemy rival foe} (from|of|in|to TGT)
    one-way
    mode third-party
    cameo 045
    + Turkey brought together negotiators from Russia and Ukraine.  TUR > RUS
    - The judge brought together rivals of the dance.

intelligence-talks
    SRC {meet} {spy_chief intelligence_chief army_chief defence_minister defense_minister general commander} (of|from TGT)
    SRC {hold} {military_talk staff_talk security_dialogue strategic_dialogue defence_dialogue defense_dialogue} (with TGT)
    mutual
    cameo 040
    context military
    + The Australian general met the army chief of Fiji.  AUS > FJI
    + Vietnam held a strategic dialogue with India.  VNM > IND
    - The actor met the commander of the toy ship.

# --- nouns and set phrases ---

secret-talks
    noun secret_talk, secret_meeting, back-channel_talk, indirect_talk, proximity_talk, informal_talk, preliminary_talk, exploratory_talk, technical_talk (with|between TGT) (by SRC)
    SRC:state|armed {hold conduct have begin} {secret_talk secret_meeting indirect_talk proximity_talk informal_talk exploratory_talk technical_talk} (with TGT)
    mutual
    cameo 046
    + Israel held secret talks with Sudan.  ISR > SDN
    + Indirect talks between Iran and the United States began.  IRN = USA
    - The twins held a secret meeting in the attic.

marathon-talks
    SRC:state|armed {hold} {marathon_talk marathon_session late-night_talk last-ditch_talk crunch_talk crisis_talk} (with TGT)
    noun marathon_talk, crunch_talk, crisis_talk, last-ditch_talk, emergency_talk (with|between TGT)
    mutual
    cameo 046
    + Greece held crunch talks with Germany.  GRC > DEU
    + Crisis talks between Kenya and Somalia followed.  KEN = SOM
    - The shop held crisis talks with its baker.

climate-talks
    SRC:state {hold attend join} {climate_talk climate_summit climate_conference arms_talk disarmament_talk fishing_talk brexit_talk} (with TGT)
    noun climate_talk, arms_talk, disarmament_talk, arms_control_talk, fisheries_talk, water_talk (with|between TGT)
    mutual
    cameo 046
    + Norway held fishing talks with Russia.  NOR > RUS
    + Arms control talks between Russia and the United States ended.  RUS = USA

gas-talks
    noun gas_talk, oil_talk, energy_talk, pipeline_talk, bailout_talk, loan_talk, investment_talk, customs_talk (with|between TGT)
    SRC:state {hold begin open} {gas_talk oil_talk energy_talk bailout_talk loan_talk pipeline_talk} (with TGT)
    mutual
    cameo 046
    + Egypt began loan talks with the World Bank.  EGY > IGO
    + Gas talks between Ukraine and Russia resumed.  UKR = RUS

hostage-talks
    noun hostage_talk, hostage_negotiation, prisoner_talk, exchange_talk, surrender_talk, release_talk (with|between TGT)
    SRC {conduct hold open} {hostage_talk hostage_negotiation} (with TGT)
    mutual
    cameo 046
    + Egypt held hostage talks with Hamas.  EGY > PSE
    + Hostage negotiations between Israel and Hamas resumed.  ISR = PSE

approach
    SRC:state {approach sound_out} TGT:state|armed (about|on|for|over ANY)
    SRC:state|armed {make} {approach} to TGT
    cameo 040
    unless {advance}
    + Denmark approached Iceland about the whales.  DNK > ISL
    + The rebels were sounded out by Kenya.  KEN > REB
    - Night approached the town.
    ~ French troops approached the city of Puebla on their advance.

be-briefed
    TGT:state {get receive hear} {briefing update report} from SRC:state
    SRC:state {give} TGT:state {briefing update account report}
    SRC:state {give} {briefing update account} to TGT:state
    cameo 040
    + The American envoy gave a briefing to NATO.  USA > IGO
    + The Security Council heard a report from Libya.  LBY > IGO
    - The pilot gave passengers an update.

quiz-envoy
    SRC:state {meet see receive} {ambassador envoy charge_d'affaires high_commissioner} of|from TGT
    mode visit
    cameo 043
    + The Pakistani premier received the ambassador of Turkey.  PAK GOV > TUR
    - The club met the ambassador of the brand.

reply
    SRC:state {reply respond write_back} to {letter message note proposal} of|from|by TGT
    SRC:state {answer} {letter message note} (of|from TGT)
    cameo 040
    + Iran replied to a letter from the European Union.  IRN > IGO
    + The Greek premier answered a message from Turkey.  GRC GOV > TUR
    - The editor replied to letters from readers.

take-call
    SRC:state {receive take get answer} {call phone_call telephone_call} from TGT:state
    SRC:state {return} {call} of TGT:state
    mode phone
    cameo 041
    + Taiwan's president took a call from the Czech president.  TWN > CZE GOV
    + The Peruvian president answered a call from the president of Chile.  PER > CHL GOV
    - The clerk took a call from a client.

camp-david
    SRC:state {invite_over bring welcome fly host} TGT:state to|at {camp_david white_house kremlin elysee ranch palace residence}
    mode visit
    cameo 043
    + The American president hosted the Jordanian king at the White House.  USA GOV > JOR
    - The bakery hosted a quiz at the palace.

airport-welcome
    SRC:state {meet greet welcome receive} TGT:state at {airport station border pier palace}
    SRC:state {give} TGT:state {red-carpet_welcome warm_welcome military_honour guard_of_honour state_welcome}
    mode visit
    cameo 043
    + Uzbekistan gave the Turkish president a warm welcome.  UZB > TUR GOV
    + The Serbian president was greeted at the airport by China.  CHN > SRB GOV
    - The dog greeted the official tailor at the gate.

return-visit
    SRC:state {come return} to|from {visit trip talks} in|with TGT:place
    SRC:state {complete end conclude finish wrap_up} {tour visit trip stay state_visit official_visit} of|to|in TGT
    mode visit
    cameo 042
    + The Thai premier concluded a visit to Laos.  THA GOV > LAO
    - The film ended with a stay in jail.

go-abroad
    SRC:state {depart leave fly_off jet_off set_out} (for|to TGT:place) on {visit trip tour mission}
    SRC:state {leave depart} {home country} for TGT:place
    mode visit
    cameo 042
    + The Kazakh president departed for China on a visit.  KAZ GOV > CHN
    - The class left for Spain on a trip.

join-summit-video
    SRC:state {attend join address} {summit meeting talks conference} by|via {video video_link phone videoconference}
    mode phone
    cameo 041
    + The Ukrainian president joined the summit by video.  UKR GOV > -
    - Pupils joined the meeting by video.




lobby-visit
    SRC:state {accompany join fly_with travel_with} TGT:state on|to {visit trip tour mission summit}
    SRC:state {show_around} TGT:state
    SRC:state {show guide} TGT:state around|through ANY
    mode visit
    cameo 042
    + The Omani sultan joined the Egyptian president on a tour.  OMN > EGY GOV
    - The guide showed officials of the fan club around.

swap-visits
    SRC:state {exchange swap trade} {visit delegation parliamentary_visit military_visit} (with TGT)
    noun {exchange} of {visit delegation} (with|between TGT)
    mutual
    mode visit
    cameo 042
    + Laos exchanged visits with Myanmar.  LAO > MMR
    - The aunts swapped visits to the spa.

hold-hearing
    SRC:state {hold conduct} {hearing public_hearing consultation listening_session} (on|with|over TGT)
    cameo 040
    + The British parliament held hearings on Yemen.  GBR LEG > YEM
    - The clinic held a hearing test.

# --- meetings by other words ---

sit-face-to-face
    SRC:state|armed {sit come meet stand} {face} to {face} (with TGT)
    SRC:state|armed {sit come meet} {face-to-face} (with TGT)
    SRC:state|armed {meet_up team_up_for_talks rendezvous} (with TGT)
    noun face-to-face_meeting, face-to-face_talk, one-to-one_meeting (with|between TGT)
    mutual
    cameo 040
    + The Kenyan premier met up with the Somali president.  KEN GOV > SOM GOV
    - The chess masters sat face to face.

dine-together
    SRC:state|armed {dine_together lunch_together breakfast_together eat_together pray_together appear_together walk_together stand_together} (in|at|with ANY)
    SRC:state {break} {bread} (with TGT)
    mutual
    cameo 040
    + The Serbian and Croatian presidents dined together.  SRB = HRV
    - The cousins dined together.

review-relations
    SRC:state {review assess} {state relation tie progress implementation border cooperation situation relationship} with TGT:state
    SRC:state {review assess} {bilateral_relation bilateral_tie bilateral_cooperation state_of_relation}
    SRC:state {take} {stock} of {relation tie cooperation progress situation} (with TGT)
    mutual
    needs target
    cameo 040
    + Nepal reviewed the border with India.  NPL > IND
    + The foreign ministers of Oman and Kuwait reviewed bilateral ties.  OMN = KWT
    - The critic took stock of the situation.

secret-contacts
    SRC:state|armed {have hold maintain establish} {contact secret_contact back-channel_contact direct_contact talks_about_talks} (with TGT)
    noun {contact} between|with TGT:state|armed
    noun secret_contact, direct_contact, back-channel_contact (with|between TGT)
    mutual
    needs target
    cameo 040
    + The Jordanian king had secret contacts with Israel.  JOR > ISR
    + Direct contacts between Iran and Iraq resumed.  IRN = IRQ
    - The lens had contact with the eye.

take-advice
    SRC:state {seek take ask_for want} {advice counsel guidance view} (of|from TGT)
    SRC:state {consult canvass sound_out} {community party side faction stakeholder leader chief elder ally neighbour} (in|of|from TGT)
    needs target
    cameo 040
    + The Thai premier sought advice from Malaysia.  THA > MYS
    + Elders in Somalia were consulted by the African Union.  IGO > SOM
    - The cook took advice from a neighbour.

national-dialogue
    noun jirga, loya_jirga, shura, national_dialogue, political_dialogue, roundtable, round_table, national_conference, constituent_assembly (between|with|in TGT) (by SRC)
    SRC:state|armed {hold convene call open begin} {jirga loya_jirga national_dialogue round_table roundtable national_conference reconciliation_conference forum} (with|in TGT)
    cameo 046
    + The Afghan president convened a loya jirga.  AFG GOV > -
    + A national dialogue in Chad began.  - > TCD
    - The gallery held a round table on glass.

labour-talks
    SRC:state {negotiate talk meet confer} with {union labour_leader trade_union striker miner farmer teacher protester demonstrator} (in|over|of|from TGT)
    SRC:state {meet receive see} {union_leader striker protester demonstrator miner farmer hunger_striker petitioner} (in|of|from TGT)
    noun wage_talk, pay_talk, labour_talk between|with TGT:state
    cameo 046
    + The Bolivian minister met striking miners from Oruro.  BOL GOV > -
    + Polish officials negotiated with the union over wages.  POL > -
    - The chef met a farmer at the market.

joint-session
    SRC:state {hold open chair} {joint_session joint_cabinet_meeting intergovernmental_consultation joint_committee_meeting joint_meeting inter-governmental_meeting} (with TGT)
    noun joint_cabinet_meeting, joint_session, intergovernmental_consultation (with|between|of TGT)
    mutual
    cameo 040
    + Germany held a joint cabinet meeting with France.  DEU > FRA
    + A joint session of the Kenyan and Ugandan cabinets opened.  - > -
    - The choirs held a joint session of song.

trade-proposals
    SRC:state|armed {trade swap exchange} {proposal offer draft counterproposal counter-proposal document position_paper} (with TGT)
    SRC:state {wrangle spar tussle} with TGT
    mutual
    needs target
    cameo 046
    + Russia and Ukraine exchanged drafts.  RUS = UKR
    + Britain sparred with Norway over fish.  GBR > NOR
    - The authors exchanged drafts.

end-days-of-talks
    SRC:state|armed {end finish conclude complete wrap_up close} {day hour week session round} of {talks negotiation discussion consultation meeting dialogue} (with TGT)
    SRC:state|armed {spend devote} {day hour week} in|to {talks negotiation discussion consultation} (with TGT)
    mutual
    cameo 046
    + Libyan delegations ended five days of talks in Tunis.  LBY > -
    + Greece concluded a week of negotiations with Turkey.  GRC > TUR
    - The club ended an hour of talks on its kit.

talks-details
    SRC:state|armed {hammer_out thrash_out iron_out work_out finalise finalize fine-tune} {detail wording modality text language difference sticking_point issue} (of|with|on ANY)
    SRC:state|armed {tackle address thrash_out} {issue dispute sticking_point border grievance} with TGT
    mutual
    needs target
    cameo 046
    + Iran and Russia hammered out the details.  IRN = RUS
    + Algeria addressed the border issue with Morocco.  DZA > MAR
    - The tailors worked out the details.

# --- visits by other words ---

wind-up-visit
    SRC:state {wind_up wrap_up round_off kick_off finish end conclude complete} {visit trip tour stay state_visit official_visit pilgrimage} (to|in|of TGT)
    SRC:state {break interrupt} {journey trip tour} in TGT:place
    SRC:state {spend} {day week night hour} in TGT:place
    SRC:state {stay} in TGT:place for {talks meeting}
    SRC:state {make} {way} to TGT:place
    mode visit
    cameo 042
    + The Somali president wound up a visit to Eritrea.  SOM GOV > ERI
    + A tour of Ghana was rounded off by the Danish queen.  DNK > GHA
    - The class wound up its trip to the lake.

set-foot
    SRC:state {set} {foot} in|on TGT:place
    SRC:state {step_off} {plane train helicopter boat} in TGT:place
    SRC:state {fly jet sail drive} into TGT:place
    SRC:state {swing pass travel transit} through TGT:place
    mode visit
    cameo 042
    unless {refugee migrant troop soldier tourist evacuee ship convoy}
    + The Cuban president set foot in Haiti.  CUB GOV > HTI
    + The Irish premier stepped off a train in Ukraine.  IRL GOV > UKR
    - The tourist set foot in Peru.

inspect-sites
    SRC:state {inspect visit tour check} {nuclear_site enrichment_plant reactor nuclear_plant laboratory facility plant site border border_post mine dam crash_site mass_grave} (in|at|of|near|on TGT)
    mode visit
    cameo 042
    + United Nations inspectors visited a plant in Iran.  IGO > IRN
    + The border with Egypt was toured by the Israeli premier.  ISR > EGY
    - The plumber inspected a boiler.

attend-games
    SRC:state {attend watch open} {parade military_parade olympics game world_cup festival exhibition national_day mass premiere} in TGT:place
    SRC:state {open address join} {forum economic_forum business_forum conference} in TGT:place
    mode visit
    cameo 042
    + The Serbian president watched a parade in China.  SRB GOV > CHN
    + The Indian premier opened a forum in Japan.  IND GOV > JPN
    - Fans watched a game in Spain.

tour-nouns
    noun goodwill_tour, lightning_visit, whirlwind_tour, farewell_visit, fact-finding_visit, fact-finding_tour, charm_offensive, peace_mission, trade_mission (of|to|in|through TGT) (by SRC)
    of TGT
    mode visit
    cameo 042
    + A goodwill tour of Angola by the Brazilian president began.  BRA > AGO
    + A trade mission to Vietnam by Swedish ministers ended.  SWE > VNM
    - The charm offensive of the shop went on.

lawmakers-visit
    SRC:state {tour visit} {country region capital city province island town area} (of|in TGT)
    SRC {send dispatch} {observer_team observer_mission assessment_team delegation_of_lawmakers technical_team advance_team parliamentary_delegation} (to TGT)
    mode visit
    cameo 042
    + American senators toured the capital of Cuba.  USA LEG > CUB
    + An assessment team was sent to Syria by the United Nations.  IGO > SYR
    - The band toured the region.

set delegates
    delegation trade_mission emissary envoy negotiator fact-finding_mission contact_group lawmaker senator deputy
arrive-delegation
    ANY:%delegates {arrive land} in|at TGT:place
    ANY:%delegates {visit tour} TGT
    mode visit
    cameo 042
    + A delegation from Vietnam arrived in Laos.  VNM > LAO
    + A Turkish trade mission visited Niger.  TUR > NER
    - A delegation of bakers admired the oven.

# --- hosts by other words ---

red-carpet
    SRC:state {give accord offer} {welcome red-carpet_welcome state_welcome warm_welcome reception hero's_welcome} to TGT:state
    SRC:state {accord} TGT:state {welcome reception honour}
    mode visit
    cameo 043
    + Hungary accorded the Chinese president a state welcome.  HUN > CHN GOV
    + A warm welcome was accorded to the Malian premier by Russia.  RUS > MLI
    - The cinema gave a welcome to a star.

greet-guest
    SRC:state {greet welcome embrace hug} TGT:state (with|at|in|on ANY)
    SRC:state {shake} {hand} of TGT:state
    SRC:state {share} {table stage podium platform} with TGT:state
    mode visit
    cameo 043
    + The Saudi king embraced the Qatari emir.  SAU > QAT
    + The Japanese premier shared a podium with the Indian president.  JPN GOV > IND GOV
    - The singer shared a stage with the leader of a band.

host-team
    SRC:state {host receive put_up} {team negotiator negotiating_team delegation delegate mission peace_delegation rebel_delegation} (of|from TGT)
    SRC:state {throw lay_on} {party dinner banquet} for TGT:state
    mode visit
    cameo 043
    + Qatar hosted negotiators from Afghanistan.  QAT > AFG
    + A banquet was laid on for Cuban officials by Angola.  AGO > CUB
    - The school hosted a team from the next town.

# --- calls and letters by other words ---

call-between
    noun call between|with TGT:state
    noun telephone_talk, telephone_conversation, phone_talk, phone_conversation, telephone_call, hotline_call (between|with|to TGT)
    SRC:state {hang_up} on TGT:state
    mutual
    mode phone
    cameo 041
    + A call between the presidents of Chile and Peru lasted an hour.  CHL = PER
    + Turkey's call with Iran was tense.  TUR > IRN
    - The call of the wild was heard.

use-hotline
    SRC:state {talk speak confer communicate} over|on|through {hotline secure_line radio satellite_phone} (with|to TGT)
    SRC:state {text message e-mail email} TGT:state
    SRC:state {discuss raise review} ANY by|in {telephone phone call phone_call telephone_call conversation} with TGT
    mutual
    mode phone
    cameo 041
    + The Indian and Pakistani generals spoke over a hotline.  IND = PAK
    - The boys talked over a toy radio.

send-note
    SRC:state {send deliver hand_over hand convey} {reply response answer reassurance non-paper proposal invitation condolence_letter} to TGT:state
    SRC:state {exchange trade} {letter note telegram cable condolence} (with TGT)
    cameo 040
    + North Korea sent a reply to the United States.  PRK > USA
    + Letters were exchanged by Cuba and Spain.  CUB = ESP
    - The club sent a reply to a fan.

# --- mediators by other words ---

carry-messages
    SRC:state {carry pass convey relay ferry transmit exchange} {message proposal note letter signal offer} between TGT
    SRC:state {shuttle} (between ANY) to {mediate broker defuse}
    one-way
    mode third-party
    cameo 045
    + Oman carried messages between Iran and the United States.  OMN > IRN
    - The child carried notes between two teachers.

bring-together
    SRC:state {bring_together} TGT:state|armed
    SRC:state {bring call summon} TGT {together}
    SRC:state {get_back coax nudge bring push} TGT to {table talks negotiating_table}
    one-way
    mode third-party
    cameo 045
    + Turkey brought together the Russian and Ukrainian ministers.  TUR > RUS
    + Egypt coaxed Hamas to the table.  EGY > PSE
    - The film brought together the governor and a dog.

step-in
    SRC:state {intervene step_in} to {mediate defuse calm reconcile broker end settle}
    SRC:state {intervene step_in} as {mediator peacemaker broker}
    SRC:state {defuse calm settle end resolve} {row dispute feud standoff stand-off rift crisis} between TGT
    one-way
    mode third-party
    cameo 045
    + Algeria stepped in to calm the row between Mali and Niger.  DZA > -
    + A feud between Sudan and Chad was ended by Libya.  LBY > SDN
    - The referee stepped in to calm a player.

witness-deal
    SRC:state {witness guarantee oversee underwrite supervise} {signing talks agreement accord peace_accord handover} between|of TGT
    SRC:state {act serve} as {guarantor facilitator witness observer moderator} (in|of|at|between|to TGT)
    one-way
    mode third-party
    cameo 045
    + Norway served as a facilitator between Colombia and the rebels.  NOR > COL
    + The signing between Eritrea and Ethiopia was witnessed by Saudi Arabia.  SAU > ERI
    - The uncle served as a witness at the wedding.

peace-envoy-tour
    SRC:state {press push pursue continue renew relaunch} {mediation peace_effort peace_drive peace_mission diplomacy good_offices} (in|between|with TGT)
    SRC:state {try seek attempt} to {mediate reconcile broker}
    one-way
    mode third-party
    cameo 045
    + Kenya pressed its mediation between Sudan's generals.  KEN > SDN
    + Switzerland sought to mediate between Iran and Iraq.  CHE > IRN
    - An aunt tried to mediate between the twins.

# --- many at one table ---

gather-for
    SRC:state {gather assemble convene meet} (in ANY) for {summit conference talks session meeting donor_conference emergency_session forum}
    SRC:state {gather assemble convene} in TGT:place
    SRC:state {gather assemble} (in ANY) to {discuss debate consider decide map_out coordinate}
    mode multilateral
    cameo 040
    + African Union leaders gathered for a summit.  IGO > -
    + Arab ministers assembled in Cairo to discuss Gaza.  - > -
    - Fans gathered for a session of jazz.

conference-on
    noun peace_conference, contact_group_meeting, ministerial_conference, ministerial_meeting, summit_meeting, extraordinary_summit, emergency_summit (on|for|of|with|between TGT)
    SRC:state {hold open convene host sponsor} {peace_conference extraordinary_summit emergency_summit mini-summit} (on|for|of|with TGT)
    mode multilateral
    cameo 040
    + Germany held a peace conference on Libya.  DEU > LBY
    + An extraordinary summit on Niger was hosted by Ghana.  GHA > NER
    - The shop held an emergency summit on socks.

council-debate
    SRC:state {debate discuss consider review} ANY in|at {security_council general_assembly council assembly summit}
    SRC:state {meet convene} (in ANY) on {crisis situation war conflict coup ceasefire} (in|between TGT)
    mode multilateral
    cameo 040
    + The African Union met on the crisis in Sudan.  IGO > SDN
    + Lebanon's war was debated in the Security Council by Arab states.  - > -
    - The club met on the crisis in its kitchen.

neutral-ground
    SRC:state|armed {meet talk confer negotiate} on|in {neutral_ground neutral_territory third_country neutral_venue ship buffer_zone demilitarised_zone} (with TGT)
    SRC:state|armed {meet talk confer} (with TGT) under {auspices mediation sponsorship} of ANY
    mutual
    mode third-party
    cameo 044
    + Eritrean and Ethiopian officials met on neutral ground.  ERI = ETH
    + Sudan talked with Chad under the auspices of Libya.  SDN > TCD
    - The boxers met on neutral ground.

under-roof
    SRC:state|armed {hold have open begin} {peace_talk proximity_talk indirect_talk talks negotiation} through|via {mediator intermediary go-between} (with|from|of TGT)
    SRC:state|armed {negotiate communicate talk} through|via {mediator intermediary go-between} (with|of|from TGT)
    mutual
    mode third-party
    cameo 044
    + Hamas negotiated through mediators with Israel.  PSE > ISR
    + Iran and the United States held talks through intermediaries.  IRN = USA
    - The couple talked through a mediator.

join-for-meeting
    SRC:state {join} TGT:state for|at {meeting talks dinner lunch summit conference press_conference ceremony}
    SRC:state {sit_in} on {meeting talks summit}
    cameo 040
    unless {nato eu}
    + The Greek premier joined the Cypriot president for talks.  GRC GOV > CYP GOV
    - She joined an officer for lunch in the film.
    ~ Poland formally joined NATO at a ceremony.

set matter-discussed
    issue crisis situation relation tie cooperation security conflict border trade peace dispute tension ceasefire war withdrawal sanction
discuss-matter
    SRC:state|armed {discuss debate} %matter-discussed (with TGT)
    mutual
    needs target
    target slot
    cameo 046
    + The presidents of Gabon and Congo discussed the situation.  GAB = -
    + The border was discussed with Peru by Ecuador.  ECU > PER
    - The candidates discussed the issue of wages.

set aims
    obligation cost resistance approval opposition deadline standard challenge objective target demand deadline need goal condition requirement standard expectation criterion
met-with
    nothing
    ANY be {met} with ANY
    ANY:%aims be {met}
    ANY {meet} %aims
    - The premier was met with applause.
    - The goal of the minister has been met.

call-names
    nothing
    ANY {call dub} ANY ANY
    unless {for}
    - The senator dubbed the film a farce.

shake-and-talk
    SRC:state|armed {shake} {hand} (with TGT)
    SRC:state|armed {talk chat converse} (for ANY) (with TGT)
    mutual
    needs target
    target slot
    cameo 040
    + The Armenian premier and the Azerbaijani president shook hands.  ARM = AZE
    + The Finnish president chatted with the Latvian premier.  FIN > LVA
    - The gardener and the cook talked for hours.

bargain-on
    SRC:state|armed {bargain haggle parley wrangle negotiate} (with TGT) (through|into|over|until ANY)
    mutual
    needs target
    target slot
    cameo 046
    + French and Malian diplomats bargained through the night.  FRA = MLI
    + Chad haggled over oil with Sudan.  TCD > SDN
    - The dealers bargained through lunch.

press-on-with-talks
    SRC:state|armed {press_on push_ahead push_on go_ahead forge_ahead} with {talks negotiation dialogue summit meeting visit} (with TGT)
    SRC:state|armed {plunge launch} into {talks negotiation} (with TGT)
    mutual
    cameo 046
    + Serbia pressed on with talks with Kosovo.  SRB > KOS
    - The orchestra pressed on with the meeting of flutes.

inform-state
    SRC:state|armed {inform apprise} TGT:state of|about ANY
    SRC:state {keep} TGT:state {informed abreast}
    SRC:state {seek ask_for} {clarification explanation} from TGT:state
    cameo 040
    + Egypt informed the Sudanese president of the plan.  EGY > SDN GOV
    - The vet informed the owner of the test.
    needs both
    - The Kenyan ministry must be informed of changes in income.

work-phones
    SRC:state {work} {phones}
    SRC:state {hold have} {round series flurry} of {call phone_call telephone_call} with|to TGT:state|armed
    mode phone
    cameo 041
    + The Qatari premier held a series of phone calls with Egypt.  QAT > EGY
    - The clerk worked the phones at a bank.

bring-to-talks
    SRC:state {bring} TGT:state|armed into|to {talks negotiation dialogue negotiating_table}
    one-way
    cameo 045
    + The envoy brought the rebels of Chad into talks.  - > TCD
    - The teacher brought the pupils into talks.

end-meeting
    SRC {end} {meeting visit summit tour trip conference session round}
    cameo 040
    + African ministers ended a meeting in Zambia.  - > ZMB
    + The Kenyan president ended a visit to Uganda.  KEN > UGA
    ~ Kenya ended talks with Somalia.
    - The band ended a tour of pubs.

receive-letter
    unless {congratulation congratulatory congratulating condolence thanks sympathy support solidarity resignation}
    TGT:state {receive get} {letter message note cable telegram verbal_message} from SRC:state
    cameo 042
    + The emir of Kuwait received a letter from the Egyptian president.  EGY > KWT
    - The mayor received a letter from a fan.

discuss-between
    mutual
    _ {discuss review examine explore tackle cover handle} {relation tie ties cooperation co-operation partnership coordination friendship} between SRC:state
    _ {discuss review examine explore tackle cover handle} {way means prospect avenue} to ANY {relation tie ties cooperation co-operation partnership coordination friendship} between SRC:state
    ANY:%talks {focus centre center dwell touch deal} on|upon|with {relation tie ties cooperation co-operation partnership coordination friendship} between SRC:state
    cameo 036
    + During the meeting, the two sides discussed cooperation between Bahrain and India.  BHR = IND
    + The talks focused on relations between Jordan and Lebanon.  JOR = LBN
    - They discussed cooperation between the bank and the firm.
