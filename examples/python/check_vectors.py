"""Checks the shared test vectors of msp-forms with the published JSON Schemas.

    python3 check_vectors.py [the folder dist of msp-forms]

Needs the package jsonschema (python3-jsonschema). Ends with 0 when each vector gave what it must.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator

NAMES = ["desired-outcomes", "capacity-advocacy", "review-timeline", "closure-feedback", "record"]
DIALECTS = {"schema": Draft202012Validator, "schema/draft-07": Draft7Validator}


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def validators(dist, folder, name):
    """One validator for each mode of a section."""
    made = {}
    for mode, ending in {"complete": ".schema.json", "draft": ".draft.schema.json"}.items():
        schema = load(dist / folder / (name + ending))
        DIALECTS[folder].check_schema(schema)
        made[mode] = DIALECTS[folder](schema)
    return made


def differences(dist, folder, name):
    """The vectors to which the JSON Schema gives another answer than they say."""
    check = validators(dist, folder, name)
    for vector in load(dist / "vectors" / (name + ".json")):
        # What is beyond JSON Schema is invalid, and a JSON Schema validator takes it for valid.
        expected = vector["valid"] or vector.get("beyondJsonSchema", False)
        if check[vector["mode"]].is_valid(vector["value"]) != expected:
            yield f"{folder} {name}: {vector['id']}: {vector['says']}"


def main(dist):
    wrong = 0
    for name in NAMES:
        count = len(load(dist / "vectors" / (name + ".json")))
        for folder in DIALECTS:
            found = list(differences(dist, folder, name))
            wrong += len(found)
            print(f"{folder} {name}: {count - len(found)} of {count} vectors agree")
            for line in found:
                print("  " + line)
    return 1 if wrong else 0


if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else here / "../../dist"))
