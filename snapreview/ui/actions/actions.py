"""The single table of actions: identifier, words, keys, icon, menu. Menus, tool tips and the overview of
keys are made from it.
"""

from snapreview.ui.actions.action_spec import ActionSpec, Menu
from snapreview.ui.actions.look_actions import LANGUAGES, MOTION, SCALES
from snapreview.ui.snapshots.traits import TRAIT_WORDS, Trait
from snapreview.ui.viewer.views.table import VIEW_MODES

_NUMBER_KEYS = 10

_FILE = (
    ActionSpec("open-base", "Open base…", "File", "Builds", ("Ctrl+O",), "open-base", needs_comparison=False),
    ActionSpec("open-head", "Open head…", "File", "Builds", ("Ctrl+Shift+O",), "open-head", needs_comparison=False),
    ActionSpec("open-base-archive", "Open base archive…", "File", "Builds", needs_comparison=False),
    ActionSpec("open-head-archive", "Open head archive…", "File", "Builds", needs_comparison=False),
    ActionSpec("browse", "Browse server…", "File", "Builds", ("Ctrl+B",), "server", needs_comparison=False),
    ActionSpec("paste", "Paste builds", "File", "Builds", ("Ctrl+V",), needs_comparison=False),
    ActionSpec("copy-link", "Copy link to this view", "File", "Builds", ("Ctrl+Shift+K",), "link"),
    ActionSpec("swap", "Swap base and head", "File", "Builds", ("X",), "swap", needs_comparison=False),
    ActionSpec("open-review", "Open review…", "File", "Builds", starts_section=True, needs_comparison=False),
    ActionSpec("save-review", "Save review…", "File", "Builds", ("Ctrl+S",)),
    ActionSpec("merge-review", "Merge review…", "File", "Builds"),
    ActionSpec("export", "Export manifest…", "File", "Builds", ("Ctrl+E",), "export", starts_section=True),
    ActionSpec("export-as", "Export…", "File", "Builds", ("Ctrl+Shift+E",)),
    ActionSpec("keep-offline", "Keep builds for offline use", "File", "Builds", icon="offline"),
    ActionSpec("approve", "Approve on the server…", "File", "Builds", ("Ctrl+Shift+A",), "approve"),
    ActionSpec("close", "Close comparison", "File", "Builds", ("Ctrl+W",), "close", starts_section=True),
    ActionSpec("quit", "Quit", "File", "Program", ("Ctrl+Q",), "", needs_comparison=False),
)

_VIEW_MODES = tuple(
    ActionSpec(
        mode.identifier,
        mode.name,
        "View",
        "Views",
        (str(number % 10),) if number <= _NUMBER_KEYS else (),
        mode.icon,
        choice_of="view mode",
    )
    for number, mode in enumerate(VIEW_MODES, start=1)
)

_NUDGES = (
    *(
        ActionSpec(
            f"nudge-{direction}{'-far' if far else ''}",
            f"{words} by 10 pixels" if far else words,
            "View",
            "Nudging",
            (f"{'Ctrl+' if far else ''}Alt+{direction.capitalize()}",),
            submenu="Nudge the head",
        )
        for far in (False, True)
        for direction, words in (("left", "To the left"), ("right", "To the right"), ("up", "Up"), ("down", "Down"))
    ),
    ActionSpec(
        "reset-nudge", "Put the head back", "View", "Nudging", ("Alt+0",), submenu="Nudge the head", starts_section=True
    ),
)

