import { describe, expect, it } from "vitest";
import { hydrated, newVisitor, signIn } from "./support/browser";
import { focusOn, tabTo } from "./support/keys";
import { onListing } from "./support/listing";
import { onStep } from "./support/wizard";
import { people } from "../support/visits";

const next = 'button[name="intent"][value="next"]';

describe("the wizard by keyboard alone", () => {
  it("leads from the header to a published listing, with the focus seen all the way", async () => {
    const title = `Kontorsstolar från tangentbordet ${Date.now()}`;
    const { page, context, faults } = await newVisitor();
    await signIn(page, people.member);
    await page.goto("/");
    await hydrated(page);
    const { keyboard } = page;

    await tabTo(page, ".skip");
    await tabTo(page, 'header a[href="/lagg-upp"]');
    await keyboard.press("Enter");
    await page.waitForURL(/\/lagg-upp$/);
    await focusOn(page, "main h1");
    await tabTo(page, 'input[name="type"]');
    await tabTo(page, 'main form button[type="submit"]');
    await keyboard.press("Enter");

    await onStep(page, "bild");
    await focusOn(page, "#step-title");
    await tabTo(page, 'main input[type="file"]');
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "vad");
    await focusOn(page, "#step-title");
    await tabTo(page, 'input[name="q"]');
    await keyboard.type("kontorsstol");
    await tabTo(page, 'input[name="categoryCode"]');
    await keyboard.press("Space");
    await tabTo(page, 'input[name="title"]');
    await keyboard.type(title);
    await keyboard.press("Enter");

    await onStep(page, "mangd");
    await focusOn(page, "#step-title");
    await tabTo(page, 'input[name="quantity"]');
    // No number: the summary takes the focus, its line leads to the field, what was typed stands there still.
    await keyboard.type("tolv");
    await keyboard.press("Enter");
    await focusOn(page, ".err-sum");
    await tabTo(page, ".err-sum a");
    await keyboard.press("Enter");
    await focusOn(page, 'input[name="quantity"]');
    expect(await page.locator('input[name="quantity"]').inputValue()).toBe("tolv");
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type("12");
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "plats");
    await focusOn(page, "#step-title");
    await tabTo(page, 'input[name="siteId"]');
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "fakta");
    await focusOn(page, "#step-title");
    await tabTo(page, '[name="attributes.condition_grade"]');
    await keyboard.press("ArrowDown");
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "status");
    await focusOn(page, "#step-title");
    await tabTo(page, 'input[name="legal.origin"]');
    await keyboard.press("Space");
    await tabTo(page, 'button[name="intent"][value="save"]');
    await keyboard.press("Enter");
    await focusOn(page, 'input[name="legal.substances"]');
    await keyboard.press("Space");
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "synlighet");
    await focusOn(page, "#step-title");
    await tabTo(page, 'input[name="rung"]');
    await tabTo(page, next);
    await keyboard.press("Enter");

    await onStep(page, "granska");
    await focusOn(page, "#step-title");
    await tabTo(page, 'button[name="intent"][value="publish"]');
    await keyboard.press("Enter");
    await onListing(page, title);
    await focusOn(page, "main h1");
    expect(faults).toEqual([]);
    await context.close();
  });
});
