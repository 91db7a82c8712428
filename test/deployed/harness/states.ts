import jsonata from 'jsonata';

/** A definition in the States Language, or a part of it. */
// biome-ignore lint/suspicious/noExplicitAny: a definition has whatever the States Language takes
export type States = any;

export type Outcome = { output: unknown } | { error: string; cause: string };

/** Does what a Task's resource names; throws where the service does. */
export type Perform = (resource: string, args: never) => Promise<unknown>;

/** The value with every `{% expression %}` in it worked out, as Step Functions does; one that yields nothing is an error. */
export async function evaluate(value: unknown, states: object): Promise<unknown> {
  if (typeof value === 'string') return evaluateText(value, states);
  if (Array.isArray(value)) return Promise.all(value.map((item) => evaluate(item, states)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([name, item]) => [name, await evaluate(item, states)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const known = new Map<string, jsonata.Expression>();

async function evaluateText(text: string, states: object): Promise<unknown> {
  const [, expression] = /^\{%(.*)%\}$/.exec(text) ?? [];
  if (expression === undefined) return text;
  const compiled = known.get(expression) ?? jsonata(expression);
  known.set(expression, compiled);
  const result = await compiled.evaluate({}, { states });
  if (result === undefined) throw new Error(`States.QueryEvaluationError: ${text} yields nothing`);
  // Arrays of JSONata carry marks of its own, which JSON does not.
  return JSON.parse(JSON.stringify(result));
}

/** Runs states in JSONata from the first to an end: Choice, Task with its retries, Succeed and Fail. */
export async function runStates({ StartAt, States: states }: States, input: unknown, perform: Perform): Promise<Outcome> {
  let name: string = StartAt;
  let passed = input;
  for (;;) {
    const state: States = states[name];
    if (state.Type === 'Succeed') return { output: passed };
    if (state.Type === 'Fail') return { error: state.Error, cause: state.Cause };
    if (state.Type === 'Choice') name = await choose(state, passed);
    else if (state.Type === 'Task') {
      const outcome = await attempt(state, passed, perform);
      if ('error' in outcome || state.End) return outcome;
      passed = outcome.output;
      name = state.Next;
    } else throw new Error(`${name} is a ${state.Type}, which is not done here yet`);
  }
}

async function choose({ Choices, Default }: States, input: unknown): Promise<string> {
  for (const { Condition, Next } of Choices) if ((await evaluate(Condition, { input })) === true) return Next;
  return Default;
}

async function attempt({ Resource, Arguments, Output, Retry = [] }: States, input: unknown, perform: Perform): Promise<Outcome> {
  const args = (await evaluate(Arguments, { input })) as never;
  const attempts = 1 + (Retry.find((rule: States) => rule.ErrorEquals.includes('States.TaskFailed'))?.MaxAttempts ?? 0);
  let cause = '';
  for (let i = 0; i < attempts; i++) {
    try {
      const result = await perform(Resource, args);
      return { output: Output === undefined ? result : await evaluate(Output, { input, result }) };
    } catch (error) {
      cause = String(error);
    }
  }
  return { error: 'States.TaskFailed', cause };
}
