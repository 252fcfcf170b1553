import type { Messages } from '../messages/messages.js';
import type { ChangeData, NameData } from '../report-data.js';

/** What the page hands to its script. */
export interface ClientData {
  changes: Omit<ChangeData, 'count'>[];
  names: Pick<NameData, 'southern' | 'northern' | 'english' | 'kind' | 'qid'>[];
  messages: Pick<
    Messages,
    | 'rules'
    | 'articles'
    | 'types'
    | 'columns'
    | 'northernNorm'
    | 'southernNorm'
    | 'entry'
    | 'guess'
    | 'spacePutIn'
    | 'spaceTakenOut'
    | 'sort'
  >;
}

export const readData = (): ClientData =>
  JSON.parse(document.getElementById('data')?.textContent ?? 'null') as ClientData;
