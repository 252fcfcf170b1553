import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

/** The faces of the package, by the name of their built types. */
export const FACES = ['index', 'browser', 'worker', 'kuromoji', 'natural', 'queue'] as const;

/** What has been accepted as the public face. */
export interface Accepted {
  /** Of all reports. */
  digest: string;
  /** The sentence of the changelog, or of a changeset, that tells of the last change. */
  entry: string;
}

/**
 * Writes the report of every face into a folder.
 *
 * @param root the package's folder, with its build
 * @returns what is wrong with the faces, a line each: a thing without a comment, a link that leads nowhere
 */
export function writeReports(root: string, folder: string): string[] {
  const faults: string[] = [];
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(tmpdir(), 'malmoi-api-'));
  for (const face of FACES) {
    const config = ExtractorConfig.prepare({
      packageJsonFullPath: join(root, 'package.json'),
      configObjectFullPath: join(root, 'api-extractor.json'),
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, `dist/${face}.d.ts`),
        compiler: {
          overrideTsconfig: {
            compilerOptions: { target: 'ES2022', module: 'NodeNext', lib: ['ES2023', 'DOM'], types: [], strict: true },
            files: [join(root, `dist/${face}.d.ts`)],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName: `${face}.api.md`,
          reportFolder: folder,
          reportTempFolder: temporary,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } } },
      },
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        if (FAULTS.includes(message.messageId)) faults.push(`${face}: ${message.text}`);
        message.handled = true;
      },
    });
  }
  rmSync(temporary, { recursive: true });
  return faults;
}

/** All of a face must be described, and links in it must lead to it. */
const FAULTS = ['ae-undocumented', 'ae-unresolved-link'];

const reportsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.api.md'))
    .sort();

/** A digest of all reports of a folder. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of reportsOf(folder)) hash.update(`${file}\n${readFileSync(join(folder, file), 'utf8')}`);
  return hash.digest('hex');
}

/** What is wrong with the committed reports, a line each. */
export function faceFaults(root: string, fresh: string): string[] {
  const committed = join(root, 'api');
  const differing = FACES.filter((face) => {
    const [was, is] = [committed, fresh].map((folder) => join(folder, `${face}.api.md`));
    return !existsSync(was) || readFileSync(was, 'utf8') !== readFileSync(is, 'utf8');
  });
  if (differing.length > 0) {
    return differing.map(
      (face) =>
        `api/${face}.api.md is not the face that is built: accept it with npm run api:accept -- BUMP "SENTENCE"`,
    );
  }
  const { digest, entry } = JSON.parse(readFileSync(join(committed, 'accepted.json'), 'utf8')) as Accepted;
  if (digest !== digestOf(committed))
    return ['the reports in api/ were changed by other means than npm run api:accept'];
  return isTold(root, entry)
    ? []
    : [`neither CHANGELOG.md nor a changeset has the sentence of the last change of the face: ${entry}`];
}

/** Whether the changelog or a changeset has a sentence. */
export const isTold = (root: string, sentence: string): boolean =>
  changeTexts(root).some((text) => text.includes(sentence));

/** The changelog and the changesets that wait for a release, each on one line. */
function changeTexts(root: string): string[] {
  const waiting = join(root, '.changeset');
  const files = readdirSync(waiting).filter((file) => file.endsWith('.md'));
  return [join(root, 'CHANGELOG.md'), ...files.map((file) => join(waiting, file))].map((file) =>
    readFileSync(file, 'utf8').replace(/\s+/g, ' '),
  );
}
