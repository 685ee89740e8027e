import { Agent, request, type OutgoingHttpHeaders } from "node:http";

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
  /** Cookies that it sets. */
  readonly cookies: readonly string[];
}

/** A client that keeps its connections; it talks to this machine only. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64, noDelay: true });

  constructor(private readonly origin: string) {
    if (!["127.0.0.1", "localhost"].includes(new URL(origin).hostname))
      throw new Error(`${origin} is not this machine.`);
  }

  /** The whole answer as it came, still compressed when it was; any status. */
  send(path: string, headers: OutgoingHttpHeaders = {}, body?: string): Promise<HttpAnswer> {
    return new Promise((done, fail) => {
      const sent = request(
        new URL(path, this.origin),
        { agent: this.agent, method: body === undefined ? "GET" : "POST", headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.once("error", fail);
          response.once("end", () =>
            done({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks),
              cookies: response.headers["set-cookie"] ?? [],
            }),
          );
        },
      );
      sent.once("error", fail);
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** What a browser sends with a page it opens. */
export const pageHeaders: OutgoingHttpHeaders = {
  accept: "text/html",
  "accept-language": "sv-SE,sv;q=0.9",
  "accept-encoding": "gzip",
  "user-agent": "Mozilla/5.0 (bench)",
};
