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
    let place = this.rows.length;
    while (place > 0) {
      const before = this.scores[place - 1] as number;
      if (before > score || (before === score && (this.rows[place - 1] as number) < row)) break;
      place -= 1;
    }
    this.rows.splice(place, 0, row);
    this.scores.splice(place, 0, score);
  }
}
