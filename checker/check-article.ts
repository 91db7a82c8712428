import type { ArticleRef, Ports } from './ports.ts';
import { type Report, unreadableReport } from './report.ts';

/** THE MAIN FLOW: one article in, its report out, published on the way. */
export async function checkArticle(ref: ArticleRef, { articles, checks }: Ports): Promise<Report> {
  const uploaded = await articles.read(ref);
  const report = 'unreadable' in uploaded ? unreadableReport(ref.id, uploaded.unreadable) : unreadableReport(ref.id, 'nothing is read yet');
  await checks.publish(ref, report);
  return report;
}
