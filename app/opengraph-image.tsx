// The picture that links to Trefoil show. In English in both languages: the drawing library's font has no Chinese.
import { ImageResponse } from 'next/og';
import { MarkTile } from './_components/brand/mark-tile';

export const alt = 'Trefoil: AI services that learn from the people who use them';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export default function OpenGraphImage() {
  return new ImageResponse(
    <div style={{ width: '100%', height: '100%', display: 'flex', flexDirection: 'column', justifyContent: 'space-between', padding: 80, background: '#f6faf5', color: '#15281f' }}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 28, fontSize: 54, fontWeight: 700 }}>
        <MarkTile size={96} />
        Trefoil
      </div>
      <div style={{ display: 'flex', fontSize: 76, lineHeight: 1.1, fontWeight: 700, letterSpacing: -2 }}>
        AI services that learn from the people who use them
      </div>
      <div style={{ display: 'flex', gap: 24, fontSize: 30, color: '#0b5a3a' }}>Support chat · Financial sentiment · Recommendations</div>
    </div>,
    size,
  );
}
