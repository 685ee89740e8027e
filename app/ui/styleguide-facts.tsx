import { useT } from "~/i18n/use-t";
import { Avatar, initialsOf } from "./avatar";
import { Badge } from "./badge";
import { KeyFacts } from "./key-facts";
import { LevelRings } from "./level-rings";
import { Progress, ScaleBar, Span } from "./scale-bar";
import { Skeleton, Spinner } from "./skeleton";
import { Stats } from "./stat";
import { StyleguideSection } from "./styleguide-section";
import { Timeline } from "./timeline";

/** Facts, states, levels, scales. */
export function StyleguideFacts() {
  const t = useT("styleguide");
  return (
    <StyleguideSection title={t("facts")} text={t("facts_text")}>
      <KeyFacts
        facts={[
          { key: "quantity", label: t("quantity"), value: t("quantity_value"), source: t("quantity_source") },
          {
            key: "surface",
            label: t("surface"),
            unknown: t("nobodyKnows"),
            action: <a href="#fraga">{t("askSeller")}</a>,
          },
          { key: "loading", label: t("loading"), value: t("loading_value"), source: t("seller") },
        ]}
      />
      <div className="row">
        <Badge>{t("draft")}</Badge>
        <Badge tone="ok">{t("passes")}</Badge>
        <Badge tone="no">{t("fails")}</Badge>
        <Badge tone="warn" icon="hourglass">
          {t("soon")}
        </Badge>
        <Badge tone="info" icon="pencil">
          {t("draft")}
        </Badge>
        <Badge tone="unknown">{t("unknownCount")}</Badge>
      </div>
      <div className="row">
        <LevelRings level={1} label={t("level1")} />
        <LevelRings level={2} label={t("level2")} />
        <LevelRings level={3} label={t("level3")} />
        <span className="org-line">
          <Avatar initials={initialsOf("Exempel Norrmontage AB")} /> Exempel Norrmontage AB
        </span>
        <Spinner />
      </div>
      <ScaleBar
        filled={6}
        total={10}
        mark={4}
        label={t("completeness")}
        valueText={t("completeness_value")}
        top={<b>{t("completeness_top")}</b>}
        note={t("completeness_note")}
      />
      <Span parts={13} start="1 dec" end="28 feb" />
      <Progress label={t("importing")} share={0.62} note={t("importing_note")} />
      <Stats
        stats={[
          { key: "listings", value: "1 284", label: t("listing") },
          { key: "questions", value: "418", label: t("questions") },
          { key: "effect", value: "≈ 770", unit: "ton CO₂e", label: t("byMonth") },
        ]}
      />
      <Timeline
        entries={[
          { key: "1", state: "done", time: "09.20", title: t("ok") },
          { key: "2", state: "now", time: "10.04", title: t("answer") },
          { key: "3", state: "next", time: "16.00", title: t("expires"), note: t("expires_note") },
          { key: "4", state: "todo", time: "17.00", title: t("review") },
        ]}
      />
      <Skeleton lines={3} />
    </StyleguideSection>
  );
}
