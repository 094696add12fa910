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
    SRC {allow permit} {party opposition_party exile politician} to {run register return operate campaign}
    noun {lifting} of {ban} on {party movement opposition}
    cameo 0812
    + Sudan lifted a ban on the communist party.  SDN > -
    + Opposition parties were legalised by Benin.  BEN > -
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
    SRC {allow permit let} TGT:people to {travel leave return enter cross pray vote}
    noun {lifting easing} of {travel_ban travel_restriction visa_ban border_control} (on|for TGT) (by SRC)
    cameo 081
    + The United States eased travel restrictions on Cubans.  USA > CUB
    + Travel restrictions on Iraqis were lifted by Jordan.  JOR > IRQ
    + Egypt allowed Palestinians to cross.  EGY > PSE

end-ban
    SRC {%ease} {ban restriction limit prohibition curb control rule moratorium quota crackdown punishment penalty} (on|against|for|in TGT)
    noun {lifting easing relaxation removal loosening} of {ban restriction limit curb control} (on|against|for TGT) (by SRC)
    cameo 081
    + Norway dropped the ban on Polish ships.  NOR > POL
    + Curbs on foreign banks were loosened by Vietnam.  VNM > -
    - The league relaxed its rule on boots.

reopen-border
    SRC {reopen open unseal unblock} {border border_crossing frontier crossing airspace strait checkpoint border_post gate road highway port airport} (with|to|between|into|for TGT)
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
    SRC {cut lower reduce slash scrap abolish remove eliminate roll_back waive suspend halve} {tariff import_tariff duty import_duty customs_duty levy trade_barrier quota import_tax surcharge} (on|against|for|from TGT)
    noun {cut reduction lowering removal} of|in {tariff duty trade_barrier quota} (on|for TGT) (by SRC)
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
    SRC:%court {dismiss} {charge case lawsuit suit indictment complaint} (against|by TGT)
    SRC {drop withdraw quash throw_out suspend abandon shelve discontinue} {charge case lawsuit suit complaint prosecution indictment investigation probe inquiry accusation arrest_warrant warrant proceedings extradition_request} (against|of|into|by TGT)
    SRC {clear acquit exonerate absolve} TGT (of|on ANY)
    SRC {find rule} TGT {innocent}
    noun acquittal, exoneration (of TGT) (by SRC)
    noun {dismissal dropping withdrawal} of {charge case lawsuit} (against TGT) (by SRC)
    of TGT
    cameo 081
    + Argentina dropped an investigation into a former minister.  ARG > -
    + The charge against the Georgian journalist was withdrawn by prosecutors.  - > GEO
    + A Danish court cleared three Kurdish activists.  DNK JUD > -
    - The team dropped the case of beer.

soften-sentence
    SRC {commute reduce cut shorten quash overturn annul suspend reverse lift stay} {sentence conviction death_sentence jail_term prison_term verdict ruling life_sentence execution term} (of|against|on|for TGT)
    SRC {spare} TGT (from {execution death})
    SRC {stay halt suspend} {execution deportation eviction} (of TGT)
    noun {commutation reduction} of {sentence death_sentence} (of|for TGT) (by SRC)
    cameo 081
    + The Zambian president commuted the death sentence of a soldier.  ZMB GOV > -
    + The conviction of an Egyptian blogger was quashed by a court.  JUD > EGY
    - The editor cut the sentence.

grant-amnesty
    SRC {pardon amnesty reprieve} TGT
    SRC {grant give offer declare announce issue proclaim extend order} {amnesty pardon clemency general_amnesty royal_pardon presidential_pardon reprieve immunity mercy} (to|for TGT)
    SRC {grant give offer} TGT {amnesty pardon clemency general_amnesty royal_pardon immunity}
    noun {pardon amnesty clemency} for|of TGT (by SRC)
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
    SRC {yield bow accede concede give_in cave_in capitulate surrender submit succumb knuckle_under} to {demand pressure request call wish ultimatum protest threat condition blackmail term} (of|by|from TGT)
    SRC {yield bow concede give_in cave_in capitulate knuckle_under} to TGT
    SRC {give} {way ground} to TGT
    SRC {bend buckle} to|under {pressure demand will} (of|from|by TGT)
    cameo 083
    + Ecuador conceded to the demands of truckers.  ECU > -
    + The mayor of Lima gave in to pressure from unions.  - > -
    + Poland caved in to Germany.  POL > DEU
    - The wall yielded to the pressure of water.

