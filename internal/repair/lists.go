package repair

import "strings"

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

var (
	// small are the words of grammar, which no list of lemmas has.
	small = set("the a an this that these those which who whom whose what there here where when while if because although though until unless since than " +
		"and or but nor for of in on at to by from with without within into onto upon about against between among through during before after above below under " +
		"over out up down off near toward towards despite except via he she it they we you i him her them us me his hers their theirs our its my your " +
		"is are was were be been being am has have had having do does did will would can could may might must shall should not no any some all both each every " +
		"either neither much many more most other another such own same so too very also just only even still yet then now again ever never said says told")

	// openers are small words that begin a sentence or a phrase and get glued to the next word.
	openers = set("the this that these those there when while after before with from but and for in on at to of by as if he she it they we his her their its our")

	// followers are words that stand right behind a name and get glued to it. None of them is the end of a name or of a people ("Israelis").
	followers = set("said says told added also and was were has had have will would who that which with from for called met visited warned announced")
	cues      = set("said says told added")

	// never are words that end or begin no other word that a vocabulary might miss.
	never = set("the that this of and their which said has have was were would because during between against")

	// neverLong are such words too, before a longer one: "tobring", "willbring".
	neverLong = set("to is are had will with from they his our its been it")

	// starters begin a sentence before another small word: "Itwould".
	starters = set("and but it this that they we in for with he she")

	// halves are the words of one or two letters that get glued to a plain word.
	halves = set("a an as at by he if in is it no of on or to up us we")

	days = set("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")

	conjunctions = set("and or to but nor und")

	// prefixes keep their hyphen.
	prefixes = set("anti pro non ex vice co pre post mid self counter multi semi sub inter ultra neo all cross long short high low half near then")

	// articles are what Arabic names begin with; none stands alone before a hyphen.
	articles = set("Al El As Ash Ad An Ar At Az Ach Abu Ibn Bin Ould Umm")

	particles = set("mc mac de di da del della la le les du des van von der den fitz al el bin ben ibn abu san st o d l i e")

	// twice are the words that no grammar doubles.
	twice = set("the a an of and to for with from by at or will was were has have their said this they he she it we The A They He She It We")

	// titles stand before a person's name.
	titles = set("minister president secretary chancellor premier king queen prince princess pope general colonel major captain admiral lieutenant sergeant " +
		"senator representative congressman congresswoman governor mayor ambassador envoy commissioner chairman chairwoman spokesman spokeswoman spokesperson " +
		"judge justice sheikh imam ayatollah rabbi bishop archbishop cardinal father mr mrs ms dr prof professor sir lord lady affairs leader chief director")

	brands = set("YouTube PayPal TikTok WhatsApp LinkedIn FedEx BuzzFeed HuffPost MasterCard AstraZeneca GlaxoSmithKline ExxonMobil SpaceX BlackRock BlackBerry " +
		"DaimlerChrysler ThyssenKrupp SoftBank PricewaterhouseCoopers RosUkrEnergo KazMunaiGas KazMunayGas WikiLeaks SnapChat WeChat GitHub DeepMind " +
		"JavaScript PowerPoint FaceTime AccuWeather ActBlue MoveOn InfoWars CapitalOne UnitedHealth ConocoPhillips BritishAirways EasyJet AirAsia RyanAir AlArabiya " +
		"HarperCollins NewsCorp WarnerMedia TripAdvisor StubHub PetroChina PetroCaribe PetroEcuador TransCanada TransAsia AeroMexico AgroBank NetJets MetLife " +
		"InterContinental DreamWorks LucasFilm SurveyMonkey CrowdStrike FireEye MasterChef BioNTech MoDem SmartMatic AmeriCorps VoteVets GiveWell EuroNews")

	domains = set("Com Org Net Gov Edu Ru Uk Info Tv Eu Co Html Htm Pdf Js")

	// abbreviations end in a full stop that ends no sentence. Initials and words of one letter need no entry.
	abbreviations = set("inc corp bancorp co cos ltd plc bros llc jr sr st mt ft gen col maj capt lt sgt cpl cmdr adm gov sen rep hon rev prof dr mr mrs ms messrs pres supt " +
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun no nos vol vols fig pp ed eds art sec ch est approx vs etc al cf " +
		"ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
		"dept univ assn ave blvd rd bldg mgr asst dist intl natl govt min max sq cu km kg cm mm am pm usd eur resp incl excl viz ie eg ret bin")
)

// nameParticle reports whether the front of a word belongs to a name that is written in one ("McDonald", "DeMille", "AlJazeera").
func nameParticle(s string) bool { return particles[strings.ToLower(s)] }

// title reports whether a word may stand right before a person's name.
func title(s string) bool { return titles[strings.ToLower(s)] }

// abbreviated reports whether the last word of a string, whose full stop follows, is an abbreviation or an initial.
func abbreviated(s string) bool {
	at := strings.LastIndexAny(s, " \n(-\"“")
	w := s[at+1:]
	if strings.Contains(w, ".") || len(w) < 2 { // a.m, U.S, F
		return true
	}
	return abbreviations[strings.ToLower(strings.Trim(w, "’'-"))]
}
