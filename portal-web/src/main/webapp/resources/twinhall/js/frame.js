// The frame's own script. Without it every page still reads and works; it only makes things kinder.
(() => {
  "use strict";

  // A moment is told again in the reader's own zone, and written as the server writes for them.
  const { locale, hours } = document.documentElement.dataset;
  const tellMoments = (root) => {
    for (const time of root.querySelectorAll("time[data-moment]")) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      time.title = time.textContent;
      time.textContent = new Intl.DateTimeFormat(locale, {
        day: "numeric", month: "long", year: "numeric", hour: hours === "h12" ? "numeric" : "2-digit", minute: "2-digit", hourCycle: hours, timeZoneName: "short",
      }).format(moment);
      delete time.dataset.moment;
    }
  };

  const toErrors = (root) => root.querySelector("[data-focus=errors]")?.focus();

  document.addEventListener("click", (event) => {
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
