import type { Answer, Check } from "./check";

/** What an Excel answered, by the numbers of the checks. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Does one check on sheets of its own and takes them away again, whatever comes of it.
 *
 * @returns its answer; the error where Excel refused what the check takes for granted
 * @example await runCheck(CHECKS[0]) // { isLast: true }
 */
export async function runCheck(check: Check): Promise<Answer> {
  const names = [1, 2].map((n) => `jinpai-check-${check.number}-${n}`);
  await remove(names);
  try {
    return await Excel.run((context) => {
      const [sheetName, second] = names;
      const add = (name: string) => context.workbook.worksheets.add(name);
      return check.run({ context, sheet: add(sheetName), sheetName, addSheet: () => add(second) });
    });
  } catch (failed) {
    if (failed instanceof OfficeExtension.Error) return { error: failed.code };
    throw failed;
  } finally {
    await remove(names);
  }
}

async function remove(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/**
 * Does checks one after the other.
 *
 * @param onAnswer told of each as it comes
 * @example await runChecks(CHECKS, (check, answer) => console.log(check.number, answer))
 */
export async function runChecks(checks: readonly Check[], onAnswer: (check: Check, answer: Answer) => void): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  for (const check of checks) {
    answers[check.number] = await runCheck(check);
    onAnswer(check, answers[check.number]);
  }
  return answers;
}

/** Answers as they are kept in a file: a line each, so that a comparison of files tells them apart. @example fileOf({ 1: true }) */
export function fileOf(answers: Answers): string {
  return `{\n${Object.entries(answers).map(([number, answer]) => `  ${JSON.stringify(number)}: ${JSON.stringify(answer)}`).join(",\n")}\n}\n`;
}
