import { foldUnreleased } from '../../scripts/package/changelog.js';

test.each([
  ['nothing to fold', '# Changelog\n\n## 0.1.0\n\n- Old.\n', '# Changelog\n\n## 0.1.0\n\n- Old.\n'],
  ['the first release', '# Changelog\n\n## Unreleased\n\n- New.\n', '# Changelog\n\n## 0.2.0\n\n- New.\n'],
  [
    'a release without changesets',
    '# Changelog\n\n## Unreleased\n\n### Added\n\n- New.\n\n## 0.1.0\n\n- Old.\n',
    '# Changelog\n\n## 0.2.0\n\n### Added\n\n- New.\n\n## 0.1.0\n\n- Old.\n',
  ],
  [
    'a release whose changesets have been written above',
    '# Changelog\n\n## 0.2.0\n\n### Minor Changes\n\n- Set.\n\n## Unreleased\n\n- New.\n\n## 0.1.0\n\n- Old.\n',
    '# Changelog\n\n## 0.2.0\n\n### Minor Changes\n\n- Set.\n\n- New.\n\n## 0.1.0\n\n- Old.\n',
  ],
])('%s', (_, before, after) => {
  expect(foldUnreleased(before, '0.2.0')).toBe(after);
});
