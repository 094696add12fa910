# contexts.lex: words of an act's sentence that tell a PLOVER context. Lemmas; parts joined by _. What the parties, modes and codes tell stands in the engine
# (manual/lexicon.md, "Contexts").
context military
    army navy air_force airforce troop soldier tank missile warship fighter_jet warplane battalion brigade division regiment artillery military
    armed_force armed_forces defence_minister defense_minister defence_ministry defense_ministry defense_secretary defence_secretary military_exercise
    joint_exercise war_game weapon weaponry arms airstrike air_strike air_raid shelling shell bombardment bombing nato ceasefire cease-fire truce
    disarmament disarm demobilize demobilise demobilization mortar gunship gunboat submarine aircraft_carrier helicopter_gunship military_helicopter
    garrison offensive counteroffensive frontline front_line battle battlefield combat invasion invade raid rocket peacekeeper naval_blockade
    no-fly_zone arms_embargo guerrilla insurgent rebel militia commando paramilitary marine general colonel serviceman veteran conscript conscription
    reservist deploy deployment mobilization war landmine warhead nuclear_weapon air_defence air_defense pentagon drone_strike fighter firearm
    munition ammunition
context intelligence
    spy spying intelligence espionage secret_service secret_police cia mossad fsb mi6 mi5 isi kgb gru surveillance wiretap wiretapping eavesdrop
    eavesdropping double_agent spymaster informant undercover intelligence_service intelligence_agency intelligence_chief classified
context executive
    president prime_minister premier cabinet chancellor white_house kremlin decree executive_order head_of_state head_of_government presidency
    presidential government_reshuffle cabinet_reshuffle inauguration vice_president
context legislative
    parliament parliamentary congress senate lawmaker senator congressman congresswoman bill legislation lower_house upper_house duma knesset
    bundestag rada sejm legislature legislative deputy legislator mp filibuster no-confidence confidence_vote vote_of_confidence coalition_government
    coalition_talk national_assembly constituent_assembly speaker_of_parliament
context election
    election vote ballot referendum plebiscite voter voting candidate candidacy polling_station runoff run-off campaign_rally electoral electorate
    polls turnout election_campaign election_commission landslide_victory incumbent constituency primary re-election reelection vote-rigging
context political_institutions
    constitution constitutional political_party party coalition opposition reform constitutional_court power-sharing federalism autonomy amendment
    impeachment impeach dissolve dissolution government_of_national_unity unity_government transitional_government one-party multiparty multi-party
    politburo secession decentralization
context pro_democracy
    democracy democratic democratization democratisation pro-democracy free_election fair_election multiparty_election civilian_rule power-sharing
    democratic_reform political_reform transition_to_democracy suffrage
context pro_autocracy
    coup putsch junta martial_law state_of_emergency emergency_rule curfew dictator dictatorship authoritarian authoritarianism one-party_state
    strongman overthrow military_rule military_takeover dissolve_parliament term_limit
context economic
    trade economy economic bank banking central_bank tariff loan investment investor invest budget inflation currency debt export import tax taxation
    stock market company firm finance financial financing gdp imf sanction embargo recession bailout subsidy customs free_trade free-trade wto
    world_bank privatization privatisation austerity wage salary pay strike trade_union labor_union labour_union union worker unemployment industry
    industrial commerce commercial business businessman deficit dollar euro economic_aid credit price quota trade_deficit creditor
    bankruptcy merger fishing_right
context legal
    court judge trial tribunal lawyer attorney prosecutor prosecution lawsuit sue verdict sentence indictment indict arrest_warrant legal extradition
    extradite judicial judiciary justice convict conviction acquit acquittal appeal_court supreme_court plea defendant testify testimony jury
    magistrate hague icc icj international_criminal_court international_court_of_justice war_crime war_crimes_tribunal charge jail jailed imprison
    imprisonment prison detain detention custody bail amnesty pardon unlawful illegal inquiry probe investigation subpoena litigation attorney_general
    death_penalty execution
context reparations
    reparation reparations compensation compensate restitution damages redress
context human_rights
    human_rights human_right torture torturer amnesty_international human_rights_watch abuse extrajudicial extrajudicial_killing disappearance
    atrocity massacre genocide ethnic_cleansing war_crime crime_against_humanity ill-treatment mistreatment mistreat persecution persecute
    rights_group rights_activist political_prisoner prisoner_of_conscience slavery
context rights_freedoms
    press_freedom journalist reporter free_speech freedom_of_speech freedom freedom_of_expression censorship censor newspaper assembly civil_liberty
    civil_liberties civil_right civil_rights broadcaster dissident editor blogger free_press right_to_vote petition protester demonstrator rally
    demonstration political_rights activist
context repression
    crackdown crack_down tear_gas teargas riot_police repression repressive beat baton rubber_bullet water_cannon disperse political_prisoner quell
    suppress suppression dispersal mass_arrest round-up security_force
context human_security
    food drinking_water water_supply water_shortage housing homeless homelessness shelter electricity power_cut blackout famine hunger starvation
    starve malnutrition food_aid food_supply food_shortage eviction evict land_reform landless humanitarian_aid humanitarian_assistance relief_supply
    ration fuel_shortage rice wheat grain
context gender
    woman gender girl feminist feminism rape femicide abortion veil hijab burqa sexual_violence sexual_assault domestic_violence female wife maternity
    women's_rights child_bride
context lgbt
    gay lesbian homosexual homosexuality transgender lgbt lgbtq same-sex_marriage same-sex pride_parade gay_marriage
