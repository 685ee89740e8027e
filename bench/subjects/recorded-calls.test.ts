import { expect, it } from "vitest";
import { CallRecorder, replay } from "./recorded-calls";

const later = (): Promise<void> => new Promise(setImmediate);

it("groups what overlaps and keeps the order of what does not", async () => {
  const recorder = new CallRecorder<string>();
  await recorder.note("first", later);
  await Promise.all([recorder.note("left", later), recorder.note("right", later)]);
  await recorder.note("last", later);
  expect(recorder.take()).toEqual([["first"], ["left", "right"], ["last"]]);
  expect(recorder.take()).toEqual([]);
});

it("replays a group at once and groups in turn", async () => {
  const heard: string[] = [];
  await replay([["a", "b"], ["c"]], async (call) => {
    heard.push(`${call}>`);
    await later();
    heard.push(`<${call}`);
  });
  expect(heard).toEqual(["a>", "b>", "<a", "<b", "c>", "<c"]);
});
