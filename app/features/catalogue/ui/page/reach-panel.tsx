import { useT } from "~/i18n/use-t";
import { Reach } from "~/ui/chart";

export interface ReachPanelProps {
  readonly reach:
    | { readonly kind: "said"; readonly text: string }
    | {
        readonly kind: "drawn";
        /** Kilometres by road at which the gain is used up. */
        readonly end: number;
        readonly endKm: string;
        readonly here: { readonly km: number; readonly kmText: string; readonly text: string } | null;
        readonly beyond: boolean;
      }
    | null;
}

/** How far it is worth driving for the climate, with the reader on the same line. */
export function ReachPanel({ reach }: ReachPanelProps) {
  const t = useT("impact");
  if (!reach) return null;
  return (
    <section className="buy__sec" aria-labelledby="reach">
      <h2 id="reach">{t("reach.title")}</h2>
      {reach.kind === "said" ? (
        <p className="small muted">{reach.text}</p>
      ) : (
        <>
          <Reach
            end={reach.end}
            here={reach.here?.km}
            hereText={
              reach.here ? (
                <>
                  <b>{reach.here.kmText}</b> {reach.here.text}
                </>
              ) : (
                "0"
              )
            }
            endText={
              <>
                <b>{reach.endKm}</b> {t("reach.end")}
              </>
            }
          />
          {reach.beyond && <p className="small mt-2">{t("reach.beyond")}</p>}
        </>
      )}
    </section>
  );
}
