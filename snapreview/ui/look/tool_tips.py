"""Tool tips for text that comes from builds."""

import html


def plain_tool_tip(text: str) -> str:
    """A tool tip that shows the text letter by letter. Qt takes anything with a tag in it for HTML, and names
    and descriptions may hold one.
    """
    if "<" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>'
