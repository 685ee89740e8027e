import { useT } from "~/i18n/use-t";
import { MoreLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { SectionHead } from "~/ui/page-header";

const steps = ["1", "2", "3", "4"] as const;

/** From the shelf to use, in four steps. */
export function HomeSteps() {
  const t = useT("home");
  return (
    <section className="sec">
      <div className="wrap">
        <SectionHead title={t("steps")} action={<MoreLink href="/om">{t("stepsMore")}</MoreLink>} />
        <ol className="case mt-8">
          {steps.map((step) => (
            <li key={step}>
              <p className="case__when">{t(`step${step}.when`)}</p>
              <h3>{t(`step${step}.title`)}</h3>
              <p>{t(`step${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const audiences = [
  { key: "sell", icon: "factory", href: "/lagg-upp" },
  { key: "buy", icon: "landmark", href: "/sok" },
  { key: "advise", icon: "handshake", href: "/sok?vy=karta" },
] as const;
const points = ["1", "2", "3"] as const;

/** The three who meet here, and what each of them comes for. */
export function HomeAudiences() {
  const t = useT("home");
  return (
    <section className="sec sec--line">
      <div className="wrap">
        <h2>{t("audiences")}</h2>
        <div className="who mt-6">
          {audiences.map(({ key, icon, href }) => (
            <section key={key}>
              <h3>
                <Icon name={icon} size="lg" />
                {t(`${key}.title`)}
              </h3>
              <p className="mt-2">{t(`${key}.text`)}</p>
              <ul>
                {points.map((point) => (
                  <li key={point}>
                    <Icon name="check" />
                    {t(`${key}.${point}`)}
                  </li>
                ))}
              </ul>
              <MoreLink href={href}>{t(`${key}.action`)}</MoreLink>
            </section>
          ))}
        </div>
      </div>
    </section>
  );
}

const promises = ["unknown", "source", "waste", "order"] as const;

/** Why what stands here can be relied on; each promise shown with the sign that carries it through the product. */
export function HomeTrust() {
  const t = useT("home");
  return (
    <section className="sec sec--line trust">
      <div className="wrap">
        <h2>{t("trust")}</h2>
        <ul className="trust__list mt-6">
          {promises.map((key) => (
            <li key={key}>
              <span className={`trust__sign trust__sign--${key}`} aria-hidden="true">
                {key === "source" && "−230 kg"}
                {key === "waste" && <Icon name="shield-check" />}
                {key === "order" && "1 2 3"}
              </span>
              <h3>{t(`trust.${key}`)}</h3>
              <p>{t(`trust.${key}Text`)}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
