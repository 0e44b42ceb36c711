// Makes one small script for pages of other sites. The routes that serve them run this while the product is built, so that no server needs the
// tool.
import 'server-only';
import path from 'node:path';

/** @param entry its first file, from the product's root */
export async function buildScript(entry: string): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), entry)],
    bundle: true,
    write: false,
    format: 'iife',
    // With `dialog` and `replaceSync` around: Chrome 99, Firefox 101, Safari 15.4.
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: path.join(process.cwd(), 'tsconfig.json'),
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`The script ${entry} could not be built.`);
  return file.text;
}
