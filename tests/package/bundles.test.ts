import { build } from 'esbuild';

/** What a bundler makes of a program that uses the built package, minified. */
async function bundled(program: string, platform: 'browser' | 'node'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: '.', loader: 'js' },
    // Without the sources that tsconfig.json puts in the package's place.
    tsconfigRaw: '{}',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
  });
  return outputFiles[0]?.text ?? '';
}

/** Words that stand in the reader of the dictionary, the segmenter, the loader and the parser of HTML. */
const HEAVY = ['corrupted: its checksum', 'connectionCosts', 'malmoi.dict', 'Temporal', 'htmlparser'];

describe.each(['browser', 'node'] as const)('what a bundler takes in for %s', (platform) => {
  test('a program that romanizes takes neither dictionary nor segmenter along', async () => {
    const code = await bundled("import { romanize } from 'malmoi'; console.log(romanize('평양'));", platform);
    expect(HEAVY.filter((word) => code.includes(word))).toEqual([]);
    // Most of these are hangul-js.
    expect(code.length).toBeLessThan(12_000);
  });

  test('a program that analyzes takes them along', async () => {
    const code = await bundled("import { createAnalyzer } from 'malmoi'; await createAnalyzer();", platform);
    expect(HEAVY.slice(0, 3).filter((word) => !code.includes(word))).toEqual([]);
  });
});
