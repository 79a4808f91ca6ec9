// Enhances the council's pages and explanations: verdicts without a reload, the keyboard, pasted blocks, autosave.
"use strict";

const pageOf = async (answer) => parsed(await answer.text());
const replace = (page, id) => {
  const [old, fresh] = [document.getElementById(id), page.getElementById(id)];
  if (old && fresh) old.replaceWith(fresh);
  return fresh;
};
const said = (form, text) => {
  let note = form.querySelector("output");
  if (!note) { note = document.createElement("output"); form.append(note); }
  note.textContent = text;
};
const saving = say("Đang lưu…", "Saving…");
const unsent = say("Chưa lưu: chưa gửi được lên máy chủ. Nội dung vẫn còn ở đây; ", "Not saved: the server was not reached. What you typed is still here; ");
const send = (form, extra) => fetch(form.action, {
  method: "POST", headers: { Accept: "text/html" }, body: new URLSearchParams([...new FormData(form), ...extra]),
});
// Sends a form, once more after the same person signed in again; what is typed stays whatever the server says.
const sendAgain = async (form, extra) => {
  let answer = await send(form, extra);
  if ([401, 403].includes(answer.status)) {
    const why = await renewToken();
    if (why) return { why };
    answer = await send(form, extra);
  }
  const page = await pageOf(answer);
  const id = form.closest(".sheet-line").id;
  const reason = page.querySelector(`[id="${id}"] [role=alert]`) ?? page.querySelector("h1");
  const why = say("Chưa lưu: ", "Not saved: ") + (reason?.textContent.trim() ?? answer.status) +
    say(" Nội dung vẫn còn ở đây.", " What you typed is still here.");
  return { answer, page, why };
};

// A verdict on one line replaces that line and leads on to the next.
const lines = () => [...document.querySelectorAll(".sheet-line")];
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form.verdict")) return;
  event.preventDefault();
  const id = form.closest(".sheet-line").id;
  const button = event.submitter ?? form.querySelector("[value=cham]");
  said(form, saving);
  try {
    const { answer, page, why } = await sendAgain(form, [[button.name, button.value], ["gon", "1"]]);
    if (!page?.getElementById(id)?.querySelector("form.verdict")) { said(form, why); return; }
    const next = lines()[lines().findIndex((line) => line.id === id) + 1];
    const fresh = replace(page, id);
    (answer.ok && next ? next : fresh).focus();
    if (answer.ok) { count(); narrow(); }
  } catch { said(form, unsent + say("bấm lại khi có mạng.", "press again once it is.")); }
});

// What has been given a verdict meanwhile is not agreed with by the button over all lines.
const narrow = () => {
  const form = document.querySelector("form.accept");
  if (!form) return;
  const isOpen = (seen) => document.getElementById("tc-" + seen.split(":")[0])?.dataset.outcome === "open";
  const open = form.elements.dong.value.split(" ").filter(isOpen);
  form.elements.dong.value = open.join(" ");
  form.hidden = !open.length;
  const button = form.querySelector("button");
  button.textContent = button.textContent.replace(/\d+/, open.length);
};

// How far the sheet has come, from the server.
let counting = 0;
const count = () => {
  clearTimeout(counting);
  counting = setTimeout(async () => {
    const address = new URL(location.href);
    address.searchParams.set("chi", lines()[0]?.id.slice(3) ?? "");
    try { replace(await pageOf(await fetch(address)), "tien-do"); } catch { /* the next count tells */ }
  }, 400);
};

const move = (step) => {
  const all = lines();
  const at = all.indexOf(document.activeElement?.closest(".sheet-line"));
  all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
};
document.addEventListener("keydown", (event) => {
  const target = event.target;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (target.matches("input, select, textarea")) {
    if (event.key === "Escape") target.closest(".sheet-line")?.focus();
    if (target.closest(".grid-table")) gridKey(event, target);
    return;
  }
  if (!document.querySelector("form.verdict")) return;
  const line = target.closest(".sheet-line");
  if (["j", "ArrowDown"].includes(event.key)) move(1);
  else if (["k", "ArrowUp"].includes(event.key)) move(-1);
  else if (event.key === "Enter" && target === line) line?.querySelector("[value=dong-y]")?.click();
  else if (/^[0-9]$/.test(event.key) && line?.querySelector("[name=diem]")) {
    const field = line.querySelector("[name=diem]");
    field.closest("details")?.setAttribute("open", "");
    field.focus();
    field.value = event.key;
  } else return;
  event.preventDefault();
});

// The grid: up, down and Enter go from field to field of a column; a block of cells fills fields from where it is pasted.
const cells = (row) => [...row.querySelectorAll("input:not([type=hidden])")];
const below = (field, step) => {
  const place = field.closest("td").cellIndex;
  for (let row = field.closest("tr"); row;) {
    row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    const found = row?.cells[place]?.querySelector("input");
    if (found) return found;
  }
};
const gridKey = (event, field) => {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  if (event.key !== "Enter" && field.list) return;
  event.preventDefault();
  const next = below(field, step);
  next?.focus();
  next?.select();
};
document.addEventListener("paste", (event) => {
  const field = event.target;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (!field.closest?.(".grid-table") || !/[\t\n]/.test(text.trim())) return;
  event.preventDefault();
  let start = field;
  for (const row of text.replace(/\r?\n$/, "").split(/\r?\n/)) {
    if (!start) break;
    const fields = cells(start.closest("tr"));
    const at = fields.indexOf(start);
    row.split("\t").forEach((value, place) => { if (fields[at + place]) fields[at + place].value = value.trim(); });
    start = below(start, 1);
  }
});

// An explanation is kept while one types; what could not be sent is sent again.
for (const form of document.querySelectorAll("form.explanation")) {
  let [timer, busy, again, isStale] = [0, false, false, false];
  const isNote = (part) => !part.matches("input, label, p:has(button)");
  const save = async () => {
    if (busy) { again = true; return; }
    [busy, again] = [true, false];
    said(form, saving);
    try {
      const { answer, page, why } = await sendAgain(form, []);
      if (answer?.status >= 500) throw new Error("server");
      const fresh = page?.getElementById(form.closest(".sheet-line").id)?.querySelector("form.explanation");
      if (fresh) {
        // Where somebody else wrote meanwhile, theirs stands above, and only the button puts this in its place.
        isStale = answer.status === 409;
        form.elements["phien-ban"].value = fresh.elements["phien-ban"].value;
        for (const note of [...form.children].filter(isNote)) note.remove();
        form.querySelector("label").before(...[...fresh.children].filter(isNote));
      }
      said(form, fresh && answer.ok ? fresh.querySelector("output").textContent : why);
      if (fresh && answer.ok) replace(page, "tien-do");
    } catch {
      said(form, unsent + say("sẽ thử lại.", "trying again."));
      timer = setTimeout(save, 5000);
    }
    busy = false;
    if (again) save();
  };
  form.addEventListener("input", () => {
    said(form, say("Chưa lưu…", "Not saved yet…"));
    clearTimeout(timer);
    if (!isStale) timer = setTimeout(save, 900);
  });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); save(); });
}
