import { describe, expect, it } from "vitest";
import { isUnderWay, uploadList, type UploadItem } from "./upload-list";

const item = (key: string, values: Partial<UploadItem> = {}): UploadItem => ({
  key,
  status: "kept",
  fileName: key,
  altText: "",
  percent: 100,
  ...values,
});
const keys = (items: readonly UploadItem[]): string => items.map(({ key }) => key).join("");
const abc = [item("a"), item("b"), item("c")];

describe("uploadList", () => {
  it("moves within its bounds only", () => {
    expect(keys(uploadList(abc, { type: "move", key: "c", to: 0 }))).toBe("cab");
    expect(keys(uploadList(abc, { type: "move", key: "a", to: 1 }))).toBe("bac");
    expect(uploadList(abc, { type: "move", key: "a", to: -1 })).toBe(abc);
    expect(uploadList(abc, { type: "move", key: "c", to: 3 })).toBe(abc);
    expect(uploadList(abc, { type: "move", key: "x", to: 0 })).toBe(abc);
  });

  it("follows a file from choosing to keeping", () => {
    let list: readonly UploadItem[] = uploadList([], {
      type: "add",
      items: [item("a", { status: "waiting", percent: 0 })],
    });
    list = uploadList(list, { type: "start", key: "a" });
    list = uploadList(list, { type: "progress", key: "a", percent: 40 });
    expect(list[0]).toMatchObject({ status: "sending", percent: 40 });
    expect(list.some(isUnderWay)).toBe(true);
    list = uploadList(list, { type: "kept", key: "a", mediaId: "m" });
    expect(list[0]).toMatchObject({ status: "kept", mediaId: "m" });
    expect(list.some(isUnderWay)).toBe(false);
  });

  it("can be tried again, described and removed", () => {
    let list = uploadList(abc, { type: "failed", key: "b", message: "away", retryable: true });
    expect(list[1]).toMatchObject({ status: "failed", message: "away", retryable: true });
    list = uploadList(list, { type: "retry", key: "b" });
    expect(list[1]?.status).toBe("waiting");
    list = uploadList(list, { type: "describe", key: "b", altText: "En dörr" });
    expect(list[1]?.altText).toBe("En dörr");
    expect(keys(uploadList(list, { type: "remove", key: "b" }))).toBe("ac");
  });

  it("loses the answer for a file removed meanwhile", () => {
    expect(uploadList(abc, { type: "kept", key: "gone", mediaId: "m" })).toEqual(abc);
  });
});
