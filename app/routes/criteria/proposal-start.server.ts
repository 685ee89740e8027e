import { strategies } from "~/features/impact/strategy";
import {
  criterionAreas,
  criterionKinds,
  criterionLevels,
  procurementDepths,
  sustainabilityDimensions,
} from "~/features/criteria/criterion";
import { toFormTexts } from "~/features/criteria/curation/form-content";
import { getProposal, type ProposalPage } from "~/features/criteria/curation/get-proposal.server";
import { curatesCriteria } from "~/features/criteria/library/seen-by";
import type { ProposalFormProps } from "~/features/criteria/ui/proposal-form";
import { throwAppError } from "~/http/error-response.server";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Member } from "~/shared/actor";
import { appError } from "~/shared/app-error";
import { addDays } from "~/shared/dates";

const options = {
  kind: criterionKinds,
  area: criterionAreas,
  level: criterionLevels,
  strategy: strategies,
  depth: procurementDepths,
  dimension: sustainabilityDimensions,
};

async function pageOf(actor: Member, id: string): Promise<ProposalPage> {
  const found = await getProposal(actor, id);
  return found.ok ? found.value : throwAppError(found.error);
}

interface Start extends Pick<ProposalFormProps, "values" | "about"> {
  readonly title: "form.new" | "form.version" | "form.change";
  readonly id: string;
}

/** A new criterion, a new version of one (`?fran=MOB-11`), or one's own proposal again (`?forslag=MOB-11`). */
async function startOf(actor: Member, query: URLSearchParams): Promise<Start> {
  const [from, own] = [query.get("fran"), query.get("forslag")];
  const days = { validFrom: today(), validTo: "", reviewBy: addDays(today(), 365) };
  if (own) {
    const { id, proposal } = await pageOf(actor, own);
    if (!proposal) throwAppError(appError("not_found"));
    const { version, revision, validFrom, validTo, note } = proposal;
    return {
      title: "form.change",
      id,
      about: { proposal: id, version: String(version), revision: String(revision) },
      values: { ...toFormTexts(proposal.content), validFrom, validTo: validTo ?? "", note },
    };
  }
  if (!from) return { title: "form.new", id: "", about: {}, values: days };
  const { id, published, newest } = await pageOf(actor, from);
  const values = { ...toFormTexts((published ?? newest).content), ...days };
  return { title: "form.version", id, about: { id }, values };
}

/** What the form begins with. */
export async function proposalStart(actor: Member, query: URLSearchParams) {
  if (!curatesCriteria(actor)) throwAppError(appError("forbidden"));
  const { title, id, about, values } = await startOf(actor, query);
  const form: Omit<ProposalFormProps, "refused"> = { values, about, options };
  return { page: { title: translator(actor.locale, "criteria")(title, { id }) }, form };
}
