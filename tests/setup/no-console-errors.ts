import { afterEach, beforeEach, expect, vi } from "vitest";

/** An error nobody expected is a failure: a test that expects one spies on `console.error` itself. */
let spy: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  const calls = spy.mock.calls;
  spy.mockRestore();
  // oxlint-disable-next-line vitest/no-standalone-expect -- it stands for every test of the file
  expect(calls, "unexpected console.error").toEqual([]);
});