_VIEW = (
    *_VIEW_MODES,
    ActionSpec("adjust-less", "Less", "View", "Views", ("[",), starts_section=True),
    ActionSpec("adjust-more", "More", "View", "Views", ("]",)),
    ActionSpec("turn-divider", "Turn the divider", "View", "Views", ("W",), "turn-divider"),
    ActionSpec("other-image", "Other image while held", "View", "Views", ("Space",)),
    ActionSpec("keep-other", "Keep the other image", "View", "Views", ("V",), "swap", checkable=True),
    ActionSpec("toggle-overlay", "Show changes", "View", "Views", ("D",), "eye", checkable=True, starts_section=True),
    ActionSpec("region-boxes", "Boxes around differences", "View", "Views", ("M",), "region-boxes", checkable=True),
    ActionSpec("minimap", "Map of the whole image", "View", "Views", ("Shift+M",), "minimap", checkable=True),
    *_NUDGES,
    ActionSpec("fit", "Fit to window", "View", "Zoom", ("F",), "fit", starts_section=True),
    ActionSpec("actual-size", "Actual size", "View", "Zoom", ("Ctrl+0",), "actual-size"),
    ActionSpec("zoom-in", "Zoom in", "View", "Zoom", ("+", "Ctrl++", "=", "Ctrl+="), "zoom-in"),
    ActionSpec("zoom-out", "Zoom out", "View", "Zoom", ("-", "Ctrl+-"), "zoom-out"),
    ActionSpec("loupe", "Loupe", "View", "Pixels", ("L",), "loupe", checkable=True, starts_section=True),
    ActionSpec("pixel-grid", "Pixel grid from 800 %", "View", "Pixels", ("#",), "pixel-grid", checkable=True),
    ActionSpec("pin-pixel", "Pin a pixel", "View", "Pixels", ("Shift+P",), "pin", checkable=True),
    ActionSpec("copy-pixel", "Copy the pixel’s values", "View", "Pixels", ("Ctrl+Shift+C",), "copy"),
    ActionSpec(
        "canvas-checkerboard",
        "Checkerboard",
        "View",
        "Look",
        icon="checkerboard",
        submenu="Canvas",
        choice_of="canvas",
        starts_section=True,
    ),
    ActionSpec("canvas-light", "Light", "View", "Look", icon="theme-light", submenu="Canvas", choice_of="canvas"),
    ActionSpec("canvas-dark", "Dark", "View", "Look", icon="theme-dark", submenu="Canvas", choice_of="canvas"),
    ActionSpec(
        "theme-system",
        "Like the system",
        "View",
        "Look",
        icon="theme-system",
        submenu="Theme",
        needs_comparison=False,
        choice_of="theme",
    ),
    ActionSpec(
        "theme-light",
        "Light",
        "View",
        "Look",
        icon="theme-light",
        submenu="Theme",
        needs_comparison=False,
        choice_of="theme",
    ),
    ActionSpec(
        "theme-dark",
        "Dark",
        "View",
        "Look",
        icon="theme-dark",
        submenu="Theme",
        needs_comparison=False,
        choice_of="theme",
    ),
)

_PANELS = (
    ActionSpec("list", "Images", "View", "Panels", ("Ctrl+L",), "list", submenu="Panels", checkable=True),
    ActionSpec("rules", "Rules", "View", "Panels", ("T",), "rules", submenu="Panels", checkable=True),
    ActionSpec(
        "thresholds", "Thresholds", "View", "Panels", ("Shift+T",), "threshold", submenu="Panels", checkable=True
    ),
    ActionSpec("inspector", "Pixel inspector", "View", "Panels", ("P",), "inspector", submenu="Panels", checkable=True),
    ActionSpec(
        "differences", "Differences", "View", "Panels", ("Ctrl+D",), "differences", submenu="Panels", checkable=True
    ),
    ActionSpec("reset-layout", "Reset the arrangement", "View", "Panels", submenu="Panels", starts_section=True),
    ActionSpec("picture-only", "Picture only", "View", "Panels", ("Ctrl+Shift+F",), "focus-mode", checkable=True),
    ActionSpec(
        "full-screen",
        "Full screen",
        "View",
        "Panels",
        ("F11",),
        "full-screen",
        needs_comparison=False,
        checkable=True,
    ),
)

