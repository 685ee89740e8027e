import { expect, it } from "vitest";
import { hydrated, newVisitor } from "./support/browser";

const refusal = "antingen hör adressen och lösenordet inte ihop";

it("says what went wrong though a page comes without those words", async () => {
  const { page, context, faults } = await newVisitor();
  const catalogues: string[] = [];
  page.on("request", (request) => void (/\/assets\/errors-/.test(request.url()) && catalogues.push(request.url())));
  await page.goto("/logga-in");
  await hydrated(page);
  expect(catalogues).toEqual([]);
  await page.locator('input[name="email"]').fill("ingen@exempel.example");
  await page.locator('input[name="password"]').fill("fel-losenord-har");
  await page.locator('main form button[type="submit"]').first().click();
  await page.getByText(refusal).first().waitFor();
  expect(await page.locator('input[name="email"]').inputValue()).toBe("ingen@exempel.example");
  expect(catalogues).toHaveLength(1);
  expect(faults).toEqual([]);
  await context.close();
});

it("shows the error page whole when it is opened and when one is led to it", async () => {
  const { page, context, faults } = await newVisitor();
  await page.goto("/annons/T-0000000");
  await hydrated(page);
  expect(await page.locator("h1").textContent()).toBe("Sidan finns inte");
  expect(await page.title()).toContain("Sidan finns inte");
  await page.goto("/");
  await hydrated(page);
  // Led there by the page's own navigation, as a link to a listing gone meanwhile does.
  await page.route("**/annons/*.data*", (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/T-\w{7}/, "T-0000000"),
    }),
  );
  await page.locator('main a[href^="/annons/"]').first().click();
  await page.getByRole("heading", { name: "Sidan finns inte" }).waitFor();
  expect(faults.filter((fault) => !/404/.test(fault))).toEqual([]);
  await context.close();
});

it("fetches the list of keys when somebody asks for it", async () => {
  const { page, context, faults } = await newVisitor();
  await page.goto("/");
  await hydrated(page);
  // Parts of a page are taken over one after the other: the key may come before the part that listens.
  const dialog = page.getByRole("dialog", { name: "Kortkommandon" });
  await expect
    .poll(async () => (await dialog.count()) || page.keyboard.press("?").then(() => 0), { timeout: 20_000 })
    .toBe(1);
  expect(await page.getByRole("dialog").locator('input[type="checkbox"]').isChecked()).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

it("writes the design system's own words", async () => {
  const { page, context, faults } = await newVisitor();
  await page.goto("/om/formsprak");
  await hydrated(page);
  expect(await page.locator("main").innerText()).not.toMatch(/\b[a-z]+_(title|label|note|lede)\b/);
  expect(faults).toEqual([]);
  await context.close();
});
