import { romanize } from '../text/romanization/romanize.js';
import type { Candidate } from './candidate.js';
import type { Entity } from './entity.js';
import type { Page } from './page.js';
import { linkPosts } from './posts.js';

/** Gives a stretch of the text in southern orthography. */
export type SouthernOf = (start: number, end: number) => string;

/**
 * Makes entities of the chosen candidates: mentions of one thing get one id, whether in full or short, northern or
 * southern; people get their posts.
 */
export function resolve(page: Page, chosen: readonly Candidate[], southern: SouthernOf): Entity[] {
  const posts = linkPosts(page, chosen);
  const mentions = chosen.map((candidate) => ({ candidate, name: southern(candidate.start, candidate.end) }));
  const ids = new Identities();
  for (const { candidate, name } of mentions) ids.learn(candidate, name);
  mentions.forEach(({ candidate, name }, i) => {
    const post = posts.get(i)?.text;
    if (post !== undefined && candidate.type === 'PERSON' && candidate.kind !== 'surname')
      ids.learnPost(candidate, name, post);
  });
  return mentions.map(({ candidate, name }, i): Entity => {
    const { start, end, type } = candidate;
    const post = posts.get(i);
    const id = type === 'POSITION' ? undefined : ids.idOf(candidate, name, post?.text);
    const thing = candidate.thing;
    const kind = thing?.kind !== undefined && thing.kind !== '' ? thing.kind : candidate.kind;
    const english = thing && thing.english !== '' ? thing.english : englishOf(candidate, page);
    return {
      ...{
        start,
        end,
        type,
        text: page.text.slice(start, end),
        southern: thing?.user && thing.southern !== '' ? thing.southern : name,
      },
      ...(id !== undefined && { id }),
      ...(type !== 'PERSON' && type !== 'POSITION' && kind !== undefined && kind !== '' && { kind }),
      ...(english !== undefined && { english }),
      ...(thing && thing.qid !== '' && { qid: thing.qid }),
      ...(post && { position: post }),
    };
  });
}

/** A Korean who is in no lexicon is called as Pyongyang would romanize the name. */
function englishOf({ type, kind, start, end }: Candidate, page: Page): string | undefined {
  return type === 'PERSON' && kind === 'korean' ? romanize(page.text.slice(start, end), { as: 'person' }) : undefined;
}

/** Ids by name: those of the lexicon, and numbers for the other things of a text. */
class Identities {
  private readonly byName = new Map<string, string>();
  /** The names of several words, by their last word; empty where two things share it. */
  private readonly byLastWord = new Map<string, string>();
  /** People by surname and post; empty where two share both. */
  private readonly bySurname = new Map<string, string>();
  private count = 0;

  /** Sees all mentions before any is named, so that a short name may stand before the full one. */
  learn({ type, thing }: Candidate, name: string): void {
    const last = lastWord(name);
    if (type === 'POSITION' || last === name) return;
    const key = `${type} ${closed(name)}`;
    const id = thing && thing.id !== '' ? thing.id : (this.byName.get(key) ?? this.next());
    this.byName.set(key, id);
    const shorter = `${type} ${last}`;
    const rival = this.byLastWord.get(shorter);
    this.byLastWord.set(shorter, rival === undefined || rival === id ? id : '');
  }

  /** Remembers who of a surname holds a post: 외무상 최선희 … 최외무상. */
  learnPost(candidate: Candidate, name: string, post: string): void {
    const key = surnameKey(name, post);
    const id = this.idOf(candidate, name);
    const rival = this.bySurname.get(key);
    this.bySurname.set(key, rival === undefined || rival === id ? id : '');
  }

  idOf({ type, thing, kind }: Candidate, name: string, post?: string): string {
    if (kind === 'surname' && post !== undefined) {
      const shared = surnameKey(name, post);
      const holder = this.bySurname.get(shared);
      const id = holder !== undefined && holder !== '' ? holder : this.next();
      this.bySurname.set(shared, id);
      return id;
    }
    if (thing && thing.id !== '') return thing.id;
    const key = `${type} ${closed(name)}`;
    const full = this.byLastWord.get(`${type} ${lastWord(name)}`);
    const id = this.byName.get(key) ?? (full !== undefined && full !== '' ? full : this.next());
    this.byName.set(key, id);
    return id;
  }

  private next(): string {
    return `#${String(++this.count)}`;
  }
}

/** The surname after given names or initials, or the division after its body. */
function lastWord(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
}

/** A surname with the last word of a post: the body before it may be left out. */
const surnameKey = (name: string, post: string): string => `${name.slice(0, 1)} ${lastWord(post)}`;

const closed = (name: string): string => name.replaceAll(' ', '');
