import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, inject, onTestFailed } from "vitest";
import { demoPassword } from "../../support/session";

export const origin = inject("origin");

let running: Promise<Browser> | undefined;

/** One headless Chromium a test file. */
function browser(): Promise<Browser> {
  running ??= sparticuz.executablePath().then((executablePath) =>
    chromium.launch({
      executablePath,
      args: [...sparticuz.args.filter((arg) => arg !== "--single-process"), "--disable-gpu"],
      headless: true,
    }),
  );
  return running;
}

afterAll(async () => {
  await (await running)?.close();
  running = undefined;
});

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Faults that the page's own scripts reported. */
  readonly faults: readonly string[];
}

/** Where a person stood when a test failed. */
async function tellWhere(page: Page, faults: readonly string[]): Promise<void> {
  if (page.isClosed()) return;
  const text = await page
    .locator("body")
    .innerText({ timeout: 2000 })
    .catch(() => "(no page)");
  process.stderr.write(`${page.url()}\n${faults.join("\n")}\n${text.replaceAll(/\s*\n\s*/g, " | ").slice(0, 1500)}\n`);
}

/** A fresh person: own cookies, Swedish unless told otherwise. */
export async function newVisitor(options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await (
    await browser()
  ).newContext({
    baseURL: origin,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 1000 },
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) waitForDrawing(page);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  onTestFailed(() => tellWhere(page, faults));
  return { page, context, faults };
}

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** Signs a demo person in through the form. */
export async function signIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/logga-in");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/logga-in")),
    page.locator('main form button[type="submit"]').first().click(),
  ]);
}

/** Waits until the page's scripts have taken over, and what the address names is what stands there. */
export const hydrated = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { dataset } = document.documentElement;
    // What is no page of the product, such as a file, is drawn at once.
    return dataset.request === undefined || dataset.drawn === location.pathname + location.search;
  });

/** An address comes before its page: who waits for the one is given both. */
export function waitForDrawing(page: Page): void {
  const waitForAddress = page.waitForURL.bind(page);
  page.waitForURL = async (...wanted) => {
    await waitForAddress(...wanted);
    await hydrated(page);
  };
}
