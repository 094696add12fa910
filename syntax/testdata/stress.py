#!/usr/bin/env python3
"""Makes stress.jsonl.gz: what spaCy makes of the texts of stress.txt and of variants of them, with margins.

    python stress.py MODEL      # spaCy 3.8.7; MODEL is the name or folder of en_core_web_sm 3.8.0

Each line of stress.txt is a text in which \\n, \\t, \\u.... stand for characters, as in Python. Lines that begin with # are comments.
Lines under "#vary" are also read in capitals, in small letters, with curly quotation marks, with wrapped lines and with wide spaces.
A row has the form of `readout parse --format jsonl` and `margin`: the least difference of the two best scores of a component.
"""
import gzip, json, pathlib, re, sys
import spacy

HERE = pathlib.Path(__file__).parent


def texts():
    vary = False
    for line in (HERE / "stress.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            vary = line.startswith("#vary") or vary and not line.startswith("#plain")
            continue
        if not line:
            continue
        text = re.sub(r"\\(n|t|r|u[0-9a-fA-F]{4})", lambda m: m.group().encode().decode("unicode_escape"), line)
        yield text
        if vary:
            yield text.upper()
            yield text.lower()
            yield re.sub(r'"([^"]*)"', "“\\1”", text).replace("'", "’")
            yield "\n".join(re.findall(r"\S(?:.{0,38}\S)?(?=\s|$)", text))
            yield text.replace(" ", "  ")


def two_best(scores, valid=None):
    s = sorted((float(x) for i, x in enumerate(scores) if valid is None or valid[i]), reverse=True)
    return s[0] - s[1] if len(s) > 1 else 1e9


def transitions(pipe, doc):
    """The least margin among the valid actions of all steps."""
    least, step = 1e9, pipe.model.predict([doc])
    states = pipe.moves.init_batch([doc])
    while states and not states[0].is_final():
        scores = step.predict(states)
        names = [pipe.moves.get_class_name(i) for i in range(pipe.moves.n_moves)]
        valid = [pipe.moves.is_valid(states[0], n) for n in names]
        least = min(least, two_best(scores[0], valid))
        best = max((i for i in range(len(names)) if valid[i]), key=lambda i: (float(scores[0][i]), -i))
        pipe.moves.apply_transition(states[0], names[best])
    return least


def row(nlp, n, text):
    doc, margin = nlp.make_doc(text), {}
    for name, pipe in nlp.pipeline:
        if len(doc) and name == "tagger":
            margin[name] = min(two_best(s) for s in pipe.model.predict([doc])[0])
        elif len(doc) and name in ("parser", "ner"):
            margin[name] = transitions(pipe, doc)
        doc = pipe(doc)
    tokens = [[t.idx, len(t.text), int(bool(t.whitespace_)), t.tag_, t.pos_, str(t.morph), t.lemma_, t.head.i, t.dep_,
               int(bool(t.is_sent_start)), t.ent_iob_ + "-" + t.ent_type_ if t.ent_type_ else "O"] for t in doc]
    return {"id": f"stress/{n}", "text": text, "tokens": tokens, "chunks": [[c.start, c.end] for c in doc.noun_chunks],
            "margin": {k: round(v, 6) for k, v in margin.items() if v < 1e9}}


def main():
    nlp = spacy.load(sys.argv[1])
    seen = dict.fromkeys(texts())
    seen[" ".join(seen)] = None  # one long text
    lines = "".join(json.dumps(row(nlp, n, t), ensure_ascii=False, separators=(",", ":")) + "\n" for n, t in enumerate(seen))
    with gzip.GzipFile(HERE / "stress.jsonl.gz", "wb", mtime=0) as f:
        f.write(lines.encode())
    print(len(seen), "texts")


main()
