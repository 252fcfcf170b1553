import { reportCollector, type ReportCollector, type ReportedAnalysis } from './collect/collector.js';
import { en } from './messages/en.js';
import { ko } from './messages/ko.js';
import { page } from './render/page.js';
import type { ReportData } from './report-data.js';

export { reportCollector, type ReportCollector, type ReportedAnalysis };

/** The languages that a report may speak. */
export const REPORT_LANGUAGES = ['en', 'ko'] as const;
/** A language of reports: one of {@link REPORT_LANGUAGES}. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** How a report is made. */
export interface ReportOptions {
  /** The heading; by default the headline of a single document, or the number of several. */
  title?: string;
  /** The language of headings and explanations; by default English. */
  language?: ReportLanguage;
  /** How many texts are shown in full; tables and charts count all of them. By default 200. */
  texts?: number;
}

const MESSAGES = { en, ko };

/**
 * A report of analyses as one HTML file that stands by itself: northern and southern text side by side with every
 * change marked and explained, entities by type, the dates on a line, people with their posts, places and days; for
 * several texts also their trends by month. It runs in the browser too. Everything that comes from a text is escaped.
 *
 * @param analyses what `analyze` gave, one after the other; of a generator no more than one is held
 * @returns an HTML document
 *
 * @example
 * writeFileSync('report.html', toReport([malmoi.analyze(text)]));
 * toReport([{ ...malmoi.analyze(text), name: 'rodong.txt' }], { language: 'ko' });
 */
export function toReport(analyses: Iterable<ReportedAnalysis>, options: ReportOptions = {}): string {
  return renderReport(reportData(analyses, options), options);
}

/**
 * What a report shows, as plain data.
 *
 * @example
 * reportData([malmoi.analyze('력사적인 모스크바방문')]).names[0].southern // '모스크바'
 */
export function reportData(
  analyses: Iterable<ReportedAnalysis>,
  options: Pick<ReportOptions, 'texts'> = {},
): ReportData {
  const collector = reportCollector(options);
  for (const analysis of analyses) collector.add(analysis);
  return collector.data();
}

/** The page for data that was collected. */
export const renderReport = (data: ReportData, { title, language = 'en' }: ReportOptions = {}): string =>
  page(data, MESSAGES[language], title);
