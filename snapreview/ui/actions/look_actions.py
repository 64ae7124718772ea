"""The rows about how the program speaks, how large it is and whether it moves."""

from snapreview.ui.actions.action_spec import ActionSpec

SCALE_PERCENTS = (100, 125, 150, 200, 250, 300)

SCALES = tuple(
    ActionSpec(
        f"scale-{percent}",
        f"{percent} %",
        "View",
        "Look",
        submenu="Size of text and controls",
        needs_comparison=False,
        choice_of="scale",
    )
    for percent in SCALE_PERCENTS
)

LANGUAGES = tuple(
    ActionSpec(
        f"language-{choice}",
        text,
        "View",
        "Look",
        submenu="Language",
        needs_comparison=False,
        choice_of="language",
    )
    # A language is called as those call it who speak it.
    for choice, text in (
        ("system", "Like the system"),
        ("en", "English"),
        ("de", "Deutsch"),
        ("pseudo", "Test language, right to left"),
    )
)

MOTION = (
    ActionSpec(
        "motion-system",
        "Like the system",
        "View",
        "Look",
        submenu="Motion",
        needs_comparison=False,
        choice_of="motion",
    ),
    ActionSpec(
        "motion-reduced", "Reduced", "View", "Look", submenu="Motion", needs_comparison=False, choice_of="motion"
    ),
    ActionSpec("motion-full", "Full", "View", "Look", submenu="Motion", needs_comparison=False, choice_of="motion"),
)
