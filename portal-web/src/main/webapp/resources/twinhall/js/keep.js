// Keeps what is typed into a form marked by the tag t:keep, in this window, until the server says that it is saved.
// A login that ran out, a reload or a wrong click then costs nothing: the words come back on the same page.
(() => {
  "use strict";
  if (window.twinhallKeep) return;

  const PREFIX = "twinhall.kept:";
  const LONGEST_MILLIS = 12 * 60 * 60 * 1000;
  const port = location.port || (location.protocol === "https:" ? "443" : "80");
  const savedCookie = new RegExp(`(?:^|; )TWINHALL_SAVED_${port}=([A-Za-z0-9]+)`);

  const marks = () => [...document.querySelectorAll("form [data-kept-for]")];
  const formOf = (mark) => mark.closest("form");
  const markOf = (form) => form?.querySelector("[data-kept-for]");
  const part = (mark, name) => mark.querySelector(`[data-kept="${name}"]`);

  // The language is no part of what the page is about.
  const page = () => {
    const query = new URLSearchParams(location.search);
    query.delete("lang");
    return `${location.pathname}?${query}`;
  };
  const keyOf = (form) => `${PREFIX}${page()}#${form.id}`;

  const read = (key) => {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const forget = (key) => sessionStorage.removeItem(key);
  const allKeys = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

  // Never passwords, files, or what the page keeps for itself in hidden fields.
  const fieldsOf = (form) =>
    [...form.elements].filter(
      (field) =>
        field.name &&
        /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName) &&
        !["hidden", "password", "file", "submit", "button", "reset", "image"].includes(field.type),
    );
  const isTick = (field) => field.type === "checkbox" || field.type === "radio";
  const idOf = (field) => (isTick(field) ? `${field.name}=${field.value}` : field.name);
  const valueOf = (field) => {
    if (isTick(field)) return field.checked;
    return field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
  };
  const set = (field, value) => {
    if (isTick(field)) field.checked = value;
    else if (field.multiple) for (const option of field.options) option.selected = value.includes(option.value);
    else field.value = value;
  };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const valuesOf = (form) => Object.fromEntries(fieldsOf(form).map((field) => [idOf(field), valueOf(field)]));

  // What the server showed before anybody typed; after a save, what was saved.
  const shown = new Map();
  const look = () => {
    for (const mark of marks()) {
      const form = formOf(mark);
      if (!shown.has(form.id)) shown.set(form.id, valuesOf(form));
    }
  };

  const newToken = () =>
    [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

  const keep = (form) => {
    const mark = markOf(form);
    if (!mark) return;
    const key = keyOf(form);
    const before = read(key);
    const kept = {
      owner: mark.dataset.keptFor,
      at: Date.now(),
      token: before?.token || newToken(),
      shown: before?.shown || shown.get(form.id) || {},
      values: valuesOf(form),
    };
    form.elements.keptForm.value = kept.token;
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch {
      // A full store keeps nothing; the form itself works as ever.
    }
  };

  let bringing = false;
  const putBack = (form, kept) => {
    bringing = true;
    form.elements.keptForm.value = kept.token;
    for (const field of fieldsOf(form)) {
      const value = kept.values[idOf(field)];
      if (value === undefined || same(value, valueOf(field))) continue;
      set(field, value);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    bringing = false;
  };

  const say = (mark, state) => {
    mark.hidden = false;
    part(mark, "restored").hidden = state !== "restored";
    part(mark, "changed").hidden = state !== "changed";
    part(mark, "put-back").hidden = state !== "changed";
  };

  const bringBack = () => {
    for (const mark of marks()) {
      const form = formOf(mark);
      const kept = read(keyOf(form));
      if (!kept) continue;
      if (kept.owner !== mark.dataset.keptFor || Date.now() - kept.at > LONGEST_MILLIS) {
        forget(keyOf(form));
        continue;
      }
      const now = valuesOf(form);
      const typed = Object.keys(kept.values).filter((id) => id in now && !same(kept.values[id], now[id]));
      if (!typed.length) {
        forget(keyOf(form));
      } else if (typed.some((id) => !same(kept.shown[id], now[id]))) {
        // Somebody else wrote there meanwhile: their words are not covered without asking.
        say(mark, "changed");
      } else {
        putBack(form, kept);
        say(mark, "restored");
      }
    }
  };

  const forgetSaved = () => {
    const saved = document.cookie.match(savedCookie)?.[1];
    if (!saved) return;
    document.cookie = `TWINHALL_SAVED_${port}=; path=/; max-age=0; samesite=lax`;
    for (const key of allKeys()) if (read(key)?.token === saved) forget(key);
    for (const mark of marks()) {
      mark.hidden = true;
      const form = formOf(mark);
      if (form.elements.keptForm.value === saved) {
        form.elements.keptForm.value = "";
        shown.set(form.id, valuesOf(form));
      }
    }
  };

  let waiting;
  const flush = () => {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const { form } = waiting;
    waiting = undefined;
    if (form.isConnected) keep(form);
  };
  const typed = (event) => {
    const form = event.target.form;
    if (bringing || !markOf(form)) return;
    if (waiting && waiting.form !== form) flush();
    clearTimeout(waiting?.timer);
    // The token at once, so that a save right after a key stroke carries it.
    if (!form.elements.keptForm.value) keep(form);
    waiting = { form, timer: setTimeout(flush, 250) };
  };

  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  document.addEventListener("submit", (event) => {
    flush();
    if (event.target.getAttribute("action") === "/signout") allKeys().forEach(forget);
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-kept=put-back], [data-kept=discard]");
    if (!button) return;
    const form = button.form;
    const mark = markOf(form);
    const kept = read(keyOf(form));
    if (button.dataset.kept === "put-back") {
      if (kept) putBack(form, kept);
      keep(form);
      say(mark, "restored");
    } else {
      forget(keyOf(form));
      location.reload();
    }
  });
  addEventListener("pagehide", flush);

  forgetSaved();
  look();
  bringBack();
  new MutationObserver(() => {
    forgetSaved();
    look();
  }).observe(document.body, { childList: true, subtree: true });

  window.twinhallKeep = { forget: (form) => forget(keyOf(form)) };
})();
