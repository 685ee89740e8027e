import { formatDay } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/use-t";
import { AppLink } from "~/ui/app-link";
import type { Publication } from "../publication";

interface NoticeTextProps {
  readonly publication: Pick<Publication, "database" | "noticeUrl" | "noticeId" | "publishedOn">;
}

/** Which advertisement is the legal one. */
export function NoticeText({ publication }: NoticeTextProps) {
  const t = useT("publications");
  const locale = useLocale();
  const { database, noticeUrl, noticeId, publishedOn } = publication;
  return (
    <p>
      {t("public.notice", { database, id: noticeId, day: formatDay(locale, publishedOn) })}{" "}
      <AppLink href={noticeUrl} rel="noopener nofollow">
        {t("public.notice.go")}
      </AppLink>
    </p>
  );
}
