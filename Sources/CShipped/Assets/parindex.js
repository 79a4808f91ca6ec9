// Enhances forms that work without it: results follow what is typed, and everything opens to be searched or printed.
"use strict";

// A form with data-live replaces the element of that id while one types; the address stays that of the form.
for (const form of document.querySelectorAll("form[data-live]")) {
  let timer = 0;
  let running = null;
  const show = async () => {
    const address = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) address.searchParams.set(name, value);
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(address, { signal: running.signal, headers: { Accept: "text/html" } });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById(form.dataset.live);
      if (!fresh) return;
      document.getElementById(form.dataset.live).replaceChildren(...fresh.childNodes);
      history.replaceState(null, "", address);
    } catch (error) {
      if (error.name !== "AbortError") throw error;
    }
  };
  form.addEventListener("input", (event) => {
    if (event.target.name) { clearTimeout(timer); timer = setTimeout(show, 250); }
  });
}

// An address with an anchor opens what it points to; printing opens all.
const openTo = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let node = target; node; node = node.parentElement) if (node.localName === "details") node.open = true;
  if (target) target.scrollIntoView();
};
addEventListener("hashchange", openTo);
openTo();
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) { part.open = true; part.dataset.printed = ""; }
});
addEventListener("afterprint", () => {
  for (const part of document.querySelectorAll("details[data-printed]")) { part.open = false; delete part.dataset.printed; }
});
