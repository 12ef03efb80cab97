// Every page has no axe-core violation and no horizontal scroll, on a phone and on a desk, and loads nothing; by the Tab key one
// comes to everything that can be followed or folded, in the order of the page.
// Usage: node check-pages.mjs PAGE…
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const profile = mkdtempSync(join(tmpdir(), "pages-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
let passed = 0;
let failed = 0;
for (const page of process.argv.slice(2)) {
  for (const width of [360, 1280]) {
    const tab = await browser.newPage();
    await tab.setViewportSize({ width, height: 800 });
    const loads = [];
    tab.on("request", (request) => {
      if (!request.url().startsWith("file:")) loads.push(request.url());
    });
    await tab.goto(pathToFileURL(resolve(page)).href);
    await tab.evaluate(axe);
    const { violations } = await tab.evaluate(() => globalThis.axe.run());
    const scroll = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const faults = violations.map((violation) => `${violation.id} (${violation.nodes.length})`);
    if (scroll > 0) faults.push(`scrolls ${scroll} px sideways`);
    if (loads.length > 0) faults.push("loads something from elsewhere");
    if (width > 1000) {
      const stops = await tab.evaluate(() => {
        const all = [...document.querySelectorAll("a[href], summary")].filter((element) => element.checkVisibility());
        all.forEach((element, index) => (element.dataset.stop = index));
        return all.length;
      });
      const reached = [];
      for (let i = 0; i < stops; i++) {
        await tab.keyboard.press("Tab");
        reached.push(await tab.evaluate(() => Number(document.activeElement.dataset.stop ?? -1)));
      }
      if (reached.some((stop, index) => stop !== index)) faults.push("the Tab key skips something");
    }
    if (faults.length === 0) passed++;
    else {
      failed++;
      console.error(`${page} at ${width} px: ${faults.join(", ")}`);
    }
    await tab.close();
  }
}
await browser.close();
rmSync(profile, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
