import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApi } from '../../../functions/api/openapi.ts';
import { routes } from '../../../functions/api/routes.ts';

test('docs/openapi.json is what the routes say; npm run openapi writes it', () => {
  const file = readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8');
  expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('The OpenAPI description has every route, and refers only to schemas it has', () => {
  const described = openApi();
  for (const { path, method, operationId } of routes) expect(described.paths[path]?.[method]).toMatchObject({ operationId });
  const references = [...JSON.stringify(described).matchAll(/"#\/components\/schemas\/(?<name>\w+)"/g)].map(({ groups }) => groups?.name);
  expect(new Set(references)).toEqual(new Set(Object.keys(described.components.schemas)));
});
