import { db } from "~/infra/db/client.server";
import { newId, isId } from "~/shared/ids";
import { formValues, type FormValues } from "./parse.server";

const secretField = /password|losenord/i;
const maxBytes = 200_000;

/** Keeps the text of a form that met an expired session, without secrets and files. Returns its id, or null. */
export async function stashForm(request: Request, path: string): Promise<string | null> {
  const form = await request
    .clone()
    .formData()
    .catch(() => null);
  if (!form) return null;
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
