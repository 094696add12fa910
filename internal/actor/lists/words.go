package lists

import "readout/doc"

// Against are those who are called by whom they oppose.
var Against = Set("opponent critic foe detractor")

// Strangers are those who are not of the country of whoever has them: "his counterparts", "Russia's neighbours".
var Strangers = Set("counterpart ally neighbor neighbour enemy foe adversary partner")

// Harmers are those who are called by whom they harm, of whose country they need not be: "the kidnappers of two Chinese engineers", "his captors".
var Harmers = Set("kidnapper captor abductor killer murderer assassin attacker assailant hijacker torturer tormentor executioner poisoner")

// Descents are nouns for where somebody's forebears come from.
var Descents = Set("descent origin ancestry extraction heritage parentage background")

// Followers are those who stand behind a person and are nothing else by it.
var Followers = Set("supporter follower backer admirer sympathizer sympathiser fan")

// Flying are words that make the "air" before them military: "air base", not "Air France".
var Flying = Set("force forces defense defence base chief marshal strike strikes raid raids commander wing corps command cavalry")

// Settled are places whose mention stands for the people who live there.
var Settled = map[string]bool{"city": true, "town": true, "village": true, "neighborhood": true, "suburb": true, "township": true, "hamlet": true, "oasis": true, "park": true, "market": true, "area": true, "district": true}

// StrongSector are those that a vaguer word nearer to the head does not replace: "army community leader".
var StrongSector = map[string]bool{"MIL": true, "COP": true, "SPY": true, "REB": true, "JUD": true, "LEG": true, "PRM": true, "CRM": true, "JRN": true, "REF": true, "REL": true}

// SectorOf are adjectives and nouns before a noun that tell its sector where the noun alone does not: "rebel leader", "military
// spokesman". The roles of the dictionary hold the nouns.
var SectorOf = map[string]string{
	"military": "MIL", "army": "MIL", "naval": "MIL", "navy": "MIL", "defense": "GOV", "armored": "MIL", "infantry": "MIL",
	"police": "COP", "policing": "COP", "security": "COP", "intelligence": "SPY", "spy": "SPY", "rebel": "REB", "insurgent": "REB", "guerrilla": "REB",
	"militant": "REB", "separatist": "REB", "secessionist": "REB", "jihadist": "REB", "jihadi": "REB", "islamist": "REB", "terrorist": "REB", "terror": "REB",
	"paramilitary": "PRM", "militia": "PRM", "opposition": "OPP", "dissident": "OPP", "anti-government": "OPP", "pro-democracy": "OPP",
	"government": "GOV", "governmental": "GOV", "presidential": "GOV", "ministerial": "GOV", "diplomatic": "GOV", "state": "GOV", "foreign": "GOV", "federal": "GOV",
	"provincial": "GOV", "municipal": "GOV", "ministry": "GOV", "cabinet": "GOV", "royal": "GOV", "parliamentary": "LEG", "congressional": "LEG", "legislative": "LEG",
	"senate": "LEG", "judicial": "JUD", "court": "JUD", "religious": "REL", "muslim": "REL", "christian": "REL", "jewish": "REL", "catholic": "REL",
	"islamic": "REL", "church": "REL", "buddhist": "REL", "hindu": "REL", "shiite": "REL", "sunni": "REL", "clerical": "REL",
	"business": "BUS", "corporate": "BUS", "company": "BUS", "industry": "BUS", "bank": "BUS", "oil": "BUS", "medical": "MED", "hospital": "MED", "health": "MED",
	"media": "JRN", "newspaper": "JRN", "television": "JRN", "tv": "JRN", "radio": "JRN", "news": "JRN", "labor": "LAB", "union": "LAB", "worker": "LAB",
	"student": "EDU", "university": "EDU", "school": "EDU", "academic": "EDU", "refugee": "REF", "farm": "AGR", "party": "PTY", "criminal": "CRM", "drug": "CRM",
	"crime": "CRM", "mafia": "CRM", "gang": "CRM", "cartel": "CRM", "civil": "CVL", "civilian": "CVL", "community": "CVL", "tribal": "CVL", "local": "CVL",
}

