import { describe, expect, it } from "vitest";
import { catalogues } from "~/i18n/catalogues.server";
import { locales } from "~/shared/locale";
import { importColumns } from "./columns";
import { explain } from "./explain.server";
import { receiveFile } from "./receive-file.server";

const params = { min: 1, max: 2, line: 3, attribute: "width", given: "x", unit: "mm", expected: "a|b", length: 9 };

describe("explain", () => {
  it.each(locales)("says what every column expects, with nothing left to fill in (%s)", (locale) => {
    for (const column of importColumns) {
      const { expected } = explain({ column: column.key, code: "not_a_number" }, locale);
      expect(expected).not.toMatch(/^expected\.|[{}]/);
    }
  });

  it.each(locales)("has a remedy for every code (%s)", (locale) => {
    const codes = Object.keys(catalogues[locale].imports).flatMap((key) =>
      key.startsWith("remedy.") ? [key.slice("remedy.".length)] : [],
    );
    for (const code of [...codes, "already_used", "something_new"])
      expect(explain({ column: "title", code, params }, locale).remedy).not.toMatch(/^(remedy|field|reason)\.|[{}]/);
    expect(
      explain({ column: "width", code: "attribute_not_a_number", params: { given: "blå" } }, locale).remedy,
    ).toContain("blå");
  });
});

describe("receiveFile", () => {
  const send = (form: FormData) => receiveFile(new Request("http://x/", { method: "POST", body: form }));

  it("takes the file and the last part of its name", async () => {
    const form = new FormData();
    form.append("file", new File(["Rubrik\nA"], "C:\\mapp\\lager.csv"));
    expect(await send(form)).toMatchObject({ ok: true, value: { fileName: "lager.csv" } });
  });

  it("refuses a form without one, and a body that is no form", async () => {
    const form = new FormData();
    form.append("file", new File([], ""));
    expect(await send(form)).toMatchObject({ ok: false, error: { fields: [{ field: "file", code: "csv_missing" }] } });
    expect(await receiveFile(new Request("http://x/", { method: "POST", body: "a=b" }))).toMatchObject({ ok: false });
    const broken = new Request("http://x/", {
      method: "POST",
      body: "--x\r\nnothing",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect(await receiveFile(broken)).toMatchObject({ ok: false, error: { reason: "unreadable_form" } });
  });

  it("refuses a file that is too large", async () => {
    const form = new FormData();
    form.append("file", new File([new Uint8Array(20 * 1024 * 1024 + 1)], "stor.csv"));
    expect(await send(form)).toMatchObject({ ok: false, error: { code: "too_large" } });
  });
});
