"""Prints how many tests passed, failed and were skipped, from the output of a test run on standard input; the argument is
the run's exit code. Reads lines such as `3 passed, 0 failed, 1 skipped`, and where there is none, those of mocha."""

import re
import sys

code = int(sys.argv[1])
text = re.sub(r"\x1b\[[0-9;]*m", "", sys.stdin.read())
own = re.findall(r"^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?", text, re.M)
if own:
    passed, failed, skipped = (sum(int(line[i] or 0) for line in own) for i in range(3))
else:
    passed, failed, skipped = (
        sum(int(count) for count in re.findall(rf"^\s*(\d+) {word}\b", text, re.M))
        for word in ("passing", "failing", "pending")
    )
if failed == 0 and (code != 0 or passed + skipped == 0):
    failed = 1
print(passed, failed, skipped)
