import type { ChangeData } from '../report-data.js';
import { bars } from './bars.js';
import { counted, korean, type Context, type Section } from './context.js';
import { html, type Markup } from './html.js';
import { numberColumn, table, type Column } from './table.js';

/** How many changes each rule made, and all different changes. */
export function changes({ data, messages }: Context): Section {
  const { columns, units } = messages;
  const all: Column<ChangeData>[] = [
    { heading: columns.northern, head: true, cell: ({ northern }) => visible(northern, 'ko-KP') },
    { heading: columns.southern, cell: ({ southern }) => visible(southern, 'ko-KR') },
    { heading: columns.rule, cell: ({ rule }) => messages.rules[rule] },
    { heading: columns.norm, cell: ({ article }) => korean(messages.articles[article].southern) },
    { heading: columns.entry, cell: ({ entry }) => korean(entry) },
    numberColumn(columns.count, ({ count }) => count),
  ];
  const rules = data.rules.map(({ rule, count, different }) => ({
    ...{ label: messages.rules[rule], value: count, note: counted(messages, different, units.different) },
  }));
  const caption = messages.sections.changes;
  return {
    id: 'changes',
    heading: caption,
    content: html`${bars(rules, caption)}
${table(all, data.changes, { id: 'changes-table', caption, messages })}`,
  };
}

/** Spelling with its spaces to be seen; nothing at all is a sign for it. */
const visible = (text: string, lang: string): Markup =>
  text.trim() === ''
    ? html`<span class="sign">${text === '' ? '∅' : '␣'}</span>`
    : html`<span lang="${lang}">${text}</span>`;