// Former make an office holder a former one.
var Former = map[string]bool{
	"former": true, "ex": true, "ex-": true, "retired": true, "onetime": true, "one-time": true, "deposed": true, "ousted": true, "erstwhile": true, "late": true, "toppled": true, "exiled": true,
}

// Titles stand before names and are no part of them; the dictionary's roles are titles too.
var Titles = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "prof": true, "sir": true, "dame": true, "lord": true, "lady": true, "gen": true, "general": true,
	"col": true, "colonel": true, "lt": true, "lieutenant": true, "maj": true, "major": true, "capt": true, "captain": true, "sgt": true, "sergeant": true, "cpl": true,
	"adm": true, "admiral": true, "vice": true, "rear": true, "brig": true, "brigadier": true, "sen": true, "rep": true, "gov": true, "rev": true, "fr": true, "hon": true,
	"sheikh": true, "shaikh": true, "sheik": true, "imam": true, "ayatollah": true, "mullah": true, "maulana": true, "pope": true, "saint": true, "st": true, "king": true, "queen": true,
	"prince": true, "princess": true, "emir": true, "sultan": true, "president": true, "premier": true, "chancellor": true, "minister": true, "secretary": true, "chairman": true,
	"spokesman": true, "spokeswoman": true, "ambassador": true, "commander": true, "chief": true, "justice": true, "judge": true, "bishop": true, "archbishop": true, "cardinal": true,
	"marshal": true, "sheriff": true, "senator": true, "congressman": true, "congresswoman": true, "mayor": true, "governor": true, "professor": true, "doctor": true, "father": true, "sister": true, "brother": true,
	"alhaji": true, "chief-of-staff": true, "pm": true, "mp": true, "ceo": true, "envoy": true, "leader": true, "deputy": true, "inspector": true, "officer": true, "constable": true, "detective": true, "superintendent": true,
	"barrister": true, "engr": true, "pastor": true, "rabbi": true, "grand": true, "crown": true, "supreme": true, "prime": true, "acting": true, "interim": true, "hajji": true, "haji": true, "ustaz": true, "comrade": true, "speaker": true, "director": true, "head": true, "coach": true, "uncle": true, "auntie": true, "aunt": true, "grandmother": true, "grandfather": true, "madam": true, "madame": true, "mps": true, "amir": true, "highness": true, "excellency": true, "manager": true, "supt": true, "captain-general": true, "parliamentarian": true, "mk": true, "mla": true, "mlc": true, "mna": true, "mep": true, "dpm": true, "vp": true, "shri": true, "smt": true, "principal": true, "advisor": true, "adviser": true, "lecturer": true, "host": true, "broadcaster": true, "naa": true, "foreign": true,
}

// Things are nouns that stand for whoever uses them.
var Things = map[string]string{
	"tank": "MIL", "warship": "MIL", "warplane": "MIL", "helicopter": "MIL", "jet": "MIL", "aircraft": "MIL", "plane": "MIL", "gunship": "MIL", "gunboat": "MIL", "missile": "MIL",
	"drone": "MIL", "frigate": "MIL", "destroyer": "MIL", "submarine": "MIL", "bomber": "MIL", "artillery": "MIL", "rocket": "MIL", "convoy": "", "vessel": "", "ship": "", "fighter": "MIL",
	"carrier": "MIL", "patrol": "MIL", "cruiser": "MIL", "battleship": "MIL", "gunner": "MIL", "warhead": "", "battery": "MIL", "howitzer": "MIL",
	"outpost": "", "stronghold": "", "hideout": "", "checkpoint": "", "bulldozer": "", "truck": "", "boat": "", "bunker": "", "airfield": "", "headquarters": "",
}

// Warlike are things that only armies have, so that they need no owner to stand for one.
var Warlike = Set("warship warplane gunship gunboat frigate destroyer submarine bomber artillery battleship cruiser")

