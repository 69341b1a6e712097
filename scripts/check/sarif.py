#!/usr/bin/env python3
"""Validate SARIF logs of bayan check against the official schema (needs jsonschema).

usage: sarif.py SCHEMA.json LOG.sarif...

The schema is OASIS sarif-schema-2.1.0.json; the Go module github.com/securego/gosec/v2
carries a copy under report/sarif/testdata.
"""
import json, sys
from jsonschema import Draft7Validator

schema = json.load(open(sys.argv[1]))
bad = 0
for path in sys.argv[2:]:
    log = json.load(open(path))
    errors = list(Draft7Validator(schema).iter_errors(log))
    for e in errors[:5]:
        print(path, list(e.absolute_path), e.message[:200])
    bad += len(errors)
    print(path, len(log["runs"][0]["results"]), "results,", len(errors), "errors")
sys.exit(bad > 0)
