import { ENTITY_TYPES } from '../../entities/entity.js';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../assets.js';
import type { Messages } from '../messages/messages.js';
import type { ReportData } from '../report-data.js';
import { appearances } from './appearances.js';
import { changes } from './changes.js';
import { counted, numeral, type Context, type Section } from './context.js';
import { documents } from './documents.js';
import { html, json, NOTHING, trusted, type Markup } from './html.js';
import { names } from './names.js';
import { texts } from './texts.js';
import { timeline } from './timeline.js';
import { trends } from './trends.js';

/**
 * The policy of the page: its own style and script, known by their hashes, and nothing from anywhere else. Markup that
 * slipped through could not run.
 */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** The whole page. */
export function page(data: ReportData, messages: Messages, title: string | undefined): string {
  const context: Context = { data, messages };
  const sections = sectionsOf(context);
  const heading = title ?? headingOf(context);
  const single = title === undefined && data.documents.length === 1;
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="malmoi">
<title>${heading}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${messages.skip}</a>
<header>
<p class="eyebrow">malmoi · ${messages.report}</p>
<h1${single ? trusted(' lang="ko-KR"') : NOTHING}>${heading}</h1>
${facts(context)}
${figures(context)}
</header>
<nav aria-label="${messages.contents}"><ul>${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}</ul></nav>
<main id="content" tabindex="-1">
${sections.map(sectionElement)}</main>
<footer><p>${messages.madeBy}</p></footer>
<div id="explanation" role="tooltip" hidden></div>
<script type="application/json" id="data">${json(clientData(context))}</script>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`.markup;
}

const sectionElement = ({ id, heading, content }: Section): Markup =>
  html`<section id="${id}" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${heading}</h2>
    ${content}
  </section>`;

/** A single document begins with its text, a corpus with what shows it as a whole. */
function sectionsOf(context: Context): Section[] {
  const { documents: all, months } = context.data;
  const single = all.length === 1;
  return [
    ...(single ? [texts(context)] : []),
    ...(!single && months.length > 0 ? [trends(context)] : []),
    ...(single ? [] : [documents(context)]),
    timeline(context),
    appearances(context),
    names(context, 'places', ['LOCATION']),
    names(context, 'bodies', ['ORGANIZATION']),
    names(context, 'names', ['EVENT', 'DOCUMENT', 'POSITION']),
    changes(context),
    ...(single ? [] : [texts(context)]),
  ];
}

function headingOf({ data, messages }: Context): string {
  if (data.documents.length === 1) return data.documents[0].southernTitle;
  return counted(messages, data.documents.length, messages.units.document);
}

/** When and where a document was issued, or the time that the documents span. */
function facts({ data }: Context): Markup {
  const { documents: all } = data;
  const dates = all.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first === undefined || last === first ? first : `${first} – ${last ?? ''}`;
  const only = all.length === 1 ? all[0] : undefined;
  const parts = [span, only?.place, only?.agency, only?.name].filter((part) => part !== undefined);
  if (parts.length === 0) return NOTHING;
  return html`<p class="facts">${parts.map((part) => html`<bdi>${part}</bdi>`)}</p>`;
}

/** The numbers that tell the size of it. */
function figures({ data, messages }: Context): Markup {
  const { units } = messages;
  const { entities, sentences, changes: changed, times } = data.totals;
  const named = ENTITY_TYPES.reduce((sum, type) => sum + entities[type], 0);
  const all = [
    ...(data.documents.length === 1 ? [] : [[data.documents.length, units.document] as const]),
    [sentences, units.sentence] as const,
    [changed, units.change] as const,
    [named, units.entity] as const,
    [times, units.time] as const,
  ];
  return html`<dl class="figures">
    ${all.map(
      ([count, [one, several]]) =>
        html`<div>
          <dt>${count === 1 ? one : several}</dt>
          <dd>${numeral(count)}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What the script of the page explains marks with. */
function clientData({ data, messages }: Context): unknown {
  return {
    changes: data.changes.map(({ northern, southern, rule, article, entry, guess }) => ({
      ...{ northern, southern, rule, article, entry, guess },
    })),
    names: data.names.map(({ southern, northern, english, kind, qid }) => ({ southern, northern, english, kind, qid })),
    messages: {
      rules: messages.rules,
      articles: messages.articles,
      types: messages.types,
      columns: messages.columns,
      northernNorm: messages.northernNorm,
      southernNorm: messages.southernNorm,
      entry: messages.entry,
      guess: messages.guess,
      spacePutIn: messages.spacePutIn,
      spaceTakenOut: messages.spaceTakenOut,
      sort: messages.sort,
    },
  };
}