// Common are nouns that name an actor or place only by what the text said before: "the group", "the country".
var Common = map[string]doc.Kind{
	"country": doc.Country, "nation": doc.Country, "state": doc.Country, "republic": doc.Country, "kingdom": doc.Country, "power": doc.Country, "colony": doc.Country, "neighbor": doc.Country, "neighbour": doc.Country,
	"city": doc.PlaceKind, "town": doc.PlaceKind, "village": doc.PlaceKind, "region": doc.PlaceKind, "province": doc.PlaceKind, "capital": doc.PlaceKind, "island": doc.PlaceKind, "district": doc.PlaceKind,
	"territory": doc.PlaceKind, "area": doc.PlaceKind, "enclave": doc.PlaceKind, "peninsula": doc.PlaceKind, "camp": doc.PlaceKind, "suburb": doc.PlaceKind, "neighborhood": doc.PlaceKind, "border": doc.PlaceKind, "township": doc.PlaceKind, "hamlet": doc.PlaceKind, "oasis": doc.PlaceKind, "municipality": doc.PlaceKind, "park": doc.PlaceKind,
	"company": doc.Organization, "firm": doc.Organization, "group": doc.Group, "organization": doc.Organization, "organisation": doc.Organization, "agency": doc.Organization, "alliance": doc.Organization,
	"bloc": doc.Organization, "union": doc.Organization, "party": doc.Organization, "team": doc.Group, "bank": doc.Organization, "institution": doc.Organization, "body": doc.Organization,
	"committee": doc.Organization, "commission": doc.Organization, "council": doc.Organization, "court": doc.Organization, "ministry": doc.Organization, "department": doc.Organization, "government": doc.Organization,
	"airline": doc.Organization, "newspaper": doc.Organization, "university": doc.Organization, "school": doc.Organization, "church": doc.Organization, "club": doc.Organization, "movement": doc.Organization,
	"side": doc.Group, "pair": doc.Group, "couple": doc.Group, "crowd": doc.Group, "community": doc.Group, "family": doc.Group, "population": doc.Group, "crew": doc.Group, "majority": doc.Group, "minority": doc.Group, "faction": doc.Group, "coalition": doc.Group,
	"man": doc.Person, "woman": doc.Person, "boy": doc.Person, "girl": doc.Person, "person": doc.Person, "child": doc.Person, "victim": doc.Person, "suspect": doc.Person, "people": doc.Group, "other": doc.Group,
	"wife": doc.Person, "husband": doc.Person, "father": doc.Person, "mother": doc.Person, "son": doc.Person, "daughter": doc.Person, "brother": doc.Person, "sister": doc.Person, "friend": doc.Person, "counterpart": doc.Person, "colleague": doc.Person, "successor": doc.Person, "predecessor": doc.Person,
	"force": doc.Group, "troop": doc.Group, "soldier": doc.Person, "rest": doc.Group, "survivor": doc.Person, "player": doc.Person, "candidate": doc.Person, "source": doc.Person, "witness": doc.Person, "member": doc.Person, "representative": doc.Person, "observer": doc.Person, "dead": doc.Group, "injured": doc.Group, "wounded": doc.Group,
	"guy": doc.Person, "lady": doc.Person, "gentleman": doc.Person, "uncle": doc.Person, "cousin": doc.Person, "baby": doc.Person, "teenager": doc.Person, "author": doc.Person, "founder": doc.Person, "owner": doc.Person, "director": doc.Person,
}

