import { useT } from "~/i18n/use-t";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Unknown } from "~/ui/unknown";
import type { EmptyingProps, WayProps } from "./supply-props";

function Way({ way, first }: { readonly way: WayProps; readonly first: boolean }) {
  const t = useT("supply");
  const after = way.unknown > 0 && way.kind === "ask" ? `${way.pass}–${way.pass + way.unknown}` : String(way.pass);
  return (
    <li>
      <div>
        <h4>{t(`way.${way.kind}`, { number: way.number })}</h4>
        <p className="small muted">{way.detail}</p>
      </div>
      <p className="ways__n">
        <b>{t("way.change", { from: way.from, to: after })}</b>
        <span>{t("way.pass")}</span>
      </p>
      <ButtonLink size="sm" variant={first ? "primary" : "secondary"} href={way.href}>
        {t(way.kind === "ask" ? "way.write" : "way.try")}
        <span className="vh"> {t(`way.${way.kind}`, { number: way.number })}</span>
      </ButtonLink>
    </li>
  );
}

/** The requirement that empties the market: why, and ways forward that can be tried. */
export function EmptyingPanel({ emptying }: { readonly emptying: EmptyingProps }) {
  const t = useT("supply");
  const { numbers, title, reached, pass, reasons, ways, passWithout, unknownWithout } = emptying;
  const pair = numbers.length > 1;
  return (
    <section className="call" aria-labelledby="tommer">
      <div className="call__l">
        <p className="call__k">
          <Icon name="triangle-alert" />
          {pair
            ? t("empties.pair_key", { a: numbers[0] ?? "", b: numbers[1] ?? "" })
            : t("empties.key", { number: numbers[0] ?? "" })}
        </p>
        <h3 id="tommer" tabIndex={-1}>
          {t(pair ? "empties.pair_title" : "empties.title")}
        </h3>
        <p className="mt-3">
          {title}. {t("empties.text", { reached, pass, without: passWithout })}
          {passWithout === 0 && ` ${t("empties.text_open", { count: unknownWithout })}`}
        </p>
        <table className="tbl mt-4 call__t">
          <caption className="vh">{t("empties.why")}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">{t("empties.reason")}</th>
              <th scope="col">{t("empties.offers")}</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ text, unknown, offers }) => (
              <tr key={text}>
                <th scope="row">{unknown ? <Unknown>{text}</Unknown> : text}</th>
                <td className="r">{offers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="call__r">
        <h4 className="call__w">{t("way.title", { count: ways.length })}</h4>
        <ol className="ways">
          {ways.map((way, index) => (
            <Way key={way.kind} way={way} first={index === 0} />
          ))}
        </ol>
      </div>
    </section>
  );
}
