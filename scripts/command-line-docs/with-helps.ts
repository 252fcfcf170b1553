import type { Command } from 'commander';

const COLUMNS = 100;
const HEADING = '\n## Commands\n';

/**
 * A page of documentation with the help of every command of a program under its heading `## Commands`.
 *
 * @param page the page as it was; what stands above that heading stays
 */
export function withHelps(page: string, program: Command): string {
  const above = page.slice(0, page.indexOf(HEADING));
  const helps = program.commands.map((command) => {
    command.configureOutput({ getOutHelpWidth: () => COLUMNS, getOutHasColors: () => false });
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) });
    command.outputHelp();
    return `### malmoi ${command.name()}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`;
  });
  return `${above}${HEADING}\n${helps.join('\n')}`;
}
