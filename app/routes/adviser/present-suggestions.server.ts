import { nameOfAsked } from "~/features/matching/suggesting/asked-for.server";
import { askForLot, type LotSupplier } from "~/features/matching/suggesting/ask-for-lot.server";
import { listSuggestions } from "~/features/matching/suggesting/list-suggestions.server";
import type { Suggestion } from "~/features/matching/suggesting/suggestion";
import { showPrecedents } from "~/features/matching/precedents/show-precedents.server";
import type { SuggestionView } from "~/features/matching/ui/suggestion-list";
import { isGroupCode } from "~/features/reference/category";
import { categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { translator } from "~/i18n/translator.server";
import type { OrganizationMember } from "~/shared/actor";
import { pageNumber } from "~/http/page-number";
import { isId } from "~/shared/ids";
import type { Locale } from "~/shared/locale";
import { ok } from "~/shared/result";
import { presentFlow, say } from "./present-flow.server";
import { presentQuestions, shortReasons } from "./present-reasons.server";

const digits = (text: string): string => text.replace(/\D/g, "");

/** One side of a card. The heading says what is given, and a name such as "Bark, 400 m³" how much. */
function side(flow: Suggestion["out"], locale: Locale): SuggestionView["out"] {
  const { title, firm, place, amount, direction } = presentFlow(flow, locale);
  const inTitle = amount !== null && digits(amount) !== "" && digits(title).includes(digits(amount));
  const told = [direction === "out" ? null : title, inTitle ? null : amount].filter(Boolean).join(", ");
  return { title, firm: firm.name, place, told };
}

/** Questions shown on a card; the pair's own page has them all. */
const mostAsked = 3;

function missingFacts({ out, need, trace }: Suggestion, locale: Locale): Pick<SuggestionView, "missing" | "more"> {
  const questions = presentQuestions(trace, locale);
  const [ofOut, ofNeed] = [
    { firm: out.owner.name, asked: questions.out },
    { firm: need.owner.name, asked: questions.in },
  ];
  // Whether there is a need at all is asked before anything else.
  const [first, second] = need.origin === "assumed" ? [ofNeed, ofOut] : [ofOut, ofNeed];
  const shown = [
    { firm: first.firm, asked: first.asked.slice(0, mostAsked) },
    { firm: second.firm, asked: second.asked.slice(0, Math.max(0, mostAsked - first.asked.length)) },
  ];
  return {
    missing: shown.flatMap(({ firm, asked }) => (asked.length > 0 ? `${firm}: ${asked.join(" ")}` : [])),
    more: Math.max(0, first.asked.length + second.asked.length - mostAsked),
  };
}

function presentSuggestion(suggestion: Suggestion, locale: Locale): SuggestionView {
  const { out, need, trace } = suggestion;
  const [first] = showPrecedents(trace.precedents, locale);
  return {
    key: `${out.id}/${need.id}`,
    href: `/radgivning/forslag/${out.id}/${need.id}`,
    out: side(out, locale),
    need: side(need, locale),
    score: Math.round(trace.score * 100),
    ...shortReasons(trace, { out: out.title, need: need.title }, locale),
    ...missingFacts(suggestion, locale),
    precedents: trace.precedents.length,
    precedent: first
      ? [first.what, first.use, `${first.place} ${first.year}`].filter((text) => text.trim()).join(" · ")
      : null,
    assumed: need.origin === "assumed",
  };
}

function supplier({ flow, score }: LotSupplier, locale: Locale) {
  const { id, title, firm, amount, place } = presentFlow(flow, locale);
  return { id, title, firm: firm.name, amount, place, score: Math.round(score * 100) };
}

/** What the page shows where a lot is asked for. */
async function lotPage(actor: OrganizationMember, asked: string) {
  const answer = await askForLot(actor, asked);
  if (!answer.ok) return answer;
  const { alone, together, unknown, coveredShare, tender, lot } = answer.value;
  const shown = (suppliers: readonly LotSupplier[]) => suppliers.map((each) => supplier(each, actor.locale));
  return ok({
    suggestions: [] as SuggestionView[],
    assumed: [] as SuggestionView[],
    acts: false,
    total: 0,
    pages: { page: 1, count: 1 },
    lot: { coveredShare, alone: shown(alone), together: shown(together), unknown: shown(unknown) },
    narrowed: say(actor.locale)("lot.of", { lot, tender: tender.title }) as string | null,
  });
}

type Narrow = { readonly name: "flode" | "foretag"; readonly value: string } | null;

interface Asked {
  readonly municipality: string | null;
  readonly group: string | null;
  readonly narrow: Narrow;
}

async function pairsPage(actor: OrganizationMember, { narrow, municipality, group }: Asked, page: number) {
  const of = (name: string): string | null => (narrow?.name === name ? narrow.value : null);
  const filter = { municipality, group, flowId: of("flode"), firmId: of("foretag") };
  const answer = await listSuggestions(actor, filter, page);
  if (!answer.ok) return answer;
  const name = narrow && isId(narrow.value) ? await nameOfAsked(actor, narrow.value) : null;
  const key = narrow?.name === "flode" ? "suggested.ofFlow" : "suggested.ofFirm";
  return ok({
    suggestions: answer.value.suggestions.map((suggestion) => presentSuggestion(suggestion, actor.locale)),
    assumed: answer.value.assumed.map((suggestion) => presentSuggestion(suggestion, actor.locale)),
    acts: answer.value.acts,
    total: answer.value.total,
    pages: { page: answer.value.page, count: answer.value.pageCount },
    lot: null,
    narrowed: name === null ? null : say(actor.locale)(key, { name }),
  });
}

/** The page of suggestions as the address asks for it: everything, of a municipality, a material, a flow, a firm, or for a lot. */
export async function presentSuggestions(actor: OrganizationMember, query: URLSearchParams) {
  const { locale } = actor;
  const one = (name: string): string | null => query.get(name) || null;
  const municipality = municipalities.some(({ code }) => code === one("kommun")) ? one("kommun") : null;
  const group = isGroupCode(one("material")) ? one("material") : null;
  const [flowId, firmId, lot] = [one("flode"), one("foretag"), one("lot")];
  const narrow: Narrow = flowId ? { name: "flode", value: flowId } : firmId ? { name: "foretag", value: firmId } : null;
  const asked = { municipality, group, narrow };
  const found = lot ? await lotPage(actor, lot) : await pairsPage(actor, asked, pageNumber(query));
  if (!found.ok) return found;
  return ok({
    page: { title: translator(locale, "flows")("suggested.title") },
    ...found.value,
    filter: asked,
    options: {
      municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
      groups: categoryGroups.map(({ code, label }) => ({ value: code as string, label: label[locale] })),
    },
  });
}
