#!/usr/bin/env python3
"""Makes vectors.zip, a small package with static word vectors and random weights, and vectors.jsonl.gz, how spaCy parses with it.

    python vectors.py      # spaCy 3.8.7

Its tok2vec and ner use static vectors as en_core_web_md does; the tagger has a word network of its own.
"""
import gzip, io, json, pathlib, random, tempfile, zipfile
import numpy
import spacy
from spacy.training import Example
from spacy.lookups import Lookups

HERE = pathlib.Path(__file__).parent
TEXTS = [
    "The mayor of Gao met farmers.", "Soldiers left the town on Monday.", "Who knows?", "Prices rose, he said.", "Ali and Mona didn't go to Oslo.",
    "Rain fell all night; the river rose and took two bridges.", "\"No,\" said the pilot.", "It's 5 p.m. in Lima.", "a", " ", "Go!  Now.",
    "The ministers, who had met twice, agreed to nothing and left the hall by a side door without a word to the press.",
]


def net(width, static):
    return {
        "@architectures": "spacy.Tok2Vec.v2",
        "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": width, "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                  "rows": [60, 20, 40, 40], "include_static_vectors": static},
        "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": width, "depth": 3, "window_size": 1, "maxout_pieces": 3},
    }


def transition(kind, tok2vec):
    return {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": kind, "extra_state_tokens": False, "hidden_width": 12,
            "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": tok2vec}


def make():
    random.seed(7)
    numpy.random.seed(7)
    spacy.util.fix_random_seed(7)
    nlp = spacy.blank("en")
    nlp.tokenizer.rules = {k: v for k, v in nlp.tokenizer.rules.items() if k in ("didn't", "p.m.", "It's", "it's", ":)", "\n", " ")}
    words = sorted({w.strip('.,;"!?') for t in TEXTS for w in t.split()} | {"The", "the", "town", "said"} - {""})
    data = numpy.random.uniform(-1, 1, (len(words) // 2, 12)).astype("float32")
    nlp.vocab.vectors = spacy.vectors.Vectors(strings=nlp.vocab.strings, shape=data.shape, name="made_up")
    nlp.vocab.vectors.data = data
    for i, w in enumerate(words):  # two words share a row, some words have none
        if i % 5:
            nlp.vocab.vectors.add(w, row=i % len(data))
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": 16, "upstream": "tok2vec"}
    nlp.add_pipe("tok2vec", config={"model": net(16, True)})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False, "tok2vec": net(8, False)}})
    nlp.add_pipe("parser", config={"model": transition("parser", listener), "min_action_freq": 1})
    ruler = nlp.add_pipe("attribute_ruler")
    lemmatizer = nlp.add_pipe("lemmatizer", config={"mode": "rule"})
    nlp.add_pipe("ner", config={"model": transition("ner", net(16, True))})
    rng = random.Random(3)
    tags, deps = ["NN", "VBD", "DT", "IN", ".", "NNP"], ["nsubj", "dobj", "det", "punct", "prep", "conj", "appos"]
    examples = []
    for t in TEXTS:
        doc = nlp.make_doc(t)
        n = len(doc)
        root = rng.randrange(n)
        heads = [i if i == root else (i + 1 if i < root else i - 1) for i in range(n)]
        ents = ["O"] * n
        for i in range(0, n, 4):
            if not doc[i].is_space:
                ents[i] = "U-" + rng.choice(["GPE", "ORG", "PERSON"])
        examples.append(Example.from_dict(doc, {"tags": [rng.choice(tags) for _ in range(n)], "heads": heads,
                                                "deps": ["ROOT" if i == root else rng.choice(deps) for i in range(n)], "entities": ents}))
    lookups = Lookups()
    lookups.add_table("lemma_rules", {"noun": [["s", ""]], "verb": [["ed", ""], ["s", ""]]})
    lookups.add_table("lemma_index", {"noun": ["farmer", "soldier", "price"], "verb": ["agree"]})
    lookups.add_table("lemma_exc", {"noun": {}, "verb": {"met": ["meet"], "rose": ["rise"]}})
    norms = Lookups()
    norms.add_table("lexeme_norm", {"colour": "color"})
    nlp.vocab.lookups = norms
    for tag, pos in (("NN", "NOUN"), ("VBD", "VERB"), ("DT", "DET"), ("IN", "ADP"), (".", "PUNCT"), ("NNP", "PROPN")):
        ruler.add([[{"TAG": tag}]], {"POS": pos, "MORPH": "A=b,a|Z=y" if pos == "VERB" else "_"})
    ruler.add([[{"LOWER": "the"}, {"TAG": {"IN": ["NN", "NNP"]}}]], {"NORM": "changed", "POS": "X"}, index=1)  # ner reads norms after the rules
    lemmatizer.initialize(lambda: examples, nlp=nlp, lookups=lookups)
    nlp.config["initialize"]["components"]["lemmatizer"] = {"lookups": {"@misc": "made_up"}}
    for name in ("tok2vec", "tagger", "parser", "ner"):
        pipe = nlp.get_pipe(name)
        pipe.initialize(lambda: examples, nlp=nlp)
    for name in ("tok2vec", "tagger", "parser", "ner"):
        for node in nlp.get_pipe(name).model.walk():
            for p in node.param_names:  # livelier than the small or zero values of a start
                if node.has_param(p):
                    v = node.get_param(p)
                    node.set_param(p, (v + numpy.random.uniform(-.5, .5, v.shape)).astype("float32"))
    nlp.config["initialize"]["components"].pop("lemmatizer", None)
    return nlp


def main():
    nlp = make()
    with tempfile.TemporaryDirectory() as folder:
        nlp.to_disk(folder)
        root = pathlib.Path(folder)
        with zipfile.ZipFile(HERE / "vectors.zip", "w", zipfile.ZIP_DEFLATED) as z:
            for f in sorted(p for p in root.rglob("*") if p.is_file()):
                z.writestr(zipfile.ZipInfo("made_up/" + str(f.relative_to(root)), (1980, 1, 1, 0, 0, 0)), f.read_bytes(), zipfile.ZIP_DEFLATED)
        nlp = spacy.load(folder)
    rows = []
    for n, text in enumerate(TEXTS + [" ".join(TEXTS), " ".join(reversed(TEXTS))]):
        doc = nlp(text)
        tokens = [[t.idx, len(t.text), int(bool(t.whitespace_)), t.tag_, t.pos_, str(t.morph), t.lemma_, t.head.i, t.dep_,
                   int(bool(t.is_sent_start)), t.ent_iob_ + "-" + t.ent_type_ if t.ent_type_ else "O"] for t in doc]
        rows.append({"id": f"vectors/{n}", "text": text, "tokens": tokens, "chunks": [[c.start, c.end] for c in doc.noun_chunks]})
    with gzip.GzipFile(HERE / "vectors.jsonl.gz", "wb", mtime=0) as f:
        f.write("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows).encode())
    print(len(rows), "texts")


main()
