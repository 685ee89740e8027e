import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Opens the newest mail to somebody in the development mailbox and presses the link in it whose address fits. */
export async function followMail(page: Page, recipient: string, address: string): Promise<void> {
  const mails = page.locator('main a[href^="/utveckling/post/"]');
  await expect
    .poll(
      async () => {
        await page.goto(`/utveckling/post?till=${encodeURIComponent(recipient)}`);
        return mails.count();
      },
      { timeout: 20_000, message: `a mail to ${recipient}` },
    )
    .toBeGreaterThan(0);
  await Promise.all([page.waitForURL(/\/utveckling\/post\/.+/), mails.first().click()]);
  const link = page.frameLocator("iframe.mail-frame").locator(`a[href*="${address}"]`).first();
  await Promise.all([page.waitForURL((url) => url.href.includes(address)), link.click()]);
}
