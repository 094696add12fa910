#!/usr/bin/env python3
"""Turns the prepared tables of actors into the dictionary's text files.

    convert.py TABLES OUT [CITIES ADMIN1]

CITIES and ADMIN1: GeoNames' cities500.txt and admin1CodesASCII.txt; without them places.txt stays as it is. TABLES: the folder with people.tsv, organisations.tsv, groups.tsv, parties.tsv, countries.tsv, roles.tsv. OUT: this package's folder.
The form of the files is told in manual/dictionary.md. The same input gives the same bytes. Corrections and additions belong into
news.txt, which is written by hand and stands before the others.
"""
import collections, csv, os, re, sys, unicodedata

ORIGIN = {
    "people": "Wikidata through every-politician-scrapers and geografia (CC0 1.0); Archigos 4.1 (CC BY 4.0, Goemans, Gleditsch and Chiozza); "
              "PETRARCH2 actors (MIT, Open Event Data Alliance); CIA Chiefs of State 2019 (public domain); own rows (CC0 1.0)",
    "organisations": "own list (CC0 1.0); COW IGO data v3 (Correlates of War, names and years); PETRARCH international actors (MIT)",
    "groups": "own list (CC0 1.0); UCDP Actor 22.1 and Dyadic 24.1 (CC BY 4.0); PETRARCH non-state actors (MIT)",
    "parties": "own list (CC0 1.0); Party Facts (MIT)",
    "countries": "datasets/country-codes (PDDL 1.0); own list (CC0 1.0)",
    "places": "GeoNames (CC BY 4.0)",
    "roles": "own list (CC0 1.0); PETRARCH agents (MIT)",
}


def fold(s):
    s = unicodedata.normalize("NFD", s)
    return re.sub(r"[^a-z0-9 ]", "", "".join(c for c in s if not unicodedata.combining(c)).lower().replace("-", " ")).strip()


