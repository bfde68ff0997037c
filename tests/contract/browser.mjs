// Looks at the reference in a real browser, as files; prints what it found as JSON.
// Arguments: the browser, the folder of the reference, the folder for screenshots (empty for none).
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, folder, shots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet] });
const address = (page) => pathToFileURL(join(folder, page)).href;
const found = { messages: [], outside: [], violations: [], wide: [], keystrokes: {} };

async function open(options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => found.messages.push(message.text()));
  page.on("pageerror", (error) => found.messages.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) found.outside.push(request.url());
  });
  return page;
}

// Every kind of page, in both themes, on a screen and on a phone.
const kinds = { index: "index.html", errors: "errors.html" };
for (const kind of ["sections", "operations", "objects", "recipes"]) kinds[kind] = `${kind}/${readdirSync(join(folder, kind)).sort()[0]}`;
kinds.longest = "operations/profiles.import_one.html";
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1200, 390]) {
    const page = await open({ colorScheme, viewport: { width, height: 900 } });
    for (const [kind, file] of Object.entries(kinds)) {
      await page.goto(address(file));
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run({ preload: false }));
      found.violations.push(...violations.map((one) => `${file} ${colorScheme} ${width}: ${one.id} ${one.nodes[0].html}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.wide.push(`${file} ${width}`);
      if (shots) await page.screenshot({ path: join(shots, `${kind}-${colorScheme}-${width}.png`), fullPage: kind !== "longest" });
    }
  }
}

// Questions that an integrator asks, by the keyboard alone: what is typed, and the page that must open.
const questions = JSON.parse(readFileSync(0, "utf8"));
const page = await open();
for (const [text, wanted] of Object.entries(questions)) {
  await page.goto(address("index.html"));
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.waitForSelector("#results li");
  const names = await page.$$eval("#results li", (items) => items.map((one) => one.firstChild.textContent));
  const position = names.indexOf(wanted);
  for (let step = 0; step < position; step++) await page.keyboard.press("ArrowDown");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  const opened = decodeURIComponent(page.url().split("/").pop());
  found.keystrokes[text] = { opened, count: text.length + 2 + Math.max(position, 0), results: names.slice(0, 3) };
}

// The language of the samples is remembered, and the chosen mode shows its parameters alone.
await page.goto(address("operations/profiles.import_one.html"));
await page.click("#tab-curl");
await page.goto(address("operations/segments.get.html"));
found.remembered = await page.getAttribute("#tab-curl", "aria-selected");
await page.goto(address("operations/profiles.import_one.html"));
const visible = async () => page.$$eval('[id^="request."]:not(details *)', (rows) => rows.filter((row) => row.offsetParent).map((row) => row.id));
found.allModes = await visible();
await page.selectOption('[data-choice="matching"]', { label: "phone" });
found.oneMode = await visible();

// A link to a nested field opens what it stands in.
const nested = await page.$eval("details .field", (row) => row.id);
await page.goto(address(`operations/profiles.import_one.html`) + `#${nested}`);
await page.reload();
found.deepLink = await page.$eval(`[id="${nested}"]`, (row) => row.offsetParent !== null);

// Copy, where the browser lets a page write to the clipboard.
const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
const copier = await context.newPage();
await copier.goto(address("operations/segments.get.html"));
await copier.click(".copy");
found.copied = await copier.evaluate(() => navigator.clipboard.readText());
found.sample = await copier.$eval("#sample-python", (one) => one.textContent);

await browser.close();
console.log(JSON.stringify(found));
