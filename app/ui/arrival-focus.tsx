import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * After a move within the product the focus goes to the heading of the new page, where a page load would begin: the
 * button that was pressed is gone. What has taken the focus in the page by itself, or stands there still, keeps it.
 */
export function ArrivalFocus() {
  const { pathname, hash } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const main = document.getElementById("main");
    if (!main || hash || (document.activeElement !== main && main.contains(document.activeElement))) return;
    const heading = main.querySelector<HTMLElement>("h1") ?? main;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [pathname, hash]);
  return null;
}
