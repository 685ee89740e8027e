import type { CSSProperties } from "react";
import { useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import { ButtonLink } from "~/ui/button";

export interface NeedRow {
  readonly code: string;
  readonly label: string;
  readonly has: { readonly text: string; readonly share: number };
  readonly wants: { readonly text: string; readonly share: number };
}

const width = (share: number) => ({ "--w": Math.round(share * 1000) / 1000 }) as CSSProperties;

/** What is there against what is asked for, drawn as a table with its bars in it, so that it is its own twin. */
export function HomeNeed({ rows }: { readonly rows: readonly NeedRow[] }) {
  const t = useT("home");
  return (
    <section className="proc">
      <div className="wrap proc__in">
        <div>
          <h2>{t("list")}</h2>
          <p className="mt-4">{t("listLede")}</p>
          <div className="btn-row mt-6">
            <ButtonLink href="/lagg-upp" variant="inverse">
              {t("listAction")}
            </ButtonLink>
            <AppLink className="proc__link" href="/lagg-upp?typ=wanted">
              {t("wantAction")}
            </AppLink>
          </div>
        </div>
        {rows.length > 0 && (
          <div className="need-box">
            <table className="need">
              <caption>{t("need")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("needGroup")}</th>
                  <th scope="col">{t("needHas")}</th>
                  <th scope="col">{t("needWants")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, label, has, wants }) => (
                  <tr key={code}>
                    <th scope="row">
                      <AppLink href={`/sok?kategori=${code}`}>{label}</AppLink>
                    </th>
                    <td className="need__has">
                      <b>{has.text}</b>
                      <i style={width(has.share)} />
                    </td>
                    <td className="need__wants">
                      <i style={width(wants.share)} />
                      <b>{wants.text}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </section>
  );
}
