import { centreOf, type SearchAnswer } from "~/features/discovery/run-search.server";
import { mapPageSize } from "~/features/discovery/run-map-search.server";
import { helpSearch, suggestSpelling, type SearchHelp } from "~/features/discovery/search-help.server";
import { choiceCount, pageSize, querySorts, searchHref, widestKm, type QuerySort, type SearchQuery } from "~/features/discovery/search-query";
import { municipalities } from "~/features/reference/data/municipalities";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { Locale } from "~/shared/locale";
import type { presentMap } from "./present-map.server";
import type { ReaderPlace } from "./reader-place.server";
import { presentCards } from "./present-cards.server";
import { pairLabel, presentChips, presentFacets, valueLabel } from "./present-facets.server";

const places = [...municipalities].sort((a, b) => a.name.localeCompare(b.name, "sv")).map(({ code, name }) => ({ code, name }));

/** A change of the search in words. */
function helpLabel({ change, query }: SearchHelp, locale: Locale): string {
  const t = translator(locale, "discovery");
  switch (change.kind) {
    case "without_filter":
      return t("noneWithout", { filter: valueLabel(change.filter, change.value, locale) });
    case "without_attribute":
      return t("noneWithout", { filter: pairLabel(change.value, locale) });
    case "radius":
      return change.km === null ? t("noneRadius") : t("within", { km: change.km });
    case "spelling":
      return t("didYouMean", { q: change.q });
    case "category":
      return t("noneCategory", { category: valueLabel("category", change.code, locale) });
    default:
      return query.q === "" ? t("noneAll") : query.q;
  }
}

const presentHelps = (helps: readonly SearchHelp[], locale: Locale) =>
  helps.map((help) => ({ label: helpLabel(help, locale), href: searchHref(help.query), count: formatNumber(locale, help.count, 0) }));

/** What the count line says beyond the number: how many only come near, and whether another spelling would do better. */
async function presentNear(actor: Actor, query: SearchQuery, { exact, total }: SearchAnswer) {
  if (query.q === "" || exact === total) return { nearText: null, spelling: null };
  const t = translator(actor.locale, "discovery");
  const spelling = exact === 0 ? await suggestSpelling(actor, query) : null;
  return {
    nearText: exact === 0 ? t("onlyNear") : t("alsoNear", { count: total - exact }),
    spelling: spelling ? { label: helpLabel(spelling, actor.locale), href: searchHref(spelling.query) } : null,
  };
}

function presentForm(query: SearchQuery, answer: SearchAnswer, locale: Locale) {
  const t = translator(locale, "discovery");
  return {
    q: query.q,
    from: query.from ?? "",
    point: query.point,
    radiusKm: query.radiusKm ?? widestKm,
    sort: querySorts[query.sort],
    view: query.view,
    frame: query.frame && { zoom: String(query.frame.zoom), middle: `${query.frame.centre.latitude},${query.frame.centre.longitude}` },
    places,
    sorts: (Object.keys(querySorts) as QuerySort[]).filter((name) => name !== "distance" || centreOf(query) !== null).map((name) => ({ value: querySorts[name], label: t(`sort.${name}`) })),
    facets: presentFacets(query, answer.facets, locale),
  };
}

/** Where the title answers the search; the text around an answer in the description, when the title has none. */
function marksOf({ cards, highlights }: SearchAnswer, index: number) {
  const card = cards[index];
  const found = highlights[card?.id ?? ""];
  const marks = (found?.title ?? []).filter(([, end]) => end <= (card?.title.length ?? 0));
  return { marks, excerpt: marks.length === 0 ? (found?.excerpt ?? null) : null };
}

interface Beside {
  /** Where the reader is when the search does not say: distances are shown, nothing is narrowed. */
  readonly place: ReaderPlace | null;
  readonly map: (ReturnType<typeof presentMap> & { readonly shown: number }) | null;
}

/** What distances are counted from, in words. */
function distanceNote(query: SearchQuery, place: ReaderPlace | null, locale: Locale): string | null {
  const name = query.point ? null : (municipalities.find(({ code }) => code === query.from)?.name ?? place?.name);
  return name ? translator(locale, "discovery")("distanceFrom", { place: name }) : null;
}

/** The search page in words. */
export async function presentSearch(actor: Actor, query: SearchQuery, answer: SearchAnswer, { place, map }: Beside) {
  const { locale } = actor;
  const t = translator(locale, "discovery");
  const chips = presentChips(query, locale);
  const near = await presentNear(actor, query, answer);
  const form = presentForm(query, answer, locale);
  return {
    page: { title: query.q ? t("titleFor", { q: query.q }) : t("title") },
    form,
    results: {
      q: query.q,
      total: answer.total,
      heading: query.q ? t("hitsFor", { count: answer.exact > 0 ? answer.exact : answer.total, q: query.q }) : t("hits", { count: answer.total }),
      ...near,
      seconds: formatNumber(locale, Math.max(answer.tookMs, 10) / 1000, 2),
      fallback: answer.fallback,
      sort: form.sort,
      sorts: form.sorts,
      chips: chips.map(({ label, removeHref }) => ({ label, removeHref })),
      choices: choiceCount(query),
      clearHref: searchHref({ ...query, filters: Object.fromEntries(Object.keys(query.filters).map((name) => [name, []])) as unknown as SearchQuery["filters"], attributes: [], radiusKm: null }),
      cards: presentCards(answer.cards, today(), locale, centreOf(query) ?? place).map((card, index) => ({ ...card, ...marksOf(answer, index) })),
      helps: answer.total === 0 ? presentHelps(await helpSearch(actor, query), locale) : [],
      page: query.page,
      pageCount: Math.min(Math.ceil((map?.shown ?? answer.total) / (map ? mapPageSize : pageSize)), 400),
      baseHref: searchHref(query, { page: 1 }),
      view: query.view,
      listHref: searchHref(query, { view: "list", frame: null, pick: null }),
      mapHref: searchHref(query, { view: "map" }),
      map,
      distanceNote: distanceNote(query, place, locale),
    },
  };
}
