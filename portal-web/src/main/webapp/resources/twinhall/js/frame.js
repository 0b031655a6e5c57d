// The frame's own script. Without it every page still reads and works; it only makes things kinder.
(() => {
  "use strict";

  const TYPED = "twinhall.typed";
  const WANTED = "twinhall.wanted";

  // What was typed comes back after a change of language or an expired page; never passwords, files or hidden fields.
  const fields = () =>
    [...document.querySelectorAll("main form input[name], main form textarea[name], main form select[name]")].filter(
      (field) => !["hidden", "password", "file", "submit", "button"].includes(field.type),
    );

  const keep = () => {
    if (!fields().length) return;
    const typed = fields().map((field) => [field.name, field.value, field.type, field.checked]);
    sessionStorage.setItem(TYPED, JSON.stringify({ page: location.pathname, typed }));
  };

  const giveBack = () => {
    if (document.querySelector("[data-keep=back]")) return;
    const kept = JSON.parse(sessionStorage.getItem(TYPED) || "null");
    const wanted = sessionStorage.getItem(WANTED);
    sessionStorage.removeItem(TYPED);
    sessionStorage.removeItem(WANTED);
    if (!wanted || kept?.page !== location.pathname) return;
    for (const [name, value, type, checked] of kept.typed) {
      for (const field of fields().filter((one) => one.name === name)) {
        if (type === "checkbox" || type === "radio") {
          if (field.value === value) field.checked = checked;
        } else {
          field.value = value;
        }
      }
    }
  };

  // A moment is told again in the reader's own zone and language.
  const language = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;
  const tellMoments = (root) => {
    for (const time of root.querySelectorAll("time[data-moment]")) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      time.title = time.textContent;
      time.textContent = new Intl.DateTimeFormat(language, {
        day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", timeZoneName: "short",
      }).format(moment);
      delete time.dataset.moment;
    }
  };

  const toErrors = (root) => root.querySelector("[data-focus=errors]")?.focus();

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-keep]")) sessionStorage.setItem(WANTED, "yes");
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
  addEventListener("pagehide", keep);

  giveBack();
  tellMoments(document);
  toErrors(document);
  const notices = document.getElementById("notices");
  if (notices) {
    new MutationObserver((changes) => {
      if (changes.some((change) => change.addedNodes.length)) toErrors(document);
    }).observe(notices.parentNode, { childList: true });
  }
  new MutationObserver(() => tellMoments(document)).observe(document.body, { childList: true, subtree: true });
})();
