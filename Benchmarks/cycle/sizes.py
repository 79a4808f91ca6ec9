"""The size of every page of the table that the browser tests visit, and of all scripts."""
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ROLES = {"manager": "Programme manager", "coordinator": "Coordinator of the unit", "appraiser": "Appraiser",
         "chair": "Chair of the appraisal council", "public": None}


def measure(program):
    browsers = {who: program.browser(role) for who, role in ROLES.items()}
    sizes = []
    for who, status, path in pages():
        answer = browsers[who].get(path)
        if answer.status == status:
            sizes.append((len(answer.sent), path))
    sizes.sort(reverse=True)
    size, path = sizes[0]
    print(f"largest of {len(sizes)} pages                            {size / 1000:8.1f} kB   (aim 60), {path}")
    print("  then " + ", ".join(f"{path} {size / 1000:.1f}" for size, path in sizes[1:5]))
    scripts = {name for _, _, path in pages() for name in re.findall(
        r'src="(/tai-nguyen/[^"]+\.js[^"]*)"', browsers["coordinator"].get(path).text)}
    sent = sum(len(browsers["public"].get(name).sent) for name in scripts)
    print(f"all {len(scripts)} scripts                                    {sent / 1000:8.1f} kB   (aim 15)")


def pages():
    """Who looks, the status and the address of every page of the table."""
    found = []
    with open(ROOT + "/Tests/Browser/pages.tsv") as table:
        for line in table:
            if line.startswith("#") or not line.strip():
                continue
            _, who, status, path = line.rstrip("\n").split("\t")
            people = ["public", "coordinator", "manager"] if who == "everybody" else who.split()
            found += [(person, int(status), path) for person in people if person in ROLES]
    return found
