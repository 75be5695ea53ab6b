"""Whether what is saved has been kept: the rule that JSON Schema cannot say, as `checkChange` of msp-forms has it.

A server runs it on every save. Python 3.9 or newer, no packages.

    from check_change import check_change
    issues = check_change(saved, posted)   # both as json.loads gives them; without an error it is good

Run as a program, it checks itself against the cases beside it:

    python3 check_change.py
"""

import json
import sys
from pathlib import Path

# What is kept, by section: the field, what it is, the code where it is gone, and the parts that have versions of their
# own, beside those of what holds them. `list`: items with an id and versions. `object`: one thing with versions.
# `events`: a list that only grows at its end. `waiting`: items that go once an outcome says what they say.
KEPT_IN_SECTIONS = {
    "desiredOutcomes": [
        ("conversations", "list", "conversation-removed", []),
        ("outcomes", "list", "outcome-removed", []),
        ("professionalGoals", "list", "goal-removed", []),
        ("othersWishes", "list", "others-wish-removed", []),
        ("options", "list", "option-removed", []),
    ],
    "capacityAdvocacy": [
        ("involvement", "object", "involvement-removed", []),
        ("decisions", "list", "decision-removed", []),
        ("coercion", "list", "coercion-removed", []),
        (
            "advocacy",
            "object",
            "advocacy-removed",
            [
                ("appropriatePersons", "list", "appropriate-person-removed", []),
                ("appointments", "list", "appointment-removed", []),
                ("capacityAdvocate", "object", "capacity-advocate-removed", []),
            ],
        ),
        ("sharing", "list", "sharing-removed", []),
        ("refusals", "list", "refusal-removed", []),
    ],
    "reviewTimeline": [
        ("reviews", "list", "review-removed", [("actions", "list", "action-removed", [])]),
        ("timescaleChanges", "list", "timescale-change-removed", []),
        ("outcomeChanges", "waiting", "outcome-change-removed", []),
    ],
    "closureFeedback": [
        ("achievements", "list", "achievement-removed", []),
        ("closure", "object", "closure-removed", [("refusal", "object", "refusal-removed", [])]),
        ("feedback", "list", "feedback-removed", []),
    ],
}
KEPT_IN_RECORD = [("events", "events", "event-removed", [])]
# No name stands for two things, so a section need not say which it is.
KEPT = [part for parts in KEPT_IN_SECTIONS.values() for part in parts] + KEPT_IN_RECORD

ABSENT = object()
# No part of a version: its identity, its own past, and answers whose question has gone.
APART = ("id", "history", "setAside")


def issue(code, path, item=None, severity="error"):
    """An issue at a path of keys and indexes; with the id of the item that is gone, where it has one."""
    found = {"path": path, "code": code, "severity": severity}
    if id_of(item) is not None:
        found["params"] = {"id": id_of(item)}
    return found


def is_empty(value):
    """Nothing has been recorded there."""
    return value is ABSENT or value is None or value == "" or value == []


def list_of(value):
    return value if isinstance(value, list) else []


def field_of(value, name):
    return value.get(name, ABSENT) if isinstance(value, dict) else ABSENT


def id_of(item):
    value = field_of(item, "id")
    return value if isinstance(value, str) else None


def keeps(before, after, may_grow):
    """Whether nothing that `before` says is altered in `after`. With `may_grow`, what was absent may be filled in."""
    pairs = [(before, after)]
    while pairs:
        a, b = pairs.pop()
        if may_grow and is_empty(a):
            continue
        if isinstance(a, dict) and isinstance(b, dict):
            names = a.keys() if may_grow else a.keys() | b.keys()
            pairs += [(a.get(name, ABSENT), b.get(name, ABSENT)) for name in names if name != "setAside"]
        elif isinstance(a, list) and isinstance(b, list):
            if len(a) != len(b):
                return False
            pairs += zip(a, b)
        elif isinstance(a, bool) != isinstance(b, bool) or isinstance(a, (dict, list)) or a != b:
            return False  # True == 1 in Python
    return True


