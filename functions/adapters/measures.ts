/** What the functions count, as metrics of CloudWatch: what alarms and the dashboard look at. */
export const namespace = 'Countercheck';

export const measures = {
  'check-article': [
    'ArticlesChecked',
    'ArticlesUnreadable',
    'ArticlesWithheld',
    'ArticlesInOtherLanguages',
    'BatchesUnpacked',
    'ArticlesUnpacked',
    'BatchEntriesRejected',
    'ClaimsFound',
    'DiscrepanciesFound',
    'ArticlesErased',
  ],
  'recheck-articles': ['ArticlesRechecked'],
  'announce-changes': ['SeriesChanged'],
  'announce-checks': ['EventsSent'],
  'load-facts': ['FactsLoaded', 'FactsRemoved', 'FactRowsRejected', 'FactsFilesUnreadable'],
  api: [],
} as const satisfies Record<string, readonly string[]>;

/** A function, as its logs and metrics name it. */
export type Service = keyof typeof measures;
export type MeasureOf<S extends Service> = (typeof measures)[S][number];
