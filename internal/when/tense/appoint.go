package tense

import (
	"slices"

	"readout/doc"
)

// appointing are verbs whose date behind "for" is that of what they call, set or announce.
var appointing = map[string]bool{
	"adjourn": true, "announce": true, "appoint": true, "arrange": true, "bill": true, "book": true, "call": true, "convene": true, "convoke": true,
	"declare": true, "delay": true, "earmark": true, "expect": true, "fix": true, "invite": true, "move": true, "order": true, "organise": true,
	"organize": true, "pencil": true, "plan": true, "postpone": true, "proclaim": true, "promise": true, "reschedule": true, "schedule": true,
	"set": true, "slate": true, "summon": true, "time": true,
}

// putting are verbs whose date behind "to" or "until" is the one that something is put off to.
var putting = map[string]bool{
	"adjourn": true, "carry": true, "defer": true, "delay": true, "extend": true, "move": true, "postpone": true, "prolong": true, "push": true,
	"put": true, "remand": true, "reschedule": true, "shift": true,
}

// asking are verbs of a past tense whose date behind "by" is one that somebody is to keep: not of "had left by Monday".
var asking = map[string]bool{
	"agree": true, "ask": true, "call": true, "command": true, "demand": true, "direct": true, "give": true, "instruct": true, "invite": true,
	"offer": true, "order": true, "pledge": true, "press": true, "promise": true, "propose": true, "request": true, "require": true, "swear": true,
	"tell": true, "threaten": true, "undertake": true, "urge": true, "vow": true, "want": true, "warn": true,
}

// appointed reports whether a date is one that is set for something, which lies ahead though the verb that tells it is past: "called a strike for Monday",
// "was put off until Friday", "demanded an answer by Monday". What had been set is past.
func appointed(d *doc.Document, i int, limit doc.Limit) bool {
	var sets func(verb string) bool
	switch prep := d.Tokens[i].Prep; {
	case prep == "for":
		sets = func(verb string) bool { return appointing[verb] }
	case prep == "to":
		sets = func(verb string) bool { return putting[verb] }
	case limit == doc.By:
		sets = func(verb string) bool { return asking[verb] || prep != "by" && putting[verb] }
	default:
		return false
	}
	for range 4 { // the date may hang on what is appointed: "a day of mourning for Friday"
		i = d.Tokens[i].Head
		t := &d.Tokens[i]
		switch {
		case t.POS == doc.Verb:
			return sets(t.Lemma) && !auxiliariesOf(d, i).had
		case t.POS != doc.Noun || t.Rel != doc.Object && t.Rel != doc.PassiveSubject && t.Rel != doc.Oblique:
			return false
		case t.Rel == doc.Oblique && t.Prep != "of":
			return false
		}
	}
	return false
}

// OfDeadline reports whether a date is that of a deadline: "a deadline of 1 July", "a Friday deadline", "the deadline is Friday".
func OfDeadline(d *doc.Document, i int) bool {
	t := &d.Tokens[i]
	head := &d.Tokens[t.Head]
	switch t.Rel {
	case doc.CompoundWord, doc.AdjectiveMod, doc.NounMod, doc.Possessor, doc.NumberMod:
		return isDeadline(head.Lemma)
	case doc.Oblique:
		return t.Prep == "of" && isDeadline(head.Lemma)
	case doc.Complement, doc.NounAdverb:
		s := d.Child(t.Head, doc.Subject)
		return head.Lemma == "be" && s != doc.None && isDeadline(d.Tokens[s].Lemma)
	}
	return false
}

func isDeadline(lemma string) bool { return lemma == "deadline" || lemma == "ultimatum" }

// granting are verbs whose object may be the time that somebody has for something.
var granting = map[string]bool{
	"allow": true, "allot": true, "get": true, "give": true, "grant": true, "have": true, "leave": true, "offer": true, "set": true,
}

// Granted reports whether a length of time is one that somebody has for something, so that it is counted from the report: "gave the rebels 15 days to leave",
// "has a month to pay", "a two-week deadline". What somebody had is past.
func Granted(d *doc.Document, i int) bool {
	t := &d.Tokens[i]
	h := t.Head
	if OfDeadline(d, i) {
		return true
	}
	switch verb := &d.Tokens[h]; t.Rel {
	case doc.Object, doc.NounAdverb, doc.Dative:
		if !granting[verb.Lemma] || verb.POS != doc.Verb && verb.POS != doc.Aux || auxiliariesOf(d, h).had || verb.Lemma == "have" && verb.Tag == "VBD" {
			return false
		}
	default:
		return false
	}
	isFor := func(k int32) bool { return int(k) > i && d.Tokens[k].Tag == "VB" && auxiliariesOf(d, int(k)).to }
	return slices.ContainsFunc(d.Children(h), isFor) || slices.ContainsFunc(d.Children(i), isFor)
}
