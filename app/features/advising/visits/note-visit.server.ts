import { adviserOf } from "~/features/matching/adviser-standing.server";
import { wasteFaults } from "~/features/matching/keeping/checked-flow.server";
import { noteFlow } from "~/features/matching/keeping/note-flow.server";
import { ownMedia } from "~/features/media/own-media.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { addDays } from "~/shared/dates";
import type { TypedValues } from "~/shared/field-reader";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { plainName, sameBecause, type KnownFirm } from "../firms/duplicates";
import { firmsOf } from "../firms/known-firms.server";
import { industryFaults } from "../firms/industry-faults.server";
import { detailFields, isBlank } from "../firms/hear";
import { hearOfFirm } from "../firms/hear-of-firm.server";
import { readProspect, type ProspectFields } from "../firms/prospect";
import { holdProspects, insertProspect } from "../firms/prospect-store.server";
import { mostDaysAgo, readVisit } from "./visit";
import { findVisit, insertVisit } from "./visit-store.server";

export interface NoteVisit {
  /** Made by the form, so that pressing twice makes one note. */
  readonly id: string;
  readonly values: TypedValues;
  readonly mediaIds: readonly string[];
}

/** Which firm a note is about cannot be told: the adviser chooses among these, or says that it is a new one. */
export interface WhichFirm extends AppError {
  readonly candidates: readonly KnownFirm[];
}

const mostCandidates = 6;

type Named =
  | { readonly firm: KnownFirm; readonly said: ProspectFields }
  | { readonly fresh: ProspectFields }
  | { readonly candidates: readonly KnownFirm[] }
  | { readonly faults: readonly FieldError[] };

/** What a member says of itself; a visit writes none of it over. */
const membersOwn = detailFields.filter((field) => field !== "organizationNumber" && field !== "municipalityCode");

/** A firm that is known, with what was said of it; of a member that is refused, where it stands. */
const known = (firm: KnownFirm, said: ProspectFields): Named => {
  const faults =
    firm.kind === "organization"
      ? membersOwn.filter((field) => !isBlank(said[field])).map((field) => fieldError(field, "firm_member_says"))
      : [];
  return faults.length > 0 ? { faults } : { firm, said };
};

/** The firm that is meant: chosen, of that number, of that very name, one of several alike, or a new one. */
function firmNamed(values: TypedValues, firms: readonly KnownFirm[]): Named {
  const chosen = values.firmId ?? "";
  const own = firms.find(({ id }) => id === chosen);
  const { fields, faults } = readProspect({ ...values, name: values.firm, industryOn: dayOfCodes(values) });
  if (faults.length > 0)
    return { faults: faults.map((fault) => (fault.field === "name" ? { ...fault, field: "firm" } : fault)) };
  if (own) return known(own, fields);
  const asked: KnownFirm = { kind: "prospect", id: "", ...fields };
  const sure = firms.filter((firm) => sameBecause(asked, firm) === "number");
  if (sure[0]) return known(sure[0], fields);
  const alike = firms.filter(
    (firm) => sameBecause(asked, firm) !== null || plainName(firm.name) === plainName(fields.name),
  );
  const exact = alike.filter(({ name }) => name.toLowerCase() === fields.name.toLowerCase());
  if (chosen === "new" || alike.length === 0) return { fresh: fields };
  return exact.length === 1 && exact[0] ? known(exact[0], fields) : { candidates: alike.slice(0, mostCandidates) };
}

/** Codes against the lists that are in force, each at the field it was typed in. */
async function codeFaults(tx: Tx, flows: ReturnType<typeof readVisit>["flows"], named: Named): Promise<FieldError[]> {
  const waste = await wasteFaults(
    tx,
    flows.map(({ fields }) => fields),
  );
  const said = "firm" in named ? named.said : "fresh" in named ? named.fresh : null;
  return [
    ...(said ? await industryFaults(tx, said) : []),
    ...flows.flatMap(({ box }, index) => {
      const code = waste[index];
      return code ? fieldError(`${box}.wasteCode`, code) : [];
    }),
  ];
}

/** The codes were so on the day of the visit. */
const dayOfCodes = ({ industryCodes, visitedOn }: TypedValues): string | undefined =>
  (industryCodes ?? "").trim() === "" ? undefined : visitedOn?.trim() || today();

async function makeProspect(
  tx: Tx,
  actor: Actor,
  { organizationId, personId, visitId }: { organizationId: string; personId: string; visitId: string },
  named: Named,
) {
  if ("firm" in named) {
    const { firm, said } = named;
    if (firm.kind === "prospect") await hearOfFirm(tx, actor, { organizationId, prospectId: firm.id, said, visitId });
    return firm;
  }
  if (!("fresh" in named)) return null;
  const id = newId();
  await insertProspect(tx, { id, organizationId, createdBy: personId }, named.fresh);
  await recordEvent(tx, actor, {
    type: "firm.met",
    subjectType: "prospect",
    subjectId: id,
    organizationId,
    payload: { municipalityCode: named.fresh.municipalityCode },
  });
  return { kind: "prospect" as const, id };
}

/**
 * Notes a visit: what the firm has, needs and wishes, with a flow for each box where enough is said for one. A firm that is not
 * known becomes a prospect; what is said of one that is known fills its blanks or stands beside them. Everything in one transaction; refused, nothing of it stands.
 */
export async function noteVisit(
  actor: Actor,
  input: NoteVisit,
): Promise<Result<{ id: string; flows: number }, AppError | WhichFirm>> {
  const day = today();
  const { fields, flows, faults } = readVisit(input.values, day, addDays(day, -mostDaysAgo), actor.locale);
  const media = await ownMedia(actor, input.mediaIds.filter(isId));
  return transaction<Result<{ id: string; flows: number }, AppError | WhichFirm>>(async (tx) => {
    const adviser = await adviserOf(actor, "act", tx);
    if (!adviser.ok) return adviser;
    const { organizationId, personId } = adviser.value;
    if (!isId(input.id)) return err(appError("invalid_input"));
    await holdProspects(tx, organizationId);
    const standing = await findVisit(input.id, tx);
    if (standing)
      return standing.organizationId === organizationId ? ok({ id: input.id, flows: 0 }) : err(appError("not_found"));
    const named = firmNamed(input.values, await firmsOf(organizationId, tx));
    const all = [...("faults" in named ? named.faults : []), ...faults, ...(await codeFaults(tx, flows, named))];
    if (all.length > 0) return err(invalidInput(...all));
    if ("candidates" in named)
      return err({ ...invalidInput(fieldError("firm", "visit_which_firm")), candidates: named.candidates });
    const firm = await makeProspect(tx, actor, { organizationId, personId, visitId: input.id }, named);
    if (!firm) return err(invalidInput(fieldError("firm", "required")));
    const own = { id: input.id, organizationId, authorId: personId, firm, mediaIds: media.map(({ id }) => id) };
    await insertVisit(tx, own, fields);
    for (const { box: _box, ...flow } of flows)
      await noteFlow(tx, actor, { ...flow, firm, advisersId: organizationId, origin: "visit", visitNoteId: input.id });
    await recordEvent(tx, actor, {
      type: "visit.noted",
      subjectType: "visit",
      subjectId: input.id,
      organizationId,
      payload: { firm: firm.kind, flows: flows.length, photos: media.length },
    });
    return ok({ id: input.id, flows: flows.length });
  });
}

export const asksWhich = (error: AppError | WhichFirm): error is WhichFirm => "candidates" in error;
