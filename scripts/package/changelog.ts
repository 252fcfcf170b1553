const UNRELEASED = '## Unreleased';

/**
 * Moves what stands under "Unreleased" to the version that is about to be released, after what its changesets say.
 *
 * @param changelog the text of CHANGELOG.md; the newest version comes first
 *
 * @example
 * foldUnreleased('# Changelog\n\n## Unreleased\n\n- A word.\n', '0.1.0'); // '# Changelog\n\n## 0.1.0\n\n- A word.\n'
 */
export function foldUnreleased(changelog: string, version: string): string {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start < 0) return changelog;
  const heading = `## ${version}`;
  const [, after = ''] = changelog.slice(start).split(UNRELEASED);
  const end = after.search(/^## /m);
  const body = (end < 0 ? after : after.slice(0, end)).trim();
  const rest = end < 0 ? '' : after.slice(end);
  const before = changelog.slice(0, start);
  const [title, own] = before.includes(`${heading}\n`) ? [before.trimEnd(), []] : [before.trimEnd(), [heading]];
  return `${[title, ...own, body, rest.trim()].filter((part) => part !== '').join('\n\n')}\n`;
}
