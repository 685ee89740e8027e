import type { Network } from "~/features/advising/network/read-network.server";
import { gapsOf, networkLines, type NetworkFlow } from "~/features/advising/network/network";
import { layOut } from "~/features/advising/network/sankey";
import type { SankeyDrawingProps } from "~/features/advising/ui/sankey-drawing";
import { municipalities } from "~/features/reference/data/municipalities";
import { groupByCode } from "~/features/reference/category-tree";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";

const words = (locale: Locale) => {
  const t = translator(locale, "advising");
  return {
    t,
    place: (code: string | null) => municipalityName(code) ?? t("network.elsewhere"),
    material: (group: string | null) => (group && groupByCode(group)?.label[locale]) || t("network.other"),
    tonnes: (value: number) => t("network.tonnesOf", { tonnes: formatNumber(locale, value, value < 10 ? 1 : 0) }),
  };
};

export const hrefOf = (municipality: string | null): string =>
  municipality === null ? "/radgivning/natverk" : `/radgivning/natverk?kommun=${municipality}`;

/** The drawing with its words; `linked` where its places lead on. */
export function presentSankey(flows: readonly NetworkFlow[], locale: Locale, linked: boolean): SankeyDrawingProps {
  const { t, place, material, tonnes } = words(locale);
  const sankey = layOut(networkLines(flows));
  return {
    sankey,
    label: t("network.sankeyLabel", { count: sankey.bands.length }),
    nodes: sankey.nodes.map(({ column, code, tonnes: amount }) => ({
      text: `${column === "material" ? material(code) : place(code)} ${tonnes(amount)}`,
      href: linked && column !== "material" && code !== null && municipalityName(code) ? hrefOf(code) : null,
    })),
    bands: sankey.bands.map(
      (band) =>
        `${place(band.municipality)}, ${material(band.group)}, ${t(`network.${band.direction}`)}: ${tonnes(band.tonnes)}`,
    ),
    gaps: sankey.gaps.map(
      (gap) =>
        `${material(gap.group)}: ${tonnes(gap.tonnes)} ${t(gap.kind === "missing" ? "network.missing" : "network.leftOver")}`,
    ),
  };
}

/** The table twin; its cells are words, for the page and the file alike. */
export function networkRows(flows: readonly NetworkFlow[], locale: Locale) {
  const { t, place, material } = words(locale);
  return networkLines(flows).map((line) => ({
    place: place(line.municipality),
    material: material(line.group),
    direction: t(`network.${line.direction}`),
    tonnes: line.unknown === line.flows ? t("network.gapUnknown") : formatNumber(locale, line.tonnes, 1),
    flows: String(line.flows),
  }));
}

function mapCounts(county: readonly NetworkFlow[], chosen: string | null, locale: Locale) {
  const { t, tonnes } = words(locale);
  return municipalities.map(({ code, name }) => {
    const own = county.filter(({ municipality }) => municipality === code);
    const sum = (direction: "out" | "in") =>
      own.filter((flow) => flow.direction === direction).reduce((total, flow) => total + (flow.tonnes ?? 0), 0);
    return {
      code,
      name,
      count: own.length,
      text: t("network.mapText", { out: tonnes(sum("out")), need: tonnes(sum("in")) }),
      href: hrefOf(code),
      current: code === chosen,
    };
  });
}

/** The page of the network in the reader's words. */
export function presentNetwork({ county, flows }: Network, chosen: string | null, locale: Locale) {
  const { t, place, material, tonnes } = words(locale);
  const sum = (direction: "out" | "in") =>
    flows.filter((flow) => flow.direction === direction).reduce((total, flow) => total + (flow.tonnes ?? 0), 0);
  const [largest] = networkLines(flows).filter((line) => line.tonnes > 0);
  const unknown = flows.filter((flow) => flow.tonnes === null).length;
  return {
    sankey: presentSankey(flows, locale, true),
    summary: largest
      ? t("network.sankeySummary", {
          out: tonnes(sum("out")),
          need: tonnes(sum("in")),
          largest: `${material(largest.group)}, ${place(largest.municipality)}`,
        })
      : t("network.sankeyNone"),
    unknown: unknown > 0 ? t("network.unknown", { count: unknown }) : null,
    rows: networkRows(flows, locale),
    counts: mapCounts(county, chosen, locale),
    gaps: gapsOf(flows).map((gap) => ({
      key: `${gap.kind} ${gap.group}`,
      kind: gap.kind,
      text: t("network.gapLine", {
        material: material(gap.group),
        count: gap.flows,
        tonnes: gap.tonnes > 0 ? tonnes(gap.tonnes) : t("network.gapUnknown"),
      }),
    })),
  };
}
