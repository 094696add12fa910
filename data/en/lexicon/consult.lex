# consult.lex: meetings, visits, calls, talks and mediation that take place.
type CONSULT

set talks-noun
    talks negotiation discussion consultation dialogue conversation talk deliberation parley tete-a-tete

meet
    SRC {meet} TGT (in ANY)
    SRC {meet} with TGT
    SRC {meet confer} (with TGT)
    SRC {sit_down} (with TGT)
    SRC {get_together gather convene assemble} with TGT
    noun {meeting encounter get-together} (with|between TGT)
    mutual
    cameo 040
    when {summit conference general_assembly} mode multilateral cameo 040
    + German Chancellor Angela Merkel met the Turkish president.  DEU GOV > TUR GOV
    + The foreign ministers of Egypt and Sudan met in Cairo.  EGY = SDN
    + A meeting between Serbia and Kosovo took place on Monday.  SRB = KOS
    - The car meets all safety standards.
    - The plan met with success.

hold-talks
    SRC {hold have conduct open begin start resume continue enter} %talks-noun (with TGT)
    SRC {hold} {meeting session round consultation} (with TGT)
    SRC {enter} into %talks-noun (with TGT)
    SRC {negotiate parley} (with TGT)
    SRC {talk speak} to|with TGT:state|armed
    SRC {discuss debate consult} ANY with TGT
    SRC {consult} TGT:state
    SRC {consult} with TGT
    SRC {discuss} %matter (with TGT)
    SRC {exchange} {view opinion} (with TGT)
    SRC {engage} in %talks-noun (with TGT)
    SRC {engage} with TGT:state
    SRC {hammer_out thrash_out} {deal agreement compromise difference} with TGT
    noun talks, negotiation, discussion, consultation, dialogue, deliberation (with TGT)
    mutual
    cameo 046
    + Iran held talks with France.  IRN > FRA
    + France and Germany held talks on trade.  FRA = DEU
    + Talks between Russia and Japan began in Geneva.  RUS = JPN
    + The Indonesian government negotiated with separatist rebels.  IDN GOV > REB
    + Spain discussed the border with Morocco.  ESP > MAR
    - He held the talks page of the newspaper up to the light.
    - She negotiated the stairs with care.

set matter
    issue crisis situation matter relation tie cooperation security conflict border trade peace dispute tension development future
    way step plan measure problem question

phone
    SRC {call phone telephone ring} TGT:state
    SRC {hold have make place} {phone_call telephone_call phone_conversation telephone_conversation videoconference video_call call} (with|to TGT)
    SRC {speak talk} {%phone} with|to TGT
    SRC {speak talk discuss} by|on|over %phone (with TGT)
    noun phone_call, telephone_call, phone_conversation, telephone_conversation, videoconference, video_conference, video_call, conference_call (with|to|between TGT)
    mode phone
    cameo 041
    + Biden had a phone call with Ukrainian President Volodymyr Zelensky.  USA GOV > UKR GOV
    + The Polish president telephoned the Lithuanian president.  POL GOV > LTU GOV
    + A telephone conversation between the leaders of Cyprus and Greece lasted an hour.  CYP = GRC
    - Doctors call the disease mumps.
    - She called a taxi.

set phone
    phone telephone video videoconference hotline video_link

visit
    SRC {visit tour} TGT:state|place|armed
    SRC {visit} {troop soldier capital camp base embassy headquarters front front_line border school hospital mosque church} (in|of|at TGT)
    SRC {arrive} in|at TGT:place
    SRC {land} in TGT:place
    SRC {travel fly journey go} to TGT:place
    SRC {pay make begin start conclude} {visit trip tour stop stopover} to TGT
    SRC {make begin start conclude pay} {visit trip tour stop} (in|of TGT)
    SRC {depart leave set_off} for TGT:place
    SRC {attend} {summit talks funeral conference inauguration ceremony olympics meeting} (in|with|of TGT)
    SRC {return} from TGT:place
    noun visit, trip, tour, stopover, pilgrimage, state_visit (to|in TGT) (by SRC)
    of SRC
    mode visit
    cameo 042
    unless {tourist holiday vacation refugee migrant troop soldier warship}
    + The French president visited Japan.  FRA GOV > JPN
    + Russian Foreign Minister Sergei Lavrov arrived in China.  RUS GOV > CHN
    + A visit to Israel by the Greek prime minister was short.  GRC GOV > ISR
    + The Danish foreign minister travelled to Ethiopia.  DNK GOV > ETH
    - Thousands of tourists visited the museum.
    - The storm travelled to the coast.

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
    SRC {attend hold} {summit conference forum g7 g20} (with|of TGT)
    noun summit (between|with|of TGT)
    mutual
    mode multilateral
    cameo 040
    + The leaders of Brazil and India held a summit.  BRA = IND
    + A summit between Turkey and Russia ended without result.  TUR = RUS
    - They reached the summit of the mountain.

