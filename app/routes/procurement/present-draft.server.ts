import { cpvPath } from "~/features/reference/codes/cpv-codes.server";
import { categories, categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { unitSymbol } from "~/features/reference/units";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { marketCounts } from "~/features/supply-check/market-counts.server";
import { textsOf } from "~/features/tenders/drafting/draft-form";
import { itemUnits } from "~/features/tenders/drafting/lot-form";
import { draftSections, kindOfSection, type DraftSection } from "~/features/tenders/drafting/sections";
import type { TenderForActor } from "~/features/tenders/get-tender.server";
import type { Finding } from "~/features/tenders/readiness/finding";
import { readinessOf } from "~/features/tenders/readiness/readiness-of.server";
import { commentsOf } from "~/features/tenders/review/comment.server";
import { namesOf, peopleOf, type TenderPeople } from "~/features/tenders/review/people.server";
import { commonTemplates } from "~/features/tenders/templates/data/all-templates";
import { levelsOf, newerVersions } from "~/features/tenders/templates/library-changes.server";
import { listTemplates } from "~/features/tenders/templates/list-templates.server";
import type { TenderContent } from "~/features/tenders/tender";
import { formatMoment } from "~/i18n/format";
import { now } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { unwrap } from "~/shared/result";
import { lotName } from "./lot-name.server";
import { presentCards } from "./present-cards.server";
import { fieldMarks, presentReadiness } from "./present-readiness.server";

/** Which plain forms a section has. */
const formsOf: Readonly<Partial<Record<DraftSection, string>>> = {
  om: "about",
  tilldelning: "evaluation",
  avtal: "terms",
  tider: "timeline",
};

async function presentLots(content: TenderContent, findings: readonly Finding[], locale: Locale) {
  const today = toStockholmDay(now());
  const lots = await Promise.all(
    content.lots.map(async (lot) => {
      const texts = textsOf(content, `lot:${lot.key}`) ?? {};
      return {
        key: lot.key,
        title: lot.title,
        texts,
        marks: fieldMarks(findings, { section: "delar", lot: lot.key, texts }, locale),
        items: await Promise.all(
          lot.items.map(async ({ key, cpv }) => ({
            key,
            cpvLabel: cpv === "" ? null : ((await cpvPath(cpv, locale, today)).at(-1)?.label ?? null),
          })),
        ),
      };
    }),
  );
  return {
    lots,
    choices: {
      categories: categories.map(({ code, group, label }) => ({
        value: code,
        label: `${categoryGroups.find((each) => each.code === group)?.label[locale] ?? group}: ${label[locale]}`,
      })),
      units: itemUnits.map((value) => ({ value, label: unitSymbol(value, 2, locale) })),
      municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
    },
  };
}

function presentForm(
  content: TenderContent,
  name: string,
  section: DraftSection,
  findings: readonly Finding[],
  locale: Locale,
) {
  const texts = textsOf(content, name) ?? {};
  return { name, texts, marks: fieldMarks(findings, { section, texts }, locale) };
}

/** Names of the templates that the criteria came from; the authority's own are looked up only when one of them is named. */
async function templateNames(actor: OrganizationMember, { criteria }: TenderContent) {
  const used = criteria.flatMap(({ template }) => template?.id ?? []);
  const shipped = commonTemplates.filter(({ id }) => used.includes(id));
  const own = used.some((id) => !shipped.some((each) => each.id === id)) ? (await listTemplates(actor)).own : [];
  return new Map([...shipped, ...own].map(({ id, title }) => [id, title[actor.locale] || title.sv || title.en]));
}

async function presentCriteria(
  actor: OrganizationMember,
  tender: TenderForActor["tender"],
  section: DraftSection,
  readiness: Awaited<ReturnType<typeof readinessOf>>,
) {
  const { content } = tender;
  const [levels, newer, templates, market] = await Promise.all([
    levelsOf(actor, content),
    newerVersions(actor, content),
    templateNames(actor, content),
    marketCounts(actor, tender),
  ]);
  return presentCards(section, { content, readiness, levels, newer, market, templates, locale: actor.locale });
}

async function presentPeople({ people, assignments }: TenderPeople, content: TenderContent, actor: OrganizationMember) {
  const cards = await getOrganizationCards(
    actor,
    content.mandates.map(({ organizationId }) => organizationId),
  );
  return {
    people,
    assignments,
    mandates: content.mandates.map(({ organizationId, note }) => ({
      organizationId,
      note,
      name: cards.get(organizationId)?.name ?? organizationId,
    })),
  };
}

async function presentComments(actor: OrganizationMember, id: string, anchors: readonly string[]) {
  const comments = unwrap(await commentsOf(actor, id)).filter(({ anchor }) => anchors.includes(anchor));
  const names = await namesOf(
    actor,
    comments.map(({ authorId }) => authorId),
  );
  return comments.map(({ id: commentId, anchor, authorId, body, createdAt, resolvedAt }) => ({
    id: commentId,
    anchor,
    body,
    author: (authorId && names.get(authorId)) || null,
    time: formatMoment(actor.locale, createdAt),
    settled: resolvedAt !== null,
  }));
}

/** Everything a section of the draft shows. */
export async function presentDraft(
  actor: OrganizationMember,
  { tender, may, role }: TenderForActor,
  section: DraftSection,
) {
  const { content, id } = tender;
  const [readiness, parts] = await Promise.all([
    readinessOf(actor, content, now()),
    peopleOf(actor, id).then((found) => unwrap(found)),
  ]);
  // Beside a field stands only what can still be mended there.
  const marked = may.edit ? readiness.findings : [];
  const cards = kindOfSection(section) ? await presentCriteria(actor, tender, section, readiness) : [];
  const form = formsOf[section];
  const nameOf = (personId: string | undefined) =>
    parts.people.find((each) => each.personId === personId)?.name ?? null;
  const anchors = [section, ...cards.map(({ card }) => `criterion:${card.key}`)];
  return {
    id,
    section,
    version: tender.version,
    saved: formatMoment(actor.locale, tender.updatedAt),
    state: tender.state,
    may: { edit: may.edit, comment: may.comment, assign: may.assign },
    role,
    rail: draftSections.map((each) => {
      const worst = readiness.sections[each];
      return {
        section: each,
        state: worst === "stop" || worst === "warn" ? worst : ("done" as const),
        assignee: nameOf(parts.assignments.find((one) => one.section === each)?.personId),
      };
    }),
    readiness: presentReadiness(id, content, readiness, actor.locale),
    form: form ? presentForm(content, form, section, marked, actor.locale) : null,
    lots: section === "delar" ? await presentLots(content, marked, actor.locale) : null,
    lotNames: content.lots.map(({ key }) => ({ key, title: lotName(content, key, actor.locale) })),
    cards,
    people: section === "medverkande" ? await presentPeople(parts, content, actor) : null,
    assignable: may.assign ? parts.people.map(({ personId, name }) => ({ value: personId, label: name })) : [],
    assignee: parts.assignments.find((one) => one.section === section)?.personId ?? "",
    comments: await presentComments(actor, id, anchors),
  };
}

export type DraftData = Awaited<ReturnType<typeof presentDraft>>;
