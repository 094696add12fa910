package corpus

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// speechVerbs are verbs of speaking; a cue with one of them is speech in the narrow sense.
var speechVerbs = wordSet(`
	according accuse accused accuses accusing acknowledge acknowledged acknowledges acknowledging add added adding adds admit admits
	admitted admitting advised agree agreed agrees allege alleged alleges alleging announce announced announces announcing answer
	answered answers argue argued argues arguing ask asked asking asks assert asserted asserting asserts blasted boasted bragged
	call called calling calls cautioned claim claimed claiming claims comment commented commenting comments complained complains
	conclude concluded concludes concluding condemned confirm confirmed confirming confirms contend contended contending contends
	continue continued continues counter countered criticize criticized criticizes criticizing debate declare declared declares
	declaring demand demanded demands denied denies denounced deny denying describe described describes describing discuss discussed
	discusses discussing dismissed emphasized exclaimed explain explained explaining explains indicate indicated indicates insist
	insisted insisting insists interview joke joked jokes joking lamented maintained maintains mention mentioned mentioning mentions
	mocked note noted notes noting observed observes pledge pledged pledges pledging point pointed points post posted posting posts
	praised predict predicted predicts proclaimed proclaims promise promised promises promising question questioned questions
	quipped quoted read reads recall recalled recalling recalls reiterated rejected remark remarked repeat repeated repeats replied
	replies reply replying report reported reporting reports respond responded responding responds reveal revealed revealing reveals
	said say saying says shouted slammed speak speaking speaks spoke spoken state stated statement statements states stating
	stressed stresses suggest suggested suggesting suggests talk talked talking talks tell telling tells testified testifies testify
	told tout touted touts tweet tweeted tweeting tweets urge urged urges urging vow vowed vowing vows warn warned warning warns
	wondered write writes writing written wrote yelled`)

// polnearFolders returns the folders of a PolNeAR checkout that may be read: the path itself where it holds attributions, else its train and
// dev parts. The authors ask nobody to read the test part.
func polnearFolders(path string) []string {
	var out []string
	for _, p := range []string{path, filepath.Join(path, "data", "train"), filepath.Join(path, "data", "dev")} {
		if info, err := os.Stat(filepath.Join(p, "attributions")); err == nil && info.IsDir() {
			out = append(out, p)
		}
	}
	return out
}

// polnear reads articles with their attributions, the first annotator's of each.
func polnear(folders []string) ([]Passage, error) {
	var out []Passage
	for _, folder := range folders {
		marks, err := filepath.Glob(filepath.Join(folder, "attributions", "*.ann"))
		if err != nil {
			return nil, err
		}
		slices.Sort(marks)
		last := ""
		for _, path := range marks {
			base := strings.TrimSuffix(filepath.Base(path), ".ann")
			if i := strings.LastIndex(base, "_"); i > 0 {
				base = base[:i]
			}
			if base == last {
				continue
			}
			last = base
			g, ok, err := polnearArticle(folder, base, path)
			if err != nil {
				return nil, err
			}
			if ok {
				out = append(out, g)
			}
		}
	}
	return out, nil
}

func polnearArticle(folder, base, marks string) (Passage, bool, error) {
	text, err := os.ReadFile(filepath.Join(folder, "text", base+".txt"))
	if os.IsNotExist(err) {
		return Passage{}, false, nil
	}
	if err != nil {
		return Passage{}, false, err
	}
	standoff, err := os.ReadFile(marks)
	if err != nil {
		return Passage{}, false, err
	}
	g := Passage{ID: "polnear/" + filepath.Base(folder) + "/" + base, Text: string(bytes.ToValidUTF8(text, []byte("\uFFFD")))}
	if parts := strings.Split(base, "_"); len(parts) > 1 {
		g.Date = parts[1]
	}
	g.Quotes, err = standoffQuotes(g.Text, string(standoff))
	if err != nil {
		err = fmt.Errorf("%s: %w", marks, err)
	}
	return g, true, err
}

var digits = regexp.MustCompile(`\d+$`)

