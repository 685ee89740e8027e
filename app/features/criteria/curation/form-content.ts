import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionContent } from "../criterion";

/** Texts of the form, in both languages: `title.sv`, `title.en` and so on. */
export const textFields = ["title", "text", "motive", "marketNote", "legalReference", "followUp"] as const;
export const choiceFields = ["kind", "area", "level", "strategy", "depth", "dimension"] as const;
/** Codes with spaces or commas between. */
export const codeFields = ["includes", "replaces", "categories", "cpv", "agendaTargets"] as const;
/** What only a machine reads, as JSON. */
export const jsonFields = ["parameters", "requirement", "evidence", "points"] as const;

export type FormTexts = Readonly<Record<string, string>>;

const json = (value: unknown): string => (value === null ? "" : JSON.stringify(value, null, 2));

/** A content as the form's fields. */
export function toFormTexts(content: CriterionContent): Record<string, string> {
  const texts: Record<string, string> = { reviewBy: content.reviewBy };
  for (const field of textFields) {
    texts[`${field}.sv`] = content[field].sv;
    texts[`${field}.en`] = content[field].en;
  }
  for (const field of choiceFields) texts[field] = content[field];
  for (const field of codeFields) texts[field] = content[field].join(", ");
  for (const field of jsonFields) texts[field] = json(content[field]);
  texts.sources = content.sources.map(({ title, url }) => `${title} | ${url}`).join("\n");
  const { externalReference: external } = content;
  texts.externalReference = external ? [external.scheme, external.id, external.version].join(" | ") : "";
  return texts;
}

const parts = (text: string): string[] => text.split("|").map((part) => part.trim());
const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

function readJson(field: (typeof jsonFields)[number], text: string): Result<unknown, FieldError> {
  if (text.trim() === "") return ok(field === "requirement" || field === "points" ? null : []);
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(fieldError(field, "criterion_json"));
  }
}

/** The form's fields as a content to be checked: only what is no JSON is refused here. */
export function fromFormTexts(texts: FormTexts): Result<Record<string, unknown>, AppError> {
  const faults: FieldError[] = [];
  const text = (name: string): string => (texts[name] ?? "").replaceAll("\r\n", "\n").trim();
  const content: Record<string, unknown> = { reviewBy: text("reviewBy") };
  for (const field of textFields) content[field] = { sv: text(`${field}.sv`), en: text(`${field}.en`) };
  for (const field of choiceFields) content[field] = text(field);
  for (const field of codeFields)
    content[field] = text(field)
      .split(/[\s,;]+/)
      .filter((code) => code !== "");
  for (const field of jsonFields) {
    const read = readJson(field, texts[field] ?? "");
    if (read.ok) content[field] = read.value;
    else faults.push(read.error);
  }
  content.sources = lines(texts.sources ?? "").map((line) => {
    const [title = "", url = ""] = parts(line);
    return { title: url === "" ? title : title || url, url: url || title };
  });
  const [scheme = "", id = "", version = ""] = parts(text("externalReference"));
  content.externalReference = scheme === "" ? null : { scheme, id, version };
  return faults.length > 0 ? err(invalidInput(...faults)) : ok(content);
}

/** The field of the form that a fault deep in the content belongs to: `requirement.all.0` is in `requirement`. */
export function fieldOfFault(path: string): string {
  const [first = "form", second = ""] = path.split(".");
  return (textFields as readonly string[]).includes(first) && (second === "sv" || second === "en")
    ? `${first}.${second}`
    : first;
}

/** The same refusal with each fault at its field of the form. */
export const atFormFields = (error: AppError): AppError =>
  error.fields
    ? { ...error, fields: error.fields.map((fault) => ({ ...fault, field: fieldOfFault(fault.field) })) }
    : error;
