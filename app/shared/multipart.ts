/** Heading of one part of a `multipart/form-data` body. */
export interface PartHead {
  readonly name: string;
  /** Null for a text field; empty where a file input was left empty. */
  readonly fileName: string | null;
}

export interface Part extends PartHead {
  /** Null when the part is larger than it may be: it is read past, not kept. */
  readonly content: Uint8Array | null;
}

export interface MultipartLimits {
  /** Largest content of a part, in bytes. */
  readonly partBytes: (head: PartHead) => number;
  readonly parts: number;
  readonly totalBytes: number;
}

/** `malformed`: no multipart body; `too_large`: more parts or bytes than may come. */
export class MultipartFault extends Error {
  constructor(readonly reason: "malformed" | "too_large") {
    super(`multipart body is ${reason}`);
  }
}

const longestHead = 8192;
const newline = "\r\n";
const utf8 = new TextDecoder();

export function boundaryOf(contentType: string | null): string | null {
  const found = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(contentType ?? "");
  return found?.[1] ?? found?.[2] ?? null;
}

// Browsers write line breaks and quotation marks in names so (HTML, multipart/form-data encoding).
const unescaped = (text: string): string =>
  text.replace(/%(0A|0D|22)/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function parseHead(raw: Buffer): PartHead {
  const lines = utf8.decode(raw).split(newline);
  const line = lines.find((each) => /^content-disposition:/i.test(each));
  const parameter = (name: string): string | undefined => {
    const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s"]+))`, "i").exec(line ?? "");
    const value = found?.[1] ?? found?.[2];
    return value === undefined ? undefined : unescaped(value);
  };
  const name = parameter("name");
  if (name === undefined) throw new MultipartFault("malformed");
  // Some writers leave the name of an empty file input out; its type still tells it from text.
  const binary = lines.some((each) => /^content-type:\s*application\/octet-stream/i.test(each));
  return { name, fileName: parameter("filename") ?? (binary ? "" : null) };
}

/** Collects one part's content up to its limit; past it, nothing is kept. */
class Content {
  private chunks: Buffer[] | null = [];
  private bytes = 0;
  constructor(
    readonly head: PartHead,
    private readonly limit: number,
  ) {}
  add(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > this.limit) this.chunks = null;
    else this.chunks?.push(chunk);
  }
  part(): Part {
    return { ...this.head, content: this.chunks && Buffer.concat(this.chunks) };
  }
}

/** Cuts a body into parts as its bytes come in; holds one part at a time. */
class Cutter {
  private pending: Buffer = Buffer.from(newline);
  private state: "preamble" | "boundary" | "head" | "body" | "end" = "preamble";
  private content: Content | null = null;
  private readonly delimiter: Buffer;
  private parts = 0;

  constructor(
    boundary: string,
    private readonly limits: MultipartLimits,
  ) {
    this.delimiter = Buffer.from(`${newline}--${boundary}`, "latin1");
  }

  get ended(): boolean {
    return this.state === "end";
  }

  *add(chunk: Uint8Array): Generator<Part> {
    if (this.ended) return;
    this.pending = Buffer.concat([this.pending, chunk]);
    for (;;) {
      const finished = this.step();
      if (finished === false) return;
      if (finished !== true) yield finished;
    }
  }

  /** True after a step, a part where one ended, false when more bytes are needed. */
  private step(): Part | boolean {
    if (this.state === "end") return false;
    if (this.state === "boundary") return this.afterBoundary();
    if (this.state === "head") return this.readHead();
    const at = this.pending.indexOf(this.delimiter);
    const upTo = at < 0 ? Math.max(0, this.pending.length - this.delimiter.length + 1) : at;
    this.content?.add(this.pending.subarray(0, upTo));
    this.pending = this.pending.subarray(at < 0 ? upTo : at + this.delimiter.length);
    if (at < 0) return false;
    this.state = "boundary";
    const part = this.content?.part() ?? true;
    this.content = null;
    return part;
  }

  private afterBoundary(): boolean {
    if (this.pending.length < 2) return false;
    const mark = this.pending.toString("latin1", 0, 2);
    if (mark !== newline && mark !== "--") throw new MultipartFault("malformed");
    this.pending = this.pending.subarray(2);
    this.state = mark === "--" ? "end" : "head";
    return true;
  }

  private readHead(): boolean {
    const at = this.pending.indexOf(newline + newline);
    if (at < 0 || at > longestHead) {
      if (at > longestHead || this.pending.length > longestHead) throw new MultipartFault("malformed");
      return false;
    }
    const head = parseHead(this.pending.subarray(0, at));
    if (++this.parts > this.limits.parts) throw new MultipartFault("too_large");
    this.content = new Content(head, this.limits.partBytes(head));
    this.pending = this.pending.subarray(at + 4);
    this.state = "body";
    return true;
  }
}

/** A body as it is read; the lock is let go when the reading ends, however it ends. */
export async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}

/**
 * The parts of a form as they arrive. A part that is too large does not end the reading: what follows it, often the
 * text somebody typed, still comes. Throws `MultipartFault`.
 */
export async function* readMultipart(
  chunks: AsyncIterable<Uint8Array>,
  boundary: string,
  limits: MultipartLimits,
): AsyncGenerator<Part> {
  const cutter = new Cutter(boundary, limits);
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limits.totalBytes) throw new MultipartFault("too_large");
    yield* cutter.add(chunk);
  }
  if (!cutter.ended) throw new MultipartFault("malformed");
}
