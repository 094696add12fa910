# concede.lex: giving ground in words or rules: eased restrictions, lifted curfews, reforms granted, demands met.
type CONCEDE

set limits
    restriction ban limit curb control rule censorship travel_ban visa state_of_emergency martial_law emergency_law emergency
    prohibition
set wishes
    demand request pressure call ultimatum

compensate
    SRC {compensate indemnify} TGT (for ANY)
    SRC {pay} {compensation reparation damages indemnity} (to|for TGT)
    SRC {pay} TGT {compensation reparation damages}
    SRC {pay} {million billion dollar euro %money} in {compensation reparation damages} (to TGT)
    noun {payment} of {compensation reparation} (to TGT) (by SRC)
    cameo 084
    + Germany paid reparations to Namibia.  DEU > NAM
    + Libya compensated French families.  LBY > FRA
    - Sugar compensated for the salt.

# --- rules and bans ---

set ease
    lift ease relax loosen end drop abolish repeal revoke scrap remove waive suspend rescind reverse overturn soften roll_back
    withdraw annul cancel phase_out dismantle shorten

ease-speech-limits
    SRC {%ease} {censorship media_ban internet_ban press_law blackout internet_shutdown news_blackout block gag_order media_restriction} (on|of|in|for TGT)
    SRC {unblock restore reopen unban} {internet website twitter facebook youtube social_media newspaper radio_station television_station broadcaster channel} (in|of TGT)
    SRC {allow let permit} {newspaper broadcaster radio_station journalist foreign_journalist} to {reopen publish broadcast return report work}
    noun {lifting easing end} of|to {censorship blackout internet_shutdown media_ban} (in|on TGT) (by SRC)
    cameo 0811
    + Myanmar lifted censorship of newspapers.  MMR > -
    + The internet in Sudan was restored by the army.  MIL > SDN
    - He lifted the blackout curtain.

unban-party
    SRC {%ease} {ban} on|against|of {party opposition movement brotherhood group politician union association communist_party politics political_party}
    SRC {legalise legalize unban register recognise recognize} {party opposition_party movement trade_union union association rebel_group political_party church}
    SRC:state {legalise legalize unban} TGT
    SRC {allow permit} {party opposition_party exile politician} to {run register return operate campaign}
    noun {lifting} of {ban} on {party movement opposition}
    cameo 0812
    + Sudan lifted a ban on the communist party.  SDN > -
    + Opposition parties were legalised by Benin.  BEN > -
    + Turkey legalised the Kurdistan Workers' Party.  TUR > TUR
    - The state legalised cannabis.
    - The cafe lifted a ban on dogs.

end-curfew
    SRC {%ease} {curfew lockdown night-time_curfew} (in|on|across|for TGT)
    noun {lifting easing end} of|to {curfew lockdown} (in|on TGT) (by SRC)
    cameo 0813
    + Ethiopia relaxed the curfew in Tigray.  ETH > -
    + The lockdown in Samoa was ended by the government.  GOV > WSM

end-emergency
    SRC {%ease} {state_of_emergency emergency martial_law emergency_rule emergency_law state_of_siege emergency_decree military_rule state_of_alert} (in|on|across TGT)
    noun {lifting end} of|to {state_of_emergency martial_law emergency_rule military_rule} (in TGT) (by SRC)
    cameo 0814
    + Tunisia lifted the state of emergency.  TUN > -
    + Martial law in Thailand was ended by the king.  - > THA
    - The clinic ended its emergency drill.

end-travel-ban
    SRC {%ease} {travel_ban travel_restriction entry_ban visa_ban flight_ban overflight_ban no-fly_zone border_control house_arrest exit_ban visa_restriction quarantine} (on|for|against|in TGT)
    SRC:state|armed {allow permit let} TGT:people to {travel leave return enter cross pray vote}
    noun {lifting easing} of {travel_ban travel_restriction visa_ban border_control} (on|for TGT) (by SRC)
    cameo 081
    unless {only}
    + The United States eased travel restrictions on Cubans.  USA > CUB
    + Travel restrictions on Iraqis were lifted by Jordan.  JOR > IRQ
    + Egypt allowed Palestinians to cross.  EGY > PSE
    - Residents are allowed to leave only under certain conditions.

end-ban
    SRC:state|armed {%ease} {ban restriction limit prohibition curb control rule moratorium quota crackdown punishment penalty} (on|against|for|in TGT)
    noun {lifting easing relaxation removal loosening} of {ban restriction limit curb control} (on|against|for TGT) (by SRC)
    cameo 081
    + Norway dropped the ban on Polish ships.  NOR > POL
    + Curbs on foreign banks were loosened by Vietnam.  VNM > -
    - The league relaxed its rule on boots.

delist-people
    SRC:state {delist de-list unblacklist} TGT:people|state
    SRC:state {pass adopt approve enact} {amnesty_law amnesty_bill autonomy_law electoral_reform land_reform reform_law} (for TGT)
    cameo 085
    + The United States delisted three Iranian officials.  USA > IRN
    - The agent delisted the house.

grant-vote
    SRC:state {give grant extend} {women minority migrant resident citizen} {vote right suffrage citizenship}
    SRC:state {give grant extend} TGT:people {vote right suffrage citizenship full_citizenship}
    SRC:state {simplify ease streamline} {procedure process rule requirement} for TGT:people
    SRC:state {simplify ease streamline} {citizenship_process citizenship_procedure visa_rule visa_regime naturalisation registration_rule entry_rule} (for|of TGT)
    cameo 0833
    + Kuwait gave women the vote.  KWT > -
    + Russia simplified the rules for Ukrainian migrants.  RUS > UKR
    - The app gave users the vote.

reopen-border
    SRC:state|armed {reopen open unseal unblock} {border border_crossing frontier crossing airspace strait checkpoint border_post gate road highway port airport} (with|to|between|into|for TGT)
    noun {reopening opening} of {border border_crossing frontier crossing airspace} (with|to|between TGT) (by SRC)
    cameo 081
    + Colombia reopened its border with Venezuela.  COL > VEN
    + The reopening of the airspace to Qatar by Bahrain was confirmed.  BHR > QAT
    - The museum reopened its gate.

reopen-institutions
    SRC:state {reopen} {university school mosque church temple parliament court newspaper shrine holy_site market} (to|in|for TGT)
    SRC:state {restore reinstate reconvene recall} {parliament constitution democracy civilian_rule national_assembly judge supreme_court king monarchy} (in|of TGT)
    cameo 081
    + Israel reopened a holy site to Muslims.  ISR > -
    + The parliament was restored by the king of Nepal.  NPL > -
    - The council bought the school a pool.

end-sanctions-state
    SRC {%ease} {sanction embargo trade_ban import_ban export_ban arms_embargo asset_freeze trade_restriction economic_sanction oil_embargo trade_embargo grain_ban} (on|against|of|for TGT)
    SRC:state {remove delete strike drop take} TGT from {list blacklist terror_list sanctions_list}
    SRC:state {delist} TGT
    noun {lifting easing suspension removal} of {sanction embargo trade_ban arms_embargo import_ban economic_sanction} (on|against TGT) (by SRC)
    cameo 085
    + Japan lifted its arms embargo on Indonesia.  JPN > IDN
    + The United States removed Sudan from its blacklist.  USA > SDN
    + The easing of sanctions against Myanmar by Australia was announced.  AUS > MMR
    - The umpire dropped the sanction.

