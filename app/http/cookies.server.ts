import { createCookie, createCookieSessionStorage } from "@remix-run/node";
import { env } from "~/infra/env.server";

const secure = env().appUrl.startsWith("https://");
const year = 60 * 60 * 24 * 365;

/** Chosen language and theme: readable choices, no identity. */
export const localeCookie = createCookie("tv_locale", {
  path: "/",
  sameSite: "lax",
  maxAge: year,
  httpOnly: true,
  secure,
});
export const themeCookie = createCookie("tv_theme", {
  path: "/",
  sameSite: "lax",
  maxAge: year,
  httpOnly: true,
  secure,
});
/** Municipality that distances are counted from: a readable choice, coarse on purpose. */
export const placeCookie = createCookie("tv_place", {
  path: "/",
  sameSite: "lax",
  maxAge: year,
  httpOnly: true,
  secure,
});

/** Carries one short message across a redirect. */
export interface FlashData {
  flash: {
    readonly kind: "ok" | "info" | "warn";
    readonly namespace: string;
    readonly key: string;
    readonly params?: Record<string, string | number>;
  };
}

export const flashStorage = createCookieSessionStorage<FlashData, FlashData>({
  cookie: {
    name: "tv_flash",
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure,
    maxAge: 60,
    secrets: [env().SESSION_SECRET],
  },
});
