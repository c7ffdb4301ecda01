"""Settings for all tests."""

from __future__ import annotations

import logging
import os

import hypothesis

# In CI the same examples each time, and no limit on a slow machine; at one's desk new examples each time.
hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")


class OwnFaults(logging.Handler):
    """Raises what a check keeps from learners: here a check's own fault has to show."""

    def emit(self, record):
        raise record.exc_info[1]


logging.getLogger("convlab.exercises").addHandler(OwnFaults())
