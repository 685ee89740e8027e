import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { Button, ButtonLink, MoreLink } from "./button";
import { artCodes, CategoryArt, CategoryIcon } from "./category-art";
import { Brand } from "./header";
import { Icon } from "./icon";
import { iconNames } from "./icon-names";
import { Menu } from "./menu";
import { StyleguideSection } from "./styleguide-section";

const ramps = {
  spruce: [950, 900, 800, 700, 600, 500, 400, 300, 200, 100, 50],
  birch: [500, 400, 300, 200, 100, 50, 0],
  cloudberry: [900, 800, 700, 600, 500, 400, 300, 200, 100, 50],
  lingon: [900, 800, 700, 600, 500, 300, 100, 50],
  lake: [900, 800, 700, 600, 500, 300, 200, 100, 50],
  moss: [900, 800, 700, 600, 500, 300, 100, 50],
  stone: [950, 900, 850, 800, 700, 600, 500, 400, 300, 200, 100, 50],
} as const;

const swatches = [
  "paper", "surface", "surface-sunken", "surface-tint", "text", "text-2", "text-3", "line", "line-control", "line-ink",
  "action", "accent", "accent-text", "ok", "no", "info", "warn", "unknown",
] as const; // prettier-ignore

const colour = (name: string) => ({ "--c": `var(--${name})` }) as CSSProperties;

function Colours() {
  return (
    <>
      {Object.entries(ramps).map(([name, steps]) => (
        <div className="sg__ramp" key={name}>
          <span>{name}</span>
          <ol aria-hidden="true">
            {steps.map((step) => (
              <li key={step} style={colour(`${name}-${step}`)} />
            ))}
          </ol>
        </div>
      ))}
      <ul className="sg__swatches">
        {swatches.map((name) => (
          <li key={name}>
            <i style={colour(name)} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions() {
  const t = useT("styleguide");
  return (
    <StyleguideSection title={t("actions")} text={t("actions_text")}>
      <div className="btn-row">
        <Button type="button">{t("reserve")}</Button>
        <Button type="button" variant="secondary" icon="bookmark">
          {t("save")}
        </Button>
        <Button type="button" variant="quiet">
          {t("skip")}
        </Button>
        <Button type="button" variant="danger" icon="trash-2">
          {t("delete")}
        </Button>
        <Button type="button" disabled>
          {t("handOver")}
        </Button>
        <Button type="button" busy>
          {t("save")}
        </Button>
        <Button type="button" variant="secondary" icon="share-2" iconOnly>
          {t("share")}
        </Button>
        <ButtonLink href="#" variant="secondary" size="sm">
          {t("small")}
        </ButtonLink>
        <Menu
          align="start"
          summaryClassName="btn btn--2"
          summary={
            <>
              {t("more")}
              <Icon name="chevron-down" size="sm" className="turn" />
            </>
          }
          groups={[
            {
              entries: [
                { label: t("edit"), href: "#andra", icon: "pencil" },
                { label: t("copy"), href: "#kopiera", icon: "copy" },
                { label: t("delete"), href: "#ta-bort", icon: "trash-2", danger: true },
              ],
            },
          ]}
        />
      </div>
      <p>
        <MoreLink href="#">{t("leadOn")}</MoreLink>
      </p>
    </StyleguideSection>
  );
}

/** Mark, colour, type, icons, drawings, buttons. */
export function StyleguideFoundations() {
  const t = useT("styleguide");
  return (
    <>
      <StyleguideSection title={t("mark")} text={t("mark_text")}>
        <div>
          <Brand brand="Tillvara" href="#" />
        </div>
      </StyleguideSection>
      <StyleguideSection title={t("color")} text={t("color_text")}>
        <Colours />
      </StyleguideSection>
      <StyleguideSection title={t("type")}>
        <p className="head sg__display">{t("type_display")}</p>
        <p className="measure">{t("type_text")}</p>
      </StyleguideSection>
      <StyleguideSection title={t("icons")} text={t("icons_text")}>
        <div className="sg__icons">
          {iconNames.map((name) => (
            <Icon key={name} name={name} size="lg" />
          ))}
        </div>
      </StyleguideSection>
      <StyleguideSection title={t("art")} text={t("art_text")}>
        <div className="sg__arts">
          {artCodes.map((code) => (
            <figure key={code}>
              <CategoryArt code={code} />
              <figcaption>
                <CategoryIcon code={code} /> {t(code)}
              </figcaption>
            </figure>
          ))}
        </div>
      </StyleguideSection>
      <Actions />
    </>
  );
}
