"""Plants one penny in every figure of kept results and printed forms, one at a time: the scripts of samples/re-add must find each.

    python3 tests/re-add/planted.py FOLDER
"""
import copy
import json
import re
import sys
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "samples" / "re-add"))
import kept  # noqa: E402
import paper  # noqa: E402

# A limit that takes nothing off is no part of the sum.
LIMITS = ("≤", "≥")
FIGURES = {"value", "amount", "before", "after", "exact", "number", "factor", "worth", "from", "difference", "calculated", "fromCalculated", "becomes"}


def places(data, path=()):
    """Every figure of a result: where it is."""
    if isinstance(data, dict):
        for key, item in data.items():
            if key in FIGURES and isinstance(item, str) and re.fullmatch(r"-?[0-9.]+", item):
                yield (*path, key)
            elif key not in ("reasonUnread", "reasonUnpublished", "reasonUnclear", "answers"):
                yield from places(item, (*path, key))
    if isinstance(data, list):
        for at, item in enumerate(data):
            yield from places(item, (*path, at))


def planted_results(file):
    data = json.loads(file.read_text(encoding="utf-8"))
    for path in places(data):
        changed = copy.deepcopy(data)
        place = changed
        for key in path[:-1]:
            place = place[key]
        if place.get("unit") == "words" or place.get("outcome") not in (None, "amount") and path[-1] in ("value", "amount"):
            continue
        if path[-1] == "amount" and path[0] in ("changes", "finals") and place["difference"] is None:
            continue  # from no figure to one: nothing says how far
        place[path[-1]] = str(Decimal(place[path[-1]]) + Decimal("0.01"))
        yield "/".join(map(str, path)), kept.Result(changed).faults


def planted_forms(file):
    text = file.read_text(encoding="utf-8")
    form = paper.Form(text)
    of = {number: [p for p in parts if paper.FIGURE.fullmatch(p[1])] for number, _, parts in form.lines}
    used = {int(n) for _, _, parts in form.lines for source, figure in parts if paper.FIGURE.fullmatch(figure) for n in re.findall(r"[0-9]+", source) if "line" in source}
    rows, line = text.split("\n"), 0
    for at, row in enumerate(rows):
        numbered = re.match(r" {0,2}([0-9]{1,3})  \S", row)
        line = int(numbered[1]) if numbered else line
        cell = re.search(r"(?<=  )\S+(?: \S+)*$", row) if len(row) == paper.WIDTH else None
        found = list(re.finditer(r"[0-9][0-9,]*\.[0-9]{2}(?![0-9])", cell[0])) if cell and not cell[0].startswith(LIMITS) else []
        if not found or (numbered and not of.get(line) and line not in used):
            continue
        last = found[-1]
        penny = f"{Decimal(last[0].replace(',', '')) + Decimal('0.01'):,.2f}"
        if len(penny) != len(last[0]):
            continue
        start = cell.start() + last.start()
        changed = rows[:at] + [row[:start] + penny + row[start + len(penny):]] + rows[at + 1:]
        yield row.strip(), paper.Form("\n".join(changed)).faults


def main(folders):
    planted = missed = 0
    for folder in map(Path, folders):
        for file in sorted(folder.rglob("*.json")) + sorted(folder.rglob("*.txt")):
            if file.suffix == ".json" and '"lines"' not in file.read_text(encoding="utf-8"):
                continue
            for where, faults in (planted_results if file.suffix == ".json" else planted_forms)(file):
                planted += 1
                if not faults:
                    missed += 1
                    print(f"{file}: not found: {where}")
    print(f"{planted} pennies planted, {missed} not found")
    return 1 if missed or not planted else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
