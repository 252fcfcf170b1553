import type { Analysis } from '../../analysis.js';
import { ENTITY_TYPES } from '../../entities/entity.js';
import { inArticle } from '../../formats/article.js';
import { southernOf } from '../../formats/southern.js';
import type { Span } from '../../text/span.js';
import type { Counts, DocumentData, MarkData, Place, ReportData } from '../report-data.js';
import { appearancesOf, type Appearance } from './appearances.js';
import { changeCollector } from './changes.js';
import { dateCollector } from './dates.js';
import { monthOf, monthsOf, noEntities } from './months.js';
import { nameCollector } from './names.js';
import { textOf } from './text.js';

/** An analysis, and what is known of its text besides. */
export interface ReportedAnalysis extends Analysis {
  /** The file or record that the text came from. */
  name?: string;
  /** The day of the document, an ISO date, where its own dateline tells none. */
  date?: string;
}

/** So many texts a report shows in full, if it is not told otherwise. */
const TEXT_LIMIT = 200;
/** The beginning of a text that stands for its headline. */
const TITLE_LENGTH = 60;

/** Takes in analyses one by one and holds on to what a report shows of them, not to the analyses. */
export interface ReportCollector {
  add(analysis: ReportedAnalysis): void;
  data(): ReportData;
}

/** @param options.texts how many texts the report shows in full; of the others only what was found in them */
export function reportCollector({ texts = TEXT_LIMIT }: { texts?: number } = {}): ReportCollector {
  const documents: DocumentData[] = [];
  const appearances: (Appearance & { name: number; at: Place })[] = [];
  const names = nameCollector();
  const dates = dateCollector();
  const changes = changeCollector();

  return {
    add(analysis) {
      const document = documents.length;
      const head = headOf(analysis, document);
      const found = changes.add(analysis);
      const marks = marksOf(analysis);
      const places = new Map(marks.map(({ of }, mark) => [of, { document, mark }]));
      const placeOf = (item: object): Place => places.get(item) ?? { document, mark: -1 };
      const entityPlace = (index: number): Place => placeOf(analysis.entities[index]);
      const numbers = names.add(analysis.entities, monthOf(head.date), entityPlace);
      const numberOf = new Map<object, number>(analysis.entities.map((entity, i) => [entity, numbers[i]]));
      dates.add(analysis, (index) => placeOf(analysis.times[index]));
      for (const appearance of appearancesOf(analysis, (entity) => numbers[entity], head.date)) {
        const { entity } = appearance;
        appearances.push({ ...appearance, name: numbers[entity], at: entityPlace(entity) });
      }
      const shown = marks.map(({ of, ...mark }) => {
        const name = numberOf.get(of);
        return name === undefined ? mark : { ...mark, name };
      });
      documents.push({
        ...head,
        counts: countsOf(analysis, found.changes.length),
        ...(document < texts && {
          text: { ...textOf(analysis, shown, found.changes), marks: shown, changes: found.numbers },
        }),
      });
    },

    data() {
      const months = monthsOf(documents);
      const found = names.result(months.map(({ month }) => month));
      const changed = changes.result();
      return {
        documents: documents.map(({ text, ...document }) => ({
          ...document,
          ...(text && {
            text: {
              ...text,
              marks: text.marks.map((mark) =>
                mark.name === undefined ? mark : { ...mark, name: found.order[mark.name] },
              ),
              changes: text.changes.map((number) => changed.order[number]),
            },
          }),
        })),
        totals: totalsOf(documents),
        changes: changed.changes,
        rules: changed.rules,
        names: found.names,
        appearances: appearances.map(({ entity: _, ...appearance }) => ({
          ...appearance,
          name: found.order[appearance.name],
        })),
        ...dates.result(),
        months,
      };
    },
  };
}

/** What names a document. */
function headOf(analysis: ReportedAnalysis, index: number): Omit<DocumentData, 'counts' | 'text'> {
  const { text, bulletin, normalization, name } = analysis;
  const { title, dateline } = bulletin;
  const span = title ?? beginningOf(text);
  const cut = (line: string): string => (title || span.end === text.length ? line : `${line} …`).replace(/\s+/g, ' ');
  const date = dateline?.date ?? analysis.date;
  return {
    id: `d${index + 1}`,
    ...(name !== undefined && { name }),
    title: cut(text.slice(span.start, span.end)),
    southernTitle: cut(southernOf(normalization, span)),
    ...(date !== undefined && { date }),
    ...(dateline?.place !== undefined && { place: dateline.place }),
    ...(dateline?.agency !== undefined && { agency: dateline.agency }),
  };
}

/** The first line of a text, or as much of it as a headline holds. */
function beginningOf(text: string): Span {
  const line = /\S[^\r\n]*/.exec(text);
  const start = line?.index ?? 0;
  const whole = line?.[0] ?? '';
  if (whole.length <= TITLE_LENGTH) return { start, end: start + whole.trimEnd().length };
  const words = whole.lastIndexOf(' ', TITLE_LENGTH);
  return { start, end: start + (words > 0 ? words : TITLE_LENGTH) };
}

/** Entities and times in text order, each with what it marks; of two that overlap the one that begins first or is longer. */
function marksOf({ entities, times }: Analysis): (MarkData & { of: object })[] {
  const marks = [
    ...entities.map((of) => ({
      ...{ of, start: of.start, end: of.end, type: of.type },
      ...(of.position && { post: of.position.text }),
    })),
    ...times.map((of) => ({ of, start: of.start, end: of.end, type: of.type, value: of.value })),
  ].sort((one, two) => one.start - two.start || two.end - one.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

function countsOf(analysis: Analysis, changes: number): Counts {
  const entities = noEntities();
  for (const { type } of analysis.entities) entities[type]++;
  const sentences = inArticle(analysis.sentences, analysis.bulletin).length;
  return { sentences, changes, times: analysis.times.length, entities };
}

function totalsOf(documents: readonly DocumentData[]): Counts {
  const totals: Counts = { sentences: 0, changes: 0, times: 0, entities: noEntities() };
  for (const { counts } of documents) {
    totals.sentences += counts.sentences;
    totals.changes += counts.changes;
    totals.times += counts.times;
    for (const type of ENTITY_TYPES) totals.entities[type] += counts.entities[type];
  }
  return totals;
}
