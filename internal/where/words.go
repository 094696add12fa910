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
		prefecture state territory canal basin highlands plateau corridor triangle delta coast`)

	// regional words after a name ask for the region of that name and not the town: "Kandahar province", "Clay County".
	regional = set(`province governorate oblast region district county prefecture department state territory raion voivodeship canton parish emirate wilaya republic`)

	// physical words make the name before them another one, which the gazetteer does not know.
	physical = set(`strait peninsula desert valley river lake bay gulf island islands mountains mountain canal basin highlands plateau archipelago falls hills beach forest park`)

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

	// ofWords with "of" before a name of a place make it part of a title, a firm or a treaty: "Bank of England", "Duke of York".
	ofWords = set(`university bank treaty duke duchess earl prince princess archbishop bishop convention declaration marquess marquis baron baroness lord lady viscount patriarch peace
		college institute museum countess statute bishops`)

	// common words are names of towns too, and of parts of offices, firms and streets; alone they are no places: "Department of Justice".
	common = set(`north south east west northeast northwest southeast southwest central eastern western northern southern northeastern northwestern southeastern
		southwestern midland inland federal federation union justice congress commerce council police university college church school hall house law port metro earth valley
		village energy mission village sale light god soul man one egg lot old new inner outer upper lower town city county state park bridge station mill mills hill hills
		lake river island beach bay forest field fields garden gardens spring springs summit center centre point cross crossing corner temple chapel castle palace bank market
		home freedom liberty independence union hope faith grace charity harmony concord friendship progress success enterprise prosperity republic republican democrat duma
		senate parliament assembly cabinet ministry army navy guard guards corps marine marines general major mayor sergeant captain bishop king queen prince duke pope abbot
		judge marshal sheriff chief english irish welsh christian eagle lion bear wolf fox falcon star sun moon sky rainbow storm thunder lightning winter summer autumn
		monday tuesday wednesday thursday friday saturday sunday march may august june july april april christmas easter lent ramadan
		will rich young long short white black green brown gray grey red blue gold silver golden early late best good price gap story page post press times
		media online internet google facebook twitter apple orange lemon cherry peach mall plaza level fort camp base anchor harbor harbour ford
		victory battle war peace cannon gun shooter winner leader speaker reader hunter fisher baker miller potter carter cooper mason taylor smith turner walker weaver
		commercial international national regional global royal imperial grand great holy sacred saint de la le el das der van von
		reform labor labour liberal unity action front movement alliance league party team
		may need most many much this that these those there here where when what who how why yes no not if then now ever always never today then we our you they he she it
		more less only also first second third ten six half both all any each every other another such same so very too`)

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
