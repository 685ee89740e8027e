/** The best rows seen so far, at most so many: by score, equal scores by row. */
export class BestRows {
  readonly rows: number[] = [];
  readonly scores: number[] = [];

  constructor(private readonly most: number) {}

  /** What a row must at least reach to get in; below every score while there is room. */
  get threshold(): number {
    return this.rows.length < this.most ? Number.NEGATIVE_INFINITY : (this.scores.at(-1) as number);
  }

  offer(row: number, score: number): void {
    const full = this.rows.length >= this.most;
    if (full) {
      const last = this.scores.at(-1) as number;
      if (score < last || (score === last && row > (this.rows.at(-1) as number))) return;
      this.rows.pop();
      this.scores.pop();
    }
    // By halves: where thousands are kept, going through them one by one is what takes time.
    let [place, end] = [0, this.rows.length];
    while (place < end) {
      const middle = (place + end) >> 1;
      const there = this.scores[middle] as number;
      if (there > score || (there === score && (this.rows[middle] as number) < row)) place = middle + 1;
      else end = middle;
    }
    this.rows.splice(place, 0, row);
    this.scores.splice(place, 0, score);
  }
}