// Generic are head nouns whose sector is that of what they belong to: "member of parliament", "police spokesman".
var Generic = map[string]bool{
	"member": true, "leader": true, "lieutenant": true, "head": true, "chief": true, "spokesman": true, "spokeswoman": true, "spokesperson": true, "official": true, "representative": true, "aide": true, "adviser": true, "advisor": true,
	"group": true, "force": true, "team": true, "source": true, "officer": true, "commander": true, "delegation": true, "mission": true, "side": true, "ally": true, "faction": true, "unit": true, "supporter": true, "deputy": true, "employee": true, "staff": true, "staffer": true,
	"headquarters": true, "camp": true, "body": true, "agency": true, "office": true, "department": true, "wing": true, "branch": true, "chairman": true, "chairwoman": true, "chair": true, "executive": true, "director": true, "secretary": true, "veteran": true, "figure": true, "negotiator": true, "envoy": true, "delegate": true,
	"movement": true, "organization": true, "organisation": true, "alliance": true, "coalition": true, "council": true, "committee": true, "commission": true, "founder": true, "position": true, "stronghold": true, "base": true, "president": true, "vice-president": true, "frontman": true, "man": true, "personnel": true, "column": true, "station": true, "party": true, "thousand": true, "hundred": true, "dozen": true, "million": true, "score": true, "number": true, "majority": true, "target": true, "action": true, "assistant": true, "candidate": true, "politician": true, "activist": true, "boss": true, "patriarch": true, "people": true, "contingent": true, "civilian": true, "worker": true, "bloc": true, "crew": true, "community": true, "residence": true, "area": true, "authority": true, "administration": true,
}

// Measures are nouns and numbers that only count what follows "of": "scores of refugees".
var Measures = map[string]bool{
	"thousand": true, "hundred": true, "dozen": true, "million": true, "score": true, "number": true, "majority": true, "group": true, "member": true, "handful": true, "couple": true, "crowd": true, "series": true, "lot": true, "rest": true, "half": true, "third": true, "part": true, "team": true, "bunch": true, "pair": true, "ten": true,
}

// Locative are prepositions that make a town a place rather than its government or its people.
var Locative = map[string]bool{
	"in": true, "at": true, "near": true, "from": true, "outside": true, "inside": true, "around": true, "on": true, "into": true, "across": true, "through": true, "throughout": true,
	"within": true, "over": true, "off": true, "along": true, "beyond": true, "via": true, "outside of": true, "out of": true, "north of": true, "south of": true, "east of": true, "west of": true, "between": false, "onto": true, "towards": true, "toward": true, "to": true, "of": true,
}

// GenderOf are nouns and titles that tell a gender.
var GenderOf = map[string]byte{
	"mr": 'm', "mrs": 'f', "ms": 'f', "miss": 'f', "sir": 'm', "dame": 'f', "lord": 'm', "lady": 'f', "king": 'm', "queen": 'f', "prince": 'm', "princess": 'f', "emir": 'm', "sultan": 'm', "sheikh": 'm', "pope": 'm',
	"man": 'm', "woman": 'f', "boy": 'm', "girl": 'f', "father": 'm', "mother": 'f', "son": 'm', "daughter": 'f', "brother": 'm', "sister": 'f', "husband": 'm', "wife": 'f', "uncle": 'm', "aunt": 'f', "nephew": 'm', "niece": 'f',
	"spokesman": 'm', "spokeswoman": 'f', "chairman": 'm', "chairwoman": 'f', "congressman": 'm', "congresswoman": 'f', "businessman": 'm', "businesswoman": 'f', "policeman": 'm', "policewoman": 'f', "actor": 'm', "actress": 'f', "widow": 'f', "widower": 'm', "gentleman": 'm', "imam": 'm', "ayatollah": 'm', "bishop": 'm', "archbishop": 'm', "cardinal": 'm', "gunman": 'm', "nun": 'f', "monk": 'm', "grandfather": 'm', "grandmother": 'f', "frontman": 'm', "duke": 'm', "duchess": 'f', "hitman": 'm', "fisherman": 'm', "serviceman": 'm', "servicewoman": 'f', "cameraman": 'm', "waitress": 'f', "hostess": 'f', "heiress": 'f', "guy": 'm', "bride": 'f', "groom": 'm', "boyfriend": 'm', "girlfriend": 'f',
}

// A Pronoun's person, number and gender.
type Pronoun struct {
	Person     int  // 1, 2, 3
	Plural     bool // also of singular they
	Gender     byte // 'm', 'f', 'n' for it, 0 for any
	Reflexive  bool
	Possessive bool
}

