// The text with each word tinted by how far it moved the score, and the same numbers as a table. The effects are
// leave-one-out: the score with the whole text minus the score without that word.
import { useFormatter, useTranslations } from 'next-intl';
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/app/_components/ui/table';

interface WordEffect {
  start: number;
  end: number;
  effect: number;
}

const rowsShown = 12;
/** Below this a word has not really moved anything. */
const visibleEffect = 0.005;

/** Strength of the tint in percent; a third of the scale is already full, and full still leaves the word readable. */
const tintOf = (effect: number) => Math.round(Math.min(1, Math.abs(effect) / 0.35) * 38);

export function WordEffects({ text, words }: { text: string; words: WordEffect[] }) {
  const t = useTranslations('sentiment');
  const format = useFormatter();
  const amount = (effect: number) =>
    format.number(effect, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const strongest = [...words]
    .filter(({ effect }) => Math.abs(effect) >= visibleEffect)
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect))
    .slice(0, rowsShown);
  const sentence = ({ start, end, effect }: WordEffect) =>
    t(effect > 0 ? 'words.lowers' : 'words.raises', {
      word: text.slice(start, end),
      amount: format.number(Math.abs(effect), { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    });
  return (
    <div className="space-y-4">
      <p className="text-lg leading-relaxed break-words whitespace-pre-wrap" dir="auto">
        {piecesOf(text, words).map(({ start, piece, word }) =>
          word && Math.abs(word.effect) >= visibleEffect ? (
            <mark
              key={start}
              title={sentence(word)}
              className="rounded-sm bg-transparent px-0.5 text-foreground"
              style={{
                backgroundColor: `color-mix(in oklab, var(--${word.effect > 0 ? 'bullish' : 'bearish'}) ${tintOf(word.effect)}%, transparent)`,
              }}
            >
              {piece}
            </mark>
          ) : (
            <span key={start}>{piece}</span>
          ),
        )}
      </p>
      {strongest.length === 0 ? (
        <p className="text-sm text-muted-foreground">{t('words.none')}</p>
      ) : (
        <Table label={t('words.title')}>
          <TableHeader>
            <TableRow>
              <TableHead>{t('words.word')}</TableHead>
              <TableHead className="text-right">{t('words.effect')}</TableHead>
              <TableHead className="max-sm:hidden">{t('words.meaning')}</TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {strongest.map((word) => (
              <TableRow key={word.start}>
                <TableCell className="font-medium break-all" dir="auto">{text.slice(word.start, word.end)}</TableCell>
                <TableCell className={`text-right tabular-nums ${word.effect > 0 ? 'text-bullish' : 'text-bearish'}`}>
                  {amount(word.effect)}
                </TableCell>
                <TableCell className="text-muted-foreground max-sm:hidden">{sentence(word)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </div>
  );
}

interface Piece {
  start: number;
  piece: string;
  word: WordEffect | null;
}

/** The text cut into words with effects and what lies between them. */
function piecesOf(text: string, words: WordEffect[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const word of [...words].sort((one, other) => one.start - other.start)) {
    if (word.start < at) continue;
    if (word.start > at) pieces.push({ start: at, piece: text.slice(at, word.start), word: null });
    pieces.push({ start: word.start, piece: text.slice(word.start, word.end), word });
    at = word.end;
  }
  if (at < text.length) pieces.push({ start: at, piece: text.slice(at), word: null });
  return pieces;
}
