package dict

import "strings"

// latin holds the plain letter of every character from U+00C0 on, and vietnamese of those from U+1E00 on; "." stands for none.
// Æ and Œ are folded to their last letter, so that "Schröder" and "Schroder" agree; a spelling with "oe" is an alias.
const (
	latin      = "aaaaaaeceeeeiiiidnooooo.ouuuuytsaaaaaaeceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll..llnnnnnn.nnooooooeerrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz................e................oo.............uu............................aaiioouuuuuuuuuu.aaaa....ggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................"
	vietnamese = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......"
)

// plain returns the lower-case ASCII letter or digit that a character is matched by, or 0 where it is left out of words.
func plain(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return byte(r)
	case 'A' <= r && r <= 'Z':
		return byte(r) + 'a' - 'A'
	case r < 0xc0:
		return 0
	case int(r)-0xc0 < len(latin):
		return letter(latin[r-0xc0])
	case 0x1e00 <= r && int(r)-0x1e00 < len(vietnamese):
		return letter(vietnamese[r-0x1e00])
	}
	return 0
}

func letter(b byte) byte {
	if b == '.' {
		return 0
	}
	return b
}

// splits reports whether a character parts two words of a name: "al-Qaida" is two, "N'Djamena" and "U.N." are one.
func splits(r rune) bool {
	return r == ' ' || r == '-' || r == '/' || r == '&' || r == 0x2010 || r == 0x2011 || r == 0x2013 || r == 0xa0
}

// AppendWords appends the folded words of s to dst: "Al-Shabaab" becomes "al", "shabaab"; "U.N." becomes "un". Letters of other
// scripts stay as they are.
func AppendWords(dst []string, s string) []string {
	buf := make([]byte, 0, 32)
	flush := func() {
		if len(buf) > 0 {
			dst = append(dst, Same(string(buf)))
			buf = buf[:0]
		}
	}
	for i, r := range s {
		if (r == 's' || r == 'S') && len(buf) > 0 && owner(s, i) {
			continue // "People's" is folded to "people": the text has 's as a token of its own
		}
		switch b := plain(r); {
		case b != 0:
			buf = append(buf, b)
		case splits(r):
			flush()
		case r >= 0x250 && (r < 0x2000 || r > 0x2bff):
			buf = append(buf, string(r)...)
		}
	}
	flush()
	return dst
}

// owner reports whether the s at byte i of a name is that of a possessor.
func owner(s string, i int) bool {
	if i+1 < len(s) && !splits(rune(s[i+1])) {
		return false
	}
	return strings.HasSuffix(s[:i], "'") || strings.HasSuffix(s[:i], "’")
}

// Same gives the spellings of one word one form: "defence" and "defense", "organisation" and "organization", "el-Sisi" and "al-Sisi",
// "Muhammad" and "Mohamed".
func Same(w string) string {
	switch w {
	case "defence":
		return "defense"
	case "labour":
		return "labor"
	case "centre":
		return "center"
	case "programme":
		return "program"
	case "el":
		return "al"
	case "organisation":
		return "organization"
	case "organisations":
		return "organizations"
	case "peoples":
		return "people"
	case "moslem":
		return "muslim"
	case "moslems":
		return "muslims"
	case "muhammad", "mohamed", "mohammad", "muhammed", "mohamad":
		return "mohammed"
	case "hussain", "husain", "husein", "hossein", "huseyn":
		return "hussein"
	case "ahmad":
		return "ahmed"
	case "youssef", "yousef", "yousuf", "yusef":
		return "yusuf"
	case "sergey":
		return "sergei"
	case "dmitri", "dmitriy", "dimitri":
		return "dmitry"
	case "aleksandr", "alexandr", "aleksander":
		return "alexander"
	case "aleksei", "alexey", "aleksey":
		return "alexei"
	case "andrey":
		return "andrei"
	case "evgeny", "yevgeni", "evgeni":
		return "yevgeny"
	case "nikolay":
		return "nikolai"
	case "abdallah", "abdulla":
		return "abdullah"
	case "abdul":
		return "abdel"
	case "ebrahim":
		return "ibrahim"
	case "mahmud":
		return "mahmoud"
	case "umar":
		return "omar"
	case "khaled":
		return "khalid"
	case "hasan":
		return "hassan"
	case "qaddafi", "gadhafi", "qadhafi", "khadafy", "kadhafi", "kaddafi":
		return "gaddafi"
	case "qaida", "qaeda", "qaidah":
		return "qaeda"
	}
	return w
}
