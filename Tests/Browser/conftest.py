"""One program for all tests, one browser for each core, and pages of people who are signed in."""

import contextlib
import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import program as programs
from installation import has, installed
from people import Person

FAILURES = programs.ROOT / ".build/browser-failures"


def pytest_addoption(parser):
    parser.addoption("--pictures", type=Path, help="a folder for a picture of every page, to be looked at")


def pytest_configure(config):
    """The process that hands out the tests starts the program; those that run them are told where it is."""
    if hasattr(config, "workerinput") or config.option.collectonly:
        return
    shutil.rmtree(FAILURES, ignore_errors=True)
    config.ending = contextlib.ExitStack()
    config.program = config.ending.enter_context(programs.running())


def pytest_configure_node(node):
    node.workerinput["program"] = json.dumps(vars(node.config.program))


def pytest_unconfigure(config):
    if hasattr(config, "ending"):
        config.ending.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        item.has_failed = True
    return report


@pytest.fixture(scope="session")
def program(request):
    """The running program with the five communes; tests that write start their own with `programs.running()`."""
    if hasattr(request.config, "workerinput"):
        return programs.Program(**json.loads(request.config.workerinput["program"]))
    return request.config.program


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium without its windows: twice as fast as the whole, with the same engine."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, program, request):
    """Opens a window of a person: `visit("coordinator", width=320)` gives the page, not yet led anywhere.

    Each has cookies of its own, as if on a computer of its own. A test fails if a window complains on its console; of
    a test that fails, pictures and traces are kept.
    """
    windows = []

    def open_window(who=programs.PUBLIC, language="vi", width=1280, of=program, traced=True, refused=False, **settings):
        size = {"width": width, "height": programs.HEIGHTS[width]}
        context = browser.new_context(base_url=of.address, viewport=size, locale=language, **settings)
        context.set_default_timeout(10_000)
        context.add_cookies(of.cookies_of(who, language))
        if traced:
            context.tracing.start(snapshots=True)
        page = context.new_page()
        complaints = _complaints(page, refused)
        windows.append((f"{len(windows) + 1}-{who}", context, page, complaints, traced))
        return page

    yield open_window
    said = [f"{name}: {text}" for name, _, _, complaints, _ in windows for text in complaints]
    has_failed = said or getattr(request.node, "has_failed", False)
    folder = FAILURES / re.sub(r"[^\w.-]+", "_", request.node.name)
    for name, context, page, _, traced in windows:
        if has_failed:
            page.screenshot(path=folder / f"{name}.png", full_page=True)
        if traced:
            context.tracing.stop(**({"path": folder / f"{name}.zip"} if has_failed else {}))
        context.close()
    assert not said, said


@pytest.fixture
def installation(request):
    """An installation on nothing, on the engine that the test names."""
    if not has(request.param):
        pytest.skip("there is no server of PostgreSQL; bin/test browser makes one")
    with installed(request.param) as started:
        yield started


@pytest.fixture
def arrive(visit, installation):
    """Somebody new, with a window of their own on the installation."""
    return lambda name, **settings: Person(name, visit(name, of=installation, **settings))


def _complaints(page, refused):
    """What the page writes on the console as an error and what its script throws.

    That the page asked for was itself refused is said by its status, not by a complaint; that what a script sends is
    refused for its session is no complaint where a test is about that.
    """
    complaints = []

    def hear(message):
        if refused and re.search(r"status of 40[13]\b", message.text):
            return
        if message.type in ("error", "warning") and message.location.get("url") != page.url:
            complaints.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


@pytest.fixture
def picture(request):
    """Keeps a picture of a page under a name, where pictures are asked for."""
    folder = request.config.option.pictures

    def keep(page, name):
        if folder:
            page.screenshot(path=folder / (re.sub(r"[^\w.-]+", "_", name).strip("_") + ".png"), full_page=True)

    return keep