end-boycott
    SRC {%ease abandon call_off} {boycott walkout} (of|against|on TGT)
    SRC {return} to {parliament assembly cabinet coalition} 
    noun {end} of|to {boycott walkout} (of TGT) (by SRC)
    cameo 085
    + The Palestinians lifted their boycott of Israel.  PSE > ISR
    + A boycott of parliament was ended by the Albanian opposition.  ALB > LEG
    - The shoppers ended a boycott of plums.

lower-tariffs
    SRC {cut lower reduce slash scrap abolish remove eliminate roll_back waive suspend halve} {tariff import_tariff duty import_duty customs_duty levy trade_barrier import_tax surcharge} (on|against|for|from TGT)
    noun {cut reduction lowering removal} of|in {tariff duty trade_barrier} (on|for TGT) (by SRC)
    cameo 085
    + Brazil cut duties on imports from Argentina.  BRA > ARG
    + Tariffs on steel from Mexico were suspended by the United States.  USA > -
    - The airline waived a surcharge.

unfreeze-assets
    SRC {unfreeze release unblock free return thaw unlock hand_back} {asset account frozen_fund frozen_asset reserve deposit frozen_money} (of|to|for TGT)
    noun {unfreezing release return} of {asset account frozen_fund reserve} (of|to TGT) (by SRC)
    cameo 085
    + Switzerland returned the assets of a Nigerian dictator.  CHE > NGA
    + The accounts of Libya were released by Malta.  MLT > LBY
    - The bank released the deposit.

# --- law courts ---

drop-case
    SRC:%court {dismiss throw_out toss_out strike_out quash} {charge case lawsuit suit indictment complaint treason_charge conviction} (against|by TGT)
    SRC {drop withdraw quash throw_out suspend abandon shelve discontinue} {charge case lawsuit suit complaint prosecution indictment investigation probe inquiry accusation arrest_warrant warrant proceedings extradition_request} (against|of|into|by TGT)
    SRC:state|armed|%court {clear acquit exonerate absolve} TGT (of|on ANY)
    SRC {find rule} TGT {innocent}
    noun acquittal, exoneration (of TGT) (by SRC)
    noun {dismissal dropping withdrawal} of {charge case lawsuit} (against TGT) (by SRC)
    SRC:%court {clear acquit exonerate} TGT:people (of ANY)
    of TGT
    cameo 081
    unless {name takeover acquisition merger stake acquire}
    + Argentina dropped an investigation into a former minister.  ARG > -
    + The charge against the Georgian journalist was withdrawn by prosecutors.  - > GEO
    + A Danish court cleared three Kurdish activists.  DNK JUD > -
    - The team dropped the case of beer.
    - A Kenyan senator wanted to clear his name.
    ~ French authorities cleared a takeover of the bank.
    - Brussels cleared a Swiss firm to acquire a rival.

court-relief
    SRC:%court {grant issue} {injunction restraining_order temporary_restraining_order stay stay_of_execution reprieve retrial new_trial} (to|for|against TGT)
    SRC:state {grant give} {early_release clemency parole reprieve remission} (to TGT)
    SRC:state {commute reduce shorten} {sentence death_sentence term jail_term prison_term} (of|for TGT)
    cameo 081
    unless {marriage divorce}
    + An American judge granted an injunction to asylum seekers.  USA > -
    + Cuba granted early release to jailed dissidents.  CUB > CUB
    - The judge granted a divorce to the singer.

soften-sentence
    SRC {commute reduce cut shorten quash overturn annul suspend reverse lift stay} {sentence conviction death_sentence jail_term prison_term verdict ruling life_sentence execution term} (of|against|on|for TGT)
    SRC:state|armed|%court {spare} TGT (from {execution death})
    SRC {stay halt suspend} {execution deportation eviction} (of TGT)
    noun {commutation reduction} of {sentence death_sentence} (of|for TGT) (by SRC)
    SRC {cut knock take shave shave_off} {year month half} off|from {term sentence jail_term prison_term jail_sentence} (of|for TGT)
    cameo 081
    + The Zambian president commuted the death sentence of a soldier.  ZMB GOV > -
    + The conviction of an Egyptian blogger was quashed by a court.  JUD > EGY
    - The editor cut the sentence.

grant-amnesty
    SRC {pardon amnesty reprieve} TGT
    SRC {grant give offer declare announce issue proclaim extend order} {amnesty pardon clemency general_amnesty royal_pardon presidential_pardon reprieve mercy} (to|for TGT)
    SRC {grant give offer} TGT {amnesty pardon clemency general_amnesty royal_pardon}
    noun {pardon amnesty clemency} for|of TGT (by SRC)
    SRC:state {pass adopt approve sign decree} {amnesty amnesty_law amnesty_bill pardon_law} for|to|of TGT
    SRC:state {pass adopt approve sign decree} {amnesty amnesty_law amnesty_bill pardon_law} (for|to|of TGT)
    of TGT
    cameo 081
    + Morocco granted a royal pardon to 20 activists.  MAR > -
    + A Turkish spy was pardoned by the Greek president.  GRC > TUR
    - Nothing can pardon such a bad rhyme.

ease-asylum
    SRC:state {grant extend renew legalise legalize regularise regularize} {permit work_permit residency legal_status temporary_status visa} (to|for|of TGT)
    SRC:state {legalise legalize regularise regularize naturalise naturalize} TGT:people
    SRC {halt suspend stop end scrap} {deportation expulsion eviction demolition} (of|in TGT)
    cameo 081
    + Spain regularised migrants from Ecuador.  ESP > -
    + Deportations of Afghans were suspended by Germany.  DEU > AFG
    - The studio renewed its permit.

# --- wishes granted ---

yield-to
    SRC {yield bow accede concede give_in cave_in capitulate surrender submit succumb knuckle_under} to {demand pressure request call wish ultimatum protest threat condition blackmail term unrest demonstration strike outcry clamour clamor criticism opposition agitation} (of|by|from TGT)
    SRC {yield bow concede give_in cave_in capitulate knuckle_under} to TGT
    SRC:state|armed {abide comply} by|with {demand resolution request ruling verdict term condition order call ultimatum} (of|by|from TGT)
    SRC:state|armed {back_away back_off back_down retreat climb_down} from|over|on {demand insistence threat stance position claim plan refusal objection} (of|to|for|against|on TGT)
    SRC {give} {way ground} to TGT
    SRC {bend buckle} to|under {pressure demand will} (of|from|by TGT)
    SRC:state|armed {give cede} {ground} (to|on|over ANY)
    cameo 083
    unless {player coach squad}
    + Ecuador conceded to the demands of truckers.  ECU > -
    + The mayor of Lima gave in to pressure from unions.  - > -
    + Poland caved in to Germany.  POL > DEU
    + Iraq complied with the demands of the United Nations.  IRQ > IGO
    - The wall yielded to the pressure of water.
    - The manager tried to bend the players to his will.
    + Serbia gave ground on the licence plates.  SRB > -

