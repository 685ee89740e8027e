import type { Hit, Meilisearch, MultiSearchQueryWithFederation } from "meilisearch";
import { deepestHit, widenBelow } from "../../../../search/index-definition";
import { analyseQuery, type AnalysedQuery } from "../../../../search/language/analyse-query";
import { marks } from "../../../../search/language/highlight";
import type { EngineQuery, EngineResult } from "../engine-query";
import { countsOf, facetNamesFor, leaveOuts } from "./meili-facets";
import { questions, singleQuestion, type Question } from "./meili-questions";

interface Stored {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Asks one index: every wording of a question at once, answers merged by weighted score. */
export class MeiliSearch {
  constructor(
    private readonly client: Meilisearch,
    private readonly uid: string,
  ) {}

  private async ask(question: Question, { offset, limit }: Page, facets: readonly string[]) {
    const queries: MultiSearchQueryWithFederation[] = question.queries.map((query) => ({
      ...query,
      indexUid: this.uid,
    }));
    const answer = await this.client.multiSearch<
      { federation: object; queries: MultiSearchQueryWithFederation[] },
      Stored
    >({
      federation: { offset, limit, ...(facets.length > 0 ? { facetsByIndex: { [this.uid]: [...facets] } } : {}) },
      queries,
    });
    const distribution = answer.facetsByIndex?.[this.uid]?.distribution ?? {};
    return { hits: answer.hits as Hit<Stored>[], total: answer.estimatedTotalHits ?? 0, facets: distribution };
  }

  /** Hits without the choices of facets: a narrow choice is no reason to widen the words. */
  private async unfiltered(query: EngineQuery, question: Question): Promise<number> {
    const choices = [...leaveOuts({ ...query, facets: [] })];
    return choices.length === 0 ? 0 : (await this.ask(question.without(...choices), { offset: 0, limit: 0 }, [])).total;
  }

  /** The question as asked; widened when few answer every word. */
  private async settle(query: EngineQuery, analysed: AnalysedQuery, page: Page, facets: readonly string[]) {
    const question = analysed.units.length === 0 ? singleQuestion(query) : questions(query, analysed, false);
    const answer = await this.ask(question, page, facets);
    const few =
      analysed.units.length > 0 && answer.total < widenBelow && (await this.unfiltered(query, question)) < widenBelow;
    if (!few) return { question, answer, exact: answer.total };
    const wide = questions(query, analysed, true);
    return { question: wide, answer: await this.ask(wide, page, facets), exact: answer.total };
  }

  async search(query: EngineQuery): Promise<EngineResult> {
    const started = performance.now();
    const analysed = analyseQuery(query.text);
    const page = { offset: query.offset, limit: Math.max(0, Math.min(query.limit, deepestHit - query.offset)) };
    const facets = facetNamesFor(query);
    const { question, answer, exact } = await this.settle(query, analysed, page, facets);
    const others = await Promise.all(
      leaveOuts(query).map(
        async (name) =>
          [name, (await this.ask(question.without(name), { offset: 0, limit: 0 }, facets)).facets] as const,
      ),
    );
    return {
      ids: answer.hits.map(({ id }) => id),
      total: answer.total,
      exact,
      facets: countsOf(query, answer.facets, new Map(others)),
      highlights: Object.fromEntries(answer.hits.map(({ id, heading, text }) => [id, marks(heading, text, analysed)])),
      tookMs: performance.now() - started,
    };
  }
}
