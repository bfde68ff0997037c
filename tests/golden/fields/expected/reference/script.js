// The reference works without this script; with it, it searches, remembers the language of the samples,
// copies them, and shows the parameters of one mode alone.
"use strict";

const root = document.body.dataset.root;

function stored(name, value) {
  try {
    if (value !== undefined) localStorage.setItem(name, value);
    return localStorage.getItem(name);
  } catch {
    return null; // a browser that keeps nothing for pages opened as files
  }
}

// Search: the index is loaded when the field is first used.
const field = document.getElementById("search");
const results = document.getElementById("results");
let loading = null;
let shown = [];
let chosen = -1;

function load() {
  loading ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = `${root}search-index.js`;
    script.onload = () =>
      resolve(
        window.searchIndex.map(([address, name, title, words]) => ({
          address,
          name,
          title,
          lead: `${name} ${title}`.toLowerCase().replace(/[._]/g, " "),
          all: `${name} ${title} ${words}`.toLowerCase(),
        })),
      );
    document.head.append(script);
  });
  return loading;
}

// How well a page fits the words: each must occur; whole names count most, then beginnings.
function score(page, words, text) {
  let sum = page.name.toLowerCase() === text ? 100 : 0;
  for (const word of words) {
    const parts = page.lead.split(" ");
    if (parts.includes(word)) sum += 12;
    else if (parts.some((part) => part.startsWith(word))) sum += 8;
    else if (page.all.split(/[\s/]/).includes(word)) sum += 5;
    else if (page.all.includes(word)) sum += 2;
    else return 0;
  }
  return sum - page.lead.length / 200;
}

const STOP = new Set(["a", "an", "the", "to", "of", "do", "i", "how", "what", "does", "mean", "which", "is", "in", "for", "calls"]);

async function search() {
  const text = field.value.trim().toLowerCase();
  const typed = text.replace(/[?"']/g, "").split(/[\s.]+/).filter(Boolean);
  const telling = typed.filter((word) => !STOP.has(word));
  const words = telling.length ? telling : typed;
  const pages = await load();
  if (field.value.trim().toLowerCase() !== text) return; // more was typed meanwhile
  shown = words.length
    ? pages
        .map((page) => [score(page, words, text), page])
        .filter(([points]) => points > 0)
        .sort((one, other) => other[0] - one[0])
        .slice(0, 12)
        .map(([, page]) => page)
    : [];
  choose(shown.length ? 0 : -1, words.length > 0);
}

function choose(index, open) {
  chosen = index;
  results.replaceChildren(
    ...shown.map((page, position) => {
      const item = document.createElement("li");
      item.id = `result-${position}`;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", String(position === chosen));
      const small = document.createElement("small");
      small.textContent = page.title;
      item.append(page.name, small);
      item.addEventListener("mousedown", () => go(page));
      return item;
    }),
  );
  results.hidden = !open;
  field.setAttribute("aria-expanded", String(open));
  if (chosen >= 0) {
    field.setAttribute("aria-activedescendant", `result-${chosen}`);
    results.children[chosen].scrollIntoView({ block: "nearest" });
  } else {
    field.removeAttribute("aria-activedescendant");
  }
}

function go(page) {
  location.href = root + page.address;
}

field.addEventListener("focus", load);
field.addEventListener("input", search);
field.addEventListener("blur", () => choose(-1, false));
field.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : shown.length - 1;
    if (shown.length) choose((chosen + step) % shown.length, true);
  } else if (event.key === "Enter" && shown[chosen]) {
    go(shown[chosen]);
  } else if (event.key === "Escape") {
    field.value = "";
    shown = [];
    choose(-1, false);
  }
});
document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  }
});

// Samples: one language at a time, the same on every page.
const tabs = [...document.querySelectorAll('[role="tab"]')];

function select(tab) {
  for (const one of tabs) {
    const on = one === tab;
    one.setAttribute("aria-selected", String(on));
    one.tabIndex = on ? 0 : -1;
    document.getElementById(one.getAttribute("aria-controls")).hidden = !on;
  }
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => {
    select(tab);
    stored("language", tab.id);
  });
  tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: tabs.length - 1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step) % tabs.length];
    next.click();
    next.focus();
  });
}
if (tabs.length) select(tabs.find((tab) => tab.id === stored("language")) ?? tabs[0]);

const copy = document.querySelector(".copy");
if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector(".samples pre:not([hidden])").textContent);
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy"), 1500);
  });
}

// Modes: only the parameters that apply with the chosen value.
for (const choice of document.querySelectorAll("[data-choice]")) {
  choice.closest(".choice").hidden = false;
  choice.addEventListener("change", () => {
    for (const row of document.querySelectorAll("[data-modes]")) {
      const values = JSON.parse(row.dataset.modes)[choice.dataset.choice];
      if (values) row.hidden = choice.value !== "" && !values.map((one) => JSON.stringify(one)).includes(choice.value);
    }
  });
}

// A link to a nested field opens what it stands in.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let one = target.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  target.scrollIntoView();
}
window.addEventListener("hashchange", reveal);
reveal();
