import { redirect } from "@remix-run/node";
import type { MessageParams } from "~/i18n/messages";
import type { BrowserNamespace } from "~/i18n/namespaces";
import { flashStorage, type FlashData } from "./cookies.server";

/** Redirects and says, on the next page, what happened: `redirectWithFlash("/mina-annonser", "catalogue", "flash.published")`. */
export async function redirectWithFlash(
  to: string,
  namespace: BrowserNamespace,
  key: string,
  options: { kind?: FlashData["flash"]["kind"]; params?: MessageParams; headers?: Headers } = {},
): Promise<Response> {
  const session = await flashStorage.getSession();
  session.flash("flash", {
    kind: options.kind ?? "ok",
    namespace,
    key,
    ...(options.params ? { params: { ...options.params } } : {}),
  });
  const headers = options.headers ?? new Headers();
  headers.append("Set-Cookie", await flashStorage.commitSession(session));
  return redirect(to, { headers });
}

/** The waiting message, if any, and the header that clears it. */
export async function takeFlash(
  request: Request,
): Promise<{ flash: FlashData["flash"] | null; setCookie: string | null }> {
  const cookie = request.headers.get("Cookie");
  if (!cookie?.includes("tv_flash")) return { flash: null, setCookie: null };
  const session = await flashStorage.getSession(cookie);
  const flash = session.get("flash") ?? null;
  return { flash, setCookie: await flashStorage.destroySession(session) };
}
