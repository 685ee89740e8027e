import { AppLink } from "~/ui/app-link";
import { Banner } from "~/ui/banner";

export interface NoticeProps {
  readonly notice: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly action: { readonly href: string; readonly label: string } | null;
  };
}

/** Who sees the listing now and from when, to those who see it before others. */
export function ListingNotice({ notice }: NoticeProps) {
  return (
    <Banner tone="info" title={notice.title}>
      {notice.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {notice.action && <AppLink href={notice.action.href}>{notice.action.label}</AppLink>}
    </Banner>
  );
}
