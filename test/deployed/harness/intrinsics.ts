/** What a template's references stand for. */
export interface References {
  ref(logicalId: string): unknown;
  attribute(logicalId: string, name: string): unknown;
}

/** The value with CloudFormation's functions worked out. What is `AWS::NoValue` is left out of its object or list. */
export function resolve(value: unknown, references: References): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, references)).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const [[name, argument] = [], ...others] = Object.entries(value);
  if (name !== undefined && others.length === 0 && /^(Ref$|Condition$|Fn::)/.test(name)) return call(name, argument, references);
  const entries = Object.entries(value).map(([key, item]) => [key, resolve(item, references)]);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function call(name: string, argument: unknown, references: References): unknown {
  const intrinsic = intrinsics[name];
  if (intrinsic === undefined) throw new Error(`No way to resolve ${name} yet: ${JSON.stringify(argument)}`);
  return intrinsic(argument, references);
}

const intrinsics: Record<string, (argument: unknown, references: References) => unknown> = {
  Ref: (logicalId, { ref }) => (logicalId === 'AWS::NoValue' ? undefined : ref(logicalId as string)),
  'Fn::GetAtt': (path, references) => {
    const [logicalId, ...name] = Array.isArray(path) ? path : (path as string).split('.');
    return references.attribute(logicalId, name.join('.'));
  },
  'Fn::Join': (argument, references) => {
    const [separator, parts] = resolve(argument, references) as [string, unknown[]];
    return parts.join(separator);
  },
  'Fn::Split': (argument, references) => {
    const [separator, text] = resolve(argument, references) as [string, string];
    return text.split(separator);
  },
  'Fn::Select': (argument, references) => {
    const [index, items] = resolve(argument, references) as [number | string, unknown[]];
    return items[Number(index)];
  },
  'Fn::Sub': (argument, references) => {
    const [text, variables] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, Record<string, unknown>];
    return text.replace(/\$\{(!?)([^}]+)\}/g, (_, isLiteral: string, name: string) => {
      if (isLiteral) return `\${${name}}`;
      if (name in variables) return String(resolve(variables[name], references));
      return String(resolve(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name }, references));
    });
  },
};
