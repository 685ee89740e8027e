import { describe, expect, it } from "vitest";
import { lookUp, people } from "../support/visits";
import { press, unfold } from "./support/adviser";
import { hydrated, newVisitor, signIn } from "./support/browser";

describe("two advisers with one case open", () => {
  it("are told of each other, see how it stands and go on from there, and no form saves the same twice", async () => {
    const first = await newVisitor();
    await signIn(first.page, people.adviser);
    const second = await newVisitor({ storageState: await first.context.storageState() });
    const id = await lookUp("select id as value from advising_case where closed_at is null order by id limit 1");
    for (const { page } of [first, second]) {
      await page.goto(`/radgivning/arenden/${id}`);
      await hydrated(page);
    }

    // A note that is saved leaves its form folded and empty; what is half written beside it stands.
    const note = first.page.locator('form:has(input[name="kind"][value="note"])');
    const task = first.page.locator('form:has(input[name="kind"][value="task"]) [name="body"]');
    await unfold(first.page, "Lägg till en uppgift");
    await task.fill("Ring om provet");
    await unfold(first.page, "Skriv en anteckning");
    await note.locator("textarea").fill("Provet gick bra.");
    await note.locator('button[value="entry"]').click();
    await first.page.locator(".flash", { hasText: "Antecknat" }).waitFor();
    await expect.poll(() => note.locator("textarea").isVisible()).toBe(false);
    expect(await note.locator("textarea").inputValue()).toBe("");
    expect(await task.inputValue()).toBe("Ring om provet");

    await unfold(first.page, "Påminn mig");
    await first.page.locator('form:has(button[value="remind"]) [name="on"]').fill("");
    await press(first.page, 'button[value="remind"]', "Påminnelsen är sparad");
    await unfold(second.page, "Ange finansierande projekt");
    const project = second.page.locator('form:has(button[value="project"]) [name="project"]');
    const version = second.page.locator('form:has(button[value="project"]) [name="version"]');
    const before = await version.inputValue();
    await project.fill("Prov av skrot");
    await second.page.locator('button[value="project"]').click();
    await second.page.locator(".err-sum", { hasText: "En kollega har ändrat" }).waitFor();
    // The refusal is told first, how it stands comes after.
    await expect.poll(() => version.inputValue()).not.toBe(before);
    expect(await project.inputValue()).toBe("Prov av skrot");
    await press(second.page, 'button[value="project"]', "Projektet är sparat");
    expect(await lookUp("select funding_project as value from advising_case where id = $1", id)).toBe("Prov av skrot");
    for (const { faults, context } of [first, second]) {
      expect(faults).toEqual([]);
      await context.close();
    }
  });
});