meet-demand
    SRC {answer} {demand request grievance plea appeal} (of|by|from TGT)
    SRC {approve} {request demand} (of|by|from TGT)
    SRC:state|armed {accede assent} to {demand request call claim wish appeal plea} (of|by|from TGT)
    SRC {meet accept grant satisfy fulfil fulfill accommodate honour honor heed} {demand request wish call condition grievance plea appeal claim} (of|by|from TGT)
    SRC:state|armed|people {comply} with {demand request order ruling resolution requirement ultimatum wish decision deadline sanction} (of|by|from TGT)
    noun {compliance} with {demand order ruling resolution requirement ultimatum} (of|by TGT) (by SRC)
    cameo 083
    unless {customer developer consumer shopper}
    + Tunisia granted a request by the opposition.  TUN > -
    + A request from Nauru was approved by Australia.  AUS > NRU
    + Iraq complied with the orders of the inspectors.  IRQ > -
    - The dress met the demands of the dancer.
    - The firms comply with local laws.

make-concession
    SRC {make offer announce give} {concession compromise gesture goodwill_gesture climbdown u-turn about-face} (to|toward|towards|on TGT)
    SRC:state|armed {back_down climb_down relent backpedal backtrack back_off} (from|on|over ANY)
    SRC {soften tone_down moderate relax ease} {stance position tone rhetoric demand line} (on|against|toward|towards TGT)
    SRC {drop abandon waive withdraw retract renounce} {demand claim objection opposition threat condition veto reservation accusation ultimatum} (to|against|on|over|for TGT)
    noun climbdown, backdown, concession (to|on|by TGT) (by SRC)
    SRC:state {back_away back_off back_down retreat row_back pull_back} from|on {plan bill law pledge proposal reform decree ban threat demand project idea}
    cameo 080
    unless {gas_station oil mining timber logging concessionaire}
    + Serbia dropped its objections to Kosovo.  SRB > KOS
    + Hungary softened its stance on Ukraine.  HUN > UKR
    + Spain dropped its veto against Kosovo.  ESP > KOS
    - The pianist softened his tone.
    ~ The government made mining concessions.

concede-defeat
    SRC {concede admit acknowledge accept} {defeat loss election_loss election_defeat result election_result outcome} (to|in|of TGT)
    SRC {concede} {election vote race presidency} (to TGT)
    SRC:state {admit acknowledge} {mistake error failure wrongdoing guilt responsibility} (in|over|to|for TGT)
    cameo 080
    + The Zambian president conceded the election to the opposition.  ZMB GOV > -
    + Defeat was conceded by the Polish premier.  POL GOV > -
    - The coach conceded defeat to the champions.

policy-turn
    SRC:state {reverse withdraw scrap drop shelve abandon repeal rescind revoke cancel ditch overturn annul abolish roll_back retract give_up walk_back rethink dump} {plan law bill act security_act security_law decision reform tax price_increase price_rise fuel_tax decree policy order measure levy pension_reform labour_law extradition_bill}
    SRC:state {cut lower reduce freeze} {fuel_price food_price price tax tuition_fee bread_price utility_bill} (for|in TGT)
    SRC:state {restore reinstate} {subsidy benefit pension salary} (for|to TGT)
    noun {withdrawal repeal reversal} of {bill tax law decree plan reform} (by SRC)
    cameo 0832
    target none
    unless {skyscraper merger acquisition}
    + Ecuador restored fuel subsidies.  ECU > -
    + The extradition bill was withdrawn by Hong Kong.  - > -
    - The band scrapped plans for a tour.

raise-pay
    SRC:state {raise increase lift hike double boost} {wage salary minimum_wage pension pay public-sector_pay benefit} (of|for|by TGT)
    SRC:state {grant give offer award} {pay_rise wage_increase pay_increase pay_raise salary_increase raise} (to|for TGT)
    cameo 0832
    + Nigeria raised the wages of teachers.  NGA > -
    + A pay rise was granted to doctors by Kenya.  KEN > -
    - The club raised the pay of its star.

reshuffle
    SRC:state {reshuffle dismiss sack dissolve replace fire} {cabinet government council_of_ministers}
    SRC:state {name appoint swear_in} {cabinet government transitional_government interim_government caretaker_government unity_government prime_minister premier}
    noun {cabinet_reshuffle}
    cameo 0831
    target none
    + The Kuwaiti emir named a new prime minister.  KWT > -
    + The cabinet was dismissed by the president of Guinea.  GIN > -
    - The opera replaced its chief cook.

transfer-power
    SRC {hand_over cede transfer relinquish surrender give_up yield hand} {power authority presidency office rule control_of_government} (to TGT)
    SRC:state {delegate} {power authority} (to TGT)
    SRC {hand} TGT {power authority presidency}
    SRC:state {give} TGT:state|people {mandate} 
    SRC {return restore} {power civilian_rule} to TGT
    noun {transfer handover} of {power authority} (to TGT) (by|from SRC)
    cameo 0831
    unless {electricity blackout outage hurricane storm}
    + The Malian army handed over power to the government.  MLI > GOV
    + Power was transferred to the king by the Thai junta.  THA > -
    - The plant transfers power to the grid.
    ~ Power was restored to Cuban homes after a blackout.
    - The builder delegated authority to his engineers.

call-vote
    SRC:state {call announce schedule order set convoke} {election referendum early_election snap_election presidential_election parliamentary_election plebiscite local_election vote_of_confidence constituent_assembly}
    SRC:state {bring_forward} {election}
    cameo 083
    target none
    + The king of Malaysia called elections.  MYS > -
    + The Greek prime minister called an early election.  GRC GOV > -
    - The club called an election of its board.

give-rights
    SRC {grant give extend restore guarantee accord} {right equal_right voting_right civil_right citizenship nationality passport vote freedom equality legal_status minority_right land_right} (to|for TGT)
    SRC {grant give} TGT {right equal_right voting_right citizenship nationality passport vote freedom legal_status}
    SRC {recognise recognize legalise legalize} {same-sex_marriage gay_marriage abortion strike language minority minority_right}
    noun {granting} of {right citizenship vote nationality} (to TGT) (by SRC)
    cameo 0833
    + Saudi Arabia gave women the right to vote.  SAU > CVL
    + Nationality was granted to refugees by Tanzania.  TZA > REF
    - The game gives players the right to swap.

reform-state
    SRC:state {adopt enact introduce pass approve implement carry_out launch push_through} {reform political_reform constitutional_reform electoral_reform new_constitution constitution democratic_reform multiparty_system land_reform autonomy_law}
    SRC:state {amend revise rewrite change} {constitution electoral_law election_law}
    SRC:state {grant give} {autonomy self-rule self_rule self-government self_government independence home_rule} (to|for TGT)
    SRC:state {grant give} TGT {autonomy self-rule self_rule self-government self_government independence home_rule}
    noun {granting} of {autonomy independence self-rule} (to TGT) (by SRC)
    SRC:state {reintroduce restore reinstate adopt impose} {term_limit presidential_term_limit two_term_limit multi_party_rule direct_vote direct_election}
    cameo 0834
    + Belgium granted independence to Congo.  BEL > -
    + A new constitution was adopted by Kenya.  KEN > -
    + Indonesia gave Aceh autonomy.  IDN > IDN
    - The chess club amended its constitution.

# --- dissent that ends ---

set strikebodies
    union federation confederation trade_union labour_federation association syndicate staff

set strikers
    worker striker teacher nurse doctor miner driver employee student farmer lawyer judge docker pilot thousand hundred trader policeman lecturer

