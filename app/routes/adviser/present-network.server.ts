import type { Network } from "~/features/advising/network/read-network.server";
import { gapKinds, gapsOf, networkLines, type NetworkFlow } from "~/features/advising/network/network";
import { layOut } from "~/features/advising/network/sankey";
import type { NetworkMapProps } from "~/features/advising/ui/network-map-drawing";
import type { SankeyDrawingProps } from "~/features/advising/ui/sankey-drawing";
import { municipalities } from "~/features/reference/data/municipalities";
import { groupByCode } from "~/features/reference/category-tree";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";
import { mapOutlines } from "./map-outlines.server";
import { categoryLabel } from "./present-flow.server";

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

/** The most lines of a kind of gap that stand open; the rest are folded away. */
const mostOpen = 8;

function presentGaps(flows: readonly NetworkFlow[], locale: Locale) {
  const { t, tonnes } = words(locale);
  const gaps = gapsOf(flows);
  return gapKinds.flatMap((kind) => {
    const lines = gaps
      .filter((gap) => gap.kind === kind)
      .map((gap) =>
        t(kind === "short" ? "network.gapShort" : "network.gapLine", {
          material: categoryLabel(gap.category, locale) ?? t("network.other"),
          count: gap.flows,
          tonnes: gap.tonnes > 0 ? tonnes(gap.tonnes) : t("network.gapUnknown"),
        }),
      );
    return lines.length > 0 ? [{ kind, lines: lines.slice(0, mostOpen), more: lines.slice(mostOpen) }] : [];
  });
}

/** The municipalities as the map, its table and its files show them. */
export function mapRows(county: readonly NetworkFlow[], locale: Locale) {
  return municipalities.map(({ code, name }) => {
    const own = county.filter(({ municipality }) => municipality === code);
    const sum = (direction: "out" | "in") =>
      own.filter((flow) => flow.direction === direction).reduce((total, flow) => total + (flow.tonnes ?? 0), 0);
    return {
      code,
      name,
      count: own.length,
      out: formatNumber(locale, sum("out"), 1),
      need: formatNumber(locale, sum("in"), 1),
    };
  });
}

const mapText = (row: ReturnType<typeof mapRows>[number], locale: Locale): string =>
  translator(locale, "advising")("network.mapText", { out: row.out, need: row.need });

/** The map to save, with its words. */
export function presentMap(county: readonly NetworkFlow[], locale: Locale): NetworkMapProps {
  const { t } = words(locale);
  return {
    label: t("network.mapLabel"),
    outlines: mapOutlines,
    places: mapRows(county, locale).map((row) => ({
      code: row.code,
      name: row.name,
      count: row.count,
      text: mapText(row, locale),
    })),
  };
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
    map: mapRows(county, locale).map((row) => ({
      ...row,
      text: mapText(row, locale),
      href: hrefOf(row.code),
      current: row.code === chosen,
    })),
    gaps: presentGaps(flows, locale),
  };
}
