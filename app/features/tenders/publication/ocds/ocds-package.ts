import type { IsoDate } from "~/shared/dates";
import type { EvaluationKind } from "../../evaluation/evaluation-model";
import type { TenderContent, TenderState } from "../../tender";
import type { Publication } from "../publication";
import {
  criterionOf,
  dayStart,
  filled,
  itemOf,
  lotOf,
  methodOf,
  momentOf,
  sustainabilityOf,
  totalOf,
} from "./ocds-tender";

const extension = (name: string, version: string): string =>
  `https://raw.githubusercontent.com/open-contracting-extensions/ocds_${name}_extension/${version}/extension.json`;

/** Extensions that the release uses. */
export const ocdsExtensions = [
  extension("lots", "v1.1.5"),
  extension("requirements", "master"),
  extension("awardCriteria", "master"),
  extension("sustainability", "master"),
];

export interface OcdsSource {
  readonly reference: string;
  readonly state: TenderState;
  readonly content: TenderContent;
  readonly publication: Publication;
  /** Last change of what is published. */
  readonly changedAt: Date;
  readonly authority: { readonly id: string; readonly name: string; readonly organizationNumber: string };
  /** Where the site is, without a slash at the end. */
  readonly appUrl: string;
  /** Words of codes, in the language of the tender. */
  readonly words: { readonly procedure: string; readonly model: string };
  readonly today: IsoDate;
}

const codes: Readonly<Record<EvaluationKind, "priceOnly" | "costOnly" | "ratedCriteria">> = {
  lowest_price: "priceOnly",
  price_per_quality_point: "ratedCriteria",
  value_deduction: "ratedCriteria",
  absolute_scoring: "ratedCriteria",
  relative_scoring: "ratedCriteria",
  life_cycle_cost: "costOnly",
};

function statusOf({ state, content, today }: OcdsSource): "active" | "complete" | "cancelled" {
  if (state === "cancelled") return "cancelled";
  if (state === "awarded") return "complete";
  const { deadline } = content.timeline;
  return deadline !== null && deadline.slice(0, 10) < today ? "complete" : "active";
}

function tenderOf(source: OcdsSource) {
  const { content, publication, reference, appUrl, authority, words } = source;
  const { timeline, criteria, lots } = content;
  const published = dayStart(publication.publishedOn);
  const notice = {
    id: publication.noticeId,
    documentType: "tenderNotice",
    title: publication.database,
    url: publication.noticeUrl,
    datePublished: published,
    language: content.language,
  };
  const mirror = {
    id: "tillvara",
    documentType: "tenderNotice",
    url: `${appUrl}/upphandlingar/${reference}`,
    format: "text/html",
  };
  const { months } = content.contract;
  const start = dayStart(timeline.contractStart);
  return filled({
    id: reference,
    title: content.title,
    description: content.description,
    status: statusOf(source),
    procuringEntity: { id: authority.id, name: authority.name },
    value: totalOf(content),
    procurementMethod: methodOf(content.procedure),
    procurementMethodDetails: words.procedure,
    awardCriteria: content.evaluation && codes[content.evaluation.kind],
    awardCriteriaDetails: words.model,
    submissionMethod: ["electronicSubmission"],
    tenderPeriod: filled({ startDate: published, endDate: momentOf(timeline.deadline) }),
    enquiryPeriod: filled({ startDate: published, endDate: dayStart(timeline.questionsUntil) }),
    contractPeriod:
      start === null && months === null
        ? null
        : filled({ startDate: start, durationInDays: months && Math.round(months * 30.44) }),
    lots: lots.map((lot) => lotOf(content, lot)),
    items: lots.flatMap((lot) => lot.items.map((item) => itemOf(lot, item, content.language))),
    criteria: criteria.filter((each) => each.content.kind !== "award").map((each) => criterionOf(each, content)),
    hasSustainability: criteria.length > 0,
    sustainability: sustainabilityOf(criteria),
    documents: [notice, mirror],
  });
}

/**
 * A published tender as an OCDS 1.1 release package: planning and tender stage. The ocid has no registered prefix; an
 * operator that registers one puts it before the reference.
 */
export function ocdsPackage(source: OcdsSource) {
  const { reference, content, authority, appUrl, changedAt, state } = source;
  const date = changedAt.toISOString();
  const address = `${appUrl}/api/v1/tenders/${reference}/ocds`;
  const release = {
    ocid: `tillvara-${reference}`,
    id: `${reference}-${changedAt.getTime()}`,
    date,
    tag: ["planning", state === "cancelled" ? "tenderCancellation" : "tender"],
    initiationType: "tender",
    language: content.language,
    parties: [
      filled({
        id: authority.id,
        name: authority.name,
        identifier: filled({ scheme: "SE-ON", id: authority.organizationNumber, legalName: authority.name }),
        roles: ["buyer", "procuringEntity"],
      }),
    ],
    buyer: { id: authority.id, name: authority.name },
    planning: filled({ rationale: content.description, budget: totalOf(content) && { amount: totalOf(content) } }),
    tender: tenderOf(source),
  };
  return {
    uri: address,
    version: "1.1",
    extensions: ocdsExtensions,
    publishedDate: date,
    publisher: { name: authority.name },
    releases: [release],
  };
}