end-strike
    SRC:people {end call_off suspend halt abandon cancel postpone break_off} {strike hunger_strike general_strike walkout industrial_action stoppage work_stoppage sit-in occupation blockade roadblock} (in|against|over|at TGT)
    SRC:%strikers {return go_back} to {work classroom school mine factory job}
    noun {end suspension} of|to {strike hunger_strike walkout sit-in} (in|by TGT)
    SRC:%strikebodies {end call_off suspend halt abandon cancel postpone break_off} {strike general_strike walkout industrial_action stoppage work_stoppage blockade} (in|against|over|at TGT)
    cameo 082
    + Teachers in Niger called off a strike.  NER > -
    + The blockade was ended by farmers in Bolivia.  BOL > -
    + Palestinian prisoners suspended a hunger strike.  PSE > -
    - The hens returned to work.

set organisers
    opposition party union organiser organizer movement protester demonstrator activist group student worker alliance coalition front

cancel-rally
    SRC:%organisers {call_off cancel postpone suspend end abandon} {rally} (against|in|over|at TGT)
    SRC {call_off cancel postpone suspend end abandon} {protest demonstration march mass_protest protest_march campaign_of_civil_disobedience} (against|in|over|at TGT)
    SRC:%strikers {disperse}
    SRC:%organisers {disperse go_home}
    noun {end cancellation} of|to {protest rally demonstration march} (in|by TGT)
    cameo 082
    + The Armenian opposition called off a rally.  ARM > -
    + A march in Nairobi was postponed by the Kenyan opposition.  KEN > -
    - The mist dispersed.
    - The boy went home with his father.

permit-rally
    SRC:state {allow permit authorise authorize approve} {protest rally demonstration march pilgrimage gay_pride pride_parade procession} (in|by|of TGT)
    cameo 082
    + Belarus allowed a rally by the opposition.  BLR > -
    + A march was authorised by the Turkish governor.  TUR > -
    - The manager allowed a march through the shop.

give-green-light
    SRC:state|armed {give} {approval consent permission authorisation authorization clearance} (to|for TGT)
    SRC:state|armed {give grant} TGT {permission authorisation authorization clearance}
    cameo 081
    + Egypt gave permission to the United Nations for the flights.  EGY > IGO
    + Cyprus granted France permission for the flight.  CYP > FRA
    - The headmaster gave permission for a picnic.




# --- more ways to give ground ---

throw-in-towel
    SRC:state|armed {blink buckle cave climb_down give_way knuckle_under} (over|on|before|under ANY)
    SRC:state {throw_in} {towel}
    SRC:state {eat} {word}
    SRC:state {swallow} {pride}
    SRC:state {perform make execute} {u-turn about-turn climbdown volte-face turnaround} (on|over|in ANY)
    cameo 080
    target none
    + The British government made a climbdown on the tax.  GBR GOV > -
    + Hungary climbed down over the veto.  HUN > -
    - The boxer threw in the towel.

stop-short
    SRC:state {shelve postpone delay put_off defer mothball freeze} {execution eviction demolition tax price_increase price_rise fuel_price_rise law bill reform annexation settlement construction}
    SRC:state {freeze halt suspend} {settlement construction settlement_building demolition eviction} (in|of|on TGT)
    cameo 0832
    + Israel froze settlement building in the West Bank.  ISR > -
    + The tax was shelved by the Kenyan president.  KEN GOV > -
    - The family put off the construction of a shed.

hear-grievance
    SRC:state {address heed answer listen_to respond_to redress act_on} {grievance demand complaint plea} (of|from|by TGT)
    SRC:state {listen respond} to {demand plea protester grievance} (of|from|by TGT)
    cameo 083
    + Jordan addressed the grievances of teachers.  JOR > -
    + The pleas of Indian farmers were heeded by the government.  GOV > IND
    - The waiter heeded the call of the guest.

admit-defeat-court
    SRC:state {settle} {lawsuit claim case suit} (with|by|of|against TGT)
    SRC:state {pay award grant} {compensation damages reparation settlement} to TGT
    SRC:state {pay} ANY to {victim survivor relative widow orphan} (of ANY) (in TGT)
    SRC:state {accept admit acknowledge} {liability blame fault responsibility} (for|in|over ANY)
    cameo 084
    + Canada paid compensation to indigenous families.  CAN > -
    + Iran admitted liability for the crash.  IRN > -
    + Libya paid $35 million to victims of a bombing in Berlin.  LBY > DEU
    - The driver admitted fault in the car park.

restore-rights
    SRC:state {restore reinstate return give_back} {right citizenship passport seat vote licence license accreditation title property land privilege autonomy} (to|of TGT)
    SRC:state {reinstate rehire rehabilitate} TGT:state|people
    SRC:state {readmit} TGT
    cameo 0833
    + Bahrain restored citizenship to 20 activists.  BHR > -
    + A journalist was reinstated by the Pakistani president.  PAK > JRN
    - The gym restored the locker to its owner.

quota-women
    SRC:state {allow let permit enable} {woman minority exile kurd gay} to {vote run drive serve work study travel}
    SRC:state|%court {decriminalise decriminalize decriminalised decriminalized legalise legalize} {gay_sex same_sex_relation adultery blasphemy homosexuality protest dissent strike union defamation abortion}
    cameo 0833
    + Botswana decriminalised homosexuality.  BWA > -
    - The lift lets women travel up.

separate-powers
    SRC:state {abolish disband dissolve scrap end} {secret_police morality_police religious_police death_penalty military_court conscription monarchy one-party_rule apartheid censorship_board emergency_court feudalism slavery state_security_court}
    noun {abolition} of {death_penalty secret_police conscription apartheid monarchy} (by|in SRC)
    cameo 0834
    target none
    + Zambia abolished the death penalty.  ZMB > -
    + The secret police was disbanded by Tunisia.  TUN > -
    - The novel abolished the chapter.

open-up-politics
    SRC:state {allow permit introduce restore} {multiparty_election multiparty_politics multiparty_democracy free_election opposition_party direct_election political_party secret_ballot}
    SRC:state {register accredit license} {party candidate opposition_candidate movement} (of|from|for TGT)
    SRC:state {share} {power} with TGT
    SRC:state {invite bring include} TGT into {government cabinet coalition}
    cameo 0834
    + Zimbabwe's president shared power with the opposition.  ZWE > OPP
    + Nepal invited the rebels into the government.  NPL > REB
    - The pump shares power with the fan.

leave-post-demand
    SRC:state {drop remove sideline demote replace} {minister general chief governor aide adviser} after|amid|under {protest pressure outcry demand criticism}
    cameo 0831
    + Malawi replaced its army chief after protests.  MWI > -

unjam
    SRC:state {unblock unjam restore reconnect resume} {signal broadcast internet phone_network electricity water gas power transmission mobile_service} (to|in|for|of TGT)
    SRC:state {return reissue give_back} {passport press_card licence accreditation} to TGT
    SRC:state {restore reopen reinstate} {access} (to ANY) (in|for TGT)
    cameo 0811
    + India restored the internet in Kashmir.  IND > -
    + Press cards were returned to foreign reporters by Egypt.  EGY > JRN
    - The plumber restored water to the tower.

