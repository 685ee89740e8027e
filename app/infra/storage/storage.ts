export interface StoredObject {
  readonly contentType: string;
  readonly bytes: number;
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
}

export interface OpenObject extends StoredObject {
  /** The content as it is read; cancel it when it is not wanted to the end. */
  readonly body: ReadableStream<Uint8Array>;
}

/**
 * Where files lie: a folder, or an object store. Keys are paths of lower-case letters, digits, `.`, `-` and `_`; any
 * other key is a fault and throws. A failed `put` leaves the old content, or none.
 */
export interface Storage {
  put(key: string, content: Uint8Array, contentType: string): Promise<StoredObject>;
  /** Null when there is no such object. */
  get(key: string): Promise<OpenObject | null>;
  head(key: string): Promise<StoredObject | null>;
  exists(key: string): Promise<boolean>;
  /** Deleting what is not there is no fault. */
  delete(key: string): Promise<void>;
}