def version_of(item):
    if not isinstance(item, dict):
        return item
    return {name: value for name, value in item.items() if name not in APART}


def chain(item):
    """All versions of an item, oldest first; the last one is the current one."""
    return [version_of(version) for version in [*list_of(field_of(item, "history")), item]]


def pairs_of(saved, new):
    """Each saved item with the place of the one that has its id now (its own place when it has no id); None if gone."""
    places = {}
    for place, item in enumerate(new):
        places.setdefault(id_of(item), []).append(place)
    found = []
    for place, item in enumerate(saved):
        if id_of(item) is None:
            found.append((item, place if place < len(new) else None))
        else:
            same = places.get(id_of(item))
            found.append((item, same.pop(0) if same else None))
    return found


def check_versions(parts, saved, new, path):
    """One item: its own versions, then the parts that have versions of their own."""
    before, after = chain(saved), chain(new)
    if len(after) < len(before):
        return [issue("history-changed", [*path, "history"])]
    last, current = len(before) - 1, len(after) - 1
    # A version that moves to history may take its parts with it, or leave them to the one that follows.
    taken = [part[0] for part in parts if last < current and not is_empty(field_of(after[last], part[0]))]
    left = [part[0] for part in parts if part[0] not in taken]
    issues = []
    for k, version in enumerate(before):
        if k == last and isinstance(version, dict):
            version = {name: value for name, value in version.items() if name not in left}
        # Only the saved current version may gain what it lacked.
        if not keeps(version, after[k], k == last):
            issues.append(issue("history-changed", path if k == current else [*path, "history", k]))
    for part in parts:
        name, kind, code, _ = part
        was, now, there = field_of(saved, name), field_of(new, name), [*path, name]
        if name not in taken:
            issues += check_part(part, was, now, there, None)
        elif kind == "list":
            # They are whole in history, and may be written anew; but an item is never gone from its list.
            gone = [item for item, place in pairs_of(list_of(was), list_of(now)) if place is None]
            issues += [issue(code, there, item) for item in gone]
    return issues


def check_list(part, saved, new, path):
    issues = []
    for item, place in pairs_of(list_of(saved), list_of(new)):
        if place is None:
            issues.append(issue(part[2], path, item))
        else:
            issues += check_versions(part[3], item, new[place], [*path, place])
    return issues


def check_object(part, saved, new, path):
    values = saved.values() if isinstance(saved, dict) else list_of(saved)
    if is_empty(saved) or (isinstance(saved, (dict, list)) and all(is_empty(value) for value in values)):
        return []
    ids = {id_of(saved), id_of(new)} - {None}
    if is_empty(new) or len(ids) == 2:
        return [issue(part[2], path, saved)]
    return check_versions(part[3], saved, new, path)


def check_events(part, saved, new, path):
    """Events are never altered, and new ones come after those that are saved."""
    pairs = pairs_of(list_of(saved), list_of(new))
    issues = []
    for event, place in pairs:
        if place is None:
            issues.append(issue(part[2], path, event))
        elif not keeps(event, new[place], False):
            issues.append(issue("history-changed", [*path, place]))
    places = [place for _, place in pairs if place is not None]
    if places != list(range(len(places))):
        issues.append(issue("event-order-changed", path))
    return issues


def check_waiting(part, saved, new, path, outcomes):
    """Changes of outcomes may go once an outcome says what they say; `outcomes` is None where they are not known."""
    said = {}
    for outcome in list_of(outcomes):
        said.setdefault(id_of(outcome), []).extend(chain(outcome))
    issues = []
    for change, place in pairs_of(list_of(saved), list_of(new)):
        if place is not None and keeps(change, new[place], True):
            continue
        outcome = field_of(change, "outcome")
        if id_of(outcome) is not None and any(
            keeps(version_of(outcome), version, True) for version in said.get(id_of(outcome), [])
        ):
            continue
        if place is not None and id_of(change) is not None:
            issues.append(issue("history-changed", [*path, place]))
        elif outcomes is not None:
            issues.append(issue(part[2], path, change))
    return issues


