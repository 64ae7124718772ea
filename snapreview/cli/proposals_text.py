"""Proposed pairs for a terminal."""

import shlex
from collections.abc import Sequence

from snapreview.model.image_name import displayable
from snapreview.model.pair_proposals import PairProposal


def proposals_text(proposals: Sequence[PairProposal]) -> str:
    """One proposal a line, with its confidence, as an argument that can be copied."""
    if not proposals:
        return "No images look as if they had been renamed and changed."
    return "\n".join(
        f"{proposal.confidence:4.0%}  --pair {shlex.quote(displayable(f'{proposal.head_name}={proposal.base_name}'))}"
        for proposal in proposals
    )