_GO = (
    ActionSpec("next", "Next image", "Go", "Moving", ("Down",), "next"),
    ActionSpec("previous", "Previous image", "Go", "Moving", ("Up",), "previous"),
    ActionSpec("first", "First image", "Go", "Moving", ("Ctrl+Up",)),
    ActionSpec("last", "Last image", "Go", "Moving", ("Ctrl+Down",)),
    ActionSpec("next-difference", "Next difference", "Go", "Moving", ("N",), "next", starts_section=True),
    ActionSpec("previous-difference", "Previous difference", "Go", "Moving", ("Shift+N",), "previous"),
    ActionSpec("previous-variant", "Previous variant", "Go", "Moving", ("Ctrl+Left",), starts_section=True),
    ActionSpec("next-variant", "Next variant", "Go", "Moving", ("Ctrl+Right",)),
    ActionSpec("search", "Search", "Go", "Searching and filtering", ("Ctrl+F", "/"), "search", starts_section=True),
)

_TRAITS = tuple(
    ActionSpec(
        f"trait-{trait.name.lower()}",
        TRAIT_WORDS[trait],
        "Go",
        "Searching and filtering",
        (f"Alt+{number}",),
        trait,
        submenu="Show only",
        checkable=True,
        starts_section=number == 1,
    )
    for number, trait in enumerate(Trait, start=1)
)

_MARKS = tuple(
    ActionSpec(
        f"show-{mark}",
        words,
        "Go",
        "Searching and filtering",
        (f"Ctrl+Alt+{number}",),
        mark,
        submenu="Show only",
        checkable=True,
        starts_section=number == 1,
    )
    for number, (mark, words) in enumerate(
        (
            ("mark-undecided", "Needs review"),
            ("mark-approved", "Approved"),
            ("mark-rejected", "Rejected"),
            ("mark-accepted", "Accepted by rule"),
            ("mark-carried", "Carried over"),
        ),
        start=1,
    )
)

_FILTER = (
    *(
        ActionSpec(
            f"category-{status}",
            status.capitalize(),
            "Go",
            "Searching and filtering",
            (f"Ctrl+{number}",),
            f"status-{status}",
            submenu="Show only",
            checkable=True,
        )
        for number, status in enumerate(
            ("changed", "errored", "removed", "added", "renamed", "unchanged", "skipped"), start=1
        )
    ),
    *_TRAITS,
    *_MARKS,
    ActionSpec(
        "filters",
        "More filters",
        "Go",
        "Searching and filtering",
        ("Ctrl+Shift+L",),
        "filter",
        submenu="Show only",
        checkable=True,
        starts_section=True,
    ),
    ActionSpec(
        "equal-changes",
        "Equal changes",
        "Go",
        "Searching and filtering",
        ("E",),
        "same-change",
        submenu="Show only",
    ),
    ActionSpec("all-images", "All images", "Go", "Searching and filtering", submenu="Show only", starts_section=True),
    ActionSpec(
        "sort-share",
        "Largest change first",
        "Go",
        "Searching and filtering",
        icon="sort-share",
        submenu="Sort changed by",
        choice_of="sort",
    ),
    ActionSpec(
        "sort-name",
        "Name",
        "Go",
        "Searching and filtering",
        icon="sort-name",
        submenu="Sort changed by",
        choice_of="sort",
    ),
)


def _deciding(scope: str, words: str, modifier: str, submenu: str) -> tuple[ActionSpec, ...]:
    """The three decisions for some images."""
    return tuple(
        ActionSpec(
            f"decide-{verdict}{scope}",
            f"{verb}{words}",
            "Review",
            "Deciding",
            (f"{modifier}{key}",),
            sign,
            submenu=submenu,
            starts_section=key == "A",
        )
        for verdict, verb, key, sign in (
            ("approve", "Approve", "A", "mark-approved"),
            ("reject", "Reject", "R", "mark-rejected"),
            ("take-back", "Take back", "U", "mark-undecided"),
        )
    )


