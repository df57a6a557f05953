import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../locales', import.meta.url));

/** The sentences of a language that have neither variables nor choices, by id. */
export function sentences(language: string): (id: string) => string {
  const known = new Map<string, string>();
  for (const file of readdirSync(`${folder}/${language}`).filter(name => name.endsWith('.ftl'))) {
    for (const line of readFileSync(`${folder}/${language}/${file}`, 'utf8').split('\n')) {
      const [, id, text] = /^([a-zA-Z][\w-]*) = ([^{]+)$/.exec(line) ?? [];
      if (id && text) known.set(id, text);
    }
  }
  return id => {
    const text = known.get(id);
    if (text === undefined) throw new Error(`no plain sentence ${id} in ${language}`);
    return text;
  };
}

/** A sentence of one line with its variables filled in, as a page has it: with marks of isolation around each or without. */
export function filled(language: string, id: string, values: Record<string, string | number>): RegExp {
  const line = readdirSync(`${folder}/${language}`)
    .flatMap(file => readFileSync(`${folder}/${language}/${file}`, 'utf8').split('\n'))
    .find(line => line.startsWith(`${id} = `));
  if (line === undefined) throw new Error(`no sentence ${id} in ${language}`);
  const escaped = line.slice(`${id} = `.length).replace(/[.*+?^()|[\]\\]/g, '\\$&');
  return new RegExp(escaped.replace(/\{ \$(\w+) \}/g, (_, name: string) => `\u2068?${String(values[name])}\u2069?(?!\\d)`));
}