meet-demand
    SRC {approve} {request demand} (of|by|from TGT)
    SRC {meet accept grant satisfy fulfil fulfill accommodate honour honor heed answer} {demand request wish call condition grievance plea appeal claim} (of|by|from TGT)
    SRC {comply} with {demand request order ruling resolution requirement ultimatum wish decision deadline sanction law rule} (of|by|from TGT)
    noun {compliance} with {demand order ruling resolution requirement ultimatum} (of|by TGT) (by SRC)
    cameo 083
    + Tunisia granted a request by the opposition.  TUN > -
    + A request from Nauru was approved by Australia.  AUS > NRU
    + Iraq complied with the orders of the inspectors.  IRQ > -
    - The dress met the demands of the dancer.

make-concession
    SRC {make offer announce give} {concession compromise gesture goodwill_gesture climbdown u-turn about-face} (to|toward|towards|on TGT)
    SRC {back_down climb_down relent backpedal backtrack back_off} (from|on|over ANY)
    SRC {soften tone_down moderate relax} {stance position tone rhetoric demand line} (on|toward|towards TGT)
    SRC {drop abandon waive withdraw retract renounce} {demand claim objection opposition threat condition veto reservation accusation ultimatum} (to|against|on|over|for TGT)
    noun climbdown, backdown, concession (to|on|by TGT) (by SRC)
    cameo 080
    + Serbia dropped its objections to Kosovo.  SRB > KOS
    + Hungary softened its stance on Ukraine.  HUN > UKR
    + Spain dropped its veto against Kosovo.  ESP > KOS
    - The pianist softened his tone.

concede-defeat
    SRC {concede admit acknowledge accept} {defeat loss election_loss election_defeat result election_result outcome} (to|in|of TGT)
    SRC {concede} {election vote race presidency} (to TGT)
    SRC {admit acknowledge} {mistake error failure wrongdoing guilt responsibility} (in|over|to|for TGT)
    cameo 080
    + The Zambian president conceded the election to the opposition.  ZMB GOV > -
    + Defeat was conceded by the Polish premier.  POL GOV > -
    - The coach conceded defeat to the champions.

policy-turn
    SRC:state {reverse withdraw scrap drop shelve abandon repeal rescind revoke cancel ditch overturn amend annul} {plan law bill decision reform tax price_increase price_rise fuel_tax decree policy order measure levy pension_reform labour_law extradition_bill}
    SRC:state {cut lower reduce freeze} {fuel_price food_price price tax tuition_fee bread_price utility_bill} (for|in TGT)
    SRC:state {restore reinstate} {subsidy benefit pension salary} (for|to TGT)
    noun {withdrawal repeal reversal} of {bill tax law decree plan reform} (by SRC)
    cameo 0832
    target none
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
    SRC:state {name appoint swear_in nominate form} {cabinet government transitional_government interim_government caretaker_government unity_government prime_minister premier}
    noun {cabinet_reshuffle}
    cameo 0831
    target none
    + The Kuwaiti emir named a new prime minister.  KWT > -
    + The cabinet was dismissed by the president of Guinea.  GIN > -
    - The opera replaced its chief cook.

transfer-power
    SRC {hand_over cede transfer relinquish surrender give_up yield delegate hand} {power authority presidency office rule control_of_government} (to TGT)
    SRC {hand} TGT {power authority presidency}
    SRC {give} TGT {mandate} 
    SRC {return restore} {power civilian_rule} to TGT
    noun {transfer handover} of {power authority} (to TGT) (by|from SRC)
    cameo 0831
    + The Malian army handed over power to the government.  MLI > GOV
    + Power was transferred to the king by the Thai junta.  THA > -
    - The plant transfers power to the grid.

