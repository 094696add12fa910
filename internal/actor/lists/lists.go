// Package lists has closed lists of words that tell what a name or noun phrase may be, lower-cased and folded. What can grow is in the dictionaries.
package lists

import (
	"strings"

	"readout/doc"
)

// FamilyFirst are family names that stand before the given name, Chinese, Korean and Vietnamese ones, so that who bears them is called by the
// first word: "Park" for Park Bum-gye.
var FamilyFirst = Set(`wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan
yu ye jiang du su wei cheng lu ding ren shen yao cui tan fan wan xi jia zou xiong meng qin qiu hou bai mao shi gu hao gong shao wen qian qiao lai kang yin lei long qi
leung cheung chan wong lau ng tsang tsai chiang lam kwok cheng chow tang ho yeung tse fung kwan lui mak tung yip yuen chu hui szeto tsui tsang sze
kim park lee choi jung kang cho yoon jang lim shin seo kwon hwang ahn song ryu hong jeon ko moon yang son bae baek heo nam noh roh ha joo koo min jin chung chun chung han oh suh
nguyen tran pham hoang phan vu vo dang bui do ngo duong truong dinh`)

// NoNames are common words that are no names though they begin with a capital and stand in the dictionaries as part of some.
var NoNames = Set("law god project autopsy party justice robotics baseball easter christmas ramadan constitution internet covid-19 covid coronavirus sars budget plan programme program citizens chamber secretariat group outpatient weatherman time bible koran quran act bill")

// KindOf tell the kind of a name that ends with them or is headed by them.
var KindOf = map[string]doc.Kind{
	"ministry": doc.Organization, "department": doc.Organization, "agency": doc.Organization, "party": doc.Organization, "court": doc.Organization, "council": doc.Organization, "commission": doc.Organization,
	"committee": doc.Organization, "bank": doc.Organization, "university": doc.Organization, "college": doc.Organization, "institute": doc.Organization, "association": doc.Organization, "union": doc.Organization,
	"organization": doc.Organization, "organisation": doc.Organization, "company": doc.Organization, "corporation": doc.Organization, "ltd": doc.Organization, "inc": doc.Organization, "plc": doc.Organization, "group": doc.Organization,
	"authority": doc.Organization, "bureau": doc.Organization, "office": doc.Organization, "parliament": doc.Organization, "senate": doc.Organization, "congress": doc.Organization, "assembly": doc.Organization,
	"army": doc.Organization, "navy": doc.Organization, "police": doc.Organization, "force": doc.Organization, "forces": doc.Organization, "front": doc.Organization, "movement": doc.Organization, "federation": doc.Organization, "league": doc.Organization,
	"foundation": doc.Organization, "society": doc.Organization, "club": doc.Organization, "times": doc.Organization, "post": doc.Organization, "news": doc.Organization, "television": doc.Organization, "radio": doc.Organization, "fund": doc.Organization, "board": doc.Organization,
	"city": doc.PlaceKind, "province": doc.PlaceKind, "district": doc.PlaceKind, "county": doc.PlaceKind, "state": doc.PlaceKind, "river": doc.PlaceKind, "lake": doc.PlaceKind, "sea": doc.PlaceKind, "ocean": doc.PlaceKind, "island": doc.PlaceKind, "islands": doc.PlaceKind,
	"mountain": doc.PlaceKind, "mountains": doc.PlaceKind, "valley": doc.PlaceKind, "airport": doc.PlaceKind, "street": doc.PlaceKind, "road": doc.PlaceKind, "square": doc.PlaceKind, "bridge": doc.PlaceKind, "region": doc.PlaceKind, "peninsula": doc.PlaceKind, "strait": doc.PlaceKind, "bay": doc.PlaceKind, "gulf": doc.PlaceKind, "desert": doc.PlaceKind, "village": doc.PlaceKind, "stadium": doc.PlaceKind, "park": doc.PlaceKind, "avenue": doc.PlaceKind, "hotel": doc.PlaceKind, "mosque": doc.PlaceKind, "hospital": doc.Organization, "beach": doc.PlaceKind, "port": doc.PlaceKind, "coast": doc.PlaceKind,
	"school": doc.Organization, "technology": doc.Organization, "nations": doc.Organization, "church": doc.Organization, "airways": doc.Organization, "services": doc.Organization, "holdings": doc.Organization, "corp": doc.Organization, "academy": doc.Organization, "directorate": doc.Organization, "embassy": doc.Organization, "tribunal": doc.Organization, "airlines": doc.Organization, "industries": doc.Organization, "guard": doc.Organization, "exchange": doc.Organization, "alliance": doc.Organization, "watch": doc.Organization, "forum": doc.Organization, "journal": doc.Organization, "express": doc.Organization, "network": doc.Organization, "team": doc.Organization, "brigade": doc.Organization, "battalion": doc.Organization, "secretariat": doc.Organization, "trust": doc.Organization, "laboratory": doc.Organization, "lab": doc.Organization, "centre": doc.Organization, "center": doc.Organization, "registry": doc.Organization, "treasury": doc.Organization, "railway": doc.Organization, "railways": doc.Organization, "inspectorate": doc.Organization, "service": doc.Organization,
	"museum": doc.PlaceKind, "governorate": doc.PlaceKind, "oblast": doc.PlaceKind, "municipality": doc.PlaceKind, "kingdom": doc.PlaceKind, "prefecture": doc.PlaceKind, "palace": doc.PlaceKind, "station": doc.PlaceKind, "basin": doc.PlaceKind, "reserve": doc.PlaceKind, "plateau": doc.PlaceKind, "complex": doc.PlaceKind, "upazila": doc.PlaceKind, "pradesh": doc.PlaceKind, "nadu": doc.PlaceKind, "creek": doc.PlaceKind, "falls": doc.PlaceKind, "forest": doc.PlaceKind, "hills": doc.PlaceKind, "hill": doc.PlaceKind, "drive": doc.PlaceKind, "boulevard": doc.PlaceKind, "mall": doc.PlaceKind, "shopping": doc.PlaceKind, "tower": doc.PlaceKind, "plaza": doc.PlaceKind, "dam": doc.PlaceKind, "canal": doc.PlaceKind, "cathedral": doc.PlaceKind, "temple": doc.PlaceKind, "shrine": doc.PlaceKind, "cemetery": doc.PlaceKind, "prison": doc.PlaceKind, "camp": doc.PlaceKind, "base": doc.PlaceKind, "crossing": doc.PlaceKind, "checkpoint": doc.PlaceKind,
}

// Speech are verbs of saying and thinking, whose subject is somebody.
var Speech = Set("say tell add ask think believe claim argue insist explain warn note stress suggest recall admit deny write speak reply promise hope urge feel know want")

// NobodyNames are capitalised words that name nobody.
var NobodyNames = Set("man men woman women i ii iii iv ok tv dna hiv aids covid pdf ceo gdp usd eur gmt utc am pm faq dvd sms gps atm id ied ieds fdi mou mou rt pcr fir cctv sars cto cfo coo dba evm gst pin ict iot ai hr it korus pandemic freedom health oral vat pro new old st mr mrs dr ms km kg pm photo image video update breaking exclusive read watch related copyright source file islam christianity judaism buddhism brexit omicron hijab halal jihad tb ngo ngos stem euro euros sterling bitcoin ramadan diwali undersecretary umrah hajj cpi eid")

// Set makes a set of the words of a text.
func Set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}
