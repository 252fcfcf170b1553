import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A fenced block of a document that is a program: `ts` and `sh` are run. */
export interface Sample {
  /** The document and the line of the fence. */
  place: string;
  language: 'ts' | 'sh';
  code: string;
}

/** The samples of a document; a comment `<!-- not run: REASON -->` before a fence leaves it out. */
export function samplesOf(file: string): Sample[] {
  const samples: Sample[] = [];
  const lines = readFileSync(file, 'utf8').split('\n');
  for (let i = 0; i < lines.length; i++) {
    const language = /^```(ts|sh)$/.exec(lines[i] ?? '')?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf('```', i + 1);
    const before = lines.slice(0, i).findLast((line) => line !== '') ?? '';
    const code = lines.slice(i + 1, end).join('\n');
    if (!before.startsWith('<!-- not run:')) {
      samples.push({ place: `${file}:${i + 1}`, language: language === 'ts' ? 'ts' : 'sh', code });
    }
    i = end;
  }
  return samples;
}

/** A page as a site may serve it. */
export const PAGE =
  '<!doctype html><title>력사유적을 돌아보았다</title><h1>력사유적을 돌아보았다</h1>' +
  '<p>로씨야대표단이 1일 평양에 도착하여 력사유적들을 돌아보고 소감을 이야기하였다.</p>';

/**
 * Makes a module of a sample: where the comment after an expression is a value, the expression must give it. A sample
 * that makes no analyzer of its own is given one as `malmoi`, and one that has no text, or no page, one as `text` or `html`.
 */
export function moduleOf({ code, place }: Sample): string {
  const source = ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2022, true);
  const parts = source.statements.map((statement) => {
    const written = statement.getText(source);
    if (!ts.isExpressionStatement(statement)) return written;
    const comment = /^\s*\/\/ (.*)/.exec(code.slice(statement.end))?.[1] ?? '';
    if (!isValue(comment)) return written;
    return `sampleGives(${statement.expression.getText(source)}, ${comment});`;
  });
  const own = (name: string): boolean => new RegExp(`\\b(?:const|let|import)\\b[^\\n=]*\\b${name}\\b`).test(code);
  const prelude = [
    `import { deepStrictEqual } from 'node:assert';`,
    `const sampleGives = (found, expected) => deepStrictEqual(found, expected, ${JSON.stringify(place)} + ': ' + JSON.stringify(found));`,
    ...(own('malmoi') ? [] : [`const malmoi = (await import('malmoi')).createAnalyzerSync();`]),
    ...(own('html') ? [] : [`const html = ${JSON.stringify(PAGE)};`]),
    ...(own('text') ? [] : [`const text = '로동자들이 새 뻐스를 타고 평양에 왔다.';`]),
  ];
  const { outputText } = ts.transpileModule(parts.join('\n'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return `${prelude.join('\n')}\n${outputText}`;
}

/** A literal of a string, number, truth value, list or object that leaves nothing out. */
function isValue(comment: string): boolean {
  if (!/^['"[{\d]|^(?:true|false|undefined)$/.test(comment)) return false;
  const { diagnostics = [] } = ts.transpileModule(`(${comment});`, { reportDiagnostics: true });
  return diagnostics.length === 0 && !/…(?!')|\.\.\. /.test(comment.replace(/'[^']*'/g, ''));
}

/** The commands of a sample that need neither network nor a new installation. */
export const commandsOf = ({ code }: Sample): string[] =>
  code
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.replace(/^npm ci && (?!npm )/, ''))
    .filter((line) => line !== '' && !/^(?:#|npm |npx |git |cd |apt)/.test(line));
