"""Starts a web program on a free port, makes each request that a page shows with curl, and prints each reply: its status, type and body.

Of curl it knows --json, and -o to keep a reply for a later --json @FILE. It writes no file.

python3 ask.py PAGE.md COMMAND ...
"""
import re
import shlex
import subprocess
import sys
import urllib.error
import urllib.request


kept = {}


def reply(address, line):
    words = shlex.split(line)[1:]
    options = {words.pop(0): words.pop(0) for _ in range(len(words) // 2)}
    body = options.get("--json")
    if body and body.startswith("@"):
        body = kept[body[1:]]
    url = words[0].replace("http://localhost:5000", address)
    request = urllib.request.Request(url, body and body.encode(), {"Content-Type": "application/json"} if body else {})
    try:
        found = urllib.request.urlopen(request)
    except urllib.error.HTTPError as refused:
        found = refused
    with found:
        text = found.read().decode()
    kept[options.get("-o")] = text
    return found.status, found.headers["Content-Type"], text


page, *command = sys.argv[1:]
program = subprocess.Popen([*command, "--urls", "http://127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
try:
    log = iter(program.stdout.readline, "")
    address = next((found[1] for line in log if (found := re.search(r"Now listening on: (\S+)", line))), None)
    if address is None:
        sys.exit("the program ended before it listened")
    lines = [line for line in open(page, encoding="utf-8") if line.startswith("curl ")]
    for line in lines:
        print(*reply(address, line))
finally:
    program.terminate()
    program.wait()
