package where

import "strings"

// set makes a set of words.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// The word lists of this package; all in lower case and only read.
var (
	// kindWords may end a name in small letters: "Gaza strip", "Kerch strait".
	kindWords = set(`strip strait peninsula sea city desert valley river lake bay gulf island islands mountains province governorate oblast region district county
		prefecture state territory canal basin highlands plateau corridor triangle delta coast
		crossing camp base airbase airfield airport dam bridge prison hospital plant reactor refinery port forest square headquarters complex works steelworks`)

	// regional words after a name ask for the region of that name and not the town: "Kandahar province", "Clay County".
	regional = set(`province governorate oblast region district county prefecture department state territory raion voivodeship canton parish emirate wilaya republic`)

	// physical words make the name before them another one, which the gazetteer does not know.
	physical = set(`strait peninsula desert valley river lake bay gulf island islands mountains mountain canal basin highlands plateau archipelago falls hills hill heights beach forest park city colony tower towers ranges`)

	plural = map[string]string{"counties": "county", "provinces": "province", "parishes": "parish", "districts": "district", "regions": "region",
		"oblasts": "oblast", "governorates": "governorate", "states": "state", "cos": "county"}

	// prepositions before names of places.
	prepositions = set(`in at near from to outside around across into toward towards through via off of inside within throughout between leaving reaching entering
		onto beyond above north south east west northeast northwest southeast southwest`)

	// sure ones: what follows is a place more than anything else.
	atPrepositions = set(`in at near from outside around across into toward towards throughout inside within north south east west northeast northwest southeast southwest`)

	// public words go on with the name of a body, office or building that stands in the place whose name it bears: "Kunduz Hospital", "Mansfield Police Department",
	// "Ohio Governor". The place is meant as one.
	public = set(`police department departments city county council councilman councilwoman councilmember fire sheriff sheriff's mayor mayors governor gov governors school schools high elementary middle
		hospital airport international township town village borough parish district district's court courts courthouse municipal regional general prison jail state senate house legislature assembly
		parliament government ministry ministries army navy air marine marines military coast embassy consulate foreign defense defence attorney supreme national public community health
		commissioner commissioners administrator chief prosecutor bureau division area metro metropolitan downtown province region resident residents native man woman men women family officials official
		authorities authority senator sen rep representative congressman congresswoman lawmakers president prime minister secretary king queen prince crown chancellor ambassador ambassadors envoy spokesman spokeswoman
		board commission superior circuit highway patrol zoo civic chamber election elections democrat democrats republican republicans
		monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
		stock refinery port harbor harbour dam university-based base barracks border`)

	// street words make the name before them that of a street, a school of thought or a thing.
	streets = set(`street st st. avenue ave ave. road rd rd. drive dr dr. boulevard blvd blvd. lane ln. highway hwy hwy. parkway pkwy court ct. plaza square way circle alley terrace row turnpike
		expressway freeway interstate bridge tunnel trail route creek mall`)

	// namesakes after a name of a place make it the name of something else: a treaty, a firm, a team, a paper.
	namesakes = set(`agreement agreements accord accords treaty convention conventions protocol protocols declaration pact statute consensus principles charter
		fc f.c. united rovers wanderers rangers giants times post tribune herald globe gazette journal chronicle dispatch courier-journal star-tribune observer inquirer examiner sentinel news press daily echo
		bank airlines airways inc inc. corp corp. ltd ltd. llc plc company co. group holdings motors electric energy oil university college institute tech technologies museum
		marathon derby cup open bowl festival symphony orchestra philharmonic ballet
		war wars syndrome virus ebolavirus fever strain flu terrier shepherd bulldog sauce steak cheese
		act bill amendment rule rules doctrine plan`)

	// diseases are named for places.
	diseases = set(`virus viruses fever disease syndrome ebolavirus strain flu encephalitis measles`)

	// joiners join the members of a list.
	joiners = set(`, and or &`)

	// treaties are named for the towns in which they were signed.
	treaties = set(`agreement agreements accord accords treaty protocol protocols convention conventions declaration pact statute`)

	// settlements with "of" before a name say that it is a place's.
	settlements = set(`city town village port suburb neighborhood neighbourhood township municipality hamlet settlement province district region county governorate prefecture
		commune island enclave`)

	// heads of a region: "the governor of New York".
	heads = set(`governor gov gov. senator state province premier`)

	// ofWords with "of" before a name of a place make it part of a title, a firm or a treaty: "Bank of England", "Duke of York".
	ofWords = set(`university bank treaty duke duchess earl prince princess archbishop bishop convention declaration marquess marquis baron baroness lord lady viscount patriarch peace
		college institute museum countess statute bishops`)

	// common words are names of towns too, and of parts of offices, firms and streets; alone they are no places: "Department of Justice".
	common = set(`north south east west northeast northwest southeast southwest central eastern western northern southern northeastern northwestern southeastern
		southwestern inland federal federation union justice congress commerce council police university college church school hall house law court port metro earth
		valley energy industry store secretary mission village sale old new inner outer upper lower town city county state park bridge station lake river island beach
		forest field summit center centre point market parliament senate assembly cabinet ministry army navy guard guards corps marine marines duma
		general major mayor sergeant captain bishop king queen prince duke pope abbot judge marshal sheriff chief president minister officer
		english irish welsh christian saint holy royal imperial national international regional global commercial continental republican democrat liberal
		god satan jesus soul man monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
		de la le el das der van von will rich young long short first second third one two four six ten half both all any each every other another such same so very too
		need most many much this that these those there here where when what who how why yes no not if then now ever always never today our you they he she it more less only also
		media online internet google facebook twitter apple story page post press times agency company committee commission department office bank hospital hotel airport airlines
		nato isis isil daesh unicef unesco opec asean interpol frontex hamas fatah hezbollah taliban lehi kach otpor basiji garda gavi eni baidu chevron monsanto
		chiquita blackwater bakhtar asahi jiji lusa clarin toyota honda nissan siemens samsung boeing airbus gazprom rosneft lukoil shell nestle cisco dell intel`)

	// ordinary words are names of towns too; they are places only where the model takes them for one, or where the state stands behind.
	ordinary = set(`accord advance alliance along anger annex apples arrest ask august axis bacon bag bail ball band banks banning bar battle battlefield bear bell belt best beta bone boom
		border bore box branch brand bridge bright brilliant brown black blue gold silver golden bullet burden busy cactus cafe cannon car cargo cast cave century chamber champion change
		charge chase church circle climax coli come comfort concession concord concrete contest convoy cook cool corn country crane crater cross crossing crown curry cut date deal
		defiance delta demo deposit dire dollar don downs drain driver dry early echo economy effort egg empire enterprise equality era export eye faith farmland fate fiscal fleet
		flint force fort fox free freedom friend friendship front frost gang gap garden gardens garrison gas gate gates gateway gay give glad globe grace grain grand grant grave gray great green
		grey grove guy halfway hammer happy harbor harbour hard harmony hart harvest hat haven heart heaven hill hills hit holiday home homeland hope hot hour hub hunter hunting hurt
		car ice independence job joy junior jury kill kin knock lab lack land landing late lay lead leader liberty light lightning limit line lion lira list lives loans log loose lot love
		loyal luck lucky lynch mad magazine maiden manor mansion mark mason media mentor mercury mere middle mill mills mine mining minor mobile monument moon moore mountain
		naval needles neo nice none normal oak onset opportunity orange otter outlook pace pack page paint panic paper parachute parent parole pasta paste patrol pavilion peace peach
		peck peel peer pepper pill pin pine pink plain plan plate plaza plenty plunge pole pool pop potter pound power powers pray price pride prime progress prospect prosperity purchase
		quarter queens race rain rainbow rate reading real reform reliance republic research reserve retreat rice ridge ring ripe rivers rock rodeo root rose rule rush sack saga sales
		salmon salt sand sauce save scissors section sector sedan settle shadow share shepherd side simple sins sisters sky slaughter smith snow son song split spring springs stage stall staple star stars start
		stock stone storm street strong success sun sunset superior supreme surprise swift swords tank tart taylor temple thermal till toll tool tornado tours trail train trial trip trooper troy tunnel turner
		unity valentine veteran vice victor victory wake walker wall ward warner watch way weaver welcome well white wind wing winner winter wise wood woods worth yard zone
		amal aman azov ansar golani maan mehr wagner fano war world lakes charity camp base anchor ford freeman action movement league party team image`)

	// ships' prefixes.
	ships = set(`uss hms hmas hmcs usns mv m/v ss rms ins usns usat`)

	// titles before a name make it a person's.
	titles = set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lady lord president vice-president senator sen sen. rep rep. gov gov. governor mayor judge justice sheriff
		officer deputy detective sgt sgt. sergeant lt lt. lieutenant capt capt. captain maj maj. major col col. colonel gen gen. general adm adm. admiral cpl cpl. corporal pvt pvt. private
		rev rev. reverend father sister brother pastor bishop archbishop cardinal pope imam sheikh sheik ayatollah mullah king queen prince princess emperor chief coach
		secretary chancellor premier minister commissioner councilman councilwoman attorney congressman congresswoman ambassador st st.`)

	// directions tell a part of what follows: "northern Iraq". Values: north and east.
	directions = map[string][2]float64{
		"north": {1, 0}, "northern": {1, 0}, "south": {-1, 0}, "southern": {-1, 0}, "east": {0, 1}, "eastern": {0, 1}, "west": {0, -1}, "western": {0, -1},
		"northeast": {.75, .75}, "northeastern": {.75, .75}, "north-east": {.75, .75}, "north-eastern": {.75, .75},
		"northwest": {.75, -.75}, "northwestern": {.75, -.75}, "north-west": {.75, -.75}, "north-western": {.75, -.75},
		"southeast": {-.75, .75}, "southeastern": {-.75, .75}, "south-east": {-.75, .75}, "south-eastern": {-.75, .75},
		"southwest": {-.75, -.75}, "southwestern": {-.75, -.75}, "south-west": {-.75, -.75}, "south-western": {-.75, -.75},
		"central": {0, 0},
	}

	// parts may stand before a name within one model name: "Greater Manchester", "Downtown Cairo".
	parts = set(`the greater downtown central upper lower inner outer metro metropolitan mainland rural old new-look occupied modern historic suburban coastal mid city town village province county state republic kingdom of`)
)
