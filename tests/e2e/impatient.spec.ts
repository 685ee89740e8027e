import { describe, expect, it } from "vitest";
import { hydrated, newVisitor } from "./support/browser";

/** Presses from the first byte on until the page's scripts have taken over, and tells how often. */
function pressAllTheTime(): void {
  const channel = new MessageChannel();
  const press = (): void => {
    if (document.documentElement?.dataset.hydrated) return;
    document.body?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    sessionStorage.setItem("presses", String(Number(sessionStorage.getItem("presses")) + 1));
    channel.port2.postMessage(null);
  };
  channel.port1.addEventListener("message", press);
  channel.port1.start();
  press();
}

describe("somebody who cannot wait", () => {
  it.each(["/", "/sok", "/logga-in"])("presses while the scripts of %s take over, and nothing fails", async (path) => {
    const { page, context, faults } = await newVisitor();
    await page.addInitScript(pressAllTheTime);
    await page.goto(path);
    await hydrated(page);
    expect(Number(await page.evaluate(() => sessionStorage.getItem("presses")))).toBeGreaterThan(10);
    expect(faults).toEqual([]);
    await context.close();
  });
});