context religion_ethnicity
    muslim moslem christian jew jewish hindu buddhist sikh shiite shi'ite sunni mosque church temple synagogue shrine ethnic ethnicity religious
    religion cleric imam pope vatican bishop archbishop ayatollah monk priest rabbi mullah kurd kurdish rohingya uighur uyghur tamil tutsi hutu tribe
    tribal tribesman sectarian blasphemy islam islamic islamist fundamentalist catholic protestant orthodox roma gypsy apartheid racism racist racial
    antisemitism anti-semitism caste indigenous minority alevi alawite druze maronite pilgrim pilgrimage language_right
context inequality
    inequality poverty poor caste landless wage_gap discrimination discriminate discriminatory segregation unequal apartheid affirmative_action slum
    underprivileged
context diplomatic
    diplomat diplomatic diplomacy ambassador embassy envoy foreign_minister foreign_ministry foreign_secretary secretary_of_state summit treaty
    consulate consul chancery state_visit official_visit bilateral bilateral_relation bilateral_tie peace_talk peace_talks peace_process
    peace_negotiation peace_plan peace_treaty mediation mediator mediate negotiation negotiator negotiate recognize recognise recognition
    un_security_council security_council united_nations_general_assembly general_assembly delegation counterpart relation rapprochement normalization
    normalisation communique accord non-aggression attaché attache goodwill head_of_state resolution special_representative
context territory
    border_dispute frontier territory territorial annexation annex occupied occupation disputed disputed_island sovereignty separatist secession
    secessionist boundary enclave independence partition demarcation demarcate settler jewish_settlement settlement_building self-determination
    territorial_integrity territorial_claim land-for-peace buffer_zone border
context peacekeeping
    peacekeeper peacekeeping peace-keeping blue_helmet peacekeeping_mission peacekeeping_force stabilization_force peace_force unifil unprofor minusma
    monusco unmik kfor sfor ecomog un_mission un_troop multinational_force observer_mission cease-fire_monitor military_observer
context health
    health hospital doctor disease virus pandemic vaccine vaccination coronavirus covid-19 covid epidemic outbreak medicine medical ebola cholera
    quarantine sars aids hiv malaria polio tuberculosis clinic nurse medic lockdown world_health_organization
context asylum
    asylum asylum_seeker political_asylum refuge sanctuary asylum-seeker
context migration
    migrant refugee immigrant immigration emigrant emigration displaced deportation deport migration migrate repatriation repatriate returnee
    refugee_camp border_crossing visa internally_displaced boat_people evacuee exodus guest_worker unhcr resettlement
context disasters
    earthquake flood flooding hurricane typhoon cyclone tsunami drought wildfire disaster landslide mudslide volcano eruption storm aftershock famine
    oil_spill shipwreck air_crash plane_crash derailment avalanche relief_effort
context natural_resource
    oil gas mine mineral gold diamond pipeline mining timber logging fishing fishery crude uranium oilfield oil_field gasfield coal petroleum
    natural_gas opec refinery copper cobalt lithium rare_earth iron_ore water_right water_resource river_water dam energy hydropower energy_supply
    land
context environment
    climate emission pollution pollute environmental environmentalist deforestation carbon climate_change global_warming rainforest greenhouse_gas
    kyoto toxic_waste nuclear_waste waste ecology ecological whaling wildlife poaching biodiversity conservation oil_spill greenpeace
context technology
    technology satellite internet artificial_intelligence 5g semiconductor telecom telecommunication software nuclear_technology computer chip
    space_program spacecraft robot biotechnology dual-use
context terrorism
    terrorist terrorism terror counter-terrorism counterterrorism anti-terrorism al-qaeda al-qaida al_qaeda islamic_state isis isil boko_haram
    al-shabab suicide_bomber suicide_bombing suicide_attack jihadist jihadi militant extremist extremism hijack hijacker hijacking hostage
    hostage-taker hostage_taker car_bomb car_bombing truck_bomb roadside_bomb bomber improvised_explosive_device explosive_device ied airliner
    lockerbie blow_up abu_sayyaf hezbollah hamas eta ira farc taliban pkk ltte tamil_tigers
context cbrn
    nuclear chemical_weapon nerve_agent nerve_gas poison_gas mustard_gas uranium_enrichment enrich_uranium sarin novichok radioactive radiological
    biological_weapon germ_warfare warhead plutonium nuclear_weapon nuclear_test nuclear_program nuclear_programme anthrax ricin polonium iaea
    non-proliferation nonproliferation weapon_of_mass_destruction reactor centrifuge icbm
context cyber
    cyber hacker hack cyberattack cyber_attack cyberspace cybersecurity malware ransomware hacking data_breach phishing denial-of-service
    website_defacement spyware botnet
context misinformation
    disinformation misinformation fake_news propaganda troll influence_operation deepfake smear_campaign hoax fabricated bot_network
context crime
    murder murderer robbery robber gang gangster criminal crime kidnapping kidnapper homicide theft extortion mafia organized_crime organised_crime
    fraud smuggler piracy pirate burglary looting looter manslaughter ransom
context corruption
    corruption corrupt bribe bribery embezzlement embezzle graft money_laundering kickback nepotism misappropriation slush_fund vote-buying
context illegal_drugs
    drug cocaine heroin cartel narcotics narcotic opium poppy drug_trafficking methamphetamine drug_trafficker drug_lord drug_dealer marijuana
    cannabis coca fentanyl
context trafficking
    trafficking smuggling smuggle smuggler traffic trafficker people_smuggler human_trafficking contraband arms_smuggling arms_trafficking gun-running
    ivory human_smuggling
