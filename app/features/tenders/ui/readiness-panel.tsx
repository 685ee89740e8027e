import type { ReactNode } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { Disclosure } from "~/ui/disclosure";
import { Icon } from "~/ui/icon";
import { ScaleBar } from "~/ui/scale-bar";

export interface ReadinessLine {
  readonly key: string;
  readonly severity: "stop" | "warn" | "hint";
  readonly text: string;
  readonly href: string;
}

export interface ReadinessData {
  readonly lines: readonly ReadinessLine[];
  /** What is in order, in words. */
  readonly done: readonly string[];
  readonly total: number;
}

const icons = { stop: "circle-alert", warn: "triangle-alert", hint: "lightbulb" } as const;

function Lines({ lines }: { readonly lines: readonly ReadinessLine[] }) {
  const t = useT("tenders");
  return (
    <ul className="ready__list">
      {lines.map(({ key, severity, text, href }) => (
        <li key={key} className={`ready__${severity}`}>
          <Icon name={icons[severity]} label={t(`severity.${severity}`)} />
          <AppLink href={href}>{text}</AppLink>
        </li>
      ))}
    </ul>
  );
}

const shownAtOnce = 7;

/** How far the draft is from being handed over: what is left, each a link to where it is mended, and what is done. */
export function ReadinessPanel({ lines, done, total, children }: ReadinessData & { readonly children?: ReactNode }) {
  const t = useT("tenders");
  const left = lines.filter(({ severity }) => severity !== "hint");
  const hints = lines.filter(({ severity }) => severity === "hint");
  const count = { done: done.length, total };
  return (
    <aside className="ready" aria-labelledby="ready-title">
      <h2 id="ready-title">{t("ready.title")}</h2>
      <ScaleBar
        filled={done.length}
        total={total}
        label={t("ready.title")}
        valueText={t("ready.count", count)}
        note={t("ready.count", count)}
      />
      {left.length > 0 && (
        <>
          <h3>{t("ready.left")}</h3>
          <Lines lines={left.slice(0, shownAtOnce)} />
          {left.length > shownAtOnce && (
            <Disclosure summary={t("ready.more", { count: left.length - shownAtOnce })}>
              <Lines lines={left.slice(shownAtOnce)} />
            </Disclosure>
          )}
        </>
      )}
      {hints.length > 0 && (
        <Disclosure summary={t("ready.hints", { count: hints.length })}>
          <Lines lines={hints} />
        </Disclosure>
      )}
      <Disclosure summary={t("ready.done", { count: done.length })} open={left.length === 0}>
        <ul className="ready__list">
          {done.map((text) => (
            <li key={text} className="ready__ok">
              <Icon name="circle-check" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      {children}
    </aside>
  );
}