send-envoy
    SRC {send dispatch} {envoy delegation minister diplomat emissary team mission ambassador official} to TGT:place|state (to|for ANY)
    mode visit
    cameo 042
    + China sent an envoy to Sudan.  CHN > SDN
    + A delegation was sent to Cuba by Vietnam.  VNM > CUB
    - The bank sent a delegation of clerks to a course.

exchange-messages
    SRC {write} to TGT:state
    SRC {send} {letter message} to TGT:state
    cameo 040
    + The Iranian president wrote to the French president.  IRN GOV > FRA GOV
    - She wrote to her aunt.

speak-together
    SRC {speak appear} alongside TGT
    SRC {hold give} {press_conference news_conference briefing} with TGT
    cameo 040
    + The Latvian prime minister spoke alongside the Estonian president.  LVA GOV > EST GOV
    - The singer appeared alongside her sister.

brief
    SRC {brief inform update} TGT:state (on|about ANY)
    cameo 040
    + The Turkish minister briefed NATO on the attack.  TUR GOV > IGO
    - The coach briefed the referee.

raise-issue
    SRC {raise discuss} ANY with TGT:state
    cameo 040
    + Britain raised the case with Iran.  GBR > IRN
    - He raised the price with a shop.

receive-envoy
    SRC {receive meet host} {envoy ambassador delegation minister president leader official mission} (of|from TGT)
    mode visit
    cameo 043
    + Iran received a delegation from Iraq.  IRN > IRQ
    + The Jordanian king received the envoy of Kuwait.  JOR > KWT
    - The school received a delegation of parents.

end-visit
    SRC {end conclude wrap_up complete finish} {visit trip tour stay} (to|in TGT)
    SRC {end conclude wrap_up complete finish} {talks meeting summit negotiation} (with TGT)
    mode visit
    cameo 042
    + The Japanese emperor ended a visit to China.  JPN > CHN
    + Vietnam wrapped up talks with Laos.  VNM > LAO
    - They ended the tour with an encore.

attend-multilateral
    SRC {address} {assembly general_assembly summit parliament congress council} (of|in TGT)
    SRC {take_part participate} in {summit talks meeting conference negotiation}
    SRC {participate} in {summit talks meeting conference negotiation} (with TGT)
    mode multilateral
    cameo 040
    + The Brazilian president addressed the United Nations General Assembly.  BRA GOV > -
    + Cuba participated in talks with Venezuela.  CUB > VEN
    - She addressed the envelope.

stop-over
    SRC {make} {stopover stop landing transit} (in|at TGT:place)
    SRC {stop_over stop} in TGT:place
    mode visit
    cameo 042
    + The Taiwanese president made a stopover in Panama.  TWN > PAN
    - The bus made a stop in the village.

talk-sides
    noun {dialogue contact exchange} (with|between TGT)
    SRC {make maintain establish keep_up} {contact dialogue} (with TGT)
    mutual
    cameo 040
    + Egypt maintained contacts with Hamas.  EGY > PSE
    - The diver made contact with the reef.

resume-talks
    SRC {resume restart reopen relaunch revive} {talks negotiation dialogue peace_process contact discussion} (with TGT)
    mutual
    cameo 046
    + India resumed dialogue with Pakistan.  IND > PAK
    + Syria and Lebanon resumed talks.  SYR = LBN
    - The couple resumed talks about paint.

bargain
    SRC {bargain haggle} with TGT:state|armed
    SRC {negotiate} {deal agreement treaty settlement release truce ceasefire price contract withdrawal} (with TGT)
    cameo 046
    + Turkey negotiated a settlement with Greece.  TUR > GRC
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
