import { headerOf, openDiscrepancies, startNewsroom, uploadFolder } from './local/newsroom.ts';
import { discrepancyList } from './reporters/discrepancies.ts';
import { addTo, noTotals, summary } from './reporters/text.ts';
import { paintFor, print } from './terminal.ts';

/** The whole product over sample data: facts and stories are uploaded, checked by the deployed functions, and read back from the table. */
async function demo(): Promise<void> {
  const paint = paintFor(process.stdout);
  const started = Date.now();
  const stack = await startNewsroom();
  try {
    const factsFiles = await uploadFolder(stack, 'facts', 'seeds/facts');
    await stack.idle();
    const articles = await uploadFolder(stack, 'articles', 'seeds/articles');
    await stack.idle();
    await print(
      `Uploaded ${factsFiles.length} facts files to facts/ and ${articles.length} articles to articles/. Discrepancies in the table:\n\n`,
    );
    await print(`${discrepancyList(await openDiscrepancies(stack), paint)}\n`);
    const totals = noTotals();
    for (const id of articles) {
      const header = await headerOf(stack, id);
      if (!header) throw new Error(`${id} was uploaded, but has no check in the table`);
      addTo(totals, header);
    }
    await print(summary(totals, paint));
    const dead = stack.deadLetters();
    if (dead.length > 0) throw new Error(`${dead.length} uploads failed: ${dead.map(({ body }) => body.slice(0, 200)).join('; ')}`);
  } finally {
    await stack.stop();
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s on this machine, nothing left running; npm start keeps it up\n`);
}

await demo();
