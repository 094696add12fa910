"""Makes the four files of texts that bench/compare times, from the parsed texts beside the repository.

usage: split.py GOLDENS.jsonl.gz FOLDER
Writes blocks_warm, blocks_timed (paragraphs) and short_warm, short_timed (one sentence a text), as .jsonl.
"""
import gzip, json, os, sys

blocks, short = [], []
with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
    for line in lines:
        row = json.loads(line)
        text, tokens = row["text"], row["tokens"]
        blocks.append(text)
        starts = [t[0] for i, t in enumerate(tokens) if t[9] or i == 0] + [len(text)]
        short += [s for a, b in zip(starts, starts[1:]) if (s := text[a:b].strip())]
for name, texts in (("blocks", blocks), ("short", short)):
    for part, of in (("warm", 0), ("timed", 1)):
        with open(os.path.join(sys.argv[2], f"{name}_{part}.jsonl"), "w", encoding="utf-8") as out:
            for text in texts[of::2]:
                out.write(json.dumps({"text": text}) + "\n")
