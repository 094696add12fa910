package atlas

// Letters of Latin-1, Latin Extended-A and -B and Latin Extended Additional without their marks; a blank where there is no such letter.
const (
	latin1 = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty" + // from U+00C0
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
		"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
		" b       dd   ea        kk      oo             uu  yy           " +
		"    dddlllnnnaaiioouuuuuuuuuueaaaa    ggkkoooo  jdddgg  nnaa    " +
		"aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy            " +
		"                "
	additional = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" + // from U+1E00
		"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
		"wwwwwwwwwwxxxxyyzzzzzzhtwyas  s aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
		"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      "
)

// A Key is the fingerprint of a name as it may be written: letters and digits only, in lower case, without marks, Saint, Mount
// and Fort as St, Mt and Ft. "Deir ez-Zor" and "Deir Ezzor", "Saint Louis" and "ST. LOUIS" have the same key.
type Key uint64

// NoKey is the key of nothing; names begin with it.
const NoKey Key = 14695981039346656037 // FNV-1a's offset

// KeyOf returns the key of a whole name.
func KeyOf(name string) Key { return NoKey.Add(name) }

// Add returns the key of a name that goes on with these words.
func (k Key) Add(words string) Key {
	var buf [32]byte
	w := buf[:0]
	for _, r := range words {
		switch c := letter(r); {
		case c == 0:
			k, w = k.word(w), w[:0]
		case c == skip:
		default:
			w = append(w, c)
			if r == 'ß' {
				w = append(w, 's')
			} else if r == 'æ' || r == 'Æ' || r == 'œ' || r == 'Œ' {
				w = append(w, 'e')
			}
		}
	}
	return k.word(w)
}

// skip stands for a character that is left out inside a word: apostrophes, dots of abbreviations and Arabic's half-rings.
const skip = 1

// letter returns the folded form of a letter or digit, skip for what does not end a word, or 0.
func letter(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return byte(r)
	case 'A' <= r && r <= 'Z':
		return byte(r) + 'a' - 'A'
	case r == '.' || r == '\'' || r == '`' || r == '´' || 0x2b0 <= r && r <= 0x36f || 0x2018 <= r && r <= 0x201b:
		return skip
	case r == '×' || r == '÷':
		return 0
	case 0xc0 <= r && int(r)-0xc0 < len(latin1) && latin1[r-0xc0] != ' ':
		return latin1[r-0xc0]
	case 0x1e00 <= r && int(r)-0x1e00 < len(additional) && additional[r-0x1e00] != ' ':
		return additional[r-0x1e00]
	}
	return 0
}

// word adds one folded word (FNV-1a).
func (k Key) word(w []byte) Key {
	switch string(w) {
	case "saint", "sainte", "ste":
		w = append(w[:0], "st"...)
	case "mount":
		w = append(w[:0], "mt"...)
	case "fort":
		w = append(w[:0], "ft"...)
	}
	for _, c := range w {
		k = (k ^ Key(c)) * 1099511628211
	}
	return k
}

// mix spreads the key's bits, so that its upper ones can choose a bucket.
func (k Key) mix() uint64 {
	x := uint64(k)
	x ^= x >> 32
	x *= 0xd6e8feb86659fd93
	x ^= x >> 32
	return x
}

// Latin reports whether a name is written in letters that keys know, so that it can be looked up at all.
func Latin(name string) bool {
	letters := 0
	for _, r := range name {
		switch c := letter(r); {
		case c > skip:
			letters++
		case r > 0x24f && c == 0:
			return false
		}
	}
	return letters > 0
}

// Fold returns the letter or digit that keys read for r, or 0.
func Fold(r rune) byte {
	if c := letter(r); c > skip {
		return c
	}
	return 0
}
