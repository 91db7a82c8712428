import { writeFileSync } from 'node:fs';
import { eventSchemas } from './event-schemas.ts';

for (const [file, schema] of Object.entries(eventSchemas()))
  writeFileSync(new URL(`../../docs/events/${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
