"""Adds a result in JSON up again, line by line, without the engine.

    python3 kept.py RESULT.json ...      or a folder of them

docs/json.md says what each field is. Exit 1 where anything does not add up.
"""
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

SIGNS = {
    "plus": lambda a, b: a + b,
    "less": lambda a, b: a - b,
    "times": lambda a, b: a * b,
    "divided-by": lambda a, b: a / b,
    "at-least": max,
    "at-most": min,
    "is": lambda a, b: b,
}


def number(text):
    return None if text is None else Fraction(text)


def figure(line):
    """The figure of a line; None where it has words, or none."""
    if line["outcome"] != "amount" or line["unit"] in ("words", "yes-no"):
        return None
    return number(line["value"])


class Result:
    def __init__(self, data):
        self.faults, self.rows = [], 0
        self.lines = {line["number"]: line for line in data["lines"]}
        for line in data["lines"]:
            self.line(line)
        for result in data["results"]:
            self.result(result)
        self.changes(data.get("changes", []) + data.get("finals", []), data["results"])
        self.case(data.get("case", {}), data)

    def line(self, line):
        value, so_far = figure(line), Fraction(0)
        self.expect(value is None or len(line["sum"]) > 0, line, "has no arithmetic")
        for row in line["sum"]:
            operand = number(row["number"])
            if operand is None:
                continue
            self.source(line, row, operand, so_far)
            self.expect(abs(operand) in self.printed(line), line, f"{row['number']} is not in its working")
            so_far = SIGNS[row["sign"]](so_far, operand / (number(row["dividedBy"]) or 1))
        if value is None:
            return
        self.expect(so_far == value, line, f"its rows lead to {so_far}, and not to {line['value']}")
        self.rounded(line, value)
        self.moved(line, value)

    def source(self, line, row, operand, so_far):
        """Where a row says from which line it is, it has the figure of that line."""
        times, kind = number(row["times"]), row["kind"]
        of = figure(self.lines[row["line"]]) if row["line"] else None
        if kind in ("base", "factor", "limit") and of is not None:
            self.expect(operand == of, line, f"{row['number']} is not the figure of line {row['line']}")
        if kind == "part":
            taken = number(row["worth"]) if row["answer"] else of
            self.expect(operand == abs(taken * (1 if times is None else times)), line, f"{row['number']} is not what line {row['line']} adds")
        if kind in ("taken-off", "left", "added"):
            share = 1 - times if kind == "left" else times
            self.expect(operand == abs(so_far * share), line, f"{row['number']} is not the share of {so_far}")
            self.expect(of is None or of == times, line, f"{row['times']} is not the share on line {row['line']}")
        if kind == "count":
            self.expect(operand == len(row["lines"]), line, f"{row['number']} is not how many lines count")

    @staticmethod
    def printed(line):
        """Every number in the working, and in the figure of the line."""
        numbers = {abs(figure(line) or 0)}
        for text in re.findall(r"[0-9][0-9,]*(?:\.[0-9]+)?%?", line["working"]):
            number = Fraction(text.rstrip("%").replace(",", ""))
            numbers.add(number / 100 if text.endswith("%") else number)
        return numbers

    def rounded(self, line, value):
        exact = number(line["exact"])
        if exact is None:
            return
        changed = [number(r["number"]) * (-1 if r["sign"] == "less" else 1) / (number(r["dividedBy"]) or 1) for r in line["sum"] if r["kind"] == "rounding"]
        self.expect(exact / number(line["divisor"]) + sum(changed) == value, line, "is not what it is rounded from")

    def moved(self, line, value):
        before, factor = number(line["before"]), number(line["factor"])
        if before is None:
            return
        self.expect(number(line["after"]) == value, line, "is not the figure after it")
        base = [number(r["number"]) for r in line["sum"] if r["kind"] == "base"]
        self.expect(base == [before], line, "does not begin with the figure before it")
        if factor is not None:
            exact = number(line["exact"])
            self.expect(before * factor == (value if exact is None else exact), line, "is not the figure before it times its factor")

    def result(self, result):
        line = self.lines.get(result["line"])
        if line is None or result["amount"] is None:
            return
        self.expect(result["amount"] == line["value"], result, f"is not line {result['line']}")
        also = result["also"]
        if also and also["amount"] is not None:
            self.expect(number(also["amount"]) == number(result["amount"]) * number(also["times"]), result, "is not so much in the other period")

    def changes(self, changes, results):
        """Each figure that people put in the place of another is that one and the difference; the first is the calculated one."""
        calculated = {r["id"]: r for r in results}
        before = {r: number(c["amount"]) if c["outcome"] == "amount" and c["unit"] not in ("words", "yes-no") else None for r, c in calculated.items()}
        for change in changes:
            was, now, by = before.get(change["result"]), number(change["amount"]), number(change["difference"])
            self.expect(was is None or number(change["from"]) == was, change, "does not begin with the figure before it")
            if by is not None:
                self.expect(number(change["from"]) + by == now, change, "is not the figure before it and the difference")
            if change.get("calculated") is not None:
                self.expect(change["calculated"] == calculated[change["result"]]["amount"], change, "is not from the calculated figure")
            if change.get("fromCalculated") is not None:
                self.expect(number(change["calculated"]) + number(change["fromCalculated"]) == now, change, "is not the calculated figure and the way from it")
            before[change["result"]] = now

    def case(self, case, data):
        """A figure that people decided is the one that the case file gave."""
        for given, key, counted in (("changes", "becomes", "changes"), ("final", "amount", "finals")):
            for said, printed in zip(case.get(given, []), data.get(counted, [])):
                if printed["outcome"] == "amount" and printed["unit"] not in ("words", "yes-no"):
                    self.expect(number(said[key]) == number(printed["amount"]), printed, f"is not what the case says: {said[key]}")

    def expect(self, holds, what, fault):
        self.rows += 1
        if not holds:
            self.faults.append(f"{what.get('label', what.get('result'))}: {fault}")


def main(paths):
    files = [f for p in map(Path, paths) for f in (sorted(p.rglob("*.json")) if p.is_dir() else [p])]
    results = rows = bad = 0
    for file in files:
        result = Result(json.loads(file.read_text(encoding="utf-8")))
        results, rows = results + 1, rows + result.rows
        for fault in result.faults:
            bad += 1
            print(f"{file}: {fault}")
    print(f"{results} results, {rows} checks, {bad} that do not hold")
    return 1 if bad or not results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
