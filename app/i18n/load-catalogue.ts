import type { Locale } from "~/shared/locale";
import type { AnyMessages } from "./messages";
import type { BrowserNamespace } from "./namespaces";

type Load = () => Promise<{ default: AnyMessages }>;

/** One chunk per language and namespace, fetched when a page first needs it. */
export const loadCatalogue: Readonly<Record<Locale, Readonly<Record<BrowserNamespace, Load>>>> = {
  sv: {
    common: () => import("./sv/common"),
    ui: () => import("./sv/ui"),
    styleguide: () => import("./sv/styleguide"),
    errors: () => import("./sv/errors"),
    home: () => import("./sv/home"),
    about: () => import("./sv/about"),
    account: () => import("./sv/account"),
    organizations: () => import("./sv/organizations"),
    media: () => import("./sv/media"),
    catalogue: () => import("./sv/catalogue"),
    legal: () => import("./sv/legal"),
    listing: () => import("./sv/listing"),
    imports: () => import("./sv/imports"),
    discovery: () => import("./sv/discovery"),
    trade: () => import("./sv/trade"),
    today: () => import("./sv/today"),
    admin: () => import("./sv/admin"),
    events: () => import("./sv/events"),
    impact: () => import("./sv/impact"),
  },
  en: {
    common: () => import("./en/common"),
    ui: () => import("./en/ui"),
    styleguide: () => import("./en/styleguide"),
    errors: () => import("./en/errors"),
    home: () => import("./en/home"),
    about: () => import("./en/about"),
    account: () => import("./en/account"),
    organizations: () => import("./en/organizations"),
    media: () => import("./en/media"),
    catalogue: () => import("./en/catalogue"),
    legal: () => import("./en/legal"),
    listing: () => import("./en/listing"),
    imports: () => import("./en/imports"),
    discovery: () => import("./en/discovery"),
    trade: () => import("./en/trade"),
    today: () => import("./en/today"),
    admin: () => import("./en/admin"),
    events: () => import("./en/events"),
    impact: () => import("./en/impact"),
  },
};
