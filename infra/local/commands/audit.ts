import { Cannot, orSayWhy } from '../cannot.ts';
import { withRegistry } from '../connect.ts';

const DATA_DIR = process.env.DATA_DIR || '.data';

/** `npm run audit`: holds every record against its history, and every history against its record. Exit 0 where all hold, else 1 and the places. */
async function audit(): Promise<void> {
  await withRegistry(DATA_DIR, async () => {
    const { verifyEverything } = await import('../verify-everything.ts');
    const { held, breaks } = await verifyEverything();
    const places = breaks.map(
      ({ record, version, fault }) =>
        `${record}: ${fault} at ${version === 0 ? 'the record' : `version ${version}`}`,
    );
    if (places.length > 0) throw new Cannot(`${places.length} histories do not hold:\n${places.join('\n')}`);
    console.log(`${held} records, each as its history says.`);
  });
}

await orSayWhy(audit);
