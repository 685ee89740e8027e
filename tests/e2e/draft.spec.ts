import { describe, expect, it } from "vitest";
import { hydrated, newVisitor, phone, signIn } from "./support/browser";
import { onListing, publish } from "./support/listing";
import { lookUp, people } from "../support/visits";
import { chooseCategory, goOn, onStep, photo, savedLine, startListing, upload } from "./support/wizard";

describe("a draft", () => {
  it("is gone on with after sign-out, on another device, with everything that was typed", async () => {
    const email = people.member;
    const title = `Rullvagnar från torken ${Date.now()}`;
    const office = await newVisitor();
    await signIn(office.page, email);
    await startListing(office.page);
    await upload(office.page, [await photo("vagn.jpg")]);
    await goOn(office.page, "vad");
    await chooseCategory(office.page, "kontorsstol", "Kontorsstolar");
    await office.page.locator('[name="title"]').fill(title);
    await goOn(office.page, "mangd");
    // Not sent by any button: the page keeps it by itself.
    const saved = office.page.waitForResponse(
      (response) => response.request().method() === "POST" && response.url().includes("/mangd"),
    );
    await office.page.locator('[name="quantity"]').fill("7");
    await saved;
    await expect.poll(() => savedLine(office.page).getAttribute("data-state")).toBe("saved");
    await office.page.locator("header summary:visible").first().click();
    await Promise.all([
      office.page.waitForURL((url) => url.pathname === "/"),
      office.page.locator('header form[action="/logga-ut"] button').first().click(),
    ]);
    await office.page.goto("/mina-annonser");
    expect(new URL(office.page.url()).pathname).toBe("/logga-in");

    const yard = await newVisitor(phone);
    await signIn(yard.page, email);
    await yard.page.goto("/lagg-upp");
    await hydrated(yard.page);
    await yard.page.locator('main a[href*="status=draft"]').click();
    await yard.page.locator("main a", { hasText: title }).first().click();
    await yard.page.waitForURL(/\/mina-annonser\/.+/);
    await yard.page.locator('main a[href$="/bild"]').first().click();
    await onStep(yard.page, "bild");
    await expect.poll(() => yard.page.locator(".up--kept").count()).toBe(1);
    await goOn(yard.page, "vad");
    await expect.poll(() => yard.page.locator('[name="title"]').inputValue()).toBe(title);
    await goOn(yard.page, "mangd");
    await expect.poll(() => yard.page.locator('[name="quantity"]').inputValue()).toBe("7");
    await goOn(yard.page, "plats");
    await yard.page.locator('main button[name="intent"][value="finish"]').click();
    await onStep(yard.page, "granska");
    await publish(yard.page, title);
    expect([...office.faults, ...yard.faults]).toEqual([]);
    await office.context.close();
    await yard.context.close();
  });

  it("keeps what was typed last when the step is left by a link or by the browser's own button", async () => {
    const { page, context, faults } = await newVisitor();
    await signIn(page, people.member);
    await startListing(page);
    await goOn(page, "vad");
    // No pause after the last key: the page has had no time to save by itself.
    await page.locator('[name="title"]').fill("Kabelstegar, förzinkade");
    const kept = () => page.waitForResponse((response) => response.request().method() === "POST");
    await Promise.all([kept(), page.locator('.steps a[href$="/plats"]').click()]);
    await onStep(page, "plats");
    await page.locator('[name="deliverWithinKm"]').fill("40");
    await Promise.all([kept(), page.goBack()]);
    await onStep(page, "vad");
    await expect.poll(() => page.locator('[name="title"]').inputValue()).toBe("Kabelstegar, förzinkade");
    await page.goForward();
    await onStep(page, "plats");
    await expect.poll(() => page.locator('[name="deliverWithinKm"]').inputValue()).toBe("40");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("is published once by two quick presses", async () => {
    const title = `Lastpallar i parti ${Date.now()}`;
    const { page, context, faults } = await newVisitor(phone);
    await signIn(page, people.member);
    await startListing(page);
    await goOn(page, "vad");
    await chooseCategory(page, "kontorsstol", "Kontorsstolar");
    await page.locator('[name="title"]').fill(title);
    await goOn(page, "mangd");
    await page.locator('[name="quantity"]').fill("3");
    await goOn(page, "plats");
    await page.locator('main button[name="intent"][value="finish"]').click();
    await onStep(page, "granska");
    await page.locator('main button[name="intent"][value="publish"]').dblclick();
    await onListing(page, title);
    const events = await lookUp(
      `select count(*)::text as value from event join listing on listing.id::text = event.subject_id::text
       where event.type = 'listing.published' and listing.title = $1`,
      title,
    );
    expect(events).toBe("1");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("keeps both texts when it is open in two tabs, and asks which one", async () => {
    const { page, context } = await newVisitor();
    await signIn(page, people.member);
    await startListing(page);
    await goOn(page, "vad");
    const other = await context.newPage();
    await other.goto(page.url());
    await hydrated(other);
    await other.locator('[name="title"]').fill("Pallställ, fyra sektioner");
    await goOn(other, "mangd");
    await page.locator('[name="title"]').fill("Pallställ och grenställ");
    const banner = page.locator('.banner[role="alert"]');
    await banner.waitFor();
    expect(await banner.innerText()).toContain("Pallställ, fyra sektioner");
    await expect.poll(() => page.locator('[name="title"]').inputValue()).toBe("Pallställ och grenställ");
    await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      banner.locator('button[value="save"]').click(),
    ]);
    await banner.waitFor({ state: "detached" });
    await page.reload();
    await expect.poll(() => page.locator('[name="title"]').inputValue()).toBe("Pallställ och grenställ");
    await context.close();
  });
});
