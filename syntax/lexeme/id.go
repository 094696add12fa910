package lexeme

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// ID gives the number by which the networks know a string: a small one for the names of spaCy's own attributes and labels
// (so "X", "agent" and "_" as words too), else MurmurHash64A of its bytes.
func ID(s string) uint64 {
	if len(s) <= longestSymbol {
		if id, ok := symbols[s]; ok {
			return id
		}
	}
	return murmur64(s, 1)
}

// murmur64 is MurmurHash64A of Austin Appleby.
func murmur64(s string, seed uint64) uint64 {
	const m, r = 0xc6a4a7935bd1e995, 47
	h := seed ^ uint64(len(s))*m
	for len(s) >= 8 {
		k := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		k *= m
		k ^= k >> r
		k *= m
		h = (h ^ k) * m
		s = s[8:]
	}
	if len(s) > 0 {
		var tail [8]byte
		copy(tail[:], s)
		h = (h ^ binary.LittleEndian.Uint64(tail[:])) * m
	}
	h ^= h >> r
	h *= m
	return h ^ h>>r
}

const longestSymbol = len("IS_OOV_DEPRECATED")

var symbols = symbolTable()

// symbolTable lists spaCy's symbols in the order of its symbols.pxd; the order is the id.
func symbolTable() map[string]uint64 {
	t := make(map[string]uint64, 457)
	add := func(names string) {
		for name := range strings.FieldsSeq(names) {
			t[name] = uint64(len(t))
		}
	}
	t[""] = 0
	add(`IS_ALPHA IS_ASCII IS_DIGIT IS_LOWER IS_PUNCT IS_SPACE IS_TITLE IS_UPPER LIKE_URL LIKE_NUM LIKE_EMAIL IS_STOP
		IS_OOV_DEPRECATED IS_BRACKET IS_QUOTE IS_LEFT_PUNCT IS_RIGHT_PUNCT IS_CURRENCY`)
	for i := 19; i <= 63; i++ {
		add(fmt.Sprintf("FLAG%d", i))
	}
	add(`ID ORTH LOWER NORM SHAPE PREFIX SUFFIX LENGTH CLUSTER LEMMA POS TAG DEP ENT_IOB ENT_TYPE HEAD SENT_START SPACY PROB LANG
		ADJ ADP ADV AUX CONJ CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X EOL SPACE`)
	for i := 1; i <= 276; i++ {
		add(fmt.Sprintf("DEPRECATED%03d", i))
	}
	add(`PERSON NORP FACILITY ORG GPE LOC PRODUCT EVENT WORK_OF_ART LANGUAGE LAW DATE TIME PERCENT MONEY QUANTITY ORDINAL CARDINAL
		acomp advcl advmod agent amod appos attr aux auxpass cc ccomp complm conj cop csubj csubjpass dep det dobj expl hmod hyph
		infmod intj iobj mark meta neg nmod nn npadvmod nsubj nsubjpass num number oprd obj obl parataxis partmod pcomp pobj poss
		possessive preconj prep prt punct quantmod relcl rcmod root xcomp acl ENT_KB_ID MORPH ENT_ID IDX _`)
	return t
}