def rows(folder, table):
    with open(os.path.join(folder, table + ".tsv"), encoding="utf-8") as f:
        return list(csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def cells(s):
    return [x.strip() for x in (s or "").split(";") if x.strip()]


def clean(s):
    s = re.sub(r"^[\w'ŏŭ-]+: ", "", s)  # "Russian: …", the language of a name
    return re.sub(r"\s+", " ", re.sub(r"[|;{}\"]", " ", s)).strip()


WEAK = {"Rangers", "AFP"}  # aliases of bodies that others have, too
WORDS = set("federal gulf forest maritime metro northeast northeastern northwest southeastern store oral pool sale bride apace grad".split())  # common words that are also regions
PEOPLES = set()  # adjectives and peoples of countries: another entry of that name is weak


def name_list(names):
    """Names in order without doubles; a mark (~ @ adj: ...) belongs to the name."""
    out, seen = [], set()
    for n in names:
        if n in WEAK or n.lower() in PEOPLES:
            n = "~" + n
        mark, _, rest = n.partition(":") if re.match(r"~?(adj|one|many|seat|palace):", n) else ("", "", n)
        n = (mark + ":" if mark else "") + clean(rest).replace(":", " -")
        key = n.lstrip("~@") if ":" not in n[:7] else n
        if n and key and key.lower() not in seen:
            seen.add(key.lower())
            out.append(n)
    return "; ".join(out)


def dates(a, b, asof=""):
    a, b = (x if re.match(r"\d{4}(-\d\d){0,2}$", x) else "" for x in (a, b))
    if not a and not b and not asof:
        return ""
    return f"{a}..{b}" if b or not asof else f"{a}..?{asof}"


def term(codes, when="", org="", title=""):
    body = f"{{{clean(org)}}}" if org else ""
    return " ".join(x for x in (codes, body, when, clean(title)) if x)


def write(out, name, kind, lines):
    with open(os.path.join(out, name + ".txt"), "w", encoding="utf-8") as f:
        f.write(f"# {name}: made by build/convert.py from prepared tables; the form is told in manual/dictionary.md.\n# origin and licence: {ORIGIN[name.split('_')[0]]}\n# date: 2025-10\nkind {kind}\n")
        for l in sorted(set(lines), key=lambda l: (fold(l.split(" |")[0].split(";")[0]), l)):
            f.write(l + "\n")


def surname_ok(family):
    """A family name that may stand alone where the text supports it."""
    return len(fold(family)) > 1


def short_forms(name, family):
    """Two words of a longer name, as news may have it: "Abiy Ahmed" of "Abiy Ahmed Ali", "Cyril Ramaphosa" of "Matamela Cyril Ramaphosa"."""
    w = name.split()
    if len(w) < 3 or any(re.match(r"^(al|el|bin|ibn|de|da|di|van|von|der|of|dos|du|la|le|abu|y)$", x.lower()) for x in w):
        return [w[0] + " " + family] if family and len(w) > 2 and family != name and w[0] not in family.split() else []
    return [x for x in dict.fromkeys([w[0] + " " + w[-1], w[0] + " " + w[1], w[-2] + " " + w[-1]]) if "." not in x.split()[-1]]


LEADER = re.compile(r"President|Prime Minister|Premier|Chancellor|Supreme|King\b|Secretary|Foreign|[Ll]eader|Chairman|General|commander|[Oo]pposition|Governor|[Cc]hief")


def known():
    """Family names that are told from all others in the news, folded, by country."""
    with open(os.path.join(os.path.dirname(__file__), "known.txt"), encoding="utf-8") as f:
        return {l.split()[0]: {fold(s) for s in l.split()[1:]} for l in f if not l.startswith("#")}


def well_known(line, families):
    """Takes the ~ off the family name of a leader who needs no more, and adds names without the article: "Bashar Assad"."""
    names, terms, source = line.split(" |")
    names = names.split("; ")
    countries = set(re.findall(r"(?:^|; ) ?([A-Z]{3})\b", terms))
    if LEADER.search(terms) or not re.search(r"\.\.[^;|]* [A-Z]", terms):
        for i, n in enumerate(names):
            if n.startswith("~") and any(fold(n[1:]) in families.get(c, ()) or n[1:4].lower() == "al-" and fold(n[4:]) in families.get(c, ()) for c in countries):
                names[i] = n[1:]
    for n in list(names):
        short = re.sub(r" [AaEe]l-(?=\w{3,}$)", " ", n)
        if short != n and not n.startswith("~") and short not in names and "~" + short not in names:
            names.append(short)
    return " |".join(["; ".join(names), terms, source])


REALMS = set("AND ARE ATG AUS BEL BHR BHS BLZ BRN BTN CAN DNK ESP GBR GRD IRN JAM JOR JPN KHM KNA KWT LCA LIE LSO LUX MAR MCO MMR MYS NLD NOR NPL NZL OMN PNG QAT SAU SLB SWE SWZ THA TON TUV VAT VCT".split())  # whose head of state is no president, or was not always


def head_title(r, rulers):
    """What one is called who leads a state or government and of whom the source tells no title."""
    if r["title"] or r["office"] not in ("head of state", "head of government") or r["sector"] != "GOV":
        return r["title"]
    if r["office"] == "head of state" or (r["name"], r["country"], r["from"]) in rulers or r["country"] == "CHE":
        return "" if r["country"] in REALMS else "President"
    return {"DEU": "Chancellor", "AUT": "Chancellor", "CHN": "Premier"}.get(r["country"], "Prime Minister")


def persons(src, out, table, with_family):
    people = collections.OrderedDict()
    data = rows(src, table)
    by_name = collections.defaultdict(set)
    data = [r for r in data if not (r["name"] in ("Charles III", "Elizabeth II") and r["country"] != "GBR" or r["country"] == "AND" and r["office"] == "head of state")]
    for r in data:
        if r["qid"]:
            by_name[fold(r["name"])].add(r["qid"])
    for r in data:
        qids = by_name.get(fold(r["name"]), ())
        key = r["qid"] or (next(iter(qids)) if len(qids) == 1 else fold(r["name"]) + r["country"])
        people.setdefault(key, []).append(r)
    lines = []
    rulers = {(r["name"], r["country"], r["from"]) for r in data if r["office"] == "head of state"}
    for key, rs in people.items():
        names = [rs[0]["name"]] + [a for r in rs for a in [r["name"]] + cells(r["aliases"])]
        names = ["~" + n if " " not in n and "-" not in n else n for n in names if not re.match(r"^(Gov|Sen|Rep|Gen|Col|Dr|Mr|Mrs|Adm)\. ", n)]
        if with_family and any(r["office"] != "other" for r in rs):
            names += ["~" + x for x in short_forms(rs[0]["name"], rs[0]["family"])]
        if with_family:
            names += ["~" + r["family"] for r in rs if surname_ok(r["family"])]
            names += ["~" + r["family"][3:] for r in rs if re.match(r"(al|el|Al|El)-\w{4}", r["family"]) and r["office"] != "other"]
        names = [n for n in names if n.lower() not in ("~al", "~bin", "~de")]  # particles of names cut short
        terms, sources = [], set()
        for r in sorted(rs, key=lambda r: (r["from"], r["to"], r["title"])):
            codes = " ".join(x for x in [r["country"]] + cells(r["sector"].replace(" ", ";")) if x)
            title = "" if r["title"].startswith("portfolio:") else head_title(r, rulers)
            org = r["organisation"]
            t = term(codes, dates(r["from"], r["to"], r["asof"]), org, title)
            if t not in terms:
                terms.append(t)
            sources.update(r["source"].split("+"))
        lines.append(f"{name_list(names)} | {'; '.join(terms)} | {'+'.join(sorted(sources))}")
    if with_family:
        families = known()
        lines = [well_known(l, families) for l in lines]
    write(out, table, "person", lines)


def organisations(src, out):
    lines = []
    for r in rows(src, "organisations"):
        sectors = r["sectors"].split()
        kind = r["kind"]
        if kind in ("NGO", "MNC", "ISM") and r["country"]:
            codes = [r["country"]] + ([s for s in sectors if s not in ("NGO", "MNC", "ISM")] or ["BUS" if kind == "MNC" else "SOC"])
            org = ""
        elif r["country"]:
            codes, org = [r["country"]] + sectors, ""
        elif kind == "ORG" and r["home"]:
            codes, org = [r["home"]] + sectors, ""
        else:
            codes, org = (sectors if sectors[:1] == [kind] else [kind] + sectors), r["name"]
        cameo = r["cameo"]
        if cameo == "EUR":
            cameo = "IGOEUR"
        if len(cameo) == 6 and codes and codes[0] == cameo[:3]:
            codes[0] += "/" + cameo[3:]
        name = re.sub(r" \([A-Z][^)]*\)$", "", r["name"])
        main = name if name == r["name"] or " " not in name else "~" + name
        names = [main] + [a if (len(a.replace(".", "")) > 2 or a.replace(".", "") in ("UN", "EU")) and not r["source"] == "COW IGO" else "~" + a for a in cells(r["acronyms"])]
        names += [a for a in cells(r["aliases"]) if not a.lower().startswith("the ")] + ["~" + a for a in cells(r["local"])]
        lines.append(f"{name_list(names)} | {term(' '.join(codes), dates(r['from'], r['to']), org)} | {r['source'].replace(';', '+')}" + ("" if not r["home"] or r["country"] else f" home {r['home']}"))
    write(out, "organisations", "organization", lines)


def groups(src, out):
    by, lines = collections.OrderedDict(), []
    for r in rows(src, "groups"):
        by.setdefault(r["name"] + "/" + (r["country"] or r["base"]), []).append(r)
    for rs in by.values():
        r = rs[0]
        single = r["source"] == "PETRARCH" or r["source"] == "UCDP"
        names = [r["name"]] + [("~" if single or len(a) < 3 else "") + a for x in rs for a in cells(x["acronyms"])]
        names += [a for x in rs for a in cells(x["aliases"])] + ["~" + a for x in rs for a in cells(x["local"])]
        terms = []
        for x in sorted(rs, key=lambda x: x["from"]):
            codes = " ".join(([x["country"]] if x["country"] else []) + x["sectors"].split())
            terms.append(term(codes, dates(x["from"], x["to"]), x["name"]))
        lines.append(f"{name_list(names)} | {'; '.join(terms)} | {'+'.join(sorted({s for x in rs for s in cells(x['source'])}))}")
    write(out, "groups", "group", lines)


def parties(src, out):
    lines = []
    for r in rows(src, "parties"):
        if r["country"] == "EUR":
            continue
        hand = "hand" in r["source"]
        short = [("" if hand and len(a) > 2 else "~") + a for a in cells(r["acronyms"])]
        main = [x for x in re.split(r"\s*/\s*", r["english"])] if "/" in r["english"] else [r["english"]]
        names = [("~" if " " not in m else "") + m for m in main + [r["name"]] + cells(r["aliases"])]
        names += short
        terms = []
        for span in [x.strip() for x in re.split(r"[;,]", r["in_power"] or "") if re.match(r"^\s*\d{4}", x)]:
            a, dash, b = span.partition("-")
            terms.append(term(f"{r['country']} PTY GOV", dates(a, b if dash else a)))
        terms.append(term(f"{r['country']} PTY OPP", dates(r["from"], r["to"])))
        lines.append(f"{name_list(names)} | {'; '.join(terms)} | {r['source'].replace(';', '+')}")
    write(out, "parties", "organization", lines)


def countries(src, out):
    lines = []
    for r in rows(src, "countries"):
        if not r["code_as"]:
            continue
        names = [r["name"], r["official"]] + cells(r["aliases"])
        names = [re.sub(r" \(the\)$", "", n) for n in names]
        names = [n for n in names if "(" not in n]
        names = [("~" if re.fullmatch(r"[A-Z]{2,3}", n) and n not in ("US", "USA", "UK", "UAE", "USSR", "DRC", "GDR", "FRG", "PRC") or n in ("States", "Western Sahara Republic") else "") + n for n in names]
        seats = []
        for s in dict.fromkeys(cells(r["seats"]) + cells(r["capital"])):
            if s in NOT_SEATS:
                continue
            seats.append(("~" if s in TWICE else "") + ("seat:" if s == r["capital"] or s in SEATS.get(r["code_as"], ()) or s in TOWNS else "palace:") + s)
        code = r["code_as"]
        if r["name"] in NOT_STATES:
            code = code.removesuffix(" PRE")
        weak = "~" if r["name"] in ("Iraqi Kurdistan",) else ""
        marks = [weak + "adj:" + a for a in cells(r["adjectives"])] + [weak + "one:" + a for a in cells(r["nouns"])] + [weak + "many:" + a for a in cells(r["plurals"])]
        lines.append(f"{name_list(names + seats + marks)} | {term(code, dates(r['from'], r['to']))} | {r['source'].replace(';', '+')}")
    write(out, "countries", "country", lines)


# areas of the table that claim no statehood: their country's code alone
NOT_STATES = ("Republika Srpska", "Iraqi Kurdistan", "Rojava", "Azad Kashmir", "Bougainville", "Puntland", "Crimea")

# seats that are other towns, too
TWICE = {"Victoria", "Kingston", "Hamilton", "Georgetown", "San José", "San Juan", "George Town", "St. John's", "Government House", "National Palace", "State House", "Presidential Palace", "Presidential Office", "Arg", "Beehive", "Kasbah",
         "Chancellery", "Istana", "Castille", "Executive Mansion", "Government Buildings", "Number 10", "No. 10", "South Block", "Victoria Palace", "Carmelite Monastery", "the Lodge", "Green Zone"}

# seats of government that are towns, not buildings: they act only as subjects
SEATS = {"NLD": ("The Hague",), "USA": ("Washington D.C.", "Washington, DC")}
TOWNS = {"Peking", "The Hague", "Lobamba", "Gaza City", "Ramallah", "Prishtina", "Abuja", "Kyiv", "Kiev", "La Paz", "Sucre", "Pretoria", "Cape Town", "Bloemfontein",
         "Washington D.C.", "Washington, DC", "Tel Aviv", "Jerusalem", "Porto-Novo", "Cotonou", "Dar es Salaam", "Dodoma", "Naypyidaw", "Yangon", "Rangoon", "Abidjan",
         "Yamoussoukro", "Colombo", "Astana", "Nur-Sultan", "Almaty", "Rabat", "Bonn", "Berlin", "East Berlin", "Saigon", "Putrajaya", "Kuala Lumpur", "Gitega", "Bujumbura",
         "Aden", "Asunción", "Berne", "Bogotá", "Brades", "Brasília", "Cetinje", "Chișinău", "City of San Marino", "Dacca", "Delhi", "Djibouti City", "El Aaiún", "Hagåtña", "Jeddah",
         "Katmandu", "Kishinev", "Koror", "Kralendijk", "Laayoune", "Lomé", "Luxembourg City", "Malabo", "Malé", "Mata-Utu", "Ndjamena", "Ngerulmud", "Nouméa", "Nusantara", "P'yongyang",
         "Pointe-à-Pitre", "Port Stanley", "Port Sudan", "Port-aux-Français", "Rawalpindi", "Reykjavík", "Saint George's", "Saint John's", "Saint Peter Port", "San José", "Sana'a",
         "South Tarawa", "São Tomé", "Teheran", "Tobruk", "Tórshavn", "Ulan Bator", "Yaoundé"}
# towns of the table that are no seats
NOT_SEATS = {"Lagos", "Dubai", "Blantyre", "Entebbe", "Monte Carlo", "Abidjan", "Almaty", "Tel Aviv"}


def places(cities, admin1, out):
    """Towns of 150,000 people and more, and first-level regions: they tell the country of a body, "Karachi University"."""
    iso3 = {r["iso2"]: r["iso3"] for r in rows(sys.argv[1], "countries") if r["iso2"] and r["iso3"]}
    best = {}
    for line in open(cities, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        size = int(c[14] or 0)
        if size >= 150000 and c[7] != "PPLX" and c[8] in iso3:
            for name in (c[1], c[2]):
                if size > best.get(name, (0,))[0]:
                    best[name] = (size, iso3[c[8]])
    for line in open(admin1, encoding="utf-8"):
        c = line.rstrip("\n").split("\t")
        code = iso3.get(c[0].split(".")[0])
        for name in (c[1], c[2]):
            name = re.sub(r" (Region|Province|Governorate|District|State|Oblast|County|Department|Municipality|Parish|Prefecture|Wilaya|Canton)$|^(Province|State|Department) of ", "", name)
            if code and (name not in best or 0 < best[name][0] < 1000000) and len(name) > 3 and not re.search(r"\d|^(North|South|East|West|Central|Northern|Southern|Eastern|Western|Center|Centre|Capital|Islands?)\b", name):
                best[name] = (0, code)
    by = collections.defaultdict(list)
    for name in [n for n in best if n.lower() in WORDS]:
        del best[name]
    for name, (_, code) in best.items():
        by[fold(name), code].append(name)
    lines = [name_list(["~" + n for n in sorted(names, key=lambda n: (not n.isascii(), n))][:1]) + f" | {code} | GeoNames" for (_, code), names in by.items()]
    write(out, "places", "place", lines)


def roles(src, out):
    lines = []
    for r in rows(src, "roles"):
        flags = [x for x in ("private" if r["private"] == "1" else "", "ambiguous" if r["ambiguous"] == "1" else "") if x]
        readings = r["sectors"].split("|")
        names = [r["role"]] + ([r["plural"]] if r["plural"] and r["plural"] != r["role"] else [])
        lines.append(f"{name_list(names)} | {'; '.join(' '.join([x.strip()] + flags) for x in readings)} | {r['source'].replace(';', '+')}")
    write(out, "roles", "role", lines)


def main():
    src, out = sys.argv[1:3]
    countries(src, out)
    PEOPLES.update(x.lower() for r in rows(src, "countries") for k in ("adjectives", "nouns", "plurals") for x in cells(r[k]) if " " not in x)
    persons(src, out, "people", True)
    persons(src, out, "people_more", False)
    organisations(src, out)
    groups(src, out)
    parties(src, out)
    roles(src, out)
    if len(sys.argv) > 4:
        places(sys.argv[3], sys.argv[4], out)


if __name__ == "__main__":
    main()
