"""What schemathesis cannot know of Vifte: its scalars, and what an answer is."""

import re

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

ODD_DATES = ["2026-02-30", "0000-00-00", "", "i dag", "2026-11-21T10:00:00Z"]
ODD_TIMES = ["2026-11-21", "2026-11-21T25:00:00Z", "", "nu"]

schemathesis.graphql.scalar("Date", (st.dates().map(str) | st.sampled_from(ODD_DATES)).map(nodes.String))
schemathesis.graphql.scalar(
    "DateTime",
    (st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat()) | st.sampled_from(ODD_TIMES)).map(nodes.String),
)

CODE = re.compile(r"[A-Z]+(_[A-Z]+)*")


@schemathesis.check
def answered(ctx, response, case):
    """Below 500, as JSON: data, or errors that each say what is wrong, with a code and by whose fault it is not ours."""
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    assert "data" in answer or answer.get("errors"), "neither data nor errors"
    for error in answer.get("errors", []):
        code = error.get("extensions", {}).get("code", "")
        assert CODE.fullmatch(code) and code != "INTERNAL_ERROR", f"an error of code {code!r}: {error}"
        assert error.get("message"), f"an error without a message: {error}"
