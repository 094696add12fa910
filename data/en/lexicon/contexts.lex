# contexts.lex: words of an act's clause that tell a PLOVER context. Lemmas; parts joined by _.

context military {army navy air_force troop soldier tank missile warship fighter_jet warplane battalion brigade artillery general colonel military defence_minister defense_minister military_exercise weapon arms airstrike air_strike shelling nato}
context intelligence {spy intelligence espionage secret_service cia mossad fsb mi6 surveillance wiretap double_agent}
context executive {president prime_minister premier cabinet ministry chancellor white_house kremlin decree executive_order head_of_state}
context legislative {parliament congress senate lawmaker senator bill legislation lower_house upper_house duma knesset bundestag legislature deputy legislator}
context election {election vote ballot referendum voter candidate polling_station runoff campaign_rally electoral electorate polls turnout}
context political_institutions {constitution constitutional political_party coalition opposition institution reform constitutional_court}
context pro_democracy {democracy democratic democratization democratisation pro-democracy free_election}
context pro_autocracy {coup junta martial_law state_of_emergency curfew dictatorship authoritarian one-party}
context economic {trade economy economic bank tariff loan investment budget inflation currency debt export import tax stock market company firm finance gdp imf sanction embargo}
context legal {court judge trial tribunal lawyer prosecutor lawsuit verdict sentence indictment arrest_warrant law legal extradition judicial}
context reparations {reparation compensation restitution damages}
context human_rights {human_rights torture amnesty_international human_rights_watch abuse extrajudicial disappearance}
context rights_freedoms {press_freedom journalist free_speech freedom censorship newspaper protester assembly civil_liberty broadcaster dissident}
context repression {crackdown tear_gas riot_police repression beat baton rubber_bullet disperse political_prisoner}
context human_security {food water housing shelter electricity famine hunger land food_aid displaced}
context gender {woman gender girl feminist rape femicide abortion veil hijab}
context lgbt {gay lesbian homosexual transgender lgbt same-sex_marriage pride_parade}
context religion_ethnicity {muslim christian jew jewish hindu buddhist sikh shiite sunni mosque church temple ethnic religious cleric imam pope kurd kurdish rohingya uighur tribe sectarian blasphemy}
context inequality {inequality poverty poor caste landless wage_gap discrimination}
context diplomatic {diplomat diplomatic ambassador embassy envoy foreign_minister summit treaty consulate foreign_ministry consul united_nations_general_assembly peace_talk}
context territory {border territory territorial annexation occupation disputed island settlement sovereignty separatist boundary enclave independence}
context peacekeeping {peacekeeper peacekeeping blue_helmet peacekeeping_mission stabilization_force un_mission}
context health {health hospital doctor disease virus pandemic vaccine coronavirus covid-19 epidemic outbreak medicine ebola cholera quarantine who}
context asylum {asylum asylum_seeker political_asylum}
context migration {migrant refugee immigrant immigration displaced deportation migration smuggler}
context disasters {earthquake flood hurricane typhoon cyclone tsunami drought wildfire disaster landslide volcano storm crash}
context natural_resource {oil gas mine mineral gold diamond pipeline mining timber fishing crude uranium oilfield coal}
context environment {climate emission pollution environmental deforestation carbon climate_change global_warming rainforest}
context technology {technology satellite internet artificial_intelligence 5g semiconductor telecom software nuclear_technology}
context terrorism {terrorist terrorism al-qaeda al-qaida islamic_state isis isil boko_haram al-shabab suicide_bomber jihadist militant extremist suicide_bombing}
context cbrn {nuclear chemical_weapon nerve_agent uranium_enrichment sarin novichok radioactive biological_weapon warhead plutonium nuclear_weapon nuclear_test}
context cyber {cyber hacker hack cyberattack cyber_attack malware ransomware hacking}
context misinformation {disinformation misinformation fake_news propaganda troll influence_operation}
context crime {murder robbery gang criminal crime kidnapping homicide theft extortion mafia police}
context corruption {corruption bribe bribery embezzlement graft money_laundering kickback}
context illegal_drugs {drug cocaine heroin cartel narcotics opium drug_trafficking methamphetamine drug_trafficker}
context trafficking {trafficking smuggling trafficker people_smuggler human_trafficking contraband arms_smuggling}
