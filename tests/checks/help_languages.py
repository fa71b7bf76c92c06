#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""help_languages.py [LANGUAGE...]: whether docs/help/LANGUAGE has every page of docs/help, built alike, with the same links,
and with the names of buttons and fields as the window has them in that language."""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELP = ROOT / "docs" / "help"


def shape(text):
    """What has to be the same in every language: lines of each kind, links and code."""
    lines = text.splitlines()
    return {
        "headings": [len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")],
        "list items": sum(bool(re.match(r"\s*([-*]|\d+\.) ", line)) for line in lines),
        "table rows": sum(line.startswith("|") for line in lines),
        "links": sorted(re.sub(r"^(\.\./)*", "", target) for target in re.findall(r"\]\(([^)]*)\)", text)),
        "code": sorted(re.findall(r"`([^`\n]+)`", text)),
    }


def labels(language):
    """The window's words of that language, by the English ones."""
    known = {}
    for message in xml.parse(ROOT / "translations" / f"gatehouse_{language}.ts").iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.text and message.get("numerus") is None:
            known.setdefault(message.findtext("source"), set()).add(translation.text)
    return known


def emphasised(text):
    return [found.replace("\n", " ") for found in re.findall(r"(?<!\*)\*([^*\s][^*]*?)\*(?!\*)", text)]


def problems(language):
    known = labels(language)
    pages = {page.name for page in HELP.glob("*.md")}
    there = {page.name for page in (HELP / language).glob("*.md")}
    for name in sorted(pages - there):
        yield f"{language}/{name} is missing"
    for name in sorted(there - pages):
        yield f"{language}/{name} has no page in English"
    for name in sorted(pages & there):
        english = (HELP / name).read_text("utf-8")
        own = (HELP / language / name).read_text("utf-8")
        ours, theirs = shape(english), shape(own)
        for what, wanted in ours.items():
            if theirs[what] != wanted:
                yield f"{language}/{name}: {what}: {theirs[what]} instead of {wanted}"
        said = set(emphasised(own))
        for label in emphasised(english):
            if label in known and not known[label] & said:
                yield f"{language}/{name}: *{label}* is called *{'* or *'.join(sorted(known[label]))}* in the window"


def main():
    languages = sys.argv[1:] or sorted(
        file.stem.removeprefix("gatehouse_")
        for file in (ROOT / "translations").glob("gatehouse_*.ts")
        if file.stem != "gatehouse_en"
    )
    found = [problem for language in languages for problem in problems(language)]
    print("\n".join(found))
    sys.exit(1 if found else 0)


main()
