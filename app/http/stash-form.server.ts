import { db } from "~/infra/db/client.server";
import { newId, isId } from "~/shared/ids";
import { boundaryOf, chunksOf, MultipartFault, readMultipart, type PartHead } from "~/shared/multipart";
import { fieldsWithNul } from "~/shared/form-text";
import { formValues, readForm, type FormValues } from "./parse.server";

const secretField = /password|losenord/i;
const maxBytes = 200_000;
const longestBody = 260 * 1024 * 1024;

/** The text of a form as it streams in: files are read past, not kept, whoever sends them. */
async function readText(request: Request): Promise<FormData | null> {
  const boundary = boundaryOf(request.headers.get("Content-Type"));
  if (!boundary) {
    const form = await readForm(request);
    return form.ok ? form.value : null;
  }
  const form = new FormData();
  const limits = {
    partBytes: ({ fileName }: PartHead) => (fileName === null ? maxBytes : 0),
    parts: 2000,
    totalBytes: longestBody,
  };
  try {
    for await (const { name, fileName, content } of readMultipart(
      chunksOf(request.body ?? new ReadableStream()),
      boundary,
      limits,
    )) {
      if (fileName === null && content) form.append(name, new TextDecoder().decode(content));
    }
    return form;
  } catch (error) {
    if (error instanceof MultipartFault) return null;
    throw error;
  }
}

/** Keeps the text of a form that met an expired session, without secrets and files. Returns its id, or null. */
export async function stashForm(request: Request, path: string): Promise<string | null> {
  const form = await readText(request);
  if (!form || fieldsWithNul(form).length > 0) return null;
  const fields = Object.fromEntries(Object.entries(formValues(form)).filter(([name]) => !secretField.test(name)));
  if (Object.keys(fields).length === 0 || JSON.stringify(fields).length > maxBytes) return null;
  const id = newId();
  await db().stashedForm.create({ data: { id, path, fields } });
  return id;
}

/** Gives the kept text back, once, to the page it was typed on. */
export async function takeStashedForm(request: Request): Promise<FormValues | null> {
  const url = new URL(request.url);
  const id = url.searchParams.get("utkast");
  if (!isId(id)) return null;
  const found = await db().stashedForm.findUnique({ where: { id } });
  if (!found || found.path.split("?")[0] !== url.pathname) return null;
  await db().stashedForm.deleteMany({ where: { id } });
  return found.fields as FormValues;
}
