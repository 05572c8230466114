"""What schemathesis cannot know of Vifte: its scalars, and what an answer is."""

import re

import schemathesis
from graphql import ArgumentNode, IntValueNode, Visitor, visit
from hypothesis import strategies as st
from schemathesis.graphql import nodes

ODD_DATES = ["2026-02-30", "0000-00-00", "", "i dag", "2026-11-21T10:00:00Z"]
ODD_TIMES = ["2026-11-21", "2026-11-21T25:00:00Z", "", "nu"]

schemathesis.graphql.scalar("Date", (st.dates().map(str) | st.sampled_from(ODD_DATES)).map(nodes.String))
schemathesis.graphql.scalar(
    "DateTime",
    (st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat()) | st.sampled_from(ODD_TIMES)).map(nodes.String),
)

class Reached(Visitor):
    """Asks for a revision that is there."""

    def enter_argument(self, node, *_):
        asked = node.name.value == "minRevision" and isinstance(node.value, IntValueNode)
        # What is no `Int` stays as it is: it is refused, and does not wait.
        if asked and 1 < int(node.value.value) < 2**31:
            return ArgumentNode(name=node.name, value=IntValueNode(value="1"))


@schemathesis.hook
def map_body(context, body):
    """No question waits for a revision that never comes: each would take a second and a half."""
    return visit(body, Reached())


CODE = re.compile(r"[A-Z]+(_[A-Z]+)*")


@schemathesis.check
def answered(ctx, response, case):
    """Below 500, as JSON, with data or errors: each with a message and a code, and none a fault of ours."""
    assert response.status_code < 500, f"status {response.status_code}"
    answer = response.json()
    assert "data" in answer or answer.get("errors"), "neither data nor errors"
    for error in answer.get("errors", []):
        code = error.get("extensions", {}).get("code", "")
        assert CODE.fullmatch(code) and code != "INTERNAL_ERROR", f"an error of code {code!r}: {error}"
        assert error.get("message"), f"an error without a message: {error}"
