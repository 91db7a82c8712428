import type { Article } from './article/article.ts';
import { type ReadArticle, readArticle } from './article/read-article.ts';
import { type Story, storiesOf } from './article/stories.ts';
import { dayNumberOf } from './calendar.ts';
import { findSpoken } from './claims/find-spoken.ts';
import { candidateNames } from './claims/find-subjects.ts';
import { candidatePairs } from './claims/name-pairs.ts';
import { type Passage, readPassage } from './claims/passage.ts';
import { checkConsistency } from './consistency/checks.ts';
import { type FactIndex, indexFacts, indexOutlines } from './facts/fact-index.ts';
import type { SeriesOutline, SubjectOutline } from './facts/known-subject.ts';
import { findingsOf, type PlacedJudgement } from './findings.ts';
import { endOf, startOf } from './grammar/find-mentions.ts';
import type { ArticleRef, Facts, Ports } from './ports.ts';
import type { Finding, Report } from './report.ts';
import { uncheckedReport } from './unreadable-report.ts';
import { judgeClaims, spanOf } from './verdicts/judge-claims.ts';
import type { Judgement } from './verdicts/judgement.ts';

/** THE MAIN FLOW: one article in, its report out, published on the way. */
export async function checkArticle(ref: ArticleRef, { articles, facts, checks }: Ports): Promise<Report> {
  const uploaded = await articles.read(ref);
  const article: ReadArticle = 'unreadable' in uploaded ? uploaded : await readArticle(ref.id, uploaded);
  const evidence = new Set<string>();
  const report = 'unreadable' in article ? uncheckedReport(ref.id, article) : await reportOn(article, facts, evidence);
  await checks.publish(ref, report, evidence);
  return report;
}

/** The stories of an article as they are read, and the facts that may matter to them. */
export interface Reading {
  stories: { story: Story; passage: Passage; title: string | null }[];
  index: FactIndex;
}

/** Reads every story of an article and fetches the facts on what it names. */
export async function readStories(article: Article, facts: Facts): Promise<Reading> {
  const stories = storiesOf(article).map((story, at) => ({
    story,
    passage: readPassage(story.text, story.published ? dayNumberOf(story.published) : null),
    title: at === 0 ? article.title : null,
  }));
  const names = new Set<string>();
  const mayName = facts.mayName ?? (() => true);
  for (const { passage } of stories)
    for (const find of [candidateNames, candidatePairs]) for (const name of find(passage, mayName)) names.add(name);
  const known = await facts.findFor(names, (outlines) => spokenIn(stories, outlines));
  return { stories, index: indexFacts(known) };
}

/** The series that a story may speak of: the rows of all others are left unread. */
function spokenIn(stories: Reading['stories'], subjects: readonly SubjectOutline[]): Set<SeriesOutline> {
  const index = indexOutlines(subjects);
  const spoken = new Set(stories.flatMap(({ passage }) => [...findSpoken(passage, index)]));
  return new Set([...spoken].map((series) => index.outlines.get(series) as SeriesOutline));
}

async function reportOn(article: Article, facts: Facts, evidence: Set<string>): Promise<Report> {
  const { stories, index } = await readStories(article, facts);
  const placed = stories.flatMap(({ story, passage, title }) => judgePassage(story, passage, index, title, evidence));
  const findings = findingsOf(article, placed);
  const mentions = stories.reduce((sum, { passage }) => sum + passage.mentions.length, 0);
  return {
    id: article.id,
    status: 'checked',
    reason: null,
    title: article.title,
    published: article.published,
    publishedFrom: article.publishedFrom,
    ...knownOf(article),
    sections: article.sections.map(({ start, end, ...section }) => ({
      start: article.clean.originalStart(start),
      end: article.clean.originalEnd(end),
      ...section,
    })),
    findings,
    coverage: coverageOf(mentions, findings),
  };
}

/** What is known of an article besides; nothing stands for what is not. */
function knownOf({ about, encoding }: Article): Partial<Report> {
  const known = Object.entries({ ...about, encoding: encoding === 'utf-8' ? null : encoding }).filter(([, value]) => value !== null);
  return Object.fromEntries(known);
}

function judgePassage(story: Story, passage: Passage, index: FactIndex, title: string | null, evidence: Set<string>): PlacedJudgement[] {
  const placed = (judgement: Judgement, first: number, next: number) => ({
    judgement,
    start: story.start + startOf(passage.tokens, first),
    end: story.start + endOf(passage, next),
  });
  const claims = judgeClaims(passage, index, title, evidence).map(({ claim, judgement }) => placed(judgement, ...spanOf(claim)));
  const own = checkConsistency(passage, title).map(({ mention: { first, next }, judgement }) => placed(judgement, first, next));
  return [...claims, ...own];
}

function coverageOf(mentions: number, findings: readonly Finding[]): Report['coverage'] {
  const count = (verdict: Finding['verdict']) =>
    findings.filter((finding) => finding.verdict === verdict).reduce((sum, { alsoAt }) => sum + 1 + alsoAt.length, 0);
  const [supported, refuted, notEnoughInfo] = [count('supported'), count('refuted'), count('not-enough-info')];
  return { mentions, claims: supported + refuted + notEnoughInfo, supported, refuted, notEnoughInfo };
}
