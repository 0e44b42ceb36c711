// The page that shows the pictures: one row a screen, each picture a link to itself.
import { screens } from './screens';
import { fileOf, schemes, sizes, type Look } from './take-shot';

const languages = { en: 'English', zh: '中文' } as const;
const shownWidth = { desktop: 460, phone: 150 } as const;

/** @returns Markdown */
export function galleryPage(): string {
  const picture = (name: string, look: Look) => {
    const file = `recommendations/${fileOf({ name }, look)}`;
    return `<a href="${file}"><img src="${file}" width="${shownWidth[look.size.name]}" alt="${name}, ${look.size.name}, ${look.scheme}, ${languages[look.locale]}" /></a>`;
  };
  const section = ({ name, title, note }: (typeof screens)[number]) => [
    `## ${title}`, '', note, '',
    '| | light | dark |', '|---|---|---|',
    ...(['en', 'zh'] as const).map((locale) => {
      const cells = schemes.map((scheme) => sizes.map((size) => picture(name, { size, scheme, locale })).join(' '));
      return `| ${languages[locale]} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
  return [
    '# Recommendations, as they look',
    'Taken by `npm run screenshots` from the demo (`npm start -- --demo`): desktop at 1440 px, phone at 390 px.',
    `${screens.map(({ title }) => `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`).join(' · ')}`,
    ...screens.map(section),
  ].join('\n\n') + '\n';
}
