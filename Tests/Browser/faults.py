"""What keeps people from using a page, found by looking at it in the browser."""

from pathlib import Path

import axe_playwright_python

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_HEAD = """() => ({
    h1: document.querySelectorAll("h1").length, lang: document.documentElement.lang, title: document.title,
    width: document.documentElement.scrollWidth, window: innerWidth,
})"""


def faults(page, language, without=()):
    """Sentences on what is wrong with the page as it stands, none if nothing is.

    The rules of axe for WCAG 2.2 AA and good practice, but those `without`.
    """
    return [*_faults_of_head(page.evaluate(_HEAD), language), *violations(page, RULES, without)]


def _faults_of_head(head, language):
    if head["h1"] != 1:
        yield f"{head['h1']} headings of the first level"
    if head["lang"] != language:
        yield f"says that its language is {head['lang'] or 'none'}, not {language}"
    if not head["title"].strip():
        yield "has no title"
    if head["width"] > head["window"]:
        yield f"scrolls sideways: {head['width']} px in a window of {head['window']} px"


def violations(page, rules, without=()):
    """Sentences on the rules of axe that the page breaks."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    off = {rule: {"enabled": False} for rule in without}
    options = {"runOnly": rules, "rules": off, "resultTypes": ["violations"]}
    found = page.evaluate("async (options) => (await axe.run(document, options)).violations", options)
    return [
        f"{rule['id']}: {node['html'][:160]} {' '.join(node['failureSummary'].split())[:300]}"
        for rule in found
        for node in rule["nodes"]
    ]
