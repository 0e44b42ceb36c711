// Makes one small script of `loader/`. The route that serves it runs this while the product is built, so that no server needs the tool.
import 'server-only';
import path from 'node:path';

export async function buildLoader(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path.join(process.cwd(), 'lib/services/support/widget/loader/index.ts')],
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
  if (!file) throw new Error('The chat script could not be built.');
  return file.text;
}
