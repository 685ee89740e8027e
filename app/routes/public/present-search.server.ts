import { runSearch, type SearchAnswer } from "~/features/discovery/run-search.server";
import { choiceCount, pageSize, querySorts, radii, searchHref, type QuerySort, type SearchQuery } from "~/features/discovery/search-query";
import { municipalities } from "~/features/reference/data/municipalities";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { Locale } from "~/shared/locale";
import { presentCards } from "./present-cards.server";
import { presentChips, presentFacets, type PresentedChip } from "./present-facets.server";

const places = [...municipalities].sort((a, b) => a.name.localeCompare(b.name, "sv")).map(({ code, name }) => ({ code, name }));

/** What would give hits: each filter away, any distance, all words away. Only those that do. */
async function helpFor(actor: Actor, query: SearchQuery, chips: readonly PresentedChip[]) {
  const t = translator(actor.locale, "discovery");
  const tries = chips.slice(0, 6).map((chip) => ({ label: t("noneWithout", { filter: chip.label }), query: chip.without }));
  if (query.q) tries.push({ label: t("noneAll"), query: { ...query, q: "" } });
  const answers = await Promise.all(tries.map(({ query: other }) => runSearch(actor, { ...other, page: 1 }, 1)));
  return tries.flatMap(({ label, query: other }, position) => {
    const total = answers[position]?.total ?? 0;
    return total > 0 ? [{ label, href: searchHref(other), count: formatNumber(actor.locale, total, 0) }] : [];
  });
}

function presentForm(query: SearchQuery, answer: SearchAnswer, locale: Locale) {
  const t = translator(locale, "discovery");
  return {
    q: query.q,
    from: query.from ?? "",
    radius: query.radiusKm ? String(query.radiusKm) : "",
    sort: querySorts[query.sort],
    view: query.view,
    places,
    sorts: (Object.keys(querySorts) as QuerySort[]).filter((name) => name !== "distance" || query.from !== null).map((name) => ({ value: querySorts[name], label: t(`sort.${name}`) })),
    radii: [{ value: "", label: t("radiusAny") }, ...radii.map((km) => ({ value: String(km), label: t("radiusKm", { km }) }))],
    facets: presentFacets(query, answer.facets, locale),
  };
}

/** The search page in words. */
export async function presentSearch(actor: Actor, query: SearchQuery, answer: SearchAnswer) {
  const { locale } = actor;
  const t = translator(locale, "discovery");
  const chips = presentChips(query, locale);
  const from = municipalities.find((row) => row.code === query.from) ?? null;
  const form = presentForm(query, answer, locale);
  return {
    page: { title: query.q ? t("titleFor", { q: query.q }) : t("title") },
    form,
    results: {
      q: query.q,
      total: answer.total,
      heading: query.q ? t("hitsFor", { count: answer.total, q: query.q }) : t("hits", { count: answer.total }),
      seconds: formatNumber(locale, Math.max(answer.tookMs, 10) / 1000, 2),
      fallback: answer.fallback,
      sort: form.sort,
      sorts: form.sorts,
      chips: chips.map(({ label, removeHref }) => ({ label, removeHref })),
      choices: choiceCount(query),
      clearHref: searchHref({ ...query, filters: Object.fromEntries(Object.keys(query.filters).map((name) => [name, []])) as unknown as SearchQuery["filters"], attributes: [], radiusKm: null }),
      cards: presentCards(answer.cards, today(), locale, from),
      helps: answer.total === 0 ? await helpFor(actor, query, chips) : [],
      page: query.page,
      pageCount: Math.min(Math.ceil(answer.total / pageSize), 400),
      baseHref: searchHref(query, { page: 1 }),
      view: query.view,
      listHref: searchHref(query, { view: "list" }),
      mapHref: searchHref(query, { view: "map" }),
      map: municipalities.map(({ code, name }) => {
        const count = answer.facets.municipality?.[code] ?? 0;
        return { code, name, count, text: t("mapCount", { count }), href: searchHref({ ...query, view: "list", filters: { ...query.filters, municipality: [code] } }), current: query.filters.municipality.includes(code) };
      }),
    },
  };
}