reopen-trade
    SRC:state {resume restore reopen restart} {trade import export transit border_trade flight oil_export gas_supply} (with|from|to|of TGT)
    SRC:state {delist unlist} TGT from {blacklist terror_list}
    cameo 085
    + Pakistan resumed trade with Afghanistan.  PAK > AFG
    ~ The shop resumed trade after lunch.

# --- nouns and set phrases ---

drop-claim
    SRC:state|armed {drop abandon renounce forgo give_up} {claim demand ambition insistence precondition bid} (to|on|for|over|of TGT)
    SRC:state {drop lift withdraw} {objection veto hold block} (to|on|against|over TGT)
    cameo 080
    + Iran dropped its precondition for talks with Iraq.  IRN > IRQ
    + A block on Bulgaria was lifted by Austria.  AUT > BGR
    - The guest dropped his claim to the sofa.

accept-blame
    SRC:state {take accept shoulder} {blame responsibility} (for|over ANY)
    SRC:state {admit concede acknowledge confess} {abuse torture killing error fault mistake failure shooting downing} (of|in|by|over TGT)
    cameo 080
    unless {seriously}
    + Iran admitted the downing of a Ukrainian plane.  IRN > UKR
    + The abuse of Kurds was acknowledged by Turkey.  TUR > -
    - The chef admitted a mistake in the sauce.

accept-result
    SRC {accept recognise recognize acknowledge honour honor} {result verdict outcome election_result court_ruling ruling victory win} (of|in|from|by TGT)
    SRC {congratulate} {rival opponent winner successor} (on ANY)
    cameo 080
    + Guyana honoured the ruling of the court.  GUY > JUD
    - The player accepted the result.

let-vote
    SRC:state {permit allow let} TGT:people to {protest demonstrate march rally assemble speak publish worship organise organize}
    SRC:state {guarantee restore allow permit} {freedom_of_speech freedom_of_assembly freedom_of_worship freedom_of_press free_speech press_freedom religious_freedom} (in|of|to TGT)
    cameo 0833
    + Uzbekistan let Muslims worship.  UZB > -
    + Press freedom was restored by Gambia.  GMB > -
    - The lens lets workers worship the view.

reopen-media
    SRC:state {reopen unseal unfreeze return} {newspaper television_station radio_station studio printing_press newsroom website news_agency} (of|in|to TGT)
    SRC:state {lift drop suspend} {ban block gag order restriction} on {newspaper journalist website broadcaster media reporting television book film song}
    cameo 0811
    + Tanzania lifted a ban on a newspaper.  TZA > -
    + The studio of a broadcaster was reopened by Somalia.  SOM > -
    - The band lifted a ban on phones.

allow-exile-back
    SRC:state {welcome_back invite_back let_back} {exile exiled_leader dissident opposition_leader king former_president refugee expellee}
    SRC:state {allow permit} {return homecoming repatriation} of TGT
    SRC:state {lift end} {exile} of TGT
    cameo 0812
    + Pakistan allowed the return of an exiled premier.  PAK > -
    + Haiti permitted the return of exiles from Cuba.  HTI > -
    - The shop allowed the return of shoes.

relax-visa
    SRC:state {relax ease simplify loosen liberalise liberalize} {entry_rule immigration_rule asylum_rule border_check quarantine_rule export_control} (for|on|with TGT)
    noun {easing relaxation} of {visa_rule entry_rule border_check export_control} (for|on TGT) (by SRC)
    cameo 081
    + Japan relaxed entry rules for Chinese travellers.  JPN > CHN
    + Export controls on India were eased by the United States.  USA > IND

ease-blockade-civil
    SRC:state {extend widen enlarge} {fishing_zone opening_hour permit quota work_permit crossing_hour} (for|in|off|to TGT)
    SRC:state {issue} {work_permit permit licence travel_permit exit_visa entry_permit visa} to|for TGT:people|state
    SRC:state {issue} TGT {work_permit permit licence travel_permit exit_visa visa}
    cameo 081
    + Israel widened the fishing zone off Gaza.  ISR > PSE
    + Exit visas were issued to dissidents by Cuba.  CUB > -
    - The park issued a permit for kites.

drop-extradition
    SRC:state|people {drop withdraw cancel abandon suspend} {extradition_request arrest_warrant red_notice bounty summons} (for|against|on TGT)
    SRC {rule decide} in {favour favor} of TGT
    cameo 081
    + Spain withdrew an arrest warrant against a Catalan leader.  ESP > -
    + A court in Kenya ruled in favour of refugees.  KEN > REF
    - The jury ruled in favour of the pie.

annul-law
    SRC:%court {strike_down overturn annul quash void nullify suspend block invalidate} {law ban decree election election_result verdict order conviction tax rule ordinance sentence} (on|of|against|by TGT)
    SRC:%court {uphold recognise recognize} {right claim petition appeal} (of|by TGT)
    SRC:%court {order} {acquittal reinstatement} (of TGT)
    cameo 081
    + The court annulled the election in Malawi.  JUD > MWI
    + A ban on a Kurdish party was struck down by judges.  JUD > -
    - The court struck down the net.

resume-school
    SRC:state {lift end suspend} {ban restriction} on {protest rally strike assembly gathering travel women alcohol export import flight hijab fishing}
    cameo 081
    + Kenya lifted a ban on protests.  KEN > -
    + The ban on flights from Britain was ended by France.  FRA > -
    - The pool ended a ban on flight of fancy floats.

settle-strike
    SRC:people {accept approve agree} {pay_deal pay_offer wage_offer wage_deal} (from|with|by TGT)
    SRC:people {vote agree} to {end suspend} {strike walkout}
    SRC:state {reach sign} {pay_deal wage_deal labour_deal} with TGT
    cameo 082
    + Nurses in Ghana accepted a pay offer.  GHA > -
    + Brazil signed a wage deal with teachers.  BRA > -
    - The cook accepted a pay offer from the cafe.

protesters-leave
    SRC:people {leave vacate clear} {square street building parliament campus camp} (in|of|after TGT)
    SRC:people {dismantle remove clear take_down lift} {barricade roadblock camp tent blockade} (in|on|outside|of TGT)
    cameo 082
    + Protesters in Thailand vacated the square.  THA > -
    + Roadblocks in Ecuador were removed by indigenous leaders.  ECU > -
    - Tourists left the square.

ministers-dropped
    SRC:state {appoint name} {opposition_leader rebel_leader technocrat kurd woman}
    SRC:state {include bring_in invite admit} {opposition rebel opposition_party} in|into|to {government cabinet coalition talks}
    cameo 0831
    + Zimbabwe named an opposition leader as premier.  ZWE > -
    - The firm named a woman as clerk.

devolve
    SRC:state {devolve decentralise decentralize cede delegate transfer} {power authority control responsibility} to|toward {region province council state assembly territory parliament}
    SRC:state {grant give} {region province island territory} {autonomy self-rule independence}
    cameo 0834
    + Britain devolved power to the assembly.  GBR > -
    - The plant transfers power to the state grid.

# --- fresh ground: rules, prices, projects, posts ---

unban-group
    SRC:state {unban unbanned re-legalise re-legalize} TGT
    SRC:state|%court {lift overturn} {ban prohibition} on TGT:%movements
    cameo 0812
    + Mauritania unbanned an opposition party.  MRT > -
    + The Islamist movement was unbanned by the king of Jordan.  JOR > -
    - The forum unbanned the word.

