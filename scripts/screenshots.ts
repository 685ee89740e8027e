import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";
import sharp from "sharp";
import { demoPassword } from "~/composition/seed/demo-sign-ins";

/**
 * Pictures of a running product's example region for the README, small: `npm start` in one window, `npm run screenshots` in
 * another (`-- http://localhost:3250` for another address). Readers' devices differ, so each page is taken wide and on a phone.
 */
const origin = process.argv[2] ?? "http://localhost:3000";
const folder = "docs/pictures";
const mostBytes = 600_000;
const member = "lager@norrsag.example";

interface Shot {
  readonly name: string;
  readonly as?: string;
  readonly dark?: boolean;
  readonly open: (page: Page) => Promise<unknown>;
}

const firstHref = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .getAttribute("href")
    .then((href) => href ?? "/");

async function newestListing(page: Page): Promise<unknown> {
  await page.goto("/sok?q=limtr%C3%A4balk");
  return page.goto(await firstHref(page, 'main a[href^="/annons/"]'));
}

/** The wizard begins a draft; it is thrown away with the example region. */
async function wizardStep(page: Page): Promise<unknown> {
  await page.goto("/idag");
  const draft = await page
    .locator('main a[href^="/lagg-upp/"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? "").find((href) => /^\/lagg-upp\/[0-9a-f-]{36}\//.test(href)),
    );
  return page.goto(draft ? draft.replace(/[^/]*$/, "mangd") : "/lagg-upp");
}

const shots: readonly Shot[] = [
  { name: "home", open: (page) => page.goto("/") },
  { name: "search", open: (page) => page.goto("/sok?q=glaspartier") },
  { name: "search-dark", dark: true, open: (page) => page.goto("/sok?q=glaspartier") },
  { name: "listing", open: newestListing },
  { name: "wizard", as: member, open: wizardStep },
  {
    name: "inbox",
    as: member,
    open: async (page) => {
      await page.goto("/inkorg");
      return page.goto(await firstHref(page, 'main a[href^="/inkorg/"]'));
    },
  },
  { name: "today", as: member, open: (page) => page.goto("/idag") },
];

const sizes: Readonly<Record<string, BrowserContextOptions & { readonly width: number }>> = {
  1440: { viewport: { width: 1440, height: 900 }, width: 960 },
  390: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, width: 390 },
};

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;
const kept = new Map<string, Cookies>();

/** Once a person: sign-ins are counted. */
async function signedIn(browser: Browser, email: string): Promise<Cookies> {
  const known = kept.get(email);
  if (known) return known;
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.goto("/logga-in");
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(demoPassword);
  await Promise.all([
    page.waitForURL((url) => !url.pathname.startsWith("/logga-in")),
    page.locator('main form button[type="submit"]').first().click(),
  ]);
  const cookies = await context.cookies();
  await context.close();
  kept.set(email, cookies);
  return cookies;
}

/** Returns the number of bytes written. */
async function take(browser: Browser, shot: Shot, size: string): Promise<number> {
  const { width, ...options } = sizes[size] as (typeof sizes)[string];
  const context = await browser.newContext({
    baseURL: origin,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    reducedMotion: "reduce",
    colorScheme: shot.dark ? "dark" : "light",
    ...options,
  });
  const page = await context.newPage();
  if (shot.as) await context.addCookies(await signedIn(browser, shot.as));
  await shot.open(page);
  await page.waitForFunction(() => document.documentElement.dataset.hydrated === "true");
  await page.waitForLoadState("networkidle");
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    // One that is not drawn is never loaded either.
    const seen = [...document.images].filter((image) => {
      const box = image.getBoundingClientRect();
      return box.width > 0 && box.top < innerHeight;
    });
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
  });
  const picture = await sharp(await page.screenshot())
    .resize({ width })
    .webp({ quality: 72, effort: 6 })
    .toBuffer();
  await writeFile(join(folder, `${shot.name}-${size}.webp`), picture);
  await context.close();
  return picture.length;
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: [...sparticuz.args.filter((arg) => arg !== "--single-process"), "--disable-gpu"],
  headless: true,
});
let bytes = 0;
for (const shot of shots)
  for (const size of Object.keys(sizes)) {
    const written = await take(browser, shot, size);
    bytes += written;
    process.stdout.write(`${folder}/${shot.name}-${size}.webp ${Math.round(written / 1000)} kB\n`);
  }
await browser.close();
process.stdout.write(`${Math.round(bytes / 1000)} kB in all\n`);
if (bytes > mostBytes) {
  process.stderr.write(`More than ${mostBytes / 1000} kB: take fewer or smaller pictures.\n`);
  process.exitCode = 1;
}
