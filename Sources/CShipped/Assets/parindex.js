// Enhances forms that work without it: results follow what is typed, and everything opens to be searched or printed.
"use strict";

const say = (vietnamese, english) => (document.documentElement.lang === "en" ? english : vietnamese);
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

// After a new sign-in the forms of this page get the token of the new session, if it is the same person's; otherwise
// nothing may be saved under another name, and what is to be said comes back.
const renewToken = async () => {
  const page = parsed(await (await fetch(location.href)).text());
  const [here, there] = [document, page].map((one) => one.querySelector(".person"));
  if (!there) {
    return say("Chưa lưu: phiên làm việc đã hết. Đăng nhập lại ở thẻ khác rồi bấm Lưu; nội dung vẫn còn ở đây.",
      "Not saved: the session has ended. Sign in again in another tab, then press Save; what you typed is still here.");
  }
  if (here?.dataset.person !== there.dataset.person) {
    const name = there.querySelector("b").textContent;
    return say(`Chưa lưu: trình duyệt này đang đăng nhập là ${name}. Đăng nhập lại bằng tài khoản của mình rồi bấm Lưu; nội dung vẫn còn ở đây.`,
      `Not saved: ${name} is signed in here now. Sign in with your own account, then press Save; what you typed is still here.`);
  }
  const token = page.querySelector("[name=ma]").value;
  for (const field of document.querySelectorAll("[name=ma]")) field.value = token;
  for (const form of document.querySelectorAll("[data-token]")) form.dataset.token = token;
  for (const form of document.querySelectorAll("form[action*='ma=']")) form.action = form.action.replace(/([?&]ma=)[^&#]*/, "$1" + token);
  return "";
};

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

// What was done is said once: the address that stays, to be kept or passed on, does not say it again.
if (new URL(location.href).searchParams.has("xong")) {
  const address = new URL(location.href);
  address.searchParams.delete("xong");
  history.replaceState(history.state, "", address);
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

// A ready text is copied with one click; the address in it becomes one that can be followed.
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = button.parentElement.querySelector("textarea");
  text.value = text.value.replace(location.host, location.origin);
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.value);
    button.textContent += " ✓";
  });
}

// Ctrl+K opens the search over everything wherever one is; without script its page does the same.
const finder = document.querySelector("[data-finder]");
const find = () => {
  const dialog = document.createElement("dialog");
  const field = Object.assign(document.createElement("input"), { type: "search", autocomplete: "off" });
  const results = document.createElement("div");
  field.setAttribute("aria-label", finder.textContent);
  dialog.className = "finder";
  dialog.append(field, results);
  document.body.append(dialog);
  let timer = 0;
  let asked = "";
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const address = new URL(finder.href);
      address.searchParams.set("tim", asked = field.value);
      const answer = await fetch(address, { headers: { "X-Manh": "1" } });
      const words = field.value;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && words === asked) results.replaceChildren(...page.body.childNodes);
    }, 150);
  });
  dialog.addEventListener("keydown", (event) => {
    const stops = [field, ...results.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
    } else if (event.key === "Escape") dialog.close();
    else if (event.key === "Enter" && document.activeElement === field) results.querySelector("a")?.click();
  });
  dialog.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  dialog.showModal();
};
if (finder) addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    find();
  }
});