// Pronouns are what may stand for somebody, by their forms.
var Pronouns = map[string]Pronoun{
	"i": {Person: 1}, "me": {Person: 1}, "my": {Person: 1, Possessive: true}, "mine": {Person: 1}, "myself": {Person: 1, Reflexive: true},
	"we": {Person: 1, Plural: true}, "us": {Person: 1, Plural: true}, "our": {Person: 1, Plural: true, Possessive: true}, "ours": {Person: 1, Plural: true}, "ourselves": {Person: 1, Plural: true, Reflexive: true},
	"you": {Person: 2}, "your": {Person: 2, Possessive: true}, "yours": {Person: 2}, "yourself": {Person: 2, Reflexive: true}, "yourselves": {Person: 2, Plural: true, Reflexive: true},
	"he": {Person: 3, Gender: 'm'}, "him": {Person: 3, Gender: 'm'}, "his": {Person: 3, Gender: 'm', Possessive: true}, "himself": {Person: 3, Gender: 'm', Reflexive: true},
	"she": {Person: 3, Gender: 'f'}, "her": {Person: 3, Gender: 'f'}, "hers": {Person: 3, Gender: 'f'}, "herself": {Person: 3, Gender: 'f', Reflexive: true},
	"it": {Person: 3, Gender: 'n'}, "its": {Person: 3, Gender: 'n', Possessive: true}, "itself": {Person: 3, Gender: 'n', Reflexive: true},
	"they": {Person: 3, Plural: true}, "them": {Person: 3, Plural: true}, "their": {Person: 3, Plural: true, Possessive: true}, "theirs": {Person: 3, Plural: true}, "themselves": {Person: 3, Plural: true, Reflexive: true},
}

// Bodies are role nouns that name organisations, and vessels and buildings that stand for one.
var Bodies = Set(`army navy police military parliament congress senate court ministry junta cabinet media press company regime administration militia opposition
university hospital legislature embassy judiciary presidency newspaper party union agency authority corporation council committee commission organization
organisation department service movement office bank assembly delegation intelligence state bureau television industry institution firm station congress tribunal
school palace magazine front command battalion website syndicate society site security radio prison jury house federation church channel chancery chancellery chamber
cartel camp business brigade airline watchdog village tribe treasury town temple telecom tabloid synagogue supermarket squadron settlement seminary secretariat republic
publication prosecution presidium politburo platoon politburo outlet orchard org officialdom neighbourhood neighborhood municipality multinational mosque monastery mission
merchant-bank madrasa kingdom journal insurer infirmary hotel government gazette garrison gendarmerie foundation facility exchange enterprise electorate duma division district
diocese detachment consulate conservatory conglomerate college clinic charity carmaker brewery branch boat bench barracks archdiocese blog vessel warship ship tanker submarine jet
helicopter warplane tank frigate destroyer freighter supertanker gunboat carrier airway airport ambulance corp corps procuratorate judicature treasury ngo supplier broadcaster automaker
steelmaker regiment`)

// Collectives are role nouns for many persons.
var Collectives = Set(`group force guard staff troop troops patrol personnel gang family faction crew community alliance coalition wing team squad insurgency leadership
minority apparatus side population mob crowd rabble infantry artillery cavalry band clan clique assemblage echelon elite laity clergy priesthood hierarchy faithful public people
peasantry soldiery youth cell bloc camp ranks reserve machine contingent paratroops mujahideen carabinieri janjaweed`)

// Abstract are nouns among the roles that name no actor by themselves.
var Abstract = Set(`crime control agriculture education trade liberation defense defence justice operation operations system order enforcement environment commerce right rights
revenue quality rule revolt uprising rebellion race races matter religion transportation tourism aviation affair affairs science sciences energy finance local release portfolio
post appeal appeals craft production economy rover bird loan mule shield sector religion presence peace governance campaign monitor news help manufacture maffia contract
exile race extraordinary radical civil native missing private retired muslim jewish hindu christian catholic sunni shiite returns commons throne chair stone helmet`)
