package chain

import (
	"strings"

	"readout/doc"
	"readout/internal/actor/lists"
)

// regional returns the country that a description by part of the world means, "the West African nation": the last one before it that lies there, where no other of that part stands beside it;
// else -1.
func (c *Chains) regional(i int) int {
	in, once := c.regionOf(i)
	if own := c.Readings[i].Code.Country; in == nil || own != "" && own != "CAF" && !once {
		return -1
	}
	s, found := c.Doc.SentenceOf(c.Mentions[i].Head), -1
	for j := i - 1; j >= 0; j-- {
		b := &c.Mentions[j]
		far := s - c.Doc.SentenceOf(b.Head)
		if far > 8 || found >= 0 && c.Doc.SentenceOf(b.Head) != c.Doc.SentenceOf(c.Mentions[found].Head) {
			break
		}
		if b.Form != doc.NameForm || b.Kind != doc.Country || !in[c.Readings[j].Code.Country] {
			continue
		}
		if found >= 0 && c.Readings[j].Code.Country != c.Readings[found].Code.Country {
			return -1 // which of the two?
		}
		if found < 0 {
			found = j
		}
	}
	return found
}

// regionOf returns the countries of the part of the world by which a mention is described, or nil; once, where that is whose they were: "the former Portuguese colony".
func (c *Chains) regionOf(i int) (in map[string]bool, once bool) {
	m := &c.Mentions[i]
	if m.Form != doc.Description || m.Plural || !stateLike(c.Doc.Tokens[m.Head].Lower) || c.Doc.Tokens[m.Tokens.Start].Lower != "the" {
		return nil, false
	}
	var words []string
	for t := m.Tokens.Start + 1; t <= m.Head; t++ {
		if w := c.Doc.Tokens[t].Lower; w != "-" {
			words = append(words, w)
		}
	}
	for from := range words {
		for to := len(words); to > from; to-- {
			key := strings.Join(words[from:to], " ")
			if in := regions[key]; in != nil {
				return in, strings.HasPrefix(key, "former ") || strings.HasPrefix(key, "ex ")
			}
		}
	}
	return nil, false
}

// stateLike reports whether a noun is one for a country.
func stateLike(noun string) bool {
	return lists.Common[noun] == doc.Country || noun == "possession" || noun == "protectorate"
}

// regions are parts of the world, and kinds of states, with the states that news calls so.
var regions = parts(map[string]string{
	"west african|western african":   "BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO",
	"east african|eastern african":   "BDI COM DJI ERI ETH KEN MDG MWI MUS MOZ RWA SYC SOM SSD SDN TZA UGA",
	"southern african":               "AGO BWA LSO MWI MOZ NAM ZAF SWZ ZMB ZWE MDG",
	"central african":                "AGO BDI CMR CAF TCD COG COD GNQ GAB STP RWA",
	"north african|northern african": "DZA EGY LBY MAR SDN TUN MRT",
	"sahel|sahelian":                 "BFA TCD MLI MRT NER SEN SDN",
	"horn of africa":                 "DJI ERI ETH SOM",
	"african":                        "DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE",
	"south asian":                    "AFG BGD BTN IND MDV NPL PAK LKA",
	"southeast asian|south east asian|southeastern asian": "BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM",
	"east asian|northeast asian":                          "CHN JPN KOR PRK TWN MNG",
	"central asian":                                       "AFG KAZ KGZ TJK TKM UZB",
	"asian":                                               "AFG BGD BTN IND MDV NPL PAK LKA BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM CHN JPN KOR PRK TWN MNG KAZ KGZ TJK TKM UZB",
	"himalayan":                                           "NPL BTN",
	"middle eastern|middle east|mideast":                  "BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM",
	"gulf|persian gulf|gulf arab":                         "BHR KWT OMN QAT SAU ARE",
	"arab":                                                "DZA BHR EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SDN SYR TUN ARE YEM",
	"nordic|scandinavian":                                 "DNK FIN ISL NOR SWE",
	"baltic":                                              "EST LVA LTU",
	"balkan":                                              "ALB BIH BGR HRV GRC KOS MKD MNE ROU SRB SVN",
	"caucasus|south caucasus|caucasian":                   "ARM AZE GEO",
	"eastern european|east european":                      "BLR BGR CZE HUN MDA POL ROU RUS SVK UKR",
	"central european":                                    "AUT CZE HUN POL SVK SVN CHE DEU",
	"european":                                            "ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA KOS LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR",
	"caribbean":                                           "ATG BHS BRB CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT",
	"central american":                                    "BLZ CRI SLV GTM HND NIC PAN",
	"south american":                                      "ARG BOL BRA CHL COL ECU GUY PRY PER SUR URY VEN",
	"andean":                                              "BOL CHL COL ECU PER VEN",
	"latin american":                                      "ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN",
	"north american":                                      "CAN MEX USA",
	"pacific|south pacific|melanesian|polynesian|micronesian": "FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM",
	"island|archipelago":                  "ATG BHS BHR BRB COM CPV CUB CYP DMA DOM FJI GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM",
	"islamic republic":                    "IRN MRT PAK",
	"former soviet|ex soviet|former ussr": "ARM AZE BLR EST GEO KAZ KGZ LVA LTU MDA TJK TKM UKR UZB",
	"former yugoslav|ex yugoslav":         "BIH HRV KOS MKD MNE SRB SVN",
	"former portuguese|ex portuguese":     "AGO BRA CPV GNB MOZ STP TLS",
	"former french|ex french":             "DZA BEN BFA CMR CAF TCD COM COG CIV DJI GAB GIN HTI KHM LAO LBN MDG MLI MRT MAR NER SEN SYR TGO TUN VNM VUT",
	"former british|ex british":           "AUS BGD BHS BRB BLZ BWA BRN CYP EGY FJI GMB GHA GUY HKG IND IRQ JAM JOR KEN KWT LSO MWI MYS MDV MLT MUS MMR NGA PAK SLE SGP SSD SDN LKA SWZ TZA TTO UGA YEM ZMB ZWE",
	"former spanish|ex spanish":           "ARG BOL CHL COL CRI CUB DOM ECU SLV GNQ GTM HND MEX NIC PAN PRY PER PHL URY VEN",
	"former belgian|ex belgian":           "BDI COD RWA",
	"former dutch|ex dutch":               "IDN SUR",
	"former italian|ex italian":           "ERI LBY SOM",
	"former german|ex german":             "CMR NAM TGO TZA RWA BDI",
	"communist|one party":                 "CHN CUB LAO PRK VNM",
})

// parts takes the names of a part of the world, divided by strokes, apart.
func parts(of map[string]string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for names, countries := range of {
		for _, n := range strings.Split(names, "|") {
			out[n] = lists.Set(countries)
		}
	}
	return out
}
