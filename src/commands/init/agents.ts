// `psirt init --agents`: a section of AGENTS.md beside the program that says how an assistant works with it.
import { join } from 'node:path';
import { decision } from '../../interview/asking.ts';
import { Back } from '../../interview/interview.ts';
import type { Question } from '../../interview/question.ts';
import type { Draft } from '../../model/draft.ts';
import { refuseLinkOut } from '../../outside/boundary.ts';
import { exists, writeFiles } from '../../outside/disk.ts';
import { readText } from '../../outside/reading.ts';
import { shownFolder } from '../../outside/repository.ts';
import type { World } from '../../outside/world.ts';
import type { Work } from './work.ts';

const file = 'AGENTS.md';

const section = `<!-- psirt: begin. "psirt init --agents" writes this section anew; what stands outside of it is yours. -->
## The security program in this folder

\`psirt.yaml\` and \`program/*.yaml\` are the record of how this team handles vulnerabilities and incidents; people rely on it in the
worst hour. Everything in \`docs/\` is rendered from it.

**Read before you write.**

- \`psirt check --format json\` lists what is wrong or open: rule, file, line, pointer, owner, gaps, and what was not checked.
- \`psirt explain NAME\` says what a rule, field, document, duty or term is; \`psirt explain --deep COMPONENT\` lists every key with its
  choices, \`psirt schema COMPONENT\` is the JSON Schema.

**Never invent.**

- Write only what a person has told you or what a text that you can name says, and say which. A name, date, amount, promise, address,
  law or approver that nobody gave you stays open. An open question is a result: ask it.
- What has no answer for a reason stands under \`unanswered\` with that reason and, where it is known, who decides by when.
- Do not fill a field so that a finding goes away. A gap that shows is better than an answer that is wrong.
- Approvals, reviews, waivers, accepted risks and answers to \`obligations\` are decisions of people. Prepare them; let the person who
  decides enter them (\`psirt approve\`, \`psirt review\`). You give no legal advice.

**Keep what is there.**

- Change only the lines that the task concerns; comments, the order of keys and ids stay. Another id: \`psirt rename\`.
- Never edit \`docs/\` apart from the marked passages: change the record, then \`psirt render\`.
- \`program/people.yaml\` holds personal data, and documents bear TLP labels: nothing of it goes to a service that the label does not
  allow. No password, key or token belongs into these files.

**When you are done:** \`psirt check\` (exit code 1: findings), \`psirt render\`, and \`psirt diff\`, whose sentences say what you changed;
they belong into the pull request, so that the owner of the file can judge them.
<!-- psirt: end -->
`;

/** Asks once, where the interview ends and nothing was rendered before, whether the section is wanted. To go back is no. */
export async function offerAgents(
  { world, folder, existing, options }: Work,
  draft: Record<string, unknown>,
  ask: (question: Question) => Promise<unknown>,
): Promise<void> {
  const { out = 'docs' } = (draft as Draft).publication ?? {};
  const wasAsked = options.render ? exists(join(folder, out, 'index.md')) : existing !== undefined;
  if (wasAsked || options.agents || options.dryRun) return;
  const message = 'Shall AGENTS.md say how an AI assistant works with this program?';
  const help =
    'Where assistants read or change these files: what they may do, what they must never invent. "psirt init --agents" writes it later.';
  const choices = [
    { name: 'No', value: false },
    { name: 'Yes', value: true },
  ];
  try {
    const question = decision({ key: 'agents', message, help, progress: '' }, choices, false);
    if (question.read(await ask(question)) === true) putAgents(world, folder);
  } catch (error) {
    if (!(error instanceof Back)) throw error;
  }
}

/** Puts the section into AGENTS.md of a program, or shows it; what else stands there stays as it is. */
export function putAgents(world: World, folder: string, isDry = false): void {
  refuseLinkOut(join(folder, file));
  const before = exists(join(folder, file)) ? readText(join(folder, file), file) : '';
  const after = withSection(before);
  if (isDry) {
    world.print(section);
    world.say(`This would stand in ${file}. Nothing was written.\n`);
    return;
  }
  writeFiles(folder, [{ path: file, text: after }]);
  const shown = shownFolder(world, folder);
  const where = shown === '.' ? '' : ` in ${shown}`;
  world.say(
    before === after
      ? `${file}${where} says already how an assistant works with the program.\n`
      : `Wrote ${file}${where}: it tells an assistant how to work with the program. Read it, and add what holds with you.\n`,
  );
}

function withSection(text: string): string {
  const own = /^<!-- psirt: begin\b[\s\S]*?^<!-- psirt: end -->\n?/m;
  if (own.test(text)) return text.replace(own, () => section);
  return text === '' ? section : `${text.replace(/\n*$/, '\n\n')}${section}`;
}
