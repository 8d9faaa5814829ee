"""Follows a page as a reader would, in an empty folder, and fails at the first command that prints something else.

A block is saved as a file if the line above it ends with the file's name, as in "Save this as `scheme.yaml`:". In a block marked `console` each line after
"$ " is a command, and the lines below it are what it prints; "..." is anything. A command with nothing below it must end with exit code 0.
The folder starts with a copy of ras-definitions.

python3 page.py FOLDER-OF-RAS PAGE.md ...
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"^(?P<above>[^\n]*)\n+```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.M | re.S)
NAME = re.compile(r"`([\w.-]+\.\w+)`:$")
COMMAND = re.compile(r"^\$ (?P<line>.*)\n(?P<prints>(?:(?!\$ ).*\n)*)", re.M)


def holds(expected, ran):
    if not expected:
        return ran.returncode == 0
    anything = r"(?s:.*)".join(re.escape(part) for part in expected.split("..."))
    return re.fullmatch(anything, re.sub(r" +$", "", ran.stdout, flags=re.M)) is not None


def follow(page, folder, environment):
    count = 0
    for block in BLOCK.finditer(pathlib.Path(page).read_text(encoding="utf-8")):
        if name := NAME.search(block["above"]):
            pathlib.Path(folder, name[1]).write_text(block["text"], encoding="utf-8")
        if block["kind"] != "console":
            continue
        for command in COMMAND.finditer(block["text"]):
            ran = subprocess.run(["bash", "-c", command["line"]], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
            if not holds(command["prints"], ran):
                sys.exit(f"{page}: $ {command['line']}\nends with {ran.returncode}, and does not print what the page shows:\n{ran.stdout}")
            count += 1
    if count == 0:
        sys.exit(f"{page}: no command")
    print(f"{page}: {count} commands print what it shows")


tools, *pages = sys.argv[1:]
for page in pages:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(pathlib.Path(__file__).parent.parent / "ras-definitions", pathlib.Path(folder, "ras-definitions"))
        follow(page, folder, {**os.environ, "PATH": os.path.abspath(tools) + os.pathsep + os.environ["PATH"]})
