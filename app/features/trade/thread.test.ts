import { describe, expect, it } from "vitest";
import { askRefusal, excerpt, nextMessageTime, otherPartyOf, sideOf, writeRefusal } from "./thread";

const thread = { sellerOrganizationId: "s", buyerOrganizationId: "b" };

describe("parties", () => {
  it("knows each side and nobody else", () => {
    expect(sideOf(thread, "s")).toBe("seller");
    expect(sideOf(thread, "b")).toBe("buyer");
    expect(sideOf(thread, "x")).toBeNull();
    expect(sideOf(thread, null)).toBeNull();
    expect(otherPartyOf(thread, "seller")).toBe("b");
    expect(otherPartyOf(thread, "buyer")).toBe("s");
  });
});

describe("writeRefusal", () => {
  const open = { closed: false, blockedByUs: false, blockedByThem: false, emailVerified: true };
  it("lets a verified member of an open thread write", () => expect(writeRefusal(open)).toBeNull());
  it.each([
    [{ closed: true, blockedByUs: true }, "thread_closed"],
    [{ blockedByUs: true, blockedByThem: true }, "thread_blocked_by_us"],
    [{ blockedByThem: true }, "thread_blocked_by_them"],
    [{ emailVerified: false }, "email_not_verified"],
  ] as const)("%o gives %s", (change, reason) => expect(writeRefusal({ ...open, ...change })).toBe(reason));
});

describe("askRefusal", () => {
  it("refuses one's own and what is not open", () => {
    expect(askRefusal({ ownerOrganizationId: "a", askingOrganizationId: "a", open: true })).toBe("ask_own_listing");
    expect(askRefusal({ ownerOrganizationId: "a", askingOrganizationId: "b", open: false })).toBe(
      "ask_listing_not_open",
    );
    expect(askRefusal({ ownerOrganizationId: "a", askingOrganizationId: "b", open: true })).toBeNull();
  });
});

describe("nextMessageTime", () => {
  const now = new Date("2026-11-23T10:00:00.000Z");
  it("is now, or just after the last message when a clock lags", () => {
    expect(nextMessageTime(null, now)).toEqual(now);
    expect(nextMessageTime(new Date("2026-11-23T09:59:59Z"), now)).toEqual(now);
    expect(nextMessageTime(now, now)).toEqual(new Date("2026-11-23T10:00:00.001Z"));
    expect(nextMessageTime(new Date("2026-11-23T10:00:05Z"), now)).toEqual(new Date("2026-11-23T10:00:05.001Z"));
  });
});

describe("excerpt", () => {
  it("is one line", () => expect(excerpt("Hej\n\nfinns  de kvar?")).toBe("Hej finns de kvar?"));
  it("is cut at a word, or within a word that has no end", () => {
    expect(excerpt("ett två tre fyra fem", 12)).toBe("ett två tre…");
    expect(excerpt("x".repeat(50), 10)).toBe(`${"x".repeat(10)}…`);
  });
});
