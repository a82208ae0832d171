/** Media types that a scan of the signed sheet (签字盖章件) may have. */
export const SCAN_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
/** One of {@link SCAN_TYPES}. */
export type ScanType = (typeof SCAN_TYPES)[number];

/** How a file of each type is named at its end. */
export const SCAN_ENDINGS: Readonly<Record<ScanType, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** Bytes of a scan: more does not pass the API, whose functions take 6 MB as base64. */
export const MOST_SCAN_BYTES = 4 * 1024 * 1024;

const BEGINNINGS: Readonly<Record<ScanType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes, whatever it is called; null: none of {@link SCAN_TYPES}. */
export const scanTypeOf = (file: Uint8Array): ScanType | null =>
  SCAN_TYPES.find((type) => BEGINNINGS[type].every((byte, place) => file[place] === byte)) ?? null;
