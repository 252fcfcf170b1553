import { isHtml } from '../../src/bulletin/html/is-html.js';
import { startEngine, type DownloadFormat, type Engine } from './engine/engine.js';
import type { Overview } from './engine/overview.js';
import { saveFile, textOfFile, textOfHtml } from './files.js';
import { fragmentOf, textOf } from './permalink.js';
import { keepLanguage, LANGUAGES, preferredLanguage, type Language, type Strings } from './strings/strings.js';
import type { Filter } from './ui/context.js';
import { createDocumentPage, type DocumentPage } from './ui/document-page.js';
import { element } from './ui/element.js';
import { createStartPage } from './ui/start-page.js';
import { createTopBar } from './ui/top-bar.js';

const NOTICE_MS = 4000;
/** A longer text does not go back into the text field, see `start-page.ts`. */
const LONGEST_DRAFT = 20_000;

/** The page: which of its two faces is shown, in what language, and the way from a text to its analysis. */
export class App {
  private language: Language = preferredLanguage();
  private readonly hidden = new Set<Filter>();
  private text = '';
  private overview: Overview | undefined;
  private page: DocumentPage | undefined;
  private engine: Promise<Engine> | undefined;
  private status: { busy: boolean; text: string; share?: number } = { busy: false, text: '' };
  private readonly statusNode = element('div', { class: 'status', role: 'status' });
  private passing = '';
  private noticeTimer = 0;
  private opening = 0;

  constructor(private readonly root: HTMLElement) {}

  async start(): Promise<void> {
    this.takeDrops();
    addEventListener('hashchange', () => void this.openLink());
    addEventListener('paste', (event) => this.takePaste(event));
    this.draw();
    void this.loadEngine();
    await this.openLink();
  }

  private get strings(): Strings {
    return LANGUAGES[this.language];
  }

  private draw(): void {
    document.documentElement.lang = this.language;
    this.page?.close();
    const { strings, language, overview } = this;
    const bar = createTopBar(strings, language, overview !== undefined, {
      setLanguage: (chosen) => {
        keepLanguage((this.language = chosen));
        this.draw();
      },
      newText: () => this.newText(),
      copyLink: () => void this.copyLink(),
      download: (format) => void this.download(format),
    });
    void this.withEngine((engine) => {
      if (overview !== this.overview) return;
      this.page = overview && createDocumentPage(strings, language, engine, overview, this.hidden);
      if (this.page) this.root.replaceChildren(bar, this.statusNode, this.page.node);
    });
    if (overview === undefined) {
      const draft = this.text.length <= LONGEST_DRAFT ? this.text : '';
      const start = createStartPage(strings, draft, {
        openText: (text) => void this.openText(text),
        openFile: (file) => void this.openFile(file),
      });
      this.root.replaceChildren(bar, start, this.statusNode, element('footer', {}, strings.privacy));
    }
    document.title = overview?.title ? `${overview.title} – 말모이` : '말모이 malmoi';
    this.drawStatus();
  }

  private loadEngine(): Promise<Engine> {
    this.engine ??= startEngine(new URL(DICTIONARY_URL, document.baseURI).href, ({ loaded, total }) => {
      const share = loaded / total;
      if (share < 1) this.say(true, this.strings.loading.dictionary(Math.floor(share * 100)), share);
    }).then(
      (engine) => {
        this.say(false, '');
        document.documentElement.dataset['ready'] = '';
        return engine;
      },
      (error: unknown) => {
        this.say(false, this.strings.errors.dictionary(messageOf(error)));
        this.engine = undefined;
        throw error;
      },
    );
    return this.engine;
  }

  /** Does what needs the dictionary; where it cannot be loaded, that has been said. */
  private async withEngine(act: (engine: Engine) => void | Promise<void>): Promise<void> {
    const engine = await this.loadEngine().catch(() => undefined);
    if (engine) await act(engine);
  }

  private async openText(source: string): Promise<void> {
    const turn = ++this.opening;
    const text = isHtml(source) ? textOfHtml(source) : source;
    this.text = text;
    await this.withEngine(async (engine) => {
      if (turn !== this.opening) return;
      this.say(true, this.strings.loading.analyzing);
      try {
        const overview = await engine.open(text);
        if (turn !== this.opening) return;
        this.overview = overview;
        this.say(false, '');
        this.draw();
        scrollTo({ top: 0 });
      } catch (error) {
        this.say(false, this.strings.errors.analysis(messageOf(error)));
      }
    });
  }

  private async openFile(file: File): Promise<void> {
    try {
      await this.openText(await textOfFile(file));
    } catch {
      this.notice(this.strings.errors.file(file.name));
    }
  }

  private async openLink(): Promise<void> {
    try {
      const text = await textOf(location.hash);
      if (text !== undefined && text !== this.text) await this.openText(text);
    } catch {
      this.notice(this.strings.errors.link);
    }
  }

  private newText(): void {
    this.opening++;
    this.overview = undefined;
    history.replaceState(null, '', location.pathname + location.search);
    this.draw();
    document.getElementById('source')?.focus();
  }

  private async copyLink(): Promise<void> {
    const fragment = await fragmentOf(this.text);
    if (fragment === undefined) {
      this.notice(this.strings.errors.linkTooLong);
      return;
    }
    history.replaceState(null, '', `#${fragment}`);
    // Without leave to write to the clipboard the link still stands in the address bar.
    await navigator.clipboard.writeText(location.href).catch(() => undefined);
    this.notice(this.strings.bar.copied);
  }

  private async download(format: DownloadFormat): Promise<void> {
    await this.withEngine(async (engine) => {
      const name = (this.overview?.title ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40) || 'malmoi';
      saveFile(await engine.download(format, this.language), `${name}.${format}`);
    });
  }

  private takeDrops(): void {
    const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
      if (!isFile(event)) return;
      event.preventDefault();
      document.body.dataset['drop'] = this.strings.input.drop;
    });
    const leave = (): void => {
      delete document.body.dataset['drop'];
    };
    addEventListener('dragleave', (event) => {
      if (!event.relatedTarget) leave();
    });
    addEventListener('drop', (event) => {
      leave();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.openFile(file);
    });
  }

  /** Where no text field takes a pasted text, it is read at once. */
  private takePaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const isField = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (isField || event.defaultPrevented || text.trim() === '') return;
    event.preventDefault();
    void this.openText(text);
  }

  /** Says something for a while, before what goes on. */
  private notice(text: string): void {
    this.passing = text;
    this.drawStatus();
    clearTimeout(this.noticeTimer);
    this.noticeTimer = window.setTimeout(() => {
      this.passing = '';
      this.drawStatus();
    }, NOTICE_MS);
  }

  private say(busy: boolean, text: string, share?: number): void {
    this.status = { busy, text, ...(share !== undefined && { share }) };
    this.drawStatus();
  }

  private drawStatus(): void {
    const { busy, text, share } = this.passing === '' ? this.status : { busy: false, text: this.passing, share: 0 };
    this.statusNode.hidden = text === '';
    this.statusNode.replaceChildren(
      element('span', {}, text),
      ...(busy ? [element('progress', { ...(share !== undefined && { value: share }), 'aria-label': text })] : []),
    );
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
