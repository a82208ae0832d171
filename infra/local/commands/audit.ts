import { Cannot, orSayWhy } from '../cannot.ts';
import { withRegistry } from '../connect.ts';

const DATA_DIR = process.env.DATA_DIR || '.data';

/** `npm run audit`: holds every record against its history. Exit 0 where all hold, else 1 and the places. */
async function audit(): Promise<void> {
  await withRegistry(DATA_DIR, async () => {
    const { records } = await import('../every-record.ts');
    const { readChain, verifyChain } = await import('#store/audit-chain.ts');
    let held = 0;
    const breaks: string[] = [];
    for (const record of await records()) {
      const found = verifyChain(record, await readChain(record));
      if (found)
        breaks.push(
          `${found.record}: ${found.fault} at ${found.version === 0 ? 'the record' : `version ${found.version}`}`,
        );
      else held += 1;
    }
    if (breaks.length > 0) throw new Cannot(`${breaks.length} histories do not hold:\n${breaks.join('\n')}`);
    console.log(`${held} records, each as its history says.`);
  });
}

await orSayWhy(audit);
