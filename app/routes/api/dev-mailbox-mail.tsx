import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { framedHtml, splitAtLinks } from "~/features/notifications/mailbox/framed-html";
import { getMail } from "~/features/notifications/mailbox/get-mail.server";
import { throwAppError } from "~/http/error-response.server";
import { pageMeta } from "~/http/page-meta";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { formatMoment } from "~/i18n/format";
import { useLocale, useT, useTCode } from "~/i18n/use-t";
import adminCss from "~/styles/pages/admin.css?url";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { PageHeader } from "~/ui/page-header";

export const handle = { access: "public", i18n: ["admin"] } satisfies RouteHandle;
export const meta = pageMeta;
export const links = () => [{ rel: "stylesheet", href: adminCss }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await getMail(await requestActor(request), params.id);
  if (!found.ok) return throwAppError(found.error);
  const { html, createdAt, ...mail } = found.value;
  return {
    page: { title: mail.subject },
    mail: { ...mail, createdAt: createdAt.toISOString(), framed: framedHtml(html) },
  };
}

function TextPart({ text }: { readonly text: string }) {
  return (
    <pre className="mail-text">
      {splitAtLinks(text).map((piece, index) =>
        index % 2 === 1 ? (
          <a key={index} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </pre>
  );
}

export default function DevMailboxMail() {
  const t = useT("admin");
  const code = useTCode("admin");
  const locale = useLocale();
  const { mail } = useLoaderData<typeof loader>();
  return (
    <div className="wrap sec stack">
      <Breadcrumbs crumbs={[{ label: t("mailbox.title"), href: "/utveckling/post" }, { label: mail.subject }]} />
      <PageHeader
        over={`${formatMoment(locale, mail.createdAt)} · ${code(`mail_state.${mail.state}`)}`}
        title={mail.subject}
        lede={t("mailbox.to", { recipient: mail.recipient })}
      />
      <div className="mail-parts">
        <section aria-labelledby="html-part">
          <h2 id="html-part">{t("mailbox.html")}</h2>
          <iframe
            className="mail-frame"
            sandbox="allow-top-navigation-by-user-activation"
            title={mail.subject}
            srcDoc={mail.framed}
          />
        </section>
        <section aria-labelledby="text-part">
          <h2 id="text-part">{t("mailbox.text")}</h2>
          <TextPart text={mail.text} />
        </section>
      </div>
    </div>
  );
}