set movements
    party opposition movement brotherhood union group dissident politician exile candidate congress front
set project
    mine copper_mine gold_mine dam hydroelectric_dam highway motorway pipeline airport power_plant coal_plant incinerator landfill project port
    gas_project nuclear_plant logging plantation waste_dump refinery

halt-project
    SRC:state {suspend halt cancel scrap shelve abandon freeze drop stop} %project after|amid|following|over|under|despite {protest march outcry strike opposition demonstration unrest pressure rally clash riot}
    SRC:state {suspend halt cancel scrap shelve abandon freeze drop stop} %project to {placate appease calm satisfy pacify}
    cameo 0832
    + Myanmar suspended a dam after protests.  MMR > -
    + A gold mine was cancelled by Romania amid an outcry.  ROU > -
    - The firm cancelled a project after an audit.

put-on-hold
    SRC:state {put place} {overhaul reform bill law plan tax levy project legislation proposal decree price_rise expansion} on {hold ice back_burner}
    SRC:state {kick} {plan bill reform} into {grass}
    SRC:state {water_down dilute} {bill law reform decree plan legislation} (on|for ANY)
    SRC:state {rewrite redraft rework rethink reconsider} {bill law reform decree pension_reform budget plan legislation electoral_law} (on|for ANY)
    target none
    cameo 0832
    + The Bulgarian government put a tax on hold.  BGR > -
    + A pension bill was watered down by the Belgian cabinet.  BEL > -
    - The editor put the crossword on hold.

price-relief
    SRC:state {cut lower reduce slash trim roll_back reverse cancel halve} {petrol_price diesel_price bread_price electricity_price fuel_tariff electricity_tariff gas_price fuel_duty toll fare bus_fare rail_fare} (for|in TGT)
    SRC:state {roll_back reverse cancel scrap halve drop suspend rescind} {increase rise hike price_hike tax_rise tax_hike fee_increase fare_increase fare_rise surcharge} (in|on|for|of ANY)
    SRC:state {subsidise subsidize} {bread fuel food rice petrol} (for TGT)
    SRC:state {bring_back restore reinstate reintroduce} {price_cap cap price_control subsidy fuel_subsidy bread_subsidy} (on|for|of ANY)
    SRC:state {shave knock take cut} ANY off {price fare tariff bill fee}
    cameo 0832
    + The Tunisian government cut the price of bread.  TUN > -
    + A fare increase was cancelled by the Chilean president.  CHL GOV > -
    - Petrol stations in the valley cut fares for dogs.

legalise-thing
    SRC:state {legalise legalize decriminalise decriminalize} {sale ownership possession trade use divorce cannabis marijuana euthanasia business enterprise media gathering prostitution surrogacy} (of|in ANY)
    noun legalisation, legalization, decriminalisation, decriminalization (of|in ANY) (by SRC)
    target none
    cameo 0833
    + Cuba legalised the ownership of small businesses.  CUB > -
    + The legalisation of divorce by Malta was hailed.  MLT > -
    - The chess body legalised the move.

cede-powers
    SRC:state {grant give hand cede} TGT {power authority autonomy say control} (over|in|on ANY)
    SRC:state {grant give hand cede surrender transfer} {power authority autonomy control} to TGT
    SRC:state {widen expand extend broaden} {autonomy self-rule power} of TGT
    cameo 0834
    unless {tie match goal half}
    + Spain gave the Basque region more powers over taxes.  ESP > ESP
    + Power was ceded to parliament by the king of Bhutan.  BTN > LEG
    - The update gave the phone more power.
    - Boca were handed control of the tie by the Brazilians.

approve-self-rule
    SRC:state {approve pass back ratify endorse} {autonomy self-rule self-government home_rule autonomy_statute autonomy_law devolution autonomy_plan independence_vote} (for|to|in TGT)
    noun {approval} of {autonomy self-rule home_rule autonomy_statute} (for|to TGT) (by SRC)
    cameo 0834
    + The Philippine congress approved autonomy for Muslims in Mindanao.  PHL > -
    + Home rule for Scotland was backed by the British parliament.  GBR > GBR
    - The school approved self-rule for year nine.

let-march-proceed
    SRC:state {allow let permit} {march rally demonstration protest parade vigil pride_parade strike congress vote concert} to|by {proceed go_ahead take_place go pass continue}
    SRC:state {clear} {way} for {rally march demonstration election referendum}
    cameo 082
    + Serbia allowed a gay pride parade to go ahead.  SRB > -
    + The Ugandan government cleared the way for a demonstration.  UGA > -
    - The usher allowed the parade of ducks to pass.

court-strikes-limit
    SRC:%court {strike_down strike_out throw_out overturn void nullify quash lift set_aside suspend block} {limit restriction curb quota clause regulation rule provision requirement moratorium blacklist} (on|of|against TGT)
    SRC:%court {throw_out lift overturn overrule} {ban curfew prohibition} (on|of|against|in TGT)
    SRC:%court {declare rule find} {law ban decree order rule detention curfew} {unconstitutional illegal unlawful invalid void}
    cameo 081
    + A Kenyan court threw out a ban on protests.  KEN > -
    + The curfew was declared unlawful by a judge in Greece.  GRC > -
    - The critic threw out the rule of three.

requalify
    SRC:state {restore reinstate readmit return} TGT to {roll ballot race electoral_roll list post job position parliament register school class}
    SRC:%court|state {clear allow} TGT to {run stand contest compete seek return}
    SRC:state {restore return} {voting_right political_right civil_right immunity} to TGT
    SRC:state {accept approve register validate} {candidacy nomination} (of|by TGT)
    cameo 0812
    + Zambia restored a candidate to the ballot.  ZMB > -
    + A court in Senegal allowed the opposition leader to stand.  JUD > OPP
    - The umpire restored the runner to the race.

take-off-list
    SRC:state {take remove strike drop cross} TGT off|from {list blacklist terror_list terrorism_list sanctions_list watchlist wanted_list}
    SRC:state {remove delete drop strike} {name group firm bank company} (of TGT) from {list blacklist terror_list terrorism_list sanctions_list watchlist}
    noun delisting, removal_from_list (of TGT) (by SRC)
    of TGT
    cameo 085
    + Britain took a Libyan bank off its sanctions list.  GBR > LBY
    + Kazakhstan removed the Taliban from a terrorism list.  KAZ > AFG
    - She took milk off the list.

open-archive
    SRC:state {open declassify unseal publish release} {archive secret_file police_file secret_document secret_archive} (on|about|to|of TGT)
    cameo 080
    + Brazil opened archives on the dictatorship.  BRA > -
    + Secret police files were unsealed by the Albanian parliament.  ALB > -
    - The band released the file of songs.

launch-inquiry-concession
    SRC:state {set_up establish create appoint} {truth_commission reconciliation_commission compensation_fund reparations_fund} (for|on|into TGT)
    noun truth_commission (on|for TGT)
    cameo 080
    + Gambia set up a truth commission.  GMB > -
    + A compensation fund for Kenyan victims was established by Britain.  GBR > KEN
    - The choir set up a fund for robes.

