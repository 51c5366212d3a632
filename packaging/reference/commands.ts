/** The page that has every command with its arguments and options, as the command line knows them. */
import { Command } from 'commander';
import { commandsFor } from '../../src/cli/run.ts';
import { cell, page, table } from './markdown.ts';

/** Options that most commands take: named once. */
const SHARED = ['--root', '--as-of', '--json'];

export async function commandsReference(): Promise<string> {
  const program = new Command('gazette');
  for (const add of await commandsFor(undefined)) add(program, () => {});
  const commands = program.commands.flatMap(leavesOf);
  return page(
    'Every command and option',
    'docs/reference/commands.md',
    [
      'The same words that `--help` prints, made from the commands themselves. [Commands](../commands.md) says in a line what each is for, and what exit statuses mean.',
      'Most commands also take `--root DIR`, `--as-of DATE` and `--json`: [options that commands share](../commands.md#options-that-commands-share).',
    ],
    commands.map(section),
  );
}

/** A command, or those of a group such as `import`. */
const leavesOf = (command: Command): readonly Command[] =>
  command.commands.length > 0 ? command.commands.flatMap(leavesOf) : [command];

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

function section(command: Command): string {
  const name = nameOf(command);
  const args = command.registeredArguments.map((argument) => {
    const words = argument.variadic ? `${argument.name()}…` : argument.name();
    return { shown: argument.required ? `<${words}>` : `[${words}]`, description: argument.description };
  });
  const options = command.options.filter(({ long, hidden }) => !hidden && !SHARED.includes(long ?? ''));
  const rows = [
    ...args.map(({ shown, description }) => [`\`${shown}\``, cell(description)]),
    ...options.map((option) => [`\`${option.flags.replaceAll('|', '\\|')}\``, cell(meaning(option))]),
  ];
  return [
    `## ${name}`,
    `${sentence(command.description())}`,
    `\`\`\`sh\n${[name, ...args.map(({ shown }) => shown), ...(options.length > 0 ? ['[options]'] : [])].join(' ')}\n\`\`\``,
    ...(rows.length > 0 ? [table(['argument or option', 'means'], rows)] : []),
  ].join('\n\n');
}

function meaning({ description, mandatory, defaultValue }: Command['options'][number]): string {
  const given = typeof defaultValue === 'string' && !description.includes('default');
  return `${description}${mandatory ? '; required' : ''}${given ? ` (default: \`${defaultValue}\`)` : ''}`;
}

const sentence = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