call-vote
    SRC:state {call announce schedule order hold set organise organize convoke} {election referendum early_election snap_election presidential_election parliamentary_election plebiscite local_election vote_of_confidence constituent_assembly}
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
    SRC:state {grant give} {autonomy self-rule self-government independence home_rule} (to|for TGT)
    SRC:state {grant give} TGT {autonomy self-rule self-government independence home_rule}
    noun {granting} of {autonomy independence self-rule} (to TGT) (by SRC)
    cameo 0834
    + Belgium granted independence to Congo.  BEL > -
    + A new constitution was adopted by Kenya.  KEN > -
    + Indonesia gave Aceh autonomy.  IDN > IDN
    - The chess club amended its constitution.

# --- dissent that ends ---

end-strike
    SRC:people {end call_off suspend halt abandon cancel postpone break_off} {strike hunger_strike general_strike walkout industrial_action stoppage work_stoppage sit-in occupation blockade roadblock} (in|against|over|at TGT)
    SRC:people {return go_back} to {work classroom school mine factory job}
    noun {end suspension} of|to {strike hunger_strike walkout sit-in} (in|by TGT)
    cameo 082
    + Teachers in Niger called off a strike.  NER > -
    + The blockade was ended by farmers in Bolivia.  BOL > -
    + Palestinian prisoners suspended a hunger strike.  PSE > -
    - The hens returned to work.

cancel-rally
    SRC {call_off cancel postpone suspend end abandon} {protest rally demonstration march mass_protest protest_march campaign_of_civil_disobedience} (against|in|over|at TGT)
    SRC:people {disperse go_home}
    noun {end cancellation} of|to {protest rally demonstration march} (in|by TGT)
    cameo 082
    + The Armenian opposition called off a rally.  ARM > -
    + A march in Nairobi was postponed by the Kenyan opposition.  KEN > -
    - The mist dispersed.

permit-rally
    SRC:state {allow permit authorise authorize approve} {protest rally demonstration march pilgrimage gay_pride pride_parade procession} (in|by|of TGT)
    cameo 082
    + Belarus allowed a rally by the opposition.  BLR > -
    + A march was authorised by the Turkish governor.  TUR > -
    - The manager allowed a march through the shop.

give-green-light
    SRC {give} {approval consent permission authorisation authorization clearance} (to|for TGT)
    SRC {give grant} TGT {permission authorisation authorization clearance}
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
    SRC:state {address heed answer listen_to respond_to redress act_on} {grievance demand complaint plea concern call} (of|from|by TGT)
    SRC:state {listen respond} to {demand plea protester grievance} (of|from|by TGT)
    cameo 083
    + Jordan addressed the grievances of teachers.  JOR > -
    + The pleas of Indian farmers were heeded by the government.  GOV > IND
    - The waiter heeded the call of the guest.

admit-defeat-court
    SRC:state {settle} {lawsuit claim case suit} (with|by|of|against TGT)
    SRC:state {pay award grant} {compensation damages reparation settlement} to TGT
    SRC:state {accept admit acknowledge} {liability blame fault responsibility} (for|in|over ANY)
    cameo 084
    + Canada paid compensation to indigenous families.  CAN > -
    + Iran admitted liability for the crash.  IRN > -
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
    SRC:state {decriminalise decriminalize legalise legalize} {homosexuality protest dissent strike union defamation abortion}
    cameo 0833
    + Botswana decriminalised homosexuality.  BWA > -
    - The lift lets women travel up.

separate-powers
    SRC:state {abolish disband dissolve scrap end} {secret_police death_penalty military_court conscription monarchy one-party_rule apartheid censorship_board emergency_court feudalism slavery state_security_court}
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
    SRC:state {issue} {work_permit permit licence travel_permit exit_visa entry_permit visa} (to|for TGT)
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
    SRC:%court {order} {release acquittal reinstatement} (of TGT)
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



