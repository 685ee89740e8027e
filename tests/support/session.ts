import { inject } from "vitest";

/** Password of every sign-in of the example region. */
export const demoPassword = "tillvara-demo-2026";

/** A browser without a window: keeps cookies, follows nothing. */
export class Session {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string = inject("origin")) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("Origin", headers.get("Origin") ?? this.origin);
    headers.set("Accept-Language", headers.get("Accept-Language") ?? "sv");
    headers.set("Accept-Encoding", "identity"); // nothing here is far away
    if (this.cookies.size > 0)
      headers.set("Cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const [name = "", ...rest] = pair.split("=");
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, rest.join("="));
    }
    return response;
  }

  /** Another browser with the same cookies. */
  copy(): Session {
    const other = new Session(this.origin);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  post(path: string, fields: Record<string, string>): Promise<Response> {
    return this.fetch(path, { method: "POST", body: new URLSearchParams(fields) });
  }

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.post("/logga-in", { email, password });
    if (response.status !== 302) throw new Error(`Sign-in of ${email} answered ${response.status}`);
    return this;
  }
}
