"""Adds a printed form up again from its number columns, and from no word on it.

    python3 paper.py FORM.txt ...      or a folder of them

docs/paper.md defines the columns. Exit 1 where anything does not add up.
"""
import re
import sys
from fractions import Fraction
from pathlib import Path

WIDTH = 80
PART = 7
NUMBER = r"-?(?:[^\s0-9,.%-]+ ?)?[0-9][0-9,]*(?:\.[0-9]+)?%?"
FIGURE = re.compile(rf"(?:([+×÷≥≤=-]) )?({NUMBER})(?: ÷ ([0-9.,]+))?")
LINE = re.compile(r"line ([0-9]+)(?: × ([0-9.,]+))?")


def value(text):
    """A number with its currency and its per cent sign."""
    number = Fraction(re.sub(r"[^0-9.]", "", text))
    number = number / 100 if "%" in text else number
    return -number if text.startswith("-") else number


def last(cell):
    """The last number in a cell, whatever words and unit are around it; None where there is none."""
    found = re.findall(NUMBER, cell)
    return value(found[-1]) if found else None


class Form:
    def __init__(self, text):
        self.lines, self.others, self.decisions, self.faults, self.rows = [], [], [], [], 0
        for row in text.split("\n"):
            self.read(row)
        self.figures = {number: last(printed) for number, printed, _ in self.lines}
        self.heads = self.head(text)
        for number, printed, parts in self.lines:
            self.check(number, printed, parts)
        for source, figure in self.others:
            line, times = LINE.fullmatch(source).groups()
            self.expect(self.figures[int(line)] * value(times) == last(figure), f"{source} is not {figure}")
        self.decided()

    def read(self, row):
        """A line begins with its number; a figure ends in the last column, and cells are two spaces or more apart."""
        numbered = re.match(r" {0,2}([0-9]{1,3})  \S", row)
        cells = re.findall(r"\S+(?: \S+)*", row)
        indent = len(row) - len(row.lstrip())
        if numbered:
            self.lines.append([int(numbered[1]), cells[-1] if len(row) == WIDTH and len(cells) > 2 else "", []])
            self.begun = False
            return
        if len(row) != WIDTH:
            self.begun = getattr(self, "begun", False) or indent >= PART
        elif cells[0] == "=":
            self.others.append((cells[-2], cells[-1]))
        elif indent == 5:
            self.decisions.append(cells[1:])
        elif indent < PART or not self.lines:
            return
        elif self.lines[-1][1] == "" and not self.begun and indent > PART and len(cells) == 1:
            self.lines[-1][1] = cells[0]
        else:
            own = cells[1:] if indent == PART else cells
            self.lines[-1][2].append((own[-2] if len(own) > 1 else "", own[-1] if own else ""))
            self.begun = True

    def check(self, number, printed, parts):
        rows = [(source, FIGURE.fullmatch(figure)) for source, figure in parts]
        rows = [(source, figure) for source, figure in rows if figure]
        total = self.figures[number]
        if total is None or not rows:
            return
        so_far = Fraction(0)
        for source, figure in rows:
            sign, operand, divisor = figure.groups()
            operand = value(operand)
            self.expect(self.is_from(source, operand, so_far), f"line {number}: {source} is not {figure[0]}")
            operand = operand / value(divisor) if divisor else operand
            so_far = {
                "-": lambda a, b: a - b,
                "×": lambda a, b: a * b,
                "÷": lambda a, b: a / b,
                "≥": max,
                "≤": min,
                "=": lambda a, b: b,
            }.get(sign, lambda a, b: a + b)(so_far, operand)
        self.expect(so_far == total, f"line {number}: its rows lead to {so_far}, and not to {printed}")

    def is_from(self, source, number, so_far):
        """What the cell beside a number makes: the figure of a line, or that share of the figure so far."""
        if source == "":
            return True
        counted = re.fullmatch(r"lines? [0-9]+(?:, [0-9]+)*", source)
        if counted and number == len(re.findall(r"[0-9]+", source)):
            return True
        made = self.made(source)
        return made is not None and abs(number) in (abs(made), abs(made * so_far))

    def made(self, source):
        if source.startswith("100% less "):
            rest = self.made(source[len("100% less "):])
            return None if rest is None else 1 - rest
        line = LINE.fullmatch(source)
        if line:
            figure = self.figures.get(int(line[1]))
            return figure if figure is None or line[2] is None else figure * value(line[2])
        product = Fraction(1)
        for factor in source.split(" × "):
            number = last(factor)
            if number is None:
                return None
            product *= number
        return product

    def head(self, text):
        """The amounts of money at the head are amounts of the form."""
        first = text.split("\n\n")[0]
        shown = {abs(value(n)) for _, printed, _ in self.lines for n in re.findall(NUMBER, printed)}
        shown |= {last(figure) for _, figure in self.others} | {last(cells[-1]) for cells in self.decisions if cells}
        for amount in re.findall(r"(?:: |; |\(|up to )([£$€][0-9][0-9,]*\.[0-9]+)", first):
            self.expect(value(amount) in shown, f"{amount} at the head is no amount of the form")

    def decided(self):
        """The first figure is one of the form; each that people decided on is the one before it and the difference."""
        before, of_lines = None, set(self.figures.values())
        for cells in self.decisions:
            now = last(cells[-1]) if cells else None
            if len(cells) == 1 and now is not None and self.decisions.index(cells) == 0:
                self.expect(now in of_lines, f"{cells[-1]} is no figure of the form")
            if len(cells) > 1 and before is not None and now is not None:
                sign = FIGURE.fullmatch(cells[-2])
                moved = value(sign[2]) * (-1 if sign[1] == "-" else 1) if sign else None
                self.expect(moved is not None and before + moved == now, f"{before} {cells[-2]} is not {cells[-1]}")
            before = now

    def expect(self, holds, fault):
        self.rows += 1
        if not holds:
            self.faults.append(fault)


def main(paths):
    files = [f for p in map(Path, paths) for f in (sorted(p.rglob("*.txt")) if p.is_dir() else [p])]
    forms = rows = bad = 0
    for file in files:
        form = Form(file.read_text(encoding="utf-8"))
        forms, rows = forms + 1, rows + form.rows
        for fault in form.faults:
            bad += 1
            print(f"{file}: {fault}")
    print(f"{forms} forms, {rows} rows of arithmetic, {bad} that do not add up")
    return 1 if bad or not forms else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