def check_part(part, saved, new, path, outcomes):
    if part[1] == "object":
        return check_object(part, saved, new, path)
    if part[1] == "events":
        return check_events(part, saved, new, path)
    if part[1] == "waiting":
        return check_waiting(part, saved, new, path, outcomes)
    return check_list(part, saved, new, path)


def check_parts(parts, saved, new, path, outcomes):
    issues = []
    for part in parts:
        was, now = field_of(saved, part[0]), field_of(new, part[0])
        issues += check_part(part, was, now, [*path, part[0]], outcomes)
    return issues


def check_jurisdiction(saved, new, path):
    return [] if keeps(saved, new, True) else [issue("jurisdiction-changed", [*path, "jurisdiction"])]


def check_kind(saved, new):
    was, now = field_of(saved, "kind"), field_of(new, "kind")
    return [] if keeps(was, now, True) else [issue("kind-changed", ["kind"], None, "warning")]


def sources_in(people):
    found = [person for person in list_of(people) if field_of(person, "isSourceOfHarm") is True]
    return [id_of(person) for person in found if id_of(person) is not None]


def check_people(saved, new, around, path):
    """Who was recorded as a source of harm among these people, and is no longer: here, or in the record around."""
    places = {id_of(person): place for place, person in enumerate(list_of(new))}
    issues = []
    for name in dict.fromkeys(sources_in(saved)):
        if name in sources_in(new) or name in around:
            continue
        where = [*path, "people", places[name], "isSourceOfHarm"] if name in places else [*path, "people"]
        issues.append(issue("source-of-harm-removed", where, {"id": name}, "warning"))
    return issues


def check_sources_of_harm(saved, new):
    people = field_of(new, "people")
    issues = check_people(field_of(saved, "people"), people, [], [])
    for name in KEPT_IN_SECTIONS:
        was, now = field_of(field_of(saved, name), "people"), field_of(field_of(new, name), "people")
        issues += check_people(was, now, sources_in(people), [name])
    return issues


def check_section(name, saved, new):
    before, after = field_of(saved, name), field_of(new, name)
    if not isinstance(before, dict):
        return []
    if after is ABSENT or after is None:
        after = {}
    if not isinstance(after, dict):
        return [issue("value-unreadable", [name])]
    pinned = field_of(after, "jurisdiction")
    if pinned is ABSENT or pinned is None:  # in a record, a section need not repeat it
        pinned = field_of(new, "jurisdiction")
    outcomes = list_of(field_of(field_of(new, "desiredOutcomes"), "outcomes"))
    return check_jurisdiction(field_of(before, "jurisdiction"), pinned, [name]) + check_parts(
        KEPT_IN_SECTIONS[name], before, after, [name], outcomes
    )


def check_change(saved, new):
    """
    saved: a section or a record as it is saved, of whatever kind; nothing is asked of what is no dict.
    new: the same one as it is to be saved.
    Gives a list of issues: {"path": [...], "code": "...", "severity": "error"}, some with "params". Refuse the save if
    one of them is an error; a "warning" is worth a look.
    """
    if not isinstance(saved, dict):
        return []
    if not isinstance(new, dict):
        return [issue("value-unreadable", [])]
    issues = check_jurisdiction(field_of(saved, "jurisdiction"), field_of(new, "jurisdiction"), [])
    issues += check_parts(KEPT, saved, new, [], None)
    for name in KEPT_IN_SECTIONS:
        issues += check_section(name, saved, new)
    return issues + check_kind(saved, new) + check_sources_of_harm(saved, new)


def main():
    cases = json.loads(Path(__file__).with_name("change-cases.json").read_text(encoding="utf-8"))
    wrong = [case for case in cases if check_change(case["saved"], case["next"]) != case["issues"]]
    for case in wrong:
        print(case["id"], "-", case["says"])
    print(len(cases), "cases,", len(wrong), "differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