give-seats
    SRC:state {give offer grant reserve allot allocate} {seat post ministry cabinet_post ministerial_post portfolio share} (to|for TGT)
    SRC:state {give offer grant allot} TGT {seat post ministry cabinet_post ministerial_post portfolio}
    SRC:state {bring} TGT into {government cabinet fold coalition}
    cameo 083
    + The Burundian president gave the opposition three ministries.  BDI > OPP
    + Cabinet posts were offered to the rebels by Chad.  TCD > REB
    - The usher gave the pensioner a seat.

scrap-exam
    SRC:state {abolish scrap end drop waive reduce cut freeze} {tuition tuition_fee school_fee poll_tax property_tax water_charge exit_tax road_toll congestion_charge carbon_tax bread_tax income_tax sales_tax} (for|on|in TGT)
    cameo 0832
    + India scrapped the poll tax for farmers.  IND > -
    + Tuition fees for students were scrapped by South Africa.  ZAF > -
    - The gym waived the fee for twins.

end-dress-code
    SRC:state {lift end drop scrap relax ease} {headscarf_ban veil_ban hijab_rule dress_code beard_ban burqa_ban} (for|on|in|at TGT)
    SRC:state {allow let permit} TGT:people to {wear drive own inherit marry divorce join enrol enroll watch sing convert}
    cameo 0833
    + Turkey lifted a headscarf ban at universities.  TUR > -
    + Iraq allowed Kurdish women to inherit land.  IRQ > -
    - The club allowed guests to wear trainers.

let-language
    SRC:state {allow permit let legalise legalize authorise authorize restore recognise recognize} {language dialect script broadcast school anthem flag} (in|of|for TGT)
    SRC:state {make} ANY {official_language}
    cameo 0833
    + Turkey permitted broadcasts in Kurdish.  TUR > -
    + A Tatar school was allowed by Ukraine.  UKR > -
    - The app permits script in any language.

reopen-to-outsiders
    SRC:state {reopen open} {country border territory archive site prison camp region} to {journalist foreign_journalist reporter investigator tourist visitor observer diplomat trader}
    SRC:state {allow let permit} {journalist reporter diplomat visitor lawyer} into|inside TGT:place
    SRC:state {grant give} {journalist reporter lawyer family relative} {access visa accreditation}
    cameo 081
    + North Korea opened its border to tourists.  PRK > -
    + Eritrea let diplomats into a prison.  ERI > -
    - The zoo reopened the site to visitors.

reunite-families
    SRC:state {allow permit agree} {reunion family_reunion family_visit prison_visit phone_call conjugal_visit} (for|between|with|of TGT)
    SRC:state {allow permit let} {family relative lawyer doctor} to {visit see meet examine}
    cameo 081
    + North Korea allowed family reunions with South Korea.  PRK > KOR
    + Russia let relatives visit the jailed dissident.  RUS > -
    - The school allowed a reunion of old boys.

ease-detention
    SRC:state {move transfer} TGT:people to {house_arrest prison_hospital open_prison civilian_prison lower_security_prison}
    SRC:state {ease relax improve} {condition prison_condition detention_condition regime isolation} (of|for|in TGT)
    SRC:state {end lift} {isolation solitary_confinement incommunicado_detention} (of|for TGT)
    cameo 081
    + Myanmar moved the ousted leader to house arrest.  MMR > -
    + Prison conditions for Kurds were eased by Turkey.  TUR > -
    - The oven was moved to the kitchen.

call-off-crackdown
    SRC:state {call_off end halt suspend stop ease scale_back} {crackdown raid purge roundup manhunt campaign_of_arrests sweep security_clampdown clampdown} (on|against|in TGT)
    noun {end easing halt} of|to|in {crackdown clampdown purge} (on|in TGT) (by SRC)
    cameo 081
    + Ethiopia halted a crackdown on Oromo students.  ETH > -
    + The purge of judges was ended by the Maldives.  MDV > -
    - The bar called off the raid on its fridge.

drop-bid-power
    SRC:state {drop abandon scrap shelve give_up} {bid plan attempt effort proposal} to {extend change amend seek run rule abolish raise annex ban privatise privatize}
    SRC:state {abandon drop give_up shelve} {third_term_bid term_extension power_grab constitutional_change privatisation privatization}
    target none
    cameo 0831
    + The Zambian president dropped a plan to extend his rule.  ZMB > -
    + Privatisation was shelved by the Greek government.  GRC > -
    - The hiker dropped his plan to run.

pledge-not-run
    SRC:state {announce set} {date timetable roadmap calendar} for {election vote handover transition referendum civilian_rule} (in ANY)
    SRC:state {shorten cut} {transition term mandate presidential_term} (to|by|from ANY)
    target none
    cameo 0831
    + The Malian junta announced a timetable for elections.  MLI > -
    + The presidential term was cut by the Kazakh parliament.  KAZ > -
    - The club set a date for the vote on biscuits.

recognise-winner
    SRC {recognise recognize acknowledge accept} {victory win triumph success} (of|by|for TGT)
    SRC {recognise recognize acknowledge accept} TGT as {winner victor}
    SRC {telephone phone ring call} TGT to {concede}
    cameo 080
    + The ruling party in Serbia recognised the victory of the opposition.  SRB > OPP
    + The Maldivian president acknowledged his rival as the winner.  MDV GOV > -
    - The judges recognised the victory of the brown cow.

hand-over-reins
    SRC:state {hand_over hand cede transfer relinquish surrender pass yield} {power rule government control} to {civilian successor caretaker_cabinet interim_government transitional_council caretaker_government deputy council}
    SRC:state {restore return} {country power} to {rule civilian_rule civilian democracy constitutional_rule}
    noun {return handover} to {civilian_rule democracy} (in|by SRC)
    target none
    cameo 0831
    + The junta in Niger transferred power to civilians.  NER > -
    + The country was returned to civilian rule by the army of Guinea.  GIN > -
    - The cook handed power to the blender.

buy-peace
    SRC:state {placate appease mollify pacify conciliate} TGT
    noun appeasement, conciliatory_gesture, goodwill_gesture (to|toward|towards|of TGT) (by|from SRC)
    cameo 080
    + A conciliatory gesture by Thailand to Muslim separatists came in May.  THA > -
    + Farmers were placated by the French premier.  FRA > AGR
    - Warm milk placated the baby.

water-cannon-rule
    SRC:state {pull withdraw remove} {police soldier troop riot_police} from {campus university mosque street school square} (in|of TGT)
    SRC:state {rein_in restrain curb disband} {police militia secret_police security_force riot_police} (in ANY)
    cameo 082
    + Chile withdrew police from a campus.  CHL > -
    + The militia was reined in by the Iraqi premier.  IRQ > -
    - The baker reined in his dough.

amend-charge
    SRC {reduce downgrade commute soften lighten} {charge penalty sentence punishment fine term} (against|on|of|for TGT)
    SRC:%court {grant order} {retrial new_trial appeal bail_hearing review} (of|for|to TGT)
    SRC:%court {rule find} {for in_favour_of in_favor_of} TGT
    cameo 081
    + A Thai court reduced the sentence of a student.  THA > -
    + A retrial of the Kurdish mayor was ordered by judges in Turkey.  TUR > -
    - The tailor reduced the charge for hems.

