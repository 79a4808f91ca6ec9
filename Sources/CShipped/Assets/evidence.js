// Files of evidence: dropped, pasted, taken as a photo; sent piece by piece, so that a broken line costs a piece.
"use strict";
{
  const PIECE = 1 << 20;
  const PHOTO = 2000;
  const pause = (time) => new Promise((done) => setTimeout(done, time));

  // A photo from a phone, made small enough to read and quick to send; what the browser can not draw stays as it is.
  const shrunk = async (file) => {
    try {
      const picture = await createImageBitmap(file);
      const scale = Math.min(1, PHOTO / Math.max(picture.width, picture.height));
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [picture.width * scale, picture.height * scale];
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
      if (!blob || blob.size >= file.size) return file;
      return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg", lastModified: file.lastModified });
    } catch { return file; }
  };

  // All files below what was dropped, each with its folders.
  const opened = async (entry, folder = "") => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      return [{ file, path: folder + file.name }];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (!some.length) return found;
      for (const inner of some) found.push(...await opened(inner, folder + entry.name + "/"));
    }
  };

  for (const form of document.querySelectorAll("form[data-pieces]")) {
    const list = form.querySelector(".progress");
    const input = form.querySelector("input[type=file]");
    const words = form.dataset;
    let queue = Promise.resolve();

    const send = async (file, path, line) => {
      const address = (offset) => {
        const items = new URLSearchParams({ ten: path, co: file.size, sua: file.lastModified, tu: offset });
        for (const name of ["dot", "tieu-chi", "trang"]) if (form.elements[name]?.value) items.set(name, form.elements[name].value);
        return words.pieces + "?" + items;
      };
      let offset = 0;
      let failures = 0;
      let isRenewed = false;
      while (failures < 30) {
        const end = Math.min(file.size, offset + PIECE);
        line.textContent = path + ": " + (offset && end === file.size ? words.checking : words.sending + " " +
          Math.floor(file.size ? offset / file.size * 100 : 0) + " %");
        try {
          const answer = await fetch(address(offset), {
            method: "POST", headers: { "X-Ma": words.token, "Content-Type": "application/octet-stream" }, body: file.slice(offset, end),
          });
          if ([401, 403].includes(answer.status) && !isRenewed) {
            const why = await renewToken();
            if (why) return [{ text: path + ": " + why, kept: false }];
            isRenewed = true;
            continue;
          }
          if (answer.status >= 400 && answer.status < 500 && ![408, 409, 429].includes(answer.status)) break;
          if (!answer.ok) throw new Error(answer.status);
          const said = await answer.json();
          if (said.lines) return said.lines;
          [offset, failures, isRenewed] = [said.offset, 0, false];
        } catch {
          failures += 1;
          line.textContent = path + ": " + words.waiting;
          await pause(Math.min(30000, 500 * 2 ** failures));
        }
      }
      return [{ text: path + ": " + words.failed, kept: false }];
    };

    // The list of files as it is now; where it can not be had, a link leads to it.
    const renewed = async () => {
      const old = document.getElementById(words.list);
      try {
        const answer = await fetch(location.href);
        const fresh = answer.ok && parsed(await answer.text()).getElementById(words.list);
        if (!old || !fresh) return false;
        old.replaceChildren(...fresh.childNodes);
        return true;
      } catch { return false; }
    };

    const take = (files) => {
      for (const { file, path } of files) {
        const line = list.appendChild(document.createElement("li"));
        line.textContent = path;
        queue = queue.then(async () => {
          for (const said of await send(file, path, line)) {
            const item = document.createElement("li");
            item.className = said.kept ? "good" : "bad";
            item.textContent = said.text;
            line.before(item);
          }
          line.remove();
        });
      }
      queue = queue.then(async () => {
        if (await renewed() || list.querySelector(".renew")) return;
        const item = list.appendChild(document.createElement("li"));
        item.className = "renew";
        const link = item.appendChild(document.createElement("a"));
        [link.href, link.textContent] = [location.href, words.done];
      });
    };
    const chosen = (files) => take([...files].map((file) => ({ file, path: file.webkitRelativePath || file.name })));

    input.required = false;
    input.addEventListener("change", () => { chosen(input.files); input.value = ""; });
    form.addEventListener("submit", (event) => { event.preventDefault(); input.click(); });
    form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", async (event) => {
      event.preventDefault();
      form.classList.remove("over");
      const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
      if (!entries.length) return chosen(event.dataTransfer.files);
      for (const entry of entries) take(await opened(entry));
    });
    const isOnly = document.querySelectorAll("form[data-pieces]").length === 1;
    (isOnly ? document : form).addEventListener("paste", (event) => {
      if (event.clipboardData.files.length) { event.preventDefault(); chosen(event.clipboardData.files); }
    });

    const extras = form.querySelector(".extras");
    const ask = (settings, use) => {
      const other = Object.assign(document.createElement("input"), { type: "file" }, settings);
      other.addEventListener("change", () => use([...other.files]));
      other.click();
    };
    extras.hidden = false;
    // A file that is chosen is on its way: a button beside it would seem to be still needed.
    form.querySelector("button:not([type])").hidden = true;
    extras.querySelector("[data-folder]").addEventListener("click", () => ask({ webkitdirectory: true }, chosen));
    extras.querySelector("[data-photo]").addEventListener("click", () => ask({ accept: "image/*", capture: "environment" },
      async (files) => chosen(await Promise.all(files.map(shrunk)))));
  }
}
