"""Papers written by PaperDrill, given to programs of others."""
import os
import pathlib
import subprocess

import pytest

NAMES = ["bao-cao", "quyet-dinh", "cong-van", "doc-hai", "bang-dai"]


@pytest.fixture(scope="session")
def papers(tmp_path_factory):
    """The folder with every sample paper in every format."""
    folder = tmp_path_factory.mktemp("papers")
    subprocess.run([os.environ["CCHC_TEST_PAPER_DRILL"], str(folder)], check=True)
    return folder


@pytest.fixture(scope="session")
def converted(papers, tmp_path_factory):
    """The same papers as LibreOffice turns their DOCX files into PDF, with a profile of its own."""
    folder = tmp_path_factory.mktemp("converted")
    profile = tmp_path_factory.mktemp("profile")
    files = [str(papers / f"{name}.docx") for name in NAMES]
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "pdf",
         "--outdir", str(folder), *files],
        check=True, timeout=300, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


def words(text):
    """Words between blanks of any kind, marks that no one sees left out."""
    return text.translate(dict.fromkeys([0x200B, 0x200E, 0x200F, 0xC])).split()


def text_of(pdf: pathlib.Path):
    return subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
