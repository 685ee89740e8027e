import { Writable } from "node:stream";

/** So long, in milliseconds, what is drawn waits for the rest of the page. */
const patience = 20;

/**
 * Takes a page as React writes it, in pieces of two kilobytes, and hands it on as few: each piece would be compressed,
 * flushed and sent by itself. A page whose data is at hand leaves as one; where something is still awaited, what there is
 * does not wait for long.
 */
export class PageBody extends Writable {
  readonly stream: ReadableStream<Uint8Array>;
  private pieces: Uint8Array[] = [];
  private timer: NodeJS.Timeout | undefined;
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor() {
    super({ decodeStrings: true, highWaterMark: 1024 * 1024 });
    this.stream = new ReadableStream<Uint8Array>({
      start: (controller) => void (this.controller = controller),
      cancel: () => void this.destroy(),
    });
  }

  override _write(piece: Uint8Array, _encoding: string, done: () => void): void {
    this.pieces.push(piece);
    done();
  }

  override _final(done: () => void): void {
    this.send();
    this.controller?.close();
    this.controller = undefined;
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.timer);
    if (error) this.controller?.error(error);
    this.controller = undefined;
    done(error);
  }

  /** React says that a part is whole. */
  flush(): void {
    this.timer ??= setTimeout(() => this.send(), patience);
  }

  private send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.pieces.length > 0) this.controller?.enqueue(Buffer.concat(this.pieces));
    this.pieces = [];
  }
}
