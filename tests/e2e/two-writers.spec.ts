import { describe, expect, it } from "vitest";
import { people } from "../support/visits";
import { hydrated, newVisitor, signIn } from "./support/browser";

const description = '[name="description"]';
const save = 'main form button[name="intent"][value="save"]:not(.vh)';

describe("two who write in the same field of a draft", () => {
  it("are both kept when the later one presses save at once", async () => {
    const first = await newVisitor();
    await signIn(first.page, people.officer);
    await first.page.goto("/upphandla/arenden/ny");
    await hydrated(first.page);
    await first.page.locator("#title").fill("Bord till två kontor");
    await first.page.locator('main form button[type="submit"]').click();
    await first.page.waitForURL((url) => url.pathname.endsWith("/underlag"));
    const second = await newVisitor({ storageState: await first.context.storageState() });
    await second.page.goto(first.page.url());
    for (const { page } of [first, second]) await hydrated(page);

    const kept = first.page.waitForResponse((response) => response.request().method() === "POST");
    await first.page.locator(description).fill("Den första skrev så här.");
    await kept;

    const sent: string[] = [];
    second.page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.url());
    });
    await second.page.locator(description).fill("Den andra skrev något annat.");
    await second.page.locator(save).click();
    await second.page.locator(".clash").waitFor();
    // The refusal is where the reader is led, and nothing beside the button says that it is saved.
    await expect.poll(() => second.page.evaluate(() => document.activeElement?.textContent)).toContain("Den första");
    expect(await second.page.locator(".draft-form [data-state]").first().getAttribute("data-state")).toBe("failed");
    // Longer than the pause of the autosave, which must not save over what nobody has chosen.
    await second.page.waitForFunction(
      (since) => performance.now() - since > 2000,
      await second.page.evaluate(() => performance.now()),
    );
    expect(sent).toHaveLength(1);
    expect(await second.page.locator(description).inputValue()).toBe("Den andra skrev något annat.");
    await first.page.reload();
    expect(await first.page.locator(description).inputValue()).toBe("Den första skrev så här.");
    await first.context.close();
    await second.context.close();
  });
});
