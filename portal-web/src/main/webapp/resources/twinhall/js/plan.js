// The plan that several people write at once. The server is the authority: a cell says "saved" only when the server has said so.
// Each change goes out with the revision it was made on and an id of its own; until it is answered it is kept in this browser
// under that id, and sent again, the same, when the line is back.
(() => {
  "use strict";

  const root = document.getElementById("plan");
  if (!root) return;

  const TYPING_PAUSE = 1500;
  const SIGN_OF_LIFE = 20000;
  const PATIENCE = 10000;
  const LONGEST_WAIT = 15000;
  const KEEP_LOGIN = 300000;

  const say = (() => {
    const words = new Map();
    const keys = document.querySelectorAll("#plan-words > dt");
    for (const key of keys) words.set(key.textContent, key.nextElementSibling.textContent);
    return (key, ...values) => fill(words.get(key) ?? key, values);
  })();
  function fill(pattern, values) {
    return pattern.replace(/\{(\d)\}/g, (whole, number) => values[number] ?? whole);
  }

  const sides = new Map();
  for (const side of document.querySelectorAll("#plan-sides > li")) {
    sides.set(side.dataset.government, { number: side.dataset.side, name: side.textContent });
  }
  const sideName = (government) => sides.get(government)?.name ?? "";
  const nameOf = (cell) => cell.author ?? say("erased");
  const writer = (cell) => `${nameOf(cell)}, ${sideName(cell.government)}`;
  const heard = (words) => Object.assign(document.createElement("span"), { className: "only-heard", textContent: words });

  const clock = (at) =>
    new Intl.DateTimeFormat(document.documentElement.dataset.locale, {
      hour: document.documentElement.dataset.hours === "h12" ? "numeric" : "2-digit",
      minute: "2-digit",
      hourCycle: document.documentElement.dataset.hours,
      ...(new Date(at).toDateString() === new Date().toDateString() ? {} : { day: "numeric", month: "short" }),
    }).format(new Date(at));

  // An amount is kept as 1234.50 and written as the reader writes: with the marks that the server writes with, too. What is typed
  // is understood in both ways; what could mean two amounts is neither.
  const money = (() => {
    const { decimalMark: decimal, thousandsMark: thousands } = root.dataset;
    const other = decimal === "." ? "," : ".";
    const marked = (mark) => mark.replace(/[^\w\s]/, "\\$&");
    const spaces = /[\s\u00a0\u202f]/g;
    const parting = thousands.trim();
    const parted = (mark, end, count = "+") => new RegExp(`^[1-9]\\d{0,2}(?:${marked(mark)}\\d{3})${count}${end}$`);
    const cents = (mark) => `${marked(mark)}\\d{1,2}`;
    const pure = (text, mark) => text.replaceAll(mark, "").replace(/[^\d]/, ".");
    const kept = /^\d+(\.\d{1,2})?$/;

    const plain = (amount) => amount.replace(".", decimal);
    const written = (amount) => {
      const [whole, fraction] = amount.split(".");
      const groups = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
      return fraction === undefined ? groups : `${groups}${decimal}${fraction}`;
    };
    // Gives { amount }, or { why } in words.
    const read = (typed) => {
      const text = typed.replace(spaces, "");
      if (text === "" || /^\d+$/.test(text)) return { amount: text };
      if (new RegExp(`^\\d+(?:${cents(decimal)}|${cents(other)})$`).test(text)) return { amount: text.replace(/\D/, ".") };
      if (parting && parted(parting, `(?:${cents(decimal)})?`).test(text)) return { amount: pure(text, parting) };
      // As others write: only their two marks together, or one that comes again, say which part is which.
      if (parted(decimal, cents(other)).test(text) || parted(decimal, "", "{2,}").test(text)) return { amount: pure(text, decimal) };
      if (parted(other, cents(decimal)).test(text) || parted(other, "", "{2,}").test(text)) return { amount: pure(text, other) };
      if (parted(decimal, "", "{1}").test(text) || parted(other, "", "{1}").test(text)) {
        const whole = text.replace(/\D/, "");
        return { why: say("two-amounts", text, whole, `${text.split(/\D/)[0]}${decimal}${text.split(/\D/)[1].slice(0, 2)}`) };
      }
      return { why: say("no-amount", `1500${decimal}50`) };
    };
    return { kept, plain, written, read };
  })();

  const newId = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };

  // -- news for those who hear the page
  const news = document.getElementById("plan-news");
  let told = [];
  function announce(words) {
    told.push(words);
    if (told.length > 1) return;
    setTimeout(() => {
      news.textContent = told.slice(-3).join(" ");
      told = [];
    }, 400);
  }

  // -- what is not answered yet, kept in this browser for this writer in this seat
  const store = (() => {
    const prefix = `twinhall.plan/${root.dataset.plan}/${root.dataset.government}/${root.dataset.writer}/`;
    const tab = sessionStorage.getItem("twinhall.tab") ?? newId();
    sessionStorage.setItem("twinhall.tab", tab);
    const own = prefix + tab;
    return {
      keep(entries) {
        try {
          if (entries.length) localStorage.setItem(own, JSON.stringify(entries));
          else localStorage.removeItem(own);
        } catch {
          // A full or forbidden store: the page still holds what was typed.
        }
      },
      // Also what other tabs left behind. If one of them is still open both send the same ids, and each is applied once.
      take() {
        const entries = [];
        for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
          try {
            entries.push(...JSON.parse(localStorage.getItem(key)));
          } catch {
            // Not ours to read.
          }
          localStorage.removeItem(key);
        }
        return entries;
      },
    };
  })();

  // -- cells
  const cells = new Map();
  let queue = [];

  class Cell {
    constructor(row, element) {
      this.row = row;
      this.element = element;
      this.field = element.dataset.field;
      this.kind = element.dataset.kind;
      this.longest = Number(element.dataset.longest);
      this.revision = Number(element.dataset.revision);
      this.input = element.querySelector("textarea, input");
      this.shown = element.querySelector(".value");
      this.said = element.querySelector(".said");
      this.saved = this.input ? this.input.value : "";
      this.sending = null;
      this.held = null;
      this.conflict = null;
      this.refusedValue = null;
      this.timer = 0;
      const time = this.said.querySelector("time");
      if (time) {
        const { author, government } = this.said.dataset;
        this.tellWriter({ author, government, at: time.dateTime });
      }
      if (this.input) this.put(this.saved);
    }

    get name() {
      return this.element.querySelector("label").textContent.replace(/\s+/g, " ").replace(/ ,/g, ",").trim();
    }
    // What stands in the field, in the one spelling that is kept.
    get value() {
      return this.kind === "amount" ? money.read(this.input.value).amount ?? this.input.value : this.input.value;
    }
    put(value) {
      this.input.value = this.kind === "amount" && money.kept.test(value) ? money.plain(value) : value;
      this.part();
      this.grow();
    }
    // An amount is read with its thousands parted, and typed without.
    part() {
      const { value } = this;
      if (this.kind !== "amount" || !money.kept.test(value)) return;
      this.input.value = document.activeElement === this.input ? money.plain(value) : money.written(value);
    }
    // Whoever comes with the keyboard finds all of it selected, and replaces it by typing; the change of spelling undid that.
    enter() {
      if (this.kind !== "amount") return;
      this.part();
      this.input.select();
    }
    get dirty() {
      return Boolean(this.input) && this.value !== this.saved;
    }
    get unsent() {
      return this.dirty || Boolean(this.sending) || Boolean(this.conflict);
    }

    tell(state, words) {
      this.element.dataset.state = state;
      this.said.textContent = words;
    }
    // The side's colour says for whom it was written; those who hear the page are told.
    tellWriter(cell) {
      this.writer = cell;
      this.element.dataset.writer = sides.get(cell.government)?.number ?? "0";
      this.tellAgain();
    }
    tellAgain() {
      this.tell("saved", "");
      if (this.writer) {
        this.said.append(say("saved", clock(this.writer.at), nameOf(this.writer)), heard(`, ${sideName(this.writer.government)}`));
      }
    }

    grow() {
      if (this.input?.tagName !== "TEXTAREA" || CSS.supports("field-sizing", "content")) return;
      this.input.style.height = "auto";
      this.input.style.height = `${this.input.scrollHeight + 2}px`;
    }

    // Shows what the server has; never called while something of the reader's own stands in the cell.
    show(cell) {
      this.revision = cell.revision;
      this.saved = cell.value;
      this.held = null;
      if (this.input) this.put(cell.value);
      else this.shown.textContent = this.readable(cell.value);
      if (this.input && document.activeElement === this.input) this.enter();
      if (cell.revision > 0) this.tellWriter(cell);
    }
    readable(value) {
      if (this.kind === "amount" && money.kept.test(value)) return money.written(Number(value).toFixed(2));
      if (value && this.kind === "date") {
        return new Intl.DateTimeFormat(document.documentElement.dataset.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
      }
      return value;
    }

    // Somebody's change, or our own coming round.
    hear(cell, aloud) {
      if (cell.revision <= this.revision) return;
      if (this.conflict) {
        this.conflict.theirs = cell;
        return;
      }
      if (this.unsent) {
        this.held = cell;
        if (!this.sending) this.tell("held", say("held", writer(cell)));
        return;
      }
      this.show(cell);
      if (aloud) {
        this.element.classList.remove("news");
        requestAnimationFrame(() => this.element.classList.add("news"));
        announce(say("news", writer(cell), this.name));
      }
    }

    typed() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(), TYPING_PAUSE);
      this.refusedValue = null;
      if (!this.conflict && !this.held) this.tell("typing", say("typing"));
      this.grow();
      keepUnsent();
    }

    save() {
      clearTimeout(this.timer);
      this.timer = 0;
      if (!this.input || this.sending || this.conflict || this.input.validity.badInput) return;
      const { value } = this;
      if (value === this.saved) {
        if (this.held) this.show(this.held);
        else this.tellAgain();
        keepUnsent();
        return;
      }
      if (value === this.refusedValue) return;
      const wrong = this.kind === "amount" && money.read(this.input.value).why;
      if (wrong) {
        this.refuse(wrong);
        return;
      }
      if (value.length > this.longest) {
        this.refuse(say("too-long", value.length, this.longest));
        return;
      }
      this.sending = { edit: newId(), base: this.revision, value };
      queue.push(this);
      keepUnsent();
      this.transmit();
    }
    transmit() {
      if (!this.sending) return;
      const { edit, base, value } = this.sending;
      const gone = line.send({ do: "edit", row: this.row, field: this.field, base, value, edit });
      this.tell(gone ? "saving" : "waiting", say(gone ? "saving" : "waiting"));
    }
    answered() {
      this.sending = null;
      queue = queue.filter((other) => other !== this);
    }
    accepted(cell, edit) {
      if (this.sending?.edit !== edit) return;
      const sent = this.sending.value;
      this.answered();
      this.revision = cell.revision;
      this.saved = cell.value;
      if (this.value === sent) this.put(cell.value);
      if (this.held && this.held.revision <= cell.revision) this.held = null;
      this.tellWriter(cell);
      if (this.dirty) {
        if (!this.timer) this.save();
      } else if (this.held) {
        this.show(this.held);
      }
      keepUnsent();
    }
    conflicts(message) {
      if (this.sending?.edit !== message.edit) return;
      this.answered();
      this.held = null;
      this.conflict = { theirs: message.cell, ancestor: message.ancestor };
      this.tell("conflict", say("conflict", writer(message.cell)));
      const choose = document.createElement("button");
      choose.type = "button";
      choose.className = "link-button";
      choose.textContent = say("choose");
      choose.addEventListener("click", () => dialog.open(this));
      this.said.append(" ", choose);
      announce(say("news-conflict", this.name));
      keepUnsent();
      dialog.offer(this);
    }
    resolve(value) {
      const { theirs } = this.conflict;
      this.conflict = null;
      this.show(theirs);
      if (value !== theirs.value) {
        this.put(value);
        this.save();
      }
      keepUnsent();
    }
    refuse(words) {
      this.answered();
      this.refusedValue = this.value;
      this.tell("refused", say("refused", words));
      announce(`${this.name}: ${say("refused", words)}`);
      keepUnsent();
    }
    takeBack() {
      if (this.sending || this.conflict || !this.dirty) return;
      clearTimeout(this.timer);
      this.timer = 0;
      this.put(this.saved);
      this.refusedValue = null;
      if (this.held) this.show(this.held);
      else this.tellAgain();
      keepUnsent();
    }
  }

  const cellOf = (row, field) => cells.get(`${row}/${field}`);
  const cellAt = (element) => {
    const row = element.closest("#plan-rows > tr");
    return row && cellOf(row.dataset.row, element.closest(".cell")?.dataset.field);
  };
  function meet(row) {
    for (const element of row.querySelectorAll(".cell")) {
      const cell = new Cell(row.dataset.row, element);
      cells.set(`${cell.row}/${cell.field}`, cell);
    }
  }

  function keepUnsent() {
    const entries = [];
    for (const cell of [...queue, ...cells.values()]) {
      if (!cell.unsent || entries.some((entry) => entry.row === cell.row && entry.field === cell.field)) continue;
      if (cell.sending) entries.push({ row: cell.row, field: cell.field, ...cell.sending });
      if (cell.dirty && cell.value !== cell.sending?.value) {
        entries.push({ row: cell.row, field: cell.field, base: cell.revision, value: cell.value });
      }
    }
    store.keep([...entries, ...leftover]);
    line.show();
  }

  // What the last visit could not send comes back into its cells; what has no cell any more is at least shown.
  let leftover = [];
  function giveBack(entries) {
    for (const { row, field, base, value, edit } of entries) {
      const cell = cellOf(row, field);
      if (!cell?.input) continue;
      cell.put(value);
      cell.revision = Math.min(cell.revision, base);
      if (edit) {
        cell.sending = { edit, base, value };
        if (!queue.includes(cell)) queue.push(cell);
        cell.tell("waiting", say("waiting"));
      } else {
        cell.typed();
      }
    }
    leftover = entries.filter((entry) => !cellOf(entry.row, entry.field)?.input);
    if (leftover.length) {
      const box = document.createElement("div");
      box.className = "notice tone-warn";
      const list = document.createElement("ul");
      for (const { value } of leftover) list.append(Object.assign(document.createElement("li"), { textContent: value }));
      box.append(Object.assign(document.createElement("p"), { textContent: say("leftover") }), list);
      root.prepend(box);
    }
    keepUnsent();
  }

  // -- rows
  const rows = document.getElementById("plan-rows");
  const blank = document.getElementById("plan-blank")?.querySelector("tr");
  let wanted = null;

  function makeRow(id) {
    const row = blank.cloneNode(true);
    row.dataset.row = id;
    for (const element of row.querySelectorAll("[id], [for], [aria-describedby]")) {
      for (const name of ["id", "for", "aria-describedby"]) {
        const value = element.getAttribute(name);
        if (value) element.setAttribute(name, value.replace("NEW-ROW", id));
      }
    }
    return row;
  }
  function renumber() {
    [...rows.children].forEach((row, place) => {
      for (const number of row.querySelectorAll(".row-number, [data-number]")) number.textContent = place + 1;
    });
    const none = rows.children.length === 0;
    document.getElementById("plan-empty").hidden = !none;
    rows.closest(".plan-scroll").hidden = none;
  }
  function takeSnapshot(message) {
    const first = !line.ready;
    const before = new Map([...rows.children].map((row) => [row.dataset.row, row]));
    let place = rows.firstElementChild;
    for (const { id, cells: theirs } of message.rows) {
      let row = before.get(id);
      if (!row) {
        row = makeRow(id);
        rows.insertBefore(row, place);
        meet(row);
        if (!first && id !== wanted) announce(say("news-added"));
      } else if (row === place) {
        place = place.nextElementSibling;
      } else {
        rows.insertBefore(row, place);
      }
      before.delete(id);
      for (const cell of theirs) cellOf(id, cell.field)?.hear(cell, !first);
    }
    for (const [id, row] of before) {
      const own = [...cells.values()].filter((cell) => cell.row === id);
      if (own.some((cell) => cell.unsent)) continue;
      own.forEach((cell) => cells.delete(`${id}/${cell.field}`));
      const held = row.contains(document.activeElement);
      row.remove();
      if (held) document.getElementById("plan-add")?.focus();
      announce(say("news-removed"));
    }
    renumber();
    if (wanted && cellOf(wanted, "activity")) {
      cellOf(wanted, "activity").input?.focus();
      wanted = null;
    }
  }

  document.getElementById("plan-add")?.addEventListener("click", () => {
    // The space of somebody who types on at once would press the button again.
    if (wanted) return;
    const id = newId();
    if (line.send({ do: "add", row: id })) {
      wanted = id;
      setTimeout(() => (wanted = wanted === id ? null : wanted), PATIENCE);
    } else {
      announce(tellAside(say("needs-line")));
    }
  });
  const aside = document.getElementById("plan-undo");
  function tellAside(words, button) {
    if (aside) aside.replaceChildren(words, ...(button ? [" ", button] : []));
    return words;
  }
  rows.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do=remove]");
    if (!button) return;
    const row = button.closest("tr");
    const number = row.querySelector(".row-number").textContent;
    for (const cell of cells.values()) if (cell.row === row.dataset.row) cell.save();
    if (!line.send({ do: "remove", row: row.dataset.row })) {
      tellAside(say("needs-line"));
      return;
    }
    const undo = Object.assign(document.createElement("button"), {
      type: "button",
      className: "link-button",
      textContent: say("put-back"),
    });
    undo.addEventListener("click", () => {
      line.send({ do: "put-back", row: row.dataset.row });
      tellAside("");
      wanted = row.dataset.row;
    });
    tellAside(say("removed", number), undo);
    undo.focus();
  });

  // -- typing
  let lastKey = 0;
  let typedSince = false;
  rows.addEventListener("input", (event) => {
    lastKey = Date.now();
    typedSince = true;
    cellAt(event.target)?.typed();
  });
  rows.addEventListener("focusin", (event) => {
    const cell = cellAt(event.target);
    if (cell?.input !== event.target) return;
    cell.enter();
    line.send({ do: "at", row: cell.row, field: cell.field });
  });
  rows.addEventListener("focusout", (event) => {
    const cell = cellAt(event.target);
    if (cell?.input !== event.target) return;
    cell.save();
    setTimeout(() => cell.part(), 0);
    if (!rows.contains(event.relatedTarget)) line.send({ do: "at" });
  });
  rows.addEventListener("keydown", (event) => {
    const cell = cellAt(event.target);
    if (cell?.input !== event.target) return;
    if (event.key === "Escape") {
      cell.takeBack();
    } else if (event.ctrlKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      const row = event.target.closest("tr");
      const next = event.key === "ArrowUp" ? row.previousElementSibling : row.nextElementSibling;
      const target = next && cellOf(next.dataset.row, cell.field)?.input;
      if (target) {
        event.preventDefault();
        target.focus();
      }
    }
  });
  // Typing goes over the socket, which does not count as use of the login.
  setInterval(() => {
    if (!typedSince) return;
    typedSince = false;
    fetch(location.href, { method: "HEAD", cache: "no-store", redirect: "manual" }).catch(() => {});
  }, KEEP_LOGIN);
  const flush = () => {
    for (const cell of cells.values()) if (cell.timer) cell.save();
  };
  addEventListener("pagehide", flush);

  // -- the dialog of a conflict
  const dialog = (() => {
    const box = document.getElementById("plan-conflict");
    const part = (name) => box.querySelector(`[data-part=${name}]`);
    const merge = box.querySelector("textarea");
    let cell = null;

    const open = (about) => {
      if (!about.conflict || box.open) return;
      cell = about;
      part("where").textContent = about.name;
      part("yours").textContent = about.readable(about.value) || say("nothing");
      part("theirs").textContent = about.readable(about.conflict.theirs.value) || say("nothing");
      part("author").textContent = `${writer(about.conflict.theirs)}, ${clock(about.conflict.theirs.at)}`;
      part("ancestor").textContent = about.readable(about.conflict.ancestor ?? "") || say("nothing");
      merge.value = about.input.value;
      box.showModal();
      // Not on a button: whoever was typing would choose with the next space.
      box.querySelector("h2").focus();
    };
    // Not over somebody who is writing elsewhere: then when the hands rest.
    const offer = (about) => {
      if (!about.conflict || box.open) return;
      const busy = document.activeElement?.closest("#plan-rows") && document.activeElement !== about.input;
      const rests = Date.now() - lastKey;
      if (busy && rests < TYPING_PAUSE) setTimeout(() => offer(about), TYPING_PAUSE - rests + 50);
      else open(about);
    };
    box.addEventListener("click", (event) => {
      const choice = event.target.closest("[data-choose]")?.dataset.choose;
      if (!choice) return;
      const about = cell;
      box.close();
      if (choice === "yours") about.resolve(about.value);
      if (choice === "theirs") about.resolve(about.conflict.theirs.value);
      if (choice === "merge") about.resolve(merge.value);
    });
    box.addEventListener("close", () => {
      cell?.input.focus();
      cell = null;
      const next = [...cells.values()].find((other) => other.conflict && other.element.dataset.asked !== "yes");
      if (next) {
        next.element.dataset.asked = "yes";
        setTimeout(() => offer(next), 0);
      }
    });
    return { open, offer };
  })();

  // -- who is here
  function showPeople(people) {
    const box = document.getElementById("plan-people");
    const list = box.querySelector("ul");
    const name = (person) => `${person.name} (${person.governmentName})`;
    list.replaceChildren(
      ...people.map((person) => {
        const cell = person.row && cellOf(person.row, person.field);
        const item = document.createElement("li");
        item.dataset.side = sides.get(person.government)?.number ?? "0";
        item.textContent = cell
          ? fill(box.dataset.in, [person.name, person.governmentName, cell.name])
          : fill(box.dataset.here, [person.name, person.governmentName]);
        return item;
      }),
    );
    box.hidden = people.length === 0;
    for (const here of rows.querySelectorAll(".here")) here.remove();
    for (const person of people) {
      const cell = person.row && cellOf(person.row, person.field);
      if (!cell) continue;
      const here = Object.assign(document.createElement("p"), {
        className: "here",
        textContent: say("is-here", name(person)),
      });
      cell.element.append(here);
    }
  }

  // -- approvals: the server draws them, the page takes them over
  async function readStanding() {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("plan");
      if (!fresh) return;
      if (fresh.dataset.frozen !== root.dataset.frozen) {
        location.reload();
        return;
      }
      for (const place of ["#plan-standing", ".title-block"]) {
        const now = document.querySelector(place);
        const then = page.querySelector(place);
        if (now && then && !now.contains(document.activeElement)) now.replaceWith(document.adoptNode(then));
      }
    } catch {
      // The line is gone; the whole plan is read again when it is back.
    }
  }

  // -- the line
  const line = (() => {
    const banner = document.getElementById("plan-connection");
    let socket = null;
    let state = "connecting";
    let shown = "";
    let wait = 500;
    let retry = 0;
    let deadline = 0;

    const count = (kind, number) =>
      number === 0 ? "" : ` ${fill(banner.dataset[`${kind}${number === 1 ? "One" : "Many"}`], [number])}`;
    function show() {
      const all = [...cells.values()];
      const unsent = state === "live" ? 0 : all.filter((cell) => cell.unsent && !cell.conflict).length;
      const conflicts = all.filter((cell) => cell.conflict).length;
      const names = { connecting: "connecting", live: "live", offline: "offline", "signed-out": "signedOut", closed: "closed" };
      const words = banner.dataset[names[state]] + count("unsent", unsent) + count("conflict", conflicts);
      // Not drawn again without need: the link would be taken away from under the pointer.
      if (shown !== state + words) {
        shown = state + words;
        banner.dataset.line = state;
        banner.textContent = words;
        if (state === "signed-out") {
          const link = Object.assign(document.createElement("a"), { href: location.href, textContent: banner.dataset.signIn });
          banner.append(" ", link);
        }
      }
    }
    const become = (next) => {
      state = next;
      show();
    };

    function connect() {
      clearTimeout(retry);
      if (socket && socket.readyState <= WebSocket.OPEN) return;
      const address = new URL(root.dataset.socket, location.href);
      address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
      address.searchParams.set("lang", document.documentElement.lang);
      const own = new WebSocket(address);
      socket = own;
      own.addEventListener("message", (event) => socket === own && hear(JSON.parse(event.data)));
      own.addEventListener("close", () => socket === own && lost());
    }
    function lost() {
      socket = null;
      line.ready = false;
      clearTimeout(deadline);
      showPeople([]);
      for (const cell of queue) cell.tell("waiting", say("waiting"));
      if (state !== "signed-out" && state !== "closed") become("offline");
      whyLost();
      retry = setTimeout(connect, wait + Math.random() * 500);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
    // A broken line, an ended login and a right taken away look the same to a socket.
    async function whyLost() {
      try {
        const answer = await fetch(location.href, { method: "HEAD", cache: "no-store", redirect: "manual" });
        if (line.ready) return;
        if (answer.type === "opaqueredirect") become("signed-out");
        else if (answer.status === 404 || answer.status === 403) become("closed");
        else become("offline");
      } catch {
        if (!line.ready) become("offline");
      }
    }
    function send(message) {
      if (!line.ready || socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    }
    function hear(message) {
      clearTimeout(deadline);
      const cell = cellOf(message.row, message.field ?? message.cell?.field);
      switch (message.is) {
        case "plan":
          if (String(message.frozen) !== root.dataset.frozen) readStanding();
          takeSnapshot(message);
          if (!line.ready) {
            line.ready = true;
            wait = 500;
            become("live");
            readStanding();
            for (const waiting of queue) waiting.transmit();
            for (const other of cells.values()) if (other.dirty && !other.timer) other.save();
            const at = document.activeElement && cellAt(document.activeElement);
            send(at ? { do: "at", row: at.row, field: at.field } : { do: "at" });
          }
          break;
        case "changed":
          cell?.hear(message.cell, true);
          break;
        case "accepted":
          cell?.accepted(message.cell, message.edit);
          break;
        case "conflict":
          cell?.conflicts(message);
          break;
        case "refused":
          if (message.do === "edit" && cell?.sending?.edit === message.edit) cell.refuse(message.words);
          else announce(tellAside(message.words));
          break;
        case "failed":
          setTimeout(() => cell?.transmit(), 3000);
          break;
        case "standing":
          readStanding();
          break;
        case "people":
          showPeople(message.people);
          break;
      }
    }
    setInterval(() => {
      if (!send({ do: "alive" })) return;
      clearTimeout(deadline);
      deadline = setTimeout(() => {
        const dead = socket;
        lost();
        dead?.close();
      }, PATIENCE);
    }, SIGN_OF_LIFE);
    addEventListener("online", () => {
      wait = 500;
      connect();
    });
    addEventListener("offline", () => {
      const dead = socket;
      if (!dead) return;
      lost();
      dead.close();
    });
    return { ready: false, connect, send, show };
  })();

  for (const row of rows.children) meet(row);
  giveBack(store.take());
  if (root.dataset.frozen !== "true") line.connect();
  else document.getElementById("plan-connection").hidden = true;
})();
