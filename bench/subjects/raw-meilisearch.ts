import { HttpClient } from "../measure/http-client";
import { CallRecorder, replay, type Groups } from "./recorded-calls";

interface Call {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** Notes the calls that `work` makes; what they answer is untouched. */
export async function recordCalls(work: () => Promise<unknown>): Promise<Groups<Call>> {
  const recorder = new CallRecorder<Call>();
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const headers = Object.fromEntries(new Headers(init?.headers));
    const body = typeof init?.body === "string" ? init.body : "";
    return recorder.note({ path: `${url.pathname}${url.search}`, headers, body }, () => real(input, init));
  };
  try {
    await work();
  } finally {
    globalThis.fetch = real;
  }
  return recorder.take();
}

/** Sends recorded calls over plain connections of its own; the answer is received whole and not looked into. */
export function rawMeilisearch(url: string): { send: (groups: Groups<Call>) => Promise<void>; close: () => void } {
  const client = new HttpClient(url);
  const post = async ({ path, headers, body }: Call): Promise<void> => {
    const { status } = await client.send(path, { ...headers, "content-length": Buffer.byteLength(body) }, body);
    if (status !== 200) throw new Error(`Meilisearch answered ${status}`);
  };
  return { send: (groups) => replay(groups, post), close: () => client.close() };
}
