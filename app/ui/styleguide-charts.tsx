import { useT } from "~/i18n/use-t";
import { Badge } from "./badge";
import { ChartFrame, Columns, Reach, Waterfall } from "./chart";
import { RegionMap } from "./region-map";
import { StyleguideSection } from "./styleguide-section";
import { Table } from "./table";

const months = [3, 7, 5, 9, 14, 8, 3, 11, 16, 19, 10] as const;
const letters = "JFMAMJJASOND";

const municipalities = [
  ["2422", "Sorsele", 22], ["2421", "Storuman", 52], ["2418", "Malå", 28], ["2417", "Norsjö", 36], ["2482", "Skellefteå", 286],
  ["2462", "Vilhelmina", 61], ["2425", "Dorotea", 33], ["2463", "Åsele", 31], ["2481", "Lycksele", 94], ["2404", "Vindeln", 47],
  ["2460", "Vännäs", 58], ["2403", "Bjurholm", 41], ["2401", "Nordmaling", 39], ["2480", "Umeå", 412], ["2409", "Robertsfors", 44],
] as const; // prettier-ignore

function EffectChart() {
  const t = useT("styleguide");
  const rows = [
    { key: "avoided", label: t("avoided"), kind: "plus", amount: 206, text: "+206" },
    { key: "extra", label: t("extra"), kind: "minus", amount: -36, text: "−36" },
    { key: "result", label: t("result"), kind: "sum", amount: 170, low: 96, high: 230, text: "170" },
  ] as const;
  return (
    <ChartFrame
      heading="h3"
      title={t("climate")}
      summary={t("climate_text")}
      source={t("climate_source")}
      table={{
        caption: t("climate"),
        columns: [
          { key: "post", label: t("post") },
          { key: "kg", label: t("kg"), numeric: true },
        ],
        rows: rows.map((row) => ({ id: row.key, cells: { post: row.label, kg: row.text } })),
      }}
    >
      <Waterfall rows={rows} />
    </ChartFrame>
  );
}

function MonthChart() {
  const t = useT("styleguide");
  return (
    <ChartFrame
      heading="h3"
      title={t("byMonth")}
      summary={t("byMonth_label")}
      table={{
        caption: t("byMonth"),
        columns: [
          { key: "month", label: t("month") },
          { key: "tonnes", label: t("tonnes"), numeric: true },
        ],
        rows: months.map((value, index) => ({ id: String(index), cells: { month: index + 1, tonnes: value } })),
      }}
    >
      <Columns
        label={t("byMonth_label")}
        data={months.map((value, index) => ({
          key: String(index),
          label: letters.charAt(index),
          value,
          state: index === months.length - 1 ? "now" : undefined,
        }))}
      />
    </ChartFrame>
  );
}

/** Tables, charts, the county map. */
export function StyleguideCharts() {
  const t = useT("styleguide");
  return (
    <StyleguideSection title={t("figures")} text={t("figures_text")}>
      <Table
        caption={t("yourListings")}
        stack
        columns={[
          { key: "name", label: t("listing"), sort: { href: "#namn", direction: "ascending" } },
          { key: "state", label: t("state") },
          { key: "seen", label: t("seen"), numeric: true },
          { key: "asked", label: t("questions"), numeric: true },
        ]}
        rows={[
          {
            id: "1",
            cells: {
              name: <a href="#1">{t("beams")}</a>,
              state: <Badge tone="ok">{t("public")}</Badge>,
              seen: "86",
              asked: "2",
            },
          },
          {
            id: "2",
            cells: {
              name: <a href="#2">{t("doors")}</a>,
              state: <Badge tone="info">{t("reserved")}</Badge>,
              seen: "141",
              asked: "5",
            },
          },
          {
            id: "3",
            cells: {
              name: <a href="#3">{t("trays")}</a>,
              state: <Badge tone="warn">{t("soon")}</Badge>,
              seen: "19",
              asked: "0",
            },
          },
        ]}
      />
      <EffectChart />
      <Reach here={31} end={223} hereText={t("here")} endText={t("end")} />
      <MonthChart />
      <RegionMap
        frame="whole"
        className="sg__map"
        label={t("regionLabel")}
        withList
        counts={municipalities.map(([code, name, count]) => ({
          code,
          name,
          count,
          text: t("listings", { count }),
          href: `#${code}`,
          current: code === "2480",
        }))}
      />
    </StyleguideSection>
  );
}
