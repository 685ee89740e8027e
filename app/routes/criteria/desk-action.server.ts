import { importCriteria } from "~/features/criteria/curation/import-criteria.server";
import { recordLinkCheck } from "~/features/criteria/curation/record-link-check.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { redirectWithFlash } from "~/http/flash.server";
import { formValues, readForm } from "~/http/parse.server";
import { fieldError, invalidInput } from "~/shared/app-error";
import type { Member } from "~/shared/actor";

const back = "/kriterier/granska";

async function readImport(actor: Member, form: FormData) {
  const file = form.get("file");
  const text = file instanceof File ? await file.text() : (file ?? "");
  const values = formValues(form);
  if (text.trim() === "") return formRefusal(invalidInput(fieldError("file", "required")), values);
  const read = await importCriteria(actor, { text, note: String(form.get("note") ?? "") });
  if (!read.ok) return read.error.code === "forbidden" ? throwAppError(read.error) : formRefusal(read.error, values);
  const { proposed, unchanged, waiting } = read.value;
  return redirectWithFlash(back, "criteria", "flash.imported", {
    params: { proposed: proposed.length, unchanged, waiting: waiting.length },
  });
}

/** What is done at the desk: a file is read, or a link is said to work or not. */
export async function deskAction(actor: Member, request: Request) {
  const form = await readForm(request);
  if (!form.ok) return formRefusal(form.error, {});
  if (form.value.get("intent") === "import") return readImport(actor, form.value);
  const noted = await recordLinkCheck(actor, {
    url: String(form.value.get("url") ?? ""),
    works: form.value.get("works") === "ja",
  });
  if (!noted.ok) return throwAppError(noted.error);
  return redirectWithFlash(`${back}#lankar`, "criteria", "flash.link");
}
