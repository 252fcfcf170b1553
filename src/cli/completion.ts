import { Argument, type Command, type Option } from 'commander';
import { EXIT, UsageError, type Io } from './io.js';
import { withExamples } from './shared-options.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Says what `malmoi completion` takes. */
export const describeCompletion = (command: Command): Command =>
  withExamples(
    command
      .description('print a script that completes commands and options in a shell')
      .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS)),
    [
      'source <(malmoi completion bash)',
      'malmoi completion zsh > ~/.zfunc/_malmoi',
      'malmoi completion fish > ~/.config/fish/completions/malmoi.fish',
    ],
  );

/** `malmoi completion`: a script made of what the program says of itself. */
export async function runCompletion(program: Command, io: Io, shell: string): Promise<number> {
  const commands = [program, ...program.commands].map(completed);
  const script = { bash, zsh, fish }[shell];
  if (!script) throw new UsageError(`no completion for ${shell}`);
  await io.stdout.write(script(commands));
  return EXIT.ok;
}

/** What can stand in a command line after a command, which is empty for the program itself. */
interface Completed {
  name: string;
  description: string;
  options: CompletedOption[];
  /** Words that may stand as arguments; without any, files. */
  words: string[];
}

interface CompletedOption {
  flags: string[];
  description: string;
  /** Whether a value follows, and which ones there are. */
  takesValue: boolean;
  values: readonly string[];
}

function completed(command: Command): Completed {
  const isProgram = command.parent === null;
  const options = command.createHelp().visibleOptions(command).map(completedOption);
  const words = isProgram
    ? command.commands.map((each) => each.name())
    : command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return { name: isProgram ? '' : command.name(), description: command.description(), options, words };
}

const completedOption = ({ short, long, description, required, optional, argChoices }: Option): CompletedOption => ({
  flags: [short, long].flatMap((flag) => flag ?? []),
  description,
  takesValue: required || optional,
  values: argChoices ?? [],
});

const flagsOf = (options: readonly CompletedOption[]): string[] => options.flatMap(({ flags }) => flags);

/** Completes the command's name, its options, the values that an option chooses from, and files. */
function bash(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const values = options.flatMap(({ flags, values: list, takesValue }) =>
      takesValue
        ? [
            `        ${flags.join('|')}) ${list.length > 0 ? `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))` : 'COMPREPLY=($(compgen -f -- "$word"))'}; return ;;`,
          ]
        : [],
    );
    const choices = [...flagsOf(options), ...words].join(' ');
    return `    '${name}')
      case "$previous" in
${values.join('\n')}
        *) ;;
      esac
      choices='${choices}'
      ${words.length > 0 ? 'files=0' : 'files=1'} ;;`;
  });
  return `# bash completion for malmoi
_malmoi() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' choices='' files=1 i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
      ${commands.flatMap(({ name }) => name || []).join('|')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$choices" -- "$word"))
  if [[ $files == 1 && $word != -* ]]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _malmoi malmoi
`;
}

function zsh(commands: readonly Completed[]): string {
  const [program, ...others] = commands;
  const specs = (options: readonly CompletedOption[]): string[] =>
    options.flatMap(({ flags, description, takesValue, values }) =>
      flags.map((flag) => {
        const value = takesValue ? (values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files') : '';
        return `'${flag}[${zshText(description)}]${value}'`;
      }),
    );
  const cases = others.map(({ name, options, words }) => {
    const argument = words.length > 0 ? `'*:word:(${words.join(' ')})'` : `'*:file:_files'`;
    return `        ${name}) _arguments ${[...specs(options), argument].join(' ')} ;;`;
  });
  const list = others.map(({ name, description }) => `        '${name}:${zshText(description)}'`);
  return `#compdef malmoi
_malmoi() {
  local -a commands
  local state
  _arguments -C ${specs(program.options).join(' ')} '1:command:->command' '*::argument:->argument'
  case $state in
    command)
      commands=(
${list.join('\n')}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
${cases.join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = "_malmoi" ]; then _malmoi "$@"; else compdef _malmoi malmoi; fi
`;
}

/** Brackets, colons and quotation marks mean something where descriptions stand. */
const zshText = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");

function fish(commands: readonly Completed[]): string {
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const lines = commands.flatMap(({ name, description, options, words }) => {
    const where = name === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`;
    const own = options.map(({ flags, description: text, takesValue, values }) =>
      [
        `complete -c malmoi -n ${quoted(where)}`,
        ...flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)),
        ...(values.length > 0 ? [`-x -a ${quoted(values.join(' '))}`] : takesValue ? ['-r'] : []),
        `-d ${quoted(text)}`,
      ].join(' '),
    );
    const command =
      name === '' ? [] : [`complete -c malmoi -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`];
    const arguments_ =
      name !== '' && words.length > 0
        ? [`complete -c malmoi -n ${quoted(where)} -f -a ${quoted(words.join(' '))}`]
        : [];
    return [...command, ...own, ...arguments_];
  });
  return `# fish completion for malmoi\n${lines.join('\n')}\n`;
}
