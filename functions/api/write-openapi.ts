import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApi } from './openapi.ts';

const file = fileURLToPath(new URL('../../docs/openapi.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(openApi(), null, 2)}\n`);
