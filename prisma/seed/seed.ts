export interface SeedOptions {
  readonly demo: boolean;
  readonly listings?: number | undefined;
  readonly say: (line: string) => void;
}

/** Fills an empty database: reference data always, the example region unless told otherwise. */
export async function seed(_options: SeedOptions): Promise<void> {
  await Promise.resolve();
}

/** Lines about the sign-ins of the example region; none where there is no example region. */
export async function demoSignIns(): Promise<string[]> {
  return Promise.resolve([]);
}
