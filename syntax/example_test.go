package syntax_test

import (
	"fmt"

	"readout/data/model"
	"readout/syntax"
)

func Example() {
	pipeline, err := syntax.Load(model.Bytes())
	if err != nil {
		fmt.Println(err)
		return
	}
	doc := pipeline.Parse("Kenya's foreign minister met two rebel leaders in Kampala. They didn't sign.")
	for _, s := range doc.Sentences {
		root := doc.Root(s)
		fmt.Printf("%s: %s\n", doc.SpanText(s), doc.Tokens[root].Lemma)
		for child := range doc.Children(root) {
			if t := doc.Tokens[child]; t.Dep == "nsubj" || t.Dep == "dobj" {
				fmt.Println(" ", t.Dep, t.Text)
			}
		}
	}
	for _, name := range doc.Names {
		fmt.Println(name.Label, doc.SpanText(name))
	}
	// Output:
	// Kenya's foreign minister met two rebel leaders in Kampala.: meet
	//   nsubj minister
	//   dobj leaders
	// They didn't sign.: sign
	//   nsubj They
	// GPE Kenya
	// CARDINAL two
	// GPE Kampala
}

// Many texts, one working memory: what a Doc holds is used again.
func ExampleParser() {
	pipeline, err := syntax.Load(model.Bytes())
	if err != nil {
		fmt.Println(err)
		return
	}
	parser, doc := pipeline.NewParser(), &syntax.Doc{}
	for _, text := range []string{"Rain fell.", "The two sides agreed on the 3rd of May."} {
		parser.Parse(text, doc)
		for _, c := range doc.Chunks {
			fmt.Println(doc.SpanText(c))
		}
	}
	// Output:
	// Rain
	// The two sides
	// the 3rd
	// May
}
