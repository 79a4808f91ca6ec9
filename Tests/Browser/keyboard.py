"""Somebody who uses no mouse: what has the focus, and keys."""

_FOCUSED = """() => {
    const here = document.activeElement;
    if (!here || here === document.body) return "";
    const label = here.labels?.[0] ?? document.getElementById(here.getAttribute("aria-labelledby"));
    return (here.getAttribute("aria-label") ?? (label ?? here).innerText ?? "").trim();
}"""


class Keyboard:
    """The keys of a window; nothing here can click."""

    def __init__(self, page):
        self._page = page

    def press(self, *keys):
        for key in keys:
            self._page.keyboard.press(key)

    def type(self, text):
        self._page.keyboard.type(text)

    @property
    def focused(self):
        """What the focused element is called; empty where nothing has the focus."""
        return self._page.evaluate(_FOCUSED)

    def tab_to(self, name, most=60):
        """Tab after Tab to what is called so, as it can be reached."""
        passed = []
        for _ in range(most):
            self.press("Tab")
            passed.append(self.focused)
            if passed[-1].startswith(name):
                return
        raise AssertionError(f"{name} is not reached by {most} Tabs: {passed}")
