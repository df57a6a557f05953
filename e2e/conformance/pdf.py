"""Validates PDF files against PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).

Usage: pdf.py FILE…; prints one line of JSON for each file: the rules that it breaks, none if it conforms.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "packages"))

import page  # noqa: E402 - only found once the path above is known

for file in sys.argv[1:]:
    broken = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2A):
        report = page.validate_pdf(file, profile=profile, limits=page.SafetyLimits.unlimited())
        broken += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    print(json.dumps(broken))
