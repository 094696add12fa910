// Package compound tells the types, modes and CAMEO codes of acts that take an act: of a promise to send aid, the end of a ceasefire, a demand for sanctions.
package compound

import (
	"strings"

	"readout/ontology"
)

// Intended returns the type of planning, being ready or going to do an act: AGREE for co-operation, THREATEN for conflict.
func Intended(inner string) string {
	switch inner {
	case "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT":
		return "AGREE"
	case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN":
		return "THREATEN"
	case "REJECT":
		return "REJECT"
	}
	return ""
}

// Stopped returns what ending an act is.
func Stopped(inner, code string) (typ, mode, cameo string) {
	switch inner {
	case "CONSULT":
		return "SANCTION", "discontinue", "164"
	case "AID":
		return "SANCTION", "discontinue", "162"
	case "COOPERATE", "SUPPORT", "AGREE":
		return "SANCTION", "discontinue", "161"
	case "ASSAULT":
		return "RETREAT", "ceasefire", "0871"
	case "MOBILIZE":
		return "RETREAT", "withdraw", "0874"
	case "COERCE":
		return "CONCEDE", "", "081"
	case "SANCTION":
		return "CONCEDE", "", "085"
	case "PROTEST":
		return "CONCEDE", "", "082"
	case "ACCUSE":
		return "CONCEDE", "", "081"
	}
	return "", "", ""
}

// Code returns the CAMEO code of an operator's type with an act inside, by the act's own code; "" where CAMEO has none.
func Code(typ, own, in string) string {
	switch typ {
	case "AGREE":
		return longest(agreeCodes, in)
	case "REQUEST":
		if strings.HasPrefix(own, "10") {
			return longest(demandCodes, in)
		}
		return longest(appealCodes, in)
	case "REJECT":
		return longest(rejectCodes, in)
	case "THREATEN":
		return longest(threatenCodes, in)
	case "ACCUSE":
		return longest(accuseCodes, in)
	}
	return ""
}

// Mode returns the mode that a composed code tells. PLOVER's map leaves appeals (02) out; they have the modes of demands (10).
func Mode(typ, code string) string {
	switch {
	case typ == "REQUEST" && len(code) > 2:
		code = "10" + code[2:]
	case typ == "THREATEN" && strings.HasPrefix(code, "132"):
		return "restrict"
	}
	m, _ := ontology.LookupCameo(code)
	return validMode(typ, m.Mode)
}

// longest looks a code up by the longest of its beginnings.
func longest(table map[string]string, code string) string {
	for n := len(code); n >= 2; n-- {
		if out, ok := table[code[:n]]; ok {
			return out
		}
	}
	return ""
}

// The tables give the CAMEO code of an operator by the code of the act inside.
var (
	agreeCodes = map[string]string{
		"03": "030", "04": "036", "045": "039", "05": "032", "057": "030", "06": "031", "061": "0311", "062": "0312", "063": "0313", "064": "0314",
		"07": "033", "071": "0331", "072": "0332", "073": "0333", "074": "0334", "08": "035", "081": "0351", "082": "0352", "083": "034", "0831": "0341",
		"0832": "0342", "0833": "0343", "0834": "0344", "084": "0353", "0841": "0353", "085": "0354", "086": "0355", "087": "0356",
	}
	appealCodes = map[string]string{
		"03": "020", "04": "026", "045": "028", "05": "022", "057": "027", "06": "021", "061": "0211", "062": "0212", "063": "0213", "064": "0214",
		"07": "023", "071": "0231", "072": "0232", "073": "0233", "074": "0234", "08": "025", "081": "0251", "082": "0252", "083": "024", "0831": "0241",
		"0832": "0242", "0833": "0243", "0834": "0244", "084": "0253", "085": "0254", "086": "0255", "087": "0256",
	}
	demandCodes = map[string]string{
		"03": "100", "04": "106", "045": "108", "05": "102", "057": "107", "06": "101", "061": "1011", "062": "1012", "063": "1013", "064": "1014",
		"07": "103", "071": "1031", "072": "1032", "073": "1033", "074": "1034", "08": "105", "081": "1051", "082": "1052", "083": "104", "0831": "1041",
		"0832": "1042", "0833": "1043", "0834": "1044", "084": "1053", "085": "1054", "086": "1055", "087": "1056",
	}
	rejectCodes = map[string]string{
		"03": "120", "04": "125", "045": "126", "05": "120", "057": "127", "06": "121", "061": "1211", "062": "1212", "063": "1213", "064": "1214",
		"07": "122", "071": "1221", "072": "1222", "073": "1223", "074": "1224", "08": "124", "081": "1241", "082": "1242", "083": "123", "0831": "1231",
		"0832": "1232", "0833": "1233", "0834": "1234", "084": "1243", "085": "1244", "086": "1245", "087": "1246",
	}
	threatenCodes = map[string]string{
		"13": "130", "14": "133", "15": "138", "16": "131", "161": "1313", "162": "1311", "163": "1312", "164": "134", "165": "135", "166": "136",
		"17": "132", "171": "132", "1721": "1321", "1722": "1322", "1723": "1323", "1724": "1324", "175": "137", "18": "1383", "19": "138", "191": "1381",
		"192": "1382", "193": "1384", "194": "1384", "195": "1384", "20": "1385",
	}
	accuseCodes = map[string]string{"17": "1122", "18": "1122", "182": "1122", "15": "1123", "19": "1123", "20": "1124"}
)

// validMode returns the mode if the type has it, else "".
func validMode(typ, mode string) string {
	t, _ := ontology.LookupType(typ)
	if _, ok := t.Mode(mode); ok {
		return mode
	}
	return ""
}