_REVIEW = (
    ActionSpec("undo", "Undo", "Review", "Deciding", ("Ctrl+Z",), "undo"),
    ActionSpec("redo", "Redo", "Review", "Deciding", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    *_deciding("", "", "", ""),
    *_deciding("-group", " the group", "Shift+", "Group"),
    *_deciding("-all", " everything shown…", "Alt+", "Everything shown"),
    ActionSpec("group-changes", "Group equal changes", "Review", "Deciding", ("G",), "same-change", checkable=True),
    ActionSpec("next-undecided", "Next undecided image", "Review", "Moving", ("Ctrl+Shift+Down",), "next"),
    ActionSpec(
        "accept-change",
        "Accept this change from now on…",
        "Review",
        "Deciding",
        ("Shift+I",),
        "mark-accepted",
        starts_section=True,
    ),
    ActionSpec("accepted-changes", "Accepted changes…", "Review", "Deciding", ("Ctrl+Shift+I",)),
    ActionSpec("image-history", "History of this image…", "Review", "Deciding", ("Ctrl+H",), "history"),
    ActionSpec("add-note", "Add a note", "Review", "Deciding", ("C",), "add-note", starts_section=True),
    ActionSpec("pin-note", "Pin a note", "Review", "Deciding", ("Shift+C",), "pin", checkable=True),
    ActionSpec("pin-difference", "Pin a note to this difference", "Review", "Deciding", ("Alt+C",)),
    ActionSpec("notes", "Notes", "View", "Panels", ("Ctrl+N",), "note", submenu="Panels", checkable=True),
    ActionSpec(
        "review-mode",
        "Review mode",
        "Review",
        "Deciding",
        ("Ctrl+Shift+R",),
        "lock",
        checkable=True,
        starts_section=True,
    ),
    ActionSpec(
        "guard-decisions",
        "Keys decide in review mode only",
        "Review",
        "Deciding",
        checkable=True,
        needs_comparison=False,
    ),
    ActionSpec("reader-name", "Your name…", "Review", "Deciding", needs_comparison=False),
    ActionSpec(
        "find-pairs",
        "Find renamed and changed images…",
        "Review",
        "Deciding",
        ("Ctrl+Shift+P",),
        "pair",
        starts_section=True,
    ),
    ActionSpec("pair-with", "Pair by hand…", "Review", "Deciding", ("Ctrl+M",)),
    ActionSpec("unpair", "Part the pair", "Review", "Deciding"),
    ActionSpec(
        "promote", "Promote approved images…", "Review", "Baseline", ("Ctrl+P",), "promote", starts_section=True
    ),
    ActionSpec("roll-back", "Roll back the last promotion…", "Review", "Baseline", icon="roll-back"),
)

_COMPARE = (
    ActionSpec("compare", "Compare", "Compare", "Builds", ("Ctrl+Return",), "", needs_comparison=False),
    ActionSpec("compare-again", "Compare again", "Compare", "Builds", ("F5", "Ctrl+R"), "reload"),
    ActionSpec("watch", "Watch folders for changes", "Compare", "Builds", needs_comparison=False, checkable=True),
    ActionSpec(
        "cancel", "Cancel, or clear the search", "Compare", "Builds", ("Esc",), "cancel", needs_comparison=False
    ),
    ActionSpec(
        "ignore-region",
        "Ignore a region",
        "Compare",
        "Rules",
        ("I",),
        "ignore-region",
        checkable=True,
        starts_section=True,
    ),
    ActionSpec("remove-region", "Remove the selected region", "Compare", "Rules", ("Del", "Backspace"), "remove"),
    ActionSpec(
        "seed-rules",
        "Verdicts like the seed",
        "Compare",
        "Rules",
        needs_comparison=False,
        checkable=True,
        starts_section=True,
    ),
)

_HELP = (
    ActionSpec("shortcuts", "Keyboard shortcuts", "Help", "Program", ("?", "F1"), "keyboard", needs_comparison=False),
    ActionSpec("about", "About snapreview", "Help", "Program", icon="info", needs_comparison=False),
)

ACTIONS: tuple[ActionSpec, ...] = (
    _FILE + _VIEW + _PANELS + SCALES + LANGUAGES + MOTION + _GO + _FILTER + _REVIEW + _COMPARE + _HELP
)

MENUS: tuple[Menu, ...] = ("File", "View", "Go", "Review", "Compare", "Help")
