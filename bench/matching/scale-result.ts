/** The flow engine at one size. */
export interface ScaleResult {
  readonly flows: number;
  readonly buildSeconds: number;
  /** The twenty best matches of every outgoing flow. */
  readonly passSeconds: number;
  /** Seconds of processor time of it: what is left when the machine does other things too. */
  readonly passWork: number;
  readonly matches: number;
  readonly comparedPerFlow: number;
  /** Share of the twenty best by comparing everything that is found, over so many outgoing flows. */
  readonly recall: number;
  readonly recallOf: number;
  /** All outgoing flows with everything; null where only a sample was compared. */
  readonly bruteSeconds: number | null;
  /** Milliseconds to read a flow that does not stand in the market and find its matches. */
  readonly newFlow: Spread;
  /** Milliseconds to read it and look up the nearest twenty of its category, or of its material; and the look-up by itself. */
  readonly lookUp: Spread;
  readonly bareLookUp: Spread;
  readonly peakMegabytes: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}
