import { ImageResponse } from 'next/og';
import { MarkTile } from './_components/brand/mark-tile';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

export default function AppleIcon() {
  return new ImageResponse(<MarkTile size={180} rounded={false} />, size);
}