// standoffQuotes reads lines "T1<tab>Content 10 20;30 40<tab>words" and "E1<tab>Attribution:T0 Content:T1 Cue:T2 Source:T3".
func standoffQuotes(text, standoff string) ([]Quote, error) {
	letters := []rune(text)
	inside := quoted(letters)
	spans := map[string][][2]int{}
	var out []Quote
	rows := strings.Split(standoff, "\n")
	for n, line := range rows {
		cells := strings.Split(line, "\t")
		if !strings.HasPrefix(line, "T") || len(cells) < 3 {
			continue
		}
		_, numbers, _ := strings.Cut(cells[1], " ")
		for s := range strings.SplitSeq(numbers, ";") {
			a, b, _ := strings.Cut(s, " ")
			start, err1 := strconv.Atoi(a)
			end, err2 := strconv.Atoi(b)
			if err1 != nil || err2 != nil || start < 0 || end < start || end > len(letters) {
				return nil, fmt.Errorf("line %d: span %q; want two numbers within the text", n+1, s)
			}
			spans[cells[0]] = append(spans[cells[0]], [2]int{start, end})
		}
	}
	for _, line := range rows {
		if _, refs, ok := strings.Cut(line, "\t"); ok && strings.HasPrefix(line, "E") {
			parts := map[string][][2]int{}
			for _, ref := range strings.Fields(refs) {
				role, id, _ := strings.Cut(ref, ":")
				role = digits.ReplaceAllString(role, "")
				parts[role] = append(parts[role], spans[id]...)
			}
			if q, ok := attribution(letters, inside, parts); ok {
				out = append(out, q)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Quote) int { return slices.Compare(extent(a), extent(b)) })
	return out, nil
}

func extent(q Quote) []int { return []int{q.Content[0][0], q.Content[len(q.Content)-1][1]} }

// attribution makes the record of one attribution. Its kind is direct where all of its words stand in quotation marks, indirect where none.
func attribution(letters []rune, inside []bool, parts map[string][][2]int) (Quote, bool) {
	for _, p := range parts {
		slices.SortFunc(p, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	}
	q := Quote{Content: parts["Content"], Cue: parts["Cue"], Speaker: parts["Source"]}
	in, all := 0, 0
	for _, s := range q.Content {
		for _, w := range Words(Cut(letters, s)) {
			all++
			if inside[s[0]+w[0]] {
				in++
			}
		}
	}
	switch in {
	case all:
		q.Kind = "direct"
	case 0:
		q.Kind = "indirect"
	default:
		q.Kind = "mixed"
	}
	for _, s := range q.Cue {
		for w := range strings.FieldsFuncSeq(strings.ToLower(Cut(letters, s)), func(r rune) bool { return r < 'a' || r > 'z' }) {
			q.Speech = q.Speech || speechVerbs[w]
		}
	}
	return q, all > 0
}

// quoted tells for each code point whether it stands inside quotation marks. A double mark that never closes runs to the end of its paragraph.
// Straight single marks count in the headline alone.
func quoted(letters []rune) []bool {
	inside := make([]bool, len(letters))
	headline := true
	for start := 0; start < len(letters); {
		end := start
		for end < len(letters) && letters[end] != '\n' {
			end++
		}
		par := letters[start:end]
		doubles(par, inside[start:end])
		singles(string(par), inside[start:end], curlySingle)
		if headline && strings.TrimSpace(string(par)) != "" {
			singles(string(par), inside[start:end], straightSingle)
			headline = false
		}
		start = end + 1
	}
	return inside
}

func doubles(par []rune, inside []bool) {
	open := -1
	for i := 0; i < len(par); {
		width, pair := 1, ""
		if i+1 < len(par) {
			pair = string(par[i : i+2])
		}
		double := pair == "``" || pair == "''" || pair == "\u2018\u2018" || pair == "\u2019\u2019"
		if double {
			width = 2
		}
		opens := strings.ContainsRune("\u201c\u201f\u00ab", par[i]) || pair == "``" || pair == "\u2018\u2018"
		closes := strings.ContainsRune("\u201d\u00bb\"", par[i]) || double
		switch {
		case opens:
			if open < 0 {
				open = i
			}
		case closes && open >= 0:
			fill(inside[open : i+width])
			open = -1
		case closes && (par[i] == '"' || double || i == 0 || par[i-1] == ' ' || par[i-1] == '\t'):
			open = i
		}
		i += width
	}
	if open >= 0 {
		fill(inside[open:])
	}
}

var (
	curlySingle    = regexp.MustCompile("\u2018([A-Za-z$][^\u2018\u2019\\n]*(?:\u2019[a-z][^\u2018\u2019\\n]*)*)\u2019(?:[^A-Za-z]|$)")
	straightSingle = regexp.MustCompile(`(?:\s|^)'([A-Za-z$][^'\n]*(?:'[a-z][^'\n]*)*)'(?:[^A-Za-z]|$)`)
)

// singles marks what stands between single marks, the marks included.
func singles(par string, inside []bool, pattern *regexp.Regexp) {
	for _, m := range pattern.FindAllStringSubmatchIndex(par, -1) {
		a, b := len([]rune(par[:m[2]])), len([]rune(par[:m[3]]))
		fill(inside[a-1 : b+1])
	}
}

func fill(inside []bool) {
	for i := range inside {
		inside[i] = true
	}
}

// wordSet returns the words of a text as a set.
func wordSet(text string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(text) {
		out[w] = true
	}
	return out
}