drop-arrest-warrant
    SRC {withdraw cancel lift suspend halt rescind revoke} {arrest_warrant warrant arrest_order wanted_notice travel_bar indictment} (for|against|on TGT)
    SRC {end drop close shelve} {probe inquiry manhunt prosecution trial case} (of|into|against TGT)
    cameo 081
    + Spain cancelled an arrest warrant for the Catalan leader.  ESP > -
    + The trial of a Nepali editor was dropped by prosecutors.  - > NPL
    - The shop ended its case of peaches.

stop-forced-move
    SRC:state {halt suspend stop cancel postpone end} {relocation resettlement forced_return repatriation removal slum_clearance demolition house_demolition land_seizure expropriation} (of|in|for TGT)
    cameo 081
    + Bangladesh halted the relocation of Rohingya refugees.  BGD > -
    + Demolitions in a Bedouin village were stopped by Israel.  ISR > -
    - Rain halted the removal of the tree.

reopen-talk-door
    SRC:state {accept concede permit} {international_probe independent_inquiry un_inquiry joint_probe autopsy runoff fresh_election early_election} (into|of|in ANY)
    SRC:state {order accept concede} {recount rerun new_vote fresh_vote} (of|in ANY)
    target none
    cameo 083
    + The Kenyan president accepted a recount.  KEN > -
    + A rerun was ordered by the electoral commission of Malawi.  MWI > -
    - The judges ordered a rerun of the sack race.

free-currency
    SRC:state {lift ease relax scrap loosen remove} {capital_control currency_control exchange_control price_control withdrawal_limit foreign_exchange_curb import_licence} (on|for|in TGT)
    SRC:state {open} {economy market banking_sector telecoms_market} to {investor foreign_investor competition foreign_company}
    cameo 085
    + Argentina lifted capital controls.  ARG > -
    + Currency controls on companies were eased by Greece.  GRC > -
    - The coach lifted price controls on pies.

lift-trade-ban-goods
    SRC:state {lift end drop ease suspend scrap} {beef_ban pork_ban poultry_ban wine_ban fish_ban fruit_ban meat_ban grain_embargo seafood_ban coal_ban chip_curb} (on|from|against TGT)
    SRC:state {resume restart allow reopen} {import purchase} of ANY from TGT
    SRC:state {readmit readmitted let_in allow} {beef grain fruit meat wine fish goods} from TGT
    cameo 085
    + China lifted a beef ban on Brazil.  CHN > BRA
    + Wine from Georgia was readmitted by Russia.  RUS > GEO
    - The diner let in fish from the pond.

waive-sanction
    SRC:state {waive suspend lift ease loosen} {measure penalty sanction restriction curb tariff} so|to {help encourage reward allow}
    noun sanctions_waiver, sanctions_relief, sanction_relief, tariff_relief, sanctions_exemption (for|to TGT) (by|from SRC)
    SRC:state {issue grant give} {waiver exemption general_licence sanctions_waiver} (to|for TGT)
    SRC:state {grant give} TGT {waiver exemption sanctions_relief}
    cameo 085
    + The United States granted Iraq a waiver.  USA > IRQ
    + Sanctions relief for Syria by the European Union was welcomed.  IGO > SYR
    - The school gave him a waiver for gym.

re-open-mission-permit
    SRC:state {extend renew prolong} {visa permit mandate accreditation licence residence_permit refugee_status} (of|for TGT)
    cameo 081
    + Kenya renewed the accreditation of a British reporter.  KEN > GBR
    + The residence permits of Ukrainians were extended by Poland.  POL > UKR
    - The library extended the permit of a reader.

protest-pause
    SRC:people {pause suspend scale_down} {protest demonstration march strike rally blockade industrial_action} (to|until|for|against|in TGT)
    SRC:people {unblock clear reopen} {road highway border railway port bridge crossing motorway} (in|to|after TGT)
    cameo 082
    + Polish farmers unblocked a border crossing.  POL > -
    + Protests in Sudan were paused by doctors.  - > SDN
    - The band paused the march at bar six.

break-fast
    SRC:people {end break give_up call_off abandon} {fast hunger_strike hunger_protest} (after|against|in ANY)
    SRC:people {resume} {eating meal}
    target none
    cameo 082
    + A jailed Tunisian activist broke his fast.  TUN > -
    + The hunger strike was given up by the prisoners in Turkey.  TUR > -
    - Guests broke the fast at sunset with dates in the film.

lift-strike-vote
    SRC:people {accept ratify approve back endorse} {wage_offer pay_deal contract settlement deal wage_settlement} after|ending|to {strike walkout end}
    SRC:people {win secure extract obtain} {concession pay_rise wage_increase} from TGT
    cameo 082
    + Nurses in Finland accepted a settlement after a walkout.  FIN > -
    + French truckers won a pay rise from the government.  FRA > FRA
    - The team won a concession from the caterer.

do-away-with
    SRC:state {do_away} with {visa curfew ban censorship tax fee rule death_penalty restriction quota permit requirement law check} (for|on|in|of TGT)
    SRC:state {dispense} with {visa curfew censorship requirement permit} (for TGT)
    cameo 081
    + Georgia did away with visas for Russians.  GEO > RUS
    + The army in Chad did away with a curfew.  TCD > -
    - The chef did away with salt.

loosen-grip
    SRC:state {loosen relax ease slacken} {grip hold control stranglehold leash rein} (on|over|of TGT)
    SRC:state {give} {more_freedom freedom leeway breathing_space more_room} to TGT
    SRC:state {give} TGT {more_freedom freedom leeway breathing_space more_room}
    cameo 081
    + Vietnam loosened its grip on the press.  VNM > -
    + Cuba gave farmers more freedom.  CUB > -
    - The wrestler loosened his grip.

drop-tax-on
    SRC:state {rescind scrap drop repeal withdraw suspend cancel abolish} {tax digital_tax levy tariff surcharge fee fine toll duty ban} on|against TGT
    cameo 0832
    + Kenya withdrew a levy on Tanzanian lorries.  KEN > TZA
    + A tax on American firms was rescinded by India.  IND > USA
    - The cafe scrapped a fee on tap water.

let-back
    SRC:state {let_back let_back_in allow_back} TGT:people (in|into|to|from ANY)
    SRC:state {readmit readmitted take_back} TGT:people
    cameo 081
    + Bhutan let tourists back into the country.  BTN > -
    - The host let the guest back into the hall.
    - Bhutan welcomed tourists back.

bow-to-street
    SRC:state {reverse} {course policy direction} (on|over|after|in ANY)
    SRC:state {make perform execute} {u-turn retreat climbdown about-turn reversal} (on|over|in ANY)
    SRC:state {soften weaken relax} {law bill decree rule penalty punishment stance} (on|against|for|in TGT)
    cameo 0832
    + The Norwegian government performed a reversal on wolves.  NOR > -
    + A security bill was softened by the French cabinet.  FRA > -
    - The yacht reversed course.

court-lets
    op allow
    SRC:%court {rule decide find} ACT
    words * %may
    cameo 081
    unless {not n't}
    + The court ruled that the opposition leader may run in Zambia.  JUD > -
    - The judge ruled that the dog can stay.

set may
    may can could

stay-law
    SRC:%court {stay} {law order decision notification ban execution arrest verdict} (of|by|on TGT)
    + The Indian Supreme Court stayed the ban by the government.  IND JUD > -
    - The court stayed open.
