import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const guidelines: axe.RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
};
const colours: axe.RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What axe finds in a page, as "rule: elements". A check that looked at nothing is a fault too. */
function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (given) => {
    const { violations, passes } = await window.axe.run(document, {
      ...given,
      iframes: false,
      resultTypes: ["violations"],
      elementRef: false,
    });
    if (passes.length + violations.length === 0) return ["nothing was looked at"];
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ target }) => target.join(" "))
          .slice(0, 3)
          .join(", ")}`,
    );
  }, options);
}

async function faultsIn(page: Page): Promise<string[]> {
  await page.evaluate(await source);
  return run(page, guidelines);
}

/** Violations of the guidelines, in the page and in the letters it holds. Leaves axe in the page. */
export async function faultsOf(page: Page): Promise<string[]> {
  const faults = await faultsIn(page);
  for (const frame of page.frames().slice(1)) {
    // A letter stands in a frame that runs no scripts: it is looked at in a page of its own.
    const letter = await page.context().newPage();
    await letter.setContent(await frame.content());
    faults.push(...(await faultsIn(letter)));
    await letter.close();
  }
  return faults;
}

/** What of that depends on colours, after `faultsOf`: the other theme has the same elements. Letters have one theme. */
export const faultsOfColour = (page: Page): Promise<string[]> => run(page, colours);
