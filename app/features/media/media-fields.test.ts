import { describe, expect, it } from "vitest";
import { newId } from "~/shared/ids";
import { readMediaFields, refusalFields } from "./media-fields";
import { uploadError, type UploadedMedia } from "./upload";

const [a, b, c] = [newId(), newId(), newId()] as const;

function form(ids: readonly string[], rest: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const id of ids) data.append("photosId", id);
  for (const [name, value] of Object.entries(rest)) data.append(name, value);
  return data;
}

const order = (data: FormData): string[] => readMediaFields(data, "photos").items.map(({ mediaId }) => mediaId);
const fresh = (id: string, field = "photos"): UploadedMedia => ({
  id,
  field,
  kind: "photo",
  fileName: "x.jpg",
  width: 1,
  height: 1,
});

describe("readMediaFields", () => {
  it("keeps the order and the texts", () => {
    const data = form([b, a], { [`photosAlt-${a}`]: "  En dörr  " });
    expect(readMediaFields(data, "photos")).toEqual({
      items: [
        { mediaId: b, altText: "" },
        { mediaId: a, altText: "En dörr" },
      ],
      changed: false,
    });
  });

  it("adds what came with the form, of this field only, each once", () => {
    const { items } = readMediaFields(form([a]), "photos", [fresh(a), fresh(b), fresh(c, "documents")]);
    expect(items.map(({ mediaId }) => mediaId)).toEqual([a, b]);
  });

  it("moves and removes as the pressed button says", () => {
    expect(order(form([a, b, c], { photosAct: `earlier:${c}` }))).toEqual([a, c, b]);
    expect(order(form([a, b, c], { photosAct: `later:${a}` }))).toEqual([b, a, c]);
    expect(order(form([a, b, c], { photosAct: `earlier:${a}` }))).toEqual([a, b, c]);
    expect(order(form([a, b, c], { photosAct: `later:${c}` }))).toEqual([a, b, c]);
    expect(order(form([a, b, c], { photosAct: `remove:${b}` }))).toEqual([a, c]);
    expect(order(form([a, b], { photosAct: "explode:everything" }))).toEqual([a, b]);
    expect(order(form([a, b], { photosAct: `constructor:${b}` }))).toEqual([a, b]);
    expect(readMediaFields(form([a], { photosAct: `remove:${a}` }), "photos")).toEqual({ items: [], changed: true });
  });

  it("leaves out what is no id, and cuts a text that is too long", () => {
    const data = form(["<script>", a, ""], { [`photosAlt-${a}`]: "x".repeat(500) });
    const { items } = readMediaFields(data, "photos");
    expect(items).toHaveLength(1);
    expect(items[0]?.altText).toHaveLength(200);
  });
});

describe("refusalFields", () => {
  it("speaks once for each field", () => {
    const refuse = (field: string, file: string) => ({
      field,
      fileName: file,
      error: uploadError(field, "file_empty", { file }),
    });
    expect(refusalFields([refuse("photos", "1"), refuse("photos", "2"), refuse("documents", "3")])).toEqual([
      { field: "photos", code: "file_empty", params: { file: "1" } },
      { field: "documents", code: "file_empty", params: { file: "3" } },
    ]);
  });
});
