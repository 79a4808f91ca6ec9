// A unit's sheet: every line is saved when it is left, and nothing typed is lost until the server has it.
"use strict";

(() => {
  const forms = [...document.querySelectorAll("form[data-line]")];
  if (!forms.length) return;
  const status = document.getElementById("trang-thai");
  const keyOf = (form) => "cchc " + (document.querySelector(".person")?.dataset.person ?? "") + " " + form.getAttribute("action");
  const waiting = new Map();
  const running = new Set();
  const retries = new Map();
  let pause = 2000;

  const tell = (form, text, kind) => {
    const place = form.querySelector(".state");
    if (place) { place.textContent = text; place.dataset.kind = kind ?? ""; }
    if (status) status.textContent = form.dataset.line + ": " + text;
  };
  const typed = (form) => {
    const fields = new URLSearchParams(new FormData(form));
    for (const name of ["ma", "phien-ban", "tiep"]) fields.delete(name);
    return fields.toString();
  };
  const keep = (form) => {
    try { localStorage.setItem(keyOf(form), JSON.stringify({ text: typed(form), at: Date.now() })); } catch { /* storage full or forbidden */ }
  };
  const forget = (form) => { try { localStorage.removeItem(keyOf(form)); } catch { /* forbidden */ } };
  const fill = (form, text) => {
    const fields = new URLSearchParams(text);
    for (const field of form.elements) {
      if (!field.name || field.type === "hidden" || field.localName === "button") continue;
      const values = fields.getAll(field.name);
      if (field.type === "checkbox") field.checked = values.includes(field.value);
      else field.value = values.findLast((value) => value !== "chua") ?? "";
    }
  };

  // The server answers with elements that take the places of those with their ids.
  const place = (fresh, isSame) => {
    for (const element of fresh.querySelectorAll("[id]")) {
      // What stands in a card comes and stays with it.
      if (element.parentElement.closest("article")) continue;
      const old = document.getElementById(element.id);
      const isInUse = old?.localName === "article" && (!isSame || old.contains(document.activeElement));
      if (!old || isInUse && merge(old, element)) continue;
      old.replaceWith(element);
      for (const form of element.querySelectorAll?.("form[data-line]") ?? []) watch(form);
    }
  };
  // Where somebody types on in the line, its fields stay and all around them is renewed.
  const merge = (old, fresh) => {
    const [form, next] = [old.querySelector("form[data-line]"), fresh.querySelector("form[data-line]")];
    if (!form || !next) return false;
    for (const name of ["ma", "phien-ban"]) form.elements[name].value = next.elements[name].value;
    form.querySelector(".problem")?.remove();
    const problem = next.querySelector(".problem");
    if (problem) form.prepend(problem);
    const state = form.querySelector(".state");
    if (state) state.replaceWith(next.querySelector(".state") ?? state);
    while (form.nextSibling) form.nextSibling.remove();
    while (next.nextSibling) old.append(next.nextSibling);
    old.className = fresh.className;
    return true;
  };

  const save = async (form, isSecondTry) => {
    if (!form.isConnected) return;
    if (running.has(form)) { waiting.set(form, true); return; }
    clearTimeout(retries.get(form));
    running.add(form);
    const sent = typed(form);
    tell(form, say("Đang lưu …", "Saving …"), "saving");
    try {
      const answer = await fetch(form.action, {
        method: "POST", headers: { "X-Manh": "1" }, body: new URLSearchParams(new FormData(form)),
      });
      // Read whole before another save may start, which needs the version that stands in it.
      const fresh = parsed(await answer.text());
      running.delete(form);
      if ([401, 403].includes(answer.status) && !isSecondTry) {
        const why = await renewToken();
        if (!why) return save(form, true);
        tell(form, why, "failed");
        return;
      }
      if (answer.status >= 500) throw new Error("server");
      const named = `form[data-line="${CSS.escape(form.dataset.line)}"]`;
      // A page that says why nothing is saved does not take the place of what was typed.
      if (!answer.ok && !fresh.querySelector(named)) {
        tell(form, say("Chưa lưu: ", "Not saved: ") + (fresh.querySelector("h1")?.textContent ?? answer.status), "failed");
        return;
      }
      pause = 2000;
      const line = form.dataset.line;
      const isSame = typed(form) === sent;
      if (answer.ok && isSame) forget(form);
      place(fresh, isSame);
      const now = document.querySelector(named);
      if (now && status) status.textContent = line + ": " + (now.querySelector(".problem, .state")?.textContent.trim() ?? "");
      if (now && !answer.ok) tell(now, say("Chưa lưu", "Not saved"), "failed");
      if (waiting.delete(form) && now && !isSame && answer.ok) save(now);
    } catch {
      running.delete(form);
      tell(form, say("Chưa lưu: mất kết nối, sẽ tự thử lại. Nội dung được giữ trên máy này.",
        "Not saved: no connection, trying again. What you typed is kept on this computer."), "failed");
      waiting.delete(form);
      retries.set(form, setTimeout(() => save(form), pause));
      pause = Math.min(pause * 2, 60000);
    }
  };

  const watch = (form) => {
    form.addEventListener("input", () => {
      keep(form);
      tell(form, say("Chưa lưu", "Not saved yet"), "changed");
    });
    // Where two people wrote different things, nothing is saved until one of them says so.
    form.addEventListener("change", () => { if (!form.querySelector("[data-stale]")) save(form); });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const next = event.submitter?.name === "tiep" ? event.submitter.value : null;
      save(form);
      if (next) document.getElementById("tc-" + next)?.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    });
    form.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
      if (!step || event.target.localName !== "input" || event.target.type === "checkbox" || event.ctrlKey || event.altKey) return;
      const fields = [...document.querySelectorAll("form[data-line] :is(input:not([type=hidden]), select, textarea)")]
        .filter((field) => field.offsetParent);
      const target = fields[fields.indexOf(event.target) + step];
      if (!target) return;
      event.preventDefault();
      target.focus();
      // A number is typed anew; words are typed on, since the next Enter would replace them by an empty line.
      if (target.localName === "input") target.select();
      if (target.localName === "textarea") target.setSelectionRange(target.value.length, target.value.length);
    });
    offer(form);
  };

  // What a closed tab or a broken line left behind is offered, never put in by itself.
  const offer = (form) => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(keyOf(form))); } catch { return; }
    if (!kept) return;
    if (kept.text === typed(form)) { forget(form); return; }
    const note = document.createElement("p");
    note.className = "notice";
    const hour = new Date(kept.at).toLocaleString(document.documentElement.lang);
    note.append(say(`Có nội dung gõ lúc ${hour} chưa lưu được. `, `What was typed on ${hour} was not saved. `));
    for (const [title, act] of [
      [say("Lấy lại", "Take it back"), () => { fill(form, kept.text); save(form); }],
      [say("Bỏ", "Drop it"), () => forget(form)],
    ]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "second";
      button.textContent = title;
      button.addEventListener("click", () => { note.remove(); act(); });
      note.append(button, " ");
    }
    form.prepend(note);
  };

  forms.forEach(watch);
  addEventListener("online", () => { pause = 2000; for (const form of document.querySelectorAll("form[data-line]:has(.state[data-kind=failed]):not(:has([data-stale]))")) save(form); });
  addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-line] .state:is([data-kind=changed], [data-kind=saving], [data-kind=failed])")) event.preventDefault();
  });

  const here = document.getElementById("ai-dang-mo");
  const look = async () => {
    if (!here || document.hidden) return;
    try {
      const answer = await fetch(here.dataset.from, { headers: { "X-Manh": "1" } });
      if (!answer.ok || answer.redirected) return;
      const names = new DOMParser().parseFromString(await answer.text(), "text/html").body;
      here.replaceChildren(...names.childNodes);
      here.hidden = !here.childNodes.length;
    } catch { /* the next look will tell */ }
  };
  look();
  setInterval(look, 45000);
})();
