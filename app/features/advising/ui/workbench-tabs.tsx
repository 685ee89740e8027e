import { useT } from "~/i18n/use-t";
import { Tabs } from "~/ui/tabs";

const pages = [
  { key: "board", href: "/radgivning" },
  { key: "suggested", href: "/radgivning/forslag" },
  { key: "visits", href: "/radgivning/besok" },
  { key: "firms", href: "/radgivning/foretag" },
  { key: "network", href: "/radgivning/natverk" },
  { key: "report", href: "/radgivning/rapport" },
] as const;
export type WorkbenchPage = (typeof pages)[number]["key"];

/** The pages of the workbench. */
export function WorkbenchTabs({ current }: { readonly current: WorkbenchPage | null }) {
  const t = useT("advising");
  return (
    <Tabs
      label={t("tabs.label")}
      items={pages.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), current: key === current }))}
    />
  );
}
