"""Starts a web program on a free port, makes each request that a page shows with curl, and prints the status and the body of each reply.

python3 ask.py PAGE.md COMMAND ...
"""
import re
import shlex
import subprocess
import sys
import urllib.error
import urllib.request


def reply(address, line):
    words = shlex.split(line)[1:]
    body = words.pop(words.index("--json") + 1).encode() if "--json" in words else None
    url = words[-1].replace("http://localhost:5000", address)
    request = urllib.request.Request(url, body, {"Content-Type": "application/json"} if body else {})
    try:
        with urllib.request.urlopen(request) as found:
            return found.status, found.headers["Content-Type"], found.read().decode()
    except urllib.error.HTTPError as refused:
        return refused.status, refused.headers["Content-Type"], refused.read().decode()


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
