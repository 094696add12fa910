"""Makes static/: a package with static word vectors and random weights, saved by spaCy, and static.json, what spaCy computes with it.

usage: static.py FOLDER    (spaCy 3.8.7)
"""
import json, os, sys

import numpy
import spacy
from spacy.tokenizer import Tokenizer
from spacy.training import Example
from spacy.vectors import Vectors

WIDTH = 16
words = ["apples", "rebels", "met", "the", "minister", "in", "Goma"]
random = numpy.random.default_rng(1)

nlp = spacy.blank("en")
nlp.tokenizer = Tokenizer(nlp.vocab)  # cuts at spaces: no rules of spaCy's in the file
nlp.vocab.vectors = Vectors(shape=(5, 12))
for i, word in enumerate(words):  # the last two share rows with others
    vector = random.standard_normal(12).astype("f") if i < 5 else None
    nlp.vocab.vectors.add(nlp.vocab.strings.add(word), vector=vector, row=i % 5)
nlp.add_pipe("tok2vec", config={"model": {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": WIDTH, "attrs": ["NORM", "SHAPE"], "rows": [40, 30],
              "include_static_vectors": True},
    "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": WIDTH, "window_size": 1, "maxout_pieces": 3, "depth": 2},
}})
tagger = nlp.add_pipe("tagger", config={"model": {
    "@architectures": "spacy.Tagger.v2",
    "tok2vec": {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"},
}})
for label in ("DT", "NN", "VBD"):
    tagger.add_label(label)
nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("the rebels met"), {"tags": ["DT", "NN", "VBD"]})])
for name in ("tok2vec", "tagger"):
    for node in nlp.get_pipe(name).model.walk():
        for p in node.param_names:
            if node.has_param(p):
                node.set_param(p, random.standard_normal(node.get_param(p).shape).astype("f") / 2)

folder = sys.argv[1]
nlp.to_disk(os.path.join(folder, "static"))
with open(os.path.join(folder, "static", "vocab", "strings.json"), "w") as out:
    json.dump(sorted(words), out)  # spaCy writes its own word lists too; nothing here reads them
doc = nlp("the minister met rebels , in Goma . 42 apples")
with open(os.path.join(folder, "static.json"), "w") as out:
    json.dump({"words": [t.text for t in doc], "tags": [t.tag_ for t in doc], "vectors": doc.tensor.tolist()}, out)
